"""Waiting for other threads and processes, however slow the machine is."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable

LONG = 60.0
"""Seconds: no test waits so long; what has not come by then never comes."""


def until(happened: Callable[[], object]) -> None:
    """Wait until something has happened.

    Args:
        happened: Whether it has.

    Raises:
        AssertionError: it never does.
    """
    end = time.monotonic() + LONG
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.001)


async def eventually(happened: Callable[[], object]) -> None:
    """Wait until something has happened, while the loop goes on.

    Args:
        happened: Whether it has.

    Raises:
        AssertionError: it never does.
    """
    end = time.monotonic() + LONG
    while not happened():
        assert time.monotonic() < end
        await asyncio.sleep(0.001)


def prefetch_threads() -> list[threading.Thread]:
    """The threads that prefetch pages."""
    return [thread for thread in threading.enumerate() if thread.name == "servicepytan"]


def prefetch_threads_end() -> bool:
    """Whether those threads have ended, after a while."""
    for thread in prefetch_threads():
        thread.join(LONG)
    return not prefetch_threads()
