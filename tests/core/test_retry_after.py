"""The wait that an answer asks for."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.retry_after import LONGEST, named_wait
from tests.core.script import problem, reply

NOW = 1_445_412_480.0  # Wed, 21 Oct 2015 07:28:00 GMT
IN_9_SECONDS = "Wed, 21 Oct 2015 07:28:09 GMT"


@pytest.mark.parametrize(
    ("sent", "asked", "seconds"),
    [
        ("Wed, 21 Oct 2015 07:28:00 GMT", IN_9_SECONDS, 9),
        ("Wed, 21 Oct 2015 06:28:00 GMT", IN_9_SECONDS, 3609),
        ("Wed, 21 Oct 2020 07:28:00 GMT", IN_9_SECONDS, 0),
        ("Fri, 31 Dec 1999 23:59:59 GMT", "Sat, 01 Jan 2000 00:00:04 GMT", 5),
        ("Wed, 21 Oct 2015 09:28:00 +0200", "Wednesday, 21-Oct-15 07:28:09 GMT", 9),
        ("yesterday", IN_9_SECONDS, 9),
        ("", IN_9_SECONDS, 9),
    ],
)
def test_a_date_is_measured_against_the_date_of_the_answer(
    sent: str, asked: str, seconds: float
) -> None:
    assert named_wait(reply(503, retry_after=asked, date=sent), NOW) == seconds


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        ("31536000", 31_536_000),
        ("9" * 400, LONGEST),
        ("1" + "0" * 5000, LONGEST),
        ("9" * 400 + ".5", LONGEST),
        ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST),
        ("Thu, 01 Jan 2099 00:00:00 GMT", 4_070_908_800 - NOW),
    ],
)
def test_an_absurd_wait_is_a_number_that_can_be_added_to_a_date(asked: str, seconds: float) -> None:
    for status in (429, 503):
        wait = named_wait(reply(status, retry_after=asked), NOW)
        assert wait == seconds
        later = datetime.fromtimestamp(NOW, timezone.utc) + timedelta(seconds=wait or 0)
        assert later.year >= 2016


def test_an_absurd_wait_in_a_title_is_cut_too() -> None:
    assert named_wait(problem(429, f"Try again in {'9' * 400} hours."), NOW) == LONGEST


@pytest.mark.parametrize("text", ["٣", "Wed, 99 Oct 2015 07:28:09 GMT", "1e9", "0x10", "-1"])
def test_what_is_neither_seconds_nor_a_date_asks_for_nothing(text: str) -> None:
    assert named_wait(reply(503, retry_after=text), NOW) is None


@pytest.mark.slow
@given(st.text(max_size=40) | st.from_regex(r"\A[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} \d+ .*\Z"))
def test_any_header_gives_seconds_or_none(text: str) -> None:
    wait = named_wait(reply(503, retry_after=text, date=text), NOW)
    assert wait is None or 0 <= wait <= LONGEST
