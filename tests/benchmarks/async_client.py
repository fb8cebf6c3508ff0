"""One measurement of the async session in a process of its own: `async_client.py WHO TASK`.

WHO is ``ours``, ``sync`` (the synchronous session; its gets from 50 threads) or ``bare`` (aiohttp
and orjson by hand). Prints JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import aiohttp
import orjson

from servicepytan import Session
from servicepytan.aio import AsyncSession

GETS = 1000
AT_ONCE = 50


class OurAsyncClient:
    """The async session."""

    def __init__(self) -> None:
        self.session = AsyncSession(rate_limit=None)

    async def begin(self) -> None:
        """Sign in, and find a job."""
        self.job_id = (await self.session.jobs.list(limit=1).first_or_raise())["id"]

    async def gets(self) -> int:
        """Get one job many times, many at once."""
        return await together(lambda: self.session.jobs.get(self.job_id))

    async def jobs(self) -> int:
        """Walk the whole list with default settings."""
        count = 0
        async for _ in AsyncSession().jobs.list():
            count += 1
        return count

    async def export(self) -> int:
        """Walk the whole feed."""
        count = 0
        async for _ in self.session.jobs.export():
            count += 1
        return count

    async def close(self) -> None:
        """Close the connections."""
        await self.session.close()


class Sync:
    """The synchronous session."""

    def __init__(self) -> None:
        self.session = Session(rate_limit=None)

    async def begin(self) -> None:
        """Sign in, and find a job."""
        self.job_id = self.session.jobs.list(limit=1).first_or_raise()["id"]

    async def gets(self) -> int:
        """Get one job many times, from many threads."""
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return sum(map(bool, pool.map(self.session.jobs.get, [self.job_id] * GETS)))

    async def jobs(self) -> int:
        """Walk the whole list with default settings."""
        return sum(1 for _ in Session().jobs.list())

    async def export(self) -> int:
        """Walk the whole feed."""
        return sum(1 for _ in self.session.jobs.export())

    async def close(self) -> None:
        """Close the connections."""
        self.session.close()


class BareAiohttp:
    """What somebody would write by hand."""

    async def begin(self) -> None:
        """Sign in, and find a job."""
        connector = aiohttp.TCPConnector(limit=AT_ONCE)
        self.http = aiohttp.ClientSession(connector=connector)
        form = {
            "grant_type": "client_credentials",
            "client_id": os.environ["SERVICETITAN_CLIENT_ID"],
            "client_secret": os.environ["SERVICETITAN_CLIENT_SECRET"],
        }
        auth = os.environ["SERVICETITAN_AUTH_URL"]
        async with self.http.post(f"{auth}/connect/token", data=form) as response:
            token = (await response.json())["access_token"]
        self.headers = {
            "Authorization": f"Bearer {token}",
            "ST-App-Key": os.environ["SERVICETITAN_APP_KEY"],
        }
        api, tenant = os.environ["SERVICETITAN_API_URL"], os.environ["SERVICETITAN_TENANT_ID"]
        self.root = f"{api}/jpm/v2/tenant/{tenant}"
        self.job_id = (await self.fetch("jobs?page=1&pageSize=1"))["data"][0]["id"]

    async def fetch(self, path: str, **params: str) -> Any:
        """Fetch one answer."""
        url = f"{self.root}/{path}"
        async with self.http.get(url, params=params, headers=self.headers) as response:
            response.raise_for_status()
            return orjson.loads(await response.read())

    async def gets(self) -> int:
        """Get one job many times, many at once."""
        return await together(lambda: self.fetch(f"jobs/{self.job_id}"))

    async def export(self) -> int:
        """Walk the whole feed."""
        count, params = 0, dict[str, str]()
        while True:
            answer = await self.fetch("export/jobs", **params)
            for _ in answer["data"]:
                count += 1
            if not answer["hasMore"]:
                return count
            params = {"from": answer["continueFrom"]}

    async def close(self) -> None:
        """Close the connections."""
        await self.http.close()


async def together(get: Callable[[], Awaitable[Any]]) -> int:
    """Get something many times by so many tasks."""
    left = iter(range(GETS))

    async def work() -> int:
        return sum([bool(await get()) for _ in left])

    return sum(await asyncio.gather(*(work() for _ in range(AT_ONCE))))


async def measured(who: str, task: str) -> dict[str, float]:
    """What a task takes."""
    client: Any = {"ours": OurAsyncClient, "sync": Sync, "bare": BareAiohttp}[who]()
    await client.begin()
    wall, cpu = time.perf_counter(), time.process_time()
    done = await getattr(client, task)()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    await client.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"wall": wall, "cpu": cpu, "peak": peak, "done": done}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measured(sys.argv[1], sys.argv[2]))))
