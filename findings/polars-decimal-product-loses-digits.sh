#!/bin/sh
# Polars 2.1.0: the product of two decimals keeps only the decimals of the longer factor, so a rate gives too little.
#
# 19.99 times a tax rate of 0.0825 is 1.649175. Polars gives 1.6492, and 0.05 times 0.05 is 0.00. There is no error
# and no warning. Python, SQL in DuckDB and pyarrow add up the decimals of both factors.
#
# Output seen (19.99 * 0.0825, 0.05 * 0.05):
#   python: 1.649175, 0.0025
#   duckdb: 1.649175, 0.0025
#   pyarrow: 1.649175, 0.0025
#   polars: 1.6492, 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet polars==2.1.0 duckdb==2.0.1 pyarrow==26.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from decimal import Decimal

import duckdb
import polars
import pyarrow
import pyarrow.compute

PAIRS = [(Decimal("19.99"), Decimal("0.0825")), (Decimal("0.05"), Decimal("0.05"))]


def by_polars(a, b):
    frame = polars.DataFrame({"a": [a], "b": [b]})
    return frame.select(polars.col("a") * polars.col("b")).item()


products = {
    "python": [a * b for a, b in PAIRS],
    "duckdb": [duckdb.sql(f"SELECT {a} * {b}").fetchall()[0][0] for a, b in PAIRS],
    "pyarrow": [pyarrow.compute.multiply(pyarrow.scalar(a), pyarrow.scalar(b)).as_py() for a, b in PAIRS],
    "polars": [by_polars(a, b) for a, b in PAIRS],
}
for name, (tax, share) in products.items():
    print(f"{name}: {tax}, {share}")
exact = [Decimal("1.649175"), Decimal("0.0025")]
assert products["python"] == products["duckdb"] == products["pyarrow"] == exact
assert products["polars"] == [Decimal("1.6492"), Decimal("0.00")]
PY
