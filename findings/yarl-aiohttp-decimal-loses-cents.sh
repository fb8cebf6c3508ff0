#!/bin/sh
# yarl 1.25.1 and aiohttp 3.14.5: a Decimal in the parameters of a query loses its decimals.
#
# yarl takes text, int and float, and whatever else int() can convert. A Decimal can be converted, so the amount 19.99
# is sent as 19, without an error. None and True are a TypeError that names the valid types; one may well believe that
# what is let through is sent as it is. requests and httpx send the decimals.
#
# Output seen:
#   yarl: total=19
#   aiohttp: total=19
#   httpx: total=19.99
#   requests: total=19.99
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet aiohttp==3.14.5 yarl==1.25.1 httpx==0.28.1 requests==2.34.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import asyncio
from decimal import Decimal

import aiohttp
import httpx
import requests
from aiohttp import web
from yarl import URL

PARAMS = {"total": Decimal("19.99")}


async def sent_by_aiohttp():
    async def handler(request):
        return web.Response(text=request.query_string)

    app = web.Application()
    app.router.add_get("/", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    async with aiohttp.ClientSession() as session:
        async with session.get(f"http://127.0.0.1:{port}/", params=PARAMS) as answer:
            text = await answer.text()
    await runner.cleanup()
    return text


seen = {
    "yarl": URL("http://localhost/").with_query(PARAMS).query_string,
    "aiohttp": asyncio.run(sent_by_aiohttp()),
    "httpx": httpx.Request("GET", "http://localhost/", params=PARAMS).url.query.decode(),
    "requests": requests.Request("GET", "http://localhost/", params=PARAMS).prepare().url.partition("?")[2],
}
for name, query in seen.items():
    print(f"{name}: {query}")
assert list(seen.values()) == ["total=19", "total=19", "total=19.99", "total=19.99"]
try:
    URL("http://localhost/").with_query({"active": True})
except TypeError:
    pass
else:
    raise SystemExit("True raises no error")
PY
