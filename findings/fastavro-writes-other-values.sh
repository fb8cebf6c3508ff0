#!/bin/sh
# fastavro 1.13.1: a value that its schema forbids is written as another one that fits.
#
# Avro has a schema so that both sides agree on types. writer() stores 1.9 in a long as 1, and the text "false" in a
# boolean as true. In a union of int, double and long, 2**53 + 1 becomes a double, and so another number, although the
# long would hold it. A number in a string does raise an error, so that types seem to be checked. validator=True
# refuses the first two.
#
# Output seen:
#   long 1.9: 1
#   boolean 'false': True
#   int, double or long 9007199254740993: 9007199254740992.0
#   string 5: TypeError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet fastavro==1.13.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io

import fastavro

UNION = ["int", "double", "long"]


def stored(kind, value, **options):
    schema = {"type": "record", "name": "Job", "fields": [{"name": "value", "type": kind}]}
    file = io.BytesIO()
    fastavro.writer(file, schema, [{"value": value}], **options)
    file.seek(0)
    return next(fastavro.reader(file))["value"]


number, flag, large = stored("long", 1.9), stored("boolean", "false"), stored(UNION, 2**53 + 1)
print("long 1.9:", number)
print("boolean 'false':", flag)
print("int, double or long 9007199254740993:", large)
assert (number, flag, large) == (1, True, 9007199254740992.0)
try:
    stored("string", 5)
except TypeError as error:
    print("string 5:", type(error).__name__)
else:
    raise SystemExit("a number in a string raises no error")
for kind, value in (("long", 1.9), ("boolean", "false")):
    try:
        stored(kind, value, validator=True)
    except fastavro.validation.ValidationError:
        continue
    raise SystemExit("validator=True raises no error")
PY
