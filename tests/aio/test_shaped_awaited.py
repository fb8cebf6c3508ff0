"""``map`` of awaited lists and feeds: the same rows as those of the synchronous session."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from servicepytan import Session, shape
from servicepytan.aio.session import AsyncSession
from servicepytan.errors import InvalidArgument, NotFound
from servicepytan.sandbox import Sandbox
from tests.aio.fakes import async_session_on
from tests.aio.loops import run as run_awaited
from tests.fakes import FakeSender

PICK = shape.pick("id", "jobNumber")
JOIN = shape.join(["businessUnit", "technician"])


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=30) as running:
        yield running


@pytest.fixture(scope="module")
def session(sandbox: Sandbox) -> Iterator[Session]:
    with sandbox.session() as made:
        yield made


@pytest.fixture
def awaited(sandbox: Sandbox) -> Callable[[Callable[[AsyncSession], Awaitable[Any]]], Any]:
    """Runs a function of an async session in a loop of its own."""

    async def within(work: Callable[[AsyncSession], Awaitable[Any]]) -> Any:
        async with sandbox.async_session() as session:
            return await work(session)

    return lambda work: run_awaited(within(work))


@pytest.mark.parametrize(
    "step", [PICK, JOIN, shape.flatten, shape.explode("estimateIds"), lambda job: job["id"]]
)
def test_the_same_rows_come(awaited: Any, session: Session, step: Any) -> None:
    async def work(client: AsyncSession) -> Any:
        jobs = client.jobs.list(page_size=10, limit=25).map(step)
        streamed = [row async for row in jobs]
        paged = [row async for page in jobs.pages() for row in page]
        feed = client.jobs.export().map(step)
        exported = await feed.all()
        return streamed, paged, await jobs.all(), await jobs.first(), exported, feed.continue_from

    expected = session.jobs.list(page_size=10, limit=25).map(step).all()
    feed = session.jobs.export().map(step)
    streamed, paged, rows, first, exported, token = awaited(work)
    assert streamed == paged == rows == expected
    assert first == expected[0]
    assert exported == feed.all()
    assert token == feed.continue_from


def test_tables_have_the_columns_behind_the_shapes(awaited: Any) -> None:
    async def work(client: AsyncSession) -> Any:
        mapped = client.jobs.list(limit=3).map(PICK).map(shape.rename)
        frame = await mapped.to_pandas()
        table = await mapped.to_arrow()
        return list(frame), table.schema.names, repr(mapped)

    frame, table, text = awaited(work)
    assert frame == table == ["id", "job_number"]
    assert text.endswith("| pick=id,jobNumber, rename>")


def test_tables_behind_local_times_are_in_that_zone(awaited: Any, session: Session) -> None:
    step = shape.local_times("America/Denver")

    async def work(client: AsyncSession) -> Any:
        mapped = client.jobs.list(limit=3).map(step)
        batches = [batch async for batch in mapped.to_arrow_batches(columns=["createdOn"])]
        none = [batch async for batch in client.jobs.list(ids=[]).map(step).to_arrow_batches()]
        return await mapped.to_arrow(), batches, none[0].schema.field("createdOn").type

    table, batches, kind = awaited(work)
    assert table == session.jobs.list(limit=3).map(step).to_arrow()
    assert str(table.schema.field("createdOn").type) == "timestamp[us, tz=America/Denver]"
    assert batches[0].schema.field("createdOn").type == table.schema.field("createdOn").type == kind


def test_no_row_is_told(awaited: Any) -> None:
    async def work(client: AsyncSession) -> Any:
        jobs = client.jobs.list(ids=[]).map(PICK)
        assert await jobs.first() is None
        await jobs.first_or_raise()

    with pytest.raises(NotFound):
        awaited(work)


def test_what_does_not_suit_is_refused_at_once(awaited: Any) -> None:
    async def work(client: AsyncSession) -> Any:
        client.jobs.list().map(shape.pick("jobNumbr"))

    with pytest.raises(InvalidArgument, match="Did you mean 'jobNumber'"):
        awaited(work)


def test_the_first_row_and_models_come_behind_the_shapes(awaited: Any, session: Session) -> None:
    class Numbered(BaseModel):
        id: int
        job_number: str

    async def work(client: AsyncSession) -> Any:
        mapped = client.jobs.list(limit=5).map(PICK).map(shape.rename)
        models = [model async for model in mapped.as_models(Numbered)]
        return await mapped.first_or_raise(), models

    first, models = awaited(work)
    rows = session.jobs.list(limit=5).map(PICK).map(shape.rename).all()
    assert first == rows[0]
    assert models == [Numbered(**row) for row in rows]


@pytest.mark.parametrize("way", ["first", "first_or_raise"])
def test_the_first_row_may_stand_on_a_later_page(way: str) -> None:
    pages = {"1": [{"id": 1, "items": []}], "2": [{"id": 2, "items": [{"price": 5}]}]}

    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        return {"data": pages[query["page"]], "hasMore": query["page"] == "1"}

    async def first() -> Any:
        session = async_session_on(FakeSender(answer))
        rows = session.records("/x/v2/tenant/{tenant}/things", page_size=1)
        return await getattr(rows.map(shape.explode("items")), way)()

    assert run_awaited(first()) == {"parentId": 2, "price": 5}


def test_chosen_columns_of_an_awaited_list_are_those_of_polars(awaited: Any) -> None:
    pytest.importorskip("polars")

    async def work(client: AsyncSession) -> Any:
        return await client.jobs.list(limit=3).to_polars(columns=["jobNumber", "id"])

    frame = awaited(work)
    assert (frame.columns, frame.height) == (["jobNumber", "id"], 3)
