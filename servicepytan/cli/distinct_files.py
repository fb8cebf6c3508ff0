"""Refuses to read and write one file under two names."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import IO, Any, NamedTuple, Optional, Union

import click


class _UsedFile(NamedTuple):
    """A file that a command uses.

    Attributes:
        name: What the command line calls it.
        path: Its path without links; empty for an open stream.
        status: What the system says of it; None where it is not there yet.
    """

    name: str
    path: str
    status: Optional[os.stat_result]


def refuse_same_files(files: Iterable[tuple[str, Union[Path, IO[Any]]]]) -> None:
    """Raise if two files are the same, even by a link.

    Files that are not regular, such as a terminal, may occur twice.

    Args:
        files: Paths, or streams that are open, each with what the command line calls it.

    Raises:
        click.UsageError: two are the same.
    """
    for first, second in combinations([_used_file(name, file) for name, file in files], 2):
        if _are_same(first, second):
            raise click.UsageError(
                f"{first.name} and {second.name} are the same file. Nothing was sent; name another"
                " one."
            )


def _used_file(name: str, file: Union[Path, IO[Any]]) -> _UsedFile:
    path = ""
    try:
        if isinstance(file, Path):
            path = os.path.normcase(os.path.realpath(file))
            return _UsedFile(name, path, os.stat(file))
        return _UsedFile(name, path, os.fstat(file.fileno()))
    except (OSError, ValueError):  # missing, not a file name, or a stream without a file
        return _UsedFile(name, path, None)


def _are_same(first: _UsedFile, second: _UsedFile) -> bool:
    if first.status is None or second.status is None:
        return bool(first.path) and first.path == second.path
    return stat.S_ISREG(first.status.st_mode) and os.path.samestat(first.status, second.status)
