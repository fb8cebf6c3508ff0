#!/bin/sh
# pandas 3.1.1: read_json reads 0.3 as another number, a code as a number, and to_json cuts what it writes.
#
# Each JSON reader gives the double next to the text; read_json gives 0.30000000000000004, and misses in this way 50 of
# the amounts from 0.00 to 999.99, more of longer numbers. precise_float=True is right. The text "0012", which JSON says
# is a text, becomes 12. A number in a key such as "sold_at" becomes a date. to_json writes ten decimals, so that the
# double 0.1234567890123 is not the same again.
#
# Output seen:
#   0.3 -> 0.30000000000000004; 50 of 100000 differ, with precise_float 0
#   {'code': 12, 'sold_at': '2001-09-09'}
#   0.1234567890123 -> 0.123456789
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io
import json

import pandas

AMOUNTS = [number / 100 for number in range(100_000)]


def read(values, **options):
    text = json.dumps([{"total": value} for value in values])
    return pandas.read_json(io.StringIO(text), **options)["total"].tolist()


def differing(**options):
    return sum(a != b for a, b in zip(AMOUNTS, read(AMOUNTS, **options)))


small = read([0.3, 0.5])[0]
wrong, precise = differing(), differing(precise_float=True)
print(f"0.3 -> {small}; {wrong} of 100000 differ, with precise_float {precise}")
assert (small, wrong, precise) == (0.30000000000000004, 50, 0)
row = pandas.read_json(io.StringIO('[{"code": "0012", "sold_at": 1000000000}]')).iloc[0]
seen = {"code": int(row["code"]), "sold_at": str(row["sold_at"].date())}
print(seen)
assert seen == {"code": 12, "sold_at": "2001-09-09"}
written = json.loads(pandas.DataFrame({"total": [0.1234567890123]}).to_json(orient="records"))[0]["total"]
print(f"0.1234567890123 -> {written}")
assert written == 0.123456789
PY
