#!/bin/sh
# dbf 0.99.11: ids and amounts that fit their field are stored as others.
#
# A number in a dBase file is text, with as many digits as its field says. The id 9007199254740993 fits a field of 16
# digits, and the amount, a Decimal, one of 20 with two decimals. Both are written through a double: the id is the one
# before it, and the amount has other cents. A number with more digits than its field is an error, so that fields are
# known to be checked; but a rate of 0.0825 in a field with three decimals is stored as 0.083.
#
# Output seen (the texts in the file):
#   9007199254740993, N(16,0): 9007199254740992
#   12345678901234567.89, N(20,2): 12345678901234568.00
#   0.0825, N(6,3): 0.083
#   99999999999999999, N(16,0): DataOverflowError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet dbf==0.99.11
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from decimal import Decimal
from pathlib import Path

import dbf


def stored(value, field):
    table = dbf.Table("values.dbf", f"value {field}")
    table.open(dbf.READ_WRITE)
    try:
        table.append((value,))
    except dbf.DataOverflowError as error:
        return type(error).__name__
    finally:
        table.close()
    rows = Path("values.dbf").read_bytes().rpartition(b"\r")[2]
    return rows.rstrip(b"\x1a").decode("ascii").strip()


CASES = [
    (9007199254740993, "N(16,0)"),
    (Decimal("12345678901234567.89"), "N(20,2)"),
    (Decimal("0.0825"), "N(6,3)"),
    (99999999999999999, "N(16,0)"),
]
seen = [stored(value, field) for value, field in CASES]
for (value, field), text in zip(CASES, seen):
    print(f"{value}, {field}: {text}")
assert seen == ["9007199254740992", "12345678901234568.00", "0.083", "DataOverflowError"]
PY
