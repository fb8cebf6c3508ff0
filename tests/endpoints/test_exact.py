"""Which lists can be exact, what an exact list asks, and what a shift says."""

from __future__ import annotations

import logging
import re
import warnings
from pathlib import Path
from typing import Any

import pytest

from servicepytan.core.call import Call
from servicepytan.core.exactness import SortKeys
from servicepytan.endpoints.operations import operation, operations, sort_keys_of
from servicepytan.endpoints.records import Records
from servicepytan.errors import InvalidArgument, PageShift
from tests.core.changing import Changing
from tests.fakes import FakeSender, session_on

CALL = Call("GET", "/x", "/x/{tenant}")
PAGE = Path(__file__).parents[2] / "docs" / "bulk.md"


def query_of(sender: FakeSender, number: int = 0) -> list[str]:
    """The filters of a request."""
    return sender.urls[number].partition("?")[2].split("&")


def empty() -> FakeSender:
    """Answers every list with nothing."""
    return FakeSender(lambda *asked: {"data": [], "hasMore": False})


def test_the_page_names_every_list_that_cannot_be_exact() -> None:
    text = PAGE.read_text(encoding="utf-8").partition("\n## Lists that cannot be exact\n")[2]
    named = re.findall(r"^- `([\w.]+)`", text, re.M)
    assert named == sorted(
        one.name for one in operations() if one.paging == "page" and not one.exact
    )


def test_most_lists_can_be_exact() -> None:
    lists = [one for one in operations() if one.paging == "page"]
    assert (len(lists), sum(one.exact for one in lists)) == (165, 131)
    assert not operation("jpm.jobs.export").exact


@pytest.mark.parametrize(
    ("name", "sort_keys"),
    [
        ("jpm.jobs.list", SortKeys("+CreatedOn", "+Id")),
        ("findings.findings.list", SortKeys("+CreatedOn", "+ID")),
        ("accounting.tax_zones.list", SortKeys("+CreatedOn", "+Id")),
        ("payroll.location_labor_types.list", SortKeys()),
        ("accounting.invoices.list", SortKeys()),
        ("memberships.location_recurring_service_events.list", SortKeys()),
        ("telecom.calls.list", SortKeys("+CreatedOn", "+Id", ("leadCall", "createdOn"))),
        ("telecom.calls.list_v2", SortKeys("", "", ("leadCall", "createdOn"))),
    ],
)
def test_how_lists_are_sorted(name: str, sort_keys: SortKeys) -> None:
    assert sort_keys_of(operation(name)) == sort_keys


def test_a_list_is_sorted_by_id_unless_the_caller_sorts() -> None:
    sender = empty()
    session = session_on(sender)
    session.jobs.list().all()
    session.jobs.list(sort="-CreatedOn").all()
    session.jobs.list(extra_params={"sort": "Priority"}).all()
    session.invoices.list().all()
    session.records("/jpm/v2/tenant/{tenant}/jobs").all()
    found = [[part for part in query_of(sender, i) if "sort" in part] for i in range(5)]
    assert found == [["sort=%2BId"], ["sort=-CreatedOn"], ["sort=Priority"], [], []]


def test_an_exact_list_is_sorted_by_creation() -> None:
    sender = empty()
    session = session_on(sender)
    session.jobs.list(exact=True).all()
    session.records("/jpm/v2/tenant/{tenant}/jobs", exact=True).all()
    session.records("/crm/v2/tenant/{tenant}/customers/5/notes", exact=True).all()
    for number in range(3):
        assert query_of(sender, number)[0] in ("sort=%2BCreatedOn", "page=1")
    assert query_of(sender) == query_of(sender, 1)


@pytest.mark.parametrize("options", [{"sort": "Id"}, {"extra_params": {"sort": "-CreatedOn"}}])
def test_an_exact_list_cannot_be_sorted_otherwise(options: dict[str, Any]) -> None:
    sender = empty()
    with pytest.raises(InvalidArgument, match=r"jpm\.jobs\.list: an exact walk gives rows in"):
        session_on(sender).jobs.list(exact=True, **options)
    with pytest.raises(InvalidArgument, match="Leave sort out"):
        session_on(sender).records("/jpm/v2/tenant/{tenant}/jobs", {"sort": "+Id"}, exact=True)
    session_on(sender).jobs.list(exact=True, sort="CreatedOn")
    assert sender.sent == []


def test_an_exact_list_needs_limits_that_can_be_read() -> None:
    sender = empty()
    limits = {"createdOnOrAfter": "2026-01-31", "createdBefore": "02/28/2026"}
    with pytest.raises(InvalidArgument, match=r"jpm\.jobs\.list: .*createdBefore='02/28/2026'"):
        session_on(sender).jobs.list(exact=True, extra_params=limits)
    with pytest.raises(InvalidArgument, match=r"createdBefore='02/28/2026', which is no moment"):
        session_on(sender).records("/jpm/v2/tenant/{tenant}/jobs", limits, exact=True)
    assert sender.sent == []


