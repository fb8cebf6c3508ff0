"""The date functions of 0.4.2."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import Union

from servicepytan._deprecation import deprecated
from servicepytan.config.zones import zone
from servicepytan.core.timestamps import UTC

OldDate = Union[str, date]


def _convert_date_to_api_format(date: OldDate, timezone: str = "") -> str:
    """A date as the API takes it; a naive one is in ``timezone``, or in UTC without it."""
    deprecated("_convert_date_to_api_format")
    return api_format(date, timezone)


def api_format(value: OldDate, zone_name: str = "") -> str:
    """A date as the API takes it: UTC to the second, with ``Z``."""
    moment = parse_date(value) if isinstance(value, str) else value
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day)
    if zone_name or moment.utcoffset() is not None:
        moment = in_utc(moment, zone(zone_name or "UTC"))
    return format_utc(moment)


def _parse_date_string(date_string: str) -> datetime:
    """A date in any form that dateutil reads.

    Raises:
        ValueError: it reads none.
    """
    deprecated("_parse_date_string")
    return parse_date(date_string)


def parse_date(text: str) -> datetime:
    """A date in any form that dateutil reads."""
    from dateutil.parser import parse

    return parse(text)


def _change_timezones(datetime_object: datetime, timezone: str) -> datetime:
    """A moment in UTC; a naive one is in ``timezone``."""
    deprecated("_change_timezones")
    return in_utc(datetime_object, zone(timezone))


def in_utc(moment: datetime, zone: tzinfo) -> datetime:
    """A moment in UTC; an ambiguous local time counts as standard time, as in 0.4.2."""
    if moment.utcoffset() is None:
        folds = [moment.replace(tzinfo=zone, fold=fold) for fold in (0, 1)]
        moment = next((candidate for candidate in folds if not candidate.dst()), folds[0])
    return moment.astimezone(UTC)


def _format_date_to_iso_format(datetime_object: datetime) -> str:
    """A datetime as text with ``Z``, whatever its time zone."""
    deprecated("_format_date_to_iso_format")
    return format_utc(datetime_object)


def format_utc(moment: datetime) -> str:
    """A datetime as text with ``Z``."""
    return f"{moment.replace(microsecond=0, tzinfo=None).isoformat()}Z"


def _convert_datetime_to_utc(datetime_object: datetime) -> datetime:
    """An aware datetime in UTC."""
    deprecated("_convert_datetime_to_utc")
    return datetime_object.astimezone(UTC)
