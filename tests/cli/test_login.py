"""``login``, ``logout``, ``config encrypt`` and ``rotate``, at a terminal and without one."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click
import pytest
from cryptography.fernet import Fernet

from servicepytan import ConfigurationError
from servicepytan.cli.diagnosis import Check
from servicepytan.cli.encryption import key_in_use
from servicepytan.cli.login import _code, _store, _usual_store
from servicepytan.config import encryption
from servicepytan.config.encrypted_files import ConfigSecrets
from servicepytan.config.login_target import LoginTarget
from servicepytan.config.logins import LoginName, Logins, logins_file, plain_text
from servicepytan.core.redact import Secret
from servicepytan.sandbox import Sandbox
from tests.cli.pty_dialogs import Dialog, dialog
from tests.cli.runs import Run
from tests.cli.test_process import POSIX, environment
from tests.interrupts import ignoring_interrupts
from tests.volume import rest_slow

FOUR = ("client_id", "client_secret", "app_key", "tenant_id")
PASSPHRASE = "correct horse battery"
RUNS = """
import json, sys
import keyring
from servicepytan.cli.root import app
from tests.config.keyring_backends import MemoryKeyring
backend = MemoryKeyring()
keyring.get_keyring = lambda: backend
codes = []
for line in json.loads(sys.argv[1]):
    sys.argv = ["servicepytan", *line]
    try:
        app(line, prog_name="servicepytan")
    except SystemExit as end:
        codes.append(end.code)
