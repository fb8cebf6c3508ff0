"""``test-connection``: each check finds what it is for, and says what to do."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from servicepytan.cli import diagnosis
from servicepytan.core.redact import Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.tokens import Token
from servicepytan.endpoints.operations import operation
from servicepytan.errors import AuthenticationError, TransportError
from servicepytan.sandbox import Sandbox
from tests.cli.runs import Run, invoke
from tests.transport.raw_server import RawServer, answer

ALL = ["settings", "token", "tenant", "scopes", "environment", "api"]


def token(**claims: Any) -> Token:
    part = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return Token(Secret(f"head.{part}.sign"), 0.0, 0.0)


def states(text: str) -> dict[str, str]:
    return {row["name"]: row["state"] for row in json.loads(text)}


def test_all_is_well(run: Run) -> None:
    done = run("test-connection")
    assert [line.split()[:2] for line in done.out.splitlines()] == [["ok", name] for name in ALL]
    assert (done.code, done.err) == (0, "")


def test_it_can_be_read_by_a_program(run: Run) -> None:
    rows = json.loads(run("test-connection", "--format", "json").out)
    assert [row["name"] for row in rows] == ALL
    assert set(rows[0]) == {"name", "state", "detail", "advice"}


def test_missing_settings_stop_it(bare: Run) -> None:
    done = bare("test-connection")
    lines = done.out.splitlines()
    assert lines[0].startswith("failed   settings")
    assert all(name in done.out for name in ("client_id", "client_secret", "app_key", "tenant_id"))
    assert [line.split()[:2] for line in lines[-5:]] == [["skipped", name] for name in ALL[1:]]
    assert done.code == 2


@pytest.mark.parametrize("command", ["test-connection", "doctor"])
def test_a_secret_that_a_server_repeats_is_masked(
    command: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = {"CLIENT_SECRET": "Zebra-Quartz-77", "APP_KEY": "Yellow'Onyx-88"}
    body = json.dumps({"error": " and ".join(secrets.values())}).encode()
    with RawServer(answer(body, "400 Bad Request")) as server:
        for name, value in {**secrets, "AUTH_URL": server.url}.items():
            monkeypatch.setenv(f"SERVICETITAN_{name}", value)
        done = run(command, "--format", "json")
    assert "*** and ***" in done.out
    for secret in secrets.values():
        assert secret not in done.out + done.err


def test_a_wrong_secret_is_an_authentication_failure(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SERVICETITAN_CLIENT_SECRET", "cs1.wrong-secret")
    done = run("test-connection", "--format", "json")
    assert states(done.out)["token"] == "failed"
    assert states(done.out)["api"] == "skipped"
    assert "invalid_client" in done.out
    assert "wrong-secret" not in done.out + done.err
    assert done.code == 3


def test_a_token_of_another_tenant_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICETITAN_TENANT_ID", "999")
    done = run("test-connection", "--format", "json")
    assert states(done.out)["tenant"] == "failed"
    assert "the settings say 999" in done.out
    assert done.code == 3


def test_a_wrong_app_key_fails_at_the_api(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICETITAN_APP_KEY", "ak1.wrong-app-key")
    done = run("test-connection", "--format", "json")
    assert states(done.out)["api"] == "failed"
    assert states(done.out)["token"] == "ok"
    assert done.code in (1, 3)
    assert "`servicepytan test-connection`" not in done.out


def test_a_host_that_is_not_there_is_a_network_failure(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SERVICETITAN_AUTH_URL", "http://127.0.0.1:1")
    monkeypatch.setattr(RetryPolicy, "back_off_before", lambda *_: 0.0)
    done = run("test-connection", "--format", "json")
    assert states(done.out)["token"] == "failed"
    assert done.code == 1


def test_a_failing_api_is_told(run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RetryPolicy, "back_off_before", lambda *_: 0.0)
    for _ in range(3):
        sandbox.fail_next(500)
    done = run("test-connection", "--format", "json")
    assert states(done.out)["api"] == "failed"
    assert done.code == 1


def test_what_a_token_claims_is_one_short_line() -> None:
    said = "1\r\n\x1b[31m Bearer abc.def " + "x" * 1000
    odd = token(tenant=[said] * 9, scope=[f"a.{said}.b"], iss=f"https://[{said}")
    results = [
        diagnosis.tenant(odd, "12"),
        diagnosis.scopes(odd),
        diagnosis.environment(odd, "https://auth.test", chosen=True),
    ]
    for check in results:
        assert check.detail.isprintable()
        assert "abc.def" not in check.detail
        assert len(check.detail) < 600


@pytest.mark.parametrize(
    ("claims", "state"),
    [
        ({"tenant": "12"}, "ok"),
        ({"tenant": 12}, "ok"),
        ({"tenant": ["7", "12"]}, "ok"),
        ({"tenant": "7"}, "failed"),
        ({}, "skipped"),
    ],
)
def test_tenant(claims: dict[str, Any], state: str) -> None:
    assert diagnosis.tenant(token(**claims), "12").state == state


@pytest.mark.parametrize(
    ("claims", "state"),
    [
        ({"scope": ["tn.jpm.jobs:r", "tn.crm.customers:r"]}, "ok"),
        ({"scope": "tn.jpm.jobs:r"}, "ok"),
        ({"scope": "openid"}, "ok"),
        ({"scope": []}, "failed"),
        ({"tenant": "1"}, "failed"),
    ],
)
def test_scopes(claims: dict[str, Any], state: str) -> None:
    assert diagnosis.scopes(token(**claims)).state == state


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The settings of a sandbox whose tokens carry two scopes."""
    scopes = ["tn.jpm.jobs:r", "tn.stt.businessunits:r"]
    with Sandbox(jobs=5, scopes=scopes, check_scopes=True) as sandbox:
        for name, value in sandbox.environ().items():
            monkeypatch.setenv(name, value)
        yield


