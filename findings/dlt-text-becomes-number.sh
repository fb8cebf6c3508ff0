#!/bin/sh
# dlt 1.31.0: a code in text behind a number in the same column becomes a number and loses its leading zeros.
#
# A text that is no number gets a column of its own (code__v_text), so the type of a value is known to matter.
# The text "0012" does not: it is cast to 12 without a word, so two different codes become equal.
#
# Output seen:
#   [(1, 12, None), (2, 12, None), (3, None, 'A7')]
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

rows = [{"id": 1, "code": 12}, {"id": 2, "code": "0012"}, {"id": 3, "code": "A7"}]
pipeline = dlt.pipeline("codes", destination=dlt.destinations.duckdb("codes.duckdb"), dataset_name="d")
pipeline.run(rows, table_name="jobs")
with pipeline.sql_client() as client:
    loaded = client.execute_sql("SELECT id, code, code__v_text FROM jobs ORDER BY id")
print(loaded)
assert loaded == [(1, 12, None), (2, 12, None), (3, None, "A7")]
PY
