#!/bin/sh
# pylightxl 1.61: a cell of 30:00 hours is read as 06:00:00, and a week of 40:00 as 16:00:00.
#
# A sum of working time has the number format [h]:mm, whose brackets keep the hours from starting anew after a day. The
# reader gives a text of the time of day and leaves out the whole days, with no error or warning. So a sum of 24 hours
# is midnight, and no value tells that a day is missing. openpyxl and calamine give the whole duration.
#
# Output seen:
#   7:30 (0.3125 days): pylightxl 07:30:00, openpyxl 7:30:00, calamine 7:30:00
#   24:00 (1.0 days): pylightxl 00:00:00, openpyxl 1 day, 0:00:00, calamine 1 day, 0:00:00
#   30:00 (1.25 days): pylightxl 06:00:00, openpyxl 1 day, 6:00:00, calamine 1 day, 6:00:00
#   40:00 (1.6666666666666667 days): pylightxl 16:00:00, openpyxl 1 day, 16:00:00, calamine 1 day, 16:00:00
#   hours of the four cells: pylightxl 29.5, openpyxl 101.5, calamine 101.5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pylightxl==1.61 openpyxl==3.1.5 python-calamine==0.9.1 XlsxWriter==3.2.9
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from datetime import timedelta

import openpyxl
import pylightxl
import python_calamine
import xlsxwriter

DAYS = {"7:30": 7.5 / 24, "24:00": 1.0, "30:00": 1.25, "40:00": 40 / 24}
with xlsxwriter.Workbook("week.xlsx") as workbook:
    sheet = workbook.add_worksheet("week")
    hours = workbook.add_format({"num_format": "[h]:mm"})
    for row, days in enumerate(DAYS.values()):
        sheet.write_number(row, 0, days, hours)
light = [row[0] for row in pylightxl.readxl("week.xlsx").ws("week").rows]
full = [row[0].value for row in openpyxl.load_workbook("week.xlsx").active.iter_rows()]
rust = [row[0] for row in python_calamine.load_workbook("week.xlsx").get_sheet_by_index(0).to_python()]
for (shown, days), by_light, by_full, by_rust in zip(DAYS.items(), light, full, rust, strict=True):
    print(f"{shown} ({days} days): pylightxl {by_light}, openpyxl {by_full}, calamine {by_rust}")


def total(durations):
    return sum(durations, timedelta()) / timedelta(hours=1)


def of_text(clock):
    hour, minute, second = map(int, clock.split(":"))
    return timedelta(hours=hour, minutes=minute, seconds=second)


sums = total(map(of_text, light)), total(full), total(rust)
print(f"hours of the four cells: pylightxl {sums[0]}, openpyxl {sums[1]}, calamine {sums[2]}")
assert light == ["07:30:00", "00:00:00", "06:00:00", "16:00:00"]
assert sums == (29.5, 101.5, 101.5)
PY
