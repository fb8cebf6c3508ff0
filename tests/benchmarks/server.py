"""The benchmark's server: a sandbox in a process of its own; prints its variables and serves."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from servicepytan.sandbox import Sandbox
from servicepytan.sandbox.seeds.kinds import Kind


def remember() -> None:
    """Have every row made once: else making them takes the server longer than reading them."""
    encoded = Kind.encoded
    made: dict[tuple[Kind, int, Any], str] = {}

    def once(kind: Kind, index: int, shape: Any = None) -> str:
        key = (kind, index, shape)
        if key not in made:
            made[key] = encoded(kind, index, shape)
        return made[key]

    Kind.encoded = once  # type: ignore[assignment, method-assign]


def main() -> None:
    """Serve until standard input is closed; a line on it prints the counters."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, required=True)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--feed-page-size", type=int, default=1000)
    parser.add_argument("--rate-limit", type=int)
    parser.add_argument("--remember", action="store_true", help="make each row once")
    options = parser.parse_args()
    if options.remember:
        remember()
    with Sandbox(
        jobs=options.jobs,
        latency=options.latency,
        feed_page_size=options.feed_page_size,
        rate_limit=options.rate_limit,
    ) as sandbox:
        print(json.dumps(sandbox.environ()), flush=True)
        for _ in sys.stdin:
            counters = {
                "tokens": sandbox.token_requests,
                "connections": sandbox.connections,
                "limited": sum(entry.status == 429 for entry in sandbox.log),
                "requests": len(sandbox.requests()),
            }
            print(json.dumps(counters), flush=True)


if __name__ == "__main__":
    main()
