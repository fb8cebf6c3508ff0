"""Reads pages with msgspec (extra ``fast``), and keeps each row as the JSON that arrived.

Rows that go into a file need not become Python objects. The envelope of a page is decoded, and of
each row the few fields that a paginator reads. A page that msgspec refuses, or would read otherwise
than ``decoding`` does, is decoded as usual: values and errors stay the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import compress
from operator import attrgetter
from typing import Any, Optional

from servicepytan.core.decoding import FEW_BYTES, JsonDecoder, Loads, has_long_integer, loads
from servicepytan.core.lazy_regex import lazy_pattern

_MOST_BRACKETS = 1000
"""A long row with more opening brackets may be nested too deeply to stay JSON."""
_LONG_ROW = 2 * _MOST_BRACKETS
"""The fewest bytes of a row that may be nested too deeply."""
_DEEP_ROW = b"[" * (_MOST_BRACKETS + 1) + b"]" * (_MOST_BRACKETS + 1)

_AT_A_TIME = 32
"""Rows that are decoded at once when rows are read one by one."""

_NEAR_ROWS = 64
"""Rows that are searched at once, so that they fit the processor's cache."""
_CLASSES = {
    **dict.fromkeys(b"0123456789+", b"0"),
    **dict.fromkeys(b"eE", b"e"),
    **dict.fromkeys(b"\r\n", b"\n"),
}
_SIMPLIFIED = b"".join(_CLASSES.get(byte, b" ") for byte in range(256))
"""A translation table that makes all digits, exponents and line breaks alike, and blanks the rest.
"""
_MAYBE_INFINITE, _LIKELY_INFINITE = b"e000", b"0e000"
_INFINITE = lazy_pattern(rb"[:,\[\s]-?[0-9.]+[eE]\+?[0-9]{3}")
"""A number with an exponent of three digits or more, which may overflow a float."""
_STEP = 16
_MAYBE_LONG = b"0" * (209 // _STEP)
_LONG = lazy_pattern(rb"[0-9]{209}")
"""A run of digits that may overflow a float; ``_MAYBE_LONG`` is every 16th of them.
"""

_ENVELOPE = ("hasMore", "totalCount", "continueFrom")
"""The keys of a page that are read besides its rows."""


MISSING: Any = object()
"""The value in a column for a row without the field."""


class JsonRows(list[Any]):
    """Rows as JSON, and the fields that a paginator reads as columns.

    A slice has the columns of its rows.

    Args:
        json: The JSON of each row.
        columns: The values of each field, ``MISSING`` where a row lacks it.

    Attributes:
        columns: The same.
        is_cut: Whether each row is JSON of its own.
    """

    __slots__ = ("columns",)

    is_cut = True

    def __init__(self, json: Iterable[Any], columns: dict[str, list[Any]]) -> None:
        super().__init__(json)
        self.columns = columns

    def __getitem__(self, index: Any) -> Any:
        item = super().__getitem__(index)
        if not isinstance(index, slice):
            return item
        return self.part(item, {name: values[index] for name, values in self.columns.items()})

    def part(self, rows: Iterable[Any], columns: dict[str, list[Any]]) -> JsonRows:
        """A part of the rows."""
        return JsonRows(rows, columns)

    def cut(self) -> list[Any]:
        """The rows, each as separate JSON, or decoded."""
        return self

    def in_turn(self) -> Iterator[Sequence[Any]]:
        """The rows, decoded in small groups."""
        return decoded_in_turn(self)

    def column(self, name: str) -> list[Any]:
        """The values of a field."""
        return self.columns[name] if name in self.columns else [MISSING] * len(self)


def chosen_rows(rows: list[Any], flags: Sequence[bool]) -> list[Any]:
    """The rows whose flag is True; a ``JsonRows`` stays one."""
    chosen = list(compress(rows, flags))
    if not isinstance(rows, JsonRows):
        return chosen
    columns = {name: list(compress(values, flags)) for name, values in rows.columns.items()}
    return rows.part(chosen, columns)


def has_msgspec() -> bool:
    """Whether msgspec is installed, so that rows can stay JSON."""
    try:
        import msgspec  # noqa: F401
    except ImportError:
        return False
    return True


def streamed_page_loads(fields: Iterable[str]) -> Loads:
    """A decoder of pages for callers that read rows one by one.

    After the first bytes, rows stay JSON until they are read, so that the rows of waiting pages
    are no objects for the garbage collector to visit.

    Args:
        fields: The keys of a row that a paginator reads.
    """
    return JsonDecoder(partial(_streamed, tuple(fields)), FEW_BYTES, loads)


def _streamed(fields: tuple[str, ...]) -> Loads:
    return json_rows_loads(fields) if has_msgspec() else loads


def json_rows_loads(fields: Iterable[str] = ()) -> Loads:
    """A decoder of pages whose rows stay JSON; a page that needs it is fully decoded.

    Args:
        fields: The keys of a row that a paginator reads: columns of the ``JsonRows``. Without them
            the rows are a list of ``msgspec.Raw``.

    Example:
        >>> rows = json_rows_loads(["id"])(b'{"data":[{"id":1,"name":"Ada"}]}')["data"]
        >>> rows.columns, bytes(rows[0])
        ({'id': [1]}, b'{"id":1,"name":"Ada"}')
    """
    import msgspec

    fields = tuple(fields)
    rows_of, (heads_of, readers) = _page_decoder(msgspec.Raw), head_decoder(fields)
    refusals = (msgspec.MsgspecError, RecursionError, ValueError)

    def decode(body: bytes) -> Any:
        """Decode a page.

        Raises:
            NotJson: it is no JSON, or more than is read.
        """
        try:
            if not body.isascii():
                body.decode()
            page = page_of(rows_of(body))
            rows = page["data"]
            if readers:
                heads, columns = heads_of(body).data, {}
                for key, read in readers.items():
                    columns[key] = list(map(read, heads))
                page["data"] = JsonRows(rows, columns)
        except refusals:
            return loads.in_use(body)
        return loads.in_use(body) if has_long_integer(body) or _has_deep_row(rows) else page

    return decode


def _page_decoder(row: Any) -> Callable[[bytes], Any]:
    """A decoder of an envelope whose rows have a type."""
    import msgspec

    fields: list[tuple[str, Any, Any]] = [("data", list[row], msgspec.field())]
    fields += [(name, Any, msgspec.UNSET) for name in _ENVELOPE]
    return msgspec.json.Decoder(msgspec.defstruct("Envelope", fields)).decode


def page_of(envelope: Any) -> dict[str, Any]:
    """A msgspec envelope as a dict with the keys that a paginator reads."""
    from msgspec import UNSET

    page = {"data": envelope.data}
    for name in _ENVELOPE:
        value = getattr(envelope, name)
        if value is not UNSET:
            page[name] = value
    return page


def head_decoder(
    fields: tuple[str, ...],
) -> tuple[Callable[[bytes], Any], dict[str, Callable[[Any], Any]]]:
    """A decoder of an envelope and some fields of its rows, and a getter for each field."""
    import msgspec

    names = [
        (f"f{i}", Any, msgspec.field(default=MISSING, name=key)) for i, key in enumerate(fields)
    ]
    head = msgspec.defstruct("Head", names, gc=False)
    readers: dict[str, Callable[[Any], Any]] = {
        key: attrgetter(f"f{i}") for i, key in enumerate(fields)
    }
    return _page_decoder(head), readers


def refuses_deep_rows() -> bool:
    """Whether msgspec itself refuses deep rows, which depends on the Python version."""
    import msgspec

    try:
        msgspec.json.decode(_DEEP_ROW, type=msgspec.Raw)
    except RecursionError:
        return True
    return False


def _has_deep_row(rows: Sequence[Any]) -> bool:
    """Whether a row may be nested more deeply than ``DEEPEST``."""
    if refuses_deep_rows():
        return False
    views = [memoryview(row) for row in rows]
    if max(map(len, views), default=0) < _LONG_ROW:
        return False
    long = [bytes(view) for view in views if len(view) >= _LONG_ROW]
    return any(text.count(b"[") + text.count(b"{") > _MOST_BRACKETS for text in long)


def json_of_rows(rows: Sequence[Any]) -> Optional[Sequence[Any]]:
    """The JSON of rows; None if one of them is decoded."""
    if isinstance(rows, JsonRows):
        if rows.is_cut:
            return rows
        return json_of_rows(rows.cut())
    kinds = set(map(type, rows))
    return rows if len(kinds) < 2 and kinds <= _raw_types() else None


def _raw_types() -> set[type[Any]]:
    """The types that hold a row as JSON."""
    if not has_msgspec():
        return {bytes}
    from msgspec import Raw

    return {bytes, Raw}


def json_lines(rows: Sequence[Any]) -> Optional[list[bytes]]:
    """The JSON of rows, each followed by a line feed; None if a row must be decoded.

    A row must be decoded if it has a line break, or a number that overflows a float. The lines
    come in parts, as allocating and freeing memory for a whole page takes longer than all the
    rest.
    """
    rows, parts = list(rows), []
    for i in range(0, len(rows), _NEAR_ROWS):
        near = rows[i : i + _NEAR_ROWS]
        if _must_be_decoded(near):
            return None
        parts.append(b"\n".join([*near, b""]))
    return parts


def _must_be_decoded(rows: Sequence[Any]) -> bool:
    """Whether rows have a line break, or a number that may be infinite as a float."""
    text = bytearray(b" ").join(
        [b"", *rows]
    )  # faster than with bytes, which also looks for changes
    simple = text.translate(_SIMPLIFIED)
    if b"\n" in simple:
        return True
    # searched from the right, as "e" is rarer than digits
    if simple.rfind(_MAYBE_INFINITE) >= 0 and _LIKELY_INFINITE in simple and _INFINITE.search(text):
        return True
    return _MAYBE_LONG in simple[::_STEP] and bool(_LONG.search(text))


def decoded_rows(rows: Sequence[Any]) -> Sequence[Any]:
    """The rows, all decoded."""
    if isinstance(rows, JsonRows) and not rows.is_cut:
        rows = rows.cut()
    json = json_of_rows(rows)
    if json is not None:
        decoded: Sequence[Any] = loads.in_use(b"[" + b",".join(json) + b"]")
        return decoded
    raw = _raw_types()
    if raw.isdisjoint(map(type, rows)):
        return rows
    return [loads.in_use(bytes(row)) if type(row) in raw else row for row in rows]


def decoded_in_turn(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """The rows, all decoded, in small groups."""
    if isinstance(rows, JsonRows) and not rows.is_cut:
        return rows.in_turn()
    json = json_of_rows(rows)
    if not json:
        return iter((decoded_rows(rows),))
    json = list(json)
    starts = range(0, len(json), _AT_A_TIME)
    parts = map(slice, starts, range(_AT_A_TIME, len(json) + _AT_A_TIME, _AT_A_TIME))
    return map(_row_decoder(), map(json.__getitem__, parts))


@cache
def _row_decoder() -> Callable[[Sequence[Any]], list[Any]]:
    """A decoder of rows; the usual decoder reads those that msgspec refuses."""
    import msgspec

    decode_row = msgspec.json.Decoder().decode
    refusals = (msgspec.MsgspecError, RecursionError, ValueError)

    def decode(rows: Sequence[Any]) -> list[Any]:
        try:
            return list(map(decode_row, rows))
        except refusals:
            return [loads.in_use(bytes(row)) for row in rows]

    return decode
