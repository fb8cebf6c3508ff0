"""The same work for several tenants in threads, and the items that they give meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TypeVar

from servicepytan._threads.channel import BoundedChannel, ChannelClosed
from servicepytan._threads.pool import WorkerPool, result_of

T = TypeVar("T")


def side_by_side(
    names: Iterable[str],
    work: Callable[[str], object],
    workers: int,
    failed: dict[str, Exception],
    channel: BoundedChannel[T],
) -> Iterator[T]:
    """Do the work for each name in threads; gives the items that they put into the channel.

    Args:
        names: The names.
        work: Does the work for one name.
        workers: The most threads.
        failed: Gets the error of each name whose work failed.
        channel: What the work puts items into.

    Raises:
        BaseException: a work raised what is no ``Exception``, such as SystemExit.
        RuntimeError: no thread can be started.
    """
    pool = WorkerPool(workers, "servicepytan-fleet")

    def guarded(name: str) -> None:
        try:
            if not channel.is_closed:
                work(name)
        except ChannelClosed:
            return
        except Exception as error:
            failed[name] = error
        except BaseException:
            channel.close()  # it ends the others, too
            raise

    try:
        futures = []
        for name in names:
            future = pool.submit(partial(guarded, name))
            if future is None:
                raise RuntimeError("no thread can be started")
            futures.append(future)
        yield from channel.drain(lambda: not all(future.done() for future in futures))
        for future in futures:
            result_of(future)
    finally:
        channel.close()
        pool.close()
