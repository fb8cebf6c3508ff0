"""Where the rows of a report come from: the asynchronous route, or the classic one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Optional

from servicepytan.core.replies import tells_of_maintenance
from servicepytan.core.reporting.pages import running
from servicepytan.errors import Conflict, InvalidResponse, NotFound, RateLimited, ServicePytanError
from servicepytan.reports.lists import ROOT, part
from servicepytan.reports.wait_budget import WaitBudget
from servicepytan.session import Session

log = logging.getLogger(__name__)

ROUTES = ("auto", "query", "data")
FIRST_POLL, POLL_GROWTH, LONGEST_POLL = 2.0, 1.5, 15.0
LONGEST_POLLING = 3600.0
"""Seconds after which a report that is still being made is given up."""
LONGEST_ASKED = 3600.0
"""Seconds; a run without a timeout waits no longer for what one 429 asks."""
FIRST_MAINTENANCE, LONGEST_MAINTENANCE, MOST_MAINTENANCE = 15.0, 120.0, 1800.0
"""Seconds of the first wait for the end of maintenance, of the longest one, and of all."""
NOTED_WAIT = 1.0
"""Seconds; shorter waits for the rate limit are not logged."""
MOST_REFUSALS = 10
MOST_LOST = 2

Keep = Callable[[Optional[str]], object]
"""Is told the token of a report in the making, and None once it is let go."""

ROUTE_REMEMBERED = 3600.0
"""Seconds after which a route that was not there is asked for again."""

_without_query: dict[tuple[str, str], float] = {}
"""When hosts and tenants answered 404 to the asynchronous route."""


def through_maintenance(send: Callable[[], Any], patience: WaitBudget) -> Any:
    """Send, and again while reports are suspended for maintenance.

    Raises:
        Conflict: it lasts too long.
        OutOfTime: a wait would take too long.
    """
    pause, waited = FIRST_MAINTENANCE, 0.0
    while True:
        try:
            return send()
        except Conflict as error:
            if not tells_of_maintenance(error.title) or waited >= MOST_MAINTENANCE:
                raise
        log.info("Reports are suspended for maintenance; asking again in %g s.", pause)
        patience.wait(pause)
        waited += pause
        pause = min(2 * pause, LONGEST_MAINTENANCE)


class Source:
    """Asks for the data of one report.

    Args:
        session: Makes the calls.
        category: The category of the report.
        report_id: The report.
        route: ``query`` (asynchronous), ``data`` (classic) or ``auto``: the first where it exists.
    """

    def __init__(self, session: Session, category: Any, report_id: Any, route: str) -> None:
        self._session = session
        self._category = category
        self._id = report_id
        self._place = (session.config.api_url, session.tenant_id)
        self._route = route
        self.label = f"Report {report_id}"

    @property
    def interval(self) -> float:
        """Seconds that the rate limit keeps between two requests."""
        limit = self._session.config.rate_limit
        return 0.0 if limit is None else limit.seconds_per_report

    @property
    def wait(self) -> float:
        """Seconds until the next request may leave."""
        return self._session.report_wait(self._id)

    def page(self, body: Any, number: int, size: int, patience: WaitBudget, keep: Keep) -> Any:
        """The decoded answer for one page, by the route that there is.

        Args:
            body: The parameters.
            number: The page, from 1.
            size: Its rows.
            patience: Waits.
            keep: Is told the token.

        Raises:
            ApiError: the API refuses.
            OutOfTime: a wait would take too long.
        """
        if self._route == "data" or (self._route == "auto" and self._lacks_query(patience.now)):
            return self.classic(body, number, size, patience)
        try:
            answer = self._query(body, number, size, patience)
        except (NotFound, RateLimited) as error:
            if self._route == "query":
                raise
            answer = self.classic(body, number, size, patience)
            if isinstance(error, NotFound):
                _without_query[self._place] = patience.now
            return answer
        return self._made(answer, body, number, size, patience, keep)

    def _lacks_query(self, now: float) -> bool:
        """Whether the asynchronous route was not there when it was last asked for."""
        noted = _without_query.get(self._place)
        return noted is not None and now - noted < ROUTE_REMEMBERED

    def classic(self, body: Any, number: int, size: int, patience: WaitBudget) -> Any:
        """The decoded answer for one page by the classic route."""
        path = f"{ROOT}/report-category/{part(self._category)}/reports/{part(self._id)}/data"
        params = {"page": number, "pageSize": size, "includeTotal": True}
        return self._patiently(
            lambda: self._session.request("POST", path, params=params, body=body), patience
        )

    def _query(self, body: Any, number: int, size: int, patience: WaitBudget) -> Any:
        def send() -> Any:
            return self._session.reports.query_data(
                self._category,
                self._id,
                body,
                page=number,
                page_size=size,
                include_total=True,
                check=False,
            )

        # a 429 that stays may mean that all slots are taken; the classic route needs none
        most = MOST_REFUSALS if self._route == "query" else 2
        return self._patiently(send, patience, most)

    def _made(
        self, answer: Any, body: Any, number: int, size: int, patience: WaitBudget, keep: Keep
    ) -> Any:
        """The answer itself, or what comes of the report that it says is being made."""
        for lost in range(MOST_LOST):
            if lost:
                answer = self._query(body, number, size, patience)
            told = running(answer, self.label)
            if told is None:
                return answer
            found = self.when_ready(told.token, patience, keep)
            if found is not None:
                return found
        raise InvalidResponse(
            f"{self.label}: ServiceTitan lost the report {MOST_LOST} times while it made it. Try"
            " again later, or with route='data'."
        )

    def when_ready(self, token: str, patience: WaitBudget, keep: Keep) -> Any:
        """The decoded answer of a report in the making, or None when its token is not known.

        The slot that it takes is freed, however this ends.
        """
        try:
            keep(token)
            return self._polled(token, patience)
        except NotFound:
            return None
        finally:
            self._free(token)
            keep(None)

    def _polled(self, token: str, patience: WaitBudget) -> Any:
        pause, begun = FIRST_POLL, patience.spent
        while patience.spent - begun < LONGEST_POLLING:
            patience.wait(pause)
            answer = through_maintenance(lambda: self._session.data_queries.get(token), patience)
            if running(answer, self.label) is None:
                return answer
            pause = min(POLL_GROWTH * pause, LONGEST_POLL)
        raise InvalidResponse(
            f"{self.label} was not ready after {LONGEST_POLLING / 60:.0f} minutes. Narrow its"
            " parameters, or try route='data'."
        )

    def _free(self, token: str) -> None:
        try:
            self._session.data_queries.delete(token)
        except ServicePytanError as error:
            log.debug("%s: its slot could not be freed: %s", self.label, error)

    def _patiently(
        self, send: Callable[[], Any], patience: WaitBudget, most: int = MOST_REFUSALS
    ) -> Any:
        """Send once the limit lets it, and again when it is held back or under maintenance."""

        def in_turn() -> Any:
            self._wait(self.wait, patience)
            return send()

        refused = 0
        while True:
            try:
                return through_maintenance(in_turn, patience)
            except RateLimited as error:
                refused += 1
                wait = max(1.0, error.retry_after or 0.0)
                endless = patience.timeout is None and wait > max(LONGEST_ASKED, self.interval)
                if refused >= most or endless:
                    raise
                self._wait(wait, patience)

    def _wait(self, seconds: float, patience: WaitBudget) -> None:
        """Wait for the rate limit, and say so in the log where somebody may wonder."""
        patience.need(seconds)
        if seconds >= NOTED_WAIT:
            message = "%s: one request per minute and report is allowed; waiting %.0f s."
            log.info(message, self.label, seconds, extra={"wait": round(seconds, 3)})
        patience.wait(seconds)
