"""Which lists can be exact, what an exact list asks, and what a shift says."""

from __future__ import annotations

import logging
import re
import warnings
from pathlib import Path
from typing import Any

import pytest

from servicepytan.core.api_facts import SORT_KEYS
from servicepytan.core.call import Call
from servicepytan.core.exact_walk_rules import SortKeys
from servicepytan.endpoints.operations import operation, operations, sort_keys_of
from servicepytan.endpoints.records import Records
from servicepytan.errors import InvalidArgument, PageShift
from servicepytan.sandbox import Sandbox
from tests.core.changing import ChangingList
from tests.fakes import FakeSender, records_over, session_on

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
        each_operation.name
        for each_operation in operations()
        if each_operation.paging == "page" and not each_operation.exact
    )


def test_most_lists_can_be_exact() -> None:
    lists = [each_operation for each_operation in operations() if each_operation.paging == "page"]
    assert (len(lists), sum(listing.exact for listing in lists)) == (165, 131)
    assert not operation("jpm.jobs.export").exact


@pytest.mark.parametrize(
    ("name", "sort_keys"),
    [
        ("jpm.jobs.list", SortKeys("+CreatedOn", "+Id", totals=True)),
        ("findings.findings.list", SortKeys("+CreatedOn", "+ID", totals=True)),
        ("accounting.tax_zones.list", SortKeys("+CreatedOn", "+Id", totals=True)),
        ("payroll.location_labor_types.list", SortKeys(totals=True)),
        ("accounting.invoices.list", SortKeys(totals=True)),
        ("memberships.location_recurring_service_events.list", SortKeys(totals=True)),
        ("telecom.calls.list", SortKeys("+CreatedOn", "+Id", ("leadCall", "createdOn"), True)),
        ("telecom.calls.list_v2", SortKeys("", "", ("leadCall", "createdOn"))),
    ],
)
def test_how_lists_are_sorted(name: str, sort_keys: SortKeys) -> None:
    assert sort_keys_of(operation(name)) == sort_keys


def test_each_sort_key_is_one_that_its_list_takes() -> None:
    for name, keys in SORT_KEYS.items():
        [sort] = [part for part in operation(name).params if part.kind == "sort"]
        assert {key[1:] for key in keys if key} <= set(sort.choices)
        assert any(keys)


def test_a_list_is_sorted_by_id_unless_the_caller_sorts() -> None:
    sender = empty()
    session = session_on(sender)
    session.jobs.list().all()
    session.jobs.list(sort="-CreatedOn").all()
    session.jobs.list(extra_params={"sort": "Priority"}).all()
    session.invoices.list().all()
    session.records("/jpm/v2/tenant/{tenant}/jobs").all()
    results = [[part for part in query_of(sender, i) if "sort" in part] for i in range(5)]
    assert results == [["sort=%2BId"], ["sort=-CreatedOn"], ["sort=Priority"], [], []]


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
    with pytest.raises(InvalidArgument, match="is no known operation"):
        session.records("/jpm/v2/tenant/{tenant}/news", exact=True)
    assert session.records("/jpm/v2/tenant/{tenant}/news").all() == []


class TestRecords:
    def exact(self, server: ChangingList, **more: Any) -> Records[Any]:
        return records_over(
            server.answer,
            [CALL],
            exact=True,
            sort_keys=SortKeys("+CreatedOn", "+Id"),
            clock=lambda: 2e9,
            **more,
        )

    def test_rows_pages_count_and_first(self) -> None:
        server = ChangingList([number * 10**9 for number in range(100)])
        rows = self.exact(server, page_size=10, workers=3)
        assert [row["id"] for row in rows] == list(range(1, 101))
        pages = list(rows.pages())
        assert [page.number for page in pages] == list(range(1, len(pages) + 1))
        assert rows.count() == 100
        del server.asked[:]
        assert rows.first() == {"id": 1, "createdOn": "2026-01-01T00:00:00Z"}
        assert [query["pageSize"] for query in server.asked] == ["1"]

    def test_a_limit_keeps_whole_pages(self) -> None:
        server = ChangingList([number * 10**9 for number in range(100)])
        rows = self.exact(server, page_size=10, limit=3, workers=4)
        assert [row["id"] for row in rows] == [1, 2, 3]
        assert [query["pageSize"] for query in server.asked] == ["10"]

    def test_several_calls_are_each_walked_exactly(self) -> None:
        server = ChangingList([number * 10**9 for number in range(30)])
        rows: Records[Any] = records_over(
            server.answer, [CALL, CALL], page_size=10, workers=4, exact=True, sort_keys=SortKeys()
        )
        assert sorted(row["id"] for row in rows) == sorted([*range(1, 31)] * 2)


