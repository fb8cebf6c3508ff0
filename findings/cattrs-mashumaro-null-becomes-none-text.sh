#!/bin/sh
# cattrs 26.2.1 and mashumaro 3.23: JSON of other types than the fields say is no error, it becomes other values.
#
# A str field gets the text "None" for null, an int field 1 for 1.9, and a bool field True for the text "false". Both
# convert by calling the type, cattrs in its converter for JSON as well. One takes such a library to be told of values
# that do not fit; here an empty name is stored as a customer called None.
#
# Output seen:
#   cattrs: Job(note='None', technicians=1, paid=True)
#   mashumaro: Job(note='None', technicians=1, paid=True)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet cattrs==26.2.1 mashumaro==3.23
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from dataclasses import dataclass

from cattrs.preconf.json import make_converter
from mashumaro.codecs.json import JSONDecoder

TEXT = '{"note": null, "technicians": 1.9, "paid": "false"}'


@dataclass
class Job:
    note: str
    technicians: int
    paid: bool


seen = {"cattrs": make_converter().loads(TEXT, Job), "mashumaro": JSONDecoder(Job).decode(TEXT)}
for name, job in seen.items():
    print(f"{name}: {job}")
assert list(seen.values()) == [Job("None", 1, True)] * 2
PY
