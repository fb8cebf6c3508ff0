"""Atomic files: complete under their name or absent, even after a crash."""

from __future__ import annotations

import errno
import filecmp
import os
import re
import secrets
import stat
from collections.abc import Iterable, Sequence
from io import BufferedWriter
from os import PathLike
from pathlib import Path
from typing import BinaryIO, Optional, Union

from servicepytan.core.lazy_regex import lazy_pattern

PRIVATE = 0o600
"""The mode of a file that only its owner may read."""

LONGEST_NAME = 255
"""Bytes of a file name on the usual file systems."""

_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_AT_ONCE: int = getattr(os, "O_NONBLOCK", 0)
_TEMPORARY = lazy_pattern(r"\.(.+?)(?:\.[0-9a-f]{8})?\.tmp", re.DOTALL)
_NO_FSYNC = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}
"""Errors of file systems without fsync; all others, such as EIO and ENOSPC, are failures."""

_NO_FOLDER_FSYNC = {*_NO_FSYNC, errno.EACCES, errno.EBADF, errno.EISDIR, errno.ENOTTY, errno.EPERM}
"""Errors of file systems that cannot fsync a folder, such as network shares."""

_MOST_PARTS = 1000
"""The most parts of one call; systems take 1,024."""

NO_ROOM = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
"""Errors that end when there is room."""

_FULL = {*NO_ROOM, errno.EIO}
"""Errors of a full disk."""


class AtomicFile:
    """A file that gets its name only when it is complete; a context manager.

    A new file has the mode that the umask leaves; one that takes the place of another has its mode
    and group.

    Args:
        path: What it will be called.
        private: Whether a new file may be read by its owner only, from its first moment.
        replaces: Whether it takes the place of a file that is there, with its mode and group.

    Raises:
        OSError: the file cannot be made, or would take the place of a device or a pipe.

    Example:
        >>> with AtomicFile(Path("jobs.jsonl")) as file:
        ...     file.stream.write(b"{}")
    """

    def __init__(self, path: Path, *, private: bool = False, replaces: bool = True) -> None:
        self.path = path
        self._temporary = temporary_path(path)
        self._is_named = False
        before = _replaced(path) if replaces else None
        mode = 0o666 if before is None and not private else PRIVATE
        try:
            self.stream = create(self._temporary, mode)
        except OSError as error:
            raise _of(path, error) from None
        if before is not None:
            try:
                _keep_access(self.stream.fileno(), before)
            except BaseException:
                self.discard()
                raise

    def __enter__(self) -> AtomicFile:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: object, _: object) -> None:
        if kind is not None:
            self._fail(error)
            return
        if self._is_named:
            return
        try:
            self.commit()
        except BaseException as failure:
            self._fail(failure)
            raise

    def _fail(self, error: object) -> None:
        """Delete the temporary file, and add the file's name to a disk error without one."""
        self.discard()
        if isinstance(error, OSError) and error.errno in _FULL and error.filename is None:
            error.filename = os.fspath(self.path)

    def beside(self) -> BinaryIO:
        """An unnamed temporary file on the same disk, deleted when it is closed.

        Raises:
            OSError: it cannot be made; this file is discarded.
        """
        from tempfile import TemporaryFile  # loads a dozen modules that few programs need

        try:
            return TemporaryFile(dir=self.path.parent)
        except BaseException:
            self.discard()
            raise

    def commit(self) -> int:
        """Make the file durable under its name; returns its size in bytes."""
        size = self._finish()
        try:
            os.replace(self._temporary, self.path)
        except OSError as error:
            raise _of(self.path, error) from None
        fsync_folder(self.path.parent)
        return size

    def commit_beside(self, paths: Iterable[Path]) -> Path:
        """Make the file durable under the first unused of several paths; overwrites none.

        A file that is there with the same content counts as this one. Several threads or processes
        may do this at once.

        Returns:
            The path it has.
        """
        self._finish()
        used = next(path for path in paths if self._takes(path) or self._equals(path))
        remove(self._temporary)
        fsync_folder(used.parent)
        self._is_named = True
        return used

    def _finish(self) -> int:
        self.stream.flush()
        fsync_file(self.stream.fileno())
        size = self.stream.tell()
        self.stream.close()
        return size

    def _takes(self, path: Path) -> bool:
        try:
            os.link(self._temporary, path)
        except FileExistsError:
            return False
        except OSError:  # a file system without links: an empty file reserves the name
            return self._takes_without_link(path)
        return True

    def _takes_without_link(self, path: Path) -> bool:
        try:
            path.open("xb").close()
        except FileExistsError:
            return False
        os.replace(self._temporary, path)
        return True

    def _equals(self, path: Path) -> bool:
        try:
            return filecmp.cmp(self._temporary, path, shallow=False)
        except OSError:
            return False

    def discard(self) -> None:
        """Delete the temporary file."""
        try:
            self.stream.close()
        except OSError:  # the buffered rest may not fit on the disk
            pass
        remove(self._temporary)


