#!/bin/sh
# frictionless 5.21.0: extract gives None for a text that first comes behind the rows it guesses types from.
#
# Behind many rows of numbers the code "A7" does not fit. validate reports it. extract and read_rows, which are there
# to read the data, leave the cell empty and go on. In what extract gives, nothing tells such a cell from one that
# was empty in the file; the rows of read_rows have the error as an attribute, which one has to ask for.
#
# Output seen:
#   extract: {'id': 1200, 'code': None}
#   read_rows: {'id': 1200, 'code': None}
#   validate: 1 error
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet frictionless==5.21.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pathlib import Path

from frictionless import Resource, extract, validate

rows = "".join(f"{number},{number}\n" for number in range(1200))
Path("jobs.csv").write_text(f"id,code\n{rows}1200,A7\n")
seen = {
    "extract": extract("jobs.csv")["jobs"][-1],
    "read_rows": Resource("jobs.csv").read_rows()[-1].to_dict(),
}
for name, row in seen.items():
    print(f"{name}: {row}")
errors = validate("jobs.csv").stats["errors"]
print(f"validate: {errors} error")
assert list(seen.values()) == [{"id": 1200, "code": None}] * 2
assert errors == 1
PY
