"""The session for asyncio, with the API as its attributes."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Callable,
    Coroutine,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.aio.caller import AsyncOperationCaller
from servicepytan.aio.coroutine_names import named
from servicepytan.aio.inherited_docs import document_awaited
from servicepytan.aio.iteration import AwaitedBlock
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.config import Settings, load
from servicepytan.core.call import Call
from servicepytan.core.paginators.paginator import AsyncFetchPage, PageResult, Paginator
from servicepytan.core.query import QueryParams
from servicepytan.core.suggestions import suggest_keywords
from servicepytan.core.tokens import Token
from servicepytan.errors import InvalidArgument
from servicepytan.session import Session
from servicepytan.session_base import SessionBase, has_legacy_keys
from servicepytan.transport.aio.prefetch import fetch_pages
from servicepytan.transport.aio.transport import AsyncTransport

if TYPE_CHECKING:
    from os import PathLike

    from servicepytan.aio.batch import AsyncBatchRun
    from servicepytan.aio.catalog import AsyncOperations
    from servicepytan.endpoints.aio.modules import AsyncModules as Modules
    from servicepytan.transport.cache import Cache
else:
    from servicepytan.endpoints.modules import Modules


@document_awaited({">>> session.call(": ">>> await session.call("})
class AsyncSession(AwaitedBlock, SessionBase, Modules):
    """A connection to one tenant of ServiceTitan, whose calls are awaited.

    It has the operations, arguments, checks and errors of ``Session``, and shares the token and
    the rate limit with every session of the same credentials in this process. It may be made
    before a loop runs, and serve one loop after another, or several in threads.

    Args:
        profile: A named profile of the config file.
        client_id: Client id of the tenant's connection to the app.
        client_secret: Its secret.
        app_key: Key of the app.
        tenant_id: Number of the tenant.
        app_id: Id of the app; no request needs it.
        environment: ``production`` or ``integration``.
        timezone: The time zone of dates that have none; UTC unless set.
        api_url: URL of the API in place of the environment's.
        auth_url: The same for the token endpoint.
        page_size: Rows per request of every list, 1 to 5000.
        workers: How many requests of a list are under way at once.
        timeout: Seconds to wait for the next bytes of an answer; twice as many for the whole.
        retry: How often and how long to repeat.
        rate_limit: Requests per second, a ``RateLimit``, or None for none.
        max_response_bytes: Bytes that one answer may have once it is decoded, 256 MiB unless set.
        observers: Functions that take each event of ``servicepytan.events``; they must not block.
        cache: A ``Cache`` that answers reads for a while; None for none.
        config_file: A config file: TOML or YAML with profiles, or the JSON file of 0.4.2.

    Raises:
        ConfigurationError: settings are missing or wrong, or aiohttp is not installed.
        InvalidArgument: an observer cannot be called, or ``cache`` is no cache.

    Example:
        >>> async with AsyncSession() as session:
        ...     async for job in session.jobs.list(job_status="Completed", limit=10):
        ...         print(job["jobNumber"])
    """

    _name = "AsyncSession"
    _transport: AsyncTransport

    @staticmethod
    def _transport_of(
        settings: Settings,
        *,
        sender: Any = None,
        observers: Any = (),
        cache: Optional[Cache] = None,
    ) -> AsyncTransport:
        return AsyncTransport(settings, sender=sender, observers=observers, cache=cache)

    def _begin(self, settings: Settings, transport: AsyncTransport) -> None:
        super()._begin(settings, transport)
        if transport.cached is not None:
            vars(self)["perform"] = partial(_performed, transport.cached.run)
            vars(self)["fetch_pages"] = transport.cached.fetch_pages

    def _new_caller(self) -> AsyncOperationCaller:
        return AsyncOperationCaller(self)

    @classmethod
    def of(cls, connection: Union[AsyncConnectable, Settings] = None) -> AsyncSession:
        """An async session from a session, settings or a mapping; equal mappings share one.

        Args:
            connection: An async session, which is returned itself; a ``Session``, whose settings,
                observers and cache it takes over; a mapping with ``SERVICETITAN_*`` keys;
                settings, as ``session.config`` has them; or None for ``AsyncSession()``.

        Raises:
            ConfigurationError: settings are missing or wrong.
            InvalidArgument: it is none of these.

        Example:
            >>> async_session = AsyncSession.of(session)
        """
        if isinstance(connection, AsyncSession):
            return connection
        if connection is None:
            return cls._shared(load())
        if isinstance(connection, Settings):
            return cls._over(connection, cls._transport_of(connection))
        if isinstance(connection, Session):
            settings, hear, keep = connection.config, connection.observers, connection.cache
            transport = cls._transport_of(settings, observers=hear, cache=keep)
            return cls._over(settings, transport)
        arguments: Any = connection
        if has_legacy_keys(arguments):
            from servicepytan.legacy.session import session_kind  # it loads requests

            _, settings = session_kind(arguments, Session)
            return cls._shared(settings)
        raise InvalidArgument(
            f"{type(connection).__name__} is no connection; pass an AsyncSession, a Session, or a"
            " mapping with the SERVICETITAN_* keys."
        )

    @suggest_keywords
    def request(
        self,
        method: str,
        path: str,
        *,
        params: Optional[QueryParams] = None,
        body: Any = None,
    ) -> Coroutine[Any, Any, Any]:
        """Make any call by verb and path, with the session's token, limiter and repeats.

        Args:
            method: ``GET``, ``POST``, ``PUT``, ``PATCH`` or ``DELETE``.
            path: A path with ``{tenant}`` in place of the tenant id; never a whole URL.
            params: Query parameters by wire name, as for ``Session.request``.
            body: A dict or a list that goes out as JSON, or None for none.

        Returns:
            Awaited: the decoded JSON, bytes for a file, or None when the API sends nothing.

        Raises:
            ApiError: the API answers with an error; its subclass tells which.
            AuthenticationError: there is no token, or it is refused.
            InvalidArgument: an argument is wrong; nothing was sent.
            TransportError: no answer came.

        Example:
            >>> await session.request("GET", "/jpm/v2/tenant/{tenant}/job-types")
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
    ) -> AsyncRecords[Any]:
        """The rows of any paged list, by its path.

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
            >>> await session.records("/settings/v2/tenant/{tenant}/employees").all()
        """
        spec = self._records_spec(path, params, limit, page_size, workers, exact, cache)
        return AsyncRecords(self, spec)

    @suggest_keywords
    def feed(
        self,
        path: str,
        params: Optional[QueryParams] = None,
        *,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
    ) -> AsyncFeed[Any]:
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
        return AsyncFeed(self, self._feed_spec(path, params, limit, workers))

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
    ) -> AsyncBatchRun[Any]:
        """Many writes of one operation: all rows are checked now, and sent while you iterate.

        Checking takes the loop's time. Call this in a thread for very many rows.

        Args:
            name: The operation, as in ``crm.customers.create``.
            rows: The rows, as for ``Session.batch``; a plain list or iterator.
            args: The first path parameters, if they are the same for all rows.
            workers: Rows under way at once; the session's when left out.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in the order of the rows, by ``async for``.

        Raises:
            InvalidRows: rows are wrong; it names all of them, and nothing was sent.
            InvalidArgument: another argument is wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> async for result in session.batch("crm.customers.create", bodies):
            ...     print(result.row, result.outcome, result.id, result.error)
        """
        batch: AsyncBatchRun[Any] = AsyncOperationCaller(self).batch(
            self.operations[name].name,
            rows,
            args,
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )
        return batch

    def perform(self, call: Call) -> Coroutine[Any, Any, Any]:
        """Make a prepared call; resources and lists use this.

        Args:
            call: The call.

        Returns:
            Awaited: the decoded answer.

        Raises:
            ServicePytanError: one of its kinds.

        Example:
            >>> await session.perform(call)
        """
        return _performed(self._transport.call, call)

    def fetch_pages(
        self, paginator: Paginator, fetch: AsyncFetchPage, workers: int
    ) -> AsyncIterator[PageResult]:
        """The results of a paginator, in its order; lists and feeds use this.

        Args:
            paginator: Decides which pages are requested.
            fetch: Fetches a page; with more than one worker it is awaited by tasks.
            workers: How many requests are under way at once.
        """
        return fetch_pages(paginator, fetch, workers)

    async def token(self) -> Token:
        """The token in use, fetched when there is none: for diagnosis.

        Raises:
            AuthenticationError: there is none to be had.

        Example:
            >>> (await session.token()).claims["tenant"]
            '1234567'
        """
        return await self._transport.token()

    async def close(self) -> None:
        """Close idle connections, in every loop; the session stays usable.

        Example:
            >>> await session.close()
        """
        await self._transport.close()

    async def __aenter__(self) -> AsyncSession:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    @property
    def operations(self) -> AsyncOperations:
        """All operations of the API: to list, to look up, to search, to check against a tenant."""
        from servicepytan.aio.catalog import AsyncOperations

        return AsyncOperations(self)


def _performed(
    perform: Callable[[Call], Coroutine[Any, Any, Any]], call: Call
) -> Coroutine[Any, Any, Any]:
    return named(call.label, perform(call))


AsyncConnectable = Union[AsyncSession, Session, Mapping[str, Any], None]
"""Everything that ``AsyncSession.of`` accepts."""


@contextmanager
def plain_session(connection: AsyncConnectable) -> Iterator[Session]:
    """A ``Session`` with settings, observers and cache of an async one, for work in threads.

    It has connections of its own until the block ends, and shares token and rate limit. A
    ``Session`` is given itself.

    Args:
        connection: What ``AsyncSession.of`` takes.
    """
    if isinstance(connection, Session):
        yield connection
        return
    session = AsyncSession.of(connection)
    transport = Session._transport_of(
        session.config, observers=session.observers, cache=session.cache
    )
    with Session._over(session.config, transport) as plain:
        yield plain
