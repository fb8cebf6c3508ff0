"""Slots, pauses and probes of one bucket."""

from __future__ import annotations

from typing import Union

import pytest

from servicepytan.core.adaptive_rate import NO_TICKET, Ticket
from servicepytan.core.leases import NO_LEASE, Lease
from servicepytan.core.rate_pacer import LONGEST_PAUSE, Obstacle, Pacer, Reservation

YEAR = 31_536_000.0
ME, OTHER = 1, 2


def slot(pacer: Pacer, now: float, caller: int = ME) -> Union[Ticket, float, None]:
    """Reserve a slot and use it when it comes."""
    reservation = pacer.reserve(now, 0.5, 1e9)
    return pacer.leave(reservation.moment, reservation, caller)


def paused(asked: float, now: float = 100.0, longest: float = LONGEST_PAUSE) -> Pacer:
    """A pacer after a 429."""
    pacer = Pacer()
    ticket = slot(pacer, now)
    assert isinstance(ticket, Ticket)
    pacer.pause_after_429(now, asked, longest, ticket, ME)
    return pacer


def test_slots_come_one_after_another() -> None:
    pacer = Pacer()
    moments = [pacer.reserve(100, 0.5, 10).moment for _ in range(3)]
    assert moments == [100, 100.5, 101]
    assert pacer.reserve(200, 0.5, 10).moment == 200


def test_a_slot_that_is_too_far_off_is_not_taken() -> None:
    pacer = Pacer()
    pacer.reserve(100, 5, 10)
    assert pacer.reserve(100, 5, 1).moment == 105
    assert pacer.reserve(100, 5, 10).moment == 105


@pytest.mark.parametrize("interval", [0.0, 0.5])
def test_a_slot_that_is_due_is_taken_at_once_as_it_would_be_in_two_steps(interval: float) -> None:
    quick, slow = Pacer(), Pacer()
    for now in (100.0, 100.5, 103.25, 200.0):
        reservation = slow.reserve(now, interval, 10)
        assert quick.pass_now(now, interval) == slow.leave(now, reservation, ME)
        assert quick.wait(now) == slow.wait(now)
    ticket = Ticket(4, 100.0)
    for pacer in (quick, slow):
        pacer.pause_after_429(200.0, 1, LONGEST_PAUSE, ticket, ME)
    assert quick.reserve(200.0, interval, 10) == slow.reserve(200.0, interval, 10)


def test_a_first_429_within_a_longer_pause_counts_what_left_and_what_is_reserved() -> None:
    """Then the pause does not begin anew, and what was reserved behind it stays so."""
    quick, slow = Pacer(), Pacer()
    for now in (100.0, 100.1, 100.2):
        ticket = slow.leave(now, slow.reserve(now, 0.1, 10), ME)
        assert quick.pass_now(now, 0.1) == ticket
    for pacer in (quick, slow):
        pacer.pause(100.3, 5, needs_probe=False)
        assert pacer.reserve(100.4, 0.1, 10).moment == pytest.approx(105.3)
        assert isinstance(ticket, Ticket)
        pacer.pause_after_429(100.5, 1, LONGEST_PAUSE, ticket, ME)
    moments = [[pacer.reserve(105.4, 0.1, 99).moment for _ in range(9)] for pacer in (quick, slow)]
    assert moments[0] == moments[1]
    assert moments[0][-1] - moments[0][0] > 2


def test_no_slot_is_taken_at_once_where_one_caller_must_probe_first() -> None:
    pacer = Pacer()
    pacer.pause_after_429(100, 86400, LONGEST_PAUSE, NO_TICKET, ME)
    assert pacer.pass_now(100 + LONGEST_PAUSE, 0.5) is None


def test_a_slot_that_is_given_up_goes_to_the_next() -> None:
    pacer = Pacer()
    pacer.reserve(100, 0.5, 10)
    reservation = pacer.reserve(100, 0.5, 10)
    pacer.cancel(reservation, 0.5)
    assert pacer.reserve(100, 0.5, 10) == reservation
    pacer.pause_after_429(100, 5, LONGEST_PAUSE, NO_TICKET, ME)
    pacer.cancel(reservation, 0.5)  # the pause has made it void
    assert pacer.reserve(100, 0.5, 10).moment == 105


