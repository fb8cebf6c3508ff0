#!/bin/sh
# joblib 1.6.0: a cached function gives the result of another instant, in the night when summer time ends.
#
# In that night 1:30 is there twice, and the attribute "fold" of a datetime says which. Memory makes its key of the
# pickled arguments, in an old form of pickle that leaves fold out. The sum of the second hour so is that of the first,
# from the cache of this run or of an earlier one, and joblib.hash() finds the two equal. There is no error. Python's
# own pickle keeps fold, and the two instants in UTC have a result each.
#
# Output seen (New York, 3 November 2024):
#   01:30 and 01:30 again, as UTC: 05:30, 06:30
#   the same, cached: 05:30, 05:30
#   the same, cached and given as UTC: 05:30, 06:30
#   equal hashes: True
#   pickled and read: 06:30
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet joblib==1.6.0 tzdata==2026.6
cd "$dir"
cat >hours.py <<'PY'
import pickle
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import joblib

NEW_YORK = ZoneInfo("America/New_York")
FIRST = datetime(2024, 11, 3, 1, 30, tzinfo=NEW_YORK)
HOURS = [FIRST, FIRST.replace(fold=1)]


def in_utc(moment):
    return moment.astimezone(timezone.utc).strftime("%H:%M")


cached = joblib.Memory("cache", verbose=0).cache(in_utc)
seen = {
    "01:30 and 01:30 again, as UTC": [in_utc(hour) for hour in HOURS],
    "the same, cached": [cached(hour) for hour in HOURS],
    "the same, cached and given as UTC": [cached(hour.astimezone(timezone.utc)) for hour in HOURS],
}
for name, times in seen.items():
    print(f"{name}: {', '.join(times)}")
equal = joblib.hash(HOURS[0]) == joblib.hash(HOURS[1])
print("equal hashes:", equal)
print("pickled and read:", in_utc(pickle.loads(pickle.dumps(HOURS[1]))))
assert list(seen.values()) == [["05:30", "06:30"], ["05:30", "05:30"], ["05:30", "06:30"]]
assert equal
assert in_utc(pickle.loads(pickle.dumps(HOURS[1]))) == "06:30"
PY
"$dir/venv/bin/python" hours.py
