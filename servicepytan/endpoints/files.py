"""Files: what can be uploaded, and downloads that come in piece by piece."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import replace
from itertools import count
from os import PathLike
from pathlib import Path
from time import monotonic
from typing import BinaryIO, Optional, TypeVar, Union

from servicepytan._storage.atomic import AtomicFile
from servicepytan.core.call import Call, Reply
from servicepytan.core.content_disposition import file_name
from servicepytan.core.file_names import numbered_name, safe_name
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.errors import InvalidArgument, TransportError

FileSource = Union[str, "PathLike[str]", bytes, BinaryIO]
"""What to upload: a path, the bytes themselves, or an open binary file."""

T = TypeVar("T")
_TRIES = 3
"""How often a file is fetched whose transfer breaks off."""
_BROKEN_OFF = ("cut", "timeout")


@suggest_keywords_of
class Download:
    """A file of the API. Nothing is asked for before it is read; each reading asks anew.

    Args:
        perform: Makes the call and returns the reply with its stream.
        call: The call.
        name: What to call the file where the API gives it no name.
        clock: Seconds that only go forward.

    Example:
        >>> recording = session.calls.download_recording(1234)
        >>> recording.save("recording.mp3")
    """

    def __init__(
        self,
        perform: Callable[[Call], Reply],
        call: Call,
        name: str,
        *,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._perform = perform
        self._call = call
        self._name = name
        self._clock = clock

    def __repr__(self) -> str:
        return f"<Download: {self._call.label}>"

    def iter_bytes(self, *, total_timeout: Optional[float] = None) -> Iterator[bytes]:
        """Fetch the file piece by piece.

        Args:
            total_timeout: Seconds that the transfer may take as a whole, with what is done between
                the pieces; no limit unless given.

        Raises:
            ApiError: the API refuses.
            InvalidArgument: ``total_timeout`` is not a number above 0.
            TransportError: no answer comes, it breaks off, or no byte comes for ``timeout``
                seconds.

        Example:
            >>> with open("recording.mp3", "wb") as file:
            ...     for piece in session.calls.download_recording(1234).iter_bytes():
            ...         file.write(piece)
        """
        limit = _TimeLimit(total_timeout, self._clock)
        return self._iterated(limit)

    def _iterated(self, limit: _TimeLimit) -> Iterator[bytes]:
        reply = self._perform(limit.applied_to(self._call))
        with limit.named(self._call):
            yield from _pieces(reply)

    def read(self, *, total_timeout: Optional[float] = None) -> bytes:
        """Fetch the whole file into memory.

        Args:
            total_timeout: Seconds that the transfer may take as a whole, with its repeats; no limit
                unless given.

        Raises:
            ApiError: the API refuses.
            InvalidArgument: ``total_timeout`` is not a number above 0.
            TransportError: no answer comes, or it breaks off again and again.

        Example:
            >>> content = session.calls.download_recording(1234).read()
        """
        return self._tried(lambda reply: b"".join(_pieces(reply)), total_timeout)

    def save(
        self,
        path: Union[str, PathLike[str]],
        *,
        overwrite: bool = False,
        total_timeout: Optional[float] = None,
    ) -> Path:
        """Fetch the file to disk: under another name first, renamed once it is complete.

        Args:
            path: Where to. A file of that path is replaced. In a folder the file gets the name that
                the API gives; one that ends in ``/`` is made when it is not there.
            overwrite: Whether to replace a file in the folder that has the name already. Otherwise
                the new one is numbered, as in ``pump (2).jpg``, or left out when it is the same.
            total_timeout: Seconds that the transfer may take as a whole, with its repeats; no limit
                unless given.

        Returns:
            The path of the file.

        Raises:
            ApiError: the API refuses.
            InvalidArgument: ``total_timeout`` is not a number above 0.
            OSError: the file cannot be written.
            TransportError: no answer comes, or it breaks off again and again.

        Example:
            >>> session.calls.download_recording(1234).save("recordings/")
        """
        is_folder = os.fspath(path).endswith(("/", os.sep))
        return self._tried(
            lambda reply: self._written(Path(path), reply, is_folder, overwrite), total_timeout
        )

    def _written(self, path: Path, reply: Reply, is_folder: bool, overwrite: bool) -> Path:
        if is_folder:
            path.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            path /= safe_name(file_name(reply.headers.get("content-disposition", ""))) or self._name
        else:
            overwrite = True
        with AtomicFile(path, replaces=overwrite) as file:
            file.stream.writelines(_pieces(reply))
            return path if overwrite else file.commit_beside(_numbered(path))

    def _tried(self, use: Callable[[Reply], T], total_timeout: Optional[float]) -> T:
        limit = _TimeLimit(total_timeout, self._clock)
        for _ in range(_TRIES - 1):
            reply = self._perform(limit.applied_to(self._call))
            try:
                return self._used(reply, use, limit)
            except TransportError as error:
                if error.kind not in _BROKEN_OFF or limit.is_over():
                    raise
        return self._used(self._perform(limit.applied_to(self._call)), use, limit)

    def _used(self, reply: Reply, use: Callable[[Reply], T], limit: _TimeLimit) -> T:
        with closing(reply.stream) if reply.stream else nullcontext(), limit.named(self._call):
            return use(reply)


class _TimeLimit:
    """How long a transfer may take as a whole.

    Args:
        seconds: From now on; None for no limit.
        clock: Seconds that only go forward.
    """

    def __init__(self, seconds: Optional[float], clock: Callable[[], float]) -> None:
        if seconds is not None and not _is_duration(seconds):
            raise InvalidArgument(f"total_timeout={seconds!r} is not a number of seconds above 0.")
        self._seconds = seconds
        self._clock = clock
        self._start = clock()

    def _left(self) -> float:
        return math.inf if self._seconds is None else self._start + self._seconds - self._clock()

    def is_over(self) -> bool:
        """Whether no time is left."""
        return self._left() <= 0

    def applied_to(self, call: Call) -> Call:
        """The call with what is left."""
        return call if self._seconds is None else replace(call, total_timeout=self._left())

    @contextmanager
    def named(self, call: Call) -> Iterator[None]:
        """Name the limit in the error of a transfer that it ends."""
        try:
            yield
        except TransportError as error:
            if self._seconds is None or error.kind != "timeout" or not self.is_over():
                raise
            text = f"{call.label} was not complete within total_timeout={self._seconds:g} s."
            raise TransportError(text, error.kind, error.attempts) from None


def _is_duration(value: object) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and 0 < value < math.inf  # type: ignore[operator]


def _numbered(path: Path) -> Iterator[Path]:
    """The path, then the same with numbers without end."""
    yield path
    for number in count(2):
        yield path.with_name(numbered_name(path.name, number))


def _pieces(reply: Reply) -> Iterator[bytes]:
    if reply.stream is None:
        yield reply.body
        return
    with closing(reply.stream) as stream:
        yield from stream
