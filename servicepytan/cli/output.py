"""Writing rows to stdout as they come."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any, Optional

from servicepytan.cli.cells import as_dict, cell, compact
from servicepytan.cli.streams import is_terminal, say, warn
from servicepytan.convert.delimited import csv_writer

FORMATS = ("table", "json", "jsonl", "csv")
TABLE_ROWS = 100
"""Rows of a table unless a limit is given."""
CSV_SAMPLE = 1000
"""The columns of a CSV file are those of so many first rows."""

Rows = Iterable[Any]
_readable = json.JSONEncoder(ensure_ascii=False, default=str).encode


def write(rows: Rows, kind: str, fields: Sequence[str] = (), columns: Sequence[str] = ()) -> None:
    """Write rows in one of the formats.

    Args:
        rows: The rows; only a table reads them all before it writes.
        kind: One of ``FORMATS``.
        fields: Names of the fields to keep, in this order; all of them unless given.
        columns: Columns that are known beforehand, so that CSV has a header without rows, too.
    """
    kept = _picked(rows, fields) if fields else rows
    if kind == "table":
        from servicepytan.cli.table import write_table

        write_table(list(kept), fields)
    elif kind == "csv":
        _write_csv(kept, fields or columns)
    else:
        _WRITERS[kind](kept)
    sys.stdout.flush()


def write_record(record: Any, kind: str, fields: Sequence[str] = ()) -> None:
    """Write a single record; as a table it has one line per field."""
    if kind not in ("table", "json") or (kind == "table" and not isinstance(record, dict)):
        write([record], kind, fields)
        return
    [kept] = _picked([record], fields, "the record has no") if fields else [record]
    if kind == "table":
        lines = [{"field": name, "value": value} for name, value in kept.items()]
        write(lines, "table", ("field", "value"))
    else:
        sys.stdout.write(json.dumps(kept, ensure_ascii=False, indent=2, default=str) + "\n")
        sys.stdout.flush()


def write_answer(answer: Any, chosen: Optional[str], fields: Sequence[str] = ()) -> None:
    """Write whatever an operation answered: a record, a list, a bare value, or nothing.

    Args:
        answer: The answer.
        chosen: What ``--format`` says.
        fields: Names of the fields to keep.
    """
    if answer is None:
        say("Done; the API answered nothing.")
    elif isinstance(answer, bytes):
        write_bytes([answer])
    elif isinstance(answer, list):
        write(answer, default_format(chosen, "json"), fields)
    else:
        kept = fields if isinstance(answer, dict) else ()
        write_record(answer, default_format(chosen, "json"), kept)


def write_bytes(pieces: Iterable[bytes]) -> None:
    """Write a file to stdout as it is."""
    sys.stdout.flush()
    for piece in pieces:
        sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()


def _picked(
    rows: Rows, fields: Sequence[str], fact: str = "no row has the"
) -> Iterator[dict[str, Any]]:
    """The rows with these fields only; warns at the end of those that none has."""
    from servicepytan.cli.fields import MISSING, value_at

    unseen = dict.fromkeys(fields)
    known: dict[str, None] = {}
    for row in map(as_dict, rows):
        values = {name: value_at(row, name) for name in fields}
        for name in [name for name in unseen if values[name] is not MISSING]:
            del unseen[name]
        if unseen:
            known.update(dict.fromkeys(row))
        yield {name: None if value is MISSING else value for name, value in values.items()}
    if known:
        _warn_of(unseen, known, fact)


def _warn_of(fields: Iterable[str], known: Iterable[str], fact: str) -> None:
    from servicepytan.core.wire import did_you_mean

    for name in fields:
        warn(f"{fact} field {name!r}.{did_you_mean(name, list(known))}")


def _write_jsonl(rows: Rows) -> None:
    put = sys.stdout.write
    for row in rows:
        put(compact(row) + "\n")


def _write_json(rows: Rows) -> None:
    put = sys.stdout.write
    before = "[\n"
    for row in rows:
        put(before + _readable(row))
        before = ",\n"
    put("[]\n" if before == "[\n" else "\n]\n")


def _write_csv(rows: Rows, known_columns: Sequence[str]) -> None:
    rest = map(as_dict, rows)
    sample = list(islice(rest, CSV_SAMPLE))
    columns = list(dict.fromkeys([*known_columns, *(name for row in sample for name in row)]))
    if not columns:
        return
    writer = csv_writer(sys.stdout)
    writer.writerow(columns)
    known, late = set(columns), {}
    for row in chain(sample, rest):
        writer.writerow([cell(row.get(name)) for name in columns])
        if not known.issuperset(row):
            late.update(dict.fromkeys(name for name in row if name not in known))
    if late:
        warn(
            f"the columns are those of the first {CSV_SAMPLE} rows; left out, as they came"
            f" later: {', '.join(late)}. Name the columns with --fields, or use --format jsonl."
        )


_WRITERS: dict[str, Callable[[Rows], None]] = {
    "json": _write_json,
    "jsonl": _write_jsonl,
}


def default_format(chosen: Optional[str], piped: str) -> str:
    """The format: the chosen one, else a table on a terminal and another where it is piped."""
    return chosen or ("table" if is_terminal(sys.stdout) else piped)
