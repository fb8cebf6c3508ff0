"""Proxies: named without their credentials, and refused where no request can go through."""

from __future__ import annotations

import pytest

from servicepytan.core.proxies import (
    proxy_name,
    refused_tunnel,
    unreachable_proxy,
    unusable_proxy,
)
from servicepytan.core.urls import is_loopback, is_safe_url


@pytest.mark.parametrize(
    ("proxy", "name"),
    [
        ("http://proxy.example:3128", "proxy.example:3128"),
        ("proxy.example:3128", "proxy.example:3128"),
        ("http://user:kept-quiet@proxy.example:3128/", "proxy.example:3128"),
        ("user:kept-quiet@proxy.example:3128", "proxy.example:3128"),
        ("user:kept@quiet@proxy.example", "proxy.example"),
        ("socks5h://user:kept-quiet@[::1]:1080", "[::1]:1080"),
        ("http://user:kept/quiet@proxy.example:3128", ""),
        ("http://user:8080/quiet@proxy.example:3128", ""),
        ("http://user:8080#quiet@proxy.example:3128", ""),
        ("http://user:kept-quiet@proxy.example:port", ""),
        ("http://[::1", ""),
        ("http://", ""),
        ("", ""),
    ],
)
def test_a_proxy_is_named_by_host_and_port(proxy: str, name: str) -> None:
    assert proxy_name(proxy) == name


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        (
            "ftp://u:kept-quiet@proxy.example:21",
            "the proxy proxy.example:21 is none of http, https",
        ),
        ("socks9://u:kept-quiet@proxy.example", "proxy.example is none of http, https, socks4"),
        ("http://", "not a URL such as http://HOST:PORT"),
        ("http://u:kept/quiet@proxy.example", "not a URL"),
        ("socks5h://u:kept-quiet@proxy.example:1080", 'pip install "servicepytan[socks]"'),
        ("SOCKS4://proxy.example", "requests[socks]"),
    ],
)
def test_an_unusable_proxy_says_what_to_do(proxy: str, words: str) -> None:
    fault = unusable_proxy(proxy, has_socks=False)
    assert fault is not None
    assert fault.kind == "proxy"
    assert words in fault.text
    assert "quiet" not in fault.text


@pytest.mark.parametrize("proxy", ["proxy.example:3128", "https://proxy.example", "HTTP://p:1"])
def test_a_usable_proxy(proxy: str) -> None:
    assert unusable_proxy(proxy, has_socks=False) is None
    assert unusable_proxy("socks5://proxy.example", has_socks=True) is None


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("407 Proxy Authentication Required", "proxy"),
        ("403 Forbidden", "proxy"),
        ("429 Too Many Requests", "connect"),
        ("502 Bad Gateway", "connect"),
        ("no number", "connect"),
        ("403 " + "x" * 60_000, "proxy"),
    ],
)
def test_a_tunnel_that_is_refused_for_good_is_not_asked_for_again(answer: str, kind: str) -> None:
    fault = refused_tunnel("http://u:kept-quiet@proxy.example:3128", "api.example", answer)
    assert fault.kind == kind
    assert f"the proxy proxy.example:3128 does not connect to api.example: {answer[:3]}" in (
        fault.text
    )
    assert len(fault.text) < 200


def test_who_was_not_reached() -> None:
    fault = unreachable_proxy("http://u:kept-quiet@p.example:1", "api.example", "refused")
    assert fault.text == "no connection to the proxy p.example:1, the way to api.example: refused"
    fault = unreachable_proxy("socks5://u:kept-quiet@p.example:1", "api.example", "refused")
    assert fault.text == "no connection to api.example through the proxy p.example:1: refused"


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True),
        ("127.255.0.9", True),
        ("localhost", True),
        ("LocalHost", True),
        ("localhost.", True),
        ("::1", True),
        ("[::1]", True),
        ("0:0:0:0:0:0:0:1", True),
        ("::ffff:127.0.0.1", True),
        ("[::ffff:7f00:1]", True),
        ("::ffff:10.0.0.1", False),
        ("128.0.0.1", False),
        ("localhost.example", False),
        ("127.0.0.1.example", False),
        ("my-localhost", False),
        ("10.0.0.1", False),
        ("", False),
    ],
)
def test_which_hosts_are_this_machine(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


def test_plain_http_to_a_mapped_loopback_address_is_safe() -> None:
    assert is_safe_url("http://[::ffff:127.0.0.1]:8080/x")
    assert not is_safe_url("http://[::ffff:10.0.0.1]:8080/x")
