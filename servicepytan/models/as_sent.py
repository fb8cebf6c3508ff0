"""Reads values of other types than the schema names, and remembers them as sent.

A value that can be read is a subclass of its type that remembers the original; any other value
stays as it came. So a model reads what it can, and its deviations can still be told.
"""

from __future__ import annotations

import math
import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from servicepytan.core.deviations import is_number
from servicepytan.core.durations import parse_duration
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.timestamps import cell_day, is_instant, parse_instant, report_date
from servicepytan.core.wire import BOOLEANS

_WHOLE = lazy_pattern(r"[+-]?\d{1,40}(\.0+)?", re.ASCII)
_NUMBER = lazy_pattern(r"[+-]?\d{1,40}(\.\d{1,40})?([eE][+-]?\d{1,3})?", re.ASCII)


class ReadValue:
    """A value that was read from one of another type.

    Attributes:
        sent: The value as it came.
    """

    sent: Any

    def __reduce_ex__(self, protocol: Any) -> Any:
        """Support for copy and pickle, which keeps the sent value."""
        return _restored, (type(self), self._parts(), self.sent)

    def _parts(self) -> tuple[Any, ...]:
        """The arguments with which its class makes an equal value."""
        return (type(self).__mro__[2](self),)


class ReadInt(ReadValue, int):
    """A whole number, read from text or from a number with a decimal point."""


class ReadFloat(ReadValue, float):
    """A number, read from text."""


class ReadDecimal(ReadValue, Decimal):
    """An exact number, read from text where the schema says number, or the other way round."""


class ReadText(ReadValue, str):
    """A text, read from a number."""


class ReadMoment(ReadValue, datetime):
    """A moment, read from text without an offset, which is in UTC, or from a day."""

    @classmethod
    def at(cls, moment: datetime) -> ReadMoment:
        """The same moment."""
        return cls(*moment.timetuple()[:6], moment.microsecond, moment.tzinfo)

    def _parts(self) -> tuple[Any, ...]:
        return (*self.timetuple()[:6], self.microsecond, self.tzinfo)


def read_int(value: Any) -> Any:
    """A whole number from text such as ``"7"`` or from ``7.0``; any other value as it is."""
    if isinstance(value, str):
        return _kept(ReadInt(value.partition(".")[0]), value) if _WHOLE.fullmatch(value) else value
    if isinstance(value, (float, Decimal)) and _is_finite(value) and value == int(value):
        return _kept(ReadInt(value), value)
    return value


def read_float(value: Any) -> Any:
    """A number from text; any other value as it is."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return _kept(ReadFloat(value), value)
    return value


def read_decimal(value: Any) -> Any:
    """An exact number from text or from a number; any other value as it is."""
    if isinstance(value, str):
        return _kept(ReadDecimal(value), value) if _NUMBER.fullmatch(value) else value
    if is_number(value) and _is_finite(value):
        return _kept(ReadDecimal(str(value)), value)
    return value


def read_text(value: Any) -> Any:
    """A text from a number; any other value as it is."""
    return _kept(ReadText(value), value) if is_number(value) else value


def read_moment(value: Any) -> Any:
    """A moment from a date or its text; None for 0001-01-01 (unknown); any other value as it is."""
    if isinstance(value, datetime) or not isinstance(value, (str, date)):
        return value
    text = value if isinstance(value, str) else value.isoformat()
    try:
        moment = parse_instant(text)
    except ValueError:
        return value
    if moment is None or is_instant(text):
        return moment
    return _kept(ReadMoment.at(moment), value)


def read_day(value: Any) -> Any:
    """A calendar day from its text or its midnight; any other value as it is."""
    if not isinstance(value, str):
        return value
    try:
        day = cell_day(value)
    except ValueError:
        return value
    return None if day == date.min else day


def read_duration(value: Any) -> Any:
    """A duration from its text; any other value as it is."""
    if isinstance(value, timedelta) or not isinstance(value, str):
        return value
    try:
        return parse_duration(value)
    except ValueError:
        return value


def read_report_date(value: Any) -> Any:
    """A day or moment from a cell of a report; None for 0001-01-01; any other value as it is."""
    if not isinstance(value, str):
        return value
    try:
        day = report_date(value)
    except ValueError:
        return value
    return None if day.year == 1 else day


def read_report_boolean(value: Any) -> Any:
    """A boolean from a cell of a report, also from its text; any other value as it is."""
    return BOOLEANS.get(value.lower(), value) if isinstance(value, str) else value


def sent(value: Any) -> Any:
    """The value as it was sent, also of a ``ReadValue``."""
    return value.sent if isinstance(value, ReadValue) else value


def _restored(kind: type[Any], parts: tuple[Any, ...], original: Any) -> Any:
    return _kept(kind(*parts), original)


def _kept(value: Any, original: Any) -> Any:
    value.sent = original
    return value


def _is_finite(value: Any) -> bool:
    return isinstance(value, int) or math.isfinite(value)
