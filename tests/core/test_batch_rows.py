"""The rows of a batch: their parts, and one error for all that are wrong."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from servicepytan.core.batch.rows import RowProblems, row_form, rows_of
from servicepytan.core.values import Parameter
from servicepytan.errors import InvalidArgument, InvalidRows

ID = Parameter("id", "id", "int", True)
NOTE = Parameter("note_id", "noteId", "int", True)
BODY = {"name": "Ada"}


@pytest.mark.parametrize(
    ("params", "has_body", "row", "expected"),
    [
        ((), True, BODY, ((), BODY)),
        ((), True, [BODY], ((), [BODY])),
        ((ID,), True, (7, BODY), ((7,), BODY)),
        ((ID,), True, [7, BODY], ((7,), BODY)),
        ((ID,), False, 7, ((7,), None)),
        ((ID,), False, (7,), ((7,), None)),
        ((ID, NOTE), False, (7, 8), ((7, 8), None)),
        ((ID, NOTE), True, (7, 8, BODY), ((7, 8), BODY)),
    ],
)
def test_parts_of_a_row(params: Any, has_body: bool, row: Any, expected: Any) -> None:
    assert row_form("x.y.z", params, (), has_body).split(row) == expected


@pytest.mark.parametrize(
    ("params", "has_body", "row", "parts"),
    [
        ((ID,), True, BODY, "(id, body)"),
        ((ID,), True, 7, "(id, body)"),
        ((ID,), True, (7,), "(id, body)"),
        ((ID,), True, (7, 8, BODY), "(id, body)"),
        ((ID, NOTE), False, 7, "(id, note_id)"),
        ((ID, NOTE), False, "78", "(id, note_id)"),
    ],
)
def test_a_row_without_its_parts_is_refused(
    params: Any, has_body: bool, row: Any, parts: str
) -> None:
    with pytest.raises(InvalidArgument) as caught:
        row_form("x.y.z", params, (), has_body).split(row)
    assert f"is not {parts}." in str(caught.value)


def test_first_path_parameters_may_be_the_same_for_all_rows() -> None:
    form = row_form("x.y.z", (ID, NOTE), (7,), True)
    assert form.parts == ("note_id", "body")


@pytest.mark.parametrize(
    ("params", "args", "has_body"), [((), (), False), ((ID,), (7,), False), ((), (7,), True)]
)
def test_rows_must_differ_in_something(params: Any, args: Any, has_body: bool) -> None:
    with pytest.raises(InvalidArgument, match="leaves nothing that differs"):
        row_form("x.y.z", params, args, has_body)


@pytest.mark.parametrize(
    ("params", "rows", "advice"),
    [
        ((), BODY, "put it into a list"),
        ((ID,), {7: BODY}, r"pass its \.items\(\)"),
        ((), "rows.csv", "iterator of body"),
        ((ID,), 7, r"iterator of \(id, body\)"),
        ((), None, "iterator of body"),
    ],
)
def test_what_is_not_many_rows_is_refused(params: Any, rows: Any, advice: str) -> None:
    with pytest.raises(InvalidArgument, match=advice):
        rows_of(rows, row_form("x.y.z", params, (), True))


def test_all_problems_come_in_one_error() -> None:
    problems = RowProblems("x.y.z")
    for row in range(2, 40):
        problems.add(row, f"is wrong ({row}).")
    with pytest.raises(InvalidRows) as caught:
        problems.raise_any(50, "Nothing was sent.")
    error = caught.value
    first, *lines = str(error).splitlines()
    assert first == "x.y.z: 38 of 50 rows cannot be sent. Nothing was sent."
    assert lines[0] == "Row 2: is wrong (2)."
    assert lines[-1] == "And 18 more rows."
    assert error.count == len(error.problems) == 38
    assert error.problems[39] == "is wrong (39)."
    assert pickle.loads(pickle.dumps(error)).problems == error.problems


def test_no_problem_is_no_error() -> None:
    RowProblems("x.y.z").raise_any(50, "")
