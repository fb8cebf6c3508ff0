#!/bin/sh
# sqlglot 30.30.0 with DuckDB 2.0.1 and SQLite: date_diff, once translated to SQLite, makes 29 minutes of half an hour.
#
# DuckDB counts the borders of minutes, days or months between two moments. sqlglot makes a difference of Julian days of
# that and cuts its fraction. A Julian day is a double, so that an exact half hour may be 29.99 minutes before the cut.
# Of the visits of half an hour that begin at any minute of a day, one in three loses a minute. A month is 30 days, so
# that January to the end of December are 12 months, and a shift past midnight ends on the day it began. SQLite runs
# the query without an error. sqlglot warns of quarters and weeks only, whose number is then that of their days.
#
# Output seen:
#   minutes of 1,410 visits of 30: DuckDB 42300, SQLite 41831
#   08:00 to 08:30, minute: DuckDB 30, SQLite 29
#   08:50 to 17:10, hour: DuckDB 9, SQLite 8
#   22:00 to 06:00, day: DuckDB 1, SQLite 0
#   January 31 to February 1, month: DuckDB 1, SQLite 0
#   January 1 to December 31, month: DuckDB 11, SQLite 12
#   December 31 to January 1, year: DuckDB 1, SQLite 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet sqlglot==30.30.0 duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import sqlite3
from datetime import datetime, timedelta

import duckdb
import sqlglot

SPANS = [
    ("08:00 to 08:30", "minute", "2024-06-03 08:00:00", "2024-06-03 08:30:00"),
    ("08:50 to 17:10", "hour", "2024-06-03 08:50:00", "2024-06-03 17:10:00"),
    ("22:00 to 06:00", "day", "2024-06-03 22:00:00", "2024-06-04 06:00:00"),
    ("January 31 to February 1", "month", "2024-01-31 00:00:00", "2024-02-01 00:00:00"),
    ("January 1 to December 31", "month", "2024-01-01 00:00:00", "2024-12-31 00:00:00"),
    ("December 31 to January 1", "year", "2024-12-31 00:00:00", "2025-01-01 00:00:00"),
]
duck = duckdb.connect()
lite = sqlite3.connect(":memory:")


def both(query):
    (translated,) = sqlglot.transpile(query, read="duckdb", write="sqlite")
    return duck.execute(query).fetchone()[0], lite.execute(translated).fetchone()[0]


duck.execute("create table visits (began timestamp, ended timestamp)")
lite.execute("create table visits (began text, ended text)")
midnight = datetime(2024, 6, 3)
starts = [midnight + timedelta(minutes=minute) for minute in range(24 * 60 - 30)]
visits = [(str(start), str(start + timedelta(minutes=30))) for start in starts]
for database in (duck, lite):
    database.executemany("insert into visits values (?, ?)", visits)
sums = both("select sum(date_diff('minute', began, ended)) from visits")
print(f"minutes of {len(visits):,} visits of 30: DuckDB {sums[0]}, SQLite {sums[1]}")
seen = []
for name, unit, began, ended in SPANS:
    seen.append(both(f"select date_diff('{unit}', timestamp '{began}', timestamp '{ended}')"))
    print(f"{name}, {unit}: DuckDB {seen[-1][0]}, SQLite {seen[-1][1]}")
assert (len(visits), *sums) == (1410, 42300, 41831)
assert seen == [(30, 29), (9, 8), (1, 0), (1, 0), (11, 12), (1, 0)]
PY
