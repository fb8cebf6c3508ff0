"""The session: settings, connections and token in one object, with the API as its attributes."""

from __future__ import annotations

import inspect
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, tzinfo
from importlib import import_module
from os import PathLike
from typing import Any, Optional, Union
from urllib.parse import quote

from servicepytan._threads.forks import ForkLock
from servicepytan.config import Settings, changed, load
from servicepytan.config.zones import zone
from servicepytan.core import bodies
from servicepytan.core.call import Call
from servicepytan.core.limits import RateLimit
from servicepytan.core.outcomes import call_outcome, unsent
from servicepytan.core.paginators import PageResult, Paginator
from servicepytan.core.query import (
    Params,
    is_empty,
    listed,
    no_paging,
    raw_pairs,
    raw_path,
    without_tenant,
)
from servicepytan.core.records_spec import PAGE_SIZE, FeedSpec, RecordsSpec, sorted_calls
from servicepytan.core.redact import Secret
from servicepytan.core.retry import RetryPolicy, is_repeatable
from servicepytan.core.suggestions import suggest_keywords
from servicepytan.core.timestamps import UTC, since
from servicepytan.core.tokens import Token
from servicepytan.core.values import json_ready
from servicepytan.core.wire import did_you_mean
from servicepytan.endpoints.base import Resource
from servicepytan.endpoints.caller import OperationCaller
from servicepytan.endpoints.catalog import Operations, named
from servicepytan.endpoints.client import Fetch
from servicepytan.endpoints.modules import Modules
from servicepytan.endpoints.operations import sort_keys_at
from servicepytan.endpoints.records import Feed, Records
from servicepytan.errors import InvalidArgument
from servicepytan.events import Event, Observer
from servicepytan.transport.prefetch import fetch_pages
from servicepytan.transport.transport import Transport

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_MOST_KEPT = 64


class _Default:
    """Stands for an argument that is left out; help() shows what that means."""

    def __init__(self, shown: str) -> None:
        self._shown = shown

    def __repr__(self) -> str:
        return self._shown


_UNSET: Any = _Default("60 per second")
_SAME: Any = _Default("unchanged")


