#!/bin/sh
# py-moneyed 3.0: an amount that is shown as $21.64 is 2,163 cents.
#
# Payment services ask for whole cents, and get_amount_in_sub_unit() gives them. It cuts what is behind the cents,
# where str(), format_money() and round() round it. A price with tax so is charged a cent below what the invoice says,
# in about every second case, and a refund is a cent short as well. There is no error. round(2) first is the way out.
#
# Output seen:
#   19.99 with 8.25 % tax: $21.64, 2163 cents
#   49.99 with 8.25 % tax: $54.11, 5411 cents
#   a refund of 19.995: -$20.00, -1999 cents
#   rounded first: 2164 cents
#   of 1000 prices with tax: 502 charged a cent less
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet py-moneyed==3.0 babel==2.19.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from decimal import Decimal

from moneyed import Money
from moneyed.l10n import format_money

TAX = Decimal("1.0825")
AMOUNTS = {
    "19.99 with 8.25 % tax": Money("19.99", "USD") * TAX,
    "49.99 with 8.25 % tax": Money("49.99", "USD") * TAX,
    "a refund of 19.995": Money("-19.995", "USD"),
}
seen = {}
for name, amount in AMOUNTS.items():
    seen[name] = (format_money(amount, locale="en_US"), amount.get_amount_in_sub_unit())
    print("{}: {}, {} cents".format(name, *seen[name]))
rounded = AMOUNTS["19.99 with 8.25 % tax"].round(2).get_amount_in_sub_unit()
print(f"rounded first: {rounded} cents")
prices = [Money(Decimal(cents) / 100, "USD") * TAX for cents in range(1000, 2000)]
less = sum(price.round(2).get_amount_in_sub_unit() - price.get_amount_in_sub_unit() for price in prices)
print(f"of 1000 prices with tax: {less} charged a cent less")
assert list(seen.values()) == [("$21.64", 2163), ("$54.11", 5411), ("-$20.00", -1999)]
assert rounded == 2164
assert less == 502
PY
