"""Plans of several lists, awaited: the halves of a list that refuses both at once."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.aio.session import AsyncSession
from servicepytan.core.call import Call
from servicepytan.errors import BadRequest, InvalidResponse, NotFound
from tests.fakes import SETTINGS


class AnsweringSession(AsyncSession):
    """A session whose calls are answered by a function."""

    answer: Any
    asked: list[dict[str, str]]

    async def perform(self, call: Call) -> Any:
        """The answer of the function."""
        self.asked.append(dict(call.query))
        return self.answer(dict(call.query))


def answering(answer: Any) -> AnsweringSession:
    session = AnsweringSession(**SETTINGS)
    session.answer, session.asked = answer, []
    return session


def halves(query: dict[str, str]) -> Any:
    if query["active"] == "Any":
        raise BadRequest("not both at once", status=400)
    id = 1 if query["active"] == "True" else 2
    wanted = [int(id) for id in query["ids"].split(",")]
    return {"data": [{"id": id}] if id in wanted else [], "hasMore": False}


@pytest.mark.asyncio
async def test_rows_are_found_in_both_halves() -> None:
    session = answering(halves)
    rows = await session.crm.customers.get_many([2, 1, 3])
    assert [row["id"] for row in rows] == [2, 1]
    assert rows.missing == [3]
    assert [query["active"] for query in session.asked] == ["Any", "True", "False", "True"]
    assert session.asked[-1]["ids"] == "3"


@pytest.mark.asyncio
async def test_one_row_is_looked_for_in_one_half_after_the_other() -> None:
    session = answering(halves)
    assert (await session.accounting.tax_zones.get(2))["id"] == 2
    assert [query["active"] for query in session.asked] == ["Any", "True", "False"]
    with pytest.raises(NotFound, match="no row with the id 3"):
        await session.accounting.tax_zones.get(3)


@pytest.mark.asyncio
async def test_another_row_than_the_one_asked_for_is_an_error() -> None:
    session = answering(lambda query: {"data": [{"id": 9}], "hasMore": False})
    with pytest.raises(InvalidResponse, match="asked for the id 2 and gave 9"):
        await session.accounting.tax_zones.get(2)


@pytest.mark.asyncio
async def test_a_refusal_of_no_halves_passes_on() -> None:
    def refuse(query: dict[str, str]) -> Any:
        raise BadRequest("no", status=400)

    with pytest.raises(BadRequest, match="no"):
        await answering(refuse).jobs.get_many([1])
