"""The log of requests."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from servicepytan.sandbox import Sandbox
from servicepytan.sandbox.tokens import AppCredentials
from tests.waiting import LONG

JOBS = "/jpm/v2/{tenant}/jobs"


def test_each_request_is_logged(client: Any, clock: Any) -> None:
    client.sandbox.clear_log()
    client.send("GET", JOBS, query="page=2&ids=1&ids=2&sort=%2BId&empty=")
    client.post(f"{JOBS}/300000001/notes", {"text": "x"})
    first, second = client.sandbox.log
    assert (first.method, first.path) == ("GET", "/jpm/v2/tenant/1000000001/jobs")
    pairs = [("page", "2"), ("ids", "1"), ("ids", "2"), ("sort", "+Id"), ("empty", "")]
    assert first.query == pairs
    assert first.params["ids"] == "2"
    assert (first.status, first.fault, first.at) == (200, None, clock.now)
    assert (first.json(), second.json()) == (None, {"text": "x"})
    assert second.headers["content-type"] == "application/json"


def test_it_can_be_asked(client: Any) -> None:
    client.get(JOBS)
    client.get(f"{JOBS}/300000001")
    client.patch(f"{JOBS}/300000001", {})
    sandbox = client.sandbox
    assert len(sandbox.log) == 4
    assert len(sandbox.requests()) == 3
    assert len(sandbox.requests("GET")) == 2
    assert len(sandbox.requests(path="/jpm/v2/tenant/{tenant}/jobs/*")) == 2
    assert len(sandbox.requests("GET", "/jpm/v2/tenant/{tenant}/jobs/*")) == 1
    assert len(sandbox.requests(path="/connect/token")) == 1
    sandbox.clear_log()
    assert sandbox.log == sandbox.applied == []
    assert sandbox.token_requests == 0


def test_it_tells_which_token_was_used(client: Any) -> None:
    client.get(JOBS)
    client.sign_in().get(JOBS)
    client.headers["Authorization"] = "other"
    client.get(JOBS)
    del client.headers["Authorization"], client.headers["ST-App-Key"]
    client.get(JOBS)
    seen = client.sandbox.requests()
    assert [request.token for request in seen] == [1, 2, None, None]
    assert [request.has_token for request in seen] == [True, True, True, False]
    assert [request.has_app_key for request in seen] == [True, True, True, False]
    assert client.sandbox.token_requests == 2


def test_no_secret_is_in_it(client: Any) -> None:
    sandbox = client.sandbox
    client.get(JOBS)
    token = client.headers["Authorization"].split()[1]
    shown = f"{sandbox.log!r} {sandbox!r} {sandbox._app.tokens!r} {sandbox._credentials!r}"
    for secret in (sandbox.client_secret, sandbox.app_key, token):
        assert secret
        assert secret not in shown
    assert sandbox.log[-1].headers["authorization"] == "***"
    assert b"client_secret=***" in sandbox.log[0].body
    client.post_form(f'{{"client_secret": "{sandbox.client_secret}"}}', "application/json")
    assert sandbox.log[-1].json() == {"client_secret": "***"}
    client.get(JOBS, servicetitanapplicationkey=sandbox.app_key)
    assert sandbox.log[-1].params == {"servicetitanapplicationkey": "***"}


def test_credentials_hide_their_secrets() -> None:
    assert "s3cret" not in repr(AppCredentials("cid.x", "s3cret", "s3cret", "1"))


def test_writes_that_were_refused_are_not_applied(client: Any) -> None:
    client.post(JOBS, {})
    client.patch(f"{JOBS}/300000001", {"summary": "x"})
    client.put(f"{JOBS}/300000001/remove-cancellation")
    writes = client.sandbox.applied
    assert [(write.method, write.json()) for write in writes] == [("PATCH", {"summary": "x"})]
    assert writes[0].path.endswith("/jobs/300000001")


def test_a_write_without_a_body_is_applied_too(client: Any) -> None:
    job = client.get(JOBS, jobStatus="Canceled").ids[0]
    client.put(f"{JOBS}/{job}/remove-cancellation")
    assert [write.json() for write in client.sandbox.applied] == [None]


def test_it_counts_what_is_under_way_at_once(serve: Callable[..., Any]) -> None:
    both = threading.Barrier(2, timeout=LONG)
    together: list[bool] = []

    def sleep(seconds: float) -> None:
        if together:
            both.wait()

    client = serve(latency=1.0, sleep=sleep)
    together.append(True)
    client.sandbox.clear_log()

    def ask(target: Callable[[Any], Any]) -> None:
        other = type(client)(client.sandbox)
        other.headers = client.headers
        target(other)
        other.close()

    for target in (lambda client: client.token(), lambda client: client.get(JOBS)):
        threads = [threading.Thread(target=ask, args=(target,)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert client.sandbox.most_token_requests_in_flight == 2
    assert client.sandbox.most_in_flight == 2
    client.sandbox.clear_log()
    assert client.sandbox.most_in_flight == 0


def test_one_after_another_is_one_at_once(client: Any) -> None:
    for _ in range(30):
        client.get(f"{JOBS}/300000001")
    assert client.sandbox.most_in_flight == 1
    assert client.sandbox.most_token_requests_in_flight == 1


@pytest.mark.parametrize("started", [False, True])
def test_repr(started: bool) -> None:
    sandbox = Sandbox()
    if started:
        with sandbox:
            assert repr(sandbox) == f"<Sandbox {sandbox.url}, tenant 1000000001, 0 requests>"
    assert repr(sandbox) == "<Sandbox not started, tenant 1000000001, 0 requests>"