print("codes", codes, len(backend.texts), "texts", file=sys.stderr)
"""


@pytest.fixture
def place(sandbox: Sandbox, tmp_path: Path) -> dict[str, str]:
    """An environment that leads to the sandbox, without the values of a tenant."""
    env = environment(sandbox, XDG_CONFIG_HOME=str(tmp_path / "config"))
    for name in FOUR:
        del env[f"SERVICETITAN_{name.upper()}"]
    return env


def running(lines: list[list[str]]) -> list[str]:
    """The command that runs some command lines in turn, with one keyring in memory."""
    return [sys.executable, "-c", RUNS, json.dumps(lines)]


def values(sandbox: Sandbox, **changes: str) -> dict[str, str]:
    return {**{name: str(getattr(sandbox, name)) for name in FOUR}, **changes}


def give(ask: Dialog, arguments: dict[str, str]) -> None:
    """Answer the four questions."""
    ask.answer("Client id:", arguments["client_id"])
    ask.answer_hidden("Client secret", arguments["client_secret"])
    ask.answer_hidden("App key", arguments["app_key"])
    ask.answer("Tenant id:", arguments["tenant_id"])


def assert_hidden(text: str, sandbox: Sandbox) -> None:
    for secret in (sandbox.client_secret, sandbox.app_key, PASSPHRASE):
        assert secret not in text


@POSIX
def test_login_to_the_keyring_and_out_again(
    sandbox: Sandbox, place: dict[str, str], tmp_path: Path
) -> None:
    lines = [
        ["login", "--profile", "nsw"],
        ["--profile", "nsw", "list", "jobs", "--limit", "1", "--format", "jsonl"],
        ["--profile", "nsw", "config", "show"],
        ["logout", "--profile", "nsw"],
        ["--profile", "nsw", "list", "jobs"],
    ]
    with dialog(running(lines), place, tmp_path) as ask:
        give(ask, values(sandbox))
        ask.expect("Stored the login of profile 'nsw' in production in the keyring.")
        ask.expect('"jobNumber"')
        ask.expect("the login of profile 'nsw' in production, from the keyring")
        ask.expect("Deleted the login of profile 'nsw' in production.")
        ask.expect("codes [0, 0, 0, 0, 2] 0 texts")
        assert ask.end() == 0
        assert_hidden(ask.text, sandbox)


@pytest.mark.slow
@POSIX
def test_login_to_an_encrypted_file(
    sandbox: Sandbox, place: dict[str, str], tmp_path: Path
) -> None:
    program = [sys.executable, "-m", "servicepytan"]
    jobs = [*program, "list", "jobs", "--limit", "1", "--format", "jsonl"]
    with dialog([*program, "login", "--store", "file"], place, tmp_path) as ask:
        ask.expect("The login will be stored encrypted in ")
        give(ask, values(sandbox))
        ask.answer_hidden("New passphrase, 12 characters at least: ", "short")
        ask.answer_hidden("New passphrase, 12 characters at least: ", PASSPHRASE)
        ask.answer_hidden("Repeat for confirmation: ", PASSPHRASE)
        ask.expect("Stored the login of profile 'default' in production in ")
        assert ask.end() == 0
        assert_hidden(ask.text, sandbox)
    file = tmp_path / "config/servicepytan/logins.json"
    assert file.stat().st_mode & 0o777 == 0o600
    assert_hidden(file.read_text(), sandbox)
    with dialog(jobs, place, tmp_path) as ask:
        ask.answer_hidden("Passphrase of the encrypted settings: ", PASSPHRASE)
        ask.expect('"jobNumber"')
        assert ask.end() == 0
    with dialog(jobs, place, tmp_path) as ask:
        ask.answer_hidden("Passphrase of the encrypted settings: ", "another passphrase")
        ask.expect(
            "cannot be decrypted: the passphrase is wrong, or the encrypted text was changed"
        )
        assert ask.end() == 2
        assert "another passphrase" not in ask.text
    with dialog(jobs, {**place, "SERVICETITAN_CONFIG_KEY": PASSPHRASE}, tmp_path) as ask:
        ask.expect('"jobNumber"')
        assert "Passphrase" not in ask.text


@POSIX
@pytest.mark.parametrize(
    ("change", "said", "code"),
    rest_slow(
        [
            ({"app_key": "ak1.wrong"}, "Check the app key first (SERVICETITAN_APP_KEY): ", 3),
            ({"client_secret": "cs1.wrong"}, "Error: ", 3),
            ({"tenant_id": "77"}, "Error: The token is for tenant ", 3),
        ]
    ),
)
def test_what_is_refused_is_not_stored(
    change: dict[str, str],
    said: str,
    code: int,
    sandbox: Sandbox,
    place: dict[str, str],
    tmp_path: Path,
) -> None:
    with dialog(running([["login"]]), place, tmp_path) as ask:
        give(ask, values(sandbox, **change))
        ask.expect(said)
        ask.expect("Nothing was stored.")
        ask.expect(f"codes [{code}] 0 texts")
        assert ask.end() == 0
        assert "1.wrong" not in ask.text
    assert not (tmp_path / "config/servicepytan/logins.json").exists()


QUESTIONS = ("Client id:", "Client secret", "App key", "Tenant id:")


@POSIX
@pytest.mark.parametrize("number", rest_slow([3, 0, 1, 2], fast=2))
def test_ctrl_c_at_every_question(
    number: int, sandbox: Sandbox, place: dict[str, str], tmp_path: Path
) -> None:
    arguments = values(sandbox)
    with dialog(running([["login"]]), place, tmp_path) as ask:
        for name, question in zip(FOUR, QUESTIONS[:number]):
            answer = ask.answer if name == "client_id" else ask.answer_hidden
            answer(question, arguments[name])
        ask.interrupt(QUESTIONS[number])
        ask.expect("codes [130] 0 texts")
        assert ask.end() == 0
        assert "mistake" not in ask.text
        assert_hidden(ask.text, sandbox)
    assert not (tmp_path / "config/servicepytan/logins.json").exists()


@POSIX
def test_ctrl_c_at_the_passphrase(sandbox: Sandbox, place: dict[str, str], tmp_path: Path) -> None:
    """It is heard as well where the tests run under ``nohup``."""
    login = running([["login", "--store", "file"]])
    with ignoring_interrupts(), dialog(login, place, tmp_path) as ask:
        give(ask, values(sandbox))
        ask.interrupt("New passphrase")
        ask.expect("codes [130] 0 texts")
        assert ask.end() == 0


@POSIX
def test_a_keyring_that_is_not_there_is_told_before_any_question(
    place: dict[str, str], tmp_path: Path
) -> None:
    env = {**place, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    login = [sys.executable, "-m", "servicepytan", "login", "--store", "keyring"]
    with dialog(login, env, tmp_path) as ask:
        ask.expect("There is no keyring on this system.")
        assert ask.end() == 2
        assert "Client id" not in ask.text


@POSIX
def test_a_login_without_a_keyring_says_where_it_goes_before_it_asks(
    sandbox: Sandbox, place: dict[str, str], tmp_path: Path
) -> None:
    env = {**place, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    with dialog([sys.executable, "-m", "servicepytan", "login"], env, tmp_path) as ask:
        ask.expect("There is no keyring on this system.")
        ask.expect("logins.json")
        ask.expect("SERVICETITAN_CONFIG_KEY")
        give(ask, values(sandbox))
        ask.answer_hidden("New passphrase, 12 characters at least: ", PASSPHRASE)
        ask.answer_hidden("Repeat for confirmation: ", PASSPHRASE)
        ask.expect("Stored the login of profile 'default' in production in ")
        assert ask.end() == 0


@POSIX
def test_a_key_that_will_not_do_is_told_before_any_question(
    place: dict[str, str], tmp_path: Path
) -> None:
    env = {**place, "SERVICETITAN_CONFIG_KEY": "short"}
    login = [sys.executable, "-m", "servicepytan", "login", "--store", "file"]
    with dialog(login, env, tmp_path) as ask:
        ask.expect("SERVICETITAN_CONFIG_KEY")
        assert ask.end() == 2
        assert "Client id" not in ask.text


@POSIX
def test_a_folder_that_cannot_be_written_to_is_told_before_any_question(
    place: dict[str, str], tmp_path: Path
) -> None:
    lock = tmp_path / "config/servicepytan/.logins.lock"
    lock.mkdir(parents=True)
    with dialog([sys.executable, "-m", "servicepytan", "login"], place, tmp_path) as ask:
        ask.expect(f"{lock} is a link or no regular file")
        assert ask.end() == 2
        assert "Client id" not in ask.text


@POSIX
def test_wrong_answers_are_asked_for_again(
    sandbox: Sandbox, place: dict[str, str], tmp_path: Path
) -> None:
    arguments = values(sandbox)
    with dialog(running([["login"]]), place, tmp_path) as ask:
        ask.answer("Client id:", " spaced")
        ask.answer("Client id:", arguments["client_id"])
        ask.answer_hidden("Client secret", "two words")
        ask.answer_hidden("Client secret", arguments["client_secret"])
        ask.answer_hidden("App key", arguments["app_key"])
        ask.answer("Tenant id:", "12a")
        ask.expect("tenant_id is not a number")
        ask.answer("Tenant id:", arguments["tenant_id"])
        ask.expect("codes [0] 1 texts")
        assert ask.end() == 0
        assert "two words" not in ask.text


@POSIX
def test_encrypt_and_rotate_ask_at_a_terminal(
    sandbox: Sandbox, place: dict[str, str], tmp_path: Path
) -> None:
    file = write_config(sandbox, tmp_path)
    env = {**place, "SERVICETITAN_CONFIG": str(file)}
    jobs = ["list", "jobs", "--limit", "1", "--format", "jsonl"]
    new = "another passphrase of mine"
    with dialog(running([["config", "encrypt"], ["config", "rotate"], jobs]), env, tmp_path) as ask:
        ask.answer_hidden("New passphrase", PASSPHRASE)
        ask.answer_hidden("Repeat for confirmation", PASSPHRASE)
        ask.expect(f"Encrypted 2 secrets in {file}.")
        ask.answer_hidden("Passphrase of the encrypted settings", PASSPHRASE)
        ask.answer_hidden("New passphrase", new)
        ask.answer_hidden("Repeat for confirmation", new)
        ask.expect("Encrypted 2 secrets anew.")
        ask.answer_hidden("Passphrase of the encrypted settings", new)
        ask.expect('"jobNumber"')
        ask.expect("codes [0, 0, 0]")
        assert_hidden(ask.text, sandbox)
        assert new not in ask.text
    assert_hidden(file.read_text(), sandbox)


@pytest.mark.slow
@POSIX
def test_a_command_shows_nothing_at_a_terminal(
    sandbox: Sandbox, place: dict[str, str], tmp_path: Path
) -> None:
    code = f"""
