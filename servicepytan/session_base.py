"""The shared part of both kinds of session: settings, raw calls, operations by name."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo
from functools import cached_property
from os import PathLike
from typing import TYPE_CHECKING, Any, Optional, Protocol, TypeVar, Union
from urllib.parse import quote

from servicepytan._threads.forks import ForkLock
from servicepytan.config import Settings, changed, load
from servicepytan.config.settings import PREFIX
from servicepytan.config.zones import zone
from servicepytan.core.call import Call
from servicepytan.core.outcomes import call_outcome, unsent
from servicepytan.core.query import (
    QueryParams,
    is_empty,
    listed,
    no_paging,
    raw_pairs,
    raw_path,
    without_tenant,
)
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import Secret, masked_messages
from servicepytan.core.retry import RetryPolicy, is_repeatable
from servicepytan.core.suggestions import suggest_keywords
from servicepytan.core.timestamps import from_unix, since
from servicepytan.core.values import json_ready
from servicepytan.core.wire import did_you_mean
from servicepytan.endpoints.base import ModulesBase, Resource
from servicepytan.endpoints.operations import list_at, sort_keys_at
from servicepytan.errors import InvalidArgument

if TYPE_CHECKING:
    from servicepytan.core.records_spec import FeedSpec, RecordsSpec
    from servicepytan.core.redact import Redactor
    from servicepytan.core.reporting.retries import RouteMemory
    from servicepytan.events import Event, Observer
    from servicepytan.transport.cache import Cache
    from servicepytan.transport.observers import Observers

_OPTIONS = frozenset((*Settings._fields, "cache", "observers"))
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_MOST_KEPT = 64

S = TypeVar("S", bound="SessionBase")


class _Default:
    """The value of an omitted argument; ``help()`` shows its meaning."""

    def __init__(self, shown: str) -> None:
        self._shown = shown

    def __repr__(self) -> str:
        return self._shown


_UNSET: Any = _Default("60 per second")
_SAME: Any = _Default("unchanged")


class SessionTransport(Protocol):
    """The interface of the transport, besides calls."""

    observers: Observers
    sender: Any
    cache: Optional[Cache]

    @property
    def redactor(self) -> Redactor:
        """Masks the secrets of the session, with its latest token."""
        ...

    @property
    def server_time(self) -> Optional[float]:
        """The API's time when it last answered, in seconds since 1970; None while unknown."""
        ...

    def report_wait(self, report: str) -> float:
        """Seconds until the rate limiter allows the next data request of a report."""
        ...


