"""Cancellation at every await leaves nothing behind, and says what became of a write."""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Optional

import anyio
import pytest

from servicepytan import RateLimit
from servicepytan.aio.session import AsyncSession
from servicepytan.core.call import Request
from servicepytan.core.redact import Headers
from servicepytan.events import RequestCancelled
from servicepytan.sandbox import Sandbox
from servicepytan.transport.aio.http import AioHttp
from servicepytan.transport.rate_limiter import RateLimiter
from tests.transport.aio.cancel import MOST, cancelled_everywhere, outcome_of
from tests.transport.aio.settings import JOB, NOTE, TOKEN, transport_to
from tests.transport.raw_server import RawServer, answer
from tests.waiting import LONG, eventually


def keep_waiting(connection: socket.socket) -> None:
    """Answer nothing until the other side hangs up."""
    connection.recv(1)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=40) as sandbox:
        yield sandbox


async def write(session: AsyncSession, job: Any, folder: Path) -> Any:
    return await session.jobs.create_note(job["id"], {"text": "x", "pinToTop": False})


async def walk_a_list(session: AsyncSession, job: Any, folder: Path) -> Any:
    return [row async for row in session.jobs.list(page_size=10, workers=4)]


async def walk_a_feed(session: AsyncSession, job: Any, folder: Path) -> Any:
    return [row async for row in session.jobs.export(limit=30)]


async def download(session: AsyncSession, job: Any, folder: Path) -> Any:
    return await session.pricebook.images.download(path="samples/1.bin").save(folder / "image")


async def upload(session: AsyncSession, job: Any, folder: Path) -> Any:
    (folder / "note.txt").write_bytes(b"x" * 200_000)
    return await session.forms.job_attachments.upload(job["id"], folder / "note.txt")


@pytest.mark.asyncio
@pytest.mark.parametrize("work", [write, walk_a_list, walk_a_feed, download, upload])
async def test_each_way_to_call(sandbox: Sandbox, tmp_path: Path, work: Any) -> None:
    settings = AsyncSession.of(sandbox.environ())
    async with settings.with_options(rate_limit=RateLimit(100_000)) as session:
        jobs: Any = await session.jobs.list().all()
        turns = iter(jobs * MOST)

        async def check() -> None:
            job = next(turns)
            assert await session.jobs.get(job["id"]) == job

        assert await cancelled_everywhere(lambda: work(session, jobs[0], tmp_path), check)


@pytest.mark.asyncio
async def test_a_token_and_a_call_from_the_beginning() -> None:
    made: list[Any] = []
    with RawServer(TOKEN) as server:

        async def work() -> Any:
            made.append(transport_to(server, rate_limit=RateLimit(100_000)))
            return await made[-1].call(JOB)

        async def check() -> None:
            transport = made[-1]
            await eventually(transport.token_manager.held)  # the fetch goes on by itself
            assert (await transport.call(JOB))["access_token"] == "tok"
            await transport.close()

        assert len(await cancelled_everywhere(work, check)) >= 3


@pytest.mark.asyncio
@pytest.mark.parametrize("report", [None, "7"])
async def test_a_wait_for_the_rate_limit_gives_its_slot_back(report: Optional[str]) -> None:
    limiter = RateLimiter()
    path = f"/reporting/v2/tenant/1/report-category/a/reports/{report}/data"
    call = JOB if report is None else NOTE._replace(path=path)
    limit = RateLimit(requests_per_second=0.1, seconds_per_report=10)
    with RawServer(TOKEN) as server:
        transport = transport_to(server, limiter=limiter, rate_limit=limit)
        await transport.call(call)
        waits = limiter.wait(), limiter.report("7").wait()
        for _ in range(3):
            _, outcome = await outcome_of(transport.call(call), 1)
            assert isinstance(outcome, asyncio.CancelledError)
            assert limiter.wait() <= waits[0]
            assert limiter.report("7").wait() <= waits[1]
        await transport.close()


