"""What a test of many cases at once tells."""

from __future__ import annotations

import pytest

from tests.all_cases import for_all


@pytest.fixture
def five() -> int:
    return 5


@for_all(("low", "high"), [(1, 9), (4, 6)])
@for_all("between", [5])
def test_all_values_meet_the_others_and_fixtures(
    low: int, between: int, high: int, five: int
) -> None:
    assert low < between == five < high


def test_each_case_that_fails_is_told_of() -> None:
    @for_all("number,wrong", [(1, KeyError), (2, ValueError), (10**5000, KeyError)])
    def check(number: int, wrong: type[Exception]) -> None:
        with pytest.raises(ValueError, match="no"):
            if number != 1:
                raise wrong("no")

    with pytest.raises(pytest.fail.Exception) as caught:
        check()
    first, *lines = str(caught.value).splitlines()
    assert first == "2 of 3 cases fail"
    assert lines[0] == "0: {'number': 1, 'wrong': <class 'KeyError'>}"
    assert "DID NOT RAISE" in lines[1]
    assert lines[-1] == "KeyError: 'no'"


def test_no_cases_are_no_success() -> None:
    with pytest.raises(pytest.fail.Exception, match="0 of 0"):
        for_all("number", [])(lambda number: None)()
