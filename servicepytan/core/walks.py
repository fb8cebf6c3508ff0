"""Walks with several requests under way: what to ask for, and what each answer gives.

A walk is asked what it wants, whoever performs it starts those requests, and hands it the answer
to the first of them. Requests are wanted in the order in which their rows are given, so that it
does not matter in which order they are answered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple, Optional, Protocol

from servicepytan.core.call import Call
from servicepytan.core.paging import Answer, Place, is_repeated, next_page, next_token


class Ask(NamedTuple):
    """One request of a walk.

    Attributes:
        key: Tells it from the others of its walk.
        call: The request.
    """

    key: tuple[Any, ...]
    call: Call


class Given(NamedTuple):
    """Rows that a walk gives: a page.

    Attributes:
        number: Its number.
        answer: The page.
        shift: What shows that rows moved from page to page meanwhile, or empty.
    """

    number: int
    answer: Answer
    shift: str = ""


class Walk(Protocol):
    """A walk over the rows of a list or feed."""

    def wanted(self, most: int) -> list[Ask]:
        """The requests that should be under way, at most so many; none at the end.

        The answer to the first is needed next.
        """

    def take(self, answer: Answer) -> list[Given]:
        """What the answer to the first wanted request gives.

        Raises:
            InvalidResponse: the walk would not end.
        """


class Pages:
    """A walk over numbered pages.

    How many are asked for ahead grows with those that came: a short list costs few requests
    behind its end.

    Args:
        call: The call without page and size.
        size: Rows per page, or None where the list takes no paging.
        first: The number of the first page.
        totals: Whether the list can tell how many rows there are; then the second page is asked.
        always_totals: Whether ``includeTotal`` must always be sent.
    """

    def __init__(
        self,
        call: Call,
        size: Optional[int],
        *,
        first: int = 1,
        totals: bool = False,
        always_totals: bool = False,
    ) -> None:
        self._call = call
        self._size = size
        self._counted = first + 1 if totals else None
        self._always_totals = always_totals
        self._place: Optional[Place] = Place(first)
        self._received = 0
        self._rows = 0
        self._told: Optional[int] = None
        self._before: set[Any] = set()

    def wanted(self, most: int) -> list[Ask]:
        """The page that comes next, and those behind it that may be there."""
        if self._place is None:
            return []
        ahead = min(most, max(1, 2 * self._received)) if self._size else 1
        return [self._ask(self._place.number + step) for step in range(ahead)]

    def _ask(self, number: int) -> Ask:
        call = self._call
        if self._size is not None:
            total = number == self._counted or (False if self._always_totals else None)
            call = page_of(call, number, self._size, total)
        return Ask((number,), call)

    def take(self, answer: Answer) -> list[Given]:
        """The page without rows of the page before, and where to go on."""
        place = self._place
        if place is None or is_repeated(place, answer):
            self._place = None
            return []
        self._received += 1
        size = self._size
        self._place = next_page(place, answer, self._call.label, size) if size else None
        return [self._checked(Given(place.number, answer))]

    def _checked(self, given: Given) -> Given:
        answer = given.answer
        self._rows += len(answer.rows)
        self._told = answer.total if self._told is None else self._told
        before, self._before = self._before, ids_of(answer.rows)
        doubled = before & self._before
        if doubled:
            rows = [row for row in answer.rows if id_of(row) not in doubled]
            shift = f"{len(doubled)} rows of page {given.number - 1} came again on the next"
            return Given(given.number, replace(answer, rows=rows), shift)
        if self._place is None and self._told is not None and self._rows < self._told:
            shift = f"{self._told} rows were told of, and {self._rows} came"
            return given._replace(shift=shift)
        return given


class Tokens:
    """A walk along an export feed, which is a chain: each page tells where the next begins.

    Args:
        call: The call without its ``from``.
        start: The first ``from``, or None.
        limit: Rows behind which no page is asked for, or None.
    """

    def __init__(self, call: Call, start: Optional[str], limit: Optional[int] = None) -> None:
        self._call = call
        self._place: Optional[Place] = None if limit == 0 else Place(token=start)
        self._left = limit
        self._number = 1

    def wanted(self, most: int) -> list[Ask]:
        """The page that comes next."""
        if self._place is None:
            return []
        token = self._place.token
        call = self._call if token is None else with_query(self._call, ("from", token))
        return [Ask((self._number,), call)]

    def take(self, answer: Answer) -> list[Given]:
        """The page, and where to go on."""
        if self._place is None:
            return []
        given = Given(self._number, answer)
        self._place = next_token(self._place, answer, self._call.label)
        self._number += 1
        if self._left is not None:
            self._left -= len(answer.rows)
            self._place = self._place if self._left > 0 else None
        return [given]


class Chain:
    """Walks one after another, up to a limit; the first requests of later ones are asked ahead.

    Args:
        walks: The walks.
        limit: Rows to give at most, or None for all.
        size: Rows that a page is expected to have.
    """

    def __init__(self, walks: Sequence[Walk], limit: Optional[int] = None, size: int = 1) -> None:
        self._walks = walks
        self._at = 0
        self._left = limit
        self._size = size

    def wanted(self, most: int) -> list[Ask]:
        """What the walk at hand wants, then the next ones."""
        most = self._needed(most)
        found: list[Ask] = []
        for number in range(self._at, len(self._walks)):
            if len(found) >= most:
                break
            asks = self._walks[number].wanted(most - len(found))
            found += [Ask((number, *ask.key), ask.call) for ask in asks]
        return found

    def _needed(self, most: int) -> int:
        if self._left is None:
            return most
        return min(most, -(-self._left // self._size))

    def take(self, answer: Answer) -> list[Given]:
        """What the walk at hand gives, cut to the limit."""
        while not self._walks[self._at].wanted(1):
            self._at += 1
        self._size = max(1, len(answer.rows)) if answer.has_more else self._size
        return [self._cut(given) for given in self._walks[self._at].take(answer)]

    def _cut(self, given: Given) -> Given:
        if self._left is None:
            return given
        rows = given.answer.rows[: self._left]
        self._left -= len(rows)
        return given._replace(answer=replace(given.answer, rows=rows))


def id_of(row: Any) -> Any:
    """The id of a row; None where it has none."""
    found = row.get("id") if isinstance(row, dict) else None
    return found if isinstance(found, (int, str)) else None


def key_of(row: Any) -> Any:
    """What tells a row from others: its id, or the whole of it."""
    found = id_of(row)
    return repr(row) if found is None else found


def ids_of(rows: Sequence[Any]) -> set[Any]:
    """The ids of rows; none unless each row has one of its own, or null."""
    try:
        given = [row["id"] for row in rows if row["id"] is not None]
        found = set(given)
    except (IndexError, KeyError, TypeError):
        return set()
    return found if len(found) == len(given) else set()


def page_of(call: Call, number: int, size: int, total: Optional[bool] = None) -> Call:
    """A call for one page; ``total`` asks for the number of all rows, or says not to tell it."""
    told = [] if total is None else [("includeTotal", str(total).lower())]
    return with_query(call, ("page", str(number)), ("pageSize", str(size)), *told)


def with_query(call: Call, *pairs: tuple[str, str]) -> Call:
    """A call with more in its query string."""
    return replace(call, query=(*call.query, *pairs))
