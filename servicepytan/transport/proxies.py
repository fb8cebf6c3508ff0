"""The proxies that the environment names: which one a request takes, and what it did wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Optional
from urllib.parse import urlsplit

from requests.utils import get_environ_proxies, select_proxy
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from servicepytan.core.call import Fault
from servicepytan.core.proxies import refused_tunnel, unreachable_proxy, unusable_proxy
from servicepytan.core.urls import is_loopback

_TUNNEL = re.compile("Tunnel connection failed: (.*)")
_CONNECTION = re.compile("Failed to establish a new connection: (.*)")


def uses_no_proxy(url: str) -> bool:
    """Whether a URL is of this machine itself, where a proxy has no part."""
    return is_loopback(urlsplit(url).hostname or "")


def proxy_for(url: str) -> str:
    """The URL of the proxy that a request takes, by the environment or the system; or empty."""
    if uses_no_proxy(url):
        return ""
    return select_proxy(url, get_environ_proxies(url, no_proxy=None)) or ""


def proxy_fault(
    proxy: str, host: str, causes: Sequence[BaseException], reason: str
) -> Optional[Fault]:
    """The fault of the proxy, where it is the proxy's.

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
            told = _CONNECTION.search(str(cause))
            return unreachable_proxy(proxy, host, told[1] if told else reason)
        if isinstance(cause, ConnectTimeoutError):
            return unreachable_proxy(proxy, host, "it took too long")
    return None
