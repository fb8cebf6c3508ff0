"""What the environment decides for a request: read as ``requests`` does, and anew on a change."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
import requests

from servicepytan.transport import preparation
from servicepytan.transport.preparation import environment_settings

URL = "https://api.test/x"
DIRECT: dict[str, Any] = {"cert": None, "proxies": {}, "stream": True, "verify": True}


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.upper().endswith(("_PROXY", "_CA_BUNDLE"))]:
        monkeypatch.delenv(name)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The URLs for which ``requests`` was asked."""
    urls: list[str] = []
    merge: Callable[..., Any] = requests.Session.merge_environment_settings

    def noted(session: requests.Session, url: str, *settings: Any) -> Any:
        urls.append(url)
        return merge(session, url, *settings)

    monkeypatch.setattr(requests.Session, "merge_environment_settings", noted)
    preparation._settings.cache_clear()
    return urls


def by_requests(url: str) -> Any:
    """The settings as a session of ``requests`` finds them."""
    with requests.Session() as session:
        return session.merge_environment_settings(url, {}, True, None, None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HTTPS_PROXY", "http://proxy.test:1"),
        ("https_proxy", "http://proxy.test:2"),
        ("Https_Proxy", "http://proxy.test:3"),
        ("ALL_PROXY", "socks5://proxy.test:4"),
        ("REQUESTS_CA_BUNDLE", "/own.pem"),
        ("CURL_CA_BUNDLE", "/own.pem"),
    ],
)
def test_each_change_counts_at_once(
    reads: list[str], monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    assert environment_settings(URL) == DIRECT
    monkeypatch.setenv(name, value)
    assert environment_settings(URL) == by_requests(URL) != DIRECT
    monkeypatch.setenv("NO_PROXY", "test")
    assert environment_settings(URL) == by_requests(URL)
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.delenv(name)
    assert environment_settings(URL) == DIRECT


def test_a_host_is_looked_up_once(reads: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparation, "_HAS_SYSTEM_PROXIES", False)
    for path in ("/a", "/b?signature=kept-quiet", "?c", "#d", ""):
        environment_settings(f"https://api.test{path}")
    assert reads == ["https://api.test"]
    environment_settings("https://api.test:444/a")
    assert reads == ["https://api.test", "https://api.test:444"]


def test_settings_of_the_system_are_read_each_time(
    reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparation, "_HAS_SYSTEM_PROXIES", True)
    for _ in range(3):
        environment_settings(URL)
    assert len(reads) == 3


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_this_machine_has_no_proxy_but_its_certificates(
    monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy.test:1")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/own.pem")
    settings = environment_settings(f"{scheme}://127.0.0.1:8080/x")
    assert settings["proxies"] == {}
    if scheme == "https":
        assert settings["verify"] == "/own.pem"


def test_plain_http_to_this_machine_needs_no_look_at_the_environment(
    reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparation, "_HAS_SYSTEM_PROXIES", True)
    monkeypatch.setenv("ALL_PROXY", "http://proxy.test:1")
    assert environment_settings("http://localhost:8080/x") == DIRECT
    assert reads == []
