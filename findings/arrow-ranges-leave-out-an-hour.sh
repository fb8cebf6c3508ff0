#!/bin/sh
# arrow 1.4.0: a range by hours or minutes over the end of summer time has an hour too few.
#
# The day on which summer time ends has 25 hours, of which Arrow.range gives 24: after 1:00-04:00 comes 2:00-05:00. By
# minutes it leaves out sixty. A report that asks an API for one hour from each of them misses the calls of 1:00-05:00,
# and its list of hours shows no gap. On the day in spring it is right. pandas and pendulum give all 25. There is no
# error.
#
# Output seen (New York, 3 November 2024):
#   arrow: 24 hours, 00:00-04 01:00-04 02:00-05
#   arrow: 1440 minutes
#   arrow, 10 March: 23 hours
#   pandas: 25 hours, 00:00-04 01:00-04 01:00-05
#   pendulum: 25 hours, 00:00-04 01:00-04 01:00-05
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet arrow==1.4.0 pandas==3.1.1 pendulum==3.3.0 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
from datetime import datetime
from zoneinfo import ZoneInfo

import arrow
import pandas
import pendulum

ZONE = "America/New_York"
BEGIN, END = (datetime(2024, 11, day, tzinfo=ZoneInfo(ZONE)) for day in (3, 4))
SPRING = [datetime(2024, 3, day, tzinfo=ZoneInfo(ZONE)) for day in (10, 11)]


def clocks(times):
    return " ".join(time.strftime("%H:%M%z")[:8] for time in times[:3])


by_arrow = list(arrow.Arrow.range("hour", BEGIN, END))[:-1]
minutes = list(arrow.Arrow.range("minute", BEGIN, END))[:-1]
spring = list(arrow.Arrow.range("hour", *SPRING))[:-1]
by_pandas = list(pandas.date_range(BEGIN, END, freq="h"))[:-1]
interval = pendulum.interval(pendulum.datetime(2024, 11, 3, tz=ZONE), pendulum.datetime(2024, 11, 4, tz=ZONE))
by_pendulum = list(interval.range("hours"))[:-1]
print(f"arrow: {len(by_arrow)} hours, {clocks(by_arrow)}")
print(f"arrow: {len(minutes)} minutes")
print(f"arrow, 10 March: {len(spring)} hours")
print(f"pandas: {len(by_pandas)} hours, {clocks(by_pandas)}")
print(f"pendulum: {len(by_pendulum)} hours, {clocks(by_pendulum)}")
assert [len(by_arrow), len(minutes), len(spring), len(by_pandas), len(by_pendulum)] == [24, 1440, 23, 25, 25]
assert clocks(by_arrow) == "00:00-04 01:00-04 02:00-05"
PY
