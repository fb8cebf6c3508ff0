#!/bin/sh
# DuckDB 2.0.1: of two Parquet columns that differ only in case, asking for the second by its name gives the first.
#
# Parquet names are case-sensitive. DuckDB renames the second column to ID_1 and keeps its values there. But the
# quoted name "ID", just as the file has it, is no error: it means the other column.
#
# Output seen:
#   asked for ID: 1; in the file: 2; under ID_1: 2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet duckdb==2.0.1 pyarrow==26.0.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

pq.write_table(pa.table({"id": [1], "ID": [2]}), "rows.parquet")
query = """SELECT "ID", "ID_1" FROM read_parquet('rows.parquet')"""
asked, renamed = duckdb.sql(query).fetchall()[0]
inside = pq.read_table("rows.parquet", columns=["ID"])["ID"][0].as_py()
print(f"asked for ID: {asked}; in the file: {inside}; under ID_1: {renamed}")
assert (asked, inside, renamed) == (1, 2, 2)
PY
