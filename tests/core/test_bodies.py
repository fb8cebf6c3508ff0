"""Bodies: what is refused before it is sent, and how dates in them are written."""

from __future__ import annotations

import uuid
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest

from servicepytan.core import bodies
from servicepytan.core.bodies import Types, check, field, with_instants
from servicepytan.core.values import json_ready
from servicepytan.errors import InvalidArgument
from tests.all_cases import for_all
from tests.fakes import NumpyColumn, NumpyScalar

TYPES = Types(
    {
        "Job": {
            "customerId": "int!",
            "summary": "text!",
            "memo": "text?",
            "priority": "Priority!",
            "total": "number!",
            "count": "int!",
            "urgent": "bool!",
            "start": "instant",
            "due": "day?",
            "guid": "guid",
            "notes": "html",
            "items": "[Item]",
            "tags": "[int]",
            "blanks": "[text?]",
            "custom": "{text}",
            "anything": "any",
            "rows": "[[any]]",
            "parent": "Job?",
            "every": "Every",
        },
        "Item": {"unitPrice": "number", "skuId": "int!"},
    },
    {"Priority": ("Low", "High"), "Every": (0, 1)},
)
GOOD: dict[str, Any] = {"customerId": 1, "summary": "Leak", "priority": "Low"}
TRUE, NUMBER_ONE, LOWS = NumpyScalar(True, "b"), NumpyScalar(1, "i"), NumpyColumn(["Low"], "U")
EAST = timezone(timedelta(hours=-5))


class Level(Enum):
    LOW = "Low"


class ForeignNumber:
    """What a number of another library looks like."""

    def __index__(self) -> int:
        return 3

    def __float__(self) -> float:
        return 3.0


def problem(body: Any, kind: str = "Job", **options: Any) -> str:
    with pytest.raises(InvalidArgument) as caught:
        check(body, kind, TYPES, "jpm.jobs.create", **options)
    text = str(caught.value)
    assert text.startswith("jpm.jobs.create: ")
    assert text.endswith(" Nothing was sent; check=False sends a body as it is.")
    return text[
        len("jpm.jobs.create: ") : -len(" Nothing was sent; check=False sends a body as it is.")
    ]


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"memo": None, "due": None, "parent": None, "anything": None, "total": 0},
        {"customerId": ForeignNumber(), "total": ForeignNumber()},
        {"customerId": Decimal(7), "total": Decimal("7.5")},
        {"customerId": NumpyScalar(7, "i"), "total": NumpyScalar(7, "i")},
        {"urgent": NumpyScalar(True, "b"), "priority": NumpyScalar("Low", "U")},
        {"priority": Level.LOW, "every": 1},
        {"start": "2026-01-31", "due": date(2026, 1, 31)},
        {"start": datetime(2026, 1, 31, 8), "due": "2026-01-31T00:00:00Z"},
        {"guid": uuid.UUID(int=7), "notes": "<b>x</b>"},
        {"guid": str(uuid.UUID(int=7))},
        {"items": [{"unitPrice": 1, "skuId": 2}], "tags": (1, 2)},
        {"items": [], "tags": {1}, "blanks": ["a", None]},
        {"custom": {"Region": "North"}, "rows": [[1, None], []]},
        {"parent": GOOD},
    ],
)
def test_what_passes(more: dict[str, Any]) -> None:
    check({**GOOD, **more}, "Job", TYPES, "x")


@for_all(
    ("more", "text"),
    [
        ({"sumary": "x"}, "body.sumary is no key that the API knows; it would be dropped in"
            " silence. Did you mean 'summary'?"),
        ({"items": [{"skuId": 1, "price": 2}]}, "body.items[0].price is no key that the API knows;"
            " it would be dropped in silence. Did you mean 'unitPrice'?"),
        ({"zzzz": 1}, "body.zzzz is no key that the API knows; it would be dropped in silence."
            " It has customerId, summary"),
        ({"parent": {**GOOD, "Memo": ""}}, "body.parent.Memo is no key that the API knows; it would"
            " be dropped in silence. Did you mean 'memo'?"),
        ({"summary": 5}, "body.summary=5 is not text."),
        ({"summary": None}, "body.summary is None, which the API does not take there;"
            " leave it out."),
        ({"customerId": "1"}, "body.customerId='1' is not a whole number."),
        ({"customerId": True}, "body.customerId=True is not a whole number."),
        ({"customerId": 1.5}, "body.customerId=1.5 is not a whole number."),
        ({"customerId": Decimal("1.5")}, "body.customerId=Decimal('1.5') is not a whole number."),
        ({"total": "1"}, "body.total='1' is not a number."),
        ({"total": True}, "body.total=True is not a number."),
        ({"total": TRUE}, f"body.total={TRUE!r} is not a number."),
        ({"customerId": TRUE}, f"body.customerId={TRUE!r} is not a whole number."),
        ({"urgent": NUMBER_ONE}, f"body.urgent={NUMBER_ONE!r} is not True or False."),
        ({"priority": ["Low"]}, "body.priority=['Low'] is not one of Low, High."),
        ({"priority": LOWS}, f"body.priority={LOWS!r} is not one of Low, High."),
        ({"urgent": "yes"}, "body.urgent='yes' is not True or False."),
        ({"priority": "Hihg"}, "body.priority='Hihg' is not one of Low, High."
            " Did you mean 'High'?"),
        ({"every": True}, "body.every=True is not one of 0, 1."),
        ({"start": "tomorrow"}, "body.start='tomorrow' is not a date such as 2026-01-31T08"),
        ({"due": "2026-02-30"}, "body.due='2026-02-30' is not a date such as 2026-01-31."),
        ({"guid": "x"}, "body.guid='x' is not a GUID."),
        ({"items": {"skuId": 1}}, "body.items={'skuId': 1} is not a list. Put it into a list."),
        ({"items": "ab"}, "body.items='ab' is not a list."),
        ({"items": [5]}, "body.items[0]=5 is not a dict with the keys of Item."),
        ({"items": [None]}, "body.items[0] is None, which the API does not take there."),
        ({"items": [{}]}, "body.items[0].skuId is required (a whole number)."),
        ({"tags": [1, "x"]}, "body.tags[1]='x' is not a whole number."),
        ({"custom": {"Region": 5}}, "body.custom.Region=5 is not text."),
        ({"custom": ["x"]}, "body.custom=['x'] is not a dict."),
    ],
)  # fmt: skip
def test_what_is_refused(more: dict[str, Any], text: str) -> None:
    assert problem({**GOOD, **more}).startswith(text)


