"""The transport of a session: performs every step of an exchange."""

from __future__ import annotations

import platform
from collections.abc import Callable
from typing import Any, Optional, Protocol

from servicepytan._version import __version__
from servicepytan.core import events
from servicepytan.core.call import Call, Reply
from servicepytan.core.exchange import Rules, exchange
from servicepytan.core.headers import seconds_of
from servicepytan.core.limits import RateLimit, report_of
from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.steps import (
    GivenToken,
    HasEnded,
    Hold,
    NeedToken,
    Send,
    Step,
    TakeTurn,
    Turn,
)
from servicepytan.core.tokens import Token
from servicepytan.transport.http import Http, Sender
from servicepytan.transport.limiter import Bucket, shared_bucket
from servicepytan.transport.shell import Shell, write
from servicepytan.transport.tokens import TokenManager, TokenSource, shared_manager

AGENT = f"servicepytan/{__version__} (Python {platform.python_version()})"


class Connection(Protocol):
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


class Transport(Shell):
    """Makes calls for one set of settings; safe to share between threads.

    Args:
        settings: Hosts, credentials, timeout, retry policy and rate limit.
        sender: Sends requests; by default one with keep-alive connections of its own.
        bucket: The limiter's bucket; by default the one shared in this process.
        manager: The token manager; by default the one shared in this process.
        **shell: ``sleep``, ``chance`` and ``time_of_day``, as for ``Shell``.

    Attributes:
        server_time: The API's time when it last answered, in seconds since 1970; None as long as
            no answer told it.
    """

    server_time: Optional[float] = None

    def __init__(
        self,
        settings: Connection,
        *,
        sender: Optional[Sender] = None,
        bucket: Optional[Bucket] = None,
        manager: Optional[TokenManager] = None,
        **shell: Callable[..., Any],
    ) -> None:
        super().__init__(sender or Http(), settings.timeout, **shell)
        self._limit = settings.rate_limit
        self._bucket = bucket or shared_bucket(
            settings.api_url, settings.app_key, settings.tenant_id
        )
        self._tokens = self._source(settings)
        self._manager = manager or shared_manager(
            settings.auth_url,
            settings.client_id,
            settings.client_secret,
            lambda: self._tokens,
        )
        self._rules = Rules(
            api_url=settings.api_url,
            app_key=settings.app_key,
            retry=settings.retry,
            paced=settings.rate_limit is not None,
            agent=AGENT,
            redactor=Redactor([settings.client_secret, settings.app_key]),
            max_response_bytes=settings.max_response_bytes,
        )

    def _source(self, settings: Connection) -> TokenSource:
        return TokenSource(
            settings.auth_url,
            settings.client_id,
            settings.client_secret,
            AGENT,
            settings.retry,
            settings.timeout,
            Shell(
                self.sender,
                settings.timeout,
                sleep=self._sleep,
                chance=self._chance,
                time_of_day=self._time_of_day,
            ),
        )

    def call(self, call: Call) -> Any:
        """Make a call and return the decoded answer.

        Raises:
            ServicePytanError: one of its kinds.
        """
        try:
            return self.run(exchange(call, self._rules), call.wanted)
        finally:
            self._end_probe(call, Reply())

    def token(self) -> Token:
        """The token in use, fetched when there is none."""
        return self._manager.get(source=self._tokens)

    def close(self) -> None:
        """Drop idle connections."""
        self.sender.close()

    def perform(self, step: Step) -> Any:
        """Do one step and return its answer."""
        if isinstance(step, NeedToken):
            return self._get_token(step)
        if isinstance(step, HasEnded):
            return self._manager.has_ended(step.token)
        if isinstance(step, TakeTurn):
            return self._wait_for_turn(step)
        if isinstance(step, Hold):
            return self._hold(step)
        answer = super().perform(step)
        if isinstance(step, Send):
            self._note_time(step, answer)
            if answer.status == 404:
                self._give_back(step)
            if answer.status != 429:
                self._end_probe(step.call, answer)
        return answer

    def _get_token(self, step: NeedToken) -> GivenToken:
        begun = self._manager.now()
        token = self._manager.get(step.refused, self._tokens, step.longest)
        return GivenToken(token, self._manager.now() - begun)

    def _end_probe(self, call: Call, reply: Reply) -> None:
        """Let those go on who wait for what comes of this call, if there are any."""
        if self._limit is None:
            return
        report = report_of(call.method, call.path)
        for bucket in (self._bucket, self._bucket.report(report)) if report else (self._bucket,):
            if reply.status:
                bucket.answered()
            else:
                bucket.gave_up()

    def _note_time(self, step: Send, reply: Reply) -> None:
        """Keep the time that the API tells; a redirect may have led to another host."""
        date = seconds_of(reply.headers.get("date", ""))
        if date is not None and step.request.url.startswith(f"{self._rules.api_url}/"):
            self.server_time = max(0.0, date)

    def report_wait(self, report: str) -> float:
        """Seconds until the limiter lets the next data request of a report go."""
        return 0.0 if self._limit is None else self._bucket.report(report).wait()

    def _wait_for_turn(self, step: TakeTurn) -> Turn:
        if self._limit is None:
            return Turn()
        if step.report is None:
            return self._bucket.turn(self._limit.interval, step.longest)
        bucket, interval = self._bucket.report(step.report), self._limit.seconds_per_report
        turn = bucket.turn(interval, step.longest)
        if turn.too_long:
            return turn
        shared = self._bucket.turn(self._limit.interval, step.longest - turn.waited)
        waited = turn.waited + shared.waited
        if shared.too_long:
            bucket.give_back(interval)
            return Turn(waited, turn.waited + shared.too_long)
        return Turn(waited, ticket=turn.ticket)

    def _give_back(self, step: Send) -> None:
        """A report that is not there, or not by this route, did not run."""
        report = report_of(step.call.method, step.call.path)
        if report and self._limit is not None:
            self._bucket.report(report).give_back(self._limit.seconds_per_report)

    def _hold(self, step: Hold) -> None:
        write(events.of_hold(step))
        bucket = self._bucket
        if step.report:
            bucket.gave_up()
            bucket = bucket.report(step.report)
        bucket.hold(step.seconds, step.longest, step.ticket)
