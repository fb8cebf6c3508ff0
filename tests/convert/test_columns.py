"""What is known of the columns of a table, and how they grow."""

from __future__ import annotations

import json
import warnings
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from servicepytan.convert import arrow, frames
from servicepytan.convert.cells import block
from servicepytan.convert.columns import (
    KINDS,
    Columns,
    columns_of,
    guess,
    kind_of,
)
from servicepytan.convert.nonfinite import NonfiniteNumbers
from servicepytan.convert.polars import polars_frame
from servicepytan.convert.report_columns import report_columns, report_tree
from servicepytan.core.bodies import Types
from servicepytan.endpoints.operations import operations, types_of
from servicepytan.errors import InvalidArgument
from tests.all_cases import for_all

TYPES = Types(
    {
        "Job": {
            "name": "text!",
            "id": "int!",
            "address": "Address?",
            "items": "[Item]?",
            "tags": "{text}",
            "parent": "Job?",
            "nothing": "Empty?",
            "status": "Status!",
        },
        "Address": {"city": "text?", "zip": "text?", "place": "Place?"},
        "Place": {"latitude": "number?"},
        "Item": {"id": "int!"},
        "Empty": {},
    },
    {"Status": ("Open", "Done"), "Level": (1, 2), "None": ()},
)


@for_all(
    ("key", "kind", "wanted"),
    [
        ("id", "int", "int"),
        ("total", "number", "number"),
        ("active", "bool", "bool"),
        ("zip", "text", "text"),
        ("summary", "html", "text"),
        ("token", "guid", "text"),
        ("length", "duration", "text"),
        ("createdOn", "instant", "instant"),
        ("postDate", "day", "day"),
        ("invoiceDate", "instant", "day"),
        ("returnDate", "instant", "day"),
        ("installedOn", "instant", "day"),
        ("dueDate", "text", "text"),
        ("status", "Status", "text"),
        ("level", "Level", "int"),
        ("none", "None", "text"),
        ("address", "Address", "json"),
        ("items", "[Item]", "json"),
        ("units", "[Item|Job]?", "json"),
        ("tags", "{text}", "json"),
        ("unit", "Item|Job", "json"),
        ("choice", "int|text", "text"),
        ("anything", "any", "text"),
        ("new", "NeverHeardOf", "text"),
    ],
)
def test_the_kind_of_a_field(key: str, kind: str, wanted: str) -> None:
    assert kind_of(TYPES, key, kind) == wanted


def test_the_columns_of_a_record_begin_with_its_id() -> None:
    columns = columns_of(TYPES, "Job")
    assert columns.names == [
        *("id", "name", "address", "items", "tags", "parent", "nothing", "status")
    ]
    assert columns.kinds["address"] == columns.kinds["parent"] == "json"


def test_nested_records_are_spread_on_request_but_not_into_themselves() -> None:
    assert columns_of(TYPES, "Job", flat=True).kinds == {
        "id": "int",
        "name": "text",
        "address.city": "text",
        "address.zip": "text",
        "address.place.latitude": "number",
        "items": "json",
        "tags": "json",
        "parent": "json",
        "nothing": "json",
        "status": "text",
    }


@pytest.mark.parametrize("record", ["", "Any", "NeverHeardOf"])
def test_nothing_is_known_of_an_unknown_record(record: str) -> None:
    assert len(columns_of(TYPES, record)) == 0


def test_every_list_of_the_api_has_columns_of_its_own_names() -> None:
    for operation in operations():
        types = types_of(operation.name.partition(".")[0])
        for flat in (False, True):
            columns = columns_of(types, operation.record, flat=flat)
            assert bool(columns) == (operation.record in types.fields), operation.name
            assert columns.names == [column.key for column in columns]


def test_the_columns_of_a_report() -> None:
    fields = [("Job", "String"), ("Total", "Number"), ("On", "date"), ("Paid", "Boolean")]
    tree = report_tree([*fields, ("At", "Time"), ("New", "Colour"), ("?", "")])
    assert report_columns(tree).kinds == {
        "Job": "text",
        "Total": "number",
        "On": "instant",
        "Paid": "bool",
        "At": "text",
    }


MOMENT = "2026-01-02T03:04:05.1234567Z"


