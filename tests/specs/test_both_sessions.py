"""Every operation through both sessions: the same requests, and the same answers."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from servicepytan.aio.files import AsyncDownload
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.core.call import Request
from servicepytan.endpoints.files import Download
from servicepytan.endpoints.operations import MODULES, table
from servicepytan.endpoints.records import Feed, Records
from servicepytan.errors import ServicePytanError
from tests.aio.fakes import async_session_on
from tests.aio.loops import run
from tests.fakes import FakeSender, session_on
from tests.specs import editions
from tests.specs.editions import Published
from tests.specs.plans import Plan, plans

if not editions.FOLDER:
    pytest.skip(
        "SERVICEPYTAN_SPECS names no folder with the published OpenAPI files",
        allow_module_level=True,
    )

pytestmark = pytest.mark.slow
ANSWER = {"data": [{"id": 7, "n": 1}], "hasMore": False, "totalCount": 1, "continueFrom": "x"}
SETTINGS: dict[str, Any] = {"rate_limit": None, "timezone": "America/New_York", "workers": 1}


@cache
def newest() -> dict[tuple[str, str], Published]:
    """The operations of all editions, by verb and path; newer ones in place of older ones."""
    read = [editions.read(edition).operations for edition in editions.names()]
    return {key: published for operations in read for key, published in operations.items()}


def requests_of(sender: FakeSender) -> list[Request]:
    """The requests with their bodies, forms too, whose objects differ."""
    return [request._replace(content=None) for request in sender.sent]


def called(session: Any, name: str, plan: Plan) -> Any:
    try:
        result = session.call(name, *plan.args, **plan.kwargs)
        if isinstance(result, (Records, Feed)):
            return list(result)
        return result.read() if isinstance(result, Download) else result
    except ServicePytanError as error:
        return repr(error)


async def awaited(session: Any, name: str, plan: Plan) -> Any:
    try:
        result = session.call(name, *plan.args, **plan.kwargs)
        if isinstance(result, (AsyncRecords, AsyncFeed)):
            return await result.all()
        return await (result.read() if isinstance(result, AsyncDownload) else result)
    except ServicePytanError as error:
        return repr(error)


@pytest.mark.parametrize("module", MODULES)
def test_both_sessions_send_the_same_requests(module: str, tmp_path: Path) -> None:
    senders = [FakeSender(lambda *asked: ANSWER) for _ in range(2)]
    plain = session_on(senders[0], **SETTINGS)
    twin = async_session_on(senders[1], **SETTINGS)
    count = 0

    async def compare() -> None:
        nonlocal count
        for operation in table(module).values():
            key = Published({}, operation.verb, operation.path, {}).key  # type: ignore[arg-type]
            if key not in newest():
                continue
            method: Any = plain
            for word in operation.name.split("."):
                method = getattr(method, word)
            # a file that was opened is read to its end by the first of both
            for plan in plans(method, operation, newest()[key], tmp_path, newest=True):
                if any(hasattr(argument, "read") for argument in plan.args):
                    continue
                answer = called(plain, operation.name, plan)
                assert await awaited(twin, operation.name, plan) == answer
                assert requests_of(senders[1]) == requests_of(senders[0])
                assert senders[0].sent, f"{operation.name} ({plan.label}) sent nothing"
                for sender in senders:
                    sender.sent.clear()
                count += 1

    run(compare())
    assert count >= 1
