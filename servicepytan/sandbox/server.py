"""The HTTP/1.1 server on loopback, with a thread for each connection, and its faults."""

from __future__ import annotations

import gzip
import os
import socket
import struct
import threading
from collections.abc import Callable
from http.client import responses
from typing import BinaryIO, Optional

from servicepytan.sandbox.app import Delivery, IncomingRequest
from servicepytan.sandbox.responses import Response

HOST = "127.0.0.1"
_LINE = 65_536
_WORTH_PACKING = 1024
_AT_ONCE = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)  # closing sends a reset


class Server:
    """Serves requests until it is stopped.

    Args:
        handle: Answers a request.
        port: The port to listen on, or 0 for any.
        packed: Whether answers are compressed for clients that accept it.
    """

    def __init__(
        self, handle: Callable[[IncomingRequest], Delivery], port: int = 0, packed: bool = False
    ) -> None:
        self._handle = handle
        self._packed = packed
        self._listener = socket.create_server((HOST, port), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.accepted = 0
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._accept, name="sandbox", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Close the port and all connections."""
        self._stopped.set()
        self._wake()
        self._thread.join(5)
        self._listener.close()
        with self._lock:
            for connection in self._open:
                _close_socket(connection)

    def wait(self, seconds: Optional[float] = None) -> bool:
        """Wait until it is stopped; False when the time is over before."""
        return self._stopped.wait(seconds)

    def _wake(self) -> None:
        try:
            socket.create_connection((HOST, self.port), 1).close()
        except OSError:
            pass

    def _accept(self) -> None:
        while not self._stopped.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.accepted += 1
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.add(connection)
        stream = connection.makefile("rb")
        try:
            while not self._stopped.is_set() and self._exchange(connection, stream):
                pass
        except (OSError, ValueError):
            pass  # the client has gone, or speaks no HTTP
        finally:
            with self._lock:
                self._open.discard(connection)
            stream.close()
            connection.close()

    def _exchange(self, connection: socket.socket, stream: BinaryIO) -> bool:
        """Answer one request; False when the connection is to be closed."""
        request = read_request(connection, stream)
        if request is None:
            return False
        answer, fault = self._handle(request)
        kind = fault.kind if fault else ""
        if kind == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
            return False
        if kind == "timeout":
            connection.recv(1)  # until the client or the sandbox gives up
            return False
        data = self._encoded(request, answer)
        if kind == "cut":
            body = len(answer.body)
            connection.sendall(data[: len(data) - (body + 1) // 2] if body else data[:8])
            return False
        connection.sendall(data)
        return "close" not in request.headers.get("connection", "").lower()

    def _encoded(self, request: IncomingRequest, answer: Response) -> bytes:
        body, extra = answer.body, answer.headers
        accepted = request.headers.get("accept-encoding", "")
        if self._packed and len(body) >= _WORTH_PACKING and "gzip" in accepted:
            body = gzip.compress(body, 1, mtime=0)
            extra = (*extra, ("Content-Encoding", "gzip"))
        head = _head(answer, len(body), extra)
        return head if request.method == "HEAD" else head + body


def _head(answer: Response, length: int, extra: tuple[tuple[str, str], ...]) -> bytes:
    lines = [f"HTTP/1.1 {answer.status} {responses.get(answer.status, 'Unknown')}"]
    if length:
        lines.append(f"Content-Type: {answer.content_type}")
    if answer.status != 204:
        lines.append(f"Content-Length: {length}")
    lines += [f"{name}: {value}" for name, value in extra]
    return "\r\n".join((*lines, "\r\n")).encode("latin-1")


def read_request(connection: socket.socket, stream: BinaryIO) -> Optional[IncomingRequest]:
    """The next request of a connection; None when it is closed.

    Raises:
        ValueError: it is no HTTP.
    """
    line = stream.readline(_LINE)
    if not line.strip():
        return None
    method, target, _ = line.decode("latin-1").split()
    headers = _read_headers(stream)
    if headers.get("expect", "").lower() == "100-continue":
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    path, _, query = target.partition("?")
    return IncomingRequest(method, path, query, headers, _read_body(stream, headers))


def _read_headers(stream: BinaryIO) -> dict[str, str]:
    headers: dict[str, str] = {}
    while True:
        line = stream.readline(_LINE)
        if line in (b"\r\n", b"\n", b""):
            return headers
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()


def _read_body(stream: BinaryIO, headers: dict[str, str]) -> bytes:
    if "chunked" in headers.get("transfer-encoding", "").lower():
        return b"".join(iter(lambda: _read_chunk(stream), b""))
    return stream.read(int(headers.get("content-length", 0)))


def _read_chunk(stream: BinaryIO) -> bytes:
    size = int(stream.readline(_LINE).split(b";")[0], 16)
    data = stream.read(size)
    stream.readline(_LINE)
    return data


def _close_socket(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
