"""Performing walks: a few requests are under way while the caller handles what came."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, wait
from dataclasses import replace
from queue import SimpleQueue
from typing import Any

from servicepytan.core.call import Call
from servicepytan.core.paging import Answer
from servicepytan.core.walks import Ask, Given, Walk

Fetch = Callable[[Call], Answer]
_PATIENCE = 1.0
"""Seconds after which a wait looks up, as on Windows nothing interrupts it."""


def perform(walk: Walk, fetch: Fetch, workers: int) -> Iterator[Given]:
    """What a walk gives, in its order.

    Args:
        walk: Decides what is asked for.
        fetch: Makes a request; with more than one worker it is called by other threads.
        workers: How many requests are under way at once; 1 asks only when rows are needed.
    """
    crew = Crew(fetch, workers)
    try:
        wanted = walk.wanted(workers)
        crew.start(wanted[1:])
        while wanted:
            given = walk.take(crew.answer(wanted[0]))
            wanted = walk.wanted(workers)
            crew.start(wanted)
            yield from given
    finally:
        crew.close()


class Crew:
    """Threads that make requests ahead; they end with the walk, and never keep a process alive.

    Args:
        fetch: Makes a request.
        workers: The most requests at once; with 1 there are no threads.
    """

    def __init__(self, fetch: Fetch, workers: int) -> None:
        self._fetch = fetch
        self._workers = workers
        self._begin()

    def _begin(self) -> None:
        self._pid = os.getpid()
        self._jobs: SimpleQueue[Any] = SimpleQueue()
        self._under_way: dict[tuple[Any, ...], Future[Answer]] = {}
        self._threads = 0
        self._left = threading.Event()

    def start(self, asks: Sequence[Ask]) -> None:
        """Start these requests, but for those under way; forget those that are not among them."""
        if self._workers == 1:
            return
        self._after_fork()
        keys = {ask.key for ask in asks}
        for key in [key for key in self._under_way if key not in keys]:
            self._under_way.pop(key).cancel()
        for ask in asks:
            if ask.key not in self._under_way and self._has_hands(len(self._under_way) + 1):
                future: Future[Answer] = Future()
                self._under_way[ask.key] = future
                self._jobs.put((future, replace(ask.call, wanted=self._wanted)))

    def _has_hands(self, jobs: int) -> bool:
        """Whether there is a thread for so many jobs; without one, nothing is asked ahead."""
        if self._threads < min(jobs, self._workers):
            hand = threading.Thread(
                target=_work, args=(self._jobs, self._fetch), name="servicepytan", daemon=True
            )
            try:
                hand.start()
            except RuntimeError:
                return self._threads > 0
            self._threads += 1
        return True

    def answer(self, ask: Ask) -> Answer:
        """The answer to a request; one that was not started is made at once.

        Raises:
            Exception: whatever the request raised.
        """
        self._after_fork()
        future = self._under_way.pop(ask.key, None)
        if future is None:
            return self._fetch(ask.call)
        try:
            while not future.done():
                wait((future,), _PATIENCE)
            return future.result()
        finally:
            del future  # it holds the error, whose traceback holds this frame

    def _wanted(self) -> bool:
        return not self._left.is_set()

    def close(self) -> None:
        """Let the threads end; requests are neither begun nor repeated any more."""
        self._after_fork()
        self._left.set()
        for future in self._under_way.values():
            future.cancel()
        for _ in range(self._threads):
            self._jobs.put(None)

    def _after_fork(self) -> None:
        """In a forked child there are no threads, and nobody will answer."""
        if os.getpid() != self._pid:
            self._begin()


def _work(jobs: SimpleQueue[Any], fetch: Fetch) -> None:
    while True:
        job = jobs.get()
        if job is None:
            return
        future, call = job
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(fetch(call))
            except BaseException as error:  # it belongs to whoever waits for the page
                future.set_exception(error)
        del job, future, call
