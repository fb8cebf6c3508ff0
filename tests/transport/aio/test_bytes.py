"""What the asyncio transport sends, beside what the synchronous one sends, byte for byte."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path
from threading import Event
from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.call import Request
from servicepytan.core.redact import Headers
from servicepytan.errors import ConfigurationError
from servicepytan.transport.aio.http import AioHttp
from servicepytan.transport.http import Http
from tests.aio.loops import run
from tests.transport.aio.settings import JOB, TOKEN, transport_to
from tests.transport.raw_server import RawServer, answer
from tests.waiting import LONG

SENT = {"Authorization": "Bearer tok", "ST-App-Key": "key", "User-Agent": "x/1", "Accept": "x/y"}
TEXTS = st.text("%2BF7E+/~=&?#ü \\|^{}[]\"<>'", max_size=12)


def both_ways(path: str, verb: str = "GET", **more: Any) -> tuple[bytes, bytes]:
    """A request as the synchronous sender and that of asyncio send it."""

    async def send(request: Request) -> None:
        http = AioHttp()
        assert (await http.send(request, LONG)).status == 200
        await http.close()

    with RawServer(answer()) as server:
        headers = Headers({**SENT, **more.pop("headers", {})})
        request = Request(verb, f"{server.url}{path}", headers, **more)
        assert Http().send(request, LONG).status == 200
        run(send(request))
        first, second = server.requests
        return normal(first), normal(second)


def normal(request: bytes) -> bytes:
    """A request with its headers in alphabetical order."""
    head, end, body = request.partition(b"\r\n\r\n")
    line, *headers = head.split(b"\r\n")
    return b"\r\n".join([line, *sorted(headers)]) + end + body


@pytest.mark.parametrize(
    ("path", "verb", "more"),
    [
        ("", "GET", {}),
        ("/x?", "GET", {}),
        ("/x?from=%2B%2F%7E+~%2b%2f==&a=", "GET", {}),
        ("/x/%7Ea%2Db/../c;d=1,2?q=a'b(c)*!$@:", "GET", {}),
        ("/x", "POST", {"body": b'{"a":1}', "headers": {"Content-Type": "application/json"}}),
        ("/x", "POST", {"body": b"x" * 300_000, "headers": {"Content-Type": "x/y"}}),
        ("/x", "POST", {}),
        ("/x", "PUT", {}),
        ("/x", "PATCH", {"body": b"{}"}),
        ("/x", "DELETE", {}),
        ("/x", "GET", {"headers": {"X-Latin": "ünïcode"}}),
        ("/x", "GET", {"headers": {"X-Empty": ""}}),
    ],
)
def test_requests_are_the_same(path: str, verb: str, more: dict[str, Any]) -> None:
    first, second = both_ways(path, verb, **more)
    assert first == second


@pytest.mark.slow
@given(path=TEXTS, query=st.none() | TEXTS)
def test_any_url_is_the_same(path: str, query: Optional[str]) -> None:
    url = f"/x{path}" + ("" if query is None else f"?from={query}")
    first, second = both_ways(url)
    assert first == second


class Form:
    """A body of two pieces."""

    pieces = (b"a" * 100_000, b"b" * 5)

    def __len__(self) -> int:
        return sum(map(len, self.pieces))

    def __iter__(self) -> Any:
        return iter(self.pieces)


def test_uploads_are_the_same() -> None:
    first, second = both_ways("/x", "POST", content=Form(), headers={"Content-Type": "x/y"})
    assert first == second
    assert b"Content-Length: 100005" in first


@pytest.mark.asyncio
async def test_a_redirect_to_another_host_takes_no_credentials_along() -> None:
    with RawServer(answer()) as store:
        moved = answer(b"", "302 Found", Location=f"{store.url}/file", Connection="close")
        with RawServer(TOKEN, moved) as server:
            transport = transport_to(server)
            assert await transport.call(JOB) == {}
            assert "authorization" in server.headers()
            assert not {"authorization", "st-app-key"} & set(store.headers())
            await transport.close()


@pytest.mark.asyncio
async def test_a_netrc_and_cookies_have_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login user password pass\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with RawServer(TOKEN, answer(b"{}", Set_Cookie="a=1; Path=/")) as server:
        transport = transport_to(server)
        for _ in range(2):
            await transport.call(JOB)
        assert server.headers()["authorization"] == "Bearer tok"
        assert "cookie" not in server.headers()
        await transport.close()


@pytest.mark.asyncio
async def test_a_proxy_of_https_is_refused_with_the_way_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "https://robot:kept-quiet@proxy.example:8443")
    http = AioHttp()
    with pytest.raises(ConfigurationError) as caught:
        await http.send(Request("GET", "https://api.example", Headers()), LONG)
    assert "proxy.example:8443" in str(caught.value)
    assert "Name it by http://" in str(caught.value)
    assert "quiet" not in str(caught.value)
    await http.close()


@pytest.mark.asyncio
async def test_many_tasks_share_few_connections() -> None:
    with RawServer(answer()) as server:
        http = AioHttp()
        request = Request("GET", f"{server.url}/x", Headers(SENT))
        replies = await asyncio.gather(*[http.send(request, LONG) for _ in range(300)])
        assert {reply.status for reply in replies} == {200}
        assert server.connections <= 64
        await http.close()


@pytest.mark.asyncio
async def test_who_reads_a_file_slowly_is_no_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    go, later, loop = Event(), [0.0], asyncio.get_running_loop()
    now = loop.time
    monkeypatch.setattr(loop, "time", lambda: now() + later[0])

    def slow(connection: socket.socket) -> None:
        connection.sendall(answer(b"x" * 10, content_length=20))
        go.wait(LONG)
        connection.sendall(b"y" * 10)

    with RawServer(slow) as server:
        http = AioHttp()
        reply = await http.send(Request("GET", server.url, Headers(), stream=True), LONG)
        stream: Any = reply.stream
        pieces = stream.__aiter__()
        assert await pieces.__anext__() == b"x" * 10
        later[0] = 3 * LONG
        for _ in range(3):
            await asyncio.sleep(0)
        go.set()
        assert [piece async for piece in pieces] == [b"y" * 10]
        await http.close()
