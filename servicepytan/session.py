"""The session: settings, connections and token in one object, with the API as attributes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.config import Settings, load
from servicepytan.core.call import Call
from servicepytan.core.query import (
    QueryParams,
)
from servicepytan.core.suggestions import suggest_keywords
from servicepytan.core.tokens import Token
from servicepytan.endpoints.caller import OperationCaller
from servicepytan.endpoints.modules import Modules
from servicepytan.errors import InvalidArgument
from servicepytan.session_base import SessionBase, has_legacy_keys

if TYPE_CHECKING:
    from os import PathLike

    from servicepytan.batch import BatchRun
    from servicepytan.core.paginators.paginator import FetchPage, PageResult, Paginator
    from servicepytan.endpoints.catalog import SessionOperations
    from servicepytan.endpoints.records import Feed, Records
    from servicepytan.transport.cache import Cache
    from servicepytan.transport.transport import Transport


class Session(SessionBase, Modules):
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
        timezone: The time zone of dates that have none, as a name such as ``America/New_York``
            or as a ``ZoneInfo``; UTC unless set.
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
        cache: A ``Cache`` that answers reads for a while; None for none.
        config_file: A config file: TOML or YAML with profiles, or the JSON file of 0.4.2.

    Raises:
        ConfigurationError: settings are missing or wrong; all problems are named at once.
        InvalidArgument: an observer cannot be called, or ``cache`` is no cache.

    Example:
        >>> with Session() as session:
        ...     for job in session.jobs.list(job_status="Completed", limit=10):
        ...         print(job["jobNumber"])
    """

    _name = "Session"
    _transport: Transport

    @staticmethod
    def _transport_of(
        settings: Settings,
        *,
        sender: Any = None,
        observers: Any = (),
        cache: Optional[Cache] = None,
    ) -> Transport:
        from servicepytan.transport.transport import Transport  # it loads requests

        return Transport(settings, sender=sender, observers=observers, cache=cache)

    def _begin(self, settings: Settings, transport: Transport) -> None:
        super()._begin(settings, transport)
        if type(self).perform is Session.perform:
            vars(self)["perform"] = transport.call  # the same without a frame of its own
        if transport.cached is not None:
            vars(self)["fetch_pages"] = transport.cached.fetch_pages

    def _new_caller(self) -> OperationCaller:
        return OperationCaller(self)

    @classmethod
    def of(cls, connection: Union[Connectable, Settings] = None) -> Session:
        """A session from a session, an old connection or a dict; equal dicts share one session.

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
            return cls._over(connection, cls._transport_of(connection))
        source: Any = connection
        if has_legacy_keys(source):
            legacy = import_module("servicepytan.legacy.session")
            kind, settings = legacy.session_kind(source, cls)
            session: Session = kind._shared(settings)
            return session
        kind = type(connection).__name__
        if isinstance(source, SessionBase):
            raise InvalidArgument(
                f"{kind} is awaited, and this is not: pass a Session, or use what"
                " servicepytan.aio has in its place."
            )
        raise InvalidArgument(
            f"{kind} is no connection; pass a Session, or a mapping with the SERVICETITAN_* keys."
        )

    @suggest_keywords
    def request(
        self,
        method: str,
        path: str,
        *,
        params: Optional[QueryParams] = None,
        body: Any = None,
    ) -> Any:
        """Make any call by verb and path, with the session's token, limiter and retries.

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
        return self.perform(self._request_call(method, path, params, body))

    @suggest_keywords
    def records(
        self,
        path: str,
        params: Optional[QueryParams] = None,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        cache: bool = True,
    ) -> Records[Any]:
        """The rows of any list, by its path.

        Args:
            path: A path with ``{tenant}``.
            params: Query parameters by wire name, but for those of paging. They are not checked:
                the API ignores a misspelt one and returns all rows. An empty list among them gives
                no rows and makes no request.
            limit: Rows to give at most.
            page_size: Rows per request.
            workers: Requests under way at once; the session's when left out.
            exact: Walk by creation time, so that no row is lost or doubled while others change;
                for the paths of operations that are known and can be cut by it.
            cache: Whether a cache of the session may answer; it keeps lists of known operations.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> session.records("/settings/v2/tenant/{tenant}/employees", {"active": "Any"}).all()
        """
        from servicepytan.endpoints.records import Records

        return Records(
            self, self._records_spec(path, params, limit, page_size, workers, exact, cache)
        )

    @suggest_keywords
    def feed(
        self,
        path: str,
        params: Optional[QueryParams] = None,
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
        from servicepytan.endpoints.records import Feed

        return Feed(self, self._feed_spec(path, params, limit, workers))

    @suggest_keywords
    def batch(
        self,
        name: str,
        rows: Iterable[Any],
        *,
        args: Sequence[Any] = (),
        workers: Optional[int] = None,
        journal: Union[str, PathLike[str], None] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[Any]:
        """Many writes of one operation: all rows are checked now, and sent while you iterate.

        Args:
            name: The operation, as in ``crm.customers.create``; any that changes data but uploads.
            rows: A list or an iterator of bodies; of ids for an operation without a body; or of
                tuples of path parameters and body, such as ``(id, body)``.
            args: The first path parameters, if they are the same for all rows.
            workers: Rows under way at once; the session's when left out. The rate limit holds all
                the same.
            journal: The path of a journal. With it, the same batch can be run again after an
                interruption, and rows that were applied are not sent again.
            resend_unknown: Whether to send rows again that an earlier run has sent, without an
                answer that tells whether they were applied.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            An iterator over the results, in the order of the rows.

        Raises:
            InvalidRows: rows are wrong; it names all of them, and nothing was sent.
            InvalidArgument: another argument is wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> for result in session.batch("crm.customers.create", bodies, workers=8):
            ...     print(result.row, result.outcome, result.id, result.error)
        """
        return self._caller.batch(
            self.operations[name].name,
            rows,
            args,
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    @property
    def operations(self) -> SessionOperations:
        """All operations of the API: to list, to look up, to search, to check against a tenant."""
        from servicepytan.endpoints.catalog import SessionOperations

        return SessionOperations(self)

    def perform(self, call: Call, is_cancelled: Optional[Callable[[], bool]] = None) -> Any:
        """Make a prepared call; for resources and lists.

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

    def fetch_pages(
        self, paginator: Paginator, fetch: FetchPage, workers: int
    ) -> Iterator[PageResult]:
        """The results of a paginator in order; for lists and feeds.

        Args:
            paginator: Decides which pages are requested.
            fetch: Fetches a page; with more than one worker it is called by other threads.
            workers: How many requests are under way at once.
        """
        from servicepytan.transport.prefetch import fetch_pages

        return fetch_pages(paginator, fetch, workers)

    def token(self) -> Token:
        """The current token, fetched if there is none; for diagnosis.

        Raises:
            AuthenticationError: there is none to be had.

        Example:
            >>> session.token().claims["tenant"]
            '1234567'
        """
        return self._transport.token()

    def close(self) -> None:
        """Close idle connections; the session stays usable.

        Example:
            >>> session.close()
        """
        self._transport.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


Connectable = Union[Session, Mapping[str, Any], None]
"""Everything that ``Session.of`` accepts: a session, a mapping with ``SERVICETITAN_*`` keys, or
None.
"""
