#!/bin/sh
# humanfriendly 10.0 and limits 5.8.0: a year has 364 days for the one and 360 for the other.
#
# humanfriendly counts a year as 52 weeks, so that what is to be kept for "7 years" is gone a week early, and 365 days
# are a year and a day. Nothing in the text says so. limits counts twelve months of 30 days, so that a yearly quota
# begins anew five days early each time. pytimeparse2 and durationpy count 365 days.
#
# Output seen:
#   humanfriendly: 7 years are 2548 days, 365 days are 1 year and 1 day
#   limits: 1000/year is 1000 in 360 days
#   pytimeparse2: 7 years are 2555 days
#   durationpy: 7y are 2555 days
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet humanfriendly==10.0 limits==5.8.0 pytimeparse2==1.7.1 durationpy==0.11
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import timedelta

import durationpy
import humanfriendly
import limits
import pytimeparse2

DAY = 24 * 60 * 60
kept = humanfriendly.parse_timespan("7 years") / DAY
shown = humanfriendly.format_timespan(timedelta(days=365))
quota = limits.parse("1000/year")
others = [pytimeparse2.parse("7 years") / DAY, durationpy.from_str("7y").days]
print(f"humanfriendly: 7 years are {kept:.0f} days, 365 days are {shown}")
print(f"limits: 1000/year is {quota.amount} in {quota.get_expiry() / DAY:.0f} days")
print(f"pytimeparse2: 7 years are {others[0]:.0f} days")
print(f"durationpy: 7y are {others[1]} days")
assert (kept, shown) == (7 * 364, "1 year and 1 day")
assert quota.get_expiry() == 360 * DAY
assert others == [7 * 365, 7 * 365]
PY
