#!/bin/sh
# DuckDB 2.0.1: one instant in a TIMESTAMP column is two times, depending on whether it came as text or as a datetime.
#
# Text with a Z or an offset is moved to UTC. A datetime with a zone, or an Arrow column in UTC, is moved to the zone of
# the session, which is that of the machine. There is no error. So rows that were loaded from JSON text and rows that a
# program inserted differ by the offset, and the same program stores something else on a laptop than on a server in UTC.
# TIMESTAMPTZ columns have neither problem.
#
# Output seen (12:00Z, zone of the session America/New_York):
#   text: 12:00
#   datetime: 07:00
#   arrow: 07:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet duckdb==2.0.1 pyarrow==26.0.1 pytz==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime, timezone

import duckdb
import pyarrow

NOON = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
connection = duckdb.connect()
connection.execute("SET TimeZone = 'America/New_York'")
connection.execute("CREATE TABLE jobs (source TEXT, created TIMESTAMP)")
connection.execute("INSERT INTO jobs VALUES ('text', ?)", ["2024-01-01T12:00:00Z"])
connection.execute("INSERT INTO jobs VALUES ('datetime', ?)", [NOON])
table = pyarrow.table({"created": pyarrow.array([NOON], pyarrow.timestamp("us", "UTC"))})
connection.register("moments", table)
connection.execute("INSERT INTO jobs SELECT 'arrow', created FROM moments")
seen = {source: f"{created:%H:%M}" for source, created in connection.execute("FROM jobs").fetchall()}
for source, clock in seen.items():
    print(f"{source}: {clock}")
assert seen == {"text": "12:00", "datetime": "07:00", "arrow": "07:00"}
PY
