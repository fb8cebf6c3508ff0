#!/bin/sh
# pandas 3.1.1: the ISO 8601 duration of one month, P1M, is one minute.
#
# M means months before the T and minutes behind it. pandas takes it for minutes in both places: P1M is a minute, and
# P1M1D a day and a minute. It cannot hold months, and for P1Y it raises an error, as one expects. The standard form of
# a monthly interval, as subscriptions and memberships have it, becomes some 43,000 times shorter without a word.
#
# Output seen:
#   P1M -> 0 days 00:01:00
#   P1M1D -> 1 days 00:01:00
#   PT1M -> 0 days 00:01:00
#   P1Y -> ValueError
#   to_timedelta: ['0 days 00:01:00', '0 days 00:03:00']
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1
"$dir/venv/bin/python" - <<'PY'
import pandas


def duration(text):
    try:
        return str(pandas.Timedelta(text))
    except ValueError as error:
        return type(error).__name__


seen = {text: duration(text) for text in ("P1M", "P1M1D", "PT1M", "P1Y")}
for text, result in seen.items():
    print(f"{text} -> {result}")
column = [str(value) for value in pandas.to_timedelta(["P1M", "P3M"])]
print(f"to_timedelta: {column}")
assert list(seen.values()) == ["0 days 00:01:00", "1 days 00:01:00", "0 days 00:01:00", "ValueError"]
assert column == ["0 days 00:01:00", "0 days 00:03:00"]
PY
