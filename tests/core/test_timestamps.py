"""Dates and times between Python and the wire: one grammar."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Any, Optional
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.timestamps import (
    UTC,
    OutOfRange,
    begins_with_date,
    cell_day,
    cell_instant,
    day,
    from_unix,
    http_date_seconds,
    instant,
    instant_or_none,
    is_day,
    is_instant,
    is_iso,
    is_naive,
    is_utc_instant,
    parse_instant,
    report_date,
    since,
    ticks_of,
    to_second,
    unix_text,
)
from servicepytan.errors import InvalidArgument
from tests.all_cases import for_all
from tests.fakes import LastStamp, NotATime

NEW_YORK = ZoneInfo("America/New_York")
SYDNEY = ZoneInfo("Australia/Sydney")


class NoOffsetZone(tzinfo):
    """A time zone that knows nothing."""

    def utcoffset(self, moment: Optional[datetime]) -> None:
        return None

    dst = tzname = utcoffset


class Stamp(datetime):
    """Imitates pandas' Timestamp, a subclass of datetime."""


@for_all(
    ("value", "zone", "text"),
    [
        (date(2026, 1, 31), UTC, "2026-01-31T00:00:00Z"),
        (date(2026, 1, 31), NEW_YORK, "2026-01-31T05:00:00Z"),
        ("2026-01-31", SYDNEY, "2026-01-30T13:00:00Z"),
        ("2026-07-31", NEW_YORK, "2026-07-31T04:00:00Z"),
        ("2026-01-31T08:00", NEW_YORK, "2026-01-31T13:00:00Z"),
        ("2026-01-31 08:00:00", NEW_YORK, "2026-01-31T13:00:00Z"),
        ("2026-01-31T08:00:00Z", NEW_YORK, "2026-01-31T08:00:00Z"),
        ("2026-01-31T08:00:00.1234567Z", NEW_YORK, "2026-01-31T08:00:00.1234567Z"),
        ("2026-01-31T24:00:00Z", NEW_YORK, "2026-02-01T00:00:00Z"),
        ("2026-01-31T24:00", NEW_YORK, "2026-02-01T05:00:00Z"),
        ("2026-01-31T08:00:00.5", NEW_YORK, "2026-01-31T13:00:00.500000Z"),
        ("2026-01-31T08:00:00,25z", UTC, "2026-01-31T08:00:00.250000Z"),
        ("2026-01-31T08:00:00+05:30", NEW_YORK, "2026-01-31T02:30:00Z"),
        ("2026-01-31T08:00:00-0800", NEW_YORK, "2026-01-31T16:00:00Z"),
        (datetime(2026, 1, 31, 8), NEW_YORK, "2026-01-31T13:00:00Z"),
        (datetime(2026, 1, 31, 8, tzinfo=UTC), NEW_YORK, "2026-01-31T08:00:00Z"),
        (datetime(2026, 1, 31, 8, 0, 0, 5), UTC, "2026-01-31T08:00:00.000005Z"),
        (datetime(2026, 1, 31, 8, tzinfo=SYDNEY), UTC, "2026-01-30T21:00:00Z"),
        (datetime(2026, 1, 31, 8, tzinfo=NoOffsetZone()), NEW_YORK, "2026-01-31T13:00:00Z"),
        (Stamp(2026, 1, 31, 8), NEW_YORK, "2026-01-31T13:00:00Z"),
        # the clocks go forward: 02:30 does not exist and becomes 03:30
        ("2026-03-08T02:30:00", NEW_YORK, "2026-03-08T07:30:00Z"),
        (datetime(2026, 3, 8, 2, 30), NEW_YORK, "2026-03-08T07:30:00Z"),
        # the clocks go back: 01:30 comes twice, and the first is meant
        ("2026-11-01T01:30:00", NEW_YORK, "2026-11-01T05:30:00Z"),
        (datetime(2026, 11, 1, 1, 30), NEW_YORK, "2026-11-01T05:30:00Z"),
        (datetime(2026, 11, 1, 1, 30, fold=1), NEW_YORK, "2026-11-01T06:30:00Z"),
        (date(1, 1, 1), UTC, "0001-01-01T00:00:00Z"),
        (datetime.max, UTC, "9999-12-31T23:59:59.999999Z"),
    ],
)
def test_instants(value: Any, zone: tzinfo, text: str) -> None:
    assert instant(value, zone) == text


