"""Walking over pages: where it goes on, and that it ends."""

from __future__ import annotations

from typing import Any, Optional

import pytest

from servicepytan.core.paginators.cursor import next_token
from servicepytan.core.paginators.page_number import next_page
from servicepytan.core.paginators.page_position import MAX_EMPTY_PAGES, PagePosition
from servicepytan.core.paginators.parsed_page import ParsedPage, parse_page
from servicepytan.errors import InvalidResponse

ROWS = [{"id": 1}, {"id": 2}]


@pytest.mark.parametrize(
    ("answer", "page"),
    [
        ({"data": ROWS, "hasMore": True, "page": 1}, ParsedPage(ROWS, True)),
        ({"data": ROWS, "hasMore": False, "totalCount": 2}, ParsedPage(ROWS, False, 2)),
        ({"data": ROWS, "totalCount": None}, ParsedPage(ROWS)),
        ({"data": ROWS, "hasMore": None}, ParsedPage(ROWS)),
        ({"data": ROWS, "totalCount": "2"}, ParsedPage(ROWS)),
        ({"data": None, "hasMore": True}, ParsedPage([], True)),
        ({"data": []}, ParsedPage([])),
        ({"data": ROWS, "hasMore": True, "continueFrom": "t"}, ParsedPage(ROWS, True, token="t")),
        ({"data": ROWS, "continueFrom": 7}, ParsedPage(ROWS, token="7")),
        ({"data": ROWS, "continueFrom": ""}, ParsedPage(ROWS, token="")),
        (ROWS, ParsedPage(ROWS)),
        ([], ParsedPage([])),
        (None, ParsedPage([], is_missing=True)),
    ],
)
def test_a_page_is_read(answer: Any, page: ParsedPage) -> None:
    assert parse_page(answer, "GET /x") == page


@pytest.mark.parametrize(
    "answer", [{}, {"id": 1}, {"hasMore": True}, {"data": {}}, {"data": "x"}, "x", 5, True, b"x"]
)
def test_what_is_no_page_is_an_error(answer: Any) -> None:
    with pytest.raises(InvalidResponse, match="GET /x answered no page"):
        parse_page(answer, "GET /x")


def test_numbered_pages_go_on_while_there_is_more() -> None:
    position = next_page(PagePosition(1), ParsedPage(ROWS, True), "x")
    assert position == PagePosition(2, previous_rows=tuple(ROWS))
    assert next_page(PagePosition(2), ParsedPage(ROWS), "x") is None
    assert next_page(PagePosition(2), ParsedPage([]), "x") is None


def test_a_feed_goes_on_with_its_token() -> None:
    position = next_token(PagePosition(), ParsedPage(ROWS, True, token="a"), "x")
    assert position == PagePosition(token="a", previous_rows=tuple(ROWS))
    assert next_token(PagePosition(token="a"), ParsedPage(ROWS, False, token="a"), "x") is None


def walk(feed: bool, pages: list[ParsedPage]) -> list[Optional[PagePosition]]:
    """The positions of a walk over pages."""
    step = next_token if feed else next_page
    positions: list[Optional[PagePosition]] = [PagePosition()]
    for page in pages:
        assert positions[-1] is not None
        positions.append(step(positions[-1], page, "GET /x"))
    return positions


def numbered(*rows: list[Any]) -> list[ParsedPage]:
    """Pages that each say that more follows, with a new token each."""
    return [ParsedPage(these, True, token=f"t{number}") for number, these in enumerate(rows)]


BOTH = pytest.mark.parametrize("feed", [False, True])


@BOTH
def test_empty_pages_may_come_in_between(feed: bool) -> None:
    nine: list[list[Any]] = [[]] * (MAX_EMPTY_PAGES - 1)
    assert walk(feed, numbered(*nine, ROWS[:1], *nine, ROWS[1:]))[-1] is not None


@BOTH
def test_ten_empty_pages_running_are_an_error(feed: bool) -> None:
    with pytest.raises(InvalidResponse, match="10 empty pages in a row"):
        walk(feed, numbered(*[[]] * MAX_EMPTY_PAGES))


@BOTH
def test_the_same_rows_again_are_an_error(feed: bool) -> None:
    with pytest.raises(InvalidResponse, match="repeated the rows"):
        walk(feed, numbered(ROWS, [dict(row) for row in ROWS]))
    with pytest.raises(InvalidResponse, match="repeated the rows"):
        walk(feed, numbered(ROWS, [], ROWS))


@BOTH
def test_the_same_rows_on_the_last_page_are_just_rows(feed: bool) -> None:
    assert walk(feed, [*numbered(ROWS), ParsedPage(ROWS)])[-1] is None
    assert walk(feed, numbered(ROWS, ROWS[:1], ROWS))[-1] is not None


@BOTH
def test_nothing_where_more_was_promised_is_an_error(feed: bool) -> None:
    nothing = ParsedPage([], is_missing=True)
    for before in (ROWS, []):
        with pytest.raises(InvalidResponse, match="with nothing"):
            walk(feed, [*numbered(before), nothing])
    assert walk(feed, [nothing])[-1] is None


@pytest.mark.parametrize("token", ["a", "", None])
@pytest.mark.parametrize("rows", [ROWS, []])
def test_a_feed_that_does_not_move_is_an_error(token: Optional[str], rows: list[Any]) -> None:
    with pytest.raises(InvalidResponse, match="unchanged" if token else "missing"):
        next_token(PagePosition(token="a"), ParsedPage(rows, True, token=token), "x")
