#!/bin/sh
# stockholm 0.5.7: amounts that are equal are two members of a set, and equal yens differ a hundredfold in sub units.
#
# 12.5 USD and 12.50 USD are equal by ==, but their hashes differ, as they are made of how the amount was written. So a
# payment is not found in the set or dict of the payments, and groups of one amount fall apart. Python wants equal
# objects to have equal hashes, and decimal and py-moneyed keep to it. A currency that is given as text has two
# decimals, even if it is the yen: what is paid in sub units is then a hundred times more. That happens to any amount
# which went through its own text or JSON.
#
# Output seen:
#   stockholm 12.5 USD == 12.50 USD: True, members of a set: 2, found in a dict: False
#   decimal 12.5 == 12.50: True, members of a set: 1, found in a dict: True
#   py-moneyed 12.5 USD == 12.50 USD: True, members of a set: 1, found in a dict: True
#   1234 yens, sub units: 1234
#   the same by its JSON, equal: True, sub units: 123400
#   1234 sub units by the text JPY: 12.34 JPY
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet stockholm==0.5.7 py-moneyed==3.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from decimal import Decimal

import moneyed
from stockholm import Currency, Money


def pair(name, first, second, shown):
    seen = first == second, len({first, second}), second in {first: "paid"}
    print(f"{name} {shown}: {seen[0]}, members of a set: {seen[1]}, found in a dict: {seen[2]}")
    return seen


ours = pair("stockholm", Money("12.5 USD"), Money("12.50 USD"), "12.5 USD == 12.50 USD")
plain = pair("decimal", Decimal("12.5"), Decimal("12.50"), "12.5 == 12.50")
peer = pair("py-moneyed", moneyed.Money("12.5", "USD"), moneyed.Money("12.50", "USD"), "12.5 USD == 12.50 USD")
yens = Money(1234, Currency.JPY)
copy = Money.from_json(yens.as_json())
print(f"1234 yens, sub units: {yens.sub_units}")
print(f"the same by its JSON, equal: {copy == yens}, sub units: {copy.sub_units}")
print(f"1234 sub units by the text JPY: {Money.from_sub_units(1234, 'JPY')}")
assert ours == (True, 2, False)
assert plain == peer == (True, 1, True)
assert copy == yens
assert (yens.sub_units, copy.sub_units) == (1234, 123400)
assert str(Money.from_sub_units(1234, "JPY")) == "12.34 JPY"
assert str(Money.from_sub_units(1234, Currency.JPY)) == "1234 JPY"
PY
