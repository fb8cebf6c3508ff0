"""The transport of a session: makes calls by running their exchange."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import partial
from threading import get_ident
from typing import TYPE_CHECKING, Any, Optional, Protocol

from servicepytan._version import __version__
from servicepytan.core.call import Call, Reply
from servicepytan.core.credentials import CredentialsCache
from servicepytan.core.exchange import ExchangeConfig, exchange
from servicepytan.core.limits import RateLimit
from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.steps import AttemptState, IsTokenExpired, NeedToken, Send, TokenResult
from servicepytan.core.timestamps import http_date_seconds
from servicepytan.core.tokens import Token
from servicepytan.transport.http import Http, Sender
from servicepytan.transport.limiter import RateLimiter, shared_limiter
from servicepytan.transport.observers import Observers
from servicepytan.transport.session_limiter import SessionLimiter
from servicepytan.transport.step_runner import StepIO, StepRunner, api_handlers
from servicepytan.transport.tokens import TokenManager, TokenSource, shared_manager

if TYPE_CHECKING:
    from servicepytan.events import Observer

AGENT = f"servicepytan/{__version__} (Python {sys.version.split()[0]})"


class TransportSettings(Protocol):
    """The settings that a transport needs."""

    @property
    def api_url(self) -> str: ...
    @property
    def auth_url(self) -> str: ...
    @property
    def client_id(self) -> str: ...
    @property
    def client_secret(self) -> Secret: ...
    @property
    def app_key(self) -> Secret: ...
    @property
    def tenant_id(self) -> str: ...
    @property
    def timeout(self) -> float: ...
    @property
    def retry(self) -> RetryPolicy: ...
    @property
    def rate_limit(self) -> Optional[RateLimit]: ...
    @property
    def max_response_bytes(self) -> int: ...


def _shared_tokens(settings: TransportSettings, source: TokenSource) -> TokenManager:
    return shared_manager(
        settings.auth_url, settings.client_id, settings.client_secret, lambda: source
    )


class TransportBase:
    """The shared part of both transports: settings, limiter, server time.

    Args:
        settings: Hosts, credentials, timeout, retry policy and rate limit.
        limiter: The rate limiter; by default the one shared in this process.
        observers: Functions that take each event.
        caller: The number of whoever calls: of its thread, or of its task.
    """

    def __init__(
        self,
        settings: TransportSettings,
        limiter: Optional[RateLimiter],
        observers: Iterable[Observer],
        caller: Callable[[], int] = get_ident,
    ) -> None:
        self._last_date = ""
        self._api_prefix = f"{settings.api_url}/"
        self.observers = Observers(observers)
        shared = limiter or shared_limiter(settings.api_url, settings.app_key, settings.tenant_id)
        self.limiter = SessionLimiter(shared, settings.rate_limit, self.observers, caller)
        self.config = ExchangeConfig(
            api_url=settings.api_url,
            credentials=CredentialsCache(
                settings.app_key, AGENT, Redactor([settings.client_secret, settings.app_key])
            ),
            retry=settings.retry,
            paced=settings.rate_limit is not None,
            max_response_bytes=settings.max_response_bytes,
        )

    def _set_tokens(
        self,
        settings: TransportSettings,
        io: StepIO,
        token_manager: Optional[Callable[[TokenSource], TokenManager]],
    ) -> None:
        """Set the token manager of the credentials, and its token source."""
        self.token_source = TokenSource(
            settings.auth_url,
            settings.client_id,
            settings.client_secret,
            AGENT,
            settings.retry,
            settings.timeout,
            io,
        )
        self.token_manager = (token_manager or partial(_shared_tokens, settings))(self.token_source)

    def _note_reply(self, step: Send, reply: Reply) -> None:
        """Store the ``Date`` of the API's answer, unless a redirect led elsewhere."""
        date = reply.headers.get("date", "")
        if date and step.request.url.startswith(self._api_prefix):
            self._last_date = date
        limiter = self.limiter
        is_probing = limiter.shared.pacer.prober is not None
        if limiter.is_on and (is_probing or step.call.method == "POST"):  # reports come by POST
            limiter.after_reply(step.call, reply)

    @property
    def server_time(self) -> Optional[float]:
        """The API's time when it last answered, in seconds since 1970; None while unknown."""
        date = http_date_seconds(self._last_date)
        return None if date is None else max(0.0, date)

    def _is_token_expired(self, step: IsTokenExpired) -> bool:
        return self.token_manager.has_ended(step.token)

    def report_wait(self, report: str) -> float:
        """Seconds until the rate limiter allows the next data request of a report."""
        return self.limiter.report_wait(report)


class Transport(TransportBase):
    """Makes calls with a set of settings; thread-safe.

    Args:
        settings: Hosts, credentials, timeout, retry policy and rate limit.
        sender: Sends requests; by default one with keep-alive connections of its own.
        limiter: The rate limiter; by default the one shared in this process.
        token_manager: Makes the token manager from what fetches tokens; by default it is the one
            shared in this process.
        observers: Functions that take each event.
        **clocks: ``sleep``, ``chance`` and ``time_of_day``, as for ``StepIO``.
    """

    def __init__(
        self,
        settings: TransportSettings,
        *,
        sender: Optional[Sender] = None,
        limiter: Optional[RateLimiter] = None,
        token_manager: Optional[Callable[[TokenSource], TokenManager]] = None,
        observers: Iterable[Observer] = (),
        **clocks: Callable[..., Any],
    ) -> None:
        super().__init__(settings, limiter, observers)
        self.sender = sender or Http()
        self._io = StepIO(self.sender, settings.timeout, self.observers, **clocks)
        self._set_tokens(settings, self._io, token_manager)
        handlers = api_handlers(
            self._io.handlers(self._note_reply),
            acquire_slot=self.limiter.acquire,
            need_token=self._need_token,
            is_token_expired=self._is_token_expired,
            pause_bucket=self.limiter.pause,
        )
        self._runner = StepRunner(handlers)

    def call(self, call: Call, is_cancelled: Optional[Callable[[], bool]] = None) -> Any:
        """Make a call and return the decoded answer.

        Args:
            call: The call.
            is_cancelled: Whether nobody waits for the answer any more.

        Raises:
            CallCancelled: it was cancelled before its end.
            ServicePytanError: one of its kinds.
        """
        state = AttemptState()
        try:
            return self._runner.run(exchange(call, self.config, state), is_cancelled)
        except BaseException:  # after a good answer there is nothing left to do
            if self.limiter.is_on:
                self.limiter.after_call(call, state)
            raise

    def _need_token(self, step: NeedToken) -> TokenResult:
        token = self.token_manager.held(step.refused, self.token_source)
        if token is not None:
            return TokenResult(token)
        begun = self.token_manager.now()
        token = self.token_manager.get(step.refused, self.token_source, step.longest)
        return TokenResult(token, self.token_manager.now() - begun)

    def token(self) -> Token:
        """The current token, fetched if there is none."""
        return self.token_manager.get(source=self.token_source)

    def close(self) -> None:
        """Close idle connections."""
        self.sender.close()
