#!/bin/sh
# price-parser 0.5.1: a price of 0.125 dollars is 125, and a credit of 19.99 a charge.
#
# Three digits behind a point are taken for thousands, even behind a zero, where no thousands can be: a price per unit
# with tenths of a cent becomes a thousand times as much. With four digits it is right. The minus sign of "-$19.99" and
# the parentheses of "(19.99)" are dropped. decimal_separator="." mends the first, and nothing says that it is needed.
#
# Output seen:
#   $0.125 -> 125
#   $0.1250 -> 0.1250
#   -$19.99 -> 19.99
#   (19.99) -> 19.99
#   $0.125 with decimal_separator='.' -> 0.125
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet price-parser==0.5.1
"$dir/venv/bin/python" - <<'PY'
from price_parser import Price

seen = {text: str(Price.fromstring(text).amount) for text in ("$0.125", "$0.1250", "-$19.99", "(19.99)")}
for text, amount in seen.items():
    print(f"{text} -> {amount}")
told = str(Price.fromstring("$0.125", decimal_separator=".").amount)
print(f"$0.125 with decimal_separator='.' -> {told}")
assert list(seen.values()) == ["125", "0.1250", "19.99", "19.99"]
assert told == "0.125"
PY
