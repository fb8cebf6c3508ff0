"""Parameters: what a report takes, what is refused, and how values go out."""

from __future__ import annotations

import math
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.reporting import metadata
from servicepytan.core.reporting.metadata import Accepted, ReportInfo, ReportParameter
from servicepytan.core.reporting.parameters import body_of, needed_sets, old_body, values_by_name
from servicepytan.errors import InvalidArgument, InvalidResponse
from tests.all_cases import for_all
from tests.fakes import LastStamp, NumpyScalar

WEST: tzinfo = timezone(timedelta(hours=-7))
CHOICES = (Accepted(1, "Completed"), Accepted(2, "Created"), Accepted(3, "created"))


class Kind(Enum):
    """Values as an enum of the caller's."""

    NORTH = "North"
    FIVE = 5


def parameter(type: str = "String", name: str = "X", **more: Any) -> ReportParameter:
    return ReportParameter(name, name, type, **more)


def sent(described: ReportParameter, value: Any, sets: Optional[dict[str, Any]] = None) -> Any:
    body = body_of([described], {described.name: value}, WEST, sets)
    assert body["parameters"][0]["name"] == described.name
    return body["parameters"][0]["value"]


@for_all(
    ("type", "value", "wire"),
    [
        ("Date", date(2026, 1, 31), "2026-01-31"),
        ("Date", datetime(2026, 1, 31, 23, 59), "2026-01-31"),
        ("Date", datetime(2026, 2, 1, 3, tzinfo=timezone.utc), "2026-01-31"),
        ("Date", "2026-01-31", "2026-01-31"),
        ("Date", " 2026-01-31 ", "2026-01-31"),
        ("Date", "2026-01-31 08:00", "2026-01-31"),
        ("Date", "2026-01-31T08:00:00,5", "2026-01-31"),
        ("Date", "2026-02-01T03:00:00Z", "2026-01-31"),
        ("date", "2026-02-01T03:00:00+09:00", "2026-01-31"),
        ("Number", 5, 5),
        ("Number", 2.5, 2.5),
        ("Number", "12", 12),
        ("Number", " -1.5e2 ", -150.0),
        ("Number", Decimal("3"), 3),
        ("Number", Decimal("3.25"), 3.25),
        ("Number", NumpyScalar(5, "i"), 5),
        ("Number", Kind.FIVE, 5),
        ("Boolean", True, True),
        ("Boolean", NumpyScalar(True, "b"), True),
        ("String", Kind.NORTH, "North"),
        ("Boolean", "FALSE", False),
        ("String", "North", "North"),
        ("Time", time(8, 30), "08:30:00"),
        ("Time", "8:30", "8:30"),
        ("NewKind", {"a": 1}, {"a": 1}),
        ("NewKind", date(2026, 1, 31), "2026-01-31"),
    ],
)
def test_values_go_out_as_the_report_wants_them(type: str, value: Any, wire: Any) -> None:
    result = sent(parameter(type), value)
    assert result == wire
    assert isinstance(result, wire.__class__)


@for_all(
    ("type", "value", "text"),
    [
        ("Date", "31.01.2026", "X='31.01.2026' is not a date"),
        ("Date", "2026-02-30", "X='2026-02-30' is not a date: "),
        ("Date", 20260131, "is not a date"),
        ("Date", datetime(1, 1, 1, tzinfo=timezone.utc), "outside the years 1 to 9999"),
        ("Number", "twelve", "X='twelve' is not a number"),
        ("Date", LastStamp(2262, 4, 11, tzinfo=timezone.utc), "outside the span of a LastStamp"),
        ("Number", True, "X=True is not a number"),
        ("Number", NumpyScalar(True, "b"), "X=True is not a number"),
        ("Number", math.nan, "is not a number"),
        ("Number", "1e999", "is not a number"),
        ("Number", Decimal("NaN"), "is not a number"),
        ("Number", None.__class__, "is not a number"),
        ("Number", 2**63, "is too large a number"),
        ("Number", "9" * 60, "is too large a number"),
        ("Boolean", "yes", "X='yes' is neither True nor False"),
        ("Boolean", 1, "is neither True nor False"),
        ("String", 5, "X=5 is not text"),
        ("Time", "25:00", "is not a time of day"),
        ("Time", 8, "is not a time of day"),
        ("String", ["a", "b"], "is a list, but X takes one value"),
    ],
)
def test_a_wrong_value_is_refused(type: str, value: Any, text: str) -> None:
    with pytest.raises(InvalidArgument) as refused:
        sent(parameter(type), value)
    assert text in str(refused.value)
    assert "Nothing was sent." in str(refused.value)


@pytest.mark.parametrize(
    ("value", "wire"),
    [(1, 1), ("1", 1), (1.0, 1), ("Completed", 1), ("completed", 1), ("Created", 2)],
)
def test_an_accepted_value_goes_by_key_or_by_name(value: Any, wire: Any) -> None:
    assert sent(parameter("Number", accepted=CHOICES), value) == wire


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Complete", "1 (Completed), 2 (Created), 3 (created). Did you mean 'Completed'?"),
        ("CREATED", "names several values; pass one of 2, 3."),
        (True, "X=True is not among the values"),
        (7, "X=7 is not among the values it takes: 1 (Completed)"),
    ],
)
def test_other_values_are_refused_with_those_that_are_accepted(value: Any, text: str) -> None:
    with pytest.raises(InvalidArgument) as refused:
        sent(parameter("Number", accepted=CHOICES), value)
    assert text in str(refused.value)


