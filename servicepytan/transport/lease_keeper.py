"""A thread that leases slots of a rate limit which several processes share.

No caller waits for the server that has the shared state: callers use the slots of the current
lease, and the thread renews it a few times a second, as long as somebody asks for slots.
"""

from __future__ import annotations

import math
import os
import secrets
import threading
from collections.abc import Callable
from hashlib import sha256
from time import monotonic
from typing import NamedTuple, Optional, Protocol, TypeVar

from servicepytan._threads.forks import register_fork_reset
from servicepytan._threads.pool import run_in_background
from servicepytan._threads.shared import SharedObjects
from servicepytan.core.bucket_state import BucketState, SharedPause
from servicepytan.core.lease_plan import (
    BRIEFLY,
    FARTHEST,
    LEASE,
    RENEWAL,
    BucketLimit,
    Demand,
    Moment,
    fallback_lease,
    is_in_demand,
    is_left_over,
    is_new_pause,
    is_renewal_due,
    lacks_slot,
    limit_of_all,
    limit_of_report,
    share_lease,
    slot_lease,
)
from servicepytan.core.leases import Lease, LeasedSlots
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import Secret
from servicepytan.transport.observers import log
from servicepytan.transport.rate_limiter import RateLimiter
from servicepytan.transport.redis_states import LoginRefusal, RedisStates, StoreError, StoreRefusal

T = TypeVar("T")


class States(Protocol):
    """Stores the states of buckets for several processes."""

    address: str

    def connect(self) -> None:
        """Start with new connections."""

    def update(self, key: str, decide: Callable[[BucketState, float], tuple[T, BucketState]]) -> T:
        """Replace a state by the result of a decision."""


class Keeper(Protocol):
    """Gets leases for a limiter whose slots several processes share."""

    @property
    def problem(self) -> Optional[str]:
        """The reason why there are no leases, or None."""

    def wake(self) -> None:
        """Request a lease soon; never waits."""

    def publish_pause(self, limiter: RateLimiter, seconds: float, needs_probe: bool) -> None:
        """Pause the callers of the other processes; never waits."""


class Bucket(NamedTuple):
    """A bucket of the rate limit.

    Attributes:
        key: Where its state is.
        limiter: Its callers.
        limit: Its limit.
    """

    key: str
    limiter: RateLimiter
    limit: BucketLimit

    @property
    def leased(self) -> Optional[LeasedSlots]:
        """The use of its leases."""
        return self.limiter.pacer.leased


