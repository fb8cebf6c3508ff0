"""Builds and checks the calls of any operation from its name and arguments."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any, Optional, TypeVar

from servicepytan.core.active_split import halves_of
from servicepytan.core.query import LARGEST_PAGE
from servicepytan.core.records_spec import (
    PAGE_SIZE,
    FeedSpec,
    RecordsSpec,
    flag,
    sorted_calls,
    whole,
)
from servicepytan.core.redact import masked_messages
from servicepytan.core.row_keys import id_of
from servicepytan.core.values import many_of, text_of
from servicepytan.endpoints.operations import (
    Operation,
    not_exact,
    operation,
    sort_keys_of,
)
from servicepytan.endpoints.records_base import RowsById
from servicepytan.endpoints.single_calls import UNSET, Params, SingleCallBuilder
from servicepytan.errors import BadRequest, InvalidArgument, InvalidResponse, NotFound

__all__ = ["UNSET", "CallBuilder", "Params", "RowsPlan"]

T = TypeVar("T")
RowsPlan = Generator[RecordsSpec, list[Any], T]
"""A generator that yields lists, and is sent the rows of each, or the ``BadRequest``."""


class CallBuilder(SingleCallBuilder):
    """Builds calls, lists and feeds of operations from checked arguments.

    Args:
        defaults: Tenant, time zone and the rest; a session.
    """

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
        cache: bool = False,
    ) -> RecordsSpec:
        """The description of a list."""
        target = operation(name)
        if exact and not target.exact:
            raise InvalidArgument(not_exact(target))
        queries = self._queries(target, query or {}, extra_params)
        if len(queries) > 1 and dict(queries[0]).get("sort"):
            raise InvalidArgument(
                f"{name}: so many values need several requests, which cannot be sorted together."
                " Leave sort out and sort the rows, or ask for fewer values at once."
            )
        keys = sort_keys_of(target)
        calls = sorted_calls(
            name, [self._bare(target, args, pairs) for pairs in queries], keys, exact=exact
        )
        if body is not UNSET:
            calls = tuple(self._with_body(target, call, body, check) for call in calls)
        return RecordsSpec(
            calls,
            page_size=self._page_size(target, page_size) if target.paging == "page" else None,
            limit=limit,
            first_page=target.first_page,
            totals=target.totals,
            always_totals=target.always_totals,
            workers=self._workers(target, workers),
            watch=target.totals and target.verb == "GET",
            sort_keys=keys if target.exact else None,
            exact=exact,
            cached_as=name if flag(cache, "cache") and not exact and target.verb == "GET" else "",
        )

    def feed(
        self,
        name: str,
        query: Optional[Params],
        limit: Optional[int],
        workers: Optional[int],
        extra_params: Optional[Params],
    ) -> FeedSpec:
        """The description of an export feed."""
        target = operation(name)
        queries = self._queries(target, query or {}, extra_params)
        pairs = queries[0] if queries else ()
        filters = tuple(pair for pair in pairs if pair[0] != "from")
        return FeedSpec(
            self._bare(target, (), filters),
            start=dict(pairs).get("from"),
            limit=limit,
            workers=self._workers(target, workers),
        )

    def by_id(
        self, name: str, id: Any, query: Params, args: Sequence[Any], cache: bool = False
    ) -> RowsPlan[Any]:
        """A plan that returns the row with an id, if the API has no call for one row."""
        target = operation(name)
        [part] = [part for part in target.params if part.wire == "ids"]
        with masked_messages(self._defaults):
            id_text = text_of(part._replace(name="id"), id, self._timezone)
        row = yield from self._first(name, args, {**query, part.name: [id_text]}, cache)
        if row is None and cache:  # an absent row is never cached
            row = yield from self._first(name, args, {**query, part.name: [id_text]}, False)
        shown = self._defaults.redactor.text(id_text)
        if row is None:
            raise NotFound(f"{name} has no row with the id {shown}.", status=404)
        if str(id_of(row)).lower() != id_text.lower():
            raise InvalidResponse(f"{name} was asked for the id {shown} and gave {id_of(row)}.")
        return row

    def _first(self, name: str, args: Sequence[Any], query: Params, cache: bool) -> RowsPlan[Any]:
        """The first row; tries active and inactive rows separately if both are refused."""
        try:
            rows = yield self.records(name, args, query, cache=cache).part(1)
            return rows[0] if rows else None
        except BadRequest:
            halves = halves_of(query)
            if not halves:
                raise
        active, inactive = halves
        for half in (active, inactive, active):
            rows = yield self.records(name, args, half, cache=cache).part(1)
            if rows:
                return rows[0]
        return None

    def get_many(
        self, name: str, ids: Any, query: Params, workers: Optional[int], cache: bool = False
    ) -> RowsPlan[RowsById[Any]]:
        """A plan that returns the rows with these ids, in their order."""
        target = operation(name)
        [part] = [part for part in target.params if part.wire == "ids"]
        with masked_messages(self._defaults):
            id_texts = [text_of(part, id, self._timezone) for id in many_of(ids)]
        rows = yield from self._rows_by_id(name, query, part.name, id_texts, workers, cache)
        missing = [id for id in id_texts if id.lower() not in rows]
        return RowsById(
            (rows[id.lower()] for id in id_texts if id.lower() in rows),
            [int(id) for id in missing] if part.kind == "int" else missing,
        )

    def _rows_by_id(
        self,
        name: str,
        query: Params,
        ids: str,
        id_texts: list[str],
        workers: Optional[int],
        cache: bool,
    ) -> RowsPlan[dict[str, Any]]:
        """Rows by id; active and inactive ones separately if both are refused at once."""

        def read(query: Params, id_texts: list[str]) -> RowsPlan[dict[str, Any]]:
            every = {**query, ids: id_texts}
            rows = yield self.records(name, (), every, workers=workers, cache=cache)
            return {str(id_of(row)).lower(): row for row in rows}

        try:
            return (yield from read(query, id_texts))
        except BadRequest:
            halves = halves_of(query)
            if not halves:
                raise
        active, inactive = halves
        rows = yield from read(active, id_texts)
        rows.update((yield from read(inactive, id_texts)))
        missing = [id for id in id_texts if id.lower() not in rows]
        return {**rows, **(yield from read(active, missing))}

    def _workers(self, target: Operation, workers: Optional[int]) -> int:
        """The number of requests at once; one for reports, whose pages are runs."""
        default = self._defaults.workers if target.verb == "GET" else 1
        return default if workers is None else workers

    def _page_size(self, target: Operation, page_size: Optional[int]) -> int:
        if page_size is None:
            size = self._defaults.page_size or PAGE_SIZE
            return min(size, target.largest_page or size)
        most = target.largest_page or LARGEST_PAGE
        if whole(page_size, "page_size", 1) > most:
            raise InvalidArgument(
                f"page_size={page_size} is more than {target.name} takes: {most} rows per request."
            )
        return page_size
