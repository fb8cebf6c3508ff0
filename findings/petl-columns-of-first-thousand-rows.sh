#!/bin/sh
# petl 1.7.30: fromdicts drops a key that first comes after row 1,000, in silence.
#
# The columns are those of the first thousand rows. The values of a key that comes later, as a field that few records
# have, are nowhere in the table, and no word is said. petl.fromjson does the same with a file.
#
# Output seen:
#   fromdicts: ('id',)
#   fromdicts with sample=2000: ('id', 'cancelReason')
#   fromjson: ('id',)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet petl==1.7.30
cd "$dir"
"$dir/venv/bin/python" -W error - <<'PY'
import json
from pathlib import Path

import petl

rows = [{"id": id} for id in range(1500)] + [{"id": 1500, "cancelReason": "weather"}]
Path("rows.json").write_text(json.dumps(rows))
tables = {
    "fromdicts": petl.fromdicts(rows),
    "fromdicts with sample=2000": petl.fromdicts(rows, sample=2000),
    "fromjson": petl.fromjson("rows.json"),
}
seen = {name: petl.header(table) for name, table in tables.items()}
for name, header in seen.items():
    print(f"{name}: {header}")
assert list(seen.values()) == [("id",), ("id", "cancelReason"), ("id",)]
PY