class TestGaps:
    """Rows that no creation time brings are told of."""

    def rows(self, server: ChangingList, **more: Any) -> Records[Any]:
        keys = SortKeys("+CreatedOn", "+Id", totals=True)
        return records_over(
            server.answer,
            [CALL],
            page_size=10,
            exact=True,
            sort_keys=keys,
            clock=lambda: 2e9,
            **more,
        )

    @pytest.mark.parametrize("workers", [1, 4])
    @pytest.mark.parametrize(("timeless", "said"), [((5, 77), "2 rows"), ((5,), "1 row")])
    def test_they_are_told_at_the_line_of_the_caller(
        self, timeless: tuple[int, ...], said: str, workers: int, caplog: pytest.LogCaptureFixture
    ) -> None:
        server = ChangingList([number * 10**9 for number in range(100)], timeless=timeless)
        with caplog.at_level(logging.WARNING), pytest.warns(PageShift) as caught:
            rows = self.rows(server, workers=workers).all()
        assert len(rows) == 100 - len(timeless)
        (warning,) = caught
        assert warning.filename == __file__
        assert str(warning.message) == (
            f"GET /x was walked exactly: {said} may be missing, as the list counts more than came:"
            " it may have changed meanwhile, or they may have no createdOn, by which it is walked."
            " session.records() or list() without exact=True gives such rows."
        )
        assert [record.getMessage() for record in caplog.records] == [str(warning.message)]

    def test_a_whole_walk_asks_for_nothing_more_and_says_nothing(self) -> None:
        server = ChangingList([number * 10**9 for number in range(100)])
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert len(self.rows(server).all()) == 100
        messages = [number for number, query in enumerate(server.asked) if "includeTotal" in query]
        assert messages == [0]

    def test_rows_deleted_meanwhile_do_not_lack(self) -> None:
        server = ChangingList([number * 10**9 for number in range(100)])
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            walk = iter(self.rows(server))
            first = next(walk)["id"]
            server.delete(60)
            assert [first, *(row["id"] for row in walk)] == [*range(1, 60), *range(61, 101)]
        assert server.asked[-1] == {"page": "1", "pageSize": "1", "includeTotal": "true"}

    def test_a_limit_asks_for_no_comparison(self) -> None:
        server = ChangingList([number * 10**9 for number in range(100)], timeless=(5,))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert len(self.rows(server, limit=20).all()) == 20

    def test_pages_have_no_empty_one_for_it(self) -> None:
        server = ChangingList([number * 10**9 for number in range(100)], timeless=(5,))
        gaps: list[str] = []
        pages = list(self.rows(server, on_gap=gaps.append).pages())
        assert all(page.rows for page in pages)
        assert len(gaps) == 1


def test_exact_lists_of_a_session_tell_of_rows_without_a_creation_time() -> None:
    with Sandbox(jobs=60) as sandbox:
        session = sandbox.session(page_size=10)
        jobs = sandbox._app._dataset["jobs"]
        jobs.put({**jobs.at(7), "createdOn": None})
        for rows in (
            session.jobs.list(exact=True),
            session.records("/jpm/v2/tenant/{tenant}/jobs", exact=True),
        ):
            with pytest.warns(PageShift, match="1 row may be missing, as the list counts more"):
                assert len(rows.all()) == 59


class TestShifts:
    def rows(self, *pages: list[int], sort_keys: Any = None) -> Records[Any]:
        def perform(call: Call) -> Any:
            number = int(dict(call.query)["page"])
            rows = [{"id": id} for id in pages[number - 1]]
            return {"data": rows, "hasMore": number < len(pages)}

        return records_over(perform, [CALL], page_size=2, sort_keys=sort_keys)

    def test_it_is_told_once_at_the_line_of_the_caller(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        rows = self.rows([1, 2], [2, 3], [3, 4])
        with caplog.at_level(logging.WARNING), pytest.warns(PageShift) as caught:
            assert [row["id"] for row in rows] == [1, 2, 3, 4]
        assert [(item.filename, str(item.message)) for item in caught] == [
            (
                __file__,
                "GET /x changed while it was walked: 1 row of page 1 came again on the next. Rows"
                " may be missing. Walk it again.",
            )
        ]
        assert [record.getMessage() for record in caplog.records] == [str(caught[0].message)]

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
        assert asked == [False, rows._spec.watch, False]
    assert session.jobs.list()._spec.watch
    assert not session.calls.list_v2()._spec.watch


def test_the_data_of_a_report_is_never_asked_for_ahead() -> None:
    sender = FakeSender(lambda *asked: {"data": [[len(sender.sent)]], "hasMore": True})
    session = session_on(sender, workers=8, rate_limit=None)
    rows = session.reporting.reports.get_data("operations", 5, {"parameters": []})
    walk = iter(rows)
    for number in (1, 2, 3):
        assert next(walk) == [number]
        assert len(sender.sent) == number
