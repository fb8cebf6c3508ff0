#!/bin/sh
# orjson 3.13.0: a whole number beyond 64 bits becomes a float on reading, and another whole number.
#
# Up to 2**64 - 1 whole numbers are exact ints. One more, and loads gives a rounded float without an error. dumps
# does refuse such an int. A number too large for a double raises an error on reading as well.
#
# Output seen:
#   18446744073709551615 -> int 18446744073709551615
#   18446744073709551617 -> float 18446744073709551616
#   dumps: JSONEncodeError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet orjson==3.13.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import orjson

for text, kind, value in (
    ("18446744073709551615", int, 18446744073709551615),
    ("18446744073709551617", float, 18446744073709551616),
):
    seen = orjson.loads(text)
    print(text, "->", type(seen).__name__, int(seen))
    assert type(seen) is kind
    assert int(seen) == value
try:
    orjson.dumps(18446744073709551617)
except orjson.JSONEncodeError as error:
    print("dumps:", "JSONEncodeError")
else:
    raise SystemExit("dumps raises no error")
PY
