"""``sandbox`` and ``demo``: the API without credentials."""

from __future__ import annotations

import json
import shlex
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from servicepytan.cli import demo as demo_module
from servicepytan.cli.sandbox import STYLES
from servicepytan.sandbox import Reporting, Sandbox
from tests.cli.runs import Run

FOUR = ("CLIENT_ID", "CLIENT_SECRET", "APP_KEY", "TENANT_ID")


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C comes as soon as the sandbox waits for it."""

    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("servicepytan.cli.sandbox.time.sleep", interrupt)


@pytest.mark.usefixtures("ended")
def test_sandbox_writes_the_variables_and_ends_quietly(bare: Run) -> None:
    done = bare("sandbox", "--style", "export")
    words = [shlex.split(line) for line in done.out.splitlines()]
    assert all(word[0] == "export" for word in words)
    names = {word[1].partition("=")[0] for word in words}
    assert {f"SERVICETITAN_{name}" for name in (*FOUR, "API_URL", "AUTH_URL")} <= names
    assert done.code == 130
    assert done.err.startswith("The sandbox serves at http://127.0.0.1:")
    assert len(done.err.splitlines()) == 1


def test_ctrl_c_that_comes_just_before_a_sleep_is_heard_soon(
    bare: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []

    def miss_one_signal(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr("servicepytan.cli.sandbox.time.sleep", miss_one_signal)
    assert bare("sandbox").code == 130
    assert max(slept) <= 1


@pytest.mark.usefixtures("ended")
def test_sandbox_as_json(bare: Run) -> None:
    assert "SERVICETITAN_APP_KEY" in json.loads(bare("sandbox", "--format", "json").out)
    assert "SERVICETITAN_APP_KEY" in json.loads(bare("sandbox", "--style", "json").out)


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("export", "export A='it'\"'\"'s'\n"),
        ("powershell", "$env:A = 'it''s'\n"),
        ("dotenv", "A=it's\n"),
        ("json", '{\n  "A": "it\'s"\n}\n'),
    ],
)
def test_styles(style: str, text: str) -> None:
    assert STYLES[style]({"A": "it's"}) == text


def test_sandbox_passes_its_options(bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments: dict[str, Any] = {}

    def made(**options: Any) -> Sandbox:
        arguments.update(options)
        raise KeyboardInterrupt

    monkeypatch.setattr("servicepytan.sandbox.Sandbox", made)
    options = ["--jobs", "5", "--seed", "3", "--strict", "--rate-limit", "10", "--latency", "0.5"]
    bare("sandbox", "--port", "8080", "--seconds-per-report", "60", *options)
    assert arguments == {
        "port": 8080,
        "jobs": 5,
        "seed": 3,
        "strict": True,
        "rate_limit": 10.0,
        "reporting": Reporting(seconds_per_report=60),
        "latency": 0.5,
    }


def test_a_taken_port_is_told(bare: Run, sandbox: Sandbox) -> None:
    done = bare("sandbox", "--port", sandbox.url.rpartition(":")[2])
    assert (done.code, done.out) == (2, "")
    assert "Choose another, or leave --port out." in done.err


@pytest.mark.usefixtures("ended")
@pytest.mark.parametrize(("system", "first"), [("nt", "$env:"), ("posix", "export ")])
def test_the_style_is_that_of_the_system(
    bare: Run, monkeypatch: pytest.MonkeyPatch, system: str, first: str
) -> None:
    monkeypatch.setattr("servicepytan.cli.sandbox.os", SimpleNamespace(name=system))
    assert bare("sandbox").out.startswith(first)


@pytest.mark.parametrize(
    "option",
    [
        *("--port=70000", "--jobs=-1", "--rate-limit=0", "--latency=-1"),
        "--seconds-per-report=-1",
    ],
)
def test_sandbox_refuses_what_cannot_be(bare: Run, option: str) -> None:
    assert bare("sandbox", option).code == 2


def test_demo_runs_without_credentials(bare: Run) -> None:
    done = bare("demo")
    assert done.code == 0
    assert done.err.startswith("This is the embedded sandbox of the API, at http://127.0.0.1:")
    for name in FOUR:
        assert f"SERVICETITAN_{name}=" in done.err
    for name in ("Jobs", "Customers", "Invoices"):
        assert f"{name}: " in done.out
    assert "jobs are completed" in done.out


def test_demo_tells_the_truth(run: Run, sandbox: Sandbox) -> None:
    with sandbox.session() as session:
        jobs = session.jobs.list(limit=demo_module.MOST_REAL_ROWS).all()
        invoices = session.invoices.list(limit=demo_module.MOST_REAL_ROWS).all()
    answer = json.loads(run("demo", "--format", "jsonl").out)
    assert answer["jobs"] == len(jobs)
    assert answer["completed_jobs"] == sum(job["jobStatus"] == "Completed" for job in jobs)
    total = sum(Decimal(str(invoice["total"] or 0)) for invoice in invoices)
    assert Decimal(answer["invoice_total"]) == total


def test_demo_reads_the_configured_tenant(run: Run, sandbox: Sandbox) -> None:
    done = run("demo")
    assert done.err.startswith("Your settings are complete")
    assert f"tenant {sandbox.tenant_id}" in done.err
    assert {request.method for request in sandbox.requests()} == {"GET"}


def test_demo_keeps_to_the_sandbox_if_told(run: Run, sandbox: Sandbox) -> None:
    assert run("demo", "--sandbox").err.startswith("This is the embedded sandbox")
    assert sandbox.log == []


def test_demo_says_that_settings_are_incomplete(bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICETITAN_TENANT_ID", "1234567")
    assert bare("demo").err.startswith("Your settings are not complete")


def test_demo_of_an_unknown_profile_is_an_error(bare: Run) -> None:
    done = bare("demo", "--profile", "nsw")
    assert (done.code, done.out) == (2, "")


@pytest.mark.parametrize(
    ("options", "fact"),
    [
        (["--format", "csv"], "not written as csv; say with --style how"),
        (["--format", "table"], "not written as table"),
        (["--format", "json", "--style", "export"], "leave --format out"),
    ],
)
def test_a_format_without_effect_is_wrong_usage(bare: Run, options: list[str], fact: str) -> None:
    done = bare("sandbox", *options)
    assert (done.code, done.out) == (2, "")
    assert fact in done.err
