#!/bin/sh
# NumPy 2.4.6 with sqlite3, as through pandas 3.1.1: a whole number goes into SQLite as eight bytes, without an error.
#
# df["id"].max() is a numpy.int64. sqlite3 refuses what it does not know, such as a Decimal, but takes this one for a
# buffer of bytes. A total stored so counts as 0 in a sum, also in a column declared INTEGER. As a parameter it is
# worse: bytes sort behind all numbers, so that "id > ?" with the newest id finds no row, and a program that asks for
# what came since then believes that it has all. SQLAlchemy passes it on as it is.
#
# Output seen (rows with the ids 1, 2 and 3, and a newest id of 2):
#   total 1999 stored as: b'\xcf\x07\x00\x00\x00\x00\x00\x00'
#   sum of 1999 and 1: 1.0
#   newer rows: 0, with int() 1
#   SQLAlchemy, newer rows: 0, with int() 1
#   Decimal: refused
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet numpy==2.4.6 pandas==3.1.1 SQLAlchemy==2.1.9
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import sqlite3
from decimal import Decimal

import pandas
import sqlalchemy

ADD = "insert into jobs values (?, ?)"
COUNT = "select count(*) from jobs where id > ?"
known = pandas.DataFrame({"id": [1, 2], "total": [5, 1999]})
database = sqlite3.connect("jobs.db")
database.execute("create table jobs (id integer primary key, total integer)")
database.executemany(ADD, [(1, known["total"].max()), (2, 1), (3, None)])
database.commit()


def one(statement, *parameters):
    return database.execute(statement, parameters).fetchone()[0]


engine = sqlalchemy.create_engine("sqlite:///jobs.db")
jobs = sqlalchemy.Table("jobs", sqlalchemy.MetaData(), autoload_with=engine)


def by_sqlalchemy(newest):
    with engine.connect() as connection:
        return len(connection.execute(sqlalchemy.select(jobs).where(jobs.c.id > newest)).all())


newest = known["id"].max()
stored, total = one("select total from jobs where id = 1"), one("select sum(total) from jobs")
newer = one(COUNT, newest), one(COUNT, int(newest))
newer_by_sqlalchemy = by_sqlalchemy(newest), by_sqlalchemy(int(newest))
print("total 1999 stored as:", stored)
print("sum of 1999 and 1:", total)
print("newer rows: {}, with int() {}".format(*newer))
print("SQLAlchemy, newer rows: {}, with int() {}".format(*newer_by_sqlalchemy))
assert (stored, total) == ((1999).to_bytes(8, "little"), 1)
assert newer == newer_by_sqlalchemy == (0, 1)
try:
    database.execute(ADD, (4, Decimal("19.99")))
except sqlite3.Error:
    print("Decimal: refused")
else:
    raise SystemExit("a Decimal is stored")
PY
