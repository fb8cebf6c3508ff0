#!/bin/sh
# deltalake 1.6.6: an append whose columns have other types than the table is no error, its values are changed to fit.
#
# Delta Lake is known for refusing data of another schema, and decimals with more places than the table has are refused.
# But 1.9 becomes 1 in a column of whole numbers, the code "0012" becomes 12, the text "no"
# false, the number 2 true, and 19.999 is rounded to 20.00. A day is taken from an instant after it was moved to UTC.
# pyarrow raises ArrowInvalid for the first when it casts to the schema of the table.
#
# Output seen:
#   double 1.9 into int64: 1
#   string '0012' into int64: 12
#   string 'no' into bool: False
#   int64 2 into bool: True
#   double 19.999 into decimal128(9, 2): 20.00
#   string '2024-01-31T23:00:00-05:00' into date32[day]: 2024-02-01
#   decimal128(4, 3) Decimal('1.555') into decimal128(9, 2): SchemaMismatchError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet deltalake==1.6.6 pyarrow==26.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import date
from decimal import Decimal
from itertools import count

import pyarrow
from deltalake import DeltaTable, write_deltalake
from deltalake.exceptions import SchemaMismatchError

names = (f"table{number}" for number in count())


def stored(value, type_):
    name, rows = next(names), pyarrow.table({"v": [value]})
    write_deltalake(name, pyarrow.table({"v": pyarrow.array([], type_)}))
    try:
        write_deltalake(name, rows, mode="append")
        (result,) = DeltaTable(name).to_pyarrow_table()["v"].to_pylist()
    except SchemaMismatchError as error:
        result = type(error)
    shown = result.__name__ if isinstance(result, type) else result
    print(f"{rows.schema.types[0]} {value!r} into {type_}: {shown}")
    return result


WHOLE, MONEY = pyarrow.int64(), pyarrow.decimal128(9, 2)
assert stored(1.9, WHOLE) == 1
assert stored("0012", WHOLE) == 12
assert stored("no", pyarrow.bool_()) is False
assert stored(2, pyarrow.bool_()) is True
assert stored(19.999, MONEY) == Decimal("20.00")
assert stored("2024-01-31T23:00:00-05:00", pyarrow.date32()) == date(2024, 2, 1)
assert stored(Decimal("1.555"), MONEY) is SchemaMismatchError
try:
    pyarrow.table({"v": [1.9]}).cast(pyarrow.schema([("v", WHOLE)]))
except pyarrow.ArrowInvalid:
    pass
else:
    raise SystemExit("pyarrow casts it")
PY
