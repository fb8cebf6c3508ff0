#!/bin/sh
# aioresponses 0.7.9 with aiohttp 3.14.5: no mocked answer can be given at all.
#
# aioresponses states no upper bound for aiohttp and makes the answers by calling its ClientResponse with arguments of
# its own. aiohttp 3.14 has made one more of them required, so that each mocked request ends in a TypeError, which
# names neither the two packages nor the request. With aiohttp 3.13.5 the same test passes.
#
# Output seen:
#   aiohttp 3.13.5: {'id': 1}
#   aiohttp 3.14.5: TypeError about stream_writer
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
for version in 3.13.5 3.14.5; do
    python3 -m venv "$dir/$version"
    "$dir/$version/bin/pip" install --quiet "aiohttp==$version" aioresponses==0.7.9
    cd "$dir"
    "$dir/$version/bin/python" - <<'PY'
import asyncio

import aiohttp
from aioresponses import aioresponses

URL = "http://api.example/jobs/1"
EXPECTED = {"3.13.5": "{'id': 1}", "3.14.5": "TypeError about stream_writer"}


async def answer():
    with aioresponses() as mocked:
        mocked.get(URL, payload={"id": 1})
        async with aiohttp.ClientSession() as session, session.get(URL) as response:
            return await response.json()


try:
    seen = str(asyncio.run(answer()))
except TypeError as error:
    seen = "TypeError about stream_writer" if "'stream_writer'" in str(error) else repr(error)
print(f"aiohttp {aiohttp.__version__}: {seen}")
assert seen == EXPECTED[aiohttp.__version__]
PY
done
