#!/bin/sh
# jsonata-python 0.7.1: a time in Newfoundland, at -03:30, is read an hour too early once a picture says how to read it.
#
# $toMillis takes a picture of the text, such as [Y]-[M01]-[D01] [H01]:[m01] [Z]. It takes the sign of the offset for
# the hours only and adds the minutes, so that -03:30 is -02:30. Without the picture the same moment is read right, and
# $fromMillis writes the offset right. So what it wrote itself comes back an hour early, with no error. Offsets of whole
# hours, and those east of Greenwich, are not affected. The zone is one of Canada's, at -02:30 in summer.
#
# Output seen:
#   2024-01-15 08:30 -03:30: by picture 2024-01-15T11:00:00.000Z, without 2024-01-15T12:00:00.000Z
#   2024-06-03 08:30 -02:30: by picture 2024-06-03T10:00:00.000Z, without 2024-06-03T11:00:00.000Z
#   2024-06-03 08:30 -05:00: by picture 2024-06-03T13:30:00.000Z, without 2024-06-03T13:30:00.000Z
#   2024-06-03 08:30 +05:30: by picture 2024-06-03T03:00:00.000Z, without 2024-06-03T03:00:00.000Z
#   2024-06-03T11:00:00.000Z written as 2024-06-03 08:30 -02:30, read back 2024-06-03T10:00:00.000Z
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet jsonata-python==0.7.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime, timezone

import jsonata

PICTURE = "[Y]-[M01]-[D01] [H01]:[m01] [Z]"
TEXTS = ["2024-01-15 08:30 -03:30", "2024-06-03 08:30 -02:30", "2024-06-03 08:30 -05:00", "2024-06-03 08:30 +05:30"]


def run(expression, **names):
    return jsonata.Jsonata(expression).evaluate(names)


def iso(text):
    day, clock, offset = text.split()
    return f"{day}T{clock}:00{offset}"


late = []
for text in TEXTS:
    pictured = run("$toMillis(text, picture)", text=text, picture=PICTURE)
    plain = run("$toMillis(text)", text=iso(text))
    assert plain == datetime.fromisoformat(iso(text)).timestamp() * 1000
    late.append((plain - pictured) / 3_600_000)
    shown = [run("$fromMillis(moment)", moment=moment) for moment in (pictured, plain)]
    print(f"{text}: by picture {shown[0]}, without {shown[1]}")
moment = int(datetime(2024, 6, 3, 11, tzinfo=timezone.utc).timestamp() * 1000)
written = run("$fromMillis(moment, picture, '-0230')", moment=moment, picture=PICTURE)
back = run("$toMillis(text, picture)", text=written, picture=PICTURE)
before, after = (run("$fromMillis(moment)", moment=each) for each in (moment, back))
print(f"{before} written as {written}, read back {after}")
assert late == [1, 1, 0, 0]
assert written == "2024-06-03 08:30 -02:30"
assert moment - back == 3_600_000
PY
