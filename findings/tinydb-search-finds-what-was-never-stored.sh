#!/bin/sh
# TinyDB 4.9.0: a record that was found and changed, but not stored, comes back changed from the next search.
#
# A program may change what it has read, to show it or to send it on; only update() stores. TinyDB keeps the results of
# searches and gives the same objects out again. So search() for open jobs finds a job that is closed by its own
# fields, while get(), all() and the file have the true one. The next write ends it. It looks as if it had been stored.
#
# Output seen (the status of job 1 after its copy was changed):
#   search(status == "open"): closed
#   get(status == "open"): open
#   file: open
#   search after another record was stored: open
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet tinydb==4.9.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json

from tinydb import TinyDB, where

database = TinyDB("jobs.json")
database.insert({"id": 1, "status": "open"})
is_open = where("status") == "open"
database.search(is_open)[0]["status"] = "closed"
with open("jobs.json") as file:
    stored = json.load(file)
seen = {
    'search(status == "open")': database.search(is_open)[0]["status"],
    'get(status == "open")': database.get(is_open)["status"],
    "file": stored["_default"]["1"]["status"],
}
database.insert({"id": 2, "status": "open"})
seen["search after another record was stored"] = database.search(is_open)[0]["status"]
for name, status in seen.items():
    print(f"{name}: {status}")
assert list(seen.values()) == ["closed", "open", "open", "open"]
PY
