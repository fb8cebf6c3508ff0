"""Reads a page of a list or feed, and decides where paging continues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from servicepytan.errors import InvalidResponse

MAX_EMPTY_PAGES = 10


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


@dataclass(frozen=True)
class PageCursor:
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


def parse_page(answer: Any, label: str) -> ParsedPage:
    """Parse a page of a list: an envelope, an object with only ``data``, or an array.

    Raises:
        InvalidResponse: it is none of these.
    """
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
    raise InvalidResponse(f"{label} answered no page: there is no list 'data' in it.")


def as_kept(page: ParsedPage) -> ParsedPage:
    """A page of a cached list, whose pages were compared when they were fetched."""
    return replace(page, is_consistent=page.tells_end)


def next_page(
    cursor: PageCursor, page: ParsedPage, label: str, page_size: Optional[int] = None
) -> Optional[PageCursor]:
    """The cursor of the next numbered page; None at the end.

    A list that does not tell whether more follows ends at an empty page, or when it gives more
    rows than were asked for, as it then ignores page numbers.

    Raises:
        InvalidResponse: paging would not end.
    """
    rows = len(page.rows)
    if page.is_missing:
        _require_promised_page(cursor, label)
    if not (page.has_more if page.tells_end else 0 < rows <= (page_size or rows)):
        return None
    advanced = _advanced(cursor, page, label, f", page {cursor.number}")
    return replace(advanced, number=cursor.number + 1, tells_end=page.tells_end)


def is_repeated(cursor: PageCursor, page: ParsedPage) -> bool:
    """Whether a list without ``hasMore`` ignores page numbers and repeated its previous page."""
    return not page.tells_end and bool(page.rows) and tuple(page.rows) == cursor.previous_rows


def next_token(cursor: PageCursor, page: ParsedPage, label: str) -> Optional[PageCursor]:
    """The cursor of the next page of a feed; None at the end.

    Raises:
        InvalidResponse: paging would not end.
    """
    if page.is_missing:
        _require_promised_page(cursor, label)
    if not page.has_more:
        return None
    if not page.token or page.token == cursor.token:
        raise InvalidResponse(
            f"{label} says that more follows, but not from where: continueFrom is"
            f" {'unchanged' if page.token else 'missing'}. Try again from the last"
            " continue_from; if it happens again, report it to ServiceTitan."
        )
    return replace(_advanced(cursor, page, label), token=page.token)


def _require_promised_page(cursor: PageCursor, label: str) -> None:
    if cursor.tells_end and (cursor.previous_rows or cursor.empty_pages):
        raise InvalidResponse(
            f"{label} said that more follows, but answered the next request with nothing."
        )


def _advanced(cursor: PageCursor, page: ParsedPage, label: str, place: str = "") -> PageCursor:
    """The cursor with this page as the one before.

    Raises:
        InvalidResponse: too many pages were empty, or the page was the same as the one before.
    """
    if not page.rows:
        if cursor.empty_pages + 1 >= MAX_EMPTY_PAGES:
            raise InvalidResponse(
                f"{label}{place}: {MAX_EMPTY_PAGES} empty pages running, each of which says that"
                " more follows. The walk was ended; narrow the filters or report it to"
                " ServiceTitan."
            )
        return replace(cursor, empty_pages=cursor.empty_pages + 1)
    rows = () if page.is_consistent else tuple(page.rows)
    if rows and rows == cursor.previous_rows:
        raise InvalidResponse(
            f"{label}{place} answered the rows of the page before once more, and that more"
            " follows. The walk was ended, as it would never end by itself."
        )
    return replace(cursor, previous_rows=rows, empty_pages=0)
