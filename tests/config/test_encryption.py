"""Encrypted settings: what is encrypted comes back, and nothing else does."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Optional

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.config import encryption, validate
from servicepytan.config.encrypted_files import ConfigSecrets
from servicepytan.config.passphrases import prompted_by
from servicepytan.config.values import Wrong
from servicepytan.core.redact import Secret
from servicepytan.errors import ConfigurationError
from tests.config.fixture_types import Settle, Write

SECRET = "cs1.kept-quiet-4711"
PASSPHRASE = Secret("correct horse battery")
KEY = Secret(Fernet.generate_key().decode())


@pytest.fixture(scope="module", params=[PASSPHRASE, KEY], ids=["passphrase", "key"])
def text(request: pytest.FixtureRequest) -> Secret:
    secret: Secret = request.param
    return secret


@pytest.fixture(scope="module")
def encrypted(text: Secret) -> Secret:
    return Secret(encryption.encrypt(Secret(SECRET), encryption.new_key(text)))


def test_it_comes_back(encrypted: Secret, text: Secret) -> None:
    assert SECRET not in encrypted.reveal()
    assert encryption.decrypt(encrypted, text).reveal() == SECRET
    key = encryption.verified_key(encrypted, text)
    assert encryption.decrypt(Secret(encryption.encrypt(PASSPHRASE, key)), text) == PASSPHRASE


def test_the_parameters_stand_in_the_text() -> None:
    by = encryption.new_key(PASSPHRASE).by
    assert by.startswith("scrypt.32768.8.1.")
    assert encryption.new_key(PASSPHRASE).by != by
    assert encryption.new_key(KEY).by == "key"


OTHERS = [Secret("another passphrase"), Secret(Fernet.generate_key().decode())]


@pytest.mark.parametrize("other", OTHERS, ids=["passphrase", "key"])
def test_another_key_opens_nothing(encrypted: Secret, text: Secret, other: Secret) -> None:
    with pytest.raises(Wrong) as caught:
        encryption.decrypt(encrypted, other)
    assert caught.value.fact in {
        "cannot be decrypted: the passphrase is wrong, or the encrypted text was changed",
        "cannot be decrypted: the key is wrong, or the encrypted text was changed",
        "is encrypted with a key, and SERVICETITAN_CONFIG_KEY holds none",
    }
    assert other.reveal() not in str(caught.value)


@given(st.data())
def test_a_changed_text_opens_nothing(data: st.DataObject) -> None:
    whole = encryption.encrypt(Secret(SECRET), encryption.EncryptionKey("key", KEY))
    place = data.draw(st.integers(0, len(whole) - 1))
    letter = data.draw(st.characters(min_codepoint=0x21, max_codepoint=0x7E))
    changed = whole[:place] + letter + whole[place + 1 :]
    try:
        assert encryption.decrypt(Secret(changed), KEY).reveal() == SECRET
    except Wrong as wrong:
        assert SECRET not in f"{wrong}"  # noqa: PT017
    else:
        assert changed.rstrip("=")[:-1] == whole.rstrip("=")[:-1]  # the last bits are no data


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(Wrong):
        encryption.decrypt(Secret(f"encrypted:{text}"), KEY)


@pytest.mark.parametrize(
    "by",
    [
        *(
            "scrypt.16384.8.1.",
            "scrypt.1073741824.8.1.",
            "scrypt.32769.8.1.",
            "scrypt.32768.999.1.",
        ),
        *("scrypt.32768.8.0.", "scrypt.32768.8.99.", "scrypt.32768.0.1."),
    ],
)
def test_parameters_that_are_weak_or_take_all_memory_are_refused(by: str) -> None:
    with pytest.raises(Wrong, match="unusable parameters of scrypt"):
        encryption.decrypt(Secret(f"encrypted:1:{by}{'A' * 22}:gAAAA"), PASSPHRASE)


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(Wrong, match="less than 12 characters"):
        encryption.new_key(Secret("short"))


def test_a_passphrase_may_be_asked_for() -> None:
    encrypted = Secret(encryption.encrypt(Secret(SECRET), encryption.new_key(PASSPHRASE)))
    with prompted_by(lambda: PASSPHRASE):
        assert encryption.decrypt(encrypted, None).reveal() == SECRET
        assert encryption.verified_key(encrypted, None).by.startswith("scrypt")
    with pytest.raises(Wrong, match="is encrypted, and there is no passphrase") as caught:
        encryption.decrypt(encrypted, None)
    assert caught.value.advice == "Set SERVICETITAN_CONFIG_KEY to the passphrase."
    by_key = Secret(encryption.encrypt(Secret(SECRET), encryption.new_key(KEY)))
    with prompted_by(lambda: PASSPHRASE), pytest.raises(Wrong, match="there is no key"):
        encryption.decrypt(by_key, None)


FILES = {
    "c.toml": '# cs\nclient_id = "c"\napp_key = "ak1.shared"  # kept\n\n[profiles.a]\n'
    "client_secret = 'cs1.kept'\ntenant_id = 1\n[profiles.a.integration]\n"
    'client_secret="cs1.other"\n',
    "c.yaml": "# cs\nclient_id: c\napp_key: ak1.shared  # kept\nprofiles:\n  a:\n"
    "    client_secret: 'cs1.kept'\n    tenant_id: 1\n"
    '    integration: {client_secret: "cs1.other"}\n',
    "c.json": '{"SERVICETITAN_APP_KEY": "ak1.shared", "SERVICETITAN_CLIENT_ID": "c",\r\n'
    '"SERVICETITAN_CLIENT_SECRET": "cs1.kept", "other": [1]}',
}


@pytest.mark.parametrize("name", FILES)
def test_secrets_of_a_file_are_encrypted_in_place(
    name: str, settle: Settle, start: Path, write: Write
) -> None:
    file = write(start / name, FILES[name], 0o640)
    before = file.read_bytes().decode()
    secrets = ConfigSecrets(file)
    assert {text.reveal()[:3] for text in secrets.plain.values()} == {"ak1", "cs1"}
    key = encryption.new_key(KEY)
    texts = {path: encryption.encrypt(text, key) for path, text in secrets.plain.items()}
    secrets.replace(texts)
    after = file.read_bytes().decode()
    for path, text in secrets.plain.items():
        before = before.replace(f"'{text.reveal()}'", f'"{text.reveal()}"')
        bare = text.reveal() if f'"{text.reveal()}"' not in before else f'"{text.reveal()}"'
        before = before.replace(bare, f'"{texts[path]}"')
    assert after == before
    assert file.stat().st_mode & 0o777 == 0o640
    arguments = {"config_file": file, "tenant_id": 1}
    if not name.endswith("json"):
        arguments["profile"] = "a"
    settings = settle(arguments, {"SERVICETITAN_CONFIG_KEY": KEY.reveal()})
    assert settings.app_key.reveal() == "ak1.shared"
    assert settings.client_secret.reveal() == "cs1.kept"
    assert ConfigSecrets(file).plain == {}
    assert validate(arguments, environ={}, start=start) == ()


@pytest.mark.parametrize(
    "text",
    [
        'client_secret = """\ncs1.kept"""',
        'client_secret = "cs1.\\u006bept"',
        "client_secret = '''cs1.kept'''",
        'client_secret = "cs1.kept" # as "cs1.kept"',
        'a = {b = "cs1.kept", client_secret = "x"}\nclient_secret = "cs1.kept"\n# "cs1.kept"',
    ],
)
def test_what_cannot_be_replaced_stays_as_it_is(text: str, start: Path, write: Write) -> None:
    file = write(start / "c.toml", text)
    secrets = ConfigSecrets(file)
    if text.startswith("a"):
        secrets.replace(dict.fromkeys(secrets.plain, "x"))
        return
    with pytest.raises(ConfigurationError, match="cannot be replaced by itself") as caught:
        secrets.replace(dict.fromkeys(secrets.plain, "x"))
    assert "kept" not in str(caught.value)
    assert file.read_text() == text


def test_a_file_that_cannot_be_read_or_written_is_named(
    start: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigurationError, match=r"none\.toml"):
        ConfigSecrets(start / "none.toml")
    file = write(start / "c.toml", 'client_secret = "cs1.kept"')
    secrets = ConfigSecrets(file)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("servicepytan.config.encrypted_files.write_text", full)
    secrets.replace({})
    with pytest.raises(ConfigurationError) as caught:
        secrets.replace(dict.fromkeys(secrets.plain, "x"))
    assert str(caught.value) == f"{file} cannot be written: No space left on device."
    assert file.read_text() == 'client_secret = "cs1.kept"'


def test_an_encrypted_value_may_stand_anywhere(settle: Settle, complete: dict[str, Any]) -> None:
    encrypted = encryption.encrypt(Secret(SECRET), encryption.new_key(KEY))
    environ = {"SERVICETITAN_CONFIG_KEY": KEY.reveal(), "SERVICETITAN_CLIENT_SECRET": encrypted}
    del complete["client_secret"]
    assert settle(complete, environ).client_secret.reveal() == SECRET


@pytest.mark.parametrize(
    "key", [None, "another passphrase", KEY.reveal()], ids=["none", "passphrase", "key"]
)
def test_what_cannot_be_decrypted_is_a_problem_of_the_settings(
    key: Optional[str], complaints: Any, complete: dict[str, Any]
) -> None:
    complete["app_key"] = encryption.encrypt(Secret(SECRET), encryption.new_key(PASSPHRASE))
    environ = {} if key is None else {"SERVICETITAN_CONFIG_KEY": key}
    (problem,) = complaints(complete, environ)
    assert problem.startswith(("app_key is encrypted, and", "app_key cannot be decrypted: the "))
    assert key is None or (key not in problem and problem.endswith("it was encrypted with."))


def test_the_key_does_not_count_in_dotenv(
    complaints: Any, complete: dict[str, Any], start: Path, write: Write
) -> None:
    write(start / ".env", f"SERVICETITAN_CONFIG_KEY={KEY.reveal()}")
    (problem,) = complaints(complete)
    assert problem.startswith("SERVICETITAN_CONFIG_KEY is not allowed in .env (")
    assert KEY.reveal() not in problem


def test_without_the_extra(
    complaints: Any, complete: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "servicepytan.config.encryption", None)
    monkeypatch.delattr("servicepytan.config.encryption")
    (problem,) = complaints({**complete, "app_key": "encrypted:1:key:x"})
    assert 'pip install "servicepytan[encryption]"' in problem
