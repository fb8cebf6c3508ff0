#!/bin/sh
# dateparser 1.5.0: "2 weeks from today" is two weeks ago, and "10 days from today" is today.
#
# Notes of an office say when to call again in words. "from now" counts forward, but with "from today" weeks, months and
# years count back, and days are lost, since "today" stands for a number of days itself. A date behind "from", "after"
# or "before" is read and ignored, so that the words count from today. A number with a comma for thousands becomes a
# fraction. STRICT_PARSING is on here, and to look ahead with PREFER_DATES_FROM changes one of these. There is no error.
#
# Output seen (May 31, 2024):
#   2 weeks from now: 2024-06-14, looking ahead 2024-06-14
#   2 weeks from today: 2024-05-17, looking ahead 2024-05-17
#   6 months from today: 2023-11-30, looking ahead 2023-11-30
#   10 days from today: 2024-05-31, looking ahead 2024-05-31
#   3 days from tomorrow: 2024-06-01, looking ahead 2024-06-01
#   2 weeks after 2024-07-01: 2024-06-14, looking ahead 2024-06-14
#   30 days from 2024-07-01: 2024-05-01, looking ahead 2024-06-30
#   1,200 days ago: 2024-05-30, looking ahead 2024-05-30
#   search_dates: "2 weeks from today" is 2024-05-17
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet dateparser==1.5.0 tzdata==2026.6
cd "$dir"
TZ=UTC "$dir/venv/bin/python" - <<'PY'
from datetime import datetime

import dateparser
from dateparser.search import search_dates

BASE = {"RELATIVE_BASE": datetime(2024, 5, 31, 15), "STRICT_PARSING": True}
EXPECTED = {
    "2 weeks from now": ("2024-06-14", "2024-06-14"),
    "2 weeks from today": ("2024-05-17", "2024-05-17"),
    "6 months from today": ("2023-11-30", "2023-11-30"),
    "10 days from today": ("2024-05-31", "2024-05-31"),
    "3 days from tomorrow": ("2024-06-01", "2024-06-01"),
    "2 weeks after 2024-07-01": ("2024-06-14", "2024-06-14"),
    "30 days from 2024-07-01": ("2024-05-01", "2024-06-30"),
    "1,200 days ago": ("2024-05-30", "2024-05-30"),
}

seen = {}
for text in EXPECTED:
    plain = dateparser.parse(text, languages=["en"], settings=BASE)
    ahead = dateparser.parse(text, languages=["en"], settings={**BASE, "PREFER_DATES_FROM": "future"})
    seen[text] = (f"{plain:%Y-%m-%d}", f"{ahead:%Y-%m-%d}")
    print(f"{text}: {seen[text][0]}, looking ahead {seen[text][1]}")
((found, moment),) = search_dates("Call the customer 2 weeks from today", languages=["en"], settings=BASE)
print(f'search_dates: "{found}" is {moment:%Y-%m-%d}')
assert seen == EXPECTED
assert (found, f"{moment:%Y-%m-%d}") == ("2 weeks from today", "2024-05-17")
PY
