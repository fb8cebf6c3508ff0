"""Connection pools of ``requests`` and ``urllib3`` whose connections keep to deadlines."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import urllib3
from requests.adapters import HTTPAdapter
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError
from urllib3.util.connection import allowed_gai_family, create_connection

from servicepytan.transport.connections import LONGEST_CONNECT, POOL, DeadlineMixin, SocketDeadline


class _AddressMixin(DeadlineMixin):
    """Tries all addresses of a host; each gets a share of the time."""

    host: str
    port: int
    source_address: Any
    socket_options: Any

    def _new_conn(self) -> socket.socket:
        connection: Any = self
        try:
            return self._first_to_accept(self._addresses())
        except socket.timeout as error:
            raise ConnectTimeoutError(connection, "connecting timed out") from error
        except OSError as error:
            message = f"Failed to establish a new connection: {error}"
            raise NewConnectionError(connection, message) from error

    def _addresses(self) -> list[str]:
        host = getattr(self, "_dns_host", self.host).strip("[]")
        addresses = socket.getaddrinfo(host, self.port, allowed_gai_family(), socket.SOCK_STREAM)
        return [str(entry[4][0]) for entry in addresses]

    def _first_to_accept(self, addresses: list[str]) -> socket.socket:
        deadline = self._connecting or SocketDeadline(self.clock, LONGEST_CONNECT)
        deadline.restart(min(self.timeout, LONGEST_CONNECT))  # host names are resolved by now
        failure: OSError = OSError("the host has no address")
        for tried, address in enumerate(addresses):
            try:
                return create_connection(
                    (address, self.port),
                    deadline.seconds_left() / (len(addresses) - tried),
                    source_address=self.source_address,
                    socket_options=self.socket_options,
                )
            except OSError as error:
                failure = error
        raise failure


class Adapter(HTTPAdapter):
    """A pool of connections with deadlines, shared by all threads.

    Args:
        clock: Seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._classes: dict[Any, Any] = {}
        super().__init__(pool_connections=8, pool_maxsize=POOL, max_retries=0)

    def init_poolmanager(self, *args: Any, **more: Any) -> None:
        """Create the pools, when ``requests`` builds an adapter."""
        super().init_poolmanager(*args, **more)
        self._adapt(self.poolmanager)

    def proxy_manager_for(self, proxy: Any, **more: Any) -> Any:
        """The pools of a proxy."""
        is_new = proxy not in self.proxy_manager
        manager = super().proxy_manager_for(proxy, **more)
        if is_new:
            self._adapt(manager)
        return manager

    def _adapt(self, manager: Any) -> None:
        kinds = manager.pool_classes_by_scheme
        manager.pool_classes_by_scheme = {name: self._pool(kind) for name, kind in kinds.items()}

    def _pool(self, kind: Any) -> Any:
        def connection_class(pool: Any) -> Any:
            return self._connection(kind.ConnectionCls)

        return type(kind.__name__, (kind,), {"ConnectionCls": property(connection_class)})

    def _connection(self, kind: Any) -> Any:
        if not kind.__module__.startswith("urllib3."):
            return kind  # a replacement of urllib3's pool, such as vcrpy's
        if kind not in self._classes:
            direct = kind._new_conn is urllib3.connection.HTTPConnection._new_conn
            mixin = _AddressMixin if direct else DeadlineMixin
            clock = staticmethod(self._clock)
            self._classes[kind] = type(kind.__name__, (mixin, kind), {"clock": clock})
        return self._classes[kind]
