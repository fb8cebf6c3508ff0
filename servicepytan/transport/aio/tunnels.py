"""Connections through a proxy, opened by ``urllib3`` in a thread."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Mapping
from importlib.util import find_spec
from time import monotonic
from typing import Union

from requests.exceptions import InvalidProxyURL
from requests.utils import get_auth_from_url, select_proxy
from urllib3.util import make_headers

from servicepytan._threads.pool import run_in_background
from servicepytan.core.proxies import is_socks, proxy_name, unusable_proxy
from servicepytan.errors import ConfigurationError
from servicepytan.transport.adapter import Adapter
from servicepytan.transport.aio.failures import LibraryFailure

_Made = Union[socket.socket, Exception]


def usable_proxy(url: str, proxies: Mapping[str, str]) -> str:
    """The URL of the proxy for a request; empty without one.

    Args:
        url: The URL of the request.
        proxies: The proxies by scheme or host, as ``requests`` reads the environment.

    Raises:
        InvalidProxyURL: it cannot be used.
        ConfigurationError: it speaks TLS itself, which ``asyncio`` cannot put into TLS.
    """
    proxy = select_proxy(url, proxies)
    if not proxy:
        return ""
    if unusable_proxy(proxy, has_socks=find_spec("socks") is not None):
        raise InvalidProxyURL
    if "://" not in proxy:
        return f"http://{proxy}"
    if proxy.lower().startswith("https:"):
        raise ConfigurationError(
            f"An async session cannot go through the proxy {proxy_name(proxy)}, whose URL begins"
            " with https. Name it by http:// (requests to the API are encrypted in any case), or"
            " use a synchronous Session."
        )
    return str(proxy)


def proxy_headers(proxy: str) -> dict[str, str]:
    """The headers for a proxy of a request without TLS."""
    user, password = get_auth_from_url(proxy)
    return make_headers(proxy_basic_auth=f"{user}:{password}") if user else {}


async def open_tunnel(proxy: str, host: str, port: int, seconds: float) -> socket.socket:
    """A connection to a host through a proxy.

    Args:
        proxy: The URL of the proxy: of HTTP, which is asked to ``CONNECT``, or of SOCKS.
        host: Where to connect to.
        port: The port.
        seconds: How long it may take.

    Raises:
        LibraryFailure: the proxy cannot be used or reached, or does not connect.
    """
    loop = asyncio.get_running_loop()
    connected: asyncio.Future[socket.socket] = loop.create_future()

    def finish(made: _Made) -> None:
        if connected.done():  # the caller has given up
            _close(made)
        elif isinstance(made, Exception):
            connected.set_exception(made)
        else:
            connected.set_result(made)

    def work() -> None:
        made: _Made
        try:
            made = _tunnel(proxy, host, port, seconds)
        except Exception as error:  # raised where the connection is awaited
            made = LibraryFailure(error.with_traceback(None))  # whose frames hold sockets
        try:
            loop.call_soon_threadsafe(finish, made)
        except RuntimeError:  # the loop was closed
            _close(made)

    run_in_background(work, "servicepytan-proxy")
    try:
        return await connected
    except asyncio.CancelledError:
        if not connected.cancelled() and connected.exception() is None:
            connected.result().close()  # it was opened at the moment of the cancellation
        raise


def _close(made: _Made) -> None:
    if not isinstance(made, Exception):
        made.close()


def _tunnel(proxy: str, host: str, port: int, seconds: float) -> socket.socket:
    manager = Adapter(monotonic).proxy_manager_for(proxy)
    connection = manager.connection_from_host(host, port, scheme="http")._new_conn()
    connection.timeout = seconds
    if not is_socks(proxy):
        connection.set_tunnel(host, port, headers=manager.proxy_headers)
    try:
        connection.connect()
    except BaseException:
        connection.close()
        raise
    # a copy, as Python 3.9 leaves the file open that the proxy's answer was read from
    sock = socket.socket(fileno=connection.sock.detach())
    sock.setblocking(False)
    return sock
