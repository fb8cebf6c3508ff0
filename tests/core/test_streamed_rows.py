"""Rows that are taken one after the other, decoded when their turn comes."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any

import pytest
from hypothesis import given

from servicepytan.core import json_rows
from servicepytan.core.call import Call
from servicepytan.core.decoding import NotJson, loads, standard_loads
from servicepytan.core.exact_walk_rules import SortKeys
from servicepytan.core.json_rows import decoded_in_turn, json_rows_loads, streamed_page_loads
from tests.core.decoding_contract import BODIES, outcome
from tests.fakes import feed_over, records_over

pytest.importorskip("msgspec")

CALL = Call("GET", "/x/v2/tenant/42/things", "/x/v2/tenant/{tenant}/things")
TEXT = "x" * 300
ROWS = [
    {"id": n, "createdOn": f"2026-01-01T00:{n // 60:02}:{n % 60:02}Z", "text": TEXT, "tags": [n]}
    for n in range(1, 901)
]
ODD = [{"id": 901, "wide": 2**64, "half": "\ud83d", "none": float("inf")}, 7, None]


def in_pages(rows: Sequence[Any], size: int = 300) -> Callable[..., Any]:
    """A server that sends numbered pages as JSON, decoded as the call says."""

    def perform(call: Call, *_: Any) -> Any:
        query = dict(call.query)
        number = int(query.get("page", query.get("from", "1")))
        page = rows[(number - 1) * size : number * size]
        more = number * size < len(rows)
        body = {"data": page, "hasMore": more, "continueFrom": str(number + 1)}
        return (call.loads or loads)(json.dumps(body).encode())

    return perform


@pytest.mark.parametrize("rows", [ROWS, [*ROWS, *ODD], ROWS[:5], []])
@pytest.mark.parametrize("limit", [None, 17, 650])
def test_rows_in_turn_are_those_of_the_pages(rows: list[Any], limit: Any) -> None:
    things = records_over(in_pages(rows), [CALL], page_size=300, limit=limit)
    assert list(map(repr, things)) == list(map(repr, things.all())) == list(map(repr, rows[:limit]))
    feed = feed_over(in_pages(rows), CALL, limit=limit)
    assert list(map(repr, feed)) == list(map(repr, rows[:limit]))


def test_an_exact_walk_reads_what_it_needs_of_rows_that_wait() -> None:
    keys = SortKeys("+CreatedOn", "+Id")
    things = records_over(in_pages(ROWS, 1000), [CALL], page_size=1000, exact=True, sort_keys=keys)
    assert list(things) == ROWS


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many rows were decoded, each time that some were."""
    counts: list[int] = []
    decoder = json_rows._row_decoder

    def counted() -> Callable[[Sequence[Any]], list[Any]]:
        decode = decoder()

        def decode_and_count(rows: Sequence[Any]) -> list[Any]:
            counts.append(len(rows))
            return decode(rows)

        return decode_and_count

    monkeypatch.setattr(json_rows, "_row_decoder", counted)
    return counts


def test_few_rows_of_a_page_are_objects_at_once(decoded: list[int]) -> None:
    rows = iter(records_over(in_pages(ROWS), [CALL], page_size=300))
    assert next(rows) == ROWS[0]
    assert sum(decoded) < 100
    assert list(rows) == ROWS[1:]
    assert sum(decoded) == len(ROWS)


def test_a_feed_moves_on_once_the_last_row_of_a_page_was_taken(decoded: list[int]) -> None:
    feed = feed_over(in_pages(ROWS), CALL)
    rows = iter(feed)
    for _ in range(300):
        next(rows)
    assert (feed.continue_from, len(decoded) > 1) == (None, True)
    next(rows)
    assert feed.continue_from == "2"


def test_short_lists_and_whole_lists_are_decoded_as_usual(decoded: list[int]) -> None:
    list(records_over(in_pages(ROWS[:50]), [CALL]))
    records_over(in_pages(ROWS), [CALL], page_size=300).all()
    assert decoded == []


@pytest.mark.slow
@given(BODIES)
def test_their_values_are_those_of_the_standard(body: bytes) -> None:
    try:
        page = json_rows_loads()(b'{"data":[' + body + b"]}")["data"]
        rows: Any = list(chain.from_iterable(decoded_in_turn(page)))
    except NotJson:
        rows = NotJson
    try:
        expected = standard_loads(b'{"data":[' + body + b"]}")["data"]
    except NotJson:
        expected = NotJson
    assert outcome(lambda _: rows, b"") == outcome(lambda _: expected, b"")


def test_without_msgspec_all_is_decoded_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_rows, "has_msgspec", lambda: False)
    page = streamed_page_loads(["id"])(json.dumps({"data": ROWS}).encode())["data"]
    assert page == ROWS
