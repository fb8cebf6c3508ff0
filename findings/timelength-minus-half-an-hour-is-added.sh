#!/bin/sh
# timelength 3.0.4: "-30 minutes" is half an hour more, and no flag of the parser finds fault with it.
#
# A correction of a timesheet has a sign. The minus is taken for a mark between words, so that hours that were to be
# taken away are added. success is true and invalid is empty, and FailureFlags.ALL, with which any doubt is a failure,
# changes nothing. Its page on PyPI says nothing of signs. pytimeparse 1.1.10 reads the sign where it stands alone, and
# gives None for a text in which it stands in the middle.
#
# Output seen (hours):
#   -2 hours: timelength 2.0, success True, invalid (), pytimeparse -2.0
#   - 30 minutes: timelength 0.5, success True, invalid (), pytimeparse -0.5
#   -1:30:00: timelength 1.5, success True, invalid (), pytimeparse -1.5
#   8 hours -30 minutes: timelength 8.5, success True, invalid (), pytimeparse None
#   a day of 8 hours, less half an hour: timelength 8.5, pytimeparse 7.5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet timelength==3.0.4 pytimeparse==1.1.10
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pytimeparse
from timelength import English, FailureFlags, TimeLength

STRICT = English(flags=FailureFlags.ALL)
TEXTS = ["-2 hours", "- 30 minutes", "-1:30:00", "8 hours -30 minutes"]


def length(text):
    result = TimeLength(text, locale=STRICT).result
    return result.seconds / 3600, result.success, result.invalid


def signed(text):
    seconds = pytimeparse.parse(text)
    return None if seconds is None else seconds / 3600


seen = {text: (*length(text), signed(text)) for text in TEXTS}
for text, (hours, success, invalid, other) in seen.items():
    print(f"{text}: timelength {hours}, success {success}, invalid {invalid}, pytimeparse {other}")
day = ["8 hours", "-30 minutes"]
totals = sum(length(text)[0] for text in day), sum(signed(text) for text in day)
print(f"a day of 8 hours, less half an hour: timelength {totals[0]}, pytimeparse {totals[1]}")
assert [found[0] for found in seen.values()] == [2, 0.5, 1.5, 8.5]
assert all(found[1:3] == (True, ()) for found in seen.values())
assert [found[3] for found in seen.values()] == [-2, -0.5, -1.5, None]
assert totals == (8.5, 7.5)
PY
