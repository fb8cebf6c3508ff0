"""Writes rows to stdout as they arrive."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any, Optional

from servicepytan.cli.cells import as_dict, cell, compact
from servicepytan.cli.streams import is_terminal, naming_output, say, warn
from servicepytan.convert.delimited import csv_writer
from servicepytan.convert.field_paths import MISSING, value_at

FORMATS = ("table", "json", "jsonl", "csv")
TABLE_ROWS = 100
"""Rows of a table unless a limit is given."""
CSV_SAMPLE = 1000
"""The number of first rows that decide the columns of a CSV file."""

_readable = json.JSONEncoder(ensure_ascii=False, default=str).encode


@naming_output()
def write(
    rows: Iterable[Any], kind: str, fields: Sequence[str] = (), columns: Sequence[str] = ()
) -> None:
    """Write rows in a format.

    Args:
        rows: The rows; only a table reads them all before it writes.
        kind: One of ``FORMATS``.
        fields: Names of the fields to keep, in this order; all of them unless given.
        columns: Columns that are known beforehand, so that CSV has a header without rows, too.
    """
    picked = _select_fields(rows, fields) if fields else rows
    if kind == "table":
        from servicepytan.cli.table import write_table

        write_table(list(picked), fields)
    elif kind == "csv":
        _write_csv(picked, fields or columns)
    else:
        _WRITERS[kind](picked)
    sys.stdout.flush()


@naming_output()
def write_record(record: Any, kind: str, fields: Sequence[str] = ()) -> None:
    """Write one record; a table has a line per field."""
    if kind not in ("table", "json") or (kind == "table" and not isinstance(record, dict)):
        write([record], kind, fields)
        return
    [picked] = _select_fields([record], fields, "the record has no") if fields else [record]
    if kind == "table":
        lines = [{"field": name, "value": value} for name, value in picked.items()]
        write(lines, "table", ("field", "value"))
    else:
        sys.stdout.write(json.dumps(picked, ensure_ascii=False, indent=2, default=str) + "\n")
        sys.stdout.flush()


def write_answer(answer: Any, output_format: Optional[str], fields: Sequence[str] = ()) -> None:
    """Write the answer of an operation: a record, a list, a value or nothing.

    Args:
        answer: The answer.
        output_format: What ``--format`` says.
        fields: Names of the fields to keep.
    """
    if answer is None:
        say("Done; the API answered nothing.")
    elif isinstance(answer, bytes):
        write_bytes([answer])
    elif isinstance(answer, list):
        write(answer, default_format(output_format, "json"), fields)
    else:
        columns = fields if isinstance(answer, dict) else ()
        write_record(answer, default_format(output_format, "json"), columns)


@naming_output()
def write_bytes(pieces: Iterable[bytes]) -> None:
    """Write a file to stdout unchanged."""
    sys.stdout.flush()
    for piece in pieces:
        sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()


def _select_fields(
    rows: Iterable[Any], fields: Sequence[str], fact: str = "no row has the"
) -> Iterator[dict[str, Any]]:
    """Rows with only some fields; at the end warns of fields that no row has."""
    unseen = dict.fromkeys(fields)
    columns: dict[str, None] = {}
    for row in map(as_dict, rows):
        values = {name: value_at(row, name) for name in fields}
        for name in [name for name in unseen if values[name] is not MISSING]:
            del unseen[name]
        if unseen:
            columns.update(dict.fromkeys(row))
        yield {name: None if value is MISSING else value for name, value in values.items()}
    if columns:
        _warn_of(unseen, columns, fact)


def _warn_of(fields: Iterable[str], columns: Iterable[str], fact: str) -> None:
    from servicepytan.core.wire import did_you_mean

    for name in fields:
        warn(f"{fact} field {name!r}.{did_you_mean(name, list(columns))}")


def _write_jsonl(rows: Iterable[Any]) -> None:
    put = sys.stdout.write
    for row in rows:
        put(compact(row) + "\n")


def _write_json(rows: Iterable[Any]) -> None:
    put = sys.stdout.write
    before = "[\n"
    for row in rows:
        put(before + _readable(row))
        before = ",\n"
    put("[]\n" if before == "[\n" else "\n]\n")


def _write_csv(rows: Iterable[Any], first_columns: Sequence[str]) -> None:
    others = map(as_dict, rows)
    sample = list(islice(others, CSV_SAMPLE))
    columns = list(dict.fromkeys([*first_columns, *(name for row in sample for name in row)]))
    if not columns:
        return
    writer = csv_writer(sys.stdout)
    writer.writerow(columns)
    written, late = set(columns), {}
    for row in chain(sample, others):
        writer.writerow([cell(row.get(name)) for name in columns])
        if not written.issuperset(row):
            late.update(dict.fromkeys(name for name in row if name not in written))
    if late:
        warn(
            f"the columns are those of the first {CSV_SAMPLE} rows; left out, as they came"
            f" later: {', '.join(late)}. Name the columns with --fields, or use --format jsonl."
        )


_WRITERS: dict[str, Callable[[Iterable[Any]], None]] = {
    "json": _write_json,
    "jsonl": _write_jsonl,
}


def default_format(output_format: Optional[str], piped: str) -> str:
    """The chosen format; by default a table on a terminal, and another format for pipes."""
    return output_format or ("table" if is_terminal(sys.stdout) else piped)
