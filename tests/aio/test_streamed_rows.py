"""Awaited rows that are taken one after the other, decoded when their turn comes."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from servicepytan.aio.records import AsyncFeed
from servicepytan.core import json_rows
from servicepytan.core.call import Call
from servicepytan.core.decoding import loads
from servicepytan.core.exact_walk_rules import SortKeys
from servicepytan.core.records_spec import FeedSpec
from tests.aio.fakes import CALL, ScriptedClient, list_of

pytest.importorskip("msgspec")

ROWS = [
    {"id": n, "createdOn": f"2026-01-01T00:{n // 60:02}:{n % 60:02}Z", "text": "x" * 300}
    for n in range(1, 901)
]
ODD = [{"id": 901, "wide": 2**64, "half": "\ud83d", "none": float("inf")}, 7, None]


def in_pages(rows: Sequence[Any], size: int = 300) -> ScriptedClient:
    """A client whose pages are JSON, decoded as the call says."""

    def answer(call: Call) -> Any:
        query = dict(call.query)
        number = int(query.get("page", query.get("from", "1")))
        page = rows[(number - 1) * size : number * size]
        more = number * size < len(rows)
        body = {"data": page, "hasMore": more, "continueFrom": str(number + 1)}
        return (call.loads or loads)(json.dumps(body).encode())

    return ScriptedClient(answer)


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


@pytest.mark.asyncio
@pytest.mark.parametrize("rows", [ROWS, [*ROWS, *ODD], ROWS[:5], []])
@pytest.mark.parametrize("limit", [None, 17, 650])
async def test_rows_in_turn_are_those_of_the_pages(rows: list[Any], limit: Any) -> None:
    things = list_of(in_pages(rows), page_size=300, limit=limit)
    expected = [repr(row) for row in rows[:limit]]
    assert [repr(row) async for row in things] == expected
    assert [repr(row) for row in await things.all()] == expected
    feed = AsyncFeed[Any](in_pages(rows), FeedSpec(CALL, limit=limit))
    assert [repr(row) async for row in feed] == expected


@pytest.mark.asyncio
async def test_few_rows_of_a_page_are_objects_at_once(decoded: list[int]) -> None:
    rows: Any = list_of(in_pages(ROWS), page_size=300).__aiter__()
    assert await rows.__anext__() == ROWS[0]
    assert 0 < sum(decoded) < 100
    assert [row async for row in rows] == ROWS[1:]
    assert sum(decoded) == len(ROWS)


@pytest.mark.asyncio
async def test_models_are_read_from_rows_in_their_turn(decoded: list[int]) -> None:
    ids = list_of(in_pages(ROWS), page_size=300)._modelled(lambda row: row["id"])
    assert [number async for number in ids] == [row["id"] for row in ROWS]
    assert sum(decoded) == len(ROWS)


@pytest.mark.asyncio
async def test_an_exact_walk_reads_what_it_needs_of_rows_that_wait(decoded: list[int]) -> None:
    keys = SortKeys("+CreatedOn", "+Id")
    things = list_of(in_pages(ROWS, 1000), page_size=1000, exact=True, sort_keys=keys)
    assert [row async for row in things] == ROWS
    assert sum(decoded) == len(ROWS)


@pytest.mark.asyncio
async def test_a_feed_moves_on_once_the_last_row_of_a_page_was_taken(decoded: list[int]) -> None:
    feed = AsyncFeed[Any](in_pages(ROWS), FeedSpec(CALL))
    rows: Any = feed.__aiter__()
    for _ in range(300):
        await rows.__anext__()
    assert (feed.continue_from, len(decoded) > 1) == (None, True)
    await rows.__anext__()
    assert feed.continue_from == "2"


@pytest.mark.asyncio
async def test_whole_pages_are_decoded_as_usual(decoded: list[int]) -> None:
    things = list_of(in_pages(ROWS), page_size=300)
    assert [row async for page in things.pages() for row in page] == ROWS
    assert await things.all() == ROWS
    assert decoded == []
