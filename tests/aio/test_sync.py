"""``sync``, awaited: in a thread, and ended by cancellation as by Ctrl-C."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from servicepytan.aio.session import AsyncSession
from servicepytan.aio.syncs import sync
from servicepytan.aio.threads import run_in_own_thread
from servicepytan.errors import InvalidArgument, SyncFailed
from servicepytan.sandbox import Sandbox
from tests.waiting import LONG


@pytest.mark.asyncio
async def test_it_writes_what_the_synchronous_one_writes(
    sandbox: Sandbox, session: AsyncSession, tmp_path: Path
) -> None:
    report = await sync(session, ["jobs", "customers"], tmp_path, format="jsonl")
    assert report.ok
    assert report.rows > 120
    again = await sync(sandbox.session(), "jobs", tmp_path)
    assert again.rows == 0


@pytest.mark.asyncio
async def test_its_errors_pass_on(session: AsyncSession, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="jbos"):
        await sync(session, "jbos", tmp_path)
    with pytest.raises(TypeError, match="Did you mean 'format'"):
        await sync(session, "jobs", tmp_path, fromat="csv")
    with pytest.raises(InvalidArgument, match="cancel the task"):
        await sync(session, "jobs", tmp_path, stop=threading.Event())
    wrong = session.with_options(client_secret="wrong")
    with pytest.raises(SyncFailed):
        await sync(wrong, "jobs", tmp_path)


@pytest.mark.asyncio
async def test_cancelling_ends_it_and_the_next_run_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with Sandbox(jobs=120) as sandbox:
        session = AsyncSession.of(sandbox.environ()).with_options(rate_limit=None, page_size=10)
        loop, begun = asyncio.get_running_loop(), asyncio.Event()
        go_on = threading.Event()

        def progress(step: Any) -> None:
            loop.call_soon_threadsafe(begun.set)
            go_on.wait(10)

        work = asyncio.ensure_future(sync(session, "jobs", tmp_path, progress=progress))
        await begun.wait()
        work.cancel()
        for _ in range(10):
            await asyncio.sleep(0)
        assert not work.done()  # it waits for the thread
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await work
        assert "A sync was cancelled. Interrupted. Saved in this run: jobs" in caplog.text
        rows = (await sync(session, "jobs", tmp_path)).rows
        assert 0 <= rows < 120


@pytest.mark.asyncio
async def test_a_thread_is_waited_for_however_often_the_caller_is_cancelled() -> None:
    go_on, ended = threading.Event(), list[str]()

    def work() -> None:
        go_on.wait(10)
        ended.append("work")
        raise ValueError("nobody hears this")

    waiting = asyncio.ensure_future(run_in_own_thread(work, lambda: ended.append("told")))
    for _ in range(3):
        await asyncio.sleep(0)
        waiting.cancel()
    await asyncio.sleep(0)
    assert ended == ["told"]
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert ended == ["told", "work"]


@pytest.mark.asyncio
async def test_a_place_that_ends_in_a_slash_is_a_folder(tmp_path: Path) -> None:
    with Sandbox(jobs=3) as sandbox:
        async with sandbox.async_session() as session:
            await sync(session, "zones", f"{tmp_path}/out.d/")
            with pytest.raises(InvalidArgument, match="to is empty"):
                await sync(session, "zones", "")
    assert (tmp_path / "out.d" / "zones").is_dir()


@pytest.mark.asyncio
async def test_long_work_leaves_the_threads_of_the_loop_to_others() -> None:
    """Names of hosts are looked up in those threads, which are few."""
    go_on = threading.Event()
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1))
    waiting = asyncio.ensure_future(run_in_own_thread(lambda: go_on.wait(10), go_on.set))
    await asyncio.sleep(0)
    assert await asyncio.wait_for(loop.run_in_executor(None, go_on.is_set), 5) is False
    go_on.set()
    assert await waiting is True


def test_work_that_ends_behind_its_loop_tells_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    go, begun, unhandled = threading.Event(), threading.Event(), list[Any]()
    threads: list[threading.Thread] = []
    held: list[Any] = []
    monkeypatch.setattr(threading, "excepthook", unhandled.append)

    def work() -> None:
        threads.append(threading.current_thread())
        begun.set()
        go.wait(LONG)

    async def leave() -> None:
        held.append(asyncio.ensure_future(run_in_own_thread(work, lambda: None)))
        while not begun.is_set():
            await asyncio.sleep(0)

    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)
    loop.run_until_complete(leave())
    loop.close()
    go.set()
    threads[0].join(LONG)
    assert not threads[0].is_alive()
    assert unhandled == []
