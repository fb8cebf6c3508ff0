#!/bin/sh
# ujson 6.1.0: a Decimal is written as the double next to it, so that cents of a large amount are lost.
#
# ujson takes a Decimal where the json module and rapidjson raise a TypeError, so one may believe that it can write one.
# 12345678901234567.89 becomes 1.2345678901234568e+16, and 19.90 the number 19.9. simplejson, which takes a Decimal as
# well, writes every digit. There is no error.
#
# Output seen:
#   ujson: {"total":1.2345678901234568e+16}
#   simplejson: {"total": 12345678901234567.89}
#   json: TypeError
#   rapidjson: TypeError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet ujson==6.1.0 simplejson==4.3.0 python-rapidjson==1.25
"$dir/venv/bin/python" - <<'PY'
import decimal
import json

import rapidjson
import simplejson
import ujson

ROW = {"total": decimal.Decimal("12345678901234567.89")}


def written(module):
    try:
        return module.dumps(ROW)
    except TypeError as error:
        return type(error).__name__


seen = {module.__name__: written(module) for module in (ujson, simplejson, json, rapidjson)}
for name, text in seen.items():
    print(f"{name}: {text}")
assert seen == {
    "ujson": '{"total":1.2345678901234568e+16}',
    "simplejson": '{"total": 12345678901234567.89}',
    "json": "TypeError",
    "rapidjson": "TypeError",
}
PY
