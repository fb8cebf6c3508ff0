#!/bin/sh
# Pint 0.25.3: "1 1/2 inch" is half an inch, and "2 3/4 inch" one and a half.
#
# Price lists of pipes and ducts write sizes so. Pint takes the space for a multiplication, as in "3 m s", and so 1 1/2
# is 1 times 1/2. The result has the right unit and is a plausible size. "1-1/2 inch", the other way to write it, is a
# DimensionalityError, so that one may believe that texts which are no quantity are refused. Fraction of the standard
# library refuses "1 1/2".
#
# Output seen:
#   1 1/2 inch: 0.5 inch
#   2 3/4 inch: 1.5 inch
#   3/4 inch: 0.75 inch
#   1-1/2 inch: DimensionalityError
#   Fraction("1 1/2"): ValueError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pint==0.25.3
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from fractions import Fraction

import pint

registry = pint.UnitRegistry()


def read(text):
    try:
        return str(registry(text))
    except pint.DimensionalityError as error:
        return type(error).__name__


seen = {text: read(text) for text in ("1 1/2 inch", "2 3/4 inch", "3/4 inch", "1-1/2 inch")}
for text, size in seen.items():
    print(f"{text}: {size}")
try:
    Fraction("1 1/2")
except ValueError as error:
    print(f'Fraction("1 1/2"): {type(error).__name__}')
else:
    raise SystemExit("Fraction raises no error")
assert list(seen.values()) == ["0.5 inch", "1.5 inch", "0.75 inch", "DimensionalityError"]
PY
