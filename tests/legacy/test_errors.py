"""Errors of the old surface: caught as before, with a response that gives nothing away."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
import requests

import servicepytan
from servicepytan import DataService, Session, errors
from servicepytan.core.call import Fault, Reply
from servicepytan.legacy.connection import Connection
from servicepytan.requests import Endpoint, HTTPError
from servicepytan.sandbox import Sandbox
from servicepytan.transport.requests_errors import old_error
from tests.fakes import FakeSender, reply_of, session_on

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
PROBLEM = {"title": "No.", "status": 0, "traceId": "t-1", "errors": {"a": ["b"]}}


def failing(reply: Reply) -> Endpoint:
    return Endpoint("jpm", "jobs", session_on(FakeSender(lambda *_: reply)))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequest),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDenied),
        (404, errors.NotFound),
        (409, errors.Conflict),
        (418, errors.ApiError),
        (503, errors.ServerError),
    ],
)
@pytest.mark.parametrize("copied", [False, True])
def test_an_error_answer_is_an_http_error(status: int, kind: Any, copied: bool) -> None:
    with pytest.raises(HTTPError) as caught:
        failing(reply_of(PROBLEM, status)).get_all()
    assert isinstance(caught.value, kind)
    error: Any = pickle.loads(pickle.dumps(caught.value)) if copied else caught.value
    assert type(error) is type(caught.value)
    assert str(error) == str(caught.value)
    assert error.trace_id == "t-1" or status == 418
    assert error.response.status_code == error.status == status
    assert error.response.json() == PROBLEM
    with pytest.raises(requests.HTTPError):
        error.response.raise_for_status()
    assert error.request is error.response.request or copied
    sent = error.response.request
    assert (sent.method, sent.body) == ("GET", None)
    assert sent.url == "http://127.0.0.1:9/jpm/v2/tenant/42/jobs"
    assert set(sent.headers.values()) == {"***"}


@pytest.mark.parametrize(
    ("kind", "old"),
    [
        ("connect", requests.ConnectionError),
        ("reset", requests.ConnectionError),
        ("timeout", requests.Timeout),
        ("tls", requests.exceptions.SSLError),
    ],
)
def test_no_answer_is_a_connection_error(kind: str, old: Any) -> None:
    with pytest.raises(old) as caught:
        failing(Reply(fault=Fault(kind, "gone"))).get_many()
    error: Any = caught.value
    assert isinstance(error, requests.ConnectionError)
    assert isinstance(error, errors.TransportError)
    assert (error.kind, error.response, error.errno) == (kind, None, None)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_what_is_no_json_is_a_value_error_and_one_of_requests() -> None:
    with pytest.raises(errors.InvalidResponse) as caught:
        failing(Reply(200, body=b"<html>")).get_many()
    assert isinstance(caught.value, requests.exceptions.JSONDecodeError)
    assert isinstance(caught.value, requests.exceptions.InvalidJSONError)
    assert isinstance(caught.value, ValueError)
    error: Any = caught.value
    assert error.request.url == "http://127.0.0.1:9/jpm/v2/tenant/42/jobs"
    assert error.response is None
    assert "(char" not in str(error)
    copied = pickle.loads(pickle.dumps(error))
    assert (type(copied), str(copied)) == (type(error), str(error))


def test_what_requests_does_not_know_stays() -> None:
    error = errors.InvalidArgument("wrong")
    assert old_error(error, "GET", "") is error


def test_a_refused_secret_is_an_http_error_that_hides_it(conn: Connection) -> None:
    conn["SERVICETITAN_CLIENT_SECRET"] = "cs1.wrong-and-quiet"
    for call in (
        lambda: Endpoint("jpm", "jobs", conn).get_many(),
        lambda: servicepytan.auth.get_auth_token(conn),
        lambda: DataService(conn).get_employees(),
    ):
        with pytest.raises(requests.HTTPError) as caught:
            call()
        error: Any = caught.value
        assert "wrong-and-quiet" not in f"{error!r} {error.response.text}"
        assert error.response.url == f"{conn['auth_root']}/connect/token"
        assert (error.request.method, error.response.request.method) == ("POST", "POST")


@pytest.mark.parametrize("kind", [Connection, dict])
def test_data_service_over_an_old_connection_raises_old_errors(
    sandbox: Sandbox, conn: Connection, kind: Any
) -> None:
    sandbox.fail_next(403)
    with pytest.raises(requests.HTTPError):
        DataService(kind(conn)).get_employees()


def test_new_sessions_raise_no_errors_of_requests(sandbox: Sandbox) -> None:
    sandbox.fail_next(403)
    with pytest.raises(errors.PermissionDenied) as caught:
        DataService(Session.of(sandbox.environ())).get_employees()
    assert not isinstance(caught.value, requests.RequestException)


def test_no_secret_stands_in_a_log_or_in_the_locals_of_a_traceback(
    sandbox: Sandbox, conn: Connection, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with pytest.raises(requests.HTTPError) as caught:
        Endpoint("jpm", "jobs", conn).get_one(1)
    token = servicepytan.auth.get_auth_token(conn)
    shown = [f"{caught.value!r} {vars(caught.value.response)}", caplog.text]
    frames, trace = [], caught.value.__traceback__
    while trace:
        frames.append(trace.tb_frame)
        trace = trace.tb_next
    ours = [f for f in frames if "servicepytan" in str(f.f_globals.get("__name__"))]
    shown += [repr(value) for frame in ours for value in frame.f_locals.values()]
    assert len(ours) > 5
    for secret in (token, sandbox.app_key, sandbox.client_secret):
        assert not [text for text in shown if secret in text]


@pytest.mark.parametrize(
    "error",
    [
        errors.NotFound("words", status=404),
        errors.TransportError("words", "timeout", 2),
        errors.InvalidResponse("words"),
    ],
)
def test_the_twin_of_an_error_and_its_copies_keep_the_outcome(error: Any) -> None:
    error.outcome = "unknown"
    twin = old_error(error, "POST", "https://api.test/x")
    assert twin.outcome == pickle.loads(pickle.dumps(twin)).outcome == "unknown"