@pytest.mark.usefixtures("narrow")
def test_scopes_of_operations_are_checked() -> None:
    done = invoke(
        "test-connection", "--for", "jobs.list", "jobs.cancel", "--for",
        "crm.customers.get,calls.export,jobs.list", "telecom.opt_outs.list", "--format", "json",
    )  # fmt: skip
    rows = {row["name"]: row for row in json.loads(done.out)[len(ALL) :]}
    assert {name: row["state"] for name, row in rows.items()} == {
        "jpm.jobs.list": "ok",
        "jpm.jobs.cancel": "failed",
        "crm.customers.get": "failed",
        "telecom.calls.export": "failed",
        "telecom.opt_outs.list": "skipped",
    }
    assert rows["jpm.jobs.cancel"]["detail"] == "The token lacks tn.jpm.jobs:w."
    assert "Tick tn.jpm.jobs:w in the app" in rows["jpm.jobs.cancel"]["advice"]
    assert done.code == 1


def test_a_resource_stands_for_its_operations(run: Run) -> None:
    done = run("test-connection", "--for", "customers")
    results = [line.split()[1] for line in done.out.splitlines()]
    assert "crm.customers.create_note" in results
    assert {line.split()[0] for line in done.out.splitlines()} == {"ok"}
    assert done.code == 0


def test_all_names_stand_in_one_column(run: Run) -> None:
    done = run("test-connection", "--for", "jobs.list_custom_field_types")
    starts = {line.index(line.split(None, 2)[2]) for line in done.out.splitlines()}
    assert len(starts) == 1


def test_operations_are_skipped_where_there_is_no_token(bare: Run) -> None:
    done = bare("test-connection", "--for", "jobs.list", "--format", "json")
    assert states(done.out)["jpm.jobs.list"] == "skipped"
    assert done.code == 2


@pytest.mark.parametrize(
    ("args", "part"),
    [(["--for", "jobs.lst"], "Did you mean 'jpm.jobs.list'?"), (["jobs.list"], "write --for")],
)
def test_a_wrong_name_is_refused_before_any_check(
    run: Run, sandbox: Sandbox, args: list[str], part: str
) -> None:
    done = run("test-connection", *args)
    assert (done.code, done.out, sandbox.token_requests) == (2, "", 0)
    assert part in done.err


