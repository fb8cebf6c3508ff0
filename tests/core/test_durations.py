"""Durations in the three forms that the API writes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.durations import parse_duration


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("PT5M30S", 330.0),
        ("PT0S", 0.0),
        ("P1DT2H", 93_600.0),
        ("P2W", 1_209_600.0),
        ("PT1.5S", 1.5),
        ("PT0.1234567S", 0.123456),
        ("-PT30S", -30.0),
        ("00:05:30", 330.0),
        ("1.02:03:04", 93_784.0),
        ("00:00:01.2500000", 1.25),
        ("-00:00:30", -30.0),
        ("23:59:59", 86_399.0),
    ],
)
def test_each_form_is_read(text: str, seconds: float) -> None:
    assert parse_duration(text).total_seconds() == pytest.approx(seconds, abs=1e-9)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "P",
        "PT",
        "05:30",
        "5",
        "5 minutes",
        "00:60:00",
        "PT5M30",
        "P1D2H",
        "99999999999.00:00:00",
    ],
)
def test_what_has_no_such_form_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="duration"):
        parse_duration(text)


@pytest.mark.hypothesis
@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=9999)))
def test_a_written_duration_comes_back(length: timedelta) -> None:
    clock = timedelta(seconds=length.seconds)
    fraction = f".{length.microseconds:06d}0" if length.microseconds else ""
    days = f"{length.days}." if length.days else ""
    assert parse_duration(f"{days}{str(clock).zfill(8)}{fraction}") == length
