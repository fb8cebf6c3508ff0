"""Finds the user's folders; a container may have none."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal, Optional

_Kind = Literal["config", "state"]
_HAS_XDG = sys.platform == "linux"
_XDG: dict[_Kind, tuple[str, str]] = {
    "config": ("XDG_CONFIG_HOME", "~/.config"),
    "state": ("XDG_STATE_HOME", "~/.local/state"),
}
"""The variable that names a folder, and the default."""


def user_folder(kind: _Kind) -> Optional[Path]:
    """The user's folder for servicepytan; None without a home.

    Args:
        kind: What the folder is for: settings, or what is remembered from run to run.

    Example:
        >>> user_folder("config")
        PosixPath('/home/ada/.config/servicepytan')
    """
    try:
        folder = _xdg_folder(kind) if _HAS_XDG else _platform_folder(kind)
    except (KeyError, OSError, RuntimeError, ValueError):
        return None
    return folder if folder.is_absolute() else None  # "~" that nobody could resolve


def _xdg_folder(kind: _Kind) -> Path:
    """The same folder as from platformdirs, without importing it."""
    variable, default = _XDG[kind]
    named = os.environ.get(variable, "")
    return Path(named if os.path.isabs(named) else os.path.expanduser(default), "servicepytan")


def _platform_folder(kind: _Kind) -> Path:
    import platformdirs

    find = {"config": platformdirs.user_config_path, "state": platformdirs.user_state_path}[kind]
    return find("servicepytan", appauthor=False)
