#!/bin/sh
# openapi-python-client 0.29.1: a generated call gives None for 401, 403, 429 and 500, and cannot report 520.
#
# The description names only the reply of success, as many do. sync() then gives None for every refusal: the same as
# for a reply without content, and no error unless raise_on_unexpected_status is set. The detailed call, which is
# there to tell the status, raises ValueError for a status that the http module does not list, such as 520 of proxies.
#
# Output seen:
#   sync: [None, None, None, None]
#   sync_detailed: 520 is not a valid HTTPStatus
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet openapi-python-client==0.29.1 ruff==0.14.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
import os
import subprocess
import sys

reply = {"description": "ok", "content": {"application/json": {"schema": {"type": "object"}}}}
operation = {"operationId": "get_jobs", "responses": {"200": reply}}
with open("api.json", "w") as file:
    paths = {"/jobs": {"get": operation}}
    json.dump({"openapi": "3.0.1", "info": {"title": "Jobs", "version": "1"}, "paths": paths}, file)
tools = os.path.dirname(sys.executable)
command = [f"{tools}/openapi-python-client", "generate", "--path", "api.json", "--meta", "none"]
environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}
subprocess.run([*command, "--output-path", "jobs"], env=environment, check=True, stdout=subprocess.DEVNULL)
sys.path.insert(0, os.getcwd())

import httpx
from jobs import Client
from jobs.api.default import get_jobs


def client(status):
    transport = httpx.MockTransport(lambda request: httpx.Response(status, json={"title": "no"}))
    fake = httpx.Client(base_url="http://localhost", transport=transport)
    return Client("http://localhost").set_httpx_client(fake)


seen = [get_jobs.sync(client=client(status)) for status in (401, 403, 429, 500)]
print("sync:", seen)
assert seen == [None] * 4
try:
    get_jobs.sync_detailed(client=client(520))
except ValueError as error:
    print("sync_detailed:", error)
else:
    raise SystemExit("520 raises no error")
PY
