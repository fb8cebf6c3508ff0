"""Finds the fields of answers that are new, missing, null or of another type than in the schema."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from servicepytan.core.body_types import Types, fields_of
from servicepytan.core.durations import parse_duration
from servicepytan.core.timestamps import is_day_text, is_instant, report_date
from servicepytan.core.wire import BOOLEANS, shown

NEW_FIELD = "new_field"
MISSING = "missing"
NULL = "null"
TYPE = "type"
NEW_VALUE = "new_value"


class Deviation(NamedTuple):
    """A place where an answer departs from the schema.

    Attributes:
        place: Where, as in ``items[0].total``; empty for the record itself.
        kind: ``new_field``, ``missing``, ``null``, ``type`` or ``new_value``.
        expected: What the schema says: a kind such as ``int``, or the values of a closed list.
        sent: What came; None for a missing field.
    """

    place: str
    kind: str
    expected: str
    sent: Any

    def __str__(self) -> str:
        path = self.place or "the record"
        if self.kind == NEW_FIELD:
            return f"{path} is a new field."
        if self.kind == MISSING:
            return f"{path} is missing."
        if self.kind == NULL:
            return f"{path} is null, not {self.expected}."
        return f"{path}={shown(self.sent)} is not {self.expected}."


def deviations(row: Any, kind: str, types: Types) -> list[Deviation]:
    """Every deviation of a record from its type.

    Args:
        row: The record as it came.
        kind: The name of its type, as in ``JobResponse``.
        types: The types of its API module.

    Example:
        >>> deviations({"id": "7"}, "JobResponse", types)
    """
    return list(_of_value(row, kind, types, ""))


def _of_value(value: Any, kind: str, types: Types, path: str) -> Iterator[Deviation]:
    if "|" in kind and not kind.startswith(("[", "{")):
        yield from _of_union(value, kind, types, path)
    elif kind.startswith("["):
        yield from _of_list(value, kind, types, path)
    elif kind.startswith("{"):
        yield from _of_map(value, kind, types, path)
    elif kind in types.fields:
        yield from _of_record(value, kind, types, path)
    elif kind in types.choices:
        yield from _of_choice(value, types.choices[kind], path)
    elif not _FITS.get(kind, _is_text)(value):
        yield Deviation(path, TYPE, kind, value)


def _of_union(value: Any, kind: str, types: Types, path: str) -> Iterator[Deviation]:
    if all(list(_of_value(value, part, types, path)) for part in kind.split("|")):
        yield Deviation(path, TYPE, kind, value)


def _of_list(value: Any, kind: str, types: Types, path: str) -> Iterator[Deviation]:
    if not isinstance(value, (list, tuple)):
        yield Deviation(path, TYPE, "a list", value)
        return
    for number, item in enumerate(value):
        yield from _of_inner(item, kind[1:-1], types, f"{path}[{number}]")


def _of_map(value: Any, kind: str, types: Types, path: str) -> Iterator[Deviation]:
    if not isinstance(value, Mapping):
        yield Deviation(path, TYPE, "an object", value)
        return
    for key, item in value.items():
        yield from _of_inner(item, kind[1:-1], types, _below(path, key))


def _of_inner(value: Any, kind: str, types: Types, path: str) -> Iterator[Deviation]:
    if value is not None:
        yield from _of_value(value, kind.rstrip("?"), types, path)
    elif not kind.endswith("?") and kind != "any":
        yield Deviation(path, NULL, kind, None)


def _of_record(value: Any, kind: str, types: Types, path: str) -> Iterator[Deviation]:
    if not isinstance(value, Mapping):
        yield Deviation(path, TYPE, "an object", value)
        return
    fields = fields_of(types, kind)
    for key, item in value.items():
        field = fields.get(key)
        if field is None:
            yield Deviation(_below(path, key), NEW_FIELD, "", item)
        elif item is not None:
            yield from _of_value(item, field.kind, types, _below(path, key))
        elif not field.nullable and field.kind != "any":
            yield Deviation(_below(path, key), NULL, field.kind, None)
    for key, field in fields.items():
        if field.required and key not in value:
            yield Deviation(_below(path, key), MISSING, field.kind, None)


def is_number(value: Any) -> bool:
    """Whether a value is a number of a model: an int, a float or a decimal, and no boolean."""
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def _of_choice(value: Any, choices: Collection[Any], path: str) -> Iterator[Deviation]:
    if value not in choices or isinstance(value, bool):
        listed = ", ".join(map(str, choices))
        kind = NEW_VALUE if isinstance(value, type(next(iter(choices), ""))) else TYPE
        yield Deviation(path, kind, f"one of {listed}", value)


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_moment(value: Any) -> bool:
    return isinstance(value, date) or (isinstance(value, str) and is_instant(value))


def _is_day(value: Any) -> bool:
    if isinstance(value, date):
        return not isinstance(value, datetime)
    return isinstance(value, str) and is_day_text(value)


def _is_report_boolean(value: Any) -> bool:
    return isinstance(value, bool) or (isinstance(value, str) and value.lower() in BOOLEANS)


def _is_report_date(value: Any) -> bool:
    try:
        return isinstance(value, date) or bool(isinstance(value, str) and report_date(value))
    except ValueError:
        return False


def _is_duration(value: Any) -> bool:
    if isinstance(value, str):
        try:
            parse_duration(value)
        except ValueError:
            return False
    return isinstance(value, (str, timedelta))


_FITS: dict[str, Callable[[Any], bool]] = {
    "any": lambda value: True,
    "bool": lambda value: isinstance(value, bool),
    "day": _is_day,
    "duration": _is_duration,
    "instant": _is_moment,
    "int": _is_int,
    "number": is_number,
    "report_boolean": _is_report_boolean,
    "report_date": _is_report_date,
}
