"""A list that changes while it is walked, and the walk of it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from random import Random
from typing import Any, Optional

from servicepytan.core.call import Call
from servicepytan.core.paging import read_page
from servicepytan.core.slices import BEFORE, FROM, text_of, ticks_of
from servicepytan.core.walks import Given, Walk

CALL = Call("GET", "/x/v2/tenant/42/things", "/x/v2/tenant/{tenant}/things")
START = ticks_of("2026-01-01T00:00:00Z") or 0
Row = dict[str, Any]


class Changing:
    """A list of the API: filtered by creation, sorted and cut into pages.

    Args:
        moments: When its rows were created, in ticks behind the beginning of 2026.
        order: How it is sorted where nobody says: by a function of the row.
        told: Whether rows tell when they were created.
        coarse: The ticks that the server rounds limits down to.
        most: The most rows of a page.
        deaf: The limits of creation time that it takes no notice of.
    """

    def __init__(
        self,
        moments: list[int],
        *,
        order: Callable[[Row], Any] = lambda row: row["id"],
        told: bool = True,
        coarse: int = 1,
        most: int = 1000,
        deaf: Collection[str] = (),
    ) -> None:
        self.at = {number: START + moment for number, moment in enumerate(moments, 1)}
        self.last = len(moments)
        self.order = order
        self.told = told
        self.coarse = coarse
        self.most = most
        self.deaf = deaf
        self.asked: list[dict[str, str]] = []

    def insert(self, moment: int) -> None:
        """Add a row."""
        self.last += 1
        self.at[self.last] = START + moment

    def delete(self, number: int) -> None:
        """Take a row away."""
        self.at.pop(number, None)

    def answer(self, call: Call) -> Any:
        """One page."""
        self.asked.append(dict(call.query))
        query = {name: text for name, text in call.query if name not in self.deaf}
        found = [self._row(number) for number in self.at if self._fits(self.at[number], query)]
        found.sort(key=self._sort(query.get("sort", "")))
        size = min(int(query["pageSize"]), self.most)
        start = (int(query["page"]) - 1) * size
        total = len(found) if query.get("includeTotal") == "true" else None
        more = start + size < len(found)
        return {"data": found[start : start + size], "hasMore": more, "totalCount": total}

    def _row(self, number: int) -> Row:
        told = {"createdOn": text_of(self.at[number])} if self.told else {}
        return {"id": number, **told}

    def _fits(self, moment: int, query: dict[str, str]) -> bool:
        first, behind = self._edge(query.get(FROM)), self._edge(query.get(BEFORE))
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
    walk: Walk,
    server: Changing,
    workers: int,
    between: Callable[[], object] = lambda: None,
    seed: int = 0,
) -> list[Given]:
    """What a walk gives when answers come in any order, and the list changes in between."""
    dice = Random(seed)
    came: dict[Any, Any] = {}
    found: list[Given] = []
    while True:
        wanted = walk.wanted(workers)
        assert len(wanted) <= workers
        assert len({ask.key for ask in wanted}) == len(wanted)
        if not wanted:
            return found
        came = {ask.key: came[ask.key] for ask in wanted if ask.key in came}
        open_asks = [ask for ask in wanted if ask.key not in came]
        dice.shuffle(open_asks)
        for ask in open_asks:
            if ask.key == wanted[0].key or dice.random() < 0.7:
                between()
                came[ask.key] = server.answer(ask.call)
        answer = read_page(came.pop(wanted[0].key), ask_label(wanted[0].call))
        found += walk.take(answer)
        assert len(server.asked) < 20_000


def ask_label(call: Call) -> str:
    """What messages call a request."""
    return call.label


def ids_of(found: list[Given]) -> list[int]:
    """The ids that came, in order."""
    return [row["id"] for given in found for row in given.answer.rows]
