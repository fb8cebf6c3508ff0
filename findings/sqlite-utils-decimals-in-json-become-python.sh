#!/bin/sh
# sqlite-utils 4.2.1: a decimal or a date inside a nested value is stored as Python source.
#
# Lists and dicts are stored as JSON. What JSON has no form for is written by repr(): the total of a line is the text
# "Decimal('19.99')", which no SQL can add up, and an instant is "datetime.datetime(2024, ...". At the top of a record
# the same values become a number and ISO 8601. The json module raises a TypeError for both. A sum over the lines is 0.
#
# Output seen:
#   [{"total": "Decimal('19.99')", "on": "datetime.date(2024, 1, 31)"}]
#   beside it: 19.99 2024-01-31
#   sum of the lines: 0.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet sqlite-utils==4.2.1
"$dir/venv/bin/python" - <<'PY'
import datetime
import decimal

import sqlite_utils

line = {"total": decimal.Decimal("19.99"), "on": datetime.date(2024, 1, 31)}
database = sqlite_utils.Database(memory=True)
database["invoices"].insert({"id": 1, "lines": [line], **line})
(row,) = database["invoices"].rows
((total,),) = database.execute(
    "SELECT sum(json_extract(value, '$.total')) FROM invoices, json_each(invoices.lines)"
).fetchall()
database.conn.close()
print(row["lines"])
print(f"beside it: {row['total']} {row['on']}")
print(f"sum of the lines: {total}")
assert row["lines"] == '''[{"total": "Decimal('19.99')", "on": "datetime.date(2024, 1, 31)"}]'''
assert (row["total"], row["on"], total) == (19.99, "2024-01-31", 0)
PY
