"""Filters whose values are objects."""

from __future__ import annotations

from datetime import timezone
from typing import Any

import pytest

from servicepytan.core.query import series
from servicepytan.core.values import Parameter
from servicepytan.errors import InvalidArgument

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


@pytest.mark.parametrize(
    ("parameter", "value", "text"),
    [
        (FIELDS, ["Region"], "fields takes a mapping of names to values."),
        (FIELDS, {"a": 1, "b": 2, "c": 3}, "fields takes at most 2 names."),
        (FIELDS, {"a": None}, "a=None is not one value."),
        (FIELDS, {"a": [1]}, "a=[1] is not one value."),
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
