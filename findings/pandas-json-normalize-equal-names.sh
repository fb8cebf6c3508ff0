#!/bin/sh
# pandas 3.1.1: json_normalize loses a value in silence where a flat name equals a nested one.
#
# Records with custom fields may have a key "address.city" beside an object "address" with a key "city". Both become
# one column, and the value of the earlier is gone. With sep="_" it takes only "address_city" beside the object.
#
# Output seen:
#   {'address.city': 'Springfield'}
#   {'address_city': 'Springfield'}
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W error - <<'PY'
import pandas

for sep in (".", "_"):
    name = f"address{sep}city"
    row = {name: "as the customer wrote it", "address": {"city": "Springfield"}}
    [seen] = pandas.json_normalize([row], sep=sep).to_dict("records")
    print(seen)
    assert seen == {name: "Springfield"}
PY
