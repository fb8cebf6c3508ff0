#!/bin/sh
# pyarrow 26.0.1 and DuckDB 2.0.1: a folder of Parquet files has the columns of its first file only.
#
# An API gains a field, so the files of later days have one column more. Reading the folder leaves that column out, for
# the later files too, and says nothing; so does pandas, which reads by pyarrow. Polars 2.1.0 raises an error and names
# the column. With pyarrow a first file whose column was all null, and so has the type null, makes the folder
# unreadable, although a null fits every type.
#
# Output seen:
#   pyarrow: ['id']
#   duckdb: ['id']
#   polars: SchemaError
#   pyarrow, null first: ArrowNotImplementedError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pyarrow==26.0.1 duckdb==2.0.1 polars==2.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pathlib import Path

import duckdb
import polars
import pyarrow
from pyarrow import parquet


def write(folder, *tables):
    Path(folder).mkdir()
    for number, table in enumerate(tables):
        parquet.write_table(table, f"{folder}/day{number}.parquet")


write("jobs", pyarrow.table({"id": [1]}), pyarrow.table({"id": [2], "reason": ["weather"]}))
seen = {
    "pyarrow": parquet.read_table("jobs").column_names,
    "duckdb": duckdb.sql("FROM 'jobs/*.parquet'").columns,
}
try:
    polars.read_parquet("jobs/*.parquet")
except polars.exceptions.SchemaError as error:
    seen["polars"] = type(error).__name__
write("empty", pyarrow.table({"reason": pyarrow.nulls(1)}), pyarrow.table({"reason": ["weather"]}))
try:
    parquet.read_table("empty")
except pyarrow.ArrowNotImplementedError as error:
    seen["pyarrow, null first"] = type(error).__name__
for name, columns in seen.items():
    print(f"{name}: {columns}")
assert list(seen.values()) == [["id"], ["id"], "SchemaError", "ArrowNotImplementedError"]
PY
