"""Gives tasks the shared token: a held one at once, a new one from a fetch in a thread."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from typing import Optional, Union
from weakref import WeakKeyDictionary

from servicepytan._threads.pool import run_in_background
from servicepytan.core.tokens import Token
from servicepytan.transport.tokens import TokenManager, TokenSource, no_token_within


class AsyncTokens:
    """Awaits the token of a manager that threads and other loops share.

    All tasks of a loop that need one wait for the same fetch, which goes on when they are
    cancelled. Each waits only as long as it has time, and fetches when a less patient one gave up.

    Args:
        manager: Keeps the token.
        source: Fetches one, by the policy of these callers.
        spawn: Runs a function in the background.
    """

    def __init__(
        self,
        manager: TokenManager,
        source: TokenSource,
        spawn: Callable[[Callable[[], None]], None] = lambda job: run_in_background(
            job, "servicepytan-token"
        ),
    ) -> None:
        self._manager = manager
        self._source = source
        self._spawn = spawn
        self._fetches: WeakKeyDictionary[
            asyncio.AbstractEventLoop, dict[Optional[Token], asyncio.Future[Token]]
        ] = WeakKeyDictionary()

    def held(self, refused: Optional[Token] = None) -> Optional[Token]:
        """The held token if it can be used; never waits."""
        return self._manager.held(refused, self._source)

    async def get(self, refused: Optional[Token] = None, longest: float = math.inf) -> Token:
        """A token that is fresh enough, other than the refused one.

        Args:
            refused: The token that was answered 401, if any.
            longest: Seconds that it may take.

        Raises:
            ServicePytanError: none can be had.
        """
        manager, begun, time_left = self._manager, self._manager.now(), longest
        while True:
            token = self.held(refused)
            if token is not None:
                return token
            failures = manager.failures
            fetch = self._under_way().get(refused)
            if fetch is None:
                return await asyncio.shield(self._begin(refused, time_left))
            await asyncio.wait((fetch,), timeout=time_left if time_left < math.inf else None)
            if not fetch.done():
                raise no_token_within(longest)
            if fetch.exception() is None:
                return fetch.result()
            time_left = max(0.0, longest - (manager.now() - begun))
            failure = manager.failure_since(failures, self._source, time_left)
            if failure is not None:
                raise failure

    def _under_way(self) -> dict[Optional[Token], asyncio.Future[Token]]:
        loop = asyncio.get_running_loop()
        return self._fetches.setdefault(loop, {})

    def _begin(self, refused: Optional[Token], longest: float) -> asyncio.Future[Token]:
        loop, under_way = asyncio.get_running_loop(), self._under_way()
        future: asyncio.Future[Token] = loop.create_future()
        future.add_done_callback(_retrieve)

        def finish(fetched: Union[Token, BaseException]) -> None:
            under_way.pop(refused, None)
            if isinstance(fetched, BaseException):
                future.set_exception(fetched)
            else:
                future.set_result(fetched)

        def work() -> None:
            fetched: Union[Token, BaseException]
            try:
                fetched = self._manager.get(refused, self._source, longest)
            except BaseException as failure:  # raised where the token is awaited
                fetched = failure
            try:
                loop.call_soon_threadsafe(finish, fetched)
            except RuntimeError:  # the loop was closed, so that no task waits
                pass

        self._spawn(work)
        under_way[refused] = future
        return future


def _retrieve(future: asyncio.Future[Token]) -> None:
    """Retrieve the error of a fetch, so that asyncio does not report it as never retrieved."""
    if not future.cancelled():
        future.exception()
