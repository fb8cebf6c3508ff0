#!/bin/sh
# pandas 3.1.1: isin and merge match an id with another one when a null stands among the ids that are looked for.
#
# Int64 is the type that keeps whole numbers exact beside a null. But isin compares its values as doubles: of two ids
# that differ by one it finds the one that is not there, and misses the one that is. Without the null it is right, and
# so it is with a list that has a None, or with types of pyarrow on both sides. merge with a plain column, of which the
# null makes doubles, gives the row of one id to both, and validate="1:1" has nothing against it. There is no error.
#
# Output seen (ids 9007199254740992 and 9007199254740993, of which the second is looked for):
#   isin, Int64 without null: False, True
#   isin, Int64 and a null: True, False
#   isin, column and a null: True, False
#   isin, list and None: False, True
#   isin, pyarrow and a null: False, True
#   merge, column without null: 1 row
#   merge, column and a null: 2 rows
#   merge, Int64 and a null: 1 row
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1 pyarrow==26.0.1 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pandas

WANTED = 2**53 + 1
IDS = pandas.Series([2**53, WANTED], name="id")
ARROW = "int64[pyarrow]"


def found(name, wanted, ids=IDS):
    result = ids.isin(wanted).tolist()
    print(f"isin, {name}: {result[0]}, {result[1]}")
    return result


def merged(name, wanted):
    rows = len(IDS.to_frame().merge(pandas.DataFrame({"id": wanted}), on="id", validate="1:1"))
    print(f"merge, {name}: {rows} row{'s' * (rows > 1)}")
    return rows


nullable = pandas.array([WANTED, None], dtype="Int64")
assert found("Int64 without null", nullable[:1]) == [False, True]
assert found("Int64 and a null", nullable) == IDS.astype("Int64").isin(nullable).tolist() == [True, False]
assert found("column and a null", pandas.Series([WANTED, None])) == [True, False]
assert found("list and None", [WANTED, None]) == [False, True]
assert found("pyarrow and a null", pandas.array([WANTED, None], dtype=ARROW), IDS.astype(ARROW)) == [False, True]
assert merged("column without null", [WANTED]) == 1
assert merged("column and a null", [WANTED, None]) == 2
assert merged("Int64 and a null", nullable) == 1
PY