class Session(Modules):
    """A connection to one tenant of ServiceTitan; every resource of the API is an attribute.

    Each argument that is left out comes from the environment (``SERVICETITAN_CLIENT_ID``, ...),
    a ``.env`` file, or a profile of the config file, in this order. Building a session makes no
    request. Threads may share one; it is a context manager, too.

    Args:
        profile: A named profile of the config file.
        client_id: Client id of the tenant's connection to the app.
        client_secret: Its secret.
        app_key: Key of the app.
        tenant_id: Number of the tenant.
        app_id: Id of the app; no request needs it.
        environment: ``production`` or ``integration``.
        timezone: Name of the time zone of dates that have none, such as ``America/New_York``;
            UTC unless set.
        api_url: URL of the API in place of the environment's (a sandbox, a gateway), as in
            ``https://gateway.example/servicetitan``; the paths of operations are added behind it.
        auth_url: The same for the token endpoint.
        page_size: Rows per request of every list, 1 to 5000.
        workers: How many requests of a list are under way at once; 1 asks strictly one after
            another.
        timeout: Seconds to wait for the next bytes of an answer; twice as many for the whole.
        retry: How often and how long to repeat.
        rate_limit: Requests per second, a ``RateLimit``, or None for none.
        max_response_bytes: Bytes that one answer may have once it is decoded, 256 MiB unless set;
            files are not counted.
        observers: Functions that take each event of ``servicepytan.events``: requests, answers,
            retries, waits, pages.
        config_file: A config file: TOML with profiles, or the JSON file of servicepytan 0.4.2.

    Raises:
        ConfigurationError: settings are missing or wrong; all problems are named at once.
        InvalidArgument: an observer cannot be called.

    Example:
        >>> with Session() as session:
        ...     for job in session.jobs.list(job_status="Completed", limit=10):
        ...         print(job["jobNumber"])
    """

    @suggest_keywords
    def __init__(
        self,
        *,
        profile: Optional[str] = None,
        client_id: Optional[str] = None,
        client_secret: Union[str, Secret, None] = None,
        app_key: Union[str, Secret, None] = None,
        tenant_id: Union[int, str, None] = None,
        app_id: Optional[str] = None,
        environment: Optional[str] = None,
        timezone: Optional[str] = None,
        api_url: Optional[str] = None,
        auth_url: Optional[str] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        timeout: Optional[float] = None,
        retry: Optional[RetryPolicy] = None,
        rate_limit: Union[RateLimit, float, None] = _UNSET,
        max_response_bytes: Optional[int] = None,
        observers: Iterable[Observer] = (),
        config_file: Union[str, PathLike[str], None] = None,
    ) -> None:
        given = {
            "profile": profile,
            "client_id": client_id,
            "client_secret": _hidden(client_secret),
            "app_key": _hidden(app_key),
            "tenant_id": tenant_id,
            "app_id": app_id,
            "environment": environment,
            "timezone": timezone,
            "api_url": api_url,
            "auth_url": auth_url,
            "page_size": page_size,
            "workers": workers,
            "timeout": timeout,
            "retry": retry,
            "rate_limit": rate_limit,
            "max_response_bytes": max_response_bytes,
            "config_file": config_file,
        }
        del client_secret, app_key  # so that no traceback of this frame shows them
        if rate_limit is _UNSET:
            del given["rate_limit"]
        settings = load(given)
        self._begin(settings, Transport(settings, observers=observers))

    def _begin(self, settings: Settings, transport: Transport) -> None:
        self._settings = settings
        self._zone = zone(settings.timezone)
        self._transport = transport
        self._operation_caller = OperationCaller(self)
        Modules.__init__(self, self._operation_caller)

    @classmethod
    def _over(cls, settings: Settings, transport: Transport) -> Session:
        session = cls.__new__(cls)
        session._begin(settings, transport)
        return session

    @classmethod
    def of(cls, connection: Union[Connectable, Settings] = None) -> Session:
        """A session from whatever stands for one; equal mappings get one and the same.

        Args:
            connection: A session, which is returned itself; a mapping with the
                ``SERVICETITAN_*`` keys of servicepytan 0.4.2, beside which neither environment
                nor files are read; settings, as ``session.config`` has them; or None for
                ``Session()``. The errors over a mapping with ``api_root`` or ``auth_root`` are
                errors of ``requests``, too.

        Raises:
            ConfigurationError: settings are missing or wrong.
            InvalidArgument: it is none of these.

        Example:
            >>> session = Session.of(sandbox.environ())
        """
        if isinstance(connection, Session):
            return connection
        if connection is None:
            return cls._shared(load())
        if isinstance(connection, Settings):
            return cls._over(connection, Transport(connection))
        given: Any = connection
        if isinstance(given, Mapping) and any(
            str(key).startswith("SERVICETITAN_") for key in given
        ):
            legacy = import_module("servicepytan.legacy.session")
            kind, settings = legacy.session_kind(given, cls)
            made: Session = kind._shared(settings)
            return made
        raise InvalidArgument(
            f"{type(connection).__name__} is no connection; pass a Session, or a mapping with"
            " the SERVICETITAN_* keys."
        )

    @classmethod
    def _shared(cls, settings: Settings) -> Session:
        """The one session for these settings, so that calls share its connections."""
        with _lock:
            session = _sessions.pop((cls, settings), None)
            if session is None:
                session = cls._over(settings, Transport(settings))
            _sessions[cls, settings] = session
            if len(_sessions) > _MOST_KEPT:
                _sessions.popitem(last=False)
            return session

    @suggest_keywords
    def with_options(
        self,
        *,
        client_id: str = _SAME,
        client_secret: Union[str, Secret] = _SAME,
        app_key: Union[str, Secret] = _SAME,
        tenant_id: Union[int, str] = _SAME,
        app_id: Optional[str] = _SAME,
        environment: Optional[str] = _SAME,
        timezone: Optional[str] = _SAME,
        api_url: Optional[str] = _SAME,
        auth_url: Optional[str] = _SAME,
        page_size: Optional[int] = _SAME,
        workers: Optional[int] = _SAME,
        timeout: Optional[float] = _SAME,
        retry: Optional[RetryPolicy] = _SAME,
        rate_limit: Union[RateLimit, float, None] = _SAME,
        max_response_bytes: Optional[int] = _SAME,
        observers: Iterable[Observer] = _SAME,
    ) -> Session:
        """A changed copy that shares connections, limiter and token with this session.

        The arguments are those of ``Session``; what is left out stays as it is.

        Args:
            client_id: Client id of the tenant's connection to the app.
            client_secret: Its secret.
            app_key: Key of the app.
            tenant_id: Number of the tenant.
            app_id: Id of the app.
            environment: ``production`` or ``integration``.
            timezone: Name of the time zone of dates that have none.
            api_url: URL of the API in place of the environment's.
            auth_url: The same for the token endpoint.
            page_size: Rows per request of every list.
            workers: How many requests of a list are under way at once.
            timeout: Seconds to wait for the next bytes of an answer.
            retry: How often and how long to repeat.
            rate_limit: Requests per second, a ``RateLimit``, or None for none.
            max_response_bytes: Bytes that one answer may have once it is decoded.
            observers: Functions that take each event, in place of the ones of this session.

        Raises:
            ConfigurationError: a value will not do.
            InvalidArgument: an observer cannot be called.

        Example:
            >>> patient = session.with_options(timeout=300, retry=RetryPolicy(attempts=10))
        """
        options = {
            "client_id": client_id,
            "client_secret": _hidden(client_secret),
            "app_key": _hidden(app_key),
            "tenant_id": tenant_id,
            "app_id": app_id,
            "environment": environment,
            "timezone": timezone,
            "api_url": api_url,
            "auth_url": auth_url,
            "page_size": page_size,
            "workers": workers,
            "timeout": timeout,
            "retry": retry,
            "rate_limit": rate_limit,
            "max_response_bytes": max_response_bytes,
        }
        del client_secret, app_key  # so that no traceback of this frame shows them
        given = {name: value for name, value in options.items() if value is not _SAME}
        settings = changed(self._settings, given)
        hear = self.observers if observers is _SAME else observers
        transport = Transport(settings, sender=self._transport.sender, observers=hear)
        return self._over(settings, transport)

    @suggest_keywords
    def request(
        self,
        method: str,
        path: str,
        *,
        params: Optional[Params] = None,
        body: Any = None,
    ) -> Any:
        """Make any call by verb and path, with the session's token, limiter and repeats.

        Args:
            method: ``GET``, ``POST``, ``PUT``, ``PATCH`` or ``DELETE``.
            path: A path with ``{tenant}`` in place of the tenant id; never a whole URL.
            params: Query parameters by wire name. Dates are written in UTC, lists joined by
                commas; pairs instead of a mapping repeat a name. The API ignores what it does not
                know.
            body: A dict or a list that goes out as JSON, or None for none. A naive ``datetime`` in
                it is in the session's time zone, a ``date`` is a calendar day and goes out
                unshifted; text stays as it is.

        Returns:
            The decoded JSON, bytes for a file, or None when the API sends nothing.

        Raises:
            ApiError: the API answers with an error; its subclass tells which.
            AuthenticationError: there is no token, or it is refused.
            InvalidArgument: an argument is wrong; nothing was sent.
            TransportError: no answer came.

        Example:
            >>> session.request("GET", "/jpm/v2/tenant/{tenant}/job-types", params={"pageSize": 5})
        """
        verb = str(method).upper()
        with unsent(verb, is_repeatable(verb, str(path))):
            call = self._checked(verb, method, path, params, body)
        return self.perform(call)

    def _checked(
        self, verb: str, method: str, path: str, params: Optional[Params], body: Any
    ) -> Call:
        if verb not in _METHODS:
            known = ", ".join(_METHODS)
            raise InvalidArgument(f"method={method!r} is not one of {known}.")
        if isinstance(body, str):
            bodies.require(body, f"{verb} {path}")
        ready = None if body is None else json_ready(body, self._zone)
        return self._raw(verb, path, params or {}, body=ready)

    @suggest_keywords
    def records(
        self,
        path: str,
        params: Optional[Params] = None,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
    ) -> Records[Any]:
        """The rows of any paged list, by its path.

        Args:
            path: A path with ``{tenant}``.
            params: Query parameters by wire name, but for those of paging. An empty list among
                them gives no rows and makes no request.
            limit: Rows to give at most.
            page_size: Rows per request.
            workers: Requests under way at once; the session's when left out.
            exact: Walk by creation time, so that no row is lost or doubled while others change;
                for the paths of operations that are known and can be cut by it.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> session.records("/settings/v2/tenant/{tenant}/employees", {"active": "Any"}).all()
        """
        pairs = listed(params or {})
        no_paging(name for name, _ in pairs)
        size = (self.page_size or PAGE_SIZE) if page_size is None else page_size
        keys = sort_keys_at(path) if exact else None
        calls = [] if is_empty(pairs) else [self._raw("GET", path, pairs, due=True)]
        spec = RecordsSpec(
            sorted_calls(path, calls, keys, exact=exact),
            page_size=size,
            limit=limit,
            workers=self.workers if workers is None else workers,
            sort_keys=keys,
            exact=exact,
        )
        return Records(self, spec)

    @suggest_keywords
    def feed(
        self,
        path: str,
        params: Optional[Params] = None,
        *,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
    ) -> Feed[Any]:
        """The rows of any export feed, by its path.

        Args:
            path: A path with ``{tenant}``.
            params: ``from`` and ``includeRecentChanges``; ``from`` is a date or a token.
            limit: Rows to give at most.
            workers: With more than 1, the next page is fetched while the one at hand is handled;
                the session's when left out.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> feed = session.feed("/jpm/v2/tenant/{tenant}/export/projects")
        """
        rest = dict(params or {})
        given = rest.pop("from", None)
        start = None if given is None else since(given, self._zone, "from")
        call = self._raw("GET", path, rest, due=True)
        workers = self.workers if workers is None else workers
        return Feed(self, FeedSpec(call, start, limit, workers))

    def call(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Call an operation by its name.

        Args:
            name: Module, resource and method as in ``jpm.jobs.cancel``; ``jobs.cancel`` will do
                where the resource has a short name.
            *args: Its path parameters, then its body.
            **kwargs: Its filters and the rest.

        Returns:
            What the method returns.

        Raises:
            InvalidArgument: there is no such operation or argument; the message names the nearest.

        Example:
            >>> session.call("jpm.jobs.get", 123)
        """
        method = self._method(name)
        try:
            inspect.signature(method).bind(*args, **kwargs)
        except TypeError as error:
            known = list(inspect.signature(method).parameters)
            unknown = [word for word in kwargs if word not in known]
            guess = did_you_mean(unknown[0], known) if unknown else ""
            refusal = InvalidArgument(f"{name}: {error}.{guess}")
            if name in self.operations:
                operation = self.operations[name]
                refusal.outcome = call_outcome(operation.verb, operation.repeatable, "not_sent")
            raise refusal from None
        return method(*args, **kwargs)

    def _method(self, name: str) -> Any:
        found: Any = self
        words = named(name).split(".")
        try:
            for word in words:
                if word.startswith("_"):
                    raise AttributeError(f"{word!r} is no public name.")
                found = getattr(found, word)
        except AttributeError as error:
            raise InvalidArgument(f"{name!r} names no operation: {error}") from None
        if not isinstance(getattr(found, "__self__", None), Resource):
            raise InvalidArgument(
                f"{name!r} names no operation; write module, resource and method, as in"
                " 'jpm.jobs.get'."
            )
        return found

    def _raw(
        self, verb: str, path: str, params: Params, *, body: Any = None, due: bool = False
    ) -> Call:
        filled = raw_path(path, self.tenant_id)
        return Call(
            verb,
            filled,
            without_tenant(filled),
            raw_pairs(params, self._zone),
            body,
            has_body=body is not None,
            repeatable=is_repeatable(verb, filled),
            due=due,
        )

    def perform(self, call: Call, is_cancelled: Optional[Callable[[], bool]] = None) -> Any:
        """Make a prepared call; resources and lists use this.

        Args:
            call: The call.
            is_cancelled: Whether nobody waits for the answer any more; it is then not repeated.

        Returns:
            The decoded answer.

        Raises:
            ServicePytanError: one of its kinds.

        Example:
            >>> session.perform(call)
        """
        return self._transport.call(call, is_cancelled)

    def fetch_pages(self, paginator: Paginator, fetch: Fetch, workers: int) -> Iterator[PageResult]:
        """The results of a paginator, in its order; lists and feeds use this.

        Args:
            paginator: Decides which pages are requested.
            fetch: Fetches a page; with more than one worker it is called by other threads.
            workers: How many requests are under way at once.
        """
        return fetch_pages(paginator, fetch, workers)

    @property
    def observers(self) -> tuple[Observer, ...]:
        """The functions that take each event."""
        return self._transport.observers.given

    def emit(self, event: Event) -> None:
        """Hand an event to logging and to the observers; lists, feeds and ``sync`` use this.

        Args:
            event: One of ``servicepytan.events``.
        """
        self._transport.observers.emit(event)

    def report_wait(self, report_id: Union[int, str]) -> float:
        """Seconds until the rate limit lets the next data request of a report go; 0 without one.

        Args:
            report_id: The report.

        Example:
            >>> session.report_wait(1234)
            0.0
        """
        return self._transport.report_wait(quote(str(report_id), safe=""))

    def token(self) -> Token:
        """The token in use, fetched when there is none: for diagnosis.

        Raises:
            AuthenticationError: there is none to be had.

        Example:
            >>> session.token().claims["tenant"]
            '1234567'
        """
        return self._transport.token()

    @property
    def server_time(self) -> Optional[datetime]:
        """The API's time when it last answered, in UTC; None as long as no answer told it."""
        seconds = self._transport.server_time
        return None if seconds is None else datetime.fromtimestamp(seconds, UTC)

    @property
    def operations(self) -> Operations:
        """All operations of the API, to list, to look up and to search."""
        return Operations()

    @property
    def config(self) -> Settings:
        """The settings of this session; secrets in it print masked."""
        return self._settings

    @property
    def tenant_id(self) -> str:
        """The number of the tenant."""
        return self._settings.tenant_id

    @property
    def timezone(self) -> tzinfo:
        """The time zone of dates that have none."""
        return self._zone

    @property
    def page_size(self) -> Optional[int]:
        """Rows per request, where set."""
        return self._settings.page_size

    @property
    def workers(self) -> int:
        """How many requests of a list are under way at once."""
        return self._settings.workers

    def close(self) -> None:
        """Drop idle connections; the session stays usable.

        Example:
            >>> session.close()
        """
        self._transport.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __repr__(self) -> str:
        settings = vars(self).get("_settings")
        where = f"tenant {settings.tenant_id} at {settings.api_url}" if settings else "not set up"
        return f"<Session {where}>"

    def __getstate__(self) -> dict[str, Any]:
        """The settings with credentials, revealed; neither token nor connections."""
        return {
            name: value.reveal() if isinstance(value, Secret) else value
            for name, value in vars(self._settings).items()
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        secrets = {name: Secret(state[name]) for name in ("client_secret", "app_key")}
        settings = Settings(**{**state, **secrets})
        self._begin(settings, Transport(settings))


Connectable = Union[Session, Mapping[str, Any], None]
"""What stands for a session: itself, a mapping with ``SERVICETITAN_*`` keys, or None."""

_sessions: OrderedDict[tuple[type[Session], Settings], Session] = OrderedDict()
_lock = ForkLock()


def _hidden(value: Union[str, Secret, None]) -> Union[Secret, None]:
    return Secret(value) if isinstance(value, str) else value
