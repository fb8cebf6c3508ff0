"""Requests a page of a report, from the first request to the answer, as a generator of steps.

It yields what is to be done next (ask, wait, keep a token) and is sent the result, or the error
that came instead. It chooses the route, and decides what is repeated and when.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, NamedTuple, Optional

from servicepytan.core.reporting.page_parsing import running
from servicepytan.core.reporting.retries import (
    MOST_LOST,
    MOST_REFUSALS,
    ReportHost,
    RouteMemory,
    is_maintenance,
    maintenance_pauses,
    pause_after_429,
    poll_pauses,
)
from servicepytan.core.reporting.steps import (
    ClassicPage,
    KeepToken,
    PollReport,
    QueryPage,
    RateLimitWait,
    ReleaseSlot,
    ReportStep,
    Wait,
)
from servicepytan.errors import Conflict, InvalidResponse, NotFound, RateLimited

ROUTES = ("auto", "query", "data")
LONGEST_POLLING = 3600.0
"""The longest wait, in seconds, for a running report."""

ReportSteps = Generator[ReportStep, Any, Any]


def through_maintenance(attempt: Callable[[], ReportSteps]) -> ReportSteps:
    """Run an attempt; repeat it while reports are suspended for maintenance.

    Args:
        attempt: The steps of one attempt.

    Raises:
        Conflict: it lasts too long, or it is another conflict.
    """
    for pause in maintenance_pauses():
        try:
            return (yield from attempt())
        except Conflict as error:
            if not is_maintenance(error):
                raise
        yield Wait(pause, "maintenance")
    return (yield from attempt())


def request(step: ReportStep) -> ReportSteps:
    """Perform a step; repeat it while reports are suspended for maintenance."""

    def attempt() -> ReportSteps:
        return (yield step)

    return through_maintenance(attempt)


class ReportExchange(NamedTuple):
    """The requests for the pages of one report.

    Attributes:
        label: How messages name the report.
        route: ``query`` (asynchronous), ``data`` (classic) or ``auto``: the first where it exists.
        host: Where the report is asked for.
        routes: Remembers where the asynchronous route is not there.
        clock: Seconds that only go forward.
        interval: Seconds that the rate limit keeps between two requests.
        timeout: Seconds of the whole run; None for as many as it takes.
    """

    label: str
    route: str
    host: ReportHost
    routes: RouteMemory
    clock: Callable[[], float]
    interval: float = 0.0
    timeout: Optional[float] = None

    def page(self, number: int, size: int) -> ReportSteps:
        """Request a page by the available route; returns the decoded answer.

        Args:
            number: The page, from 1.
            size: Its rows.

        Raises:
            ApiError: the API refuses.
            InvalidResponse: the report is never ready, or lost again and again.
        """
        if self._takes_classic():
            return (yield from self.classic_page(number, size))
        try:
            answer = yield from self._query(number, size)
        except (NotFound, RateLimited) as error:
            if self.route == "query":
                raise
            answer = yield from self.classic_page(number, size)
            if isinstance(error, NotFound):
                self.routes.note_absent(self.host, self.clock())
            return answer
        return (yield from self._finish_answer(answer, number, size))

    def _takes_classic(self) -> bool:
        if self.route == "auto":
            return self.routes.is_absent(self.host, self.clock())
        return self.route == "data"

    def classic_page(self, number: int, size: int) -> ReportSteps:
        """Request a page by the classic route; returns the decoded answer."""
        return self._within_rate_limit(ClassicPage(number, size), MOST_REFUSALS)

    def _query(self, number: int, size: int) -> ReportSteps:
        # a 429 that persists may mean that all slots are taken; the classic route needs none
        return self._within_rate_limit(
            QueryPage(number, size), MOST_REFUSALS if self.route == "query" else 2
        )

    def _finish_answer(self, answer: Any, number: int, size: int) -> ReportSteps:
        """The answer itself, or the result of the running report that it names."""
        for lost in range(MOST_LOST):
            if lost:
                answer = yield from self._query(number, size)
            progress = running(answer, self.label)
            if progress is None:
                return answer
            answered = yield from self.when_ready(progress.token)
            if answered is not None:
                return answered
        raise InvalidResponse(
            f"{self.label}: ServiceTitan lost the report {MOST_LOST} times while running it. Try"
            " again later, or with route='data'."
        )

    def when_ready(self, token: str) -> ReportSteps:
        """The decoded answer of a running report; None if its token is unknown.

        The slot that it takes is freed, however this ends.
        """
        try:
            yield KeepToken(token)
            return (yield from self._poll(token))
        except NotFound:
            return None
        finally:
            try:
                yield ReleaseSlot(token)
            finally:
                yield KeepToken(None)

    def _poll(self, token: str) -> ReportSteps:
        begun, pauses = self.clock(), poll_pauses()
        while self.clock() - begun < LONGEST_POLLING:
            yield Wait(next(pauses), "report")
            answer = yield from request(PollReport(token))
            if running(answer, self.label) is None:
                return answer
        raise InvalidResponse(
            f"{self.label} was not ready after {LONGEST_POLLING / 60:.0f} minutes. Narrow its"
            " parameters, or try route='data'."
        )

    def _within_rate_limit(self, step: ReportStep, most: int) -> ReportSteps:
        """Send a request within the rate limit; repeat it after a 429 or maintenance."""

        def attempt() -> ReportSteps:
            seconds: float = yield RateLimitWait()
            yield Wait(seconds, "rate_limit")
            return (yield step)

        refusals = 0
        while True:
            try:
                return (yield from through_maintenance(attempt))
            except RateLimited as error:
                refusals += 1
                pause = pause_after_429(
                    error, refusals, most, interval=self.interval, timeout=self.timeout
                )
                if pause is None:
                    raise
            yield Wait(pause, "rate_limit")
