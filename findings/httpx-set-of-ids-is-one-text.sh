#!/bin/sh
# httpx 0.28.1: a set, a range or the keys of a dict as a parameter is sent as its Python text.
#
# A list or a tuple is sent as one parameter for each item, and so is any iterable by requests. httpx sends the text
# "{1, 2}" or "dict_keys([1, 2])" for the others, without an error. Ids are collected in sets and dicts, so as to ask
# for each only once; the server gets one value that is no id.
#
# Output seen:
#   list: httpx ids=1&ids=2, requests ids=1&ids=2
#   set: httpx ids={1, 2}, requests ids=1&ids=2
#   keys: httpx ids=dict_keys([1, 2]), requests ids=1&ids=2
#   range: httpx ids=range(1, 3), requests ids=1&ids=2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet httpx==0.28.1 requests==2.34.2
"$dir/venv/bin/python" - <<'PY'
from urllib.parse import unquote_plus, urlsplit

import httpx
import requests

URL = "http://api.example/jobs"
KINDS = {"list": [1, 2], "set": {1, 2}, "keys": {1: "a", 2: "b"}.keys(), "range": range(1, 3)}


def query(url):
    return unquote_plus(urlsplit(str(url)).query)


seen = []
for kind, ids in KINDS.items():
    by_httpx = query(httpx.Request("GET", URL, params={"ids": ids}).url)
    by_requests = query(requests.Request("GET", URL, params={"ids": ids}).prepare().url)
    print(f"{kind}: httpx {by_httpx}, requests {by_requests}")
    assert by_requests == "ids=1&ids=2"
    seen.append(by_httpx)
assert seen == ["ids=1&ids=2", "ids={1, 2}", "ids=dict_keys([1, 2])", "ids=range(1, 3)"]
PY
