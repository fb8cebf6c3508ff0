"""Reads pages whose rows stay the JSON that came; msgspec is in the extra ``fast``.

Rows that go into a file need not become Python objects. The envelope of a page is decoded, and of
each row the few fields that a paginator reads. A page that msgspec refuses, or would read otherwise
than ``decoding`` does, is decoded as usual: values and errors stay the same.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Optional, TypedDict, Union

from servicepytan.core.decoding import FEW_BYTES, JsonDecoder, Loads, has_long_integer, loads
from servicepytan.core.patterns import lazy_pattern

if TYPE_CHECKING:
    import msgspec

_MOST_BRACKETS = 1000
"""Opening brackets of a long row that stays JSON: fewer than the levels that are read."""
_LONG_ROW = 2 * _MOST_BRACKETS
"""Bytes that a row of so many levels has at least."""
_DEEP_ROW = b"[" * (_MOST_BRACKETS + 1) + b"]" * (_MOST_BRACKETS + 1)

_AT_A_TIME = 32
"""Rows that are decoded at once where they are taken one after the other."""

_NEAR_ROWS = 32
"""Rows that are searched at once: the caches of a processor hold them."""
_DIGITS, _EXPONENT, _APART = b"0123456789+", b"eE", b'", -'
_SIMPLIFIED = bytes(
    ord("0") if byte in _DIGITS else ord("e") if byte in _EXPONENT else ord(" ")
    for byte in range(256)
)
"""A table that makes each digit and plus the same, and each ``E`` small."""
_DROPPED = bytes(byte for byte in range(256) if byte not in _DIGITS + _EXPONENT + _APART)
"""What is left out to have less to search. Characters of a number then still stand together."""
_MAYBE_INFINITE = lazy_pattern(b"e000")
_INFINITE = lazy_pattern(rb"[:,\[\s]-?[0-9.]+[eE]\+?[0-9]{3}")
"""A number that is infinite as a float, maybe: its exponent has three digits or more."""
_STEP = 16
_MAYBE_LONG = b"0" * (209 // _STEP)
_LONG = lazy_pattern(rb"[0-9]{209}")
"""Digits of a number that is infinite with a smaller exponent; and every 16th of them."""

_ENVELOPE = ("hasMore", "totalCount", "continueFrom")
"""What is read of a page beside its rows."""


class RawRow(dict[str, Any]):
    """A row as JSON, with the fields that a paginator reads; where it reads none, rows are ``Raw``.

    Two are equal when their JSON is; a decoded row is never equal to one.

    Attributes:
        json: Its JSON.
    """

    __slots__ = ("json",)
    json: Union[bytes, msgspec.Raw]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RawRow) and self.json == other.json

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None

    def __repr__(self) -> str:
        return f"RawRow({bytes(self.json)!r})"


_GET_JSON: Callable[[RawRow], Any] = attrgetter("json")
_SET_JSON: Callable[[RawRow, Any], None] = vars(RawRow)["json"].__set__


def has_msgspec() -> bool:
    """Whether rows can stay JSON, as msgspec is installed."""
    try:
        import msgspec  # noqa: F401
    except ImportError:
        return False
    return True


def streamed_page_loads(fields: Iterable[str]) -> Loads:
    """A decoder of pages whose rows are taken one after the other.

    Once many bytes came, rows stay JSON until their turn comes: those of the pages that wait are
    then no objects that the garbage collector goes through again and again.

    Args:
        fields: The keys of a row that a paginator reads.
    """
    return JsonDecoder(partial(_streamed, tuple(fields)), FEW_BYTES, loads)


def _streamed(fields: tuple[str, ...]) -> Loads:
    return raw_page_loads(fields) if has_msgspec() else loads


def raw_page_loads(fields: Iterable[str] = ()) -> Loads:
    """A decoder of pages whose rows stay JSON; a page that needs it is fully decoded.

    Args:
        fields: The keys of a row that a paginator reads. With them each row is a ``RawRow``,
            without a ``msgspec.Raw``, which costs less.

    Example:
        >>> [row] = raw_page_loads(["id"])(b'{"data":[{"id":1,"name":"Ada"}]}')["data"]
        >>> row["id"], bytes(row.json)
        (1, b'{"id":1,"name":"Ada"}')
    """
    import msgspec

    page_of = _page_decoder()
    with_heads = _heads_decoder(tuple(fields))
    refusals = (msgspec.MsgspecError, RecursionError, ValueError)

    def decode(body: bytes) -> Any:
        """Decode a page.

        Raises:
            NotJson: it is no JSON, or more than is read.
        """
        try:
            if not body.isascii():
                body.decode()
            page = page_of(body)
            rows = page["data"]
            page["data"] = with_heads(rows)
        except refusals:
            return loads.in_use(body)
        return loads.in_use(body) if has_long_integer(body) or _has_deep_row(rows) else page

    return decode


def _page_decoder() -> Callable[[bytes], dict[str, Any]]:
    """Decodes an envelope and leaves its rows as JSON."""
    import msgspec

    fields: list[tuple[str, Any, Any]] = [("data", list[msgspec.Raw], msgspec.field())]
    fields += [(name, Any, msgspec.UNSET) for name in _ENVELOPE]
    decode = msgspec.json.Decoder(msgspec.defstruct("Envelope", fields)).decode

    def page_of(body: bytes) -> dict[str, Any]:
        envelope: Any = decode(body)
        page = {"data": envelope.data}
        for name in _ENVELOPE:
            value = getattr(envelope, name)
            if value is not msgspec.UNSET:
                page[name] = value
        return page

    return page_of


def _heads_decoder(fields: tuple[str, ...]) -> Callable[[list[Any]], list[Any]]:
    """Decodes some fields of each row."""
    if not fields:
        return lambda rows: rows
    import msgspec

    head = TypedDict("head", dict.fromkeys(fields, Any), total=False)  # type: ignore[misc]
    decode: Callable[[Any], Any] = msgspec.json.Decoder(head).decode
    return partial(_raw_rows, decode)


def _refuses_deep_rows() -> bool:
    """Whether msgspec refuses deep rows by itself, which depends on Python and its limits."""
    import msgspec

    try:
        msgspec.json.decode(_DEEP_ROW, type=msgspec.Raw)
    except RecursionError:
        return True
    return False


def _has_deep_row(rows: Sequence[Any]) -> bool:
    """Whether a row may be nested more deeply than is read."""
    if _refuses_deep_rows():
        return False
    views = [memoryview(row) for row in rows]
    if max(map(len, views), default=0) < _LONG_ROW:
        return False
    long = [bytes(view) for view in views if len(view) >= _LONG_ROW]
    return any(text.count(b"[") + text.count(b"{") > _MOST_BRACKETS for text in long)


def _raw_rows(decode: Callable[[Any], Any], json: Sequence[Any]) -> list[Any]:
    """Rows of JSON, each with its decoded fields; makes no Python call for a row."""
    rows = list(map(RawRow, map(decode, json)))
    deque(map(_SET_JSON, rows, json), maxlen=0)
    return rows


def json_of_rows(rows: Sequence[Any]) -> Optional[Sequence[Any]]:
    """The JSON of rows; None if one of them is decoded."""
    kinds = set(map(type, rows))
    if kinds == {RawRow}:
        return list(map(_GET_JSON, rows))
    return rows if len(kinds) < 2 and kinds <= _raw_types() else None


def _raw_types() -> set[type[Any]]:
    """The types of rows that are JSON."""
    if not has_msgspec():
        return {RawRow}
    from msgspec import Raw

    return {RawRow, Raw}


def json_lines(rows: Sequence[Any]) -> Optional[bytes]:
    """Rows of JSON as they came, each with a line feed behind it; None if they cannot stay so.

    None of them has a line break, or a number that is infinite as a float.
    """
    lines = []
    for i in range(0, len(rows), _NEAR_ROWS):
        near = rows[i : i + _NEAR_ROWS]
        text = b" ".join([b"", *near])
        if b"\n" in text or b"\r" in text or _has_infinite(text):
            return None
        lines.append(b"\n".join(near))
    return b"\n".join([*lines, b""])


def _has_infinite(text: bytes) -> bool:
    """Whether a number in rows, each with a space before it, may be infinite as a float."""
    simple = text.translate(_SIMPLIFIED, _DROPPED)
    if _MAYBE_INFINITE.search(simple) and _INFINITE.search(text):
        return True
    return _MAYBE_LONG in simple[::_STEP] and bool(_LONG.search(text))


def decoded_rows(rows: Sequence[Any]) -> Sequence[Any]:
    """Rows, all of them decoded."""
    json = json_of_rows(rows)
    if json is not None:
        decoded: Sequence[Any] = loads.in_use(b"[" + b",".join(json) + b"]")
        return decoded
    raw = _raw_types()
    if raw.isdisjoint(map(type, rows)):
        return rows
    return [loads.in_use(_json_of(row)) if type(row) in raw else row for row in rows]


def _json_of(row: Any) -> bytes:
    return bytes(row.json if type(row) is RawRow else row)


def decoded_in_turn(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Rows, all of them decoded, a few at a time."""
    json = json_of_rows(rows)
    if not json:
        return iter((decoded_rows(rows),))
    starts = range(0, len(json), _AT_A_TIME)
    parts = map(slice, starts, range(_AT_A_TIME, len(json) + _AT_A_TIME, _AT_A_TIME))
    return map(_row_decoder(), map(json.__getitem__, parts))


@cache
def _row_decoder() -> Callable[[Sequence[Any]], list[Any]]:
    """Decodes rows to the values of the usual decoder, which does what msgspec refuses."""
    import msgspec

    decode_row = msgspec.json.Decoder().decode
    refusals = (msgspec.MsgspecError, RecursionError, ValueError)

    def decode(rows: Sequence[Any]) -> list[Any]:
        try:
            return list(map(decode_row, rows))
        except refusals:
            return [loads.in_use(bytes(row)) for row in rows]

    return decode
