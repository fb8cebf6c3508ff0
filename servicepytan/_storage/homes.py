"""The user's folder; a container may have no home."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Optional


def user_folder(kind: Literal["config", "state"]) -> Optional[Path]:
    """The user's folder for servicepytan; None without a home.

    Args:
        kind: What the folder is for: settings, or what is remembered from run to run.

    Example:
        >>> user_folder("config")
        PosixPath('/home/ada/.config/servicepytan')
    """
    import platformdirs

    find = {"config": platformdirs.user_config_path, "state": platformdirs.user_state_path}[kind]
    try:
        folder = find("servicepytan", appauthor=False)
    except (KeyError, OSError, RuntimeError, ValueError):
        return None
    return folder if folder.is_absolute() else None  # "~" that nobody could resolve
