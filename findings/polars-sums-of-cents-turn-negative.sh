#!/bin/sh
# Polars 2.1.0: a sum of 32-bit whole numbers wraps around, so that large amounts in cents add up to a debt.
#
# Cents in a 32-bit column are fine one by one, and a Parquet file or a database often has that type. sum() of such a
# column keeps it, alone, in a group and in SQL: 25,000,000.01 dollars become minus 17,949,672.95, without an error. A
# column of 16 bits is widened, so that sums look safe. pandas, pyarrow and DuckDB add up in 64 bits or more.
#
# Output seen:
#   polars: -1794967295, in a group -1794967295, in SQL -1794967295
#   polars, 16 bits: 60000
#   pandas: 2500000001, in a group 2500000001
#   pyarrow: 2500000001
#   duckdb: 2500000001
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet polars==2.1.0 pandas==3.1.1 pyarrow==26.0.1 duckdb==2.0.1
"$dir/venv/bin/python" - <<'PY'
import duckdb
import polars
import pyarrow.compute

cents = polars.Series([1_500_000_000, 1_000_000_000, 1], dtype=polars.Int32)
jobs = polars.DataFrame({"unit": ["a"] * 3, "cents": cents})
small = polars.Series([30_000, 30_000], dtype=polars.Int16).sum()
frame, table = jobs.to_pandas(), jobs.to_arrow()
right, wrapped = 2_500_000_001, -1_794_967_295
seen = {
    "polars": jobs["cents"].sum(),
    "polars, grouped": jobs.group_by("unit").agg(polars.col("cents").sum())["cents"][0],
    "polars, SQL": polars.SQLContext(jobs=jobs).execute("SELECT sum(cents) FROM jobs").collect().item(),
    "pandas": int(frame["cents"].sum()),
    "pandas, grouped": int(frame.groupby("unit")["cents"].sum().iloc[0]),
    "pyarrow": pyarrow.compute.sum(table["cents"]).as_py(),
    "duckdb": duckdb.sql("SELECT sum(cents) FROM jobs").fetchall()[0][0],
}
print(f"polars: {seen['polars']}, in a group {seen['polars, grouped']}, in SQL {seen['polars, SQL']}")
print(f"polars, 16 bits: {small}")
print(f"pandas: {seen['pandas']}, in a group {seen['pandas, grouped']}")
print(f"pyarrow: {seen['pyarrow']}")
print(f"duckdb: {seen['duckdb']}")
assert str(frame["cents"].dtype) == "int32"
assert list(seen.values()) == [wrapped] * 3 + [right] * 4
assert small == 60_000
PY
