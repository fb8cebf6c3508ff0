"""Builds Arrow arrays from Python values without loading pandas.

``pyarrow.array`` imports pandas if that is installed, to recognise its types, which takes a
quarter of a second and 30 MB. Unless the program has loaded pandas itself, arrays are built from
their buffers, with numpy: pandas needs it, and pyarrow has loaded it.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Optional

from servicepytan.convert.decimals import PRECISION, SCALE
from servicepytan.core.timestamps import UTC

if TYPE_CHECKING:
    import pyarrow as pa

_EPOCH = date(1970, 1, 1).toordinal()
_FIRST_INSTANT = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_LONGEST = 2**31 - 1
"""The most bytes of the texts in an array."""


def array_of(values: Sequence[Any], kind: pa.DataType) -> pa.Array:
    """Values as an array of a type; None is null.

    Raises:
        pyarrow.ArrowException: a value is not of the type.
    """
    import pyarrow as arrow

    if "pandas" not in sys.modules and "numpy" in sys.modules and _has_pandas():
        array = array_of_buffers(values, kind)
        if array is not None:
            return array
    return arrow.array(values, kind)


@lru_cache(maxsize=1)
def _has_pandas() -> bool:
    return find_spec("pandas") is not None


def array_of_buffers(values: Sequence[Any], kind: pa.DataType) -> Optional[pa.Array]:
    """Values as an array of a type; None if pyarrow must make it, or refuse them."""
    import pyarrow as arrow

    size = len(values)
    if size and values[0] is None and values.count(None) == size:
        return arrow.nulls(size, kind)
    make = _MAKERS.get(str(kind))
    if make is None:
        return None
    try:
        validity, buffers = _buffers(make, values, arrow)
    except (AttributeError, TypeError, ValueError, OverflowError):
        return None
    return arrow.Array.from_buffers(kind, size, [validity, *map(arrow.py_buffer, buffers)])


def _buffers(
    make: Callable[[Sequence[Any]], list[Any]], values: Sequence[Any], arrow: Any
) -> tuple[Any, list[Any]]:
    """The validity bitmap and the data buffers of values; no bitmap if none is null."""
    try:
        return None, make(values)
    except (AttributeError, TypeError):
        present = bytes([value is not None for value in values])
        nothing = _NOTHING[make]
        filled = [nothing if value is None else value for value in values]
        return arrow.py_buffer(_bits(present)), make(filled)


def _bits(flags: bytes) -> Any:
    """Flags as a bitmap, from one byte per flag."""
    import numpy as np

    return np.packbits(np.frombuffer(flags, np.bool_), bitorder="little")


def _of_bools(values: Sequence[bool]) -> list[Any]:
    return [_bits(bytes(values))]


def _of_days(values: Sequence[date]) -> list[Any]:
    return [array("i", [day.toordinal() - _EPOCH for day in values])]


def _of_decimals(values: Sequence[Decimal]) -> list[Any]:
    import pyarrow as arrow

    texts = array_of([format(value, "f") for value in values], arrow.string())
    return [texts.cast(arrow.decimal128(PRECISION, SCALE)).buffers()[1]]


def _of_floats(values: Sequence[float]) -> list[Any]:
    return [array("d", values)]


def _of_ints(values: Sequence[int]) -> list[Any]:
    return [array("q", values)]


def _of_instants(values: Sequence[datetime]) -> list[Any]:
    return [array("q", [(moment - _FIRST_INSTANT) // _MICROSECOND for moment in values])]


def _of_texts(values: Sequence[str]) -> list[Any]:
    import numpy as np

    joined = "".join(values)
    text = joined.encode()
    if len(text) > _LONGEST:
        raise OverflowError(len(text))
    is_ascii = len(text) == len(joined)
    sizes = map(len, values if is_ascii else map(str.encode, values))
    offsets = np.zeros(len(values) + 1, np.int32)
    np.cumsum(np.fromiter(sizes, np.int32, len(values)), out=offsets[1:])
    return [offsets, text]


_MAKERS: dict[str, Callable[[Sequence[Any]], list[Any]]] = {
    "bool": _of_bools,
    "date32[day]": _of_days,
    f"decimal128({PRECISION}, {SCALE})": _of_decimals,
    "double": _of_floats,
    "int64": _of_ints,
    "string": _of_texts,
    "timestamp[us, tz=UTC]": _of_instants,
}
_NOTHING: dict[Callable[[Sequence[Any]], list[Any]], Any] = {
    _of_bools: False,
    _of_days: date.min,
    _of_decimals: Decimal(0),
    _of_floats: 0.0,
    _of_instants: _FIRST_INSTANT,
    _of_ints: 0,
    _of_texts: "",
}
"""The filler for nulls of each maker."""
