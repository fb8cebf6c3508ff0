#!/bin/sh
# great_expectations 1.24.1 with pandas 2.3.3: a column that ends in March has its latest date in the December before.
#
# A CSV file of an American export has dates such as 03/02/2024, which pandas reads as text. The maximum of texts is the
# last one of the alphabet, 12/31/2023. great_expectations makes a date of that, compares it, and reports it as the
# observed value. The expectation that all is of 2023 holds, and one that there is something new fails. There is no
# error. Between single values and a date it refuses to compare, so that types seem to be checked.
#
# Output seen (12/31/2023, 01/15/2024 and 03/02/2024):
#   maximum up to 2023-12-31: holds, observed 2023-12-31
#   maximum from 2024-02-01 on: fails, observed 2023-12-31
#   minimum from 2024-01-01 on: holds, observed 2024-01-15
#   values up to 2023-12-31: fails, with an error
#   as dates, maximum up to 2023-12-31: fails, observed 2024-03-02
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet great-expectations==1.24.1 pandas==2.3.3
cd "$dir"
export GX_ANALYTICS_ENABLED=false
"$dir/venv/bin/python" -W ignore - 2>"$dir/messages" <<'PY' || { cat "$dir/messages" >&2; exit 1; }
import io
import logging
from datetime import datetime

import great_expectations
import great_expectations.expectations as expect
import pandas

logging.disable()
FILE = "date\n12/31/2023\n01/15/2024\n03/02/2024\n"
LATEST, FEBRUARY, JANUARY = datetime(2023, 12, 31), datetime(2024, 2, 1), datetime(2024, 1, 1)
texts = pandas.read_csv(io.StringIO(FILE))
dates = texts.assign(date=pandas.to_datetime(texts["date"], format="%m/%d/%Y"))
source = great_expectations.get_context(mode="ephemeral").data_sources.add_pandas("exports")


def batch(name, frame):
    definition = source.add_dataframe_asset(name).add_batch_definition_whole_dataframe(name)
    return definition.get_batch(batch_parameters={"dataframe": frame})


def outcome(batch, expectation):
    report = batch.validate(expectation)
    observed = report.result.get("observed_value")
    return ("holds" if report.success else "fails", str(pandas.Timestamp(observed).date()) if observed else None)


jobs, parsed = batch("texts", texts), batch("dates", dates)
seen = {
    "maximum up to 2023-12-31": outcome(jobs, expect.ExpectColumnMaxToBeBetween(column="date", max_value=LATEST)),
    "maximum from 2024-02-01 on": outcome(jobs, expect.ExpectColumnMaxToBeBetween(column="date", min_value=FEBRUARY)),
    "minimum from 2024-01-01 on": outcome(jobs, expect.ExpectColumnMinToBeBetween(column="date", min_value=JANUARY)),
    "values up to 2023-12-31": outcome(jobs, expect.ExpectColumnValuesToBeBetween(column="date", max_value=LATEST)),
    "as dates, maximum up to 2023-12-31": outcome(
        parsed, expect.ExpectColumnMaxToBeBetween(column="date", max_value=LATEST)
    ),
}
for name, (result, observed) in seen.items():
    print(f"{name}: {result}, {'observed ' + observed if observed else 'with an error'}")
assert list(seen.values()) == [
    ("holds", "2023-12-31"),
    ("fails", "2023-12-31"),
    ("holds", "2024-01-15"),
    ("fails", None),
    ("fails", "2024-03-02"),
]
PY
