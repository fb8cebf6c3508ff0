#!/bin/sh
# dlt 1.31.0: an incremental cursor over timestamps in text compares them as text, and drops newer rows.
#
# A server that writes no zeros at the end of a fraction sends 03:04:05Z, then 03:04:05.5Z. The second is later,
# but "." sorts before "Z". dlt takes the row for an old one and leaves it out, without a warning, although it
# types the column as a timestamp itself. The same happens to moments that differ in their UTC offset.
#
# Output seen:
#   fraction: rows [1] of [1, 2]
#   offset: rows [1] of [1, 2]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet 'dlt[duckdb]==1.31.0'
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import os

os.environ.update(HOME=os.getcwd(), DLT_DATA_DIR=os.getcwd(), RUNTIME__DLTHUB_TELEMETRY="false")
import dlt


def ids_after_two_runs(name, first, second):
    pipeline = dlt.pipeline(name, destination=dlt.destinations.duckdb(name + ".duckdb"), dataset_name="d")

    @dlt.resource(name="jobs", primary_key="id", write_disposition="merge")
    def jobs(moments, cursor=dlt.sources.incremental("modifiedOn")):
        yield moments

    pipeline.run(jobs([{"id": 1, "modifiedOn": first}]))
    pipeline.run(jobs([{"id": 2, "modifiedOn": second}]))
    with pipeline.sql_client() as client:
        rows = client.execute_sql("SELECT id FROM jobs ORDER BY id")
    print(f"{name}: rows {[row[0] for row in rows]} of [1, 2]")
    return [row[0] for row in rows]


assert ids_after_two_runs("fraction", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05.5Z") == [1]
assert ids_after_two_runs("offset", "2024-01-02T03:04:05Z", "2024-01-02T02:30:00-05:00") == [1]
PY
