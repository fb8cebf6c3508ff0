"""Prepares requests for ``requests``, and reads the environment's settings by host.

What many requests share is checked and read once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import requests
from requests.structures import CaseInsensitiveDict
from requests.utils import check_header_validity, default_headers
from urllib3.util.url import _encode_target

from servicepytan.core.call import Request
from servicepytan.core.codings import ACCEPTED
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.redact import Headers
from servicepytan.core.urls import ENCODED, ORIGIN
from servicepytan.transport.default_settings import (
    DEFAULT_SETTINGS,
    HAS_SYSTEM_PROXIES,
    is_plain_loopback,
    uses_no_proxy,
    variables,
)

_PLAIN_TARGET = lazy_pattern(
    r"(?:/[\w.!$&'()*+,/:;=@~-]*)?(?:\?[\w.!$&'()*+,/:;=?@~-]+)?", re.ASCII
)
"""Pattern of a path and query that ``urllib3`` sends unchanged."""
_HAS_SYSTEM_PROXIES = HAS_SYSTEM_PROXIES


class RequestPreparer:
    """Prepares requests with our headers only: no cookies, no netrc credentials.

    Most requests have the headers of the one before, so these are kept with their checks.
    """

    def __init__(self) -> None:
        self._latest = Headers(), _SentHeaders()
        self._latest_plain = Headers(), Headers()

    def prepare(self, request: Request) -> requests.PreparedRequest:
        """The prepared request.

        Raises:
            requests.RequestException: its URL or a header cannot be sent.
        """
        prepared = requests.PreparedRequest()
        prepared.method = request.method
        # a signature may cover characters that ``requests`` would rewrite
        if request.url.isascii() and ENCODED.fullmatch(request.url):
            _check(ORIGIN.match(request.url)[0])
            prepared.url = request.url
        else:
            prepared.prepare_url(request.url, None)
        latest, checked = self._latest
        if request.headers != latest:
            checked = self._checked(request.headers)
        prepared.headers = _SentHeaders(checked)
        if request.content is not None:
            content: Any = request.content or None
            prepared.prepare_body(content, None)
        elif request.body or request.method != "GET":
            prepared.body = request.body or None
            prepared.prepare_content_length(prepared.body)
        return prepared

    def plain(self, request: Request) -> tuple[str, Headers]:
        """The URL and headers of a request, for a library other than ``requests``.

        Raises:
            requests.RequestException: its URL or a header cannot be sent.
            UnicodeEncodeError: a header has characters beyond Latin-1.
        """
        has_body = request.body or request.content is not None
        is_encoded = request.url.isascii() and ENCODED.fullmatch(request.url)
        if has_body or request.method != "GET" or not is_encoded:
            prepared = self.prepare(request)
            return str(prepared.url), _in_latin_1(Headers(prepared.headers))
        _check(ORIGIN.match(request.url)[0])
        latest, plain = self._latest_plain
        if request.headers != latest:
            plain = _in_latin_1(Headers(self._checked(request.headers)))
            self._latest_plain = Headers(request.headers), plain
        return request.url, Headers(plain)

    def _checked(self, headers: Headers) -> _SentHeaders:
        for header in headers.items():
            check_header_validity(header)
        checked = _SentHeaders(default_headers())
        checked["Accept-Encoding"] = ACCEPTED
        checked.update(headers)
        self._latest = Headers(headers), checked
        return checked


class _SentHeaders(CaseInsensitiveDict[str]):
    """The headers of a request; its ``repr`` masks secrets."""

    def __repr__(self) -> str:
        return repr(Headers(self))


def _in_latin_1(headers: Headers) -> Headers:
    for value in headers.values():
        value.encode("latin-1")
    return headers


@lru_cache(maxsize=64)
def _check(origin: str) -> None:
    """Check scheme, host and port with ``requests``."""
    requests.PreparedRequest().prepare_url(f"{origin}/", None)


def url_on_the_wire(url: str) -> str:
    """A prepared URL with path and query as ``urllib3`` sends them."""
    target = url[ORIGIN.match(url).end() :]
    if _PLAIN_TARGET.fullmatch(target):
        return url
    path = target.partition("#")[0]
    return url[: -len(target)] + _encode_target(path if path[:1] == "/" else f"/{path}")


def environment_settings(url: str) -> Mapping[str, Any]:
    """The environment's arguments for ``requests.Session.send``, by host.

    They are read anew when a variable changes; where the system has settings too, each time.
    """
    origin = ORIGIN.match(url)[0]
    if is_plain_loopback(origin):
        return DEFAULT_SETTINGS
    if _HAS_SYSTEM_PROXIES:
        return _read_settings(origin)
    return _settings(origin, variables())


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
