"""Dates and times: parses what users pass and the API sends, and writes both.

Users pass a ``date``, a ``datetime`` or ISO text; the API writes moments with up to seven digits of
a second. Ticks are moments as whole numbers that keep all seven.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Any, Optional, Union

from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.wire import sendable, shown
from servicepytan.errors import InvalidArgument

UTC = timezone.utc
When = Union[date, datetime, str]
"""A day or a moment: a ``date``, a ``datetime`` or ISO text."""

SECOND = 10_000_000
"""Ticks of a second: the API writes seven decimal places."""
DAY = 86_400 * SECOND
_YEAR_ONE = datetime(1, 1, 1)
UNIX_EPOCH = (datetime(1970, 1, 1) - _YEAR_ONE).days * DAY
"""The tick of 1970-01-01 in UTC."""
LAST_TICK = (datetime.max - _YEAR_ONE).days * DAY
"""The first tick of the last day that a datetime can hold."""
_UNKNOWN = "0001-01-01"
"""The day that the API writes for an unknown one."""
_UNKNOWN_YEAR = "0001"
FIRST_KNOWN = datetime(2, 1, 1, tzinfo=UTC)
"""The first moment that does not mean unknown."""

# The grammar. Users may write an offset as +0100, a small z and a comma; the API does not.
_DATE = r"\d{4}-\d\d-\d\d"
_CLOCK = r"\d\d:\d\d:\d\d(?:\.\d+)?"
_OFFSET = r"Z|[+-]\d\d:\d\d"
_USER_OFFSET = r"[Zz]|[+-]\d\d:?\d\d"

BEGIN_OF_MOMENT = rf"^{_DATE}T"
"""How each moment of the API begins; a pattern for whatever reads it."""
_TO_DAY = len("2026-01-31")
_TO_SECOND = len("2026-01-31T12:00:00")
_TO_MICROSECOND = len("2026-01-31T12:00:00.123456")
_WITH_OFFSET = len("2026-01-31T12:00:00+00:00")
_BEFORE_1000 = '"0'
"""The beginning of a year before 1000 in JSON."""
_BEGINS_WITH_DATE = lazy_pattern(_DATE)
_USER_ISO = lazy_pattern(
    rf"{_DATE}(?P<time>[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(?P<offset>{_USER_OFFSET})?)?"
)
_IS_DATE = lazy_pattern(_DATE, re.ASCII)
_DATE_FIRST = lazy_pattern(rf"{_DATE}([T ].*)?", re.ASCII)
_MIDNIGHT = lazy_pattern(rf"({_DATE})([T ]00:00(:00([.,]0+)?)?({_USER_OFFSET})?)?", re.ASCII)
_EXISTING_DAY = (
    r"(?:[1-9]\d{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])"
    r"|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
    r"|[1-9]\d(?:0[48]|[2468][048]|[13579][26])-02-29)"
)
_SURE_UTC = lazy_pattern(rf"{_EXISTING_DAY}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z", re.ASCII)
_UTC_INSTANT = lazy_pattern(rf"{_DATE}T{_CLOCK}Z", re.ASCII)
_INSTANT = lazy_pattern(rf"{_DATE}T{_CLOCK}({_OFFSET})", re.ASCII)
_SIGN_OF_OFFSET = lazy_pattern(r"[Zz+-]")
_REPORT_TIME = lazy_pattern(rf"{_DATE}T\d\d:\d\d(:\d\d(\.\d+)?)?({_OFFSET})?", re.ASCII)
_TICKS = lazy_pattern(
    rf"({_DATE})[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?({_OFFSET})?",
    re.ASCII,
)


class OutOfRange(ValueError):
    """A date beyond what a datetime or column can hold."""


def instant(value: When, zone: tzinfo, name: str = "date") -> str:
    """A moment in the API's form: UTC with ``Z``.

    A naive value is in ``zone``; a day is its midnight there. A local time that the clocks skip
    counts on from before the gap (02:30 becomes 03:30); one that occurs twice is the first.

    Raises:
        InvalidArgument: not a date, or out of range.
    """
    if isinstance(value, str) and _UTC_INSTANT.fullmatch(value) and value[11:13] != "24":
        _read(value, name)
        return value
    moment = _read(value, name)
    try:
        if moment.utcoffset() is None:
            moment = moment.replace(tzinfo=zone)
        return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    except (OverflowError, ValueError) as error:
        span = exceeded_span(error, value)
        raise InvalidArgument(f"{name}={shown(value)} lies outside {span} in UTC.") from None


def exceeded_span(error: Exception, value: object) -> str:
    """The range that a value exceeded when its zone changed; that of a pandas Timestamp is smaller.

    Args:
        error: What the change raised.
        value: The value.
    """
    if isinstance(error, OverflowError):
        return "the years 1 to 9999"
    return f"the span of a {type(value).__name__}"


def day(value: When, name: str = "date") -> str:
    """A calendar day in the API's form: midnight with ``Z``, in no time zone.

    Raises:
        InvalidArgument: not a date.
    """
    return f"{calendar_day(value, name).isoformat()}T00:00:00Z"


def calendar_day(value: When, name: str = "date") -> date:
    """The calendar day of a value, in no time zone.

    Raises:
        InvalidArgument: not a date.
    """
    return _read(value, name).date()


def since(value: When, zone: tzinfo, name: str = "from_") -> str:
    """The start of an export feed: a date or naive time in UTC; any other text is a token.

    Raises:
        InvalidArgument: neither text nor a date, or empty, or no text that can be sent.
    """
    if not isinstance(value, str):
        return instant(value, zone, name)
    if not value.strip():
        raise InvalidArgument(
            f"{name} is empty. Pass the continue_from of the last run or a date;"
            " leave it out to begin at the first record."
        )
    match = _USER_ISO.fullmatch(value)
    return instant(value, zone, name) if match and not match["offset"] else sendable(value, name)


def _read(value: Any, name: str) -> datetime:
    if isinstance(value, datetime) and value == value:  # pandas' NaT is a datetime
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)
    if isinstance(value, str) and is_iso(value):
        try:
            return read_iso(value)
        except ValueError as error:
            raise InvalidArgument(f"{name}={shown(value)} is not a date: {error}.") from None
    raise InvalidArgument(
        f"{name}={shown(value)} is not a date. Pass a date, a datetime, or text such as"
        " '2026-01-31', '2026-01-31T08:00:00' (in the session's time zone)"
        " or '2026-01-31T08:00:00Z'."
    )


def is_day(value: object) -> bool:
    """Whether a value is a day without a time: a ``date``, or such text."""
    if isinstance(value, str):
        match = _USER_ISO.fullmatch(value)
        return bool(match and not match["time"])
    return isinstance(value, date) and not isinstance(value, datetime)


def is_day_text(text: str) -> bool:
    """Whether text is a day that exists, as answers write it."""
    try:
        return _IS_DATE.fullmatch(text) is not None and bool(date.fromisoformat(text))
    except ValueError:
        return False


def is_naive(value: object) -> bool:
    """Whether a value is a day, or text with a time but no offset."""
    match = _USER_ISO.fullmatch(value) if isinstance(value, str) else None
    return is_day(value) or bool(match and not match["offset"])


def is_iso(text: str) -> bool:
    """Whether text has the form of a day or moment, as users write it."""
    return _USER_ISO.fullmatch(text) is not None


def is_instant(text: str) -> bool:
    """Whether text has the form of a moment in an answer: to the second, with an offset."""
    return _INSTANT.fullmatch(text) is not None


def is_utc_instant(text: str) -> bool:
    """Whether text has the form of a UTC moment in an answer, with ``Z``."""
    return _UTC_INSTANT.fullmatch(text) is not None


def are_sure_utc(texts: Iterable[str]) -> bool:
    """Whether all texts are UTC moments in the form of answers, with valid dates.

    Without their ``Z``, such texts sort like the moments. Years before 1000 are never sure, nor
    is the 29th of February of a year that ends a century.
    """
    return all(map(_SURE_UTC.fullmatch, texts))


def are_decoded_utc(texts: Sequence[str]) -> bool:
    """Whether msgspec reads all texts as UTC moments in the form of answers; False without msgspec.

    It is several times as fast as ``are_sure_utc``, and knows each day that exists. Years before
    1000 are never among them.
    """
    if not texts:
        return False
    try:
        from msgspec import DecodeError
    except ImportError:
        return False
    json = '["' + '","'.join(texts) + '"]'
    count = len(texts)
    is_utc = json.count("T") == count == json.count("Z")  # a moment has at most one of each sign
    if not is_utc or _BEFORE_1000 in json or "\\" in json:
        return False
    try:
        return len(_moments_decoder()(json)) == count
    except DecodeError:
        return False


@lru_cache(maxsize=1)
def _moments_decoder() -> Callable[[str], list[datetime]]:
    from msgspec.json import Decoder

    return Decoder(list[datetime]).decode


def lacks_offset(text: str) -> bool:
    """Whether a moment of an answer, which is valid, has a time but no offset."""
    return len(text) > _TO_DAY and _SIGN_OF_OFFSET.search(text, _TO_DAY) is None


def begins_with_date(text: str) -> bool:
    """Whether text starts with year, month and day."""
    return _BEGINS_WITH_DATE.match(text) is not None


def read_iso(text: str) -> datetime:
    """ISO text as a datetime.

    Raises:
        ValueError: it is none.
    """
    from dateutil.parser import isoparse  # on demand, as it takes long to load

    return isoparse(text)


def parse_instant(text: Optional[str]) -> Optional[datetime]:
    """A UTC moment from an answer; None for null and for ``0001-01-01`` (unknown).

    More than six digits of a second are cut; text without an offset is UTC.

    Raises:
        ValueError: the text is no date.
        OutOfRange: it lies outside the years of a datetime.
    """
    if text is None or text.startswith(_UNKNOWN):
        return None
    moment = read_iso(text)
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        raise OutOfRange(f"{text} lies outside the years 1 to 9999 in UTC") from None


def instant_or_none(text: str) -> Optional[datetime]:
    """Like ``parse_instant``; None also for invalid text."""
    try:
        return parse_instant(text)
    except ValueError:
        return None


if sys.version_info >= (3, 11):

    def cell_instant(text: str) -> datetime:
        """The UTC moment in a cell of an answer; fast for the API's own form.

        Raises:
            ValueError: the text does not begin with a date.
            OutOfRange: it means unknown, or lies outside the years of a datetime.
        """
        if text[-1:] == "Z" and text[10:11] == "T" and text[7:8] == "-" and text[:4] != "0001":
            return datetime.fromisoformat(text)
        return _cell_instant(text)

else:

    def cell_instant(text: str) -> datetime:
        """The UTC moment in a cell of an answer; fast for the API's own form.

        Raises:
            ValueError: the text does not begin with a date.
            OutOfRange: it means unknown, or lies outside the years of a datetime.
        """
        if text[-1:] == "Z" and text[10:11] == "T" and text[:4] != "0001":
            if len(text) == 20:
                return datetime.fromisoformat(text[:19] + "+00:00")
            if text[19:20] == "." and text[20:-1].isdigit():
                digits = (text[20:-1] + "00000")[:6]
                return datetime.fromisoformat(f"{text[:19]}.{digits}+00:00")
        return _cell_instant(text)


def _cell_instant(text: str) -> datetime:
    if not _DATE_FIRST.fullmatch(text):
        raise ValueError(text)
    moment = parse_instant(text)
    if moment is None:
        raise OutOfRange(text)
    return moment


def cell_day(text: str) -> date:
    """The calendar day in a cell of an answer: a day, or its midnight with any offset.

    Raises:
        ValueError: it is neither.
    """
    match = _MIDNIGHT.fullmatch(text)
    if match is None:
        raise ValueError(text)
    return date.fromisoformat(match[1])


def report_date(text: str) -> date:
    """The day or moment in a cell of a report.

    Raises:
        ValueError: it tells none.
    """
    if _IS_DATE.fullmatch(text):
        return date.fromisoformat(text)
    if _REPORT_TIME.fullmatch(text):
        return read_iso(text)
    raise ValueError(text)


def http_date_seconds(text: str) -> Optional[float]:
    """Seconds since 1970 of a date in an HTTP header; None if it is invalid."""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return moment.timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def to_second(moment: datetime) -> str:
    """An aware datetime as UTC text, to the second, with ``Z``."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def time_of_day_text(value: time) -> str:
    """A time of day, to the second."""
    return value.strftime("%H:%M:%S")


