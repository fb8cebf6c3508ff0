#!/bin/sh
# pandas 3.1.1: assert_frame_equal finds whole numbers equal that differ, when a null stands among them.
#
# Whole numbers in an integer column are compared exactly. In a column of objects, as rows with a null or a nested value
# make it, they are compared like doubles, to five digits: job 1,000,000 equals job 1,000,009, and a total that is nine
# dollars short passes the test. Nested ids do, too. check_exact=True reports it.
#
# Output seen:
#   integers: differ
#   integers and a null: equal
#   nested: equal
#   with check_exact: differ
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pandas
from pandas.testing import assert_frame_equal


def verdict(first, second, dtype=None, **options):
    try:
        assert_frame_equal(
            pandas.DataFrame({"id": first}, dtype=dtype), pandas.DataFrame({"id": second}, dtype=dtype), **options
        )
    except AssertionError:
        return "differ"
    return "equal"


seen = {
    "integers": verdict([1_000_000], [1_000_009]),
    "integers and a null": verdict([1_000_000, None], [1_000_009, None], object),
    "nested": verdict([{"id": 1_000_000}], [{"id": 1_000_009}]),
    "with check_exact": verdict([1_000_000, None], [1_000_009, None], object, check_exact=True),
}
for name, result in seen.items():
    print(f"{name}: {result}")
assert list(seen.values()) == ["differ", "equal", "equal", "differ"]
PY
