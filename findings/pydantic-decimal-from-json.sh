#!/bin/sh
# pydantic 2.14.0: a Decimal field filled by model_validate_json has passed through a float and has lost digits.
#
# JSON puts no limit on the digits of a number, and Decimal is the type people choose for money so as not to round.
# The same bytes read by the standard library with parse_float=Decimal and then validated keep every digit.
# A number in quotes keeps them, too. There is no error and no warning.
#
# Output seen:
#   model_validate_json: 12345678901234568
#   json.loads, then model_validate: 12345678901234567.89
#   in quotes: 12345678901234567.89
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pydantic==2.14.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
from decimal import Decimal

from pydantic import BaseModel


class Invoice(BaseModel):
    total: Decimal


TEXT = '{"total": 12345678901234567.89}'
direct = Invoice.model_validate_json(TEXT).total
parsed = Invoice.model_validate(json.loads(TEXT, parse_float=Decimal)).total
quoted = Invoice.model_validate_json('{"total": "12345678901234567.89"}').total
print("model_validate_json:", direct)
print("json.loads, then model_validate:", parsed)
print("in quotes:", quoted)
assert direct == Decimal("12345678901234568")
assert parsed == quoted == Decimal("12345678901234567.89")
PY
