#!/bin/sh
# pandas 3.1.1: a duration written as days, a space and a clock time gets hours that are not there.
#
# "1 02:03:04" is how SQL writes an interval of one day, two hours, three minutes and four seconds. pandas joins the
# "1" and the "02" to 102 hours. It raises no error. With the word "days" between them it reads the text right;
# the form of .NET with a dot, "1.02:03:04", raises an error.
#
# Output seen:
#   1 02:03:04 -> 4 days 06:03:04
#   1 days 02:03:04 -> 1 days 02:03:04
#   1.02:03:04 -> ValueError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pandas as pd


def reading(text):
    try:
        return str(pd.to_timedelta(text))
    except ValueError as error:
        return type(error).__name__


EXPECTED = {
    "1 02:03:04": "4 days 06:03:04",
    "1 days 02:03:04": "1 days 02:03:04",
    "1.02:03:04": "ValueError",
}
for text, expected in EXPECTED.items():
    seen = reading(text)
    print(text, "->", seen)
    assert seen == expected
PY
