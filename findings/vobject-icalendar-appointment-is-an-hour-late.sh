#!/bin/sh
# vobject 0.9.9 with icalendar 7.3.2: an appointment in summer is an hour later for the one than for the other.
#
# vobject writes the zone America/New_York under the name "EST" and says in a VTIMEZONE that it has summer time. The
# file is valid, and vobject reads the instant it wrote. icalendar passes the VTIMEZONE over, because "EST" is also a
# name of the tz database, and that one has no summer time: 9:00 of New York is 10:00. The same holds for London, whose
# name becomes "GMT". Chicago becomes "CST", which is no such name, and is right.
#
# Output seen (9:00 on July 4, 2024):
#   America/New_York, TZID=EST: vobject 13:00 UTC, icalendar 14:00 UTC
#   Europe/London, TZID=GMT: vobject 08:00 UTC, icalendar 09:00 UTC
#   America/Chicago, TZID=CST: vobject 14:00 UTC, icalendar 14:00 UTC
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet vobject==0.9.9 icalendar==7.3.2 python-dateutil==2.9.0.post0 \
  pytz==2026.6 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import re
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import icalendar
import vobject


def written(zone):
    calendar = vobject.iCalendar()
    calendar.add("vevent").add("dtstart").value = datetime(2024, 7, 4, 9, tzinfo=ZoneInfo(zone))
    return calendar.serialize()


def in_utc(moment):
    return moment.astimezone(timezone.utc).strftime("%H:%M UTC")


seen = {}
for zone in ("America/New_York", "Europe/London", "America/Chicago"):
    text = written(zone)
    name = re.search(r"DTSTART;(TZID=\w+):", text)[1]
    by_vobject = in_utc(vobject.readOne(text).vevent.dtstart.value)
    by_icalendar = in_utc(icalendar.Calendar.from_ical(text).walk("vevent")[0]["dtstart"].dt)
    seen[zone] = (name, by_vobject, by_icalendar)
    print(f"{zone}, {name}: vobject {by_vobject}, icalendar {by_icalendar}")
assert list(seen.values()) == [
    ("TZID=EST", "13:00 UTC", "14:00 UTC"),
    ("TZID=GMT", "08:00 UTC", "09:00 UTC"),
    ("TZID=CST", "14:00 UTC", "14:00 UTC"),
]
PY
