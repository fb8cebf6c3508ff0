"""Connections of ``aiohttp``, opened, verified and pooled like those of ``requests``."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from functools import lru_cache
from typing import Any, Optional

import certifi
from aiohttp import BaseConnector, ClientRequest, ClientResponse, ClientTimeout

from servicepytan.transport.aio.failures import (
    ConnectTimedOut,
    NoConnection,
    NoTrustedConnection,
)
from servicepytan.transport.aio.protocol import AnswerProtocol
from servicepytan.transport.aio.uninterrupted import close_abandoned
from servicepytan.transport.aio.watch import AttemptWatch
from servicepytan.transport.connections import POOL, SocketDeadline

KEEP_ALIVE = 60.0
"""Seconds that an idle connection is kept."""

_LONGEST_LINE = 65536
"""The most bytes of a header line, as in ``http.client``."""


class Connector(BaseConnector):
    """Opens connections and pools them.

    Args:
        proxy: The URL of the proxy that they go through, or empty.
        bundle: Where the trusted authorities are; None for connections without TLS.
    """

    def __init__(self, proxy: str, bundle: Any) -> None:
        super().__init__(limit=POOL, keepalive_timeout=KEEP_ALIVE)
        self._through = proxy
        self._bundle = bundle

    async def exchange(
        self, request: ClientRequest, timeout: ClientTimeout, watch: AttemptWatch, most_whole: int
    ) -> ClientResponse:
        """Send a request on a connection from the pool, or a new one; returns the head.

        ``ClientSession`` would do so too, with cookies, redirects and repeats of its own.

        Args:
            request: What to send.
            timeout: The time limit of a new connection.
            watch: Watches over what follows.
            most_whole: The bytes of a body of known length that is received in one piece.
        """
        connection = await self.connect(request, [], timeout)
        protocol: Any = connection.protocol
        while protocol.is_in_doubt():
            connection.close()
            connection = await self.connect(request, [], timeout)
            protocol = connection.protocol
        try:
            if not "".join(request.headers.values()).isascii():
                protocol.write_next_head_in_latin_1()
            watch.begin(protocol)
            protocol.receive_whole(most_whole)
            protocol.set_response_params(
                read_until_eof=True,
                auto_decompress=False,
                max_line_size=_LONGEST_LINE,
                max_field_size=_LONGEST_LINE,
            )
            response = await request.send(connection)
            try:
                return await response.start(connection)
            except BaseException:
                response.close()
                raise
        except BaseException:
            connection.close()
            raise

    async def _create_connection(self, req: Any, traces: Any, timeout: Any) -> Any:
        """Connect, including all addresses, the proxy and TLS.

        Raises:
            ConnectTimedOut: it takes too long.
            NoConnection: nobody accepts it.
            NoTrustedConnection: there is none by TLS.
            OSError: there is no such bundle.
        """
        trust = None if self._bundle is None else trusted(self._bundle)  # it may be renewed
        seconds = timeout.sock_connect
        deadline = SocketDeadline(asyncio.get_running_loop().time, seconds)
        host, port = req.url.raw_host, req.url.port
        if req.proxy is not None:
            sock = await open_socket(req.proxy.raw_host, req.proxy.port, deadline, seconds)
        elif self._through:
            from servicepytan.transport.aio.tunnels import open_tunnel

            sock = await open_tunnel(self._through, host, port, seconds)
        else:
            sock = await open_socket(host, port, deadline, seconds)
        return await _protocol_on(sock, host, trust, deadline)


async def open_socket(
    host: str, port: int, deadline: SocketDeadline, seconds: float
) -> socket.socket:
    """Connect to the first address of a host that accepts; each gets a share of the time.

    Args:
        host: Its name or address.
        port: The port.
        deadline: Begins when the name is looked up.
        seconds: How long it is.
    """
    try:
        addresses = await _addresses(host, port)
        deadline.restart(seconds)
        return await _first_to_accept(addresses, deadline)
    except socket.timeout as error:
        raise connect_timeout() from error
    except OSError as error:
        raise NoConnection(f"Failed to establish a new connection: {error}") from error


async def _addresses(host: str, port: int) -> Any:
    """The addresses of a host; a name is resolved in a thread."""
    family = _address_family()
    try:
        return socket.getaddrinfo(host, port, family, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST)
    except OSError:
        return await asyncio.get_running_loop().getaddrinfo(
            host, port, family=family, type=socket.SOCK_STREAM
        )


@lru_cache(maxsize=1)
def _address_family() -> socket.AddressFamily:
    """The address family that this machine can use: both, or IPv4 only."""
    try:
        with socket.socket(socket.AF_INET6) as sock:
            sock.bind(("::1", 0))
    except OSError:
        return socket.AF_INET
    return socket.AF_UNSPEC


async def _first_to_accept(addresses: Any, deadline: SocketDeadline) -> socket.socket:
    failure: OSError = OSError("the host has no address")
    for tried, (family, kind, protocol, _, address) in enumerate(addresses):
        try:
            share = deadline.seconds_left() / (len(addresses) - tried)
            sock = socket.socket(family, kind, protocol)
            await _accepted(sock, address, share)
            return sock
        except OSError as error:
            failure = error
    raise failure


async def _accepted(sock: socket.socket, address: Any, seconds: float) -> None:
    """Connect a socket; close it if that fails or is cancelled.

    Raises:
        OSError: the connection fails; it has the system's text.
    """
    sock.setblocking(False)
    connecting = asyncio.ensure_future(asyncio.get_running_loop().sock_connect(sock, address))
    try:
        # asyncio.wait_for swallows a cancellation before Python 3.12
        await asyncio.wait((connecting,), timeout=seconds)
        if not connecting.done():
            raise socket.timeout("timed out")
        connecting.result()
    except BaseException as error:
        _abandon(connecting, sock)
        if isinstance(error, OSError) and error.errno is not None:
            raise OSError(error.errno, os.strerror(error.errno)) from None
        raise


def _abandon(connecting: asyncio.Task[None], sock: socket.socket) -> None:
    """Close a socket as soon as the loop no longer uses it."""

    def close(ended: asyncio.Future[None]) -> None:
        _ = ended.cancelled() or ended.exception()  # else asyncio reports it as never retrieved
        sock.close()

    if close_abandoned(connecting):
        sock.close()
        return
    connecting.cancel()
    connecting.add_done_callback(close)


async def _protocol_on(
    sock: socket.socket, host: str, trust: Optional[ssl.SSLContext], deadline: SocketDeadline
) -> AnswerProtocol:
    loop = asyncio.get_running_loop()
    protocol = AnswerProtocol(loop)
    tls: dict[str, Any] = {}
    try:
        if trust is not None:
            tls = {
                "ssl": trust,
                "server_hostname": host.strip("[]").rstrip("."),
                "ssl_handshake_timeout": _seconds_left(deadline, sock),
            }
        await loop.create_connection(lambda: protocol, sock=sock, **tls)
    except ssl.SSLError as error:
        noted: Any = error
        noted.while_connecting = True
        raise NoTrustedConnection(error) from error
    except (ConnectionAbortedError, socket.timeout) as error:  # of the handshake
        raise connect_timeout() from error
    except BaseException:
        _drop(protocol, sock)
        if loop.is_closed():
            raise GeneratorExit from None  # in place of asyncio's own error
        raise
    return protocol


def _drop(protocol: AnswerProtocol, sock: socket.socket) -> None:
    """Close a connection whose caller has given up.

    A transport closes its own socket: asyncio may be shutting TLS down there, and refuses a new
    socket with the same number until then.
    """
    if protocol.transport is None:
        sock.close()
    else:
        protocol.close()


def _seconds_left(deadline: SocketDeadline, sock: socket.socket) -> float:
    """The seconds left; closes the socket if there are none."""
    try:
        return deadline.seconds_left()
    except socket.timeout:
        sock.close()
        raise


def connect_timeout() -> Exception:
    """The error of a connection that is not open in time."""
    return ConnectTimedOut()


def trusted(bundle: Any) -> ssl.SSLContext:
    """The TLS settings that trust a bundle of authorities, as ``requests`` chooses it.

    Args:
        bundle: A file or folder; True for the authorities of ``certifi``.

    Raises:
        OSError: there is no such file or folder.
    """
    path = certifi.where() if bundle is True else str(bundle)
    if not os.path.exists(path):
        raise OSError(f"Could not find a suitable TLS CA certificate bundle, invalid path: {path}")
    state = os.stat(path)
    return _trusted(path, state.st_mtime_ns, state.st_ino, state.st_size)


@lru_cache(maxsize=8)
def _trusted(path: str, *state: int) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if context.minimum_version < ssl.TLSVersion.TLSv1_2:  # the default of Python 3.9
        context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    if os.path.isdir(path):
        context.load_verify_locations(capath=path)
    else:
        context.load_verify_locations(cafile=path)
    return context
