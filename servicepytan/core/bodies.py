"""Checks bodies against their types, and converts their dates to UTC."""

from __future__ import annotations

import operator
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, tzinfo
from decimal import Decimal
from typing import Any, Union

from servicepytan.core import timestamps
from servicepytan.core.api_facts import DAY_FIELDS
from servicepytan.core.body_types import Choices, Field, Types, field, fields_of
from servicepytan.core.values import plain as plain_value
from servicepytan.core.wire import did_you_mean, shown
from servicepytan.errors import InvalidArgument

UNSENT_NOTE = "Nothing was sent; check=False sends a body as it is."
_MIDNIGHT = "midnight"
_MOST_PROBLEMS = 8
_DEEPEST = 40


def plain(body: Any, deepest: int = _DEEPEST) -> Any:
    """A body with its pydantic models as dicts: with the API's keys and without unset fields.

    Args:
        body: The body as the caller gave it.
        deepest: How deep it is read; below that it stays as it is, for the check to refuse.
    """
    if not deepest:
        return body
    if hasattr(body, "model_dump"):
        return body.model_dump(by_alias=True, exclude_unset=True)
    if isinstance(body, Mapping):
        return {key: plain(value, deepest - 1) for key, value in body.items()}
    if isinstance(body, tuple):
        return tuple(plain(item, deepest - 1) for item in body)
    return [plain(item, deepest - 1) for item in body] if isinstance(body, list) else body


def require(body: Any, label: str) -> None:
    """Raise if a body is neither a dict nor a list, such as JSON text or a number.

    Args:
        body: The body as the caller gave it.
        label: What to call the operation.

    Raises:
        InvalidArgument: it is neither a dict nor a list.
    """
    if not isinstance(body, (Mapping, list, tuple)):
        raise InvalidArgument(
            f"{label}: the body is a {type(body).__name__}; pass a dict, or a list where"
            " the operation takes many."
        )


def check(body: Any, kind: str, types: Types, label: str, *, partial: bool = False) -> None:
    """Raise if the API would refuse a body or silently drop a part of it.

    Keys that it calls required are not all needed: the schemas call every number and every bool
    required that cannot be null. So a missing one passes, but for ids outside of partial updates.

    Args:
        body: The body as the caller gave it.
        kind: Its kind, as in ``JobCreateRequest`` or ``[GpsPing]``.
        types: The types of its module.
        label: What to call the operation.
        partial: Whether the operation changes a part of a record, so that ids may be missing too.

    Raises:
        InvalidArgument: something is wrong; the message names each place.
    """
    text = problems_of(body, kind, types, partial=partial)
    if text:
        raise InvalidArgument(f"{label}: {text} {UNSENT_NOTE}")


def problems_of(body: Any, kind: str, types: Types, *, partial: bool = False) -> str:
    """One sentence for each part of a body that the API would refuse or drop; empty if none.

    Args:
        body: The body as the caller gave it.
        kind: Its kind, as in ``JobCreateRequest`` or ``[GpsPing]``.
        types: The types of its module.
        partial: Whether the operation changes a part of a record, so that ids may be missing too.
    """
    problems = list(Checker(types, partial).problems(body, kind, "body", _DEEPEST))
    more = len(problems) - _MOST_PROBLEMS
    return " ".join([*problems[:_MOST_PROBLEMS], *([f"And {more} more."] if more > 0 else [])])


def with_instants(body: Any, kind: str, types: Types, zone: tzinfo) -> Any:
    """A copy of a body whose dates are in the form that their fields need.

    As for filters, text without an offset is a time in ``zone``, and a day is its midnight there,
    but for fields that hold calendar days: those get it unshifted. What does not fit its type stays
    as it is.
    """
    return _with_instants(body, kind, types, zone, _DEEPEST)


def _with_instants(value: Any, kind: str, types: Types, zone: tzinfo, deepest: int) -> Any:
    if not deepest:
        return value
    if kind.startswith("[") and isinstance(value, (list, tuple)):
        return [_with_instants(item, inner(kind), types, zone, deepest - 1) for item in value]
    if kind in types.fields and isinstance(value, Mapping):
        fields = fields_of(types, kind)
        return {
            key: (
                _with_instants(item, _effective_kind(fields[key]), types, zone, deepest - 1)
                if key in fields
                else item
            )
            for key, item in value.items()
        }
    if kind in ("instant", _MIDNIGHT) and timestamps.is_naive(value) and _is_date(value):
        unshifted = kind == _MIDNIGHT and timestamps.is_day(value)
        return timestamps.day(value) if unshifted else timestamps.instant(value, zone)
    if kind == "day" and isinstance(value, date):
        return timestamps.day(value)[:10]
    return value


def _effective_kind(field: Field) -> str:
    """The kind of a field; ``midnight`` for calendar days that the schema types as date-times."""
    is_midnight = field.key in DAY_FIELDS or field.key.endswith("Date")
    return _MIDNIGHT if field.kind == "instant" and is_midnight else field.kind


def inner(kind: str) -> str:
    """The kind of a list's items or a map's values."""
    return kind[1:-1].rstrip("?")


