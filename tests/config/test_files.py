from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.config import load
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.retry import RetryPolicy
from tests.config.fixture_types import Settle, Write

PRINTABLE = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1)


def toml(start: Path, write: Write, text: str) -> Path:
    return write(start / "servicetitan.toml", text)


PROFILES = """\
app_key = "ak1.shared"
timezone = "Australia/Sydney"
rate_limit = 30

[retry]
attempts = 3

[profiles.nsw]
client_id = "cid.nsw"
client_secret = "cs1.nsw"
tenant_id = 111

[profiles.vic]
client_id = "cid.vic"
client_secret = "cs1.vic"
tenant_id = "222"
timezone = "Australia/Melbourne"
rate_limit = false
page_size = 200
workers = 3
timeout = 30
retry = { attempts = 1 }
"""


def test_profiles(settle: Settle, start: Path, write: Write) -> None:
    file = toml(start, write, PROFILES)
    nsw = settle({"config_file": file, "profile": "nsw"})
    assert (nsw.tenant_id, nsw.timezone) == ("111", "Australia/Sydney")
    assert (nsw.rate_limit, nsw.retry) == (RateLimit(30), RetryPolicy(attempts=3))
    assert nsw.origins["tenant_id"] == f"profile 'nsw' of {file}"
    assert nsw.origins["timezone"] == f"top level of {file}"
    vic = settle({"config_file": str(file), "profile": "vic"})
    assert (vic.tenant_id, vic.timezone) == ("222", "Australia/Melbourne")
    assert (vic.rate_limit, vic.retry) == (None, RetryPolicy(attempts=1))
    assert (vic.page_size, vic.workers, vic.timeout) == (200, 3, 30.0)


@pytest.mark.parametrize("by", ["argument", "variable", "dotenv", "default"])
def test_ways_to_choose_a_profile(
    by: str, settle: Settle, start: Path, config_file: Path, write: Write
) -> None:
    write(config_file, ('default_profile = "vic"\n' if by == "default" else "") + PROFILES)
    if by == "dotenv":
        write(start / ".env", "SERVICETITAN_PROFILE=vic")
    arguments = {"profile": "vic"} if by == "argument" else {}
    environ = {"SERVICETITAN_PROFILE": "vic"} if by == "variable" else {}
    assert settle(arguments, environ).tenant_id == "222"


@pytest.mark.parametrize("by", ["argument", "relative", "variable", "dotenv"])
def test_ways_to_choose_a_file(by: str, settle: Settle, start: Path, write: Write) -> None:
    name = "servicetitan.toml"
    file = toml(start.parent if by == "dotenv" else start, write, PROFILES)
    if by == "dotenv":
        write(start.parent / ".env", f"SERVICETITAN_CONFIG={name}")
    named: dict[str, Any] = {"argument": file, "relative": name}
    arguments = {"config_file": named[by]} if by in named else {}
    environ = {"SERVICETITAN_CONFIG": str(file)} if by == "variable" else {}
    assert settle({**arguments, "profile": "nsw"}, environ).tenant_id == "111"


