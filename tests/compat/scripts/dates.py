"""The functions of servicepytan._dates."""

from datetime import date, datetime, timedelta, timezone

import servicepytan
from servicepytan._dates import (
    _change_timezones,
    _convert_date_to_api_format,
    _convert_datetime_to_utc,
    _format_date_to_iso_format,
    _parse_date_string,
)

EAST = timezone(timedelta(hours=-5))
NEW_YORK = "America/New_York"


def case_texts(conn):
    texts = (
        "2024-01-15",
        "January 15, 2024",
        "1/15/2024 10:30 PM",
        "2024-07-01T10:30:15",
        "15 Jul 24",
    )
    return [_convert_date_to_api_format(text, zone) for text in texts for zone in ("", NEW_YORK)]


def case_datetimes(conn):
    moments = [
        datetime(2024, 7, 1, 12, 30, 15, 5),
        datetime(2024, 3, 10, 2, 30),
        datetime(2024, 11, 3, 1, 30),
        datetime(2024, 12, 31, 23, 59, 59),
    ]
    return [
        _convert_date_to_api_format(moment, zone) for moment in moments for zone in ("", NEW_YORK)
    ]


def case_at_the_top(conn):
    return servicepytan._convert_date_to_api_format(date="2024-01-15", timezone=NEW_YORK)


def case_a_date(conn):
    return _convert_date_to_api_format(date(2024, 1, 15))


def case_a_date_in_a_zone(conn):
    return _convert_date_to_api_format(date(2024, 1, 15), NEW_YORK)


def case_an_offset(conn):
    return _convert_date_to_api_format(datetime(2024, 1, 15, 10, tzinfo=EAST))


def case_an_offset_in_a_zone(conn):
    return _convert_date_to_api_format("2024-01-15T10:00:00+02:00", NEW_YORK)


def case_steps(conn):
    moment = _parse_date_string("15 Jan 2024 10:30")
    moved = _change_timezones(moment, NEW_YORK)
    written = _format_date_to_iso_format(moved)
    converted = _convert_datetime_to_utc(datetime(2024, 1, 15, 10, 30, tzinfo=EAST))
    return [moment.isoformat(), moved.isoformat(), written, converted.isoformat()]


def case_no_date(conn):
    try:
        _parse_date_string("no date")
    except ValueError:
        return "ValueError"
