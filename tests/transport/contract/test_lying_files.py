"""Files that change or fail while they are sent are blamed for it, not the server."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from typing import Any, Optional

import pytest

from servicepytan.endpoints.uploads import opened_form
from servicepytan.transport.http import Sender
from tests.transport.contract.senders import kind_of, send
from tests.transport.raw_server import RawServer, answer


class Lying(io.BytesIO):
    """A file that is read once as it is, and then by a function of the size."""

    later: Callable[[int], Any]
    is_measured = False

    def seek(self, offset: int, whence: int = 0) -> int:
        self.is_measured = True
        return super().seek(offset, whence)

    def read(self, size: Optional[int] = -1) -> Any:
        return self.later(size or 0) if self.is_measured else super().read(size)


def fail(error: Exception) -> Callable[[int], Any]:
    """A read that raises."""

    def read(size: int) -> Any:
        raise error

    return read


@pytest.mark.parametrize(
    ("later", "words"),
    [
        (lambda size: b"x" * (size + 1), "the file became longer while it was sent"),
        (lambda size: b"x" * 1_000_000, "the file became longer while it was sent"),
        (lambda size: b"", "the file became shorter while it was sent"),
        (lambda size: "abcd"[:size], "the file cannot be read: it gives a str in place of bytes"),
        (lambda size: bytearray(size), "cannot be read: it gives a bytearray in place of bytes"),
        (lambda size: None, "the file cannot be read: it gives a NoneType in place of bytes"),
        (fail(OSError(5, "Input/output error")), "the file cannot be read: Input/output error"),
        (fail(io.UnsupportedOperation("not readable")), "cannot be read: not readable"),
        (fail(ValueError("I/O operation on closed file.")), "cannot be read: I/O operation on"),
        (fail(zlib.error("Error -3 while decompressing")), "cannot be read: Error -3 while"),
        (fail(EOFError()), "the file cannot be read: EOFError"),
        (fail(RuntimeError("boom")), "the file cannot be read: boom"),
    ],
)
def test_a_file_that_lies_is_blamed_for_it(
    sender: Sender, later: Callable[[int], Any], words: str
) -> None:
    source: Any = Lying(b"abcd")
    source.later = later
    with RawServer(answer(), answer()) as server:
        with opened_form(source) as (_, form):
            reply = send(sender, server.url, "POST", content=form)
        assert server.requests == []
        assert send(sender, server.url).body == b"{}"
    assert kind_of(reply) == "cut"
    assert reply.fault is not None
    assert words in reply.fault.text
