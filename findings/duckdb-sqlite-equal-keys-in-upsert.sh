#!/bin/sh
# DuckDB 2.0.1 and SQLite 3: of two rows with the same key in one upsert, DuckDB keeps the first, SQLite the last.
#
# The statement is the same, and neither raises an error. It holds for a key that is new and for one that is there.
# A program that sends rows in the order they changed keeps stale values when it moves from one to the other.
#
# Output seen:
#   duckdb [(1, 'first'), (2, 'first')]
#   sqlite [(1, 'last'), (2, 'last')]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import sqlite3

import duckdb

UPSERT = """INSERT INTO jobs VALUES (1, 'first'), (1, 'last'), (2, 'first'), (2, 'last')
            ON CONFLICT (id) DO UPDATE SET state = excluded.state"""


def kept(connection):
    connection.execute("CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT)")
    connection.execute("INSERT INTO jobs VALUES (2, 'before')")
    connection.execute(UPSERT)
    return connection.execute("SELECT * FROM jobs ORDER BY id").fetchall()


duck, lite = kept(duckdb.connect()), kept(sqlite3.connect(":memory:"))
print("duckdb", duck)
print("sqlite", lite)
assert duck == [(1, "first"), (2, "first")]
assert lite == [(1, "last"), (2, "last")]
PY
