"""Which hosts may be spoken to without TLS."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine itself: 127.0.0.0/8, ``::1``, localhost."""
    name = host.strip("[]").lower()
    if name in ("localhost", "localhost."):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)  # Python 3.13 looks into it by itself
    return (mapped or address).is_loopback


def host_of(url: str) -> str:
    """Host and port of a URL as messages name it, without a user name or password."""
    return urlsplit(url).netloc.rpartition("@")[2]


def is_safe_url(url: str) -> bool:
    """Whether a URL is https, or http to this machine itself."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    return bool(host) and (
        parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    )
