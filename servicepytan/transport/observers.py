"""Passes events to observers; logging is the first one."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from servicepytan.errors import InvalidArgument

if TYPE_CHECKING:
    from servicepytan.events import Event, Observer

log = logging.getLogger("servicepytan")
log.addHandler(logging.NullHandler())


def log_event(event: Event) -> None:
    """Write the log record of an event, if it has one."""
    from servicepytan.core.observing import log_record

    record = log_record(event)
    if record is not None:
        log.log(record.level, record.message, *record.args, extra=record.extra)


class Observers:
    """Passes each event to logging, then to a session's observers.

    Args:
        observers: Functions that take one event.

    Raises:
        InvalidArgument: one of them cannot be called.
    """

    def __init__(self, observers: Iterable[Observer] = ()) -> None:
        self.functions = tuple(_callable(observer) for observer in observers)

    def want(self, level: int) -> bool:
        """Whether anyone receives events of a log level."""
        return bool(self.functions) or log.isEnabledFor(level)

    def emit(self, event: Event) -> None:
        """Pass an event to all; an observer's error is logged and stops nothing."""
        log_event(event)
        for observer in self.functions:
            try:
                observer(event)
            except Exception:
                log.exception("The observer %r failed on %s", observer, type(event).__name__)


def _callable(observer: Any) -> Observer:
    if not callable(observer):
        raise InvalidArgument(
            f"observers has {observer!r}, which cannot be called; pass functions that take one"
            " event."
        )
    checked: Observer = observer
    return checked
