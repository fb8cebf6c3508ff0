"""Filters of lists: parsers of their parameters, and tests of rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, Optional

from servicepytan.endpoints import operations
from servicepytan.sandbox import times
from servicepytan.sandbox.responses import bad, not_valid
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.store import value_at

INT64 = 2**63
GUID = re.compile(r"(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Invalid(Exception):
    """A value that cannot be parsed; the message, if any, says why."""


class Filter(NamedTuple):
    """One parameter of a list.

    Attributes:
        read: Turns the texts of the parameter into a value, or raises ``Invalid``.
        keeps: Whether a row passes, given the value.
        field: The one field it looks at, if it is one.
        side: ``from`` or ``before`` for ranges of time.
    """

    read: Callable[[list[str]], Any]
    keeps: Callable[[Row, Any], bool]
    field: str = ""
    side: str = ""


def parse(name: str, filter_: Filter, texts: list[str]) -> Any:
    """The value of a parameter.

    Raises:
        Refused: it cannot be read; the answer names the parameter.
    """
    try:
        return filter_.read(texts)
    except Invalid as invalid:
        refused = bad(name, str(invalid)) if str(invalid) else not_valid(name, texts[-1])
        raise refused from None


def whole(text: str) -> int:
    """A whole number of 64 bits."""
    if not re.fullmatch(r"-?\d{1,19}", text) or not -INT64 <= int(text) < INT64:
        raise Invalid
    return int(text)


def decimal(text: str) -> float:
    """A number."""
    if not re.fullmatch(r"-?\d{1,18}(\.\d+)?", text):
        raise Invalid
    return float(text)


def boolean(text: str) -> bool:
    """True or false, in any case."""
    if text.lower() not in ("true", "false"):
        raise Invalid
    return text.lower() == "true"


def moment(text: str) -> str:
    """A time, as text that sorts."""
    read = times.read(text)
    if read is None:
        raise Invalid
    return read


def guid(text: str) -> str:
    """A GUID."""
    if not GUID.fullmatch(text):
        raise Invalid
    return text


def plain(text: str) -> str:
    """Any text."""
    return text


def last(read: Callable[[str], Any]) -> Callable[[list[str]], Any]:
    """A parser for a parameter with one value."""
    return lambda texts: read(texts[-1])


def commas(read: Callable[[str], Any], most: Optional[int] = None) -> Callable[[list[str]], Any]:
    """A parser for values with commas between them."""

    def values(texts: list[str]) -> Any:
        parts = [part.strip() for text in texts for part in text.split(",") if part.strip()]
        if most is not None and len(parts) > most:
            raise Invalid(f"The number of values must not be more than {most}.")
        return frozenset(read(part) for part in parts)

    return values


def repeated(read: Callable[[str], Any]) -> Callable[[list[str]], Any]:
    """A parser for a parameter repeated for each value."""
    return lambda texts: frozenset(read(text) for text in texts)


def choice_of_parameter(operation: str, wire: str) -> Callable[[str], str]:
    """A parser for the choices of an operation's parameter."""

    def read(text: str) -> str:
        parameters = operations.operation(operation).params
        return choice_of(
            *next(parameter.choices for parameter in parameters if parameter.wire == wire)
        )(text)

    return read


def choice_of(*choices: str) -> Callable[[str], str]:
    """A parser for one of a few words."""

    def read(text: str) -> str:
        if text not in choices:
            raise Invalid
        return text

    return read


def equal(field: str, read: Callable[[str], Any] = plain) -> Filter:
    """Rows whose field is the value."""
    return Filter(last(read), lambda row, value: value_at(row, field) == value, field)


def contains(field: str) -> Filter:
    """Rows whose text holds the value, in any case."""
    return Filter(
        last(plain), lambda row, value: value.lower() in str(value_at(row, field) or "").lower()
    )


def among(field: str, read: Callable[[str], Any] = whole, most: Optional[int] = None) -> Filter:
    """Rows whose field is one of the values, joined by commas; no value keeps all."""
    return Filter(
        commas(read, most),
        lambda row, values: not values or value_at(row, field) in values,
        field,
    )


def any_among(field: str) -> Filter:
    """Rows whose list of ids holds one of the values."""
    return Filter(
        commas(whole),
        lambda row, values: not values or not values.isdisjoint(value_at(row, field) or ()),
        field,
    )


def in_repeated(field: str, read: Callable[[str], Any]) -> Filter:
    """Rows whose field is one of the values, each given by a parameter of its own."""
    return Filter(repeated(read), lambda row, values: value_at(row, field) in values, field)


def at_or_after(field: str) -> Filter:
    """Rows whose time is the value or later."""
    return Filter(
        last(moment),
        lambda row, value: times.sort_key(value_at(row, field)) >= value,
        field,
        "from",
    )


def before(field: str) -> Filter:
    """Rows whose time is before the value; rows without a time are left out."""
    return Filter(
        last(moment),
        lambda row, value: "" < times.sort_key(value_at(row, field)) < value,
        field,
        "before",
    )


def compared(field: str, keeps: Callable[[float, float], bool]) -> Filter:
    """Rows whose amount compares with the value."""
    return Filter(last(decimal), lambda row, value: keeps(float(value_at(row, field) or 0), value))


def checked(read: Callable[[str], Any]) -> Filter:
    """A filter that checks its value, but keeps all rows."""
    return Filter(last(read), lambda row, value: True)


def ranges(field: str, *names: str) -> dict[str, Filter]:
    """The usual pair for a date field: ``createdOnOrAfter`` and ``createdBefore``."""
    stem = names[0] if names else field[: -len("On")]
    return {f"{stem}OnOrAfter": at_or_after(field), f"{stem}Before": before(field)}


def usual(*fields: str) -> dict[str, Filter]:
    """Parameters that most lists have: ids, and times of creation and change."""
    created, modified = fields or ("createdOn", "modifiedOn")
    return {
        "ids": among("id", most=50),
        **ranges(created, "created"),
        **ranges(modified, "modified"),
    }


def address(field: str = "address") -> dict[str, Filter]:
    """Parameters for the parts of an address."""
    parts = ("street", "unit", "city", "state", "zip", "country")
    filters: dict[str, Filter] = {part: contains(f"{field}.{part}") for part in parts}
    return {
        **filters,
        "latitude": equal(f"{field}.latitude", decimal),
        "longitude": equal(f"{field}.longitude", decimal),
    }


def all_of(tests: Iterable[tuple[Filter, Any]]) -> Callable[[Row], bool]:
    """Whether a row passes all filters with their values."""
    pairs = tuple(tests)
    return lambda row: all(filter_.keeps(row, value) for filter_, value in pairs)
