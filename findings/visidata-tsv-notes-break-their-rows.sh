#!/bin/sh
# VisiData 3.4: in a TSV that vd -b writes, a note with a tab moves the hours away, and one of two lines is two rows.
#
# Its options tsv_safe_tab and tsv_safe_newline are there to replace both characters when a TSV is saved, and have such
# a replacement by default. They are not applied on the way of CSV to TSV in batch mode: both characters stand in the
# file as they are, with no quotes and no warning. Its own reader then finds a row more and the hours in a column
# without a name. The csv module quotes such texts with its dialect excel-tab, and gives them back as they were.
#
# Output seen:
#   CSV: [['job', 'note', 'hours'], ['1', 'left\tkey', '8'], ['2', 'roof\nand gutter', '4']]
#   TSV: 'job\tnote\thours\n1\tleft\tkey\t8\n2\troof\nand gutter\t4\n'
#   read back: ['job', 'note', 'hours', '']
#   read back: ['1', 'left', 'key', '8']
#   read back: ['2', 'roof', '', '']
#   read back: ['and gutter', '4', '', '']
#   hours: before ['8', '4'], after ['key', '', '']
#   csv module, back: [['job', 'note', 'hours'], ['1', 'left\tkey', '8'], ['2', 'roof\nand gutter', '4']]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet visidata==3.4
cd "$dir"
mkdir home
HOME="$dir/home" XDG_CONFIG_HOME="$dir/home" "$dir/venv/bin/python" - <<'PY'
import csv
import io
import subprocess
import sys
from pathlib import Path

ROWS = [["job", "note", "hours"], ["1", "left\tkey", "8"], ["2", "roof\nand gutter", "4"]]


def convert(source, target):
    """Let VisiData write one file anew as another, as its documentation shows for batch mode."""
    command = [sys.executable, "-m", "visidata", "--batch", source, "--output", target]
    subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=60)


def read(path):
    with open(path, newline="") as file:
        return list(csv.reader(file))


with open("jobs.csv", "w", newline="") as file:
    csv.writer(file).writerows(ROWS)
convert("jobs.csv", "jobs.tsv")
convert("jobs.tsv", "back.csv")
written = Path("jobs.tsv").read_bytes().decode()
back = read("back.csv")
buffer = io.StringIO(newline="")
csv.writer(buffer, dialect="excel-tab").writerows(ROWS)
buffer.seek(0)
peer = list(csv.reader(buffer, dialect="excel-tab"))
hours = [[row[2] for row in rows[1:]] for rows in (read("jobs.csv"), back)]
print(f"CSV: {read('jobs.csv')}")
print(f"TSV: {written!r}")
for row in back:
    print(f"read back: {row}")
print(f"hours: before {hours[0]}, after {hours[1]}")
print(f"csv module, back: {peer}")
assert written == "job\tnote\thours\n1\tleft\tkey\t8\n2\troof\nand gutter\t4\n"
assert back[1:] == [["1", "left", "key", "8"], ["2", "roof", "", ""], ["and gutter", "4", "", ""]]
assert hours == [["8", "4"], ["key", "", ""]]
assert read("jobs.csv") == peer == ROWS
PY
