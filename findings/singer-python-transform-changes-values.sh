#!/bin/sh
# singer-python 6.8.0: the transformer of taps makes 150 of 1,50, true of "no", and a day of this month's of 2024-01.
#
# transform() fits a record to the schema of its stream, and raises SchemaMismatch for what does not fit. Commas are
# taken out of numbers first, so that an amount with a decimal comma is a hundred times as much, and 1.234,56 a
# thousandth. 1.9 fits an integer as 1, though "1.9" does not. Each text but "false" is true. A month gets the day
# of today, and a clock time all of its date, so that the same record is another one tomorrow.
#
# Output seen (on the 29th of a month):
#   "1,50" as number: 150.0
#   "1.234,56" as number: 1.23456
#   1.9 as integer: 1
#   "1.9" as integer: SchemaMismatch
#   "no" as boolean: True
#   "2024-01" as date-time: 2024-01-29T00:00:00.000000Z
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet singer-python==6.8.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
from datetime import date

from singer import transform
from singer.transform import SchemaMismatch

DATE_TIME = {"type": "string", "format": "date-time"}


def fitted(value, schema):
    try:
        result = transform({"v": value}, {"type": "object", "properties": {"v": schema}})["v"]
    except SchemaMismatch as error:
        result = type(error).__name__
    print(f"{json.dumps(value)} as {schema.get('format', schema['type'])}: {result}")
    return result


today = date.today().day
assert fitted("1,50", {"type": "number"}) == 150
assert fitted("1.234,56", {"type": "number"}) == 1.23456
assert fitted(1.9, {"type": "integer"}) == 1
assert fitted("1.9", {"type": "integer"}) == "SchemaMismatch"
assert fitted("no", {"type": "boolean"}) is True
assert fitted("2024-01", DATE_TIME) == f"2024-01-{today:02}T00:00:00.000000Z"
PY
