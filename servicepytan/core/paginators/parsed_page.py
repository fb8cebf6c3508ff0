"""Reads an answer as a page of a list or feed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from servicepytan.errors import InvalidResponse


@dataclass(frozen=True)
class ParsedPage:
    """A parsed page.

    Attributes:
        rows: Its rows.
        has_more: Whether more pages follow.
        total: The number of all rows, when the API was asked for it.
        token: Where a feed goes on, or None.
        is_missing: Whether the answer was empty.
        tells_end: Whether the list tells if more pages follow.
        is_consistent: Whether it need not be compared with the page before.
    """

    rows: list[Any] = field(repr=False)
    has_more: bool = False
    total: Optional[int] = None
    token: Optional[str] = None
    is_missing: bool = False
    tells_end: bool = field(default=True, compare=False)
    is_consistent: bool = field(default=False, compare=False)


def parse_page(answer: Any, label: str) -> ParsedPage:
    """Parse a page of a list: an envelope, an object with only ``data``, or an array.

    Raises:
        InvalidResponse: it is none of these.
    """
    page = page_in(answer)
    if page is None:
        raise no_page(label)
    return page


def page_in(answer: Any) -> Optional[ParsedPage]:
    """The page of a list that an answer holds; None if it holds none."""
    if answer is None:
        return ParsedPage([], is_missing=True)
    if isinstance(answer, list):
        return ParsedPage(answer, tells_end=False)
    if isinstance(answer, Mapping) and isinstance(answer.get("data", answer), (list, type(None))):
        total, token = answer.get("totalCount"), answer.get("continueFrom")
        return ParsedPage(
            answer["data"] or [],
            has_more=bool(answer.get("hasMore")),
            total=total if isinstance(total, int) else None,
            token=str(token) if token is not None else None,
            tells_end=answer.get("hasMore") is not None,
        )
    return None


def no_page(label: str) -> InvalidResponse:
    """The error for an answer without a page."""
    return InvalidResponse(f"{label} answered no page: there is no list 'data' in it.")


def as_kept(page: ParsedPage) -> ParsedPage:
    """A page of a cached list, whose pages were compared when they were fetched."""
    return replace(page, is_consistent=page.tells_end)
