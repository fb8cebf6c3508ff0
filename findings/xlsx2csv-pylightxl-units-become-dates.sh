#!/bin/sh
# xlsx2csv 0.8.6 and pylightxl 1.61: a number whose cell shows a unit, as in 8.5 h or 30 days, becomes a date or a code.
#
# The unit is a quoted text within the number format of the cell, and Excel only shows it behind the number. Both
# readers take its letters d, h and m for those of dates. xlsx2csv writes the format itself, with parts of a date in it,
# and the number is lost from the file. So an amount in USD is gone, and a share of a half is noon. pylightxl gives the
# text of a date for it. Neither warns. openpyxl and calamine give the number for each of the cells.
#
# Output seen:
#   8.5 as 0.00" h": xlsx2csv '0.00" 12"', pylightxl 8.5, openpyxl 8.5, calamine 8.5
#   30 as 0" days": xlsx2csv '0" 29ays"', pylightxl '1900/01/29 00:00:00', openpyxl 30, calamine 30.0
#   12 as 0" months": xlsx2csv '0" 01ont12s"', pylightxl '00:00:00', openpyxl 12, calamine 12.0
#   1234.5 as #,##0.00" USD": xlsx2csv '#,##0.00" us18"', pylightxl 1234.5, openpyxl 1234.5, calamine 1234.5
#   0.5 as 0%" paid": xlsx2csv '12:00', pylightxl '1899/12/30', openpyxl 0.5, calamine 0.5
#   1234.5 as #,##0.00: xlsx2csv '1234.5', pylightxl 1234.5, openpyxl 1234.5, calamine 1234.5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet xlsx2csv==0.8.6 pylightxl==1.61 openpyxl==3.1.5 python-calamine==0.9.1 \
    XlsxWriter==3.2.9
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import csv

import openpyxl
import pylightxl
import python_calamine
import xlsxwriter
from xlsx2csv import Xlsx2csv

CELLS = [
    (8.5, '0.00" h"'),
    (30, '0" days"'),
    (12, '0" months"'),
    (1234.5, '#,##0.00" USD"'),
    (0.5, '0%" paid"'),
    (1234.5, "#,##0.00"),
]
with xlsxwriter.Workbook("visits.xlsx") as workbook:
    sheet = workbook.add_worksheet("visits")
    for row, (number, shown) in enumerate(CELLS):
        sheet.write_number(row, 0, number, workbook.add_format({"num_format": shown}))
Xlsx2csv("visits.xlsx").convert("visits.csv")
with open("visits.csv", newline="") as file:
    converted = [row[0] for row in csv.reader(file)]
light = [row[0] for row in pylightxl.readxl("visits.xlsx").ws("visits").rows]
full = [row[0].value for row in openpyxl.load_workbook("visits.xlsx").active.iter_rows()]
rust = [row[0] for row in python_calamine.load_workbook("visits.xlsx").get_sheet_by_index(0).to_python()]
for (number, shown), *read in zip(CELLS, converted, light, full, rust, strict=True):
    by_csv, by_light, by_full, by_rust = map(repr, read)
    print(f"{number} as {shown}: xlsx2csv {by_csv}, pylightxl {by_light}, openpyxl {by_full}, calamine {by_rust}")
numbers = [number for number, _ in CELLS]
assert converted == ['0.00" 12"', '0" 29ays"', '0" 01ont12s"', '#,##0.00" us18"', "12:00", "1234.5"]
assert light == [8.5, "1900/01/29 00:00:00", "00:00:00", 1234.5, "1899/12/30", 1234.5]
assert full == rust == numbers
PY
