"""Several tenants in one event loop, worked on in parallel."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import ExitStack
from functools import partial
from inspect import isawaitable
from os import PathLike
from typing import Any, Optional, TypeVar, Union, cast

from servicepytan.aio.inherited_docs import document_awaited
from servicepytan.aio.iteration import AwaitedBlock, AwaitedRows, closing_at_end
from servicepytan.aio.session import AsyncSession, plain_session
from servicepytan.aio.syncs import without_interruption
from servicepytan.aio.tasks import merged, run_all
from servicepytan.aio.threads import run_in_own_thread
from servicepytan.core.callback_checks import check_callable
from servicepytan.core.suggestions import LazyRows, suggest_keywords_of
from servicepytan.core.wire import shown
from servicepytan.errors import InvalidArgument
from servicepytan.fleet import Fleet, FleetResult
from servicepytan.fleet.base import FleetBase, RowSteps
from servicepytan.fleet.results import CHUNK_ROWS, FleetRowsBase

T = TypeVar("T")
AsyncWork = Callable[[AsyncSession], Awaitable[T]]


@suggest_keywords_of
class AsyncFleet(AwaitedBlock, FleetBase[AsyncSession]):
    """Several tenants, worked on in parallel, each with its own ``AsyncSession``.

    As ``Fleet``, but its methods are awaited, and the rows of all tenants come by ``async for``.

    Args:
        profiles: Names of profiles of the config file; None for all of them.
        config_file: The config file to read, in place of the default.
        sessions: Async sessions, or what ``AsyncSession.of`` takes, by tenant name; use it in place
            of ``profiles``.
        workers: The number of tenants worked on at once.
        observers: Functions that take each event of every tenant.
        cache: A ``Cache`` that answers reads of all tenants, each from entries of its own.
        **options: Settings for all tenants, named like the arguments of ``AsyncSession``.

    Raises:
        ConfigurationError: there is no config file, a profile is unknown, or an option is wrong.
        InvalidArgument: an argument is wrong, or there is no tenant.

    Example:
        >>> async with AsyncFleet(["nsw", "vic"]) as fleet:
        ...     async for row in fleet.rows("jobs", job_status="Completed"):
        ...         print(row["tenant"], row["jobNumber"])
    """

    @staticmethod
    def _session_of(connection: Any) -> AsyncSession:
        return AsyncSession.of(connection)

    async def __aenter__(self) -> AsyncFleet:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections of all sessions; the sessions stay usable.

        Example:
            >>> await fleet.close()
        """
        for session in self._sessions.values():
            await session.close()

    async def each(self, work: AsyncWork[T]) -> FleetResult[T]:
        """Await a function for each tenant, several at once.

        Args:
            work: Takes an async session; what it returns is awaited.

        Returns:
            What came of it, by tenant; ``failed`` has the error of each other tenant.

        Raises:
            InvalidArgument: ``work`` is no function, or returns what cannot be awaited.

        Example:
            >>> await fleet.each(lambda session: session.jobs.list().count())
        """
        check_callable(work, "work", "a session")
        failed: dict[str, Exception] = dict(self._wrong)
        values: dict[str, T] = {}

        async def run(name: str, session: AsyncSession) -> None:
            try:
                pending = work(session)
                if isawaitable(pending):
                    values[name] = await pending
                    return
            except Exception as error:
                failed[name] = error
                return
            raise InvalidArgument(
                f"work returned {shown(pending)}, which cannot be awaited. Pass a coroutine"
                " function, or one that returns a call such as session.jobs.list().all()."
            )

        await run_all((run(*item) for item in self._sessions.items()), self.workers)
        in_order = {name: values[name] for name in self._sessions if name in values}
        return FleetResult(in_order, failed, self._redactor)

    def rows(
        self,
        resource: str,
        /,
        *args: Any,
        tenant_column: str = "tenant",
        limit: Optional[int] = None,
        shape: RowSteps = (),
        **filters: Any,
    ) -> AsyncFleetRows:
        """The rows of a list or export feed of all tenants, with a column for the tenant.

        Rows come as they arrive; memory holds a few pages only.

        Args:
            resource: ``jobs`` or ``jpm.jobs`` for its list (its feed where it has no list), or an
                operation such as ``jobs.export``.
            *args: Its path parameters, in path order.
            tenant_column: The column for the tenant's name. A second column, with ``_id`` appended,
                has the tenant id.
            limit: The most rows, of all tenants together.
            shape: What the rows pass through before they get the columns of their tenant: shapes,
                texts such as ``pick=id,number``, or functions, as for ``map`` of a list.
            **filters: The arguments of the list, as for ``session.jobs.list``.

        Raises:
            InvalidArgument: there is no such list or filter, a shape does not suit the rows, or
                these already have a column of that name (raised while iterating where their columns
                are unknown before).

        Example:
            >>> fleet.rows("jobs", created_on_or_after="2026-01-01")
        """
        filters["limit"] = limit
        sources = self._sources_of(resource, args, tenant_column, filters, shape)
        return AsyncFleetRows(sources, self.workers, limit, self._redactor)

    async def sync(
        self, resources: Union[str, Iterable[str]], to: Union[str, PathLike[str]], **options: Any
    ) -> FleetResult[Any]:
        """Sync each tenant into its own folder: ``Fleet.sync`` in a thread.

        When the caller is cancelled, all end with what they have made safe.

        Args:
            resources: As for ``servicepytan.export.sync``.
            to: The folder; each tenant gets a subfolder of its name.
            **options: As for ``Fleet.sync``, but for ``stop``.

        Returns:
            The report of each tenant, by name.

        Raises:
            asyncio.CancelledError: it was cancelled; the next run goes on where this one ended.
            FleetError: tenants failed; ``error.result`` is what is returned with ``check=False``.
            InvalidArgument: an argument is wrong, ``to`` names a file, or two tenants would share
                a folder.

        Example:
            >>> reports = await fleet.sync(["jobs", "invoices"], to="out/", format="parquet")
            >>> print(reports["nsw"].rows)
        """
        if "stop" in options:
            raise InvalidArgument(
                "stop is for threads; cancel the task that awaits sync() instead."
            )
        stop = threading.Event()
        with ExitStack() as stack:
            sessions = {
                name: stack.enter_context(plain_session(session))
                for name, session in self._sessions.items()
            }
            fleet = Fleet._over(sessions, self._wrong, self.workers)
            work = partial(fleet.sync, resources, to, stop=stop, **options)
            result = await run_in_own_thread(partial(without_interruption, work), stop.set)
            return cast("FleetResult[Any]", result)  # None only when the caller is cancelled


