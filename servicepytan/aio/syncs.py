"""``sync`` for async sessions: runs the synchronous one in a thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from functools import partial
from os import PathLike
from typing import Any, Optional, TypeVar, Union, cast

from servicepytan.aio.session import AsyncConnectable, plain_session
from servicepytan.aio.threads import run_in_own_thread
from servicepytan.errors import InvalidArgument, SyncInterrupted
from servicepytan.export import SyncReport
from servicepytan.export import sync as plain_sync

T = TypeVar("T")
_log = logging.getLogger("servicepytan")


async def sync(
    session: AsyncConnectable,
    resources: Union[str, Iterable[str]],
    to: Union[str, PathLike[str]],
    **options: Any,
) -> SyncReport:
    """Write all rows that changed since the last run to files or a database.

    It is ``servicepytan.export.sync`` in a thread. When the caller is cancelled, it ends as after
    Ctrl-C: with what it has made safe, at the next page; a WARNING in the log says what that is.

    Args:
        session: An ``AsyncSession`` or a ``Session``, or what ``AsyncSession.of`` takes.
        resources: Names such as ``jobs``, ``jpm.jobs`` or ``jobs.export_notes``; or ``"all"``.
        to: The folder for files; for a database its file, or a folder to put it into.
        **options: Those of ``servicepytan.export.sync``, such as ``format``, ``since`` and
            ``workers``, but for ``stop``. ``progress`` is called from several threads.

    Returns:
        How it went for each resource.

    Raises:
        asyncio.CancelledError: it was cancelled; the next run goes on where this one ended.
        InvalidArgument: an argument is wrong; nothing was sent.
        SyncFailed: a resource failed, and ``check`` is not False.

    Example:
        >>> report = await servicepytan.aio.sync(session, ["jobs", "invoices"], to="out/")
        >>> print(report.rows)
    """
    if "stop" in options:
        raise InvalidArgument("stop is for threads; cancel the task that awaits sync() instead.")
    stop = threading.Event()
    names = resources if isinstance(resources, str) else list(resources)
    with plain_session(session) as plain:
        work = partial(plain_sync, plain, names, to, stop=stop, **options)
        report = await run_in_own_thread(partial(without_interruption, work), stop.set)
        return cast(SyncReport, report)  # None only when the caller is cancelled


def without_interruption(work: Callable[[], T]) -> Optional[T]:
    """The result of work; an interruption is returned, as raising it would end the whole loop.

    Args:
        work: A sync, in a thread whose caller is cancelled when it is interrupted.
    """
    try:
        return work()
    except SyncInterrupted as interruption:
        _log.warning("A sync was cancelled. %s", interruption)
        return None
