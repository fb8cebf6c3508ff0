"""Names, dates and numbers as the API writes them."""

from __future__ import annotations

import difflib
import keyword
import re
from collections.abc import Iterable
from datetime import date, datetime, timezone, tzinfo
from typing import Any, Optional, Union

from servicepytan.errors import InvalidArgument

UTC = timezone.utc
When = Union[date, datetime, str]
"""A day or a moment: a ``date``, a ``datetime`` or ISO text."""

WHOLE = re.compile(r"0|-?[1-9][0-9]{0,18}")
"""Text of a whole number."""
NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
"""Text of any number."""

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ISO = re.compile(
    r"\d{4}-\d\d-\d\d" r"(?P<time>[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(?P<offset>Z|z|[+-]\d\d:?\d\d)?)?"
)
_UTC_TEXT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
_SENTINEL = "0001-01-01"


def snake(wire: str) -> str:
    """The Python name of a wire name: ``createdOnOrAfter`` is ``created_on_or_after``.

    Dots become ``_``, and a name that is a keyword gets a ``_`` behind it.
    """
    name = _WORD_START.sub("_", wire.replace(".", "_").replace("-", "_")).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def nearest(word: str, choices: Iterable[str]) -> Optional[str]:
    """The choice that is spelt most like the word, or None when none is near."""
    by_folded = {_folded(choice): choice for choice in choices}
    if _folded(word) in by_folded:
        return by_folded[_folded(word)]
    found = difflib.get_close_matches(_folded(word), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None


def _folded(word: str) -> str:
    return re.sub(r"[ ._\-]", "", word).lower()


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """A sentence that names the nearest choice, with a blank before it, or nothing."""
    guess = nearest(word, choices)
    return f" Did you mean {guess!r}?" if guess else ""


def shown(value: Any) -> str:
    """How a message shows a wrong value: its ``repr``, shortened."""
    try:
        text = repr(value)
    except Exception:  # an int of thousands of digits has none
        return f"a {type(value).__name__}"
    return text if len(text) <= 80 else text[:77] + "..."


def counted(number: int, noun: str) -> str:
    """A number with its noun, as in ``1 row`` and ``2,000 rows``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def instant(value: When, zone: tzinfo, name: str = "date") -> str:
    """A moment as the API takes it: UTC with ``Z``.

    A naive value is in ``zone``; a day is its midnight there. A local time that the clocks skip
    counts on from before the gap (02:30 becomes 03:30); one that occurs twice is the first.

    Raises:
        InvalidArgument: not a date, or out of range.
    """
    if isinstance(value, str) and _UTC_TEXT.fullmatch(value):
        _read(value, name)
        return value
    moment = _read(value, name)
    try:
        if moment.utcoffset() is None:
            moment = moment.replace(tzinfo=zone)
        return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    except OverflowError:
        raise InvalidArgument(
            f"{name}={shown(value)} lies outside the years 1 to 9999 in UTC."
        ) from None


def day(value: When, name: str = "date") -> str:
    """A calendar day as the API takes it: midnight with ``Z``, in no time zone.

    Raises:
        InvalidArgument: not a date.
    """
    return f"{_read(value, name).date().isoformat()}T00:00:00Z"


def since(value: When, zone: tzinfo, name: str = "from_") -> str:
    """Where an export feed begins: a day or naive time in UTC, anything else as the token it is.

    Raises:
        InvalidArgument: neither text nor a date, or empty.
    """
    if not isinstance(value, str):
        return instant(value, zone, name)
    if not value.strip():
        raise InvalidArgument(
            f"{name} is empty. Pass the continue_from of the last run or a date;"
            " leave it out to begin at the first record."
        )
    match = _ISO.fullmatch(value)
    return instant(value, zone, name) if match and not match["offset"] else value


def is_day(value: object) -> bool:
    """Whether a value is a day without a time: a ``date``, or a text with nothing more."""
    if isinstance(value, str):
        match = _ISO.fullmatch(value)
        return bool(match and not match["time"])
    return isinstance(value, date) and not isinstance(value, datetime)


def is_naive(value: object) -> bool:
    """Whether a value is a day, or a text with a time of day but without an offset."""
    match = _ISO.fullmatch(value) if isinstance(value, str) else None
    return is_day(value) or bool(match and not match["offset"])


def read_iso(text: str) -> datetime:
    """ISO text as a datetime.

    Raises:
        ValueError: it is none.
    """
    from dateutil.parser import isoparse  # on demand, as it takes long to load

    return isoparse(text)


def parse_instant(text: Optional[str]) -> Optional[datetime]:
    """A moment of an answer in UTC; None for null and for ``0001-01-01``, which means unknown.

    More than six digits of a second are cut; text without an offset is UTC.

    Raises:
        ValueError: the text is no date.
    """
    if text is None or text.startswith(_SENTINEL):
        return None
    moment = read_iso(text)
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{text} lies outside the years 1 to 9999 in UTC") from None


def _read(value: Any, name: str) -> datetime:
    if isinstance(value, datetime) and value == value:  # pandas' NaT is a datetime
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)
    if isinstance(value, str) and _ISO.fullmatch(value):
        try:
            return read_iso(value)
        except ValueError as error:
            raise InvalidArgument(f"{name}={shown(value)} is not a date: {error}.") from None
    raise InvalidArgument(
        f"{name}={shown(value)} is not a date. Pass a date, a datetime, or text such as"
        " '2026-01-31', '2026-01-31T08:00:00' (in the session's time zone)"
        " or '2026-01-31T08:00:00Z'."
    )
