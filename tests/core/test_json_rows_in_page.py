"""Pages whose rows stay in the JSON of their page: the same rows as of pages decoded as usual."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import chain
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core import json_rows_in_page
from servicepytan.core.call import Call
from servicepytan.core.creation_times import creation_times
from servicepytan.core.decoding import NotJson, loads
from servicepytan.core.exact_walk_rules import SortKeys
from servicepytan.core.json_rows import (
    JsonRows,
    chosen_rows,
    decoded_in_turn,
    decoded_rows,
    json_rows_loads,
    refuses_deep_rows,
)
from servicepytan.core.json_rows_in_page import (
    JsonRowsInPage,
    _fast,
    json_rows_in_page_loads,
    walked_page_loads,
)
from servicepytan.core.paginators.parsed_page import parse_page
from servicepytan.core.paginators.tied_rows import TiedRowsReader
from servicepytan.core.row_keys import ids_of, keys_of
from tests.fakes import records_over

pytest.importorskip("msgspec")

CALL = Call("GET", "/x/v2/tenant/42/things", "/x/v2/tenant/{tenant}/things")
CREATED = ("createdOn",)
FIELDS = ("id", "createdOn")
ODD_ROWS = [
    '{"id":1}',
    '{"id":"a","createdOn":"2026-01-01T00:00:00Z"}',
    '{"id":3,"createdOn":"2026-01-02T00:00:00.1234567Z","x":[{"y":1},{"id":4},{"id":5}]}',
    '{"id":3,"x":{"data":[{"id":9},{"id":8}]}}',
    '{"id":6,"x":"},{\\"id\\":"}',
    '{"id":6,"x":"]}"}',
    '{"x":1,"id":7}',
    '{"id":1,"id":2,"z":18446744073709551616}',
    '{"id":8,"x":"\\ud83d"}',
    '{"id":9,"x":"Zo\u00eb \u2028"}',
    '{"id":10,"x":1e400}',
    '{"id":null}',
    '{"x":1}',
    "5",
]
ENVELOPES = [
    '{"data":[%s]}',
    '{"page":1,"hasMore":true,"totalCount":9,"data":[%s]}',
    '{"data":[%s],"tags":[1],"hasMore":false}',
    '{"data":[%s],"note":"]"}',
    '{"old":{"data":[{"id":0}]},"data":[%s]}',
    '{"note":"x,{\\"data\\":[{","data":[%s]}',
    '{"data":[{"id":0}],"data":[%s]}',
    '{"data": [%s]}',
    "[%s]",
]


@st.composite
def pages(draw: Any) -> bytes:
    usual = st.sampled_from(ODD_ROWS[:7])
    rows = draw(st.lists(usual | st.sampled_from(ODD_ROWS) if draw(st.booleans()) else usual))
    comma = draw(st.sampled_from([",", ",", ",", ", ", " ,\n"]))
    envelope: str = draw(st.sampled_from(ENVELOPES[:3]) | st.sampled_from(ENVELOPES))
    return (envelope % comma.join(rows)).encode()


def in_turn(rows: Any) -> list[Any]:
    return list(chain.from_iterable(decoded_in_turn(rows)))


@pytest.mark.slow
@given(pages(), st.sampled_from([1, 20, 60, 1 << 15]), st.data())
def test_rows_are_those_of_the_usual_decoder(page: bytes, piece: int, data: Any) -> None:
    usual, raw = parse_page(loads(page), ""), parse_page(json_rows_loads(FIELDS)(page), "")
    parsed = parse_page(json_rows_in_page_loads(FIELDS)(page), "")
    assert repr(parsed).replace("JsonRowsInPage", "JsonRows") == repr(raw)
    with patch.object(json_rows_in_page, "_PIECE", piece):
        assert repr(in_turn(parsed.rows)) == repr(usual.rows)
        assert repr(decoded_rows(parsed.rows)) == repr(usual.rows)
        start = data.draw(st.integers(0, len(usual.rows)))
        assert repr(in_turn(parsed.rows[start:])) == repr(usual.rows[start:])
        flags = data.draw(
            st.lists(st.booleans(), min_size=len(usual.rows), max_size=len(usual.rows))
        )
        chosen = chosen_rows(chosen_rows(parsed.rows, flags), [True] * sum(flags))
        assert repr(in_turn(chosen)) == repr(chosen_rows(usual.rows, flags))
        assert repr(decoded_rows(chosen)) == repr(chosen_rows(usual.rows, flags))
    assert ids_of(parsed.rows) == ids_of(raw.rows)
    assert keys_of(parsed.rows) == keys_of(raw.rows)
    assert list(creation_times(parsed.rows, CREATED)) == list(creation_times(raw.rows, CREATED))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'{"data":[{"id":1}',
        b'{"data":[{"id":01}]}',
        b'{"data":[{"id":1}]} x',
        b'{"data":[{"id":1,"x":"\xff"}]}',
        b'{"data":[{"id":1,"x":' + b"1" * 4301 + b"}]}",
    ],
    ids=lambda body: repr(body[:30]),
)
def test_what_is_refused_is_refused_as_usual(body: bytes) -> None:
    with pytest.raises(NotJson) as usual:
        loads(body)
    with pytest.raises(NotJson) as error:
        json_rows_in_page_loads(FIELDS)(body)
    assert str(error.value) == str(usual.value)


def test_a_walk_refuses_what_is_nested_too_deeply() -> None:
    with pytest.raises(NotJson, match="nested deeper than 1024 levels"):
        _fast(FIELDS)(b'{"data":[{"id":1,"x":' + b"[" * 1100 + b"]" * 1100 + b"}]}")


def test_a_page_as_the_api_writes_it_is_never_cut_into_rows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(json_rows_in_page, "_PIECE", 100)
    monkeypatch.setattr(json_rows_in_page, "_cut", None)
    rows = [{"id": number, "tags": [number], "x": None} for number in range(100)]
    page = {"page": 1, "pageSize": 100, "hasMore": True, "totalCount": None, "data": rows}
    read = json_rows_in_page_loads(FIELDS)(json.dumps(page, separators=(",", ":")).encode())["data"]
    assert type(read) is JsonRowsInPage
    pieces = list(decoded_in_turn(read))
    assert list(chain.from_iterable(pieces)) == rows
    assert max(map(len, pieces)) < 10


def page_of(rows: Sequence[Any], more: bool) -> bytes:
    return json.dumps({"hasMore": more, "data": rows}, separators=(",", ":")).encode()


def test_pages_of_rows_created_at_one_moment_are_compared_by_what_they_hold() -> None:
    read = json_rows_in_page_loads(FIELDS)
    reader, rows = TiedRowsReader(CALL, 2), [{"id": n, "createdOn": "x"} for n in range(1, 6)]
    given_rows = []
    for _ in range(2):
        for at in (0, 2, 4):
            page = parse_page(read(page_of(rows[at : at + 2], at < 4)), "")
            assert type(page.rows) is JsonRowsInPage
            given_rows += in_turn(reader.receive(page))
    assert (given_rows, reader.has_ended, reader.agreed) == (rows, True, True)


@pytest.mark.parametrize("exact", [True, False])
def test_only_a_walk_by_time_leaves_rows_in_their_page(exact: bool) -> None:
    rows = [{"id": n, "createdOn": f"2026-01-01T00:{n // 60:02}:{n % 60:02}Z"} for n in range(900)]
    body, kinds = page_of([{**row, "text": "x" * 100} for row in rows], False), []

    def perform(call: Call, *_: Any) -> Any:
        page = (call.loads or loads)(body)
        kinds.append(type(page["data"]))
        return page

    keys = SortKeys("+CreatedOn", "+Id")
    things = records_over(perform, [CALL], page_size=1000, exact=exact, sort_keys=keys)
    assert [row["id"] for row in things] == list(range(900))
    in_page = JsonRowsInPage if refuses_deep_rows() else JsonRows
    assert kinds == [in_page if exact else JsonRows]


def test_without_msgspec_all_is_decoded_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_rows_in_page, "has_msgspec", lambda: False)
    rows = [{"id": n, "text": "x" * 300} for n in range(900)]
    assert walked_page_loads(FIELDS)(page_of(rows, False))["data"] == rows
