"""Journals cut at any byte, and bodies that went through a table."""

from __future__ import annotations

import io
import json
import tempfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from servicepytan.batch.journal_file import JournalFile
from servicepytan.batch.row_files import read_rows
from servicepytan.convert.delimited import csv_writer
from servicepytan.core.batch.journal import JournalHeader, header_line, intent_line, outcome_line
from servicepytan.core.batch.results import BatchResult
from servicepytan.endpoints.operations import operation
from tests.examples import examples

ROWS = 4
HEADER = JournalHeader("crm.customers.create", "7", "https://api.example", ROWS, "ab12")
CREATE = operation("crm.customers.create")

entries = st.lists(
    st.tuples(
        st.integers(1, ROWS), st.sampled_from(["intent", "applied", "not_applied", "unknown"])
    ),
    max_size=8,
)


def line(row: int, state: Any) -> bytes:
    return intent_line(row) if state == "intent" else outcome_line(BatchResult(row, state, id=row))


@examples(40)
@given(written=entries, cut=st.integers(0, 2000))
def test_a_cut_journal_tells_what_stood_before_the_cut(
    written: list[tuple[int, str]], cut: int
) -> None:
    lines = [line(row, state) for row, state in written]
    whole = header_line(HEADER) + b"".join(lines)
    content = whole[: min(cut, len(whole))]
    states: dict[int, str] = {}
    end = len(header_line(HEADER))
    for (row, state), entry in zip(written, lines):
        end += len(entry)
        if end - 1 <= len(content):  # the line feed itself may be missing
            states[row] = state
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "run.journal"
        path.write_bytes(content)
        with JournalFile(path, HEADER) as journal:
            due = {row: journal.is_due(row, False) for row in range(1, ROWS + 1)}
            journal.intend(1)
        with JournalFile(path, HEADER) as journal:
            assert not journal.is_due(1, False)
    assert due == {
        row: states.get(row, "not_applied") == "not_applied" for row in range(1, ROWS + 1)
    }


words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)
address = st.fixed_dictionaries(
    {"street": words, "zip": st.from_regex(r"[0-9]{5}", fullmatch=True)},
    optional={"unit": words, "latitude": st.decimals(-90, 90, places=3)},
)
customers = st.fixed_dictionaries(
    {"name": words, "address": address},
    optional={
        "type": st.sampled_from(["Residential", "Commercial"]),
        "doNotMail": st.booleans(),
        "paymentTermId": st.integers(0, 10**15),
        "creditLimit": st.decimals(0, 10**6, places=2),
        "tagTypeIds": st.lists(st.integers(0, 10**9), min_size=1, max_size=3),
        "contacts": st.lists(
            st.fixed_dictionaries({"value": words}, optional={"memo": words}),
            min_size=1,
            max_size=2,
        ),
    },
)


def cells(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """The headers and cells of a body."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from cells(inner, f"{place}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from cells(inner, f"{place}.{number}")
    else:
        plain = isinstance(value, (str, Decimal))
        yield place[1:], (
            format(value, "f" if isinstance(value, Decimal) else "")
            if plain
            else (json.dumps(value))
        )


@examples(20)
@given(bodies=st.lists(customers, min_size=1, max_size=3))
def test_bodies_survive_a_table(bodies: list[dict[str, Any]]) -> None:
    flat = [dict(cells(body)) for body in bodies]
    header = list(dict.fromkeys(name for row in flat for name in row))
    stream = io.StringIO(newline="")
    writer = csv_writer(stream)
    writer.writerow(header)
    writer.writerows([[row.get(name, "") for name in header] for row in flat])
    stream.seek(0)
    assert list(read_rows(stream, CREATE, "csv")) == bodies
