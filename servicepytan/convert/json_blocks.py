"""Reads rows that are JSON into columns with msgspec, without an object for each row.

A struct with the types of the columns decodes a page three times as fast as a general decoder of
JSON, and refuses other types: a new key, a text in place of a number, a number that a column would
round. ``cells.block`` reads what it refuses.

The readers of pyarrow and DuckDB were measured, too: they cannot keep nested JSON as text, or they
guess types and round numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Annotated, Any, Optional, Union

from servicepytan.convert.cells import Block, CellReaders, cells_of, json_of, quick_json
from servicepytan.convert.columns import Column, Columns
from servicepytan.convert.nonfinite import nonfinite_in
from servicepytan.core.decoding import MOST_DIGITS, NotJson, loads
from servicepytan.core.json_rows import has_msgspec

_EXACT = 2**53
_INT64 = 2**63
_NEAR_ROWS = 32
"""Rows that are decoded at once: few enough for the processor's cache, and for the garbage
collector, which would go through all columns after some hundred new containers.
"""
_NULL, _EMPTY_LIST = "null", "[]"
_USUAL_JSON = {_NULL, _EMPTY_LIST}
_OF_WHOLE_NUMBERS = b"0123456789,[]"


class JsonBlockReader:
    """Reads rows that are JSON into the same blocks as ``cells.block``.

    Args:
        columns: The columns so far; this reader never changes them.
        readers: Turn moments and amounts into cells.

    Example:
        >>> reader = JsonBlockReader(Columns({"id": "int"}), TEXT_READERS)
        >>> reader.block([msgspec.Raw(b'{"id":1}')]).cells
        [(1,)]
    """

    def __init__(self, columns: Columns, readers: CellReaders) -> None:
        self._columns = columns
        self._readers = readers
        self._decoder = _StructDecoder((), ())

    def block(self, rows: Sequence[Any]) -> Optional[Block]:
        """Rows as typed columns; None if ``cells.block`` must read them."""
        columns = tuple(self._columns)
        undecided = self._columns.undecided
        if not self._decoder.fits(columns, undecided):
            self._decoder = _StructDecoder(columns, undecided)
        decoded = self._decoder.columns_of(rows)
        instants = None if decoded is None else self._instants(decoded)
        if decoded is None or instants is None:
            return None
        decoded.update(instants)
        cells: list[Any] = []
        for column in columns:
            typed = self._cells(column, decoded.get(column), len(rows))
            if typed is None:
                return None
            cells.append(typed)
        return Block(columns, cells, len(rows))

    def _instants(self, decoded: Mapping[Column, Sequence[Any]]) -> Optional[dict[Column, Any]]:
        """The cells of the columns of moments; None if one moment must be read by itself.

        All are read at once, as each call of Arrow takes as long as some hundred rows.
        """
        columns = [column for column in decoded if column.kind == "instant"]
        texts = list(chain.from_iterable(map(decoded.__getitem__, columns)))
        cells = self._readers.cells("instant", texts)
        if cells is None and columns:
            return None
        rows = len(texts) // max(len(columns), 1)
        return {column: cells[i * rows : (i + 1) * rows] for i, column in enumerate(columns)}

    def _cells(self, column: Column, values: Optional[Sequence[Any]], rows: int) -> Any:
        if values is None:  # all values of these rows fit their columns
            return [None] * rows
        if column.kind == "decimal":
            return self._readers.cells("decimal", values)
        if column.kind == "day":
            cells = cells_of("day", list(values))
            return None if cells.mismatched or cells.out_of_range else cells.typed
        return json_texts(values) if column.kind == "json" else values


class _StructDecoder:
    """Decodes rows into the values of their columns, with a struct of msgspec.

    Args:
        columns: The columns.
        undecided: Keys that may be there, and are null.
    """

    def __init__(self, columns: tuple[Column, ...], undecided: tuple[str, ...]) -> None:
        self._columns = columns
        self._undecided = undecided
        self._filled = [column for column in columns if not column.mismatched]
        self._decode: Optional[Callable[[bytes], Any]] = None
        if columns and has_msgspec():
            self._decode = _rows_decoder(self._filled, undecided)

    def fits(self, columns: tuple[Column, ...], undecided: tuple[str, ...]) -> bool:
        """Whether the decoder was made for these columns and keys."""
        return columns == self._columns and undecided == self._undecided

    def columns_of(self, rows: Sequence[Any]) -> Optional[dict[Column, Sequence[Any]]]:
        """The values of each column; None if a row does not have the types of the columns."""
        if self._decode is None:
            return None
        from msgspec import MsgspecError

        try:
            return dict(zip(self._filled, self._columns_in_parts(self._decode, rows)))
        except (MsgspecError, RecursionError, ValueError):
            return None

    def _columns_in_parts(
        self, decode: Callable[[bytes], Any], rows: Sequence[Any]
    ) -> list[list[Any]]:
        from msgspec.structs import astuple

        columns: list[list[Any]] = [[] for _ in self._filled]
        for i in range(0, len(rows), _NEAR_ROWS):
            part = decode(b"".join([b"[", b",".join(rows[i : i + _NEAR_ROWS]), b"]"]))
            for column, values in zip(columns, zip(*map(astuple, part))):
                column += values
        return columns


def _rows_decoder(
    columns: Sequence[Column], undecided: Sequence[str]
) -> Optional[Callable[[bytes], Any]]:
    """A decoder of rows with these columns; None if a key cannot be a field of a struct."""
    import msgspec

    types = _types()
    null = msgspec.Raw(_NULL.encode())
    kinds = [(column.key, column.kind) for column in columns]
    fields = [
        (
            f"f{i}",
            types[kind],
            msgspec.field(default=null if kind == "json" else None, name=key),
        )
        for i, (key, kind) in enumerate([*kinds, *((key, "null") for key in undecided)])
    ]
    try:
        row = msgspec.defstruct("Row", fields, forbid_unknown_fields=True, gc=False)
    except ValueError:
        return None
    return msgspec.json.Decoder(list[row]).decode  # type: ignore[valid-type]


def _types() -> dict[str, Any]:
    """The exact Python type for each kind of column."""
    import msgspec

    whole = Annotated[int, msgspec.Meta(ge=-_INT64, le=_INT64 - 1)]
    exact = Annotated[float, msgspec.Meta(gt=-_EXACT, lt=_EXACT)]
    return {
        "bool": Optional[bool],
        "day": Optional[str],
        "decimal": Union[str, exact, None],
        "instant": Optional[str],
        "int": Optional[whole],
        "json": msgspec.Raw,
        "null": None,
        "number": Optional[exact],
        "text": Optional[str],
    }


def json_texts(values: Sequence[Any]) -> Optional[list[Optional[str]]]:
    """JSON values as texts like those of ``json_of``, with None for null.

    Returns None if a value has more digits or levels than are read, or an infinite number.
    """
    lines, count = b"\n".join(values).decode(), len(values)
    if lines == "\n".join([_NULL] * count):
        return [None] * count
    if lines == "\n".join([_EMPTY_LIST] * count):
        return [_EMPTY_LIST] * count
    texts: list[Any] = lines.split("\n")
    if len(texts) != count:  # a value is written in several lines
        texts = [bytes(value).decode() for value in values]
    distinct = set(texts)
    unusual = list(distinct - _USUAL_JSON)
    if unusual and not _is_compact(unusual):
        compact = _compacted(unusual)
        if compact is None:
            return None
        texts = [compact.get(text, text) for text in texts] if compact else texts
    return [None if text == _NULL else text for text in texts] if _NULL in distinct else texts


def _is_compact(texts: Sequence[str]) -> bool:
    """Whether texts are lists of whole numbers, which have only one compact form."""
    joined = ",".join(texts).encode()
    return not joined.translate(None, _OF_WHOLE_NUMBERS) and max(map(len, texts)) <= MOST_DIGITS


def _compacted(texts: Sequence[str]) -> Optional[dict[str, str]]:
    """Replacements for texts that ``json_of`` writes differently.

    Returns None if a text is unreadable, or has a number that would become null.
    """
    compact: dict[str, str] = {}
    for i in range(0, len(texts), _NEAR_ROWS):
        part = texts[i : i + _NEAR_ROWS]
        joined = b"[" + ",".join(part).encode() + b"]"
        try:
            decoded = loads.in_use(joined)
        except NotJson:
            return None
        if quick_json(decoded) != joined:
            if nonfinite_in(decoded):
                return None
            compact.update(zip(part, map(json_of, decoded)))
    return compact
