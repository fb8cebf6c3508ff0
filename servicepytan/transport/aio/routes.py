"""Finds the proxy and the CA bundle for a URL, from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Optional

from yarl import URL

from servicepytan.core.proxies import is_socks
from servicepytan.core.redact import Headers
from servicepytan.core.urls import ORIGIN
from servicepytan.transport.default_settings import default_settings

_MOST_KEPT = 64


class HostRoute(NamedTuple):
    """The proxy and the CA bundle of a host.

    Attributes:
        settings: What the environment says, as ``requests`` reads it.
        proxy: The URL of the proxy that connections go through, or empty.
        bundle: Where the trusted authorities are; None without TLS.
        asked_proxy: The proxy that is asked for the page itself, as it is without TLS.
        proxy_headers: What such a proxy is told.
    """

    settings: Mapping[str, Any]
    proxy: str
    bundle: Any
    asked_proxy: Optional[URL]
    proxy_headers: Headers


class RouteTable:
    """The known routes, worked out again when the environment changes."""

    def __init__(self) -> None:
        self._routes: dict[str, HostRoute] = {}

    def find(self, url: str) -> HostRoute:
        """The route of a URL.

        Raises:
            InvalidProxyURL: its proxy cannot be used.
            ConfigurationError: its proxy speaks TLS itself.
        """
        settings = default_settings(url) or _environment_settings(url)
        origin = ORIGIN.match(url)[0]
        route = self._routes.get(origin)
        if route is None or route.settings is not settings:
            if len(self._routes) >= _MOST_KEPT:
                self._routes.clear()
            route = self._routes[origin] = _route(url, settings)
        return route


def _environment_settings(url: str) -> Mapping[str, Any]:
    from servicepytan.transport.preparation import environment_settings  # it loads requests

    return environment_settings(url)


def _route(url: str, settings: Mapping[str, Any]) -> HostRoute:
    bundle = settings["verify"] if url.startswith("https:") else None
    if not settings["proxies"]:
        return HostRoute(settings, "", bundle, None, Headers())
    from servicepytan.transport.aio.tunnels import proxy_headers, usable_proxy

    proxy = usable_proxy(url, settings["proxies"])
    if proxy and url.startswith("http:") and not is_socks(proxy):
        asked_proxy = URL(proxy).with_user(None)
        return HostRoute(settings, proxy, bundle, asked_proxy, Headers(proxy_headers(proxy)))
    return HostRoute(settings, proxy, bundle, None, Headers())
