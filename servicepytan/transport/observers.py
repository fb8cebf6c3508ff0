"""Passes events to observers; logging is the first one."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from servicepytan.core.callback_checks import is_deferred
from servicepytan.errors import InvalidArgument

if TYPE_CHECKING:
    from servicepytan.events import CallFinished, Event, MessagesExchanged, Observer

EVENT = "_event"
"""The field of a log record with its event; formatters leave out names that begin like this."""

log = logging.getLogger("servicepytan")
log.addHandler(logging.NullHandler())


def log_event(event: Event) -> None:
    """Write the log record of an event, if it has one."""
    from servicepytan.core.observing import log_record

    record = log_record(event)
    if record is not None:
        extra = {**record.extra, EVENT: event}
        log.log(record.level, record.message, *record.args, extra=extra)


class Observers:
    """Passes each event to logging, then to a session's observers.

    Args:
        observers: Functions that take one event.
        tenant: The id of the session's tenant, for events.
        server: The URL of the API, for events.

    Attributes:
        functions: The observers.
        want_messages: Whether one of them asks for headers and bodies.

    Raises:
        InvalidArgument: they are no list, or one of them cannot be called, is the class of an
            observer, or is a coroutine or generator.
    """

    def __init__(
        self, observers: Iterable[Observer] = (), tenant: str = "", server: str = ""
    ) -> None:
        if not isinstance(observers, Iterable):
            raise InvalidArgument(
                f"observers={observers!r} is no list of observers; put it in one: observers=[...]."
            )
        self.functions = tuple(_callable(observer) for observer in observers)
        self.tenant = tenant
        self.server = server
        self._for_messages = tuple(
            observer for observer in self.functions if getattr(observer, "wants_messages", False)
        )
        self.want_messages = bool(self._for_messages)
        self._failing: set[tuple[int, type[Event]]] = set()

    def want(self, level: int) -> bool:
        """Whether anyone receives events of a log level."""
        return bool(self.functions) or log.isEnabledFor(level)

    def emit(self, event: Event) -> None:
        """Pass an event to all; an observer's error stops nothing.

        It is logged once for each kind of event, and again once the observer has taken one of that
        kind meanwhile.
        """
        if not event.tenant:
            event = event._replace(tenant=self.tenant)
        log_event(event)
        self._pass(event, self.functions)

    def emit_quietly(self, event: Event) -> None:
        """Pass an event that is not logged, and has its tenant, to all."""
        self._pass(event, self.functions)

    def emit_end(self, event: CallFinished) -> None:
        """Pass the end of a call to all, in reverse order, so that nested spans end correctly."""
        self._pass(event, reversed(self.functions))

    def emit_messages(self, event: MessagesExchanged) -> None:
        """Pass headers and bodies to the observers that ask for them."""
        self._pass(event, self._for_messages)

    def _pass(self, event: Event, functions: Iterable[Observer]) -> None:
        """Pass an event, or queue it while this thread is passing another."""
        if _thread.is_passing:
            _thread.waiting.append((self, event, functions))
            return
        _thread.is_passing = True
        try:
            self._call_all(event, functions)
            while _thread.waiting:
                owner, later, others = _thread.waiting.popleft()
                owner._call_all(later, others)
        finally:
            _thread.is_passing = False

    def _call_all(self, event: Event, functions: Iterable[Observer]) -> None:
        for observer in functions:
            try:
                observer(event)
            except Exception:
                self._log_failure(observer, event)
            else:
                if self._failing:
                    self._failing.discard((id(observer), type(event)))

    def _log_failure(self, observer: Observer, event: Event) -> None:
        kind = (id(observer), type(event))
        if kind not in self._failing:
            self._failing.add(kind)
            log.exception("The observer %r failed on %s", observer, type(event).__name__)


class _PassingThread(threading.local):
    """The events that a thread passes, one after the other.

    The garbage collector may end a download or a call anywhere, even inside an observer, which may
    hold a lock.

    Attributes:
        is_passing: Whether it is in an observer.
        waiting: The events that are passed next, each with who passes it to which observers.
    """

    def __init__(self) -> None:
        self.is_passing = False
        self.waiting: deque[tuple[Observers, Event, Iterable[Observer]]] = deque()


_thread = _PassingThread()


def _callable(observer: Any) -> Observer:
    if not callable(observer):
        raise InvalidArgument(
            f"observers has {observer!r}, which cannot be called; pass functions that take one"
            " event."
        )
    if isinstance(observer, type) and any("__call__" in vars(base) for base in observer.__mro__):
        raise InvalidArgument(
            f"observers has the class {observer.__name__}; pass an object of it:"
            f" {observer.__name__}()."
        )
    if is_deferred(observer):
        raise InvalidArgument(
            f"observers has {observer!r}, which is a coroutine or a generator: calling it does"
            " nothing. Pass a plain function; it may put events into a queue or create a task."
        )
    checked: Observer = observer
    return checked
