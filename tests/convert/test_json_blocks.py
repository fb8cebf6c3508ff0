"""Rows of JSON as columns: the same cells as those of decoded rows, or none at all."""

from __future__ import annotations

import gc
import json
from datetime import timezone
from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.convert import json_blocks
from servicepytan.convert.arrow import ARROW_READERS, batch_of
from servicepytan.convert.cells import block
from servicepytan.convert.columns import Columns
from servicepytan.convert.json_blocks import JsonBlockReader, json_texts
from servicepytan.convert.text_cells import TEXT_READERS
from servicepytan.core.decoding import loads
from tests.all_cases import for_all

msgspec = pytest.importorskip("msgspec")

KINDS = {
    "id": "int",
    "total": "number",
    "active": "bool",
    "name": "text",
    "createdOn": "instant",
    "modifiedOn": "instant",
    "invoiceDate": "day",
    "tags": "json",
}
PLAIN = {
    "id": 300000001,
    "total": 51.07,
    "active": True,
    "name": 'Zo\u00eb \U0001f600 "\\/\n',
    "createdOn": "2024-01-01T02:00:00.5320613Z",
    "modifiedOn": "2024-02-29T23:59:59Z",
    "invoiceDate": "2024-01-01T00:00:00Z",
    "tags": [{"typeId": 95, "value": "7 3/4"}],
}


def typed(rows: list[str], columns: Columns) -> Optional[dict[str, list[Any]]]:
    """The columns of rows of JSON; None if they must be decoded."""
    made = JsonBlockReader(columns, ARROW_READERS).block(
        [msgspec.Raw(row.encode()) for row in rows]
    )
    if made is None:
        return None
    batch = batch_of(made)
    return {name: batch.column(name).to_pylist() for name in batch.schema.names}


def usual(rows: list[str], columns: Columns) -> dict[str, list[Any]]:
    """The columns of the same rows, decoded."""
    decoded = loads(f"[{','.join(rows)}]".encode("utf-8", "surrogatepass"))
    batch = batch_of(block(decoded, columns))
    return {name: batch.column(name).to_pylist() for name in batch.schema.names}


def json_row(**values: Any) -> str:
    return json.dumps(values)


def test_a_usual_row_needs_no_closer_look() -> None:
    rows = [json_row(**PLAIN), "{}", json_row(**dict.fromkeys(KINDS)), json_row(id=-5)]
    columns = Columns(KINDS)
    cells = typed(rows, columns)
    assert cells is not None
    assert cells == usual(rows, columns)
    assert cells["createdOn"][0].astimezone(timezone.utc).microsecond == 532061
    assert cells["modifiedOn"][0].isoformat() == "2024-02-29T23:59:59+00:00"
    assert cells["tags"] == ['[{"typeId":95,"value":"7 3/4"}]', None, None, None]


@for_all(
    "row",
    [
        '{"id":9223372036854775807}',
        '{"id":-9223372036854775808}',
        '{"total":5}',
        '{"total":-0}',
        '{"total":1E+3}',
        '{"total":9007199254740991}',
        '{"total":0.1000000000000000055511151231257827}',
        '{"createdOn":"2024-01-01T02:00:00Z"}',
        '{"createdOn":"2024-01-01T02:00:00.1234569Z"}',
        '{"createdOn":"2024-01-01T02:00:00.123456789Z"}',
        '{"createdOn":"2024-01-01T02:00:00.5+01:30"}',
        '{"createdOn":"2024-01-01 02:00:00Z"}',
        '{"createdOn":"1971-01-01T00:00:00.0000009Z"}',
        '{"createdOn":"2261-12-31T23:59:59.9999999Z"}',
        '{"tags":[]}',
        '{"tags":{}}',
        '{"tags": [ 1 , 2.50, null,"\\u00e9\\/" ]}',
        '{"tags":[-0,18446744073709551616]}',
        '{"tags":"text"}',
        '{"tags":{"a":1,"a":2}}',
        '{"id":1,"id":2}',
        '{"name":"\\ud83d\\ude00\\u0000\\/"}',
        '{"gone":null}',
    ],
)
def test_rows_that_stay_json(row: str) -> None:
    columns = Columns(KINDS)
    columns.learn([{"gone": None}])
    cells = typed([row, json_row(**PLAIN)], columns)
    assert cells == usual([row, json_row(**PLAIN)], columns)
    assert columns.names == list(KINDS)


