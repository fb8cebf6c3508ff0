#!/bin/sh
# requests 2.34.2 and httpx 0.28.1: a semicolon in the address of the next page ends the walk after the first one.
#
# Lists name their next page in a header: Link: <address>; rel="next". An address may have a semicolon, as in a cursor
# of a date and an id. Both clients cut the header at the first semicolon, be it within the angle brackets, and drop
# what they then cannot read, the rel included. links has no "next", which means that there are no more pages. There is
# no error, and the first page looks like the whole list. aiohttp finds the address.
#
# Output seen (the ids that the walk found, of six on three pages):
#   requests: [1, 2]
#   httpx: [1, 2]
#   aiohttp: [1, 2, 3, 4, 5, 6]
#   requests, cursor with a comma: [1, 2, 3, 4, 5, 6]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet requests==2.34.2 httpx==0.28.1 aiohttp==3.14.5
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import asyncio
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import aiohttp
import httpx
import requests

PAGES = [[1, 2], [3, 4], [5, 6]]


class Jobs(BaseHTTPRequestHandler):
    def do_GET(self):
        sign, page = self.path[5], int(self.path[-1])
        body = json.dumps(PAGES[page]).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        if page < 2:
            address = f"http://127.0.0.1:{self.server.server_port}/jobs{sign}after=2024-01-31{sign}{page + 1}"
            self.send_header("Link", f'<{address}>; rel="next"')
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


def walk(get, address):
    ids = []
    while address:
        answer = get(address)
        ids += answer.json()
        address = answer.links.get("next", {}).get("url")
    return ids


async def walk_by_aiohttp(address):
    ids = []
    async with aiohttp.ClientSession() as session:
        while address:
            async with session.get(address) as answer:
                ids += await answer.json(content_type=None)
                address = answer.links.get("next", {}).get("url")
    return ids


server = HTTPServer(("127.0.0.1", 0), Jobs)
threading.Thread(target=server.serve_forever, daemon=True).start()
first = f"http://127.0.0.1:{server.server_port}/jobs;0"
with requests.Session() as session, httpx.Client(trust_env=False) as client:
    session.trust_env = False
    seen = {
        "requests": walk(session.get, first),
        "httpx": walk(client.get, first),
        "aiohttp": asyncio.run(walk_by_aiohttp(first)),
        "requests, cursor with a comma": walk(session.get, first.replace(";", ",")),
    }
server.shutdown()
for name, ids in seen.items():
    print(f"{name}: {ids}")
assert list(seen.values()) == [[1, 2], [1, 2], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]]
PY
