#!/bin/sh
# DuckDB 2.0.1: an interval of a year is 360 days once it is in Python.
#
# DuckDB keeps years and months apart from days, and in SQL a date and a year make the same day of the next year. On
# the way to Python, by fetchall() as by df(), a month is 30 days, and so a year 360: a contract whose term is added in
# Python ends days early. age() gives such intervals for two instants that lie 366 days apart. There is no error; Arrow
# gets the months.
#
# Output seen:
#   SQL: 2024-01-01 + 1 year = 2025-01-01
#   fetchall: 360 days; age of 366 days: 360 days
#   df: 360 days
#   arrow: 12 months
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet duckdb==2.0.1 pandas==3.1.1 pyarrow==26.0.1
"$dir/venv/bin/python" - <<'PY'
import duckdb

YEAR = "SELECT INTERVAL '1 year' AS term"
AGE = "SELECT age(TIMESTAMP '2025-01-01', TIMESTAMP '2024-01-01')"


def first(query):
    return duckdb.sql(query).fetchall()[0][0]


in_sql = first("SELECT (DATE '2024-01-01' + INTERVAL '1 year')::DATE")
fetched, age, apart = first(YEAR), first(AGE), first("SELECT DATE '2025-01-01' - DATE '2024-01-01'")
frame = duckdb.sql(YEAR).df()["term"][0]
months = duckdb.sql(YEAR).to_arrow_table()["term"][0].as_py().months
print(f"SQL: 2024-01-01 + 1 year = {in_sql}")
print(f"fetchall: {fetched.days} days; age of {apart} days: {age.days} days")
print(f"df: {frame.days} days")
print(f"arrow: {months} months")
assert (str(in_sql), fetched.days, apart, age.days, frame.days, months) == ("2025-01-01", 360, 366, 360, 360, 12)
PY