@for_all(
    "row",
    [
        '{"id":9223372036854775808}',
        '{"id":"5"}',
        '{"id":1.0}',
        '{"id":true}',
        '{"total":9007199254740993}',
        '{"total":"1.5"}',
        '{"total":1e400}',
        '{"tags":[1e400]}',
        '{"tags":[{"value":null},{"value":-1e400}]}',
        '{"tags":1e400}',
        '{"total":NaN}',
        '{"active":1}',
        '{"name":5}',
        '{"name":"\\ud800"}',
        '{"name":"\ud800"}',
        '{"createdOn":"0001-01-01T00:00:00Z"}',
        '{"createdOn":"0000-01-01T00:00:00Z"}',
        '{"createdOn":"2024-02-30T00:00:00Z"}',
        '{"createdOn":"1969-12-31T23:59:59.9999999Z"}',
        '{"createdOn":"1970-01-01T00:00:00.0000009+05:00"}',
        '{"createdOn":"2262-01-01T00:00:00Z"}',
        '{"createdOn":"9999-12-31T23:59:59.9999999Z"}',
        '{"createdOn":"2024-01-01T02:00Z"}',
        '{"createdOn":"2024-01-01T02:00:00"}',
        '{"createdOn":"2024-01-01T02:00:00.1234567890Z"}',
        '{"createdOn":"2024-01-01T02:00:00.123456ZZ"}',
        '{"createdOn":"2024-01-01"}',
        '{"createdOn":""}',
        '{"createdOn":5}',
        '{"invoiceDate":"2024-01-01T02:00:00Z"}',
        '{"invoiceDate":"0001-01-01T00:00:00Z"}',
        '{"new":1}',
        '{"new":null}',
        '{"gone":1}',
        "[]",
        "5",
        "null",
    ],
)
def test_rows_that_are_decoded(row: str) -> None:
    columns = Columns(KINDS)
    columns.learn([{"gone": None}])
    reader = JsonBlockReader(columns, ARROW_READERS)
    rows = [msgspec.Raw(row.encode("utf-8", "surrogatepass")), msgspec.Raw(b"{}")]
    assert reader.block(rows) is None
    assert columns.names == list(KINDS)


def test_columns_that_came_later_are_read_at_once() -> None:
    columns = Columns(KINDS)
    reader = JsonBlockReader(columns, ARROW_READERS)
    raw = msgspec.Raw(b'{"new":"x","odd":null,"id":"y"}')
    assert reader.block([raw]) is None
    block([{"new": "a", "odd": None, "id": "many"}], columns)
    later = reader.block([msgspec.Raw(b'{"new":"x","odd":null}')])
    assert later is not None
    assert "id__text" in columns.names
    batch = batch_of(later)
    assert batch.column("new").to_pylist() == ["x"]
    assert batch.column("id__text").to_pylist() == [None]


@pytest.mark.parametrize("count", [31, 32, 33, 100])
def test_rows_are_read_in_parts(count: int) -> None:
    rows = [msgspec.Raw(b'{"id":%d}' % number) for number in range(count)]
    reader = JsonBlockReader(Columns({"id": "int"}), ARROW_READERS)
    made = reader.block(rows)
    assert made is not None
    assert (list(made.cells[0]), made.rows) == (list(range(count)), count)
    assert reader.block([*rows, msgspec.Raw(b'{"id":"x"}')]) is None


def test_reading_a_page_gives_the_garbage_collector_little_to_do() -> None:
    pytest.importorskip("orjson")
    rows = [
        msgspec.Raw(json_row(id=number, createdOn=None, tags=[{"typeId": number}]).encode())
        for number in range(2000)
    ]
    reader = JsonBlockReader(Columns(KINDS), TEXT_READERS)
    assert reader.block(rows[:1]) is not None  # what is made once
    begun: list[str] = []

    def count(phase: str, info: dict[str, int]) -> None:
        begun.append(phase)

    gc.collect()
    gc.callbacks.append(count)
    try:
        made = reader.block(rows)
    finally:
        gc.callbacks.remove(count)
    assert made is not None
    assert begun.count("start") <= 1


