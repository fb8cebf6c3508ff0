"""What a hit of the cache takes: prints microseconds of CPU, as JSON.

The answers come from this process, so that nothing but the calls is measured. All kinds take
turns in one run; the figures are medians of the rounds.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Optional

from cryptography.fernet import Fernet

from servicepytan import Cache, Session
from servicepytan.core.decoding import loads
from tests.fakes import FakeSender, session_on

ROUNDS = 10
RECORD = {"id": 1, "name": "x" * 960}
ROWS, PAGES = 50, 20


def page_of(number: int) -> dict[str, Any]:
    """A page of a list, each row of which has 1 kB."""
    first = number * ROWS
    rows = [{"id": id, "name": "x" * 960} for id in range(first, first + ROWS)]
    return {"data": rows, "hasMore": number < PAGES}


def session_with(cache: Optional[Cache]) -> Session:
    """A session whose requests are answered at once."""

    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        return page_of(int(query["page"])) if "page" in query else RECORD

    return session_on(FakeSender(answer), rate_limit=None, cache=cache)


def microseconds(work: Callable[[], object], count: int) -> float:
    """The CPU that some work takes."""
    begun = time.process_time()
    for _ in range(count):
        work()
    return 1e6 * (time.process_time() - begun) / count


def main() -> None:
    """Measure all kinds in turn and print what each takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, help="gets of each kind")
    options: Any = parser.parse_args()
    sealed = Cache(encryption_key=Fernet.generate_key().decode())
    plain, locked, without = session_with(Cache()), session_with(sealed), session_with(None)
    record, page = json.dumps(RECORD).encode(), json.dumps(page_of(1)).encode()
    for _ in range(2):  # so that the fastest decoder is loaded
        loads(page)
    customers = plain.customers.list(page_size=ROWS)
    kinds: dict[str, tuple[Callable[[], object], int]] = {
        "a hit of a record of 1 kB": (lambda: plain.customers.get(1), 1),
        "the same, sealed": (lambda: locked.customers.get(1), 1),
        "decoding the record": (lambda: loads(record), 1),
        "a get without a cache": (lambda: without.customers.get(1), 1),
        "a get that the cache never keeps": (lambda: plain.jobs.get(1), 1),
        f"a hit of a page of {ROWS} rows": (lambda: deque(customers.pages(), 0), PAGES),
        "decoding the page": (lambda: deque(map(loads, [page] * PAGES), 0), PAGES),
    }
    spent: dict[str, list[float]] = {kind: [] for kind in kinds}
    for work, _ in kinds.values():
        work()
    for _ in range(ROUNDS):
        for kind, (work, pages) in kinds.items():
            count = max(1, options.count // ROUNDS // pages)
            spent[kind].append(microseconds(work, count) / pages)
    print(json.dumps({kind: statistics.median(each) for kind, each in spent.items()}))


if __name__ == "__main__":
    main()
