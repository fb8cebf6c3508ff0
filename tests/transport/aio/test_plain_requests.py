"""Plain requests leave as ``requests`` and ``urllib3`` would send them, which are not loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any, Optional

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.call import Request
from servicepytan.core.plain_requests import PlainRequests, is_plain_url, plain_headers
from servicepytan.core.redact import Headers
from servicepytan.transport.aio.http import AioHttp
from servicepytan.transport.preparation import RequestPreparer, url_on_the_wire
from tests.aio.loops import run
from tests.all_cases import for_all
from tests.transport.aio.settings import TOKEN
from tests.transport.raw_server import RawServer, answer
from tests.waiting import LONG

OURS = {"User-Agent": "servicepytan/1", "Authorization": "Bearer tok", "Accept": "application/json"}
URL = "https://api.servicetitan.io/jpm/v2/tenant/1/jobs?page=2&from=a%2Bb~.-_:@"


def prepared(request: Request) -> tuple[str, list[tuple[str, str]]]:
    """What the libraries send."""
    url, headers = RequestPreparer().plain(request)
    return url_on_the_wire(url), list(headers.items())


@for_all("method", ["GET", "HEAD", "POST", "PUT", "DELETE"])
@for_all("body", [None, b"", b"{}"])
@for_all("more", [{}, {"accept": "*/*"}, {"connection": "close", "X-A": "b  c"}])
def test_headers_are_those_of_requests(
    method: str, body: Optional[bytes], more: dict[str, str]
) -> None:
    request = Request(method, URL, Headers({**OURS, **more}), body)
    headers = PlainRequests().headers_of(request)
    assert headers is not None
    assert (URL, list(headers.items())) == prepared(request)


@given(
    st.text("aZ0.-_:/?#[]@!$&'()*+,;=%2fF~ é\\|^", max_size=30),
    st.sampled_from(
        ["https://api.test", "http://127.0.0.1:8080", "https://a.b:70000", "http://-a"]
    ),
)
def test_a_plain_url_stays_as_it_is(tail: str, origin: str) -> None:
    url = f"{origin}/{tail}"
    if is_plain_url(url):
        assert prepared(Request("GET", url, Headers(OURS)))[0] == url


@given(
    st.dictionaries(
        st.text("aZ-_ :\r\né", min_size=1, max_size=5), st.text("aZ0 \t\r\né:", max_size=8)
    )
)
def test_plain_headers_are_allowed_ones(more: dict[str, str]) -> None:
    headers = Headers({**OURS, **more})
    plain = plain_headers(headers)
    if plain is not None:
        assert list(plain.items()) == prepared(Request("GET", URL, headers))[1]


@pytest.mark.parametrize(
    "url",
    ["https://API.test/x", "https://api.test", "https://a.test/x y", "https://ü.test/x"]
    + ["https://u@a.test/x", "https://[::1]/x", "https://a.test/%2f", "https://a.test:65536/x"],
)
def test_other_urls_are_left_to_the_libraries(url: str) -> None:
    assert not is_plain_url(url)


@pytest.mark.parametrize(
    "headers", [{}, {**OURS, "X": " a"}, {**OURS, "X": "ü"}, {**OURS, "Content-Length": "1"}]
)
def test_other_headers_are_left_to_the_libraries(headers: dict[str, str]) -> None:
    assert plain_headers(Headers(headers)) is None


def test_headers_are_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[Any] = []

    def look(headers: Headers) -> Headers:
        looks.append(headers)
        return headers

    monkeypatch.setattr("servicepytan.core.plain_requests.plain_headers", look)
    plain = PlainRequests()
    for number in range(3):
        headers = plain.headers_of(Request("GET", f"{URL}{number}", Headers(OURS)))
        assert headers == OURS
        headers["X"] = "y"
    assert len(looks) == 1


class _Racing(Headers):
    """Headers that let another request pass while they are compared, once."""

    def __init__(self, headers: dict[str, str], between: Callable[[], object]) -> None:
        super().__init__(headers)
        self._between = [between]

    def __ne__(self, other: object) -> bool:
        if self._between:
            self._between.pop()()
        return dict(self) != other


@pytest.mark.parametrize("is_latest", [True, False])
def test_headers_of_another_thread_never_mix_in(
    is_latest: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = PlainRequests()
    other = Request("GET", "https://files.test/x", Headers({"User-Agent": "servicepytan/1"}))

    def look(headers: Headers) -> Optional[Headers]:
        sent = plain_headers(headers)
        if "Authorization" in headers:
            monkeypatch.undo()
            plain.headers_of(other)
        return sent

    def check(headers: Headers) -> None:
        sent = plain.headers_of(Request("GET", URL, headers))
        assert sent is not None
        assert sent["Authorization"] == OURS["Authorization"]
        unsigned = plain.headers_of(other)
        assert unsigned is not None
        assert "Authorization" not in unsigned

    plain.headers_of(Request("GET", URL, Headers(OURS)) if is_latest else other)
    check(_Racing(OURS, lambda: plain.headers_of(other)))
    monkeypatch.setattr("servicepytan.core.plain_requests.plain_headers", look)
    check(Headers(OURS))


CHILD = """
import asyncio, sys
from servicepytan import AsyncSession

async def main():
    async with AsyncSession() as session:
        for row in await session.jobs.list().all():
            print(row["id"])
        await session.jobs.create_note(1, {"text": "x", "pinToTop": False})

asyncio.run(main())
loaded = {name.partition(".")[0] for name in sys.modules}
print(sorted(loaded & {"requests", "urllib3", "charset_normalizer", "pandas", "pyarrow"}))
print("servicepytan.convert.cells" in sys.modules)
"""


def test_a_session_loads_no_second_library_of_http() -> None:
    page = answer(b'{"page":1,"pageSize":1000,"hasMore":false,"data":[{"id":7}]}')
    with RawServer(TOKEN, page, answer(b'{"text":"x"}')) as server:
        settings = {
            "SERVICETITAN_CLIENT_ID": "cid",
            "SERVICETITAN_CLIENT_SECRET": "cs1.kept-quiet",
            "SERVICETITAN_APP_KEY": "ak1.kept-quiet",
            "SERVICETITAN_TENANT_ID": "1",
            "SERVICETITAN_API_URL": server.url,
            "SERVICETITAN_AUTH_URL": server.url,
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        child = subprocess.run(
            [sys.executable, "-c", CHILD], env=settings, capture_output=True, text=True, check=False
        )
    assert (child.returncode, child.stderr) == (0, "")
    assert child.stdout.split("\n") == ["7", "[]", "False", ""]


def test_older_versions_of_aiohttp_are_named_no_absent_headers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Those of 3.10.0 to 3.10.5 cannot take None."""
    named: list[Any] = []
    request = aiohttp.ClientRequest

    def made(*values: Any, **more: Any) -> Any:
        named.append(more.get("skip_auto_headers", "nothing"))
        return request(*values, **more)

    monkeypatch.setattr(aiohttp, "ClientRequest", made)

    async def work() -> None:
        sender = AioHttp()
        for method in ("GET", "POST"):
            await sender.send(Request(method, server.url, Headers()), LONG)
        await sender.close()

    with RawServer(answer()) as server:
        run(work())
    assert named == ["nothing", ("Content-Type",)]
