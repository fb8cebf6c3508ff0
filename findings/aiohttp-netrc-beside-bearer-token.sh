#!/bin/sh
# aiohttp 3.14.5: a .netrc entry for the host makes a request with a bearer token impossible.
#
# Proxies of the environment need trust_env=True, which also reads .netrc. When that has an entry for the host, a
# request with an explicit Authorization header is not sent: it ends in a ValueError about an "AUTH argument" that
# nobody passed. requests puts the entry of .netrc in place of the header without a word; httpx 0.28.1 keeps the header.
#
# Output seen:
#   aiohttp: ValueError
#   httpx: Bearer token
#   requests: Basic
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet aiohttp==3.14.5 httpx==0.28.1 requests==2.34.2
printf 'machine 127.0.0.1 login user password word\n' >"$dir/netrc"
chmod 600 "$dir/netrc"
cd "$dir"
NETRC="$dir/netrc" "$dir/venv/bin/python" - <<'PY'
import asyncio
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import aiohttp
import httpx
import requests

HEADERS = {"Authorization": "Bearer token"}


class Echo(BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.headers["Authorization"].encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


async def by_aiohttp(url):
    async with aiohttp.ClientSession(trust_env=True) as session:
        try:
            async with session.get(url, headers=HEADERS) as response:
                return await response.text()
        except ValueError as error:
            return type(error).__name__


server = HTTPServer(("127.0.0.1", 0), Echo)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
seen = {
    "aiohttp": asyncio.run(by_aiohttp(url)),
    "httpx": httpx.get(url, headers=HEADERS).text,
    "requests": requests.get(url, headers=HEADERS, timeout=10).text.split()[0],
}
for name, text in seen.items():
    print(f"{name}: {text}")
assert seen == {"aiohttp": "ValueError", "httpx": "Bearer token", "requests": "Basic"}
PY
