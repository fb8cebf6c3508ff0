"""The transport of an async session: makes calls by running their exchange in a task."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Optional

from servicepytan.core.call import Call
from servicepytan.core.exchange import exchange
from servicepytan.core.observing import request_cancelled
from servicepytan.core.outcomes import call_outcome, worst_outcome
from servicepytan.core.steps import (
    AcquireSlot,
    AttemptState,
    IsTokenExpired,
    NeedToken,
    SlotResult,
    TokenResult,
)
from servicepytan.core.tokens import Token
from servicepytan.errors import ConfigurationError, Outcome
from servicepytan.events import Observer
from servicepytan.transport.aio.blocking import BlockingSender
from servicepytan.transport.aio.rate_limiter import AsyncSleep, task_number, wait_for_slot
from servicepytan.transport.aio.step_runner import (
    AsyncSender,
    AsyncStepIO,
    AsyncStepRunner,
    MaybeAwaited,
    async_api_handlers,
    set_outcome,
)
from servicepytan.transport.aio.tokens import AsyncTokens
from servicepytan.transport.observed_calls import announce_call
from servicepytan.transport.rate_limiter import FREE_SLOT, RateLimiter
from servicepytan.transport.step_runner import StepIO
from servicepytan.transport.tokens import TokenManager, TokenSource
from servicepytan.transport.transport import TransportBase, TransportSettings

if TYPE_CHECKING:
    from servicepytan.transport.aio.cached_calls import AsyncCachedCalls
    from servicepytan.transport.cache import Cache
    from servicepytan.transport.http import Sender


def default_sender() -> AsyncSender:
    """A sender with its own connections.

    Raises:
        ConfigurationError: ``aiohttp`` is not installed.
    """
    try:
        from servicepytan.transport.aio.http import AioHttp
    except ModuleNotFoundError as error:
        if error.name != "aiohttp":
            raise
        raise ConfigurationError(
            "An async session needs the package aiohttp: run"
            ' `pip install "servicepytan[async]"`.'
        ) from None
    return AioHttp()


def _default_token_sender(sender: Optional[AsyncSender]) -> Sender:
    """The sender of requests for tokens; the synchronous client if the sender was replaced."""
    return _blocking_http() if sender else BlockingSender(default_sender(), _blocking_http)


def _blocking_http() -> Sender:
    from servicepytan.transport.http import Http  # it loads requests

    return Http()


class AsyncTransport(TransportBase):
    """Makes calls for one set of settings; safe to share between tasks, loops and threads.

    Args:
        settings: Hosts, credentials, timeout, retry policy and rate limit.
        sender: Sends requests; by default one with keep-alive connections of its own.
        token_sender: Sends the requests for tokens, in a thread.
        limiter: The rate limiter; by default the one shared in this process.
        token_manager: Makes the token manager from what fetches tokens; by default it is the one
            shared in this process.
        observers: Functions that take each event.
        sleep: Waits for so many seconds in a task.
        cache: Answers reads; None for no cache.
        **clocks: ``chance`` and ``time_of_day``, as for ``StepIO``.

    Attributes:
        cached: The calls through the cache; None without one.
    """

    cached: Optional[AsyncCachedCalls] = None

    def __init__(
        self,
        settings: TransportSettings,
        *,
        sender: Optional[AsyncSender] = None,
        token_sender: Optional[Sender] = None,
        limiter: Optional[RateLimiter] = None,
        token_manager: Optional[Callable[[TokenSource], TokenManager]] = None,
        observers: Iterable[Observer] = (),
        sleep: AsyncSleep = asyncio.sleep,
        cache: Optional[Cache] = None,
        **clocks: Callable[..., Any],
    ) -> None:
        super().__init__(settings, limiter, observers, task_number)
        self.sender = sender or default_sender()
        self._token_sender = token_sender or _default_token_sender(sender)
        io = StepIO(self._token_sender, settings.timeout, self.observers, **clocks)
        self._set_tokens(settings, io, token_manager)
        self._tokens = AsyncTokens(self.token_manager, self.token_source)
        self._io = AsyncStepIO(self.sender, io, sleep)
        handlers = async_api_handlers(
            send=self._io.send,
            sleep=self._io.back_off,
            time_of_day=io.time_of_day,
            acquire_slot=self._acquire_slot,
            need_token=self._need_token,
            is_token_expired=self._is_token_expired,
            end_slot=self.limiter.end_slot,
            pause_bucket=self.limiter.pause,
        )
        self._runner = AsyncStepRunner(handlers)
        self.cache = cache
        if cache is not None:
            from servicepytan.transport.aio.cached_calls import AsyncCachedCalls

            hear, secrets = self.observers, partial(self._secrets, settings)
            self.cached = AsyncCachedCalls(self.call, cache, settings, hear, secrets)

    async def call(self, call: Call) -> Any:
        """Make a call and return the decoded answer.

        Args:
            call: The call.

        Raises:
            asyncio.CancelledError: the task was cancelled; its attribute ``outcome`` tells what
                became of a write. On Python 3.9 and 3.10 whoever awaits the task gets a new
                error without it; the event ``RequestCancelled`` tells it everywhere.
            ServicePytanError: one of its kinds.
        """
        state = AttemptState()
        if not self.observers.functions:
            return await self._call(call, state)
        finish = announce_call(call, state, self.observers)
        try:
            answer = await self._call(call, state)
        except BaseException as error:
            finish(error)
            raise
        finish(None)
        return answer

    async def _call(self, call: Call, state: AttemptState) -> Any:
        try:
            return await self._runner.run(exchange(call, self.config, state))
        except asyncio.CancelledError as error:
            self._report_cancellation(call, state, error)
            raise

    def _report_cancellation(
        self, call: Call, state: AttemptState, error: asyncio.CancelledError
    ) -> None:
        latest: Outcome = getattr(error, "outcome", "not_sent")
        attempts = worst_outcome(state.outcome, latest)
        outcome = call_outcome(call.method, call.repeatable, attempts)
        set_outcome(error, outcome)
        self.observers.emit(request_cancelled(call, state.attempts, outcome))

    def _acquire_slot(self, step: AcquireSlot) -> MaybeAwaited[SlotResult]:
        return self._wait_for_slot(step) if self.limiter.is_on else FREE_SLOT

    async def _wait_for_slot(self, step: AcquireSlot) -> SlotResult:
        waits = self.limiter.slot_waits(step, task_number())
        return self.limiter.acquired(step, await wait_for_slot(waits, self._io.sleep))

    def _need_token(self, step: NeedToken) -> MaybeAwaited[TokenResult]:
        token = self._tokens.held(step.refused)
        return self._wait_for_token(step) if token is None else TokenResult(token)

    async def _wait_for_token(self, step: NeedToken) -> TokenResult:
        begun = self.token_manager.now()
        token = await self._tokens.get(step.refused, step.longest)
        return TokenResult(token, self.token_manager.now() - begun)

    def _is_token_expired(self, step: IsTokenExpired) -> bool:
        return self.token_manager.has_ended(step.token)

    async def token(self) -> Token:
        """The current token, fetched if there is none."""
        token = await self._tokens.get()
        self.config.credentials.of(token)  # so that it is masked from here on
        return token

    async def close(self) -> None:
        """Close idle connections."""
        self._token_sender.close()
        await self.sender.close()