@for_all(
    ("key", "values", "wanted"),
    [
        ("x", [], None),
        ("x", [True, False], "bool"),
        ("x", [1, 2], "number"),
        ("x", [1, 2.5], "number"),
        ("x", [Decimal("1.5")], "number"),
        ("id", [1], "int"),
        ("jobId", [1], "int"),
        ("job_id", [1], "int"),
        ("jobID", [1], "int"),
        ("customer.id", [1], "int"),
        ("jobId", [1.5], "number"),
        ("paid", [1], "number"),
        ("big", [1, 2**53 + 1], "int"),
        ("x", [MOMENT, "2026-01-02T03:04:05-07:00"], "instant"),
        ("x", [MOMENT, "soon"], "text"),
        ("x", ["2026-01-02"], "text"),
        ("x", ["2026-01-02T03:04:05"], "text"),
        ("invoiceDate", ["2026-01-02T00:00:00Z"], "day"),
        ("invoice.dueDate", ["2026-01-02T00:00:00Z"], "day"),
        ("x", [datetime(2026, 1, 1)], "instant"),
        ("x", [datetime(2026, 1, 1), date(2026, 1, 1)], "day"),
        ("x", [{}, [], ()], "json"),
        ("x", [{}, "a"], "text"),
        ("x", [1, "a"], "text"),
        ("x", [1, True], "text"),
    ],
)
def test_a_kind_is_guessed_from_key_and_values(key: str, values: Any, wanted: Any) -> None:
    assert guess(key, values) == wanted


class TestGrowing:
    def test_new_keys_are_added_at_the_end(self) -> None:
        columns = Columns({"b": "int", "a": "text"})
        columns.learn([{"a": "x", "d": 1.5}, {"c": "y", "b": 1}])
        assert columns.kinds == {"b": "int", "a": "text", "d": "number", "c": "text"}

    def test_old_columns_keep_their_kind(self) -> None:
        columns = Columns({"a": "text"})
        columns.learn([{"b": 1}])
        columns.learn([{"a": 1, "b": "x"}])
        assert columns.kinds == {"a": "text", "b": "number"}

    def test_a_key_that_is_null_so_far_waits(self) -> None:
        columns = Columns()
        columns.learn([{"a": None, "b": None, "c": 1}])
        assert columns.names == ["c"]
        columns.learn([{"a": True}])
        assert columns.kinds == {"c": "number", "a": "bool"}
        columns.finalize()
        assert columns.kinds == {"c": "number", "a": "bool", "b": "text"}

    def test_a_null_whose_parts_are_columns_is_none_itself(self) -> None:
        columns = Columns({"address.city": "text", "a.b.c": "text"})
        columns.learn([{"address": None, "a": None, "a.b": None, "addres": None}])
        columns.finalize()
        assert columns.names == ["address.city", "a.b.c", "addres"]

    def test_a_key_is_a_member(self) -> None:
        columns = Columns({"a": "int"})
        assert "a" in columns
        assert "b" not in columns


class TestNames:
    def test_they_differ_in_more_than_case(self) -> None:
        columns = Columns({"Id": "int", "id": "int", "ID": "int", "id_2": "int", "straße": "text"})
        columns.learn([{"STRASSE": "x"}])
        assert columns.names == ["Id", "id_2", "ID_3", "id_2_2", "straße", "STRASSE_2"]
        assert [column.key for column in columns][:3] == ["Id", "id", "ID"]

    @pytest.mark.parametrize(
        ("key", "name"),
        [
            ("", "_"),
            ("a\x00b\n", "a_b_"),
            ("half \ud83d", "half \\ud83d"),
            ('a "b"; drop', 'a "b"; drop'),
            ("größe", "größe"),
        ],
    )
    def test_each_can_be_written(self, key: str, name: str) -> None:
        assert Columns({key: "int"}).names == [name]

    def test_the_column_for_odd_values_takes_no_other_name(self) -> None:
        columns = Columns({"a": "int"})
        block([{"a": "x", "A__text": "mine"}], columns)
        block([{"a__text": "mine too"}], columns)
        assert columns.names == ["a", "A__text", "a__text_2", "a__text_3"]
        assert [column.key for column in columns if column.mismatched] == ["a"]


class TestKeeping:
    def test_columns_can_be_kept_as_json(self) -> None:
        columns = Columns({"a": "int", "A": "text"})
        block([{"a": "x", "b": True}], columns)
        kept = Columns.load(json.loads(json.dumps(columns.dump())))
        assert list(kept) == list(columns)
        block([{"a": "y", "A": "z", "b": False}], kept)
        assert list(kept) == list(columns)

    def test_a_copy_grows_by_itself_and_has_counted_nothing(self) -> None:
        columns = Columns({"a": "int"})
        block([{"a": "x"}], columns)
        copy = columns.copy()
        assert list(copy) == list(columns)
        assert not copy.mismatched
        copy.learn([{"b": 1}])
        assert "b" not in columns

    @pytest.mark.parametrize("dumped", [[["a", "int"]], [["a", "colour", "a", False]], [5], 5])
    def test_what_is_no_dump_is_refused(self, dumped: Any) -> None:
        with pytest.raises(InvalidArgument):
            Columns.load(dumped)

    def test_a_kind_must_be_one(self) -> None:
        with pytest.raises(InvalidArgument, match="'colour' is no kind; there are int, number"):
            Columns({"a": "colour"})


