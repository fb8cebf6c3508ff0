"""Rows out of CSV and JSON Lines, and which row a problem is in."""

from __future__ import annotations

import io
from decimal import Decimal
from typing import Any

import pytest

from servicepytan.batch.row_files import read_rows
from servicepytan.core.batch.rows import UnreadableRow
from servicepytan.endpoints.operations import operation
from servicepytan.errors import InvalidArgument


def rows(text: str, kind: str = "csv", name: str = "crm.customers.update", **more: Any) -> Any:
    return list(read_rows(io.StringIO(text, newline=""), operation(name), kind, **more))


def test_csv() -> None:
    text = 'id,name,address.zip\r\n7,"Ada\nLovelace",01234\r\n\r\n8,,\r\n'
    assert rows(text) == [
        ("7", {"name": "Ada\nLovelace", "address": {"zip": "01234"}}),
        ("8", {}),
    ]


def test_csv_with_null() -> None:
    assert rows("id,name\n7,-\n", null="-") == [("7", {"name": None})]


def test_a_wrong_cell_leaves_the_other_rows() -> None:
    first, second = rows("id,taxExempt\n7,maybe\n8,true\n")
    assert first == UnreadableRow("Column 'taxExempt': 'maybe' is neither true nor false.")
    assert second == ("8", {"taxExempt": True})


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("", "the file is empty; it needs a header"),
        ("id,nam\n", "'nam' is no key"),
        ('id,name\n7,"Ada\n', "line 2 is not CSV"),
        ('id,name\n7,"A"da\n', "line 2 is not CSV"),
    ],
)
def test_a_file_that_is_no_table(text: str, fact: str) -> None:
    with pytest.raises(InvalidArgument, match=fact):
        rows(text)


@pytest.mark.parametrize(
    ("line", "name", "expected"),
    [
        ('{"name": "Ada"}', "crm.customers.create", {"name": "Ada"}),
        ('{"id": 7, "name": "Ada"}', "crm.customers.update", (7, {"name": "Ada"})),
        ('[7, {"name": "Ada"}]', "crm.customers.update", [7, {"name": "Ada"}]),
        ('{"id": 7, "note_id": 8}', "crm.customers.delete_note", (7, 8)),
        ('{"id": 7}', "jpm.appointments.delete", (7,)),
        ("7", "jpm.appointments.delete", 7),
        ('{"name": "Ada"}', "crm.customers.update", UnreadableRow("It has no id.")),
        ('{"id": 7, "a": 1}', "pricebook.materials_markup.update", (7, {"id": 7, "a": 1})),
    ],
)
def test_json_lines(line: str, name: str, expected: Any) -> None:
    assert rows(f"{line}\n\n", "jsonl", name) == [expected]


@pytest.mark.parametrize("key", ["note_id", "noteId"])
def test_a_path_parameter_has_the_same_two_names_in_both_formats(key: str) -> None:
    name = "crm.customers.delete_note"
    assert rows(f"id,{key}\n7,8\n", name=name) == [("7", "8")]
    assert rows(f'{{"id": 7, "{key}": 8}}\n', "jsonl", name) == [(7, 8)]
    assert rows('{"id": 7}\n', "jsonl", name) == [UnreadableRow("It has no note_id.")]


def test_blank_lines_are_no_rows_and_do_not_count() -> None:
    assert [row[0] for row in rows("id,name\n\n7,a\n\n8,b\n")] == ["7", "8"]
    lines = '\n{"id": 7}\n \n{"id": 8}\n'
    assert [row[0] for row in rows(lines, "jsonl")] == [7, 8]


def test_a_line_that_is_no_json() -> None:
    [row] = rows("{name\n", "jsonl")
    assert row.problem.startswith("It is not JSON: ")


DELETE_NOTE = "crm.customers.delete_note"


@pytest.mark.parametrize(
    ("name", "line", "fact"),
    [
        (DELETE_NOTE, '{"id": 1, "note_id": 2, "txt": "x"}', "'txt' is no path parameter, and"),
        (DELETE_NOTE, '{"id": 1, "note_id": 2, "": 0}', "'' is no path parameter, and"),
        (DELETE_NOTE, '{"id": 1, "note_id": 2, "noteId": 3}', "'note_id' and 'noteId' are the"),
        (DELETE_NOTE, '{"noteId": 3, "id": 1, "note_id": 3}', "'note_id' and 'noteId' are the"),
        (DELETE_NOTE, '{"noteId": 3, "Id": 1}', "It has no id. 'Id' is no path parameter"),
        ("jpm.appointments.delete", '{"id": 1, "name": 2}', "'name' is no path parameter"),
        ("crm.customers.update", '{"id": 1, "id": 2, "name": "a"}', "'id' stands twice"),
        ("crm.customers.update", '{"id": 1, "name": "a", "name": "a"}', "'name' stands twice"),
        ("crm.customers.update", f'{{"id": 1, "x": {"[" * 99_999}}}', "It is nested too deeply."),
    ],
)
def test_a_row_that_would_lose_something_is_named(name: str, line: str, fact: str) -> None:
    (row,) = rows(f"{line}\n", "jsonl", name)
    assert isinstance(row, UnreadableRow)
    assert fact in row.problem


def test_a_number_that_would_be_rounded_stays_exact() -> None:
    number = "1234567890.123456789012345678"
    lines = f'{{"id": 7, "price": {number}}}\n{{"id": 7, "price": 0.10}}\n'
    exact, usual = rows(lines, "jsonl", "pricebook.services.update")
    assert exact == (7, {"price": Decimal(number)})
    assert repr(usual) == "(7, {'price': 0.1})"


@pytest.mark.parametrize(
    ("kind", "text"), [("csv", "id,name\n7,\ufeff\n"), ("jsonl", '{"id": 7, "name": "\ufeff"}\n')]
)
def test_one_byte_order_mark_is_passed_over(kind: str, text: str) -> None:
    assert [tuple(map(str, row)) for row in rows("\ufeff" + text, kind)] == [
        ("7", str({"name": "\ufeff"}))
    ]
    assert rows("\ufeff", "jsonl") == []
    assert rows("\ufeff\ufeff", "jsonl") == [UnreadableRow("It is not JSON: Expecting value: line 1"
        " column 1 (char 0).")]  # fmt: skip


def test_a_cell_may_be_long_and_hold_any_character() -> None:
    assert rows(f"id,name\n7,{'x' * 140_000}\n8,a\0b\n") == [
        ("7", {"name": "x" * 140_000}),
        ("8", {"name": "a\0b"}),
    ]


def test_a_deeply_nested_cell_is_named() -> None:
    cell = "[" * 99_999
    (row,) = rows(f"id,externalData\n7,{cell}\n")
    assert "is nested too deeply. Write JSON" in row.problem
