#!/bin/sh
# requests-cache 1.3.3: two requests whose parameters stand in another order get the same cached answer.
#
# sort=date&sort=total orders by the date first, and sort=total&sort=date by the total. The key of the cache sorts the
# values of one name, too, so that the second request gets the rows in the order of the first. A JSON list in a body is
# sorted as well, though its order has a meaning; a list inside an object keeps its order.
#
# Output seen:
#   query: sort=date&sort=total, sort=date&sort=total
#   list: [1, 2], [1, 2]
#   list in an object: {"ids": [1, 2]}, {"ids": [2, 1]}
#   requests that the server saw: 4
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet requests-cache==1.3.3 requests==2.34.2
"$dir/venv/bin/python" - <<'PY'
import http.server
import threading
from urllib.parse import urlsplit

import requests_cache

arrived = []


class Echo(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.give(urlsplit(self.path).query.encode())

    def do_POST(self):
        self.give(self.rfile.read(int(self.headers["Content-Length"])))

    def give(self, content):
        arrived.append(content)
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/jobs"
session = requests_cache.CachedSession(backend="memory", allowable_methods=["GET", "POST"])
session.trust_env = False
queries = [session.get(url, params={"sort": names}).text for names in (["date", "total"], ["total", "date"])]
lists = [session.post(url, json=ids).text for ids in ([1, 2], [2, 1])]
objects = [session.post(url, json={"ids": ids}).text for ids in ([1, 2], [2, 1])]
session.close()
server.shutdown()
server.server_close()
print(f"query: {', '.join(queries)}")
print(f"list: {', '.join(lists)}")
print(f"list in an object: {', '.join(objects)}")
print(f"requests that the server saw: {len(arrived)}")
assert queries == ["sort=date&sort=total"] * 2
assert lists == ["[1, 2]"] * 2
assert objects == ['{"ids": [1, 2]}', '{"ids": [2, 1]}']
assert len(arrived) == 4
PY
