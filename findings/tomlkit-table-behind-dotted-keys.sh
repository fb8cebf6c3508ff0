#!/bin/sh
# tomlkit 0.15.2: a table that is added beside dotted keys takes the keys behind it into itself.
#
# The document in memory is right: profile.vic is there, and timeout is where it was. In the text the new table stands
# before timeout, which so becomes a part of it: whoever reads the file finds no timeout any more. It happens to a
# program that stores one setting more in a file somebody wrote by hand. There is no error.
#
# Output seen:
#   in memory: {'profile': {'nsw': 1, 'vic': {'tenant': 2}}, 'timeout': 30}
#   in the text: {'profile': {'nsw': 1, 'vic': {'tenant': 2, 'timeout': 30}}}
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet tomlkit==0.15.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import tomllib

import tomlkit

document = tomlkit.parse("profile.nsw = 1\ntimeout = 30\n")
document["profile"]["vic"] = {"tenant": 2}
memory, text = document.unwrap(), tomllib.loads(document.as_string())
print("in memory:", memory)
print("in the text:", text)
assert memory == {"profile": {"nsw": 1, "vic": {"tenant": 2}}, "timeout": 30}
assert text == {"profile": {"nsw": 1, "vic": {"tenant": 2, "timeout": 30}}}
PY
