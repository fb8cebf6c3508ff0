"""Lists and feeds: lazy and streamed page by page; each iteration makes new requests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Literal, Optional, TypeVar, overload

from servicepytan.core.call import Call
from servicepytan.core.decoding import Loads
from servicepytan.core.json_rows import decoded_in_turn
from servicepytan.core.paginators.parsed_page import ParsedPage, no_page, page_in
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.endpoints.client import PageClient
from servicepytan.endpoints.records_base import (
    FeedBase,
    Page,
    PagedRows,
    RecordsBase,
    RowsById,
    total_of,
)
from servicepytan.endpoints.row_models import M
from servicepytan.endpoints.tabular import TabularMixin

if TYPE_CHECKING:
    from servicepytan.convert.decimals import Money
    from servicepytan.convert.shapes import Shape
    from servicepytan.core.row_type import Row
    from servicepytan.endpoints.preview import PerformCall
    from servicepytan.endpoints.shaped import MappedFeed, MappedRows

__all__ = ["Feed", "Page", "Records", "RowsById"]

T = TypeVar("T")
N = TypeVar("N")
W = TypeVar("W", bound="_Rows[Any]")


@suggest_keywords_of
class _Rows(PagedRows[T, M], TabularMixin[T]):
    """The iteration of lists and feeds."""

    _client: PageClient
    _loads: Optional[Loads] = None

    def _decoded_by(self: W, loads: Optional[Loads]) -> W:
        """The same rows, with another decoder of pages."""
        self._loads = loads
        return self

    def __iter__(self) -> Iterator[T]:
        return self._rows(self._loads or self._streamed_loads())

    def _rows(self, loads: Optional[Loads]) -> Iterator[T]:
        return islice(chain.from_iterable(self._pieces(loads)), self._limit)

    def _limited_pieces(self, *, whole_pages: bool) -> Iterator[Sequence[T]]:
        """The rows in lists, page by page or in smaller parts, up to ``limit``."""
        loads = self._loads or (None if whole_pages else self._streamed_loads())
        rows_left = self._limit
        for rows in self._pieces(loads) if rows_left != 0 else ():
            yield rows if rows_left is None else rows[:rows_left]
            if rows_left is not None:
                rows_left -= len(rows)
                if rows_left <= 0:
                    return

    def _pieces(self, loads: Optional[Loads]) -> Iterator[Sequence[T]]:
        """The rows in lists, page by page or in smaller parts."""
        raise NotImplementedError

    def pages(self) -> Iterator[Page[T, M]]:
        raise NotImplementedError

    def all(self, *, progress: bool = False) -> list[T]:
        """Fetch every row into a list.

        Args:
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Example:
            >>> jobs = session.jobs.list(limit=200).all()
        """
        with self._shown_progress(progress):
            return list(self._rows(self._loads))

    def first(self) -> Optional[T]:
        """Fetch the first row; None if there is none.

        Example:
            >>> job = session.jobs.list(sort="-Id").first()
        """
        return next(iter(self._only(1)), None)

    def first_or_raise(self) -> T:
        """Fetch the first row; raises if there is none.

        Raises:
            NotFound: there is none.

        Example:
            >>> job = session.jobs.list(sort="-Id").first_or_raise()
        """
        for row in self._only(1):
            return row
        raise self._no_row()

    @overload
    def as_models(
        self, *, strict: bool = False, money: Literal["decimal"] = "decimal"
    ) -> Iterator[M]: ...
    @overload
    def as_models(
        self, model: type[N], *, strict: bool = False, money: Literal["decimal"] = "decimal"
    ) -> Iterator[N]: ...
    @overload
    def as_models(
        self, model: Optional[type[Any]] = None, *, strict: bool = False, money: Money
    ) -> Iterator[Any]: ...
    def as_models(
        self,
        model: Optional[type[Any]] = None,
        *,
        strict: bool = False,
        money: Money = "decimal",
    ) -> Iterator[Any]:
        """The rows as pydantic models, fetched page by page while you iterate.

        A model has snake_case attributes and reads what the API really sends; ``deviations`` tells
        where a row departs from the schema.

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
            >>> for job in session.jobs.list(limit=10).as_models():
            ...     print(job.job_number, job.created_on)
        """
        return map(self._reader(model, strict, money), self)

    def _fetch(self, call: Call, is_cancelled: Optional[Callable[[], bool]] = None) -> ParsedPage:
        answer = self._perform(call, is_cancelled) if is_cancelled else self._perform(call)
        page = page_in(answer)
        if page is None:
            raise no_page(call.label)
        return page

    def _repr_html_(self) -> str:
        """The first rows for a notebook; one request of a few seconds at most."""
        from servicepytan.endpoints.preview import preview_html

        return preview_html(self._shown(), self._first_rows)

    def _first_rows(self, brief: Callable[[PerformCall], PerformCall]) -> list[T]:
        from servicepytan.endpoints.preview import ROWS

        few = self._only(ROWS)
        few._perform = brief(few._perform)
        return list(few)


@suggest_keywords_of
class Records(RecordsBase[T, M], _Rows[T, M]):
    """The rows of a list, fetched page by page while you iterate; each iteration starts again.

    Building one makes no request. A row is the API's own dict. While pages are walked, rows that
    other people insert or delete may shift others from page to page: rows that came twice are
    given once, and a ``PageShift`` warning says, once for each walk, that rows may be missing.

    Args:
        client: Makes the calls; a session.
        spec: What describes the list.
        clock: Seconds since 1970.
        on_shift: Called with what shows that rows moved, in place of the warning.
        on_gap: Called with what shows that an exact walk lacks rows, in place of the warning.

    Example:
        >>> jobs = session.jobs.list(job_status="Completed")
        >>> print(jobs.count())
        >>> for job in jobs:
        ...     print(job["jobNumber"])
    """

    def pages(self) -> Iterator[Page[T, M]]:
        """Fetch page by page.

        With ``limit``, the last page is cut to it.

        Returns:
            An iterator of ``Page`` objects.

        Raises:
            ApiError: the API refuses the request.
            InvalidResponse: the pages would never end.
            TransportError: no answer comes.

        Example:
            >>> for page in session.jobs.list().pages():
            ...     print(page.number, len(page.rows))
        """
        return self._walk(self._loads)

    @overload
    def map(self, function: Shape, /) -> MappedRows[Row]: ...
    @overload
    def map(self, function: Callable[[T], N], /) -> MappedRows[N]: ...
    def map(self, function: Any, /) -> MappedRows[Any]:
        """The rows after a function or a shape of ``servicepytan.shape``, fetched as you iterate.

        The result of the function replaces the row, even if it is None. ``limit`` counts the rows
        before it.

        Args:
            function: Takes a row and returns its replacement; or a shape.

        Raises:
            InvalidArgument: a shape does not suit the rows; nothing was sent.

        Example:
            >>> jobs = session.jobs.list().map(shape.join(with_names=["businessUnit"]))
            >>> numbers = session.jobs.list().map(lambda job: job["jobNumber"]).all()
        """
        from servicepytan.endpoints.shaped import MappedRows, chain_of

        return MappedRows(self, chain_of(self, function))

    def _pieces(self, loads: Optional[Loads]) -> Iterator[Sequence[T]]:
        return chain.from_iterable(decoded_in_turn(page.rows) for page in self._walk(loads))

    def _walk(self, loads: Optional[Loads]) -> Iterator[Page[T, M]]:
        spec, shifts = self._spec, list[str]()
        paginator = spec.paginator(self._now(), loads)
        for result in self._client.fetch_pages(paginator, self._fetch, spec.workers):
            page = self._page(result, shifts)
            if page is not None:
                yield page

    def count(self) -> int:
        """The number of rows: the API's total, from one small request.

        Raises:
            InvalidResponse: the API tells no total.

        Example:
            >>> session.jobs.list(job_status="Completed").count()
        """
        total = sum(self._total(call) for call in self._calls)
        return total if self._limit is None else min(total, self._limit)

    def _total(self, call: Call) -> int:
        if not self._has_totals:
            return sum(len(page) for page in self._every_row_of(call).pages())
        return total_of(self._fetch(self._total_call(call)), call)


@suggest_keywords_of
class Feed(FeedBase[T, M], _Rows[T, M]):
    """The rows of an export feed by their last change; each iteration starts again.

    Feeds hold active, inactive and deleted rows (``active`` tells), and new and changed rows
    arrive 15 minutes late unless ``include_recent_changes=True``, which may repeat rows.

    Args:
        client: Makes the calls; a session.
        spec: What describes the feed.

    Attributes:
        continue_from: Where to go on: the token behind the last page that was handled whole.
            Store it once its rows are stored, and pass it as ``from_`` in the next run.

    Example:
        >>> feed = session.jobs.export(from_="2026-01-01")
        >>> for job in feed:
        ...     print(job["id"])
        >>> print(feed.continue_from)
    """

    @overload
    def map(self, function: Shape, /) -> MappedFeed[Row]: ...
    @overload
    def map(self, function: Callable[[T], N], /) -> MappedFeed[N]: ...
    def map(self, function: Any, /) -> MappedFeed[Any]:
        """The rows after a function or a shape of ``servicepytan.shape``, fetched as you iterate.

        The result of the function replaces the row, even if it is None. ``limit`` counts the rows
        before it.

        Args:
            function: Takes a row and returns its replacement; or a shape.

        Raises:
            InvalidArgument: a shape does not suit the rows; nothing was sent.

        Example:
            >>> feed = session.invoices.export().map(shape.explode("items"))
            >>> items = feed.all()
            >>> print(feed.continue_from)
        """
        from servicepytan.endpoints.shaped import MappedFeed, chain_of

        return MappedFeed(self, chain_of(self, function))

    def _pieces(self, loads: Optional[Loads]) -> Iterator[Sequence[T]]:
        for page in self._walk(loads):
            yield from decoded_in_turn(page.rows)
            self._move_behind(page)

    def pages(self) -> Iterator[Page[T, M]]:
        """Fetch page by page; ``continue_from`` belongs to the current page.

        ``limit`` counts whole pages here: the walk ends with the page that reaches it.

        Returns:
            An iterator of ``Page`` objects.

        Raises:
            ApiError: the API refuses the request.
            InvalidResponse: the feed would never end.
            TransportError: no answer comes.

        Example:
            >>> for page in session.jobs.export(from_="2026-01-01").pages():
            ...     print(len(page.rows), page.continue_from)
        """
        count = 0
        for page in self._walk(self._loads):
            self._move_behind(page)
            yield page
            count += len(page.rows)
            if self._limit is not None and count >= self._limit:
                return

    def _walk(self, loads: Optional[Loads]) -> Iterator[Page[T, M]]:
        spec = self._spec
        pages = self._client.fetch_pages(spec.paginator(loads), self._fetch, spec.workers)
        return map(self._page, pages)
