"""The limiter: callers pass one by one, and wait when a 429 asked for it."""

from __future__ import annotations

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import Secret
from servicepytan.core.steps import AcquireSlot, EndSlot, PauseBucket, SlotResult
from servicepytan.transport.observers import Observers
from servicepytan.transport.rate_limiter import (
    SHARED_LIMITERS,
    RateLimiter,
    SessionLimiter,
    shared_limiter,
)
from tests.waiting import LONG


class SleptTime:
    """A clock that goes on while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def clock(self) -> float:
        """The time."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def time() -> SleptTime:
    """The time."""
    return SleptTime()


@pytest.fixture
def bucket(time: SleptTime) -> RateLimiter:
    """What is tested."""
    return RateLimiter(time.clock, time.sleep)


def test_the_first_goes_at_once_and_the_next_behind_it(
    bucket: RateLimiter, time: SleptTime
) -> None:
    assert bucket.acquire(0.5, 10) == SlotResult(0)
    assert bucket.acquire(0.5, 10) == SlotResult(0.5)
    time.now += 10
    assert bucket.acquire(0.5, 10) == SlotResult(0)
    assert time.slept == [0.5]


def test_a_pause_holds_everybody_back(bucket: RateLimiter, time: SleptTime) -> None:
    bucket.pause_after_429(7)
    bucket.pause_after_429(3)
    assert bucket.acquire(0.5, 10) == SlotResult(7)
    assert time.now == 107


def test_who_is_already_waiting_is_held_back_too(time: SleptTime) -> None:
    def sleep(seconds: float) -> None:
        if not time.slept:
            narrow.pause_after_429(5)
        time.sleep(seconds)

    narrow = RateLimiter(time.clock, sleep)
    narrow.acquire(1, 10)
    assert narrow.acquire(1, 10).waited == pytest.approx(5)
    assert time.now == pytest.approx(105)
    assert len(time.slept) == 2


def test_a_pause_that_ends_during_the_wait_costs_nothing(time: SleptTime) -> None:
    def sleep(seconds: float) -> None:
        narrow.pause_after_429(seconds / 2)
        time.sleep(seconds)

    narrow = RateLimiter(time.clock, sleep)
    narrow.acquire(1, 10)
    assert narrow.acquire(1, 10) == SlotResult(1)
    assert len(time.slept) == 1


def test_too_long_a_wait_is_not_begun_and_takes_no_slot(
    bucket: RateLimiter, time: SleptTime
) -> None:
    bucket.pause_after_429(20)
    assert bucket.acquire(1, 10) == SlotResult(0, too_long=20)
    assert time.slept == []
    assert bucket.acquire(1, 20) == SlotResult(20)


def test_a_pause_during_the_wait_may_make_it_too_long(time: SleptTime) -> None:
    def sleep(seconds: float) -> None:
        time.sleep(seconds)
        narrow.pause_after_429(20)

    narrow = RateLimiter(time.clock, sleep)
    narrow.acquire(2, 10)
    assert narrow.acquire(2, 10) == SlotResult(2, too_long=22)


class TestLongestAsked:
    """Only what the server asks for counts against it, not the queue of the callers."""

    def test_the_queue_is_free(self, bucket: RateLimiter) -> None:
        before = [bucket.slot_waits(1, 100, caller, 5) for caller in range(50)]
        assert len([next(waits, None) for waits in before]) == 50
        assert bucket.acquire(1, 100, 5) == SlotResult(50)

    def test_a_pause_counts_and_takes_no_slot(self, bucket: RateLimiter, time: SleptTime) -> None:
        bucket.pause_after_429(20)
        assert bucket.acquire(1, 100, 10) == SlotResult(0, too_long=20)
        assert time.slept == []
        assert bucket.acquire(1, 100, 20) == SlotResult(20)

    def test_the_queue_behind_a_pause_is_free(self, bucket: RateLimiter) -> None:
        bucket.pause_after_429(9)
        before = [bucket.slot_waits(1, 100, caller, 10) for caller in range(50)]
        assert [next(waits).seconds for waits in before[:2]] == [9, 10]
        assert bucket.acquire(1, 100, 10) == SlotResult(11)

    def test_pauses_add_up(self, time: SleptTime) -> None:
        def sleep(seconds: float) -> None:
            time.sleep(seconds)
            narrow.pause_after_429(6)

        narrow = RateLimiter(time.clock, sleep)
        narrow.pause_after_429(6)
        assert narrow.acquire(1, 100, 10) == SlotResult(6, too_long=12)

    def test_waiting_for_a_probe_counts(self, bucket: RateLimiter, time: SleptTime) -> None:
        bucket.pause_after_429(9, longest=4)
        assert bucket.acquire(1, 100, 10).is_probe
        waits = bucket.slot_waits(1, 100, 2, 10)
        assert next(waits).seconds == 10
        with pytest.raises(StopIteration) as ended:
            waits.send(None)
        assert ended.value.value == SlotResult(10, too_long=11)


