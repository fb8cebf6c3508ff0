#!/bin/sh
# DuckDB 2.0.1: date_trunc('hour') gives an hour that begins after the instant it was given.
#
# When summer time ends, the hour from 1:00 to 2:00 is there twice. With the zone of the session set to New York, an
# instant of the first one, 1:10-04:00, becomes 1:00-05:00, which is 50 minutes later, and so the two hours are one
# group with twice the calls. time_bucket keeps them apart, as Polars does. A TIMESTAMPTZ is an instant, so that nothing
# about it is unclear. There is no error.
#
# Output seen:
#   01:10-04: date_trunc 01:00-05, time_bucket 01:00-04, polars 01:00-04
#   01:50-04: date_trunc 01:00-05, time_bucket 01:00-04, polars 01:00-04
#   01:10-05: date_trunc 01:00-05, time_bucket 01:00-05, polars 01:00-05
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet duckdb==2.0.1 polars==2.1.0 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime, timezone

import duckdb
import polars

ZONE = "America/New_York"
INSTANTS = [datetime(2024, 11, 3, *clock, tzinfo=timezone.utc) for clock in ((5, 10), (5, 50), (6, 10))]
connection = duckdb.connect()
connection.execute(f"SET timezone = '{ZONE}'")
rows = connection.execute(
    "SELECT strftime(t, '%H:%M%z'), strftime(date_trunc('hour', t), '%H:%M%z'), "
    "strftime(time_bucket(INTERVAL 1 HOUR, t), '%H:%M%z') FROM (SELECT unnest(?::TIMESTAMPTZ[]) AS t)",
    [[instant.isoformat() for instant in INSTANTS]],
).fetchall()
series = polars.Series(INSTANTS).dt.convert_time_zone(ZONE).dt.truncate("1h")
by_polars = [hour.strftime("%H:%M%z")[:8] for hour in series.to_list()]
for (instant, truncated, bucket), hour in zip(rows, by_polars):
    print(f"{instant}: date_trunc {truncated}, time_bucket {bucket}, polars {hour}")
assert [row[1:] for row in rows] == [("01:00-05", "01:00-04"), ("01:00-05", "01:00-04"), ("01:00-05", "01:00-05")]
assert by_polars == ["01:00-04", "01:00-04", "01:00-05"]
PY
