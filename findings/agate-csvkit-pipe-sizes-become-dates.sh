#!/bin/sh
# csvkit 2.2.0 with agate 1.14.2: fractions and names in a CSV file become dates.
#
# Pipe sizes such as 1/2 and 3/4 are read as days of the year 2001, without a word, and written on so. First names that
# are months as well become dates of the year 1. One size that cannot be a date keeps the whole column text, so that
# the same command gives text for one file and dates for the next. --no-inference is the way out.
#
# Output seen:
#   sizes: ['2001-01-02', '2001-03-04', '2001-05-08']
#   names: ['0001-05-01', '0001-04-01', '0001-06-01']
#   sizes with 1 1/4: ['1/2', '3/4', '1 1/4']
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet csvkit==2.2.0 agate==1.14.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import csv
import io
import subprocess
import sys
from pathlib import Path

TOOL = str(Path(sys.executable).with_name("csvsort"))


def written(values):
    rows = "".join(f"{number},{value}\n" for number, value in enumerate(values))
    Path("parts.csv").write_text("id,part\n" + rows)
    command = [TOOL, "--columns", "id", "parts.csv"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [row["part"] for row in csv.DictReader(io.StringIO(output))]


seen = {
    "sizes": written(["1/2", "3/4", "5/8"]),
    "names": written(["May", "April", "June"]),
    "sizes with 1 1/4": written(["1/2", "3/4", "1 1/4"]),
}
for name, values in seen.items():
    print(f"{name}: {values}")
assert seen["sizes"] == ["2001-01-02", "2001-03-04", "2001-05-08"]
assert seen["names"] == ["0001-05-01", "0001-04-01", "0001-06-01"]
assert seen["sizes with 1 1/4"] == ["1/2", "3/4", "1 1/4"]
PY
