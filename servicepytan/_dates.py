"""The import path ``servicepytan._dates`` of 0.4.2."""

from __future__ import annotations

from servicepytan.legacy.dates import (
    _change_timezones,
    _convert_date_to_api_format,
    _convert_datetime_to_utc,
    _format_date_to_iso_format,
    _parse_date_string,
)

__all__ = [
    "_change_timezones",
    "_convert_date_to_api_format",
    "_convert_datetime_to_utc",
    "_format_date_to_iso_format",
    "_parse_date_string",
]
