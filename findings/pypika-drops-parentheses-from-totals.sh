#!/bin/sh
# PyPika 0.51.1: -(price + fee) loses its parentheses on the way to SQL, so that a refund of 115 is one of 85.
#
# A query that is built of Python expressions is to compute what they say. PyPika keeps the parentheses of a - (b + c),
# but a minus before a sum goes to its first part alone. A division behind a factor loses its parentheses, too: SQLite,
# PostgreSQL and SQL Server divide whole numbers without a fraction, so that 30 pieces are 2 full boxes of 12, and not
# 2.5. Two conditions that are compared with each other become one chain, and in SQLite the check finds no row. There is
# no error. SQLAlchemy 2.1.9 keeps the parentheses of all three.
#
# Output seen:
#   refund: -"price"+"fee" is -85, with SQLAlchemy -115
#   full boxes: "price"*"pieces"/"per_box" is 250, with SQLAlchemy 200
#   paid, but not closed: "paid">="price"<>"status"=3 is 0, with SQLAlchemy 1
#   0 - (price + fee): 0-("price"+"fee") is -115
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pypika==0.51.1 sqlalchemy==2.1.9
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import sqlite3

import sqlalchemy
from pypika import Query, Table

JOB = {"price": 100, "fee": 15, "pieces": 30, "per_box": 12, "paid": 100, "status": 2}
jobs = Table("jobs")
columns = sqlalchemy.table("jobs", *[sqlalchemy.column(name, sqlalchemy.Integer) for name in JOB]).c
database = sqlite3.connect(":memory:")
database.execute(f"create table jobs ({', '.join(f'{name} integer' for name in JOB)})")
database.execute("insert into jobs values (?, ?, ?, ?, ?, ?)", list(JOB.values()))


def built(expression):
    text = Query.from_(jobs).select(expression).get_sql()
    return text.removeprefix("SELECT ").removesuffix(' FROM "jobs"')


def value(text):
    return database.execute(f"select {text} from jobs").fetchone()[0]


def by_sqlalchemy(expression):
    return value(str(expression.compile(compile_kwargs={"literal_binds": True})))


PAIRS = {
    "refund": (-(jobs.price + jobs.fee), -(columns.price + columns.fee)),
    "full boxes": (jobs.price * (jobs.pieces / jobs.per_box), columns.price * (columns.pieces // columns.per_box)),
    "paid, but not closed": (
        (jobs.paid >= jobs.price) != (jobs.status == 3),
        (columns.paid >= columns.price) != (columns.status == 3),
    ),
}
seen = {}
for name, (expression, other) in PAIRS.items():
    text = built(expression)
    seen[name] = (text, value(text), by_sqlalchemy(other))
    print(f"{name}: {text} is {seen[name][1]}, with SQLAlchemy {seen[name][2]}")
difference = built(0 - (jobs.price + jobs.fee))
print(f"0 - (price + fee): {difference} is {value(difference)}")
assert seen == {
    "refund": ('-"price"+"fee"', -85, -115),
    "full boxes": ('"price"*"pieces"/"per_box"', 250, 200),
    "paid, but not closed": ('"paid">="price"<>"status"=3', 0, 1),
}
assert value(difference) == -115
PY
