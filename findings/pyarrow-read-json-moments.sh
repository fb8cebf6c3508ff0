#!/bin/sh
# pyarrow 26.0.0: read_json types a column of UTC timestamps by how they are written, and without their zone.
#
# Whole seconds become timestamp[s], and the Z is dropped: a moment in UTC turns into a wall-clock time. One fraction
# in the column makes all of it text. read_csv types the same texts as timestamps with tz=UTC. With a schema of
# timestamp[us, UTC] seven digits of a second are an error; only [ns] reads them.
#
# Output seen:
#   whole: timestamp[s]
#   fraction: string
#   mixed: string
#   csv: timestamp[ns, tz=UTC]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pyarrow==26.0.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io

import pyarrow.csv
import pyarrow.json

WHOLE, FRACTION = "2024-01-02T03:04:05Z", "2024-01-02T03:04:05.1234567Z"


def from_json(*moments):
    lines = "".join("{\"at\": \"%s\"}\n" % moment for moment in moments)
    return str(pyarrow.json.read_json(io.BytesIO(lines.encode())).schema.field("at").type)


def from_csv(*moments):
    lines = "at\n" + "\n".join(moments) + "\n"
    return str(pyarrow.csv.read_csv(io.BytesIO(lines.encode())).schema.field("at").type)


seen = {
    "whole": from_json(WHOLE),
    "fraction": from_json(FRACTION),
    "mixed": from_json(WHOLE, FRACTION),
    "csv": from_csv(WHOLE, FRACTION),
}
for name, type_ in seen.items():
    print(f"{name}: {type_}")
assert list(seen.values()) == ["timestamp[s]", "string", "string", "timestamp[ns, tz=UTC]"]
PY
