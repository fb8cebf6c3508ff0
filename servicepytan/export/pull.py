"""The rows of one resource, page by page, with where to go on behind each page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Optional

from servicepytan.endpoints.base import Resource
from servicepytan.endpoints.records import Page, Records
from servicepytan.errors import InvalidResponse
from servicepytan.export.plan import MODIFIED, MODIFIED_FILTER, Plan
from servicepytan.export.state import State

CREATED_FILTER = "created_on_or_after"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z", re.ASCII)
_LONGEST = 27


class Batch(NamedTuple):
    """Some rows.

    Attributes:
        rows: The rows.
        token: In a feed, where to go on behind them.
        created: In an exact walk, the moment before which all rows have come, where it is known.
        note: What should be known of the walk.
    """

    rows: list[Any]
    token: Optional[str] = None
    created: Optional[str] = None
    note: str = ""


class Pull(Resource):
    """Fetches the rows of a plan."""

    def batches(
        self,
        plan: Plan,
        state: State,
        *,
        since: Optional[str] = None,
        recent: bool = False,
        whole: bool = False,
        workers: Optional[int] = None,
    ) -> Iterator[Batch]:
        """The rows that are new or changed since the state, or all.

        Args:
            plan: The resource.
            state: Where to go on.
            since: Where to begin when the state does not say.
            recent: Whether a feed gives the changes of the last minutes, too.
            whole: Whether the rows take the place of all others. A feed's changes of the last
                minutes then come at its end; its token stays before them.
            workers: Pages in flight at once.
        """
        if plan.operation.paging == "feed":
            start = state.token or since
            return self._feed_batches(plan, start, recent=recent, whole=whole, workers=workers)
        return self._list_batches(plan, state, state.mark or since, workers)

    def total(self, plan: Plan, state: State, since: Optional[str]) -> Optional[int]:
        """How many rows a list will give, where the API tells it."""
        if plan.operation.paging != "page" or not plan.operation.totals:
            return None
        try:
            return self._list(plan, state, state.mark or since, None, exact=False).count()
        except InvalidResponse:
            return None

    def _feed_batches(
        self, plan: Plan, start: Optional[str], *, recent: bool, whole: bool, workers: Optional[int]
    ) -> Iterator[Batch]:
        for page in self._feed_pages(plan, start, recent, workers):
            start = page.continue_from or start
            yield Batch(page.rows, page.continue_from)
        if whole and not recent:  # a row that changed just now has left its old place in the feed
            for page in self._feed_pages(plan, start, True, workers):
                yield Batch(page.rows)

    def _feed_pages(
        self, plan: Plan, start: Optional[str], recent: bool, workers: Optional[int]
    ) -> Iterator[Page[Any]]:
        query = {**plan.query, "from_": start}
        if recent:
            query["include_recent_changes"] = True
        return self._feed(plan.operation.name, query, workers=workers).pages()

    def _list_batches(
        self, plan: Plan, state: State, start: Optional[str], workers: Optional[int]
    ) -> Iterator[Batch]:
        shifts: list[str] = []
        rows = self._list(
            plan, state, start, workers, exact=plan.operation.exact, on_shift=shifts.append
        )
        for page in rows.pages():
            created = last_created(page.rows) if plan.operation.exact else None
            yield Batch(page.rows, created=created, note=_shifted(shifts))

    def _list(
        self,
        plan: Plan,
        state: State,
        start: Optional[str],
        workers: Optional[int],
        *,
        exact: bool,
        on_shift: Optional[Callable[[str], None]] = None,
    ) -> Records[Any]:
        query = dict(plan.query)
        if plan.mode == MODIFIED and start is not None:
            query[MODIFIED_FILTER] = start
        if state.walk is not None:
            query[CREATED_FILTER] = state.walk.created
        return self._records(
            plan.operation.name, (), query, workers=workers, exact=exact, on_shift=on_shift
        )


def _shifted(shifts: list[str]) -> str:
    if not shifts:
        return ""
    return f"The list changed while it was walked: {shifts.pop()}. Rows may be missing."


def last_created(rows: Sequence[Any]) -> Optional[str]:
    """The latest moment of creation among rows; None when one has none that can be compared."""
    texts = [str(row.get("createdOn")) if isinstance(row, Mapping) else "" for row in rows]
    if not texts or not all(map(_MOMENT.fullmatch, texts)):
        return None
    return max(texts, key=lambda text: text[:-1].ljust(_LONGEST, "."))
