#!/bin/sh
# pyarrow 26.0.0 and Polars 2.1.0: datetimes with and without a zone go into one column, and the first one decides.
#
# Python refuses to compare or subtract the two kinds. Both libraries take them without an error. With an aware value
# first, a naive one counts as UTC. With a naive value first, the aware one is moved to UTC and loses its zone.
# So the same two values mean something else when their order changes.
#
# Output seen (12:00 naive and 12:00+02:00):
#   pyarrow aware first: 12:00+02:00, 14:00+02:00
#   pyarrow naive first: 12:00, 10:00
#   polars aware first: 10:00+00:00, 12:00+00:00
#   polars naive first: 12:00, 10:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pyarrow==26.0.0 polars==2.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime, timedelta, timezone

import polars as pl
import pyarrow as pa

naive = datetime(2024, 1, 2, 12)
aware = naive.replace(tzinfo=timezone(timedelta(hours=2)))
EXPECTED = {
    "pyarrow aware first": "12:00+02:00, 14:00+02:00",
    "pyarrow naive first": "12:00, 10:00",
    "polars aware first": "10:00+00:00, 12:00+00:00",
    "polars naive first": "12:00, 10:00",
}
columns = [
    pa.array([aware, naive]).to_pylist(),
    pa.array([naive, aware]).to_pylist(),
    pl.Series([aware, naive]).to_list(),
    pl.Series([naive, aware]).to_list(),
]
for (name, expected), column in zip(EXPECTED.items(), columns):
    seen = ", ".join(moment.isoformat(timespec="minutes")[11:] for moment in column)
    print(f"{name}: {seen}")
    assert seen == expected
PY
