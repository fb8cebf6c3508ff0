"""Pages an export feed by cursor: each page has the token of the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from servicepytan.core.call import Call
from servicepytan.core.paginators.page_position import (
    PagePosition,
    after_page,
    require_promised_page,
)
from servicepytan.core.paginators.paginator import PageResult
from servicepytan.core.paginators.parsed_page import ParsedPage
from servicepytan.errors import InvalidResponse


class CursorPaginator:
    """Pages an export feed: each page has the token of the next.

    Args:
        call: The call without its ``from``.
        start: The first ``from``, or None.
        limit: Rows behind which no page is requested, or None.
    """

    def __init__(self, call: Call, start: Optional[str], limit: Optional[int] = None) -> None:
        self._call = call
        self._rows_left = limit
        self._number = 1
        self._position: Optional[PagePosition] = None
        self._requests: list[Call] = []
        self._move_to(None if limit == 0 else PagePosition(token=start))

    def _move_to(self, position: Optional[PagePosition]) -> None:
        self._position = position
        if position is None:
            self._requests = []
        elif position.token is None:
            self._requests = [self._call]
        else:
            self._requests = [_from_token(self._call, position.token)]

    def next_requests(self) -> Sequence[Call]:
        """The next page."""
        return self._requests

    def receive(self, page: ParsedPage) -> list[PageResult]:
        """The page, unchanged."""
        if self._position is None:
            return []
        result = PageResult(self._number, page)
        self._number += 1
        position = next_token(self._position, page, self._call.label)
        if self._rows_left is not None:
            self._rows_left -= len(page.rows)
            position = position if self._rows_left > 0 else None
        self._move_to(position)
        return [result]


def next_token(position: PagePosition, page: ParsedPage, label: str) -> Optional[PagePosition]:
    """The position of the next page of a feed; None at the end.

    Raises:
        InvalidResponse: paging would not end.
    """
    if page.is_missing:
        require_promised_page(position, label)
    if not page.has_more:
        return None
    if not page.token or page.token == position.token:
        raise InvalidResponse(
            f"{label} says that more follows, but not from where: continueFrom is"
            f" {'unchanged' if page.token else 'missing'}. Try again from the last"
            " continue_from; if it happens again, report it to ServiceTitan."
        )
    return replace(after_page(position, page, label), token=page.token)


def _from_token(call: Call, token: str) -> Call:
    return call._replace(query=(*call.query, ("from", token)))
