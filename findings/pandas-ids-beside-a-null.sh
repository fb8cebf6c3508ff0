#!/bin/sh
# pyarrow 26.0.1 and Polars 2.1.0: on the way to pandas 3.1.1 one null changes the other ids of its column.
#
# Both have whole numbers beside nulls. to_pandas makes a double column of them, so that ids beyond 2**53 become
# others, without an error. Without the null they stay whole. pyarrow refuses the same step where it is asked for by
# name: cast(float64) is an error. types_mapper with pandas.Int64Dtype keeps the ids.
#
# Output seen (9007199254740993 beside a null):
#   pyarrow: 9007199254740992 float64
#   polars: 9007199254740992 float64
#   cast: ArrowInvalid
#   types_mapper: 9007199254740993 Int64
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1 pyarrow==26.0.1 polars==2.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pandas
import polars
import pyarrow

IDS = [2**53 + 1, None]
table = pyarrow.table({"id": IDS})
frames = {
    "pyarrow": table.to_pandas(),
    "polars": polars.DataFrame({"id": IDS}).to_pandas(),
    "types_mapper": table.to_pandas(types_mapper={pyarrow.int64(): pandas.Int64Dtype()}.get),
}
seen = {name: f"{int(frame['id'][0])} {frame['id'].dtype}" for name, frame in frames.items()}
try:
    table["id"].cast(pyarrow.float64())
except pyarrow.ArrowInvalid as error:
    seen["cast"] = type(error).__name__
for name in ("pyarrow", "polars", "cast", "types_mapper"):
    print(f"{name}: {seen[name]}")
assert seen["pyarrow"] == seen["polars"] == "9007199254740992 float64"
assert (seen["cast"], seen["types_mapper"]) == ("ArrowInvalid", "9007199254740993 Int64")
assert pyarrow.table({"id": IDS[:1]}).to_pandas()["id"][0] == 2**53 + 1
PY
