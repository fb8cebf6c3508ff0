#!/bin/sh
# arrow 1.4.0: with tzinfo, a text or a datetime that names its zone is moved to another instant.
#
# tzinfo says in which zone a text without one is. By its documentation it takes the place of the zone unless the input
# is explicitly UTC. "10:00Z" is, and so is an aware datetime in UTC, but both become 10:00 in New York, five hours
# later, as does a text with any other offset. There is no error. A number of seconds is converted, as pandas converts
# the text; pendulum uses such an option only for a text without a zone.
#
# Output seen (tzinfo America/New_York):
#   2024-01-31T10:00:00: 2024-01-31T10:00:00-05:00
#   2024-01-31T10:00:00Z: 2024-01-31T10:00:00-05:00
#   2024-01-31T10:00:00+02:00: 2024-01-31T10:00:00-05:00
#   datetime in UTC: 2024-01-31T10:00:00-05:00
#   seconds: 2024-01-31T05:00:00-05:00
#   pendulum: 2024-01-31T10:00:00+00:00
#   pandas: 2024-01-31T05:00:00-05:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet arrow==1.4.0 pendulum==3.3.0 pandas==3.1.1 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime, timezone

import arrow
import pandas
import pendulum

ZONE, TEXT = "America/New_York", "2024-01-31T10:00:00"
instant = datetime(2024, 1, 31, 10, tzinfo=timezone.utc)
INPUTS = {
    TEXT: TEXT,
    f"{TEXT}Z": f"{TEXT}Z",
    f"{TEXT}+02:00": f"{TEXT}+02:00",
    "datetime in UTC": instant,
    "seconds": instant.timestamp(),
}
seen = {name: arrow.get(value, tzinfo=ZONE).isoformat() for name, value in INPUTS.items()}
seen["pendulum"] = pendulum.parse(f"{TEXT}Z", tz=ZONE).isoformat()
seen["pandas"] = pandas.Timestamp(f"{TEXT}Z", tz=ZONE).isoformat()
for name, result in seen.items():
    print(f"{name}: {result}")
assert [seen[name] for name in INPUTS] == ["2024-01-31T10:00:00-05:00"] * 4 + ["2024-01-31T05:00:00-05:00"]
assert all(datetime.fromisoformat(seen[name]) == instant for name in ("pendulum", "pandas", "seconds"))
PY
