"""A server with a rate limit, in a process of its own; prints its variables and serves.

It answers every list with pages of one row. Like a gateway it refuses what is beyond the limit
with a 429 and ``Retry-After: 1``.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.server_limits import Limit, SlidingWindow, TokenBucket

KINDS: dict[str, Callable[[float], Limit]] = {
    "token-bucket": lambda rate: TokenBucket(rate, rate),
    "sliding-window": SlidingWindow,
}


class QuietServer(ThreadingHTTPServer):
    """A server that says nothing of clients that go."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing."""


class LimitGate:
    """Counts requests, and lets them through as far as the limit allows.

    Args:
        options: The options of the command.
    """

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.passed: list[float] = []
        self.limited = 0
        self._limit: Limit = KINDS[options.kind](options.rate)
        self._lock = threading.Lock()
        self._rises = True

    def lets_through(self) -> bool:
        """Whether a request that comes now is within the limit."""
        with self._lock:
            now = time.monotonic()
            begun = self.passed[0] if self.passed else now
            if self._rises and now - begun > self.options.rises_after:
                self._rises = False
                self._limit = KINDS[self.options.kind](self.options.rises_to)
            good = self._limit.lets_through(now)
            if good:
                self.passed.append(now)
            else:
                self.limited += 1
            return good


def handler(gate: LimitGate) -> type[BaseHTTPRequestHandler]:
    """The class that answers requests."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            """Give a token."""
            self.rfile.read(int(self.headers["Content-Length"]))
            self._answer(200, {"access_token": "token", "expires_in": 900})

        def do_GET(self) -> None:
            """Give a page."""
            good = gate.lets_through()
            time.sleep(gate.options.latency)
            if not good:
                self._answer(429, {"title": "Rate limit is exceeded."}, {"Retry-After": "1"})
                return
            page = int(parse_qs(urlsplit(self.path).query).get("page", ["1"])[0])
            pages = gate.options.pages
            row = {"id": page, "createdOn": "2026-01-01T00:00:00Z"}
            self._answer(
                200,
                {
                    "page": page,
                    "pageSize": 1,
                    "hasMore": page < pages,
                    "totalCount": pages,
                    "data": [row],
                },
            )

        def _answer(self, status: int, data: Any, headers: Any = None) -> None:
            body = json.dumps(data).encode()
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            """Say nothing."""

    return Handler


def main() -> None:
    """Serve until standard input is closed; a line on it prints the counters."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kind", choices=KINDS, required=True)
    parser.add_argument("--rate", type=float, default=10.0)
    parser.add_argument("--pages", type=int, required=True)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--rises-after", type=float, default=float("inf"))
    parser.add_argument("--rises-to", type=float, default=60.0)
    gate = LimitGate(parser.parse_args())
    server = QuietServer(("127.0.0.1", 0), handler(gate))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}"
    environ = {
        "SERVICETITAN_API_URL": url,
        "SERVICETITAN_AUTH_URL": url,
        "SERVICETITAN_CLIENT_ID": "cid.bench",
        "SERVICETITAN_CLIENT_SECRET": "cs1.bench",
        "SERVICETITAN_APP_KEY": "ak1.bench",
        "SERVICETITAN_TENANT_ID": "42",
    }
    print(json.dumps(environ), flush=True)
    for _ in sys.stdin:
        begun = gate.passed[0] if gate.passed else 0.0
        counters = {
            "limited": gate.limited,
            "passed": [round(moment - begun, 3) for moment in gate.passed],
        }
        print(json.dumps(counters), flush=True)


if __name__ == "__main__":
    main()