def from_unix(seconds: float) -> datetime:
    """The UTC moment so many seconds after the begin of 1970."""
    return datetime.fromtimestamp(seconds, UTC)


def unix_text(seconds: float) -> str:
    """The UTC moment so many seconds after the begin of 1970 as text, to the millisecond."""
    return from_unix(seconds).isoformat(timespec="milliseconds")[: -len("+00:00")] + "Z"


def instant_text(value: Any) -> Any:
    """A UTC datetime as text with six digits of a second; the texts sort like the moments.

    Any other value is returned as it is.
    """
    if not isinstance(value, datetime):
        return value
    return value.isoformat(timespec="microseconds")[:_TO_MICROSECOND] + "Z"


def local_moment(moment: datetime, zone: tzinfo) -> datetime:
    """Like ``local_text``, for a parsed moment."""
    if moment.year == int(_UNKNOWN_YEAR):
        return moment
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return moment


def local_text(text: str, zone: tzinfo) -> str:
    """A moment of the API in a time zone, with all digits of its second.

    A moment that means unknown, or that lies outside the calendar in that zone, stays unchanged.
    """
    offset = "+00:00" if text.endswith("Z") else text[-6:]
    fraction = text[_TO_SECOND : -1 if text.endswith("Z") else -6]
    if text.startswith(_UNKNOWN_YEAR):
        return text
    try:
        moment = datetime.fromisoformat(text[:_TO_SECOND] + offset).astimezone(zone)
    except (OverflowError, ValueError):
        return text
    local = moment.isoformat()
    if len(local) != _WITH_OFFSET:  # an offset with seconds, as before time zones existed
        return text
    return local[:_TO_SECOND] + fraction + local[_TO_SECOND:]


