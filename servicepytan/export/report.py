"""The progress and the outcome of a sync."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from servicepytan.core.suggestions import SuggestsAttributes
from servicepytan.core.wire import counted
from servicepytan.errors import SyncError, SyncFailed

_MOST_NAMED = 10


class Interrupted(SyncError):
    """The run was interrupted before a resource was complete; its saved rows are durable."""


@dataclass(frozen=True)
class Progress:
    """The progress of one resource.

    Attributes:
        resource: Its name.
        mode: ``feed``, ``modified`` or ``full``.
        rows: Rows so far.
        seconds: Seconds so far.
        total: How many rows will come, where it is known.
        ended: Whether it is at its end.
        error: What went wrong, if something did.

    Example:
        >>> sync(session, ["jobs"], to="out/", progress=lambda at: print(at.resource, at.rows))
    """

    resource: str
    mode: str
    rows: int = 0
    seconds: float = 0.0
    total: Optional[int] = None
    ended: bool = False
    error: Optional[Exception] = None

    @property
    def rate(self) -> float:
        """Rows per second."""
        return self.rows / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> Optional[float]:
        """Estimated seconds until the end; None if the total is unknown."""
        if self.total is None or not self.rows or not self.rate:
            return None
        return max(0, self.total - self.rows) / self.rate


@dataclass(frozen=True)
class ResourceOutcome:
    """The outcome of one resource.

    Attributes:
        resource: Its name, which is that of its folder or table.
        operation: The list or feed that it came from.
        mode: ``feed`` (an export feed), ``modified`` (what changed since the last run) or
            ``full`` (everything anew).
        rows: Rows that came in this run; of a failed resource, those that are saved.
        seconds: How long it took.
        error: What went wrong, or None.
        notes: What should be known of the rows: what was written otherwise than it came, and
            what may be missing.
        raw_rows: How many of the rows stayed JSON until they were written, which is fast. The
            others were decoded one by one, with the same result.
        keeps_json: Whether rows of this run could stay JSON; not with ``flat``, for example.
    """

    resource: str
    operation: str
    mode: str
    rows: int = 0
    seconds: float = 0.0
    error: Optional[Exception] = None
    notes: tuple[str, ...] = ()
    raw_rows: int = 0
    keeps_json: bool = False

    @property
    def reason(self) -> str:
        """The error message; empty if the resource succeeded."""
        return "" if self.error is None else str(self.error) or type(self.error).__name__


@dataclass(frozen=True, repr=False)
class SyncReport(SuggestsAttributes):
    """The outcome of a sync; prints as a table.

    Attributes:
        to: Where the rows are.
        format: How they are written.
        outcomes: One for each resource, in the order that they were named.

    Example:
        >>> report = sync(session, ["jobs", "customers"], to="out/", check=False)
        >>> print(report)
        >>> sys.exit(0 if report.ok else 1)
    """

    to: str
    format: str
    outcomes: tuple[ResourceOutcome, ...]

    @property
    def ok(self) -> bool:
        """Whether all resources are complete."""
        return not self.failed

    @property
    def failed(self) -> list[ResourceOutcome]:
        """The outcomes of incomplete resources; the next run continues them."""
        return [outcome for outcome in self.outcomes if outcome.error is not None]

    @property
    def failures(self) -> str:
        """A sentence with the number, names and reasons of failed resources; empty without any."""
        if self.ok:
            return ""
        named: dict[str, list[str]] = {}
        for outcome in self.failed:
            named.setdefault(outcome.reason, []).append(outcome.resource)
        reasons = "; ".join(f"{', '.join(names)}: {reason}" for reason, names in named.items())
        return f"{len(self.failed)} of {len(self.outcomes)} failed: {reasons}"

    def error(self) -> Optional[SyncFailed]:
        """The error for the failed resources; None if none failed.

        Example:
            >>> error = report.error()
        """
        if self.ok:
            return None
        others = "" if len(self.failed) == len(self.outcomes) else " The others are saved."
        again = f"{others} The next run loads the failed resources again."
        error = SyncFailed(f"{self.failures.rstrip('.')}.{again}", self)
        error.__cause__ = self.failed[0].error
        return error

    @property
    def rows(self) -> int:
        """The number of rows in this run."""
        return sum(outcome.rows for outcome in self.outcomes)

    @property
    def raw_rows(self) -> int:
        """The number of rows that stayed JSON until they were written; the others were decoded."""
        return sum(outcome.raw_rows for outcome in self.outcomes)

    def table(self) -> list[dict[str, Any]]:
        """The outcomes as a list of dicts, one per resource.

        Example:
            >>> pandas.DataFrame(report.table())
        """
        return [
            {
                "resource": outcome.resource,
                "mode": outcome.mode,
                "rows": outcome.rows,
                "seconds": round(outcome.seconds, 1),
                "result": f"failed: {outcome.reason}" if outcome.error else "ok",
                "notes": " ".join(outcome.notes),
            }
            for outcome in self.outcomes
        ]

    def saved(self) -> str:
        """A sentence with the rows that an interrupted run saved.

        Example:
            >>> print(error.report.saved())
        """
        saved = [
            _saved_rows(outcome)
            for outcome in self.outcomes
            if outcome.rows or outcome.error is None
        ]
        nothing = [outcome.resource for outcome in self.failed if not outcome.rows]
        parts = [f"Saved in this run: {_join_names(saved)}."] if saved else []
        if nothing:
            parts.append(
                f"Nothing of {_join_names(nothing)}." if saved else "This run saved nothing."
            )
        failed = [outcome for outcome in self.failed if not isinstance(outcome.error, Interrupted)]
        return " ".join([*parts, *(f"{outcome.resource}: {outcome.reason}" for outcome in failed)])

    def __str__(self) -> str:
        names = [outcome.resource for outcome in self.outcomes]
        width = max(map(len, [*names, "resource"]))
        lines = [f"{'resource':<{width}}  mode      {'rows':>11}  {'seconds':>8}  result"]
        for row in self.table():
            notes = f" ({row['notes']})" if row["notes"] else ""
            lines.append(
                f"{row['resource']:<{width}}  {row['mode']:<8}  {row['rows']:>11,}"
                f"  {row['seconds']:>8,.1f}  {row['result']}{notes}"
            )
        lines.append(self.summary())
        return "\n".join(lines)

    def __repr__(self) -> str:
        failures = f"; {self.failures}" if self.failed else ""
        return f"<SyncReport: {self._counts()}{failures}>"

    def _repr_html_(self) -> str:
        failures = f"<p><b>{html.escape(self.failures)}</b></p>" if self.failed else ""
        names = ("resource", "mode", "rows", "seconds", "result", "notes")
        head = "".join(f"<th>{name}</th>" for name in names)
        body = "".join(
            "<tr>" + "".join(f"<td>{html.escape(str(row[name]))}</td>" for name in names) + "</tr>"
            for row in self.table()
        )
        table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        return f"<p>{html.escape(self._counts())}</p>{failures}{table}"

    def summary(self) -> str:
        """The report in one line.

        Example:
            >>> print(report.summary())
        """
        names = ", ".join(outcome.resource for outcome in self.failed)
        return f"{self._counts()}; failed: {names}." if names else f"{self._counts()}."

    def _counts(self) -> str:
        of = counted(len(self.outcomes), "resource")
        return f"{counted(self.rows, 'row')} of {of} to {self.to}{self._paths()}"

    def _paths(self) -> str:
        """The numbers of rows that stayed JSON and that were decoded.

        Empty if none was decoded, or if none could stay JSON.
        """
        decoded = self.rows - self.raw_rows
        if not decoded or not any(outcome.keeps_json for outcome in self.outcomes):
            return ""
        return f" ({self.raw_rows:,} as raw JSON, {decoded:,} decoded one by one)"


def _saved_rows(outcome: ResourceOutcome) -> str:
    extent = " so far" if outcome.error else ", complete"
    return f"{outcome.resource} ({counted(outcome.rows, 'row')}{extent})"


def _join_names(names: Sequence[str]) -> str:
    """Names joined by commas; long lists are shortened."""
    more = len(names) - _MOST_NAMED
    return ", ".join(names) if more <= 1 else f"{', '.join(names[:_MOST_NAMED])} and {more} more"
