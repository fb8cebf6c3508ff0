"""The messages between a run and its child processes, which are pickled into pipes.

A child first writes ``READY``. It gets a ``Setup`` and then one ``ReadRequest`` after the other,
with a ``RateShare`` whenever that changes. It answers each request with ``BatchRead`` messages and
a ``ReadEnded``, early after a ``StopReading``. In between it may send log records.
"""

from __future__ import annotations

import pickle  # nosec B403
import struct
from collections.abc import Iterator
from datetime import datetime
from io import BufferedIOBase
from itertools import accumulate, chain
from typing import Any, BinaryIO, NamedTuple, Optional, cast

from servicepytan._storage.atomic import write_parts
from servicepytan.errors import InvalidArgument
from servicepytan.export.reader import ReadBatch
from servicepytan.session import Session

READY = b"\0servicepytan is ready\n"
"""What a child writes before its messages."""
_LONGEST_LINE = 1 << 16
_HEAD = struct.Struct("<I")
_ALIGNED = 64
"""Each buffer of a message begins at a multiple of so many bytes, as Arrow expects."""


class Setup(NamedTuple):
    """What a child needs before its first request.

    Attributes:
        session: The session, with its credentials.
        log_level: The lowest level of the log records that it sends.
    """

    session: Session
    log_level: int


class RateShare(NamedTuple):
    """The part of the session's rate limit that the child takes from now on.

    Attributes:
        share: The part, above 0 and up to 1.
    """

    share: float


class StopReading(NamedTuple):
    """The rest of the resource is not needed."""


class BatchRead(NamedTuple):
    """Rows of the resource that is read.

    Attributes:
        batch: The rows.
        server_time: The server's time at its last answer.
        total: How many rows there are to read; None if it is unknown.
    """

    batch: ReadBatch
    server_time: Optional[datetime]
    total: Optional[int]


class ReadEnded(NamedTuple):
    """The resource has no more rows, or cannot be read to its end.

    Attributes:
        error: Why it cannot be read to its end.
        traceback: Where the child raised that.
        server_time: The server's time at its last answer.
        total: How many rows there were to read; None if it is unknown.
        notes: Notes on values changed while converting.
        raw_rows: How many rows stayed JSON until they were converted.
    """

    error: Optional[Exception] = None
    traceback: str = ""
    server_time: Optional[datetime] = None
    total: Optional[int] = None
    notes: tuple[str, ...] = ()
    raw_rows: int = 0


def unsendable(problem: Any) -> InvalidArgument:
    """The error for a session or a shape that other processes cannot have."""
    return InvalidArgument(
        f"processes= cannot send this session, or a shape, to other processes: {problem}. Define"
        " its classes in a module that can be imported, or leave processes= out."
    )


def packed(message: Any) -> list[bytes]:
    """The parts of a message, in which large buffers are not copied.

    Raises:
        Exception: it cannot be pickled.
    """
    buffers: list[pickle.PickleBuffer] = []
    data = pickle.dumps(message, 5, buffer_callback=buffers.append)
    parts = [data, *(buffer.raw() for buffer in buffers)]
    sizes = list(map(len, parts))
    head = _HEAD.pack(len(parts)) + struct.pack(f"<{len(parts)}Q", *sizes)
    padded = chain.from_iterable((part, bytes(-len(part) % _ALIGNED)) for part in parts)
    return [head, *cast(Iterator[bytes], padded)]


def send(stream: BinaryIO, message: list[bytes]) -> None:
    """Write the parts of a message into a pipe.

    Raises:
        OSError: nobody reads it any more.
    """
    write_parts(stream, message)
    stream.flush()


def await_ready(stream: BufferedIOBase) -> None:
    """Skip what the start of a child's interpreter printed, up to ``READY``.

    Raises:
        EOFError: the child has ended.
    """
    while True:
        line = stream.readline(_LONGEST_LINE)
        if line.endswith(READY):
            return
        if not line:
            raise EOFError("the pipe has ended")


def receive(stream: BufferedIOBase) -> Any:
    """Read the next message of a pipe that a process of this run writes.

    Raises:
        EOFError: that process has ended.
        Exception: the message cannot be unpickled here.
    """
    [number] = _HEAD.unpack(_read(stream, _HEAD.size))
    sizes = struct.unpack(f"<{number}Q", _read(stream, 8 * number))
    ends = list(accumulate(size + -size % _ALIGNED for size in sizes))
    content = memoryview(_read(stream, ends[-1]))
    data, *buffers = (content[start : start + size] for start, size in zip([0, *ends], sizes))
    return pickle.loads(data, buffers=buffers)  # nosec B301


def _read(stream: BufferedIOBase, size: int) -> bytearray:
    content = bytearray(size)
    if stream.readinto(content) < size:
        raise EOFError("the pipe has ended")
    return content