def test_notes_name_column_and_count() -> None:
    columns = Columns(dict.fromkeys(KINDS, "int"))
    assert columns.notes() == []
    columns = Columns({"on": "instant", "total": "number"})
    rows = [{"on": "0001-01-01T00:00:00Z"}] * 3 + [{"total": "free", "on": "soon"}]
    rows += [{"on": "2026-01-31T08:00:00"}]
    block(rows, columns)
    block(rows, columns)
    assert columns.notes() == [
        "on: 6 out of range (such as 0001-01-01, for unknown), left empty.",
        "on: 2 without a time zone, taken as UTC.",
        "on: 2 not of its kind (instant), kept as text in on__text.",
        "total: 2 not of its kind (number), kept as text in total__text.",
    ]


def test_columns_show_their_kinds() -> None:
    assert repr(Columns({"a": "int"})) == "Columns({'a': 'int'})"


def test_a_reserved_name_is_taken_by_no_key() -> None:
    columns = Columns({"id": "int"})
    assert columns.reserve("_row_hash") == "_row_hash"
    columns.learn([{"_row_hash": "a", "_ROW_HASH": "b"}])
    assert columns.names == ["id", "_row_hash_2", "_ROW_HASH_3"]
    assert columns.copy().reserve("_row_hash") == "_row_hash"
    assert Columns({"_Row_Hash": "text"}).reserve("_row_hash") == "_row_hash_2"


@pytest.mark.parametrize(
    ("key", "name"),
    [("Summary", "Summary_2"), ("a\x00b", "a_b"), ("half \ud83d", "half \\ud83d"), ("", "_")],
)
def test_a_key_that_is_called_otherwise_has_a_note(key: str, name: str) -> None:
    columns = Columns({"summary": "text"})
    columns.learn([{key: "x"}])
    assert columns.names == ["summary", name]
    (note,) = columns.notes()
    assert f" is called {name}: its own name is taken" in note
    assert columns.copy().notes() == [], "what was renamed in an earlier run is told no more"


@pytest.mark.parametrize(
    "key", ["x\ny", "x\r\ny\x1b[2J", "x\u2028y", "x\x85y", "k" * 500, "", "  ", "id\x7f"]
)
def test_a_note_is_one_short_printable_line(key: str) -> None:
    columns = Columns({"id": "int"})
    columns.learn([{key: 1, "ID": 2}])
    block([{key: "odd", "id": "x"}, {key: float("nan")}], columns)
    nonfinite = NonfiniteNumbers()
    nonfinite.count([{key: float("inf")}])
    for note in [*columns.notes(), *nonfinite.notes]:
        assert note.isprintable()
        assert len(note) < 400
        assert not note.startswith(" ")


def test_columns_of_one_name_are_not_read() -> None:
    for second in (["A", "text", "b", False], ["b", "text", "a", False]):
        with pytest.raises(InvalidArgument, match="two columns are called"):
            Columns.load([["a", "text", "a", False], second])


ODD = [{"total": "on request", "completedOn": "0001-01-01T00:00:00Z"}, {"total": 1}]
JOBS = {"total": "decimal", "completedOn": "instant"}


@pytest.mark.parametrize("convert", [frames.frame, arrow.table, polars_frame])
def test_whoever_converts_rows_is_told_of_values_that_do_not_fit(convert: Any) -> None:
    with pytest.warns(UserWarning, match="completedOn.*total__text") as caught:
        convert(ODD, Columns(JOBS))
    assert [warning.filename for warning in caught] == [__file__]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        convert(ODD[1:], Columns(JOBS))


@pytest.mark.parametrize("make", [frames.frame, arrow.table, polars_frame])
@pytest.mark.parametrize(
    ("rows", "columns", "size", "text"),
    [
        ([{"a": 1}], Columns(), 0, "size=0 is not a whole number from 1 on"),
        ([{"a": 1}], Columns(), 2.5, "size=2.5 is not a whole number from 1 on"),
        ({"a": 1}, Columns(), 1, "rows={'a': 1} is a dict; pass a list of rows"),
        ("abc", Columns(), 1, "rows='abc' is a str"),
        ([{"a": 1}], ["a"], 1, "columns=['a'] is no Columns; pass those of a list"),
        ([{"a": 1}], {"a": "int"}, 1, "columns={'a': 'int'} is no Columns"),
        ([{"a": 1}], None, 1, "columns=None is no Columns"),
    ],
)
def test_what_makes_no_table_is_refused(
    make: Any, rows: Any, columns: Any, size: Any, text: str
) -> None:
    with pytest.raises(InvalidArgument) as caught:
        make(rows, columns, size)
    assert text in str(caught.value)


@pytest.mark.parametrize("kinds", [["a"], "a", 5])
def test_kinds_are_a_mapping(kinds: Any) -> None:
    with pytest.raises(InvalidArgument, match="is no mapping; give each name a kind"):
        Columns(kinds)
