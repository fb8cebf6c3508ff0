"""Pages whose rows stay JSON: what is read of them, and which are decoded as usual."""

from __future__ import annotations

import gc
import json
import sys
from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.creation_times import creation_times
from servicepytan.core.decoding import NotJson, loads
from servicepytan.core.json_rows import (
    MISSING,
    JsonRows,
    chosen_rows,
    decoded_rows,
    json_lines,
    json_of_rows,
    json_rows_loads,
)
from servicepytan.core.paginators.page_number import is_repeated, next_page
from servicepytan.core.paginators.page_position import PagePosition
from servicepytan.core.paginators.parsed_page import parse_page
from servicepytan.core.row_keys import id_of, ids_of, keys_of
from servicepytan.errors import InvalidResponse
from servicepytan.export.extractor import last_created
from tests.all_cases import for_all

CREATED = ("createdOn",)
ROWS = b'{"id":1,"name":"Zo\xc3\xab","at":{"id":3}},{"id":2,"tags":[1, 2]}'
PAGE = b'{"page":1,"hasMore":true,"totalCount":9,"continueFrom":"x","data":[' + ROWS + b"]}"


def raw(*rows: bytes, fields: tuple[str, ...] = ()) -> Any:
    body = b'{"data":[' + b",".join(rows) + b"]}"
    return json_rows_loads(fields)(body)["data"]


def test_the_envelope_is_decoded_and_rows_stay_json() -> None:
    answer = json_rows_loads(["id", "name"])(PAGE)
    page = parse_page(answer, "GET /jobs")
    assert (page.has_more, page.total, page.token, page.tells_end) == (True, 9, "x", True)
    assert type(page.rows) is JsonRows
    assert page.rows.columns == {"id": [1, 2], "name": ["Zo\u00eb", MISSING]}
    assert b",".join(page.rows) == ROWS
    assert decoded_rows(page.rows) == loads(PAGE)["data"]


def test_what_an_envelope_lacks_stays_missing() -> None:
    assert set(json_rows_loads()(b'{"data":[]}')) == {"data"}
    assert not parse_page(json_rows_loads()(b'{"data":[]}'), "GET /jobs").tells_end


def test_paginators_read_ids_and_tell_repeats() -> None:
    rows = raw(b'{"id":1}', b'{"id":"a","x":2}', fields=("id",))
    assert keys_of(rows) == [1, "a"]
    assert ids_of(rows) == {1, "a"}
    page = parse_page({"data": rows, "hasMore": True}, "GET /jobs")
    position = next_page(PagePosition(), page, "GET /jobs")
    assert position is not None
    with pytest.raises(InvalidResponse, match="repeated the rows"):
        next_page(position, page, "GET /jobs")
    assert not is_repeated(position, parse_page({"data": raw(b'{"id":1}')}, "GET /jobs"))


JSON_ROWS = st.lists(
    st.sampled_from(
        [
            b'{"id":1}',
            b'{"id":"a"}',
            b'{"id":true}',
            b'{"id":null}',
            b'{"id":{"x":1}}',
            b'{"x":1}',
            b'{"id":2,"createdOn":"2026-01-01T00:00:00Z"}',
            b'{"id":3,"createdOn":"2026-01-02T00:00:00.1234567Z"}',
            b'{"id":3,"createdOn":5}',
        ]
    )
)


@given(JSON_ROWS, st.data())
def test_what_paginators_read_is_that_of_decoded_rows(json_rows: list[bytes], data: Any) -> None:
    rows: Any = raw(*json_rows, fields=("id", "createdOn"))
    start = data.draw(st.integers(0, len(rows)))
    flags = data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
    for part in (rows, rows[start:], chosen_rows(rows, flags)):
        decoded: Any = decoded_rows(part)
        assert type(part) is JsonRows
        assert ids_of(part) == ids_of(decoded)
        assert keys_of(part) == [
            repr(bytes(row)) if id_of(read) is None else id_of(read)
            for row, read in zip(part, decoded)
        ]
        assert list(creation_times(part, CREATED)) == list(creation_times(decoded, CREATED))
        assert last_created(part) == last_created(decoded)


def test_rows_of_json_are_cut_already_and_decoded_in_turn() -> None:
    rows = raw(b'{"id":1}', b'{"id":2}', fields=("id",))
    assert rows.cut() is rows
    assert [row for some in rows.in_turn() for row in some] == [{"id": 1}, {"id": 2}]


def test_a_field_that_was_not_read_is_missing() -> None:
    rows = raw(b'{"id":1}', b'{"id":1}', fields=("name",))
    assert rows.column("id") == [MISSING, MISSING]
    assert ids_of(rows) == set()
    assert list(creation_times(rows, CREATED)) == [None, None]