WRONG = [
    "",
    " ",
    "today",
    "2026",
    "2026-13-01",
    "2026-02-30",
    "31.01.2026",
    "2026-01-31T25:00",
    "2026-01-31T08:00:00+99:00",
    "2026-01-31x08:00",
    "２０２６-01-31",
    None,
    5,
    20260131,
    True,
    b"2026-01-31",
    timedelta(days=1),
    NotATime(2026, 1, 1),
    10**5000,
    "x" * 10_000_000,
]


@for_all("value", WRONG)
def test_what_is_no_date_is_refused(value: Any) -> None:
    for write in (lambda: instant(value, UTC, "created"), lambda: day(value, "created")):
        with pytest.raises(InvalidArgument, match=r"^created=.* is not a date") as caught:
            write()
        assert len(str(caught.value)) < 500


@pytest.mark.parametrize(
    ("value", "zone"),
    [
        (datetime.min, SYDNEY),
        (date(1, 1, 1), SYDNEY),
        (datetime.max, NEW_YORK),
        ("0001-01-01T00:00:00+01:00", UTC),
        ("9999-12-31T23:59:59-01:00", UTC),
    ],
)
def test_what_lies_outside_the_calendar_is_refused(value: Any, zone: tzinfo) -> None:
    with pytest.raises(InvalidArgument, match="outside the years 1 to 9999"):
        instant(value, zone)


def test_what_lies_outside_the_span_of_its_type_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="outside the span of a LastStamp in UTC"):
        instant(LastStamp(2262, 4, 11, 23), NEW_YORK)


@pytest.mark.parametrize(
    "value",
    [
        date(2026, 1, 31),
        "2026-01-31",
        "2026-01-31T23:59:59",
        "2026-01-31T23:59:59Z",
        "2026-01-31T00:30:00+11:00",
        datetime(2026, 1, 31, 23, 59),
        datetime(2026, 1, 31, 23, 59, tzinfo=SYDNEY),
    ],
)
def test_calendar_days_are_never_shifted(value: Any) -> None:
    assert day(value) == "2026-01-31T00:00:00Z"


@pytest.mark.parametrize(
    "token",
    [
        "2026-01-31T08:00:00Z",
        "2026-01-31T08:00:00.1234567Z",
        "2026-01-31T08:00:00.1234567+00:00",
        "2026-01-31T08:00:00-0800",
        "eyJhIjoxfQ==",
        " token with blanks ",
        "20260131",
        "2026-01-31/7",
        "2026-99-99x",
        "ünï+/=&?#%",
        "5",
    ],
)
def test_the_token_of_a_feed_passes_byte_for_byte(token: str) -> None:
    assert since(token, NEW_YORK) == token


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2026-01-31", "2026-01-31T05:00:00Z"),
        ("2026-01-31T08:00", "2026-01-31T13:00:00Z"),
        (date(2026, 1, 31), "2026-01-31T05:00:00Z"),
        (datetime(2026, 1, 31, 8, tzinfo=UTC), "2026-01-31T08:00:00Z"),
    ],
)
def test_a_feed_may_begin_at_a_date(value: Any, text: str) -> None:
    assert since(value, NEW_YORK) == text


@pytest.mark.parametrize("value", ["", "  \n", 5, None, 1.5, "2026-02-30", NotATime(2026, 1, 1)])
def test_what_no_feed_begins_at_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"from_"):
        since(value, NEW_YORK)