def test_lists_that_cannot_be_cut_say_so() -> None:
    session = session_on(empty())
    with pytest.raises(InvalidArgument) as caught:
        session.jobs.list_notes(5, exact=True)
    assert str(caught.value) == (
        "jpm.jobs.list_notes cannot be exact: the API's list has no createdOnOrAfter and"
        " createdBefore to cut it by. Leave exact out; the ordinary walk reports when pages shift."
    )
    with pytest.raises(InvalidArgument, match=r"jpm\.jobs\.list_notes cannot be exact"):
        session.records("/jpm/v2/tenant/{tenant}/jobs/5/notes", exact=True)
    with pytest.raises(InvalidArgument, match="none of the operations that are known"):
        session.records("/jpm/v2/tenant/{tenant}/news", exact=True)
    assert session.records("/jpm/v2/tenant/{tenant}/news").all() == []


class TestRecords:
    def exact(self, server: Changing, **more: Any) -> Records[Any]:
        return Records(
            server.answer,
            [CALL],
            exact=True,
            sort_keys=SortKeys("+CreatedOn", "+Id"),
            clock=lambda: 2e9,
            **more,
        )

    def test_rows_pages_count_and_first(self) -> None:
        server = Changing([number * 10**9 for number in range(100)])
        rows = self.exact(server, page_size=10, workers=3)
        assert [row["id"] for row in rows] == list(range(1, 101))
        pages = list(rows.pages())
        assert [page.number for page in pages] == list(range(1, len(pages) + 1))
        assert rows.count() == 100
        del server.asked[:]
        assert rows.first() == {"id": 1, "createdOn": "2026-01-01T00:00:00Z"}
        assert [query["pageSize"] for query in server.asked] == ["1"]

    def test_a_limit_keeps_whole_pages(self) -> None:
        server = Changing([number * 10**9 for number in range(100)])
        rows = self.exact(server, page_size=10, limit=3, workers=4)
        assert [row["id"] for row in rows] == [1, 2, 3]
        assert [query["pageSize"] for query in server.asked] == ["10"]

    def test_several_calls_are_each_walked_exactly(self) -> None:
        server = Changing([number * 10**9 for number in range(30)])
        rows: Records[Any] = Records(
            server.answer, [CALL, CALL], page_size=10, workers=4, exact=True, sort_keys=SortKeys()
        )
        assert sorted(row["id"] for row in rows) == sorted([*range(1, 31)] * 2)


class TestShifts:
    def rows(self, *pages: list[int], sort_keys: Any = None) -> Records[Any]:
        def perform(call: Call) -> Any:
            number = int(dict(call.query)["page"])
            rows = [{"id": id} for id in pages[number - 1]]
            return {"data": rows, "hasMore": number < len(pages)}

        return Records(perform, [CALL], page_size=2, sort_keys=sort_keys)

    def test_it_is_told_once_at_the_line_of_the_caller(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        rows = self.rows([1, 2], [2, 3], [3, 4])
        with caplog.at_level(logging.WARNING), pytest.warns(PageShift) as told:
            assert [row["id"] for row in rows] == [1, 2, 3, 4]
        assert [(one.filename, str(one.message)) for one in told] == [
            (
                __file__,
                "GET /x changed while it was walked: 1 rows of page 1 came again on the next. Rows"
                " may be missing. Walk it again.",
            )
        ]
        assert [record.getMessage() for record in caplog.records] == [str(told[0].message)]

    def test_the_advice_is_to_be_exact_where_that_can_be(self) -> None:
        with pytest.warns(PageShift, match=r"Walk it with exact=True\.$"):
            self.rows([1, 2], [2, 3], sort_keys=SortKeys()).all()

    def test_a_quiet_walk_says_nothing(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert len(self.rows([1, 2], [3, 4]).all()) == 4


def test_the_second_page_asks_for_the_total_where_the_list_can_tell() -> None:
    sender = FakeSender(lambda *asked: {"data": [{"id": len(sender.sent)}], "hasMore": True})
    session = session_on(sender, workers=1)
    for rows in (session.jobs.list(), session.calls.list_v2(), session.records("/x/v2/y")):
        walk, begun = iter(rows), len(sender.sent)
        for _ in range(3):
            next(walk)
        asked = ["includeTotal=true" in query_of(sender, begun + page) for page in range(3)]
        assert asked == [False, rows._watch, False]
    assert session.jobs.list()._watch
    assert not session.calls.list_v2()._watch


def test_the_data_of_a_report_is_never_asked_for_ahead() -> None:
    sender = FakeSender(lambda *asked: {"data": [[len(sender.sent)]], "hasMore": True})
    session = session_on(sender, workers=8, rate_limit=None)
    rows = session.reporting.reports.get_data("operations", 5, {"parameters": []})
    walk = iter(rows)
    for number in (1, 2, 3):
        assert next(walk) == [number]
        assert len(sender.sent) == number
