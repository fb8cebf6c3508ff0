"""Walking over pages: what is asked next, and when the walk is at its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from servicepytan.errors import InvalidResponse

LARGEST_PAGE = 5000
"""Rows that a page of a list holds at most, where nothing else is documented."""
MOST_EMPTY = 10


@dataclass(frozen=True)
class Answer:
    """One page, read.

    Attributes:
        rows: Its rows.
        has_more: Whether more pages follow.
        total: The number of all rows, when the API was asked for it.
        token: Where a feed goes on, or None.
        missing: Whether nothing came at all.
        told: Whether the list tells if more pages follow.
    """

    rows: list[Any] = field(repr=False)
    has_more: bool = False
    total: Optional[int] = None
    token: Optional[str] = None
    missing: bool = False
    told: bool = field(default=True, compare=False)


@dataclass(frozen=True)
class Place:
    """Where a walk stands.

    Attributes:
        number: The page to ask for.
        token: The feed's token to ask with, or None.
        rows_before: The rows of the page before.
        empty: How many empty pages came running.
        told: Whether the page before said that more follows.
    """

    number: int = 1
    token: Optional[str] = None
    rows_before: tuple[Any, ...] = field(default=(), repr=False)
    empty: int = 0
    told: bool = True


def read_page(answer: Any, label: str) -> Answer:
    """Read a page of a list: an envelope, an object with ``data`` only, or a bare array.

    Raises:
        InvalidResponse: it is none of these.
    """
    if answer is None:
        return Answer([], missing=True)
    if isinstance(answer, list):
        return Answer(answer, told=False)
    if isinstance(answer, Mapping) and isinstance(answer.get("data", answer), (list, type(None))):
        total, token = answer.get("totalCount"), answer.get("continueFrom")
        return Answer(
            answer["data"] or [],
            has_more=bool(answer.get("hasMore")),
            total=total if isinstance(total, int) else None,
            token=str(token) if token is not None else None,
            told=answer.get("hasMore") is not None,
        )
    raise InvalidResponse(f"{label} answered no page: there is no list 'data' in it.")


def next_page(
    place: Place, answer: Answer, label: str, page_size: Optional[int] = None
) -> Optional[Place]:
    """Where the walk over numbered pages goes on after an answer; None at the end.

    A list that does not tell whether more follows is at its end at an empty page, or when it
    gives more rows than were asked for, as it then takes no notice of pages.

    Raises:
        InvalidResponse: the walk would not end.
    """
    _not_missing(place, answer, label)
    rows = len(answer.rows)
    if not (answer.has_more if answer.told else 0 < rows <= (page_size or rows)):
        return None
    place = _progress(place, answer, f"{label}, page {place.number}")
    return replace(place, number=place.number + 1, told=answer.told)


def is_repeated(place: Place, answer: Answer) -> bool:
    """Whether a list that does not tell of its end gives the page before once more.

    That is how a list looks that takes no notice of page numbers.
    """
    return not answer.told and bool(answer.rows) and tuple(answer.rows) == place.rows_before


def next_token(place: Place, answer: Answer, label: str) -> Optional[Place]:
    """Where the walk along a feed goes on after an answer; None at the end.

    Raises:
        InvalidResponse: the walk would not end.
    """
    _not_missing(place, answer, label)
    if not answer.has_more:
        return None
    if not answer.token or answer.token == place.token:
        raise InvalidResponse(
            f"{label} says that more follows, but not from where: continueFrom is"
            f" {'unchanged' if answer.token else 'missing'}. Try again from the last"
            " continue_from; if it happens again, report it to ServiceTitan."
        )
    return replace(_progress(place, answer, label), token=answer.token)


def _not_missing(place: Place, answer: Answer, label: str) -> None:
    if answer.missing and place.told and (place.rows_before or place.empty):
        raise InvalidResponse(
            f"{label} said that more follows, but answered the next request with nothing."
        )


def _progress(place: Place, answer: Answer, label: str) -> Place:
    if not answer.rows:
        if place.empty + 1 >= MOST_EMPTY:
            raise InvalidResponse(
                f"{label}: {MOST_EMPTY} empty pages running, each of which says that more"
                " follows. The walk was ended; narrow the filters or report it to ServiceTitan."
            )
        return replace(place, empty=place.empty + 1)
    if tuple(answer.rows) == place.rows_before:
        raise InvalidResponse(
            f"{label} answered the rows of the page before once more, and that more follows."
            " The walk was ended, as it would never end by itself."
        )
    return replace(place, rows_before=tuple(answer.rows), empty=0)
