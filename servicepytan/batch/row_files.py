"""Reads the rows of a batch from CSV and JSON Lines."""

from __future__ import annotations

import csv
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any, Optional

from servicepytan.convert.csv_reader import CsvReader
from servicepytan.core.batch.columns import RowReader
from servicepytan.core.batch.rows import RowForm, UnreadableRow, row_form
from servicepytan.core.body_types import Types, fields_of
from servicepytan.core.strict_json import NotStrictJson, strict_loads
from servicepytan.core.values import Parameter
from servicepytan.endpoints.operations import Operation, types_of
from servicepytan.errors import InvalidArgument

_MARK = "\ufeff"


def read_rows(
    lines: Iterable[str], target: Operation, kind: str, null: Optional[str] = None
) -> Iterator[Any]:
    """The rows of a file, in the form that a batch takes.

    A row that cannot be read comes as an ``UnreadableRow``, which the batch names with all others.
    A byte order mark is passed over.

    Args:
        lines: The lines of the file, with their ends.
        target: The operation.
        kind: ``csv`` or ``jsonl``.
        null: The text of a CSV cell that stands for null.

    Raises:
        InvalidArgument: the header of a CSV file does not fit the operation.

    Example:
        >>> with open("rows.csv", newline="", encoding="utf-8") as stream:
        ...     rows = list(read_rows(stream, session.operations["crm.customers.create"], "csv"))
    """
    form = row_form(target.name, target.path_params, (), bool(target.body))
    types = types_of(target.name.partition(".")[0])
    lines = _without_mark(lines)
    if kind == "csv":
        yield from _csv_rows(lines, target, form, types, null)
    else:
        keys = fields_of(types, target.body)
        yield from (_json_row(line, form, keys) for line in lines if line.strip())


def _without_mark(lines: Iterable[str]) -> Iterator[str]:
    rest = iter(lines)
    first = (line.removeprefix(_MARK) for line in islice(rest, 1))
    return chain(first, rest)


def _csv_rows(
    lines: Iterable[str], target: Operation, form: RowForm, types: Types, null: Optional[str]
) -> Iterator[Any]:
    table = CsvReader(lines, strict=True)
    rows = iter(table)
    try:
        header = next(rows, None)
        if header is None:
            raise InvalidArgument(f"{target.name}: the file is empty; it needs a header.")
        reader = RowReader(header, form, target.body, types, null)
        for cells in rows:
            if cells:
                yield _read(reader, cells)
    except csv.Error as error:
        raise InvalidArgument(
            f"{target.name}: line {table.line_num:,} is not CSV: {error}. Nothing was sent."
        ) from None


def _read(reader: RowReader, cells: list[str]) -> Any:
    try:
        return reader.row(cells)
    except InvalidArgument as error:
        return UnreadableRow(str(error))


def _json_row(line: str, form: RowForm, body_keys: Container[str]) -> Any:
    """A row from a JSON object, which has path parameters beside the keys of the body."""
    try:
        row = strict_loads(line)
    except NotStrictJson as error:
        return UnreadableRow(f"It is {error}.")
    if not form.params or not isinstance(row, Mapping):
        return row
    keys = {param.name: _key_of(param, row) for param in form.params}
    problems = list(_key_problems(row, keys, form))
    if problems:
        return UnreadableRow(" ".join(problems))
    args = [row[key] for key in keys.values()]
    taken = set(keys.values())
    body = {key: value for key, value in row.items() if key not in taken or key in body_keys}
    return (*args, body) if form.has_body else tuple(args)


def _key_problems(row: Mapping[str, Any], keys: Mapping[str, str], form: RowForm) -> Iterator[str]:
    missing = [name for name, key in keys.items() if key not in row]
    if missing:
        yield f"It has no {' and no '.join(missing)}."
    spellings = {param.wire: param.name for param in form.params if param.wire != param.name}
    for key in row:
        if spellings.get(key) in row:
            yield f"{spellings[key]!r} and {key!r} are the same; leave one out."
        elif not form.has_body and key not in keys.values():
            yield f"{key!r} is no path parameter, and there is no body."


def _key_of(param: Parameter, row: Mapping[str, Any]) -> str:
    """The key of a path parameter in a row: its name, or else its wire name."""
    return param.wire if param.name not in row and param.wire in row else param.name
