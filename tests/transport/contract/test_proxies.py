"""Requests through a proxy on a bare socket, and those that must never take one."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Any

import pytest
import requests

from servicepytan import TransportError
from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.core.retry import RetryPolicy
from servicepytan.sandbox import Sandbox
from servicepytan.transport.http import Sender
from servicepytan.transport.requests_errors import ProxyError, old_error
from tests.fakes import session_at
from tests.transport.raw_server import RawServer, after, answer, closed_port, hang_up
from tests.waiting import LONG

VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
CREDENTIALS = "robot:kept-quiet"
ONCE = RetryPolicy(attempts=1)


@pytest.fixture(autouse=True)
def _no_proxy_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.upper().endswith("_PROXY")]:
        monkeypatch.delenv(name)


def send(sender: Sender, url: str, verb: str = "GET") -> Reply:
    """Send a request with a secret in its body."""
    return sender.send(Request(verb, url, Headers({"Accept": "x/y"}), b"secret=kept-quiet"), LONG)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
@pytest.mark.parametrize("variable", [*VARIABLES, "http_proxy", "all_proxy"])
def test_this_machine_is_never_reached_by_a_proxy(
    sender: Sender, monkeypatch: pytest.MonkeyPatch, variable: str, host: str
) -> None:
    with RawServer(answer(b"own")) as server, RawServer(answer(b"proxy")) as proxy:
        monkeypatch.setenv(variable, proxy.url)
        monkeypatch.setenv("NO_PROXY", "else.example")
        reply = send(sender, server.url.replace("127.0.0.1", host) + "/connect/token", "POST")
        assert reply.body == b"own"
        assert proxy.connections == 0
        assert server.requests[0].startswith(b"POST /connect/token HTTP/1.1\r\n")


@pytest.mark.parametrize("host", ["127.8.9.1", "localhost.", "[::1]", "[::ffff:127.0.0.1]"])
def test_nor_are_its_other_addresses(
    sender: Sender, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    with RawServer(answer(b"proxy")) as proxy, closed_port() as nobody:
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        reply = send(sender, f"http://{host}:{nobody.rpartition(':')[2]}/x")
        assert reply.fault is not None
        assert proxy.connections == 0


def test_other_hosts_are_reached_by_the_proxy(
    sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RawServer(answer(b"by proxy")) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url.replace("//", f"//{CREDENTIALS}@"))
        assert send(sender, "http://files.example/x").body == b"by proxy"
        assert proxy.requests[0].startswith(b"GET http://files.example/x HTTP/1.1\r\n")
        assert proxy.headers()["proxy-authorization"].startswith("Basic ")
        monkeypatch.setenv("NO_PROXY", "example")
        assert send(sender, "http://nowhere.invalid.example/x").fault is not None
        assert len(proxy.requests) == 1


def test_a_whole_session_with_a_sandbox_asks_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(answer(b"proxy")) as proxy, Sandbox(jobs=3) as sandbox:
        for variable in VARIABLES:
            monkeypatch.setenv(variable, proxy.url)
        with sandbox.session() as session:
            assert len(session.jobs.list().all()) == 3
            assert session.pricebook.images.download(path="samples/1.bin").read()
        assert proxy.connections == 0


def test_a_redirect_to_this_machine_leaves_the_proxy_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = answer(b'{"access_token":"t","expires_in":900}')
    with RawServer(answer(b"proxy")) as proxy, RawServer(answer(b"file")) as store:
        moved = answer(b"", "302 Found", Location=store.url.replace("127.0.0.1", "localhost"))
        with RawServer(token, moved) as server:
            monkeypatch.setenv("ALL_PROXY", proxy.url)
            with session_at(server.url, retry=ONCE) as session:
                assert session.calls.download_recording(7).read() == b"file"
            assert proxy.connections == 0


def test_a_tunnel_is_asked_for_with_the_host_only(
    sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RawServer(after(b"HTTP/1.1 200 OK\r\n\r\n", hang_up)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        reply = send(sender, "https://api.example/connect/token", "POST")
        assert reply.fault is not None
        assert f"api.example (through the proxy {proxy.host})" in reply.fault.text
        assert proxy.requests[0].startswith(b"CONNECT api.example:443 HTTP/1.")
        assert b"kept-quiet" not in b"".join(proxy.requests)


@pytest.mark.parametrize("scheme", ["http", "socks5h"])
def test_a_proxy_that_refuses_the_connection_is_named(
    sender: Sender, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    if scheme != "http":
        pytest.importorskip("socks")
    with closed_port() as nobody:
        monkeypatch.setenv("ALL_PROXY", f"{scheme}://{CREDENTIALS}@{nobody}")
        for url in ("https://api.example", "http://api.example"):
            fault = send(sender, url, "POST").fault
            assert fault is not None
            assert fault.kind == "connect"
            assert f"the proxy {nobody}" in fault.text
            assert "api.example" in fault.text
            assert "Connection refused" in fault.text
            assert "kept-quiet" not in fault.text


@pytest.mark.parametrize(
    ("status", "kind"),
    [("407 Proxy Authentication Required", "proxy"), ("502 Bad Gateway", "connect")],
)
def test_a_proxy_that_refuses_the_tunnel_is_named(
    sender: Sender, monkeypatch: pytest.MonkeyPatch, status: str, kind: str
) -> None:
    with RawServer(answer(b"", status)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{CREDENTIALS}@{proxy.host}")
        fault = send(sender, "https://api.example").fault
        assert fault is not None
        assert (fault.kind, fault.text) == (
            kind,
            f"the proxy {proxy.host} does not connect to api.example: {status}",
        )


def test_a_socks_proxy_that_cannot_reach_the_host_is_named(
    sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("socks")

    def refuse(connection: socket.socket) -> None:
        connection.recv(100)
        connection.sendall(b"\x05\x00")
        connection.recv(100)
        connection.sendall(b"\x05\x05\x00\x01" + bytes(6))

    with SocksServer(refuse) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"socks5h://{proxy.host}")
        fault = send(sender, "https://api.example").fault
        assert fault is not None
        assert fault.kind == "connect"
        assert f"no connection to api.example through the proxy {proxy.host}" in fault.text
        assert "refused" in fault.text


class SocksServer(RawServer):
    """Acts on each connection at once: SOCKS has no HTTP head to wait for."""

    def _serve(self, connection: socket.socket) -> None:
        [act] = self._answers
        assert callable(act)
        with connection:
            act(connection)


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("socks5://robot:kept-quiet@proxy.example:1080", 'pip install "servicepytan[socks]"'),
        ("ftp://robot:kept-quiet@proxy.example:21", "the proxy proxy.example:21 is none of"),
        ("socks9://robot:kept-quiet@proxy.example:21", "the proxy proxy.example:21 is none of"),
        ("http://robot:kept-quiet@proxy.example:port", "the proxy that is set is not a URL"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_an_error_at_once(
    monkeypatch: pytest.MonkeyPatch, proxy: str, words: str
) -> None:
    def no_package(*args: Any, **named: Any) -> Any:
        raise requests.exceptions.InvalidSchema("Missing dependencies for SOCKS support.")

    monkeypatch.setattr(requests.adapters, "SOCKSProxyManager", no_package)
    monkeypatch.setattr("servicepytan.transport.proxies.find_spec", lambda name: None)
    monkeypatch.setenv("ALL_PROXY", proxy)
    session = session_at("https://api.example", auth_url="https://auth.example", retry=ONCE)
    with pytest.raises(TransportError) as caught:
        session.with_options(retry=RetryPolicy()).jobs.get(1)
    assert words in str(caught.value)
    assert "Check HTTPS_PROXY" in str(caught.value)
    assert "quiet" not in str(caught.value)
    assert (caught.value.kind, caught.value.attempts) == ("proxy", 1)
    assert isinstance(old_error(caught.value, "GET", "https://api.example"), ProxyError)
