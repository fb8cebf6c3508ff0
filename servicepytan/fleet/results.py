"""Results of work for several tenants: a value per tenant, or the rows of all in one stream."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import islice
from textwrap import indent
from typing import Any, Generic, NamedTuple, Optional, TypeVar

from servicepytan._threads.channel import BoundedChannel
from servicepytan.core.records_spec import whole
from servicepytan.core.redact import Redactor
from servicepytan.core.suggestions import LazyRows, SuggestsAttributes
from servicepytan.core.wire import counted
from servicepytan.errors import FleetError, InvalidArgument, ServicePytanError
from servicepytan.fleet.parallel import run_parallel

T = TypeVar("T")

CHUNK_ROWS = 100
"""Rows per chunk that a thread puts into the channel."""


class Failures(SuggestsAttributes):
    """The errors of the tenants that failed."""

    def __init__(self, failed: Mapping[str, Exception], redactor: Redactor) -> None:
        self.failed = dict(failed)
        self._redactor = redactor

    @property
    def ok(self) -> bool:
        """Whether no tenant failed."""
        return not self.failed

    @property
    def reasons(self) -> dict[str, str]:
        """The error message of each failed tenant, by name; secrets are masked."""
        return {name: self._redactor.text(_reason(error)) for name, error in self.failed.items()}

    def raise_failures(self) -> None:
        """Raise one error that names all failed tenants; do nothing if none failed.

        Raises:
            FleetError: at least one failed.

        Example:
            >>> fleet.each(work).raise_failures()
        """
        if self.failed:
            reasons = [f"{name}: {reason}" for name, reason in self.reasons.items()]
            count = f"{len(reasons)} tenant{'s' if len(reasons) > 1 else ''} failed:"
            text = indent("\n".join([count, *reasons]), "  ").lstrip()
            raise FleetError(text, self.failed, result=self)


def _reason(error: Exception) -> str:
    """The message of an error, with its class if it is none of ours."""
    kind, words = type(error).__name__, str(error)
    if not words:
        return kind
    return words if isinstance(error, ServicePytanError) else f"{kind}: {words}"


class FleetResult(Failures, Mapping[str, T], Generic[T]):
    """The return value of each tenant that succeeded, by name.

    Attributes:
        failed: The error of each tenant that failed, by name.

    Example:
        >>> counts = fleet.each(lambda session: session.jobs.list().count())
        >>> print(dict(counts), counts.reasons)
    """

    def __init__(
        self, values: dict[str, T], failed: Mapping[str, Exception], redactor: Redactor
    ) -> None:
        super().__init__(failed, redactor)
        self._values = values

    def __getitem__(self, name: str) -> T:
        if name in self._values or name not in self.failed:
            return self._values[name]
        raise KeyError(f"{name} failed: {self.reasons[name]}")

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        done = [name for name in self if name not in self.failed]
        if self.ok:
            return f"<FleetResult: {len(done)} done>"
        reasons = "; ".join(f"{name}: {reason}" for name, reason in self.reasons.items())
        failed, all_of_them = len(self.failed), len(done) + len(self.failed)
        return f"<FleetResult: {failed} of {all_of_them} failed: {reasons}>"


class TenantSources(NamedTuple):
    """The sources of a fleet's rows.

    Attributes:
        rows: The list or feed of each tenant, by name.
        tags: What is added to each row of a tenant.
        wrong: The configuration error of each tenant with invalid settings.
    """

    rows: Mapping[str, Any]
    tags: Mapping[str, dict[str, str]]
    wrong: Mapping[str, Exception]


class FleetRowsBase(Failures):
    """Describes the rows of all tenants in one stream.

    Args:
        sources: Where they come from.
        workers: The number of tenants that are read at once.
        limit: The most rows, of all tenants together.
        redactor: Masks secrets in messages.
    """

    def __init__(
        self, sources: TenantSources, workers: int, limit: Optional[int], redactor: Redactor
    ) -> None:
        super().__init__({}, redactor)
        self._sources = sources
        self._workers = workers
        self._limit = None if limit is None else whole(limit, "limit", 0)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {counted(len(self._sources.rows), 'tenant')}>"

    @property
    def continue_from(self) -> dict[str, str]:
        """The continuation token of each tenant's feed; valid once the stream has ended.

        A feed that failed continues after its last complete page, or from its start.

        Example:
            >>> feeds = fleet.rows("jobs.export")
            >>> rows = list(feeds)
            >>> feeds.continue_from["nsw"]
        """
        rows = self._sources.rows
        tokens = {name: getattr(source, "continue_from", None) for name, source in rows.items()}
        return {name: token for name, token in tokens.items() if token}

    def _with_tenant_columns(self, name: str, chunk: Iterable[Any]) -> Iterator[dict[str, Any]]:
        """The rows of a chunk with the columns of their tenant."""
        tags = self._sources.tags[name]
        return (_add_tenant(row, tags) for row in chunk)


class FleetRows(LazyRows, FleetRowsBase):
    """The rows of all tenants in one stream; each iteration makes new requests.

    The rows of each tenant keep their order; tenants mix as their pages arrive. A tenant that fails
    does not stop the others: its rows so far stay, and ``failed`` has its error once the stream has
    ended.

    Attributes:
        failed: The error of each tenant that failed in the last iteration, by name.

    Example:
        >>> rows = fleet.rows("jobs", job_status="Completed")
        >>> for row in rows:
        ...     print(row["tenant"], row["jobNumber"])
        >>> rows.raise_failures()
    """

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return islice(self._stream(), self._limit)

    def _stream(self) -> Iterator[dict[str, Any]]:
        sources = self._sources
        self.failed = dict(sources.wrong)
        chunks: BoundedChannel[tuple[str, list[Any]]] = BoundedChannel(2 * self._workers)

        def pull(name: str) -> None:
            for chunk in _chunks(sources.rows[name]):
                chunks.put((name, chunk))

        for name, chunk in run_parallel(sources.rows, pull, self._workers, self.failed, chunks):
            yield from self._with_tenant_columns(name, chunk)


def _chunks(rows: Iterable[Any]) -> Iterator[list[Any]]:
    """Lists of up to 100 rows; an error comes after the rows before it."""
    chunk: list[Any] = []
    try:
        for row in rows:
            chunk.append(row)
            if len(chunk) == CHUNK_ROWS:
                yield chunk
                chunk = []
    except Exception:
        yield chunk
        raise
    yield chunk


def _add_tenant(row: Any, tags: dict[str, str]) -> dict[str, Any]:
    if not isinstance(row, Mapping):
        return {**tags, "value": row}
    check_tenant_columns(tags, row)
    return {**tags, **row}


def check_tenant_columns(columns: Iterable[str], row: Container[str]) -> None:
    """Raise if the rows already have one of the tenant columns.

    Raises:
        InvalidArgument: a column of the rows has the same name.
    """
    for column in columns:
        if column in row:
            raise InvalidArgument(
                f"The rows have a {column!r} themselves; choose another tenant_column."
            )
