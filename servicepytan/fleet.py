"""Many tenants at once: the same work for each, side by side."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from itertools import islice
from os import PathLike
from pathlib import Path
from queue import Empty, Full, Queue
from textwrap import indent
from typing import Any, Generic, Optional, TypeVar, Union

from servicepytan.config import Profiles, check_options
from servicepytan.core.redact import Redactor
from servicepytan.core.wire import did_you_mean
from servicepytan.endpoints.catalog import Operations, named
from servicepytan.endpoints.files import safe_name
from servicepytan.endpoints.operations import ALIASES
from servicepytan.endpoints.records import Feed, whole
from servicepytan.errors import ConfigurationError, FleetError, InvalidArgument, ServicePytanError
from servicepytan.session import Session

T = TypeVar("T")
Work = Callable[[Session], T]

_CHUNK = 100
"""Rows that a thread hands over at once."""
_LOOK = 0.1
"""Seconds between two looks at whether it goes on at all; on Windows, Ctrl-C waits for one."""


class _Outcome:
    """What went wrong for which tenant."""

    def __init__(self, failed: Mapping[str, Exception], redactor: Redactor) -> None:
        self.failed = dict(failed)
        self._redactor = redactor

    @property
    def ok(self) -> bool:
        """Whether no tenant failed."""
        return not self.failed

    @property
    def reasons(self) -> dict[str, str]:
        """What went wrong, in words, by tenant; secrets are masked."""
        return {
            name: self._redactor.text(str(error)) or type(error).__name__
            for name, error in self.failed.items()
        }

    def raise_failures(self) -> None:
        """Raise one error for all tenants that failed; nothing happens when none did.

        Raises:
            FleetError: at least one failed.

        Example:
            >>> fleet.each(work).raise_failures()
        """
        if self.failed:
            reasons = [f"{name}: {reason}" for name, reason in self.reasons.items()]
            count = f"{len(reasons)} tenant{'s' if len(reasons) > 1 else ''} failed:"
            raise FleetError(indent("\n".join([count, *reasons]), "  ").lstrip(), self.failed)


class FleetResult(_Outcome, Mapping[str, T], Generic[T]):
    """What the work gave for each tenant that it succeeded for, by name.

    Attributes:
        failed: The error of each other tenant, by name.

    Example:
        >>> counts = fleet.each(lambda session: session.jobs.list().count())
        >>> print(dict(counts), counts.reasons)
    """

    def __init__(
        self, values: dict[str, T], failed: Mapping[str, Exception], redactor: Redactor
    ) -> None:
        super().__init__(failed, redactor)
        self._values = values

    def __getitem__(self, name: str) -> T:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<FleetResult: {len(self)} done, {len(self.failed)} failed>"


class FleetRows(_Outcome):
    """The rows of all tenants in one stream; each iteration asks anew.

    The rows of one tenant keep their order; those of several come as they arrive. A tenant that
    fails does not stop the others: the rows it gave before stay, and ``failed`` tells it once the
    stream has ended.

    Attributes:
        failed: The error of each tenant that failed in the last iteration, by name.

    Example:
        >>> rows = fleet.rows("jobs", job_status="Completed")
        >>> for row in rows:
        ...     print(row["tenant"], row["jobNumber"])
        >>> rows.raise_failures()
    """

    def __init__(
        self,
        sources: Mapping[str, Iterable[Any]],
        tags: Mapping[str, dict[str, str]],
        wrong: Mapping[str, Exception],
        workers: int,
        limit: Optional[int],
        redactor: Redactor,
    ) -> None:
        super().__init__({}, redactor)
        self._sources = sources
        self._tags = tags
        self._wrong = wrong
        self._workers = workers
        self._limit = None if limit is None else whole(limit, "limit", 0)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return islice(self._stream(), self._limit)

    def _stream(self) -> Iterator[dict[str, Any]]:
        self.failed = dict(self._wrong)
        chunks: _Line[tuple[str, list[Any]]] = _Line(2 * self._workers)

        def pull(name: str) -> None:
            for chunk in _chunks(self._sources[name]):
                chunks.put((name, chunk))

        for name, chunk in _at_once(self._sources, pull, self._workers, self.failed, chunks):
            for row in chunk:
                yield _tagged(row, self._tags[name])

    def __repr__(self) -> str:
        return f"<FleetRows of {len(self._sources)} tenants>"

    @property
    def continue_from(self) -> dict[str, str]:
        """Where the feed of each tenant goes on; right once the stream has ended.

        One that failed goes on behind its last whole page, or where it was to begin.

        Example:
            >>> feeds = fleet.rows("jobs.export")
            >>> rows = list(feeds)
            >>> feeds.continue_from["nsw"]
        """
        return {
            name: source.continue_from
            for name, source in self._sources.items()
            if isinstance(source, Feed) and source.continue_from
        }


class Fleet:
    """Several tenants, each with a session of its own, worked on side by side.

    Each tenant has its own token and its own rate limit, so that one never slows another down. One
    whose settings are wrong does not stop the others: it counts as failed.

    A profile comes before the environment here, as the environment can only speak of one tenant:
    client id, client secret and tenant are never taken from it.

    Args:
        profiles: Names of profiles of the config file; None for all of them.
        config_file: The config file, in place of the one that a session would read.
        sessions: Sessions, or connections of servicepytan 0.4.2, by name, in place of profiles.
        workers: How many tenants are worked on at once.
        **options: Settings for all of them, by the names of ``Session``'s arguments.

    Raises:
        ConfigurationError: there is no config file, a profile is unknown, or an option is wrong.
        InvalidArgument: an argument is wrong.

    Example:
        >>> fleet = Fleet(["nsw", "vic"])
        >>> for row in fleet.rows("jobs", job_status="Completed"):
        ...     print(row["tenant"], row["jobNumber"])
    """

    def __init__(
        self,
        profiles: Union[str, Iterable[str], None] = None,
        *,
        config_file: Union[str, PathLike[str], None] = None,
        sessions: Optional[Mapping[str, Any]] = None,
        workers: int = 8,
        **options: Any,
    ) -> None:
        self.workers = whole(workers, "workers", 1)
        self._made: dict[str, Session] = {}
        self._wrong: dict[str, Exception] = {}
        check_options(options)
        if sessions is None:
            self._by_profile(profiles, config_file, options)
        elif profiles is None and config_file is None:
            self._by_session(sessions, options)
        else:
            raise InvalidArgument("Pass either sessions or profiles, not both.")
        secrets = [
            secret
            for session in self._made.values()
            for secret in (session.config.client_secret, session.config.app_key)
        ]
        self._redactor = Redactor(secrets)

    def _by_profile(
        self,
        names: Union[str, Iterable[str], None],
        config_file: Union[str, PathLike[str], None],
        options: dict[str, Any],
    ) -> None:
        known = Profiles(config_file)
        for name in known.chosen([names] if isinstance(names, str) else names):
            try:
                self._made[name] = Session.of(known.settings(name, options))
            except ConfigurationError as error:
                self._wrong[name] = error

    def _by_session(self, sessions: Mapping[str, Any], options: dict[str, Any]) -> None:
        for name, connection in sessions.items():
            try:
                session = Session.of(connection)
                self._made[name] = session.with_options(**options) if options else session
            except ConfigurationError as error:
                self._wrong[name] = error

    def __repr__(self) -> str:
        return f"<Fleet of {len(self)} tenants: {', '.join(self.names)}>"

    def __len__(self) -> int:
        return len(self._made) + len(self._wrong)

    def __enter__(self) -> Fleet:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all tenants, those with wrong settings last."""
        return (*self._made, *self._wrong)

    @property
    def sessions(self) -> dict[str, Session]:
        """The session of each tenant whose settings are right, by name."""
        return dict(self._made)

    @property
    def wrong(self) -> dict[str, Exception]:
        """What is wrong with the settings of each other tenant, by name."""
        return dict(self._wrong)

    def close(self) -> None:
        """Drop the idle connections of all sessions; they stay usable.

        Example:
            >>> fleet.close()
        """
        for session in self._made.values():
            session.close()

    def each(self, work: Work[T]) -> FleetResult[T]:
        """Do the same work for each tenant, several at once.

        Ctrl-C ends it soon: no tenant is begun any more, and those under way are left to end in
        the background.

        Args:
            work: Takes a session; called in several threads.

        Returns:
            What it returned, by tenant; ``failed`` has the error of each other tenant.

        Example:
            >>> fleet.each(lambda session: session.jobs.list().count())
        """
        return self._each(lambda name: work(self._made[name]))

    def _each(self, work: Callable[[str], T]) -> FleetResult[T]:
        failed: dict[str, Exception] = dict(self._wrong)
        done: _Line[tuple[str, T]] = _Line(len(self._made))

        def do(name: str) -> None:
            done.put((name, work(name)))

        values = dict(_at_once(self._made, do, self.workers, failed, done))
        in_order = {name: values[name] for name in self._made if name in values}
        return FleetResult(in_order, failed, self._redactor)

    def rows(
        self,
        resource: str,
        /,
        *args: Any,
        tenant_column: str = "tenant",
        limit: Optional[int] = None,
        **filters: Any,
    ) -> FleetRows:
        """The rows of a list or export feed of all tenants, each with the tenant it is from.

        Rows are handed on as they arrive; only a few pages are held at once.

        Args:
            resource: ``jobs`` or ``jpm.jobs`` for its list (its feed where it has no list), or an
                operation such as ``jobs.export``.
            *args: What stands in its path.
            tenant_column: The column for the tenant's name; its number stands in a second one,
                with ``_id`` behind the name.
            limit: Rows to give at most, of all tenants together.
            **filters: The arguments of the list, as for ``session.jobs.list``.

        Raises:
            InvalidArgument: there is no such list or filter, or (while iterating) rows have a
                column of that name themselves.

        Example:
            >>> fleet.rows("jobs", created_on_or_after="2026-01-01")
        """
        name = _list_of(resource)
        sources = {
            tenant: session.call(name, *args, limit=limit, **filters)
            for tenant, session in self._made.items()
        }
        tags = {
            tenant: {tenant_column: tenant, f"{tenant_column}_id": session.tenant_id}
            for tenant, session in self._made.items()
        }
        return FleetRows(sources, tags, self._wrong, self.workers, limit, self._redactor)

    def sync(
        self,
        resources: Union[str, Iterable[str]],
        to: Union[str, PathLike[str]],
        **options: Any,
    ) -> FleetResult[Any]:
        """Bring what changed since the last run into a folder of its own for each tenant.

        Args:
            resources: As for ``servicepytan.export.sync``.
            to: The folder; each tenant gets one of its name in it.
            **options: As for ``servicepytan.export.sync``.

        Returns:
            The report of each tenant, by name. A tenant of which a resource failed counts as
            failed, too.

        Raises:
            InvalidArgument: an argument is wrong, or two tenants would share a folder.

        Example:
            >>> fleet.sync(["jobs", "invoices"], to="out/", format="parquet").raise_failures()
        """
        folders = _folders(self.names, Path(to))
        wanted = resources if isinstance(resources, str) else list(resources)
        sync = import_module("servicepytan.export").sync
        result: FleetResult[Any] = self._each(
            lambda name: sync(self._made[name], wanted, folders[name], **options)
        )
        for error in result.failed.values():
            if isinstance(error, InvalidArgument):  # it is wrong for all of them
                raise error
        for name, report in result.items():
            if not report.ok:
                result.failed[name] = _broken_off(report)
        return result


