#!/bin/sh
# Babel 2.19.0: parse_time reads the 1:30 p.m. that format_time has written as 1:30 at night.
#
# Canada and Mexico write a.m. and p.m. with points, and so does format_time with their locales. parse_time, with the
# same locale, looks for "pm" only and passes the rest over: each afternoon is twelve hours early, and half past
# midnight is noon. There is no error. In the locale of the United States, where format_time writes PM, all is well, so
# that a test there finds nothing.
#
# Output seen (0:30 and 13:30, written and read):
#   en_US: 12:30 AM, 1:30 PM: 00:30, 13:30
#   en_CA: 12:30 a.m., 1:30 p.m.: 12:30, 01:30
#   es_MX: 12:30 a.m., 1:30 p.m.: 12:30, 01:30
#   fr_CA: 00 h 30, 13 h 30: 00:30, 13:30
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet babel==2.19.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import time

from babel.dates import format_time, parse_time

TIMES = [time(0, 30), time(13, 30)]
seen = {}
for locale in ("en_US", "en_CA", "es_MX", "fr_CA"):
    texts = [format_time(moment, "short", locale=locale) for moment in TIMES]
    seen[locale] = [parse_time(text, locale=locale, format="short") for text in texts]
    written = ", ".join(" ".join(text.split()) for text in texts)
    print(f"{locale}: {written}: {', '.join(moment.isoformat('minutes') for moment in seen[locale])}")
wrong = [time(12, 30), time(1, 30)]
assert list(seen.values()) == [TIMES, wrong, wrong, TIMES]
PY