class SessionBase(ModulesBase):
    """A connection to one tenant; subclasses decide how calls are made and awaited."""

    _name: str
    _transport: SessionTransport

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
        timezone: Union[str, tzinfo, None] = None,
        api_url: Optional[str] = None,
        auth_url: Optional[str] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        timeout: Optional[float] = None,
        retry: Optional[RetryPolicy] = None,
        rate_limit: Union[RateLimit, float, None] = _UNSET,
        max_response_bytes: Optional[int] = None,
        observers: Iterable[Observer] = (),
        cache: Optional[Cache] = None,
        config_file: Union[str, PathLike[str], None] = None,
    ) -> None:
        options = _options(locals())
        del client_secret, app_key  # so that no traceback of this frame shows them
        if rate_limit is _UNSET:
            del options["rate_limit"]
        _check_cache(cache)
        settings = load({"profile": profile, **options, "config_file": config_file})
        self._begin(settings, self._transport_of(settings, observers=observers, cache=cache))

    if not TYPE_CHECKING:  # for type checkers, sessions have no further attributes

        def __setattr__(self, name, value):
            if name in _OPTIONS:
                raise AttributeError(
                    f"A session's {name} does not change; make a changed copy:"
                    f" session = session.with_options({name}=...)."
                )
            super().__setattr__(name, value)

    def _begin(self, settings: Settings, transport: Any) -> None:
        self._settings = settings
        self._zone = zone(settings.timezone)
        self._transport = transport
        super().__init__(self._new_caller())

    @staticmethod
    def _transport_of(
        settings: Settings,
        *,
        sender: Any = None,
        observers: Any = (),
        cache: Optional[Cache] = None,
    ) -> Any:
        raise NotImplementedError

    def _new_caller(self) -> Any:
        raise NotImplementedError

    @classmethod
    def _over(cls: type[S], settings: Settings, transport: Any) -> S:
        session = cls.__new__(cls)
        session._begin(settings, transport)
        return session

    @classmethod
    def _shared(cls: type[S], settings: Settings) -> S:
        """The shared session of these settings."""
        with _lock:
            session: Any = _sessions.pop((cls, settings), None)
            if session is None:
                session = cls._over(settings, cls._transport_of(settings))
            _sessions[cls, settings] = session
            if len(_sessions) > _MOST_KEPT:
                _sessions.popitem(last=False)
            copy: S = session
            return copy

    @suggest_keywords
    def with_options(
        self: S,
        *,
        client_id: str = _SAME,
        client_secret: Union[str, Secret] = _SAME,
        app_key: Union[str, Secret] = _SAME,
        tenant_id: Union[int, str] = _SAME,
        app_id: Optional[str] = _SAME,
        environment: Optional[str] = _SAME,
        timezone: Union[str, tzinfo, None] = _SAME,
        api_url: Optional[str] = _SAME,
        auth_url: Optional[str] = _SAME,
        page_size: Optional[int] = _SAME,
        workers: Optional[int] = _SAME,
        timeout: Optional[float] = _SAME,
        retry: Optional[RetryPolicy] = _SAME,
        rate_limit: Union[RateLimit, float, None] = _SAME,
        max_response_bytes: Optional[int] = _SAME,
        observers: Iterable[Observer] = _SAME,
        cache: Optional[Cache] = _SAME,
    ) -> S:
        """A changed copy that shares connections, limiter and token with this session.

        The arguments are those of the session; what is left out stays as it is.

        Args:
            client_id: Client id of the tenant's connection to the app.
            client_secret: Its secret.
            app_key: Key of the app.
            tenant_id: Number of the tenant.
            app_id: Id of the app.
            environment: ``production`` or ``integration``.
            timezone: The time zone of dates that have none.
            api_url: URL of the API in place of the environment's.
            auth_url: The same for the token endpoint.
            page_size: Rows per request of every list.
            workers: How many requests of a list are under way at once.
            timeout: Seconds to wait for the next bytes of an answer.
            retry: How often and how long to repeat.
            rate_limit: Requests per second, a ``RateLimit``, or None for none.
            max_response_bytes: Bytes that one answer may have once it is decoded.
            observers: Functions that take each event, in place of the ones of this session.
            cache: A ``Cache`` that answers reads; None for none.

        Raises:
            ConfigurationError: a value will not do.
            InvalidArgument: an observer cannot be called, or ``cache`` is no cache.

        Example:
            >>> patient = session.with_options(timeout=300, retry=RetryPolicy(attempts=10))
        """
        options = _options(locals())
        del client_secret, app_key  # so that no traceback of this frame shows them
        changes = {name: value for name, value in options.items() if value is not _SAME}
        settings = changed(self._settings, changes)
        hear = self.observers if observers is _SAME else observers
        keep = self.cache if cache is _SAME else cache
        _check_cache(keep)
        sender = self._transport.sender
        transport = self._transport_of(settings, sender=sender, observers=hear, cache=keep)
        copy = self._over(settings, transport)
        copy.report_routes = self.report_routes
        return copy

    def _request_call(
        self, method: str, path: str, params: Optional[QueryParams], body: Any
    ) -> Call:
        verb = str(method).upper()
        with unsent(verb, is_repeatable(verb, str(path))), masked_messages(self):
            return self._checked(verb, method, path, params, body)

    def _checked(
        self, verb: str, method: str, path: str, params: Optional[QueryParams], body: Any
    ) -> Call:
        if verb not in _METHODS:
            verbs = ", ".join(_METHODS)
            raise InvalidArgument(f"method={method!r} is not one of {verbs}.")
        if isinstance(body, str):
            from servicepytan.core import bodies

            bodies.require(body, f"{verb} {path}")
        ready = None if body is None else json_ready(body, self._zone)
        return self._raw(verb, path, params or {}, body=ready)

    def _records_spec(
        self,
        path: str,
        params: Optional[QueryParams],
        limit: Optional[int],
        page_size: Optional[int],
        workers: Optional[int],
        exact: bool,
        cache: bool,
    ) -> RecordsSpec:
        from servicepytan.core.records_spec import PAGE_SIZE, RecordsSpec, flag, sorted_calls

        pairs = listed(params or {})
        no_paging(name for name, _ in pairs)
        may_cache = flag(cache, "cache") and self.cache
        size = (self.page_size or PAGE_SIZE) if page_size is None else page_size
        keys = sort_keys_at(path) if exact else None
        calls = [] if is_empty(pairs) else [self._raw("GET", path, pairs, requires_body=True)]
        return RecordsSpec(
            sorted_calls(path, calls, keys, exact=exact),
            page_size=size,
            limit=limit,
            workers=self.workers if workers is None else workers,
            sort_keys=keys,
            exact=exact,
            cached_as=list_at(path) if may_cache and not exact else "",
        )

    def _feed_spec(
        self, path: str, params: Optional[QueryParams], limit: Optional[int], workers: Optional[int]
    ) -> FeedSpec:
        from servicepytan.core.records_spec import FeedSpec

        pairs = listed(params or {})
        value = dict(pairs).get("from")
        filters = [pair for pair in pairs if pair[0] != "from"]
        start = None if value is None else since(value, self._zone, "from")
        call = self._raw("GET", path, filters, requires_body=True)
        name = list_at(path)
        if name:
            raise InvalidArgument(
                f"path={path!r} is the list {name}, and no export feed. Read it with"
                " session.records(...)."
            )
        return FeedSpec(call, start, limit, self.workers if workers is None else workers)

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
        import inspect

        from servicepytan.endpoints.catalog import Operations

        with masked_messages(self):
            method = self._method(name)
        signature = inspect.signature(method)
        try:
            signature.bind(*args, **kwargs)
        except TypeError as error:
            names = list(signature.parameters)
            unknown = [word for word in kwargs if word not in names]
            guess = did_you_mean(unknown[0], names) if unknown else ""
            refusal = InvalidArgument(f"{name}: {error}.{guess}")
            operations = Operations()
            if name in operations:
                operation = operations[name]
                refusal.outcome = call_outcome(operation.verb, operation.repeatable, "not_sent")
            raise refusal from None
        return method(*args, **kwargs)

    def _method(self, name: str) -> Any:
        from servicepytan.endpoints.catalog import named

        target: Any = self
        words = named(name).split(".")
        try:
            for word in words:
                if word.startswith("_"):
                    raise AttributeError(f"{word!r} is no public name.")
                target = getattr(target, word)
        except AttributeError as error:
            raise InvalidArgument(f"{name!r} names no operation: {error}") from None
        if not isinstance(getattr(target, "__self__", None), Resource):
            raise InvalidArgument(
                f"{name!r} names no operation; write module, resource and method, as in"
                " 'jpm.jobs.get'."
            )
        return target

    def _raw(
        self,
        verb: str,
        path: str,
        params: QueryParams,
        *,
        body: Any = None,
        requires_body: bool = False,
    ) -> Call:
        with masked_messages(self):
            filled = raw_path(path, self.tenant_id)
            call = Call(
                verb,
                filled,
                without_tenant(filled),
                raw_pairs(params, self._zone),
                body,
                has_body=body is not None,
                repeatable=is_repeatable(verb, filled),
                requires_body=requires_body,
            )
        return call.showing_none_of(self.redactor)

    @property
    def redactor(self) -> Redactor:
        """Masks the secrets of this session in texts: ``session.redactor.text(line)``."""
        return self._transport.redactor

    @property
    def observers(self) -> tuple[Observer, ...]:
        """The functions that receive each event."""
        return self._transport.observers.functions

    @property
    def cache(self) -> Optional[Cache]:
        """The cache that answers reads for a while, or None."""
        return self._transport.cache

    def emit(self, event: Event) -> None:
        """Pass an event to logging and observers; for lists, feeds and ``sync``.

        Args:
            event: One of ``servicepytan.events``.
        """
        self._transport.observers.emit(event)

    def report_wait(self, report_id: Union[int, str]) -> float:
        """Seconds until the rate limit allows the next data request of a report.

        Args:
            report_id: The report.

        Example:
            >>> session.report_wait(1234)
            0.0
        """
        return self._transport.report_wait(quote(str(report_id), safe=""))

    @cached_property
    def report_routes(self) -> RouteMemory:
        """The memory of where the asynchronous route of reports is missing."""
        from servicepytan.core.reporting.retries import RouteMemory

        return RouteMemory()

    @property
    def server_time(self) -> Optional[datetime]:
        """The API's time at its last answer, in UTC; None if none had one."""
        seconds = self._transport.server_time
        return None if seconds is None else from_unix(seconds)

    @property
    def config(self) -> Settings:
        """The settings of this session; secrets print masked."""
        return self._settings

    @property
    def api_url(self) -> str:
        """The URL of the API."""
        return self._settings.api_url

    @property
    def tenant_id(self) -> str:
        """The tenant id."""
        return self._settings.tenant_id

    @property
    def timezone(self) -> tzinfo:
        """The time zone for dates without one."""
        return self._zone

    @property
    def page_size(self) -> Optional[int]:
        """Rows per request, if set."""
        return self._settings.page_size

    @property
    def workers(self) -> int:
        """The number of requests of a list at once."""
        return self._settings.workers

    def __repr__(self) -> str:
        settings = vars(self).get("_settings")
        where = f"tenant {settings.tenant_id} at {settings.api_url}" if settings else "not set up"
        return f"<{self._name} {where}>"

    def __getstate__(self) -> dict[str, Any]:
        """The settings with credentials, revealed; neither token nor connections."""
        return {
            name: value.reveal() if isinstance(value, Secret) else value
            for name, value in self._settings._asdict().items()
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        secrets = {name: Secret(state[name]) for name in ("client_secret", "app_key")}
        settings = Settings(**{**state, **secrets})
        self._begin(settings, self._transport_of(settings))


_sessions: OrderedDict[tuple[type[SessionBase], Settings], SessionBase] = OrderedDict()
_lock = ForkLock()


def forget_shared_sessions() -> None:
    """Make a new session for each set of settings from now on."""
    with _lock:
        _sessions.clear()


def _check_cache(cache: Any) -> None:
    """Raise if a value is no cache, or has lifetimes for unknown operations."""
    if cache is None:
        return
    from servicepytan.endpoints.lookup import check_names
    from servicepytan.transport.cache import Cache

    if not isinstance(cache, Cache):
        kind = type(cache).__name__  # a text may be the URL of Redis, with its password
        raise InvalidArgument(
            f"cache= is no cache, but {kind}; write cache=Cache(ttl=300) or"
            " cache=Cache(redis=...)."
        )
    check_names(cache.lifetimes.names)


def has_legacy_keys(connection: Any) -> bool:
    """Whether a connection is a mapping with ``SERVICETITAN_*`` keys, as servicepytan 0.4.2 has.

    Args:
        connection: Whatever is to stand for a session.
    """
    return isinstance(connection, Mapping) and any(
        str(key).startswith(PREFIX) for key in connection
    )


def _options(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The settings among the arguments of a function, with secrets hidden."""
    options = {name: arguments[name] for name in Settings._fields if name != "origins"}
    for name in ("client_secret", "app_key"):
        options[name] = _hidden(options[name])
    return options


def _hidden(value: Union[str, Secret, None]) -> Union[Secret, None]:
    return Secret(value) if isinstance(value, str) else value
