"""``doctor``: each check of machine and network, none of which lasts for ever."""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Optional

import pytest

from servicepytan.cli import machine_checks
from servicepytan.cli.diagnosis import NEEDS, SKIPPED, Check
from servicepytan.cli.machine_checks import DOCTOR_NAMES, Machine
from servicepytan.core.call import Fault, Reply
from servicepytan.core.rate_limit import RateLimit
from servicepytan.sandbox import Sandbox
from tests.cli.runs import Run
from tests.fakes import session_at
from tests.transport.raw_server import RawServer
from tests.waiting import LONG, until

URLS = ("https://api.example", "https://auth.example")
DATE = {"date": "Thu, 01 Jan 1970 00:16:40 GMT"}
TROUBLESHOOTING = Path(__file__).parents[2] / "docs/troubleshooting.md"


class FakeMachine(Machine):
    """A machine without network."""

    def __init__(
        self,
        *,
        proxy: str = "",
        reply: Optional[Reply] = None,
        now: float = 1000.0,
        free: int = 1 << 40,
        error: Optional[OSError] = None,
    ) -> None:
        self._proxy = proxy
        self._reply = reply or Reply(404, DATE)
        self._now = now
        self._free = free
        self._error = error

    def resolve(self, host: str, port: int) -> int:
        if self._error:
            raise self._error
        return 2

    def proxy(self, url: str) -> str:
        return self._proxy

    def reach(self, url: str) -> Reply:
        return self._reply

    def now(self) -> float:
        return self._now

    def free_bytes(self, folder: Path) -> int:
        if self._error:
            raise self._error
        return self._free


class ReachingMachine(FakeMachine):
    """One that sends its requests all the same."""

    reach = Machine.reach


@pytest.mark.parametrize("command", [["doctor"], ["test-connection", "--all"]])
def test_all_is_well(
    run: Run, tmp_path: Path, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Machine, "free_bytes", lambda machine, folder: 1 << 40)
    done = run(*command, "--place", str(tmp_path / "out"), "--for", "jobs.list", "--format", "json")
    rows = json.loads(done.out)
    assert [row["name"] for row in rows] == [*DOCTOR_NAMES, "jpm.jobs.list"]
    assert {row["state"] for row in rows} == {"ok"}, rows
    assert (done.code, done.err) == (0, "")
    assert not (tmp_path / "out").exists()


def test_free_space_is_told_of_a_folder_that_can_be_written_to(tmp_path: Path) -> None:
    assert Machine().free_bytes(tmp_path) > 0
    with pytest.raises(FileNotFoundError):
        Machine().free_bytes(tmp_path / "no")


def test_a_place_needs_all_checks(run: Run) -> None:
    done = run("test-connection", "--place", "out")
    assert done.code == 2
    assert "add --all" in done.err