def _of(path: Path, error: OSError) -> OSError:
    """The error with the final name of the file in place of the temporary one."""
    if error.errno is None:
        return error
    return OSError(error.errno, error.strerror, os.fspath(path))


def create(path: Union[str, PathLike[str]], mode: int = 0o666) -> BufferedWriter:
    """Create a new file with a mode from its first moment.

    Raises:
        FileExistsError: it is there, be it as a link to nowhere.
    """

    return open(path, "xb", opener=lambda name, flags: open_unlinked(name, flags, mode))


def write_parts(stream: BinaryIO, parts: Sequence[bytes]) -> None:
    """Write parts without joining them, many with one call of the system where it can.

    Each call releases Python's lock, and then waits for it if another thread runs.

    Raises:
        OSError: the disk does not take all of them.
    """
    if not hasattr(os, "writev"):
        stream.writelines(parts)
        return
    for i in range(0, len(parts), _MOST_PARTS):
        stream.flush()
        together = parts[i : i + _MOST_PARTS]
        written = os.writev(stream.fileno(), together)
        if written < sum(map(len, together)):  # the disk may be full, which the next call tells
            stream.write(b"".join(together)[written:])


def open_unlinked(path: str, flags: int, mode: int = 0o666) -> int:
    """Like ``os.open``, but refuses links where the system supports it."""
    return os.open(path, flags | _NO_LINKS, mode)


def open_regular(path: str, flags: int, mode: int = PRIVATE) -> int:
    """Like ``open_unlinked``, but refuses devices and pipes, and never waits for a pipe.

    Raises:
        OSError: it cannot be opened, or is no regular file.
    """
    handle = open_unlinked(path, flags | _AT_ONCE, mode)
    kind = os.fstat(handle).st_mode
    if stat.S_ISREG(kind) or stat.S_ISDIR(kind):  # Python itself refuses to read a folder
        return handle
    os.close(handle)
    raise _irregular(path)


def _irregular(path: str) -> OSError:
    return OSError(errno.EINVAL, "it is no regular file", path)


def _replaced(path: Path) -> Optional[os.stat_result]:
    """The status of an existing file that will be replaced.

    Raises:
        OSError: it is a device, a pipe or a socket, in whose place a file would be put.
    """
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    if stat.S_ISREG(status.st_mode):
        return status
    if stat.S_ISDIR(status.st_mode):
        return None
    raise _irregular(os.fspath(path))


def _keep_access(handle: int, before: os.stat_result) -> None:
    """Copy mode and group from the file that is replaced.

    If the group cannot be kept, our group gets only the permissions of others.
    """
    if os.name == "nt":
        return
    mode = stat.S_IMODE(before.st_mode) & 0o777
    if os.fstat(handle).st_gid != before.st_gid:
        try:
            os.fchown(handle, -1, before.st_gid)
        except OSError:
            mode = mode & ~0o070 | (mode & 0o007) << 3
    try:
        os.fchmod(handle, mode)
    except OSError:  # a share without modes
        pass


def temporary_path(path: Path) -> Path:
    """A hidden temporary name beside a file."""
    end = f".{secrets.token_hex(4)}.tmp"
    name = os.fsencode(path.name)[: LONGEST_NAME - 1 - len(end)]
    return path.with_name(f".{name.decode('utf-8', 'ignore')}{end}")


def name_of_temporary(name: str) -> str:
    """The final name for a temporary name; empty for any other name."""
    match = _TEMPORARY.fullmatch(name)
    return match[1] if match else ""


def write_text(path: Path, text: str, *, private: bool = False) -> None:
    """Replace a file by a text, atomically.

    Raises:
        OSError: it cannot be written; the old file is as it was.
    """
    with AtomicFile(path, private=private) as file:
        file.stream.write(text.encode("utf-8"))


def read_text(path: Path) -> Optional[str]:
    """The text of a file; None if it does not exist; invalid UTF-8 is replaced."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return None


def size_of(path: Path) -> Optional[int]:
    """The size of a file; None if it does not exist."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return None


def remove(path: Path) -> None:
    """Delete a file if it exists."""
    try:
        os.unlink(path)
    except OSError:
        pass


def fsync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system supports it.

    Windows has none, and network shares may refuse it: there it is up to the system.
    """
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FSYNC:
            raise
        return
    try:
        _fsync(handle, _NO_FOLDER_FSYNC)
    finally:
        os.close(handle)


def fsync_file(handle: int) -> None:
    """Make what was written to a file durable, where the file system supports it."""
    _fsync(handle, _NO_FSYNC)


def _fsync(handle: int, unsupported: set[int]) -> None:
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in unsupported:
            raise
