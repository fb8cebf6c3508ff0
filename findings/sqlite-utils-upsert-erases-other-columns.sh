#!/bin/sh
# sqlite-utils 4.2.1: upsert_all writes null into columns that a record does not name.
#
# An upsert changes the columns it is given and leaves the others. So does upsert(), one record at a time. upsert_all
# gives each record all columns that any record of its batch has: one record with a new name and another with a new
# phone number, as a feed of changes sends them, erase the phone number of the first and the name of the second. There
# is no error.
#
# Output seen:
#   upsert: [(1, 'Anna', '6135550100'), (2, 'Bob', '6135550111')]
#   upsert_all: [(1, 'Anna', None), (2, None, '6135550111')]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet sqlite-utils==4.2.1
"$dir/venv/bin/python" - <<'PY'
import sqlite_utils

STORED = [{"id": 1, "name": "Ann", "phone": "6135550100"}, {"id": 2, "name": "Bob", "phone": "6135550199"}]
CHANGES = [{"id": 1, "name": "Anna"}, {"id": 2, "phone": "6135550111"}]


def stored_after(change):
    database = sqlite_utils.Database(memory=True)
    customers = database["customers"]
    customers.insert_all(STORED, pk="id")
    change(customers)
    rows = [tuple(row.values()) for row in customers.rows]
    database.conn.close()
    return rows


def one_by_one(customers):
    for record in CHANGES:
        customers.upsert(record, pk="id")


single = stored_after(one_by_one)
batch = stored_after(lambda customers: customers.upsert_all(CHANGES, pk="id"))
print(f"upsert: {single}")
print(f"upsert_all: {batch}")
assert single == [(1, "Anna", "6135550100"), (2, "Bob", "6135550111")]
assert batch == [(1, "Anna", None), (2, None, "6135550111")]
PY
