"""Hands events to observers; logging is the first of them."""

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
    """Write the log record of an event, where it has one."""
    from servicepytan.core.observing import log_record

    record = log_record(event)
    if record is not None:
        log.log(record.level, record.message, *record.args, extra=record.extra)


class Observers:
    """Hands each event to logging, then to the observers of a session.

    Args:
        observers: Functions that take one event.

    Raises:
        InvalidArgument: one of them cannot be called.
    """

    def __init__(self, observers: Iterable[Observer] = ()) -> None:
        self.given = tuple(_callable(observer) for observer in observers)

    def want(self, level: int) -> bool:
        """Whether an event of a log level is heard by anybody."""
        return bool(self.given) or log.isEnabledFor(level)

    def emit(self, event: Event) -> None:
        """Hand an event to all; an observer that fails is logged and stops nothing."""
        log_event(event)
        for observer in self.given:
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
