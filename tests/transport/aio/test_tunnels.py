"""Tunnels through a proxy: which one, and what is left of those that nobody waits for."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterator
from typing import Union

import pytest
from requests.exceptions import InvalidProxyURL

from servicepytan.transport.aio import tunnels
from servicepytan.transport.aio.failures import LibraryFailure
from servicepytan.transport.aio.tunnels import open_tunnel, usable_proxy
from tests.aio.loops import run

PROXY = "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("proxies", "expected"),
    [
        ({}, ""),
        ({"http": PROXY}, ""),
        ({"https": PROXY}, PROXY),
        ({"https": "proxy.example:3128"}, PROXY),
        ({"all": PROXY}, PROXY),
        ({"https": "http://other.example", "https://api.test": PROXY}, PROXY),
    ],
)
def test_the_proxy_that_a_request_takes(proxies: dict[str, str], expected: str) -> None:
    assert usable_proxy("https://api.test/x", proxies) == expected


@pytest.mark.parametrize("proxy", ["http://", "://", "ftp://proxy.example", "gopher://a:1"])
def test_what_is_no_proxy_is_refused(proxy: str) -> None:
    with pytest.raises(InvalidProxyURL):
        usable_proxy("https://api.test/x", {"https": proxy})


class Tunnels:
    """Makes tunnels when the test wants it, in its own thread."""

    def __init__(self) -> None:
        self.ours, self.theirs = socket.socketpair()
        self.error: Union[Exception, None] = None
        self.works: list[Callable[[], None]] = []

    def make(self, *_: object) -> socket.socket:
        """A tunnel, or the error."""
        if self.error is not None:
            raise self.error
        return self.ours

    def work(self) -> None:
        """Do what is to be done in the background."""
        self.works.pop()()

    async def begun(self) -> asyncio.Task[socket.socket]:
        """A task that waits for its tunnel."""
        task = asyncio.ensure_future(open_tunnel(PROXY, "api.test", 443, 5))
        await asyncio.sleep(0)
        return task


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[Tunnels]:
    """Stands in for the proxy."""
    made = Tunnels()
    monkeypatch.setattr(tunnels, "_tunnel", made.make)
    monkeypatch.setattr(tunnels, "run_in_background", lambda work, _: made.works.append(work))
    with made.ours, made.theirs:
        yield made


@pytest.mark.asyncio
async def test_whoever_waits_gets_the_tunnel_or_why_there_is_none(made: Tunnels) -> None:
    task = await made.begun()
    made.work()
    assert await task is made.ours
    made.error = OSError("refused")
    task = await made.begun()
    made.work()
    with pytest.raises(LibraryFailure, match="refused"):
        await task


@pytest.mark.asyncio
@pytest.mark.parametrize("error", [None, OSError("refused")])
async def test_a_tunnel_that_comes_too_late_is_closed(
    made: Tunnels, error: Union[Exception, None], caplog: pytest.LogCaptureFixture
) -> None:
    made.error = error
    task = await made.begun()
    task.cancel()
    await asyncio.wait((task,))
    made.work()
    await asyncio.sleep(0)
    assert task.cancelled()
    assert (made.ours.fileno() == -1) is (error is None)
    assert caplog.messages == []


@pytest.mark.asyncio
@pytest.mark.parametrize("error", [None, OSError("refused")])
async def test_a_tunnel_that_comes_in_the_moment_of_a_cancellation_is_closed(
    made: Tunnels, error: Union[Exception, None]
) -> None:
    made.error = error
    task = await made.begun()
    made.work()
    asyncio.get_running_loop().call_soon(task.cancel)
    await asyncio.wait((task,))
    assert task.cancelled()
    assert (made.ours.fileno() == -1) is (error is None)


@pytest.mark.parametrize("error", [None, OSError("refused")])
def test_a_tunnel_whose_loop_has_ended_is_closed(
    made: Tunnels, error: Union[Exception, None]
) -> None:
    async def leave() -> None:
        task = await made.begun()
        task.cancel()
        await asyncio.wait((task,))

    made.error = error
    run(leave())
    made.work()
    assert (made.ours.fileno() == -1) is (error is None)