def test_each_report_has_a_bucket_of_its_own(bucket: RateLimiter) -> None:
    assert bucket.report("1") is bucket.report("1")
    assert bucket.report("1") is not bucket.report("2")
    bucket.report("1").pause_after_429(9)
    assert bucket.report("1").acquire(60, 100) == SlotResult(9)
    assert bucket.acquire(1, 100) == SlotResult(0)


class TestProbe:
    """After a pause that was cut short one caller tries, and the others wait for its answer."""

    def probing(self) -> tuple[RateLimiter, SleptTime]:
        """A bucket whose probe, by another thread, is under way."""
        time = SleptTime()
        bucket = RateLimiter(time.clock, time.sleep)
        bucket.pause_after_429(86400, 60)
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(bucket.acquire, 0.5, 100).result() == SlotResult(60)
        return bucket, time

    def test_who_has_no_time_does_not_wait_for_it(self) -> None:
        bucket, _ = self.probing()
        assert bucket.acquire(0.5, 0.01).too_long > 0.01

    @pytest.mark.parametrize("end", ["answered", "gave_up"])
    def test_the_others_go_on_when_it_ends(self, end: str) -> None:
        time = SleptTime()
        bucket = RateLimiter(time.clock, time.sleep)
        bucket.pause_after_429(86400, 60)
        begun, go = threading.Event(), threading.Event()

        def probe() -> None:
            slot = bucket.acquire(0.01, 100)
            begun.set()
            go.wait(LONG)
            getattr(bucket, end)()
            assert slot.is_probe

        def other() -> SlotResult:
            begun.wait(LONG)
            slot = bucket.acquire(0.01, LONG)
            bucket.answered()
            return slot

        with ThreadPoolExecutor(9) as pool:
            first = pool.submit(probe)
            others = [pool.submit(other) for _ in range(8)]
            begun.wait(LONG)
            assert not any(future.done() for future in others)
            go.set()
            first.result()
            assert not any(future.result().too_long for future in others)

    def test_another_thread_cannot_end_it(self) -> None:
        bucket, _ = self.probing()
        bucket.answered()
        bucket.gave_up()
        assert bucket.acquire(0.5, 0.01).too_long

    def test_a_forked_child_does_not_wait_for_it(self) -> None:
        bucket, _ = self.probing()
        bucket.after_fork()
        assert bucket.acquire(0.5, 1) == SlotResult(0.5)

    @pytest.mark.parametrize("longest", [1e300, float("inf")])
    def test_an_endless_timeout_is_no_error(self, longest: float) -> None:
        bucket, _ = self.probing()
        threading.Timer(0.02, lambda: _end(bucket)).start()
        assert not bucket.acquire(0.5, longest).too_long


def _end(bucket: RateLimiter) -> None:
    """End a probe, whoever made it."""
    bucket.pacer.prober = threading.get_ident()
    bucket.answered()


def test_threads_never_share_a_slot() -> None:
    """Time stands still, so every wait is the place in the queue."""
    bucket = RateLimiter(lambda: 50.0, lambda seconds: None)
    start = threading.Barrier(32)

    def work(_: int) -> list[float]:
        start.wait()
        return [bucket.acquire(0.25, 1e9).waited for _ in range(25)]

    with ThreadPoolExecutor(32) as pool:
        waits = [wait for waits in pool.map(work, range(32)) for wait in waits]
    assert sorted(waits) == [0.25 * place for place in range(800)]