def test_a_slot_that_is_not_due_is_not_taken_at_once() -> None:
    pacer = Pacer()
    assert pacer.pass_now(100, 0.5) == Ticket(1, 0.0)
    assert pacer.pass_now(100.4, 0.5) is None
    assert pacer.wait(100.4) == pytest.approx(0.1)
    assert pacer.pass_now(100.5, 0.5) is not None


def test_no_slot_is_taken_at_once_after_a_429() -> None:
    pacer = paused(1)
    assert pacer.pass_now(200, 0.5) is None
    assert isinstance(slot(pacer, 200), Ticket)


def test_a_pause_voids_the_slots_that_are_reserved() -> None:
    pacer = Pacer()
    slots = [pacer.reserve(100, 0.5, 10) for _ in range(9)]
    ticket = pacer.leave(100, slots[0], ME)
    assert isinstance(ticket, Ticket)
    pacer.pause_after_429(100.1, 1, LONGEST_PAUSE, ticket, ME)
    assert [pacer.leave(slot.moment, slot, ME) for slot in slots[1:]] == [None] * 8
    assert pacer.reserve(100.2, 0.5, 10).moment == pytest.approx(101.1)


def test_a_pause_moves_everybody_behind_it_at_the_same_pace() -> None:
    pacer = Pacer()
    pacer.reserve(0, 0.5, 100)
    pacer.pause(0, 10, needs_probe=False)
    assert [pacer.reserve(1, 0.5, 100).moment for _ in range(3)] == [10, 10.5, 11]


def test_a_shorter_pause_changes_nothing() -> None:
    pacer = paused(10)
    reservation = pacer.reserve(100, 0.5, 60)
    pacer.pause_after_429(100, 3, LONGEST_PAUSE, NO_TICKET, ME)
    assert isinstance(pacer.leave(reservation.moment, reservation, ME), Ticket)
    assert reservation.moment == 110


@pytest.mark.parametrize("asked", [1, 30, 60])
def test_a_pause_within_the_cap_needs_no_probe(asked: float) -> None:
    pacer = paused(asked)
    assert isinstance(slot(pacer, 100 + asked), Ticket)
    assert pacer.prober is None


@pytest.mark.parametrize("asked", [60.5, 3600, YEAR, float("inf")])
def test_a_pause_beyond_the_cap_lasts_a_minute_and_ends_with_a_probe(asked: float) -> None:
    pacer = paused(asked)
    assert pacer.wait(100) == 60
    slots = [pacer.reserve(100, 0.5, 90) for _ in range(3)]
    assert slots[0].moment == 160
    assert isinstance(pacer.leave(160, slots[0], ME), Ticket)
    assert pacer.prober == ME
    assert [pacer.leave(slot.moment, slot, OTHER) for slot in slots[1:]] == [
        None,
        None,
    ]


class TestProbe:
    def probing(self) -> tuple[Pacer, Ticket]:
        """A pacer whose probe is under way, and the ticket of the probe."""
        pacer = paused(YEAR)
        ticket = slot(pacer, 160)
        assert isinstance(ticket, Ticket)
        return pacer, ticket

    def test_an_answer_lets_the_others_go(self) -> None:
        pacer, _ = self.probing()
        pacer.answered(OTHER)
        assert pacer.prober == ME
        pacer.answered(ME)
        assert pacer.prober is None
        assert isinstance(slot(pacer, 161, OTHER), Ticket)
        assert isinstance(slot(pacer, 162, ME), Ticket)
        assert pacer.prober is None

    def test_a_429_pauses_again(self) -> None:
        pacer, ticket = self.probing()
        pacer.pause_after_429(160.1, YEAR, LONGEST_PAUSE, ticket, ME)
        assert pacer.prober is None
        assert pacer.wait(160.1) == pytest.approx(60)
        assert isinstance(slot(pacer, 220.2, OTHER), Ticket)
        assert pacer.prober == OTHER

    def test_a_429_with_a_usual_wait_ends_the_doubt(self) -> None:
        pacer, ticket = self.probing()
        pacer.pause_after_429(160.1, 5, LONGEST_PAUSE, ticket, ME)
        assert isinstance(slot(pacer, 166, OTHER), Ticket)
        assert pacer.prober is None

    def test_who_gives_up_leaves_the_probe_to_the_next(self) -> None:
        pacer, _ = self.probing()
        pacer.gave_up(OTHER)
        assert pacer.prober == ME
        pacer.gave_up(ME)
        assert isinstance(slot(pacer, 161, OTHER), Ticket)
        assert pacer.prober == OTHER

    def test_slots_from_before_the_probe_are_void(self) -> None:
        pacer = paused(YEAR)
        early = [pacer.reserve(100, 0.5, 90) for _ in range(40)]
        pacer.leave(160, early[0], ME)
        pacer.answered(ME)
        assert pacer.leave(180, early[39], OTHER) is None
        assert pacer.reserve(160.2, 0.5, 90).moment == pytest.approx(161)  # by the learnt rate


