#!/bin/sh
# ics 0.7.3: an appointment in a zone that the file itself defines, as Outlook writes it, is read as UTC.
#
# A calendar file names its zones freely and defines each in a VTIMEZONE. Outlook names them as Windows does, such as
# "Eastern Standard Time". ics knows the names of the IANA only, and takes UTC for all others although the definition
# stands in the file: 9:00 in New York is 4:00 there, without an error. icalendar reads the instant that is meant. With
# an IANA name it reads well, but writes a weekly appointment as UTC beside its rule, so that from March on it is an
# hour late.
#
# Output seen:
#   icalendar: 2024-01-10T09:00:00-05:00
#   ics: 2024-01-10T09:00:00+00:00
#   weekly before: 09:00, from 2024-03-13 on 09:00
#   weekly after: 09:00, from 2024-03-13 on 10:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet ics==0.7.3 icalendar==7.3.2 python-dateutil==4.0.0 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import date
from zoneinfo import ZoneInfo

import icalendar
import ics
from dateutil.rrule import rrulestr

NEW_YORK = ZoneInfo("America/New_York")
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Jobs//EN
BEGIN:VTIMEZONE
TZID:{zone}
BEGIN:STANDARD
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1
DTSTAMP:20240101T000000Z
DTSTART;TZID={zone}:20240110T090000
RRULE:FREQ=WEEKLY;COUNT=20
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


def event(text):
    return icalendar.Calendar.from_ical(text).walk("VEVENT")[0]


def weekly(text):
    read = event(text)
    rule = read["RRULE"].to_ical().decode()
    days = [at.astimezone(NEW_YORK) for at in rrulestr(rule, dtstart=read.decoded("DTSTART"))]
    return f"{days[0]:%H:%M}", {day.date(): f"{day:%H:%M}" for day in days}[date(2024, 3, 13)]


outlook, iana = CALENDAR.format(zone="Eastern Standard Time"), CALENDAR.format(zone="America/New_York")
meant = event(outlook).decoded("DTSTART").isoformat()
(read,) = (entry.begin.isoformat() for entry in ics.Calendar(outlook).events)
print("icalendar:", meant)
print("ics:", read)
assert (meant, read) == ("2024-01-10T09:00:00-05:00", "2024-01-10T09:00:00+00:00")
before, after = weekly(iana), weekly(ics.Calendar(iana).serialize())
print("weekly before: {}, from 2024-03-13 on {}".format(*before))
print("weekly after: {}, from 2024-03-13 on {}".format(*after))
assert (before, after) == (("09:00", "09:00"), ("09:00", "10:00"))
PY
