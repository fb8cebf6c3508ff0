"""Where tokens come from: sources, pickled managers, and managers shared by credential set."""

from __future__ import annotations

import gc
import pickle
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from servicepytan.core.redact import Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.tokens import Token
from servicepytan.errors import TransportError
from servicepytan.transport.step_runner import StepIO
from servicepytan.transport.tokens import (
    SHARED_MANAGERS,
    TokenManager,
    TokenSource,
    shared_manager,
)
from tests.fakes import FakeSender
from tests.transport.raw_server import RawServer, answer


def value(token: Token) -> str:
    """The token itself."""
    return token.value.reveal()


def source(sender: Any = None, **more: Any) -> TokenSource:
    """A source of tokens."""
    io = StepIO(sender, 5, sleep=lambda seconds: None) if sender else None
    url = more.get("url", "https://auth.test")
    secret = Secret(more.get("secret", "cs1.kept-quiet"))
    return TokenSource(url, "cid.1", secret, "agent", RetryPolicy(), 5, io)


def test_a_source_asks_the_token_endpoint() -> None:
    sender = FakeSender()
    assert value(source(sender)()) == "token-1"
    assert sender.tokens == 1


def test_a_pickled_manager_has_a_new_lock_and_no_token() -> None:
    body = b'{"access_token":"tok-from-server","expires_in":900}'
    with RawServer(answer(body)) as server:
        manager = TokenManager(source(url=server.url))
        manager.get()
        with manager._lock:
            pickled = pickle.dumps(manager)
        assert b"tok-from-server" not in pickled
        copied = pickle.loads(pickled)
        assert copied._token is None
        assert value(copied.get()) == "tok-from-server"
        assert b"client_secret=cs1.kept-quiet" in server.requests[1]
        assert len(server.requests) == 2


def down() -> Token:
    """Fails."""
    raise TransportError("down")


def test_a_pickled_manager_knows_nothing_of_a_failure() -> None:
    manager = TokenManager(down)
    with pytest.raises(TransportError):
        manager.get()
    state = manager.__getstate__()
    copied = TokenManager.__new__(TokenManager)
    copied.__setstate__(state)
    assert copied._history.failure is None


class TestSharing:
    def shared(self, url: str = "https://a.test", id: str = "1", secret: str = "s") -> TokenManager:
        """The manager of a credential set."""
        return shared_manager(url, id, Secret(secret), source)

    def test_one_manager_for_each_credential_set(self) -> None:
        item = self.shared()
        assert self.shared() is item
        for other in (
            self.shared(url="https://b.test"),
            self.shared(id="2"),
            self.shared(secret="t"),
        ):
            assert other is not item

    def test_it_is_dropped_when_nobody_uses_it(self) -> None:
        gone = weakref.ref(self.shared(id="unused"))
        gc.collect()
        assert gone() is None
        assert all(key[1] != "unused" for key in SHARED_MANAGERS.keys_in_use())

    def test_threads_get_the_same(self) -> None:
        with ThreadPoolExecutor(16) as pool:
            managers = list(pool.map(lambda _: self.shared(id="same"), range(64)))
        assert len({id(manager) for manager in managers}) == 1
