#!/bin/sh
# pyarrow 26.0.0: read_json rounds whole numbers to doubles without an error where pyarrow.array refuses to.
#
# A fraction anywhere in a column makes all of it double, and an id beyond 2**53 changes. A number of 2**63 changes
# on its own, although uint64 would hold it. The same values given to pyarrow.array raise ArrowInvalid.
#
# Output seen:
#   beside a fraction: 9007199254740992
#   alone: 9223372036854775808 as double
#   array: ArrowInvalid
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pyarrow==26.0.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io

import pyarrow as pa
import pyarrow.json


def first_value(lines):
    value = pyarrow.json.read_json(io.BytesIO(lines))["v"][0]
    return value.as_py(), str(value.type)


beside, beside_type = first_value(b"{\"v\": 9007199254740993}\n{\"v\": 1.5}\n")
alone, alone_type = first_value(b"{\"v\": 9223372036854775809}\n")
print(f"beside a fraction: {int(beside)}")
print(f"alone: {int(alone)} as {alone_type}")
assert (int(beside), beside_type) == (9007199254740992, "double")
assert (int(alone), alone_type) == (9223372036854775808, "double")
try:
    pa.array([9007199254740993, 1.5])
except pa.ArrowInvalid as error:
    print("array:", type(error).__name__)
else:
    raise SystemExit("pyarrow.array raises no error")
PY
