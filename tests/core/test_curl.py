"""A failed request as a command: what stands in it, and that a shell runs it."""

from __future__ import annotations

import copy
import json
import os
import pickle
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from servicepytan import (
    AuthenticationError,
    BadRequest,
    InvalidArgument,
    NotFound,
    RetryPolicy,
    ServicePytanError,
    Session,
    TransportError,
)
from servicepytan.core.call import Call
from servicepytan.core.curl import LONGEST_BODY, FailedRequest, failed_request
from servicepytan.core.redact import Redactor, Secret
from servicepytan.sandbox import Sandbox


class SizedFile:
    """A file that nobody reads."""

    def __init__(self, size: int) -> None:
        self._size = size

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        yield b""


CREDENTIALS = (
    '--header "Authorization: Bearer $SERVICETITAN_TOKEN" \\\n'
    '  --header "ST-App-Key: $SERVICETITAN_APP_KEY" \\\n'
)
JSON = "  --header 'Content-Type: application/json' \\\n"
CALL = Call("POST", "/a", "/a", has_body=True)
REDACTOR = Redactor([Secret("ak1.quiet-please")])


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=3) as running:
        yield running


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (Call("GET", "/a", "/a"), "curl --globoff --request GET \\\n  " + CREDENTIALS
         + "  https://api.example/a"),
        (Call("GET", "/a", "/a", query=(("q", "it's & more"),)),
         "curl --globoff --request GET \\\n  " + CREDENTIALS
         + "  'https://api.example/a?q=it%27s%20%26%20more'"),
        (CALL._replace(body={"text": "it's $HOME"}), "curl --globoff --request POST \\\n  "
         + CREDENTIALS + JSON
         + """  --data-raw '{"text":"it'"'"'s $HOME"}' \\\n  https://api.example/a"""),
        (CALL._replace(body=None), "curl --globoff --request POST \\\n  " + CREDENTIALS + JSON
         + "  --data-raw null \\\n  https://api.example/a"),
        (CALL._replace(body="x" * LONGEST_BODY), "curl --globoff --request POST \\\n  "
         + CREDENTIALS + JSON + "  --data-binary @BODY.json \\\n  https://api.example/a"),
        (CALL._replace(content=SizedFile(1)), "curl --globoff --request POST \\\n  " + CREDENTIALS
         + "  --form file=@FILE \\\n  https://api.example/a"),
    ],
)  # fmt: skip
def test_a_command(call: Call, expected: str) -> None:
    assert failed_request(call, "https://api.example", REDACTOR).curl() == expected


def test_a_secret_in_filter_or_body_is_masked() -> None:
    query = (("key", "ak1.quiet-please"),)
    call = CALL._replace(body={"key": "ak1.quiet-please"}, query=query)
    request = failed_request(call, "https://api.example", REDACTOR)
    assert "quiet-please" not in request.curl()
    assert repr(request) == "FailedRequest('POST')"


def test_an_error_before_any_request_has_no_command() -> None:
    assert InvalidArgument("wrong").curl() == ""


def error_of(session: Session, work: str, *args: Any) -> ServicePytanError:
    with pytest.raises(ServicePytanError) as caught:
        session.call(work, *args)
    return caught.value


def test_every_kind_of_error_of_a_call_has_it(sandbox: Sandbox) -> None:
    session = sandbox.session(retry=RetryPolicy(attempts=1))
    error = error_of(session, "jobs.get", 9)
    assert isinstance(error, NotFound)
    assert error.curl().endswith(f"/jpm/v2/tenant/{session.tenant_id}/jobs/9")
    away = session.with_options(api_url="http://127.0.0.1:9")
    lost = error_of(away, "jobs.get", 9)
    assert isinstance(lost, TransportError)
    assert "http://127.0.0.1:9/jpm" in lost.curl()
    refused = error_of(session.with_options(client_secret="cs1.wrong-one"), "jobs.get", 9)
    assert isinstance(refused, AuthenticationError)
    assert '"client_secret=$SERVICETITAN_CLIENT_SECRET"' in refused.curl()
    assert refused.curl().endswith("/connect/token")
    for each in (error, lost, refused):
        assert copy.copy(each).curl() == pickle.loads(pickle.dumps(each)).curl() == each.curl()


def test_errors_of_old_connections_have_it(sandbox: Sandbox) -> None:
    session = Session.of({**sandbox.environ(), "api_root": sandbox.url, "auth_root": sandbox.url})
    error = error_of(session, "jobs.get", 9)
    assert isinstance(error, requests.HTTPError)
    assert "jobs/9" in error.curl()


@pytest.mark.skipif(not shutil.which("curl"), reason="there is no curl")
def test_a_shell_runs_it(sandbox: Sandbox) -> None:
    session = sandbox.session()
    [job] = session.jobs.list(limit=1).all()
    text = 'it\'s "5 > 4" & `echo no` $HOME\nü' + "x" * (LONGEST_BODY - 200)
    body = {"text": text, "pinToTop": "maybe"}
    with pytest.raises(BadRequest) as caught:
        session.call("jobs.create_note", job["id"], body, check=False)
    for error in (caught.value, error_of(session, "jobs.get", 9)):
        answer = json.loads(output_of(error.curl(), sandbox, session))
        assert answer["title"] == getattr(error, "title", "")
    token = FailedRequest("POST", f"{sandbox.url}/connect/token", is_login=True).curl()
    assert json.loads(output_of(token, sandbox, session))["access_token"]
    sent = [request for request in sandbox.log if request.method == "POST"]
    bodies = [request.body for request in sent if request.path.endswith("/notes")]
    assert bodies[0] == bodies[1]


def output_of(command: str, sandbox: Sandbox, session: Session) -> str:
    secrets = {**sandbox.environ(), "SERVICETITAN_TOKEN": session.token().value.reveal()}
    done = subprocess.run(
        ["sh"],
        input=command.replace("curl ", "curl --silent --noproxy '*' ", 1),
        env={**os.environ, **secrets},
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    return done.stdout
