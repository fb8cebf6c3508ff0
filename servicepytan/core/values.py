"""Checks arguments and writes them in the API's form."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, tzinfo
from enum import Enum
from typing import Any, Optional

from servicepytan.core import timestamps
from servicepytan.core.frozen import NamedTuple
from servicepytan.core.wire import did_you_mean, sendable, shown
from servicepytan.errors import InvalidArgument

INT64 = 2**63
_MOST_DIGITS = 38
_EXACT_DTYPES = ("b", "i", "u", "U")
"""The kinds of numpy scalars that convert to Python's own types without loss."""
_MISSING = ("NAType", "NaTType")
"""The class names of pandas' missing values."""
_DEEPEST = 60


class Parameter(NamedTuple):
    """A path or query parameter.

    Attributes:
        name: Its name in Python.
        wire: Its name on the wire.
        kind: ``int``, ``number``, ``text``, ``bool``, ``instant``, ``day``, ``date``, ``since``,
            ``choice``, ``active``, ``guid``, ``sort`` or ``object``; of each value, when there
            are many.
        required: Whether the API insists on it.
        many: ``comma`` (values joined by commas), ``repeat`` (the key repeated) or empty (one).
        choices: The values it takes; empty when any will do.
        most: How many values one request takes, or None.
        style: How an ``object`` is written: ``brackets`` (``x[name]=value``), ``dots``
            (``x.name=value``) or ``indexed`` (``x[0].name=value``, a list of objects).
        parts: The fields of an ``indexed`` object.
    """

    name: str
    wire: str
    kind: str = "text"
    required: bool = False
    many: str = ""
    choices: tuple[str, ...] = ()
    most: Optional[int] = None
    style: str = ""
    parts: tuple[Parameter, ...] = ()


def text_of(parameter: Parameter, value: Any, zone: tzinfo) -> str:
    """A value of a parameter as text for a path or query.

    Raises:
        InvalidArgument: the value is of the wrong type or not one of the allowed.
    """
    if type(value) is int and parameter.kind == "int" and -INT64 <= value < INT64:
        return str(value)
    if isinstance(value, (list, tuple, set, frozenset)):
        raise _wrong(parameter, value, "a single value")
    return _WRITERS[parameter.kind](parameter, plain(value), zone)


def plain(value: Any) -> Any:
    """The value of an enum member or of a scalar of numpy; any other value unchanged."""
    if isinstance(value, Enum):
        value = value.value
    kind = getattr(getattr(value, "dtype", None), "kind", None)
    return value.item() if kind in _EXACT_DTYPES and value.ndim == 0 else value


def many_of(value: Any) -> list[Any]:
    """The values of an argument that takes one or many; text is split at commas."""
    value = plain(value)
    if isinstance(value, str):
        return [part.strip() for part in value.split(",")] if value else [value]
    if isinstance(value, Iterable) and not isinstance(value, (bytes, Mapping)):
        return list(value)
    return [value]


def _wrong(parameter: Parameter, value: Any, expected: str) -> InvalidArgument:
    several = _several(parameter, value)
    return InvalidArgument(f"{parameter.name}={shown(value)} is not {expected}.{several}")


def _several(parameter: Parameter, value: Any) -> str:
    """A hint for several values passed to a parameter that takes one."""
    is_list = isinstance(value, (list, tuple, set, frozenset))
    is_listed = isinstance(value, str) and "," in value and parameter.kind != "number"
    if parameter.many or not (is_list or is_listed):
        return ""
    return f" {parameter.name} takes one value; ask once for each."


def _int(parameter: Parameter, value: Any, zone: tzinfo) -> str:
    if isinstance(value, str) and re.fullmatch(r"\s*-?[0-9]+\s*", value):
        digits = value.strip()
        number = int(digits) if len(digits) <= 20 else INT64
    else:
        try:
            number = operator.index(value)
        except TypeError:
            raise _not_whole(parameter, value) from None
    if isinstance(value, bool):
        raise _wrong(parameter, value, "a whole number")
    if not -INT64 <= number < INT64:
        raise _wrong(parameter, value, "an id or number of the API: those have 64 bits")
    return str(number)


def _not_whole(parameter: Parameter, value: Any) -> InvalidArgument:
    """The error for a value that is no id, with advice for a pandas column."""
    error = _wrong(parameter, value, "a whole number")
    if isinstance(value, float) and value.is_integer():
        return InvalidArgument(
            f"{parameter.name}={shown(value)} is a float. Pass int(...), or of a pandas column"
            " .dropna().astype('int64')."
        )
    is_nan = isinstance(value, float) and value != value
    if value is None or is_nan or type(value).__name__ in _MISSING:
        return InvalidArgument(f"{error} Leave missing values out, as with .dropna().")
    return error


def _number(parameter: Parameter, value: Any, zone: tzinfo) -> str:
    if isinstance(value, bool) or not (isinstance(value, str) or hasattr(value, "__float__")):
        raise _wrong(parameter, value, "a number")
    from decimal import Decimal, InvalidOperation

    try:
        exact = isinstance(value, (int, Decimal, str))
        number = Decimal(value if exact else repr(float(value)))
    except (InvalidOperation, TypeError, ValueError):
        raise _wrong(parameter, value, "a number") from None
    if not number.is_finite() or abs(number.adjusted()) > 30:
        raise _wrong(parameter, value, "a number that the API takes")
    return format(number, "f")


