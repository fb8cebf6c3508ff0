#!/bin/sh
# requests 2.34.2: one bare percent sign in a URL makes it encode the valid escapes in that URL a second time.
#
# A link with a=x%2Fy keeps it. Add "100%" anywhere else, and %2F becomes %252F: the server gets the text "x%2Fy"
# in place of "x/y". httpx leaves the valid escapes alone. Nothing warns.
#
# Output seen:
#   without: http://localhost/p?a=x%2Fy
#   with: http://localhost/p?a=x%252Fy&b=100%25
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet requests==2.34.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from requests import Request

without = Request("GET", "http://localhost/p?a=x%2Fy").prepare().url
with_bare = Request("GET", "http://localhost/p?a=x%2Fy&b=100%").prepare().url
print("without:", without)
print("with:", with_bare)
assert without == "http://localhost/p?a=x%2Fy"
assert with_bare == "http://localhost/p?a=x%252Fy&b=100%25"
PY
