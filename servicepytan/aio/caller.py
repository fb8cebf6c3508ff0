"""Calls any operation by its name, awaited; arguments are checked at once, before any await."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Optional, TypeVar

from servicepytan.aio.client import AsyncClient
from servicepytan.aio.coroutine_names import named
from servicepytan.aio.files import AsyncDownload
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.aio.threads import run_in_thread
from servicepytan.core.call import Call
from servicepytan.core.generators import drive_async
from servicepytan.core.records_spec import RecordsSpec
from servicepytan.endpoints.call_builder import UNSET, CallBuilder, Params, RowsPlan
from servicepytan.endpoints.caller import RowModelReader
from servicepytan.endpoints.files import FileSource
from servicepytan.endpoints.operations import operation
from servicepytan.endpoints.records_base import RowsById
from servicepytan.transport.aio.step_runner import Awaited

if TYPE_CHECKING:
    from servicepytan.aio.batch import AsyncBatchRun

T = TypeVar("T")


class AsyncOperationCaller(RowModelReader):
    """Calls the operations of the API by name, with their arguments checked.

    The resource classes of an async session stand on it. Its methods are those of
    ``OperationCaller``; an argument that is wrong is refused when a method is called, not when its
    result is awaited.

    Args:
        client: The session that makes the calls.

    Example:
        >>> caller = AsyncOperationCaller(session)
        >>> await caller.call("jpm.jobs.get", (123,))
        >>> await caller.records("jpm.jobs.list", query={"job_status": "Completed"}).all()
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._builder = CallBuilder(client)

    def call(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        body: Any = UNSET,
        check: bool = True,
        extra_params: Optional[Params] = None,
        cache: bool = False,
    ) -> Awaited[Any]:
        """The answer of an operation.

        Args:
            name: Its full name, as in ``jpm.jobs.get``.
            args: Its path parameters, in path order.
            query: Its filters, by the names of our arguments.
            body: Its body; left out, none is sent.
            check: Whether the body is checked first.
            extra_params: Query parameters that it is not known to have, by wire name.
            cache: Whether a cache of the session may answer.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses.

        Example:
            >>> await AsyncOperationCaller(session).call("jpm.jobs.get", (123,))
        """
        return self._client.perform(
            self._builder.call(name, args, query, body, check, extra_params, cache)
        )

    def batch(
        self, name: str, rows: Iterable[Any], args: Sequence[Any] = (), **options: Any
    ) -> AsyncBatchRun[Any]:
        """A batch of writes: all rows are checked now, and sent while you iterate.

        Args:
            name: The full name of the operation.
            rows: Bodies; ids; or tuples of path parameters and body, for what takes both.
            args: The first path parameters, if they are the same for all rows.
            **options: The others of ``OperationCaller.batch``: ``workers``, ``journal``,
                ``resend_unknown``, ``check``, ``dry_run``.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            InvalidArgument: another argument is wrong; nothing was sent.
            BatchError: the journal is of another batch, or damaged.

        Example:
            >>> await caller.batch("crm.customers.create", bodies).all()
        """
        from servicepytan.aio.batch import AsyncBatchRun
        from servicepytan.batch.base import plan_batch

        plan = plan_batch(self._client, self._builder, name, rows, args, **options)
        return AsyncBatchRun(self._client, plan)

    def upload(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        file: FileSource,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> Awaited[Any]:
        """The answer of an operation that takes a file.

        Args:
            name: Its full name, as in ``forms.job_attachments.upload``.
            args: Its path parameters, in path order.
            query: Its filters, by the names of our arguments.
            file: A path, bytes, or a file opened in binary mode; it is read in a thread first.
            file_name: The name under which the API keeps it; that of the file when left out.
            extra_params: Query parameters that it is not known to have, by wire name.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses.

        Example:
            >>> await caller.upload("forms.job_attachments.upload", (123,), file="photo.jpg")
        """
        call = self._builder.upload(name, args, query, file, extra_params)
        return named(name, self._send_file(call, file, file_name))

    async def _send_file(self, call: Call, file: FileSource, file_name: Optional[str]) -> Any:
        from servicepytan.endpoints.uploads import with_file

        with ExitStack() as stack:
            form = with_file(call, file, file_name)
            upload = await run_in_thread(stack.enter_context, form)
            return await self._client.perform(upload)

    def download(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        extra_params: Optional[Params] = None,
    ) -> AsyncDownload:
        """A file of the API; nothing is sent before it is read.

        Args:
            name: Its full name, as in ``telecom.calls.download_recording``.
            args: Its path parameters, in path order.
            query: Its filters, by the names of our arguments.
            extra_params: Query parameters that it is not known to have, by wire name.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> await caller.download("telecom.calls.download_recording", (123,)).save("call.mp3")
        """
        call, file_name = self._builder.download(name, args, query, extra_params)
        return AsyncDownload(self._client, call, file_name)

    def records(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        on_shift: Optional[Callable[[str], None]] = None,
        on_gap: Optional[Callable[[str], None]] = None,
        **options: Any,
    ) -> AsyncRecords[Any]:
        """The rows of a list; the first request is made when you read a row.

        Args:
            name: Its full name, as in ``jpm.jobs.list``.
            args: Its path parameters, in path order.
            query: Its filters, by the names of our arguments.
            on_shift: Called with what shows that rows moved, in place of the warning.
            on_gap: Called with what shows that an exact walk lacks rows, in place of the warning.
            **options: The others of ``OperationCaller.records``: ``limit``, ``page_size``,
                ``workers``, ``exact``, ``body``, ``check``, ``extra_params``, ``cache``.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> rows = caller.records("jpm.jobs.list", query={"job_status": "Completed"}, limit=10)
            >>> await rows.all()
        """
        spec = self._builder.records(name, args, query, **options)
        rows = AsyncRecords[Any](self._client, spec, on_shift=on_shift, on_gap=on_gap)
        return rows._of(operation(name))

    def by_id(
        self,
        name: str,
        id: Any,
        query: Params,
        args: Sequence[Any] = (),
        *,
        cache: bool = False,
    ) -> Awaited[Any]:
        """The row of a list with an id, where the API has no call for one row.

        Args:
            name: The list, as in ``dispatch.teams.list``; it must have a filter by ids.
            id: The id.
            query: Its other filters, by the names of our arguments.
            args: Its path parameters.
            cache: Whether a cache of the session may answer.

        Raises:
            NotFound: there is no such row.
            InvalidResponse: another row came.

        Example:
            >>> await caller.by_id("jpm.jobs.list", 123, {})
        """
        plan = self._builder.by_id(name, id, query, args, cache)
        return named(f"{name.rpartition('.')[0]}.get", self._run(plan, next(plan)))

    def get_many(
        self,
        name: str,
        ids: Any,
        query: Optional[Params] = None,
        workers: Optional[int] = None,
        *,
        cache: bool = False,
    ) -> Awaited[RowsById[Any]]:
        """The rows of a list with these ids, in their order.

        Args:
            name: The list, as in ``jpm.jobs.list``; it must have a filter by ids.
            ids: The ids.
            query: Its other filters, by the names of our arguments.
            workers: Requests under way at once; the session's when left out.
            cache: Whether a cache of the session may answer.

        Example:
            >>> (await caller.get_many("jpm.jobs.list", [1, 2, 3])).missing
            [3]
        """
        plan = self._builder.get_many(name, ids, query or {}, workers, cache)
        return named(f"{name.rpartition('.')[0]}.get_many", self._run(plan, next(plan)))

    async def _run(self, plan: RowsPlan[T], spec: RecordsSpec) -> T:
        """The result of a plan, which gets the rows of its lists."""
        return await drive_async(
            plan, spec, lambda spec: AsyncRecords[Any](self._client, spec).all()
        )

    def feed(
        self,
        name: str,
        query: Optional[Params] = None,
        *,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[Any]:
        """The rows of an export feed; the first request is made when you read a row.

        Args:
            name: The feed, as in ``jpm.jobs.export``.
            query: Its filters; ``from_`` is a date or the ``continue_from`` of an earlier run.
            limit: Rows to give at most.
            workers: With more than 1, the next page is fetched while the one at hand is handled.
            extra_params: Query parameters that it is not known to have, by wire name.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> caller.feed("jpm.jobs.export", {"from_": "2026-01-01"})
        """
        spec = self._builder.feed(name, query, limit, workers, extra_params)
        return AsyncFeed[Any](self._client, spec)._of(operation(name))
