"""The sandbox: a server on this machine that answers like the ServiceTitan API."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Sequence
from math import inf
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.sandbox.app import SandboxApp, SandboxOptions
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.faults import Faults, InjectedFault, Planned, fault
from servicepytan.sandbox.gateway import Limit
from servicepytan.sandbox.log import AppliedWrite, LoggedRequest, request_filter
from servicepytan.sandbox.reports.options import Reporting
from servicepytan.sandbox.server import HOST, Server
from servicepytan.sandbox.tokens import TOKEN_PATH, AppCredentials, TokenIssuer

if TYPE_CHECKING:
    from servicepytan.aio.session import AsyncSession
    from servicepytan.sandbox.reports.forms import ColumnLike, RowsOrCount
    from servicepytan.session import Session

TENANT_ID = "1000000001"


class Sandbox:
    """A ServiceTitan-like API on this machine, for as long as the ``with`` block lasts.

    It listens on loopback only, and serves the token endpoint and the API on one address.

    Args:
        seed: A whole number that chooses the data; the same one gives the same bytes.
        jobs: How many jobs there are; customers (a third), invoices and so on follow.
        strict: Refuse with 400 what the table of operations does not know (parameters, keys of
            bodies) or finds missing; the real API ignores most of it.
        token_life: How many seconds a token holds.
        max_page_size: The most rows a page of a list has; a larger ``pageSize`` is cut to it.
        feed_page_size: The rows of a page of an export feed.
        latency: How many seconds each request takes, at least.
        rate_limit: The most requests in any second; those beyond get 429.
        retry_after: Whether such a 429 names its wait in a ``Retry-After`` header too.
        scopes: The scopes of the tokens, as a list or as text with blanks between them; by default
            all that there are.
        check_scopes: Refuse operations whose scope the token lacks with 403.
        faults: The chances of faults.
        reporting: How reports are run: routes, waits, limits.
        clock: Gives the time in seconds since 1970.
        sleep: Waits for a number of seconds.
        port: The port to listen on, or 0 for any that is free.
        tenant_id: The tenant.
        gzip: Compress answers for clients that accept it.
        active_any: Whether lists give active and inactive rows together (``active=Any``,
            ``activeState=All``); where not, they answer 400, as those of some tenants do.
        send_date: Whether answers bear a ``Date``, which is the time of ``clock``.

    Raises:
        ValueError: a number is out of range, or an argument of the wrong kind.

    Example:
        >>> with Sandbox(jobs=20) as sandbox:
        ...     len(sandbox.session().jobs.list().all())
        20
    """

    def __init__(
        self,
        *,
        seed: int = 7,
        jobs: int = 120,
        strict: bool = False,
        token_life: float = 900,
        max_page_size: int = 5000,
        feed_page_size: int = 1000,
        latency: float = 0.0,
        rate_limit: Optional[int] = None,
        retry_after: bool = False,
        scopes: Optional[Iterable[str]] = None,
        check_scopes: bool = False,
        faults: Optional[Faults] = None,
        reporting: Optional[Reporting] = None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        port: int = 0,
        tenant_id: Union[int, str] = TENANT_ID,
        gzip: bool = False,
        active_any: bool = True,
        send_date: bool = True,
    ) -> None:
        if type(seed) is not int:
            raise ValueError(f"Sandbox(seed={seed!r}) must be a whole number.")
        _whole_from("jobs", jobs, 0)
        _whole_from("max_page_size", max_page_size, 1)
        _whole_from("feed_page_size", feed_page_size, 1)
        _in_range("latency", latency, 0)
        _in_range("token_life", token_life, 0)
        _in_range("rate_limit", 1 if rate_limit is None else rate_limit, 1)
        _whole_from("port", port, 0, 65535)
        _of_kind("faults", Faults() if faults is None else faults, Faults)
        _of_kind("reporting", Reporting() if reporting is None else reporting, Reporting)
        self._credentials = _credentials(seed, str(tenant_id))
        scopes = scopes.split() if isinstance(scopes, str) else scopes
        tokens = TokenIssuer(self._credentials, scopes, token_life, f"http://{HOST}", clock)
        options = SandboxOptions(
            strict,
            check_scopes,
            max_page_size,
            feed_page_size,
            latency,
            retry_after,
            active_any,
            send_date,
        )
        self._app = SandboxApp(
            Dataset(seed, jobs, clock),
            self._credentials,
            tokens,
            Limit(rate_limit, clock),
            options,
            reporting or Reporting(),
            sleep,
            clock,
        )
        self._app.faults = faults or Faults()
        self._port, self._gzip = port, gzip
        self._server: Optional[Server] = None

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        address = self.url if self._server else "not started"
        return (
            f"<Sandbox {address}, tenant {self.tenant_id}, {len(self._app.log.requests)} requests>"
        )

    def start(self) -> Sandbox:
        """Start to serve; does nothing if it serves already."""
        if self._server is None:
            self._server = Server(self._app.handle, self._port, self._gzip)
            self._port = self._server.port
            self._app.tokens.issuer = self.url
        return self

    def stop(self) -> None:
        """Stop serving; data, log and port are kept for the next ``start``."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    def wait(self, seconds: Optional[float] = None) -> bool:
        """Wait until it is stopped, at most so many seconds; returns whether it is stopped."""
        return self._server is None or self._server.wait(seconds)

    @property
    def url(self) -> str:
        """Scheme, host and port, with no slash at the end.

        Raises:
            RuntimeError: it was never started.
        """
        if not self._port:
            raise RuntimeError("The sandbox has no address before start(); use it in a with block.")
        return f"http://{HOST}:{self._port}"

    @property
    def auth_url(self) -> str:
        """The URL of the token endpoint's host, the same as ``url``."""
        return self.url

    @property
    def client_id(self) -> str:
        """The client id that it accepts."""
        return self._credentials.client_id

    @property
    def client_secret(self) -> str:
        """The client secret that it accepts."""
        return self._credentials.client_secret

    @property
    def app_key(self) -> str:
        """The app key that it accepts."""
        return self._credentials.app_key

    @property
    def tenant_id(self) -> str:
        """The tenant whose data it has."""
        return self._credentials.tenant_id

    def environ(self) -> dict[str, str]:
        """The environment variables that lead a program to it."""
        return {
            "SERVICETITAN_CLIENT_ID": self.client_id,
            "SERVICETITAN_CLIENT_SECRET": self.client_secret,
            "SERVICETITAN_APP_KEY": self.app_key,
            "SERVICETITAN_TENANT_ID": self.tenant_id,
            "SERVICETITAN_API_URL": self.url,
            "SERVICETITAN_AUTH_URL": self.auth_url,
        }

    def session(self, **options: Any) -> Session:
        """A Session that is signed in to it and reads no other settings.

        ``rate_limit`` is off unless given.

        Args:
            options: Arguments of Session, such as ``timezone``, ``retry`` or ``page_size``.
        """
        from servicepytan.session import Session

        return Session.of(self.environ()).with_options(**{"rate_limit": None, **options})

    def async_session(self, **options: Any) -> AsyncSession:
        """An AsyncSession that is signed in to it and reads no other settings.

        ``rate_limit`` is off unless given. It may be made before a loop runs.

        Args:
            options: Arguments of AsyncSession, such as ``timezone``, ``retry`` or ``page_size``.

        Raises:
            ConfigurationError: aiohttp is not installed.
        """
        from servicepytan.aio.session import AsyncSession

        return AsyncSession.of(self.environ()).with_options(**{"rate_limit": None, **options})

    @property
    def faults(self) -> Faults:
        """The chances of faults; change them at any time."""
        return self._app.faults

    @faults.setter
    def faults(self, faults: Faults) -> None:
        _of_kind("faults", faults, Faults)
        self._app.faults = faults

    def fail_next(
        self,
        kind: Union[str, int],
        times: int = 1,
        *,
        method: Optional[str] = None,
        path: Optional[str] = None,
        before: bool = False,
        retry_after: Union[str, float, None] = None,
        title: Optional[str] = None,
        body: Optional[bytes] = None,
    ) -> None:
        """Let the next requests fail.

        Args:
            kind: A status such as 503, or ``reset``, ``cut``, ``timeout`` (no answer at all),
                ``garbage`` (HTML), ``garbage_json``, ``empty``, ``slow``.
            times: How many requests fail.
            method: Only requests with this verb.
            path: Only requests with this path, in which ``{tenant}`` and ``*`` may stand; by
                default any but the token endpoint, ``/connect/token``.
            before: Fail before the operation is done; by default it is done and its answer
                lost, apart from 4xx, which the API has never done.
            retry_after: The ``Retry-After`` header of the answer.
            title: The title of the problem it answers.
            body: The body of ``garbage`` or of a status, instead of the usual.

        Raises:
            ValueError: there is no such fault or verb, no request can have such a path, or
                ``times`` is no whole number from 1.
        """
        self._plan(
            fault(kind, before=before, retry_after=retry_after, title=title, body=body),
            times,
            method,
            path,
        )

    def redirect_next(self, path: str, to_url: str, status: int = 302, times: int = 1) -> None:
        """Let the next GETs of a path be sent elsewhere.

        Args:
            path: The path, in which ``{tenant}`` and ``*`` may stand.
            to_url: The address to go to.
            status: The status of the redirect.
            times: How many requests are sent elsewhere.

        Raises:
            ValueError: that is no redirect, no request can have such a path, or ``times`` is no
                whole number from 1.
        """
        if not 300 <= status <= 399:
            raise ValueError(f"A redirect cannot be the status {status}; use one from 300 to 399.")
        moved = InjectedFault("status", status, before=True, location=to_url)
        self._plan(moved, times, "GET", path)

    @property
    def reporting(self) -> Reporting:
        """How reports are run; change it at any time."""
        return self._app.reports.options

    @reporting.setter
    def reporting(self, reporting: Reporting) -> None:
        _of_kind("reporting", reporting, Reporting)
        self._app.reports.options = reporting

    def add_report(
        self,
        name: str,
        *,
        category: str = "operations",
        rows: RowsOrCount = 120,
        fields: Optional[Iterable[ColumnLike]] = None,
        parameters: Optional[Iterable[Sequence[Any]]] = None,
    ) -> int:
        """Add a report.

        Args:
            name: Its name, which others may have too.
            category: The id of its category.
            rows: How many rows it has, made from their number and spread over the days of 2025;
                or the rows themselves, a list of cells for each.
            fields: Its columns: names, or triples of name, label and type (``String``,
                ``Number``, ``Boolean``, ``Date``, ``Time``); those of the other reports if left
                out.
            parameters: What it takes: name, label and type of each, then as needed whether it is
                required and whether it is a list, the pairs of values and names it takes, and
                the id of a dynamic set; those of the other reports if left out. ``From`` and
                ``To`` choose rows by the first column of the type ``Date``.

        Returns:
            Its id.

        Raises:
            ValueError: there is no such category, or rows and fields do not fit.

        Example:
            >>> report_id = sandbox.add_report("Open Jobs", rows=2600, parameters=[])
        """
        return self._app.reports.catalog.add(name, category, rows, fields, parameters).id

    def edit_report(
        self,
        report_id: int,
        *,
        name: Optional[str] = None,
        category: Optional[str] = None,
        rows: Optional[RowsOrCount] = None,
        fields: Optional[Iterable[ColumnLike]] = None,
        parameters: Optional[Iterable[Sequence[Any]]] = None,
    ) -> None:
        """Change a report, as its owner may at any time; a run under way keeps what it had.

        Args:
            report_id: The report.
            name: Its name from now on.
            category: Its category from now on.
            rows: Its rows from now on, as for ``add_report``.
            fields: Its columns from now on.
            parameters: What it takes from now on.

        Raises:
            ValueError: there is no such report or category, or rows and fields do not fit.

        Example:
            >>> sandbox.edit_report(1235, rows=sandbox.report_rows(1235)[1:])
        """
        self._app.reports.catalog.change(report_id, name, category, rows, fields, parameters)

    def report_rows(self, report_id: int) -> list[list[Any]]:
        """All rows of a report, whatever its parameters.

        Args:
            report_id: The report.

        Raises:
            ValueError: there is no such report.
        """
        reports = self._app.reports
        return [list(row) for row in reports.rows(reports.catalog.need(report_id))]

    @property
    def data_queries(self) -> list[str]:
        """The tokens of the report runs that hold a slot, oldest first."""
        return self._app.reports.runs.tokens

    def revoke_tokens(self) -> None:
        """Make all tokens given out so far invalid: their next use is answered with 401."""
        self._app.tokens.revoke()

    @property
    def log(self) -> list[LoggedRequest]:
        """All requests, oldest first, with those for tokens; secrets are masked."""
        return list(self._app.log.requests)

    def requests(
        self, method: Optional[str] = None, path: Optional[str] = None
    ) -> list[LoggedRequest]:
        """The requests with a verb and a path.

        Args:
            method: The verb, or None for any.
            path: The path, in which ``{tenant}`` and ``*`` may stand; None for any but that of
                the token endpoint.

        Raises:
            ValueError: there is no such verb, or no request can have such a path.
        """
        fits = request_filter(method, path, self.tenant_id)
        return [request for request in self.log if fits(request.method, request.path)]

    @property
    def token_requests(self) -> int:
        """The number of requests for a token."""
        return self._app.log.token_requests

    @property
    def applied(self) -> list[AppliedWrite]:
        """The writes that were carried out, whether or not their answers arrived."""
        return list(self._app.log.applied)

    @property
    def connections(self) -> int:
        """The number of connections accepted since the start."""
        return self._server.accepted if self._server else 0

    @property
    def most_in_flight(self) -> int:
        """The most requests to the API that were under way at once."""
        return self._app.log.most[False]

    @property
    def most_token_requests_in_flight(self) -> int:
        """The most requests for a token that were under way at once."""
        return self._app.log.most[True]

    def clear_log(self) -> None:
        """Clear requests, writes and counts."""
        self._app.log.clear()

    def clear_faults(self) -> None:
        """Drop the planned faults and redirects that are left."""
        self._app.script.clear()

    def _plan(
        self, fault: InjectedFault, times: Any, method: Optional[str], path: Optional[str]
    ) -> None:
        if isinstance(times, bool) or not isinstance(times, int) or times < 1:
            raise ValueError(f"times={times!r} must be a whole number from 1.")
        fits = request_filter(method, path, self.tenant_id)
        self._app.script.plan(Planned(fault, times, fits))


def _in_range(name: str, value: Any, least: int) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not least <= value < inf:
        raise ValueError(f"Sandbox({name}={value!r}) must be a number from {least}.")


def _whole_from(name: str, value: Any, least: int, most: float = inf) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        end = "" if most == inf else f" to {most}"
        raise ValueError(f"Sandbox({name}={value!r}) must be a whole number from {least}{end}.")


def _of_kind(name: str, value: Any, kind: type) -> None:
    """Raise here for what would only break the server, at the first request."""
    if not isinstance(value, kind):
        raise ValueError(f"Sandbox({name}={value!r}) must be {kind.__name__}(...).")


def _credentials(seed: int, tenant_id: str) -> AppCredentials:
    def derived(name: str) -> str:
        return hashlib.sha256(f"sandbox:{seed}:{name}".encode()).hexdigest()[:32]

    return AppCredentials(
        client_id=f"cid.{derived('client id')}",
        client_secret=f"cs1.{derived('client secret')}",
        app_key=f"ak1.{derived('app key')}",
        tenant_id=tenant_id,
    )


__all__ = ["TOKEN_PATH", "Sandbox"]
