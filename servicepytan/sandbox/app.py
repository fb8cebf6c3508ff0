"""Answers requests to the sandbox, without a socket."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping
from email.utils import formatdate
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Optional
from urllib.parse import parse_qsl

from servicepytan.endpoints.operations import READING_POSTS
from servicepytan.sandbox import checks, gateway, log, lookup
from servicepytan.sandbox.calls import OperationRequest, Route
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.faults import Faults, InjectedFault, Script
from servicepytan.sandbox.gateway import Limit, RequestTarget
from servicepytan.sandbox.log import AppliedWrite, Log, LoggedRequest
from servicepytan.sandbox.lookup import RouteMatch
from servicepytan.sandbox.reports.handler import ReportHandler
from servicepytan.sandbox.reports.options import Reporting
from servicepytan.sandbox.resources import customers, invoices, jobs, lists_and_feeds, locations
from servicepytan.sandbox.resources.common import Lists
from servicepytan.sandbox.responses import Refused, Response, problem, unmatched
from servicepytan.sandbox.tokens import TOKEN_PATH, AppCredentials, TokenIssuer

if TYPE_CHECKING:
    from servicepytan.sandbox.generic.handler import GenericHandler

_HTML = b"<html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>"
_READS = ("GET", "HEAD")


class SandboxOptions(NamedTuple):
    """Settings of a sandbox's behaviour.

    Attributes:
        strict: Whether requests are checked against the table of operations.
        check_scopes: Whether the scopes of the token count.
        max_page_size: The most rows a page has.
        feed_page_size: The rows of a page of a feed.
        latency: How many seconds each request takes, at least.
        retry_after: Whether a 429 of the rate limit names its wait in a header.
        active_any: Whether lists give active and inactive rows together.
        send_date: Whether answers bear a ``Date``.
    """

    strict: bool
    check_scopes: bool
    max_page_size: int
    feed_page_size: int
    latency: float
    retry_after: bool
    active_any: bool = True
    send_date: bool = True


class IncomingRequest(NamedTuple):
    """A received request; header names are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


class Delivery(NamedTuple):
    """An answer, and the fault that disturbs its delivery."""

    answer: Response
    fault: Optional[InjectedFault]


def routes(dataset: Dataset) -> dict[str, Route]:
    """All hand-written operations, by verb and path."""
    lists = Lists(dataset)
    return {
        **jobs.routes(dataset, lists),
        **customers.routes(dataset, lists),
        **locations.routes(dataset, lists),
        **invoices.routes(dataset, lists),
        **lists_and_feeds.routes(dataset, lists),
    }