@pytest.fixture
def reachable(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hosts that answer, and no credentials."""
    for name in ("API_URL", "AUTH_URL"):
        monkeypatch.setenv(f"SERVICETITAN_{name}", sandbox.url)


CREDENTIALS = ("CLIENT_ID", "CLIENT_SECRET", "APP_KEY", "TENANT_ID")


@pytest.mark.usefixtures("reachable")
@pytest.mark.parametrize("command", [["doctor"], ["test-connection", "--all"]])
def test_what_needs_no_credentials_is_checked_without_them(
    bare: Run, tmp_path: Path, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Machine, "free_bytes", lambda machine, folder: 1 << 40)
    done = bare(*command, "--place", str(tmp_path), "--for", "jobs.list", "--format", "json")
    rows = {row["name"]: row for row in json.loads(done.out)}
    assert list(rows) == [*DOCTOR_NAMES, "jpm.jobs.list"]
    assert rows["settings"]["state"] == "failed"
    made = {name for name, row in rows.items() if row["state"] == "ok"}
    assert made == {*machine_checks.NETWORK, "disk"}
    assert {row["state"] for row in rows.values()} == {"failed", "ok", "skipped"}
    assert {frozenset(row) for row in rows.values()} == {
        frozenset(("name", "state", "detail", "advice"))
    }
    assert done.code == 2


@pytest.mark.usefixtures("reachable")
@pytest.mark.parametrize("lacking", [(name,) for name in CREDENTIALS] + [CREDENTIALS])
def test_a_check_names_the_settings_that_it_needs(
    bare: Run, lacking: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in set(CREDENTIALS).difference(lacking):
        monkeypatch.setenv(f"SERVICETITAN_{name}", "1")
    rows = {row["name"]: row for row in json.loads(bare("doctor", "--format", "json").out)}
    for name in set(NEEDS).difference(machine_checks.NETWORK):
        first = [setting for setting in NEEDS[name] if setting.upper() in lacking]
        expected = f"It needs these settings first: {', '.join(first)}." if first else SKIPPED
        assert rows[name]["detail"] == expected
    assert rows["tls"]["state"] == "ok"


@pytest.mark.parametrize(
    ("environ", "hosts"),
    [
        ({}, ["api.servicetitan.io", "auth.servicetitan.io"]),
        (
            {"SERVICETITAN_API_ENVIRONMENT": "integration"},
            ["api-integration.servicetitan.io", "auth-integration.servicetitan.io"],
        ),
        (
            {"SERVICETITAN_API_URL": "https://gateway.example/servicetitan"},
            ["gateway.example", "auth.servicetitan.io"],
        ),
        ({"SERVICETITAN_API_URL": "no url"}, ["auth.servicetitan.io"]),
        ({"SERVICETITAN_PROFILE": "nobody"}, ["api.servicetitan.io", "auth.servicetitan.io"]),
    ],
)
def test_the_hosts_of_the_settings_are_checked_although_others_are_missing(
    bare: Run, environ: dict[str, str], hosts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    looked_up: list[str] = []

    def resolve(machine: Machine, host: str, port: int) -> int:
        looked_up.append(host)
        return 1

    monkeypatch.setattr(Machine, "resolve", resolve)
    monkeypatch.setattr(Machine, "reach", lambda *_: Reply(404))
    rows = json.loads(bare("doctor", "--format", "json").out)
    assert looked_up == hosts
    assert [row["name"] for row in rows] == list(DOCTOR_NAMES)


def test_without_a_host_there_is_no_network_to_check(
    bare: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("API_URL", "AUTH_URL"):
        monkeypatch.setenv(f"SERVICETITAN_{name}", "no url")
    rows = {row["name"]: row for row in json.loads(bare("doctor", "--format", "json").out)}
    assert list(rows) == list(DOCTOR_NAMES)
    for name in machine_checks.NETWORK:
        assert rows[name]["state"] == "skipped"
        assert "api_url, auth_url" in rows[name]["detail"]


@pytest.mark.usefixtures("reachable")
def test_the_secret_of_a_command_is_not_read_again_for_the_checks_of_the_network(
    bare: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs, config = tmp_path / "runs", tmp_path / "config.toml"
    config.write_text(
        f"""client_id = "x"\nclient_secret_command = ["sh", "-c", "echo run >> {runs}; echo s"]\n"""
    )
    config.chmod(0o600)
    monkeypatch.setenv("SERVICETITAN_CONFIG", str(config))
    rows = json.loads(bare("doctor", "--format", "json").out)
    assert rows[0]["detail"].startswith("2 settings are missing: app_key, tenant_id.")
    assert runs.read_text() == "run\n"


def test_a_wrong_secret_stops_what_needs_a_token_only(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SERVICETITAN_CLIENT_SECRET", "cs1.wrong-secret")
    done = run("doctor", "--format", "json", "--place", str(tmp_path))
    states = {row["name"]: row["state"] for row in json.loads(done.out)}
    assert list(states) == list(DOCTOR_NAMES)
    assert (states["token"], states["api"]) == ("failed", "skipped")
    assert states["disk"] != "skipped"
    assert "wrong-secret" not in done.out + done.err
    assert done.code == 3


def test_missing_scopes_are_named(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    with Sandbox(jobs=1, scopes=("tn.set.businessunits:r",)) as sandbox:
        for name, value in sandbox.environ().items():
            monkeypatch.setenv(name, value)
        done = run("doctor", "--for", "jobs.list", "jobs.cancel", "--format", "json")
    lacking = [row for row in json.loads(done.out) if row["name"].startswith("jpm.")]
    assert [row["state"] for row in lacking] == ["failed", "failed"]
    assert "tn.jpm.jobs:r" in lacking[0]["detail"]
    assert done.code == 1


@pytest.mark.parametrize(
    ("check", "state", "text"),
    [
        (machine_checks.proxy(FakeMachine(), URLS), "ok", "No proxy is used."),
        (machine_checks.proxy(FakeMachine(proxy="http://me:word@px.example:8080"), URLS), "ok",
         "api.example is asked through the proxy px.example:8080."),
        (machine_checks.proxy(FakeMachine(proxy="px.example"), URLS), "ok", "px.example."),
        (machine_checks.proxy(FakeMachine(proxy="http://:80"), URLS), "failed", "has no host"),
        (machine_checks.proxy(FakeMachine(proxy="http://x:y"), URLS), "failed", "has no host"),
        (machine_checks.dns(FakeMachine(), URLS), "ok", "api.example has 2 addresses."),
        (machine_checks.dns(FakeMachine(proxy="http://px"), URLS), "ok", "by the proxy"),
        (machine_checks.dns(FakeMachine(error=OSError(1, "unknown")), URLS), "failed",
         "api.example has no address: unknown."),
        (machine_checks.tls(FakeMachine(), URLS, []), "ok", "trusted certificate"),
        (machine_checks.tls(FakeMachine(), ("http://127.0.0.1:9",), []), "ok", "without TLS"),
        (machine_checks.clock([]), "skipped", "No server"),
        (machine_checks.clock([(Reply(200, DATE), 1030.0)]), "ok", "agrees"),
        (machine_checks.clock([(Reply(200, DATE), 1300.0)]), "failed", "300 s ahead of"),
        (machine_checks.clock([(Reply(200, DATE), 100.0)]), "failed", "900 s behind"),
        (machine_checks.clock([(Reply(200), 100.0)]), "skipped", "No server"),
        (machine_checks.disk(FakeMachine(), None), "skipped", "--place"),
        (machine_checks.disk(FakeMachine(), "/no/out"), "ok", "1024.0 GiB are free"),
        (machine_checks.disk(FakeMachine(free=99), "/no/out"), "failed", "0.0 GiB are free"),
        (machine_checks.disk(FakeMachine(error=OSError(13, "denied")), "/no"), "failed", "denied"),
    ],
)  # fmt: skip
def test_a_check(check: Check, state: str, text: str) -> None:
    assert (check.state, check.code) == (state, 1 if state == "failed" else 0)
    assert text in check.detail
    assert bool(check.advice) == (state == "failed")
    assert "word" not in f"{check}"


@pytest.mark.parametrize(
    ("kind", "advice"),
    [("tls", "REQUESTS_CA_BUNDLE"), ("proxy", "NO_PROXY"), ("timeout", "443"), ("reset", "firew")],
)
def test_each_kind_of_fault_has_advice(kind: str, advice: str) -> None:
    machine = FakeMachine(reply=Reply(fault=Fault(kind, "no luck with Bearer abc.def")))
    check = machine_checks.tls(machine, URLS, [])
    assert (check.state, check.code) == ("failed", 1)
    assert advice in check.advice
    assert "abc.def" not in check.detail


@pytest.mark.parametrize("kind", ["connect", "reset", "cut"])
def test_behind_a_proxy_the_proxy_is_the_first_suspect(kind: str) -> None:
    machine = FakeMachine(proxy="http://px:80", reply=Reply(fault=Fault(kind, "refused")))
    assert "NO_PROXY" in machine_checks.tls(machine, URLS, []).advice


def limited(limit: Optional[RateLimit], problem: Optional[str] = None, wait: float = 0.0) -> Any:
    shared = SimpleNamespace(keeper=SimpleNamespace(problem=problem), wait=lambda: wait)
    return SimpleNamespace(
        config=SimpleNamespace(rate_limit=limit),
        _transport=SimpleNamespace(limiter=SimpleNamespace(shared=shared)),
    )


@pytest.mark.parametrize(
    ("session", "state", "text"),
    [
        (limited(None), "ok", "Off"),
        (limited(RateLimit(20)), "ok", "At most 20 requests per second"),
        (limited(RateLimit(share=0.25)), "ok", "At most 15 requests"),
        (limited(RateLimit(100)), "failed", "At most 100 requests"),
        (limited(RateLimit(), problem="Redis is away"), "failed", "Redis is away."),
        (limited(RateLimit(), wait=30.0), "failed", "has asked to wait 30 s more"),
    ],
)
def test_the_rate_limit(session: Any, state: str, text: str) -> None:
    check = machine_checks.rate_limit(session)
    assert check.state == state
    assert text in check.detail


def test_a_check_that_does_not_end_fails_and_the_next_one_is_made() -> None:
    never = threading.Event()

    def stuck() -> Check:
        never.wait(60)
        return Check("dns", "ok", "")

    check = machine_checks.within("dns", stuck, 0.01)
    never.set()
    assert (check.name, check.state, check.code) == ("dns", "failed", 1)
    assert "No result within 0.01 s" in check.detail


def wait_until_stuck(monkeypatch: pytest.MonkeyPatch, stuck: Callable[[], int]) -> None:
    """Give each check the time that it needs, but one that hangs none.

    Args:
        monkeypatch: Puts this in place of a wait of so many seconds.
        stuck: How many checks hang by now.
    """
    left: list[Any] = []

    def wait_for(futures: tuple[Future[Any]], longest: float) -> Any:
        until(lambda: futures[0].done() or stuck() > len(left))
        ended = wait(futures, 0.0)
        left.extend(ended.not_done)
        return ended

    monkeypatch.setattr(machine_checks, "wait", wait_for)


def test_checks_behind_one_that_does_not_end_are_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    hangs, never = threading.Event(), threading.Event()

    def usual() -> Any:
        yield Check("token", "ok", "")
        hangs.set()
        never.wait(LONG)
        yield Check("tenant", "ok", "")

    wait_until_stuck(monkeypatch, lambda: int(hangs.is_set()))
    names = ("token", "tenant", "scopes")
    made = list(machine_checks._bounded(usual(), names, 0.5))
    never.set()
    assert [(check.name, check.state) for check in made] == [
        ("token", "ok"),
        ("tenant", "failed"),
        ("scopes", "skipped"),
    ]


def test_a_server_that_never_answers_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(keep_waiting, keep_waiting) as server:
        wait_until_stuck(monkeypatch, lambda: len(server.requests))
        session = session_at(server.url)
        made = list(machine_checks.all_checks(session, None, ReachingMachine(), longest=0.5))
    states = {check.name: check.state for check in made}
    assert list(states) == list(DOCTOR_NAMES)
    assert [name for name, state in states.items() if state == "failed"] == ["tls", "token"]
    assert states["api"] == "skipped"


def keep_waiting(connection: socket.socket) -> None:
    """Answer nothing until the other side hangs up."""
    connection.recv(1)


def test_every_check_is_on_the_page_of_troubleshooting() -> None:
    page = TROUBLESHOOTING.read_text(encoding="utf-8")
    headings = re.findall(r"^### `([\w-]+)`$", page, re.MULTILINE)
    assert headings == list(DOCTOR_NAMES)
