#!/bin/sh
# DuckDB 2.0.1: read_json changes values that first come behind the rows it guesses types from, without an error.
#
# It looks at 20,480 rows. A fraction behind that many whole numbers is rounded. A text behind that many nulls
# becomes null: the column has the type "NULL". A new key at the same place does raise an error, so a reader may
# well believe that all late surprises are reported.
#
# Output seen:
#   fraction: 2 BIGINT
#   text: None "NULL"
#   new key: InvalidInputException
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json

import duckdb


def last_row(first, last):
    with open("rows.json", "w") as file:
        for number in range(20_480):
            file.write(json.dumps({"id": number, **first}) + "\n")
        file.write(json.dumps({"id": 20_480, **last}) + "\n")
    rows = duckdb.sql("FROM read_json('rows.json')")
    return rows.order("id DESC").limit(1).fetchall()[0][-1], str(rows.types[-1])


fraction = last_row({"v": 1}, {"v": 1.5})
text = last_row({"v": None}, {"v": "text"})
print("fraction:", *fraction)
print("text:", *text)
assert fraction == (2, "BIGINT")
assert text == (None, '"NULL"')
try:
    last_row({"w": 1}, {"w": 1, "v": "text"})
except duckdb.InvalidInputException as error:
    print("new key:", type(error).__name__)
else:
    raise SystemExit("a new key raises no error")
PY
