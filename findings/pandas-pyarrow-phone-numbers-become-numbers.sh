#!/bin/sh
# pandas 3.1.1 and pyarrow 26.0.1: a phone number with its plus sign in a CSV file becomes a number.
#
# A number in the form of E.164 begins with a plus, which says that a country code follows. pandas makes the whole
# number 13035550100 of it, and pyarrow a double, so that neither equals the number of the same customer elsewhere; as a
# text the double ends in ".0". Quotes in the file change nothing. One number with an extension keeps the whole column
# text. DuckDB and Polars keep the text anyway.
#
# Output seen:
#   pandas: int64 13035550100
#   pandas, in quotes: int64 13035550100
#   pyarrow: double 13035550100.0
#   pyarrow, in quotes: double 13035550100.0
#   duckdb: VARCHAR +13035550100
#   polars: String +13035550100
#   pandas, one with an extension: str +13035550100
#   pyarrow, one with an extension: string +13035550100
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1 pyarrow==26.0.1 duckdb==2.0.1 polars==2.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import duckdb
import pandas
import polars
import pyarrow.csv

FILES = {
    "plain.csv": "id,phone\n1,+13035550100\n2,+17205550111\n",
    "quoted.csv": '"id","phone"\n"1","+13035550100"\n"2","+17205550111"\n',
    "extension.csv": "id,phone\n1,+13035550100\n2,+17205550111 x12\n",
}
for name, text in FILES.items():
    with open(name, "w") as file:
        file.write(text)


def by_pandas(name):
    column = pandas.read_csv(name)["phone"]
    return f"{column.dtype} {column[0]}"


def by_pyarrow(name):
    column = pyarrow.csv.read_csv(name)["phone"]
    return f"{column.type} {column[0].as_py()}"


relation = duckdb.read_csv("plain.csv")
frame = polars.read_csv("plain.csv")
seen = {
    "pandas": by_pandas("plain.csv"),
    "pandas, in quotes": by_pandas("quoted.csv"),
    "pyarrow": by_pyarrow("plain.csv"),
    "pyarrow, in quotes": by_pyarrow("quoted.csv"),
    "duckdb": f"{relation.types[1]} {relation.fetchall()[0][1]}",
    "polars": f"{frame['phone'].dtype} {frame['phone'][0]}",
    "pandas, one with an extension": by_pandas("extension.csv"),
    "pyarrow, one with an extension": by_pyarrow("extension.csv"),
}
for name, value in seen.items():
    print(f"{name}: {value}")
assert list(seen.values()) == [
    *["int64 13035550100"] * 2,
    *["double 13035550100.0"] * 2,
    "VARCHAR +13035550100",
    "String +13035550100",
    "str +13035550100",
    "string +13035550100",
]
PY
