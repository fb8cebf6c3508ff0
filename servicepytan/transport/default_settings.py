"""What of the environment concerns requests, where that is nothing but the usual."""

from __future__ import annotations

import os
import urllib.request
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Optional
from urllib.parse import urlsplit

from servicepytan.core.urls import ORIGIN, is_loopback

BUNDLE_VARIABLES = frozenset({"REQUEST_METHOD", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"})
"""What ``requests`` reads of the environment, beside all that ends in ``_proxy``."""
HAS_SYSTEM_PROXIES = urllib.request.getproxies is not urllib.request.getproxies_environment
DEFAULT_SETTINGS: Mapping[str, Any] = MappingProxyType(
    {"proxies": {}, "stream": True, "verify": True, "cert": None}
)
"""The settings of a host that needs no proxy, and whose certificate ``certifi`` vouches for."""


def default_settings(url: str) -> Optional[Mapping[str, Any]]:
    """The settings of a host of which the environment says nothing; else None."""
    if is_plain_loopback(ORIGIN.match(url)[0]):
        return DEFAULT_SETTINGS
    return None if HAS_SYSTEM_PROXIES or variables() else DEFAULT_SETTINGS


def variables() -> tuple[tuple[str, str], ...]:
    """The variables that ``requests`` reads."""
    return tuple(
        (name, os.environ.get(name, ""))
        for name in os.environ
        if name[-6:].lower() == "_proxy" or name in BUNDLE_VARIABLES
    )


@lru_cache(maxsize=64)
def is_plain_loopback(origin: str) -> bool:
    """Whether an origin is this machine without TLS, which needs no proxy and no certificate."""
    return origin[:5].lower() == "http:" and uses_no_proxy(origin)


def uses_no_proxy(url: str) -> bool:
    """Whether a URL is on this machine, which needs no proxy."""
    return is_loopback(urlsplit(url).hostname or "")
