"""Proxies from the environment: which one a request uses, and its faults."""

from __future__ import annotations

import os
import urllib.request
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.util import find_spec
from types import MappingProxyType
from typing import Any, Optional
from urllib.parse import urlsplit

import requests
from requests.utils import get_environ_proxies, select_proxy
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from servicepytan.core.call import Fault
from servicepytan.core.patterns import lazy_pattern
from servicepytan.core.proxies import refused_tunnel, unreachable_proxy, unusable_proxy
from servicepytan.core.urls import ORIGIN, is_loopback

_TUNNEL = lazy_pattern("Tunnel connection failed: (.*)")
_CONNECTION = lazy_pattern("Failed to establish a new connection: (.*)")
_VARIABLES = frozenset({"REQUEST_METHOD", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"})
"""What ``requests`` reads of the environment, beside all that ends in ``_proxy``."""
_HAS_SYSTEM_PROXIES = urllib.request.getproxies is not urllib.request.getproxies_environment
_LOOPBACK: Mapping[str, Any] = MappingProxyType(
    {"proxies": {}, "stream": True, "verify": True, "cert": None}
)
"""The settings of plain http to this machine, which needs no proxy and no certificate."""


def environment_settings(url: str) -> Mapping[str, Any]:
    """The environment's arguments for ``requests.Session.send``, by host.

    They are read anew when a variable changes; where the system has settings too, each time.
    """
    origin = ORIGIN.match(url)[0]  # type: ignore[index]
    if _is_plain_loopback(origin):
        return _LOOPBACK
    if _HAS_SYSTEM_PROXIES:
        return _read_settings(origin)
    variables = tuple(
        (name, os.environ.get(name, ""))
        for name in os.environ
        if name[-6:].lower() == "_proxy" or name in _VARIABLES
    )
    return _settings(origin, variables)


@lru_cache(maxsize=64)
def _is_plain_loopback(origin: str) -> bool:
    return origin[:5].lower() == "http:" and uses_no_proxy(origin)


@lru_cache(maxsize=64)
def _settings(origin: str, variables: tuple[tuple[str, str], ...]) -> Mapping[str, Any]:
    """The settings of an environment with these variables."""
    return _read_settings(origin)


def _read_settings(origin: str) -> Mapping[str, Any]:
    settings = _reader().merge_environment_settings(origin, {}, True, None, None)
    if uses_no_proxy(origin):
        settings["proxies"] = {}
    return settings


@lru_cache(maxsize=1)
def _reader() -> requests.Session:
    """A session that only reads the environment."""
    return requests.Session()


def uses_no_proxy(url: str) -> bool:
    """Whether a URL is on this machine, which needs no proxy."""
    return is_loopback(urlsplit(url).hostname or "")


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
