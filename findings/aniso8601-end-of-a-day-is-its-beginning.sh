#!/bin/sh
# aniso8601 10.0.1: 24:00, the end of a day, is read as the beginning of that day.
#
# ISO 8601 writes the end of January 31 as 2024-01-31T24:00, which is the beginning of February 1. aniso8601 knows the
# form, and refuses 24:01. The date stays the one of the text, so that the instant is a day too early. A shift from
# 16:00 to 24:00 ends before it begins, and a whole day has no length. There is no error. ciso8601 gives February 1,
# and isodate raises a ValueError.
#
# Output seen:
#   aniso8601: 2024-01-31T00:00:00+00:00
#   ciso8601: 2024-02-01T00:00:00+00:00
#   isodate: ValueError
#   aniso8601, from 16:00 to 24:00: -16.0 hours
#   aniso8601, from 0:00 to 24:00: 0.0 hours
#   aniso8601, 24:01: MidnightBoundsError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet aniso8601==10.0.1 ciso8601==2.4.1 isodate==0.7.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import timedelta

import aniso8601
import ciso8601
import isodate

END = "2024-01-31T24:00:00Z"


def read(parse, text):
    try:
        return parse(text).isoformat()
    except ValueError as error:
        return type(error).__name__


def hours(text):
    start, end = aniso8601.parse_interval(text)
    return (end - start) / timedelta(hours=1)


seen = {
    "aniso8601": read(aniso8601.parse_datetime, END),
    "ciso8601": read(ciso8601.parse_datetime, END),
    "isodate": read(isodate.parse_datetime, END),
    "aniso8601, from 16:00 to 24:00": f"{hours('2024-01-31T16:00:00Z/' + END)} hours",
    "aniso8601, from 0:00 to 24:00": f"{hours('2024-01-31T00:00:00Z/' + END)} hours",
    "aniso8601, 24:01": read(aniso8601.parse_datetime, "2024-01-31T24:01:00Z"),
}
for name, value in seen.items():
    print(f"{name}: {value}")
assert list(seen.values()) == [
    "2024-01-31T00:00:00+00:00",
    "2024-02-01T00:00:00+00:00",
    "ValueError",
    "-16.0 hours",
    "0.0 hours",
    "MidnightBoundsError",
]
PY