def test_idle_time_says_nothing_of_the_rate() -> None:
    """Callers that ask once a minute are refused now and then: the pace stays usable."""
    pacer, now = Pacer(), 100.0
    for number in range(100):
        now += 60
        ticket = slot(pacer, now)
        assert isinstance(ticket, Ticket)
        if number % 20 == 19:
            pacer.pause_after_429(now, 1, LONGEST_PAUSE, ticket, ME)
    now += 60
    slots: list[Reservation] = [pacer.reserve(now, 1 / 60, 1e9) for _ in range(20)]
    assert slots[-1].moment - now < 40


class TestLease:
    """Slots that other processes have, too."""

    def leased(self, lease: Lease, now: float = 100.0) -> Pacer:
        """A pacer with a lease."""
        pacer = Pacer(is_leased=True)
        pacer.set_lease(now, lease)
        return pacer

    def test_without_one_nobody_goes(self) -> None:
        pacer = Pacer(is_leased=True)
        assert pacer.is_blocked(100)
        assert pacer.pass_now(100, 0.5) is None
        assert not Pacer().is_blocked(100)

    def test_its_pace_counts_if_it_is_slower(self) -> None:
        pacer = self.leased(Lease(2.0, until=200))
        assert [pacer.reserve(100, 0.5, 10).moment for _ in range(3)] == [100, 102, 104]
        pacer = self.leased(Lease(0.1, until=200))
        assert [pacer.reserve(100, 0.5, 10).moment for _ in range(3)] == [100, 100.5, 101]
        pacer = self.leased(Lease(2.0, until=200))
        assert isinstance(pacer.pass_now(100, 0.5), Ticket)
        assert pacer.pass_now(101, 0.5) is None

    def test_it_has_a_beginning_and_an_end(self) -> None:
        pacer = self.leased(Lease(2.0, begin=105, until=110))
        assert pacer.pass_now(100, 0.5) is None
        reservation = pacer.reserve(100, 0.5, 10)
        assert reservation.moment == 105
        assert pacer.leave(104, reservation, ME) == 105
        assert isinstance(pacer.leave(105, reservation, ME), Ticket)
        late = pacer.reserve(106, 0.5, 10)
        assert pacer.leave(110, late, ME) is None
        assert pacer.is_blocked(110)

    def test_another_pace_voids_what_is_reserved(self) -> None:
        pacer = self.leased(Lease(2.0, until=200))
        assert isinstance(pacer.pass_now(100, 0.5), Ticket)
        queue = [pacer.reserve(100, 0.5, 100) for _ in range(10)]
        pacer.set_lease(101, Lease(2.0, until=201))
        assert pacer.leave(101, queue[0], ME) == 102
        pacer.set_lease(101, Lease(4.0, until=201))
        assert pacer.leave(102, queue[0], ME) is None
        assert [pacer.reserve(102, 0.5, 10).moment for _ in range(2)] == [104, 108]

    def test_after_its_end_the_queue_begins_anew(self) -> None:
        pacer = self.leased(Lease(2.0, until=102))
        for _ in range(10):
            pacer.reserve(100, 0.5, 100)
        pacer.set_lease(103, Lease(2.0, until=105))
        assert pacer.reserve(103, 0.5, 10).moment == 103

    def test_a_single_slot_is_used_once_or_given_back(self) -> None:
        lease = Lease(60.0, begin=100, until=102, slots=1, again=160)
        pacer = self.leased(lease)
        assert pacer.wait(100) == 0
        reservation = pacer.reserve(100, 60, 10)
        assert pacer.is_blocked(100)
        assert pacer.wait(101) == 59
        pacer.cancel(reservation, 60)
        assert not pacer.is_blocked(101)
        assert isinstance(pacer.pass_now(101, 60), Ticket)
        assert pacer.pass_now(101, 60) is None
        pacer.give_back(60)
        assert isinstance(pacer.pass_now(101.5, 60), Ticket)

    def test_a_slot_too_far_off_is_not_taken(self) -> None:
        pacer = self.leased(Lease(60.0, begin=130, until=132, slots=1))
        assert pacer.reserve(100, 60, 10).moment == 130
        assert not pacer.is_blocked(100)

    def test_slots_that_were_used_late_hold_the_next_ones_back(self) -> None:
        pacer = self.leased(Lease(0.34, until=200, most=3))
        slots = [pacer.reserve(100, 0.1, 10) for _ in range(4)]
        assert [isinstance(pacer.leave(101, slots[nth], ME), Ticket) for nth in range(3)] == [
            *[True] * 3
        ]
        assert pacer.leave(slots[3].moment, slots[3], ME) == 102
        assert isinstance(pacer.leave(102, slots[3], ME), Ticket)
        assert pacer.leased is not None
        assert pacer.leased.earliest(102) == 102

    def test_at_once_no_more_leave_than_that_either(self) -> None:
        pacer = self.leased(Lease(0.0, until=200, most=2))
        passed = [pacer.pass_now(now, 0.0) is not None for now in (100, 100.1, 100.2, 101)]
        assert passed == [True, True, False, True]

    def test_its_use_is_counted(self) -> None:
        pacer = self.leased(Lease(1.0, until=200))
        pacer.pass_now(100, 0.5)
        pacer.reserve(100, 0.5, 10)
        pacer.leave(101, pacer.reserve(100, 0.5, 10), ME)
        assert pacer.leased is not None
        assert (pacer.leased.used, pacer.leased.waits, pacer.leased.asked_at) == (1, 2, 101)

    def test_it_can_be_taken_away(self) -> None:
        pacer = self.leased(Lease(1.0, until=200))
        pacer.set_lease(100, NO_LEASE)
        assert pacer.is_blocked(100)

    def test_without_leases_none_is_taken(self) -> None:
        pacer = Pacer()
        pacer.set_lease(100, Lease(50.0, until=200))
        assert [pacer.reserve(100, 0.5, 10).moment for _ in range(2)] == [100, 100.5]


