"""What the rows of a tenant have that the schema has not, and the other way round."""

from __future__ import annotations

from servicepytan.core.body_types import Types
from servicepytan.core.drift import FieldDrift, drift

TYPES = Types(
    {
        "Job": {"id": "int!", "name": "text?", "status": "Status!", "items": "[Item]!"},
        "Item": {"price": "number!"},
    },
    {"Status": ("Open", "Done")},
)


def test_rows_as_the_schema_says_have_none() -> None:
    row = {"id": 1, "name": None, "status": "Open", "items": [{"price": 1}]}
    assert drift("depot.jobs.list", [row] * 3, "Job", TYPES) == []
    assert drift("depot.jobs.list", [], "Job", TYPES) == []


def test_each_field_stands_once_with_its_count() -> None:
    rows = [
        {"id": 1, "status": "Open", "items": [{"price": "1"}, {"price": "2"}], "hue": "red"},
        {"id": None, "status": "Held", "items": [{}]},
        {"id": "3", "status": "Held", "items": []},
    ]
    name = "depot.jobs.list"
    assert drift(name, rows, "Job", TYPES) == [
        FieldDrift(name, "items[].price", "type", "number", "str", 1, 3),
        FieldDrift(name, "hue", "new_field", "", "str", 1, 3),
        FieldDrift(name, "id", "null", "int", "", 1, 3),
        FieldDrift(name, "status", "new_value", "one of Open, Done", "'Held'", 2, 3),
        FieldDrift(name, "items[].price", "missing", "number", "", 1, 3),
        FieldDrift(name, "id", "type", "int", "str", 1, 3),
        FieldDrift(name, "name", "gone", "text", "", 3, 3),
    ]


def test_a_field_that_is_gone_is_not_told_as_missing_too() -> None:
    messages = drift("x", [{"id": 1, "items": []}], "Job", TYPES)
    assert [(part.field, part.kind) for part in messages] == [("name", "gone"), ("status", "gone")]


def test_values_are_told_of_closed_lists_only() -> None:
    [first, *_] = drift("x", [{"id": "Ada Lovelace", "items": []}], "Job", TYPES)
    assert str(first) == "x id: type in 1 of 1 rows: str, expected int."
