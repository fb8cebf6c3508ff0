#!/bin/sh
# Polars 2.1.0: a text column to partition by comes back as numbers, without its zeros, and "" as null.
#
# pyarrow writes a folder for each value of the column, and the value stands nowhere else. Polars makes a number of each
# that looks so, and the code "0012" is 12. pyarrow and DuckDB see that the zeros would be lost and keep the text.
#
# Output seen:
#   pyarrow: ['', '0012', '0013']
#   duckdb: ['', '0012', '0013']
#   polars: [None, 12, 13]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet polars==2.1.0 pyarrow==26.0.1 duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import duckdb
import polars
import pyarrow
from pyarrow import parquet

table = pyarrow.table({"code": ["", "0012", "0013"], "id": [1, 2, 3]})
parquet.write_to_dataset(table, "jobs", partition_cols=["code"])
seen = {
    "pyarrow": parquet.read_table("jobs").sort_by("id")["code"].to_pylist(),
    "duckdb": [code for (code,) in duckdb.sql("SELECT code FROM 'jobs/*/*.parquet' ORDER BY id").fetchall()],
    "polars": polars.scan_parquet("jobs").sort("id").collect()["code"].to_list(),
}
for name, codes in seen.items():
    print(f"{name}: {codes}")
assert seen["pyarrow"] == seen["duckdb"] == ["", "0012", "0013"]
assert seen["polars"] == [None, 12, 13]
PY
