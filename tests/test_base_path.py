"""A gateway with a base path in front of the API and of the token endpoint."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from servicepytan.core.redact import Secret
from servicepytan.errors import InvalidArgument
from servicepytan.requests import Endpoint
from servicepytan.sandbox import Sandbox
from servicepytan.transport.rate_limiter import shared_limiter
from servicepytan.utils import endpoint_url, request_json
from tests.cli.runs import invoke
from tests.serving import serving
from tests.waiting import LONG

BASE = "/company/servicetitan"


class Gateway(BaseHTTPRequestHandler):
    """Passes requests below its base path on to the sandbox, without the base path."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.seen.append(self.path)  # type: ignore[attr-defined]
        if not self.path.startswith(f"{BASE}/"):
            self._answer(404, {}, b"not below the base path")
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        behind = http.client.HTTPConnection(self.server.behind, timeout=LONG)  # type: ignore[attr-defined]
        headers = {name: text for name, text in self.headers.items() if name != "Host"}
        behind.request(self.command, self.path[len(BASE) :], body, headers)
        reply = behind.getresponse()
        self._answer(reply.status, dict(reply.getheaders()), reply.read())
        behind.close()

    do_POST = do_PATCH = do_PUT = do_DELETE = do_GET

    def _answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response_only(status)
        for name, text in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=30) as sandbox:
        yield sandbox


@pytest.fixture
def gateway(sandbox: Sandbox) -> Iterator[ThreadingHTTPServer]:
    with serving(Gateway, behind=urlsplit(sandbox.url).netloc, seen=[]) as server:
        yield server


@pytest.fixture
def url(gateway: ThreadingHTTPServer) -> str:
    """The base URL, as somebody writes it who likes slashes."""
    return f"http://127.0.0.1:{gateway.server_port}{BASE}/"


def seen(gateway: Any) -> list[str]:
    """The paths that were asked for."""
    paths: list[str] = gateway.seen
    return paths


def test_all_requests_go_below_the_base_path(
    sandbox: Sandbox, gateway: Any, url: str, tmp_path: Path
) -> None:
    with sandbox.session(api_url=url, auth_url=url, page_size=10) as session:
        assert session.config.api_url == url.rstrip("/")
        job = session.jobs.list(sort="-Id").first()
        assert job is not None
        assert session.jobs.get(job["id"])["id"] == job["id"]
        assert len(session.jobs.list().all()) == 30
        assert len(session.jobs.export().all()) == 30
        assert session.customers.create_note(job["customerId"], {"text": "x"})["text"] == "x"
        assert session.request("GET", "/jpm/v2/tenant/{tenant}/jobs")["data"]
        assert session.pricebook.images.download(path="samples/1.bin").save(tmp_path).is_file()
        assert url.rstrip("/") in repr(session)
    assert seen(gateway)[0] == f"{BASE}/connect/token"
    assert all(path.startswith(f"{BASE}/") for path in seen(gateway))
    assert seen(gateway)[1].startswith(f"{BASE}/jpm/v2/tenant/{sandbox.tenant_id}/jobs?")


def test_a_redirect_within_the_host_keeps_the_credentials(
    sandbox: Sandbox, gateway: Any, url: str
) -> None:
    with sandbox.session(api_url=url, auth_url=url) as session:
        job = session.jobs.list().first()
        assert job is not None
        place = f"/jpm/v2/tenant/{sandbox.tenant_id}/jobs/{job['id']}"
        for target in (f"{BASE}{place}", f"{url}{place[1:]}"):
            sandbox.redirect_next("/jpm/v2/tenant/{tenant}/jobs/1", target)
            assert session.jobs.get(1)["id"] == job["id"]


def test_buckets_are_apart_by_the_whole_url(url: str) -> None:
    key = Secret("ak1.kept-quiet")
    bucket = shared_limiter(url, key, "42")
    assert shared_limiter(url, key, "42") is bucket
    assert shared_limiter(url.replace("servicetitan", "other"), key, "42") is not bucket


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_connections_of_0_4_2_work_with_a_base_path(sandbox: Sandbox, url: str) -> None:
    conn = {**sandbox.environ(), "api_root": url, "auth_root": url}
    target = endpoint_url("jpm", "jobs", conn=conn)
    assert target == f"{url}jpm/v2/tenant/{sandbox.tenant_id}/jobs"
    assert request_json(target, conn=conn)["data"]
    assert len(Endpoint("jpm", "jobs", conn).get_all({})) == 30
    for other in (f"{BASE}-other", f"{BASE}/.."):
        with pytest.raises(InvalidArgument):
            request_json(target.replace(BASE, other), conn=conn)


def test_the_command_takes_and_shows_it(
    sandbox: Sandbox, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in sandbox.environ().items():
        monkeypatch.setenv(name, url if name.endswith("_URL") else value)
    shown = invoke("--format", "json", "config", "show")
    rows = {row["name"]: row["value"] for row in json.loads(shown.out)}
    assert rows["api_url"] == rows["auth_url"] == url.rstrip("/")
    assert invoke("test-connection").code == 0
