"""Arguments as text: each kind takes what the API takes, and refuses the rest."""

from __future__ import annotations

import json
import re
import uuid
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.timestamps import UTC
from servicepytan.core.values import Parameter, json_ready, many_of, text_of
from servicepytan.errors import InvalidArgument
from tests.all_cases import for_all
from tests.fakes import NumpyColumn, NumpyScalar

GUID = uuid.UUID("12345678-1234-5678-1234-567812345678")
STATUSES = ("Scheduled", "InProgress", "Completed")
HALF = "half \ud83d"


class Status(Enum):
    """Values as an enum of the caller's."""

    DONE = "Completed"
    FOUR = 4


class Index:
    """Imitates an integer of numpy."""

    def __index__(self) -> int:
        return 7


class Float(float):
    """Imitates a float of numpy, whose repr is no number."""

    def __repr__(self) -> str:
        return f"np.float64({float(self)})"


TRUE, NUMBER_ONE, LARGE = NumpyScalar(True, "b"), NumpyScalar(1, "i"), NumpyScalar(2**53 + 1, "u")
DONE, SHORT = NumpyScalar("Completed", "U"), NumpyScalar(1.5, "f")


class Single:
    """Imitates a short float of numpy."""

    def __float__(self) -> float:
        return 1.5


def parameter(kind: str) -> Parameter:
    """A parameter of a kind."""
    choices = {"choice": STATUSES, "sort": ("Id", "ModifiedOn")}.get(kind, ())
    return Parameter("some_name", "someName", kind, choices=choices)


@for_all(
    ("kind", "value", "text"),
    [
        ("int", 5, "5"),
        ("int", "5", "5"),
        ("int", " -5 ", "-5"),
        ("int", "0005", "5"),
        ("int", 2**63 - 1, "9223372036854775807"),
        ("int", -(2**63), "-9223372036854775808"),
        ("int", Index(), "7"),
        ("int", NUMBER_ONE, "1"),
        ("number", NUMBER_ONE, "1"),
        ("number", LARGE, "9007199254740993"),
        ("number", SHORT, "1.5"),
        ("bool", TRUE, "true"),
        ("active", TRUE, "True"),
        ("choice", DONE, "Completed"),
        ("text", NUMBER_ONE, "1"),
        ("text", DONE, "Completed"),
        ("number", 5, "5"),
        ("number", 1.1, "1.1"),
        ("number", 1e20, "100000000000000000000"),
        ("number", 1e-7, "0.0000001"),
        ("number", Decimal("1.10"), "1.10"),
        ("number", "2.50", "2.50"),
        ("number", "1e3", "1000"),
        ("number", -0.5, "-0.5"),
        ("number", Float(1.5), "1.5"),
        ("number", Single(), "1.5"),
        ("number", Fraction(1, 4), "0.25"),
        ("text", "a b", "a b"),
        ("text", 12, "12"),
        ("text", GUID, str(GUID)),
        ("text", Status.DONE, "Completed"),
        ("text", Status.FOUR, "4"),
        ("text", " ünï ", " ünï "),
        ("bool", True, "true"),
        ("bool", False, "false"),
        ("bool", "True", "true"),
        ("active", True, "True"),
        ("active", False, "False"),
        ("active", "any", "Any"),
        ("active", "ANY", "Any"),
        ("choice", "Completed", "Completed"),
        ("choice", Status.DONE, "Completed"),
        ("sort", "Id", "+Id"),
        ("sort", "+Id", "+Id"),
        ("sort", "-ModifiedOn", "-ModifiedOn"),
        ("guid", GUID, str(GUID)),
        ("guid", str(GUID).upper(), str(GUID).upper()),
        ("instant", date(2026, 1, 2), "2026-01-02T00:00:00Z"),
        ("date", date(2026, 1, 2), "2026-01-02"),
        ("day", date(2026, 1, 2), "2026-01-02T00:00:00Z"),
        ("since", "token", "token"),
    ],
)
def test_what_is_taken(kind: str, value: Any, text: str) -> None:
    assert text_of(parameter(kind), value, UTC) == text


FORTY = 10**39
HUGE = 10**5000
LONG = "x" * 1_000_000