def test_a_pause_of_another_process_teaches_no_pace() -> None:
    pacer = Pacer()
    pacer.pause(100, 7, needs_probe=True)
    assert pacer.reserve(100, 0.5, 10).moment == 107
    ticket = slot(pacer, 107)
    assert isinstance(ticket, Ticket)
    assert pacer.prober == ME
    pacer.answered(ME)
    assert [pacer.reserve(120, 0.5, 10).moment for _ in range(2)] == [120, 120.5]


@pytest.mark.parametrize(
    ("is_probe", "left", "left_asked", "seconds"),
    [(True, 97, 2, 2), (True, 1, 2, 1), (True, 97, -4, 0), (False, 97, 2, 97), (False, -1, 2, 0)],
)
def test_only_a_wait_for_a_probe_is_one_that_the_server_asked_for(
    is_probe: bool, left: float, left_asked: float, seconds: float
) -> None:
    assert Obstacle(is_probe).longest_wait(left, left_asked) == seconds


def test_an_obstacle_says_when_a_lease_can_be_expected() -> None:
    pacer = Pacer(is_leased=True)
    assert pacer.obstacle(100) == Obstacle(is_probe=False, expected=0)
    pacer.set_lease(100, Lease(60, until=102, slots=0, again=130))
    assert pacer.obstacle(100) == Obstacle(is_probe=False, expected=30)
    pacer.pause(100, 45, needs_probe=False)
    assert pacer.obstacle(100) == Obstacle(is_probe=False, expected=45)
    pacer.set_lease(100, Lease(0.1, until=102))
    assert pacer.obstacle(100) is None
