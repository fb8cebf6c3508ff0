"""Count the Python calls of the package that one call and one page take.

Run by ``python tests/benchmarks/calls.py``; with ``--frames`` it lists every frame. The numbers
hardly depend on the machine: no time is measured. Only frames of the package count.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import servicepytan
from servicepytan import Session

HERE = Path(__file__).parent
PACKAGE = str(Path(servicepytan.__file__).parent)
PAGES = 40
ROWS = 50


class Count(NamedTuple):
    """What was counted.

    Attributes:
        calls: Python calls of the package, over all threads.
        files: Modules of the package that were entered.
        depth: Frames of the package under which ``requests`` was entered first.
        frames: Each function with its calls.
    """

    calls: int
    files: int
    depth: int
    frames: Counter[str]


class Counting:
    """Counts calls while it is active, in this thread and in those that start meanwhile."""

    def __init__(self) -> None:
        self._frames: Counter[str] = Counter()
        self._files: set[str] = set()
        self._depth = 0

    def __enter__(self) -> Counting:
        threading.setprofile(self._profile)
        sys.setprofile(self._profile)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)
        threading.setprofile(None)

    def _profile(self, frame: FrameType, event: str, arg: Any) -> None:
        if event != "call":
            return
        file = frame.f_code.co_filename
        if file.startswith(PACKAGE):
            module = file[len(PACKAGE) + 1 :]
            self._files.add(module)
            self._frames[f"{module}:{frame.f_code.co_qualname}"] += 1
        elif not self._depth and frame.f_globals.get("__name__") == "requests.sessions":
            self._depth = _depth(frame)

    def count(self) -> Count:
        """What was counted so far."""
        return Count(sum(self._frames.values()), len(self._files), self._depth, self._frames)


def _depth(frame: FrameType) -> int:
    """How many frames of the package are above this one."""
    depth, above = 0, frame.f_back
    while above is not None:
        depth += above.f_code.co_filename.startswith(PACKAGE)
        above = above.f_back
    return depth


def counted(work: Callable[[], object]) -> Count:
    """Count the calls of some work."""
    with Counting() as counting:
        work()
    return counting.count()


@contextmanager
def sandbox(jobs: int) -> Iterator[dict[str, str]]:
    """A sandbox in a process of its own, so that its calls do not count; gives its settings."""
    command = [sys.executable, str(HERE / "server.py"), "--jobs", str(jobs)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdin
        assert run.stdout
        yield json.loads(run.stdout.readline())
        run.stdin.close()


def main() -> None:
    """Print both counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", action="store_true", help="list every function")
    options = parser.parse_args()
    with sandbox(PAGES * ROWS) as environ, Session.of(environ) as session:
        jobs = session.jobs.list(page_size=ROWS, workers=12)
        job_id = jobs.all()[0]["id"]
        session.jobs.get(job_id)
        time.sleep(0.1)  # so that the call has its slot at the rate limiter at once
        get = counted(lambda: session.jobs.get(job_id))
        pages = counted(lambda: sum(1 for _ in jobs))
    print(f"session.jobs.get(1): {get.calls} calls in {get.files} files, requests {get.depth} deep")
    print(f"a page of {ROWS} rows with 12 workers: {pages.calls / PAGES:.1f} calls")
    for count in (get, pages) if options.frames else ():
        print()
        for name, calls in count.frames.most_common():
            print(f"{calls:6} {name}")


if __name__ == "__main__":
    main()
