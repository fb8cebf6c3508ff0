"""Proxies from the environment: which one a request uses, and its faults."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Optional

from requests.utils import get_environ_proxies, select_proxy
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from servicepytan.core.call import Fault
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.proxies import refused_tunnel, unreachable_proxy, unusable_proxy
from servicepytan.transport.default_settings import uses_no_proxy

_TUNNEL = lazy_pattern("Tunnel connection failed: (.*)")
_CONNECTION = lazy_pattern("Failed to establish a new connection: (.*)")


def proxy_for(url: str) -> str:
    """The proxy URL of a request, by environment or system; empty if none."""
    if uses_no_proxy(url):
        return ""
    return select_proxy(url, get_environ_proxies(url, no_proxy=None)) or ""


def proxy_fault(
    proxy: str, host: str, causes: Sequence[BaseException], reason: str
) -> Optional[Fault]:
    """The fault of a proxy, if an exception comes from it.

    Args:
        proxy: Its URL.
        host: Where the request was to go.
        causes: The exception that came, and those behind it.
        reason: What the system says.
    """
    unusable = unusable_proxy(proxy, has_socks=find_spec("socks") is not None)
    if unusable:
        return unusable
    for cause in causes:
        refused = _TUNNEL.search(str(cause)) if type(cause) is OSError else None
        if refused:
            return refused_tunnel(proxy, host, refused[1])
        if isinstance(cause, NewConnectionError):
            match = _CONNECTION.search(str(cause))
            return unreachable_proxy(proxy, host, match[1] if match else reason)
        if isinstance(cause, ConnectTimeoutError):
            return unreachable_proxy(proxy, host, "it took too long")
    return None
