#!/bin/sh
# patito 0.8.6 with Polars 2.1.0: a Decimal in a model stands for a column of text, and "n/a" is a valid amount.
#
# The model checks a frame of Polars by its types. For a field of type Decimal it wants text: a frame with decimals is
# refused, and one with any texts is valid. cast() turns decimals into text, after which the frame sorts 19.90 before
# 5.00. float and date are what they say, and pydantic, with which the model is made, refuses "n/a" for a single record.
#
# Output seen:
#   decimals: DataFrameValidationError
#   texts "n/a" and "-5": valid
#   decimals, cast and sorted: ['19.90', '5.00']
#   floats for a float: valid
#   texts for a float: DataFrameValidationError
#   one record with "n/a": ValidationError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet patito==0.8.6 polars==2.1.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
from decimal import Decimal

import patito
import polars
import pydantic


class Line(patito.Model):
    total: Decimal


class Measure(patito.Model):
    total: float


def checked(model, totals):
    try:
        model.validate(polars.DataFrame({"total": totals}))
    except patito.exceptions.DataFrameValidationError as error:
        return type(error).__name__
    return "valid"


def record():
    try:
        return Line(total="n/a")
    except pydantic.ValidationError as error:
        return type(error).__name__


AMOUNTS = [Decimal("5.00"), Decimal("19.90")]
seen = {
    "decimals": checked(Line, AMOUNTS),
    'texts "n/a" and "-5"': checked(Line, ["n/a", "-5"]),
    "decimals, cast and sorted": Line.DataFrame({"total": AMOUNTS}).cast().sort("total")["total"].to_list(),
    "floats for a float": checked(Measure, [5.0]),
    "texts for a float": checked(Measure, ["n/a"]),
    'one record with "n/a"': record(),
}
for name, value in seen.items():
    print(f"{name}: {value}")
refused = "DataFrameValidationError"
assert list(seen.values()) == [refused, "valid", ["19.90", "5.00"], "valid", refused, "ValidationError"]
PY
