#!/bin/sh
# deepdiff 9.1.0: with significant_digits, or numbers compared across types, two ids that differ are equal.
#
# significant_digits=2 is how one compares money in doubles, and ignore_numeric_type_changes how 1 may equal 1.0. Either
# turns each whole number of the two records into a double as well, so that ids beyond 2**53 that differ by one are the
# same, and the difference found is {}. Without the options the ids are compared exactly. Decimals keep their digits.
#
# Output seen:
#   without options: differ
#   significant_digits: equal
#   ignore_numeric_type_changes: equal
#   significant_digits, decimals: differ
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet deepdiff==9.1.0
"$dir/venv/bin/python" - <<'PY'
from decimal import Decimal

from deepdiff import DeepDiff

IDS = {"id": 9007199254740993, "total": 19.99}, {"id": 9007199254740992, "total": 19.99}
DECIMALS = {"total": Decimal("9007199254740993.25")}, {"total": Decimal("9007199254740992.25")}
seen = {
    "without options": DeepDiff(*IDS),
    "significant_digits": DeepDiff(*IDS, significant_digits=2),
    "ignore_numeric_type_changes": DeepDiff(*IDS, ignore_numeric_type_changes=True),
    "significant_digits, decimals": DeepDiff(*DECIMALS, significant_digits=2),
}
verdicts = {name: "differ" if difference else "equal" for name, difference in seen.items()}
for name, verdict in verdicts.items():
    print(f"{name}: {verdict}")
assert list(verdicts.values()) == ["differ", "equal", "equal", "differ"]
PY
