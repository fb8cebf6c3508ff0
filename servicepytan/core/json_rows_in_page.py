"""Reads pages whose rows stay inside the JSON of their page until they are read one by one.

An exact walk reads ids and creation times of rows that wait; to cut the page into its rows, too,
takes a second pass over it. So it is cut into pieces of some rows when their turn comes, each where
a row seems to end. A cut within a row leaves a bracket open: where each piece is a list of JSON,
all were cut right. From any other piece on, the page is cut into its rows after all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import Any, NamedTuple

from servicepytan.core.decoding import FEW_BYTES, JsonDecoder, Loads, has_long_integer, loads
from servicepytan.core.json_rows import (
    JsonRows,
    decoded_in_turn,
    has_msgspec,
    head_decoder,
    json_of_rows,
    json_rows_loads,
    page_of,
    refuses_deep_rows,
)

_PIECE = 1 << 15
"""Approximate bytes of a piece, so that its rows fit the processor's cache."""
_HEAD = 1 << 12
"""The rows of a page must begin within this many bytes."""
_DATA, _ROWS = b'"data":[', b'"data":[{"'
_IDS = {int, str}


class _Page(NamedTuple):
    """The JSON of a page.

    Attributes:
        body: The JSON.
        start: Where its first row begins.
        rows: How many rows it has.
    """

    body: bytes
    start: int
    rows: int


class JsonRowsInPage(JsonRows):
    """Rows inside the JSON of their page; each item is the row's index.

    Args:
        numbers: The numbers of the rows, ascending from 0.
        columns: The values of each field.
        page: The page.
    """

    __slots__ = ("_page",)

    is_cut = False

    def __init__(self, numbers: Iterable[int], columns: dict[str, list[Any]], page: _Page) -> None:
        super().__init__(numbers, columns)
        self._page = page

    def part(self, rows: Iterable[Any], columns: dict[str, list[Any]]) -> JsonRows:
        """A part of the rows."""
        return JsonRowsInPage(rows, columns, self._page)

    def cut(self) -> list[Any]:
        """The rows, each as separate JSON, or decoded."""
        page = _cut(self._page.body)
        rows = [page[number] for number in self]
        return rows if json_of_rows(rows) is None else JsonRows(rows, self.columns)

    def in_turn(self) -> Iterator[Sequence[Any]]:
        """The rows, decoded in small groups."""
        pieces = _pieces(self._page)
        return pieces if len(self) == self._page.rows else self._chosen(pieces)

    def _chosen(self, pieces: Iterator[Sequence[Any]]) -> Iterator[Sequence[Any]]:
        numbers, first = set(self), 0
        for rows in pieces:
            yield [row for number, row in enumerate(rows, first) if number in numbers]
            first += len(rows)


def walked_page_loads(fields: Iterable[str]) -> Loads:
    """A decoder of the pages of an exact walk, for callers that read rows one by one.

    Args:
        fields: The keys of a row that the paginator reads, ``id`` among them.
    """
    return JsonDecoder(partial(_fast, tuple(fields)), FEW_BYTES, loads)


def _fast(fields: tuple[str, ...]) -> Loads:
    if not has_msgspec():
        return loads
    return json_rows_in_page_loads(fields) if refuses_deep_rows() else json_rows_loads(fields)


def json_rows_in_page_loads(fields: Iterable[str]) -> Loads:
    """A decoder of pages whose rows are ``JsonRowsInPage``, or read like ``json_rows_loads``.

    Args:
        fields: The keys of a row that a paginator reads, ``id`` among them.
    """
    import msgspec

    fields = tuple(fields)
    usual, (heads_of, readers) = json_rows_loads(fields), head_decoder(fields)
    refusals = (msgspec.MsgspecError, RecursionError, ValueError)

    def decode(body: bytes) -> Any:
        """Decode a page.

        Raises:
            NotJson: it is no JSON, or more than is read.
        """
        start = _start(body)
        if start < 0:
            return usual(body)
        try:
            if not body.isascii():
                body.decode()
            page = page_of(heads_of(body))
        except refusals:
            return loads.in_use(body)
        if has_long_integer(body):
            return loads.in_use(body)
        heads, columns = page["data"], {}
        for key, read in readers.items():
            columns[key] = list(map(read, heads))
        if not set(map(type, columns["id"])) <= _IDS:
            return usual(body)
        page["data"] = JsonRowsInPage(range(len(heads)), columns, _Page(body, start, len(heads)))
        return page

    return decode


def _start(body: bytes) -> int:
    """The index at which the first row begins; -1 if it is uncertain."""
    at = body.find(_ROWS, 0, _HEAD)
    head = body[: max(at, 0)]
    is_outermost = head[:1] == b"{" and head.count(b"{") == 1 and b"[" not in head
    return at + len(_DATA) if is_outermost and head[-1:] in (b"{", b",") else -1


def _cut(body: bytes) -> Sequence[Any]:
    """The rows of a page, each as JSON; decoded if the Python stack is too deep for msgspec."""
    rows: Sequence[Any] = json_rows_loads()(body)["data"]
    return rows


def _pieces(page: _Page) -> Iterator[Sequence[Any]]:
    """The rows of a page, decoded in small groups."""
    body, at, count = page.body, page.start, 0
    end = body.rfind(b"]")
    border = b"}," + body[at : body.find(b":", at) + 1]
    decode, refusals = _list_decoder()
    while at < end:
        stop = _border(body, border, at, end)
        try:
            rows = decode(b"[%b]" % body[at:stop])
        except refusals:
            yield from decoded_in_turn(_cut(body)[count:])
            return
        yield rows
        count += len(rows)
        at = stop + 1


def _border(body: bytes, border: bytes, at: int, end: int) -> int:
    """The index at which a piece ends; inside a row if no end is near, so that decoding fails."""
    if end - at <= 2 * _PIECE:
        return end
    cut = body.find(border, at + _PIECE, at + 2 * _PIECE)
    return cut + 1 if cut >= 0 else at + 1


@cache
def _list_decoder() -> tuple[Callable[[bytes], list[Any]], tuple[type[Exception], ...]]:
    """A decoder of a list of rows, with the values and errors of the usual decoder."""
    import msgspec

    return msgspec.json.Decoder(list).decode, (msgspec.MsgspecError, RecursionError, ValueError)
