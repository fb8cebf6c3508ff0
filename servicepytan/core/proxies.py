"""Describes proxies and their problems for messages."""

from __future__ import annotations

import re
from typing import Optional
from urllib.parse import urlsplit

from servicepytan.core.call import Fault
from servicepytan.core.replies import TRANSIENT_4XX

_SCHEMES = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")
_LONGEST_REASON = 100


def proxy_name(proxy: str) -> str:
    """Host and port of a proxy, without user name and password; empty for an invalid URL.

    Args:
        proxy: Its URL, or just ``HOST:PORT``.
    """
    try:
        parts = urlsplit(proxy if "://" in proxy else f"//{proxy}")
        host, _ = parts.hostname, parts.port
    except ValueError:
        return ""
    # an @ behind the host is the end of a password that holds a slash
    if not host or "@" in parts.path + parts.query + parts.fragment:
        return ""
    return parts.netloc.rpartition("@")[2]


def is_socks(proxy: str) -> bool:
    """Whether a proxy uses SOCKS, not HTTP."""
    return proxy.lower().startswith("socks")


def unusable_proxy(proxy: str, *, has_socks: bool) -> Optional[Fault]:
    """Why a proxy cannot be used; None if it can.

    Args:
        proxy: Its URL, or just ``HOST:PORT``.
        has_socks: Whether the package for SOCKS is installed.
    """
    scheme, name = proxy.rpartition("://")[0].lower(), proxy_name(proxy)
    if not name:
        return Fault("proxy", "the proxy that is set is not a URL such as http://HOST:PORT")
    if scheme and scheme not in _SCHEMES:
        return Fault("proxy", f"the proxy {name} is none of {', '.join(_SCHEMES)}")
    if is_socks(proxy) and not has_socks:
        return Fault(
            "proxy",
            f"the proxy {name} speaks SOCKS, which needs a package: run"
            ' `pip install "servicepytan[socks]"` (it brings requests[socks])',
        )
    return None


def refused_tunnel(proxy: str, host: str, answer: str) -> Fault:
    """The fault of a proxy that answers ``CONNECT`` with an error.

    Args:
        proxy: Its URL.
        host: Where the request was to go.
        answer: Status and reason, as in ``407 Proxy Authentication Required``.
    """
    digits = re.match(r"\d+", answer)
    status = int(digits[0]) if digits else 0
    is_final = 400 <= status < 500 and status not in TRANSIENT_4XX
    text = f"the proxy {proxy_name(proxy)} does not connect to {host}: {answer[:_LONGEST_REASON]}"
    return Fault("proxy" if is_final else "connect", text)


def unreachable_proxy(proxy: str, host: str, reason: str) -> Fault:
    """The fault of a failed connection to a proxy, or through a SOCKS proxy.

    Args:
        proxy: Its URL.
        host: Where the request was to go.
        reason: What the system or the proxy says.
    """
    name = proxy_name(proxy)
    if is_socks(proxy):
        return Fault("connect", f"no connection to {host} through the proxy {name}: {reason}")
    return Fault("connect", f"no connection to the proxy {name}, the way to {host}: {reason}")
