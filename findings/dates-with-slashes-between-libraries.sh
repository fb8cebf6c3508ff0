#!/bin/sh
# pandas 3.1.1, Polars 2.1.0 and DuckDB 2.0.1: 01/02/2024 is a day in January for one and in February for the others.
#
# All three find the format of dates on their own, and none says that it had to choose. pandas takes the month first,
# Polars and DuckDB the day. With 01/13/2024 beside it, DuckDB takes the month first, too, so that the same column means
# something else from one file to the next; Polars makes texts of the whole column.
#
# Output seen (01/02/2024 alone, and beside 01/13/2024):
#   pandas: 2024-01-02, 2024-01-02
#   polars: 2024-02-01, 01/02/2024
#   duckdb: 2024-02-01, 2024-01-02
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1 polars==2.1.0 duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pathlib import Path

import duckdb
import pandas
import polars

FILES = {"alone.csv": "day,id\n01/02/2024,1\n", "beside.csv": "day,id\n01/02/2024,1\n01/13/2024,2\n"}
for name, text in FILES.items():
    Path(name).write_text(text)
seen = {
    "pandas": [pandas.read_csv(name, parse_dates=["day"])["day"][0].date() for name in FILES],
    "polars": [polars.read_csv(name, try_parse_dates=True)["day"][0] for name in FILES],
    "duckdb": [duckdb.sql(f"SELECT day FROM '{name}'").fetchall()[0][0] for name in FILES],
}
for name, days in seen.items():
    print("{}: {}, {}".format(name, *days))
assert [list(map(str, days)) for days in seen.values()] == [
    ["2024-01-02", "2024-01-02"],
    ["2024-02-01", "01/02/2024"],
    ["2024-02-01", "2024-01-02"],
]
PY