import sys
print({sandbox.client_secret!r}, file=sys.stderr)
try:
    open("/dev/tty", "w").write({sandbox.client_secret!r})
except OSError:
    print({sandbox.client_secret!r})
"""
    file = write_config(sandbox, tmp_path)
    command = json.dumps([sys.executable, "-c", code])
    plain = f'client_secret = "{sandbox.client_secret}" #'
    text = file.read_text().replace(plain, f"client_secret_command = {command} #")
    file.write_text(text)
    env = {**place, "SERVICETITAN_CONFIG": str(file)}
    jobs = ["list", "jobs", "--limit", "1", "--format", "jsonl"]
    with dialog(running([jobs, ["config", "show"]]), env, tmp_path) as ask:
        ask.expect('"jobNumber"')
        ask.expect("client_secret_command of top level of")
        ask.expect("codes [0, 0]")
        assert ask.end() == 0
        assert_hidden(ask.text, sandbox)


def test_login_needs_a_terminal(bare: Run) -> None:
    done = bare("login")
    assert (done.code, done.out) == (2, "")
    assert "login asks at a terminal, and there is none" in done.err


@pytest.mark.parametrize("command", [("login",), ("logout",), ("config", "encrypt")])
def test_the_sandbox_has_no_secrets(bare: Run, command: tuple[str, ...]) -> None:
    assert bare(*command, "--sandbox").code == 2


def test_a_login_takes_the_key_of_one_that_came_meanwhile() -> None:
    file = logins_file()
    assert file is not None
    target = LoginTarget(environ={"SERVICETITAN_CONFIG_KEY": PASSPHRASE})
    credentials = {name: Secret(text) for name, text in zip(FOUR, ("c", "cs1.x", "ak1.x", "7"))}
    ours, theirs = Logins(file), Logins(file)
    mine = encryption.new_key(Secret(PASSPHRASE))
    other = LoginName("other", "production")
    key = encryption.new_key(Secret(PASSPHRASE))
    theirs.store_encrypted({str(other): encryption.encrypt(plain_text(other, credentials), key)})
    _store(ours, target, credentials, mine)
    stored = Logins(file).encrypted()
    assert set(stored) == {str(other), str(target.name)}
    assert all(key.by in text.reveal() for (text,) in stored.values())
    wrong = LoginTarget(environ={"SERVICETITAN_CONFIG_KEY": "another passphrase"})
    with pytest.raises(ConfigurationError, match="What is encrypted already cannot be decrypted"):
        _store(ours, wrong, credentials, encryption.new_key(Secret("another passphrase")))
    assert Logins(file).encrypted() == stored


def test_without_a_home_folder_there_are_no_logins(
    bare: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("servicepytan.config.logins.user_folder", lambda _: None)
    done = bare("logout")
    assert (done.code, done.out) == (2, "")
    assert done.err == "Error: There is no home folder for this user to store a login in.\n"
    monkeypatch.setattr("servicepytan.config.files.user_folder", lambda _: None)
    done = bare("config", "encrypt")
    assert (done.code, done.err) == (2, "Error: There is no config file. Name one.\n")


@pytest.mark.parametrize(
    ("has_keyring", "has_cryptography", "place"),
    [(True, True, "keyring"), (True, False, "keyring"), (False, True, "file"), (False, False, "")],
)
def test_where_a_login_goes_unless_told(
    has_keyring: bool, has_cryptography: bool, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("servicepytan.config.keyrings.is_available", lambda: has_keyring)
    monkeypatch.setattr("servicepytan.cli.login.find_spec", lambda _: has_cryptography or None)
    if place:
        assert _usual_store() == place
        return
    with pytest.raises(ConfigurationError, match="There is no place to store a login in") as caught:
        _usual_store()
    assert "servicepytan[keyring]" in str(caught.value)
    assert "servicepytan[encryption]" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "code", "ends"),
    [
        ("tenant", 3, True),
        ("token", 3, True),
        ("api", 3, True),
        ("api", 4, False),
        ("api", 0, False),
    ],
)
def test_a_login_that_may_be_right_is_stored_with_a_warning(
    name: str,
    code: int,
    ends: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    check = Check(name, "failed" if code else "ok", "Seen.", "Do that.", code)
    monkeypatch.setattr("servicepytan.cli.diagnosis.checks", lambda _: [check])
    session: Any = None
    assert _code(session, click.Context(click.Command("login"))) == (code if ends else 0)
    assert ("Seen. Do that." in capsys.readouterr().err) is bool(code)


def test_one_key_opens_the_config_file_and_the_logins(sandbox: Sandbox, tmp_path: Path) -> None:
    file = write_config(sandbox, tmp_path)
    key = encryption.new_key(Secret(PASSPHRASE))
    secrets = ConfigSecrets(file)
    target = LoginTarget(
        environ={"SERVICETITAN_CONFIG": str(file), "SERVICETITAN_CONFIG_KEY": PASSPHRASE}
    )
    assert key_in_use(target, None) is None
    secrets.replace({at: encryption.encrypt(text, key) for at, text in secrets.plain.items()})
    assert key_in_use(target, None).by == key.by


def test_there_is_no_login(bare: Run) -> None:
    done = bare("logout", "--profile", "nsw")
    assert (done.code, done.err) == (2, "Error: There is no login of nsw (production).\n")


def write_config(sandbox: Sandbox, folder: Path) -> Path:
    file = folder / "mine.toml"
    lines = [f'{name} = "{value}" # {name}' for name, value in values(sandbox).items()]
    file.write_text("\n".join(lines))
    file.chmod(0o600)
    return file


def test_encrypt_and_rotate(
    bare: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_config(sandbox, tmp_path)
    for name in ("API_URL", "AUTH_URL"):
        monkeypatch.setenv(f"SERVICETITAN_{name}", sandbox.environ()[f"SERVICETITAN_{name}"])
    monkeypatch.setenv("SERVICETITAN_CONFIG", str(file))
    jobs = ("list", "jobs", "--limit", "1")
    assert "Set SERVICETITAN_CONFIG_KEY" in bare("config", "encrypt").err
    monkeypatch.setenv("SERVICETITAN_CONFIG_KEY", PASSPHRASE)
    done = bare("config", "encrypt")
    assert (done.code, done.out, done.err) == (0, "", f"Encrypted 2 secrets in {file}.\n")
    assert_hidden(file.read_text(), sandbox)
    assert f'client_id = "{sandbox.client_id}" # client_id' in file.read_text()
    assert "no secret in plain text" in bare("config", "encrypt", str(file)).err
    assert bare(*jobs).code == 0
    new = Fernet.generate_key().decode()
    assert "Set SERVICETITAN_NEW_CONFIG_KEY" in bare("config", "rotate").err
    monkeypatch.setenv("SERVICETITAN_NEW_CONFIG_KEY", new)
    done = bare("config", "rotate")
    assert (done.code, done.out, done.err) == (0, "", "Encrypted 2 secrets anew.\n")
    assert "cannot be decrypted" in bare(*jobs).err or "holds none" in bare(*jobs).err
    monkeypatch.setenv("SERVICETITAN_CONFIG_KEY", new)
    assert bare(*jobs).code == 0
    assert "A secret" not in bare("config", "rotate").err


def test_encrypt_tells_where_a_secret_still_stands_in_plain_text(
    bare: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_config(sandbox, tmp_path)
    number = file.read_text().count("\n") + 1
    with file.open("a") as stream:
        stream.write(f"\n# once {sandbox.client_secret}\n\n[profiles.a]\n")
        stream.write(f'client_id = "{sandbox.app_key}"\n')
    monkeypatch.setenv("SERVICETITAN_CONFIG_KEY", PASSPHRASE)
    done = bare("config", "encrypt", str(file))
    assert done.code == 0
    assert f"{file}, lines {number + 1}, {number + 4}: what was encrypted stands" in done.err
    for secret in (sandbox.client_secret, sandbox.app_key):
        assert secret not in done.err + done.out


def test_encrypt_takes_no_second_passphrase(
    bare: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_config(sandbox, tmp_path)
    monkeypatch.setenv("SERVICETITAN_CONFIG_KEY", PASSPHRASE)
    assert bare("config", "encrypt", str(file)).code == 0
    text = file.read_text() + f'\n[profiles.a]\nclient_secret = "{sandbox.client_secret}"\n'
    file.write_text(text)
    monkeypatch.setenv("SERVICETITAN_CONFIG_KEY", "another passphrase")
    done = bare("config", "encrypt", str(file))
    assert done.code == 2
    assert "What is encrypted already cannot be decrypted" in done.err
    assert "Give the one it was encrypted with. If that is lost, delete" in done.err
    assert file.read_text() == text


def test_nothing_to_rotate(bare: Run) -> None:
    done = bare("config", "rotate")
    assert (done.code, done.out) == (2, "")
    assert "Nothing here is encrypted." in done.err


def test_a_short_passphrase_is_refused(
    bare: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_config(sandbox, tmp_path)
    monkeypatch.setenv("SERVICETITAN_CONFIG_KEY", "short")
    done = bare("config", "encrypt", str(file))
    assert done.code == 2
    assert "less than 12 characters" in done.err