def _broken_off(report: Any) -> ServicePytanError:
    """One error for the resources that failed in a sync."""
    resources: dict[str, list[str]] = {}
    for outcome in report.failed:
        resources.setdefault(str(outcome.error), []).append(outcome.resource)
    error = ServicePytanError(
        " ".join(f"{', '.join(names)}: {text}" for text, names in resources.items())
    )
    error.__cause__ = report.failed[0].error
    return error


def _list_of(resource: str) -> str:
    """The operation that gives the rows of a resource."""
    known = Operations()
    for name in (f"{named(resource)}.list", f"{resource}.export", resource):
        try:
            if known[name].paging:
                return name
        except InvalidArgument:
            continue
    guess = did_you_mean(resource, [*ALIASES, *ALIASES.values()])
    raise InvalidArgument(f"{resource!r} names no list and no export feed.{guess}")


def _chunks(rows: Iterable[Any]) -> Iterator[list[Any]]:
    """Rows by the hundred; those before an error come, too."""
    chunk: list[Any] = []
    try:
        for row in rows:
            chunk.append(row)
            if len(chunk) == _CHUNK:
                yield chunk
                chunk = []
    except Exception:
        yield chunk
        raise
    yield chunk


def _tagged(row: Any, tags: dict[str, str]) -> dict[str, Any]:
    if not isinstance(row, Mapping):
        return {**tags, "value": row}
    for column in tags:
        if column in row:
            raise InvalidArgument(
                f"The rows have a {column!r} themselves; choose another tenant_column."
            )
    return {**tags, **row}


