#!/bin/sh
# aiohttp-retry 2.9.1: with FibonacciRetry the waits of one request go on from those of all requests before it.
#
# The number of the attempt is not used. The steps are kept in the options, which a client shares between its requests,
# and are never set back. Of ten requests that fail once each the last one waits 144 seconds in place of 2, though
# every second try succeeds; max_timeout, which is 3 unless told, is the only limit. A client that runs for days so
# waits the longest time after every failure. ExponentialRetry counts by the attempt, and begins anew each time.
#
# Output seen (the seconds waited by ten requests, each of which was answered 503 once):
#   FibonacciRetry: 2, 3, 5, 8, 13, 21, 34, 55, 89, 144
#   ExponentialRetry: 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet aiohttp==3.14.5 aiohttp-retry==2.9.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import asyncio
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import cycle
from types import SimpleNamespace

import aiohttp_retry.client
from aiohttp_retry import ExponentialRetry, FibonacciRetry, RetryClient

waits, statuses = [], cycle([503, 200])


class Server(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(next(statuses))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *words):
        pass


async def note(seconds):
    waits.append(seconds)


async def ask(options):
    async with RetryClient(retry_options=options) as client:
        for _ in range(10):
            async with client.get(f"http://127.0.0.1:{server.server_port}/") as answer:
                assert answer.status == 200


def waited(options):
    waits.clear()
    asyncio.run(ask(options(max_timeout=3600)))
    print(f"{options.__name__}: {', '.join(f'{seconds:g}' for seconds in waits)}")
    return list(waits)


aiohttp_retry.client.asyncio = SimpleNamespace(sleep=note)
server = HTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
assert waited(FibonacciRetry) == [2, 3, 5, 8, 13, 21, 34, 55, 89, 144]
assert len(set(waited(ExponentialRetry))) == 1
PY
