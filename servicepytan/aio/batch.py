"""Runs a batch in tasks; its results are awaited."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import ExitStack
from typing import Any, Generic, Optional, TypeVar, Union

from servicepytan._threads.pool import CLOSE_SECONDS
from servicepytan.aio.client import AsyncClient
from servicepytan.aio.fair_semaphore import FairSemaphore
from servicepytan.aio.iteration import AwaitedBlock, AwaitedRows, close_generator
from servicepytan.aio.shielded import LONGEST_CLEANUP, run_shielded
from servicepytan.aio.threads import run_in_thread
from servicepytan.batch.base import ROWS_AHEAD, BatchBase, BatchPlan, Journal
from servicepytan.core.batch.results import BatchResult, under_way, unread_after
from servicepytan.core.batch.rows import PreparedRow
from servicepytan.errors import BatchError, ServicePytanError
from servicepytan.transport.aio.uninterrupted import end_tasks

T = TypeVar("T")
Sending = tuple[int, Union["asyncio.Task[Optional[BatchResult[Any]]]", BatchResult[Any]]]
"""A row that was begun, by its number: its result, or the task that sends it."""


class AsyncBatchRun(AwaitedBlock, BatchBase[T], AwaitedRows, Generic[T]):
    """The results of a batch in the order of its rows, by ``async for``.

    All rows are checked when it is made, which takes the loop's time; make a batch of very many
    rows in a thread. They are sent while you iterate. It can be iterated once. When it ends early
    (an error in your loop, a cancellation), no further row is begun, and rows under way have five
    seconds to end.

    Attributes:
        name: The full name of the operation.
        unread: After an early end, the results of rows that were begun and not given.

    Example:
        >>> async with session.customers.create_many(bodies) as batch:
        ...     async for result in batch:
        ...         print(result.row, result.outcome, result.id)
        >>> print(batch.summary)
    """

    def __init__(self, client: AsyncClient, plan: BatchPlan) -> None:
        self._client = client
        self._is_ending = self._is_stopping = False
        self._under_way: set[int] = set()
        super().__init__(plan)
        self._results: Optional[AsyncGenerator[BatchResult[T], None]] = None

    async def all(self) -> list[BatchResult[T]]:
        """Send all rows; awaited: their results, without those that were iterated before.

        Raises:
            BatchError: the journal cannot be used or written, or the batch has ended.

        Example:
            >>> results = await session.customers.create_many(bodies).all()
        """
        self._check_process()
        self._check_not_ended(getattr(self._results, "ag_frame", None))
        async with self:
            return [result async for result in self]

    def __aiter__(self) -> AsyncIterator[BatchResult[T]]:
        return self

    async def __anext__(self) -> BatchResult[T]:
        self._check_process()
        if not self._is_begun:
            self._is_begun = True
            self._loop = asyncio.get_running_loop()
            self._results = self._run()
        if self._results is None:
            raise StopAsyncIteration
        return await self._results.__anext__()

    async def __aenter__(self) -> AsyncBatchRun[T]:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    async def close(self) -> None:
        """End the batch: no further row is begun, and rows under way have five seconds to end.

        Raises:
            RuntimeError: a task iterates the batch just now.

        Example:
            >>> await batch.close()
        """
        self._is_begun = True
        results: Any = self._results
        if results is not None:
            if results.ag_running and not self._loop.is_closed():
                raise RuntimeError(
                    "A task iterates the batch just now. Cancel that task, or call stop(), which"
                    " ends its loop."
                )
            await close_generator(results)
        self._plan.spool.close()

    def stop(self) -> None:
        """End the iteration after the results that are ready; may be called by any thread.

        Example:
            >>> batch.stop()
        """
        self._is_stopping = True

    async def _run(self) -> AsyncGenerator[BatchResult[T], None]:
        semaphore = FairSemaphore(self._plan.workers)
        window: deque[Sending] = deque()
        opened = ExitStack()  # closes the journal even if opening it was cancelled
        try:
            journal = await run_in_thread(opened.enter_context, self._plan.open_journal())
            for row in self._plan.spool:
                if self._is_stopping:
                    return
                window.append((row.number, self._begin(row, journal, semaphore)))
                if len(window) >= ROWS_AHEAD * self._plan.workers:
                    yield await self._take(window)
            while window and not self._is_stopping:
                yield await self._take(window)
        finally:
            if self._loop.is_closed():  # and the tasks that send rows with it
                await end_tasks(_tasks_of(window))
                opened.close()
            else:
                await run_shielded(self._close(window, opened), CLOSE_SECONDS + LONGEST_CLEANUP)

    async def _close(self, window: deque[Sending], opened: ExitStack) -> None:
        try:
            await self._end(window)
        finally:
            await run_in_thread(opened.close)

    def _begin(
        self, row: PreparedRow, journal: Journal, semaphore: FairSemaphore
    ) -> Union[asyncio.Task[Optional[BatchResult[Any]]], BatchResult[Any]]:
        earlier = self._earlier(row, journal)
        return earlier or asyncio.ensure_future(self._send_with_permit(row, journal, semaphore))

    async def _send_with_permit(
        self, row: PreparedRow, journal: Journal, semaphore: FairSemaphore
    ) -> Optional[BatchResult[Any]]:
        async with semaphore:
            return None if self._is_ending else await self._send(row, journal)

    async def _take(self, window: deque[Sending]) -> BatchResult[Any]:
        """Wait for the result of the first pending row, and remove the row."""
        _, sending = window[0]
        if isinstance(sending, asyncio.Task):
            await asyncio.wait([sending])  # so that a cancelled caller cancels no request
        result: Any = sending.result() if isinstance(sending, asyncio.Task) else sending
        window.popleft()
        self._count(result)
        return result  # type: ignore[no-any-return]

    async def _send(self, row: PreparedRow, journal: Journal) -> BatchResult[Any]:
        """Send a row, between two lines of the journal."""
        without_sending = self._left_out(row)
        if without_sending is not None:
            return without_sending
        self._under_way.add(row.number)
        try:
            await run_in_thread(journal.intend, row.number)
        except BatchError:
            self._under_way.discard(row.number)
            raise
        try:
            result = self._applied(row, await self._client.perform(row.call))
        except ServicePytanError as error:
            result = self._failed(row, error)
        try:
            await run_in_thread(journal.record, result)
        except BatchError:  # which bears the result
            self._under_way.discard(row.number)
            raise
        self._under_way.discard(row.number)
        return result

    async def _end(self, window: deque[Sending]) -> None:
        """Stop beginning rows, wait for those under way, and store unread results."""
        self._is_ending = True
        tasks = _tasks_of(window)
        try:
            if tasks:
                await asyncio.wait(tasks, timeout=CLOSE_SECONDS)
        finally:
            await end_tasks(tasks)
            unread = [self._unread(row, sending) for row, sending in window]
            self._end_with([result for result in unread if result is not None])

    def _unread(self, row: int, sending: Any) -> Optional[BatchResult[Any]]:
        """The result of a row that was begun but not read; None if it was never begun."""
        if isinstance(sending, BatchResult):
            return None
        if row in self._under_way:
            return under_way(row)
        if sending.cancelled():
            return None
        error = sending.exception()
        result: Optional[BatchResult[Any]] = sending.result() if error is None else None
        return result if error is None else unread_after(row, error)


def _tasks_of(window: deque[Sending]) -> list[asyncio.Task[Optional[BatchResult[Any]]]]:
    return [sending for _, sending in window if isinstance(sending, asyncio.Task)]
