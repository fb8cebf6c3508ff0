#!/bin/sh
# pydantic 2.14.4: a compact ISO date in a datetime field is a moment in the year 1970.
#
# 20240131 is ISO 8601, and many exports write days so. pydantic takes a text of digits for seconds since 1970, and for
# milliseconds once it is long enough: "20240131" is an evening in August 1970, and "202401311200" one in 1976. The
# standard library and arrow read the day; msgspec raises an error. In a date field pydantic raises one, too.
#
# Output seen:
#   pydantic: 1970-08-23 06:15:31+00:00, 1976-05-31 14:35:11.200000+00:00
#   standard library: 2024-01-31 00:00:00
#   arrow: 2024-01-31T00:00:00+00:00
#   msgspec: ValidationError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pydantic==2.14.4 msgspec==0.22.0 arrow==1.4.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import date, datetime

import arrow
import msgspec
from pydantic import TypeAdapter, ValidationError

TEXT = "20240131"
validate = TypeAdapter(datetime).validate_python
seen = [str(validate(TEXT)), str(validate("202401311200"))]
print("pydantic: {}, {}".format(*seen))
assert seen == ["1970-08-23 06:15:31+00:00", "1976-05-31 14:35:11.200000+00:00"]
standard, other = str(datetime.fromisoformat(TEXT)), str(arrow.get(TEXT))
print("standard library:", standard)
print("arrow:", other)
assert (standard, other) == ("2024-01-31 00:00:00", "2024-01-31T00:00:00+00:00")
try:
    msgspec.convert(TEXT, datetime)
except msgspec.ValidationError as error:
    print("msgspec:", type(error).__name__)
else:
    raise SystemExit("msgspec raises no error")
try:
    TypeAdapter(date).validate_python(TEXT)
except ValidationError:
    pass
else:
    raise SystemExit("a date field raises no error")
PY
