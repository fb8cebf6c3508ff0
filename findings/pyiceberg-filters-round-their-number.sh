#!/bin/sh
# PyIceberg 0.12.0: a filter or a delete with a fraction on a column of whole numbers finds other rows.
#
# quantity > 1.5 leaves out the rows with 2, and quantity = 1.5 finds them: the number is rounded to the type of the
# column, and > and = stay what they were. delete() takes the same filters, and so deletes rows that do not fit. On a
# column of decimals a number with too many digits is a ValueError, so that numbers seem to be checked.
#
# Output seen (ids of the rows; the quantities are 1, 2 and 3):
#   quantity > 1.5: PyIceberg [3], DuckDB [2, 3]
#   quantity = 1.5: PyIceberg [2], DuckDB []
#   quantity <= 1.6: PyIceberg [1, 2], DuckDB [1]
#   price > 1.555: PyIceberg ValueError, DuckDB [1, 2, 3]
#   after delete("quantity = 1.5"): [1, 3]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet 'pyiceberg[sql-sqlite]==0.12.0' pyarrow==26.0.1 duckdb==2.0.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import os
from decimal import Decimal

import duckdb
import pyarrow
from pyiceberg.catalog.sql import SqlCatalog

here = os.getcwd()
catalog = SqlCatalog("local", uri=f"sqlite:///{here}/catalog.db", warehouse=f"file://{here}")
catalog.create_namespace("sales")
items = pyarrow.table(
    {
        "id": [1, 2, 3],
        "quantity": [1, 2, 3],
        "price": pyarrow.array([Decimal("19.99")] * 3, pyarrow.decimal128(10, 2)),
    }
)
table = catalog.create_table("sales.items", schema=items.schema)
table.append(items)


def by_iceberg(condition):
    try:
        return sorted(table.scan(row_filter=condition).to_arrow()["id"].to_pylist())
    except ValueError as error:
        return type(error).__name__


def by_duckdb(condition):
    return [row[0] for row in duckdb.sql(f"SELECT id FROM items WHERE {condition} ORDER BY id").fetchall()]


seen = {}
for condition in ("quantity > 1.5", "quantity = 1.5", "quantity <= 1.6", "price > 1.555"):
    seen[condition] = (by_iceberg(condition), by_duckdb(condition))
    print("{}: PyIceberg {}, DuckDB {}".format(condition, *seen[condition]))
table.delete("quantity = 1.5")
left = by_iceberg("id > 0")
print(f'after delete("quantity = 1.5"): {left}')
assert list(seen.values()) == [([3], [2, 3]), ([2], []), ([1, 2], [1]), ("ValueError", [1, 2, 3])]
assert left == [1, 3]
PY