@pytest.mark.parametrize("digits", range(10))
def test_any_number_of_digits_of_a_second_is_read(digits: int) -> None:
    fraction = f".{'123456789'[:digits]}" if digits else ""
    kept = int("123456789"[: min(digits, 6)].ljust(6, "0")) if digits else 0
    expected = datetime(2021, 7, 19, 20, 35, 38, kept, tzinfo=UTC)
    for offset in ("Z", "+00:00", ""):
        assert parse_instant(f"2021-07-19T20:35:38{fraction}{offset}") == expected


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        (None, None),
        ("0001-01-01T00:00:00Z", None),
        ("0001-01-01T00:00:00", None),
        ("0001-01-01", None),
        ("2022-10-23T00:00:00Z", datetime(2022, 10, 23, tzinfo=UTC)),
        ("2022-10-23", datetime(2022, 10, 23, tzinfo=UTC)),
        ("2022-10-23T02:28:30.5913254-04:00", datetime(2022, 10, 23, 6, 28, 30, 591325, UTC)),
        ("9999-12-31T23:59:59.9999999Z", datetime.max.replace(tzinfo=UTC)),
    ],
)
def test_instants_of_answers(text: Optional[str], moment: Optional[datetime]) -> None:
    assert parse_instant(text) == moment


@pytest.mark.parametrize("text", ["", "yesterday", "2022-13-01", "9999-12-31T23:59:59-01:00"])
def test_what_is_no_instant_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_instant(text)


ZONES = st.sampled_from([UTC, NEW_YORK, SYDNEY, timezone(timedelta(hours=-12, minutes=-34))])
FAR = datetime(2, 1, 1), datetime(9998, 12, 31)


@given(st.datetimes(*FAR, timezones=ZONES), ZONES)
def test_an_aware_moment_comes_back_as_it_went(moment: datetime, zone: tzinfo) -> None:
    text = instant(moment, zone)
    assert is_utc_instant(text)
    assert parse_instant(text) == moment.astimezone(UTC)


@given(st.datetimes(*FAR), ZONES)
def test_a_naive_moment_is_local_or_moved_out_of_a_gap(moment: datetime, zone: tzinfo) -> None:
    sent = parse_instant(instant(moment, zone))
    assert sent is not None
    back = sent.astimezone(zone).replace(tzinfo=None)
    assert timedelta(0) <= back - moment <= timedelta(hours=3)
    assert instant(moment.isoformat(), zone) == instant(moment, zone)


@given(st.dates())
def test_days_come_back_as_they_went(value: date) -> None:
    assert day(value)[:10] == value.isoformat()
    assert day(value.isoformat()) == day(value)


FORMS = [
    # text, ISO, day, naive, instant, UTC instant
    ("2026-01-31", True, True, True, False, False),
    ("2026-01-31T08:00", True, False, True, False, False),
    ("2026-01-31 08:00:00", True, False, True, False, False),
    ("2026-01-31T08:00:00", True, False, True, False, False),
    ("2026-01-31T08:00:00Z", True, False, False, True, True),
    ("2026-01-31T08:00:00z", True, False, False, False, False),
    ("2026-01-31T08:00Z", True, False, False, False, False),
    ("2026-01-31T08:00:00,5Z", True, False, False, False, False),
    ("2026-01-31T08:00:00.1234567Z", True, False, False, True, True),
    ("2026-01-31T08:00:00+05:30", True, False, False, True, False),
    ("2026-01-31T08:00:00+0530", True, False, False, False, False),
    ("2026-01-31 08:00:00Z", True, False, False, False, False),
    ("2026-01-31T08:00:00Z\n", False, False, False, False, False),
    ("20260131", False, False, False, False, False),
    ("", False, False, False, False, False),
]


