"""Secrets from files and commands: where they count, and that nothing of them shows."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.config import Profiles, check, commands, describe, permissions, validate
from servicepytan.config.search import SecretReference
from servicepytan.config.values import Wrong
from tests.config.fixture_types import Settle, Write
from tests.waiting import LONG, until

posix = pytest.mark.skipif(os.name != "posix", reason="process groups and permissions of POSIX")

SECRET = "kept-quiet-4711"
PLAIN = 'client_id = "cid.x"\napp_key = "ak1.x"\ntenant_id = 1\n'


def python(code: str) -> str:
    return shlex.join([sys.executable, "-c", code])


def toml(key: str, value: object) -> str:
    return f"{PLAIN}{key} = {json.dumps(value)}\n"


def test_a_file_is_read_without_the_whitespace_around(
    settle: Settle, start: Path, write: Write
) -> None:
    write(start / "keys" / "secret", f"\n  {SECRET}\r\n")
    file = write(start / "c.toml", toml("client_secret_file", "keys/secret"))
    settings = settle({"config_file": file})
    assert settings.client_secret.reveal() == SECRET
    assert settings.origins["client_secret"] == f"client_secret_file of top level of {file}"
    assert SECRET not in repr(describe(settings))


def test_home_is_understood_in_a_file(
    settle: Settle, start: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(start))
    monkeypatch.setenv("USERPROFILE", str(start))
    write(start / "secret", SECRET)
    file = write(start / "deeper" / "c.toml", toml("client_secret_file", "~/secret"))
    assert settle({"config_file": file}).client_secret.reveal() == SECRET


def test_a_variable_names_a_file_as_containers_do(
    settle: Settle, complete: dict[str, Any], start: Path, write: Write
) -> None:
    del complete["client_secret"]
    write(start / "secret", SECRET)
    settings = settle(complete, {"SERVICETITAN_CLIENT_SECRET_FILE": "secret"})
    assert settings.client_secret.reveal() == SECRET
    variable = "environment variable SERVICETITAN_CLIENT_SECRET_FILE"
    assert settings.origins["client_secret"] == variable


@pytest.mark.parametrize("form", ["text", "list"])
def test_a_command_is_run_without_a_shell(
    form: str, settle: Settle, start: Path, write: Write
) -> None:
    words = [sys.executable, "-c", f"import sys; print(sys.argv[1] + '{SECRET}')", "$HOME;ls|>x"]
    command = words if form == "list" else shlex.join(words)
    file = write(start / "c.toml", toml("client_secret_command", command))
    settings = settle({"config_file": file})
    assert settings.client_secret.reveal() == f"$HOME;ls|>x{SECRET}"
    assert settings.origins["client_secret"] == f"client_secret_command of top level of {file}"
    assert not (start / "x").exists()


def test_a_command_runs_only_if_its_value_is_used(
    settle: Settle, start: Path, write: Write
) -> None:
    text = toml("client_secret_command", python("open('ran', 'w'); print(1)"))
    file = write(start / "c.toml", f'{text}[profiles.a]\nclient_secret = "{SECRET}"\n')
    arguments = {"config_file": file}
    assert settle({**arguments, "client_secret": "other"}).client_secret.reveal() == "other"
    assert settle({**arguments, "profile": "a"}).client_secret.reveal() == SECRET
    assert validate(arguments, environ={}, start=start) == ()
    assert not Path("ran").exists()
    settle(arguments)
    assert Path("ran").exists()


def test_a_profile_of_several_has_its_command(start: Path, write: Write) -> None:
    text = ""
    for name in "ab":
        command = [sys.executable, "-c", f"print('{name}' * 9)"]
        text += f"[profiles.{name}]\n{toml('client_secret_command', command)}"
    profiles = Profiles(write(start / "c.toml", text), environ={}, start=start)
    secrets = [profiles.settings(name).client_secret.reveal() for name in "ab"]
    assert secrets == ["a" * 9, "b" * 9]


FAILING = {
    "exit code 3": f"import sys; print('{SECRET}'); print('{SECRET}', file=sys.stderr); exit(3)",
    "is empty": "print('  ')",
    "prints more than a secret": "print('x' * 70000)",
    "holds a blank": f"print('{SECRET} and more')",
    "outside ASCII": "import sys; sys.stdout.buffer.write(b'\\xff\\xfe')",
}


@posix
def test_a_command_that_a_signal_ended_is_told_from_one_that_failed(
    complaints: Any, start: Path, write: Write
) -> None:
    killed = python("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    file = write(start / "c.toml", toml("client_secret_command", killed))
    (problem,) = complaints({"config_file": file})
    assert "has a command that was ended by signal 9" in problem


@pytest.mark.parametrize("value", [5, True, ["secret"]])
def test_a_file_that_is_no_path(value: Any, complaints: Any, start: Path, write: Write) -> None:
    file = write(start / "c.toml", toml("client_secret_file", value))
    (problem,) = complaints({"config_file": file})
    assert problem.startswith("client_secret has a file that ")


@pytest.mark.parametrize("words", FAILING)
def test_a_command_that_fails_shows_nothing_of_its_output(
    words: str, complaints: Any, start: Path, write: Write, capfd: pytest.CaptureFixture[str]
) -> None:
    file = write(start / "c.toml", toml("client_secret_command", python(FAILING[words])))
    (problem,) = complaints({"config_file": file})
    assert problem.startswith("client_secret ")
    assert words in problem
    assert f"(client_secret_command of top level of {file})" in problem
    assert SECRET not in problem
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("", "an empty command"),
        ([], "an empty command"),
        (5, "neither a text nor a list of texts"),
        (["a", 5], "neither a text nor a list of texts"),
        ("/nowhere/at-all", "cannot be started: No such file"),
        pytest.param("echo 'x", "a quote that is not closed", marks=posix),
    ],
)
def test_a_command_that_is_none(
    command: Any, words: str, complaints: Any, start: Path, write: Write
) -> None:
    file = write(start / "c.toml", toml("client_secret_command", command))
    (problem,) = complaints({"config_file": file})
    assert words in problem
    if "started" not in words:
        (only,) = validate({"config_file": file}, environ={}, start=start)
        assert words in only.text
        assert only.line == 4


@posix
@pytest.mark.parametrize(
    ("name", "mode", "advice"),
    [
        ("nothing", None, "Write the whole path of the program, or install it."),
        ("program", 0o600, "Name a program that may be run (chmod +x)."),
        ("program", 0o700, "A script needs a first line such as #!/bin/sh."),
    ],
)
def test_a_command_that_cannot_be_started_says_what_to_do(
    name: str, mode: Optional[int], advice: str, complaints: Any, start: Path, write: Write
) -> None:
    if mode is not None:
        write(start / name, "echo secret", mode)
    command = [str(start / name)]
    file = write(start / "c.toml", toml("client_secret_command", command))
    (problem,) = complaints({"config_file": file})
    assert "has a command that cannot be started: " in problem
    assert problem.endswith(advice)


@posix
def test_a_command_has_its_time_and_leaves_nobody_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[bool] = []

    def now() -> float:
        looks.append(Path("pid").exists())
        return 2 * LONG if len(looks) > 1 and looks[-1] else 0.0

    monkeypatch.setattr(commands, "time", SimpleNamespace(monotonic=now))
    script = "sleep 600 & echo $! > pid; echo half a secret; wait"
    with pytest.raises(Wrong, match=f"did not end within {LONG:g} seconds"):
        commands.output_of(["sh", "-c", script], seconds=LONG)
    assert_gone(int(Path("pid").read_text()))


@posix
def test_no_more_is_read_of_a_command_than_a_secret_may_have(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[int] = []
    real = os.read

    def counted(file: int, most: int) -> bytes:
        output = real(file, most)
        read.append(len(output))
        return output

    monkeypatch.setattr(os, "read", counted)
    with pytest.raises(Wrong, match="prints more than a secret"):
        commands.output_of(["sh", "-c", "while echo aaaaaaaaaaaaaaaaaaaaaaaaaaaa; do :; done"])
    assert sum(read) < 3 * commands.MOST_BYTES


@posix
@pytest.mark.parametrize("script", ["exec >&-; sleep 600", "sleep 600"])
def test_a_command_that_says_nothing_has_its_time_too(script: str) -> None:
    with pytest.raises(Wrong, match=r"did not end within 0\.2 seconds"):
        commands.output_of(["sh", "-c", script], seconds=0.2)


@posix
def test_what_a_command_left_running_is_ended(tmp_path: Path) -> None:
    script = "sleep 600 > /dev/null & echo $! > pid; echo secret"
    assert commands.output_of(["sh", "-c", script], seconds=LONG).strip() == b"secret"
    assert_gone(int(Path("pid").read_text()))


@posix
def test_ctrl_c_ends_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(process: subprocess.Popen[bytes], seconds: float) -> None:
        started.append(process)
        raise KeyboardInterrupt

    started: list[subprocess.Popen[bytes]] = []
    monkeypatch.setattr(commands, "_read", interrupted)
    with pytest.raises(KeyboardInterrupt):
        commands.output_of(["sleep", "600"], seconds=LONG)
    assert started[0].returncode == -signal.SIGKILL


def assert_gone(pid: int) -> None:
    def is_gone() -> bool:
        try:
            return Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z"
        except FileNotFoundError:
            return True

    if Path("/proc").is_dir():
        until(is_gone)


def test_a_command_has_no_input_and_no_terminal() -> None:
    code = "import os, sys; print(repr(sys.stdin.read()), os.getsid(0) == os.getpid())"
    assert commands.output_of([sys.executable, "-c", code]).split() == [b"''", b"True"]


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "large", "fifo"])
def test_a_file_that_gives_no_secret(kind: str, complaints: Any, start: Path, write: Write) -> None:
    place = start / "secret"
    words = {
        "missing": f"cannot be read: {place}: No such file",
        "folder": f"is a folder: {place}",
        "empty": "is empty: its file gives nothing but whitespace",
        "large": f"has a file with more than a secret: {place}",
        "fifo": f"is no regular file: {place}",
    }
    if kind == "folder":
        place.mkdir()
    elif kind == "fifo":
        pytest.importorskip("fcntl")
        os.mkfifo(place)
    elif kind != "missing":
        write(place, {"empty": "\n", "large": "x" * 70000}[kind])
    file = write(start / "c.toml", toml("client_secret_file", "secret"))
    (problem,) = complaints({"config_file": file})
    assert words[kind] in problem
    (only,) = validate({"config_file": file}, environ={}, start=start)
    assert words[kind] in only.text
    assert only.line == 4


@posix
def test_a_file_that_others_can_read_is_warned_of(
    settle: Settle, start: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = permissions.is_open
    monkeypatch.setattr(
        permissions, "is_open", lambda mode, *_, **__: real(mode, [], private_group=False)
    )
    secret = write(start / "secret", SECRET, 0o644)
    file = write(start / "c.toml", toml("client_secret_file", "secret"))
    with pytest.warns(UserWarning, match=r"holds secrets.*\(mode 644\)\. Run: chmod 600") as caught:
        settle({"config_file": file})
    assert str(caught[0].message).startswith(f"{secret} ")


@posix
def test_a_command_in_a_file_that_others_can_change_is_refused(
    complaints: Any, start: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = permissions.is_open
    monkeypatch.setattr(
        permissions, "is_open", lambda mode, *_, **__: real(mode, [], private_group=False)
    )
    command = python("open('ran', 'w')")
    file = write(start / "c.toml", toml("client_secret_command", command), 0o646)
    with pytest.warns(UserWarning, match="holds secrets"):
        (problem,) = complaints({"config_file": file})
    assert f"chmod go-w {file}" in problem
    assert not Path("ran").exists()


@pytest.mark.parametrize("kind", ["file", "command"])
def test_dotenv_names_no_files_and_commands(
    kind: str, complaints: Any, complete: dict[str, Any], start: Path, write: Write
) -> None:
    variable = f"SERVICETITAN_CLIENT_SECRET_{kind.upper()}"
    dotenv = write(start / ".env", f"{variable}={python('open(chr(120), chr(119))')!r}\n")
    (problem,) = complaints(complete)
    assert problem.startswith(f"{variable} is not allowed in .env ({dotenv}, line 1), which may")
    assert problem.endswith(f"Write client_secret_{kind} into your config file.")
    assert not Path("x").exists()


@pytest.mark.parametrize("kind", ["file", "command"])
@pytest.mark.parametrize("several", [False, True])
def test_nor_does_a_config_file_that_dotenv_names(
    several: bool, kind: str, start: Path, write: Write
) -> None:
    text = toml(f"client_secret_{kind}", python("open('x', 'w')"))
    write(start / "c.toml", f"[profiles.a]\n{text}")
    write(start / ".env", "SERVICETITAN_CONFIG=c.toml\nSERVICETITAN_PROFILE=a\n")
    if several:
        with pytest.raises(ValueError, match="is not allowed") as caught:
            Profiles(environ={}, start=start).settings("a")
        problems = str(caught.value)
    else:
        problems = "\n".join(check(environ={}, start=start))
    assert f"client_secret_{kind} is not allowed in a file that .env names, which may" in problems
    result = validate(environ={}, start=start)
    assert [(p.line) for p in result if "is not allowed" in p.text] == [5]
    assert not Path("x").exists()


@pytest.mark.parametrize("by", ["default", "variable", "argument"])
def test_a_file_of_the_user_counts(
    by: str, settle: Settle, start: Path, config_file: Path, write: Write
) -> None:
    text = toml("client_secret_command", python(f"print('{SECRET}')"))
    file = write(config_file if by == "default" else start / "c.toml", text)
    arguments = {"config_file": "c.toml"} if by == "argument" else {}
    environ = {"SERVICETITAN_CONFIG": str(file)} if by == "variable" else {}
    assert settle(arguments, environ).client_secret.reveal() == SECRET


def test_the_environment_runs_no_command(complaints: Any, complete: dict[str, Any]) -> None:
    (problem,) = complaints(complete, {"SERVICETITAN_APP_KEY_COMMAND": "echo x"})
    assert problem == (
        "SERVICETITAN_APP_KEY_COMMAND is not allowed: commands are run from a config file only."
        " Write app_key_command into it."
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('client_secret = "x"\nclient_secret_file = "y"', "client_secret_file stands beside"),
        ('client_secret_file = "x"\nclient_secret_command = "y"', "client_secret_command stands"),
        ('client_id_file = "x"', "client_id_file is an unknown key"),
        ('client_secret_comand = "x"', "Did you mean 'client_secret_command'?"),
    ],
)
def test_keys_that_do_not_go_together(
    text: str, said: str, complaints: Any, complete: dict[str, Any], start: Path, write: Write
) -> None:
    file = write(start / "c.toml", text)
    problems = complaints({**complete, "config_file": file})
    assert any(said in problem for problem in problems)
    assert any(said in problem.text for problem in validate({"config_file": file}, environ={}))


def test_two_variables_do_not_go_together(complaints: Any, complete: dict[str, Any]) -> None:
    names = ("SERVICETITAN_APP_KEY", "SERVICETITAN_APP_KEY_FILE")
    (problem,) = complaints(complete, dict.fromkeys(names, "x"))
    assert problem == f"{names[1]} and {names[0]} are both set, and one of them must go."


def test_a_reference_shows_neither_path_nor_command() -> None:
    assert repr(SecretReference("file", SECRET, Path())) == "SecretReference('file')"


@posix
@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"])), min_size=1))
def test_words_of_a_text_are_those_of_a_shell(words: list[str]) -> None:
    if words[0]:
        assert commands.words_of(shlex.join(words)) == words
