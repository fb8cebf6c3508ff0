#!/bin/sh
# pendulum 3.3.0: a month times 1.0, a year divided by twelve and half of P1M are nothing at all.
#
# A duration keeps its years and months, so that a month after January 31 is February 29. Multiplied by a whole number
# it has them still, and a fraction of a month is a ValueError where a duration is made. But a factor that is a float,
# and a division by more than one, drop them: what is left is no time, and a due date stays where it was. A copy, a
# pickle, as from a cache or another process, and a sum turn a month into 30 days: March 1. There is no error.
#
# Output seen (the day that comes after January 31, 2024):
#   month: 2024-02-29
#   month * 2: 2024-03-31
#   month * 1.0: 2024-01-31
#   year / 12: 2024-01-31
#   P1M / 2: 2024-01-31
#   pickled month: 2024-03-01
#   copied month: 2024-03-01
#   month and no more: 2024-03-01
#   duration(months=1.5): ValueError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pendulum==3.3.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import copy
import pickle
from datetime import timedelta

import pendulum

MONTH = pendulum.duration(months=1)
durations = {
    "month": MONTH,
    "month * 2": MONTH * 2,
    "month * 1.0": MONTH * 1.0,
    "year / 12": pendulum.duration(years=1) / 12,
    "P1M / 2": pendulum.parse("P1M") / 2,
    "pickled month": pickle.loads(pickle.dumps(MONTH)),
    "copied month": copy.copy(MONTH),
    "month and no more": MONTH + timedelta(0),
}
seen = {name: str(pendulum.date(2024, 1, 31) + duration) for name, duration in durations.items()}
for name, day in seen.items():
    print(f"{name}: {day}")
try:
    pendulum.duration(months=1.5)
except ValueError as error:
    print("duration(months=1.5):", type(error).__name__)
else:
    raise SystemExit("a fraction of a month raises no error")
assert list(seen.values()) == ["2024-02-29", "2024-03-31"] + ["2024-01-31"] * 3 + ["2024-03-01"] * 3
PY
