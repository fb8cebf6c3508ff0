"""Faults on demand and by chance."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Callable
from typing import Any

import pytest

from servicepytan.sandbox import Faults, Sandbox
from tests.waiting import LONG, until

JOBS = "/jpm/v2/{tenant}/jobs"
NOTES = f"{JOBS}/300000001/notes"
LOST = (OSError, http.client.HTTPException)


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 409, 429, 500, 502, 503, 504])
def test_the_next_request_gets_a_status(client: Any, status: int) -> None:
    client.sandbox.fail_next(status)
    reply = client.get(JOBS)
    assert (reply.status, reply.json["status"]) == (status, status)
    assert reply.json["traceId"]
    assert client.get(JOBS).status == 200
    assert client.sandbox.log[-2].fault == str(status)


@pytest.mark.parametrize(
    ("name", "status"),
    [("error_500", 500), ("error_503", 503), ("unauthorized", 401), ("limited", 429)],
)
def test_statuses_have_names(client: Any, name: str, status: int) -> None:
    client.sandbox.fail_next(name)
    assert client.get(JOBS).status == status


@pytest.mark.parametrize("kind", ["explode", "reest", 200, 99, 600])
def test_there_are_no_other_faults(client: Any, kind: Any) -> None:
    with pytest.raises(ValueError, match="fault"):
        client.sandbox.fail_next(kind)


@pytest.mark.parametrize(
    "wrong",
    [
        *({"times": times} for times in (0, -1, 1.5, "2", None, True)),
        *({"method": method} for method in ("GETS", "", 5)),
        *({"path": path} for path in ("", "jpm/v2/x", "/jpm/{tenannt}/jobs", "/jpm/{id}", 5)),
        {"body": "text"},
    ],
)
def test_what_would_never_strike_is_refused(client: Any, wrong: Any) -> None:
    with pytest.raises(ValueError, match=r"times=|no verb|No request has the path|bytes"):
        client.sandbox.fail_next(503, **wrong)
    assert client.get(JOBS).status == 200


@pytest.mark.parametrize(
    "wrong", [{"path": "jpm/x"}, {"times": 0}, {"status": 200}, {"path": "/jpm/{id}"}]
)
def test_a_redirect_that_would_never_come_is_refused(client: Any, wrong: Any) -> None:
    with pytest.raises(ValueError, match=r"times=|redirect|No request has the path"):
        client.sandbox.redirect_next(**{"path": JOBS, "to_url": "http://127.0.0.1:9/", **wrong})


def test_a_verb_counts_in_any_case(client: Any) -> None:
    client.sandbox.fail_next(503, method="get")
    assert client.get(JOBS).status == 503
    assert len(client.sandbox.requests("get", "*/jobs")) == 1
    with pytest.raises(ValueError, match="no verb 'gte'"):
        client.sandbox.requests("gte")


@pytest.mark.parametrize("chance", [50, -0.1, 1.01, float("nan"), "0.1", None])
def test_a_chance_is_between_0_and_1(chance: Any) -> None:
    with pytest.raises(ValueError, match=r"reset=.* is not between 0 and 1"):
        Faults(reset=chance)


def test_what_the_answer_says_can_be_chosen(client: Any) -> None:
    client.sandbox.fail_next(429, retry_after="Wed, 21 Oct 2026 07:28:00 GMT", title="Slow down")
    reply = client.get(JOBS)
    assert reply.headers["retry-after"] == "Wed, 21 Oct 2026 07:28:00 GMT"
    assert reply.json["title"] == "Slow down"
    client.sandbox.fail_next(502, body=b"<h1>proxy</h1>")
    assert client.get(JOBS).body == b"<h1>proxy</h1>"


def test_faults_wait_for_requests_that_fit(client: Any) -> None:
    client.sandbox.fail_next(500, 2, method="POST", path="/jpm/v2/tenant/{tenant}/jobs/*/notes")
    client.sandbox.fail_next(503, path="/jpm/*")
    assert client.token().status == 200
    assert client.get(JOBS).status == 503
    assert client.get(JOBS).status == 200
    assert [client.post(NOTES, {"text": "x"}).status for _ in range(3)] == [500, 500, 200]


def test_faults_can_be_forgotten(client: Any) -> None:
    client.sandbox.fail_next(500, 5)
    client.sandbox.clear_faults()
    assert client.get(JOBS).status == 200


@pytest.mark.parametrize(
    ("kind", "error"),
    [("reset", ConnectionResetError), ("cut", http.client.IncompleteRead)],
)
def test_connections_break(client: Any, kind: str, error: type[Exception]) -> None:
    client.sandbox.fail_next(kind)
    with pytest.raises(error):
        client.get(JOBS)
    assert client.sandbox.log[-1].status == (0 if kind == "reset" else 200)
    assert client.get(JOBS).status == 200


def test_a_cut_answer_promises_more_than_comes(client: Any) -> None:
    whole = len(client.get(JOBS).body)
    client.sandbox.fail_next("cut")
    with pytest.raises(http.client.IncompleteRead) as caught:
        client.get(JOBS)
    assert len(caught.value.partial) == whole // 2
    assert caught.value.expected == whole - whole // 2


def test_an_answer_without_a_body_is_cut_in_its_head(client: Any) -> None:
    client.sandbox.fail_next("cut")
    with pytest.raises(LOST):
        client.patch("/accounting/v2/{tenant}/invoices/500000001", {})


@pytest.mark.parametrize("kind", ["garbage", "garbage_json"])
def test_garbage(client: Any, kind: str) -> None:
    client.sandbox.fail_next(kind)
    reply = client.get(JOBS)
    assert reply.status == 200
    with pytest.raises(json.JSONDecodeError):
        json.loads(reply.body)
    client.sandbox.fail_next(kind, body=b"x" * 100_000)
    assert client.get(JOBS).body == b"x" * 100_000


def test_empty_and_slow(client: Any, clock: Any) -> None:
    client.sandbox.fail_next("empty")
    assert client.get(JOBS).body == b""
    before = clock.now
    client.sandbox.faults.slow_seconds = 30
    client.sandbox.fail_next("slow")
    assert client.get(JOBS).status == 200
    assert clock.now == before + 30


def test_no_answer_at_all(client: Any) -> None:
    client.sandbox.fail_next("timeout", method="POST")
    connection = client.connect()
    connection.timeout = 0.05
    path = NOTES.replace("{tenant}", f"tenant/{client.sandbox.tenant_id}")
    connection.request("POST", path, b'{"text":"x"}', client.headers)
    with pytest.raises(OSError, match="timed out"):
        connection.getresponse()
    connection.close()
    until(lambda: client.sandbox.applied)
    assert len(client.sandbox.applied) == 1


def test_silence_ends_with_the_sandbox() -> None:
    with Sandbox() as sandbox:
        sandbox.fail_next("timeout")
        connection = http.client.HTTPConnection(sandbox.url.partition("//")[2], timeout=LONG)
        connection.request("GET", "/")
        waiting = threading.Thread(target=sandbox.stop)
        waiting.start()
        with pytest.raises(LOST):
            connection.getresponse()
        waiting.join()
        connection.close()


@pytest.mark.parametrize(
    ("kind", "before", "done"),
    [
        ("reset", False, 1),
        ("reset", True, 0),
        ("cut", False, 1),
        ("garbage", False, 1),
        (500, False, 1),
        (500, True, 0),
        (503, False, 1),
        (401, False, 0),
        (429, False, 0),
        (404, False, 0),
    ],
)
def test_whether_a_write_is_done(client: Any, kind: Any, before: bool, done: int) -> None:
    count = len(client.get(NOTES).rows)
    client.sandbox.fail_next(kind, method="POST", before=before)
    try:
        client.post(NOTES, {"text": "x"})
    except LOST:
        pass
    assert len(client.get(NOTES).rows) == count + done
    assert [write.json() for write in client.sandbox.applied] == [{"text": "x"}] * done


def test_redirects(client: Any) -> None:
    path = JOBS.replace("{tenant}", "tenant/{tenant}")
    client.sandbox.redirect_next(path, "http://localhost:1/elsewhere", 307)
    assert client.post(JOBS, {}).status == 400
    reply = client.get(JOBS)
    assert (reply.status, reply.body) == (307, b"")
    assert reply.headers["location"] == "http://localhost:1/elsewhere"
    assert client.get(JOBS).status == 200


def test_chances_follow_their_seed(serve: Callable[..., Any]) -> None:
    def run(seed: int) -> list[int]:
        client = serve(faults=Faults(seed=seed, error_500=0.3, limited=0.2, unauthorized=0.1))
        return [client.get(JOBS, pageSize=1).status for _ in range(60)]

    first = run(1)
    assert first == run(1)
    assert first != run(2)
    assert {200, 500, 429, 401} == set(first)
    assert 10 <= first.count(500) <= 26


def test_chances_can_be_changed_at_any_time(client: Any) -> None:
    client.sandbox.faults.error_503 = 1.0
    assert client.get(JOBS).status == 503
    client.sandbox.faults = Faults()
    assert client.get(JOBS).status == 200


def test_chances_strike_after_the_write_unless_told(client: Any) -> None:
    client.sandbox.faults.error_500 = 1.0
    client.post(NOTES, {"text": "x"})
    client.sandbox.faults.before = True
    client.post(NOTES, {"text": "y"})
    assert [write.json()["text"] for write in client.sandbox.applied] == ["x"]


def test_latency_is_waited_for(serve: Callable[..., Any], clock: Any) -> None:
    client = serve(latency=0.5)
    before = clock.now
    client.get(JOBS)
    client.token()
    assert clock.now == before + 1.0
