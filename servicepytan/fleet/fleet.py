"""Several tenants, worked on in parallel."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable
from os import PathLike
from pathlib import Path
from typing import Any, Optional, TypeVar, Union

from servicepytan._threads.channel import BoundedChannel
from servicepytan.core.callback_checks import check_function
from servicepytan.core.file_names import safe_name
from servicepytan.core.records_spec import flag
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.errors import InvalidArgument
from servicepytan.fleet.base import FleetBase, RowSteps
from servicepytan.fleet.parallel import run_parallel
from servicepytan.fleet.results import FleetResult, FleetRows
from servicepytan.fleet.syncs import TenantSyncs
from servicepytan.session import Session

T = TypeVar("T")
Work = Callable[[Session], T]


@suggest_keywords_of
class Fleet(FleetBase[Session]):
    """Several tenants, worked on in parallel, each with its own session.

    Each tenant has its own token and its own rate limit, so that no tenant slows down another. A
    tenant whose settings are wrong does not stop the others: it counts as failed.

    Here a profile wins over the environment, because the environment describes one tenant only:
    client id, client secret and tenant id never come from it.

    Args:
        profiles: Names of profiles of the config file; None for all of them.
        config_file: The config file to read, in place of the default.
        sessions: Sessions, or connections of servicepytan 0.4.2, by tenant name; use it in place of
            ``profiles``.
        workers: The number of tenants worked on at once.
        observers: Functions that take each event of every tenant.
        cache: A ``Cache`` that answers reads of all tenants, each from entries of its own.
        **options: Settings for all tenants, named like the arguments of ``Session``.

    Raises:
        ConfigurationError: there is no config file, a profile is unknown, or an option is wrong.
        InvalidArgument: an argument is wrong, or there is no tenant.

    Example:
        >>> fleet = Fleet(["nsw", "vic"])
        >>> for row in fleet.rows("jobs", job_status="Completed"):
        ...     print(row["tenant"], row["jobNumber"])
    """

    @staticmethod
    def _session_of(connection: Any) -> Session:
        return Session.of(connection)

    def __enter__(self) -> Fleet:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the idle connections of all sessions; the sessions stay usable.

        Example:
            >>> fleet.close()
        """
        for session in self._sessions.values():
            session.close()

    def each(self, work: Work[T]) -> FleetResult[T]:
        """Call a function for each tenant, several at once.

        Ctrl-C ends it soon: no further tenant starts, and those under way end in the background.

        Args:
            work: Takes a session; called in several threads.

        Returns:
            What the function returned, by tenant; ``failed`` has the error of each other tenant.

        Raises:
            InvalidArgument: ``work`` is no function, or a coroutine or a generator.

        Example:
            >>> fleet.each(lambda session: session.jobs.list().count())
        """
        check_function(work, "work", "a session")
        return self._each(lambda name: work(self._sessions[name]))

    def _each(self, work: Callable[[str], T]) -> FleetResult[T]:
        failed: dict[str, Exception] = dict(self._wrong)
        done: BoundedChannel[tuple[str, T]] = BoundedChannel(len(self._sessions))

        def do(name: str) -> None:
            done.put((name, work(name)))

        values = dict(run_parallel(self._sessions, do, self.workers, failed, done))
        in_order = {name: values[name] for name in self._sessions if name in values}
        return FleetResult(in_order, failed, self._redactor)

    def rows(
        self,
        resource: str,
        /,
        *args: Any,
        tenant_column: str = "tenant",
        limit: Optional[int] = None,
        shape: RowSteps = (),
        **filters: Any,
    ) -> FleetRows:
        """The rows of a list or export feed of all tenants, with a column for the tenant.

        Rows come as they arrive; memory holds a few pages only.

        Args:
            resource: ``jobs`` or ``jpm.jobs`` for its list (its feed where it has no list), or an
                operation such as ``jobs.export``.
            *args: Its path parameters, in path order.
            tenant_column: The column for the tenant's name. A second column, with ``_id`` appended,
                has the tenant id.
            limit: The most rows, of all tenants together; each tenant reads at most so many, before
                they pass its shapes.
            shape: What the rows pass through before they get the columns of their tenant: shapes,
                texts such as ``pick=id,number``, or functions, as for ``map`` of a list.
            **filters: The arguments of the list, as for ``session.jobs.list``.

        Raises:
            InvalidArgument: there is no such list or filter, a shape does not suit the rows, or
                these already have a column of that name (raised while iterating where their columns
                are unknown before).

        Example:
            >>> fleet.rows("jobs", created_on_or_after="2026-01-01")
        """
        filters["limit"] = limit
        sources = self._sources_of(resource, args, tenant_column, filters, shape)
        return FleetRows(sources, self.workers, limit, self._redactor)

    def sync(
        self,
        resources: Union[str, Iterable[str]],
        to: Union[str, PathLike[str]],
        *,
        check: bool = True,
        **options: Any,
    ) -> FleetResult[Any]:
        """Sync each tenant into its own folder: the rows that changed since the last run.

        Args:
            resources: As for ``servicepytan.export.sync``.
            to: The folder; each tenant gets a subfolder of its name.
            check: Whether to raise ``FleetError`` when a tenant failed, once the others are done;
                with False only the result says so.
            **options: As for ``servicepytan.export.sync``.

        Returns:
            The report of each tenant, by name. A tenant with a failed resource counts as failed,
            too; its error is a ``SyncFailed``.

        Raises:
            FleetError: tenants failed; ``error.result`` is what is returned with ``check=False``.
            InvalidArgument: an argument is wrong, ``to`` names a file, or two tenants would share
                a folder.
            SyncInterrupted: Ctrl-C or ``stop`` ended it; its message says what each tenant saved.

        Example:
            >>> reports = fleet.sync(["jobs", "invoices"], to="out/", format="parquet")
            >>> print(reports["nsw"].rows)
        """
        from servicepytan.export import sync  # on demand, as few fleets need it
        from servicepytan.export.destinations import check_destination, names_file
        from servicepytan.export.plan import resource_names

        flag(check, "check")
        destination = check_destination(to)
        if names_file(destination):
            raise InvalidArgument(
                f"to={destination!r} is the name of a file. Name a folder; each tenant gets one"
                " of its own in it."
            )
        folders = _folders(self.names, Path(destination))
        names = resources if isinstance(resources, str) else resource_names(resources)
        stop = options["stop"] = options.get("stop") or threading.Event()
        syncs = TenantSyncs(
            lambda name: sync(self._sessions[name], names, folders[name], check=False, **options)
        )
        try:
            result: FleetResult[Any] = self._each(syncs.run)
        except KeyboardInterrupt:
            stop.set()
            raise syncs.interruption() from None
        for error in result.failed.values():
            if isinstance(error, InvalidArgument):  # the argument is wrong for all tenants
                raise error
        for name, report in result.items():
            if not report.ok:
                result.failed[name] = report.error()
        if check:
            result.raise_failures()
        return result


def _folders(names: Iterable[str], to: Path) -> dict[str, Path]:
    folders = {name: safe_name(re.sub(r"[/\\]", "_", name)) for name in names}
    for folder in folders.values():
        same = [name for name in folders if folders[name].casefold() == folder.casefold()]
        if not folder or len(same) > 1:
            raise InvalidArgument(
                f"{' and '.join(map(repr, same))} cannot be the name of a folder of its own."
            )
    return {name: to / folder for name, folder in folders.items()}
