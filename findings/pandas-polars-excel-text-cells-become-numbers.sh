#!/bin/sh
# pandas 3.1.1 and Polars 2.1.0: text cells of an Excel file become numbers or nulls, although the file says text.
#
# A cell of an Excel file has a type, and people make ZIP codes text so that they keep their zeros. read_excel of
# pandas makes 2134 of the text "02134", 100000.0 of the part "1e5" and True of "True", by openpyxl as by calamine, as
# if it were CSV, and so it does with a file that pandas wrote. dtype=object keeps the cells. Polars keeps such columns.
# But behind a thousand rows of numbers the text "A7" is null for it, and "0012" is 12, without an error; with
# engine="openpyxl" both stay.
#
# Output seen:
#   pandas: {'zip': 2134, 'part': 100000.0, 'flag': True}
#   pandas, dtype=object: {'zip': '02134', 'part': '1e5', 'flag': 'True'}
#   Polars: {'zip': '02134', 'part': '1e5', 'flag': 'True'}
#   Polars behind 1000 rows: [None, 12]
#   Polars behind 1000 rows, openpyxl: ['A7', '0012']
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1 polars==2.1.0 openpyxl==3.1.5 python-calamine==0.9.1 fastexcel==0.21.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import openpyxl
import pandas
import polars


def write(name, rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(name)


def by_pandas(**options):
    return pandas.read_excel("codes.xlsx", **options).to_dict("records")[0]


def last_by_polars(engine):
    return polars.read_excel("late.xlsx", engine=engine)["code"].to_list()[-2:]


write("codes.xlsx", [["zip", "part", "flag"], ["02134", "1e5", "True"], ["08544", "2E3", "False"]])
write("late.xlsx", [["id", "code"], *[[number, number] for number in range(1000)], [1000, "A7"], [1001, "0012"]])
seen = {
    "pandas": by_pandas(engine="openpyxl"),
    "pandas, dtype=object": by_pandas(engine="openpyxl", dtype=object),
    "Polars": polars.read_excel("codes.xlsx").to_dicts()[0],
    "Polars behind 1000 rows": last_by_polars("calamine"),
    "Polars behind 1000 rows, openpyxl": last_by_polars("openpyxl"),
}
for name, value in seen.items():
    print(f"{name}: {value}")
texts = {"zip": "02134", "part": "1e5", "flag": "True"}
numbers = {"zip": 2134, "part": 100000.0, "flag": True}
assert list(seen.values()) == [numbers, texts, texts, [None, 12], ["A7", "0012"]]
assert by_pandas(engine="calamine") == numbers
pandas.read_excel("codes.xlsx", engine="openpyxl", dtype=object).to_excel("codes.xlsx", index=False)
assert by_pandas(engine="openpyxl") == numbers
PY
