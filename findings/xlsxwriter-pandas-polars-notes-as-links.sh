#!/bin/sh
# xlsxwriter 3.3.1, through pandas 3.1.1 and Polars 2.1.0: texts that look like links lose their first word, or all.
#
# write() takes a text for a link when it begins with "internal:" or "external:", and shows what stands behind. So does
# a table of pandas or Polars that goes through it: the note "internal: gate code is at the desk" is without its first
# word, and the cell jumps to a sheet of that name. A web address of more than 2,079 characters leaves an empty cell,
# with a warning that is easily lost. openpyxl, the other engine of pandas, writes all of them as they are.
#
# Output seen:
#   pandas: [' gate code is at the desk', ' see the older job', nan]
#   polars: [' gate code is at the desk', ' see the older job', None]
#   pandas with openpyxl: as given
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet xlsxwriter==3.3.1 pandas==3.1.1 polars==2.1.0 openpyxl==3.1.5 fastexcel==0.21.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas
import polars

NOTES = [
    "internal: gate code is at the desk",
    "external: see the older job",
    "https://files.example/photo?key=" + "a" * 2100,
]
pandas.DataFrame({"note": NOTES, "id": 1}).to_excel("pandas.xlsx", index=False, engine="xlsxwriter")
pandas.DataFrame({"note": NOTES, "id": 1}).to_excel("openpyxl.xlsx", index=False, engine="openpyxl")
polars.DataFrame({"note": NOTES, "id": [1, 1, 1]}).write_excel("polars.xlsx")
by_pandas = pandas.read_excel("pandas.xlsx")["note"].tolist()
by_polars = polars.read_excel("polars.xlsx")["note"].to_list()
by_openpyxl = pandas.read_excel("openpyxl.xlsx")["note"].tolist()
print("pandas:", by_pandas)
print("polars:", by_polars)
print("pandas with openpyxl:", "as given" if by_openpyxl == NOTES else by_openpyxl)
cut = [" gate code is at the desk", " see the older job"]
assert by_pandas[:2] == by_polars[:2] == cut
assert pandas.isna(by_pandas[2])
assert by_polars[2] is None
assert by_openpyxl == NOTES
PY
