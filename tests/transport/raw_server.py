"""A server on a bare socket, which can be as rude as a network."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any, Optional, TypeVar, Union

RawAnswer = Union[bytes, Callable[[socket.socket], None]]
S = TypeVar("S", bound="RawServer")


class RawServer:
    """Answers one request after another with bytes, or by a function on the socket.

    Args:
        *answers: One for each request; the last one is for all that follow.
        talks_first: What it says before any request.
        tls: The certificate that it shows; without one it speaks in clear.

    Attributes:
        requests: Head and body of each request.
        connections: How many connections were made.
    """

    def __init__(
        self, *answers: RawAnswer, talks_first: bytes = b"", tls: Optional[ssl.SSLContext] = None
    ) -> None:
        self._talks_first = talks_first
        self._tls = tls
        self._answers = list(answers)
        self.requests: list[bytes] = []
        self.connections = 0
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.host = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self.url = f"{'https' if tls else 'http'}://{self.host}"

    def __enter__(self: S) -> S:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        # A connection is closed by its own thread only: a number that was freed earlier may belong
        # to the next server while the thread, within a TLS record, still reads from it.
        for each in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                self._open.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), self._secured(connection) as connection:
            connection.sendall(self._talks_first)
            for request in _requests(connection):
                with self._lock:
                    self.requests.append(request)
                    last = len(self._answers) == 1
                    answer = self._answers[0] if last else self._answers.pop(0)
                if callable(answer):
                    answer(connection)
                    return
                connection.sendall(answer)

    def _secured(self, connection: socket.socket) -> socket.socket:
        if self._tls is None:
            return connection
        secured = self._tls.wrap_socket(connection, server_side=True)
        self._open.append(secured)
        return secured

    def headers(self, number: int = -1) -> dict[str, str]:
        """The headers of a request, by lower-case name."""
        head = self.requests[number].partition(b"\r\n\r\n")[0].decode("latin-1")
        pairs = [line.split(": ", 1) for line in head.split("\r\n")[1:]]
        return {name.lower(): value for name, value in pairs}


def _requests(connection: socket.socket) -> Iterator[bytes]:
    data = b""
    while True:
        while b"\r\n\r\n" not in data:
            data += _received(connection)
        head, _, data = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        while len(data) < length:
            data += _received(connection)
        yield head + b"\r\n\r\n" + data[:length]
        data = data[length:]


def _received(connection: socket.socket) -> bytes:
    """More bytes; an OSError once the client has gone, in the middle of a request, too."""
    data = connection.recv(65536)
    if not data:
        raise ConnectionResetError("the client has gone")
    return data


def answer(body: bytes = b"{}", status: str = "200 OK", **headers: Any) -> bytes:
    """An answer with its length; header names are written with ``_``."""
    named = {"content_length": len(body), **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in named.items()]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode("latin-1") + body


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n", **headers: str) -> bytes:
    """An answer in chunks."""
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    head = "\r\n".join(["HTTP/1.1 200 OK", "Transfer-Encoding: chunked", *lines, "", ""])
    body = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    return head.encode() + body + end


def reset(connection: socket.socket) -> None:
    """Break the connection off."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def after(data: bytes, then: Callable[[socket.socket], None]) -> Callable[[socket.socket], None]:
    """Send something, then go on otherwise."""

    def act(connection: socket.socket) -> None:
        connection.sendall(data)
        then(connection)

    return act


def hang_up(connection: socket.socket) -> None:
    """Close the connection in good order."""
    connection.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def closed_port() -> Iterator[str]:
    """A host and port where nobody listens, and nobody else comes to."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"127.0.0.1:{bound.getsockname()[1]}"
