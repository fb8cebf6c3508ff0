"""File sources for uploads, and streamed downloads."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from itertools import count
from os import PathLike
from pathlib import Path
from time import monotonic
from typing import Any, BinaryIO, Optional, TypeVar, Union

from servicepytan._storage.atomic import AtomicFile
from servicepytan._storage.paths import check_file, check_path
from servicepytan.core.call import Call, Reply
from servicepytan.core.content_disposition import file_name
from servicepytan.core.deadline import TransferDeadline
from servicepytan.core.downloads import FetchFile, UseFile, fetch_until_complete
from servicepytan.core.file_names import numbered_name, safe_name
from servicepytan.core.generators import by_type, drive
from servicepytan.core.records_spec import flag
from servicepytan.core.suggestions import SuggestsAttributes, suggest_keywords_of
from servicepytan.endpoints.client import CallClient

FileSource = Union[str, "PathLike[str]", bytes, BinaryIO]
"""What to upload: a path, the bytes themselves, or an open binary file."""

T = TypeVar("T")


class DownloadBase(SuggestsAttributes):
    """The description of a download: its call and its name.

    Args:
        client: The session, which makes the call.
        call: The call.
        name: What to call the file where the API gives it no name.
        clock: Seconds that only go forward.
    """

    def __init__(
        self,
        client: CallClient,
        call: Call,
        name: str,
        *,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._client = client
        self._call = call
        self._name = name
        self._clock = clock

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._call.label}>"


@suggest_keywords_of
class Download(DownloadBase):
    """A file of the API; makes no request until it is read, and a new one each time.

    Args:
        client: The session, which makes the call.
        call: The call.
        name: What to call the file where the API gives it no name.
        clock: Seconds that only go forward.

    Example:
        >>> recording = session.calls.download_recording(1234)
        >>> recording.save("recording.mp3")
    """

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
        limit = TransferDeadline(total_timeout, self._clock)
        return self._iterated(limit)

    def _iterated(self, limit: TransferDeadline) -> Iterator[bytes]:
        reply = self._client.perform(limit.applied_to(self._call))
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
        """Download the file to disk, atomically.

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
            InvalidArgument: ``path`` is not that of a file or folder, or ``total_timeout`` is not a
                number above 0.
            OSError: the file cannot be written.
            TransportError: no answer comes, or it breaks off again and again.

        Example:
            >>> session.calls.download_recording(1234).save("recordings/")
        """
        target = Target(path, self._name, overwrite)
        return self._tried(lambda reply: self._written(target, reply), total_timeout)

    def _written(self, target: Target, reply: Reply) -> Path:
        with target.opened(reply) as file:
            file.stream.writelines(_pieces(reply))
            return target.finish(file)

    def _tried(self, use: Callable[[Reply], T], total_timeout: Optional[float]) -> T:
        limit = TransferDeadline(total_timeout, self._clock)
        handlers: dict[type, Callable[[Any], Any]] = {
            FetchFile: lambda step: self._client.perform(step.call),
            UseFile: lambda step: self._used(step.reply, use, limit),
        }
        result: T = drive(fetch_until_complete(self._call, limit), by_type(handlers))
        return result

    def _used(self, reply: Reply, use: Callable[[Reply], T], limit: TransferDeadline) -> T:
        with closing(reply.stream) if reply.stream else nullcontext(), limit.named(self._call):
            return use(reply)


class Target:
    """The target of a download: a path, or a folder in which the file gets the API's name.

    Args:
        path: The path; one that ends in ``/`` is a folder, and made when it is not there.
        name: The name in a folder where the API gives none.
        overwrite: Whether a file in the folder that has the name is replaced.

    Raises:
        InvalidArgument: the path is not that of a file or folder.
        OSError: the system does not say what is there.
    """

    def __init__(self, path: Union[str, PathLike[str]], name: str, overwrite: bool) -> None:
        self._path = check_path(path, "path")
        self._is_folder = os.fspath(path).endswith(("/", os.sep))
        if not self._is_folder and not self._path.is_dir():
            self._path = check_file(path, "path")
        self._name = name
        self._overwrite = flag(overwrite, "overwrite")
        self._replaces = True

    def opened(self, reply: Reply) -> AtomicFile:
        """A temporary file for a reply."""
        path = self._path
        if self._is_folder:
            path.mkdir(parents=True, exist_ok=True)
        self._replaces = True
        if path.is_dir():
            own_name = file_name(reply.headers.get("content-disposition", ""))
            path /= safe_name(own_name) or self._name
            self._replaces = self._overwrite
        return AtomicFile(path, replaces=self._replaces)

    def finish(self, file: AtomicFile) -> Path:
        """The final path, numbered if another file has it."""
        return file.path if self._replaces else file.commit_beside(_numbered(file.path))


def _numbered(path: Path) -> Iterator[Path]:
    """The path, then endless numbered variants of it."""
    yield path
    for number in count(2):
        yield path.with_name(numbered_name(path.name, number))


def _pieces(reply: Reply) -> Iterator[bytes]:
    if reply.stream is None:
        yield reply.body
        return
    with closing(reply.stream) as stream:
        yield from stream
