#!/bin/sh
# croniter 7.0.0, APScheduler 3.11.3, cron-converter 2.0.2 and crontab 1.0.5: jobs in the night when summer time ends.
#
# In that night the hour from 1:00 to 2:00 is there twice. Debian's cron runs a job for 1:30 once, and one for every
# hour in both. croniter and APScheduler run the daily job twice, so that invoices are sent or booked a second time.
# cron-converter and crontab leave two hours between runs of the hourly job; the seconds to wait, which crontab gives by
# default, say so, too. All were given datetimes with the zone, as the first and the third ask for. cronsim does both
# as cron does.
#
# Output seen (New York, 3 November 2024):
#   croniter: daily at 01:30-0400 01:30-0500, longest wait of the hourly job 1:00:00
#   APScheduler: daily at 01:30-0400 01:30-0500, longest wait of the hourly job 1:00:00
#   cron-converter: daily at 01:30-0400, longest wait of the hourly job 2:00:00
#   crontab: daily at 01:30-0400, longest wait of the hourly job 2:00:00
#   cronsim: daily at 01:30-0400, longest wait of the hourly job 1:00:00
#   crontab at 01:00-0400: 7200 seconds to the next hour
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet croniter==7.0.0 apscheduler==3.11.3 cron-converter==2.0.2 crontab==1.0.5 \
    cronsim==2.8 tzdata==2026.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime, timedelta, timezone
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger
from cron_converter import Cron
from croniter import croniter
from cronsim import CronSim
from crontab import CronTab

ZONE = ZoneInfo("America/New_York")
EVENING = datetime(2024, 11, 2, 22, tzinfo=ZONE)
HOURLY, DAILY = "0 * * * *", "30 1 * * *"


def by_apscheduler(line):
    trigger, last = CronTrigger.from_crontab(line, timezone=ZONE), None
    while True:
        last = trigger.get_next_fire_time(last, last or EVENING)
        yield last


def by_cron_converter(line):
    schedule = Cron(line).schedule(EVENING)
    while True:
        yield schedule.next()


def by_crontab(line):
    last = EVENING
    while True:
        last = CronTab(line).next(last, return_datetime=True)
        yield last


LIBRARIES = {
    "croniter": lambda line: croniter(line, EVENING, ret_type=datetime),
    "APScheduler": by_apscheduler,
    "cron-converter": by_cron_converter,
    "crontab": by_crontab,
    "cronsim": lambda line: CronSim(line, EVENING),
}


def seen(library):
    daily = [run.strftime("%H:%M%z") for run in islice(LIBRARIES[library](DAILY), 4) if run.day == 3]
    hourly = [run.astimezone(timezone.utc) for run in islice(LIBRARIES[library](HOURLY), 8)]
    longest = max(later - earlier for earlier, later in pairwise(hourly))
    print(f"{library}: daily at {' '.join(daily)}, longest wait of the hourly job {longest}")
    return len(daily), longest / timedelta(hours=1)


assert seen("croniter") == seen("APScheduler") == (2, 1)
assert seen("cron-converter") == seen("crontab") == (1, 2)
assert seen("cronsim") == (1, 1)
seconds = CronTab(HOURLY).next(datetime(2024, 11, 3, 1, tzinfo=ZONE))
print(f"crontab at 01:00-0400: {seconds:g} seconds to the next hour")
assert seconds == 7200
PY
