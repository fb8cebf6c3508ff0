"""Learns from received pages how much time a page of rows spans."""

from __future__ import annotations

from typing import Optional

_WIDER, _NARROWER = 3, 8
"""The largest growth and shrinkage from one range to the next, as factors."""
_KEPT = 0.75
"""The factor by which earlier pages count less with each new page."""


class RowDensity:
    """Estimates the time span of a page.

    Args:
        page_size: Rows per page.
        fill: How full a page is meant to be, from 0 to 1: a page that is too full costs another
            request.
        furthest: How many ranges ahead widen in a stretch with few rows.

    Attributes:
        span: Ticks that a page is likely to hold; None while nothing is known.
    """

    def __init__(self, page_size: int, fill: float, furthest: int) -> None:
        self._page_size = page_size
        self._fill = fill
        self._furthest = furthest
        self._time, self._rows = 0.0, 0.0
        self._is_sparse = False
        self.span: Optional[int] = None

    def span_at(self, index: int) -> Optional[int]:
        """The ticks that a range so many places ahead should span; None while unknown.

        In a stretch with few rows, a range is wider the further ahead it lies.
        """
        if self.span is None or not self._is_sparse:
            return self.span
        return self.span * int(_WIDER ** min(index, self._furthest))

    def learn_whole(self, width: int, rows: int) -> None:
        """Learn from a range that fitted one page."""
        self.learn(width, rows)
        self._is_sparse = 4 * self._rows < self._page_size

    def learn(self, width: int, rows: int) -> None:
        """Learn that so many ticks held so many rows; recent values weigh most."""
        self._time = _KEPT * self._time + width
        self._rows = _KEPT * self._rows + rows
        guess = int(self._fill * self._page_size * self._time / max(self._rows, 1))
        usual = self.span or guess
        self.span = max(1, usual // _NARROWER, min(guess, usual * _WIDER))

    def mark_dense(self) -> None:
        """Stop widening ranges ahead, because a page was full."""
        self._is_sparse = False

    def narrow_to(self, span: int) -> None:
        """Start again with a span."""
        self.forget()
        self.span = max(1, span)

    def forget(self) -> None:
        """Forget the row counts; keep the span."""
        self._time, self._rows = 0.0, 0.0
