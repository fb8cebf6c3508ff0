#!/bin/sh
# arrow 1.4.0 and msgspec 0.22.0: the last instant of .NET, in the form .NET writes, cannot be read.
#
# .NET writes DateTime.MaxValue with seven digits of a second; it often stands for "never ends". Both libraries round
# the seventh digit up and so leave the range of datetime: arrow with an OverflowError, not its own ParserError, and
# msgspec with a message that calls the text invalid. The same rounding moves the last instant of a year into the
# next one. pydantic and the standard library (from Python 3.11 on) cut the digit.
#
# Output seen:
#   arrow: OverflowError; 2025-01-01T00:00:00+00:00
#   msgspec: ValidationError; 2025-01-01T00:00:00+00:00
#   pydantic: 9999-12-31T23:59:59.999999+00:00; 2024-12-31T23:59:59.999999+00:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet arrow==1.4.0 msgspec==0.22.0 pydantic==2.14.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime

import arrow
import msgspec
import pydantic

LAST, NEW_YEAR = "9999-12-31T23:59:59.9999999Z", "2024-12-31T23:59:59.9999999Z"


def reading(read, text):
    try:
        return read(text).isoformat()
    except (OverflowError, ValueError) as error:
        return type(error).__name__


EXPECTED = {
    "arrow": "OverflowError; 2025-01-01T00:00:00+00:00",
    "msgspec": "ValidationError; 2025-01-01T00:00:00+00:00",
    "pydantic": "9999-12-31T23:59:59.999999+00:00; 2024-12-31T23:59:59.999999+00:00",
}
readers = [
    arrow.get,
    lambda text: msgspec.convert(text, datetime),
    pydantic.TypeAdapter(datetime).validate_python,
]
for (name, expected), read in zip(EXPECTED.items(), readers):
    seen = f"{reading(read, LAST)}; {reading(read, NEW_YEAR)}"
    print(f"{name}: {seen}")
    assert seen == expected
PY
