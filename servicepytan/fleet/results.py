"""What comes of the work for several tenants: a value for each, or their rows in one stream."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import islice
from textwrap import indent
from typing import Any, Generic, Optional, TypeVar

from servicepytan._threads.channel import BoundedChannel
from servicepytan.core.records_spec import whole
from servicepytan.core.redact import Redactor
from servicepytan.core.suggestions import LazyRows
from servicepytan.core.wire import counted
from servicepytan.endpoints.records import Feed
from servicepytan.errors import FleetError, InvalidArgument
from servicepytan.fleet.side_by_side import side_by_side

T = TypeVar("T")

_CHUNK = 100
"""Rows that a thread hands over at once."""


class Failures:
    """What went wrong for which tenant."""

    def __init__(self, failed: Mapping[str, Exception], redactor: Redactor) -> None:
        self.failed = dict(failed)
        self._redactor = redactor

    @property
    def ok(self) -> bool:
        """Whether no tenant failed."""
        return not self.failed

    @property
    def reasons(self) -> dict[str, str]:
        """What went wrong, in words, by tenant; secrets are masked."""
        return {
            name: self._redactor.text(str(error)) or type(error).__name__
            for name, error in self.failed.items()
        }

    def raise_failures(self) -> None:
        """Raise one error for all tenants that failed; nothing happens when none did.

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


class FleetResult(Failures, Mapping[str, T], Generic[T]):
    """What the work gave for each tenant that it succeeded for, by name.

    Attributes:
        failed: The error of each other tenant, by name.

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
        return self._values[name]

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


class FleetRows(LazyRows, Failures):
    """The rows of all tenants in one stream; each iteration asks anew.

    The rows of one tenant keep their order; those of several come as they arrive. A tenant that
    fails does not stop the others: the rows it gave before stay, and ``failed`` tells it once the
    stream has ended.

    Attributes:
        failed: The error of each tenant that failed in the last iteration, by name.

    Example:
        >>> rows = fleet.rows("jobs", job_status="Completed")
        >>> for row in rows:
        ...     print(row["tenant"], row["jobNumber"])
        >>> rows.raise_failures()
    """

    def __init__(
        self,
        sources: Mapping[str, Iterable[Any]],
        tags: Mapping[str, dict[str, str]],
        wrong: Mapping[str, Exception],
        workers: int,
        limit: Optional[int],
        redactor: Redactor,
    ) -> None:
        super().__init__({}, redactor)
        self._sources = sources
        self._tags = tags
        self._wrong = wrong
        self._workers = workers
        self._limit = None if limit is None else whole(limit, "limit", 0)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return islice(self._stream(), self._limit)

    def _stream(self) -> Iterator[dict[str, Any]]:
        self.failed = dict(self._wrong)
        chunks: BoundedChannel[tuple[str, list[Any]]] = BoundedChannel(2 * self._workers)

        def pull(name: str) -> None:
            for chunk in _chunks(self._sources[name]):
                chunks.put((name, chunk))

        for name, chunk in side_by_side(self._sources, pull, self._workers, self.failed, chunks):
            for row in chunk:
                yield _tagged(row, self._tags[name])

    def __repr__(self) -> str:
        return f"<FleetRows of {counted(len(self._sources), 'tenant')}>"

    @property
    def continue_from(self) -> dict[str, str]:
        """Where the feed of each tenant goes on; right once the stream has ended.

        One that failed goes on behind its last whole page, or where it was to begin.

        Example:
            >>> feeds = fleet.rows("jobs.export")
            >>> rows = list(feeds)
            >>> feeds.continue_from["nsw"]
        """
        return {
            name: source.continue_from
            for name, source in self._sources.items()
            if isinstance(source, Feed) and source.continue_from
        }


def _chunks(rows: Iterable[Any]) -> Iterator[list[Any]]:
    """Rows by the hundred; those before an error come, too."""
    chunk: list[Any] = []
    try:
        for row in rows:
            chunk.append(row)
            if len(chunk) == _CHUNK:
                yield chunk
                chunk = []
    except Exception:
        yield chunk
        raise
    yield chunk


def _tagged(row: Any, tags: dict[str, str]) -> dict[str, Any]:
    if not isinstance(row, Mapping):
        return {**tags, "value": row}
    check_tags(tags, row)
    return {**tags, **row}


def check_tags(columns: Iterable[str], row: Container[str]) -> None:
    """Refuse columns that rows have themselves.

    Raises:
        InvalidArgument: they have one.
    """
    for column in columns:
        if column in row:
            raise InvalidArgument(
                f"The rows have a {column!r} themselves; choose another tenant_column."
            )
