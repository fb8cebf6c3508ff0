#!/bin/sh
# iso8601 2.1.0: the minutes of a time without seconds become its seconds when they have a fraction.
#
# ISO 8601 allows a fraction of the last part that is there: 10:30.5 is half a minute past 10:30. iso8601 reads the 30.5
# as seconds, and has no minutes at all: half an hour too early, with no error, and with a comma or without colons as
# well. 10:30 is right, and a fraction of an hour is a ParseError, so that one may believe that the forms which it does
# not know are refused. isodate and aniso8601 read both fractions.
#
# Output seen:
#   2024-01-31T10:30Z: iso8601 10:30:00, isodate 10:30:00, aniso8601 10:30:00
#   2024-01-31T10:30.5Z: iso8601 10:00:30.500000, isodate 10:30:30, aniso8601 10:30:30
#   20240131T1045,25Z: iso8601 10:00:45.250000, isodate 10:45:15, aniso8601 10:45:15
#   2024-01-31T10.5Z: iso8601 ParseError, isodate 10:30:00, aniso8601 10:30:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet iso8601==2.1.0 isodate==0.7.2 aniso8601==10.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import aniso8601
import iso8601
import isodate

PARSERS = {
    "iso8601": iso8601.parse_date,
    "isodate": isodate.parse_datetime,
    "aniso8601": aniso8601.parse_datetime,
}


def read(parse, text):
    try:
        return parse(text).time().isoformat()
    except ValueError as error:
        return type(error).__name__


seen = {}
for text in ("2024-01-31T10:30Z", "2024-01-31T10:30.5Z", "20240131T1045,25Z", "2024-01-31T10.5Z"):
    seen[text] = [read(parse, text) for parse in PARSERS.values()]
    print(f"{text}:", ", ".join(f"{name} {time}" for name, time in zip(PARSERS, seen[text])))
assert list(seen.values()) == [
    ["10:30:00"] * 3,
    ["10:00:30.500000", "10:30:30", "10:30:30"],
    ["10:00:45.250000", "10:45:15", "10:45:15"],
    ["ParseError", "10:30:00", "10:30:00"],
]
PY
