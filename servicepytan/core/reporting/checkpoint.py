"""The lines of a checkpoint file, which hold the fetched pages for another process.

The first line says whose pages these are; each further one is a page, or the token of a report
that is being made. Lines are only ever added, so that at most the last one can be torn.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Optional, Union

from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.reporting.page_parsing import ReportPage

FORMAT = 1
_FIRST = '{"servicepytan_report":'
_encode = json.JSONEncoder(separators=(",", ":")).encode


class Identity(NamedTuple):
    """The run that a checkpoint belongs to.

    Attributes:
        tenant: The tenant.
        category: The category of the report.
        report: Its id.
        parameters: Its parameters, as they go out.
        page_size: The rows that each page was asked for.
        fields: The fields that its description named, by name.
    """

    tenant: str
    category: str
    report: str
    parameters: Any
    page_size: int
    fields: tuple[str, ...]


class InvalidCheckpoint(Exception):
    """A file is no checkpoint, or belongs to another run; the message says why."""


class TokenEntry(NamedTuple):
    """A line with the token of a running report, or None when the report is done."""

    token: Optional[str]


class CheckpointLine(NamedTuple):
    """A parsed line of a checkpoint.

    Attributes:
        begin: Where it begins, in bytes.
        end: Where the next one begins.
        entry: What it holds.
    """

    begin: int
    end: int
    entry: Union[Identity, TokenEntry, ReportPage]


def header_line(identity: Identity) -> bytes:
    """The first line: the identity of the run."""
    return _line({"servicepytan_report": FORMAT, **identity._asdict()})


def page_line(answer: ReportPage, number: int) -> bytes:
    """The line for a page."""
    fields: dict[str, Any] = {"page": number, "more": answer.has_more, "total": answer.total}
    if number == 1:
        fields["fields"] = [[column.name, column.label, column.type] for column in answer.columns]
    return _line({**fields, "rows": answer.rows})


def token_line(token: Optional[str]) -> bytes:
    """The line for a token."""
    return _line({"token": token})


def _line(value: Mapping[str, Any]) -> bytes:
    return _encode(value).encode() + b"\n"


def read_lines(lines: Iterable[bytes]) -> Iterator[CheckpointLine]:
    """Parse a file line by line; an incomplete last line is ignored.

    Raises:
        InvalidCheckpoint: it is no checkpoint, or damaged before its last line.
    """
    begin, number = 0, 0
    columns: tuple[ReportField, ...] = ()
    torn = False
    for text in lines:
        if torn:
            raise InvalidCheckpoint("is damaged in the middle")
        end = begin + len(text)
        value = _value(text) if text.endswith(b"\n") else None
        torn = value is None
        if begin == 0 and not _begins_well(text, value):
            raise InvalidCheckpoint("is no checkpoint of a report")
        if value is not None:
            if number == 1 and "fields" in value:
                columns = _columns(value["fields"])
            entry = _entry(value, begin == 0, columns, number)
            number += isinstance(entry, (Identity, ReportPage))
            yield CheckpointLine(begin, end, entry)
        begin = end


def _begins_well(text: bytes, value: Optional[Mapping[str, Any]]) -> bool:
    """Whether the file begins like a checkpoint, even if its first line is incomplete."""
    if value is not None:
        return "servicepytan_report" in value
    first = _FIRST.encode()
    return not text.endswith(b"\n") and first.startswith(text[: len(first)])


def _value(text: bytes) -> Optional[Mapping[str, Any]]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, Mapping) else None


def _entry(
    value: Mapping[str, Any], first: bool, columns: tuple[ReportField, ...], number: int
) -> Union[Identity, TokenEntry, ReportPage]:
    try:
        if first:
            return _identity(value)
        if "token" in value:
            return TokenEntry(None if value["token"] is None else str(value["token"]))
        if value["page"] != number:
            raise InvalidCheckpoint(f"holds page {value['page']} where page {number} belongs")
        rows = [list(row) for row in value["rows"]]
        if any(len(row) != len(columns) for row in rows):
            raise InvalidCheckpoint(f"has rows that do not fit its fields, on page {number}")
        return ReportPage(columns, rows, value["more"], value["total"])
    except (KeyError, TypeError, ValueError):
        raise InvalidCheckpoint("is damaged") from None


def _identity(value: Mapping[str, Any]) -> Identity:
    if value["servicepytan_report"] != FORMAT:
        raise InvalidCheckpoint("was written by a newer version of servicepytan")
    values = {name: value[name] for name in Identity._fields}
    return Identity(**{**values, "fields": tuple(values["fields"])})


def _columns(fields: Any) -> tuple[ReportField, ...]:
    try:
        return tuple(ReportField(*map(str, field)) for field in fields)
    except TypeError:
        raise InvalidCheckpoint("is damaged") from None


def read_page(text: bytes) -> list[list[Any]]:
    """The rows in the line of a page."""
    rows: list[list[Any]] = json.loads(text)["rows"]
    return rows


def compare(stored: Identity, current: Identity) -> None:
    """Raise if a checkpoint belongs to another run; the message names the difference.

    Fields are compared by the caller, as other fields mean another thing.

    Raises:
        InvalidCheckpoint: it is of another tenant, report, page size or other parameters.
    """
    for name, meaning in _MEANINGS.items():
        actual, expected = getattr(stored, name), getattr(current, name)
        if actual != expected:
            raise InvalidCheckpoint(
                f"is of another run: its {meaning} is {actual!r}, not {expected!r}"
            )
    if stored.parameters != current.parameters:
        raise InvalidCheckpoint(
            f"is of another run: its parameters are {_encode(stored.parameters)},"
            f" not {_encode(current.parameters)}"
        )


_MEANINGS = {
    "tenant": "tenant",
    "category": "category",
    "report": "report",
    "page_size": "page size",
}
