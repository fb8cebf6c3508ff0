#!/bin/sh
# isodate 0.7.2: datetime_isoformat cuts the fraction of a second that parse_datetime has read.
#
# The two are a pair, and duration_isoformat keeps fractions. A program that stores the last change it has seen, and
# asks for what is newer, asks from before that change. One that asks for what is older than an instant leaves out up to
# a second of records. Nothing says that something was cut. datetime.isoformat() writes the fraction.
#
# Output seen:
#   read: 2024-01-31T10:00:00.750000+00:00
#   written: 2024-01-31T10:00:00+00:00
#   time_isoformat: 10:00:00+00:00
#   duration_isoformat: PT0.75S
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet isodate==0.7.2
"$dir/venv/bin/python" - <<'PY'
import datetime

import isodate

read = isodate.parse_datetime("2024-01-31T10:00:00.75Z")
written = isodate.datetime_isoformat(read).replace("Z", "+00:00")
time = isodate.time_isoformat(read.timetz()).replace("Z", "+00:00")
duration = isodate.duration_isoformat(datetime.timedelta(seconds=0.75))
print(f"read: {read.isoformat()}")
print(f"written: {written}")
print(f"time_isoformat: {time}")
print(f"duration_isoformat: {duration}")
assert read.microsecond == 750000
assert (written, time, duration) == ("2024-01-31T10:00:00+00:00", "10:00:00+00:00", "PT0.75S")
PY
