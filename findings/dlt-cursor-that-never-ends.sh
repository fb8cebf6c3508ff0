#!/bin/sh
# dlt 1.31.0: the REST source's cursor paginator asks for the same cursor for ever.
#
# Feeds that are read again later give a cursor on their last page, too: the place to go on from. It is the cursor
# that was asked for, with no rows and "hasMore": false. Without has_more_path the paginator sends it again, and
# again. That a page has the cursor of its own request and no rows neither ends the walk nor is an error, so that a
# load never ends. add_limit stops it here.
#
# Output seen:
#   rows [0, 1, 2] after 50 requests, of which 47 asked for the same cursor
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet 'dlt[duckdb]==1.31.0'
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
import os
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

os.environ.update(HOME=os.getcwd(), DLT_DATA_DIR=os.getcwd(), RUNTIME__DLTHUB_TELEMETRY="false")
from dlt.sources.rest_api import rest_api_source

asked = []


class Feed(BaseHTTPRequestHandler):
    def do_GET(self):
        number = int(parse_qs(urlsplit(self.path).query).get("from", ["0"])[0])
        asked.append(number)
        rows = [{"id": number}] if number < 3 else []
        page = {"data": rows, "hasMore": number < 2, "continueFrom": str(min(number + 1, 3))}
        body = json.dumps(page).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Feed)
threading.Thread(target=server.serve_forever, daemon=True).start()
paginator = {"type": "cursor", "cursor_path": "continueFrom", "cursor_param": "from"}
source = rest_api_source(
    {
        "client": {"base_url": f"http://127.0.0.1:{server.server_port}/", "paginator": paginator},
        "resources": [{"name": "jobs", "endpoint": {"path": "jobs", "data_selector": "data"}}],
    }
)
rows = [row["id"] for row in source.resources["jobs"].add_limit(50)]
print(f"rows {rows} after {len(asked)} requests, of which {asked.count(3)} asked for the same cursor")
assert (rows, len(asked), asked.count(3)) == ([0, 1, 2], 50, 47)
PY
