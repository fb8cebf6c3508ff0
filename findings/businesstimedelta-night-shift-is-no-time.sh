#!/bin/sh
# businesstimedelta 1.0.1: a night shift counts no hours for whoever begins on time.
#
# Its page has a chapter on shifts over midnight. From 21:59 to 6:00 the shift from 22:00 to 6:00 has eight hours.
# From 22:00, the very beginning, it has none, and neither has the time from 23:00 or from 2:00: only the shift of the
# next evening is looked for. Two nights from 22:00 are eight hours in place of sixteen. A day shift from its beginning
# is right. There is no error, and the hours of nights are those that are paid more.
#
# Output seen:
#   day shift, 9:00 to 17:00: 8 hours
#   night shift, 21:59 to 6:00: 8 hours
#   night shift, 22:00 to 6:00: 0 hours
#   night shift, 23:00 to 6:00: 0 hours
#   night shift, 2:00 to 6:00: 0 hours
#   two nights, 22:00 to 6:00: 8 hours
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet businesstimedelta==1.0.1 pytz==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime, time

from businesstimedelta import Rules, WorkDayRule

DAY = Rules([WorkDayRule(start_time=time(9), end_time=time(17), working_days=range(7))])
NIGHT = Rules([WorkDayRule(start_time=time(22), end_time=time(6), working_days=range(7))])
MORNING = datetime(2024, 3, 2, 6)
CASES = {
    "day shift, 9:00 to 17:00": (DAY, datetime(2024, 3, 1, 9), datetime(2024, 3, 1, 17)),
    "night shift, 21:59 to 6:00": (NIGHT, datetime(2024, 3, 1, 21, 59), MORNING),
    "night shift, 22:00 to 6:00": (NIGHT, datetime(2024, 3, 1, 22), MORNING),
    "night shift, 23:00 to 6:00": (NIGHT, datetime(2024, 3, 1, 23), MORNING),
    "night shift, 2:00 to 6:00": (NIGHT, datetime(2024, 3, 2, 2), MORNING),
    "two nights, 22:00 to 6:00": (NIGHT, datetime(2024, 3, 1, 22), datetime(2024, 3, 3, 6)),
}
seen = {}
for name, (rules, start, end) in CASES.items():
    seen[name] = rules.difference(start, end).hours
    print(f"{name}: {seen[name]} hours")
assert list(seen.values()) == [8, 8, 0, 0, 0, 8]
PY