def test_an_accepted_date_may_be_given_as_a_date() -> None:
    described = parameter("Date", accepted=(Accepted("2026-01-31", "2026-01-31"),))
    assert sent(described, date(2026, 1, 31)) == "2026-01-31"


def test_of_many_accepted_values_the_first_are_named() -> None:
    described = parameter(accepted=tuple(Accepted(str(nth), str(nth)) for nth in range(30)))
    with pytest.raises(InvalidArgument, match=r"0, 1, 2, .* 11 and 18 more\."):
        sent(described, "x")


@pytest.mark.parametrize("value", [[1, 2], (1, 2), iter([1, 2]), {1: "", 2: ""}.keys()])
def test_a_list_parameter_takes_lists(value: Any) -> None:
    assert sent(parameter("Number", is_array=True), value) == [1, 2]


def test_a_list_parameter_takes_one_value() -> None:
    assert sent(parameter("Number", is_array=True), 5) == [5]
    assert sent(parameter("String", is_array=True), "five") == ["five"]


def test_an_empty_list_says_nothing() -> None:
    with pytest.raises(InvalidArgument, match="X is an empty list; leave it out"):
        sent(parameter(is_array=True), [])


def test_all_problems_are_named_at_once() -> None:
    described = [
        parameter("Date", "From", is_required=True),
        parameter("Number", "DateType", is_required=True, accepted=CHOICES[:1]),
        parameter("Number", "Least"),
    ]
    with pytest.raises(InvalidArgument) as refused:
        body_of(described, {"Form": "2026-01-01", "Least": "x"}, WEST)
    assert str(refused.value) == (
        "The report has no parameter 'Form'. Did you mean 'From'?"
        " From (From, a Date) is required."
        " DateType (DateType, a Number) is required: 1 (Completed)."
        " Least='x' is not a number. Nothing was sent."
    )


def test_an_unknown_name_far_from_all_gets_the_list() -> None:
    with pytest.raises(InvalidArgument, match=r"no parameter 'Zzz'. It has From."):
        body_of([parameter(name="From")], {"Zzz": 1}, WEST)
    with pytest.raises(InvalidArgument, match=r"no parameter 'Zzz'. It has none."):
        body_of([], {"Zzz": 1}, WEST)


def test_parameters_go_out_in_the_order_of_the_report() -> None:
    described = [parameter(name="A"), parameter(name="B"), parameter(name="C")]
    body = body_of(described, {"C": "c", "A": "a"}, WEST)
    assert body == {"parameters": [{"name": "A", "value": "a"}, {"name": "C", "value": "c"}]}


def test_only_sets_that_matter_are_needed() -> None:
    described = [
        parameter(name="A", dynamic_set="units"),
        parameter(name="B", dynamic_set="units"),
        parameter(name="C", dynamic_set="people"),
        parameter(name="D", dynamic_set="types", accepted=CHOICES),
        parameter(name="E"),
    ]
    assert needed_sets(described, {"A": 1, "B": 2, "D": 1, "E": 1}) == ["units"]
    assert needed_sets(described, {}) == []


def test_values_of_a_dynamic_set_are_checked_where_it_could_be_read() -> None:
    described = parameter("Number", dynamic_set="units", is_array=True)
    sets = {"units": [Accepted(201, "North"), Accepted(202, "South")]}
    assert sent(described, ["South", 201], sets) == [202, 201]
    assert sent(described, [999], {}) == [999]
    with pytest.raises(InvalidArgument, match=r"X=999 is not among .* 201 \(North\), 202 \(South"):
        sent(described, [999], sets)


@pytest.mark.parametrize(
    ("params", "named", "values"),
    [
        (None, {}, {}),
        ("", {"A": 1}, {"A": 1}),
        ({"A": 1}, {"B": 2}, {"A": 1, "B": 2}),
        ({"A": None}, {"B": None}, {}),
        ({"parameters": [{"name": "A", "value": 1}]}, {}, {"A": 1}),
        ({"parameters": []}, {}, {}),
        ({"parameters": "text"}, {}, {"parameters": "text"}),
    ],
)
def test_values_come_by_name(params: Any, named: Any, values: Any) -> None:
    assert values_by_name(params, named) == values


@pytest.mark.parametrize(
    ("params", "named", "text"),
    [
        ([("A", 1)], {}, "is no mapping"),
        ({"parameters": [{"value": 1}]}, {}, "which has no 'name'"),
        ({"parameters": ["A"]}, {}, "which has no 'name'"),
        ({"A": 1}, {"A": 2}, "A: given twice"),
    ],
)
def test_values_without_a_name_are_refused(params: Any, named: Any, text: str) -> None:
    with pytest.raises(InvalidArgument, match=text):
        values_by_name(params, named)