@pytest.mark.asyncio
async def test_a_write_says_what_became_of_it(caplog: pytest.LogCaptureFixture) -> None:
    events: list[Any] = []
    with RawServer(TOKEN, answer(b"{}")) as server:
        transport = transport_to(server, observers=[events.append])
        await transport.call(JOB)
        await transport.sender.close()
        outcomes = []
        for number in range(1, MOST):
            caplog.clear()
            events.clear()
            sent = len(server.requests)
            with caplog.at_level(logging.WARNING, "servicepytan"):
                reached, error = await outcome_of(transport.call(NOTE), number)
            if not reached:
                break
            outcomes.append(error.outcome)
            [event] = [event for event in events if isinstance(event, RequestCancelled)]
            [warning] = caplog.records
            assert event.outcome == error.outcome
            assert event.label == NOTE.label
            assert f"{NOTE.label} was cancelled" in warning.getMessage()
            if error.outcome == "not_sent":
                assert len(server.requests) == sent
            await transport.sender.close()
        assert outcomes[0] == "not_sent"
        assert outcomes[-1] == "unknown"
        assert outcomes == sorted(outcomes)
        await transport.close()


@pytest.mark.asyncio
@pytest.mark.parametrize("rounds", range(1, 41))
async def test_another_task_cancels_a_write_over_a_new_connection(rounds: int) -> None:
    errors: list[Any] = []
    with RawServer(TOKEN, answer(b"{}")) as server:
        transport = transport_to(server)
        await transport.call(JOB)
        await transport.sender.close()
        sent = len(server.requests)

        async def work() -> None:
            try:
                await transport.call(NOTE)
            except asyncio.CancelledError as error:  # another task gets a new one on Python 3.9
                errors.append(error)
                raise

        task = asyncio.ensure_future(work())
        for _ in range(rounds):
            await asyncio.sleep(0)
        if task.cancel():
            with pytest.raises(asyncio.CancelledError):
                await task
            if errors and errors[0].outcome == "not_sent":
                await asyncio.sleep(0.005)
                assert len(server.requests) == sent
        await transport.close()


@pytest.mark.asyncio
async def test_a_read_has_no_outcome(caplog: pytest.LogCaptureFixture) -> None:
    events: list[Any] = []
    with RawServer(TOKEN, keep_waiting) as server:
        transport = transport_to(server, observers=[events.append])
        with caplog.at_level(logging.WARNING, "servicepytan"):
            call = asyncio.ensure_future(transport.call(JOB))
            await eventually(lambda: len(server.requests) == 2)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
        cancelled, finished = events[-2:]
        assert cancelled == RequestCancelled(JOB.label, "GET", JOB.template, 1, None, "1")
        assert (finished.label, finished.error) == (JOB.label, "CancelledError")
        assert caplog.records == []
        await transport.close()


@pytest.mark.asyncio
async def test_a_deadline_works_like_a_cancellation(monkeypatch: pytest.MonkeyPatch) -> None:
    loop, later = asyncio.get_running_loop(), [0.0]
    now = loop.time
    monkeypatch.setattr(loop, "time", lambda: now() + later[0])

    def wait_past_the_deadline(connection: socket.socket) -> None:
        loop.call_soon_threadsafe(later.__setitem__, 0, 2 * LONG)
        keep_waiting(connection)

    with RawServer(TOKEN, wait_past_the_deadline, answer(b"{}")) as server:
        transport = transport_to(server, timeout=9 * LONG)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(transport.call(JOB), LONG)
        assert await transport.call(JOB) == {}
        await transport.close()


class SlowFile:
    """A body whose next piece takes a while."""

    def __len__(self) -> int:
        return 1 << 24

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(1 << 8):
            time.sleep(0.001)
            yield bytes(1 << 16)


@pytest.mark.asyncio
@pytest.mark.parametrize("body", [{"body": bytes(1 << 24)}, {"content": SlowFile()}])
@pytest.mark.parametrize("is_scope", [False, True], ids=["task", "anyio"])
async def test_an_upload_ends_with_the_task_that_sends_it(
    is_scope: bool, body: dict[str, Any]
) -> None:
    """The server takes nothing in, so that the upload is under way for long."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
        sender = AioHttp()
        upload = partial(sender.send, Request("POST", url, Headers(), **body), 30.0)
        if is_scope:
            with anyio.move_on_after(0.02) as scope:
                await upload()
            assert scope.cancelled_caught
        else:
            task = asyncio.ensure_future(upload())
            await asyncio.sleep(0.02)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await sender.close()
