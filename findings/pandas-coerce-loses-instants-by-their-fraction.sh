#!/bin/sh
# pandas 3.1.1: to_datetime with errors="coerce" makes NaT of valid instants whose fraction is written otherwise.
#
# A server that writes no zeros at the end of a fraction sends 10:00:00Z in one record and 10:00:00.5Z in the next. Both
# are ISO 8601. The format is taken from the first text and has to fit all others exactly, so that errors="coerce",
# which is there for texts that are no dates, drops the others without a word: here all with a fraction, and when the
# first has one, all without. format="ISO8601" reads both, as Polars does. read_csv leaves the column text.
#
# Output seen (of 1,000 instants, 100 with a fraction):
#   without first: 900 read
#   with first: 100 read
#   format="ISO8601": 1000 read
#   polars, strict=False: 1000 read
#   read_csv, parse_dates: str
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1 polars==2.1.0 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" -W error - <<'PY'
from io import StringIO

import pandas
import polars

texts = [f"2024-01-31T10:{n // 60 % 60:02}:{n % 60:02}{'.5' if n % 10 == 9 else ''}Z" for n in range(1000)]
backwards = texts[::-1]
column = pandas.read_csv(StringIO("at\n" + "\n".join(texts)), parse_dates=["at"])["at"]
seen = {
    "without first": pandas.to_datetime(pandas.Series(texts), errors="coerce").count(),
    "with first": pandas.to_datetime(pandas.Series(backwards), errors="coerce").count(),
    'format="ISO8601"': pandas.to_datetime(pandas.Series(texts), errors="coerce", format="ISO8601").count(),
    "polars, strict=False": polars.Series(texts).str.to_datetime(strict=False).count(),
}
for name, count in seen.items():
    print(f"{name}: {count} read")
print(f"read_csv, parse_dates: {column.dtype}")
assert list(seen.values()) == [900, 100, 1000, 1000]
assert column.dtype == "str"
PY
