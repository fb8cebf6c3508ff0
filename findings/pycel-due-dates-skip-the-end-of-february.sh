#!/bin/sh
# pycel 1.0b30: EDATE puts a due date of a month after January 31 on March 2, and -2^2 is -4.
#
# Excel's EDATE stays in the month that it counts to: from January 31 to February 29, and from the 31st to the 30th.
# pycel goes on with the days that the month does not have, so that what is due at the end of a month is due in the one
# after it. EOMONTH is right. Excel takes the sign before the power, so that -2^2 is 4; pycel does as Python does.
# There is no error. formulas gives what Excel gives.
#
# Output seen:
#   EDATE(2024-01-31, 1): Excel 2024-02-29, pycel 2024-03-02, formulas 2024-02-29
#   EDATE(2024-01-31, 3): Excel 2024-04-30, pycel 2024-05-01, formulas 2024-04-30
#   EDATE(2024-03-31, -1): Excel 2024-02-29, pycel 2024-03-02, formulas 2024-02-29
#   EOMONTH(2024-01-31, 1): Excel 2024-02-29, pycel 2024-02-29, formulas 2024-02-29
#   -2^2: Excel 4, pycel -4, formulas 4
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pycel==1.0b30 formulas==1.3.4 openpyxl==3.1.5
cd "$dir"
cat >due.py <<'PY'
from datetime import date, timedelta

import formulas
import openpyxl
import pycel

FORMULAS = {
    "EDATE(2024-01-31, 1)": ("=EDATE(DATE(2024,1,31),1)", "2024-02-29"),
    "EDATE(2024-01-31, 3)": ("=EDATE(DATE(2024,1,31),3)", "2024-04-30"),
    "EDATE(2024-03-31, -1)": ("=EDATE(DATE(2024,3,31),-1)", "2024-02-29"),
    "EOMONTH(2024-01-31, 1)": ("=EOMONTH(DATE(2024,1,31),1)", "2024-02-29"),
    "-2^2": ("=-2^2", "4"),
}
book = openpyxl.Workbook()
book.active.title = "Jobs"
for row, (formula, _) in enumerate(FORMULAS.values(), 1):
    book.active.cell(row, 1, formula)
book.save("jobs.xlsx")


def text(number):
    number = int(number)
    return str(date(1899, 12, 30) + timedelta(number)) if number > 1000 else str(number)


solution = formulas.ExcelModel().loads("jobs.xlsx").finish().calculate()
compiler = pycel.ExcelCompiler("jobs.xlsx")
seen = {}
for row, (name, (_, excel)) in enumerate(FORMULAS.items(), 1):
    by_formulas = solution[f"'[jobs.xlsx]JOBS'!A{row}"].value[0, 0]
    seen[name] = (excel, text(compiler.evaluate(f"Jobs!A{row}")), text(by_formulas))
    print("{}: Excel {}, pycel {}, formulas {}".format(name, *seen[name]))
assert [by_pycel for _, by_pycel, _ in seen.values()] == ["2024-03-02", "2024-05-01", "2024-03-02", "2024-02-29", "-4"]
assert all(excel == by_formulas for excel, _, by_formulas in seen.values())
PY
"$dir/venv/bin/python" -W ignore due.py 2>messages || { cat messages >&2; exit 1; }
