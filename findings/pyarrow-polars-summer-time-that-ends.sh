#!/bin/sh
# pyarrow 26.0.1 and Polars 2.1.0: one value has two wall clocks in summers from 2038 or 2100 on.
#
# In a column with the zone America/New_York the expressions of pyarrow know no summer time from 2038 on, and those of
# Polars none in 2100. The same value given to Python has it. So 16:00 UTC is 11:00 by pyarrow.compute.hour and 12:00 by
# as_py(), and noon in New York becomes 17:00 UTC in place of 16:00. Ends of contracts, and "never", are in such years.
# zoneinfo, pandas 3.1.1 and DuckDB 2.0.1 all say 12:00. There is no error.
#
# Output seen (July 1, 16:00 UTC, by the zone files of Debian; hour by expression, value in Python):
#   2037: pyarrow 12, 12; Polars 12, 12
#   2038: pyarrow 11, 12; Polars 12, 12
#   2100: pyarrow 11, 12; Polars 11, 12
#   noon of 2100 in New York: pyarrow 17:00 UTC, Polars 17:00 UTC, pandas 16:00 UTC
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pyarrow==26.0.1 polars==2.1.0 pandas==3.1.1 duckdb==2.0.1 \
  pytz==2026.6 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.compute

ZONE = "America/New_York"


def by_pyarrow(moment):
    column = pyarrow.array([moment], pyarrow.timestamp("us", ZONE))
    return pyarrow.compute.hour(column)[0].as_py(), column[0].as_py().hour


def by_polars(moment):
    column = polars.Series([moment]).dt.convert_time_zone(ZONE)
    return column.dt.hour()[0], column[0].hour


def by_others(moment):
    in_duckdb = duckdb.execute("SELECT hour(?::TIMESTAMPTZ)", [moment.isoformat()]).fetchall()[0][0]
    return {moment.astimezone(ZoneInfo(ZONE)).hour, pandas.Timestamp(moment).tz_convert(ZONE).hour, in_duckdb}


def noon_in_utc(noon):
    in_pyarrow = pyarrow.compute.assume_timezone(pyarrow.array([noon]), ZONE).cast(pyarrow.timestamp("us", "UTC"))
    in_polars = polars.Series([noon]).dt.replace_time_zone(ZONE).dt.convert_time_zone("UTC")
    in_pandas = pandas.Timestamp(noon).tz_localize(ZONE).tz_convert("UTC")
    return {"pyarrow": in_pyarrow[0].as_py().hour, "Polars": in_polars[0].hour, "pandas": in_pandas.hour}


duckdb.execute(f"SET timezone = '{ZONE}'")
seen = {}
for year in (2037, 2038, 2100):
    moment = datetime(year, 7, 1, 16, tzinfo=timezone.utc)
    seen[year] = (*by_pyarrow(moment), *by_polars(moment))
    print("{}: pyarrow {}, {}; Polars {}, {}".format(year, *seen[year]))
    assert by_others(moment) == {12}
noon = noon_in_utc(datetime(2100, 7, 1, 12))
print("noon of 2100 in New York:", ", ".join(f"{name} {hour}:00 UTC" for name, hour in noon.items()))
assert seen == {2037: (12, 12, 12, 12), 2038: (11, 12, 12, 12), 2100: (11, 12, 11, 12)}
assert noon == {"pyarrow": 17, "Polars": 17, "pandas": 16}
PY