def _text(parameter: Parameter, value: Any, zone: tzinfo) -> str:
    if isinstance(value, bool) or not (isinstance(value, (str, int)) or is_guid(value)):
        raise _wrong(parameter, value, "text")
    if isinstance(value, int):
        return _int(parameter, value, zone)
    if not str(value).strip():
        raise InvalidArgument(
            f"{parameter.name} is empty; the API would ignore it. Leave it out or give a value."
        )
    return sendable(str(value), parameter.name)


def _bool(parameter: Parameter, value: Any, zone: tzinfo) -> str:
    if not isinstance(value, (bool, str)) or str(value).lower() not in ("true", "false"):
        raise _wrong(parameter, value, "True or False")
    return str(value).lower()


def _active(parameter: Parameter, value: Any, zone: tzinfo) -> str:
    text = str(value).capitalize() if isinstance(value, (bool, str)) else ""
    if text not in ("True", "False", "Any"):
        raise _wrong(parameter, value, "True, False or 'Any'")
    return text


def _choice(parameter: Parameter, value: Any, zone: tzinfo) -> str:
    for choice in parameter.choices:
        if isinstance(value, str) and value == choice:
            return choice
        if _is_number(value) and choice.isdecimal() and value == int(choice):
            return choice
    allowed = ", ".join(parameter.choices)
    guess = did_you_mean(shown(value), parameter.choices)
    text = _several(parameter, value) or guess
    raise InvalidArgument(f"{parameter.name}={shown(value)} is not one of {allowed}.{text}")


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _sort(parameter: Parameter, value: Any, zone: tzinfo) -> str:
    field = _text(parameter, value, zone)
    sign = field[0] if field[0] in "+-" else "+"
    field = field.lstrip("+-")
    if parameter.choices and field not in parameter.choices:
        allowed = ", ".join(parameter.choices)
        guess = did_you_mean(field, parameter.choices)
        raise InvalidArgument(
            f"{parameter.name}={shown(value)}: rows can be sorted by {allowed},"
            f" with + before it for ascending or - for descending.{guess}"
        )
    return sign + field


def _guid(parameter: Parameter, value: Any, zone: tzinfo) -> str:
    from uuid import UUID

    try:
        UUID(str(value))
    except ValueError:
        raise _wrong(parameter, value, "a GUID") from None
    return str(value)


def _object(parameter: Parameter, value: Any, zone: tzinfo) -> str:
    raise _wrong(parameter, value, "a mapping of names to values")


_WRITERS: dict[str, Callable[[Parameter, Any, tzinfo], str]] = {
    "active": _active,
    "bool": _bool,
    "choice": _choice,
    "date": lambda parameter, value, zone: timestamps.day(value, parameter.name)[:10],
    "day": lambda parameter, value, zone: timestamps.day(value, parameter.name),
    "guid": _guid,
    "instant": lambda parameter, value, zone: timestamps.instant(value, zone, parameter.name),
    "int": _int,
    "number": _number,
    "object": _object,
    "since": lambda parameter, value, zone: timestamps.since(value, zone, parameter.name),
    "sort": _sort,
    "text": _text,
}


def json_ready(value: Any, zone: tzinfo, path: str = "body") -> Any:
    """A body in plain JSON values; converts dates, Decimals, GUIDs and enums.

    A ``date`` is a calendar day and is not shifted; a naive ``datetime`` is in ``zone``. A set
    becomes a list that has the same order in each process.

    Raises:
        InvalidArgument: something in it has no place in JSON; the message names where.
    """
    return _json_ready(value, zone, path, _DEEPEST)


def _json_ready(value: Any, zone: tzinfo, path: str, deepest: int) -> Any:
    if not deepest:
        raise InvalidArgument(f"{path[:80]}... is nested too deeply, or holds itself.")
    inner = plain(value)
    if inner is not value:
        return _json_ready(inner, zone, path, deepest - 1)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return sendable(value, path)
    if isinstance(value, Mapping):
        return {
            _key(key, path): _json_ready(item, zone, f"{path}.{key}", deepest - 1)
            for key, item in value.items()
        }
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [
            _json_ready(item, zone, f"{path}[{i}]", deepest - 1) for i, item in enumerate(value)
        ]
        return items if isinstance(value, (list, tuple)) else _in_fixed_order(items)
    if isinstance(value, datetime):
        return timestamps.instant(value, zone, path)
    if isinstance(value, date):
        return timestamps.day(value, path)
    if is_guid(value):
        return str(value)
    return _json_number(value, path)


def _in_fixed_order(items: list[Any]) -> list[Any]:
    """The items of a set in an order that is the same in each process."""
    import json

    return sorted(items, key=json.dumps)


def _key(key: Any, path: str) -> str:
    if not isinstance(key, str):
        raise InvalidArgument(f"{path} has the key {shown(key)}; keys of a body are text.")
    return sendable(key, f"{path}, key")


def is_guid(value: object) -> bool:
    """Whether a value is a ``UUID``."""
    from uuid import UUID

    return isinstance(value, UUID)


def _json_number(value: Any, path: str) -> Any:
    from decimal import Decimal

    if isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) <= _MOST_DIGITS:
        if value == value.to_integral_value():
            return int(value)
        if Decimal(repr(float(value))) == value:
            return float(value)
        raise InvalidArgument(f"{path}={shown(value)} has more digits than a JSON number keeps.")
    if isinstance(value, float) and math.isfinite(value):
        return value
    try:
        number = operator.index(value)
    except TypeError:
        kind = type(value).__name__
        raise InvalidArgument(f"{path}={shown(value)} ({kind}) has no place in JSON.") from None
    if abs(number) >= 10**_MOST_DIGITS:
        raise InvalidArgument(f"{path}={shown(value)} has more digits than the API takes.")
    return number
