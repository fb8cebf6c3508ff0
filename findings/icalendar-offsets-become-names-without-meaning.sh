#!/bin/sh
# icalendar 7.3.2: an instant with an offset from UTC is written in a way that the library itself cannot read.
#
# APIs write 2024-07-10T09:00:00-05:00, of which Python makes a datetime with a fixed offset. icalendar writes it as
# 9:00 in a zone named "UTC-05:00", which it does not define, though each zone must be defined in the file, and which
# add_missing_timezones() does not add either. Reading that gives 9:00 without any zone, so that the instant is lost,
# with no error. vobject, which logs the name, reads the same, but refuses to write such an offset. An instant in UTC
# stays what it is.
#
# Output seen:
#   written: DTSTART;TZID="UTC-05:00":20240710T090000
#   icalendar: 2024-07-10T09:00:00
#   vobject: 2024-07-10T09:00:00
#   in UTC, written and read: 2024-07-10T14:00:00+00:00
#   vobject, writing: VObjectError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet icalendar==7.3.2 vobject==0.9.9 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import logging
from datetime import datetime, timezone

import icalendar
import vobject

logging.disable()
START = datetime.fromisoformat("2024-07-10T09:00:00-05:00")


def written(start):
    calendar = icalendar.Calendar.new()
    calendar.add_component(icalendar.Event.new(start=start))
    calendar.add_missing_timezones()
    return calendar.to_ical().decode()


def by_icalendar(text):
    return icalendar.Calendar.from_ical(text).walk("VEVENT")[0].start.isoformat()


text = written(START)
(line,) = (line for line in text.splitlines() if line.startswith("DTSTART"))
seen = [line, by_icalendar(text), vobject.readOne(text).vevent.dtstart.value.isoformat()]
in_utc = by_icalendar(written(START.astimezone(timezone.utc)))
print("written:", seen[0])
print("icalendar:", seen[1])
print("vobject:", seen[2])
print("in UTC, written and read:", in_utc)
assert seen == ['DTSTART;TZID="UTC-05:00":20240710T090000', "2024-07-10T09:00:00", "2024-07-10T09:00:00"]
assert "VTIMEZONE" not in text
assert in_utc == "2024-07-10T14:00:00+00:00"
other = vobject.iCalendar()
other.add("vevent").add("dtstart").value = START
try:
    other.serialize()
except vobject.base.VObjectError as error:
    print("vobject, writing:", type(error).__name__)
else:
    raise SystemExit("vobject writes it")
PY
