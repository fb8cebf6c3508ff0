"""Lists that take page numbers and do not tell whether more follows."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.core.call import Call
from servicepytan.endpoints.records import Records
from tests.fakes import records_over

CALL = Call("GET", "/x", "/x")


class ServerWithoutHasMore:
    """Answers pages from rows, as arrays or as objects with ``data`` alone."""

    def __init__(self, rows: list[int], most: int = 1000, *, wrap: bool = False) -> None:
        self.rows, self.most, self.wrap = rows, most, wrap
        self.asked: list[dict[str, str]] = []

    def __call__(self, call: Call) -> Any:
        query = dict(call.query)
        self.asked.append(query)
        size = min(int(query["pageSize"]), self.most)
        start = (int(query["page"]) - 1) * size
        rows_read = self.rows[start : start + size]
        return {"data": rows_read} if self.wrap else rows_read


@pytest.mark.parametrize("wrap", [False, True])
@pytest.mark.parametrize(("count", "most"), [(0, 10), (5, 10), (10, 10), (23, 10), (23, 7)])
def test_every_row_comes_once(count: int, most: int, wrap: bool) -> None:
    server = ServerWithoutHasMore(list(range(count)), most, wrap=wrap)
    assert records_over(server, [CALL], page_size=10).all() == list(range(count))


def test_a_list_that_takes_no_notice_of_pages_is_read_once() -> None:
    calls: list[Call] = []

    def perform(call: Call) -> Any:
        calls.append(call)
        return [1, 2, 3]

    assert records_over(perform, [CALL], page_size=10).all() == [1, 2, 3]
    assert len(calls) == 2
    calls.clear()
    assert records_over(perform, [CALL], page_size=2).all() == [1, 2, 3]
    assert len(calls) == 1


def test_a_total_that_must_be_spoken_of_is_in_every_request() -> None:
    asked = []

    def perform(call: Call) -> Any:
        asked.append(dict(call.query))
        return {"data": [1], "hasMore": False, "totalCount": 1}

    result: Records[int] = records_over(
        perform, [CALL], page_size=10, first_page=0, always_totals=True
    )
    assert result.all() == [1]
    assert result.count() == 1
    assert asked == [
        {"page": "0", "pageSize": "10", "includeTotal": "false"},
        {"page": "0", "pageSize": "1", "includeTotal": "true"},
    ]
