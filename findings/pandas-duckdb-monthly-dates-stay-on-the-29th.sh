#!/bin/sh
# pandas 3.1.1 and DuckDB 2.0.1: monthly dates from January 31 on are on the 29th from February on, for good.
#
# A membership that begins on the 31st is billed on the last day of a shorter month. date_range with an offset of one
# month, and generate_series with an interval of one month, add the month to the date before, so that one short month
# takes its day from all later ones; in other years it is the 28th. Polars, arrow and pendulum count from the first
# date. In SQL, the first date plus n months gives the right days as well. There is no error.
#
# Output seen:
#   pandas: 31 29 29 29 29
#   DuckDB: 31 29 29 29 29
#   DuckDB, first date plus n months: 31 29 31 30 31
#   Polars: 31 29 31 30 31
#   arrow: 31 29 31 30 31
#   pendulum: 31 29 31 30 31
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1 duckdb==2.0.1 polars==2.1.0 arrow==1.4.0 pendulum==3.3.0 \
    tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
from datetime import datetime

import arrow
import duckdb
import pandas
import pendulum
import polars

FIRST, LAST = datetime(2024, 1, 31), datetime(2024, 5, 31)
SERIES = "SELECT unnest(generate_series(TIMESTAMP '2024-01-31', TIMESTAMP '2024-05-31', INTERVAL 1 MONTH))"
SUMS = "SELECT TIMESTAMP '2024-01-31' + to_months(n::INTEGER) FROM range(5) AS months(n) ORDER BY n"
seen = {
    "pandas": pandas.date_range(FIRST, LAST, freq=pandas.DateOffset(months=1)),
    "DuckDB": [row[0] for row in duckdb.sql(SERIES).fetchall()],
    "DuckDB, first date plus n months": [row[0] for row in duckdb.sql(SUMS).fetchall()],
    "Polars": polars.datetime_range(FIRST, LAST, "1mo", eager=True),
    "arrow": arrow.Arrow.range("month", FIRST, LAST),
    "pendulum": pendulum.interval(pendulum.instance(FIRST), pendulum.instance(LAST)).range("months"),
}
days = {name: [date.day for date in dates] for name, dates in seen.items()}
for name, found in days.items():
    print(f"{name}: {' '.join(map(str, found))}")
short, right = [31, 29, 29, 29, 29], [31, 29, 31, 30, 31]
assert list(days.values()) == [short, short, right, right, right, right]
PY
