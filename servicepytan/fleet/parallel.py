"""Runs a function for several tenants in threads and yields their items as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TypeVar

from servicepytan._threads.channel import BoundedChannel, ChannelClosed
from servicepytan._threads.pool import WorkerPool, result_of

T = TypeVar("T")


def run_parallel(
    names: Iterable[str],
    work: Callable[[str], object],
    workers: int,
    failed: dict[str, Exception],
    channel: BoundedChannel[T],
) -> Iterator[T]:
    """Run ``work`` for each name in threads; yield the items that it puts into the channel.

    Args:
        names: The names of the tenants.
        work: Takes a name; runs in a thread.
        workers: The largest number of threads.
        failed: Gets the error of each name whose work failed.
        channel: Where ``work`` puts its items.

    Raises:
        BaseException: ``work`` raised what is no ``Exception``, such as SystemExit.
        RuntimeError: no thread can be started.
    """
    pool = WorkerPool(workers, "servicepytan-fleet")

    def run(name: str) -> None:
        try:
            if not channel.is_closed:
                work(name)
        except ChannelClosed:
            return
        except Exception as error:
            failed[name] = error
        except BaseException:
            channel.close()  # the other threads end, too
            raise

    try:
        futures = [pool.submit_or_raise(partial(run, name)) for name in names]
        yield from channel.drain(lambda: not all(future.done() for future in futures))
        for future in futures:
            result_of(future)
    finally:
        channel.close()
        pool.close()
