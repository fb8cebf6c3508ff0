"""The transport of a session: makes calls by running their exchange."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import partial
from threading import get_ident
from typing import TYPE_CHECKING, Any, Optional, Protocol

from servicepytan._version import __version__
from servicepytan.core.credentials import AccountSettings, CredentialsCache
from servicepytan.core.exchange import ExchangeConfig, ServerTime, exchange
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import Redactor
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.tokens import Token
from servicepytan.transport.observers import Observers
from servicepytan.transport.rate_limiter import RateLimiter, SessionLimiter, shared_limiter
from servicepytan.transport.step_runner import StepIO, StepRunner, api_handlers
from servicepytan.transport.tokens import SessionTokens, TokenManager, TokenSource, shared_manager

if TYPE_CHECKING:
    from servicepytan.events import Observer
    from servicepytan.transport.cache import Cache
    from servicepytan.transport.cached_calls import CachedCalls
    from servicepytan.transport.http import Sender

AGENT = f"servicepytan/{__version__} (Python {sys.version.split()[0]})"


class TransportSettings(AccountSettings, Protocol):
    """The settings that a transport needs."""

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


def _shared_limiter(settings: TransportSettings) -> RateLimiter:
    limit, owner = settings.rate_limit, (settings.api_url, settings.app_key, settings.tenant_id)
    if limit is None or limit.redis is None:
        return shared_limiter(*owner)
    from servicepytan.transport.lease_keeper import leased_limiter

    return leased_limiter(*owner, limit)


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
        self.observers = Observers(observers, settings.tenant_id, settings.api_url)
        shared = limiter or _shared_limiter(settings)
        self.limiter = SessionLimiter(shared, settings.rate_limit, self.observers, caller)
        self.config = ExchangeConfig(
            api_url=settings.api_url,
            credentials=CredentialsCache(
                settings.app_key, AGENT, Redactor([settings.client_secret, settings.app_key])
            ),
            retry=settings.retry,
            paced=settings.rate_limit is not None,
            server_time=ServerTime(settings.api_url),
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

    def _secrets(self, settings: TransportSettings) -> list[str]:
        """The secrets that no cached answer may hold."""
        latest = self.config.credentials.latest
        secrets = [settings.client_secret, settings.app_key]
        secrets += [] if latest is None else [latest.token.value]
        return [secret.reveal() for secret in secrets]

    @property
    def redactor(self) -> Redactor:
        """Masks the secrets of the session, with its latest token."""
        credentials = self.config.credentials
        return (credentials.latest or credentials).redactor

    @property
    def server_time(self) -> Optional[float]:
        """The API's time when it last answered, in seconds since 1970; None while unknown."""
        return self.config.server_time.seconds

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
        cache: Answers reads; None for no cache.
        **clocks: ``sleep``, ``chance`` and ``time_of_day``, as for ``StepIO``.

    Attributes:
        call: Makes a call and returns the decoded answer; takes what ``StepRunner.run`` takes.
        cached: The calls through the cache; None without one.
    """

    cached: Optional[CachedCalls] = None

    def __init__(
        self,
        settings: TransportSettings,
        *,
        sender: Optional[Sender] = None,
        limiter: Optional[RateLimiter] = None,
        token_manager: Optional[Callable[[TokenSource], TokenManager]] = None,
        observers: Iterable[Observer] = (),
        cache: Optional[Cache] = None,
        **clocks: Callable[..., Any],
    ) -> None:
        super().__init__(settings, limiter, observers)
        self.cache = cache
        from servicepytan.transport.http import Http  # it loads requests

        self.sender = sender or Http()
        io = StepIO(self.sender, settings.timeout, self.observers, **clocks)
        self._set_tokens(settings, io, token_manager)
        tokens = SessionTokens(self.token_manager, self.token_source)
        handlers = api_handlers(
            io.handlers(),
            acquire_slot=self.limiter.acquire,
            need_token=tokens.get,
            is_token_expired=tokens.is_expired,
            end_slot=self.limiter.end_slot,
            pause_bucket=self.limiter.pause,
        )
        self.call: Callable[..., Any] = StepRunner(
            partial(exchange, config=self.config), handlers
        ).run
        if self.observers.functions:
            from servicepytan.transport.observed_calls import ObservedCalls

            self.call = ObservedCalls(self.config, handlers, self.observers).run
        if cache is not None:
            from servicepytan.transport.cached_calls import CachedCalls

            hear, secrets = self.observers, partial(self._secrets, settings)
            self.cached = CachedCalls(self.call, cache, settings, hear, secrets)
            self.call = self.cached.run

    def token(self) -> Token:
        """The current token, fetched if there is none."""
        token = self.token_manager.get(source=self.token_source)
        self.config.credentials.of(token)  # so that it is masked from here on
        return token

    def close(self) -> None:
        """Close idle connections."""
        self.sender.close()
