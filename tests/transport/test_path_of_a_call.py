"""How many Python calls of the package one request takes: what is done for all is done once."""

from __future__ import annotations

import json
import sys
from operator import attrgetter
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from servicepytan import Session
from servicepytan.core import decoding
from servicepytan.core.rate_limit import RateLimit
from servicepytan.sandbox import Sandbox
from tests.benchmarks import calls

CONTRIBUTING = Path(__file__).parents[2] / "CONTRIBUTING.md"
MOST_CALLS = 40
MOST_MODULES = 12
MOST_DEPTH = 6
MOST_CALLS_PER_PAGE = 82
MOST_CALLS_PER_PAGE_OF_12_WORKERS = 90


def is_own(frame: FrameType) -> bool:
    """Whether a frame is of the package."""
    return str(frame.f_globals.get("__name__")).startswith("servicepytan.")


def test_a_get_takes_few_calls_and_goes_straight_to_requests(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """``python tests/benchmarks/calls.py --frames`` lists them."""
    monkeypatch.setattr(decoding.loads, "in_use", json.loads)  # whichever is installed
    called: list[str] = []
    modules: set[str] = set()
    depths: list[int] = []

    def note(frame: FrameType, event: str, arg: Any) -> None:
        if event == "call" and is_own(frame):
            called.append(frame.f_code.co_name)
            modules.add(frame.f_globals["__name__"])
        elif event == "call" and frame.f_globals.get("__name__") == "requests.sessions":
            depth, above = 0, frame.f_back
            while above is not None:
                depth += is_own(above)
                above = above.f_back
            depths.append(depth)

    with Sandbox(jobs=3) as sandbox:
        limit = RateLimit(requests_per_second=1e6)
        with sandbox.session().with_options(rate_limit=limit) as session:
            job_id = session.jobs.list(limit=1).all()[0]["id"]
            session.jobs.get(job_id)
            sys.setprofile(note)
            try:
                session.jobs.get(job_id)
            finally:
                sys.setprofile(None)
    assert len(called) <= MOST_CALLS, called
    assert len(modules) <= MOST_MODULES, sorted(modules)
    assert depths[0] <= MOST_DEPTH
    drawing = CONTRIBUTING.read_text(encoding="utf-8")
    files = {f"{module.partition('.')[2].replace('.', '/')}.py" for module in modules}
    assert [file for file in files if file not in drawing] == []


def test_the_rows_of_a_page_take_no_calls_each() -> None:
    called: list[str] = []

    def note(frame: FrameType, event: str, arg: Any) -> None:
        if event == "call" and is_own(frame):
            called.append(frame.f_code.co_name)

    with Sandbox(jobs=400) as sandbox:
        limit = RateLimit(requests_per_second=1e6)
        with sandbox.session().with_options(rate_limit=limit) as session:
            jobs = session.jobs.list(page_size=50, workers=1)
            assert sum(1 for _ in jobs) == 400
            sys.setprofile(note)
            try:
                assert sum(1 for _ in jobs) == 400
            finally:
                sys.setprofile(None)
    assert len(called) / 8 <= MOST_CALLS_PER_PAGE, called


@pytest.mark.slow
@pytest.mark.skipif(sys.version_info < (3, 11), reason="calls.py names functions as Python 3.11")
def test_the_pages_of_twelve_workers_take_few_calls() -> None:
    with calls.sandbox(calls.PAGES * calls.ROWS) as environ, Session.of(environ) as session:
        jobs = session.jobs.list(page_size=calls.ROWS, workers=12)
        assert sum(1 for _ in jobs) == calls.PAGES * calls.ROWS
        # on a busy machine a thread may wake before its slot is due, and wait again
        walks = [calls.counted(lambda: sum(1 for _ in jobs)) for _ in range(3)]
    fewest = min(walks, key=attrgetter("calls"))
    assert fewest.calls / calls.PAGES <= MOST_CALLS_PER_PAGE_OF_12_WORKERS, fewest.frames
