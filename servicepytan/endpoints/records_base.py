"""The base classes of lists and feeds of both kinds of session."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Literal, Optional, TypeVar, overload

from servicepytan._warning import warn_caller
from servicepytan.core.call import Call
from servicepytan.core.decoding import Loads
from servicepytan.core.json_rows import streamed_page_loads
from servicepytan.core.json_rows_in_page import walked_page_loads
from servicepytan.core.paginators.page_number import page_call
from servicepytan.core.paginators.paginator import PageResult
from servicepytan.core.paginators.parsed_page import ParsedPage
from servicepytan.core.records_spec import FeedSpec, RecordsSpec, flag
from servicepytan.core.suggestions import LazyRows, SuggestsAttributes, suggest_keywords_of
from servicepytan.core.timestamps import SECOND, UNIX_EPOCH
from servicepytan.core.wire import counted
from servicepytan.endpoints.client import RowsClient
from servicepytan.endpoints.operations import Operation
from servicepytan.endpoints.row_models import M, RowAndModel, row_reader
from servicepytan.endpoints.tabular import ColumnsMixin
from servicepytan.errors import InvalidResponse, NotFound, PageShift
from servicepytan.events import PageReceived

if TYPE_CHECKING:
    from servicepytan.convert.decimals import Money

T = TypeVar("T")
N = TypeVar("N")
P = TypeVar("P", bound="PagedRows[Any]")
R = TypeVar("R", bound="RecordsBase[Any]")

_log = logging.getLogger("servicepytan")


@dataclass(frozen=True)
class Page(RowAndModel, SuggestsAttributes, Generic[T, M]):
    """A page of a list or feed; iterating it yields its rows.

    Attributes:
        rows: The rows.
        number: The page's number; in a feed counted from 1.
        total: The number of all rows, when the API told it.
        has_more: Whether the API says that more pages follow.
        continue_from: In a feed, the token that goes on behind this page.
        operation: The operation that it comes from, where known.

    Example:
        >>> for page in session.jobs.list(limit=200).pages():
        ...     print(page.number, len(page))
    """

    rows: list[T] = field(repr=False)
    number: int
    total: Optional[int] = None
    has_more: bool = False
    continue_from: Optional[str] = None
    operation: Optional[Operation] = field(default=None, repr=False, compare=False)

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def as_models(
        self, *, strict: bool = False, money: Literal["decimal"] = "decimal"
    ) -> list[M]: ...
    @overload
    def as_models(
        self, model: type[N], *, strict: bool = False, money: Literal["decimal"] = "decimal"
    ) -> list[N]: ...
    @overload
    def as_models(
        self, model: Optional[type[Any]] = None, *, strict: bool = False, money: Money
    ) -> list[Any]: ...
    def as_models(
        self,
        model: Optional[type[Any]] = None,
        *,
        strict: bool = False,
        money: Money = "decimal",
    ) -> list[Any]:
        """The rows as models.

        Args:
            model: A model of yours, in place of the one of the record type.
            strict: Whether to raise if a row departs from the schema.
            money: What exact numbers are: ``decimal``, ``float`` or ``text``; type checkers know
                the first only.

        Raises:
            ConfigurationError: pydantic is not installed.
            InvalidArgument: the schema has no type for these rows, and ``model`` is left out; or
                ``money`` is wrong.
            SchemaDeviation: with ``strict``, the first row that departs from the schema.

        Example:
            >>> for page in session.jobs.list().pages():
            ...     jobs = page.as_models()
        """
        label = self.operation.name if self.operation else "This page"
        read = row_reader(model, self.operation, label, strict=strict, money=money)
        return [read(row) for row in self.rows]


class RowsById(list[T]):
    """Rows found by id, in the order of the ids.

    Args:
        rows: The rows; one that was asked for twice comes twice.
        missing: The ids that no row came for.

    Attributes:
        missing: The ids that no row came for, in the order in which they were asked for.

    Example:
        >>> jobs = session.jobs.get_many([1, 2, 3])
        >>> print(len(jobs), jobs.missing)
    """

    def __init__(self, rows: Iterable[T] = (), missing: Iterable[Any] = ()) -> None:
        super().__init__(rows)
        self.missing = list(missing)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            raise AttributeError(
                f"get_many gives a list of all rows, which has no {name!r}. list(ids=[...]) of the"
                " resource has tables and models."
            )


class PagedRows(RowAndModel, LazyRows, SuggestsAttributes, ColumnsMixin, Generic[T, M]):
    """The description of a list or feed; subclasses add the walk."""

    _watch: Optional[Callable[[Page[Any]], None]] = None

    def __init__(self, client: RowsClient, calls: Sequence[Call], limit: Optional[int]) -> None:
        self._client = client
        self._perform = client.perform
        self._is_observed = bool(client.observers)
        self._calls = calls
        self._limit = limit

    def __getstate__(self) -> dict[str, Any]:
        """The state for pickling: the description and its session."""
        left_out = ("_perform", "_watch")
        return {name: value for name, value in vars(self).items() if name not in left_out}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._perform = self._client.perform

    def _only(self: P, limit: int) -> P:
        raise NotImplementedError

    def _paged_by(self) -> Iterable[str]:
        """The keys of a row that the paginator reads."""
        raise NotImplementedError

    def _streamed_loads(self) -> Loads:
        """A decoder of pages for callers that read rows one by one."""
        raise NotImplementedError

    def _announce(self, page: Page[T, M]) -> None:
        label, rows = self._calls[0].label, len(page.rows)
        self._client.emit(PageReceived(label, page.number, rows, page.total))

    @contextmanager
    def _shown_progress(self, is_shown: bool) -> Iterator[None]:
        """Show the progress of a walk in this block on stderr, if requested."""
        if not flag(is_shown, "progress") or not self._calls:
            yield
            return
        from servicepytan.endpoints.progress import WalkProgress, stderr_console

        with WalkProgress(self._calls[0].label, self._limit, stderr_console()) as progress:
            self._watch = progress.add
            try:
                yield
            finally:
                self._watch = None

    def _reader(
        self, model: Optional[type[Any]], strict: bool, money: Money
    ) -> Callable[[Any], Any]:
        """A function that turns a row into a model."""
        source = self._known_operation()
        return row_reader(model, source, self._shown(), strict=strict, money=money)

    def _within(self, limit: int) -> int:
        return limit if self._limit is None else min(limit, self._limit)

    def _no_row(self) -> NotFound:
        return NotFound(f"There is no row: {self._shown()}. Check the filters, or take .first().")

    def _shown(self) -> str:
        if not self._calls:
            return f"{type(self).__name__}: empty, as a filter is an empty list"
        call = self._calls[0]
        written = "".join(f" {name}={value!r}" for name, value in call.query)
        filters = self._client.redactor.text(written)
        further = len(self._calls) - 1
        more = f" and {counted(further, 'more request')} like it" if further else ""
        return f"{type(self).__name__}: {call.label}{filters[:300]}{more}"

    def __repr__(self) -> str:
        return f"<{self._described()}>"

    def _described(self) -> str:
        return self._shown() + (f", limit {self._limit}" if self._limit is not None else "")


@suggest_keywords_of
class RecordsBase(PagedRows[T, M]):
    """The description of a list, with warnings for its walk.

    Args:
        client: Makes the calls; a session.
        spec: What describes the list.
        clock: Seconds since 1970.
        on_shift: Called with what shows that rows moved, in place of the warning.
        on_gap: Called with what shows that an exact walk lacks rows, in place of the warning.
    """

    def __init__(
        self,
        client: RowsClient,
        spec: RecordsSpec,
        *,
        clock: Callable[[], float] = time.time,
        on_shift: Optional[Callable[[str], None]] = None,
        on_gap: Optional[Callable[[str], None]] = None,
    ) -> None:
        super().__init__(client, spec.calls, spec.limit)
        self._spec = spec
        self._clock = clock
        self._on_shift = on_shift or self._warn_of_shift
        self._on_gap = on_gap or self._warn_of_gap

    def _paged_by(self) -> Iterable[str]:
        keys = self._spec.sort_keys
        return ("id", keys.created[0]) if keys and self._spec.exact else ("id",)

    def _streamed_loads(self) -> Loads:
        fields = self._paged_by()
        by_time = self._spec.is_walked_by_time
        return walked_page_loads(fields) if by_time else streamed_page_loads(fields)

    def _now(self) -> int:
        return UNIX_EPOCH + int(self._clock() * SECOND)

    def _page(self, result: PageResult, shifts: list[str]) -> Optional[Page[T, M]]:
        """The page of a result; None if it has no rows; warns of the first shift."""
        if result.missing:
            self._on_gap(self._gap(result.missing))
            return None
        if result.shift:
            shifts.append(result.shift)
            if len(shifts) == 1:
                self._on_shift(result.shift)
        parsed = result.page
        page: Page[T, M] = Page(
            parsed.rows,
            result.number,
            parsed.total,
            parsed.has_more,
            operation=self._operation,
        )
        if self._is_observed:
            self._announce(page)
        if self._watch is not None:
            self._watch(page)
        return page

    def _warn_of_shift(self, shift: str) -> None:
        spec = self._spec
        advice = (
            "Walk it with exact=True." if spec.sort_keys and not spec.exact else "Walk it again."
        )
        self._warn(f"changed while it was walked: {shift}. Rows may be missing. {advice}")

    def _warn_of_gap(self, gap: str) -> None:
        self._warn(f"was walked exactly: {gap}")

    def _warn(self, text: str) -> None:
        """Warn at the caller's line and in the log."""
        text = f"{self._calls[0].label} {text}"
        _log.warning("%s", text)
        warn_caller(text, PageShift)

    def _gap(self, lacking: int) -> str:
        keys = self._spec.sort_keys
        created = ".".join(keys.created) if keys else ""
        rows = f"{lacking:,} rows" if lacking > 1 else "1 row"
        return (
            f"{rows} may be missing, as the list counts more than came: it may have changed"
            f" meanwhile, or they may have no {created}, by which it is walked. session.records()"
            " or list() without exact=True gives such rows."
        )

    @property
    def _has_totals(self) -> bool:
        return self._spec.page_size is not None and self._spec.totals

    def _total_call(self, call: Call) -> Call:
        whole = page_call(call, self._spec.first_page, 1, total=True)
        return whole._replace(cached_as=self._spec.cached_as)

    def _every_row_of(self: R, call: Call) -> R:
        return self._of_spec(replace(self._spec.part(None), calls=(call,)))

    def _only(self: R, limit: int) -> R:
        return self._of_spec(self._spec.part(self._within(limit)))

    def _of_spec(self: R, spec: RecordsSpec) -> R:
        return type(self)(self._client, spec, on_shift=self._on_shift, on_gap=self._on_gap)


