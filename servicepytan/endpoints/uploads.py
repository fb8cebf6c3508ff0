"""Uploads: a form whose file is read while it is sent."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from os import PathLike
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, Optional
from urllib.parse import quote

from urllib3.fields import RequestField

from servicepytan._storage.paths import check_path
from servicepytan.core.call import Call, UploadInterrupted
from servicepytan.core.outcomes import unsent
from servicepytan.core.wire import shown
from servicepytan.endpoints.files import FileSource
from servicepytan.errors import InvalidArgument

_PIECE = 1 << 16
_SPOOLED_IN_MEMORY = 1 << 20


class MultipartForm:
    """The body of a form with a file; each iteration reads the file from its start.

    Args:
        head: What comes before the file.
        file: The file, which can seek.
        start: Where it begins.
        size: Its bytes.
        tail: What comes after it.
    """

    def __init__(self, head: bytes, file: Any, start: int, size: int, tail: bytes) -> None:
        self._head = head
        self._file = file
        self._start = start
        self._size = size
        self._tail = tail

    def __len__(self) -> int:
        return len(self._head) + self._size + len(self._tail)

    def __iter__(self) -> Iterator[bytes]:
        """The body, piece by piece.

        Raises:
            UploadInterrupted: the file cannot be read, or has not the size that was announced.
        """
        yield self._head
        _asked_of_file(self._file.seek, self._start)
        bytes_left = self._size
        while bytes_left:
            piece = self._read(min(bytes_left, _PIECE))
            if not piece:
                raise UploadInterrupted("the file became shorter while it was sent")
            bytes_left -= len(piece)
            if bytes_left < 0:
                raise UploadInterrupted(_LONGER)
            yield piece
        if self._read(1):
            raise UploadInterrupted(_LONGER)
        yield self._tail

    def _read(self, size: int) -> bytes:
        piece = _asked_of_file(self._file.read, size)
        if isinstance(piece, bytes):
            return piece
        kind = type(piece).__name__
        raise UploadInterrupted(f"the file cannot be read: it gives a {kind} in place of bytes")


def _asked_of_file(method: Callable[[int], Any], number: int) -> Any:
    """Call a method of the caller's file; any error becomes ``UploadInterrupted``."""
    try:
        return method(number)
    except Exception as error:
        words = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise UploadInterrupted(f"the file cannot be read: {words}") from error


@contextmanager
def with_file(call: Call, file: FileSource, file_name: Optional[str]) -> Iterator[Call]:
    """The call with a form that has the file; the file is open within this block.

    Args:
        call: The call.
        file: As for ``opened_form``.
        file_name: What the file is called; its own name when left out.

    Raises:
        InvalidArgument: the file is of another kind; ``outcome`` is set.
        OSError: the file cannot be read.
    """
    with ExitStack() as stack:
        with unsent(call.method, call.repeatable):
            kind, form = stack.enter_context(opened_form(file, file_name or ""))
        yield call._replace(content=form, content_type=kind)


def check_source(source: Any) -> None:
    """Raise if a value is not a file source; does not open it.

    Raises:
        InvalidArgument: it is neither a path, nor bytes, nor an open file.
    """
    kinds = (bytes, bytearray, memoryview, str, PathLike)
    if not isinstance(source, kinds) and not hasattr(source, "read"):
        raise InvalidArgument(_NO_FILE)


@contextmanager
def opened_form(source: FileSource, file_name: str = "") -> Iterator[tuple[str, MultipartForm]]:
    """The content type and body of a form with a file; the file is open within this block.

    Args:
        source: A path, bytes, or an open binary file; one that cannot seek is copied first: in
            memory while it is small, else in a temporary file.
        file_name: What the file is called; its own name when left out.

    Raises:
        InvalidArgument: it is a device, or neither a path, nor bytes, nor an open binary file.
        OSError: the file cannot be read.
    """
    with ExitStack() as stack:
        if not isinstance(file_name, str):
            raise InvalidArgument(f"file_name={shown(file_name)} is not text.")
        stream, own_name = _opened(source, stack)
        file = stream if _can_seek(stream) else stack.enter_context(_spool())
        start = file.tell()
        digest, size = _copied(stream, None if file is stream else file)
        boundary = f"servicepytan-{digest}"
        head, tail = _around_file(file_name or own_name or "file", boundary)
        kind = f"multipart/form-data; boundary={boundary}"
        yield kind, MultipartForm(head, file, start, size, tail)


def _around_file(file_name: str, boundary: str) -> tuple[bytes, bytes]:
    """The parts of the form before and after the file."""
    field = RequestField("file", b"", _ascii_name(file_name))
    field.make_multipart(content_type="application/octet-stream")
    if not file_name.isascii():
        encoded = quote(file_name, safe="", errors="replace")
        field.headers["Content-Disposition"] = (
            f"{field.headers['Content-Disposition']}; filename*=UTF-8''{encoded}"
        )
    head = f"--{boundary}\r\n{field.render_headers()}"
    return head.encode(), f"\r\n--{boundary}--\r\n".encode()


def _ascii_name(file_name: str) -> str:
    """The name with characters replaced that servers read differently."""
    name = file_name.replace("\\", "%5C")
    return name if name.isascii() else name.encode("ascii", "replace").decode().replace("?", "_")


def _opened(source: FileSource, stack: ExitStack) -> tuple[Any, str]:
    if isinstance(source, (bytes, bytearray, memoryview)):
        return io.BytesIO(bytes(source)), ""
    if isinstance(source, (str, PathLike)):
        path = check_path(source, "file")
        _check_no_device(os.stat(path))
        return stack.enter_context(path.open("rb")), path.name
    check_source(source)
    if getattr(source, "closed", False) is True:
        raise InvalidArgument("the file is closed; open it, or pass its path.")
    _check_no_device(_status_of(source))
    name = getattr(source, "name", "")  # a pipe's name is a number
    return source, os.path.basename(os.fsdecode(name)) if isinstance(name, (str, bytes)) else ""


def _status_of(stream: Any) -> Optional[os.stat_result]:
    """The status of an open file; None if it is not one of the system."""
    try:
        return os.fstat(stream.fileno())
    except (AttributeError, OSError, TypeError, ValueError):
        return None


def _check_no_device(status: Optional[os.stat_result]) -> None:
    """Raise for a character device: it has no size, and may have no end.

    Raises:
        InvalidArgument: it is one.
    """
    if status is not None and stat.S_ISCHR(status.st_mode):
        raise InvalidArgument(_DEVICE)


def _can_seek(stream: BinaryIO) -> bool:
    return bool(hasattr(stream, "seekable") and stream.seekable())


def _spool() -> Any:
    return SpooledTemporaryFile(max_size=_SPOOLED_IN_MEMORY)


def _copied(stream: Any, target: Any) -> tuple[str, int]:
    """Read a file to its end, copying it to a target; returns its hash and size."""
    hashed, size = sha256(), 0
    while True:
        piece = stream.read(_PIECE)
        if not isinstance(piece, bytes):
            raise InvalidArgument(_NO_FILE)
        if not piece:
            return hashed.hexdigest(), size
        hashed.update(piece)
        size += len(piece)
        if target is not None:
            target.write(piece)


_LONGER = "the file became longer while it was sent"
_DEVICE = (
    "file is a device, such as a terminal, which has no size. Pass a file, a pipe or the bytes."
)
_NO_FILE = "file is neither a path, nor bytes, nor a file opened as binary."