class Checker:
    """Checks a body against its type.

    Args:
        types: The types of the module.
        partial: Whether the operation changes a part of a record.
    """

    def __init__(self, types: Types, partial: bool) -> None:
        self._types = types
        self._partial = partial

    def problems(self, value: Any, kind: str, path: str, deepest: int) -> Iterator[str]:
        """The problems of a value and everything in it."""
        if not deepest:
            yield f"{path} is nested too deeply, or holds itself."
        elif kind.startswith("["):
            yield from self._list(value, kind, path, deepest)
        elif kind.startswith("{"):
            yield from self._map(value, kind, path, deepest)
        elif kind in self._types.fields:
            yield from self._object(value, kind, path, deepest)
        elif kind in self._types.choices:
            yield from _choice(value, self._types.choices[kind], path)
        elif kind in _EXPECTED:
            fits, expected = _EXPECTED[kind]
            if not fits(value):
                yield f"{path}={shown(value)} is not {expected}."

    def _inner(self, value: Any, kind: str, path: str, deepest: int) -> Iterator[str]:
        if value is not None:
            yield from self.problems(value, kind[1:-1].rstrip("?"), path, deepest - 1)
        elif not kind[1:-1].endswith("?") and kind[1:-1] != "any":
            yield f"{path} is None, which the API does not take there."

    def _list(self, value: Any, kind: str, path: str, deepest: int) -> Iterator[str]:
        if not isinstance(value, (list, tuple, set, frozenset)):
            hint = " Put it into a list." if isinstance(value, Mapping) else ""
            yield f"{path}={shown(value)} is not a list.{hint}"
            return
        for i, item in enumerate(value):
            yield from self._inner(item, kind, f"{path}[{i}]", deepest)

    def _map(self, value: Any, kind: str, path: str, deepest: int) -> Iterator[str]:
        if not isinstance(value, Mapping):
            yield f"{path}={shown(value)} is not a dict."
            return
        for key, item in value.items():
            yield from self._inner(item, kind, f"{path}.{key}", deepest)

    def _object(self, value: Any, kind: str, path: str, deepest: int) -> Iterator[str]:
        if not isinstance(value, Mapping):
            yield f"{path}={shown(value)} is not a dict with the keys of {kind}."
            return
        fields = fields_of(self._types, kind)
        for key, item in value.items():
            field = fields.get(key)
            if field is None:
                yield _unknown(key, fields, path)
            elif item is not None:
                yield from self.problems(item, field.kind, f"{path}.{key}", deepest - 1)
            elif not field.nullable and field.kind != "any":
                yield f"{path}.{key} is None, which the API does not take there; leave it out."
        for key, field in fields.items():
            if key not in value and self.needs(field, nested=path != "body"):
                expected = _EXPECTED[field.kind][1] if field.kind in _EXPECTED else field.kind
                yield f"{path}.{key} is required ({expected})."

    def needs(self, field: Field, *, nested: bool = False) -> bool:
        """Whether a body must have a field; objects inside a partial update need none."""
        if self._partial and nested:
            return False
        if field.kind == "int" and not self._partial:
            return field.required and (field.key == "id" or field.key.endswith("Id"))
        return field.required and field.kind not in ("bool", "int", "number")


def _unknown(key: Any, fields: Iterable[str], path: str) -> str:
    names = list(fields)
    guess = did_you_mean(str(key), names) or f" It has {', '.join(names) or 'no keys'}."
    return f"{path}.{key} is no key that the API knows; it would be dropped in silence.{guess}"


def _choice(value: Any, choices: tuple[Union[str, int], ...], path: str) -> Iterator[str]:
    choice = plain_value(value)
    is_one = isinstance(choice, (str, int)) and not isinstance(choice, bool)
    if not is_one or choice not in choices:
        guess = did_you_mean(str(choice), map(str, choices))
        yield f"{path}={shown(value)} is not one of {', '.join(map(str, choices))}.{guess}"


def _is_int(value: Any) -> bool:
    value = plain_value(value)
    if isinstance(value, Decimal):
        return value.is_finite() and value == value.to_integral_value()
    try:
        operator.index(value)
    except TypeError:
        return False
    return not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    value = plain_value(value)
    return not isinstance(value, (bool, str)) and (hasattr(value, "__float__") or _is_int(value))


def _is_text(value: Any) -> bool:
    return isinstance(plain_value(value), (str, uuid.UUID))


def _is_date(value: Any) -> bool:
    try:
        timestamps.day(value)
    except InvalidArgument:
        return False
    return True


def _is_guid(value: Any) -> bool:
    try:
        uuid.UUID(str(value))
    except ValueError:
        return False
    return True


_TEXT = (_is_text, "text")
_EXPECTED: dict[str, tuple[Callable[[Any], bool], str]] = {
    "bool": (lambda value: isinstance(plain_value(value), bool), "True or False"),
    "day": (_is_date, "a date such as 2026-01-31"),
    "duration": _TEXT,
    "email": _TEXT,
    "guid": (_is_guid, "a GUID"),
    "html": _TEXT,
    "instant": (_is_date, "a date such as 2026-01-31T08:00:00Z"),
    "int": (_is_int, "a whole number"),
    "multiline": _TEXT,
    "number": (_is_number, "a number"),
    "password": _TEXT,
    "phone": _TEXT,
    "text": _TEXT,
}

__all__ = [
    "UNSENT_NOTE",
    "Choices",
    "Field",
    "Types",
    "check",
    "field",
    "fields_of",
    "inner",
    "problems_of",
    "require",
    "with_instants",
]