REFUSED: dict[str, list[Any]] = {
    "int": [
        *(True, 1.0, 1.5, float("nan"), Decimal(5), None, [], {}, b"5", TRUE, SHORT),
        *("", "x", "1.0", "--5", "-", "+ 5", "1_0", LONG, "5" * 5000),
        *(2**63, -(2**63) - 1, FORTY, str(FORTY), HUGE),
    ],
    "number": [
        *(True, None, [], 1j, b"1", "", "x", "nan", "Infinity", HALF, LONG, TRUE),
        *(float("nan"), float("inf"), -float("inf"), Decimal("sNaN")),
        *("1e99", 1e-99, FORTY, str(FORTY), HUGE),
    ],
    "text": [True, None, "", "   ", b"x", 1.5, [], {}, date(2026, 1, 1), HALF, HUGE],
    "bool": [1, 0, "yes", "", None, "1", [True], NUMBER_ONE],
    "active": [1, None, "yes", "", "Active", [], NUMBER_ONE],
    "choice": [
        "completed",
        "Complete",
        "",
        None,
        True,
        5,
        HUGE,
        LONG,
        [],
        HALF,
        NumpyColumn([1, 2], "i"),
    ],
    "since": ["", "  ", None, 5, HALF, NUMBER_ONE],
    "sort": ["", "Name", "-", "-Nmae", "Id,ModifiedOn", None, True, LONG, "- Id", HALF],
    "guid": ["", "x", None, 5, HALF, LONG, HUGE],
    "object": ["x", 5],
    "date": ["", "x", 5],
    "day": ["", "x", 5],
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_refused(kind: str) -> None:
    for value in REFUSED[kind]:
        with pytest.raises(InvalidArgument) as caught:
            text_of(parameter(kind), value, UTC)
        assert str(caught.value).startswith("some_name")
        assert len(str(caught.value)) < 400


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        ("choice", ["Completed", "Scheduled"], "a single value"),
        ("choice", "Completed,Scheduled", "one of Scheduled, InProgress, Completed"),
        ("int", (1, 2), "a single value"),
        ("int", "1, 2", "a whole number"),
        ("text", {"a"}, "a single value"),
        ("instant", [date(2026, 1, 1)], "a single value"),
        ("bool", frozenset({True}), "a single value"),
        ("active", "True,False", "True, False or 'Any'"),
    ],
)
def test_several_values_for_one_are_told_apart(kind: str, value: Any, reason: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        text_of(parameter(kind), value, UTC)
    ending = f"is not {reason}. some_name takes one value; ask once for each."
    assert str(caught.value).endswith(ending)


@pytest.mark.parametrize("value", [300000001.0, 3e8, -0.0])
def test_a_float_that_is_whole_says_how_to_pass_it(value: Any) -> None:
    with pytest.raises(
        InvalidArgument, match=r"is a float\. Pass int\(\.\.\.\), or of a pandas col"
    ):
        text_of(parameter("int"), value, UTC)


@pytest.mark.parametrize(
    "value", [None, float("nan"), type("NAType", (), {})(), type("NaTType", (), {})()]
)
def test_a_missing_id_says_to_leave_it_out(value: Any) -> None:
    with pytest.raises(
        InvalidArgument, match=r"a whole number\. Leave missing values out, as with"
    ):
        text_of(parameter("int"), value, UTC)


@pytest.mark.parametrize("value", [1.5, float("inf"), "abc", [], {}, object()])
def test_what_is_no_id_at_all_says_just_that(value: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"is not a (whole number|single value)") as caught:
        text_of(parameter("int"), value, UTC)
    assert "pandas" not in str(caught.value)
    assert "dropna" not in str(caught.value)


def test_a_number_with_a_comma_is_just_no_number() -> None:
    with pytest.raises(InvalidArgument, match=r"is not a number\.$"):
        text_of(parameter("number"), "1,234.50", UTC)


def test_a_misspelt_value_names_the_nearest() -> None:
    for kind, value, guess in (("choice", "Complete", "Completed"), ("sort", "-ModifedOn", "Mod")):
        with pytest.raises(InvalidArgument, match=f"Did you mean '{guess}"):
            text_of(parameter(kind), value, UTC)


@given(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(),
        st.binary(),
        st.decimals(),
        st.lists(st.integers()),
        st.integers(10**38, 10**41),
    ),
    st.sampled_from(["int", "number", "text", "choice", "bool", "active", "guid", "sort", "since"]),
)
def test_only_clean_text_gets_through(value: Any, kind: str) -> None:
    try:
        text = text_of(parameter(kind), value, UTC)
    except InvalidArgument:
        return
    assert text.strip()
    assert text.encode()
    if kind == "int":
        assert re.fullmatch(r"-?\d{1,19}", text)
    if kind == "number":
        assert re.fullmatch(r"-?\d+(\.\d+)?", text)
    if kind != "bool" and kind != "active":
        assert not isinstance(value, bool)


