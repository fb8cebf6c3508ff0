"""Runs blocking functions, such as writing files, in a thread."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable
from functools import partial
from typing import Any, Optional, TypeVar

from servicepytan._threads.pool import run_in_background
from servicepytan.transport.aio.uninterrupted import wait_uninterrupted

T = TypeVar("T")


async def run_in_thread(function: Callable[..., T], *args: Any) -> T:
    """Run a short function in the loop's executor; returns its result.

    A cancelled caller waits until the function has ended, so that nothing goes on behind its back.

    Args:
        function: The function; it is over soon, as the executor has few threads and also looks
            up names of hosts.
        *args: Its arguments.

    Raises:
        asyncio.CancelledError: it was cancelled meanwhile; the function has ended.
    """
    context = contextvars.copy_context()
    loop = asyncio.get_running_loop()
    return await _result(loop.run_in_executor(None, partial(context.run, function, *args)))


async def run_in_own_thread(function: Callable[[], T], on_cancel: Callable[[], None]) -> T:
    """Run a long function in a new thread; returns its result.

    A cancelled caller waits until the function has ended, so that nothing goes on behind its back.

    Args:
        function: The function.
        on_cancel: Called when the caller is cancelled, to let the function end soon.

    Raises:
        asyncio.CancelledError: it was cancelled meanwhile; the function has ended.
    """
    return await _result(_started(function), on_cancel)


def _started(function: Callable[[], T]) -> asyncio.Future[T]:
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()
    context = contextvars.copy_context()

    def work() -> None:
        try:
            deliver = partial(future.set_result, context.run(function))
        except BaseException as error:  # raised where the result is awaited
            deliver = partial(future.set_exception, error)
        try:
            loop.call_soon_threadsafe(deliver)
        except RuntimeError:  # the loop was closed, so that no task waits
            pass

    run_in_background(work, "servicepytan-work")
    return future


async def _result(work: asyncio.Future[T], on_cancel: Optional[Callable[[], None]] = None) -> T:
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        if on_cancel is not None:
            on_cancel()
        await wait_uninterrupted([work])
        raise
