"""Routes of an async session: by host, kept until the environment changes."""

from __future__ import annotations

import os

import pytest

pytest.importorskip("aiohttp")

from servicepytan.transport.aio import routes
from servicepytan.transport.aio.routes import RouteTable

API = "https://api.test/jpm/v2"


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.upper().endswith(("_PROXY", "_CA_BUNDLE"))]:
        monkeypatch.delenv(name)


def test_a_direct_route_trusts_the_usual_authorities() -> None:
    route = RouteTable().find(API)
    assert (route.proxy, route.bundle, route.asked_proxy) == ("", True, None)


def test_a_proxy_is_told_who_asks_only_where_it_is_asked_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://me:secret@proxy.test:8080")
    tunnel, asked = RouteTable().find(API), RouteTable().find("http://api.test/x")
    assert (tunnel.proxy, tunnel.asked_proxy) == ("http://me:secret@proxy.test:8080", None)
    assert tunnel.proxy_headers == {}
    assert (asked.bundle, str(asked.asked_proxy)) == (None, "http://proxy.test:8080")
    assert list(asked.proxy_headers) == ["proxy-authorization"]


def test_a_route_is_kept_until_the_environment_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    table = RouteTable()
    first = table.find(API)
    assert table.find(f"{API}?page=2") is first
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:8080")
    assert table.find(API).proxy == "http://proxy.test:8080"
    monkeypatch.delenv("HTTPS_PROXY")
    assert table.find(API) == first


def test_few_routes_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routes, "_MOST_KEPT", 2)
    table = RouteTable()
    for number in range(5):
        table.find(f"https://api{number}.test/x")
    assert len(table._routes) <= 2
