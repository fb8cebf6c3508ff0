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
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Optional

from cryptography.fernet import Fernet

from servicepytan import Cache, Session
from servicepytan.core.decoding import loads
from tests.fakes import FakeSender, session_on

ROUNDS = 10
RECORD = {"id": 1, "name": "x" * 960}
PAGES = {50: 20, 1000: 7}
"""How many pages the lists have, by the rows of a page."""


def page_of(number: int, size: int) -> dict[str, Any]:
    """A page of a list, each row of which has 1 kB."""
    first = number * size
    rows = [{"id": id, "name": "x" * 960} for id in range(first, first + size)]
    return {"data": rows, "hasMore": number < PAGES[size]}


def session_with(cache: Optional[Cache]) -> Session:
    """A session whose requests are answered at once."""

    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        return page_of(int(query["page"]), int(query["pageSize"])) if "page" in query else RECORD

    return session_on(FakeSender(answer), rate_limit=None, cache=cache)


def use_up(begin: Callable[[], Iterable[object]]) -> None:
    """Take all that there is."""
    deque(begin(), 0)


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
    record = json.dumps(RECORD).encode()
    for _ in range(100):  # so that the fastest decoder is loaded
        loads(record)
    kinds: dict[str, tuple[Callable[[], object], int]] = {
        "a hit of a record of 1 kB": (lambda: plain.customers.get(1), 1),
        "the same, sealed": (lambda: locked.customers.get(1), 1),
        "decoding the record": (lambda: loads(record), 1),
        "a get without a cache": (lambda: without.customers.get(1), 1),
        "a get that the cache never keeps": (lambda: plain.jobs.get(1), 1),
    }
    for size, pages in PAGES.items():
        walk = plain.customers.list(page_size=size).pages
        bodies = [json.dumps(page_of(number, size)).encode() for number in range(1, pages + 1)]
        kinds[f"a hit of a page of {size} rows"] = partial(use_up, walk), pages
        kinds[f"decoding a page of {size} rows"] = (
            partial(use_up, partial(map, loads, bodies)),
            pages,
        )
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
