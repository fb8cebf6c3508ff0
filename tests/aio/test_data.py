"""Common pulls, awaited: what the synchronous service gives."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from servicepytan import DataService
from servicepytan.aio.data import AsyncDataService
from servicepytan.aio.session import AsyncSession
from servicepytan.errors import InvalidArgument
from servicepytan.sandbox import Sandbox
from tests.all_cases import for_all

QUESTIONS = [name for name in dir(DataService) if name.startswith("get_")]
RANGE = ("2025-01-01", "2027-01-01")


@for_all("name", QUESTIONS)
def test_each_question_has_the_same_arguments(name: str) -> None:
    plain, awaited = (getattr(kind, name) for kind in (DataService, AsyncDataService))
    names = [
        [str(parameter) for parameter in inspect.signature(method).parameters.values()]
        for method in (plain, awaited)
    ]
    assert names[0] == names[1]


@pytest.mark.asyncio
@pytest.mark.parametrize("name", QUESTIONS)
async def test_each_question_is_answered_the_same(
    name: str, sandbox: Sandbox, session: AsyncSession
) -> None:
    args: Any = RANGE if name.endswith("_between") else ()
    plain = getattr(DataService(sandbox.session()), name)(*args)
    assert await getattr(AsyncDataService(session), name)(*args) == plain


def test_a_wrong_argument_is_refused_at_the_call(session: AsyncSession) -> None:
    data: Any = AsyncDataService(session)
    with pytest.raises(InvalidArgument, match="start_date"):
        data.get_jobs_created_between("neverday", "2026-02-01")
    with pytest.raises(InvalidArgument, match="job_status"):
        data.get_jobs_completed_between(*RANGE, "Complete")
    with pytest.raises(InvalidArgument, match="lies before"):
        data.get_payments_between("2026-02-01", "2026-01-01")


def test_it_names_its_session_and_zone(sandbox: Sandbox, session: AsyncSession) -> None:
    data = AsyncDataService(session.with_options(timezone="America/New_York"))
    assert repr(data).startswith("AsyncDataService(<AsyncSession tenant")
    assert data.timezone == "America/New_York"
    assert AsyncDataService(sandbox.environ()).session.tenant_id == sandbox.tenant_id
