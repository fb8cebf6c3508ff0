"""A list that changes while it is walked, and the walk of it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from random import Random
from typing import Any, Optional

from servicepytan.core.call import Call
from servicepytan.core.exact_walk_rules import BEFORE, FROM
from servicepytan.core.paginators.paginator import PageResult, Paginator
from servicepytan.core.paginators.parsed_page import parse_page
from servicepytan.core.row_type import Row
from servicepytan.core.timestamps import ticks_of, ticks_text

CALL = Call("GET", "/x/v2/tenant/42/things", "/x/v2/tenant/{tenant}/things")
START = ticks_of("2026-01-01T00:00:00Z") or 0


class ChangingList:
    """A list of the API: filtered by creation, sorted and cut into pages.

    Args:
        moments: When its rows were created, in ticks behind the beginning of 2026.
        order: How it is sorted where nobody says: by a function of the row.
        tells_creation: Whether rows tell when they were created.
        coarse: The ticks that the server rounds limits down to.
        most: The most rows of a page.
        deaf: The limits of creation time that it takes no notice of.
        timeless: The ids of rows that have no moment of creation, so that no limit lets them pass.
    """

    def __init__(
        self,
        moments: list[int],
        *,
        order: Callable[[Row], Any] = lambda row: row["id"],
        tells_creation: bool = True,
        coarse: int = 1,
        most: int = 1000,
        deaf: Collection[str] = (),
        timeless: Collection[int] = (),
    ) -> None:
        self.at = {number: START + moment for number, moment in enumerate(moments, 1)}
        self.last = len(moments)
        self.order = order
        self.tells_creation = tells_creation
        self.coarse = coarse
        self.most = most
        self.deaf = deaf
        self.timeless = timeless
        self.asked: list[dict[str, str]] = []

    def insert(self, moment: int) -> None:
        """Add a row."""
        self.last += 1
        self.at[self.last] = START + moment

    def delete(self, number: int) -> None:
        """Take a row away."""
        self.at.pop(number, None)

    def answer(self, call: Call, *cancellation: Any) -> Any:
        """One page."""
        self.asked.append(dict(call.query))
        query = {name: text for name, text in call.query if name not in self.deaf}
        results = [self._row(number) for number in self.at if self._fits(number, query)]
        results.sort(key=self._sort(query.get("sort", "")))
        size = min(int(query["pageSize"]), self.most)
        start = (int(query["page"]) - 1) * size
        total = len(results) if query.get("includeTotal") == "true" else None
        more = start + size < len(results)
        return {"data": results[start : start + size], "hasMore": more, "totalCount": total}

    def _row(self, number: int) -> Row:
        dated = self.tells_creation and number not in self.timeless
        tells_creation = {"createdOn": ticks_text(self.at[number])} if dated else {}
        return {"id": number, **tells_creation}

    def _fits(self, number: int, query: dict[str, str]) -> bool:
        moment = self.at[number]
        first, behind = self._edge(query.get(FROM)), self._edge(query.get(BEFORE))
        if number in self.timeless and (first, behind) != (None, None):
            return False
        return (first is None or first <= moment) and (behind is None or moment < behind)

    def _edge(self, text: Optional[str]) -> Optional[int]:
        ticks = ticks_of(text)
        assert text is None or ticks is not None, text
        return None if ticks is None else ticks - ticks % self.coarse

    def _sort(self, sort: str) -> Callable[[Row], Any]:
        if sort == "+CreatedOn":
            return lambda row: (self.at[row["id"]], self.order(row))
        return (lambda row: row["id"]) if sort == "+Id" else self.order


def walked(
    paginator: Callable[[int], Paginator],
    server: ChangingList,
    workers: int,
    between: Callable[[], object] = lambda: None,
    seed: int = 0,
) -> list[PageResult]:
    """What a paginator gives when answers come in any order, and the list changes in between.

    Args:
        paginator: Makes the paginator for a number of requests under way at once.
        server: The list.
        workers: The most requests under way at once.
        between: Changes the list before an answer.
        seed: Chooses the order of the answers.
    """
    walk = paginator(workers)
    dice = Random(seed)
    came: dict[int, Any] = {}
    results: list[PageResult] = []
    while True:
        requests = walk.next_requests()
        assert list(walk.next_requests()) == list(requests)
        assert len(requests) <= workers
        assert len(set(map(id, requests))) == len(requests)
        if not requests:
            return results
        came = {id(call): came[id(call)] for call in requests if id(call) in came}
        pending = [call for call in requests if id(call) not in came]
        dice.shuffle(pending)
        for call in pending:
            if call is requests[0] or dice.random() < 0.7:
                between()
                came[id(call)] = server.answer(call)
        results += walk.receive(parse_page(came.pop(id(requests[0])), requests[0].label))
        assert len(server.asked) < 20_000


def ids_of(rows_given: list[PageResult]) -> list[int]:
    """The ids that came, in order."""
    return [row["id"] for result in rows_given for row in result.page.rows]
