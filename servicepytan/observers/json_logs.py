"""``JsonLogs``: writes a line of JSON for each logged event."""

from __future__ import annotations

import json
import sys
from codecs import StreamReaderWriter, StreamWriter
from collections.abc import Callable, Mapping
from io import BufferedIOBase, RawIOBase
from time import time
from typing import Any, Optional, TextIO

from servicepytan._threads.forks import HeldAtFork
from servicepytan.core.records_spec import flag
from servicepytan.core.timestamps import unix_text
from servicepytan.core.wire import not_one_of, shown
from servicepytan.errors import ConfigurationError, InvalidArgument
from servicepytan.events import (
    BucketPaused,
    CacheLookup,
    CallFinished,
    DownloadEnded,
    Event,
    MessagesExchanged,
    PageReceived,
    RateLimitWaited,
    RequestCancelled,
    ResponseReceived,
    RetryScheduled,
    RowsSaved,
    TokenFetched,
)
from servicepytan.observers.naming import event_name, operation_name, operation_of_label

LEVELS = {"debug": 10, "info": 20, "warning": 30, "error": 40}
"""The levels of a line, by name."""
_encode = json.JSONEncoder(separators=(",", ":")).encode


class JsonLogs:
    """An observer that writes one JSON object a line.

    Each line has ``time``, ``level`` and ``event``; where they apply ``operation``, ``tenant``,
    ``status``, ``seconds``, ``attempt``, ``trace_id`` and more. No line has an id of a record, a
    value of a filter, a header or a secret.

    Args:
        stream: Where to write; standard error unless given. A stream that is a file stays open.
        level: The lowest level to write: ``debug`` (everything), ``info`` (what went wrong and was
            repeated, too), ``warning`` or ``error`` (calls that failed).
        bodies: Whether to write the bodies of requests and answers too, secrets masked. They hold
            the personal data of your customers.
        clock: Seconds since 1970.

    Raises:
        ConfigurationError: ``stream`` is no text stream that can be written to.
        InvalidArgument: there is no such level.

    Example:
        >>> session = Session(observers=[JsonLogs(level="info")])
    """

    def __init__(
        self,
        stream: Optional[TextIO] = None,
        *,
        level: str = "debug",
        bodies: bool = False,
        clock: Callable[[], float] = time,
    ) -> None:
        least = LEVELS.get(str(level))
        if least is None:
            raise InvalidArgument(not_one_of("level", level, LEVELS))
        if stream is not None:
            _check_stream(stream)
        self._stream = stream
        self._least = least
        self._clock = clock
        self.wants_messages = flag(bodies, "bodies")
        self._held = HeldAtFork()  # as the stream has a lock of its own

    def __call__(self, event: Event) -> None:
        """Write the line of an event, if it has one."""
        fields = fields_of(event)
        if fields is None or LEVELS[fields["level"]] < self._least:
            return
        line = json_line(self._clock(), fields)
        stream = self._stream or sys.stderr
        with self._held.lock:
            stream.write(line)
            stream.flush()


def _check_stream(stream: Any) -> None:
    if not _takes_text(stream):
        raise ConfigurationError(
            f"stream={shown(stream)} is no text stream that can be written to. Pass an open file,"
            ' such as open("calls.log", "a"), or leave it out for standard error.'
        )


def _takes_text(stream: Any) -> bool:
    if isinstance(stream, type) or not all(
        callable(getattr(stream, name, None)) for name in ("write", "flush")
    ):
        return False
    is_of_codecs = isinstance(stream, (StreamWriter, StreamReaderWriter))
    mode = "" if is_of_codecs else getattr(stream, "mode", "")  # theirs is that of the bytes
    if isinstance(stream, (RawIOBase, BufferedIOBase)) or (isinstance(mode, str) and "b" in mode):
        return False
    try:
        return not hasattr(stream, "writable") or bool(stream.writable())
    except ValueError:  # it is closed
        return False


def json_line(seconds: float, fields: Mapping[str, Any]) -> str:
    """A line of a log: a JSON object that begins with the time.

    Args:
        seconds: The time, in seconds since 1970.
        fields: The further keys.
    """
    return f'{{"time":"{unix_text(seconds)}",{_encode(fields)[1:]}\n'