@pytest.mark.parametrize(("text", "iso", "bare", "naive", "full", "utc"), FORMS)
def test_forms_of_dates(
    text: str, iso: bool, bare: bool, naive: bool, full: bool, utc: bool
) -> None:
    judged = is_iso(text), is_day(text), is_naive(text), is_instant(text), is_utc_instant(text)
    assert judged == (iso, bare, naive, full, utc)
    assert begins_with_date(text) == iso or text.endswith("\n")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-31T08:00:00Z", datetime(2026, 1, 31, 8, tzinfo=UTC)),
        ("2026-01-31T08:00:00.1234567Z", datetime(2026, 1, 31, 8, 0, 0, 123456, UTC)),
        ("2026-01-31T08:00:00+01:00", datetime(2026, 1, 31, 7, tzinfo=UTC)),
        ("2026-01-31", datetime(2026, 1, 31, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", OutOfRange),
        ("0001-01-01", OutOfRange),
        ("9999-12-31T23:59:59-01:00", OutOfRange),
        ("2026-02-30T08:00:00Z", ValueError),
        ("20260131", ValueError),
        ("yesterday", ValueError),
        ("", ValueError),
    ],
)
def test_moments_of_cells(text: str, moment: Any) -> None:
    if isinstance(moment, datetime):
        assert cell_instant(text) == moment
        return
    with pytest.raises(ValueError, match=r"^.*$") as caught:
        cell_instant(text)
    assert isinstance(caught.value, OutOfRange) == (moment is OutOfRange)


@given(st.datetimes(*FAR, timezones=ZONES))
def test_all_readers_of_moments_agree(moment: datetime) -> None:
    text = instant(moment, UTC)
    ticks = ticks_of(text)
    assert cell_instant(text) == parse_instant(text) == instant_or_none(text) == report_date(text)
    assert ticks is not None
    past = timedelta(microseconds=ticks // 10)
    assert datetime(1, 1, 1, tzinfo=UTC) + past == moment.astimezone(UTC)
    assert to_second(moment) == f"{text[:19]}Z" or moment.astimezone(UTC).year < 1000


@pytest.mark.parametrize(
    "text",
    ["2026-01-31", "2026-01-31T00:00", "2026-01-31 00:00:00", "2026-01-31T00:00:00.000+0530"],
)
def test_days_of_cells(text: str) -> None:
    assert cell_day(text) == date(2026, 1, 31)


@pytest.mark.parametrize("text", ["", "2026-02-30", "2026-01-31T08:00:00Z", "31.01.2026"])
def test_what_is_no_day_of_a_cell(text: str) -> None:
    with pytest.raises(ValueError, match=r"^.*$"):
        cell_day(text)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2026-01-31", date(2026, 1, 31)),
        ("2026-01-31T08:00", datetime(2026, 1, 31, 8)),
        ("2026-01-31T08:00:00Z", datetime(2026, 1, 31, 8, tzinfo=UTC)),
    ],
)
def test_dates_of_reports(text: str, read: date) -> None:
    assert report_date(text) == read


@pytest.mark.parametrize("text", ["", "2026-02-30", "2026-01-31 08:00", "2026-01-31T08:00z"])
def test_what_is_no_date_of_a_report(text: str) -> None:
    with pytest.raises(ValueError, match=r"^.*$"):
        report_date(text)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Thu, 01 Jan 1970 00:00:10 GMT", 10.0),
        ("Thu, 01 Jan 1970 01:00:10 +0100", 10.0),
        ("1970-01-01", None),
        ("", None),
    ],
)
def test_dates_of_headers(text: str, seconds: Optional[float]) -> None:
    assert http_date_seconds(text) == seconds


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0, "1970-01-01T00:00:00.000Z"),
        (1767225599.9994, "2025-12-31T23:59:59.999Z"),
        (1767225600, "2026-01-01T00:00:00.000Z"),
    ],
)
def test_moments_by_seconds_since_1970(seconds: float, text: str) -> None:
    assert unix_text(seconds) == text
    assert from_unix(seconds).utcoffset() == timedelta()
