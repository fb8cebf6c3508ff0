# ruff: noqa: T201
"""A program that asks as often as its rate limit allows, beside other processes.

Its argument is JSON: the arguments of ``RateLimit``, how many threads or tasks ask, for how many
seconds, and whether by an async session. It says "ready", and begins when it is sent a line.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
import time
from typing import Any

from servicepytan import RateLimit, Session


def ask_in_threads(limit: RateLimit, callers: int, seconds: float) -> None:
    """Ask for a job over and over, in threads."""
    session = Session(rate_limit=limit)
    begin()
    end = time.monotonic() + seconds

    def work() -> None:
        while time.monotonic() < end:
            session.jobs.list(limit=1, page_size=1).first()

    threads = [threading.Thread(target=work) for _ in range(callers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


async def ask_in_tasks(limit: RateLimit, callers: int, seconds: float) -> None:
    """Ask for a job over and over, in tasks."""
    from servicepytan.aio import AsyncSession

    async with AsyncSession(rate_limit=limit) as session:
        begin()
        end = time.monotonic() + seconds

        async def work() -> None:
            while time.monotonic() < end:
                await session.jobs.list(limit=1, page_size=1).first()

        await asyncio.gather(*[work() for _ in range(callers)])


def begin() -> None:
    """Wait for the line that lets all processes begin together."""
    print("ready", flush=True)
    sys.stdin.readline()


def main(argument: str) -> None:
    """Ask as the argument says."""
    task: dict[str, Any] = json.loads(argument)
    limit = RateLimit(**task["rate_limit"])
    if task["is_async"]:
        asyncio.run(ask_in_tasks(limit, task["callers"], task["seconds"]))
    else:
        ask_in_threads(limit, task["callers"], task["seconds"])


if __name__ == "__main__":
    main(sys.argv[1])
