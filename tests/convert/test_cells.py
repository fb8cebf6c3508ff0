"""Cells: what fits becomes what the kind says, what does not is kept as text."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.convert import cells as cells_module
from servicepytan.convert.cells import Block, block, blocks, cells_of, json_of, text_of
from servicepytan.convert.columns import KINDS, Columns
from servicepytan.convert.fixed import FixedColumns
from servicepytan.convert.flat import flatten
from servicepytan.core.timestamps import parse_instant
from servicepytan.errors import InvalidArgument
from tests.all_cases import for_all

UTC = timezone.utc
FITS: list[tuple[str, Any, Any]] = [
    ("int", 5, 5),
    ("int", 2**63 - 1, 2**63 - 1),
    ("int", -(2**63), -(2**63)),
    ("int", 5.0, 5),
    ("int", Decimal("5.00"), 5),
    ("int", "12", 12),
    ("int", "-12", -12),
    ("number", 0, 0.0),
    ("number", 25.17, 25.17),
    ("number", 2**53, 2.0**53),
    ("number", "0.00", 0.0),
    ("number", "-1.5E+3", -1500.0),
    ("number", Decimal("25.1700000000"), 25.17),
    ("bool", True, True),
    ("text", "07001", "07001"),
    ("text", "0.00", "0.00"),
    ("text", "1.0000000000000000000", "1.0000000000000000000"),
    ("text", "", ""),
    ("text", 7001, "7001"),
    ("text", 1.0, "1.0"),
    ("text", True, "true"),
    ("text", {"name": "Open", "value": 0}, '{"name":"Open","value":0}'),
    ("text", [1, None], "[1,null]"),
    ("text", "half \ud83d", "half \\ud83d"),
    ("text", date(2026, 1, 2), "2026-01-02"),
    ("instant", "2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ("instant", "2026-01-02T03:04:05.1Z", datetime(2026, 1, 2, 3, 4, 5, 100000, UTC)),
    ("instant", "2026-01-02T03:04:05.12345Z", datetime(2026, 1, 2, 3, 4, 5, 123450, UTC)),
    ("instant", "2026-01-02T03:04:05.1234567Z", datetime(2026, 1, 2, 3, 4, 5, 123456, UTC)),
    ("instant", "2026-01-02T03:04:05-07:00", datetime(2026, 1, 2, 10, 4, 5, tzinfo=UTC)),
    ("instant", "2026-01-02T03:04:05", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ("instant", "2026-01-02 03:04Z", datetime(2026, 1, 2, 3, 4, tzinfo=UTC)),
    ("instant", "2026-01-02", datetime(2026, 1, 2, tzinfo=UTC)),
    ("instant", "9999-12-31T23:59:59.9999999Z", datetime.max.replace(tzinfo=UTC)),
    ("instant", datetime(2026, 1, 2), datetime(2026, 1, 2, tzinfo=UTC)),
    (
        "instant",
        datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=2))),
        datetime(2026, 1, 1, 22, tzinfo=UTC),
    ),
    ("instant", date(2026, 1, 2), datetime(2026, 1, 2, tzinfo=UTC)),
    ("day", "2026-01-02", date(2026, 1, 2)),
    ("day", "2026-01-02T00:00:00Z", date(2026, 1, 2)),
    ("day", "2026-01-02T00:00:00.0000000Z", date(2026, 1, 2)),
    ("day", "2026-01-02T00:00:00-07:00", date(2026, 1, 2)),
    ("day", "2026-01-02T00:00:00", date(2026, 1, 2)),
    ("day", date(2026, 1, 2), date(2026, 1, 2)),
    ("day", datetime(2026, 1, 2), date(2026, 1, 2)),
    ("json", {"a": [1, None, "ü"]}, '{"a":[1,null,"ü"]}'),
    ("json", [], "[]"),
    ("json", "Open", '"Open"'),
    ("json", {"a": 2**70}, '{"a":1180591620717411303424}'),
    ("json", {"a": "\ud83d"}, '{"a":"\\ud83d"}'),
    ("json", {"a": float("nan"), "b": 1}, '{"a":null,"b":1}'),
    ("json", {"a": Decimal("1.50")}, '{"a":"1.50"}'),
]
MISMATCH_SUFFIX: list[tuple[str, Any, str]] = [
    ("int", 1.5, "1.5"),
    ("int", 2**63, "9223372036854775808"),
    ("int", 1e300, "1e+300"),
    ("int", float("nan"), "nan"),
    ("int", float("inf"), "inf"),
    ("int", True, "true"),
    ("int", "007", "007"),
    ("int", "-0", "-0"),
    ("int", "٣", "٣"),
    ("int", "9999999999999999999", "9999999999999999999"),
    ("int", "", ""),
    ("int", {"id": 1}, '{"id":1}'),
    ("int", Decimal("1.5"), "1.5"),
    ("int", Decimal("NaN"), "NaN"),
    ("int", Decimal("sNaN"), "sNaN"),
    ("number", 2**53 + 1, "9007199254740993"),
    ("number", 10**400, str(10**400)),
    ("number", "12.345678901234567890", "12.345678901234567890"),
    ("number", "1,50", "1,50"),
    ("number", "1_0", "1_0"),
    ("number", "NaN", "NaN"),
    ("number", "1e999999", "1e999999"),
    ("number", False, "false"),
    ("number", [1], "[1]"),
    ("number", Decimal("NaN"), "NaN"),
    ("bool", 1, "1"),
    ("bool", "True", "True"),
    ("instant", "", ""),
    ("instant", "soon", "soon"),
    ("instant", "2026", "2026"),
    ("instant", "20260102", "20260102"),
    ("instant", "2026-13-01T00:00:00Z", "2026-13-01T00:00:00Z"),
    ("instant", "2026-01-02T03:04:05.1x3Z", "2026-01-02T03:04:05.1x3Z"),
    ("instant", "2026-01-02TZ", "2026-01-02TZ"),
    ("instant", "2026-13-01", "2026-13-01"),
    ("instant", "2026-01-02T03:04:05.12 Z", "2026-01-02T03:04:05.12 Z"),
    ("instant", 0, "0"),
    ("instant", False, "false"),
    ("day", "2026-01-02T03:00:00Z", "2026-01-02T03:00:00Z"),
    ("day", "2026-02-30", "2026-02-30"),
    ("day", "", ""),
    ("day", 5, "5"),
    ("day", datetime(2026, 1, 2, 3), "2026-01-02T03:00:00"),
]
OUT_OF_RANGE: list[tuple[str, Any]] = [
    ("instant", "0001-01-01T00:00:00Z"),
    ("instant", "0001-01-01T00:00:00"),
    ("instant", "0001-01-01"),
    ("instant", "9999-12-31T23:59:59-07:00"),
    ("instant", datetime(9999, 12, 31, 23, tzinfo=timezone(-timedelta(hours=7)))),
    ("instant", datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=-7)))),
    ("instant", date(1, 1, 1)),
    ("day", datetime(1, 1, 1)),
    ("day", date(1, 1, 1)),
    ("day", "0001-01-01T00:00:00Z"),
    ("day", "0001-01-01"),
]


@for_all(("kind", "value", "wanted"), FITS)
def test_what_fits_becomes_what_the_kind_says(kind: str, value: Any, wanted: Any) -> None:
    result = cells_of(kind, [None, value, None])
    assert result.typed == [None, wanted, None]
    assert type(result.typed[1]) is type(wanted)
    assert result.mismatched == {}
    assert result.out_of_range == 0


@for_all(("kind", "value", "text"), MISMATCH_SUFFIX)
def test_what_does_not_fit_is_kept_as_text(kind: str, value: Any, text: str) -> None:
    result = cells_of(kind, [None, value])
    assert result == ([None, None], {1: text}, 0)


@pytest.mark.parametrize(("kind", "value"), OUT_OF_RANGE)
def test_a_date_out_of_range_is_missing_and_counted(kind: str, value: Any) -> None:
    assert cells_of(kind, [value, None, value]) == ([None, None, None], {}, 2)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_stays_nothing(kind: str) -> None:
    assert cells_of(kind, [None, None]) == ([None, None], {}, 0)
    assert cells_of(kind, []) == ([], {}, 0)


def test_a_float_beside_an_int_stays() -> None:
    assert cells_of("number", [1, 2.5, float("inf")]).typed == [1.0, 2.5, float("inf")]


def test_a_bool_beside_something_odd_stays() -> None:
    assert cells_of("bool", [True, "x", False]) == ([True, None, False], {1: "x"}, 0)


def test_one_odd_value_does_not_change_its_neighbours() -> None:
    assert cells_of("int", [1, "x", 2.0, None]).typed == [1, None, 2, None]
    moments = cells_of("instant", ["2026-01-02T00:00:00Z", "0001-01-01T00:00:00Z", "soon"])
    assert moments.typed == [datetime(2026, 1, 2, tzinfo=UTC), None, None]
    assert (moments.mismatched, moments.out_of_range) == ({2: "soon"}, 1)


@given(st.datetimes(timezones=st.just(UTC), min_value=datetime(1, 1, 2)), st.integers(0, 7))
def test_moments_are_read_as_elsewhere(moment: datetime, digits: int) -> None:
    fraction = f".{moment.microsecond:06d}7"[: digits + 1] if digits else ""
    text = moment.strftime("%m-%dT%H:%M:%S") + fraction + "Z"
    text = f"{moment.year:04d}-{text}"
    assert cells_of("instant", [text]).typed == [parse_instant(text)]


@pytest.mark.parametrize("quick", [True, False])
def test_json_reads_the_same_with_and_without_orjson(
    quick: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not quick:
        monkeypatch.setattr(cells_module, "_quick", None)
    value = {"name": "größer", "list": [1, 2.5, None, True, {"a": ""}], "none": float("inf")}
    assert json_of(value) == '{"name":"größer","list":[1,2.5,null,true,{"a":""}],"none":null}'


ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.floats()
    | st.integers()
    | st.integers(-(2**70), 2**70)
    | st.text(max_size=5)
    | st.characters(categories=["Cs"])
    | st.sampled_from(["1e-05", '"1e-05', "\\", '\\"3e-05', "e-mail", "5e+20\ud83d"])
    | st.builds("{}e{}".format, st.integers(-99, 99), st.integers(-330, 310)).map(float),
    lambda items: st.lists(items, max_size=4) | st.dictionaries(st.text(max_size=3), items),
    max_leaves=8,
)


def json_without_extras(value: Any) -> str:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cells_module, "_quick", None)
        return json_of(value)


@given(ANY_JSON)
def test_json_is_the_same_whatever_is_installed(value: Any) -> None:
    assert json_without_extras(value) == json_of(value)


@pytest.mark.parametrize("digits", ["1", "-1", "1.5", "9.999999999999999", "-1.2345678901234567"])
def test_floats_of_any_exponent_are_spelt_alike(digits: str) -> None:
    numbers = [float(f"{digits}e{exponent}") for exponent in range(-324, 308)]
    assert json_without_extras(numbers) == json_of(numbers)
    assert json.loads(json_of(numbers)) == numbers


@for_all(
    ("number", "text"),
    [
        (1e-05, "1e-05"),
        (-1.5e-05, "-1.5e-05"),
        (1e-06, "1e-06"),
        (1e-04, "0.0001"),
        (1e16, "1e+16"),
        (-2.5e300, "-2.5e+300"),
        (1e15, "1000000000000000.0"),
        (5e-324, "5e-324"),
    ],
)
@for_all("beside", [1, "1e-05", "0.00001", "3f1e5b,1e5,", 2**70, "\ud83d", 'a"b 2e-05', "\\", None])
def test_a_float_is_spelt_alike_beside_any_value(number: float, text: str, beside: Any) -> None:
    for spelt in (json_of, json_without_extras):
        made = spelt({"a": beside, "b": [number, beside], "c": number})
        assert f'"b":[{text},' in made
        assert made.endswith(f'"c":{text}}}')
        assert json.loads(made) == {"a": beside, "b": [number, beside], "c": number}


@pytest.mark.parametrize("beside", [1, 2**70])
def test_dates_within_json_are_spelt_alike(beside: Any) -> None:
    value = [date(2026, 1, 31), datetime(2026, 1, 31, 8, tzinfo=UTC), time(8, 30), beside]
    wanted = f'["2026-01-31","2026-01-31T08:00:00+00:00","08:30:00",{beside}]'
    assert json_of(value) == json_without_extras(value) == wanted


class TestBlocks:
    def test_rows_come_in_batches_and_late_columns_at_the_end(self) -> None:
        columns = Columns({"id": "int"})
        rows = [{"id": 1}, {"id": 2, "name": "Ada"}, {"id": "x"}]
        rows_read = list(blocks(rows, columns, 1))
        assert [[column.name for column in item.columns] for item in rows_read] == [
            ["id"],
            ["id", "name"],
            ["id", "name", "id__text"],
        ]
        assert [item.cells for item in rows_read] == [
            [[1]],
            [[2], ["Ada"]],
            [[None], [None], ["x"]],
        ]

    def test_a_column_for_odd_values_stays(self) -> None:
        columns = Columns({"id": "int"})
        result = list(blocks([{"id": "x"}, {"id": 1}], columns, 1))
        assert result[1].cells == [[1], [None]]
        assert columns.mismatched == {"id": 1}

    def test_rows_without_keys_count(self) -> None:
        assert block([{}, {}], Columns()) == Block((), [], 2)
        assert block([{}, {}], Columns({"a": "int"})).cells == [[None, None]]

    def test_what_is_no_dict_is_the_value_of_its_row(self) -> None:
        columns = Columns()
        assert block(["a", None, {"value": "b"}], columns).cells == [["a", None, "b"]]

    def test_no_rows_no_blocks(self) -> None:
        assert list(blocks([], Columns({"a": "int"}))) == []

    def test_only_a_batch_is_taken_at_a_time(self) -> None:
        waiting = iter([{"id": i} for i in range(10)])
        next(blocks(waiting, Columns(), 3))
        assert next(waiting) == {"id": 3}


TEXTS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(["", "12", "1.50", "0001-01-01T00:00:00Z", "2026-01-02T03:04:05Z", "\ud83d"]),
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1]),
    st.floats(allow_nan=False),
    TEXTS,
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
KEYS = st.one_of(st.sampled_from(["id", "ID", "on", "a", "a__text", "A__TEXT", "dueDate"]), TEXTS)
ROWS = st.lists(st.dictionaries(KEYS, VALUES, max_size=5), max_size=8)
EARLIER_KINDS = st.dictionaries(KEYS, st.sampled_from(KINDS), max_size=4)


@pytest.mark.slow
@given(ROWS, EARLIER_KINDS, st.integers(1, 4))
def test_nothing_is_lost(rows: Any, kinds: dict[str, str], size: int) -> None:
    columns = Columns(kinds)
    before = list(columns)
    rows_read = list(blocks(rows, columns, size))
    columns.finalize()
    after = list(columns)
    assert after[: len(before)] == before
    names = [column.name for column in after]
    assert len({name.casefold() for name in names}) == len(names)
    assert {column.key for column in after} == {key for row in rows for key in row} | set(kinds)
    out_of_range = 0
    for row, cells in zip(rows, rows_of(rows_read)):
        out_of_range += sum(lost(cells, key, value) for key, value in row.items())
    assert out_of_range == sum(columns.out_of_range.values())


def rows_of(all_blocks: list[Block]) -> Any:
    """The rows of blocks: their cells by column."""
    for item in all_blocks:
        assert all(len(cells) == item.rows for cells in item.cells)
        for i in range(item.rows):
            yield {column: cells[i] for column, cells in zip(item.columns, item.cells)}


def lost(cells: dict[Any, Any], key: str, value: Any) -> bool:
    """Whether a value is a date out of range; all else must be there."""
    held = [
        (column, cell) for column, cell in cells.items() if column.key == key and cell is not None
    ]
    if value is None:
        assert held == []
        return False
    if not held:
        assert str(value).startswith("0001-01-01")
        return True
    ((column, cell),) = held
    assert same(cell, value, "text" if column.mismatched else column.kind)
    return False


def same(cell: Any, value: Any, kind: str) -> bool:
    """Whether a cell says what a value says."""
    if kind == "json":
        return json.dumps(json.loads(cell)) == json.dumps(json.loads(json_of(value)))
    if kind == "text":
        return cell == text_of(value)
    if kind in ("day", "instant"):
        return str(cell)[:10] == value[:10]
    return float(cell) == float(value) and (kind != "int" or cell == int(value))


@pytest.mark.slow
@given(ROWS)
def test_json_of_anything_is_json(rows: Any) -> None:
    assert isinstance(json.loads(json_of(rows)), list)


class TestFlat:
    def test_dicts_are_spread_and_lists_stay(self) -> None:
        row = {"id": 1, "address": {"city": "Oz", "at": {"x": 1}}, "items": [{"a": 1}], "no": None}
        assert list(flatten([row])) == [
            {"id": 1, "address.city": "Oz", "address.at.x": 1, "items": [{"a": 1}], "no": None}
        ]

    @pytest.mark.parametrize(
        ("row", "wanted"),
        [
            ({"a": {}}, {}),
            ({"a.b": 1, "a": {"b": 2}}, {"a.b": 2, "a.b_": 1}),
            ({"a": {"b": 2}, "a.b": 1}, {"a.b": 2, "a.b_": 1}),
            ({"a.b": 1, "a.b_": 3, "a": {"b": 2}}, {"a.b": 2, "a.b_": 3, "a.b__": 1}),
            (
                {"a.b.c": 1, "a": {"b.c": 2, "b": {"c": 3}}, "a.b": {"c": 4}},
                {"a.b.c": 3, "a.b.c_": 2, "a.b.c__": 4, "a.b.c___": 1},
            ),
            ({"a": {"": 2}, "a.": 1}, {"a.": 2, "a._": 1}),
            (5, 5),
        ],
    )
    def test_edges(self, row: Any, wanted: Any) -> None:
        assert list(flatten([row])) == [wanted]

    def test_very_deep_rows_end_in_a_dict(self) -> None:
        row: dict[str, Any] = {"a": 1}
        for _ in range(300):
            row = {"a": row}
        (only,) = flatten([row])
        assert next(iter(only)).count(".") == 20

    @pytest.mark.slow
    @given(
        st.recursive(
            st.integers(),
            lambda inner: st.dictionaries(st.sampled_from(["a", "b", "a.b", "a.b_", ""]), inner),
            max_leaves=12,
        ).filter(lambda row: isinstance(row, dict)),
        st.randoms(use_true_random=False),
    )
    def test_the_order_of_keys_changes_nothing(self, row: Any, dice: Random) -> None:
        assert list(flatten([row])) == list(flatten([shuffled(row, dice)]))

    @pytest.mark.slow
    @given(ROWS)
    def test_every_leaf_is_there(self, rows: Any) -> None:
        for row, rows_read in zip(rows, flatten(rows)):
            assert sorted(map(repr, leaves(row))) == sorted(map(repr, rows_read.values()))


def shuffled(value: Any, dice: Random) -> Any:
    """The same, with the keys of each dict in another order."""
    if not isinstance(value, dict):
        return value
    keys = dice.sample(list(value), len(value))
    return {key: shuffled(value[key], dice) for key in keys}


def leaves(value: Any) -> Any:
    """What is in nested dicts and is no dict itself."""
    for item in value.values():
        if isinstance(item, dict):
            yield from leaves(item)
        else:
            yield item


class Color(Enum):
    RED = "red"


class IntLevel(IntEnum):
    HIGH = 3


ID = UUID(int=1)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, 3, tzinfo=timezone.utc), "2026-01-02T03:00:00+00:00"),
        (time(3, 4), "03:04:00"),
        (Decimal("1.10"), "1.10"),
        (ID, str(ID)),
        (Color.RED, "red"),
    ],
)
def test_what_is_written_as_text_in_json(value: Any, text: str) -> None:
    for nested in ([value], {"a": value}, {"a": [value]}):
        assert json_of(nested) == json_without_extras(nested)
        assert str(json.loads(json_of(nested))) == str(nested).replace(repr(value), repr(text))
    assert text_of(value) == text
    assert (json_of([IntLevel.HIGH]), text_of(IntLevel.HIGH)) == ("[3]", "3")


@dataclass
class Point:
    x: int = 1


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({1, 2}, "builtins.set"),
        (frozenset(), "builtins.frozenset"),
        (timedelta(hours=1), "datetime.timedelta"),
        (b"a", "builtins.bytes"),
        (range(2), "builtins.range"),
        (Point(), f"{__name__}.Point"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "[]", "x"])
def test_what_json_has_no_form_for_is_refused(value: Any, kind: str, around: str) -> None:
    row = {"id": 1, "x": {"{}": {"a": value}, "[]": [value], "x": value}[around]}
    fact = re.escape(f"Column 'x': a value cannot be written: JSON has no form for {kind}. Put")
    with pytest.raises(InvalidArgument, match=fact):
        block([row], Columns())
    with pytest.raises(InvalidArgument, match=re.escape(kind)):
        json_without_extras(row)
    with pytest.raises(InvalidArgument, match=re.escape(kind)):
        FixedColumns(Columns({"id": "int"})).block([row])


@pytest.mark.parametrize("key", [(1, 2), date(2026, 1, 2)])
def test_a_key_that_is_no_text_is_refused(key: Any) -> None:
    with pytest.raises(InvalidArgument, match="Column 'x': a value cannot be written: keys must"):
        block([{"x": {key: 1}}], Columns())


def test_a_value_within_itself_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    with pytest.raises(InvalidArgument, match="Column 'x': a value cannot be written: Circular"):
        block([{"x": value}], Columns())
