"""The types of model fields: each reads what the API really sends, and refuses nothing.

The first choice of each type is compiled and takes what the schema says. Anything else goes to a
reader of ``as_sent``, which leaves a value that it cannot read as it came.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal, Optional, TypeVar, Union, get_args, get_origin

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from servicepytan.core.timestamps import BEGIN_OF_MOMENT, FIRST_KNOWN
from servicepytan.models import as_sent

T = TypeVar("T")

_MOMENT = core_schema.chain_schema(
    [
        core_schema.str_schema(strict=True, pattern=BEGIN_OF_MOMENT),  # no seconds since 1970
        core_schema.datetime_schema(tz_constraint="aware", ge=FIRST_KNOWN),
    ]
)
_NUMBER = core_schema.decimal_schema()
_TEXT = core_schema.str_schema(strict=True)


def _or_read(first: CoreSchema, read: Callable[[Any], Any]) -> CoreSchema:
    otherwise = core_schema.no_info_plain_validator_function(read)
    either = core_schema.union_schema([first, otherwise], mode="left_to_right")
    return core_schema.nullable_schema(either)


def _decimal_of_number() -> CoreSchema:
    text = core_schema.chain_schema(
        [_TEXT, core_schema.no_info_plain_validator_function(as_sent.read_decimal)]
    )
    other = core_schema.no_info_plain_validator_function(_as_it_is)
    choices = [text, _NUMBER, other]
    return core_schema.nullable_schema(
        core_schema.union_schema(list(choices), mode="left_to_right")
    )


def _as_it_is(value: Any) -> Any:
    return value


_PLAIN: Mapping[Any, CoreSchema] = {
    bool: _or_read(core_schema.bool_schema(strict=True), _as_it_is),
    int: _or_read(core_schema.int_schema(strict=True), as_sent.read_int),
    float: _or_read(core_schema.float_schema(strict=True), as_sent.read_float),
    str: _or_read(_TEXT, as_sent.read_text),
    Decimal: _decimal_of_number(),
    dt.datetime: _or_read(_MOMENT, as_sent.read_moment),
    dt.date: core_schema.no_info_plain_validator_function(as_sent.read_day),
    dt.timedelta: core_schema.no_info_plain_validator_function(as_sent.read_duration),
}
"""The pydantic schema of each type; all of them accept null."""


class Tolerant:
    """Marks a field whose value is read where it can be, and kept as it came where it cannot."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        kind = _plain_type(source)
        if kind in _PLAIN:
            return _PLAIN[kind]
        if kind in (Any, None):
            return core_schema.any_schema()
        return _or_read(handler(kind), _as_it_is)


class DecimalText:
    """Marks an exact number that the API writes as text."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return _or_read(core_schema.chain_schema([_TEXT, _NUMBER]), as_sent.read_decimal)


class ReadBy:
    """Marks a field whose value a function reads.

    Args:
        read: Gives the value, or what came where it cannot read that.
    """

    def __init__(self, read: Callable[[Any], Any]) -> None:
        self._read = read

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)


def _plain_type(source: Any) -> Any:
    """The type without null; text for a list of texts, None where several types are left."""
    if get_origin(source) is not Union:
        return _base_of_literal(source)
    kinds = {_base_of_literal(part) for part in get_args(source) if part is not type(None)}
    return kinds.pop() if len(kinds) == 1 else None


def _base_of_literal(kind: Any) -> Any:
    return type(get_args(kind)[0]) if get_origin(kind) is Literal else kind


Nullable = Annotated[Optional[T], Tolerant()]
"""A value, or None."""
Item = Annotated[T, Tolerant()]
"""An item of a list or of a mapping."""
NullableList = Annotated[Optional[list[Annotated[T, Tolerant()]]], Tolerant()]
"""A list, or None."""
NullableMap = Annotated[Optional[dict[str, Annotated[T, Tolerant()]]], Tolerant()]
"""Values by name, or None."""
NullableDecimalText = Annotated[Optional[Decimal], DecimalText()]
"""An exact number that the API writes as text, or None."""
ReportDate = Annotated[Optional[dt.date], ReadBy(as_sent.read_report_date)]
"""A day or moment of a report, or None."""
ReportBoolean = Annotated[Optional[bool], ReadBy(as_sent.read_report_boolean)]
"""A boolean of a report, which may be text, or None."""
