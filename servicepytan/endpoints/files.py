"""Files: what can be uploaded, and downloads that come in piece by piece."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from itertools import count
from os import PathLike
from pathlib import Path
from typing import BinaryIO, TypeVar, Union

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


@suggest_keywords_of
class Download:
    """A file of the API. Nothing is asked for before it is read; each reading asks anew.

    Args:
        perform: Makes the call and returns the reply with its stream.
        call: The call.
        name: What to call the file where the API gives it no name.

    Example:
        >>> recording = session.calls.download_recording(1234)
        >>> recording.save("recording.mp3")
    """

    def __init__(self, perform: Callable[[Call], Reply], call: Call, name: str) -> None:
        self._perform = perform
        self._call = call
        self._name = name

    def __repr__(self) -> str:
        return f"<Download: {self._call.label}>"

    def iter_bytes(self) -> Iterator[bytes]:
        """Fetch the file piece by piece.

        Raises:
            ApiError: the API refuses.
            TransportError: no answer comes, or it breaks off.

        Example:
            >>> with open("recording.mp3", "wb") as file:
            ...     for piece in session.calls.download_recording(1234).iter_bytes():
            ...         file.write(piece)
        """
        yield from _pieces(self._perform(self._call))

    def read(self) -> bytes:
        """Fetch the whole file into memory.

        Raises:
            ApiError: the API refuses.
            TransportError: no answer comes.

        Example:
            >>> content = session.calls.download_recording(1234).read()
        """
        return self._tried(lambda reply: b"".join(_pieces(reply)))

    def save(self, path: Union[str, PathLike[str]], *, overwrite: bool = False) -> Path:
        """Fetch the file to disk: under another name first, renamed once it is complete.

        Args:
            path: Where to. A file of that path is replaced. In a folder the file gets the name that
                the API gives; one that ends in ``/`` is made when it is not there.
            overwrite: Whether to replace a file in the folder that has the name already. Otherwise
                the new one is numbered, as in ``pump (2).jpg``, or left out when it is the same.

        Returns:
            The path of the file.

        Raises:
            ApiError: the API refuses.
            OSError: the file cannot be written.
            TransportError: no answer comes.

        Example:
            >>> session.calls.download_recording(1234).save("recordings/")
        """
        is_folder = os.fspath(path).endswith(("/", os.sep))
        return self._tried(lambda reply: self._written(Path(path), reply, is_folder, overwrite))

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

    def _tried(self, use: Callable[[Reply], T]) -> T:
        for _ in range(_TRIES - 1):
            try:
                return self._once(use)
            except TransportError as error:
                if error.kind != "cut":
                    raise
        return self._once(use)

    def _once(self, use: Callable[[Reply], T]) -> T:
        reply = self._perform(self._call)
        with closing(reply.stream) if reply.stream else nullcontext():
            return use(reply)


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


def content_of(source: FileSource) -> tuple[bytes, str]:
    """The bytes to upload, and the name of their file where they have one.

    Raises:
        InvalidArgument: it is neither a path, nor bytes, nor an open binary file.
        OSError: the file cannot be read.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source), ""
    if isinstance(source, (str, PathLike)):
        path = Path(source)
        return path.read_bytes(), path.name
    content = source.read() if hasattr(source, "read") else None
    if not isinstance(content, bytes):
        raise InvalidArgument("file is neither a path, nor bytes, nor a file opened as binary.")
    return content, os.path.basename(str(getattr(source, "name", "")))
