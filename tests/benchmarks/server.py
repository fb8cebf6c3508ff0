"""The benchmark's server: a sandbox in a process of its own; prints its variables and serves."""

from __future__ import annotations

import argparse
import json
import sys

from servicepytan.sandbox import Sandbox


def main() -> None:
    """Serve until standard input is closed; a line on it prints the counters."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, required=True)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--feed-page-size", type=int, default=1000)
    options = parser.parse_args()
    with Sandbox(
        jobs=options.jobs, latency=options.latency, feed_page_size=options.feed_page_size
    ) as sandbox:
        print(json.dumps(sandbox.environ()), flush=True)
        for _ in sys.stdin:
            counters = {"tokens": sandbox.token_requests, "connections": sandbox.connections}
            print(json.dumps(counters), flush=True)


if __name__ == "__main__":
    main()
