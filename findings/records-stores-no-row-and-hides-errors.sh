#!/bin/sh
# records 0.6.0 with SQLAlchemy 2.1.9: rows that are inserted are gone, and an error within a transaction is swallowed.
#
# Since version 0.6 it stands on SQLAlchemy 2, which stores nothing without a commit. query, bulk_query and
# bulk_query_file of a Database never make one. They end without an error or a warning, and the next program finds an
# empty table. Its page on PyPI names bulk_query among the features, and transactions as another one. With a transaction
# rows are stored, yet if the work within it fails, it is undone and the error goes no further: the program runs on.
#
# Output seen:
#   query: 0 rows stored of 1
#   bulk_query: 0 rows stored of 2
#   bulk_query_file: 0 rows stored of 2
#   transaction: 2 rows stored of 2
#   transaction that fails after 2 rows: 0 rows stored, error seen: None
#   sqlite3 that fails after 2 rows: 0 rows stored, error seen: second page is missing
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet records==0.6.0 SQLAlchemy==2.1.9
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import sqlite3
from contextlib import closing
from pathlib import Path

import records

INSERT = "insert into shifts values (:job, :hours)"
SHIFTS = [{"job": 1, "hours": 8}, {"job": 2, "hours": 4}]
Path("insert.sql").write_text(INSERT)


def stored(name, work):
    """Let work write into a new database, and count its rows from outside thereafter."""
    path = f"{name}.db"
    with closing(sqlite3.connect(path)) as before:
        before.execute("create table shifts (job integer, hours real)")
    error = None
    try:
        work(path)
    except LookupError as caught:
        error = str(caught)
    with closing(sqlite3.connect(path)) as after:
        return after.execute("select count(*) from shifts").fetchone()[0], error


def with_records(work):
    def run(path):
        database = records.Database(f"sqlite:///{path}")
        work(database)
        database.close()

    return run


def transaction(database, fails=False):
    with database.transaction() as connection:
        connection.bulk_query(INSERT, SHIFTS)
        if fails:
            raise LookupError("second page is missing")


def plain(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(INSERT, SHIFTS)
        raise LookupError("second page is missing")


WRITERS = {
    "query": (lambda database: database.query(INSERT, **SHIFTS[0]), 1),
    "bulk_query": (lambda database: database.bulk_query(INSERT, SHIFTS), 2),
    "bulk_query_file": (lambda database: database.bulk_query_file("insert.sql", SHIFTS), 2),
    "transaction": (transaction, 2),
}
counts = {}
for name, (work, sent) in WRITERS.items():
    counts[name], error = stored(name, with_records(work))
    print(f"{name}: {counts[name]} rows stored of {sent}")
    assert error is None
failed = stored("failed", with_records(lambda database: transaction(database, fails=True)))
peer = stored("peer", plain)
print(f"transaction that fails after 2 rows: {failed[0]} rows stored, error seen: {failed[1]}")
print(f"sqlite3 that fails after 2 rows: {peer[0]} rows stored, error seen: {peer[1]}")
assert counts == {"query": 0, "bulk_query": 0, "bulk_query_file": 0, "transaction": 2}
assert failed == (0, None)
assert peer == (0, "second page is missing")
PY
