#!/bin/sh
# Ibis 12.0.0 with DuckDB: a Decimal in an expression keeps three decimals, so the tax rate 0.0825 becomes 0.083.
#
# Ibis writes CAST(0.0825 AS DECIMAL(18, 3)), whatever the digits. The tax on 1,000 dollars is 83.00 in place of 82.50.
# A filter for the rate finds the rows with 0.083, and not those with 0.0825. A float in an expression is right. There
# is no error and no warning.
#
# Output seen:
#   literal: 0.083
#   tax on 1000: 83
#   rows equal to 0.0825: [Decimal('0.0830')]
#   as float: 82.50
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet 'ibis-framework[duckdb]==12.0.0' duckdb==2.0.1 pyarrow==26.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from decimal import Decimal

import ibis
import pyarrow

RATE = Decimal("0.0825")
rates = pyarrow.array([RATE, Decimal("0.0830")], pyarrow.decimal128(18, 4))
table = ibis.memtable(pyarrow.table({"rate": rates}))
thousand = ibis.memtable(pyarrow.table({"total": pyarrow.array([Decimal(1000)], pyarrow.decimal128(18, 2))}))
literal = ibis.literal(RATE).execute()
tax = (thousand.total * RATE).execute()[0]
matching = table.filter(table.rate == RATE).to_pyarrow()["rate"].to_pylist()
by_float = (thousand.total * float(RATE)).execute()[0]
print("literal:", literal)
print("tax on 1000:", tax.normalize())
print("rows equal to 0.0825:", matching)
print("as float:", by_float)
assert (literal, tax, matching) == (Decimal("0.083"), 83, [Decimal("0.083")])
assert by_float == 82.5
PY
