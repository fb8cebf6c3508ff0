"""Checks paths before any work, such as for names that are too long."""

from __future__ import annotations

import os
import stat
from os import PathLike
from pathlib import Path
from typing import Any

from servicepytan._storage.atomic import LONGEST_NAME
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.wire import shown
from servicepytan.errors import InvalidArgument

_URL = lazy_pattern("([A-Za-z][A-Za-z0-9+.-]+:)/+")  # a password may follow
_LONGEST_PATH = 32_767 if os.name == "nt" else 4_096


def check_path(path: Any, name: str, *, behind: int = 0, below: int = 0) -> Path:
    """A checked path, with ``~`` replaced by the home folder.

    Args:
        path: What was passed.
        name: The argument's name, for messages.
        behind: Bytes that will be put behind its last name, as for the lock beside a database.
        below: Bytes of the longest path that will be written in it.

    Raises:
        InvalidArgument: it is no path, holds a character that no name may have, or is too long.

    Example:
        >>> check_path("out/", "to")
        PosixPath('out')
    """
    text = os.fspath(path) if isinstance(path, (str, PathLike)) else None
    if not isinstance(text, str) or not text:
        raise InvalidArgument(f"{name}={shown(path)} is not a path. Pass text or a Path.")
    scheme = _URL.match(text)
    if scheme and not os.path.isdir(scheme[1]):
        raise InvalidArgument(
            f"{name} is a URL ({scheme[0]}...), and only files of this machine can be read and"
            " written. Pass a path."
        )
    if "\0" in text:
        raise InvalidArgument(f"{name}={shown(text)} has a null character, which no path may have.")
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        raise InvalidArgument(
            f"{name}={shown(text)} has half of a character, which no path may have."
        ) from None
    expanded = Path(os.path.expanduser(text))
    _check_lengths(expanded, name, behind, below)
    return expanded


def check_file(path: Any, name: str) -> Path:
    """The file to write for a path; for a link, the file that it leads to.

    Args:
        path: What was passed.
        name: The argument's name, for messages.

    Raises:
        InvalidArgument: it is no path, or there is something else than a file.
        OSError: the system does not say what is there.

    Example:
        >>> check_file("jobs.csv", "path")
        PosixPath('jobs.csv')
    """
    target = check_path(path, name)
    try:
        mode = os.stat(target).st_mode
    except FileNotFoundError:
        mode = stat.S_IFREG
    if stat.S_ISDIR(mode):
        raise InvalidArgument(f"{name}={shown(os.fspath(path))} is a folder. Name a file in it.")
    if not stat.S_ISREG(mode):
        raise InvalidArgument(
            f"{name}={shown(os.fspath(path))} is a device or a pipe, which a file must not replace."
            " Name a file."
        )
    return Path(os.path.realpath(target)) if target.is_symlink() else target


def _check_lengths(path: Path, name: str, behind: int, below: int) -> None:
    longest, whole = _limits(path)
    sizes = [_size(part) for part in path.parts]
    sizes[-1:] = [size + behind for size in sizes[-1:]]
    for part, size in zip(path.parts, sizes):
        if size > longest:
            added = f" with the {behind} that are put behind it" if size > _size(part) else ""
            raise InvalidArgument(
                f"{name}: the name {shown(part)} is too long: it has {size:,} bytes{added}, and"
                f" {longest:,} may be. Choose a shorter one."
            )
    size = _size(os.path.abspath(path)) + below
    if size >= whole:
        raise InvalidArgument(
            f"{name}={shown(os.fspath(path))} is too long: with what is written there it has"
            f" {size:,} bytes, and {whole - 1:,} may be. Choose a shorter one."
        )


def _size(text: str) -> int:
    """The length of a name in the unit of its limit: bytes, or UTF-16 units on Windows."""
    if os.name == "nt":
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
    return len(os.fsencode(text))


def _limits(path: Path) -> tuple[int, int]:
    """The maximum lengths of names and paths at a place, if the system tells."""
    absolute = Path(os.path.abspath(path))
    for folder in (absolute, *absolute.parents):
        try:
            limits = os.pathconf(folder, "PC_NAME_MAX"), os.pathconf(folder, "PC_PATH_MAX")
        except (AttributeError, OSError, ValueError):
            continue
        if min(limits) > 0:
            return limits
    return LONGEST_NAME, _LONGEST_PATH
