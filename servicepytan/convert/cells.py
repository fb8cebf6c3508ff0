"""Converts the values of a column to its kind; values that do not fit stay as text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from itertools import islice
from operator import itemgetter
from typing import Any, NamedTuple, Optional
from uuid import UUID

from servicepytan.convert.columns import Column, Columns, encodable
from servicepytan.convert.decimals import decimal_of
from servicepytan.convert.nonfinite import nonfinite_in
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.timestamps import UTC, OutOfRange, cell_day, cell_instant, lacks_offset
from servicepytan.core.wire import NUMBER, WHOLE
from servicepytan.errors import InvalidArgument

try:
    from orjson import OPT_PASSTHROUGH_DATACLASS
    from orjson import dumps as _quick
except ImportError:
    _quick = None  # type: ignore[assignment]

BATCH = 10_000
"""Rows that are in memory as Python objects at once."""

ReadColumn = Callable[[Sequence[Any]], Any]
"""Turns the values of a column into cells; returns None if it cannot read one exactly."""


class CellReaders(NamedTuple):
    """Fast readers of whole columns.

    Attributes:
        instants: Reads the texts of moments; None where each is looked at.
        decimals: Reads amounts, as texts or as floats; None where each is looked at.
    """

    instants: Optional[ReadColumn] = None
    decimals: Optional[ReadColumn] = None

    def cells(self, kind: str, values: Sequence[Any]) -> Any:
        """The cells of a column; None if its values must be read one by one."""
        if kind == "decimal" and self.decimals is not None:
            return self.decimals(values)
        if kind == "instant" and self.instants is not None and set(map(type, values)) <= _TEXTS:
            return self.instants(values)
        return None


NO_READERS = CellReaders()

_JSON_NULL = "null"
_WRITTEN_AS_TEXT = (date, time, Decimal, UUID)
_TEXTS = {str, type(None)}
_INT64 = 2**63
_EXACT = 2**53
_DIGITS_AS_ZERO = bytes.maketrans(b"123456789", b"000000000")
_SMALL, _MAYBE_SMALL = lazy_pattern(rb"0\.0000[1-9]"), b"0.0000"
_EXPONENT = lazy_pattern(rb"e(?<=[0-9]e)[-+]?[0-9]{1,3}(?:[,\]}]|\Z)")
_MAYBE_EXPONENT = b"0e"
"""Signs of floats that orjson and Python, or versions of orjson, write differently."""


class Cells(NamedTuple):
    """Converted values of a column.

    Attributes:
        typed: The values, None where there is none or where it does not fit.
        mismatched: The values that do not fit, as text, by the number of the row.
        out_of_range: How many dates lie outside what a column can hold.
    """

    typed: list[Any]
    mismatched: dict[int, str]
    out_of_range: int


class Block(NamedTuple):
    """A batch of rows as columns.

    Attributes:
        columns: The columns.
        cells: The values of each column.
        rows: How many rows there are.
    """

    columns: tuple[Column, ...]
    cells: list[list[Any]]
    rows: int


def blocks(
    rows: Iterable[Any], columns: Columns, size: int = BATCH, readers: CellReaders = NO_READERS
) -> Iterator[Block]:
    """Rows as blocks of typed columns.

    Each block has all columns known by then: those that come up later are missing in earlier
    blocks. In the cells, an ``instant`` is an aware ``datetime`` in UTC, a ``day`` a ``date``, a
    ``number`` a ``float``, a ``decimal`` a ``Decimal``, ``json`` text.

    Args:
        rows: Dicts; anything else becomes a row with the one column ``value``.
        columns: The known columns; new ones are added, and values that do not fit are counted.
        size: Rows per block.
        readers: Turn the values of some columns into other cells.
    """
    waiting = iter(rows)
    while batch := list(islice(waiting, size)):
        yield block(batch, columns, readers)


def block(rows: Sequence[Any], columns: Columns, readers: CellReaders = NO_READERS) -> Block:
    """Rows as one block of typed columns; see ``blocks``.

    Args:
        rows: Dicts; anything else becomes a row with the one column ``value``.
        columns: The known columns; new ones are added, and values that do not fit are counted.
        readers: Turn the values of some columns into other cells.
    """
    dicts = [row if isinstance(row, Mapping) else {"value": row} for row in rows]
    columns.learn(dicts)
    cells_by_column: dict[Column, list[Any]] = {}
    filled = [column for column in columns if not column.mismatched]
    for column, values in zip(filled, _values(dicts, [column.key for column in filled])):
        read = readers.cells(column.kind, values)
        if read is not None:
            cells_by_column[column] = read
            continue
        cells = column_cells(column, values)
        cells_by_column[column] = cells.typed
        if cells.out_of_range:
            columns.out_of_range[column.name] += cells.out_of_range
        nonfinite = nonfinite_in_cells(values, cells) if column.kind == "json" else 0
        if nonfinite:
            columns.nonfinite[column.name] += nonfinite
        zoneless = zoneless_in_cells(values, cells) if column.kind == "instant" else 0
        if zoneless:
            columns.zoneless[column.name] += zoneless
        if cells.mismatched:
            columns.mismatched[column.name] += len(cells.mismatched)
            cells_by_column[columns.mismatch_column(column)] = [
                cells.mismatched.get(i) for i in range(len(dicts))
            ]
    block_columns = tuple(columns)
    nothing = [None] * len(dicts)
    return Block(
        block_columns,
        [cells_by_column.get(column, nothing) for column in block_columns],
        len(dicts),
    )


def _values(rows: Sequence[Mapping[str, Any]], keys: Sequence[str]) -> Iterator[list[Any]]:
    """The values of each key, None where a row lacks it."""
    is_plain = set(map(type, rows)) == {dict}
    shared = [key for key in keys if key in rows[0]] if is_plain else []
    by_key: dict[str, list[Any]] = {}
    if len(shared) > 1:  # for a single key, itemgetter gives no tuple
        with suppress(KeyError):
            by_key = dict(zip(shared, map(list, zip(*map(itemgetter(*shared), rows)))))
    for key in keys:
        yield by_key[key] if key in by_key else [row.get(key) for row in rows]


def column_cells(column: Column, values: list[Any]) -> Cells:
    """The values of a column, converted to its kind.

    Raises:
        InvalidArgument: JSON has no form for one of them.
    """
    try:
        return cells_of(column.kind, values)
    except InvalidArgument as error:
        raise InvalidArgument(f"Column {column.key!r}: {error}") from None


def cells_of(kind: str, values: list[Any]) -> Cells:
    """Values converted to a kind."""
    types = set(map(type, values))
    types.discard(type(None))
    if not types or (types == _PLAIN.get(kind) and _passes(kind, values)):
        return Cells(values, {}, 0)
    if kind == "json":
        return Cells(_json_cells(values), {}, 0)
    read = _READERS[kind]
    try:
        return Cells([None if value is None else read(value) for value in values], {}, 0)
    except (ArithmeticError, ValueError):
        return _cell_by_cell(read, values)


def _passes(kind: str, values: Iterable[Any]) -> bool:
    """Whether all values can stay unchanged."""
    if kind in ("bool", "number"):
        return True
    present = [value for value in values if value is not None]
    if kind == "int":
        return bool(min(present) >= -_INT64 and max(present) < _INT64)
    try:
        "".join(present).encode()
    except UnicodeEncodeError:
        return False
    return True


def _cell_by_cell(read: Callable[[Any], Any], values: Sequence[Any]) -> Cells:
    typed: list[Any] = []
    mismatched: dict[int, str] = {}
    out_of_range = 0
    for i, value in enumerate(values):
        cell = None
        try:
            cell = None if value is None else read(value)
        except OutOfRange:
            out_of_range += 1
        except (ArithmeticError, ValueError):
            mismatched[i] = text_of(value)
        typed.append(cell)
    return Cells(typed, mismatched, out_of_range)


def text_of(value: Any) -> str:
    """A value as text; values other than texts, numbers, dates, UUIDs and enums become JSON.

    Raises:
        InvalidArgument: JSON has no form for it.
    """
    if isinstance(value, Enum):
        return text_of(value.value)
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return _plain(value) if isinstance(value, _WRITTEN_AS_TEXT) else json_of(value)


def nonfinite_in_cells(values: Sequence[Any], cells: Cells) -> int:
    """The number of infinite numbers and NaN that became null in the JSON of a column."""
    texts = zip(values, cells.typed)
    return sum(nonfinite_in(value) for value, text in texts if text is None or _JSON_NULL in text)


def zoneless_in_cells(values: Sequence[Any], cells: Cells) -> int:
    """The number of texts in a column of moments that have no time zone and count as UTC."""
    odd = [i for i, value in enumerate(values) if type(value) is str and value[-1:] != "Z"]
    return sum(cells.typed[i] is not None and lacks_offset(values[i]) for i in odd)


def _json_cells(values: Sequence[Any]) -> list[Optional[str]]:
    texts: list[Any] = [
        None if value is None else "[]" if value == [] else json_of(value) for value in values
    ]
    if _JSON_NULL in texts:
        return [None if text == _JSON_NULL else text for text in texts]
    return texts


def json_of(value: Any) -> str:
    """A value as compact JSON, the same with or without orjson; NaN and infinity become null.

    Raises:
        InvalidArgument: JSON has no form for something in it.
    """
    quick = quick_json(value)
    if quick is not None:
        return quick.decode()
    try:
        text = _encoded(value)
    except (TypeError, ValueError) as error:
        raise InvalidArgument(
            f"a value cannot be written: {error}. Put text, a number, a date, a list or a dict in"
            " its place."
        ) from None
    try:
        text.encode()
    except UnicodeEncodeError:
        return _ASCII_JSON.encode(json.loads(text))
    return text


def _encoded(value: Any) -> str:
    try:
        return _JSON.encode(value)
    except ValueError:
        plain = json.dumps(value, default=_plain)
        return _JSON.encode(json.loads(plain, parse_constant=lambda name: None))


def _plain(value: Any) -> Any:
    """The JSON value for a value that JSON has no form for.

    Raises:
        TypeError: nothing does.
    """
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _WRITTEN_AS_TEXT):
        return value.isoformat() if isinstance(value, (date, time)) else str(value)
    kind = type(value)
    raise TypeError(f"JSON has no form for {kind.__module__}.{kind.__qualname__}")


def quick_json(value: Any) -> Optional[bytes]:
    """The JSON of a value by orjson; None if it is not installed, or another encoder must do it."""
    if _quick is None:
        return None
    try:
        text = _quick(value, None, OPT_PASSTHROUGH_DATACLASS)
    except TypeError:  # a very long int, half a character, or an object without a form in JSON
        return None
    return None if _has_other_float(text) else text


def _has_other_float(text: bytes) -> bool:
    """Whether JSON from orjson may have a float that Python writes differently."""
    if _MAYBE_SMALL in text and _SMALL.search(text):
        return True
    is_likely = _MAYBE_EXPONENT in text.translate(_DIGITS_AS_ZERO)
    return is_likely and _EXPONENT.search(text) is not None


def _encoder(*, ensure_ascii: bool) -> json.JSONEncoder:
    return json.JSONEncoder(
        separators=(",", ":"), ensure_ascii=ensure_ascii, allow_nan=False, default=_plain
    )


_JSON, _ASCII_JSON = _encoder(ensure_ascii=False), _encoder(ensure_ascii=True)


def _int(value: Any) -> int:
    number = _whole(value)
    if type(number) is int and -_INT64 <= number < _INT64:
        return number
    raise ValueError(value)


def _whole(value: Any) -> Any:
    """The int in a text or number without decimals; other values unchanged."""
    if isinstance(value, str):
        return int(value) if WHOLE.fullmatch(value) else value
    if isinstance(value, (float, Decimal)) and -_EXACT <= value <= _EXACT:
        return int(value) if int(value) == value else value
    return value


def _number(value: Any) -> float:
    if isinstance(value, float):
        return value
    if type(value) is int:
        number = float(value)
        if number == value:
            return number
    elif isinstance(value, Decimal) or (isinstance(value, str) and NUMBER.fullmatch(value)):
        number = float(value)
        if Decimal(repr(number)) == Decimal(value):
            return number
    raise ValueError(value)


def _bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError(value)


def _instant(value: Any) -> datetime:
    if isinstance(value, str):
        return cell_instant(value)
    if isinstance(value, datetime):
        _check_day(value.date())
        try:
            return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        except OverflowError:
            raise OutOfRange(value) from None
    if isinstance(value, date):
        return datetime.combine(_check_day(value), time(), UTC)
    raise ValueError(value)


def _check_day(day: date) -> date:
    """The day; raises if it is the minimum day, which means unknown."""
    if day == date.min:
        raise OutOfRange(day)
    return day


def _day(value: Any) -> date:
    if isinstance(value, str):
        return _check_day(cell_day(value))
    if isinstance(value, datetime):
        if value.time() != time():
            raise ValueError(value)
        return _check_day(value.date())
    if isinstance(value, date):
        return _check_day(value)
    raise ValueError(value)


_PLAIN = {"bool": {bool}, "int": {int}, "number": {float}, "text": {str}}
"""The Python type of values that stay unchanged, for each kind."""

_READERS: dict[str, Callable[[Any], Any]] = {
    "bool": _bool,
    "day": _day,
    "decimal": decimal_of,
    "instant": _instant,
    "int": _int,
    "json": json_of,
    "number": _number,
    "text": text_of,
}
