#!/bin/sh
# httpx 0.28.1 and requests 2.34.2: iter_lines cuts JSON Lines within a text.
#
# JSON allows the line separator U+2028 in a text as it is, and notes pasted from word processors have it. The lines
# of JSON Lines end with a line feed. Both clients end one at each character that str.splitlines counts, so that a
# record becomes two halves, which are no JSON. requests does it with decode_unicode=True, and not with bytes.
#
# Output seen:
#   httpx: ['{"note":"call', 'before 9"}', '{"note":"paid"}']
#   requests, decoded: ['{"note":"call', 'before 9"}', '{"note":"paid"}']
#   requests, bytes: 2 lines
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet httpx==0.28.1 requests==2.34.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io
import json

import httpx
import requests

ROWS = [{"note": "call\u2028before 9"}, {"note": "paid"}]
BODY = "".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in ROWS).encode()


def by_requests(**options):
    response = requests.Response()
    response.status_code, response.encoding, response.raw = 200, "utf-8", io.BytesIO(BODY)
    return list(response.iter_lines(**options))


by_httpx = list(httpx.Response(200, content=BODY).iter_lines())
decoded, plain = by_requests(decode_unicode=True), by_requests()
print("httpx:", by_httpx)
print("requests, decoded:", decoded)
print(f"requests, bytes: {len(plain)} lines")
assert by_httpx == decoded == ['{"note":"call', 'before 9"}', '{"note":"paid"}']
assert [json.loads(line) for line in plain] == ROWS
PY
