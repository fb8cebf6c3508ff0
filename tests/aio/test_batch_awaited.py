"""A batch whose results are awaited: in order, resumable, and true after a cancellation."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import pytest
import pytest_asyncio

from servicepytan import AsyncSession, BatchError, InvalidRows, RetryPolicy
from servicepytan.aio import batch as batches
from servicepytan.core.batch.journal import RowState
from servicepytan.sandbox import Faults, Sandbox
from tests.batch.bodies import (
    created,
    customer,
    customers,
    fill_disk_after_first_row,
    fill_disk_before_outcomes,
    overtaking_sandbox,
)
from tests.transport.aio.cancel import cancelled_everywhere

CREATE = "crm.customers.create"


@pytest.fixture
def sandbox() -> Any:
    with Sandbox() as running:
        yield running


@pytest_asyncio.fixture
async def session(sandbox: Sandbox) -> AsyncIterator[AsyncSession]:
    once = RetryPolicy(attempts=1)
    async with sandbox.async_session(rate_limit=None, retry=once) as session:
        yield session


@pytest.mark.asyncio
async def test_results_come_in_the_order_of_the_rows() -> None:
    bodies: Any = customers(20)
    with overtaking_sandbox() as sandbox:
        async with sandbox.async_session(rate_limit=None) as session:
            batch = session.customers.create_many(bodies, workers=4)
            rows = [result.row async for result in batch]
        assert rows == list(range(1, 21))
        assert str(batch.summary) == "20 rows: 20 applied."
        assert 1 < sandbox.most_in_flight <= 4
        assert created(sandbox) == dict.fromkeys(rows, 1)


@pytest.mark.asyncio
async def test_it_shares_checks_and_journal_with_the_plain_one(
    sandbox: Sandbox, session: AsyncSession, tmp_path: Path
) -> None:
    path = tmp_path / "run.journal"
    with pytest.raises(InvalidRows, match="Row 2"):
        session.batch(CREATE, [customer(1), {}])
    sandbox.fail_next("reset", path="/crm/v2/tenant/{tenant}/customers")
    first = await session.batch(CREATE, customers(3), workers=1, journal=path).all()
    assert [result.outcome for result in first] == ["unknown", "applied", "applied"]
    with sandbox.session(rate_limit=None) as plain:
        second = plain.batch(CREATE, customers(3), journal=path).all()
    assert [result.earlier for result in second] == [True] * 3
    with pytest.raises(BatchError, match="another batch"):
        session.batch(CREATE, customers(4), journal=path)


@pytest.mark.asyncio
async def test_a_cancelled_caller_lets_rows_under_way_end(
    sandbox: Sandbox, session: AsyncSession, tmp_path: Path
) -> None:
    sandbox.faults = Faults(slow=1.0, slow_seconds=0.02)
    path = tmp_path / "run.journal"
    batch = session.batch(CREATE, customers(40), workers=3, journal=path)
    begun = asyncio.Event()

    async def read() -> None:
        async with batch:
            async for _ in batch:
                begun.set()

    task = asyncio.ensure_future(read())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    sandbox.faults = Faults()
    assert batch.summary.applied == len(sandbox.applied) < 40
    assert batch.summary.unknown == 0
    assert f'"{RowState.APPLIED.name.lower()}"'.encode() in path.read_bytes()
    again = session.batch(CREATE, customers(40), journal=path)
    assert again.to_send == 40 - batch.summary.applied
    await again.all()
    assert created(sandbox) == dict.fromkeys(range(1, 41), 1)


@pytest.mark.asyncio
async def test_a_scope_that_cancels_in_each_round_of_the_loop_lets_rows_end(
    sandbox: Sandbox, session: AsyncSession, tmp_path: Path
) -> None:
    sandbox.faults = Faults(slow=1.0, slow_seconds=0.01)
    path = tmp_path / "run.journal"
    batch = session.batch(CREATE, customers(20), workers=3, journal=path)
    with anyio.CancelScope() as scope:
        async with batch:
            await batch.__anext__()
            scope.cancel()
            await batch.__anext__()
    assert batch.summary.applied == len(sandbox.applied) < 20
    assert batch.summary.unknown == 0
    async with session.batch(CREATE, customers(20), journal=path) as again:
        assert again.to_send == 20 - len(sandbox.applied)


@pytest.mark.asyncio
async def test_a_row_still_under_way_at_the_end_is_unknown(
    session: AsyncSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "CLOSE_SECONDS", 0.0)
    perform = session.perform

    async def held(call: Any) -> Any:
        if call.body["name"] != "Batch 1":
            await asyncio.sleep(60)
        return await perform(call)

    monkeypatch.setattr(session, "perform", held)
    async with session.batch(CREATE, customers(9), workers=2) as batch:
        await batch.__anext__()
    assert [result.outcome for result in batch.unread] == ["unknown", "unknown"]
    assert [result.row for result in batch.unread] == [2, 3]


@pytest.mark.asyncio
async def test_a_row_whose_intent_could_not_be_noted_was_not_sent(
    sandbox: Sandbox, session: AsyncSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_disk_after_first_row(monkeypatch)
    batch = session.batch(CREATE, customers(9), workers=1, journal=tmp_path / "run.journal")
    with pytest.raises(BatchError, match="No space left on device"):
        await batch.all()
    assert str(batch.unread[0].error).startswith("The journal ")
    assert {result.outcome for result in batch.unread} == {"not_applied"}
    assert (batch.summary.applied, batch.summary.unknown) == (1, 0)
    assert len(sandbox.applied) == 1


@pytest.mark.asyncio
async def test_a_row_whose_outcome_could_not_be_noted_has_it_all_the_same(
    sandbox: Sandbox, session: AsyncSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_disk_before_outcomes(monkeypatch)
    batch = session.batch(CREATE, customers(9), workers=1, journal=tmp_path / "run.journal")
    with pytest.raises(BatchError, match="Row 1 is applied, but that cannot be noted"):
        await batch.all()
    first = batch.unread[0]
    assert (first.row, first.outcome, first.error) == (1, "applied", None)
    assert (batch.summary.applied, batch.summary.unknown) == (1, 0)
    assert len(sandbox.applied) == 1


@pytest.mark.asyncio
async def test_rows_that_wait_for_their_turn_are_not_begun_at_the_end(
    session: AsyncSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    perform, go, begun = session.perform, asyncio.Event(), []

    async def held(call: Any) -> Any:
        begun.append(call.body["name"])
        if call.body["name"] != "Batch 1":
            await go.wait()
        return await perform(call)

    monkeypatch.setattr(session, "perform", held)
    async with session.batch(CREATE, customers(9), workers=3) as batch:
        await batch.__anext__()
        asyncio.get_running_loop().call_later(0.02, go.set)
    assert len(begun) <= 4
    assert [result.row for result in batch.unread] == list(range(2, len(begun) + 1))


@pytest.mark.asyncio
async def test_cancelled_at_each_await_it_lets_go_of_its_journal(
    sandbox: Sandbox, session: AsyncSession, tmp_path: Path
) -> None:
    journals: list[Path] = []

    async def work() -> Any:
        journals.append(tmp_path / f"{len(journals)}.journal")
        return await session.batch(CREATE, customers(3), workers=2, journal=journals[-1]).all()

    async def check() -> None:
        again = await session.batch(CREATE, customers(3), journal=journals[-1]).all()
        assert {result.outcome for result in again} <= {"applied", "unknown"}
        assert max(created(sandbox).values()) <= len(journals)

    assert len(await cancelled_everywhere(work, check)) >= 3


@pytest.mark.asyncio
async def test_no_token_ends_the_batch(sandbox: Sandbox, session: AsyncSession) -> None:
    async with session.with_options(client_secret="wrong") as wrong:
        batch = wrong.batch(CREATE, customers(20), workers=2)
        results = await batch.all()
    assert batch.summary.not_applied == 20
    assert "as all rows would have failed like row" in str(results[19].error)


@pytest.mark.asyncio
async def test_all_refuses_a_batch_that_has_ended(sandbox: Sandbox, session: AsyncSession) -> None:
    batch = session.batch(CREATE, customers(3))
    assert len(await batch.all()) == 3
    fact = r"has ended \(3 rows: 3 applied\), and gives each result only once"
    with pytest.raises(BatchError, match=fact):
        await batch.all()
    iterated = session.batch(CREATE, customers(3))
    assert await results_of(iterated) == [1, 2, 3]
    with pytest.raises(BatchError, match=fact):
        await iterated.all()
    assert len(sandbox.applied) == 6
    closed = session.batch(CREATE, customers(3))
    await closed.close()
    with pytest.raises(BatchError, match=r"3 not sent\).* make a batch of them\.$"):
        await closed.all()
    left = session.batch(CREATE, customers(3))
    assert (await left.__anext__()).row == 1
    assert [result.row for result in await left.all()] == [2, 3]
    with pytest.raises(BatchError, match=fact):
        await left.all()


@pytest.mark.asyncio
async def test_a_dry_run_and_a_plain_loop(sandbox: Sandbox, session: AsyncSession) -> None:
    batch = session.batch(CREATE, customers(3), dry_run=True)
    assert await batch.all() == []
    assert await batch.all() == []
    assert not sandbox.applied
    plainly_read: Any = batch
    with pytest.raises(TypeError, match="async for"):
        list(plainly_read)


@pytest.mark.asyncio
async def test_a_plain_block_says_what_to_write(session: AsyncSession) -> None:
    batch: Any = session.batch(CREATE, customers(1), dry_run=True)
    with pytest.raises(TypeError, match="write 'async with'"), batch:
        pass


@pytest.mark.asyncio
async def test_closing_what_another_task_iterates_says_what_to_do(session: AsyncSession) -> None:
    batch = session.batch(CREATE, customers(30), workers=2)
    reading = asyncio.ensure_future(results_of(batch))
    await asyncio.sleep(0)
    with pytest.raises(RuntimeError, match=r"A task iterates the batch just now\. Cancel that"):
        await batch.close()
    assert await reading == list(range(1, 31))
    await batch.close()


async def results_of(batch: Any) -> list[int]:
    return [result.row async for result in batch]


@pytest.mark.asyncio
@pytest.mark.parametrize("after", [1, 2, 9])
async def test_stopped_it_ends_with_the_results_that_are_there(
    session: AsyncSession, after: int
) -> None:
    batch, rows = session.batch(CREATE, customers(30), workers=2), list[int]()
    async for result in batch:
        rows.append(result.row)
        if result.row == after:
            batch.stop()
    assert rows == list(range(1, after + 1))
    assert after < after + len(batch.unread) < 30


@pytest.mark.asyncio
async def test_rows_of_an_earlier_run_that_nobody_read_are_not_unread(
    session: AsyncSession, tmp_path: Path
) -> None:
    path = tmp_path / "run.journal"
    await session.batch(CREATE, customers(9), journal=path).all()
    async with session.batch(CREATE, customers(9), workers=2, journal=path) as again:
        assert (await again.__anext__()).earlier
    assert list(again.unread) == []