def test_bodies_of_old_callers_stay_but_for_dates() -> None:
    described = [parameter("Date", "From")]
    old = {
        "parameters": [
            {"name": "From", "value": datetime(2026, 2, 1, 3, tzinfo=timezone.utc)},
            {"name": "Other", "value": date(2026, 1, 1)},
            {"name": "Text", "value": "1/1/2026"},
            "odd",
        ],
        "more": 1,
    }
    assert old_body(described, old, WEST) == {
        "parameters": [
            {"name": "From", "value": "2026-01-31"},
            {"name": "Other", "value": "2026-01-01"},
            {"name": "Text", "value": "1/1/2026"},
            "odd",
        ],
        "more": 1,
    }
    assert old_body(described, {"request": 1}, WEST) == {"request": 1}
    assert old_body(described, [1], WEST) == [1]
    wrong = {"parameters": [{"name": "From", "value": datetime(1, 1, 1, tzinfo=timezone.utc)}]}
    with pytest.raises(InvalidArgument, match="years 1 to 9999"):
        old_body(described, wrong, WEST)


@given(
    st.sampled_from(["String", "Number", "Boolean", "Date", "Time", "Other"]),
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(),
        st.dates(),
        st.datetimes(timezones=st.none() | st.just(timezone.utc)),
        st.decimals(),
        st.lists(st.integers() | st.text()),
        st.dictionaries(st.text(), st.integers()),
    ),
    st.booleans(),
    st.sampled_from([None, CHOICES]),
)
def test_any_value_is_sent_or_refused(type: str, value: Any, many: bool, accepted: Any) -> None:
    described = parameter(type, is_array=many, accepted=accepted)
    try:
        result = sent(described, value)
    except InvalidArgument:
        return
    items = result if many else [result]
    if accepted:
        assert set(items) <= {element.value for element in accepted}
    elif type == "Date":
        assert all(date.fromisoformat(item) for item in items)
    elif type == "Number":
        assert all(math.isfinite(item) and not isinstance(item, bool) for item in items)


@pytest.mark.parametrize(
    ("messages", "accepted", "dynamic"),
    [
        (None, None, None),
        ({"values": None, "dynamicSetId": "units"}, None, "units"),
        ({"values": [], "dynamicSetId": 5}, None, "5"),
        ({"values": [[1, "One"], [2]], "dynamicSetId": None}, ((1, "One"), (2, "2")), None),
        ({"values": ["a", {"id": 1, "name": "One"}, []]}, (("a", "a"), (1, "One")), None),
    ],
)
def test_metadata_tells_what_a_parameter_takes(messages: Any, accepted: Any, dynamic: Any) -> None:
    result = metadata.read_parameters(
        {"parameters": [{"name": "X", "dataType": "Number", "acceptValues": messages}, {}, "odd"]}
    )
    assert len(result) == 1
    assert result[0].label == "X"
    assert result[0].dynamic_set == dynamic
    assert (result[0].accepted and result[0].accepted[:2]) == accepted


@pytest.mark.parametrize("content", [None, [], {"fields": {"a": 1}}, "text"])
def test_metadata_that_is_none_is_an_error(content: Any) -> None:
    with pytest.raises(InvalidResponse, match="description of the report"):
        metadata.read_fields(content)


def test_metadata_may_lack_things() -> None:
    assert metadata.read_fields({}) == ()
    assert metadata.read_fields({"fields": [{"name": "A", "label": None}]}) == (("A", "", ""),)
    assert metadata.read_parameters({"parameters": None}) == ()


INFOS = [
    ReportInfo("ops", 1, "Revenue by Month", "Money", "Operations"),
    ReportInfo("ops", 2, "Revenue by Month and Unit", "", "Operations"),
    ReportInfo("tech", 3, "Hours", "by month", "Technician"),
]


@pytest.mark.parametrize(
    ("words", "ids"),
    [("", [1, 2, 3]), ("month REVENUE", [1, 2]), ("technician month", [3]), ("2", [2]), ("x", [])],
)
def test_reports_are_found_by_words(words: str, ids: list[int]) -> None:
    assert [metadata_entry.id for metadata_entry in metadata.matching(INFOS, words)] == ids


@pytest.mark.parametrize(("name", "id"), [("revenue by month", 1), ("unit", 2), ("Hours", 3)])
def test_one_report_is_found_by_its_name(name: str, id: int) -> None:
    assert metadata.only_match(INFOS, name).id == id


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Hourz", "There is no report 'Hourz'. Did you mean 'Hours'?"),
        ("", "There is no report ''."),
        ("month", "'month' may be one of 3 reports: 'Revenue by Month' (ops, 1); 'Revenue by"),
    ],
)
def test_none_or_several_of_a_name_are_told(name: str, text: str) -> None:
    with pytest.raises(LookupError) as refused:
        metadata.only_match(INFOS, name)
    assert text in str(refused.value)
    many = [item._replace(name=f"Same {nth}") for nth, item in enumerate(INFOS * 4)]
    with pytest.raises(LookupError, match=r"one of 12 reports.* and 4 more"):
        metadata.only_match(many, "same")
