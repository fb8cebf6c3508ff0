#!/bin/sh
# pandas 3.1.1 on Python before 3.13: a carriage return in a text makes two rows of one in the CSV file it writes.
#
# Texts from old systems end their lines with a carriage return alone. to_csv does not put such a text in quotes, and
# read_csv, for which it ends a line, reads the file with one row more and the number in another row than before.
# Polars writes the quotes. The csv module of the standard library, which pandas writes with, quotes only the line
# ending that it was told; from Python 3.13 on it quotes both.
#
# Output seen on Python 3.11:
#   pandas: [('call', nan), ('before 9', 1.0), ('paid', 2.0)]
#   polars: [('call\rbefore 9', 1), ('paid', 2)]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1 polars==2.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import sys

import pandas
import polars

ROWS = {"note": ["call\rbefore 9", "paid"], "total": [1, 2]}
pandas.DataFrame(ROWS).to_csv("pandas.csv", index=False)
polars.DataFrame(ROWS).write_csv("polars.csv")
seen = {
    name: list(pandas.read_csv(f"{name}.csv").itertuples(index=False, name=None))
    for name in ("pandas", "polars")
}
for name, rows in seen.items():
    print(f"{name}: {rows}")
right = [("call\rbefore 9", 1), ("paid", 2)]
assert seen["polars"] == right
if sys.version_info >= (3, 13):
    assert seen["pandas"] == right
else:
    assert str(seen["pandas"]) == "[('call', nan), ('before 9', 1.0), ('paid', 2.0)]"
PY
