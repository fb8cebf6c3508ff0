"""Lists and feeds after ``map``, whose rows pass through functions or shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeVar, overload

from servicepytan.convert.field_trees import FieldTree, flat_tree, tree_columns, tree_of
from servicepytan.convert.name_join import Join, NamesById, NamesRequest, shaped
from servicepytan.convert.shapes import LocalTimes, RowFunction, Shape, as_shape
from servicepytan.core.generators import drive
from servicepytan.core.row_type import Row
from servicepytan.core.suggestions import LazyRows, SuggestsAttributes, suggest_keywords_of
from servicepytan.endpoints.operations import Operation, types_of
from servicepytan.endpoints.records_base import Page, PagedRows
from servicepytan.endpoints.row_models import row_reader
from servicepytan.endpoints.tabular import TabularMixin
from servicepytan.errors import NotFound

if TYPE_CHECKING:
    from servicepytan.convert.columns import Columns
    from servicepytan.endpoints.preview import PerformCall

T = TypeVar("T")
U = TypeVar("U")
N = TypeVar("N")


class ShapeChain:
    """Shapes in sequence; each is checked against the fields that the previous one leaves.

    Args:
        tree: The fields of the rows.
        label: What to call the rows.

    Attributes:
        shapes: The shapes.
        tree: The fields of the rows behind the last of them.
        label: What to call the rows.
    """

    def __init__(self, tree: FieldTree, label: str) -> None:
        self.shapes: tuple[Shape, ...] = ()
        self.tree = tree
        self.label = label

    def then(self, step: Any) -> ShapeChain:
        """The chain with one more shape or function.

        Raises:
            InvalidArgument: it does not suit the rows.
        """
        shape = as_shape(step).bound(self.tree, self.label)
        chain = ShapeChain(shape.tree(self.tree), self.label)
        chain.shapes = (*self.shapes, shape)
        return chain

    @property
    def keeps_count(self) -> bool:
        """Whether each row gives one row."""
        return all(shape.keeps_count for shape in self.shapes)

    @property
    def is_quiet(self) -> bool:
        """Whether no shape makes requests or runs a function of yours."""
        return not any(isinstance(shape, (Join, RowFunction)) for shape in self.shapes)

    @property
    def asks_for_names(self) -> bool:
        """Whether a shape makes requests of its own."""
        return any(isinstance(shape, Join) for shape in self.shapes)

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of the shapes."""
        return tuple(shape.text for shape in self.shapes)

    @property
    def zone(self) -> str:
        """The time zone that the moments are moved into; empty for none."""
        moves = [shape for shape in self.shapes if isinstance(shape, LocalTimes)]
        return moves[-1].zone_name if moves else ""

    def key(self, key: tuple[str, ...]) -> tuple[str, ...]:
        """The primary key after the last shape; empty if there is none.

        Raises:
            InvalidArgument: a shape drops one.
        """
        for shape in self.shapes:
            key = shape.key(key)
        return key

    def columns(self, flat: bool, *, local: str = "instant") -> Columns:
        """The columns of the rows after the last shape.

        Args:
            flat: Whether nested records have columns of their own.
            local: The kind of the columns with moments in a time zone.
        """
        return tree_columns(flat_tree(self.tree) if flat else self.tree, local=local)


def fields_of_operation(source: Optional[Operation]) -> FieldTree:
    """The fields of an operation's rows; any field is allowed if the type is unknown."""
    if source is None:
        return FieldTree()
    return tree_of(types_of(source.name.partition(".")[0]), source.record)


def chain_of(source: PagedRows[Any], step: Any) -> ShapeChain:
    """A chain with the first shape or function after a list or feed.

    Raises:
        InvalidArgument: a shape does not suit the rows.
    """
    operation = source._known_operation()
    label = operation.name if operation else source._shown()
    return ShapeChain(fields_of_operation(operation), label).then(step)


class NameCache:
    """The names that a run has requested, by kind and id."""

    def __init__(self) -> None:
        self._names: dict[str, dict[str, Any]] = {}

    def missing(self, request: NamesRequest) -> NamesRequest:
        """The request without the ids whose names are known."""
        names = self._names.setdefault(request.kind, {})
        return request._replace(ids=tuple(id for id in request.ids if str(id) not in names))

    def add(self, request: NamesRequest, rows: Iterable[Any]) -> None:
        """Store the names of a request."""
        self._names[request.kind].update(request.names_in(rows))

    def of(self, kind: str) -> NamesById:
        """The names of a kind, by id."""
        return self._names[kind]


class NameLookup:
    """Requests names by ids, each once.

    Args:
        call: Calls an operation by its name; that of a session.
    """

    def __init__(self, call: Callable[..., Any]) -> None:
        self._call = call
        self._cache = NameCache()

    def __call__(self, request: NamesRequest) -> NamesById:
        new = self._cache.missing(request)
        if new.ids:
            self._cache.add(new, self._call(new.get_many, list(new.ids)))
        return self._cache.of(request.kind)


class ShapedRows(LazyRows, SuggestsAttributes, Generic[U]):
    """Rows after shapes, of lists, feeds and report runs, for both kinds of session."""

    if TYPE_CHECKING:

        def _shown(self) -> str:
            """What to call the rows in messages."""
            ...

    def _reader(self, model: type[Any], strict: bool) -> Callable[[Any], Any]:
        return row_reader(model, None, self._shown(), strict=strict)


