"""Leases of a shared rate limit, kept with a clock and a place of states made by hand."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Optional, TypeVar

import pytest

from servicepytan import RateLimit
from servicepytan.core.bucket_state import BucketState, decode_state
from servicepytan.core.lease_plan import IDLE, LEASE, RENEWAL
from servicepytan.core.steps import AcquireSlot, SlotResult
from servicepytan.errors import ConfigurationError
from servicepytan.transport.lease_keeper import LeaseKeeper
from servicepytan.transport.observers import Observers
from servicepytan.transport.rate_limiter import RateLimiter, SessionLimiter, SlotWait, SlotWaits
from servicepytan.transport.redis_states import LoginRefusal, StoreError, StoreRefusal
from tests.waiting import LONG, until

T = TypeVar("T")


class MemoryStates:
    """A place of states, whose clock differs from that of the processes."""

    address = "redis://cache:6379/0"

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.now = 100.0
        self.is_away = self.is_refusing = self.is_locked = False
        self.updates = 0
        self.connects = 0

    def clock(self) -> float:
        """The clock of the processes."""
        return self.now

    def connect(self) -> None:
        """Count."""
        self.connects += 1

    def update(self, key: str, decide: Callable[[BucketState, float], tuple[T, BucketState]]) -> T:
        """Decide at once."""
        if self.is_locked:
            raise LoginRefusal(f"Redis at {self.address} refuses it: WRONGPASS")
        if self.is_refusing:
            raise StoreRefusal(f"Redis at {self.address} refuses it: NOAUTH")
        if self.is_away:
            raise StoreError(f"Redis at {self.address} does not answer: refused")
        self.updates += 1
        result, state = decide(decode_state(self.texts.get(key, "")), 1_800_000_000 + self.now)
        self.texts[key] = state.encode()
        return result


class ByHand:
    """A keeper without its thread: the test tends the leases itself."""

    def __init__(self, keeper: LeaseKeeper) -> None:
        self._keeper = keeper

    @property
    def problem(self) -> Optional[str]:
        """As the keeper says."""
        return self._keeper.problem

    def wake(self) -> None:
        """Do nothing."""

    def publish_pause(self, limiter: RateLimiter, seconds: float, needs_probe: bool) -> None:
        """Publish with the next tending."""
        self._keeper.publish_pause(limiter, seconds, needs_probe)


class Process:
    """What one of several processes has."""

    def __init__(self, states: MemoryStates, limit: Optional[RateLimit] = None) -> None:
        self.states = states
        self.limit = limit or RateLimit(redis="redis://cache:6379/0")
        self.limiter = RateLimiter(states.clock, self.sleep, is_leased=True)
        self.keeper = LeaseKeeper(self.limiter, self.limit, states, "key", states.clock)
        self.keeper._start = lambda: None  # type: ignore[method-assign]
        self.limiter.keeper = ByHand(self.keeper)

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.states.now += seconds

    def ask(self, report: Optional[str] = None, longest: float = 100) -> SlotWaits:
        """The waits of a caller for a slot."""
        limiter = self.limiter.report(report) if report else self.limiter
        interval = self.limit.report_interval if report else self.limit.interval
        return limiter.slot_waits(interval, longest, 1)

    def pace(self) -> float:
        """Requests per second that it may send."""
        leased = self.limiter.pacer.leased
        assert leased is not None
        is_on = self.states.now < leased.lease.until and leased.lease.interval
        return 1.03 / leased.lease.interval if is_on else 0.0


@pytest.fixture
def states() -> MemoryStates:
    """Where the processes share the limit."""
    return MemoryStates()


def blocked(waits: SlotWaits) -> None:
    """Begin to wait for a slot that there is no lease for."""
    wait = next(waits)
    assert isinstance(wait, SlotWait)
    assert wait.blocked is not None


def result(waits: SlotWaits, states: MemoryStates) -> SlotResult:
    """Wait for a slot that nothing blocks any more."""
    answer: Optional[float] = 0.0
    while True:
        try:
            wait = waits.send(answer)
        except StopIteration as done:
            slot: SlotResult = done.value
            return slot
        assert wait.blocked is None
        states.now += wait.seconds
        answer = wait.seconds


def settle(*processes: Process, rounds: int = 8) -> None:
    """Let all processes want slots, and renew their leases."""
    for _ in range(rounds):
        for process in processes:
            process.limiter.pacer.is_blocked(process.states.now)
            process.keeper.tend()
        processes[0].states.now += RENEWAL


def test_a_process_alone_gets_the_whole_limit(states: MemoryStates) -> None:
    process = Process(states)
    waits = process.ask()
    blocked(waits)
    assert process.keeper.tend() == RENEWAL
    assert process.pace() == pytest.approx(60)
    assert result(waits, states).too_long == 0
    assert states.now == pytest.approx(100 + RateLimit().interval)


def test_processes_divide_the_limit_and_take_over_what_is_left(states: MemoryStates) -> None:
    processes = [Process(states) for _ in range(4)]
    settle(*processes)
    assert [round(process.pace()) for process in processes] == [15] * 4
    left = processes[:1]
    states.now += LEASE
    settle(*left)
    assert round(left[0].pace()) == 60


def test_who_wants_no_more_gives_its_share_up(states: MemoryStates) -> None:
    first, second = Process(states), Process(states)
    settle(first, second)
    states.now += IDLE
    assert first.keeper.tend() is None
    settle(second, rounds=1)
    assert round(second.pace()) == 60


def test_who_uses_little_gets_little(states: MemoryStates) -> None:
    slow, quick = Process(states), Process(states)
    for _ in range(30):
        quick.limiter.pacer.is_blocked(states.now)
        quick.limiter.pacer.reserve(states.now, 0, 1e9)
        slow.limiter.pacer.pass_now(states.now, 0.01)
        slow.keeper.tend()
        quick.keeper.tend()
        states.now += RENEWAL
    assert 4 <= slow.pace() <= 8
    assert 50 <= quick.pace() <= 56


def test_few_requests_go_to_the_place_of_the_states(states: MemoryStates) -> None:
    process = Process(states)
    settle(process)
    states.updates = 0
    begun = states.now
    while states.now < begun + 10:
        process.limiter.acquire(process.limit.interval, 10)
        process.keeper.tend()
    assert states.updates <= 45


@pytest.mark.parametrize("needs_probe", [False, True])
def test_a_429_pauses_the_others(states: MemoryStates, needs_probe: bool) -> None:
    first, second = Process(states), Process(states)
    settle(first, second)
    now = states.now
    longest = 5 if needs_probe else 60
    first.limiter.pause_after_429(9, longest)
    first.keeper.tend()
    second.keeper._renewed -= RENEWAL
    second.keeper.tend()
    pause = min(9, longest)
    assert second.limiter.wait() == pytest.approx(pause)
    states.now = now + pause
    settle(first, second, rounds=3)
    assert second.limiter.wait() == 0
    assert second.limiter.acquire(0.01, 10).is_probe is needs_probe


def test_a_429_of_a_report_pauses_only_that_report(states: MemoryStates) -> None:
    first, second = Process(states), Process(states)
    first.limiter.report("7").pause_after_429(9)
    first.keeper.tend()
    waits = second.ask("7", longest=5)
    blocked(waits)
    second.keeper.tend()
    with pytest.raises(StopIteration) as done:
        waits.send(0.0)
    assert done.value.value.too_long == pytest.approx(9)
    other = second.ask("8")
    blocked(other)
    second.keeper.tend()
    assert result(other, states).waited == 0


def test_a_report_has_one_slot_for_all_processes(states: MemoryStates) -> None:
    first, second = Process(states), Process(states)
    waits = first.ask("7")
    blocked(waits)
    first.keeper.tend()
    assert result(waits, states).waited == 0
    other = second.ask("7")
    blocked(other)
    second.keeper.tend()
    assert second.limiter.report("7").wait() == pytest.approx(60)
    for _ in range(240):
        second.limiter.report("7").pacer.is_blocked(states.now)
        second.keeper.tend()
        states.now += RENEWAL
    assert result(other, states).too_long == 0
    assert states.now >= 160


def test_a_slot_of_a_report_that_nobody_used_is_returned(states: MemoryStates) -> None:
    first, second = Process(states), Process(states)
    waits = first.ask("7")
    blocked(waits)
    first.keeper.tend()
    waits.close()
    states.now += LEASE
    first.keeper.tend()
    other = second.ask("7")
    blocked(other)
    second.keeper.tend()
    assert result(other, states).waited == 0


def test_reports_without_a_limit_need_no_slot_of_others(states: MemoryStates) -> None:
    process = Process(states, RateLimit(seconds_per_report=0, redis="redis://cache"))
    waits = process.ask("7")
    blocked(waits)
    process.keeper.tend()
    states.updates = 0
    assert result(waits, states).waited == 0
    assert process.limiter.report("7").acquire(0, 10).waited == 0
    assert states.updates == 0


def test_slots_of_a_low_limit_are_reserved_one_by_one(states: MemoryStates) -> None:
    limit = RateLimit(2, redis="redis://cache")
    processes = [Process(states, limit) for _ in range(3)]
    moments = []
    for nth in range(9):
        process = processes[nth % 3]
        waits = process.ask()
        blocked(waits)
        while process.limiter.pacer.is_blocked(states.now):
            process.keeper.tend()
            states.now += 0.02
        assert not result(waits, states).too_long
        moments.append(states.now)
    gaps = [later - first for first, later in zip(moments, moments[1:])]
    assert min(gaps) > 0.45
    assert moments[-1] - moments[0] < 9 * 0.6


class TestAway:
    """The place of the states does not answer."""

    def test_callers_wait_and_are_told_why(self, states: MemoryStates) -> None:
        states.is_away = True
        process = Process(states)
        waits = process.ask()
        blocked(waits)
        assert process.keeper.tend() == RENEWAL
        assert process.keeper.problem == "Redis at redis://cache:6379/0 does not answer: refused"
        assert process.pace() == 0
        states.is_away = False
        process.keeper.tend()
        assert process.keeper.problem is None
        assert not result(waits, states).too_long

    @pytest.mark.parametrize("report", [None, "7"])
    def test_a_refused_login_is_told_at_once(
        self, report: Optional[str], states: MemoryStates, caplog: pytest.LogCaptureFixture
    ) -> None:
        states.is_locked = True
        process = Process(states)
        step = AcquireSlot(report, 600)
        session_limiter = SessionLimiter(process.limiter, process.limit, Observers())
        waits = session_limiter.slot_waits(step, 1)
        blocked(waits)
        with caplog.at_level(logging.WARNING, "servicepytan"):
            process.keeper.tend()
        slot = result(waits, states)
        assert slot.too_long
        assert states.now == 100
        with pytest.raises(ConfigurationError, match=r"WRONGPASS\. Correct the user") as caught:
            session_limiter.acquired(step, slot)
        assert "RateLimit(redis=...)" in str(caught.value)
        assert caplog.messages[0].endswith("Calls fail until it accepts that.")

    def test_after_a_refused_login_calls_go_on_once_it_is_accepted(
        self, states: MemoryStates
    ) -> None:
        states.is_locked = True
        process = Process(states)
        settle(process, rounds=1)
        assert process.limiter.acquire(0.1, 600).too_long
        states.is_locked = False
        settle(process, rounds=1)
        assert not process.limiter.acquire(0.1, 600).too_long

    def test_with_a_share_a_refused_login_stops_no_call(self, states: MemoryStates) -> None:
        states.is_locked = True
        process = Process(states, RateLimit(share=1 / 4, redis="redis://cache"))
        settle(process, rounds=1)
        assert not process.limiter.is_locked_out
        assert round(process.pace()) == 15

    def test_a_lease_lasts_until_its_end(self, states: MemoryStates) -> None:
        process = Process(states, RateLimit(share=1 / 4, redis="redis://cache"))
        settle(process, rounds=1)
        states.is_away = True
        process.keeper.tend()
        assert round(process.pace()) == 60
        states.now += LEASE
        process.keeper.tend()
        assert round(process.pace()) == 15

    def test_with_a_share_it_goes_on_with_that(
        self, states: MemoryStates, caplog: pytest.LogCaptureFixture
    ) -> None:
        states.is_away = True
        process = Process(states, RateLimit(share=1 / 4, redis="redis://cache"))
        waits = process.ask("7")
        with caplog.at_level(logging.WARNING, "servicepytan"):
            blocked(waits)
            settle(process)
        assert round(process.pace()) == 15
        assert result(waits, states).waited == 0
        assert process.limiter.report("7").wait() == pytest.approx(240, abs=0.1)
        assert len(caplog.messages) == 1
        assert "goes on with its share of 0.25" in caplog.messages[0]
        states.is_away = False
        states.now += LEASE
        settle(process)
        assert round(process.pace()) == 60

    def test_what_it_refuses_when_it_is_back_is_told_too(
        self, states: MemoryStates, caplog: pytest.LogCaptureFixture
    ) -> None:
        process = Process(states, RateLimit(share=1 / 4, redis="redis://cache"))
        with caplog.at_level(logging.WARNING, "servicepytan"):
            for states.is_away, states.is_refusing in (
                (True, False),
                (True, False),
                (False, True),
                (False, True),
                (True, False),
                (False, False),
            ):
                process.ask()
                process.keeper.tend()
        away, refused, back = caplog.messages
        assert "does not answer" in away
        assert "refuses it: NOAUTH. It shares the rate limit" in refused
        assert back == "Redis at redis://cache:6379/0 answers again"

    def test_a_pause_that_cannot_be_told_is_told_later(self, states: MemoryStates) -> None:
        states.is_away = True
        process = Process(states)
        process.limiter.pause_after_429(9)
        process.keeper.tend()
        states.is_away = False
        process.keeper.tend()
        assert decode_state(states.texts["key"]).pause.until == 1_800_000_109
        states.is_away = True
        process.limiter.pause_after_429(1)
        states.now += 2
        assert process.keeper.tend() is not None
        states.is_away = False
        states.updates = 0
        states.now += IDLE
        process.keeper.tend()
        assert decode_state(states.texts["key"]).pause.until == 1_800_000_109


class TestThread:
    """The thread of a keeper."""

    def limiter(self, states: MemoryStates) -> tuple[RateLimiter, LeaseKeeper]:
        """A limiter with a keeper on the real clock."""
        limiter = RateLimiter(is_leased=True)
        keeper = LeaseKeeper(limiter, RateLimit(redis="redis://cache"), states, "key")
        limiter.keeper = keeper
        return limiter, keeper

    def test_it_begins_with_the_first_caller(self, states: MemoryStates) -> None:
        limiter, keeper = self.limiter(states)
        assert not keeper._is_running
        for _ in range(3):
            assert not limiter.acquire(0.001, LONG).too_long
        assert keeper._is_running

    def test_it_ends_without_callers(
        self, states: MemoryStates, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("servicepytan.core.lease_plan.IDLE", 0.01)
        monkeypatch.setattr("servicepytan.transport.lease_keeper.RENEWAL", 0.01)
        limiter, keeper = self.limiter(states)
        limiter.acquire(0.001, LONG)
        until(lambda: not keeper._is_running)
        assert 'members":{}' in states.texts["key"]

    def test_if_it_fails_callers_are_told_and_it_begins_again(
        self, states: MemoryStates, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seen: list[object] = []
        monkeypatch.setattr(threading, "excepthook", lambda arguments: seen.append(arguments))
        limiter, keeper = self.limiter(states)
        with monkeypatch.context() as patch:
            patch.setattr(keeper, "tend", lambda: 1 / 0)
            assert limiter.acquire(0.001, 0.05).too_long
            until(lambda: seen and not keeper._is_running)
        assert "ZeroDivisionError" in str(keeper.problem)
        assert not limiter.acquire(0.001, LONG).too_long
        assert keeper.problem is None

    def test_without_a_thread_callers_are_told(
        self, states: MemoryStates, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(self: threading.Thread) -> None:
            raise RuntimeError("can't start new thread")

        limiter, keeper = self.limiter(states)
        monkeypatch.setattr(threading.Thread, "start", fail)
        assert limiter.acquire(0.001, 0.01).too_long
        assert "can't start new thread" in str(keeper.problem)

    def test_a_forked_child_takes_part_by_itself(self, states: MemoryStates) -> None:
        process = Process(states)
        settle(process)
        member = process.keeper._member
        process.keeper.after_fork()
        process.limiter.after_fork()
        assert process.keeper._member != member
        assert states.connects == 1
        assert process.pace() == 0
