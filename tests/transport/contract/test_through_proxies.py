"""HTTPS through proxies that really pass bytes on: a tunnel by CONNECT, and SOCKS5."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

import pytest
import trustme

from servicepytan.core.call import Reply
from servicepytan.errors import ConfigurationError
from servicepytan.transport.http import Sender
from tests.transport.contract.senders import kind_of, send
from tests.transport.raw_proxies import PASSWORD, ConnectProxy, SocksProxy, TunnelProxy
from tests.transport.raw_server import RawServer, answer, chunked

NAME, ADDRESS = "api.example", "192.0.2.7"
KINDS = [ConnectProxy, SocksProxy]


@pytest.fixture(autouse=True)
def _no_proxy_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.upper().endswith("_PROXY")]:
        monkeypatch.delenv(name)


@pytest.fixture
def certificate(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ssl.SSLContext:
    """The certificate of a host far away, and of the proxy, that clients trust."""
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(NAME, ADDRESS, "127.0.0.1").configure_cert(context)
    return context


def ask(
    sender: Sender,
    server: RawServer,
    proxy: TunnelProxy,
    monkeypatch: pytest.MonkeyPatch,
    host: str = NAME,
    scheme: str = "",
    size: int = 0,
) -> Reply:
    """Send a request to a host behind a proxy."""
    if isinstance(proxy, SocksProxy):
        pytest.importorskip("socks")
    url = proxy.proxy_url
    monkeypatch.setenv("HTTPS_PROXY", url.replace(proxy.scheme, scheme or proxy.scheme, 1))
    return send(sender, f"https://{host}:{server.url.rpartition(':')[2]}", "POST", body=b"x" * size)


def far(certificate: ssl.SSLContext) -> RawServer:
    """A server far away."""
    return RawServer(answer(b"far"), tls=certificate)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> type[TunnelProxy]:
    """Each kind of proxy."""
    chosen: type[TunnelProxy] = request.param
    return chosen


@pytest.mark.parametrize("needs_password", [False, True])
def test_requests_pass_encrypted_over_one_tunnel(
    sender: Sender,
    monkeypatch: pytest.MonkeyPatch,
    certificate: ssl.SSLContext,
    kind: type[TunnelProxy],
    needs_password: bool,
) -> None:
    answers = (answer(b"a" * 300_000), chunked(b"b" * 9, b"b"), answer(b"c"))
    with RawServer(*answers, tls=certificate) as server, kind(needs_password=needs_password) as way:
        bodies = [ask(sender, server, way, monkeypatch, size=size).body for size in (0, 300_000, 7)]
        assert bodies == [b"a" * 300_000, b"b" * 10, b"c"]
        assert way.targets == [f"{NAME}:{server.url.rpartition(':')[2]}"]
        assert server.connections == 1
        assert [len(sent.partition(b"\r\n\r\n")[2]) for sent in server.requests] == [0, 300_000, 7]
        heads = b"".join(sent.partition(b"\r\n\r\n")[0].lower() for sent in server.requests)
        assert b"proxy-authorization" not in heads
        assert b"st-app-key: key" in heads
        assert not any(
            secret in way.carried.lower() for secret in (b"st-app-key", b"authorization")
        )
        assert b"st-app-key" not in b"".join(way.requests).lower()


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks_takes_addresses_too(
    sender: Sender, monkeypatch: pytest.MonkeyPatch, certificate: ssl.SSLContext, scheme: str
) -> None:
    with far(certificate) as server, SocksProxy() as proxy:
        assert ask(sender, server, proxy, monkeypatch, ADDRESS, scheme).body == b"far"
        assert proxy.targets == [f"{ADDRESS}:{server.url.rpartition(':')[2]}"]


def test_a_proxy_may_itself_be_reached_by_tls_but_in_an_async_session(
    sender: Sender, sender_kind: str, monkeypatch: pytest.MonkeyPatch, certificate: ssl.SSLContext
) -> None:
    with far(certificate) as server, ConnectProxy(tls=certificate, needs_password=True) as proxy:
        if sender_kind == "aiohttp":
            with pytest.raises(ConfigurationError, match="use a synchronous Session") as error:
                ask(sender, server, proxy, monkeypatch)
            assert PASSWORD not in str(error.value)
            assert proxy.connections == 0
            return
        assert ask(sender, server, proxy, monkeypatch, size=300_000).body == b"far"
        assert proxy.targets == [f"{NAME}:{server.url.rpartition(':')[2]}"]


def test_the_certificate_of_the_host_counts_not_that_of_the_proxy(
    sender: Sender,
    monkeypatch: pytest.MonkeyPatch,
    certificate: ssl.SSLContext,
    kind: type[TunnelProxy],
) -> None:
    with far(certificate) as server, kind() as proxy:
        reply = ask(sender, server, proxy, monkeypatch, "other.example")
        assert kind_of(reply) == "tls"
        assert server.requests == []


@pytest.mark.parametrize("wrong", ["robot:else", "else:kept-quiet"])
def test_a_wrong_password_is_told_without_it(
    sender: Sender,
    monkeypatch: pytest.MonkeyPatch,
    certificate: ssl.SSLContext,
    kind: type[TunnelProxy],
    wrong: str,
) -> None:
    with far(certificate) as server, kind(needs_password=True) as proxy:
        url = proxy.proxy_url.replace(f"robot:{PASSWORD}", wrong)
        monkeypatch.setattr(kind, "proxy_url", url)
        reply = ask(sender, server, proxy, monkeypatch)
        assert reply.fault is not None
        assert reply.fault.kind in ("proxy", "connect")
        assert f"the proxy {proxy.host}" in reply.fault.text
        assert "else" not in reply.fault.text
        assert "quiet" not in reply.fault.text
        assert proxy.targets == []


def test_a_tunnel_that_breaks_leaves_the_outcome_unknown(
    sender: Sender,
    monkeypatch: pytest.MonkeyPatch,
    certificate: ssl.SSLContext,
    kind: type[TunnelProxy],
) -> None:
    answers = (answer(b"a" * 300_000), answer(b"b"))
    with RawServer(*answers, tls=certificate) as server, kind() as proxy:
        proxy.cut_after = 100_000
        reply = ask(sender, server, proxy, monkeypatch)
        assert reply.fault is not None
        assert reply.fault.kind in ("cut", "reset")
        proxy.cut_after = None
        assert ask(sender, server, proxy, monkeypatch).body == b"b"
        assert len(proxy.targets) == 2
