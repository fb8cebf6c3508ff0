"""Many workers keep to the rate limit together."""

from __future__ import annotations

from servicepytan import RateLimit
from servicepytan.sandbox import Sandbox
from tests.clocks import Clock, timed
from tests.waiting import prefetch_threads_end


def test_small_pages_and_many_workers_get_no_429() -> None:
    """A stall may bunch one request of each worker with those of the next second: 46 at most."""
    clock = Clock()
    with Sandbox(jobs=90, rate_limit=60, clock=clock) as sandbox:
        session = timed(sandbox.session(rate_limit=RateLimit(30), workers=16, page_size=1), clock)
        assert len(session.jobs.list().all()) == 90
        assert prefetch_threads_end()
        assert {entry.status for entry in sandbox.requests("GET")} == {200}
        assert sandbox.connections <= 18
        assert sandbox.most_in_flight <= 16


def test_one_walk_after_another_uses_the_same_connections() -> None:
    with Sandbox(jobs=60) as sandbox:
        session = sandbox.session(workers=4, page_size=5)
        for _ in range(5):
            assert len(session.jobs.list().all()) == 60
            assert prefetch_threads_end()
            assert len(session.jobs.list(exact=True).all()) == 60
            assert prefetch_threads_end()
        assert sandbox.connections <= 6
