"""One sync in a process of its own: `sync.py FORMAT RESOURCE ROWS`; prints JSON.

FORMAT is one of those of ``servicepytan.export.sync``; ``jobs`` comes along its feed,
``jobs.list`` as a walk over the list. A later `compact` of the parts is measured for files.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

FILES = ("jsonl", "csv", "parquet")


def measured(work: Callable[[], Any]) -> tuple[Any, dict[str, float]]:
    """What the work gives, and what it took."""
    wall, cpu = time.perf_counter(), time.process_time()
    done = work()
    return done, {
        "wall": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def main() -> None:
    """Measure one sync, and the next one, which finds nothing new."""
    from servicepytan import Session
    from servicepytan.export import compact, sync

    format, name, rows = sys.argv[1], sys.argv[2], int(sys.argv[3])
    page_size = os.environ.get("BENCH_PAGE_SIZE")
    session = Session(page_size=int(page_size) if page_size else None)
    with tempfile.TemporaryDirectory() as folder:
        first, result = measured(lambda: sync(session, name, folder, format=format))
        if not first.ok or first.rows != rows:
            raise SystemExit(f"{format}: {first}")
        size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
        result.update(rows_per_second=rows / result["wall"], megabytes=size / 1e6)
        if format in FILES:
            _, merged = measured(lambda: compact(folder))
            result.update(compact_wall=merged["wall"], compact_peak=merged["peak"])
    print(json.dumps(result))


if __name__ == "__main__":
    main()
