"""Filters whose values are objects."""

from __future__ import annotations

from datetime import date, time, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from servicepytan.core.query import series
from servicepytan.core.values import Parameter
from servicepytan.errors import InvalidArgument
from tests.all_cases import for_all
from tests.fakes import NotATime, NumpyColumn, NumpyScalar

UTC = timezone.utc
FIELDS = Parameter("fields", "customField.Fields", "object", most=2, style="brackets")
DOTS = Parameter("custom_field", "customField", "object", style="dots")
OWNERS = Parameter(
    "owners",
    "owners",
    "object",
    many="repeat",
    style="indexed",
    parts=(
        Parameter("type", "type", "choice", required=True, choices=("Job", "Call")),
        Parameter("id", "id", "int"),
    ),
)


def pairs(parameter: Parameter, value: Any) -> list[Any]:
    return series([parameter], {parameter.name: value}, UTC)


def problem(parameter: Parameter, value: Any) -> str:
    with pytest.raises(InvalidArgument) as caught:
        pairs(parameter, value)
    return str(caught.value)


def test_names_in_brackets() -> None:
    result = pairs(FIELDS, {"Region": "North", "Floor": 2})
    assert result == [(("customField.Fields[Region]", "North"), ("customField.Fields[Floor]", "2"))]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("", ""),
        (True, "True"),
        (NumpyScalar(True, "b"), "True"),
        (10**20, "100000000000000000000"),
        (1.5, "1.5"),
        (1e22, "10000000000000000000000"),
        (Decimal("1E+5"), "100000"),
        (Decimal("1.50"), "1.50"),
        (date(2026, 1, 31), "2026-01-31"),
        (time(8, 30), "08:30:00"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_values_of_fields_are_text(value: Any, text: str) -> None:
    assert pairs(FIELDS, {"a": value}) == [(("customField.Fields[a]", text),)]


def test_names_behind_dots() -> None:
    assert pairs(DOTS, {"Region": "North"}) == [(("customField.Region", "North"),)]


def test_objects_with_an_index() -> None:
    result = pairs(OWNERS, [{"type": "Job", "id": 1}, {"type": "Call"}])
    assert result == [
        (("owners[0].type", "Job"), ("owners[0].id", "1"), ("owners[1].type", "Call"))
    ]
    assert pairs(OWNERS, {"type": "Job"}) == [(("owners[0].type", "Job"),)]


def test_an_empty_list_of_objects_gives_no_rows() -> None:
    assert pairs(OWNERS, []) == []


@for_all(
    ("parameter", "value", "text"),
    [
        (FIELDS, ["Region"], "fields takes a mapping of names to values."),
        (FIELDS, {"a": 1, "b": 2, "c": 3}, "fields takes at most 2 names."),
        (FIELDS, {"a": None}, "a=None is not one value."),
        (FIELDS, {"a": [1]}, "a=[1] is not one value."),
        (FIELDS, {"a": b"x"}, "a=b'x' is not one value."),
        (FIELDS, {"a": range(2)}, "a=range(0, 2) is not one value."),
        (FIELDS, {"a": NumpyColumn([1], "i")}, "a=np.[1] is not one value."),
        (FIELDS, {"a": object}, "a=<class 'object'> is not one value."),
        (FIELDS, {"a": 1j}, "a=1j is not "),
        (FIELDS, {"a": timedelta(1)}, "a=datetime.timedelta(days=1) is not one value."),
        (FIELDS, {"a": NotATime(2026, 1, 1)}, "a=NotATime(2026, 1, 1, 0, 0) is not one value."),
        (FIELDS, {"a": float("nan")}, "a=nan is not a number that the API takes."),
        (FIELDS, {"a": Decimal("NaN")}, "a=Decimal('NaN') is not a number that the API takes."),
        (FIELDS, {}, "fields is empty; the API would ignore it."),
        (DOTS, {}, "custom_field is empty; the API would ignore it."),
        (OWNERS, "Job", "owners takes a list of mappings."),
        (OWNERS, ["Job"], "owners[0] is no mapping with type and id."),
        (OWNERS, [{"typ": "Job"}], "owners[0] has no 'typ'. Did you mean 'type'?"),
        (OWNERS, [{"type": "Job", "zz": 1}], "owners[0] has no 'zz'. It has type and id."),
        (OWNERS, [{"type": "Job"}, {"id": 1}], "owners[1] lacks 'type'."),
        (OWNERS, [{"type": "Jb"}], "owners[0].type='Jb' is not one of Job, Call."),
        (OWNERS, [{"type": "Job", "id": "x"}], "owners[0].id='x' is not a whole number."),
    ],
)
def test_what_is_refused(parameter: Parameter, value: Any, text: str) -> None:
    assert problem(parameter, value).startswith(text)
