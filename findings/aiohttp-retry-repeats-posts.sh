#!/bin/sh
# aiohttp-retry 2.9.1: a POST whose outcome is unknown is sent again, with nothing asked for but a client.
#
# RetryClient without options repeats each request that was answered 500, POST and PATCH included. A server that stored
# the record before it failed then has it three times. urllib3's Retry leaves both out unless they are named. A
# connection that is closed instead of an answer, which says as little about the record, is not repeated.
#
# Output seen:
#   answered 500: 3 records
#   connection closed instead of an answer: 1 record
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

import aiohttp
from aiohttp_retry import RetryClient

records = []


class Store(BaseHTTPRequestHandler):
    def do_POST(self):
        records.append(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/fails":
            self.send_response(500)
            self.send_header("Content-Length", "0")
            self.end_headers()

    def log_message(self, *words):
        pass


async def create(path):
    records.clear()
    async with RetryClient() as client:
        try:
            async with client.post(f"http://127.0.0.1:{server.server_port}{path}", json={}):
                pass
        except aiohttp.ServerDisconnectedError:
            pass
    return len(records)


server = HTTPServer(("127.0.0.1", 0), Store)
threading.Thread(target=server.serve_forever, daemon=True).start()
failed, closed = asyncio.run(create("/fails")), asyncio.run(create("/closes"))
print(f"answered 500: {failed} records")
print(f"connection closed instead of an answer: {closed} record")
assert (failed, closed) == (3, 1)
PY
