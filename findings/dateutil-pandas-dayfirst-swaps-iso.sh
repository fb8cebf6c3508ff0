#!/bin/sh
# dateutil 4.0.0 and pandas 3.1.1: with dayfirst=True the ISO date 2024-02-03 is the second of March.
#
# The option is for texts such as 03/02/2024, which are unclear. A date that begins with the year is not: no country
# writes year, day, month. Both libraries swap day and month of it all the same, in a column, a single value, a
# timestamp with a zone and read_csv. With a day beyond the twelfth dateutil gives the right date again, so that the
# months of one column are half right; pandas raises an error for that.
#
# Output seen:
#   dateutil: 2024-03-02, 2024-02-14
#   pandas: 2024-03-02, 2024-03-02 10:00:00+00:00
#   read_csv: 2024-03-02
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet python-dateutil==4.0.0 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import io

import pandas
from dateutil import parser

by_dateutil = [parser.parse(text, dayfirst=True).date() for text in ("2024-02-03", "2024-02-14")]
by_pandas = [pandas.to_datetime(text, dayfirst=True) for text in ("2024-02-03", "2024-02-03T10:00:00Z")]
column = pandas.read_csv(io.StringIO("day\n2024-02-03\n"), parse_dates=["day"], dayfirst=True)["day"]
print(f"dateutil: {by_dateutil[0]}, {by_dateutil[1]}")
print(f"pandas: {by_pandas[0].date()}, {by_pandas[1]}")
print(f"read_csv: {column[0].date()}")
assert list(map(str, by_dateutil)) == ["2024-03-02", "2024-02-14"]
assert list(map(str, by_pandas)) == ["2024-03-02 00:00:00", "2024-03-02 10:00:00+00:00"]
assert str(column[0].date()) == "2024-03-02"
try:
    pandas.to_datetime(pandas.Series(["2024-02-03", "2024-02-14"]), dayfirst=True)
except ValueError:
    pass
else:
    raise SystemExit("pandas raises no error")
PY
