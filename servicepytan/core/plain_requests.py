"""Recognises requests that ``requests`` would send unchanged, to skip its preparation.

The URL is one that ``requests`` and ``urllib3`` would not change, and no header breaks a rule of
theirs. The headers are those that ``requests`` would send, in its order.
"""

from __future__ import annotations

import re
from typing import Optional

from servicepytan.core.call import Request
from servicepytan.core.codings import ACCEPTED
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.redact import Headers

_LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_PATH, _QUERY = (
    rf"{signs}(?:%[0-9A-F]{{2}}{signs})*"  # three times as fast as an alternative for each sign
    for signs in (rf"[\w.!$&'()*+,/:;=@~{more}-]*" for more in ("", "?"))
)
_URL = lazy_pattern(
    rf"https?://{_LABEL}(?:\.{_LABEL})*(?::([1-9][0-9]{{0,4}}))?/{_PATH}(?:\?(?=.){_QUERY})?",
    re.ASCII,
)
_LARGEST_PORT = 65535
_NAME = lazy_pattern(r"[\w-]+", re.ASCII)
_VALUE = lazy_pattern(r"[!-~](?:[ -~]*[!-~])?", re.ASCII)
_BODILESS = frozenset({"GET", "HEAD"})


class PlainRequests:
    """Builds the headers of plain requests; caches the latest.

    Threads may share it: what is kept is read once and written once.
    """

    def __init__(self) -> None:
        self._latest: tuple[Headers, Optional[Headers]] = Headers(), None

    def headers_of(self, request: Request) -> Optional[Headers]:
        """All headers of a plain request; None if ``requests`` must prepare it."""
        if request.content is not None or not is_plain_url(request.url):
            return None
        latest, plain = self._latest
        if request.headers != latest:
            plain = plain_headers(request.headers)
            self._latest = Headers(request.headers), plain
        if plain is None:
            return None
        sent = Headers(plain)
        if request.body:
            sent["Content-Length"] = str(len(request.body))
        elif request.method not in _BODILESS:
            sent.setdefault("Content-Length", "0")
        return sent


def is_plain_url(url: str) -> bool:
    """Whether ``requests`` would send a URL unchanged."""
    match = _URL.fullmatch(url)
    return match is not None and int(match[1] or 0) <= _LARGEST_PORT


def plain_headers(headers: Headers) -> Optional[Headers]:
    """These headers and the default ones; None if ``requests`` must check them."""
    if "User-Agent" not in headers or "content-length" in map(str.lower, headers):
        return None
    if not all(_NAME.fullmatch(name) and _VALUE.fullmatch(headers[name]) for name in headers):
        return None
    sent = {
        "user-agent": ("User-Agent", ""),
        "accept-encoding": ("Accept-Encoding", ACCEPTED),
        "accept": ("Accept", "*/*"),
        "connection": ("Connection", "keep-alive"),
    }
    sent.update({name.lower(): (name, value) for name, value in headers.items()})
    return Headers(dict(sent.values()))
