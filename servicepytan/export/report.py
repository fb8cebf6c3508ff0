"""How a sync goes and how it went."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional


@dataclass(frozen=True)
class Progress:
    """How far one resource has come.

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
        """Seconds until the end at this rate, where the total is known."""
        if self.total is None or not self.rows or not self.rate:
            return None
        return max(0, self.total - self.rows) / self.rate


@dataclass(frozen=True)
class Outcome:
    """How the sync of one resource ended.

    Attributes:
        resource: Its name, which is that of its folder or table.
        operation: The list or feed that it came from.
        mode: ``feed`` (an export feed), ``modified`` (what changed since the last run) or
            ``full`` (everything anew).
        rows: Rows that came in this run.
        seconds: How long it took.
        error: What went wrong, or None.
        notes: What was written otherwise than it came.
    """

    resource: str
    operation: str
    mode: str
    rows: int = 0
    seconds: float = 0.0
    error: Optional[Exception] = None
    notes: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """What went wrong, in words; empty when nothing did."""
        return "" if self.error is None else str(self.error) or type(self.error).__name__


@dataclass(frozen=True)
class SyncReport:
    """How a sync ended; printed, it is a table.

    Attributes:
        to: Where the rows are.
        format: How they are written.
        outcomes: One for each resource, in the order that they were named.

    Example:
        >>> report = sync(session, ["jobs", "customers"], to="out/")
        >>> print(report)
        >>> sys.exit(0 if report.ok else 1)
    """

    to: str
    format: str
    outcomes: tuple[Outcome, ...] = field(repr=False)

    @property
    def ok(self) -> bool:
        """Whether every resource came to its end."""
        return not self.failed

    @property
    def failed(self) -> list[Outcome]:
        """The resources that did not come to their end; the next run goes on with them."""
        return [outcome for outcome in self.outcomes if outcome.error is not None]

    @property
    def rows(self) -> int:
        """All rows that came in this run."""
        return sum(outcome.rows for outcome in self.outcomes)

    def table(self) -> list[dict[str, Any]]:
        """One dict for each resource.

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

    def __str__(self) -> str:
        names = [outcome.resource for outcome in self.outcomes]
        width = max(map(len, [*names, "resource"]))
        lines = [f"{'resource':<{width}}  mode      {'rows':>11}  {'seconds':>8}  result"]
        for one in self.table():
            notes = f" ({one['notes']})" if one["notes"] else ""
            lines.append(
                f"{one['resource']:<{width}}  {one['mode']:<8}  {one['rows']:>11,}"
                f"  {one['seconds']:>8,.1f}  {one['result']}{notes}"
            )
        lines.append(self.summary())
        return "\n".join(lines)

    def summary(self) -> str:
        """One line.

        Example:
            >>> print(report.summary())
        """
        count = len(self.outcomes)
        text = f"{self.rows:,} rows of {count} resource{'' if count == 1 else 's'} to {self.to}"
        names = ", ".join(outcome.resource for outcome in self.failed)
        return f"{text}; failed: {names}." if names else f"{text}."
