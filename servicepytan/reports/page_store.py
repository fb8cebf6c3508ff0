"""Stores the fetched pages of a run in memory."""

from __future__ import annotations

from typing import Optional

from servicepytan.core.reporting.page_parsing import ReportPage

PageRows = list[list[object]]


class MemoryPageStore:
    """Stores pages in memory."""

    token: Optional[str] = None
    begin_anew = ""
    """Advice for discarding a stale checkpoint; empty for pages in memory."""

    def __init__(self) -> None:
        self._pages: list[PageRows] = []

    def __len__(self) -> int:
        return len(self._pages)

    def rows(self, nth: int) -> PageRows:
        """The rows of a page, counted from 0."""
        return self._pages[nth]

    def add(self, answer: ReportPage) -> None:
        """Store a page."""
        self._pages.append(answer.rows)

    def keep_token(self, token: Optional[str]) -> None:
        """Store the token of a running report; None clears it."""
        self.token = token
