#!/bin/sh
# DuckDB 2.0.1, and pandas 3.1.1 with zstandard 0.25.0: a .csv.zst file that was cut is read as a shorter table.
#
# A copy that stopped half-way, or a disk that was full, leaves a frame without its end. Both give the rows that they
# find before that, without an error. The same cut in a .csv.gz file is an error for both, and Polars and pyarrow refuse
# either. pandas reads through zstandard.open(), which gives the part for the whole; decompress() of the same package
# raises a ZstdError.
#
# Output seen (of 200,000 rows):
#   pandas: zst fewer rows, gzip EOFError
#   duckdb: zst fewer rows, gzip IOException
#   polars: zst OSError, gzip OSError
#   pyarrow: zst OSError, gzip OSError
#   zstandard: open fewer rows, decompress ZstdError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1 duckdb==2.0.1 polars==2.1.0 pyarrow==26.0.1 zstandard==0.25.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import gzip
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow.csv
import zstandard

ROWS = 200_000
table = b"id,total\n" + b"".join(b"%d,%d.00\n" % (number, number * 7919 % 10007) for number in range(ROWS))
zst, gz = Path("jobs.csv.zst"), Path("jobs.csv.gz")
for file, packed in ((zst, zstandard.compress(table)), (gz, gzip.compress(table))):
    file.write_bytes(packed[: len(packed) // 2])

READERS = {
    "pandas": lambda file: len(pandas.read_csv(file)),
    "duckdb": lambda file: len(duckdb.read_csv(str(file)).fetchall()),
    "polars": lambda file: len(polars.read_csv(file)),
    "pyarrow": lambda file: len(pyarrow.csv.read_csv(file)),
    "open": lambda file: zstandard.open(file, "rb").read().count(b"\n"),
    "decompress": lambda file: zstandard.decompress(file.read_bytes()).count(b"\n"),
}


def outcome(reader, file):
    try:
        rows = READERS[reader](file)
    except (OSError, EOFError, duckdb.IOException, zstandard.ZstdError) as error:
        return type(error).__name__
    return "fewer rows" if 1000 < rows < ROWS else f"{rows} rows"


seen = {reader: (outcome(reader, zst), outcome(reader, gz)) for reader in list(READERS)[:4]}
for reader, results in seen.items():
    print("{}: zst {}, gzip {}".format(reader, *results))
by_zstandard = outcome("open", zst), outcome("decompress", zst)
print("zstandard: open {}, decompress {}".format(*by_zstandard))
assert seen["pandas"] == ("fewer rows", "EOFError")
assert seen["duckdb"] == ("fewer rows", "IOException")
assert seen["polars"] == seen["pyarrow"] == ("OSError", "OSError")
assert by_zstandard == ("fewer rows", "ZstdError")
PY
