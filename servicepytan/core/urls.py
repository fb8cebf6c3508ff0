"""URLs: which are safe without TLS, and how to encode them."""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, cast
from urllib.parse import quote, urlsplit

from servicepytan.core.lazy_regex import lazy_pattern

if TYPE_CHECKING:

    class MatchesAnyText(Protocol):
        """A pattern that matches at the start of any text."""

        def match(self, text: str) -> re.Match[str]:
            """The match at the start."""


_LONE_PERCENT = lazy_pattern(r"%(?![0-9A-Fa-f]{2})")
_SCHEME = "(?:[A-Za-z][A-Za-z0-9+.-]*:)?"
ORIGIN = cast("MatchesAnyText", lazy_pattern(rf"{_SCHEME}(?://[^/?#]*)?"))
"""Pattern of the scheme, host and port at the start of a URL; matches any text."""
_URL_CHARACTERS = "!#$%&'()*+,/:;=?@[]~"
_SENT_AS_THEY_ARE = r"[!#$&-;=?-\[\]_a-z~]*"  # the characters of URLs, letters and digits
ENCODED = lazy_pattern(
    rf"{_SCHEME}(?://[^/?#]*)?{_SENT_AS_THEY_ARE}(?:%[0-9A-Fa-f]{{2}}{_SENT_AS_THEY_ARE})*"
)
"""Pattern of a whole URL, if that is ASCII, which ``encoded`` would not change."""


@lru_cache(maxsize=256)
def is_loopback(host: str) -> bool:
    """Whether a host is this machine: 127.0.0.0/8, ``::1``, localhost."""
    name = host.strip("[]").lower()
    if name in ("localhost", "localhost."):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)  # Python 3.13 checks this by itself
    return (mapped or address).is_loopback


def host_of(url: str) -> str:
    """Host and port of a URL for messages, without user name and password."""
    return urlsplit(url).netloc.rpartition("@")[2]


def is_safe_url(url: str) -> bool:
    """Whether a URL is https, or http to this machine."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    return (
        bool(host)
        and "\\" not in parts.netloc
        and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host)))
    )


def encoded(url: str) -> str:
    """A URL or path with all characters percent-encoded as needed; encoded ones stay.

    Example:
        >>> encoded("/files/Küche 100%.jpg?name=K%C3%BCche")
        '/files/K%C3%BCche%20100%25.jpg?name=K%C3%BCche'
    """
    behind = ORIGIN.match(url).end()
    tail = _LONE_PERCENT.sub("%25", url[behind:])
    return url[:behind] + quote(tail, safe=_URL_CHARACTERS)
