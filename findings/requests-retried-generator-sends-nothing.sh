#!/bin/sh
# requests 2.34.2 with urllib3 2.8.0, and aiohttp-retry 2.9.1: a body from a generator is sent empty the second time.
#
# A file that is made while it is sent comes from a generator, which can be read once. When the server answers 503, or
# 307 with another address, the request is sent again with nothing in it, and the 200 for that is the result: the
# server has an empty file, or an empty record. A file that cannot go back is an UnrewindableBodyError, and httpx
# raises StreamConsumed for a generator, so that such a loss seems to be looked for.
#
# Output seen (status, and the bodies that the server got):
#   requests, 503: 200 ['id,total\n1,10\n', '']
#   requests, 307: 200 ['id,total\n1,10\n', '']
#   urllib3, 503: 200 ['id,total\n1,10\n', '']
#   aiohttp-retry, 503: 200 ['id,total\n1,10\n', '']
#   requests, 503, a pipe: UnrewindableBodyError
#   httpx, 307: StreamConsumed
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet requests==2.34.2 urllib3==2.8.0 aiohttp-retry==2.9.1 aiohttp==3.14.5 httpx==0.28.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import asyncio
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import requests
import urllib3
from aiohttp_retry import ListRetry, RetryClient
from requests.adapters import HTTPAdapter
from urllib3.exceptions import UnrewindableBodyError

LINES = [b"id,total\n", b"1,10\n"]
bodies = []


class Server(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_PUT(self):
        body = b""
        while size := int(self.rfile.readline() or b"0", 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        bodies.append(body.decode())
        self.send_response(int(self.path[1:]) if len(bodies) == 1 else 200)
        self.send_header("Location", "/200")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"
retry = urllib3.Retry(1, status_forcelist=[503])
session = requests.Session()
session.mount("http://", HTTPAdapter(max_retries=retry))


def lines():
    yield from LINES


async def lines_async():
    for line in LINES:
        yield line


async def by_aiohttp():
    options = ListRetry([0, 0], statuses=[503])
    async with RetryClient(retry_options=options) as client, client.put(f"{url}/503", data=lines_async()) as answer:
        return answer.status


def by_pipe():
    reading, writing = os.pipe()
    with open(writing, "wb") as file:
        file.writelines(LINES)
    with open(reading, "rb") as file:
        session.put(f"{url}/503", data=file)


def by_httpx():
    with httpx.Client(trust_env=False, follow_redirects=True) as client:
        return client.put(f"{url}/307", content=lines()).status_code


WAYS = {
    "requests, 503": lambda: session.put(f"{url}/503", data=lines()).status_code,
    "requests, 307": lambda: session.put(f"{url}/307", data=lines()).status_code,
    "urllib3, 503": lambda: urllib3.PoolManager(retries=retry).request("PUT", f"{url}/503", body=lines()).status,
    "aiohttp-retry, 503": lambda: asyncio.run(by_aiohttp()),
}
for way, send in WAYS.items():
    bodies.clear()
    status = send()
    print(f"{way}: {status} {bodies}")
    assert (status, bodies) == (200, ["id,total\n1,10\n", ""])


def refused(way, send):
    bodies.clear()
    try:
        send()
    except (UnrewindableBodyError, httpx.StreamConsumed) as error:
        print(f"{way}: {type(error).__name__}")
        return
    raise SystemExit(f"{way}: no error")


refused("requests, 503, a pipe", by_pipe)
refused("httpx, 307", by_httpx)
PY
