#!/bin/sh
# ruamel.yaml 0.19.1: loading a file and storing it changes numbers that nobody touched.
#
# The round trip is there to keep a file as it was, with comments, quotes, and zeros such as in 1.10. But a number with
# more digits than a double has is written as the double: other cents of a large amount. 1_000.50 becomes 01000.50, and
# an instant with seven digits of a second is rounded to six. All of it happens when some other key is set, in silence.
#
# Output seen:
#   rate: 1.10 -> 1.10
#   total: 12345678901234567.89 -> 12345678901234568.00
#   limit: 1_000.50 -> 01000.50
#   at: 2024-01-01T10:00:00.1234567Z -> 2024-01-01T10:00:00.123457Z
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet ruamel.yaml==0.19.1
"$dir/venv/bin/python" - <<'PY'
import io

from ruamel.yaml import YAML

TEXT = '''rate: 1.10
total: 12345678901234567.89
limit: 1_000.50
at: 2024-01-01T10:00:00.1234567Z
'''
yaml = YAML()
document = yaml.load(TEXT)
document["timeout"] = 30
stored = io.StringIO()
yaml.dump(document, stored)
pairs = list(zip(TEXT.splitlines(), stored.getvalue().splitlines()))
for before, after in pairs:
    print(f"{before} -> {after.partition(': ')[2]}")
assert [after for _, after in pairs] == [
    "rate: 1.10",
    "total: 12345678901234568.00",
    "limit: 01000.50",
    "at: 2024-01-01T10:00:00.123457Z",
]
PY
