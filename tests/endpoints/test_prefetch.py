"""Pages that are prefetched: order, errors, ends and forks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from servicepytan import RetryPolicy
from servicepytan.core.call import Call
from servicepytan.endpoints.records import Feed, Records
from servicepytan.errors import InvalidArgument, ServerError
from servicepytan.sandbox import Sandbox
from tests.fakes import FakeSender, feed_over, records_over, reply_of, session_on
from tests.interrupts import interruptible
from tests.waiting import LONG, prefetch_threads, prefetch_threads_end, until

CALL = Call("GET", "/x", "/x")
SIZE = 10


class RecordingServer:
    """A list of so many rows that remembers who asked for which page.

    Args:
        rows: How many rows there are.
        gates: Pages that are answered only once their gate is opened.
    """

    def __init__(self, rows: int = 60, gates: tuple[int, ...] = ()) -> None:
        self.rows = rows
        self.gates = {number: threading.Event() for number in gates}
        self.begun: list[int] = []
        self.threads: set[str] = set()
        self.failing: set[int] = set()
        self._news = threading.Condition()

    def list(self, call: Call, *cancellation: Any) -> Any:
        """One page of numbers."""
        number = int(dict(call.query)["page"])
        with self._news:
            self.begun.append(number)
            self.threads.add(threading.current_thread().name)
            self._news.notify_all()
        if number in self.gates:
            assert self.gates[number].wait(LONG)
        if number in self.failing:
            raise ServerError(f"page {number} is down")
        start = (number - 1) * SIZE
        rows = list(range(start, min(start + SIZE, self.rows)))
        return {"data": rows, "hasMore": start + SIZE < self.rows}

    def feed(self, call: Call, *cancellation: Any) -> Any:
        """One page of a feed."""
        start = int(dict(call.query).get("from", 0))
        result = self.list(Call("GET", "/x", "/x", (("page", str(start // SIZE + 1)),)))
        return {**result, "continueFrom": str(start + SIZE)}

    def wait_for(self, *pages: int) -> None:
        """Wait until pages have been asked for."""
        with self._news:
            assert self._news.wait_for(lambda: set(pages) <= set(self.begun), LONG)


def records(server: RecordingServer, workers: int, **more: Any) -> Records[int]:
    """A list on the server."""
    return records_over(server.list, [CALL], page_size=SIZE, workers=workers, **more)


@pytest.fixture(autouse=True)
def _no_thread_stays() -> Iterator[None]:
    assert prefetch_threads_end()
    yield
    assert prefetch_threads_end()


@pytest.mark.parametrize("workers", [1, 2, 3, 16])
@pytest.mark.parametrize("rows", [0, 1, 10, 11, 60, 1000])
def test_every_row_comes_once_and_in_order(workers: int, rows: int) -> None:
    assert records(RecordingServer(rows), workers).all() == list(range(rows))


def test_pages_are_on_the_way_while_one_is_handled() -> None:
    server = RecordingServer(rows=200, gates=(7,))
    walk = iter(records(server, 3).pages())
    for number in (1, 2, 3):
        assert next(walk).number == number
    server.wait_for(4, 5, 6)
    assert max(server.begun) == 6
    assert next(walk).number == 4
    server.wait_for(7)
    server.gates[7].set()
    walk.close()  # type: ignore[attr-defined]


def test_the_order_does_not_depend_on_who_answers_first() -> None:
    server = RecordingServer(rows=60, gates=(2, 3))
    walk = iter(records(server, 4).pages())
    next(walk)
    server.wait_for(2, 3)
    server.gates[3].set()
    threading.Timer(0.01, server.gates[2].set).start()
    assert [page.number for page in walk] == [2, 3, 4, 5, 6]


def test_one_worker_has_no_thread_and_asks_when_needed() -> None:
    server = RecordingServer()
    walk = iter(records(server, 1).pages())
    next(walk)
    assert server.begun == [1]
    list(walk)
    assert server.begun == [1, 2, 3, 4, 5, 6]
    assert server.threads == {threading.current_thread().name}


@pytest.mark.parametrize("rows", [0, 3, 10])
def test_a_list_of_one_page_needs_no_thread(rows: int) -> None:
    server = RecordingServer(rows)
    records(server, 8).all()
    assert server.begun == [1]
    assert server.threads == {threading.current_thread().name}


def test_first_and_preview_ask_for_one_page() -> None:
    server = RecordingServer()
    assert records(server, 8).first() == 0
    records(server, 8)._repr_html_()
    assert server.begun == [1, 1]


@pytest.mark.parametrize(("limit", "pages"), [(1, 1), (10, 1), (11, 2), (35, 4)])
def test_a_limit_asks_for_no_page_behind_it(limit: int, pages: int) -> None:
    server = RecordingServer(1000)
    assert records(server, 8, limit=limit).all() == list(range(limit))
    assert sorted(server.begun) == list(range(1, pages + 1))


def test_pages_behind_the_end_do_no_harm() -> None:
    server = RecordingServer(rows=25)
    server.failing = {4, 5, 6, 7}
    assert records(server, 8).all() == list(range(25))


def test_an_error_comes_after_the_pages_before_it() -> None:
    server = RecordingServer()
    server.failing = {4, 5}
    came = []
    with pytest.raises(ServerError, match="page 4") as caught:
        for row in records(server, 4):
            came.append(row)
    assert came == list(range(30))
    frames = [entry.name for entry in caught.traceback]
    assert frames[0] == "test_an_error_comes_after_the_pages_before_it"
    assert frames[-1] == "list"


def test_leaving_early_asks_for_nothing_more() -> None:
    server = RecordingServer(rows=1000, gates=(6, 7))
    for row in records(server, 2):
        if row == 45:
            server.wait_for(6, 7)
            break
    for gate in server.gates.values():
        gate.set()
    assert prefetch_threads_end()
    assert max(server.begun) == 7


def test_what_was_left_is_not_asked_for_again() -> None:
    failed = threading.Event()

    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        if query["page"] == "1":
            return {"data": [{"id": 1}], "hasMore": True}
        failed.set()
        return reply_of({}, 503)

    endless = RetryPolicy(attempts=10**9, budget=10**9)
    session = session_on(FakeSender(answer), retry=endless, workers=3, page_size=1, rate_limit=None)
    pages = session.jobs.list().pages()
    next(pages)
    assert failed.wait(LONG)
    pages.close()  # type: ignore[attr-defined]
    assert prefetch_threads_end()


def test_an_exception_in_the_loop_ends_the_threads() -> None:
    with pytest.raises(KeyError):
        for row in records(RecordingServer(rows=1000), 4):
            if row == 25:
                raise KeyError(row)
    assert prefetch_threads_end()


def test_a_walk_that_was_never_begun_or_is_dropped_leaves_nothing() -> None:
    records(RecordingServer(), 4).pages()
    assert not prefetch_threads()
    walk = iter(records(RecordingServer(), 4).pages())
    next(walk)
    assert prefetch_threads()
    del walk
    assert prefetch_threads_end()


def test_where_no_thread_can_be_had_pages_come_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    server = RecordingServer()
    assert records(server, 4).all() == list(range(60))
    assert server.begun == [1, 2, 3, 4, 5, 6]


def test_several_calls_are_asked_at_once() -> None:
    server = RecordingServer(rows=3, gates=(1,))
    rows: Records[int] = records_over(server.list, [CALL] * 3, page_size=SIZE, workers=3)
    walk = iter(rows.pages())

    def opens() -> None:
        until(lambda: len(server.begun) == 3)
        server.gates[1].set()

    opener = threading.Thread(target=opens)
    opener.start()
    assert [row for page in walk for row in page] == [0, 1, 2] * 3
    opener.join()


def test_a_feed_fetches_the_next_page_while_one_is_handled() -> None:
    server = RecordingServer()
    feed: Feed[int] = feed_over(server.feed, CALL, workers=4)
    walk = iter(feed.pages())
    assert list(next(walk)) == list(range(10))
    server.wait_for(2)
    assert feed.continue_from == "10"
    assert server.begun == [1, 2]
    assert [row for page in walk for row in page] == list(range(10, 60))
    assert feed.continue_from == "60"


def test_continue_from_is_that_of_the_page_handled_whole() -> None:
    server = RecordingServer()
    feed: Feed[int] = feed_over(server.feed, CALL, workers=4)
    for row in feed:
        if row == 25:
            break
    assert feed.continue_from == "20"
    assert feed.first() == 0


@pytest.mark.parametrize("workers", [0, -1, 1.5, True, "4"])
def test_wrong_numbers_of_workers_are_refused(workers: Any) -> None:
    with pytest.raises(InvalidArgument, match="workers"):
        records(RecordingServer(), workers)
    with pytest.raises(InvalidArgument, match="workers"):
        feed_over(RecordingServer().feed, CALL, workers=workers)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_walk_goes_on_in_a_forked_child() -> None:
    server = RecordingServer(rows=200)
    walk = iter(records(server, 4))
    assert [next(walk) for _ in range(15)] == list(range(15))
    server.wait_for(3, 4, 5, 6)  # so that no other thread holds a lock of the server
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            signal.alarm(int(LONG))
            os.write(writer, str(list(walk) == list(range(15, 200))).encode())
        finally:
            os._exit(0)
    os.close(writer)
    with open(reader, "rb") as pipe:
        assert pipe.read() == b"True"
    os.waitpid(child, 0)
    assert list(walk) == list(range(15, 200))


@contextmanager
def script(sandbox: Sandbox, code: str) -> Iterator[subprocess.Popen[str]]:
    """A program on a sandbox, in which ``session`` is one that asks ahead."""
    start = "from servicepytan import Session\nsession = Session(workers=4, page_size=5)\n"
    with interruptible():
        process = subprocess.Popen(
            [sys.executable, "-c", start + code],
            env={**os.environ, **sandbox.environ(), "PYTHONPATH": os.pathsep.join(sys.path)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
    with process:
        try:
            yield process
        finally:
            process.kill()


LEAVING = """
walk = iter(session.jobs.list())
for _ in range(5): next(walk)
print("five", flush=True)
input()
for _ in range(10): next(walk)
print("fifteen", flush=True)
"""


def test_a_program_ends_although_no_answer_comes_to_what_it_asked_ahead() -> None:
    with Sandbox(jobs=60) as sandbox, script(sandbox, LEAVING) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "five\n"
        until(lambda: len(sandbox.requests("GET")) == 3)
        sandbox.fail_next("timeout", times=9)
        out, err = process.communicate("\n", timeout=LONG)
        assert (out, err, process.returncode) == ("fifteen\n", "", 0)


WAITING = """
import threading
begun = threading.Event()
rows, real = session.jobs.list(), session.perform
def perform(call, *cancellation):
    if ("page", "1") not in call.query:
        begun.set()
        threading.Event().wait()
    return real(call, *cancellation)
rows._perform = perform
threading.Thread(target=lambda: (begun.wait(), print("waiting", flush=True))).start()
try:
    rows.all()
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
def test_an_interrupt_ends_a_walk() -> None:
    with Sandbox(jobs=60) as sandbox, script(sandbox, WAITING) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "waiting\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=LONG)
        assert (out, err, process.returncode) == ("interrupted\n", "", 0)
