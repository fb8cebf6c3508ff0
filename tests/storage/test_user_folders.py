"""Where the user's folder is, by the environment."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Optional

import pytest

from servicepytan._storage import user_folders
from servicepytan._storage.user_folders import user_folder

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="as Linux names these folders")

HOME = "/home/ada"


@pytest.mark.parametrize(
    ("kind", "home", "xdg", "folder"),
    [
        ("config", HOME, None, "/home/ada/.config/servicepytan"),
        ("state", HOME, None, "/home/ada/.local/state/servicepytan"),
        ("config", HOME, "", "/home/ada/.config/servicepytan"),
        ("config", HOME, "/srv/settings", "/srv/settings/servicepytan"),
        ("state", HOME, "/srv/state/", "/srv/state/servicepytan"),
        ("config", HOME, "relative", "/home/ada/.config/servicepytan"),
        ("state", HOME, " /srv", "/home/ada/.local/state/servicepytan"),
        ("state", HOME, "~/mine", "/home/ada/.local/state/servicepytan"),
        ("config", "relative", None, None),
        ("config", "relative", "/srv/settings", "/srv/settings/servicepytan"),
    ],
)
def test_the_environment_names_the_folder(
    kind: user_folders._Kind,
    home: str,
    xdg: Optional[str],
    folder: Optional[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", home)
    monkeypatch.delenv(f"XDG_{kind.upper()}_HOME", raising=False)
    if xdg is not None:
        monkeypatch.setenv(f"XDG_{kind.upper()}_HOME", xdg)
    assert user_folder(kind) == (None if folder is None else Path(folder))


@pytest.mark.parametrize("xdg", [None, "", "/srv/mine", "/srv/mine/", "/srv/ü/x y"])
@pytest.mark.parametrize("kind", ["config", "state"])
def test_it_is_the_folder_that_platformdirs_gives(
    kind: user_folders._Kind, xdg: Optional[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", HOME)
    monkeypatch.delenv(f"XDG_{kind.upper()}_HOME", raising=False)
    if xdg is not None:
        monkeypatch.setenv(f"XDG_{kind.upper()}_HOME", xdg)
    ours = user_folder(kind)
    monkeypatch.setattr(user_folders, "_HAS_XDG", False)
    assert ours == user_folder(kind)