def ticks_of(text: Optional[str]) -> Optional[int]:
    """A moment in ticks since the year 1; None for missing or invalid text.

    A moment without an offset is in UTC.
    """
    match = _TICKS.fullmatch(text or "")
    if match is None:
        return None
    day_text, clock, fraction, offset = match.groups()
    try:
        moment = datetime.fromisoformat(f"{day_text} {clock}")
        moment -= _offset(offset)
    except (ValueError, OverflowError):
        return None
    past = moment - _YEAR_ONE
    return (past.days * 86_400 + past.seconds) * SECOND + int(f"{fraction or ''}0000000"[:7])


def limit_ticks_of(text: Optional[str]) -> Optional[int]:
    """A limit in ticks, like ``ticks_of``; a bare date is its midnight in UTC."""
    ticks = ticks_of(text)
    return ticks_of(f"{text}T00:00:00Z") if ticks is None else ticks


def _offset(text: Optional[str]) -> timedelta:
    if text in (None, "Z"):
        return timedelta()
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[4:]))
    return -offset if text[0] == "-" else offset


def ticks_text(ticks: int) -> str:
    """Ticks as a moment in the API's form, in UTC."""
    seconds, remainder = divmod(ticks, SECOND)
    moment = (_YEAR_ONE + timedelta(seconds=seconds)).isoformat()
    fraction = f".{remainder:07d}".rstrip("0") if remainder else ""
    return f"{moment}{fraction}Z"
