"""The run lock, which the system releases even when the process is killed.

A second run names process, host and start of the first. The package ``filelock`` does not replace
it: its native lock records no holder by itself, and on drives without locks it falls back only
where the system answers ``ENOSYS``.
"""

from __future__ import annotations

import errno
import json
import os
import socket
import stat
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any, NamedTuple, Optional

from servicepytan._storage.atomic import open_unlinked, remove
from servicepytan.errors import ServicePytanError, SyncError

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # beyond the text, which others may read

    def _try(stream: IO[str]) -> None:
        stream.seek(_FAR)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try(stream: IO[str]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


_PAUSE = 0.02
"""Seconds between two attempts of a caller that waits for a lock."""
_TRIES = 10
"""The most attempts to open a lock that other runs remove, or whose file number changes."""

_HELD = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}
_UNKNOWN_HERE = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP}
"""Errors of drives without locks; there the process named in the file decides."""


class _HeldElsewhere(Exception):
    """Another run holds the lock; has the message for callers that do not wait."""


class LockUse(NamedTuple):
    """The words of a lock's messages, and the class of its errors.

    Attributes:
        work: What a run is called.
        elsewhere: What to do rather than wait.
        error: The class of the errors.
    """

    work: str
    elsewhere: str
    error: type[ServicePytanError]


SYNC_LOCK = LockUse("sync", "sync to another place", SyncError)
"""The use of a lock by ``sync``."""


class RunLock:
    """Locks a place for one run, as a context manager.

    Args:
        path: The file of the lock. It stays, empty, when the run is over.
        since: When the run began, for others to read.
        use: The words of its messages, and the class of its errors.
        timeout: Seconds to wait for another run to end.
        sleep: Waits for so many seconds.
        clock: Seconds that only go forward.

    Raises:
        ServicePytanError: another run holds the place, or there is a link where the file belongs;
            its class is that of ``use``.
    """

    def __init__(
        self,
        path: Path,
        since: str,
        use: LockUse = SYNC_LOCK,
        *,
        timeout: float = 0.0,
        sleep: Callable[[float], object] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = path
        self._since = since
        self._use = use
        self._timeout = timeout
        self._sleep = sleep
        self._clock = clock
        self._stream: Optional[IO[str]] = None
        self._is_new = False
        self._process = 0

    def __enter__(self) -> RunLock:
        end = self._clock() + self._timeout
        while True:
            try:
                self._stream = self._held_at_path()
                self._process = os.getpid()
                return self
            except _HeldElsewhere as held:
                refusal = str(held)
            if self._clock() >= end:
                raise self._use.error(refusal)
            self._sleep(_PAUSE)

    def __exit__(self, *_: object) -> None:
        if self._stream is not None:
            try:
                if not self._is_forked():
                    self._stream.truncate(0)
            finally:
                self._stream.close()

    def withdraw(self) -> None:
        """Release the lock without leaving a new lock file."""
        removes_open_files = os.name != "nt"
        self._is_new = self._is_new and not self._is_forked()
        try:
            if self._is_new and removes_open_files:  # while it is held, so that nobody else's goes
                remove(self._path)
        finally:
            self.__exit__()
        if self._is_new and not removes_open_files:
            remove(self._path)

    def _is_forked(self) -> bool:
        """Whether this is a forked child, whose parent still holds the lock."""
        return self._process != os.getpid()

    def _held_at_path(self) -> IO[str]:
        stream = self._held()
        for _ in range(_TRIES):
            if _is_at(stream, self._path):
                break
            stream.close()
            stream = self._held()
        return stream

    def _held(self) -> IO[str]:
        stream, self._is_new = _open_lock(self._path, self._use)
        try:
            self._hold(stream)
            _write(stream, {"pid": os.getpid(), "host": socket.gethostname(), "since": self._since})
        except BaseException:
            stream.close()
            raise
        return stream

    def _hold(self, stream: IO[str]) -> None:
        try:
            _try(stream)
        except OSError as error:
            holder = _read(stream)
            if error.errno in _HELD or (error.errno in _UNKNOWN_HERE and _may_live(holder)):
                raise _HeldElsewhere(self._refusal(holder)) from None
            if error.errno not in _UNKNOWN_HERE:
                raise

    def _refusal(self, holder: Mapping[str, Any]) -> str:
        who = f"Another {self._use.work}"
        if holder:
            who += (
                f" (process {holder.get('pid')} on {holder.get('host')}, since"
                f" {holder.get('since')})"
            )
        return (
            f"{who} is writing to {self._place()}. Wait until it has ended, or"
            f" {self._use.elsewhere}. The lock is {self._path}."
        )

    def _place(self) -> Path:
        """What is locked: the file that the lock is named for, or else the folder."""
        if not self._path.name.startswith("."):
            return self._path.with_suffix("")
        folder = self._path.parent
        return folder.resolve() if folder.name in ("", "..") else folder


def _open_lock(path: Path, use: LockUse) -> tuple[IO[str], bool]:
    """The file descriptor of a lock, and whether the file is new; never follows a link."""
    for _ in range(_TRIES):
        try:
            return open(path, "x+", encoding="utf-8", opener=open_unlinked), True
        except FileExistsError:
            _check_plain(path, use)
        try:
            return open(path, "r+", encoding="utf-8", opener=open_unlinked), False
        except FileNotFoundError:  # another run has just removed it
            continue
        except OSError:
            _check_plain(path, use)
            raise
    raise use.error(
        f"{path} is replaced again and again, as others begin a {use.work} there. Run again."
    )


def _check_plain(path: Path, use: LockUse) -> None:
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return
    if not stat.S_ISREG(status.st_mode):
        raise use.error(
            f"{path} is a link or no regular file, which no lock may be. Remove"
            f" it, or {use.elsewhere}."
        )


def _is_at(stream: IO[str], path: Path) -> bool:
    """Whether an open file still has its name; another run may have deleted it."""
    try:
        return os.path.samestat(os.fstat(stream.fileno()), os.lstat(path))
    except FileNotFoundError:
        return False


def _read(stream: IO[str]) -> dict[str, Any]:
    stream.seek(0)
    try:
        holder = json.loads(stream.read())
    except ValueError:
        return {}
    return holder if isinstance(holder, dict) else {}


def _write(stream: IO[str], holder: Mapping[str, Any]) -> None:
    stream.seek(0)
    stream.truncate()
    stream.write(json.dumps(holder))
    stream.flush()


def _may_live(holder: Mapping[str, Any]) -> bool:
    pid = holder.get("pid")
    if not isinstance(pid, int):
        return False
    if holder.get("host") != socket.gethostname():
        return True
    if os.name == "nt":  # there os.kill would send Ctrl-C
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
