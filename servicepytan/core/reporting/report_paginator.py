"""Pages a report: checks each answer and chooses the next page."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, Optional

from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.reporting.page_parsing import ReportPage
from servicepytan.core.server_text import server_text
from servicepytan.core.wire import counted
from servicepytan.errors import InvalidResponse, ReportChanged


class ReportEstimate(NamedTuple):
    """The work that remains.

    Attributes:
        requests: How many requests for data.
        seconds: How long the rate limit lets them take, at least.
    """

    requests: int
    seconds: float


@dataclass(frozen=True)
class ReportPaginator:
    """The position of a walk over a report's pages.

    Attributes:
        label: How messages name the report.
        size: The rows that a page is asked for.
        described_fields: The fields that the report's description names; empty where it names none.
        number: The page to ask for.
        rows: How many rows came.
        total: How many there are, where it is told.
        columns: The columns of the rows that came.
        last: The rows of the page before.
        done: Whether all rows came.
    """

    label: str
    size: int
    described_fields: tuple[ReportField, ...] = ()
    number: int = 1
    rows: int = 0
    total: Optional[int] = None
    columns: Optional[tuple[ReportField, ...]] = None
    last: list[Any] = field(default_factory=list, repr=False)
    done: bool = False

    @property
    def page_name(self) -> str:
        """The requested page, as messages name it."""
        return f"{self.label}, page {self.number}"

    def after(self, answer: ReportPage) -> tuple[ReportPaginator, ReportPage]:
        """The next state of the paginator after an answer, and the answer's new rows.

        Raises:
            InvalidResponse: rows are missing, come again, or their number moves.
            ReportChanged: the fields are others than before.
        """
        self._compare(answer.columns)
        total = self._total(answer)
        answer = self._without_earlier(answer)
        if self._is_repeated(answer.rows, total):
            answer = answer._replace(rows=[], has_more=False)
        rows = self.rows + len(answer.rows)
        done = self._is_done(answer, rows, total)
        if total is not None and (rows > total or (done and rows != total)):
            raise InvalidResponse(
                f"{self.page_name}: {counted(rows, 'row')} arrived in total, but ServiceTitan"
                f" reports a total of {server_text(total)}. Run the report again; narrow its"
                " parameters if it happens again."
            )
        walk = replace(
            self,
            number=self.number + 1,
            rows=rows,
            total=total,
            columns=answer.columns,
            last=answer.rows,
            done=done,
        )
        return walk, answer

    def _compare(self, columns: tuple[ReportField, ...]) -> None:
        if self.columns is not None:
            if [c[:2] for c in columns] != [c[:2] for c in self.columns]:
                raise ReportChanged(
                    f"{self.page_name}: the fields are no longer those of the page before"
                    f"{_difference(self.columns, columns)}. Somebody edited the report while it"
                    " ran; run it again."
                )
        elif self.described_fields and _names(columns) != _names(self.described_fields):
            raise ReportChanged(
                f"{self.page_name}: the fields are not those that the report's description names"
                f"{_difference(self.described_fields, columns)}. Somebody edited the report; make"
                " the Report again."
            )

    def _total(self, answer: ReportPage) -> Optional[int]:
        if answer.total is None or self.total is None or answer.total == self.total:
            return self.total if answer.total is None else answer.total
        raise InvalidResponse(
            f"{self.page_name}: the total moved from {self.total} to {server_text(answer.total)}"
            " rows while the pages were fetched, so that rows may be missing or doubled. Run the"
            " report again, with a larger page_size if there is one, or over a range that no longer"
            " changes."
        )

    def _without_earlier(self, answer: ReportPage) -> ReportPage:
        """A page without earlier rows, for answers that hold all rows at once."""
        if not self.rows or len(answer.rows) != answer.total or answer.total < self.rows:
            return answer
        if answer.rows[self.rows - len(self.last) : self.rows] != self.last:
            raise InvalidResponse(
                f"{self.page_name}: all rows came at once, and they are not those of the page"
                " before. Run the report again."
            )
        return answer._replace(rows=answer.rows[self.rows :], has_more=False)

    def _is_repeated(self, rows: list[Any], total: Optional[int]) -> bool:
        """Whether an answer repeats the previous page, as some reports do at their end."""
        if not rows or rows != self.last:
            return False
        if total is None:
            return True
        if all(row == rows[0] for row in rows):  # pages of equal rows are possible
            return False
        raise InvalidResponse(
            f"{self.page_name} repeats the rows of the previous page, but only {self.rows} of"
            f" {total} rows have arrived. Run the report with a larger page_size, or narrow its"
            " parameters."
        )

    def _is_done(self, answer: ReportPage, rows: int, total: Optional[int]) -> bool:
        if answer.rows or not answer.has_more:
            if total is not None and (rows >= total or not answer.rows):
                return True
            if answer.has_more is not None:
                return not answer.has_more
            return len(answer.rows) != self.size if total is None else False
        if total is not None and rows == total:
            return True
        raise InvalidResponse(
            f"{self.page_name} has no rows, but says that more follow. The walk was stopped, as it"
            " might never end."
        )

    def estimate(
        self, limit: Optional[int], wait: float, interval: float
    ) -> Optional[ReportEstimate]:
        """The work that remains; None while the total is unknown.

        Args:
            limit: The rows that are wanted at most.
            wait: Seconds until the next request may leave.
            interval: Seconds between two requests.
        """
        if self.done or (limit is not None and self.rows >= limit):
            return ReportEstimate(0, 0.0)
        if self.total is None:
            return None
        rows_needed = self.total if limit is None else min(self.total, limit)
        page = len(self.last) or self.size  # the server may use another page size than requested
        requests = math.ceil((rows_needed - self.rows) / page)
        return ReportEstimate(requests, wait + (requests - 1) * interval)


def _names(columns: Iterable[ReportField]) -> Counter[str]:
    return Counter(column.name for column in columns)


def _difference(before: Iterable[ReportField], now: Iterable[ReportField]) -> str:
    old, new = _names(before), _names(now)
    parts = [
        f"{word} {server_text(', '.join(sorted(names)))}"
        for word, names in (("without", old - new), ("with", new - old))
        if names
    ]
    return f": {' and '.join(parts)}" if parts else ""
