"""One list with default settings in a process of its own: `paced.py PAGES`; prints JSON."""

from __future__ import annotations

import json
import sys
import time

from servicepytan import Session


def main() -> None:
    """Measure one walk over a list with pages of one row."""
    pages = int(sys.argv[1])
    begun = time.perf_counter()
    rows = sum(1 for _ in Session().jobs.list())
    wall = time.perf_counter() - begun
    if rows != pages:
        raise SystemExit(f"{rows} rows instead of {pages}")
    print(json.dumps({"wall": wall}))


if __name__ == "__main__":
    main()
