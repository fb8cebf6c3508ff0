#!/bin/sh
# num2words 0.5.14: a thousand dollars as a whole number are ten dollars in words.
#
# With to="currency" an int is taken for cents, and a float, a Decimal or a text for dollars. So the words on a check
# depend on the type and not on the amount: JSON gives 1000 as an int and 1000.5 as a float, so that of two invoices
# the one without cents is written out as a hundredth. Its page on PyPI does not say so, and nothing warns.
#
# Output seen:
#   1000: ten dollars, zero cents
#   1000.0: one thousand dollars, zero cents
#   1000.5: one thousand dollars, fifty cents
#   '1000': one thousand dollars, zero cents
#   Decimal('1000'): one thousand dollars, zero cents
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet num2words==0.5.14
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
from decimal import Decimal

from num2words import num2words

whole, fraction = json.loads("[1000, 1000.5]")
amounts = [whole, 1000.0, fraction, "1000", Decimal("1000")]
seen = [num2words(amount, to="currency", currency="USD") for amount in amounts]
for amount, words in zip(amounts, seen):
    print(f"{amount!r}: {words}")
THOUSAND = "one thousand dollars, zero cents"
assert seen == ["ten dollars, zero cents", THOUSAND, "one thousand dollars, fifty cents", THOUSAND, THOUSAND]
PY
