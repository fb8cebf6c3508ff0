#!/bin/sh
# dlt 1.31.0: of two versions of a row in one load, merge keeps the older, and upsert both.
#
# A feed of changes gives a record that changed twice two times, the newer one last. With write_disposition="merge" and
# a primary key the table then holds the first, so that the last change is lost until the next one. The strategy
# "upsert" stores both, so that a primary key is in the table twice. Neither says a word. dedup_sort can name a column
# to choose the version by, but rows are dropped without it as well.
#
# Output seen:
#   delete-insert: [(1, 'scheduled'), (2, 'done')]
#   upsert: [(1, 'done'), (1, 'scheduled'), (2, 'done')]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet 'dlt[duckdb]==1.31.0' duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import os

os.environ.update(HOME=os.getcwd(), DLT_DATA_DIR=os.getcwd(), RUNTIME__DLTHUB_TELEMETRY="false")
import dlt
import duckdb

ROWS = [{"id": 1, "state": "scheduled"}, {"id": 1, "state": "done"}, {"id": 2, "state": "done"}]


def stored(strategy):
    merge = {"disposition": "merge", "strategy": strategy}
    resource = dlt.resource(ROWS, name="jobs", primary_key="id", write_disposition=merge)
    file = f"{strategy}.duckdb"
    pipeline = dlt.pipeline(strategy, destination=dlt.destinations.duckdb(file), dataset_name="data")
    pipeline.run(resource)
    return sorted(duckdb.connect(file).execute("SELECT id, state FROM data.jobs").fetchall())


seen = {strategy: stored(strategy) for strategy in ("delete-insert", "upsert")}
for strategy, rows in seen.items():
    print(f"{strategy}: {rows}")
assert seen["delete-insert"] == [(1, "scheduled"), (2, "done")]
assert seen["upsert"] == [(1, "done"), (1, "scheduled"), (2, "done")]
PY
