#!/bin/sh
# jsonpath-ng 1.16.0: a filter with > or < finds no Decimal, and says nothing.
#
# Money is read with parse_float=Decimal so as not to be rounded. The filter $[?(@.total > 10)] then finds nothing in
# rows that hold 19.50, as if no job were that dear; an == filter does find them. With doubles both work.
#
# Output seen:
#   double: > 10 finds [19.5], == 19.5 finds [19.5]
#   decimal: > 10 finds [], == 19.5 finds [Decimal('19.5')]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet jsonpath-ng==1.16.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
from decimal import Decimal

from jsonpath_ng.ext import parse

TEXT = '[{"total": 19.5}, {"total": 2.25}]'


def matching(rows, condition):
    return [match.value["total"] for match in parse(f"$[?(@.total {condition})]").find(rows)]


seen = {}
for name, number in (("double", float), ("decimal", Decimal)):
    rows = json.loads(TEXT, parse_float=number)
    seen[name] = matching(rows, "> 10"), matching(rows, "== 19.5")
    print("{}: > 10 finds {}, == 19.5 finds {}".format(name, *seen[name]))
assert seen == {"double": ([19.5], [19.5]), "decimal": ([], [Decimal("19.5")])}
PY
