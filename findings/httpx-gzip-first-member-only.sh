#!/bin/sh
# httpx 0.28.1: of a gzip body that is made of two members only the first is read, without an error.
#
# A gzip file may be several put one behind the other; a server that stores an export piece by piece sends just that.
# The standard library, pandas, Polars, pyarrow, DuckDB and urllib3 read all of it. httpx stops behind the first
# member and drops the rest, so that a long table ends early with status 200.
#
# Output seen:
#   standard library: 2000 rows
#   urllib3: 2000 rows
#   httpx: 1000 rows
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet httpx==0.28.1 urllib3==2.8.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import gzip
import io

import httpx
import urllib3

first = b"".join(b"%d\n" % number for number in range(1000))
second = b"".join(b"%d\n" % number for number in range(1000, 2000))
body = gzip.compress(first) + gzip.compress(second)
headers = {"Content-Encoding": "gzip", "Content-Length": str(len(body))}
seen = {
    "standard library": gzip.decompress(body),
    "urllib3": urllib3.HTTPResponse(io.BytesIO(body), headers=headers, preload_content=False).read(),
    "httpx": httpx.Response(200, headers=headers, content=body).content,
}
for name, content in seen.items():
    print(f"{name}: {content.count(10)} rows")
assert seen["standard library"] == seen["urllib3"] == first + second
assert seen["httpx"] == first
PY
