"""Logins: stored in a keyring or encrypted, and looked at when nothing else has a value."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Optional

import pytest
from cryptography.fernet import Fernet
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring

from servicepytan import Session
from servicepytan.aio import AsyncSession
from servicepytan.config import Profiles, encryption, keyrings, validate
from servicepytan.config.login_target import LoginTarget
from servicepytan.config.logins import LoginName, Logins, is_logged_in, logins_file, plain_text
from servicepytan.core.redact import Secret
from servicepytan.errors import ConfigurationError
from tests.config.fixture_types import Settle, Write
from tests.config.keyring_backends import MemoryKeyring, use

VALUES = {
    "client_id": Secret("cid.login"),
    "client_secret": Secret("cs1.kept-quiet"),
    "app_key": Secret("ak1.kept-quiet"),
    "tenant_id": Secret("4711"),
}
KEY = Fernet.generate_key().decode()
ENVIRON = {"SERVICETITAN_CONFIG_KEY": KEY}
DEFAULT = LoginName("default", "production")
NSW = LoginName("nsw", "production")
NSW_INTEGRATION = LoginName("nsw", "integration")


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    backend: MemoryKeyring = use(MemoryKeyring(), monkeypatch)
    return backend


def logins() -> Logins:
    file = logins_file()
    assert file is not None
    return Logins(file)


def log_in(
    store: str, name: LoginName = DEFAULT, stored: Optional[Logins] = None, **changes: str
) -> Logins:
    """Store a login."""
    stored = logins() if stored is None else stored
    values = {**VALUES, **{key: Secret(value) for key, value in changes.items()}}
    if store == "keyring":
        stored.store_in_keyring(name, values)
    else:
        key = encryption.EncryptionKey("key", Secret(KEY))
        text = encryption.encrypt(plain_text(name, values), key)
        stored.store_encrypted({str(name): text})
    return stored


@pytest.mark.parametrize("store", ["keyring", "file"])
def test_a_login_has_what_nothing_else_has(
    store: str, settle: Settle, memory: MemoryKeyring
) -> None:
    file = log_in(store).file
    settings = settle({"timeout": 5}, ENVIRON)
    assert settings.client_secret.reveal() == "cs1.kept-quiet"
    assert (settings.tenant_id, settings.client_id) == ("4711", "cid.login")
    place = "the keyring" if store == "keyring" else str(file)
    origin = f"the login of profile 'default' in production, from {place}"
    assert settings.origins["client_secret"] == settings.origins["tenant_id"] == origin
    assert file.stat().st_mode & 0o777 == 0o600
    assert "kept-quiet" not in file.read_text()
    assert validate(environ={}) == ()


def test_each_profile_and_environment_has_its_own(
    settle: Settle, memory: MemoryKeyring, config_file: Path, write: Write
) -> None:
    log_in("keyring")
    log_in("file", NSW, tenant_id="1")
    log_in("keyring", NSW_INTEGRATION, tenant_id="2")
    assert settle({}, ENVIRON).tenant_id == "4711"
    assert settle({"profile": "nsw"}, ENVIRON).tenant_id == "1"
    assert settle({"profile": "nsw", "environment": "integration"}).tenant_id == "2"
    write(config_file, 'default_profile = "nsw"\n[profiles.vic]\n')
    assert settle({}, ENVIRON).tenant_id == "1"
    write(config_file, '[profiles.nsw]\nenvironment = "integration"\n')
    assert settle({"profile": "nsw"}, ENVIRON).tenant_id == "2"


def test_an_empty_profile_of_yaml_may_have_a_login(
    settle: Settle, start: Path, memory: MemoryKeyring, write: Write
) -> None:
    log_in("keyring", NSW, tenant_id="1")
    arguments = {
        "config_file": write(start / "c.yaml", "default_profile: nsw\nprofiles:\n  nsw:\n")
    }
    assert settle(arguments).tenant_id == "1"
    assert validate(arguments, environ={}, start=start) == ()
    write(start / "c.yaml", "default_profile: nsw\nprofiles:\n")
    assert settle(arguments).tenant_id == "1"
    assert validate(arguments, environ={}, start=start) == ()


def test_a_fleet_finds_the_logins_of_its_profiles(
    start: Path, memory: MemoryKeyring, write: Write
) -> None:
    log_in("keyring", NSW, tenant_id="1")
    log_in("file", LoginName("vic", "production"), tenant_id="2")
    file = write(start / "c.toml", "[profiles.nsw]\n[profiles.vic]\n")
    environ = {**ENVIRON, "SERVICETITAN_TENANT_ID": "9"}
    profiles = Profiles(file, environ=environ, start=start)
    assert [profiles.settings(name).tenant_id for name in profiles.names] == ["1", "2"]


def test_other_sources_come_first(
    settle: Settle, complete: dict[str, Any], memory: MemoryKeyring
) -> None:
    log_in("keyring")
    assert settle(complete).client_id == "cid.test"
    arguments = {"client_id": "cid.login", "tenant_id": "004711", "app_key": "ak1.mine"}
    settings = settle(arguments)
    assert (settings.app_key.reveal(), settings.client_secret.reveal()) == (
        "ak1.mine",
        "cs1.kept-quiet",
    )


def test_two_tenants_are_not_mixed(complaints: Any, memory: MemoryKeyring) -> None:
    log_in("keyring")
    (problem,) = complaints({}, {"SERVICETITAN_TENANT_ID": "12"})
    assert problem.startswith(
        "tenant_id (environment variable SERVICETITAN_TENANT_ID) differs from that of the login"
    )


def test_an_unknown_profile_is_still_unknown(
    complaints: Any, config_file: Path, write: Write, memory: MemoryKeyring
) -> None:
    log_in("keyring", NSW)
    write(config_file, "[profiles.vic]\n")
    assert "profile 'qld' is unknown" in complaints({"profile": "qld"})[0]


def test_an_unknown_profile_says_nothing_of_the_usual_login(
    complaints: Any, config_file: Path, write: Write
) -> None:
    log_in("file")
    assert len(complaints({"profile": "qld"})) == 1
    write(config_file, "[profiles.vic]\n")
    assert len(complaints({"profile": "qld"})) == 1
    write(config_file, 'default_profile = "qld"\n[profiles.vic]\n')
    assert len(complaints({})) == 1


def test_a_login_of_another_environment_is_named(settle: Settle, memory: MemoryKeyring) -> None:
    with pytest.raises(ConfigurationError, match="Or run `servicepytan login`: it asks for them"):
        settle()
    log_in("keyring", NSW_INTEGRATION)
    with pytest.raises(ConfigurationError) as caught:
        settle({"profile": "nsw"})
    said = "There are logins for nsw (integration), but not for this profile and environment."
    assert said in str(caught.value).splitlines()


def test_both_sessions_find_it(memory: MemoryKeyring) -> None:
    log_in("keyring")
    assert Session().config == AsyncSession().config
    assert AsyncSession().config.client_secret.reveal() == "cs1.kept-quiet"


def test_log_out(memory: MemoryKeyring, settle: Settle) -> None:
    log_in("file")
    stored = log_in("keyring", NSW)
    assert stored.names == ("default (production)", "nsw (production)")
    stored.delete(NSW)
    stored.delete(DEFAULT)
    assert memory.texts == {}
    assert logins().names == ()
    with pytest.raises(ConfigurationError, match="4 settings are missing"):
        settle({}, ENVIRON)


NO_KEYRING = "There is no keyring on this system. "


class Locked(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str:
        raise RuntimeError("locked: cs1.kept-quiet")


class PlaintextKeyring(MemoryKeyring):
    pass


class Forgets(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


@pytest.mark.parametrize(
    ("backend", "said"),
    [
        (NoKeyring(), NO_KEYRING),
        (NullKeyring(), NO_KEYRING),
        (Locked(), "The keyring of the system cannot be used (RuntimeError). "),
        (PlaintextKeyring(), "The keyring here would keep secrets in plain text. "),
        (Forgets(), "The keyring does not store what is written to it. "),
    ],
)
def test_a_keyring_that_will_not_do(
    backend: Any, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(backend, monkeypatch)
    with pytest.raises(ConfigurationError) as caught:
        log_in("keyring")
    assert str(caught.value).startswith(said)
    assert "`servicepytan login --store file`" in str(caught.value)
    assert "kept-quiet" not in str(caught.value)
    assert logins().names == ()


def test_there_is_no_keyring_any_more(
    complaints: Any, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in("keyring")
    assert keyrings.is_available()
    use(NoKeyring(), monkeypatch)
    assert not keyrings.is_available()
    (problem,) = complaints({})
    assert problem.startswith(NO_KEYRING)
    memory.texts.clear()
    use(memory, monkeypatch)
    (problem,) = complaints({})
    assert problem == (
        "The keyring has lost the login of profile 'default' in production."
        " Log in again: `servicepytan login`."
    )


def test_the_fail_backend_raises_where_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    class Chain(NoKeyring):
        pass

    use(Chain(), monkeypatch)
    with pytest.raises(ConfigurationError, match="There is no keyring on this system"):
        keyrings.read("x")


def test_without_the_library(complaints: Any, monkeypatch: pytest.MonkeyPatch, memory: Any) -> None:
    log_in("keyring")
    monkeypatch.setitem(sys.modules, "keyring", None)
    (problem,) = complaints({})
    assert 'pip install "servicepytan[keyring]"' in problem


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({}, "is encrypted, and there is no key"),
        ({"SERVICETITAN_CONFIG_KEY": Fernet.generate_key().decode()}, "the key is wrong"),
        ({"SERVICETITAN_CONFIG_KEY": "a passphrase of mine"}, "holds none"),
    ],
)
def test_an_encrypted_login_without_its_key(
    environ: dict[str, str], words: str, complaints: Any
) -> None:
    log_in("file")
    (problem,) = complaints({}, environ)
    assert problem.startswith("The login of profile 'default' in production ")
    assert words in problem
    if "wrong" in words:
        assert problem.endswith(
            "Give the one it was encrypted with. If that is lost, delete the login and make it"
            " anew: `servicepytan logout`, then `servicepytan login`."
        )
    assert all(value not in problem for value in environ.values())


def test_a_login_that_was_moved_to_another_profile_does_not_count(complaints: Any) -> None:
    stored = log_in("file", NSW)
    text = stored.file.read_text().replace("nsw (", "default (")
    stored.file.write_text(text)
    (problem,) = complaints({}, ENVIRON)
    assert problem.startswith("The stored text of the login of profile 'default' in production is")


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{", '{"logins": 1}', '{"logins": {"a": 1}}', '{"version": 2, "logins": {}}'),
        *('{"logins": {"a": {"store": "x"}}}', '{"logins": {"a": {"store": "file"}}}'),
    ],
)
def test_a_list_that_cannot_be_read(text: str, complaints: Any, write: Write) -> None:
    file = logins_file()
    assert file is not None
    write(file, text)
    (problem,) = complaints({})
    assert problem.startswith(f"{file} is no list of logins that can be read.")
    assert not is_logged_in("default")
    with pytest.raises(ConfigurationError, match="is no list of logins"):
        Logins(file)


@pytest.mark.parametrize("text", ["", "{", "[]", "5", "{}", '{"profile": "default"}'])
def test_a_keyring_that_holds_no_login_is_told(
    text: str, complaints: Any, memory: MemoryKeyring
) -> None:
    log_in("keyring")
    memory.texts = dict.fromkeys(memory.texts, text)
    (problem,) = complaints({})
    assert problem.startswith("The stored text of the login of profile 'default' in production is")


def test_what_is_not_in_the_keyring_need_not_be_deleted(memory: MemoryKeyring) -> None:
    keyrings.write("other", Secret("kept"))
    keyrings.delete("gone")
    assert list(memory.texts.values()) == ["kept"]


def test_without_a_home_folder_nobody_is_logged_in(
    complaints: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("servicepytan.config.logins.user_folder", lambda _: None)
    assert not is_logged_in("default")
    assert len(complaints({})) == 4


def test_without_the_extra_an_encrypted_login_names_it(
    complaints: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in("file")
    monkeypatch.setitem(sys.modules, "servicepytan.config.encryption", None)
    monkeypatch.delattr("servicepytan.config.encryption")
    (problem,) = complaints({}, ENVIRON)
    assert 'pip install "servicepytan[encryption]"' in problem


def test_a_list_that_may_not_be_read_is_not_to_be_deleted(
    complaints: Any, monkeypatch: pytest.MonkeyPatch, write: Write
) -> None:
    def refused(file: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(file))

    file = logins_file()
    assert file is not None
    write(file, "{}")
    monkeypatch.setattr(Path, "read_bytes", refused)
    (problem,) = complaints({})
    assert problem.startswith(f"{file} cannot be read: Permission denied. Let this user read it,")


def test_a_list_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("servicepytan.config.logins.write_text", full)
    with pytest.raises(ConfigurationError, match=r"cannot be written: No space left on device\."):
        log_in("file")


@pytest.mark.parametrize("stores", [("keyring", "file"), ("file", "keyring"), ("file", "file")])
def test_of_two_logins_at_the_same_moment_both_are_kept(
    stores: tuple[str, str], memory: MemoryKeyring, settle: Settle
) -> None:
    first, second = logins(), logins()
    for store, stored, name in zip(stores, (first, second), (DEFAULT, NSW)):
        log_in(store, name, stored)
    first.delete(DEFAULT)
    assert logins().names == (str(NSW),)
    assert settle({"profile": "nsw"}, ENVIRON).tenant_id == "4711"


def test_many_threads_store_logins(memory: MemoryKeyring) -> None:
    names = [LoginName(f"p{number}", "production") for number in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda name: log_in("file", name), names))
    assert sorted(logins().names) == sorted(map(str, names))


def test_another_login_that_does_not_end_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("servicepytan.config.logins._LOCK_TIMEOUT", 0.0)
    with logins().locked(), pytest.raises(ConfigurationError) as caught:
        log_in("file")
    assert str(caught.value).startswith("Another login (process ")
    folder = logins().file.parent
    assert str(caught.value).endswith(
        f" is writing to {folder}. Wait until it has ended, or choose another home folder. The"
        f" lock is {folder / '.logins.lock'}."
    )


@pytest.mark.parametrize(
    ("text", "profile", "environ", "name"),
    [
        ("", None, {}, DEFAULT),
        ("", "nsw", {}, NSW),
        ("", None, {"SERVICETITAN_PROFILE": "nsw"}, NSW),
        (
            'default_profile = "nsw"',
            None,
            {"SERVICETITAN_API_ENVIRONMENT": "INTEGRATION"},
            NSW_INTEGRATION,
        ),
        ('[profiles.nsw]\nenvironment = "integration"', "nsw", {}, NSW_INTEGRATION),
    ],
)
def test_a_login_is_for_what_a_session_would_choose(
    text: str,
    profile: Any,
    environ: Any,
    name: LoginName,
    config_file: Path,
    write: Write,
    start: Path,
) -> None:
    if text:
        write(config_file, text)
    target = LoginTarget(profile, environ=environ, start=start)
    assert target.name == name
    settings = target.settings({key: value.reveal() for key, value in VALUES.items()})
    assert (settings.tenant_id, settings.environment) == ("4711", name.environment)


def test_the_settings_around_a_login_are_checked(config_file: Path, write: Write) -> None:
    write(config_file, 'environment = "prod"\n')
    with pytest.raises(ConfigurationError, match="environment is unknown: 'prod'"):
        LoginTarget(environ={})
    write(config_file, "timout = 1\n")
    with pytest.raises(ConfigurationError, match="timout is an unknown key"):
        LoginTarget(environ={})


def test_nothing_of_it_is_loaded_for_others(tmp_path: Path) -> None:
    variables = {f"SERVICETITAN_{name.upper()}": value.reveal() for name, value in VALUES.items()}
    code = (
        "import json, sys; from servicepytan import Session; Session();"
        "print(json.dumps([*sys.modules]))"
    )
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**variables, "PYTHONPATH": root, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    names = ("logins", "login_source", "keyrings", "encryption", "tables", "references", "commands")
    own = {f"servicepytan.config.{name}" for name in (*names, "passphrases", "yaml_text")}
    assert not {*own, "keyring", "cryptography", "yaml"} & set(json.loads(done.stdout))
