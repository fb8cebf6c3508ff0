"""The state of a bucket that processes share."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.bucket_state import (
    BucketState,
    Member,
    SharedPause,
    decode_state,
    fair_shares,
    wanted_rate,
)

NOW = 1_800_000_000.25
ALL = float(60)


@pytest.mark.parametrize(
    ("wants", "shares"),
    [
        ({"a": 60.0}, {"a": 60}),
        ({"a": 600.0}, {"a": 60}),
        ({"a": 0.2}, {"a": 1}),
        ({"a": 60.0, "b": 60.0}, {"a": 30, "b": 30}),
        ({"a": 10.2, "b": 60.0}, {"a": 11, "b": 49}),
        ({"a": 60.0, "b": 5.0, "c": 60.0}, {"b": 5, "a": 27, "c": 28}),
        (dict.fromkeys("abcdefg", 60.0), {**dict.fromkeys("abc", 8), **dict.fromkeys("defg", 9)}),
        (dict.fromkeys(range(60), 1.0), dict.fromkeys(range(60), 1)),
        (dict.fromkeys(range(120), 1.0), dict.fromkeys(range(120), 0.5)),
    ],
)
def test_shares_are_fair_and_whole(wants: dict, shares: dict) -> None:
    assert fair_shares(wants, 60) == shares


@pytest.mark.parametrize(
    ("used", "waits", "seconds", "wanted"),
    [
        (0, 0, 1.0, 1.0),
        (0, 3, 1.0, 60.0),
        (10, 0, 1.0, 16.0),
        (10, 4, 1.0, 16.0),
        (10, 5, 1.0, 60.0),
        (15, 15, 1.0, 60.0),
        (5, 0, 0.25, 31.0),
        (50, 0, 1.0, 60.0),
        (1, 0, 0.0, 60.0),
    ],
)
def test_what_a_process_could_use(used: int, waits: int, seconds: float, wanted: float) -> None:
    assert wanted_rate(used, waits, seconds, 60) == wanted


def renewed(state: BucketState, name: str, now: float, wanted: float = ALL) -> tuple:
    """Renew a share for two seconds."""
    return state.renew_share(name, now, wanted=wanted, limit=60, seconds=2)


def test_who_comes_first_gives_up_what_others_want() -> None:
    first, state = renewed(BucketState(), "a", 0)
    second, state = renewed(state, "b", 0.1)
    assert (first, second) == (60, 0)
    first, state = renewed(state, "a", 0.25)
    second, state = renewed(state, "b", 0.3)
    assert (first, second) == (30, 30)


def test_a_share_that_ended_or_was_dropped_is_free() -> None:
    _, state = renewed(BucketState(), "a", 0)
    assert renewed(state, "b", 1.9)[0] == 0
    assert renewed(state, "b", 2.1)[0] == 60
    assert renewed(state.drop_share("a"), "b", 0.1)[0] == 60


@given(
    st.integers(1, 70),
    st.lists(
        st.tuples(st.integers(0, 8), st.floats(0, 1.5), st.floats(0.1, 100)),
        min_size=1,
        max_size=60,
    ),
)
def test_never_more_is_granted_than_the_limit(
    limit: int, moves: list[tuple[int, float, float]]
) -> None:
    now, state = NOW, BucketState()
    granted: dict[str, tuple[float, float]] = {}
    for place, pause, wanted in moves:
        now += pause
        name = str(place)
        share, state = state.renew_share(name, now, wanted=wanted, limit=limit, seconds=2)
        granted[name] = (share, now + 2)
        assert sum(share for share, until in granted.values() if until > now) <= limit + 1e-9
        state = decode_state(state.encode())


def test_everybody_gets_a_share_soon() -> None:
    state, shares = BucketState(), {}
    for place in range(30):
        name = str(place % 10)
        shares[name], state = renewed(state, name, place / 40)
    assert shares == dict.fromkeys(shares, 6)


def test_slots_come_one_after_another() -> None:
    moments, state = [], BucketState()
    for now in (100.0, 100.2, 100.4):
        moment, is_reserved, state = state.reserve_slot(now, 0.5, farthest=1)
        moments.append((moment, is_reserved))
    assert moments == [(100, True), (100.5, True), (101, True)]
    assert state.reserve_slot(100.4, 0.5, farthest=1) == (101.5, False, state)


def test_only_the_last_slot_can_be_returned() -> None:
    moment, _, state = BucketState().reserve_slot(NOW, 60, farthest=1)
    assert state.return_slot(moment, 60).reserve_slot(NOW + 1, 60, 1)[:2] == (NOW + 1, True)
    _, _, later = state.reserve_slot(NOW + 59.5, 60, farthest=1)
    assert later.return_slot(moment, 60) == later


def test_a_pause_holds_slots_back_and_never_becomes_shorter() -> None:
    state = BucketState().pause_until(107, needs_probe=True).pause_until(103, needs_probe=False)
    assert state.pause == SharedPause(107, True)
    assert state.reserve_slot(100, 60, farthest=10)[0] == 107


def test_the_last_moment() -> None:
    assert BucketState().last_moment() == 0
    assert BucketState(5.0, SharedPause(7.0), {"a": Member(1, 1, 6.0)}).last_moment() == 7
    assert BucketState(9.0, SharedPause(7.0), {"a": Member(1, 1, 6.0)}).last_moment() == 9
    assert BucketState(9.0, SharedPause(7.0), {"a": Member(1, 1, 16.0)}).last_moment() == 16


STATES = st.builds(
    BucketState,
    st.floats(0, 4e9),
    st.builds(SharedPause, st.floats(0, 4e9), st.booleans()),
    st.dictionaries(st.text(), st.builds(Member, *[st.floats(0, 4e9)] * 3), max_size=4),
)


@given(STATES)
def test_a_state_comes_back_from_its_text(state: BucketState) -> None:
    assert decode_state(state.encode()) == state


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "-",
            "null",
            "[]",
            "7",
            "{}",
            '{"next":1}',
            '{"next":NaN,"pause":[0,0],"members":{}}',
        ),
        *('{"next":1,"pause":[0],"members":{}}', '{"next":1,"pause":[0,0],"members":{"a":[1]}}'),
        *('{"next":1,"pause":[0,0],"members":[]}', '{"next":"x","pause":[0,0],"members":{}}'),
    ],
)
def test_other_texts_hold_no_state(text: str) -> None:
    assert decode_state(text) == BucketState()


def test_no_pause_is_written_as_a_number() -> None:
    assert decode_state(BucketState().encode()) == BucketState(pause=SharedPause(0.0))
    assert BucketState().pause.until == -math.inf
