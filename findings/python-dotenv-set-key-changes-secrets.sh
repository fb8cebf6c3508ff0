#!/bin/sh
# python-dotenv 1.2.4: a value that set_key has stored is read as another one when it has ${ and } in it.
#
# set_key puts a value in single quotes and escapes quotes and backslashes. A shell takes such a text as it is. But
# python-dotenv looks for variables in single quotes, too, and a backslash does not keep it from that. A password that a
# generator made of signs loses a piece, or gets the text of another variable. set_key and get_key both report success,
# and what fails is the login. interpolate=False, which get_key does not have, gives the value back.
#
# Output seen (the value that was set: as read by dotenv_values, by get_key, without interpolation, by sh):
#   p4${x9}w: 'p4w', 'p4w', 'p4${x9}w', 'p4${x9}w'
#   ${USER}1: 'sample1', 'sample1', '${USER}1', '${USER}1'
#   p4$x9}w: 'p4$x9}w', 'p4$x9}w', 'p4$x9}w', 'p4$x9}w'
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet python-dotenv==1.2.4
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import os
import subprocess
from pathlib import Path

from dotenv import dotenv_values, get_key, set_key

FILE = "settings.env"
os.environ["USER"] = "sample"
os.environ.pop("x9", None)


def by_shell():
    script = f'. ./{FILE} && printf %s "$SECRET"'
    return subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True).stdout


def read(value):
    Path(FILE).write_text("")
    assert set_key(FILE, "SECRET", value) == (True, "SECRET", value)
    plain = dotenv_values(FILE, interpolate=False)["SECRET"]
    results = [dotenv_values(FILE)["SECRET"], get_key(FILE, "SECRET"), plain, by_shell()]
    print(f"{value}: {', '.join(map(repr, results))}")
    return results


for value, changed in (("p4${x9}w", "p4w"), ("${USER}1", "sample1"), ("p4$x9}w", "p4$x9}w")):
    assert read(value) == [changed, changed, value, value]
PY
