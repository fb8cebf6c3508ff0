#!/bin/sh
# Polars 2.1.0, DuckDB 2.0.1 and pyarrow 26.0.1: the price 0.125 in a CSV file is 0.12, 0.13 or an error.
#
# The schema says DECIMAL(10, 2), as for cents, and the file has tenths of a cent, as prices per foot do. Polars rounds
# a half to the even digit, and DuckDB away from zero, both without a word, so that one file has two totals. pyarrow
# refuses it, since the cast would lose data. Polars does refuse 1.5 in a column of whole numbers, so that one may
# believe that its schema is a check.
#
# Output seen (0.125, 0.625 and -0.125):
#   Polars: 0.12, 0.62, -0.12
#   DuckDB: 0.13, 0.63, -0.13
#   pyarrow: ArrowInvalid
#   Polars, 1.5 as Int64: ComputeError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet polars==2.1.0 duckdb==2.0.1 pyarrow==26.0.1
cd "$dir"
printf 'price\n0.125\n0.625\n-0.125\n' >prices.csv
"$dir/venv/bin/python" - <<'PY'
import duckdb
import polars
import pyarrow
import pyarrow.csv


def by_polars():
    return listed(polars.read_csv("prices.csv", schema={"price": polars.Decimal(10, 2)})["price"])


def by_duckdb():
    rows = duckdb.execute("FROM read_csv('prices.csv', columns = {'price': 'DECIMAL(10, 2)'})").fetchall()
    return listed(price for price, in rows)


def by_pyarrow():
    options = pyarrow.csv.ConvertOptions(column_types={"price": pyarrow.decimal128(10, 2)})
    try:
        return listed(pyarrow.csv.read_csv("prices.csv", convert_options=options)["price"].to_pylist())
    except pyarrow.ArrowInvalid as error:
        return type(error).__name__


def whole_by_polars():
    try:
        return listed(polars.read_csv(b"price\n1.5\n", schema={"price": polars.Int64})["price"])
    except polars.exceptions.ComputeError as error:
        return type(error).__name__


def listed(prices):
    return ", ".join(str(price) for price in prices)


seen = {
    "Polars": by_polars(),
    "DuckDB": by_duckdb(),
    "pyarrow": by_pyarrow(),
    "Polars, 1.5 as Int64": whole_by_polars(),
}
for name, text in seen.items():
    print(f"{name}: {text}")
assert list(seen.values()) == ["0.12, 0.62, -0.12", "0.13, 0.63, -0.13", "ArrowInvalid", "ComputeError"]
PY
