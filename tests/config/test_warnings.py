from __future__ import annotations

import os
import warnings
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from servicepytan.config import loading, permissions
from tests.config.fixture_types import Settle, Write

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no permission bits")


PROFILES = """\
app_key = "ak1.shared"
[profiles.nsw]
client_id = "cid.nsw"
client_secret = "cs1.nsw"
tenant_id = 111
"""


@pytest.fixture
def open_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders that let everybody through, unlike those that pytest makes; and a group of many."""
    real = permissions.is_open
    monkeypatch.setattr(
        permissions, "is_open", lambda mode, *_, **__: real(mode, [], private_group=False)
    )


@posix
@pytest.mark.usefixtures("open_folders")
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o622])
@pytest.mark.parametrize("name", [".env", "a b.toml", "x.json"])
def test_secrets_that_others_can_read(
    name: str, mode: int, settle: Settle, complete: dict[str, Any], start: Path, write: Write
) -> None:
    text = {
        ".env": "SERVICETITAN_APP_KEY=ak1.kept-quiet",
        "a b.toml": "[profiles.nsw]\nclient_secret = 'cs1.kept-quiet'",
        "x.json": '{"SERVICETITAN_CLIENT_SECRET": "cs1.kept-quiet"}',
    }[name]
    file = write(start / name, text, mode)
    arguments = {**complete, **({} if name == ".env" else {"config_file": file})}
    with pytest.warns(UserWarning, match="holds secrets") as caught:
        settle(arguments)
    settle(arguments)
    assert len(caught) == 1
    quoted = f"'{file}'" if " " in name else str(file)
    assert str(caught[0].message).endswith(f"(mode {mode:03o}). Run: chmod 600 {quoted}")
    assert caught[0].filename == __file__ or "conftest" in caught[0].filename
    assert "kept-quiet" not in str(caught[0].message)


@pytest.mark.parametrize(
    ("mode", "folders", "private_group", "seen"),
    [
        (0o644, [0o755, 0o755], False, True),
        (0o644, [0o755, 0o700], False, False),
        (0o644, [0o700, 0o755], False, False),
        (0o644, [0o1777, 0o755], False, True),
        (0o644, [0o750], True, False),
        (0o644, [0o750], False, True),
        (0o640, [0o755], False, True),
        (0o640, [0o755], True, False),
        (0o640, [0o711], False, True),
        (0o602, [0o711], True, True),
        (0o604, [0o750], False, False),
        (0o611, [0o755], False, False),
        (0o600, [0o755], False, False),
        (0o644, [], False, True),
    ],
)
def test_who_gets_at_a_file(mode: int, folders: list[int], private_group: bool, seen: bool) -> None:
    assert permissions.is_open(mode, folders, private_group=private_group) is seen


@posix
@pytest.mark.parametrize(
    ("owner", "members", "seen"),
    [
        ("ada", [], None),
        ("ada", ["ada"], None),
        ("ada", ["ada", "bob"], 0o660),
        ("staff", [], 0o660),
        (None, [], 0o660),
    ],
)
def test_a_group_of_the_user_alone_shows_nothing_to_others(
    owner: Any, members: list[str], seen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import grp
    import pwd

    def group(number: int) -> Any:
        if owner is None:
            raise KeyError(f"getgrgid(): gid not found: {number}")
        return SimpleNamespace(gr_name=owner, gr_mem=members)

    open_folders = permissions.is_open
    monkeypatch.setattr(
        permissions, "is_open", lambda mode, _, **group: open_folders(mode, [0o755], **group)
    )
    monkeypatch.setattr(pwd, "getpwuid", lambda _: SimpleNamespace(pw_name="ada"))
    monkeypatch.setattr(grp, "getgrgid", group)
    file = tmp_path / "c.toml"
    file.write_text("")
    file.chmod(0o660)
    assert permissions.mode_seen_by_others(file) == seen


@posix
def test_a_folder_that_lets_nobody_through_hides_its_files(tmp_path: Path, write: Write) -> None:
    file = write(tmp_path / "open" / ".env", "SERVICETITAN_APP_KEY=ak1.x", 0o644)
    link = tmp_path / "link"
    link.symlink_to(file)
    tmp_path.chmod(0o700)
    assert permissions.mode_seen_by_others(file) is None
    assert permissions.mode_seen_by_others(link) is None


@posix
@pytest.mark.usefixtures("open_folders")
def test_a_warning_comes_once_a_day(
    settle: Settle,
    complete: dict[str, Any],
    start: Path,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write(start / ".env", "SERVICETITAN_APP_KEY=ak1.kept-quiet", 0o644)

    class Day(date):
        now = date(2026, 3, 1)

        @classmethod
        def today(cls) -> Any:
            return cls.now

    monkeypatch.setattr(loading, "date", Day)
    counts = []
    for day in (1, 1, 2, 2, 3):
        Day.now = date(2026, 3, day)
        monkeypatch.setattr(loading, "_warned", set())  # as in another process
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            settle(complete)
        counts.append(len(caught))
    assert counts == [1, 0, 1, 0, 1]
    folder = permissions.memory_folder()
    assert folder
    assert [path.read_text() for path in folder.iterdir()] == ["2026-03-03"]


def test_where_nothing_can_be_remembered_each_process_warns(tmp_path: Path) -> None:
    day = date(2026, 3, 1)
    (tmp_path / "file").touch()
    for folder in (None, tmp_path / "file", tmp_path / "file" / "below"):
        for _ in range(2):
            assert permissions.is_first_today("text", day, folder)
    folder = tmp_path / "memory"
    assert permissions.is_first_today("text \udcff", day, folder)
    assert not permissions.is_first_today("text \udcff", day, folder)
    next(folder.iterdir()).write_bytes(b"\xff")
    assert permissions.is_first_today("text \udcff", day, folder)


@pytest.mark.parametrize("error", [RuntimeError, KeyError, None])
def test_without_a_home_there_is_no_memory(error: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_: object, **__: object) -> Path:
        if error:
            raise error("no home")
        return Path("~/.local/state/servicepytan")

    monkeypatch.setattr("servicepytan._storage.user_folders._HAS_XDG", False)
    monkeypatch.setattr("platformdirs.user_state_path", nowhere)
    assert permissions.memory_folder() is None


@posix
@pytest.mark.parametrize(
    ("text", "mode"),
    [("SERVICETITAN_TIMEZONE=UTC", 0o644), ("SERVICETITAN_APP_KEY=ak1.kept-quiet", 0o600)],
)
def test_files_that_are_fine_draw_no_warning(
    text: str, mode: int, settle: Settle, complete: dict[str, Any], start: Path, write: Write
) -> None:
    write(start / ".env", text, mode)
    assert settle(complete).tenant_id == "1234567"


def test_windows_has_no_modes(start: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(start / ".env", "SERVICETITAN_APP_KEY=ak1.x", 0o644)
    with monkeypatch.context() as patch:
        patch.setattr(os, "name", "nt")
        assert permissions.mode_seen_by_others(file) is None


def test_the_environment_over_a_named_profile_draws_a_warning(
    settle: Settle, start: Path, config_file: Path, write: Write
) -> None:
    write(config_file, PROFILES)
    environ = {"SERVICETITAN_TENANT_ID": "999", "SERVICETITAN_CLIENT_SECRET": "cs1.kept-quiet"}
    with pytest.warns(UserWarning, match="overrides") as caught:
        settings = settle({"profile": "nsw"}, environ)
    assert settings.tenant_id == "999"
    (text,) = [str(warning.message) for warning in caught]
    assert "tenant_id is from environment variable SERVICETITAN_TENANT_ID" in text
    assert "client_secret is from environment variable SERVICETITAN_CLIENT_SECRET, not from" in text
    assert f"profile 'nsw' of {config_file}" in text
    assert "kept-quiet" not in text
    assert "cs1" not in text


@pytest.mark.parametrize("profile", [None, "nsw"])
def test_the_environment_over_a_named_file_draws_a_warning(
    settle: Settle, start: Path, write: Write, profile: Any
) -> None:
    file = write(start / "x.toml", 'default_profile = "nsw"\n' + PROFILES)
    with pytest.warns(UserWarning, match=r"app_key is from .*, not from top level of"):
        settle({"config_file": file, "profile": profile}, {"SERVICETITAN_APP_KEY": "ak1.other"})


@pytest.mark.parametrize(
    ("value", "environ"),
    [
        ({"profile": "nsw"}, {"SERVICETITAN_TENANT_ID": "111"}),
        ({"profile": "nsw"}, {"SERVICETITAN_CLIENT_SECRET": "cs1.nsw"}),
        ({"profile": "nsw", "tenant_id": 5}, {"SERVICETITAN_TENANT_ID": "6"}),
        ({"profile": "nsw"}, {"SERVICETITAN_APP_KEY": "ak1.other"}),
        ({}, {"SERVICETITAN_PROFILE": "nsw", "SERVICETITAN_TENANT_ID": "6"}),
    ],
    ids=["same value", "same secret", "argument", "not the profile's own", "not named"],
)
def test_no_warning_where_nothing_is_mixed(
    settle: Settle, config_file: Path, write: Write, value: Any, environ: Any
) -> None:
    write(config_file, PROFILES)
    assert settle(value, environ).client_id == "cid.nsw"
