#!/bin/sh
# pandas 3.1.1: read_fwf cuts the digits of later ids and amounts, so that they are those of others.
#
# In a file with columns of fixed width read_fwf looks for the blanks that separate them, in the first hundred lines.
# The column of an id that has two digits there is two wide for the whole file: the ids 100 to 199 become 10 to 19. Of
# amounts, which stand on the right, the first digits go. The result has as many rows as the file, each with valid
# numbers, and there is no error. infer_nrows, or the widths, are the way out.
#
# Output seen (the last two of 120 rows):
#   file: 119 119.50 open, 120 12345.50 cancelled
#   read_fwf: 11 19.50 open, 12 45.50 cancel
#   infer_nrows=200: 119 119.50 open, 120 12345.50 cancelled
#   ids that are there twice: 21
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pathlib import Path

import pandas

rows = [(number, f"{number}.50", "open") for number in range(1, 120)] + [(120, "12345.50", "cancelled")]
lines = ["id      total status"] + ["{:<4} {:>8} {}".format(*row) for row in rows]
Path("jobs.txt").write_text("\n".join(lines) + "\n")
frames = {
    "read_fwf": pandas.read_fwf("jobs.txt"),
    "infer_nrows=200": pandas.read_fwf("jobs.txt", infer_nrows=200),
}
print("file:", ", ".join(" ".join(map(str, row)) for row in rows[-2:]))
seen = {}
for name, frame in frames.items():
    seen[name] = list(frame.tail(2).itertuples(index=False, name=None))
    print(f"{name}:", ", ".join(f"{id} {total:.2f} {status}" for id, total, status in seen[name]))
twice = int(frames["read_fwf"]["id"].duplicated().sum())
print("ids that are there twice:", twice)
assert [len(frame) for frame in frames.values()] == [120, 120]
assert seen["read_fwf"] == [(11, 19.5, "open"), (12, 45.5, "cancel")]
assert seen["infer_nrows=200"] == [(119, 119.5, "open"), (120, 12345.5, "cancelled")]
assert twice == 21
PY
