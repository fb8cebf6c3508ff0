#!/bin/sh
# pandas 3.1.1 with odfpy 1.4.1: a duration of five minutes in an OpenDocument sheet is read as five hours.
#
# A cell of such a sheet has its value, PT00H05M15S, and the text that is shown for it, 05:15 if the column is to show
# minutes and seconds. Dates and numbers are read by their values. For times pandas reads the text and takes it for a
# clock time, so that five minutes and a quarter are five hours and a quarter. There is no error. Thirty hours, of
# which there is no such clock time, are an error, and a text for the engine calamine, which reads the five minutes as
# they are. pyexcel-ods3 reads all of them.
#
# Output seen:
#   shown as 00:05:15: odf 00:05:15, calamine 00:05:15, pyexcel-ods3 00:05:15
#   shown as 05:15: odf 05:15:00, calamine 00:05:15, pyexcel-ods3 00:05:15
#   shown as 30:00:00: odf DateParseError, calamine PT30H00M00S, pyexcel-ods3 1 day, 6:00:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1 odfpy==1.4.1 python-calamine==0.9.1 pyexcel-ods3==0.6.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pandas
import pyexcel_ods3
from odf.number import Hours, Minutes, Seconds, Text, TimeStyle
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style
from odf.table import Table, TableCell, TableRow
from odf.text import P


def store(value, shown):
    document = OpenDocumentSpreadsheet()
    format = TimeStyle(name="duration", truncateonoverflow="false")
    parts = [Hours(style="long"), Minutes(style="long"), Seconds(style="long")][-len(shown.split(":")) :]
    for part in parts[:-1]:
        format.addElement(part)
        format.addElement(Text(text=":"))
    format.addElement(parts[-1])
    document.automaticstyles.addElement(format)
    style = Style(name="cell", family="table-cell", datastylename="duration")
    document.automaticstyles.addElement(style)
    cell = TableCell(valuetype="time", timevalue=value, stylename=style)
    cell.addElement(P(text=shown))
    row = TableRow()
    row.addElement(cell)
    table = Table(name="jobs")
    table.addElement(row)
    document.spreadsheet.addElement(table)
    document.save("jobs.ods")


def by_pandas(engine):
    try:
        return str(pandas.read_excel("jobs.ods", header=None, engine=engine)[0].tolist()[0])
    except ValueError as error:
        return type(error).__name__


seen = {}
for value, shown in (("PT00H05M15S", "00:05:15"), ("PT00H05M15S", "05:15"), ("PT30H00M00S", "30:00:00")):
    store(value, shown)
    seen[shown] = [by_pandas("odf"), by_pandas("calamine"), str(pyexcel_ods3.get_data("jobs.ods")["jobs"][0][0])]
    print("shown as {}: odf {}, calamine {}, pyexcel-ods3 {}".format(shown, *seen[shown]))
assert list(seen.values()) == [
    ["00:05:15"] * 3,
    ["05:15:00", "00:05:15", "00:05:15"],
    ["DateParseError", "PT30H00M00S", "1 day, 6:00:00"],
]
PY
