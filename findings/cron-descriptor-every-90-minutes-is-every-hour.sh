#!/bin/sh
# cron-descriptor 2.2.1: a job that runs every hour is described as one of every 90 minutes.
#
# A step in a line of a crontab begins anew in each hour, day or month: */90 has only the minute 0 in it, and */45 the
# minutes 0 and 45. cron-descriptor makes its sentence of the number alone. That is what the author of the line meant,
# and so he reads that the line is right: every 90 minutes, every 36 hours, every 45 days. The job runs each hour, each
# day, each month, as croniter says. There is no error and no word of doubt.
#
# Output seen (the shortest and the longest time between the runs of three months):
#   */90 * * * *: Every 90 minutes; 1:00:00 to 1:00:00
#   */45 * * * *: Every 45 minutes; 0:15:00 to 0:45:00
#   0 */36 * * *: Every 36 hours; 1 day, 0:00:00 to 1 day, 0:00:00
#   0 0 */45 * *: At 12:00 AM, every 45 days; 29 days, 0:00:00 to 31 days, 0:00:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet cron-descriptor==2.2.1 croniter==7.0.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime
from itertools import takewhile

from cron_descriptor import get_description
from croniter import croniter

FIRST, LAST = datetime(2024, 1, 1), datetime(2024, 4, 2)


def pauses(line):
    runs = list(takewhile(lambda run: run < LAST, croniter(line, FIRST).all_next(datetime)))
    between = [later - earlier for earlier, later in zip(runs, runs[1:])]
    return str(min(between)), str(max(between))


seen = {}
for line in ("*/90 * * * *", "*/45 * * * *", "0 */36 * * *", "0 0 */45 * *"):
    seen[line] = (get_description(line), *pauses(line))
    print("{}: {}; {} to {}".format(line, *seen[line]))
assert list(seen.values()) == [
    ("Every 90 minutes", "1:00:00", "1:00:00"),
    ("Every 45 minutes", "0:15:00", "0:45:00"),
    ("Every 36 hours", "1 day, 0:00:00", "1 day, 0:00:00"),
    ("At 12:00 AM, every 45 days", "29 days, 0:00:00", "31 days, 0:00:00"),
]
PY