@document_awaited(
    {
        "list(feeds)": "[row async for row in feeds]",
        "fleet.each(work).raise_": "(await fleet.each(work)).raise_",
    }
)
class AsyncFleetRows(AwaitedRows, LazyRows, FleetRowsBase):
    """The rows of all tenants in one stream; each iteration makes new requests.

    As ``FleetRows``, but iterated by ``async for``.

    Attributes:
        failed: The error of each tenant that failed in the last iteration, by name.

    Example:
        >>> rows = fleet.rows("jobs", job_status="Completed")
        >>> async for row in rows:
        ...     print(row["tenant"], row["jobNumber"])
        >>> rows.raise_failures()
    """

    async def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        count = 0
        self.failed = dict(self._sources.wrong)
        if self._limit == 0:
            return
        readers = [self._chunks(name) for name in self._sources.rows]
        async with closing_at_end(merged(readers, self._workers)) as chunks:
            async for name, chunk in chunks:
                for row in self._with_tenant_columns(name, chunk):
                    yield row
                    count += 1
                    if count == self._limit:
                        return

    async def all(self) -> list[dict[str, Any]]:
        """Fetch the rows of all tenants into a list.

        Example:
            >>> jobs = await fleet.rows("jobs").all()
        """
        return [row async for row in self]

    async def _chunks(self, name: str) -> AsyncIterator[tuple[str, list[Any]]]:
        """Lists of rows of a tenant; an error is recorded after the rows before it."""
        chunk: list[Any] = []
        try:
            async with closing_at_end(self._sources.rows[name].__aiter__()) as rows:
                async for row in rows:
                    chunk.append(row)
                    if len(chunk) == CHUNK_ROWS:
                        yield name, chunk
                        chunk = []
        except Exception as error:
            self.failed[name] = error
        yield name, chunk
