"""The position of a paginator, and the pages that cannot be the next ones."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Optional

from servicepytan.core.paginators.parsed_page import ParsedPage
from servicepytan.errors import InvalidResponse

MAX_EMPTY_PAGES = 10


@dataclass(frozen=True)
class PagePosition:
    """The position of a paginator.

    Attributes:
        number: The page to ask for.
        token: The feed's token to ask with, or None.
        previous_rows: The rows of the page before.
        empty_pages: How many empty pages came in succession.
        tells_end: Whether the page before told that more follows.
    """

    number: int = 1
    token: Optional[str] = None
    previous_rows: tuple[Any, ...] = field(default=(), repr=False)
    empty_pages: int = 0
    tells_end: bool = True


def require_promised_page(position: PagePosition, label: str) -> None:
    """Raise if nothing came, but the page before promised a page.

    Raises:
        InvalidResponse: it did.
    """
    if position.tells_end and (position.previous_rows or position.empty_pages):
        raise InvalidResponse(
            f"{label} said that more follows, but answered the next request with nothing."
        )


def after_page(
    position: PagePosition, page: ParsedPage, label: str, suffix: str = ""
) -> PagePosition:
    """The position with this page as the one before.

    Raises:
        InvalidResponse: too many pages were empty, or the page was the same as the one before.
    """
    if not page.rows:
        if position.empty_pages + 1 >= MAX_EMPTY_PAGES:
            raise InvalidResponse(
                f"{label}{suffix}: {MAX_EMPTY_PAGES} empty pages in a row, each of which says"
                " that more follow. The walk was stopped; narrow the filters or report it to"
                " ServiceTitan."
            )
        return replace(position, empty_pages=position.empty_pages + 1)
    rows = () if page.is_consistent else tuple(page.rows)
    if rows and rows == position.previous_rows:
        raise InvalidResponse(
            f"{label}{suffix} repeated the rows of the previous page, and says that more follow."
            " The walk was stopped, as it would never end."
        )
    return replace(position, previous_rows=rows, empty_pages=0)
