"""Requests are prepared as ``requests`` itself would, and what they share is checked once."""

from __future__ import annotations

from typing import Any, Optional

import pytest
import requests
from requests.auth import AuthBase

from servicepytan.core.call import Request
from servicepytan.core.codings import ACCEPTED
from servicepytan.core.redact import Headers
from servicepytan.transport import preparation
from servicepytan.transport.preparation import RequestPreparer

URL = "https://api.test/x"


class _NoCredentials(AuthBase):
    def __call__(self, request: Any) -> Any:
        return request


class Upload:
    """A body of known length."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = pieces

    def __len__(self) -> int:
        return sum(map(len, self._pieces))

    def __iter__(self) -> Any:
        return iter(self._pieces)


def by_requests(request: Request) -> requests.PreparedRequest:
    """The same request, prepared by a session of ``requests``."""
    with requests.Session() as session:
        session.auth = _NoCredentials()
        session.headers["Accept-Encoding"] = ACCEPTED
        data: Any = (request.body if request.content is None else request.content) or {}
        return session.prepare_request(
            requests.Request(request.method, request.url, headers=request.headers, data=data)
        )


@pytest.mark.parametrize("verb", ["GET", "POST", "DELETE"])
@pytest.mark.parametrize(
    ("body", "content"),
    [
        (None, None),
        (b"", None),
        (b'{"a":1}', None),
        (None, Upload(b"ab", b"c")),
        (None, Upload()),
    ],
)
def test_a_request_is_as_requests_prepares_it(
    verb: str, body: Optional[bytes], content: Any
) -> None:
    headers = Headers({"accept": "x/y", "Authorization": "Bearer tok", "X-Own": "1"})
    request = Request(verb, URL, headers, body, content)
    prepared, expected = RequestPreparer().prepare(request), by_requests(request)
    assert list(prepared.headers.items()) == list(expected.headers.items())
    assert (prepared.method, prepared.url) == (expected.method, expected.url)
    assert prepared.body is expected.body
    assert RequestPreparer().plain(request) == (expected.url, dict(expected.headers))


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        (f"{URL}?a=%7e&b=~", f"{URL}?a=%7e&b=~"),  # requests alone writes %7e otherwise
        ("https://API.test/a/../b", "https://API.test/a/../b"),
        ("https://api.test", "https://api.test"),
        ("https://api.test/ü", "https://api.test/%C3%BC"),
        ("https://bücher.test/x", "https://xn--bcher-kva.test/x"),
        ("https://api.test/100%", "https://api.test/100%25"),
    ],
)
def test_an_encoded_url_is_left_alone(url: str, sent: str) -> None:
    request = Request("GET", url, Headers())
    assert RequestPreparer().prepare(request).url == sent
    assert RequestPreparer().plain(request)[0] == sent


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("api.test/x", requests.exceptions.MissingSchema),
        ("//api.test/x", requests.exceptions.MissingSchema),
        ("https:///x", requests.exceptions.InvalidURL),
        ("https://*.test/x", requests.exceptions.InvalidURL),
        ("https://api.test:port/x", requests.exceptions.InvalidURL),
    ],
)
def test_a_url_that_cannot_be_sent_is_refused_each_time(url: str, error: type[Exception]) -> None:
    preparer = RequestPreparer()
    for _ in range(2):
        with pytest.raises(error):
            preparer.prepare(Request("GET", url, Headers()))
        with pytest.raises(error):
            preparer.plain(Request("GET", url, Headers()))


def test_headers_are_checked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    checked: list[tuple[str, str]] = []
    monkeypatch.setattr(preparation, "check_header_validity", checked.append)
    preparer, headers = RequestPreparer(), Headers({"Accept": "x/y"})
    for path in "abc":
        preparer.prepare(Request("GET", f"{URL}/{path}", Headers(headers)))
    assert checked == [("Accept", "x/y")]
    headers["Accept"] = "y/z"
    assert preparer.prepare(Request("GET", URL, headers)).headers["accept"] == "y/z"
    assert checked == [("Accept", "x/y"), ("Accept", "y/z")]


def test_headers_that_are_added_to_one_request_are_in_no_other() -> None:
    preparer, request = RequestPreparer(), Request("GET", URL, Headers({"Accept": "x/y"}))
    preparer.prepare(request).headers["traceparent"] = "1"
    assert "traceparent" not in preparer.prepare(request).headers


def test_plain_headers_are_checked_once_and_belong_to_one_request(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    checked: list[tuple[str, str]] = []
    monkeypatch.setattr(preparation, "check_header_validity", checked.append)
    preparer = RequestPreparer()
    for path in "abc":
        _, headers = preparer.plain(Request("GET", f"{URL}/{path}", Headers({"Accept": "x/y"})))
        assert "traceparent" not in headers
        headers["traceparent"] = "1"
    assert checked == [("Accept", "x/y")]


def test_plain_headers_that_cannot_be_sent_are_refused_each_time() -> None:
    preparer = RequestPreparer()
    for verb in ("GET", "GET", "POST"):
        with pytest.raises(UnicodeEncodeError):
            preparer.plain(Request(verb, URL, Headers({"X-Own": "\u20ac"})))


def test_headers_that_are_kept_show_no_secret() -> None:
    preparer, headers = RequestPreparer(), Headers({"Authorization": "Bearer kept-quiet"})
    preparer.prepare(Request("GET", URL, headers))
    assert "kept-quiet" not in repr(preparer.plain(Request("GET", URL, headers)))
    assert "kept-quiet" not in repr(vars(preparer))
    assert "Authorization" in repr(vars(preparer))


def test_prepared_headers_show_no_token() -> None:
    headers = {"Authorization": "Bearer secret-token", "X-A": "b"}
    prepared = RequestPreparer().prepare(Request("GET", URL, Headers(headers)))
    assert "secret-token" not in repr(prepared.headers)
    assert prepared.headers["authorization"] == "Bearer secret-token"
    assert prepared.headers["X-A"] == "b"
