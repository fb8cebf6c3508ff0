"""The token manager: one token for all threads, fetched by one thread at a time."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from hashlib import sha256
from time import monotonic
from typing import Any, Optional

from servicepytan._threads.forks import register_fork_reset
from servicepytan._threads.shared import SharedObjects
from servicepytan.core.login import login
from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.steps import IsTokenExpired, NeedToken, TokenResult
from servicepytan.core.tokens import (
    EXPIRED,
    FailLikewise,
    FetchHistory,
    LoginLimits,
    Token,
    UseHeld,
    WaitThenFetch,
    decide_renewal,
    is_early_due,
)
from servicepytan.errors import ServicePytanError, TransportError
from servicepytan.transport.step_runner import StepIO, StepRunner, Steps

log = logging.getLogger("servicepytan")


def _in_background(work: Callable[[], None]) -> None:
    from servicepytan._threads.pool import run_in_background

    run_in_background(work, "servicepytan-token")


class TokenManager:
    """Keeps the token of a set of credentials.

    A fresh token is given out without a lock. A stale one is given out too, while one thread in
    the background fetches the next. Only when it has expired or was refused do callers wait,
    and then for one and the same fetch. The caller that fetches keeps to its own policy; those
    that wait do so as long as they have time, and fetch when a less patient caller gave up.

    A pickled manager carries the credentials (through ``fetch``), never a token.

    Args:
        fetch: Gets a new token, whose times count from zero at the request.
        clock: Seconds that only go forward.
        spawn: Runs a function in the background.
    """

    def __init__(
        self,
        fetch: Callable[[], Token],
        *,
        clock: Callable[[], float] = monotonic,
        spawn: Callable[[Callable[[], None]], None] = _in_background,
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._spawn = spawn
        self._token: Optional[Token] = None
        self._history = FetchHistory()
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Renew the lock; the token stays valid."""
        self._lock = threading.Lock()

    def __getstate__(self) -> dict[str, Any]:
        names = ("_fetch", "_clock", "_spawn")
        return {name: self.__dict__[name] for name in names}

    def __setstate__(self, state: dict[str, Any]) -> None:
        TokenManager.__init__(self, state["_fetch"], clock=state["_clock"], spawn=state["_spawn"])

    def get(
        self,
        refused: Optional[Token] = None,
        source: Optional[TokenSource] = None,
        longest: float = math.inf,
    ) -> Token:
        """A token that is fresh enough, other than the refused one.

        Args:
            refused: The token that was answered 401, if any.
            source: Fetches a token by the policy of the caller, if it is up to this one; not used
                in place of a ``fetch`` that is no source itself.
            longest: Seconds that it may take.

        Raises:
            ServicePytanError: none can be had.
        """
        token = self.held(refused, source)
        return self._renewed(refused, source, longest) if token is None else token

    def held(
        self, refused: Optional[Token] = None, source: Optional[TokenSource] = None
    ) -> Optional[Token]:
        """The held token if it is fresh enough; never waits.

        Args:
            refused: The token that was answered 401, if any.
            source: As for ``get``; renews a stale token in the background.
        """
        token = self._token
        if token is not None and refused is None and self._clock() < token.stale_at:
            return token  # the usual case
        if token is None:
            return None
        now = self._clock()
        if not token.is_usable(now, refused):
            return None
        if is_early_due(token, self._history, now):
            self._renew_early(token, self._own(source))
        return token

    def _own(self, source: Optional[TokenSource]) -> Optional[TokenSource]:
        """The caller's own token source; None if ``fetch`` is a plain function."""
        return source if isinstance(self._fetch, TokenSource) else None

    @property
    def failures(self) -> int:
        """The number of failed fetches."""
        return self._history.failures

    def failure_since(
        self, failures: int, source: Optional[TokenSource], longest: float
    ) -> Optional[ServicePytanError]:
        """The error of a fetch that failed since, if this caller's fetch would fail too.

        Args:
            failures: How many fetches had failed before.
            source: As for ``get``.
            longest: Seconds that are left.
        """
        limits = _limits(self._own(source), longest) or LoginLimits()
        return self._history.failure_since(failures, limits)

    def now(self) -> float:
        """The clock's seconds."""
        return self._clock()

    def has_ended(self, token: Token) -> bool:
        """Whether a token has expired."""
        return token.age(self._clock()) == EXPIRED

    def _renewed(
        self, refused: Optional[Token], source: Optional[TokenSource], longest: float
    ) -> Token:
        failures, begun, lock = self._history.failures, self._clock(), self._lock
        if not lock.acquire(timeout=min(longest, threading.TIMEOUT_MAX)):
            raise no_token_within(longest)
        try:
            now, source = self._clock(), self._own(source)
            time_left = max(0.0, longest - (now - begun))
            limits = _limits(source, time_left)
            renewal = decide_renewal(self._token, refused, self._history, failures, limits, now)
            if isinstance(renewal, UseHeld):
                return renewal.token
            if isinstance(renewal, FailLikewise):
                raise renewal.error
            if source is not None and isinstance(renewal, WaitThenFetch):
                source.pause(renewal.seconds)
                time_left = max(0.0, time_left - renewal.seconds)
            return self._fetched(source, time_left)
        finally:
            lock.release()

    def _fetched(self, source: Optional[TokenSource], longest: float) -> Token:
        asked_at = self._clock()
        try:
            token = self._fetch() if source is None else source(longest)
        except ServicePytanError as error:
            limits = _limits(source, longest) or LoginLimits()
            self._history = self._history.after_failure(error, limits, self._clock())
            raise
        self._history = self._history.after_success()
        self._token = token._replace(
            stale_at=token.stale_at + asked_at,
            expires_at=token.expires_at + asked_at,
        )
        return self._token

    def _renew_early(self, token: Token, source: Optional[TokenSource] = None) -> None:
        lock = self._lock
        if not lock.acquire(blocking=False):
            return

        def work() -> None:
            try:
                if self._token is token:
                    self._fetched(source, math.inf)
            except ServicePytanError as error:
                log.warning("The early refresh of the token failed: %s", error)
                self._history = self._history.after_early_failure(self._clock())
            finally:
                lock.release()

        try:
            self._spawn(work)
        except RuntimeError:  # no new thread, as at the end of the interpreter
            lock.release()


