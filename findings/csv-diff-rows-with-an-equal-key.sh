#!/bin/sh
# csv-diff 1.2: a row that is gone or changed is no difference when another row has its key, or is the same.
#
# With --key only the last row of each key is compared, and nothing says that there was another one. A file of lines of
# invoices, with the number of the invoice as the key, can lose a line or have another price and is the same. The
# documentation calls the key unique, but csv-diff does not test that it is. Without a key, equal rows are one, so a
# file that has a row twice equals one that has it once. The command line prints nothing.
#
# Output seen (the differences found):
#   key, first of two rows gone: 0
#   key, first of two rows with another total: 0
#   key, last of two rows with another total: 1
#   no key, one of two equal rows gone: 0
#   json and key, first of two rows gone: 0
#   command line: exit 0, nothing printed
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet csv-diff==1.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import csv
import io
import json
import subprocess
import sys
from pathlib import Path

from csv_diff import compare, load_csv, load_json

LINES = [("7", "roof", "100"), ("7", "gutter", "20"), ("8", "door", "5")]
NAMES = ("invoice", "item", "total")


def as_csv(lines):
    file = io.StringIO()
    csv.writer(file).writerows([NAMES, *lines])
    return file.getvalue()


def as_json(lines):
    return json.dumps([dict(zip(NAMES, line)) for line in lines])


def differences(name, before, after, key="invoice", write=as_csv, load=load_csv):
    found = compare(*(load(io.StringIO(write(lines)), key=key) for lines in (before, after)))
    number = sum(map(len, found.values()))
    print(f"{name}: {number}")
    return number


dearer_first = [("7", "roof", "900"), *LINES[1:]]
dearer_last = [LINES[0], ("7", "gutter", "90"), LINES[2]]
assert differences("key, first of two rows gone", LINES, LINES[1:]) == 0
assert differences("key, first of two rows with another total", LINES, dearer_first) == 0
assert differences("key, last of two rows with another total", LINES, dearer_last) == 1
assert differences("no key, one of two equal rows gone", [LINES[0], *LINES], LINES, None) == 0
assert differences("json and key, first of two rows gone", LINES, LINES[1:], write=as_json, load=load_json) == 0
for name, lines in (("before.csv", LINES), ("after.csv", LINES[1:])):
    Path(name).write_text(as_csv(lines))
command = [Path(sys.executable).with_name("csv-diff"), "before.csv", "after.csv", "--key=invoice"]
ended = subprocess.run(command, capture_output=True, text=True)
printed = (ended.stdout + ended.stderr).strip()
print(f"command line: exit {ended.returncode}, {printed or 'nothing'} printed")
assert (ended.returncode, printed) == (0, "")
PY
