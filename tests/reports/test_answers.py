"""Answers in both spellings, and rows as records."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.reporting.page_parsing import (
    ReportInProgress,
    ReportPage,
    read_report_page,
    running,
)
from servicepytan.core.reporting.rows import keys, readers, typed
from servicepytan.errors import InvalidResponse
from tests.all_cases import for_all

DESCRIBED_FIELDS = (ReportField("A", "The A", "Number"), ReportField("B", "The B", "Date"))
FIELDS = [{"name": "A", "label": "The A"}, {"name": "B", "label": "The B"}]
PASCAL = [{"Name": "A", "Label": "The A"}, {"Name": "B", "Label": "The B"}]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            {"fields": FIELDS, "data": [[1, None]], "hasMore": True, "totalCount": 5},
            ReportPage(DESCRIBED_FIELDS, [[1, None]], True, 5),
        ),
        (
            {"Fields": PASCAL, "Data": [[1, None]], "HasMore": False, "TotalCount": 1, "Page": 1},
            ReportPage(DESCRIBED_FIELDS, [[1, None]], False, 1),
        ),
        ({"data": [[1, 2]]}, ReportPage(DESCRIBED_FIELDS, [[1, 2]], None, None)),
        ({"fields": FIELDS, "data": [{"B": 2, "A": 1}]}, ReportPage(DESCRIBED_FIELDS, [[1, 2]])),
        ({"fields": FIELDS, "data": [{"B": 2}]}, ReportPage(DESCRIBED_FIELDS, [[None, 2]])),
        ({"fields": FIELDS, "data": [], "totalCount": True}, ReportPage(DESCRIBED_FIELDS, [])),
        (
            {"fields": [{"name": "New", "label": None}], "data": [["x"]]},
            ReportPage((ReportField("New", ""),), [["x"]]),
        ),
    ],
)
def test_answers_are_read_in_both_spellings(answer: Any, expected: ReportPage) -> None:
    assert read_report_page(answer, "Report 7", DESCRIBED_FIELDS) == expected


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (None, "answered no rows"),
        ([], "answered no rows"),
        ({"fields": FIELDS}, "there is no list 'data'"),
        ({"fields": FIELDS, "data": {"a": 1}}, "there is no list 'data'"),
        ({"fields": "A", "data": []}, "fields that are no list"),
        ({"fields": ["A"], "data": []}, "fields that are no list"),
        ({"fields": [{"label": "A"}], "data": []}, "a field without a name"),
        ({"fields": FIELDS, "data": [[1, 2], [1]]}, "row 2: it has 1 cell for 2 fields"),
        ({"fields": FIELDS, "data": [[1, 2, 3]]}, "row 1: it has 3 cells for 2 fields"),
        ({"fields": FIELDS, "data": ["ab"]}, "row 1: it is no list of cells"),
        ({"fields": FIELDS, "data": [{"C": 1}]}, "it has 'C', which is no field"),
    ],
)
def test_what_is_no_answer_is_an_error(answer: Any, text: str) -> None:
    with pytest.raises(InvalidResponse, match=text):
        read_report_page(answer, "Report 7", DESCRIBED_FIELDS)


@pytest.mark.parametrize(
    ("answer", "content"),
    [
        ({"status": "NotStarted", "token": "t"}, ReportInProgress("t", "NotStarted")),
        ({"Status": "InProgress", "Token": "t"}, ReportInProgress("t", "InProgress")),
        ({"status": "InProgress"}, ReportInProgress("", "InProgress")),
        ({"status": "Completed", "data": []}, None),
        ({"Data": []}, None),
        ({}, None),
        (None, None),
    ],
)
def test_a_report_in_the_making_is_told_from_rows(answer: Any, content: Any) -> None:
    assert running(answer, "Report 7") == content


@pytest.mark.parametrize("status", ["Failed", "Cancelled", "Error"])
def test_a_report_that_failed_is_an_error(status: str) -> None:
    with pytest.raises(InvalidResponse, match=f"ended as '{status}'"):
        running({"status": status, "token": "t"}, "Report 7")


JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)


def test_what_the_server_says_is_one_short_line() -> None:
    said = "Failed\r\n\x1b[31m Bearer abc.def " + "x" * 1000
    with pytest.raises(InvalidResponse) as caught:
        running({"status": said, "token": "t"}, "Report 7")
    with pytest.raises(InvalidResponse) as unknown:
        read_report_page({"data": [{said: 1}], "fields": [{"name": "A"}]}, "Report 7")
    for error in (caught.value, unknown.value):
        assert str(error).isprintable()
        assert "abc.def" not in str(error)
        assert len(str(error)) < 600


KEYS = ["data", "Data", "fields", "Fields", "hasMore", "HasMore", "totalCount", "status", "token"]


@pytest.mark.slow
@given(JSON | st.dictionaries(st.sampled_from(KEYS), JSON | st.just(FIELDS) | st.just(PASCAL)))
def test_any_answer_is_read_or_refused(answer: Any) -> None:
    try:
        if running(answer, "Report 7") is None:
            result = read_report_page(answer, "Report 7", DESCRIBED_FIELDS)
            assert all(len(row) == len(result.columns) for row in result.rows)
    except InvalidResponse:
        pass


@pytest.mark.parametrize(
    ("names", "by", "expected"),
    [
        (["A", "B"], "name", ["A", "B"]),
        (["A", "A", "A"], "name", ["A", "A_2", "A_3"]),
        (["A", "A_2", "A"], "name", ["A", "A_2", "A_3"]),
        (["A", "A", "A_2"], "name", ["A", "A_3", "A_2"]),
        (["A", "B"], "label", ["L", "L_2"]),
    ],
)
def test_keys_are_different_from_each_other(names: list[str], by: str, expected: list[str]) -> None:
    assert keys([ReportField(name, "L") for name in names], by) == expected


def test_a_field_without_label_goes_by_its_name() -> None:
    assert keys([ReportField("A", "")], "label") == ["A"]


@given(st.lists(st.sampled_from(["A", "A_2", "A_3", "A_2_2", "B"]), max_size=12))
def test_no_key_is_lost(names: list[str]) -> None:
    result = keys([ReportField(name, "") for name in names])
    assert len(set(result)) == len(names)
    assert all(key == name or key.startswith(f"{name}_") for key, name in zip(result, names))


WEST = timezone(timedelta(hours=-7))


@for_all(
    ("type", "cell", "value"),
    [
        ("Date", "2026-01-31", date(2026, 1, 31)),
        ("Date", "2026-01-31T00:00:00-07:00", datetime(2026, 1, 31, tzinfo=WEST)),
        ("Date", "2026-01-31T08:00:00.1234567", datetime(2026, 1, 31, 8, 0, 0, 123456)),
        ("Date", "0001-01-01", date(1, 1, 1)),
        ("Date", "2026-02-30", "2026-02-30"),
        ("Date", "2026-02-30T00:00:00Z", "2026-02-30T00:00:00Z"),
        ("Date", "January", "January"),
        ("Date", "2026", "2026"),
        ("Date", 5, 5),
        ("Number", 5, 5),
        ("Number", 5.5, 5.5),
        ("Number", "5", 5),
        ("Number", "-5.50", -5.5),
        ("Number", "007", "007"),
        ("Number", "\u0665", "\u0665"),
        ("Number", "1.\uff15", "1.\uff15"),
        ("Number", "1e999", "1e999"),
        ("Number", "5 %", "5 %"),
        ("Number", "nan", "nan"),
        ("Boolean", True, True),
        ("Boolean", "True", True),
        ("Boolean", "false", False),
        ("Boolean", "yes", "yes"),
        ("Boolean", 1, 1),
        ("String", "5", "5"),
        ("Time", "08:00:00", "08:00:00"),
        ("", "2026-01-31", "2026-01-31"),
        ("Date", None, None),
        ("Number", None, None),
    ],
)
def test_cells_are_read_by_their_type(type: str, cell: Any, value: Any) -> None:
    (only,) = typed([cell], readers([ReportField("A", "A", type)]))
    assert only == value
    assert only.__class__ is value.__class__
    if isinstance(value, datetime):
        assert only.utcoffset() == value.utcoffset()


@pytest.mark.slow
@given(st.sampled_from(["Date", "Number", "Boolean", "Time", ""]), st.text() | JSON)
def test_what_does_not_fit_stays(type: str, cell: Any) -> None:
    typed([cell], readers([ReportField("A", "A", type)]))