def test_reports_of_threads_are_one() -> None:
    bucket = RateLimiter()
    with ThreadPoolExecutor(16) as pool:
        result = set(pool.map(lambda _: id(bucket.report("7")), range(200)))
    assert len(result) == 1


class TestSharing:
    def test_one_bucket_for_host_key_and_tenant(self) -> None:
        item = shared_limiter("https://a.test", Secret("k"), "1")
        assert shared_limiter("https://a.test", Secret("k"), "1") is item
        for other in (
            shared_limiter("https://b.test", Secret("k"), "1"),
            shared_limiter("https://a.test", Secret("l"), "1"),
            shared_limiter("https://a.test", Secret("k"), "2"),
        ):
            assert other is not item

    def test_it_is_dropped_when_nobody_uses_it_and_holds_no_key(self) -> None:
        bucket = shared_limiter("https://a.test", Secret("kept-quiet"), "unused")
        assert "kept-quiet" not in str(SHARED_LIMITERS.keys_in_use())
        assert "unused" in str(SHARED_LIMITERS.keys_in_use())
        del bucket
        gc.collect()
        assert "unused" not in str(SHARED_LIMITERS.keys_in_use())


def test_a_wait_can_be_told_without_taking_the_slot(bucket: RateLimiter, time: SleptTime) -> None:
    assert bucket.wait() == 0
    bucket.acquire(5, 10)
    assert bucket.wait() == bucket.wait() == 5
    bucket.pause_after_429(7)
    assert bucket.wait() == 7
    time.now += 20
    assert bucket.wait() == 0


def test_a_slot_that_was_not_used_goes_to_the_next(bucket: RateLimiter, time: SleptTime) -> None:
    bucket.acquire(5, 10)
    bucket.give_back(5)
    assert bucket.acquire(5, 10) == SlotResult(0)
    assert bucket.wait() == 5


def test_a_slot_that_is_due_needs_no_reservation(
    bucket: RateLimiter, time: SleptTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.delattr(RateLimiter, "slot_waits")
        assert bucket.acquire(0.5, 10) == SlotResult(0)
    assert bucket.acquire(0.5, 10) == SlotResult(0.5)


@pytest.fixture
def session_limiter(bucket: RateLimiter) -> SessionLimiter:
    """A session whose reports have a limit of their own."""
    return SessionLimiter(bucket, RateLimit(10, seconds_per_report=60), Observers(()), lambda: 1)


class TestReports:
    """A data request of a report needs a slot of the report, and one of all requests."""

    def test_the_own_limit_of_a_report_may_be_too_long(
        self, session_limiter: SessionLimiter
    ) -> None:
        interval = session_limiter.shared.report("7")
        assert session_limiter.acquire(AcquireSlot("7", 100)).too_long == 0
        assert session_limiter.acquire(AcquireSlot("7", 30)) == SlotResult(
            0, too_long=interval.wait()
        )
        assert session_limiter.acquire(AcquireSlot("8", 30)).too_long == 0

    def test_a_slot_of_the_report_is_given_back_if_that_of_all_is_too_long(
        self, session_limiter: SessionLimiter
    ) -> None:
        session_limiter.shared.pause_after_429(50)
        assert session_limiter.acquire(AcquireSlot("7", 30)) == SlotResult(0, too_long=50)
        assert session_limiter.report_wait("7") == 0
        assert session_limiter.acquire(AcquireSlot("7", 100)) == SlotResult(50)

    def test_a_429_of_a_report_pauses_only_that_report(
        self, session_limiter: SessionLimiter
    ) -> None:
        session_limiter.pause(PauseBucket("7", 40))
        assert session_limiter.report_wait("7") == 40
        assert session_limiter.report_wait("8") == 0
        assert session_limiter.acquire(AcquireSlot(None, 1)) == SlotResult(0)

    @pytest.mark.parametrize(
        ("end", "wait"),
        [
            (EndSlot("7", 200), True),
            (EndSlot("7", 404), False),
            (EndSlot("7", 500, is_unused=True), False),
        ],
    )
    def test_a_slot_of_a_report_that_did_not_run_is_returned(
        self, session_limiter: SessionLimiter, end: EndSlot, wait: bool
    ) -> None:
        session_limiter.acquire(AcquireSlot("7", 100))
        session_limiter.end_slot(end)
        assert bool(session_limiter.report_wait("7")) is wait
