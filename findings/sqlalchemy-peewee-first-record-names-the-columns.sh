#!/bin/sh
# SQLAlchemy 2.1.9 and peewee 4.5.3: an insert of many records drops the keys that the first of them lacks.
#
# APIs leave out what is empty, so that a record without a note may come before one with a note. The insert then has
# only the columns of the first record, and the notes of all others are null, without an error; peewee reports the
# number of rows. The other way round SQLAlchemy raises an error for the missing note, so that one believes that the
# keys are compared. Its own insert for mapped classes, with a list as the second argument, stores the note, but not
# with values().
#
# Output seen:
#   table.insert(), list: [(1, None), (2, None)]
#   table.insert().values(list): [(1, None), (2, None)]
#   insert(class).values(list): [(1, None), (2, None)]
#   insert(class), list: [(1, None), (2, 'gate code')]
#   peewee insert_many: 2 rows, [(1, None), (2, None)]
#   table.insert(), list with the note first: StatementError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet sqlalchemy==2.1.9 peewee==4.5.3
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import peewee
from sqlalchemy import create_engine, insert, select
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

RECORDS = [{"id": 1}, {"id": 2, "note": "gate code"}]
database = peewee.SqliteDatabase(":memory:")


class Base(DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "jobs"
    id: Mapped[int] = mapped_column(primary_key=True)
    note: Mapped[str | None]


class PeeweeJob(peewee.Model):
    id = peewee.IntegerField(primary_key=True)
    note = peewee.TextField(null=True)

    class Meta:
        database = database


def stored(*arguments):
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.execute(*arguments)
        return [tuple(row) for row in session.execute(select(Job.id, Job.note).order_by(Job.id))]


TABLE = Job.__table__
seen = {
    "table.insert(), list": stored(TABLE.insert(), RECORDS),
    "table.insert().values(list)": stored(TABLE.insert().values(RECORDS)),
    "insert(class).values(list)": stored(insert(Job).values(RECORDS)),
    "insert(class), list": stored(insert(Job), RECORDS),
}
for name, rows in seen.items():
    print(f"{name}: {rows}")
database.create_tables([PeeweeJob])
count = PeeweeJob.insert_many(RECORDS).execute()
rows = list(PeeweeJob.select().order_by(PeeweeJob.id).tuples())
print(f"peewee insert_many: {count} rows, {rows}")
lost, kept = [(1, None), (2, None)], [(1, None), (2, "gate code")]
assert list(seen.values()) == [lost, lost, lost, kept]
assert (count, rows) == (2, lost)
try:
    stored(TABLE.insert(), RECORDS[::-1])
except StatementError as error:
    print(f"table.insert(), list with the note first: {type(error).__name__}")
else:
    raise SystemExit("a missing key raises no error")
PY