def test_a_key_that_no_struct_can_have_is_left_to_the_usual_reader() -> None:
    columns = Columns({"id": "int", 'a"b\\': "text"})
    assert JsonBlockReader(columns, ARROW_READERS).block([msgspec.Raw(b'{"id":1}')]) is None


def test_compact_json_is_not_encoded_part_by_part(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("orjson")
    parts = [b'{"a":[1.5,"\xc3\xa9"]}', b"null", b'[{"b":"x, y"}]']
    usual = json_texts([*parts, b"[ 1.50 ]"])
    monkeypatch.setattr(json_blocks, "json_of", None)
    assert json_texts(parts) == [
        part if part != "null" else None for part in map(bytes.decode, parts)
    ]
    assert usual == [*(json_texts(parts) or []), "[1.5]"]


def test_nested_json_in_several_lines() -> None:
    assert json_texts([b"null", b"[1,\n2]", b'{"a":\n"x"}']) == [None, "[1,2]", '{"a":"x"}']


@pytest.mark.parametrize("digits", [4300, 4301])
def test_long_numbers_in_nested_json(digits: int) -> None:
    value = b"[" + b"7" * digits + b"]"
    assert json_texts([value]) == ([value.decode()] if digits <= 4300 else None)


instant_texts = st.one_of(
    st.datetimes().map(lambda moment: moment.isoformat() + "Z"),
    st.from_regex(r"(000[0-2]|19[0-9]{2}|9999)-[01][0-9]-[0-3][0-9][T ]"
                  r"[0-2][0-9]:[0-6][0-9]:[0-6][0-9]([.,][0-9]{1,9})?(Z|[+-]0[0-9]:00)?",
                  fullmatch=True),
)  # fmt: skip
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(2**54), 2**54),
    st.floats(),
    st.text(st.characters()),
    instant_texts,
    st.sampled_from(["", "5", "-0", "1.50", "1e3", "0001-01-01T00:00:00Z", "2026-01-31"]),
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
fitting = st.fixed_dictionaries(
    {},
    optional={
        "id": st.none() | st.integers(-(2**63), 2**63 - 1),
        "total": st.none() | st.floats(allow_nan=False, allow_infinity=False) | st.integers(0, 99),
        "active": st.none() | st.booleans(),
        "name": st.none() | st.text(),
        "createdOn": st.none() | instant_texts,
        "modifiedOn": st.none() | instant_texts,
        "invoiceDate": st.none() | st.dates().map(lambda day: f"{day.isoformat()}T00:00:00Z"),
        "tags": values,
    },
)
odd = st.dictionaries(st.sampled_from([*KINDS, "new"]), values)


@pytest.mark.parametrize("odd", ["0001-01-01T00:00:00Z", "2026-01-31", ""])
@pytest.mark.parametrize("key", ["createdOn", "modifiedOn"])
def test_one_odd_moment_sends_all_rows_the_careful_way(key: str, odd: str) -> None:
    rows = [json_row(**PLAIN), json_row(**{**PLAIN, key: odd})]
    assert typed(rows, Columns(KINDS)) is None
    assert typed([json_row(**{**PLAIN, key: None}), rows[0]], Columns(KINDS)) is not None


@pytest.mark.slow
@given(
    rows=st.lists(fitting | odd, min_size=1, max_size=4),
    escaped=st.booleans(),
    spaced=st.booleans(),
)
def test_both_readers_give_the_same_cells(
    rows: list[dict[str, Any]], escaped: bool, spaced: bool
) -> None:
    separators = None if spaced else (",", ":")
    texts = [json.dumps(row, ensure_ascii=escaped, separators=separators) for row in rows]
    columns = Columns(KINDS)
    try:
        raw = [msgspec.Raw(text.encode()) for text in texts]
    except UnicodeEncodeError:
        return
    made = JsonBlockReader(columns, ARROW_READERS).block(raw)
    if made is None:
        return
    expected = Columns(KINDS)
    assert repr(typed(texts, columns)) == repr(usual(texts, expected))
    assert columns.notes() == expected.notes() == []
    assert columns.dump() == expected.dump()
