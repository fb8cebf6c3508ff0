"""What a tenant really sends, compared with the schema, in both sessions."""

from __future__ import annotations

import pytest

from servicepytan.errors import InvalidArgument
from servicepytan.sandbox import Sandbox


def test_fields_that_depart_are_told(servicetitan_sandbox: Sandbox) -> None:
    with servicetitan_sandbox.session() as session:
        [drift] = session.operations.check("purchase_orders", "customers", rows=10)
    assert str(drift) == (
        "inventory.purchase_orders.list shipTo: null in 10 of 10 rows, expected AddressResponse."
    )


def test_feeds_are_compared(servicetitan_sandbox: Sandbox) -> None:
    with servicetitan_sandbox.session() as session:
        fields = {drift.field for drift in session.operations.check("jpm.jobs.export", rows=5)}
        assert fields == set()


@pytest.mark.asyncio
async def test_the_async_session_compares_too(servicetitan_sandbox: Sandbox) -> None:
    async with servicetitan_sandbox.async_session() as session:
        [drift] = await session.operations.check("purchase_orders", "jpm.jobs.export", rows=10)
        assert (drift.field, drift.affected, drift.rows) == ("shipTo", 10, 10)
        with pytest.raises(InvalidArgument):
            await session.operations.check("jbos")


@pytest.mark.parametrize(
    ("name", "rows", "message"),
    [
        ("jbos", 5, "no resource 'jbos'. Did you mean 'jobs'"),
        ("jobs.list_notes", 5, "needs an id; name a list that needs none"),
        ("opportunities", 5, "schema has no type for these rows"),
        ("jobs", 0, "rows=0 is not a whole number from 1 on"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    servicetitan_sandbox: Sandbox, name: str, rows: int, message: str
) -> None:
    with servicetitan_sandbox.session() as session, pytest.raises(InvalidArgument, match=message):
        session.operations.check(name, rows=rows)
