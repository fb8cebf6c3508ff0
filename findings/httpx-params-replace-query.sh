#!/bin/sh
# httpx 0.28.1: params, even an empty mapping, take the place of the query that a URL has.
#
# A feed names the URL of its next page, continuation token included. A client that adds a parameter of its own asks
# for the first page again, and so never ends; so does one that passes an empty mapping. requests and aiohttp add the
# parameters to the query.
#
# Output seen (parameters of http://api.example/jobs?from=abc with none, with an empty mapping, with pageSize=5):
#   httpx: from=abc | - | pageSize=5
#   requests: from=abc | from=abc | from=abc&pageSize=5
#   aiohttp: from=abc | from=abc | from=abc&pageSize=5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet aiohttp==3.14.5 httpx==0.28.1 requests==2.34.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import asyncio
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import aiohttp
import httpx
import requests

PARAMS = [None, {}, {"pageSize": "5"}]
EXPECTED = {
    "httpx": "from=abc | - | pageSize=5",
    "requests": "from=abc | from=abc | from=abc&pageSize=5",
    "aiohttp": "from=abc | from=abc | from=abc&pageSize=5",
}


class Echo(BaseHTTPRequestHandler):
    def do_GET(self):
        body = (self.path.partition("?")[2] or "-").encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


async def by_aiohttp(url):
    async with aiohttp.ClientSession() as session:
        for params in PARAMS:
            async with session.get(url, params=params) as response:
                yield await response.text()


async def listed(texts):
    return [text async for text in texts]


server = HTTPServer(("127.0.0.1", 0), Echo)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/jobs?from=abc"
texts = {
    "httpx": [httpx.get(url, params=params).text for params in PARAMS],
    "requests": [requests.get(url, params=params, timeout=10).text for params in PARAMS],
    "aiohttp": asyncio.run(listed(by_aiohttp(url))),
}
for name, expected in EXPECTED.items():
    print(f"{name}: {' | '.join(texts[name])}")
    assert " | ".join(texts[name]) == expected
PY
