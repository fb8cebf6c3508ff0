#!/bin/sh
# tablib 3.10.0: rows given as dicts are placed by the order of their keys, so values stand under other headers.
#
# The headers are the keys of the first row. The other rows give only their values, in the order in which they stand.
# A row with its keys in another order, or with another key, is no error: the id becomes the total. Loading JSON does
# the same, in which the order of keys means nothing.
#
# Output seen:
#   dict: [('id', 'total'), (1, 250), (900, 2)]
#   json: [('id', 'total'), (1, 250), (900, 2)]
#   other key: [('id', 'total'), (1, 250), (2, 'weather')]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet tablib==3.10.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json

import tablib

ROWS = [{"id": 1, "total": 250}, {"total": 900, "id": 2}]


def placed(rows):
    dataset = tablib.Dataset()
    dataset.dict = rows
    return [tuple(dataset.headers), *dataset]


loaded = tablib.Dataset().load(json.dumps(ROWS), format="json")
seen = {
    "dict": placed(ROWS),
    "json": [tuple(loaded.headers), *loaded],
    "other key": placed([{"id": 1, "total": 250}, {"id": 2, "cancelReason": "weather"}]),
}
for name, table in seen.items():
    print(f"{name}: {table}")
header = ("id", "total")
assert seen["dict"] == seen["json"] == [header, (1, 250), (900, 2)]
assert seen["other key"] == [header, (1, 250), (2, "weather")]
PY