class SandboxApp:
    """The API of one tenant.

    Args:
        dataset: Its records.
        credentials: Who may use it.
        tokens: Gives out tokens.
        limit: Its rate limit.
        options: How it behaves.
        reporting: How it runs reports.
        sleep: Waits a number of seconds.
        clock: Gives the time in seconds since 1970.
    """

    def __init__(
        self,
        dataset: Dataset,
        credentials: AppCredentials,
        tokens: TokenIssuer,
        limit: Limit,
        options: SandboxOptions,
        reporting: Reporting,
        sleep: Callable[[float], None],
        clock: Callable[[], float],
    ) -> None:
        self.options = options
        self.reports = ReportHandler(dataset, reporting, options.retry_after)
        self.faults = Faults()
        self.script = Script()
        self.log = Log()
        self.tokens = tokens
        self.limit = limit
        self.routes = routes(dataset)
        self._dataset = dataset
        self._credentials = credentials
        self._sleep, self._clock = sleep, clock
        self._lock = threading.RLock()
        self._count = 0

    @cached_property
    def _generic(self) -> GenericHandler:
        from servicepytan.sandbox.generic.handler import GenericHandler  # a fourth of the start

        return GenericHandler(self._dataset.seed, self._dataset, self.reports)

    def handle(self, request: IncomingRequest) -> Delivery:
        """Answer a request; sleeps for the configured latency."""
        for_token = request.path == TOKEN_PATH
        with self.log.in_flight(for_token):
            at = self._clock()
            fault = self.script.take(request.method, request.path)
            if fault is None and not for_token:
                fault = self.faults.draw()
            slow = self.faults.slow_seconds if fault and fault.kind == "slow" else 0.0
            if self.options.latency + slow > 0:
                self._sleep(self.options.latency + slow)
            with self._lock:
                answer = self._add_date(self._answer(request, fault))
                self._note(request, answer, fault, at)
        return Delivery(answer, fault)

    def _add_date(self, answer: Response) -> Response:
        if not self.options.send_date:
            return answer
        date = ("Date", formatdate(self._clock(), usegmt=True))
        return answer._replace(headers=(date, *answer.headers))

    def _answer(self, request: IncomingRequest, fault: Optional[InjectedFault]) -> Response:
        self._count += 1
        try:
            if fault and fault.before:
                return self._inject_fault(request, fault, Response(200))
            answer = self._operate(request)
        except Refused as refused:
            answer = problem(refused, self._trace_id())
        except Exception as error:  # a fault of the sandbox itself: report it, and go on
            answer = problem(Refused(500, f"The sandbox failed: {error!r}"), self._trace_id())
        return self._inject_fault(request, fault, answer) if fault else answer

    def _operate(self, request: IncomingRequest) -> Response:
        if request.path == TOKEN_PATH:
            return self._token(request)
        if request.path.startswith(gateway.FILES) and request.method == "GET":
            return self._generic.files.sent(request.path)
        target = gateway.target(request.method, request.path)
        route = self.routes.get(target.key)
        options = self.options
        match = None
        if route is None or options.strict or options.check_scopes:
            match = lookup.find(request.method, request.path)
            if match is None:
                raise unmatched()
        self._admit(request, target, match)
        pairs = _pairs(request.query)
        if match is not None and options.strict:
            checks.names(match.operation, [name for name, _ in pairs])
        query: dict[str, list[str]] = {}
        for name, value in pairs:
            if value:  # an empty one counts as left out, as in ASP.NET
                query.setdefault(name, []).append(value)
        if not options.active_any:
            checks.active_or_not(query)
        answer = self._serve(request, target, route, match, query)
        reads = match is not None and match.operation.archetype in READING_POSTS
        if request.method not in _READS and not reads:
            self.log.applied.append(AppliedWrite(request.method, request.path, request.body))
        return answer

    def _serve(
        self,
        request: IncomingRequest,
        target: RequestTarget,
        route: Optional[Route],
        match: Optional[RouteMatch],
        query: dict[str, list[str]],
    ) -> Response:
        options = self.options
        most, feed_size = options.max_page_size, options.feed_page_size
        if route is not None:
            if match is not None and options.strict:
                checks.request(match, query, request.headers, request.body)
            return route.handle(OperationRequest(target.ids, query, request.body, most, feed_size))
        if match is None:
            raise unmatched()
        return self._generic.answer(
            match, query, request.headers, request.body, (most, feed_size), options.strict
        )

    def _token(self, request: IncomingRequest) -> Response:
        if request.method != "POST":
            raise unmatched()
        return self.tokens.answer(request.headers.get("content-type", ""), request.body)

    def _admit(
        self, request: IncomingRequest, target: RequestTarget, match: Optional[RouteMatch]
    ) -> None:
        gateway.check_app_key(request.headers, self._credentials)
        issued = gateway.check_token(request.headers, self.tokens)
        self.limit.check(self.options.retry_after)
        gateway.check_tenant(issued, target.tenant_id)
        if self.options.check_scopes and match is not None:
            gateway.check_scope(issued, match.operation.scope)

    def _inject_fault(
        self, request: IncomingRequest, fault: InjectedFault, answer: Response
    ) -> Response:
        if fault.kind == "garbage":
            return Response(200, fault.body or _HTML, "text/html")
        if fault.kind == "garbage_json":
            return Response(200, fault.body or b'{"data":[{"id":1,')
        if fault.kind == "empty":
            return Response(200)
        if fault.kind != "status":
            return answer
        headers = tuple(
            (name, value)
            for name, value in (("Retry-After", fault.retry_after), ("Location", fault.location))
            if value is not None
        )
        if fault.body is not None or fault.location is not None:
            return Response(fault.status, fault.body or b"", "text/html", headers)
        if request.path == TOKEN_PATH and fault.status in (400, 401):
            body = f'{{"error":"{fault.title or "invalid_client"}"}}'
            return Response(fault.status, body.encode(), headers=headers)
        refused = Refused(fault.status, fault.title, headers=headers)
        return problem(refused, self._trace_id())

    def _note(
        self, request: IncomingRequest, answer: Response, fault: Optional[InjectedFault], at: float
    ) -> None:
        silent = fault is not None and fault.kind in ("reset", "timeout")
        self.log.requests.append(
            LoggedRequest(
                request.method,
                request.path,
                log.masked_query(_pairs(request.query)),
                log.masked_headers(request.headers),
                log.masked_body(request.body),
                0 if silent else answer.status,
                fault.label if fault else None,
                at,
                self.tokens.ordinal(gateway.token_of(request.headers)),
            )
        )

    def _trace_id(self) -> str:
        return hashlib.sha256(f"trace:{self._count}".encode()).hexdigest()[:32]


def _pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True) if query else []
