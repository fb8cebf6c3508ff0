#!/bin/sh
# mashumaro 3.23 and pyserde 0.34.0: a Decimal field is given the digits of the double, fifty of them.
#
# The JSON number 19.99 in a field of type Decimal becomes 19.989999999999998436805981327779591083526611328125, which is
# not equal to Decimal("19.99") and does not go into a column of a database with two decimals. Libraries that go through
# the shortest text of the double give 19.99. In quotes the number is right.
#
# Output seen:
#   mashumaro: 19.989999999999998436805981327779591083526611328125; in quotes 19.99
#   pyserde: 19.989999999999998436805981327779591083526611328125; in quotes 19.99
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet mashumaro==3.23 pyserde==0.34.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from decimal import Decimal

from mashumaro.codecs.json import JSONDecoder
from serde import serde
from serde.json import from_json


@serde
class Job:
    total: Decimal


NUMBER, QUOTED = '{"total": 19.99}', '{"total": "19.99"}'
decode = JSONDecoder(Job).decode
seen = {
    "mashumaro": (decode(NUMBER).total, decode(QUOTED).total),
    "pyserde": (from_json(Job, NUMBER).total, from_json(Job, QUOTED).total),
}
for name, (number, quoted) in seen.items():
    print(f"{name}: {number}; in quotes {quoted}")
assert list(seen.values()) == [(Decimal(19.99), Decimal("19.99"))] * 2
PY