def fields_of(event: Event) -> Optional[dict[str, Any]]:
    """The keys of the line of an event; None for events without a line."""
    describe = _FIELDS.get(type(event))
    return None if describe is None else describe(event)


def _response(event: ResponseReceived) -> dict[str, Any]:
    level = "debug" if not event.fault and event.status < 400 else "info"
    fields = {
        "level": "warning" if event.fault else level,
        "event": "response_received",
        "operation": operation_name(event.method, event.path),
        "method": event.method,
        "tenant": event.tenant,
        "status": event.status,
        "seconds": round(event.seconds, 6),
        "attempt": event.attempt,
        "bytes": event.size,
        "trace_id": event.trace_id,
    }
    if event.fault:
        fields["fault"] = event.fault
    return fields


def _download(event: DownloadEnded) -> dict[str, Any]:
    return {
        **_base("warning" if event.fault not in (None, "abandoned") else "debug", event),
        "operation": operation_name(event.method, event.path),
        "method": event.method,
        "tenant": event.tenant,
        "bytes": event.size,
        "fault": event.fault,
    }


def _finished(event: CallFinished) -> Optional[dict[str, Any]]:
    if not event.is_failed:
        return None
    return {
        **_base("error", event),
        "operation": operation_name(event.method, event.path),
        "method": event.method,
        "tenant": event.tenant,
        "error": event.error,
        "status": event.status,
        "seconds": round(event.seconds, 6),
        "attempts": event.attempts,
        "trace_id": event.trace_id,
    }


def _messages(event: MessagesExchanged) -> dict[str, Any]:
    return {
        **_base("debug", event),
        "operation": operation_name(event.method, event.path),
        "method": event.method,
        "tenant": event.tenant,
        "status": event.status,
        "request_body": event.request_body,
        "response_body": event.response_body,
    }


def _retry(event: RetryScheduled) -> dict[str, Any]:
    return {
        **_base("info", event),
        "operation": operation_name(event.method, event.path),
        "method": event.method,
        "tenant": event.tenant,
        "reason": event.reason,
        "seconds": round(event.seconds, 6),
    }


def _cancelled(event: RequestCancelled) -> dict[str, Any]:
    return {
        **_base("warning" if event.outcome else "debug", event),
        "operation": operation_name(event.method, event.path),
        "method": event.method,
        "tenant": event.tenant,
        "attempts": event.attempts,
        "outcome": event.outcome,
    }


def _page(event: PageReceived) -> dict[str, Any]:
    return {
        **_base("debug", event),
        "operation": operation_of_label(event.label),
        "tenant": event.tenant,
        "page": event.number,
        "rows": event.rows,
        "total": event.total,
    }


def _saved(event: RowsSaved) -> dict[str, Any]:
    return {**_base("debug", event), **event._asdict()}


def _waited(event: RateLimitWaited) -> dict[str, Any]:
    return {**_base("debug", event), "tenant": event.tenant, "seconds": round(event.seconds, 6)}


def _paused(event: BucketPaused) -> dict[str, Any]:
    return {
        **_base("warning", event),
        "tenant": event.tenant,
        "seconds": event.seconds,
        "asked_seconds": event.asked_seconds,
    }


def _token(event: TokenFetched) -> dict[str, Any]:
    return {**_base("debug", event), "tenant": event.tenant, "seconds": round(event.seconds, 6)}


def _looked_up(event: CacheLookup) -> dict[str, Any]:
    return {
        **_base("debug", event),
        "operation": operation_name(event.method, event.path),
        "tenant": event.tenant,
        "result": event.result,
    }


def _base(level: str, event: Event) -> dict[str, Any]:
    return {"level": level, "event": event_name(event)}


_FIELDS: dict[type, Callable[[Any], Optional[dict[str, Any]]]] = {
    ResponseReceived: _response,
    DownloadEnded: _download,
    CallFinished: _finished,
    MessagesExchanged: _messages,
    RetryScheduled: _retry,
    RequestCancelled: _cancelled,
    PageReceived: _page,
    RowsSaved: _saved,
    RateLimitWaited: _waited,
    BucketPaused: _paused,
    TokenFetched: _token,
    CacheLookup: _looked_up,
}