def no_token_within(seconds: float) -> TransportError:
    """The error if a caller's time ends before another caller's fetch."""
    return TransportError(
        f"No token came within {seconds:.1f} s: the request for one, which another call"
        " sent, is not answered yet. Try again, or allow more with"
        " retry=RetryPolicy(budget=...).",
        "timeout",
    )


def _limits(source: Optional[TokenSource], longest: float) -> Optional[LoginLimits]:
    """The limits of a caller's fetch; None if ``fetch`` is a plain function, which has none."""
    return None if source is None else source.limits(longest)


class TokenSource:
    """Fetches tokens from the token endpoint for a set of credentials.

    Args:
        auth_url: Scheme, host and base path of the token endpoint.
        client_id: The client id.
        client_secret: The client secret.
        agent: The User-Agent.
        retry: The retry policy.
        timeout: Seconds for each request.
        io: Sends and sleeps.
    """

    def __init__(
        self,
        auth_url: str,
        client_id: str,
        client_secret: Secret,
        agent: str,
        retry: RetryPolicy,
        timeout: float,
        io: Optional[StepIO] = None,
    ) -> None:
        self._arguments = (auth_url, client_id, agent, retry, timeout)
        self._secret = client_secret
        self._io = io or _blocking_io(timeout)

    def __reduce__(self) -> Any:
        return (_token_source, (*self._arguments, self._secret.reveal()))

    def limits(self, longest: float = math.inf) -> LoginLimits:
        """The retry limits of a fetch of at most so many seconds."""
        *_, retry, timeout = self._arguments
        budget = min(retry.budget, longest)
        return LoginLimits(retry.attempts, budget, retry.longest_wait, timeout)

    def pause(self, seconds: float) -> None:
        """Wait so many seconds."""
        self._io.pause(seconds)

    def __call__(self, longest: float = math.inf) -> Token:
        """Fetch a token.

        Args:
            longest: Seconds that it may take, if fewer than the retry policy allows.

        Raises:
            ServicePytanError: none can be had.
        """
        begun = monotonic()
        token = StepRunner(self._login, self._io.handlers()).run(longest)
        if self._io.observers.functions:
            from servicepytan.events import TokenFetched

            self._io.observers.emit(TokenFetched(monotonic() - begun, token.expires_at))
        return token

    def _login(self, longest: float) -> Steps[Token]:
        auth_url, client_id, agent, retry, _ = self._arguments
        return login(
            auth_url,
            client_id,
            self._secret,
            agent=agent,
            retry=retry.within(longest),
            redactor=Redactor([self._secret, Secret(client_id)]),
        )


def _blocking_io(timeout: float) -> StepIO:
    from servicepytan.transport.http import Http  # it loads requests

    return StepIO(Http(), timeout)


class SessionTokens:
    """The tokens of a session: a manager's, fetched by the session's own policy.

    Args:
        manager: Keeps the token.
        source: Fetches one.
    """

    def __init__(self, manager: TokenManager, source: TokenSource) -> None:
        self._manager = manager
        self._source = source

    def get(self, step: NeedToken) -> TokenResult:
        """A token that is fresh enough, and the seconds that it took.

        Raises:
            ServicePytanError: none can be had.
        """
        token = self._manager.held(step.refused, self._source)
        if token is not None:
            return TokenResult(token)
        begun = self._manager.now()
        token = self._manager.get(step.refused, self._source, step.longest)
        return TokenResult(token, self._manager.now() - begun)

    def is_expired(self, step: IsTokenExpired) -> bool:
        """Whether a token has expired."""
        return self._manager.has_ended(step.token)


def _token_source(
    auth_url: str, client_id: str, agent: str, retry: RetryPolicy, timeout: float, secret: str
) -> TokenSource:
    return TokenSource(auth_url, client_id, Secret(secret), agent, retry, timeout)


SHARED_MANAGERS: SharedObjects[tuple[str, str, str], TokenManager] = SharedObjects()


def shared_manager(
    auth_url: str, client_id: str, client_secret: Secret, source: Callable[[], TokenSource]
) -> TokenManager:
    """The token manager of these credentials, shared within the process."""
    key = (auth_url, client_id, sha256(client_secret.reveal().encode()).hexdigest())
    return SHARED_MANAGERS.get(key, lambda: TokenManager(source()))