def _folders(names: Iterable[str], to: Path) -> dict[str, Path]:
    folders = {name: safe_name(re.sub(r"[/\\]", "_", name)) for name in names}
    for folder in folders.values():
        same = [name for name in folders if folders[name].casefold() == folder.casefold()]
        if not folder or len(same) > 1:
            raise InvalidArgument(
                f"{' and '.join(map(repr, same))} cannot be the name of a folder of its own."
            )
    return {name: to / folder for name, folder in folders.items()}


class _Closed(Exception):
    """Nobody takes anything from the line any more."""


class _Line(Generic[T]):
    """What threads hand over; once it is closed, whoever puts something in is told so.

    Args:
        most: How many things it holds.
    """

    def __init__(self, most: int) -> None:
        self._queue: Queue[T] = Queue(max(most, 1))
        self._closed = threading.Event()

    def put(self, item: T) -> None:
        """Wait for a place and put something in."""
        while not self.is_closed:
            try:
                return self._queue.put(item, timeout=_LOOK)
            except Full:
                continue
        raise _Closed

    def take(self, threads: list[threading.Thread]) -> Iterator[T]:
        """Whatever is put in until all threads have ended."""
        while True:
            alive = any(thread.is_alive() for thread in threads)
            try:
                yield self._queue.get(timeout=_LOOK if alive else 0)
            except Empty:
                if not alive:
                    return

    @property
    def is_closed(self) -> bool:
        """Whether nobody takes anything any more."""
        return self._closed.is_set()

    def close(self) -> None:
        """Let nobody put anything in any more."""
        self._closed.set()


def _at_once(
    names: Iterable[str],
    work: Callable[[str], object],
    workers: int,
    failed: dict[str, Exception],
    line: _Line[T],
) -> Iterator[T]:
    """Do the work for each name in threads, and give what they put into the line.

    The threads are daemons: one that waits for an answer must not keep a program from ending.
    """
    todo: Queue[str] = Queue()
    for name in names:
        todo.put(name)
    fatal: list[BaseException] = []

    def run() -> None:
        try:
            while not (fatal or line.is_closed):
                _do(todo.get_nowait(), work, failed)
        except (Empty, _Closed):
            return
        except BaseException as error:  # SystemExit and its like end it all
            fatal.append(error)

    threads = [
        threading.Thread(target=run, name=f"servicepytan-fleet-{number}", daemon=True)
        for number in range(min(workers, todo.qsize()))
    ]
    for thread in threads:
        thread.start()
    try:
        yield from line.take(threads)
    finally:
        line.close()
    if fatal:
        raise fatal[0]


def _do(name: str, work: Callable[[str], object], failed: dict[str, Exception]) -> None:
    try:
        work(name)
    except _Closed:
        raise
    except Exception as error:
        failed[name] = error
