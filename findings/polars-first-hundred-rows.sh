#!/bin/sh
# Polars 2.1.0: DataFrame(rows) changes values and drops keys that first come behind row 100, without an error.
#
# Types come from the first 100 rows. Behind them a fraction is cut off, a Decimal is rounded to the decimals seen so
# far, and a new key is left out, at the top as inside a struct. A text in a column of numbers does raise an error,
# as does a fraction in pl.Series([1, 1.5]).
#
# Output seen:
#   fraction: 1
#   decimal: 1234.6
#   keys: ['v'] and ['a']
#   text: ComputeError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet polars==2.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from decimal import Decimal

import polars as pl


def last_row(first, last):
    return pl.DataFrame([first] * 100 + [last]).to_dicts()[-1]


fraction = last_row({"v": 1}, {"v": 1.5})["v"]
decimal = last_row({"v": Decimal("1.1")}, {"v": Decimal("1234.567")})["v"]
top = list(last_row({"v": 1}, {"v": 1, "w": 2}))
inside = list(last_row({"v": {"a": 1}}, {"v": {"a": 1, "b": 2}})["v"])
print("fraction:", fraction)
print("decimal:", decimal)
print("keys:", top, "and", inside)
assert (fraction, decimal, top, inside) == (1, Decimal("1234.6"), ["v"], ["a"])
try:
    last_row({"v": 1}, {"v": "text"})
except pl.exceptions.ComputeError as error:
    print("text:", type(error).__name__)
else:
    raise SystemExit("a text raises no error")
PY