def test_scopes_of_a_token_that_cannot_be_read_are_not_judged() -> None:
    expected = operation("jpm.jobs.list")
    assert diagnosis.scope_of(expected, (), Token(Secret("opaque"), 0.0, 0.0)).state == "skipped"
    assert diagnosis.scope_of(expected, (), token(tenant="1")).state == "failed"


def test_scopes_name_their_modules() -> None:
    result = diagnosis.scopes(token(scope=["tn.jpm.jobs:r", "tn.crm.customers:r"]))
    assert result.detail == "2 scopes (crm, jpm)"


def test_a_token_that_cannot_be_read_is_no_failure() -> None:
    opaque = Token(Secret("opaque"), 0.0, 0.0)
    results = [
        diagnosis.tenant(opaque, "1"),
        diagnosis.scopes(opaque),
        diagnosis.environment(opaque, "https://auth.servicetitan.io", chosen=True),
    ]
    assert {check.state for check in results} == {"skipped"}


@pytest.mark.parametrize(
    ("issuer", "chosen", "state"),
    [
        ("https://auth.servicetitan.io", True, "ok"),
        ("auth.servicetitan.io", True, "ok"),
        ("https://auth-integration.servicetitan.io", True, "failed"),
        ("https://auth-integration.servicetitan.io", False, "skipped"),
    ],
)
def test_environment(issuer: str, chosen: bool, state: str) -> None:
    asked = "https://auth.servicetitan.io"
    assert diagnosis.environment(token(iss=issuer), asked, chosen=chosen).state == state


class Elsewhere:
    """A session that gets no token, but may get one in the other environment."""

    def __init__(self, auth_url: str, *, other: bool, title: str = "invalid_client") -> None:
        self.config = SimpleNamespace(
            environment="production", auth_url=auth_url, tenant_id="1", api_url="https://x"
        )
        self.error = AuthenticationError("no token", title=title)
        self.other = other
        self.tried: list[str] = []

    def token(self) -> Token:
        raise self.error

    def with_options(self, environment: str) -> Any:
        self.tried.append(environment)
        other = Elsewhere("https://auth-integration.servicetitan.io", other=False)
        if self.other:
            other.token = lambda: token(tenant="1")  # type: ignore[method-assign]
        return other


@pytest.mark.parametrize(
    ("other", "advice"),
    [(True, "set SERVICETITAN_API_ENVIRONMENT=integration."), (False, "gives no token either.")],
)
def test_the_other_environment_is_tried_once(other: bool, advice: str) -> None:
    session = Elsewhere("https://auth.servicetitan.io", other=other)
    *_, last = diagnosis.checks(session)  # type: ignore[arg-type]
    assert (last.name, last.state, last.code) == ("token", "failed", 3)
    assert last.advice.endswith(advice)
    assert session.tried == ["integration"]


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("http://127.0.0.1:8080", "invalid_client"),
        ("https://proxy.example", "invalid_client"),
        ("https://auth.servicetitan.io", "invalid_request"),
    ],
)
def test_the_other_environment_is_not_tried(url: str, title: str) -> None:
    session = Elsewhere(url, other=True, title=title)
    *_, last = diagnosis.checks(session)  # type: ignore[arg-type]
    assert last.advice == ""
    assert session.tried == []


def test_the_other_environment_is_not_tried_without_a_network() -> None:
    session = Elsewhere("https://auth.servicetitan.io", other=True)
    session.error = TransportError("no route")  # type: ignore[assignment]
    *_, last = diagnosis.checks(session)  # type: ignore[arg-type]
    assert (last.code, session.tried) == (1, [])


@pytest.mark.parametrize(
    ("granted", "name"),
    [
        ((), diagnosis.PROBE),
        (("tn.stt.businessunits:r", "tn.jpm.jobs:r"), diagnosis.PROBE),
        (("tn.jpm.jobs:r",), "jpm.jobs.list"),
        (("tn.xyz.unknown:r",), diagnosis.PROBE),
    ],
)
def test_the_probe_is_a_list_that_the_scopes_allow(granted: tuple[str, ...], name: str) -> None:
    assert diagnosis._probe(granted).name == name
