#!/bin/sh
# adbc-driver-sqlite 1.13.0, as through Polars 2.1.0 and pandas 3.1.1: one text makes rounded texts of all amounts.
#
# A column of SQLite may hold an amount in one row and "tbd" in the next. Arrow has one type for a column, and ADBC
# makes it text. Whole numbers keep their digits, but each amount is written like 1.234568e+06, with seven digits of
# which none are cents. There is no error, and whoever makes numbers of them again has another total. The sqlite3 module
# gives each value as it is stored, and SQLite's own cast to text keeps all digits. A text that comes behind the rows
# from which ADBC takes the type is an error.
#
# Output seen:
#   SQLite: 1234567.89, 'tbd', 20240131, 19.99
#   ADBC: '1.234568e+06', 'tbd', '20240131', '1.999000e+01'
#   Polars: '1.234568e+06', 'tbd', '20240131', '1.999000e+01'
#   pandas: '1.234568e+06', 'tbd', '20240131', '1.999000e+01'
#   SQLite's own text: '1234567.89', 'tbd', '20240131', '19.99'
#   lost of 1234567.89: 0.11
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet adbc-driver-sqlite==1.13.0 adbc-driver-manager==1.13.0 \
    pyarrow==26.0.1 polars==2.1.0 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import sqlite3

import adbc_driver_sqlite.dbapi
import pandas
import polars

AS_STORED = [1234567.89, "tbd", 20240131, 19.99]
ROUNDED = ["1.234568e+06", "tbd", "20240131", "1.999000e+01"]
QUERY = "select total from jobs order by id"

with sqlite3.connect("jobs.db") as database:
    database.execute("create table jobs (id integer primary key, total numeric)")
    database.executemany("insert into jobs (total) values (?)", [(total,) for total in AS_STORED])
    stored = [total for (total,) in database.execute(QUERY)]
with adbc_driver_sqlite.dbapi.connect("jobs.db") as connection, connection.cursor() as cursor:
    cursor.execute(QUERY)
    by_adbc = cursor.fetch_arrow_table()["total"].to_pylist()
    cursor.execute("select cast(total as text) as total from jobs order by id")
    as_text = cursor.fetch_arrow_table()["total"].to_pylist()
    by_polars = polars.read_database(QUERY, connection)["total"].to_list()
    by_pandas = pandas.read_sql(QUERY, connection)["total"].tolist()
seen = {"SQLite": stored, "ADBC": by_adbc, "Polars": by_polars, "pandas": by_pandas, "SQLite's own text": as_text}
for name, totals in seen.items():
    print(f"{name}: {', '.join(map(repr, totals))}")
lost = round(abs(float(by_adbc[0]) - stored[0]), 2)
print("lost of 1234567.89:", lost)
assert list(seen.values()) == [AS_STORED, ROUNDED, ROUNDED, ROUNDED, ["1234567.89", "tbd", "20240131", "19.99"]]
assert lost == 0.11
PY
