#!/bin/sh
# formulas 1.3.4 and xlcalculator 0.5.0: SUM adds texts that Excel leaves out, and MAX leaves out dates.
#
# A sum over cells counts the numbers in them. A 5 that is stored as text, as exports have them, is none, and neither
# is TRUE. formulas and xlcalculator add both texts to the sum, and xlcalculator one more for TRUE, so that they give
# other totals than the file shows. xlcalculator takes a date for no number: COUNT over two dates is 0, and the maximum
# of 19.99 and a date is 19.99. From January 31 to December 31 there are 6 whole months for it, of 11. Nothing warns.
# pycel gives what Excel gives.
#
# Output seen (cells: 19.99, the texts 5 and 10.00, TRUE, 31 January and 15 March 2024):
#   SUM of the first four: Excel 19.99, formulas 34.99, xlcalculator 35.99, pycel 19.99
#   COUNT of the first four: Excel 1, formulas 3, xlcalculator 1, pycel 1
#   COUNT of the dates: Excel 2, formulas 2, xlcalculator 0, pycel 2
#   MAX of a number and the dates: Excel 45366, formulas 45366, xlcalculator 19.99, pycel 45366
#   DATEDIF in months: Excel 11, formulas 11, xlcalculator 6
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet formulas==1.3.4 xlcalculator==0.5.0 pycel==1.0b30 openpyxl==3.1.5
cd "$dir"
cat >sums.py <<'PY'
from datetime import date

import formulas
import openpyxl
import pycel
from xlcalculator import Evaluator, ModelCompiler

CELLS = [19.99, "5", "10.00", True, date(2024, 1, 31), date(2024, 3, 15), 19.99]
FORMULAS = {
    "SUM of the first four": ("=SUM(A1:A4)", 19.99),
    "COUNT of the first four": ("=COUNT(A1:A4)", 1),
    "COUNT of the dates": ("=COUNT(A5:A6)", 2),
    "MAX of a number and the dates": ("=MAX(A5:A7)", 45366),
    "DATEDIF in months": ('=DATEDIF(DATE(2024,1,31),DATE(2024,12,31),"m")', 11),
}
book = openpyxl.Workbook()
book.active.title = "Jobs"
for row, value in enumerate(CELLS, 1):
    book.active.cell(row, 1, value)
for row, (formula, _) in enumerate(FORMULAS.values(), 1):
    book.active.cell(row, 3, formula)
book.save("jobs.xlsx")

solution = formulas.ExcelModel().loads("jobs.xlsx").finish().calculate()
evaluator = Evaluator(ModelCompiler().read_and_parse_archive("jobs.xlsx"))
compiler = pycel.ExcelCompiler("jobs.xlsx")
seen = {}
for row, (name, (formula, excel)) in enumerate(FORMULAS.items(), 1):
    results = {
        "Excel": excel,
        "formulas": solution[f"'[jobs.xlsx]JOBS'!C{row}"].value[0, 0],
        "xlcalculator": evaluator.evaluate(f"Jobs!C{row}"),
    }
    if "DATEDIF" not in formula:
        results["pycel"] = compiler.evaluate(f"Jobs!C{row}")
    seen[name] = [round(float(result), 2) for result in results.values()]
    print(f"{name}:", ", ".join(f"{engine} {value:g}" for engine, value in zip(results, seen[name])))
assert list(seen.values()) == [
    [19.99, 34.99, 35.99, 19.99],
    [1, 3, 1, 1],
    [2, 2, 0, 2],
    [45366, 45366, 19.99, 45366],
    [11, 11, 6],
]
PY
"$dir/venv/bin/python" -W ignore sums.py 2>messages || { cat messages >&2; exit 1; }
