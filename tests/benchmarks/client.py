"""One measurement in a process of its own: `client.py WHO TASK ROWS`; prints JSON.

WHO is ``ours``, ``bare`` (a plain ``requests.Session`` loop with orjson where installed) or
``old`` (servicepytan 0.4.2).
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any

GETS = 200
PAGE_SIZE = int(os.environ["BENCH_PAGE_SIZE"])
WORKERS = int(os.environ.get("BENCH_WORKERS", 0)) or None


class OurClient:
    """The client at hand."""

    def __init__(self) -> None:
        from servicepytan import Session

        self.session = Session(page_size=PAGE_SIZE, workers=WORKERS)
        self.first_id = self.session.jobs.list(limit=1).all()[0]["id"]

    def gets(self) -> int:
        """Get one job, many times."""
        return sum(bool(self.session.jobs.get(self.first_id)) for _ in range(GETS))

    def jobs(self) -> int:
        """Walk the whole list."""
        return sum(1 for _ in self.session.jobs.list())

    def exact(self) -> int:
        """Walk the whole list exactly."""
        return sum(1 for _ in self.session.jobs.list(exact=True))

    def export(self) -> int:
        """Walk the whole feed."""
        return sum(1 for _ in self.session.jobs.export())


class BareRequests:
    """What somebody would write by hand."""

    def __init__(self) -> None:
        import requests

        try:
            self.loads: Any = import_module("orjson").loads
        except ImportError:
            self.loads = json.loads
        self.decoding = 0.0
        self.http = requests.Session()
        form = {
            "grant_type": "client_credentials",
            "client_id": os.environ["SERVICETITAN_CLIENT_ID"],
            "client_secret": os.environ["SERVICETITAN_CLIENT_SECRET"],
        }
        auth = os.environ["SERVICETITAN_AUTH_URL"]
        token = self.http.post(f"{auth}/connect/token", data=form, timeout=100).json()
        self.http.headers["Authorization"] = f"Bearer {token['access_token']}"
        self.http.headers["ST-App-Key"] = os.environ["SERVICETITAN_APP_KEY"]
        api, tenant = os.environ["SERVICETITAN_API_URL"], os.environ["SERVICETITAN_TENANT_ID"]
        self.root = f"{api}/jpm/v2/tenant/{tenant}"
        self.first_id = next(self.pages("jobs", pageSize=1))["data"][0]["id"]

    def fetch(self, path: str, **params: Any) -> Any:
        """Fetch one answer."""
        response = self.http.get(f"{self.root}/{path}", params=params, timeout=100)
        response.raise_for_status()
        content, started = response.content, time.process_time()
        decoded = self.loads(content)
        self.decoding += time.process_time() - started
        return decoded

    def pages(self, path: str, **params: Any) -> Iterator[Any]:
        """Walk over numbered pages."""
        page = 0
        while True:
            page += 1
            answer = self.fetch(path, page=page, **params)
            yield answer
            if not answer["hasMore"]:
                return

    def gets(self) -> int:
        """Get one job, many times."""
        return sum(bool(self.fetch(f"jobs/{self.first_id}")) for _ in range(GETS))

    def jobs(self) -> int:
        """Walk the whole list, at the page size of the client at hand."""
        return sum(1 for page in self.pages("jobs", pageSize=PAGE_SIZE) for _ in page["data"])

    def export(self) -> int:
        """Walk the whole feed."""
        rows, params = 0, dict[str, str]()
        while True:
            answer = self.fetch("export/jobs", **params)
            rows += sum(1 for _ in answer["data"])
            if not answer["hasMore"]:
                return rows
            params = {"from": answer["continueFrom"]}


class Old:
    """servicepytan 0.4.2."""

    def __init__(self) -> None:
        from servicepytan.auth import servicepytan_connect
        from servicepytan.requests import Endpoint

        conn = servicepytan_connect(
            app_key=os.environ["SERVICETITAN_APP_KEY"],
            tenant_id=os.environ["SERVICETITAN_TENANT_ID"],
            client_id=os.environ["SERVICETITAN_CLIENT_ID"],
            client_secret=os.environ["SERVICETITAN_CLIENT_SECRET"],
        )
        conn["api_root"] = os.environ["SERVICETITAN_API_URL"]
        conn["auth_root"] = os.environ["SERVICETITAN_AUTH_URL"]
        self.endpoint = Endpoint("jpm", "jobs", conn)
        self.first_id = self.endpoint.get_many({"pageSize": 1})["data"][0]["id"]

    def gets(self) -> int:
        """Get one job, many times."""
        return sum(bool(self.endpoint.get_one(self.first_id)) for _ in range(GETS))

    def jobs(self) -> int:
        """Walk the whole list, at its default page size."""
        return len(self.endpoint.get_all({}))

    def export(self) -> int:
        """Walk the whole feed."""
        return len(self.endpoint.export_all("jobs"))


def main() -> None:
    """Measure one task."""
    who, task, rows = sys.argv[1], sys.argv[2], int(sys.argv[3])
    client = {"ours": OurClient, "bare": BareRequests, "old": Old}[who]()
    wall, cpu = time.perf_counter(), time.process_time()
    done = getattr(client, task)()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    if done != rows:
        raise SystemExit(f"{who} {task}: {done} instead of {rows}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    decoding = getattr(client, "decoding", 0.0)
    print(json.dumps({"wall": wall, "cpu": cpu, "peak": peak, "decoding": decoding}))


if __name__ == "__main__":
    main()
