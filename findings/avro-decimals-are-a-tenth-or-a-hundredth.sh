#!/bin/sh
# avro 1.12.2: an amount with fewer decimals than its schema has is written as a tenth, or a hundredth, of itself.
#
# The schema of an amount says precision 10 and scale 2. Apache's library writes the digits of a Decimal and leaves out
# its exponent, but a reader puts the point before the last two of them. So 19.90 is right, and the equal 19.9 is 1.99.
# Amounts from JSON or from a calculation seldom have all their zeros. normalize() even makes a cent of a hundred
# dollars. More decimals than the scale are an error, fewer are not. bytes and fixed are alike. fastavro 1.13.1 reads
# the same from the file. Written by fastavro, the amounts come back as they were.
#
# Output seen:
#   written:                       19.90, 19.9, 19.5, 19, 1E+2, total 178.30
#   avro, bytes:                   19.90, 1.99, 1.95, 0.19, 0.01, total 24.04
#   avro, fixed:                   19.90, 1.99, 1.95, 0.19, 0.01, total 24.04
#   avro, bytes, read by fastavro: 19.90, 1.99, 1.95, 0.19, 0.01, total 24.04
#   fastavro, read by avro:        19.90, 19.90, 19.50, 19.00, 100.00, total 178.30
#   19.999: AvroOutOfScaleException
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet avro==1.12.2 fastavro==1.13.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io
import json
from decimal import Decimal

import avro.schema
import fastavro
from avro.datafile import DataFileReader, DataFileWriter
from avro.errors import AvroOutOfScaleException
from avro.io import DatumReader, DatumWriter

DECIMAL = {"logicalType": "decimal", "precision": 10, "scale": 2}
AMOUNTS = [Decimal("19.90"), Decimal("19.9"), Decimal("39") / 2, Decimal(19), Decimal("100.00").normalize()]


def schema(amount):
    return {"type": "record", "name": "invoice", "fields": [{"name": "total", "type": {**amount, **DECIMAL}}]}


BYTES = schema({"type": "bytes"})
FIXED = schema({"type": "fixed", "name": "amount", "size": 5})


def written(amounts, form):
    file = io.BytesIO()
    writer = DataFileWriter(file, DatumWriter(), avro.schema.parse(json.dumps(form)))
    for amount in amounts:
        writer.append({"total": amount})
    writer.flush()
    return file.getvalue()


def written_by_fastavro(amounts):
    file = io.BytesIO()
    fastavro.writer(file, BYTES, [{"total": amount} for amount in amounts])
    return file.getvalue()


def read(content):
    with DataFileReader(io.BytesIO(content), DatumReader()) as reader:
        return [record["total"] for record in reader]


def read_by_fastavro(content):
    return [record["total"] for record in fastavro.reader(io.BytesIO(content))]


seen = {
    "written": AMOUNTS,
    "avro, bytes": read(written(AMOUNTS, BYTES)),
    "avro, fixed": read(written(AMOUNTS, FIXED)),
    "avro, bytes, read by fastavro": read_by_fastavro(written(AMOUNTS, BYTES)),
    "fastavro, read by avro": read(written_by_fastavro(AMOUNTS)),
}
for name, amounts in seen.items():
    print(f"{name + ':':<30} {', '.join(map(str, amounts))}, total {sum(amounts)}")
try:
    written([Decimal("19.999")], BYTES)
    error = None
except AvroOutOfScaleException as raised:
    error = type(raised).__name__
print(f"19.999: {error}")
WRONG = [Decimal(amount) for amount in ("19.90", "1.99", "1.95", "0.19", "0.01")]
assert list(seen.values()) == [AMOUNTS, WRONG, WRONG, WRONG, AMOUNTS]
assert error == "AvroOutOfScaleException"
PY
