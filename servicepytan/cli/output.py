"""Writing rows to stdout as they come, and notes to stderr."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any, Optional

from servicepytan.convert.delimited import csv_writer

FORMATS = ("table", "json", "jsonl", "csv")
TABLE_ROWS = 100
"""Rows of a table unless a limit is given."""
CSV_SAMPLE = 1000
"""The columns of a CSV file are those of so many first rows."""

Rows = Iterable[Any]
_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode
_readable = json.JSONEncoder(ensure_ascii=False, default=str).encode


def say(text: str) -> None:
    """One line to stderr, where everything goes that is no data."""
    import click

    click.echo(text, err=True)


def is_terminal(stream: Any) -> bool:
    """Whether somebody looks at a stream."""
    return bool(getattr(stream, "isatty", bool)())


def prepare_output() -> None:
    """Make stdout take every character: UTF-8 in files and pipes, escapes on old terminals."""
    if sys.stdout is None:  # started without one
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is None:
        return
    if is_terminal(sys.stdout):
        reconfigure(errors="backslashreplace")
    else:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def discard_output() -> None:
    """Send what is still unwritten nowhere, so that the end of the process is quiet."""
    try:
        sys.stdout.flush()
    except OSError:
        pass
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):  # a stream without a file, as in tests
        pass


def write(rows: Rows, kind: str, fields: Sequence[str] = (), columns: Sequence[str] = ()) -> None:
    """Write rows in one of the formats.

    Args:
        rows: The rows; only a table reads them all before it writes.
        kind: One of ``FORMATS``.
        fields: Names of the fields to keep, in this order; all of them unless given.
        columns: Columns that are known beforehand, so that CSV has a header without rows, too.
    """
    if kind == "table":
        from servicepytan.cli.table import write_table

        write_table(list(rows), fields)
    else:
        kept = _picked(rows, fields) if fields else rows
        if kind == "csv":
            _write_csv(kept, fields or columns)
        else:
            _WRITERS[kind](kept)
    sys.stdout.flush()


def write_record(record: Any, kind: str, fields: Sequence[str] = ()) -> None:
    """Write a single record; as a table it has one line per field."""
    if kind in ("table", "json"):
        say_unknown([name for name in fields if name not in record], record, "the record has no")
    if kind == "table" and isinstance(record, dict):
        from servicepytan.cli.table import write_table

        names = fields or list(record)
        write_table(
            [{"field": name, "value": record.get(name)} for name in names], ("field", "value")
        )
    elif kind == "json":
        kept = {name: record.get(name) for name in fields} if fields else record
        sys.stdout.write(json.dumps(kept, ensure_ascii=False, indent=2, default=str) + "\n")
    else:
        write([record], kind, fields)


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


def _picked(rows: Rows, fields: Sequence[str]) -> Iterator[Any]:
    unseen = set(fields)
    known: dict[str, None] = {}
    for row in map(as_dict, rows):
        if unseen:
            known.update(dict.fromkeys(row))
            unseen.difference_update(row)
        yield {name: row.get(name) for name in fields}
    if known:
        say_unknown(sorted(unseen), known)


def say_unknown(fields: Iterable[str], known: Iterable[str], fact: str = "no row has the") -> None:
    """Warn of fields that no row has."""
    from servicepytan.core.wire import did_you_mean

    for name in fields:
        say(f"Warning: {fact} field {name!r}.{did_you_mean(name, list(known))}")


def _write_jsonl(rows: Rows) -> None:
    put = sys.stdout.write
    for row in rows:
        put(_compact(row) + "\n")


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
        say(
            f"Warning: the columns are those of the first {CSV_SAMPLE} rows; left out, as they came"
            f" later: {', '.join(late)}. Name the columns with --fields, or use --format jsonl."
        )


def as_dict(row: Any) -> dict[str, Any]:
    """A row by column; a bare value becomes the column ``value``."""
    return row if isinstance(row, dict) else {"value": row}


def cell(value: Any) -> str:
    """A value as one cell: empty for null, JSON for what is nested."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return _compact(value)


_WRITERS: dict[str, Callable[[Rows], None]] = {
    "json": _write_json,
    "jsonl": _write_jsonl,
}


def default_format(chosen: Optional[str], piped: str) -> str:
    """The format: the chosen one, else a table on a terminal and another where it is piped."""
    return chosen or ("table" if is_terminal(sys.stdout) else piped)
