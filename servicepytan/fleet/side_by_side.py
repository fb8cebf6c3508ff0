"""The same work for several names in threads, and what they hand over meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from queue import Empty, Full, Queue
from typing import Generic, TypeVar

T = TypeVar("T")

LOOK = 0.1
"""Seconds between two looks at whether it goes on at all; on Windows, Ctrl-C waits for one."""


def at_once(
    names: Iterable[str],
    work: Callable[[str], object],
    workers: int,
    failed: dict[str, Exception],
    line: Line[T],
) -> Iterator[T]:
    """Do the work for each name in threads, and give what they put into the line.

    The threads are daemons: one that waits for an answer must not keep a program from ending.
    """
    todo: Queue[str] = Queue()
    for name in names:
        todo.put(name)
    fatal: list[BaseException] = []

    def run() -> None:
        try:
            while not (fatal or line.is_closed):
                _do(todo.get_nowait(), work, failed)
        except (Empty, Closed):
            return
        except BaseException as error:  # SystemExit and its like end it all
            fatal.append(error)

    threads = [
        threading.Thread(target=run, name=f"servicepytan-fleet-{number}", daemon=True)
        for number in range(min(workers, todo.qsize()))
    ]
    try:
        for thread in threads:
            thread.start()
        yield from line.take(threads)
    finally:
        line.close()
    if fatal:
        raise fatal[0]


def _do(name: str, work: Callable[[str], object], failed: dict[str, Exception]) -> None:
    try:
        work(name)
    except Closed:
        raise
    except Exception as error:
        failed[name] = error


class Line(Generic[T]):
    """What threads hand over; once it is closed, whoever puts something in is told so.

    Args:
        most: How many things it holds.
    """

    def __init__(self, most: int) -> None:
        self._queue: Queue[T] = Queue(max(most, 1))
        self._closed = threading.Event()

    def put(self, item: T) -> None:
        """Wait for a place and put something in."""
        while not self.is_closed:
            try:
                return self._queue.put(item, timeout=LOOK)
            except Full:
                continue
        raise Closed

    def take(self, threads: list[threading.Thread]) -> Iterator[T]:
        """Whatever is put in until all threads have ended."""
        while True:
            alive = any(thread.is_alive() for thread in threads)
            try:
                yield self._queue.get(timeout=LOOK if alive else 0)
            except Empty:
                if not alive:
                    return

    @property
    def is_closed(self) -> bool:
        """Whether nobody takes anything any more."""
        return self._closed.is_set()

    def close(self) -> None:
        """Let nobody put anything in any more."""
        self._closed.set()


class Closed(Exception):
    """Nobody takes anything from the line any more."""
