#!/bin/sh
# DuckDB 2.0.1: a sum of whole numbers and a decimal are exact in a result, but doubles in Parquet or in pandas.
#
# The sum of a BIGINT column is a HUGEINT. Parquet has no such type, so COPY and write_parquet store a DOUBLE, which
# cannot hold 2**53 + 1: the file has another number than the query, without an error. df() makes a double of it and of
# each DECIMAL, too, money included. fetchall(), to_arrow_table() and pl() give every digit.
#
# Output seen:
#   fetchall: 9007199254740993 12345678901234567.89
#   arrow: 9007199254740993 12345678901234567.89
#   polars: 9007199254740993 12345678901234567.89
#   df: 9007199254740992 float64 float64
#   Parquet: 9007199254740992 DOUBLE
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet duckdb==2.0.1 pandas==3.1.1 pyarrow==26.0.1 polars==2.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import duckdb

QUERY = """SELECT sum(id) AS ids, max(total) AS total
           FROM (VALUES (9007199254740992::BIGINT, 12345678901234567.89), (1, 0.01)) jobs(id, total)"""
result = duckdb.sql(QUERY)
rows = {
    "fetchall": duckdb.sql(QUERY).fetchall()[0],
    "arrow": tuple(duckdb.sql(QUERY).to_arrow_table().to_pylist()[0].values()),
    "polars": duckdb.sql(QUERY).pl().row(0),
}
for name, row in rows.items():
    print(f"{name}: {row[0]} {row[1]}")
frame = duckdb.sql(QUERY).df()
kinds = [str(kind) for kind in frame.dtypes]
print("df:", int(frame["ids"][0]), *kinds)
duckdb.sql(f"COPY ({QUERY}) TO 'sums.parquet'")
stored, kind = duckdb.sql("SELECT ids, typeof(ids) FROM 'sums.parquet'").fetchall()[0]
print("Parquet:", int(stored), kind)
for ids, total in rows.values():
    assert (int(ids), str(total)) == (9007199254740993, "12345678901234567.89")
assert (int(frame["ids"][0]), kinds) == (9007199254740992, ["float64", "float64"])
assert (int(stored), kind) == (9007199254740992, "DOUBLE")
PY
