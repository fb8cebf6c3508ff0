#!/bin/sh
# pandera 0.35.0: a schema with coerce=True lets values pass that do not fit, and changes them.
#
# coerce is there so that "12" may stand for 12. 1.9 in a column of int becomes 1, and the text "false" in a column of
# bool becomes True, and the schema then finds the frame valid. "1.9" as a text is an error, so that the coercion seems
# to check what it takes.
#
# Output seen:
#   {'technicians': 1, 'paid': True}
#   text '1.9': SchemaErrors
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet 'pandera[pandas]==0.35.0' pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas
import pandera.pandas as pandera

schema = pandera.DataFrameSchema(
    {"technicians": pandera.Column(int, coerce=True), "paid": pandera.Column(bool, coerce=True)}
)
row = schema.validate(pandas.DataFrame({"technicians": [1.9], "paid": ["false"]})).to_dict("records")[0]
print(row)
assert row == {"technicians": 1, "paid": True}
try:
    schema.validate(pandas.DataFrame({"technicians": ["1.9"], "paid": [True]}))
except pandera.errors.SchemaErrors as error:
    print("text '1.9':", type(error).__name__)
else:
    raise SystemExit("a text raises no error")
PY
