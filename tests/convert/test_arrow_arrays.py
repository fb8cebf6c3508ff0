"""Arrow arrays made of their buffers: the same as those of pyarrow, without pandas."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")

from servicepytan.convert.arrow_arrays import array_of, array_of_buffers  # noqa: E402

VALUES = {
    pa.bool_(): st.booleans(),
    pa.date32(): st.dates(),
    pa.float64(): st.floats(allow_nan=False),
    pa.int64(): st.integers(-(2**63), 2**63 - 1),
    pa.string(): st.text(st.characters(codec="utf-8")),
}


@given(data=st.data(), kind=st.sampled_from(list(VALUES)), as_tuple=st.booleans())
def test_they_are_those_of_pyarrow(data: Any, kind: Any, as_tuple: bool) -> None:
    values = data.draw(st.lists(VALUES[kind]) | st.lists(st.none() | VALUES[kind]))
    made = array_of_buffers(tuple(values) if as_tuple else values, kind)
    assert made is not None
    made.validate(full=True)
    assert made.equals(pa.array(values, kind))
    assert made.null_count == values.count(None)


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([2**63], pa.int64()),
        ([1, None, "2"], pa.int64()),
        (["a", "\ud800"], pa.string()),
        (["a", None, 5], pa.string()),
        ([date(2026, 1, 31)], pa.timestamp("us", "UTC")),
        (["2026-01-31"], pa.date32()),
        ([True, None, 256], pa.bool_()),
    ],
)
def test_what_pyarrow_decides(values: list[Any], kind: Any) -> None:
    assert array_of_buffers(values, kind) is None


def test_nothing_is_null_in_any_type() -> None:
    made = array_of([None, None], pa.timestamp("us", "UTC"))
    assert (made.null_count, made.type) == (2, pa.timestamp("us", "UTC"))


UNUSED = """
import sys
from servicepytan.convert.arrow import ARROW_READERS, batch_of
from servicepytan.convert.cells import block
from servicepytan.convert.columns import Columns
row = {"id": 1, "name": "Ada", "on": True, "at": "2026-01-31T08:00:00Z", "due": "2026-01-31"}
kinds = {"id": "int", "name": "text", "on": "bool", "at": "instant", "due": "day", "sum": "decimal"}
rows = [{**row, "sum": 7.25}, {"sum": 3}]
print(batch_of(block(rows, Columns(kinds), ARROW_READERS)).num_rows, "pandas" in sys.modules)
"""


def test_pandas_is_not_loaded_for_them() -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNUSED], capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["2", "False"], done.stderr
