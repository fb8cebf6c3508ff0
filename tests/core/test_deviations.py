"""What departs from the field tables, and what does not."""

from __future__ import annotations

from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any

from servicepytan.core.body_types import Types
from servicepytan.core.deviations import deviations
from tests.all_cases import for_all

TYPES = Types(
    {
        "Job": {
            "id": "int!",
            "number": "text!",
            "total": "number?",
            "done": "bool",
            "start": "instant",
            "day": "day",
            "length": "duration",
            "status": "Status",
            "tags": "[int]",
            "items": "[Item]?",
            "names": "{text?}",
            "either": "int|text",
            "any": "any",
            "parent": "Item",
        },
        "Item": {"price": "number!"},
    },
    {"Status": ("Open", "Done")},
)
GOOD: dict[str, Any] = {
    "id": 1,
    "number": "J-1",
    "total": None,
    "done": False,
    "start": "2026-01-01T00:00:00.1234567Z",
    "day": "2026-01-01",
    "length": "00:05:30",
    "status": "Done",
    "tags": [1, 2],
    "items": [{"price": 1.5}],
    "names": {"a": None, "b": "c"},
    "either": "x",
    "any": None,
    "parent": {"price": 2},
}


def sentences(**changes: Any) -> list[str]:
    return [str(deviation) for deviation in deviations({**GOOD, **changes}, "Job", TYPES)]


def test_a_row_as_the_schema_says_has_none() -> None:
    assert sentences() == []
    assert deviations({"id": 1, "number": ""}, "Job", TYPES) == []


@for_all(
    ("changes", "text"),
    [
        ({"id": "1"}, "id='1' is not int."),
        ({"id": True}, "id=True is not int."),
        ({"id": None}, "id is null, not int."),
        ({"number": 5}, "number=5 is not text."),
        ({"total": "1.50"}, "total='1.50' is not number."),
        ({"total": True}, "total=True is not number."),
        ({"done": "true"}, "done='true' is not bool."),
        ({"start": "2026-01-01T00:00:00"}, "start='2026-01-01T00:00:00' is not instant."),
        ({"day": "2026-01-01T00:00:00Z"}, "day='2026-01-01T00:00:00Z' is not day."),
        ({"day": "20260101"}, "day='20260101' is not day."),
        ({"day": "2026-W01-4"}, "day='2026-W01-4' is not day."),
        ({"day": "2026-02-30"}, "day='2026-02-30' is not day."),
        ({"length": "05:30"}, "length='05:30' is not duration."),
        ({"length": 5}, "length=5 is not duration."),
        ({"status": "Held"}, "status='Held' is not one of Open, Done."),
        ({"status": 1}, "status=1 is not one of Open, Done."),
        ({"status": ["Open"]}, "status=['Open'] is not one of Open, Done."),
        ({"tags": {"a": 1}}, "tags={'a': 1} is not a list."),
        ({"tags": [1, None]}, "tags[1] is null, not int."),
        ({"items": [{"price": "2"}]}, "items[0].price='2' is not number."),
        ({"items": [{}]}, "items[0].price is missing."),
        ({"items": ["x"]}, "items[0]='x' is not an object."),
        ({"names": []}, "names=[] is not an object."),
        ({"names": {"a": 1}}, "names.a=1 is not text."),
        ({"either": 1.5}, "either=1.5 is not int|text."),
        ({"parent": None}, "parent is null, not Item."),
        ({"fresh": {"a": 1}}, "fresh is a new field."),
    ],
)
def test_each_deviation_is_told_with_its_place(changes: dict[str, Any], text: str) -> None:
    assert sentences(**changes) == [text]


def test_a_missing_field_counts_where_the_schema_requires_it() -> None:
    row = {key: value for key, value in GOOD.items() if key not in ("number", "done")}
    assert [str(part) for part in deviations(row, "Job", TYPES)] == ["number is missing."]


def test_values_that_were_read_already_fit() -> None:
    start = datetime(2026, 1, 1, tzinfo=timezone.utc)
    assert sentences(start=start, day=date(2026, 1, 1), total=Decimal("1.50")) == []


def test_a_row_that_is_no_object_departs_as_a_whole() -> None:
    assert [str(part) for part in deviations("x", "Job", TYPES)] == [
        "the record='x' is not an object."
    ]