def test_home_is_understood(
    settle: Settle, tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    write(tmp_path / "st.toml", PROFILES)
    assert settle({"config_file": "~/st.toml", "profile": "nsw"}).tenant_id == "111"


def test_json_of_0_4_2(settle: Settle, complete: dict[str, Any], start: Path, write: Write) -> None:
    keys = {f"SERVICETITAN_{name.upper()}": value for name, value in complete.items()}
    keys.update(SERVICETITAN_TENANT_ID=5, SERVICETITAN_APP_ID="", SERVICETITAN_TIMEZONE="")
    keys.update(SERVICETITAN_API_ENVIRONMENT="integration", comment="mine")
    for name in ("servicepytan_config.json", "config.txt"):
        file = write(start / name, json.dumps(keys))
        settings = settle({"config_file": name})
        assert (settings.tenant_id, settings.timezone) == ("5", "UTC")
        assert settings.environment == "integration"
        assert settings.origins["tenant_id"] == str(file)


def bad_files() -> list[Any]:
    secret = '"cs1.kept-quiet"'
    return [
        ("x.toml", f"client_secret = {secret}\nx = = 3", "not valid TOML (at line 2, column 5)"),
        ("x.toml", f"client_secret = {secret[:-1]}", "not valid TOML (at"),
        ("x.toml", f"timeout = {'9' * 5000}", "not valid TOML"),
        (
            "x.toml",
            f"app_key = {secret}\napp_key = 2",
            "stands above already: keep one of the two.",
        ),
        ("x.toml", f"[profiles.a]\nx = {secret}\n[profiles.a]", "stands above already"),
        ("x.toml", "retry = {attempts = 1, attempts = 2}", "stands above already"),
        ("x.toml", f"retry = {secret}\n[retry]", "stands above already"),
        ("x.toml", 'app_key_file = "C:\\secret"', "with a backslash in single quotes."),
        ("x.toml", 'app_key_file = "C:\\Users\\me"', "with a backslash in single quotes."),
        ("x.toml", "app_key = kept", "Texts need quotes there."),
        ("x.toml", "profiles = 3", "must be tables: [profiles.NAME]"),
        ("x.toml", "[profiles]\nnsw = 3", "must be tables: [profiles.NAME]"),
        ("x.json", '{\n"SERVICETITAN_APP_KEY": "cs1.kept-quiet', "(at line 2, column 25)"),
        ("x.json", f"[{secret}]", "is not a JSON object."),
        ("x.json", f'{{"SERVICETITAN_TENANT_ID": {"9" * 5000}}}', "is not a JSON object"),
        ("x.toml", b"client_secret = 'cs1.kept-quiet \xff'", "is not UTF-8 text (byte 33)"),
        ("missing.toml", None, "does not exist"),
        ("", None, "config_file is empty (argument config_file)"),
        (".", None, "cannot be read"),
        ("a\0b", None, "cannot be read: ValueError"),
        (5, None, "config_file must be text, not a number (argument config_file)"),
    ]


@pytest.mark.parametrize(("name", "content", "message"), bad_files())
def test_files_that_cannot_be_read(
    name: Any, content: Any, message: str, complaints: Any, start: Path
) -> None:
    if content is not None:
        data = content if isinstance(content, bytes) else content.encode()
        (start / name).write_bytes(data)
    (problem,) = complaints({"config_file": name})
    assert message in problem
    assert "kept-quiet" not in problem


def test_a_dotenv_that_cannot_be_read(complaints: Any, start: Path) -> None:
    (start / ".env").write_bytes(b"SERVICETITAN_APP_ID=\xff")
    (problem,) = complaints()
    assert problem.startswith(f"{start / '.env'} is not UTF-8 text (byte 21)")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a file without end")
def test_a_file_without_end_is_not_read_on_and_on(
    complaints: Any, start: Path, write: Write
) -> None:
    fact = "is larger than 1 MB, so that it holds no settings. Name another file."
    for place in ("/dev/zero", write(start / "x.toml", "#" * 1_000_001)):
        (problem,) = complaints({"config_file": place})
        assert f"{place} {fact}" in problem
    (start / ".env").symlink_to("/dev/zero")
    (problem,) = complaints()
    assert problem.startswith(f"{start / '.env'} {fact}")


def test_a_file_without_permission(
    complaints: Any, start: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(file: Path, *_: Any) -> Any:
        raise PermissionError(13, "Permission denied", str(file))

    file = write(start / "x.toml", PROFILES)
    monkeypatch.setattr(Path, "open", refuse)
    (problem,) = complaints({"config_file": file})
    assert f"{file} cannot be read: Permission denied." in problem


def test_an_unknown_profile(complaints: Any, start: Path, write: Write) -> None:
    file = toml(start, write, PROFILES)
    (problem,) = complaints({"config_file": file, "profile": "nws"})
    assert problem == (
        f"profile 'nws' is unknown (argument profile). Did you mean 'nsw'?"
        f" {file} has 'nsw', 'vic'."
    )


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("x.toml", 'default_profile = "nsw"', "(default_profile in "),
        ("x.toml", "default_profile = 3", "profile 3 is unknown"),
        ("x.toml", "", "has no profiles"),
        ("x.json", "{}", "which has no profiles"),
    ],
)
def test_other_profiles_that_cannot_be_found(
    name: str, text: str, message: str, complaints: Any, start: Path, write: Write
) -> None:
    arguments = {} if text.startswith("default") else {"profile": "nsw"}
    (problem,) = complaints({"config_file": write(start / name, text), **arguments})
    assert message in problem


def test_a_profile_without_a_file(complaints: Any, config_file: Path) -> None:
    (problem,) = complaints({}, {"SERVICETITAN_PROFILE": "nsw"})
    assert problem.startswith(
        "profile 'nsw' cannot be found (environment variable SERVICETITAN_PROFILE):"
        f" there is no config file {config_file}."
    )


def test_profiles_are_offered_when_none_was_chosen(
    settle: Settle, config_file: Path, write: Write
) -> None:
    write(config_file, PROFILES)
    with pytest.raises(ValueError, match="has the profiles 'nsw', 'vic', and none was chosen"):
        settle()


@pytest.mark.parametrize(
    ("name", "text", "guess"),
    [
        ("x.toml", "time_zone = 'UTC'", "'timezone'"),
        ("x.toml", "SERVICETITAN_API_ENVIRONMENT = 'integration'", "'environment'"),
        ("x.toml", "client-id = 'x'", "'client_id'"),
        ("x.toml", "default_profil = 'x'", "'default_profile'"),
        ("x.toml", "[profile.nsw]", "'profiles'"),
        ("x.json", '{"SERVICETITAN_TIME_ZONE": "UTC"}', "'SERVICETITAN_TIMEZONE'"),
        ("x.json", '{"timezone": "UTC"}', "'SERVICETITAN_TIMEZONE'"),
        ("x.json", '{"SERVICETITAN_PROFILE": "x"}', ""),
        ("x.json", '{"page_size": 5}', "It belongs into a TOML file."),
    ],
)
def test_unknown_keys(
    name: str,
    text: str,
    guess: str,
    complaints: Any,
    complete: dict[str, Any],
    start: Path,
    write: Write,
) -> None:
    file = write(start / name, text)
    (problem,) = complaints({**complete, "config_file": file})
    assert "is an unknown key (" in problem
    assert str(file) in problem
    assert guess in problem


def test_keys_of_other_profiles_are_left_alone(
    settle: Settle, complete: dict[str, Any], start: Path, write: Write
) -> None:
    file = toml(start, write, PROFILES + "\n[profiles.qld]\nfuture = 1\n")
    assert settle({"config_file": file, "profile": "nsw"}).tenant_id == "111"


@given(PRINTABLE)
def test_toml_and_json_round_trip(value: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, key, sign in (("a.toml", "app_id", "="), ("a.json", "SERVICETITAN_APP_ID", ":")):
            file = Path(folder, name)
            body = f"{key} = {json.dumps(value)}" if sign == "=" else json.dumps({key: value})
            file.write_text(body, encoding="utf-8")
            arguments = {"client_id": "c", "client_secret": "s", "app_key": "k", "tenant_id": 1}
            settings = load({**arguments, "config_file": file}, environ={}, start=Path(folder))
            assert settings.app_id == value