def test_rows_of_which_nothing_is_read_are_no_objects_of_their_own() -> None:
    rows: list[Any] = raw(b'{"id":1}', b'{"id":1}', b'{"id":2}')
    assert rows[0] == rows[1] != rows[2]
    assert json_of_rows(rows) is rows
    assert not any(map(gc.is_tracked, rows))
    assert decoded_rows([*rows, {"id": 5}]) == [{"id": 1}, {"id": 1}, {"id": 2}, {"id": 5}]


@pytest.mark.parametrize(
    "body",
    [
        b'[{"id":1}]',
        b'{"data":null}',
        b'{"rows":[]}',
        b'{"data":{"id":1}}',
        b'\xef\xbb\xbf{"data":[]}',
        '{"data":[{"id":1}]}'.encode("utf-16"),
        b'{"data":[{"id":NaN}]}',
        b'{"data":[{"id":"\\ud800"}]}',
        b'{"data":[{"id":"\xed\xa0\x80"}]}',
        b'{"data":[],"totalCount":1e400}',
        b'{"data":[5]}',
    ],
    ids=lambda body: repr(body[:30]),
)
def test_other_pages_are_decoded_as_usual(body: bytes) -> None:
    decoded = json_rows_loads(["id"])(body)
    assert repr(decoded) == repr(loads(body))
    rows = decoded.get("data") if isinstance(decoded, dict) else decoded
    assert type(rows) is not JsonRows


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'{"data":[{"id":1}',
        b'{"data":[{"id":01}]}',
        b'{"data":["\xff"]}',
        b'{"data":[{"id":1,"x":' + b"1" * 4301 + b"}]}",
        b'{"data":[{"id":' + b"[" * 1100 + b"]" * 1100 + b"}]}",
        b'{"data":[]} x',
    ],
    ids=lambda body: repr(body[:30]),
)
def test_what_is_refused_is_refused_as_usual(body: bytes) -> None:
    with pytest.raises(NotJson) as usual:
        loads(body)
    with pytest.raises(NotJson) as error:
        json_rows_loads(["id"])(body)
    assert str(error.value) == str(usual.value)


@pytest.mark.parametrize("limit", [None, 5000])
def test_rows_of_many_levels_are_decoded(limit: Optional[int]) -> None:
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(limit or usual)
    try:
        check_rows_of_many_levels()
    finally:
        sys.setrecursionlimit(usual)


def check_rows_of_many_levels() -> None:
    [row] = raw(b'{"x":' + b"[" * 1010 + b"]" * 1010 + b"}")
    assert type(row) is dict
    rows = raw(b'{"x":"' + b"[" * 900 + b'"}', b'{"x":"' + b"[" * 999 + b" " * 1000 + b'"}')
    assert json_of_rows(rows) is rows


def test_mixed_rows_are_decoded() -> None:
    rows = [*raw(b'{"id":1,"x":2}'), {"id": 5}]
    assert json_of_rows(rows) is None
    assert decoded_rows(rows) == [{"id": 1, "x": 2}, {"id": 5}]


@for_all(
    ("row", "stays"),
    [
        (b'{"id":1}', True),
        (b'{"id": 1,\t"x":"a\\nb\\/\\u00e9"}', True),
        (b'{"x":1.0,"y":-1E+22,"z":1e-400}', True),
        (b'{"x":18446744073709551616}', True),
        (b'{"x":"3e4"}', True),
        (b'{"x":"9e400","y":"0b1e4222-0e11-4e12-8e13-2e1234567890"}', True),
        (b'{"x":["Suite 200", 1.5e-300, "fee2000"], "y":-1.0}', True),
        (b'{"x":[' + b"300000001," * 30 + b'5],"y":"' + b"7" * 200 + b'"}', True),
        (b"1e400", False),
        (b'{"x": 1e400}', False),
        (b'{"x":[1,-1e0400]}', False),
        (b'{"id":\n1}', False),
        (b'{"id":\r1}', False),
        (b'{"x":1e400}', False),
        (b'{"x":-1.5E+0400}', False),
        (b'{"x":' + b"9" * 309 + b".5}", False),
        (b'{"x":' + b"9" * 210 + b"e99}", False),
        (b'{"x":' + b"9" * 150 + b"e99}", True),
    ],
)
@for_all("before", [0, 63, 64, 199])
def test_lines_of_json(row: bytes, stays: bool, before: int) -> None:
    rows = [b'{"id":2}'] * before
    lines = json_lines([*rows, row, b'{"id":2}'])
    joined = None if lines is None else b"".join(lines)
    assert joined == (b"\n".join([*rows, row, b'{"id":2}', b""]) if stays else None)
    if joined:
        assert json.loads(joined.splitlines()[before]) == json.loads(row)


def test_no_rows_are_no_lines() -> None:
    assert json_lines([]) == []
