#!/bin/sh
# dlt 1.31.0: keys of one row whose snake_case form is the same share a column, and only the last value stays.
#
# JSON keys are case-sensitive, and "jobNumber" and "job_number" are two keys. dlt gives both the column
# job_number. It neither numbers the second name nor warns; the value of the first key is gone.
#
# Output seen:
#   {'id': 1, 'job_number': 'B'}
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

pipeline = dlt.pipeline("names", destination=dlt.destinations.duckdb("names.duckdb"), dataset_name="d")
pipeline.run([{"id": 1, "jobNumber": "A", "job_number": "B"}], table_name="jobs")
with pipeline.sql_client() as client, client.execute_query("SELECT * FROM jobs") as cursor:
    names = [column[0] for column in cursor.description]
    row = dict(zip(names, cursor.fetchone()))
row = {name: value for name, value in row.items() if not name.startswith("_dlt")}
print(row)
assert row == {"id": 1, "job_number": "B"}
PY
