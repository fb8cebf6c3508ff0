"""Proxies on bare sockets that really pass bytes on: by HTTP's CONNECT, and by SOCKS5."""

from __future__ import annotations

import base64
import contextlib
import select
import socket
import ssl
from typing import Optional

from tests.transport.raw_server import RawServer

USER, PASSWORD = "robot", "kept-quiet"


class TunnelProxy(RawServer):
    """Passes bytes on to this machine, whatever host is asked for.

    Args:
        needs_password: Whether clients must sign in.
        tls: The certificate that it shows; without one it speaks in clear.

    Attributes:
        targets: Each host and port that was asked for.
        carried: The bytes that passed, in both directions.
        cut_after: Bytes from the target after which it breaks off.
    """

    scheme = ""

    def __init__(self, *, needs_password: bool = False, tls: Optional[ssl.SSLContext] = None):
        super().__init__(tls=tls)
        self.needs_password = needs_password
        self.targets: list[str] = []
        self.carried = b""
        self.cut_after: Optional[int] = None

    @property
    def proxy_url(self) -> str:
        """Its URL, with user and password if it needs them."""
        user = f"{USER}:{PASSWORD}@" if self.needs_password else ""
        return f"{self.scheme}{'s' if self._tls else ''}://{user}{self.host}"

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), self._secured(connection) as connection:
            target = self.asked_for(connection)
            if target is None:
                return
            self.targets.append(target)
            port = int(target.rpartition(":")[2])
            with socket.create_connection(("127.0.0.1", port)) as upstream:
                self.accept(connection)
                self._relay(connection, upstream)

    def asked_for(self, connection: socket.socket) -> Optional[str]:
        """The host and port that a client asks for; None when it is refused."""
        raise NotImplementedError

    def accept(self, connection: socket.socket) -> None:
        """Say that the tunnel is there."""
        raise NotImplementedError

    def _relay(self, client: socket.socket, upstream: socket.socket) -> None:
        received = 0
        while True:
            ready = [client] if getattr(client, "pending", int)() else []
            for source in ready or select.select([client, upstream], [], [])[0]:
                data = source.recv(65536)
                if not data:
                    return
                self.carried += data
                (upstream if source is client else client).sendall(data)
                received += len(data) if source is upstream else 0
                if self.cut_after is not None and received > self.cut_after:
                    return


class ConnectProxy(TunnelProxy):
    """A proxy that is asked to ``CONNECT``."""

    scheme = "http"

    def asked_for(self, connection: socket.socket) -> Optional[str]:
        """The target of the request."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += _read(connection, 1)
        self.requests.append(head)
        credentials = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if self.needs_password and self.headers().get("proxy-authorization") != (
            f"Basic {credentials}"
        ):
            connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
            return None
        verb, target, _ = head.decode("latin-1").split(" ", 2)
        return target if verb == "CONNECT" else None

    def accept(self, connection: socket.socket) -> None:
        """Answer the request."""
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")


class SocksProxy(TunnelProxy):
    """A proxy of SOCKS5, which looks names up itself."""

    scheme = "socks5h"

    def asked_for(self, connection: socket.socket) -> Optional[str]:
        """The target of the handshake."""
        _, count = _read(connection, 2)
        methods = _read(connection, count)
        method = 2 if self.needs_password else 0
        if method not in methods:
            connection.sendall(b"\x05\xff")
            return None
        connection.sendall(bytes((5, method)))
        if self.needs_password and not self._is_signed_in(connection):
            return None
        _, _, _, kind = _read(connection, 4)
        if kind == 3:
            host = _read(connection, _read(connection, 1)[0]).decode()
        else:
            size, family = (4, socket.AF_INET) if kind == 1 else (16, socket.AF_INET6)
            host = socket.inet_ntop(family, _read(connection, size))
        return f"{host}:{int.from_bytes(_read(connection, 2), 'big')}"

    def _is_signed_in(self, connection: socket.socket) -> bool:
        _read(connection, 1)
        user, password = (_read(connection, _read(connection, 1)[0]).decode() for _ in range(2))
        is_right = (user, password) == (USER, PASSWORD)
        connection.sendall(b"\x01\x00" if is_right else b"\x01\x01")
        return is_right

    def accept(self, connection: socket.socket) -> None:
        """End the handshake."""
        connection.sendall(b"\x05\x00\x00\x01" + bytes(6))


def _read(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        more = connection.recv(size - len(data))
        if not more:
            raise OSError("the client went away")
        data += more
    return data
