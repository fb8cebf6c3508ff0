#!/bin/sh
# Polars 2.1.0: read_json and str.json_decode make null of a date that they cannot read, where read_ndjson raises.
#
# A schema says which columns are dates. One that is written in another way, as 01/31/2024, or that is no day, is null
# afterwards, as if the record had none, and a day such as 2024-01-31 is null in a column of datetimes. There is no
# error. Of the same record read_ndjson raises a ComputeError, or makes midnight of the day, and read_csv does, too. A
# number that does not fit its type is null as well, a fraction is cut off, and 19.999 is rounded to cents.
#
# Output seen (the value and the type that the schema says):
#   '01/31/2024' Date: read_json None, json_decode None, read_ndjson ComputeError
#   '2024-02-30' Date: read_json None, json_decode None, read_ndjson ComputeError
#   '2024-01-31' Datetime: read_json None, json_decode None, read_ndjson 2024-01-31 00:00:00
#   1099511627776 Int32: read_json None, json_decode None, read_ndjson ComputeError
#   1.9 Int64: read_json 1, json_decode 1, read_ndjson ComputeError
#   19.999 Decimal: read_json 20.00, json_decode 20.00, read_ndjson SchemaError
#   read_csv: ComputeError and 2024-01-31 00:00:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet polars==2.1.0 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json

import polars
from polars.exceptions import ComputeError, SchemaError

READERS = {
    "read_json": lambda text, type_: polars.read_json(f"[{text}]".encode(), schema={"v": type_}),
    "json_decode": lambda text, type_: polars.Series([text]).str.json_decode(polars.Struct({"v": type_})).struct,
    "read_ndjson": lambda text, type_: polars.read_ndjson(text.encode(), schema={"v": type_}),
    "read_csv": lambda text, type_: polars.read_csv(f"v\n{json.loads(text)['v']}\n".encode(), schema={"v": type_}),
}


def outcome(reader, value, type_):
    try:
        return str(READERS[reader](json.dumps({"v": value}), type_)["v"].item())
    except (ComputeError, SchemaError) as error:
        return type(error).__name__


def seen(value, type_):
    results = [outcome(reader, value, type_) for reader in list(READERS)[:3]]
    name = getattr(type_, "__name__", type(type_).__name__)
    print("{!r} {}: read_json {}, json_decode {}, read_ndjson {}".format(value, name, *results))
    return results


MIDNIGHT = "2024-01-31 00:00:00"
assert seen("01/31/2024", polars.Date) == ["None", "None", "ComputeError"]
assert seen("2024-02-30", polars.Date) == ["None", "None", "ComputeError"]
assert seen("2024-01-31", polars.Datetime) == ["None", "None", MIDNIGHT]
assert seen(2**40, polars.Int32) == ["None", "None", "ComputeError"]
assert seen(1.9, polars.Int64) == ["1", "1", "ComputeError"]
assert seen(19.999, polars.Decimal(10, 2)) == ["20.00", "20.00", "SchemaError"]
by_csv = outcome("read_csv", "01/31/2024", polars.Date), outcome("read_csv", "2024-01-31", polars.Datetime)
print("read_csv: {} and {}".format(*by_csv))
assert by_csv == ("ComputeError", MIDNIGHT)
PY
