#!/bin/sh
# parsedatetime 2.6: the instant 2024-02-03T10:00:00Z is today at 20:24, and an offset of -05:00 is five in the morning.
#
# parseDT gives a moment, and a number for what it has found. With the T of ISO 8601, as every API writes it, the year
# is read as hours and minutes, and the day is that of the call; the number says a time was found. With a space the date
# is right, but an offset to the west takes the place of the time. Both are in whatever was copied from a system into a
# note. A term that hangs on a date with its month in words is a year off: 30 days after July 1, 2024 are in 2025, and
# two days before it in 2023. There is no error.
#
# Output seen (asked on May 31, 2024, at 15:00):
#   2024-02-03 10:00:00: 2024-02-03 10:00, found date and time
#   2024-02-03T10:00:00: 2024-05-31 20:24, found time
#   2024-02-03T10:00:00Z: 2024-05-31 20:24, found time
#   2024-02-03 10:00:00-05:00: 2024-02-03 05:00, found date and time
#   2024-02-03 10:00:00+02:00: 2024-02-03 10:00, found date and time
#   July 1, 2024: 2024-07-01 15:00, found date
#   30 days after July 1, 2024: 2025-07-31 15:00, found date
#   2 days before July 1, 2024: 2023-06-29 15:00, found date
#   30 days after 7/1/2024: 2024-07-31 15:00, found date
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet parsedatetime==2.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime

import parsedatetime

ASKED = datetime(2024, 5, 31, 15)
FOUND = {0: "nothing", 1: "date", 2: "time", 3: "date and time"}
EXPECTED = {
    "2024-02-03 10:00:00": ("2024-02-03 10:00", 3),
    "2024-02-03T10:00:00": ("2024-05-31 20:24", 2),
    "2024-02-03T10:00:00Z": ("2024-05-31 20:24", 2),
    "2024-02-03 10:00:00-05:00": ("2024-02-03 05:00", 3),
    "2024-02-03 10:00:00+02:00": ("2024-02-03 10:00", 3),
    "July 1, 2024": ("2024-07-01 15:00", 1),
    "30 days after July 1, 2024": ("2025-07-31 15:00", 1),
    "2 days before July 1, 2024": ("2023-06-29 15:00", 1),
    "30 days after 7/1/2024": ("2024-07-31 15:00", 1),
}

calendar = parsedatetime.Calendar()
seen = {}
for text in EXPECTED:
    moment, found = calendar.parseDT(text, ASKED)
    seen[text] = (f"{moment:%Y-%m-%d %H:%M}", found)
    print(f"{text}: {seen[text][0]}, found {FOUND[found]}")
assert seen == EXPECTED
PY
