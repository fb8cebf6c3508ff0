#!/bin/sh
# fastparquet 2026.9.0: decimals of a Parquet file are read as doubles, and amounts change.
#
# The file says decimal(28, 8). fastparquet, alone or as an engine of pandas.read_parquet, gives float64 for it: the
# last digits of a large amount are others, and nothing is said. The other engine, pyarrow, gives Decimals.
#
# Output seen:
#   fastparquet: float64 12345678901234568
#   pyarrow: object 12345678901234567.89000000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet fastparquet==2026.9.0 pandas==3.1.1 pyarrow==26.0.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
from decimal import Decimal

import pandas
import pyarrow
from pyarrow import parquet

total = pyarrow.array([Decimal("12345678901234567.89")], pyarrow.decimal128(28, 8))
parquet.write_table(pyarrow.table({"total": total}), "jobs.parquet")
seen = {name: pandas.read_parquet("jobs.parquet", engine=name)["total"] for name in ("fastparquet", "pyarrow")}
print("fastparquet:", seen["fastparquet"].dtype, int(seen["fastparquet"][0]))
print("pyarrow:", seen["pyarrow"].dtype, seen["pyarrow"][0])
assert (str(seen["fastparquet"].dtype), int(seen["fastparquet"][0])) == ("float64", 12345678901234568)
assert seen["pyarrow"][0] == Decimal("12345678901234567.89")
PY
