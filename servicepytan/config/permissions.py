"""Checks whether other users can read a file, and stores the day of the last warning."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Optional

from servicepytan._storage.user_folders import user_folder


def open_file_warning(file: Path) -> Optional[str]:
    """A warning if others can read or write a file with secrets; otherwise None."""
    mode = mode_seen_by_others(file)
    if mode is None:
        return None
    import shlex

    return (
        f"{file} holds secrets, and other users of this machine can reach it (mode {mode:03o})."
        f" Run: chmod 600 {shlex.quote(str(file))}"
    )


def can_be_changed_by_others(file: Path) -> bool:
    """Whether other users can write to a file."""
    return mode_seen_by_others(file, 0o222) is not None


def mode_seen_by_others(file: Path, bits: int = 0o666) -> Optional[int]:
    """The permission bits of a file if other users can reach it; otherwise None.

    Args:
        file: The file.
        bits: The permissions to look at.
    """
    if os.name != "posix":
        return None
    status = file.stat()
    try:
        folders = [folder.stat().st_mode for folder in Path(os.path.realpath(file)).parents]
    except OSError:
        return None
    private = _is_private_group(status.st_uid, status.st_gid)
    mode = status.st_mode & bits
    if stat.S_ISREG(status.st_mode) and is_open(mode, folders, private_group=private):
        return stat.S_IMODE(status.st_mode)
    return None


def is_open(mode: int, folders: Iterable[int], *, private_group: bool) -> bool:
    """Whether other users can reach a file, by its own bits and those of its folders.

    Args:
        mode: The permission bits of the file.
        folders: Those of the folders above it.
        private_group: Whether nobody but the owner is in its group.

    Example:
        >>> is_open(0o644, [0o755, 0o700], private_group=False)
        False
    """
    above = list(folders)
    by_all = mode & 0o006 and all(folder & 0o001 for folder in above)
    by_group = mode & 0o060 and all(folder & 0o011 for folder in above)
    return bool(by_all or (by_group and not private_group))


def _is_private_group(user: int, group: int) -> bool:
    """Whether the user is the only member of a group, as many systems set up."""
    import grp
    import pwd

    try:
        owner, entry = pwd.getpwuid(user), grp.getgrgid(group)
    except KeyError:
        return False
    return owner.pw_name == entry.gr_name and set(entry.gr_mem) <= {owner.pw_name}


def is_first_today(text: str, today: date, folder: Optional[Path]) -> bool:
    """Whether a warning is due: none was shown today.

    Args:
        text: The warning.
        today: The day.
        folder: Where to remember it, or None where there is no place for that.
    """
    if folder is None:
        return True
    from hashlib import sha256

    memory = folder / sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
    with suppress(OSError, ValueError):
        if memory.read_text(encoding="ascii") == today.isoformat():
            return False
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        memory.write_text(today.isoformat(), encoding="ascii")
    return True


def memory_folder() -> Optional[Path]:
    """The folder that remembers warnings; None without a home folder."""
    folder = user_folder("state")
    return None if folder is None else folder / "warnings"
