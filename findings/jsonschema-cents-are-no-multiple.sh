#!/bin/sh
# jsonschema 4.26.0: of the amounts in whole cents one in seven is no multiple of 0.01.
#
# A schema says with multipleOf that money has two decimals. jsonschema divides doubles, and 0.07 / 0.01 is not quite 7,
# so that 0.07 is refused; fastjsonschema, with the same schema, refuses none of the 10,000 amounts. Decimals, which
# would be exact, end in a TypeError instead of a verdict.
#
# Output seen:
#   jsonschema refuses 1363 of 10000, the first 0.07
#   fastjsonschema refuses 0 of 10000
#   Decimal: TypeError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet jsonschema==4.26.0 fastjsonschema==2.22.3
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from decimal import Decimal

import fastjsonschema
import jsonschema

SCHEMA = {"type": "number", "multipleOf": 0.01}
AMOUNTS = [number / 100 for number in range(10_000)]
validator = jsonschema.Draft202012Validator(SCHEMA)
compiled = fastjsonschema.compile(SCHEMA)


def accepts(amount):
    try:
        compiled(amount)
    except fastjsonschema.JsonSchemaValueException:
        return False
    return True


refused = [amount for amount in AMOUNTS if not validator.is_valid(amount)]
by_other = [amount for amount in AMOUNTS if not accepts(amount)]
print(f"jsonschema refuses {len(refused)} of 10000, the first {refused[0]}")
print(f"fastjsonschema refuses {len(by_other)} of 10000")
assert (len(refused), refused[0], by_other) == (1363, 0.07, [])
try:
    validator.is_valid(Decimal("0.07"))
except TypeError as error:
    print("Decimal:", type(error).__name__)
else:
    raise SystemExit("a Decimal raises no error")
PY
