"""Reads pages with the standard library if msgspec is missing, and keeps each row as JSON.

A row that goes into a file as JSON need not be encoded anew: the decoder tells where it ends. A
page that is not plain UTF-8, or has a constant such as ``NaN``, is decoded as usual.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Optional

from servicepytan.core.decoding import Loads, has_long_integer, is_too_deep, loads
from servicepytan.core.json_rows import MISSING, JsonRows
from servicepytan.core.lazy_regex import lazy_pattern

_DATA = lazy_pattern(r'"data"[ \t\n\r]*:[ \t\n\r]*\[[ \t\n\r]*')
_BEHIND_ROW = lazy_pattern(r"[ \t\n\r]*([,\]])[ \t\n\r]*")
_PLACEHOLDER = "NaN"
"""The placeholder for the rows when an envelope is decoded: a constant that no page contains."""


def json_rows_stdlib_loads(fields: Iterable[str] = ()) -> Loads:
    """A decoder of pages whose rows are ``JsonRows``; a page that needs it is fully decoded.

    Args:
        fields: The keys of a row that a paginator reads.

    Example:
        >>> rows = json_rows_stdlib_loads(["id"])(b'{"data":[{"id":1,"name":"Ada"}]}')["data"]
        >>> rows.columns, rows[0]
        ({'id': [1]}, b'{"id":1,"name":"Ada"}')
    """
    keys = tuple(fields)

    def decode(body: bytes) -> Any:
        """Decode a page.

        Raises:
            NotJson: it is no JSON, or more than is read.
        """
        page = _page(body, keys)
        return loads.in_use(body) if page is None else page

    return decode


def _page(body: bytes, keys: tuple[str, ...]) -> Optional[dict[str, Any]]:
    """A page with its rows as JSON; None if it needs the usual decoder."""
    if json.detect_encoding(body) != "utf-8" or has_long_integer(body) or is_too_deep(body):
        return None
    try:
        text = body.decode()
        start = _DATA.search(text)
        if start is None:
            return None
        rows, end = _rows(text, start.end(), keys)
        envelope = _envelope(text[: start.end()].rstrip("[ \t\n\r") + _PLACEHOLDER + text[end:])
    except (RecursionError, ValueError):
        return None
    return None if envelope is None else {**envelope, "data": rows}


def _rows(text: str, at: int, keys: tuple[str, ...]) -> tuple[JsonRows, int]:
    """The rows of the list that begins just before ``at``, and the index after the list."""
    columns: dict[str, list[Any]] = {key: [] for key in keys}
    rows = JsonRows((), columns)
    if text[at : at + 1] == "]":
        return rows, at + 1
    decode, behind_row = _DECODER.raw_decode, _BEHIND_ROW.match
    while True:
        values, end = decode(text, at)
        if type(values) is not dict:
            raise ValueError("a row that is no object")
        rows.append(text[at:end].encode())
        for key, column in columns.items():
            column.append(values.get(key, MISSING))
        mark = behind_row(text, end)
        if mark is None:
            raise ValueError("a row without an end")
        at = mark.end()
        if mark[1] == "]":
            return rows, mark.end(1)


def _envelope(text: str) -> Optional[dict[str, Any]]:
    """The envelope with the placeholder for its rows; None if the list was not its rows."""
    placeholders: list[object] = []

    def placed(constant: str) -> object:
        placeholders.append(object())
        return placeholders[-1]

    envelope = json.JSONDecoder(parse_constant=placed).decode(text)
    if (
        not isinstance(envelope, dict)
        or len(placeholders) != 1
        or envelope.get("data") not in placeholders
    ):
        return None
    return envelope


def _refuse(constant: str) -> Any:
    raise ValueError(constant)


_DECODER = json.JSONDecoder(parse_constant=_refuse)
