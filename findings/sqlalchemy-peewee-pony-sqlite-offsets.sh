#!/bin/sh
# SQLAlchemy 2.1.9, dataset 2.0.0, peewee 4.5.3 and Pony 0.7.20 with SQLite: an instant with an offset is not found.
#
# An appointment at 18:00-05:00 is three hours later than 20:00 in UTC, and Python says so. Of the four none finds it by
# >=, nor by == the same instant in UTC. SQLAlchemy, with timezone=True, and dataset drop the offset: 18:00 comes back,
# which is five hours off as UTC. peewee and Pony store the text with its offset and compare it as text, and Pony gives
# a text back where the model says datetime. There is no error.
#
# Output seen (stored, read, and the rows found by >= 20:00 UTC and by == the same instant in UTC):
#   SQLAlchemy: '2024-01-31 18:00:00.000000', datetime 2024-01-31 18:00:00, 0 and 0
#   dataset: '2024-01-31 18:00:00.000000', datetime 2024-01-31 18:00:00, 0 and 0
#   peewee: '2024-01-31 18:00:00-05:00', datetime 2024-01-31 18:00:00-05:00, 0 and 0
#   Pony: '2024-01-31 18:00:00-05:00', str 2024-01-31 18:00:00-05:00, 0 and 0
#   Python: 1 and 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet SQLAlchemy==2.1.9 dataset==2.0.0 peewee==4.5.3 pony==0.7.20
cd "$dir"
"$dir/venv/bin/python" -W ignore::DeprecationWarning - <<'PY'
import sqlite3
from datetime import datetime, timedelta, timezone
from pathlib import Path

import dataset
import peewee
import sqlalchemy
from pony import orm

AT = datetime(2024, 1, 31, 18, tzinfo=timezone(timedelta(hours=-5)))
SINCE, SAME = datetime(2024, 1, 31, 20, tzinfo=timezone.utc), AT.astimezone(timezone.utc)
WALL, WITH_OFFSET = "2024-01-31 18:00:00", "2024-01-31 18:00:00-05:00"


def by_sqlalchemy(file):
    jobs = sqlalchemy.Table("job", sqlalchemy.MetaData(), sqlalchemy.Column("at", sqlalchemy.DateTime(timezone=True)))
    engine = sqlalchemy.create_engine(f"sqlite:///{file}")
    jobs.create(engine)
    with engine.begin() as connection:
        connection.execute(jobs.insert(), {"at": AT})
        read = connection.execute(sqlalchemy.select(jobs.c.at)).scalar_one()
        tests = (jobs.c.at >= SINCE, jobs.c.at == SAME)
        return read, [len(connection.execute(jobs.select().where(test)).all()) for test in tests]


def by_dataset(file):
    jobs = dataset.connect(f"sqlite:///{file}")["job"]
    jobs.insert({"at": AT})
    (row,) = jobs.all()
    return row["at"], [len(list(jobs.find(at=test))) for test in ({">=": SINCE}, {"==": SAME})]


def by_peewee(file):
    class Job(peewee.Model):
        at = peewee.DateTimeField()

        class Meta:
            database = peewee.SqliteDatabase(file)

    Job.create_table()
    Job.create(at=AT)
    return Job.get().at, [Job.select().where(test).count() for test in (Job.at >= SINCE, Job.at == SAME)]


def by_pony(file):
    database = orm.Database("sqlite", str(Path(file).absolute()), create_db=True)

    class Job(database.Entity):
        at = orm.Required(datetime)

    database.generate_mapping(create_tables=True)
    with orm.db_session:
        Job(at=AT)
    with orm.db_session:
        found = [Job.select(lambda job: job.at >= SINCE).count(), Job.select(lambda job: job.at == SAME).count()]
        return Job[1].at, found


def seen(name, library):
    file = f"{name}.db"
    read, found = library(file)
    (stored,) = sqlite3.connect(file).execute("SELECT CAST(at AS TEXT) FROM job").fetchone()
    print(f"{name}: {stored!r}, {type(read).__name__} {read}, {found[0]} and {found[1]}")
    return stored, type(read), str(read), found


assert seen("SQLAlchemy", by_sqlalchemy) == (f"{WALL}.000000", datetime, WALL, [0, 0])
assert seen("dataset", by_dataset) == (f"{WALL}.000000", datetime, WALL, [0, 0])
assert seen("peewee", by_peewee) == (WITH_OFFSET, datetime, WITH_OFFSET, [0, 0])
assert seen("Pony", by_pony) == (WITH_OFFSET, str, WITH_OFFSET, [0, 0])
print(f"Python: {int(AT >= SINCE)} and {int(AT == SAME)}")
assert AT >= SINCE and AT == SAME
PY