def total_of(page: ParsedPage, call: Call) -> int:
    """The number of all rows, from a page.

    Raises:
        InvalidResponse: it tells none.
    """
    if page.total is None:
        raise InvalidResponse(f"{call.label} answered no totalCount; count the rows instead.")
    return page.total


F = TypeVar("F", bound="FeedBase[Any]")


class FeedBase(PagedRows[T, M]):
    """The description of an export feed, with its continuation token.

    Args:
        client: Makes the calls; a session.
        spec: What describes the feed.
    """

    def __init__(self, client: RowsClient, spec: FeedSpec) -> None:
        super().__init__(client, (spec.call,), spec.limit)
        self._spec = spec
        self.continue_from = spec.start

    def _paged_by(self) -> Iterable[str]:
        return ()

    def _streamed_loads(self) -> Loads:
        return streamed_page_loads(self._paged_by())

    def _page(self, result: PageResult) -> Page[T, M]:
        parsed = result.page
        page: Page[T, M] = Page(
            parsed.rows,
            result.number,
            parsed.total,
            parsed.has_more,
            parsed.token,
            self._operation,
        )
        if self._is_observed:
            self._announce(page)
        if self._watch is not None:
            self._watch(page)
        return page

    def _move_behind(self, page: Page[T, M]) -> None:
        self.continue_from = page.continue_from or self.continue_from

    def _only(self: F, limit: int) -> F:
        return type(self)(self._client, self._spec.part(self._within(limit)))

    def _shown(self) -> str:
        start = f" from={self._spec.start!r}" if self._spec.start else ""
        return super()._shown() + start
