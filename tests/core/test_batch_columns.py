"""Cells of a table become rows: headers nest, types come from the field tables."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from servicepytan.core.batch.columns import RowReader
from servicepytan.core.batch.rows import RowForm
from servicepytan.core.body_types import Types
from servicepytan.core.values import Parameter
from servicepytan.errors import InvalidArgument
from tests.all_cases import for_all

TYPES = Types(
    {
        "Pump": {
            "name": "text!",
            "zip": "text?",
            "count": "int?",
            "price": "number?",
            "active": "bool?",
            "kind": "Kind?",
            "rank": "Rank?",
            "boughtOn": "instant?",
            "due": "day?",
            "address": "Address?",
            "contacts": "[Contact]?",
            "tagIds": "[int]?",
            "extra": "{text}?",
            "free": "any?",
        },
        "Address": {"street": "text!", "unit": "text?"},
        "Contact": {"value": "text!", "memo": "text?"},
        "Numbered": {"id": "int!", "name": "text"},
    },
    {"Kind": ("Small", "Large"), "Rank": (1, 2)},
)
ID = Parameter("id", "id", "int", True)
NOTE = Parameter("note_id", "noteId", "int", True)


def reader(header: str, params: Any = (), body: str = "Pump", null: Any = None) -> RowReader:
    form = RowForm("depot.pumps.create", params, bool(body))
    return RowReader(header.split(","), form, body, TYPES, null)


@for_all(
    ("header", "cells", "expected"),
    [
        ("name", ["Ada"], {"name": "Ada"}),
        ("name,zip", ["Ada", "01234"], {"name": "Ada", "zip": "01234"}),
        ("name,zip", [" Ada ", ""], {"name": " Ada "}),
        ("count", ["7"], {"count": 7}),
        ("count", [" -7 "], {"count": -7}),
        ("price", ["1234.50"], {"price": Decimal("1234.50")}),
        ("active", ["TRUE"], {"active": True}),
        ("active", ["false"], {"active": False}),
        ("kind", ["Small"], {"kind": "Small"}),
        ("kind", ["Smal"], {"kind": "Smal"}),
        ("rank", ["2"], {"rank": 2}),
        ("boughtOn", [" 2026-01-01 "], {"boughtOn": "2026-01-01"}),
        ("due", ["2026-01-01"], {"due": "2026-01-01"}),
        ("free", ["7"], {"free": "7"}),
        ("free.a.b", ["7"], {"free": {"a": {"b": "7"}}}),
        ("extra.color", ["red"], {"extra": {"color": "red"}}),
        (
            "address.street,address.unit",
            ["1 Main St", ""],
            {"address": {"street": "1 Main St"}},
        ),
        ("address.street,name", ["", "Ada"], {"name": "Ada"}),
        ("tagIds.1,tagIds.0", ["8", "7"], {"tagIds": [7, 8]}),
        ("tagIds.0,tagIds.1", ["", "8"], {"tagIds": [8]}),
        ("tagIds", ["[7, 8]"], {"tagIds": [7, 8]}),
        ("address", ['{"street": "1"}'], {"address": {"street": "1"}}),
        (
            "contacts.0.value,contacts.1.value,contacts.1.memo",
            ["a", "b", "c"],
            {"contacts": [{"value": "a"}, {"value": "b", "memo": "c"}]},
        ),
        (" name ", ["Ada"], {"name": "Ada"}),
    ],
)
def test_cells_get_the_types_of_their_fields(header: str, cells: list[str], expected: Any) -> None:
    assert reader(header).row(cells) == expected


def test_the_text_for_null() -> None:
    rows = reader("name,zip,address.unit", null="NULL")
    assert rows.row(["NULL", "", "NULL"]) == {"name": None, "address": {"unit": None}}
    assert reader("zip", null="").row([""]) == {}
    assert reader("zip").row(["NULL"]) == {"zip": "NULL"}


@pytest.mark.parametrize(
    ("header", "params", "body", "cells", "expected"),
    [
        ("name,id", (ID,), "Pump", ["Ada", " 7 "], ("7", {"name": "Ada"})),
        ("id", (ID,), "", ["7"], "7"),
        ("noteId,id", (ID, NOTE), "", ["8", "7"], ("7", "8")),
        ("note_id,id,name", (ID, NOTE), "Pump", ["8", "7", "x"], ("7", "8", {"name": "x"})),
        ("id,name", (ID,), "Numbered", ["7", "x"], ("7", {"id": 7, "name": "x"})),
    ],
)
def test_path_parameters_have_columns(
    header: str, params: Any, body: str, cells: list[str], expected: Any
) -> None:
    assert reader(header, params, body).row(cells) == expected


@pytest.mark.parametrize(
    ("header", "fact"),
    [
        ("nam", "Column 'nam' is no key that the API knows. Did you mean 'name'?"),
        ("address.stret", "Column 'address.stret' is no key that the API knows. Did you mean"),
        ("name.first", "Column 'name.first': name has no parts."),
        ("contacts.value", "contacts is a list; write the number of its item, from 0."),
        ("name,name", "Column 'name' stands twice."),
        ("name,", "Column 2 has no header."),
        ("contacts.0.value,contacts.00.value", "write the number of its item, from 0."),
        ("contacts.01.value", "write the number of its item, from 0."),
        ("contacts.\u0660.value", "write the number of its item, from 0."),
        ("contacts.\u00b2.value", "write the number of its item, from 0."),
        ("contacts.-1.value", "write the number of its item, from 0."),
        (f"contacts.{'9' * 5000}.value", "write the number of its item, from 0."),
        (
            "address,address.street",
            "'address' and 'address.street' exclude each other; leave one out.",
        ),
        ("name;address.street", "the columns are separated by semicolons. Write commas"),
        ("name\taddress.street", "the columns are separated by tabs. Write commas"),
        ("name|address.street", "the columns are separated by vertical bars. Write commas"),
        ("name;", "the columns are separated by semicolons."),
        ("name,a;b", "Column 'a;b' is no key that the API knows. It knows name, "),
        ("tagIds.0,tagIds", "'tagIds' and 'tagIds.0' exclude each other; leave one out."),
    ],
)
def test_wrong_headers(header: str, fact: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        reader(header)
    assert str(caught.value).startswith("depot.pumps.create: ")
    assert fact in str(caught.value)


def test_all_wrong_headers_come_at_once() -> None:
    with pytest.raises(InvalidArgument, match=r"no column 'id'.*'nam' is.*'zap' is"):
        reader("nam,zap", (ID,))
    with pytest.raises(InvalidArgument, match="'name' is no path parameter, and there is no body"):
        reader("id,name", (ID,), "")


@pytest.mark.parametrize("body", ["Pump", ""])
def test_a_misspelt_path_parameter_gets_a_guess(body: str) -> None:
    with pytest.raises(InvalidArgument, match=r"no column 'id'.*'Id' is .* Did you mean 'id'\?"):
        reader("Id", (ID,), body)


@pytest.mark.parametrize(
    ("header", "cell", "fact"),
    [
        ("count", "7.0", "'7.0' is not a whole number."),
        ("count", "007", "'007' is not a whole number."),
        ("count", "9" * 20, "is too long; the API takes at most 19 digits."),
        ("count", "1,000", "is not a whole number."),
        ("price", "1,5", "is not a number such as 1234.5."),
        ("price", "NaN", "is not a number"),
        ("active", "yes", "'yes' is neither true nor false."),
        ("price", f"1e{'9' * 30}", "is too large or too small a number."),
        ("address", "1 Main St", "'1 Main St' is not JSON: Extra data: "),
        ("address", "1 Main St", "(char 2). Write JSON, or give each part a column of its own."),
        ("address", '{"unit": "1", "unit": "2"}', "the key 'unit' stands twice"),
    ],
)
def test_a_wrong_cell_names_its_column(header: str, cell: str, fact: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        reader(header).row([cell])
    assert str(caught.value).startswith(f"Column {header!r}: ")
    assert fact in str(caught.value)


def test_all_wrong_cells_of_a_row_come_at_once() -> None:
    with pytest.raises(InvalidArgument, match=r"'count': 'x' .*'price': 'y' .*'id' is empty"):
        reader("id,count,price", (ID,)).row(["", "x", "y"])


@pytest.mark.parametrize("cells", [["Ada"], ["Ada", "1", "2"]])
def test_a_row_with_other_cells_than_the_header(cells: list[str]) -> None:
    with pytest.raises(InvalidArgument, match=r"It has \d cells?, and the header 2."):
        reader("name,zip").row(cells)


@pytest.mark.parametrize("header", ["id,note_id,noteId", "noteId,id,note_id"])
@pytest.mark.parametrize("body", ["Pump", ""])
def test_a_path_parameter_stands_in_one_column(header: str, body: str) -> None:
    with pytest.raises(InvalidArgument, match=r"'note_?[iI]d' and 'note_?[iI]d' are the same"):
        reader(header, (ID, NOTE), body)
