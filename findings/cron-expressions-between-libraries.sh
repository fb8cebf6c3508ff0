#!/bin/sh
# APScheduler 3.11.3, cron-converter 2.0.2 and pycron 3.3.0: lines of a crontab run on other days than with cron.
#
# cron runs a job on Mondays for the day of the week 1, and for days of the month and of the week on each day that is
# one of either. Sunday is 0 and 7. CronTrigger.from_crontab counts from Monday, so that the line for Monday runs on
# Tuesday; its docstring warns of that. It and cron-converter run only on a first or fifteenth that is a Monday: an
# export that one expects next Monday runs a week later, or months later. pycron never runs on day 7, and on Friday
# and Saturday only for 5-7. Only the 7 is an error, for APScheduler. croniter and cronsim do what cron does.
#
# Output seen (the runs after noon of Monday, 1 January 2024; never: not in 100 days):
#   0 6 * * 1
#     APScheduler: Tue 02 Jan, Tue 09 Jan, Tue 16 Jan
#     cron-converter: Mon 08 Jan, Mon 15 Jan, Mon 22 Jan
#     pycron: Mon 08 Jan, Mon 15 Jan, Mon 22 Jan
#     croniter: Mon 08 Jan, Mon 15 Jan, Mon 22 Jan
#     cronsim: Mon 08 Jan, Mon 15 Jan, Mon 22 Jan
#   0 6 1,15 * mon
#     APScheduler: Mon 15 Jan, Mon 01 Apr, Mon 15 Apr
#     cron-converter: Mon 15 Jan, Mon 01 Apr, Mon 15 Apr
#     pycron: Mon 08 Jan, Mon 15 Jan, Mon 22 Jan
#     croniter: Mon 08 Jan, Mon 15 Jan, Mon 22 Jan
#     cronsim: Mon 08 Jan, Mon 15 Jan, Mon 22 Jan
#   0 6 * * 7
#     APScheduler: ValueError
#     cron-converter: Sun 07 Jan, Sun 14 Jan, Sun 21 Jan
#     pycron: never
#     croniter: Sun 07 Jan, Sun 14 Jan, Sun 21 Jan
#     cronsim: Sun 07 Jan, Sun 14 Jan, Sun 21 Jan
#   0 6 * * 5-7
#     APScheduler: ValueError
#     cron-converter: Fri 05 Jan, Sat 06 Jan, Sun 07 Jan
#     pycron: Fri 05 Jan, Sat 06 Jan, Fri 12 Jan
#     croniter: Fri 05 Jan, Sat 06 Jan, Sun 07 Jan
#     cronsim: Fri 05 Jan, Sat 06 Jan, Sun 07 Jan
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet apscheduler==3.11.3 cron-converter==2.0.2 pycron==3.3.0 croniter==7.0.0 cronsim==2.8
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import datetime, timedelta, timezone
from itertools import islice

import pycron
from apscheduler.triggers.cron import CronTrigger
from cron_converter import Cron
from croniter import croniter
from cronsim import CronSim

START = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)


def by_apscheduler(line):
    trigger, last = CronTrigger.from_crontab(line, timezone=timezone.utc), START
    while True:
        last = trigger.get_next_fire_time(None, last + timedelta(seconds=1))
        yield last


def by_cron_converter(line):
    schedule = Cron(line).schedule(START)
    while True:
        yield schedule.next()


def by_pycron(line):
    hours = (START + timedelta(hours=number) for number in range(24 * 100))
    return (hour for hour in hours if pycron.is_now(line, hour))


LIBRARIES = {
    "APScheduler": by_apscheduler,
    "cron-converter": by_cron_converter,
    "pycron": by_pycron,
    "croniter": lambda line: croniter(line, START, ret_type=datetime),
    "cronsim": lambda line: CronSim(line, START),
}


def runs(library, line):
    try:
        found = ", ".join(run.strftime("%a %d %b") for run in islice(LIBRARIES[library](line), 3)) or "never"
    except ValueError:
        found = "ValueError"
    print(f"  {library}: {found}")
    return found


def seen(line):
    print(line)
    return [runs(library, line) for library in LIBRARIES]


MONDAYS, SUNDAYS = "Mon 08 Jan, Mon 15 Jan, Mon 22 Jan", "Sun 07 Jan, Sun 14 Jan, Sun 21 Jan"
BOTH, WEEKEND = "Mon 15 Jan, Mon 01 Apr, Mon 15 Apr", "Fri 05 Jan, Sat 06 Jan, Sun 07 Jan"
assert seen("0 6 * * 1") == ["Tue 02 Jan, Tue 09 Jan, Tue 16 Jan", MONDAYS, MONDAYS, MONDAYS, MONDAYS]
assert seen("0 6 1,15 * mon") == [BOTH, BOTH, MONDAYS, MONDAYS, MONDAYS]
assert seen("0 6 * * 7") == ["ValueError", SUNDAYS, "never", SUNDAYS, SUNDAYS]
assert seen("0 6 * * 5-7") == ["ValueError", WEEKEND, "Fri 05 Jan, Sat 06 Jan, Fri 12 Jan", WEEKEND, WEEKEND]
PY
