"""Calls any operation by its name, with checked arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Optional, TypeVar, Union

from servicepytan.core.wire import shown
from servicepytan.endpoints.operations import operation
from servicepytan.endpoints.single_calls import UNSET, Params, SingleCaller
from servicepytan.errors import InvalidArgument

if TYPE_CHECKING:
    from os import PathLike

    from servicepytan.batch import BatchRun
    from servicepytan.core.decoding import Loads
    from servicepytan.endpoints.call_builder import CallBuilder, RowsPlan
    from servicepytan.endpoints.records import Feed, Records
    from servicepytan.endpoints.records_base import RowsById

__all__ = ["OperationCaller", "Params"]

T = TypeVar("T")


class RowModelReader:
    """Reads rows of operations as models."""

    def as_model(self, name: str, row: Any, strict: bool = False) -> Any:
        """The model of a row of an operation.

        Args:
            name: Its full name, as in ``jpm.jobs.get``.
            row: The row, as a dict.
            strict: Whether to raise if the row departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            InvalidArgument: ``row`` is no dict.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> caller.as_model("jpm.jobs.get", row).job_number
        """
        from servicepytan.endpoints.row_models import is_row, row_reader

        read = row_reader(None, operation(name), name, strict=strict)
        if not is_row(row):
            raise InvalidArgument(
                f"row={shown(row)} is no row, but a {type(row).__name__}. Pass one dict; for the"
                " rows of a list use its as_models()."
            )
        return read(row)


class OperationCaller(SingleCaller, RowModelReader):
    """Calls operations by name, with checked arguments; pages lists and feeds, runs batches.

    The resource classes, ``sync`` and the command line stand on it.

    Args:
        client: The session that makes the calls.

    Example:
        >>> caller = OperationCaller(session)
        >>> caller.call("jpm.jobs.get", (123,))
        >>> caller.records("jpm.jobs.list", query={"job_status": "Completed"}).all()
    """

    @cached_property
    def _rows(self) -> CallBuilder:
        from servicepytan.endpoints.call_builder import CallBuilder

        return CallBuilder(self._client)

    def batch(
        self,
        name: str,
        rows: Iterable[Any],
        args: Sequence[Any] = (),
        *,
        workers: Optional[int] = None,
        journal: Union[str, PathLike[str], None] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[Any]:
        """A batch of writes: all rows are checked now, and sent while you iterate.

        Args:
            name: The full name of the operation.
            rows: Bodies; ids; or tuples of path parameters and body, for what takes both.
            args: The first path parameters, if they are the same for all rows.
            workers: Rows under way at once; the session's when left out.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether rows are sent again whose outcome is unknown.
            check: Whether bodies are checked.
            dry_run: Whether nothing is sent at all.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            InvalidArgument: another argument is wrong; nothing was sent.
            BatchError: the journal is of another batch, or damaged; the temporary folder is full.

        Example:
            >>> caller.batch("crm.customers.create", bodies).all()
        """
        from servicepytan.batch.base import plan_batch
        from servicepytan.batch.run import BatchRun

        plan = plan_batch(
            self._client,
            self._builder,
            name,
            rows,
            args,
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )
        return BatchRun(self._client, plan)

    def records(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        body: Any = UNSET,
        check: bool = True,
        extra_params: Optional[Params] = None,
        on_shift: Optional[Callable[[str], None]] = None,
        on_gap: Optional[Callable[[str], None]] = None,
        loads: Optional[Loads] = None,
        cache: bool = False,
    ) -> Records[Any]:
        """The rows of a list; the first request is made when you read a row.

        Args:
            name: Its full name, as in ``jpm.jobs.get``.
            args: Its path parameters, in path order.
            query: Its filters, by the names of our arguments.
            limit: Rows to give at most.
            page_size: Rows per request; the session's when left out.
            workers: Requests under way at once; the session's when left out.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            body: Its body; left out, none is sent.
            check: Whether the body is checked first.
            extra_params: Query parameters that it is not known to have, by wire name.
            on_shift: Called with what shows that rows moved, in place of the warning.
            on_gap: Called with what shows that an exact walk lacks rows, in place of the warning.
            loads: Decodes the pages, in place of the usual decoder.
            cache: Whether a cache of the session may answer; never for an exact walk.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> caller.records("jpm.jobs.list", query={"job_status": "Completed"}, limit=10).all()
        """
        from servicepytan.endpoints.records import Records

        spec = self._rows.records(
            name,
            args,
            query,
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            body=body,
            check=check,
            extra_params=extra_params,
            cache=cache,
        )
        rows = Records[Any](self._client, spec, on_shift=on_shift, on_gap=on_gap)
        return rows._decoded_by(loads)._of(operation(name))

    def by_id(
        self,
        name: str,
        id: Any,
        query: Params,
        args: Sequence[Any] = (),
        *,
        cache: bool = False,
    ) -> Any:
        """The row with an id, if the API has no call for one row.

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
            >>> caller.by_id("jpm.jobs.list", 123, {})
        """
        return self._run(self._rows.by_id(name, id, query, args, cache))

    def get_many(
        self,
        name: str,
        ids: Any,
        query: Optional[Params] = None,
        workers: Optional[int] = None,
        *,
        cache: bool = False,
    ) -> RowsById[Any]:
        """The rows of a list with these ids, in their order.

        Args:
            name: The list, as in ``jpm.jobs.list``; it must have a filter by ids.
            ids: The ids.
            query: Its other filters, by the names of our arguments.
            workers: Requests under way at once; the session's when left out.
            cache: Whether a cache of the session may answer.

        Example:
            >>> caller.get_many("jpm.jobs.list", [1, 2, 3]).missing
            [3]
        """
        return self._run(self._rows.get_many(name, ids, query or {}, workers, cache))

    def _run(self, plan: RowsPlan[T]) -> T:
        """The result of a plan, which gets the rows of its lists."""
        from servicepytan.core.generators import drive
        from servicepytan.endpoints.records import Records

        return drive(plan, lambda spec: Records[Any](self._client, spec).all())

    def feed(
        self,
        name: str,
        query: Optional[Params] = None,
        *,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
        loads: Optional[Loads] = None,
    ) -> Feed[Any]:
        """The rows of an export feed; the first request is made when you read a row.

        Args:
            name: The feed, as in ``jpm.jobs.export``.
            query: Its filters; ``from_`` is a date or the ``continue_from`` of an earlier run.
            limit: Rows to give at most.
            workers: With more than 1, the next page is fetched while the one at hand is handled.
            extra_params: Query parameters that it is not known to have, by wire name.
            loads: Decodes the pages, in place of the usual decoder.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> caller.feed("jpm.jobs.export", {"from_": "2026-01-01"})
        """
        from servicepytan.endpoints.records import Feed

        spec = self._rows.feed(name, query, limit, workers, extra_params)
        return Feed[Any](self._client, spec)._decoded_by(loads)._of(operation(name))
