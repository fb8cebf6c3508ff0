"""Paths and query strings: what stands in the URL."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum, IntEnum
from typing import Any
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.query import (
    Pairs,
    is_empty,
    listed,
    no_paging,
    query_string,
    raw_pairs,
    raw_path,
    series,
    without_tenant,
)
from servicepytan.core.timestamps import UTC
from servicepytan.core.values import Parameter
from servicepytan.errors import InvalidArgument
from tests.all_cases import for_all
from tests.fakes import NumpyColumn, NumpyScalar

IDS = Parameter("ids", "ids", "int", many="comma", most=50)
PARAMETERS = (
    IDS,
    Parameter("number", "number"),
    Parameter("statuses", "statuses", "choice", many="repeat", choices=("Open", "Done")),
    Parameter("fields", "customField.Fields", "object", most=2),
    Parameter("sort", "sort", "sort", choices=("Id",)),
)


@pytest.mark.parametrize(
    ("arguments", "pairs"),
    [
        ({}, [()]),
        ({"number": None}, [()]),
        ({"number": "5"}, [(("number", "5"),)]),
        ({"ids": 5}, [(("ids", "5"),)]),
        ({"ids": "5,6"}, [(("ids", "5,6"),)]),
        ({"ids": [5, "6", 5]}, [(("ids", "5,6"),)]),
        ({"ids": []}, []),
        ({"ids": [], "number": "5"}, []),
        ({"statuses": ["Open", "Done"]}, [(("statuses", "Open"), ("statuses", "Done"))]),
        ({"statuses": "Open"}, [(("statuses", "Open"),)]),
        ({"statuses": []}, []),
        ({"fields": {"a b": 1}}, [(("customField.Fields[a b]", "1"),)]),
        ({"sort": "-Id", "number": "5"}, [(("number", "5"), ("sort", "-Id"))]),
    ],
)
def test_arguments_become_pairs(arguments: dict[str, Any], pairs: list[Pairs]) -> None:
    assert series(PARAMETERS, arguments, UTC) == pairs


@pytest.mark.parametrize(
    "wrong",
    [
        {"ids": ["x"]},
        {"ids": [None]},
        {"ids": ""},
        {"statuses": ["Open", "open"]},
        {"fields": ["a"]},
        {"fields": {"a": 1, "b": 2, "c": 3}},
        {"fields": {"\ud83d": 1}},
        {"fields": {"a": "\ud83d"}},
        {"number": [1, 2]},
    ],
)
def test_wrong_arguments_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument):
        series(PARAMETERS, wrong, UTC)


def test_a_required_argument_is_asked_for() -> None:
    with pytest.raises(InvalidArgument, match="number is required"):
        series([Parameter("number", "number", required=True)], {"number": None}, UTC)


@given(st.lists(st.integers(-(2**63), 2**63 - 1), max_size=300))
def test_long_lists_of_ids_are_split_with_none_lost_or_doubled(ids: list[int]) -> None:
    chunks = [dict(pairs)["ids"].split(",") for pairs in series([IDS], {"ids": ids}, UTC)]
    assert all(1 <= len(chunk) <= 50 for chunk in chunks)
    sent = [int(text) for chunk in chunks for text in chunk]
    assert sent == list(dict.fromkeys(ids))


def test_every_list_of_ids_is_split_at_fifty() -> None:
    unnamed = Parameter("ids", "ids", "int", many="comma")
    other = Parameter("job_ids", "jobIds", "int", many="comma")
    assert len(series([unnamed], {"ids": range(120)}, UTC)) == 3
    assert len(series([other], {"job_ids": range(120)}, UTC)) == 1


def test_two_long_lists_give_every_pair_of_chunks_once() -> None:
    other = Parameter("job_ids", "jobIds", "int", many="repeat", most=40)
    result = series([IDS, other], {"ids": range(60), "job_ids": range(100)}, UTC)
    assert len(result) == len(set(result)) == 6


@given(st.lists(st.tuples(st.text(), st.text())))
def test_a_query_string_decodes_to_its_pairs(pairs: list[tuple[str, str]]) -> None:
    text = query_string(tuple(pairs))
    assert text.isascii()
    assert not set(text) & set(" +#?\n")
    assert parse_qsl(text, keep_blank_values=True) == pairs


ZONE = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("params", "pairs"),
    [
        ({}, ()),
        ({"a": None}, ()),
        ({"a": ""}, (("a", ""),)),
        ({"number": 5, "price": 1.5}, (("number", "5"), ("price", "1.5"))),
        ({"active": True, "onHold": False}, (("active", "True"), ("onHold", "false"))),
        ({"createdOnOrAfter": date(2026, 1, 2)}, (("createdOnOrAfter", "2026-01-02T05:00:00Z"),)),
        ({"invoicedOnOrAfter": date(2026, 1, 2)}, (("invoicedOnOrAfter", "2026-01-02T00:00:00Z"),)),
        ({"dateTo": datetime(2026, 1, 2, 23)}, (("dateTo", "2026-01-02T00:00:00Z"),)),
        ({"ids": [1, 2]}, (("ids", "1,2"),)),
        ({"ids": range(3)}, (("ids", "0,1,2"),)),
        ({"ids": {7}}, (("ids", "7"),)),
        ([("a", "1"), ("a", "2")], (("a", "1"), ("a", "2"))),
        ((["a", "1"], ["b", None]), (("a", "1"),)),
        (iter({"a": 1}.items()), (("a", "1"),)),
        ({"active": NumpyScalar(True, "b")}, (("active", "True"),)),
        ({"onHold": [NumpyScalar(False, "b")]}, (("onHold", "false"),)),
        ({"ids": NumpyColumn([1, 2], "i")}, (("ids", "1,2"),)),
    ],
)
def test_parameters_by_wire_name(params: Any, pairs: Pairs) -> None:
    assert raw_pairs(params, ZONE) == pairs


class TextStatus(str, Enum):
    DONE = "Done"
    PAGE = "page"


class NumberEnum(IntEnum):
    FIVE = 5


class Anything(Enum):
    TEXT = "Done"
    NUMBER = 5
    YES = True
    DAY = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("value", "query"),
    [
        (TextStatus.DONE, "a=Done"),
        (NumberEnum.FIVE, "a=5"),
        (Anything.TEXT, "a=Done"),
        (Anything.NUMBER, "a=5"),
        (Anything.YES, "a=true"),
        (Anything.DAY, "a=2026-01-31T05:00:00Z"),
        ([TextStatus.DONE, NumberEnum.FIVE, Anything.TEXT], "a=Done,5,Done"),
    ],
)
def test_enums_go_out_as_their_values(value: Any, query: str) -> None:
    assert query_string(raw_pairs({"a": value}, ZONE)) == query


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"number": TextStatus.DONE}, "number=Done"),
        ({"ids": [NumberEnum.FIVE, Anything.NUMBER]}, "ids=5"),
        ({"statuses": TextStatus.DONE}, "statuses=Done"),
        ({"fields": {"a": TextStatus.DONE}}, "customField.Fields%5Ba%5D=Done"),
        ({"active": Anything.YES}, "active=True"),
    ],
)
def test_enums_as_arguments_go_out_as_their_values(arguments: dict[str, Any], query: str) -> None:
    active = Parameter("active", "active", "active")
    assert query_string(series([*PARAMETERS, active], arguments, UTC)[0]) == query


def test_a_name_may_be_an_enum() -> None:
    assert query_string(raw_pairs({TextStatus.DONE: 1}, UTC)) == "Done=1"
    with pytest.raises(InvalidArgument, match="page"):
        no_paging(name for name, _ in listed({TextStatus.PAGE: 1}))


@pytest.mark.parametrize(
    "value", [[], (), [None], float("nan"), object(), b"x", {"a": 1}, 10**40, "\ud83d", ["\ud83d"]]
)
def test_wrong_parameters_by_wire_name_are_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="someName"):
        raw_pairs({"someName": value}, UTC)


def test_a_name_that_cannot_be_sent_is_refused() -> None:
    with pytest.raises(InvalidArgument):
        raw_pairs({"\ud83d": "x"}, UTC)


@pytest.mark.parametrize("params", ["a=1", b"a=1", 5, ["ab"], [("a",)], [("a", 1, 2)], [5], "ab"])
def test_what_is_neither_a_mapping_nor_pairs_is_refused(params: Any) -> None:
    with pytest.raises(InvalidArgument, match="mapping of names to values"):
        listed(params)


@pytest.mark.parametrize(
    ("params", "empty"),
    [
        ({}, False),
        ({"ids": [1]}, False),
        ({"ids": []}, True),
        ({"ids": (), "a": 1}, True),
        ({"a": "", "b": None, "c": 0}, False),
        ([("ids", set())], True),
    ],
)
def test_an_empty_list_is_noticed(params: Any, empty: bool) -> None:
    assert is_empty(listed(params)) is empty


@pytest.mark.parametrize("name", ["page", "pageSize", "includeTotal"])
def test_parameters_of_the_walk_are_refused(name: str) -> None:
    with pytest.raises(InvalidArgument, match=name):
        no_paging(["a", name])
    no_paging(["a"])


@pytest.mark.parametrize(
    ("path", "filled"),
    [
        ("/jpm/v2/tenant/{tenant}/jobs", "/jpm/v2/tenant/42/jobs"),
        ("/jpm/v2/tenant/7/jobs/5", "/jpm/v2/tenant/7/jobs/5"),
        ("/a/b%20c", "/a/b%20c"),
        ("/a/bü", "/a/b%C3%BC"),
        ("/", "/"),
    ],
)
def test_a_path_by_hand(path: str, filled: str) -> None:
    assert raw_path(path, "42") == filled


@for_all(
    "path",
    [
        "",
        "jpm/v2",
        "//evil.test/x",
        "https://evil.test/x",
        "/a?b=1",
        "/a#b",
        "/a b",
        "/a\\b",
        "/a\nb",
        "/a/../b",
        "/a/./b",
        "/a/%2e%2E/b",
        "/a/.%2e",
        "/a/..%2f..%2Fb",
        "/a/b%2f..",
        "/a/..%5c..%5Cb",
        "/a/%2e%2e%2fb",
        "/a/.%2f",
        "/a/{id}",
        "/a/{tenat}",
        "/a/\ud83d",
    ],
)
def test_what_is_no_plain_path_is_refused(path: str) -> None:
    with pytest.raises(InvalidArgument, match="path="):
        raw_path(path, "42")


@pytest.mark.parametrize("path", [None, 5, b"/a", ["/a"], {"/a": 1}])
def test_a_path_is_text(path: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"^path=.* is not text\."):
        raw_path(path, "42")


def test_messages_do_not_name_the_tenant() -> None:
    assert without_tenant("/jpm/v2/tenant/42/jobs/5") == "/jpm/v2/tenant/{tenant}/jobs/5"
    assert without_tenant("/a/b") == "/a/b"
