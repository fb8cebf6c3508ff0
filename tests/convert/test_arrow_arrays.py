"""Arrow arrays made of their buffers: the same as those of pyarrow, without pandas."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")

from servicepytan.convert.arrow_arrays import array_of, array_of_buffers  # noqa: E402

VALUES = {
    pa.bool_(): st.booleans(),
    pa.date32(): st.dates(),
    pa.decimal128(28, 8): st.decimals(-(10**19), 10**19, allow_nan=False, places=8),
    pa.float64(): st.floats(allow_nan=False),
    pa.int64(): st.integers(-(2**63), 2**63 - 1),
    pa.string(): st.text(st.characters(codec="utf-8")),
    pa.timestamp("us", "UTC"): st.datetimes(timezones=st.just(timezone.utc)),
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
        ([datetime(2026, 1, 31)], pa.timestamp("us", "UTC")),
        ([None, Decimal("1e20")], pa.decimal128(28, 8)),
        ([Decimal("1.123456789")], pa.decimal128(28, 8)),
        ([Decimal("NaN")], pa.decimal128(28, 8)),
    ],
)
def test_what_pyarrow_decides(values: list[Any], kind: Any) -> None:
    assert array_of_buffers(values, kind) is None


def test_nothing_is_null_in_any_type() -> None:
    made = array_of([None, None], pa.timestamp("us", "UTC"))
    assert (made.null_count, made.type) == (2, pa.timestamp("us", "UTC"))


WITHOUT_PANDAS = """
import sys
from servicepytan.convert.arrow import ARROW_READERS, batch_of
from servicepytan.convert.cells import block
from servicepytan.convert.columns import Columns
from servicepytan.dlt.tables import LoadTarget, TableMaker
from servicepytan.export import compact, sync
from servicepytan.sandbox import Sandbox

def loaded(name, rows):
    print(name, bool(rows), "pandas" in sys.modules)

row = {"id": 1, "name": "Ada", "on": True, "at": "2026-01-31T08:00:00Z", "due": "2026-01-31"}
kinds = {"id": "int", "name": "text", "on": "bool", "at": "instant", "due": "day", "sum": "decimal"}
rows = [{**row, "sum": 7.25}, {"sum": 3}]
loaded("batch_of", batch_of(block(rows, Columns(kinds), ARROW_READERS)).num_rows)
tables = TableMaker("jobs", Columns(kinds), ["id"], LoadTarget(str, True))
tables.add([row])
loaded("dlt", tables.table().num_rows)
with Sandbox(jobs=20) as sandbox:
    session = sandbox.session()
    loaded("to_arrow", session.invoices.list().to_arrow().num_rows)
    loaded("to_arrow_batches", session.invoices.export().to_arrow_batches().read_all().num_rows)
    for _ in range(2):
        sync(session, "jobs", "out", format="parquet", include_recent_changes=True)
        session.jobs.update(next(iter(session.jobs.list(limit=1)))["id"], {"summary": "Later"})
    loaded("compact", compact("out"))
"""


def test_pandas_is_not_loaded_for_them() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_PANDAS], capture_output=True, text=True, check=False
    )
    steps = ["batch_of", "dlt", "to_arrow", "to_arrow_batches", "compact"]
    assert done.stdout.splitlines() == [f"{step} True False" for step in steps], done.stderr
