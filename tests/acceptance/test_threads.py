"""One session, many threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from servicepytan.sandbox import Sandbox


def test_eight_threads_share_one_session_and_one_token() -> None:
    with Sandbox(latency=0.02) as sandbox:
        session = sandbox.session()
        ids = [job["id"] for job in session.jobs.list(limit=50)]
        sandbox.clear_log()

        def work(number: int) -> int:
            if number == 50:  # while the others ask on
                sandbox.revoke_tokens()
            return session.jobs.get(ids[number % len(ids)])["id"]

        for times in range(1, 5):
            with ThreadPoolExecutor(8) as pool:
                got = list(pool.map(work, range(100)))
            assert got == [ids[number % len(ids)] for number in range(100)]
            assert sandbox.token_requests == times
        assert sandbox.most_token_requests_in_flight == 1


def test_threads_that_begin_without_a_token_fetch_one() -> None:
    with Sandbox(latency=0.02) as sandbox:
        session = sandbox.session()
        with ThreadPoolExecutor(16) as pool:
            totals = list(pool.map(lambda _: session.jobs.list().count(), range(32)))
        assert len(set(totals)) == 1
        assert sandbox.token_requests == 1


def test_sessions_with_the_same_credentials_share_the_token() -> None:
    with Sandbox() as sandbox:
        first, second = sandbox.session(), sandbox.session()
        first.jobs.list(limit=1).all()
        second.jobs.list(limit=1).all()
        assert sandbox.token_requests == 1
