#!/bin/sh
# pyarrow 26.0.1: Table.from_pylist takes its columns from the first row, and drops the keys of all others.
#
# A field that the first record lacks, as APIs leave out what is empty, is nowhere in the table, and there is no error.
# pyarrow.array, given the same rows, makes a struct of all keys, so that the two ways to read a list of dicts differ.
#
# Output seen:
#   Table.from_pylist: ['id']
#   pyarrow.array: ['id', 'cancelReason']
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pyarrow==26.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pyarrow

ROWS = [{"id": 1}, {"id": 2, "cancelReason": "weather"}, {"id": 3, "cancelReason": "price"}]
table = pyarrow.Table.from_pylist(ROWS).column_names
array = [field.name for field in pyarrow.array(ROWS).type]
print("Table.from_pylist:", table)
print("pyarrow.array:", array)
assert (table, array) == (["id"], ["id", "cancelReason"])
PY