@pytest.mark.parametrize(
    ("value", "many"),
    [
        ("1,2 , 3", ["1", "2", "3"]),
        ("", [""]),
        ([], []),
        ((1, 2), [1, 2]),
        (range(2), [0, 1]),
        (iter("ab"), ["a", "b"]),
        (5, [5]),
        (b"ab", [b"ab"]),
        ({"a": 1}, [{"a": 1}]),
        ({1}, [1]),
        (NUMBER_ONE, [1]),
        (DONE, ["Completed"]),
        (NumpyColumn([1, 2], "i"), [1, 2]),
    ],
)
def test_one_or_many(value: Any, many: list[Any]) -> None:
    assert many_of(value) == many


@for_all(
    ("value", "ready"),
    [
        (None, None),
        (True, True),
        (5, 5),
        (Index(), 7),
        (1.5, 1.5),
        (Float(1.5), 1.5),
        ("x", "x"),
        (Decimal("25.50"), 25.5),
        (Decimal("25.00"), 25),
        (Decimal("0"), 0),
        (GUID, str(GUID)),
        (Status.DONE, "Completed"),
        (date(2026, 1, 2), "2026-01-02T00:00:00Z"),
        (datetime(2026, 1, 2, 3), "2026-01-02T03:00:00Z"),
        ((1, 2), [1, 2]),
        ({"a": [{"b": Decimal("1.5")}]}, {"a": [{"b": 1.5}]}),
        ({5}, [5]),
        (10**38 - 1, 10**38 - 1),
        (TRUE, True),
        ({"a": [LARGE, DONE]}, {"a": [2**53 + 1, "Completed"]}),
    ],
)
def test_bodies_in_plain_json(value: Any, ready: Any) -> None:
    assert json_ready(value, UTC) == ready
    json.dumps(ready)


LOOP: list[Any] = []
LOOP.append(LOOP)
DEEP: Any = 1
for _ in range(5000):
    DEEP = {"a": DEEP}


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ({"a": [1, float("nan")]}, "body.a[1]"),
        ({"a": float("inf")}, "body.a"),
        ({"a": Decimal("NaN")}, "body.a"),
        ({"a": Decimal("1.2345678901234567890123")}, "body.a"),
        ({"a": Decimal("1E+1000000000")}, "body.a"),
        ({"a": Decimal("1E-1000000000")}, "body.a"),
        ({"a": HUGE}, "body.a"),
        ({"a": b"x"}, "body.a"),
        ({"a": object()}, "body.a"),
        ({"a": 1j}, "body.a"),
        ({"a": SHORT}, "body.a"),
        ({"a": NumpyColumn([1, 2], "i")}, "body.a"),
        ({1: 2}, "body"),
        ({HALF: 2}, "body"),
        ({"a": {None: 1}}, "body.a"),
        (LOOP, "body[0]"),
        (DEEP, "body.a"),
    ],
    ids=lambda value: str(type(value).__name__),
)
def test_what_has_no_place_in_json_is_refused(value: Any, place: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        json_ready(value, UTC)
    assert str(caught.value).startswith(place)
    assert len(str(caught.value)) < 300


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats(allow_nan=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(JSON)
def test_json_stays_as_it_is(value: Any) -> None:
    try:
        assert json_ready(value, UTC) == value
    except InvalidArgument:
        assert "Infinity" in json.dumps(value)


def test_a_choice_of_numbers_takes_numbers() -> None:
    parameter = Parameter("report_type", "reportType", "choice", choices=("0", "1", "2"))
    assert text_of(parameter, 1, UTC) == "1"
    assert text_of(parameter, "1", UTC) == "1"
    for wrong in (True, 3, "x", 1.5):
        with pytest.raises(InvalidArgument, match="is not one of 0, 1, 2"):
            text_of(parameter, wrong, UTC)


def test_a_set_has_the_same_order_in_each_process() -> None:
    words = ["red", "green", "blue", "black", "white", "grey"]
    assert json_ready({"labels": set(words)}, UTC) == {"labels": sorted(words)}
    mixed = frozenset({None, "a", (1, "b"), 2, 3.5})
    assert json_ready(mixed, UTC) == ["a", 2, 3.5, [1, "b"], None]