def test_all_problems_are_told_at_once_up_to_a_number() -> None:
    messages = problem({"customerId": "1", "summary": 2, "urgent": 3})
    assert messages == (
        "body.customerId='1' is not a whole number. body.summary=2 is not text. body.urgent=3 is"
        " not True or False. body.priority is required (Priority)."
    )
    many = problem({**GOOD, "tags": ["x"] * 20})
    assert many.endswith("And 12 more.")


def test_what_the_api_calls_required_and_is_missing() -> None:
    assert problem({}) == (
        "body.customerId is required (a whole number). body.summary is required (text)."
        " body.priority is required (Priority)."
    )


def test_ids_may_be_missing_where_a_part_is_changed() -> None:
    assert problem({}, partial=True) == (
        "body.summary is required (text). body.priority is required (Priority)."
    )


def test_bodies_that_are_lists_or_of_no_known_type() -> None:
    check([{"skuId": 1}], "[Item]", TYPES, "x")
    assert problem([{"skuId": "1"}], "[Item]") == "body[0].skuId='1' is not a whole number."
    assert problem({"skuId": 1}, "[Item]").startswith("body={'skuId': 1} is not a list.")
    for free in ("Any", "Unknown", ""):
        check({"x": object()}, free, TYPES, "x")


def test_a_body_that_holds_itself() -> None:
    body: dict[str, Any] = dict(GOOD)
    body["parent"] = body
    assert "nested too deeply, or holds itself" in problem(body)
    assert "nested too deeply, or holds itself" in problem(bodies.plain(body))
    with_instants(body, "Job", TYPES, EAST)


def test_dates_are_written_as_their_fields_need_them() -> None:
    body = {
        "start": "2026-01-31T08:00",
        "due": date(2026, 1, 31),
        "summary": "2026-01-31T08:00",
        "unknown": "2026-01-31T08:00",
        "parent": {"start": "2026-01-31T08:00:00Z", "due": "2026-01-31"},
        "items": [{"skuId": 1}],
    }
    assert with_instants(body, "Job", TYPES, EAST) == {
        "start": "2026-01-31T13:00:00Z",
        "due": "2026-01-31",
        "summary": "2026-01-31T08:00",
        "unknown": "2026-01-31T08:00",
        "parent": {"start": "2026-01-31T08:00:00Z", "due": "2026-01-31"},
        "items": [{"skuId": 1}],
    }


SYDNEY = timezone(timedelta(hours=10))


@pytest.mark.parametrize("value", [date(2026, 1, 31), "2026-01-31"])
def test_a_day_is_its_midnight_in_the_zone_but_for_calendar_days(value: Any) -> None:
    types = Types(
        {"X": dict.fromkeys(("start", "completedOn", "invoicedOn", "dueDate"), "instant")}, {}
    )
    body = dict.fromkeys(types.fields["X"], value)
    for zone, moment in ((EAST, "2026-01-31T05:00:00Z"), (SYDNEY, "2026-01-30T14:00:00Z")):
        assert with_instants(body, "X", types, zone) == {
            "start": moment,
            "completedOn": moment,
            "invoicedOn": "2026-01-31T00:00:00Z",
            "dueDate": "2026-01-31T00:00:00Z",
        }


def test_a_naive_time_is_in_the_zone_on_calendar_days_too() -> None:
    types = Types({"X": {"invoicedOn": "instant"}}, {})
    body = {"invoicedOn": "2026-01-31T08:00"}
    assert with_instants(body, "X", types, EAST) == {"invoicedOn": "2026-01-31T13:00:00Z"}


def test_the_rest_of_the_dates_is_left_to_json() -> None:
    body = {"start": datetime(2026, 1, 31, 8), "due": datetime(2026, 1, 31, 23)}
    ready = json_ready(with_instants(body, "Job", TYPES, EAST), EAST)
    assert ready == {"start": "2026-01-31T13:00:00Z", "due": "2026-01-31"}


def test_what_does_not_fit_its_type_stays_as_it_is() -> None:
    for odd in (5, "x", {"items": "x", "start": 5}, [1], {"start": "2026-02-30"}):
        assert with_instants(odd, "Job", TYPES, EAST) == odd


def test_models_in_a_tuple_become_dicts_and_it_stays_a_tuple() -> None:
    class Item:
        def model_dump(self, **options: bool) -> dict[str, Any]:
            return {"id": 1, **options}

    assert bodies.plain({"items": (Item(), "x")}) == {
        "items": ({"id": 1, "by_alias": True, "exclude_unset": True}, "x")
    }


def test_how_a_field_is_written() -> None:
    assert field("x", "[Item]!") == ("x", "[Item]", True, False)
    assert field("x", "text?") == ("x", "text", False, True)
    assert field("x", "[text?]") == ("x", "[text?]", False, False)
    assert bodies.fields_of(TYPES, "Nothing") == {}
    assert bodies.inner("[text?]") == "text"
