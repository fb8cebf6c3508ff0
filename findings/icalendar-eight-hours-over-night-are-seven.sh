#!/bin/sh
# icalendar 7.3.2: an appointment of eight hours in the night when summer time begins ends after seven.
#
# RFC 5545 tells a nominal day, P1D, from exact hours, PT8H. The night shift from 22:00 for PT8H so ends at 7:00 when
# the clock is put forward. event.end adds the hours to the clock on the wall: 6:00, which is seven hours, and nine in
# autumn. recurring-ical-events, which is made for such questions, gives the same. event.duration says eight hours, so
# that two properties of one event contradict each other. PT24H and P1D are the same. There is no error.
#
# Output seen (New York):
#   10 March, PT8H from 22:00: end 06:00, 7:00:00 later, duration 8:00:00
#   3 November, PT8H from 22:00: end 06:00, 9:00:00 later, duration 8:00:00
#   10 March, PT24H from 22:00: end 22:00, 23:00:00 later, duration 1 day, 0:00:00
#   20 March, PT8H from 22:00: end 06:00, 8:00:00 later, duration 8:00:00
#   recurring-ical-events, 10 March: end 06:00, 7:00:00 later
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet icalendar==7.3.2 recurring-ical-events==3.8.2 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import date, timedelta, timezone

import recurring_ical_events
from icalendar import Calendar

EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//shifts//EN\r\nBEGIN:VEVENT\r\nUID:shift-1\r\n"
    "DTSTAMP:20240101T000000Z\r\nDTSTART;TZID=America/New_York:{}T220000\r\nDURATION:{}\r\nSUMMARY:On call\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def calendar(day, duration):
    return Calendar.from_ical(EVENT.format(day, duration))


def length(event):
    return event.end.astimezone(timezone.utc) - event.start.astimezone(timezone.utc)


seen = []
for night, day, duration in (
    ("10 March", "20240309", "PT8H"),
    ("3 November", "20241102", "PT8H"),
    ("10 March", "20240309", "PT24H"),
    ("20 March", "20240319", "PT8H"),
):
    event = calendar(day, duration).events[0]
    seen.append((length(event), event.duration))
    print(f"{night}, {duration} from 22:00: end {event.end:%H:%M}, {length(event)} later, duration {event.duration}")
found = recurring_ical_events.of(calendar("20240309", "PT8H")).between(date(2024, 3, 9), date(2024, 3, 11))[0]
print(f"recurring-ical-events, 10 March: end {found.end:%H:%M}, {length(found)} later")
hours = [(actual / timedelta(hours=1), stated / timedelta(hours=1)) for actual, stated in seen]
assert hours == [(7, 8), (9, 8), (23, 24), (8, 8)]
assert length(found) == timedelta(hours=7)
PY
