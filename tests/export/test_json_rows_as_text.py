"""Rows that stay JSON on their way into CSV: the same bytes as of decoded rows."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.convert.columns import Columns
from servicepytan.core.json_rows import decoded_rows, json_of_rows, json_rows_loads
from servicepytan.export.destinations.formats import FORMATS, FileChunk
from servicepytan.export.row_transformer import RowTransformer

pytest.importorskip("msgspec")

KINDS = {
    "id": "int",
    "name": "text",
    "total": "number",
    "active": "bool",
    "createdOn": "instant",
    "dueDate": "day",
    "tags": "json",
}
USUAL = {
    "id": ["1", "9223372036854775807"],
    "name": ['"Ada"', '"a,b"', '"say \\"hi\\""', '"two\\nlines"', '"\\u00e9\\r"', '""'],
    "total": ["1", "1.50", "-0.0", "1e2", "null"],
    "active": ["true", "false", "null"],
    "createdOn": ['"2026-01-31T08:00:00.1234567Z"', '"2026-01-31T08:00:00Z"', "null"],
    "dueDate": ['"2026-01-31T00:00:00Z"', '"2026-01-31"', "null"],
    "tags": ["[]", "[1, 2]", '{"a":"b, \\"c\\""}', "null", '[1.50,"\\/"]'],
}
ODD = [
    "0",
    "1.5",
    "9223372036854775808",
    "9007199254740993",
    "18446744073709551616",
    "NaN",
    "1e400",
    '"7"',
    '"0001-01-01T00:00:00Z"',
    '"2026-02-30T00:00:00Z"',
    '"2026-01-31T08:00:00+01:00"',
    '"\\ud83d"',
    '"a\\u0000b"',
    '{"id":1}',
    "[[]]",
    "true",
]


@st.composite
def rows_of_json(draw: Any) -> str:
    """A row; most have values of their columns."""
    row: dict[str, str] = {}
    for key, values in USUAL.items():
        if draw(st.integers(0, 9)):
            row[key] = draw(st.sampled_from(values if draw(st.integers(0, 30)) else ODD))
    if not draw(st.integers(0, 20)):
        row["extra"] = draw(st.sampled_from(ODD))
    return "{" + ", ".join(f'"{key}":{value}' for key, value in row.items()) + "}"


PAGES = st.lists(st.lists(rows_of_json(), min_size=1, max_size=3), min_size=1, max_size=3)


def written(chunk: FileChunk) -> bytes:
    """The bytes of a file with these rows alone."""
    stream = io.BytesIO()
    writer = FORMATS["csv"].writer(stream, chunk.columns)
    writer.write(chunk.content)
    writer.close()
    return stream.getvalue()


@pytest.mark.slow
@given(PAGES)
def test_csv_is_the_same_whichever_way_rows_come(pages: list[list[str]]) -> None:
    csv, read = FORMATS["csv"], json_rows_loads()
    raw, decoded = RowTransformer(Columns(KINDS)), RowTransformer(Columns(KINDS))
    assert csv.json_chunk is not None
    for page in pages:
        rows = read(('{"data":[' + ",".join(page) + "]}").encode())["data"]
        json = json_of_rows(rows)
        fast = None if json is None else csv.json_chunk(json, raw)
        if fast is None:
            fast = csv.chunk(decoded_rows(rows), raw)
        careful = csv.chunk(decoded_rows(rows), decoded)
        assert written(fast) == written(careful)
        assert raw.columns.dump() == decoded.columns.dump()
        assert raw.notes == decoded.notes


def test_rows_of_their_columns_are_never_decoded() -> None:
    page = [
        "{" + ",".join(f'"{key}":{values[i % len(values)]}' for key, values in USUAL.items()) + "}"
        for i in range(6)
    ]
    rows = json_rows_loads()(('{"data":[' + ",".join(page) + "]}").encode())["data"]
    csv, json = FORMATS["csv"], json_of_rows(rows)
    assert csv.json_chunk is not None
    assert json is not None
    assert csv.json_chunk(json, RowTransformer(Columns(KINDS))) is not None
