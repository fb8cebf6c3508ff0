#!/bin/sh
# aiohttp 3.14.5: half of an answer is returned as a whole one when its connection is reset.
#
# An answer without Content-Length ends when the server closes the connection. A connection that is reset, as by a
# gateway that restarts, is no such end: requests raises ChunkedEncodingError and httpx ReadError. aiohttp returns what had
# come so far, with status 200 and without an error, so that the lost half of a CSV file is noticed by nobody.
#
# Output seen:
#   aiohttp: id,total 1,10
#   httpx: ReadError
#   requests: ChunkedEncodingError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet aiohttp==3.14.5 httpx==0.28.1 requests==2.34.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import asyncio
import socket
import struct
import threading
import time

import aiohttp
import httpx
import requests

HALF = b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nConnection: close\r\n\r\nid,total 1,10"
RESET = struct.pack("ii", 1, 0)


def serve():
    while True:
        connection, _ = server.accept()
        connection.recv(65536)
        connection.sendall(HALF)
        time.sleep(0.5)  # so that the half has arrived
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        connection.close()


async def by_aiohttp():
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return await response.text()


def outcome(get):
    try:
        return get()
    except (httpx.ReadError, requests.exceptions.ChunkedEncodingError) as error:
        return type(error).__name__


server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()
url = f"http://127.0.0.1:{server.getsockname()[1]}/jobs.csv"
seen = {
    "aiohttp": outcome(lambda: asyncio.run(by_aiohttp())),
    "httpx": outcome(lambda: httpx.get(url).text),
    "requests": outcome(lambda: requests.get(url, timeout=10).text),
}
for name, text in seen.items():
    print(f"{name}: {text}")
assert list(seen.values()) == ["id,total 1,10", "ReadError", "ChunkedEncodingError"]
PY