class LeaseKeeper:
    """Keeps the leases of a limiter and of its reports; fork-safe.

    Args:
        limiter: Whose slots are leased.
        limit: The limit of all processes together.
        states: Where they share it.
        key: The beginning of the keys.
        clock: The limiter's clock.

    Attributes:
        problem: Why the states cannot be reached, or None.
    """

    def __init__(
        self,
        limiter: RateLimiter,
        limit: RateLimit,
        states: States,
        key: str,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self.limiter = limiter
        self.problem: Optional[str] = None
        self._is_refused = False
        self._limit = limit
        self._states = states
        self._key = key
        self._clock = clock
        self._begin()
        register_fork_reset(self)

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._due = threading.Event()
        self._is_running = False
        self._member = f"{os.getpid()}-{secrets.token_hex(6)}"
        self._pauses: dict[str, tuple[float, bool]] = {}
        self._applied: dict[str, float] = {}
        self._reserved: dict[str, float] = {}
        self._demand = Demand(self._clock())
        self._renewed = float("-inf")

    def after_fork(self) -> None:
        """Join as a new process, with new connections."""
        self._begin()
        self._states.connect()

    def wake(self) -> None:
        """Renew leases at once, as a caller lacks a slot."""
        self._due.set()
        if not self._is_running:
            self._start()

    def _start(self) -> None:
        with self._lock:
            if self._is_running:
                return
            self._is_running = True
            try:
                run_in_background(self._run, "servicepytan-leases")
            except RuntimeError as error:
                self._is_running = False
                self.problem = f"The leases of the rate limit have no thread: {error}"

    def publish_pause(self, limiter: RateLimiter, seconds: float, needs_probe: bool) -> None:
        """Pause the callers of all processes after a 429.

        Args:
            limiter: Whose callers they are.
            seconds: How long.
            needs_probe: Whether one caller must try before the others go on.
        """
        key = next((item.key for item in self._buckets() if item.limiter is limiter), self._key)
        with self._lock:
            self._pauses[key] = (self._clock() + seconds, needs_probe)
        self.wake()

    def _run(self) -> None:
        try:
            while True:
                self._due.clear()
                seconds = self.tend()
                if seconds is not None:
                    self._due.wait(seconds)
                    continue
                with self._lock:
                    if not self._is_wanted() and not self._due.is_set():
                        self._is_running = False
                        return
        except BaseException as error:
            self.problem = f"The leases of the rate limit ended with {error!r}"
            self._is_running = False
            raise

    def tend(self) -> Optional[float]:
        """Renew all due leases; returns seconds until the next renewal, or None without demand."""
        is_wanted = self._is_wanted()
        try:
            self._send_pauses()
            for bucket in self._buckets():
                if bucket.limit.requests is None:
                    self._tend_slots(bucket)
                elif is_wanted:
                    self._tend_share(bucket, bucket.limit.requests)
                else:
                    self._drop_share(bucket)
            self._recover()
        except StoreError as error:
            self._fall_back(error)
            return RENEWAL if is_wanted else None
        if not is_wanted:
            return None
        return BRIEFLY if any(self._lacks_slot(bucket) for bucket in self._buckets()) else RENEWAL

    def _is_wanted(self) -> bool:
        now = self._clock()
        limiters = (self.limiter, *self.limiter.reports().values())
        return bool(self._pauses) or any(
            is_in_demand(limiter.pacer.leased, limiter.waiting, now) for limiter in limiters
        )

    def _lacks_slot(self, bucket: Bucket) -> bool:
        return lacks_slot(bucket.leased, bucket.limiter.waiting, self._clock())

    def _key_of(self, report: Optional[str]) -> str:
        return self._key if report is None else f"{self._key}:report:{report}"

    def _buckets(self) -> list[Bucket]:
        of_report = limit_of_report(self._limit)
        return [Bucket(self._key, self.limiter, limit_of_all(self._limit))] + [
            Bucket(self._key_of(report), limiter, of_report)
            for report, limiter in self.limiter.reports().items()
        ]

    def _update(
        self, key: str, decide: Callable[[BucketState, float], tuple[T, BucketState]]
    ) -> tuple[T, SharedPause, Moment]:
        """Update a state by a decision; returns its result, the pause and the moment."""
        before = self._clock()

        def with_time(
            state: BucketState, now: float
        ) -> tuple[tuple[T, SharedPause, float], BucketState]:
            result, changed = decide(state, now)
            return (result, changed.pause, now), changed

        result, pause, shared = self._states.update(key, with_time)
        return result, pause, Moment(shared, before, self._clock())

    def _send_pauses(self) -> None:
        with self._lock:
            pauses = dict(self._pauses)
        for key, pause in pauses.items():
            until, needs_probe = pause
            if until <= self._clock():
                self._forget_pause(key, pause)
                continue

            def pause_all(
                state: BucketState, now: float, until: float = until, probe: bool = needs_probe
            ) -> tuple[float, BucketState]:
                end = now + max(0.0, until - self._clock())
                return end, state.pause_until(end, probe)

            self._applied[key], _, _ = self._update(key, pause_all)
            self._forget_pause(key, pause)

    def _forget_pause(self, key: str, pause: tuple[float, bool]) -> None:
        with self._lock:
            if self._pauses.get(key) == pause:
                del self._pauses[key]

    def _apply_pause(self, bucket: Bucket, pause: SharedPause, moment: Moment) -> None:
        if is_new_pause(pause, self._applied.get(bucket.key, 0.0), moment.shared):
            self._applied[bucket.key] = pause.until
            bucket.limiter.pause(pause.until - moment.shared, needs_probe=pause.needs_probe)

    def _drop_share(self, bucket: Bucket) -> None:
        self._update(bucket.key, lambda state, now: (None, state.drop_share(self._member)))

    def _tend_share(self, bucket: Bucket, requests: int) -> None:
        if not is_renewal_due(self._renewed, self._clock()) and not self._lacks_slot(bucket):
            return
        waiting = bucket.limiter.waiting
        wanted = self._demand.wanted(bucket.leased, waiting, requests, self._clock())
        granted, pause, moment = self._update(
            bucket.key,
            lambda state, now: state.renew_share(
                self._member, now, wanted=wanted, limit=requests, seconds=LEASE
            ),
        )
        self._renewed = moment.before
        self._apply_pause(bucket, pause, moment)
        if granted:
            lease = share_lease(granted, moment.before, bucket.leased, self._clock())
            bucket.limiter.set_lease(lease)

    def _tend_slots(self, bucket: Bucket) -> None:
        leased = bucket.leased
        if leased is not None and is_left_over(leased, self._clock()):
            self._return_slot(bucket, leased.lease)
        if self._lacks_slot(bucket):
            if bucket.limit.interval:
                self._reserve(bucket)
            else:
                bucket.limiter.set_lease(Lease(until=math.inf))

    def _return_slot(self, bucket: Bucket, lease: Lease) -> None:
        slot, interval = self._reserved.pop(bucket.key, None), bucket.limit.interval
        if slot is not None:
            self._update(bucket.key, lambda state, now: (None, state.return_slot(slot, interval)))
        bucket.limiter.set_lease(lease._replace(slots=0.0, again=-math.inf))

    def _reserve(self, bucket: Bucket) -> None:
        interval = bucket.limit.interval

        def reserve(state: BucketState, now: float) -> tuple[tuple[float, bool], BucketState]:
            slot, is_reserved, changed = state.reserve_slot(now, interval, FARTHEST)
            return (slot, is_reserved), changed

        (slot, is_reserved), pause, moment = self._update(bucket.key, reserve)
        self._apply_pause(bucket, pause, moment)
        if is_reserved:
            self._reserved[bucket.key] = slot
        bucket.limiter.set_lease(slot_lease(slot, interval, moment, is_reserved=is_reserved))

    def _fall_back(self, error: StoreError) -> None:
        """Use the configured share of this process, if there is one, for leases that have ended."""
        is_refused = isinstance(error, StoreRefusal)
        if self.problem is None or (is_refused and not self._is_refused):
            if self._limit.share < 1:
                then = f"This process goes on with its share of {self._limit.share:g}."
            elif isinstance(error, LoginRefusal):
                then = "Calls fail until it accepts that."
            else:
                then = f"Calls wait until it {'accepts that' if is_refused else 'does'}."
            log.warning("%s. It shares the rate limit between processes. %s", error, then)
        self.problem, self._is_refused = str(error), is_refused
        if self._limit.share == 1:
            self._set_locked_out(isinstance(error, LoginRefusal))
            return
        now = self._clock()
        for bucket in self._buckets():
            lease = fallback_lease(bucket.leased, bucket.limit, now)
            if lease is not None:
                bucket.limiter.set_lease(lease)

    def _recover(self) -> None:
        if self.problem is not None:
            log.warning("Redis at %s answers again", self._states.address)
            self.problem, self._is_refused = None, False
            self._set_locked_out(False)

    def _set_locked_out(self, is_locked_out: bool) -> None:
        for bucket in self._buckets():
            bucket.limiter.set_locked_out(is_locked_out)


LEASED_LIMITERS: SharedObjects[tuple[str, str, str, RateLimit], RateLimiter] = SharedObjects()


def leased_limiter(api_url: str, app_key: Secret, tenant_id: str, limit: RateLimit) -> RateLimiter:
    """The limiter of this host, app key and tenant that shares the limit by Redis.

    Raises:
        ConfigurationError: the package redis is missing, or refuses the URL.
    """
    owner = "\n".join((api_url, app_key.reveal(), tenant_id))
    fingerprint = sha256(owner.encode()).hexdigest()[:32]

    def make() -> RateLimiter:
        limiter = RateLimiter(is_leased=True)
        states = RedisStates(limit.redis or Secret(""))
        limiter.keeper = LeaseKeeper(limiter, limit, states, f"servicepytan:1:{fingerprint}")
        return limiter

    return LEASED_LIMITERS.get((api_url, fingerprint, tenant_id, limit), make)