@suggest_keywords_of
class IteratedRows(ShapedRows[U]):
    """Rows after shapes that are read by ``for``."""

    if TYPE_CHECKING:

        def __iter__(self) -> Iterator[U]: ...

    def as_models(self, model: type[N], *, strict: bool = False) -> Iterator[N]:
        """The rows as pydantic models of yours, fetched page by page while you iterate.

        Args:
            model: The model.
            strict: Whether to raise if a row departs from it.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, the first row that departs.

        Example:
            >>> for job in session.jobs.list().map(shape.pick("id")).as_models(MyJob):
            ...     print(job.id)
        """
        return map(self._reader(model, strict), self)


class MappedBase(ShapedRows[U]):
    """The rows of a list or feed after shapes, for both kinds of session.

    Args:
        source: The list or feed.
        chain: The shapes.
    """

    _source: Any

    def __init__(self, source: Any, chain: ShapeChain) -> None:
        self._source = source
        self._chain = chain

    def _columns(self, flat: bool) -> Columns:
        return self._chain.columns(flat).in_zone(self._chain.zone)

    def _csv_columns(self, flat: bool) -> Columns:
        return self._chain.columns(flat, local="text")

    def _shown_progress(self, is_shown: bool) -> AbstractContextManager[None]:
        progress: AbstractContextManager[None] = self._source._shown_progress(is_shown)
        return progress

    def _only(self, limit: int) -> Any:
        """The source, limited to the rows needed for so many rows after the shapes."""
        return self._source._only(limit) if self._chain.keeps_count else self._source

    def _no_row(self) -> NotFound:
        error: NotFound = self._source._no_row()
        return error

    def _shown(self) -> str:
        return f"{self._source._shown()} | {', '.join(self._chain.texts)}"

    def __repr__(self) -> str:
        return f"<{self._source._described()} | {', '.join(self._chain.texts)}>"


@suggest_keywords_of
class MappedRows(MappedBase[U], IteratedRows[U], TabularMixin[U]):
    """The rows of a list or feed after functions or shapes, fetched while you iterate.

    ``map`` makes it. ``limit`` of the list counts the rows before the shapes.

    Args:
        source: The list or feed.
        chain: The shapes.

    Example:
        >>> for row in session.jobs.list().map(shape.pick("id", "jobNumber")):
        ...     print(row)
    """

    def __iter__(self) -> Iterator[U]:
        lookup = self._lookup()
        for rows in self._source._limited_pieces(whole_pages=self._chain.asks_for_names):
            yield from self._shaped(rows, lookup)

    def _lookup(self) -> NameLookup:
        return NameLookup(self._source._client.call)

    def _shaped(self, rows: Sequence[Any], lookup: NameLookup) -> Iterable[U]:
        return drive(shaped(self._chain.shapes, rows), lookup)

    @overload
    def map(self, function: Shape, /) -> MappedRows[Row]: ...
    @overload
    def map(self, function: Callable[[U], N], /) -> MappedRows[N]: ...
    def map(self, function: Any, /) -> MappedRows[Any]:
        """The rows after one more function or shape.

        Args:
            function: Takes a row and returns its replacement; or a shape.

        Raises:
            InvalidArgument: a shape does not suit the rows.

        Example:
            >>> jobs.map(shape.flatten).map(shape.rename)
        """
        return type(self)(self._source, self._chain.then(function))

    def all(self, *, progress: bool = False) -> list[U]:
        """Fetch every row into a list.

        Args:
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Example:
            >>> numbers = session.jobs.list(limit=5).map(lambda job: job["jobNumber"]).all()
        """
        with self._shown_progress(progress):
            return list(self)

    def first(self) -> Optional[U]:
        """Fetch the first row; None if there is none.

        Example:
            >>> session.jobs.list().map(shape.pick("id")).first()
        """
        return next(iter(type(self)(self._only(1), self._chain)), None)

    def first_or_raise(self) -> U:
        """Fetch the first row; raises if there is none.

        Raises:
            NotFound: there is none.

        Example:
            >>> session.jobs.list().map(shape.pick("id")).first_or_raise()
        """
        for row in type(self)(self._only(1), self._chain):
            return row
        raise self._no_row()

    def pages(self) -> Iterator[Page[U]]:
        """Fetch page by page; the rows of each have passed the shapes.

        Returns:
            An iterator of ``Page`` objects, with the totals of the source.

        Example:
            >>> for page in session.jobs.list().map(shape.flatten).pages():
            ...     print(page.number, len(page.rows))
        """
        lookup = self._lookup()
        for page in self._source.pages():
            yield replace(page, rows=list(self._shaped(page.rows, lookup)), operation=None)

    def _repr_html_(self) -> Optional[str]:
        """The first rows for a notebook; None if more than one request would be needed."""
        if not self._chain.is_quiet:
            return None
        from servicepytan.endpoints.preview import preview_html

        return preview_html(self._shown(), self._first_rows)

    def _first_rows(self, brief: Callable[[PerformCall], PerformCall]) -> list[U]:
        from servicepytan.endpoints.preview import ROWS

        rows = self._source._first_rows(brief)
        return list(islice(self._shaped(rows, self._lookup()), ROWS))


class MappedFeed(MappedRows[U]):
    """The rows of an export feed after functions or shapes.

    Attributes:
        continue_from: Where to go on: the token behind the last page that was handled whole.
    """

    if TYPE_CHECKING:

        @overload
        def map(self, function: Shape, /) -> MappedFeed[Row]: ...
        @overload
        def map(self, function: Callable[[U], N], /) -> MappedFeed[N]: ...
        def map(self, function: Any, /) -> MappedFeed[Any]: ...

    @property
    def continue_from(self) -> Optional[str]:
        """The token after the last completely handled page."""
        token: Optional[str] = self._source.continue_from
        return token
