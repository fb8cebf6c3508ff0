#!/bin/sh
# DuckDB 2.0.1: a CSV file with one column of lists becomes three columns, and its header is gone.
#
# The delimiter is guessed: more columns win over the comma, and the line "tags", which has fewer of them, is skipped.
# A text becomes a BOOLEAN. With header=true the first record gives the names, so that it is lost as well. With
# delim=',' comes the table that was written. There is no error and no warning.
#
# Output seen:
#   guessed: ['column0', 'column1', 'column2'] [('north', 'roof', True), ('south', 'wall', False)]
#   header=true: ['north', 'roof', 'yes'] [('south', 'wall', False)]
#   delim=',': ['tags'] [('north;roof;yes',), ('south;wall;no',)]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pathlib import Path

import duckdb

Path("tags.csv").write_text("tags\nnorth;roof;yes\nsouth;wall;no\n")


def table(options=""):
    relation = duckdb.sql(f"FROM read_csv('tags.csv'{options})")
    return relation.columns, relation.fetchall()


seen = {"guessed": table(), "header=true": table(", header=true"), "delim=','": table(", delim=','")}
for name, (columns, rows) in seen.items():
    print(f"{name}: {columns} {rows}")
north, south = ("north", "roof", True), ("south", "wall", False)
assert seen["guessed"] == (["column0", "column1", "column2"], [north, south])
assert seen["header=true"] == (["north", "roof", "yes"], [south])
assert seen["delim=','"] == (["tags"], [("north;roof;yes",), ("south;wall;no",)])
PY
