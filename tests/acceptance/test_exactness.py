"""20,000 jobs over a bad network: complete, once each, in order."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Optional

import pytest

from servicepytan import RetryPolicy
from servicepytan.sandbox import Faults, Sandbox
from tests.volume import rest_long

JOBS = 20_000
PATIENT = RetryPolicy(back_off=0.01, longest_back_off=0.05, attempts=20)
"""The faults are dice: six in a row, the end of the default policy, come once in some 300 runs."""

SEEDS = [1, 2, 3]


def _ids_over_a_bad_network(
    seed: int, rate_limit: Optional[int] = None, jobs: int = JOBS
) -> list[int]:
    faults = Faults(seed=seed, error_500=0.05, error_503=0.05, reset=0.03)
    with Sandbox(
        jobs=jobs, max_page_size=100, token_life=2.0, faults=faults, rate_limit=rate_limit
    ) as sandbox:
        if rate_limit:
            sandbox.fail_next(429)  # a machine too slow for the limit meets one, too
        ids = [job["id"] for job in sandbox.session(retry=PATIENT).jobs.list()]
        statuses = [entry.status for entry in sandbox.log]
        assert sum(entry.fault is not None for entry in sandbox.log) > jobs // 2000
        assert (429 in statuses) == (rate_limit is not None)
        assert sandbox.token_requests > (jobs // 4000 if rate_limit else 0)
    return ids


def _assert_complete(ids: list[int], jobs: int = JOBS) -> None:
    assert len(ids) == jobs
    assert len(set(ids)) == jobs
    assert ids == sorted(ids)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_every_job_arrives_once_and_in_order_under_faults(seed: int) -> None:
    _assert_complete(_ids_over_a_bad_network(seed))


@pytest.mark.slow
@pytest.mark.parametrize("jobs", rest_long([4_000, JOBS]))
def test_every_job_arrives_once_and_in_order_under_a_limit_of_ten_a_second_too(jobs: int) -> None:
    """By the true clock: tokens that expire while others wait need time that passes for all."""
    with ThreadPoolExecutor(len(SEEDS)) as pool:
        for ids in pool.map(lambda seed: _ids_over_a_bad_network(seed, 10, jobs), SEEDS):
            _assert_complete(ids, jobs)
