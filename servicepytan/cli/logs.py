"""Log handlers: to stderr for ``--debug``, to a file for ``--log-file``."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

from servicepytan.cli.streams import fail, tell_in_lines, to_stderr

if TYPE_CHECKING:
    from servicepytan.events import Event

_FORMAT = "%(asctime)s %(levelname)s %(message)s"
_DATED = "%Y-%m-%dT%H:%M:%S%z"
_OURS = "servicepytan.cli"


class _ToStderr(logging.Handler):
    """Writes the library's log records to stderr, without those of the command line itself.

    Args:
        lines: The formatter.
    """

    def __init__(self, lines: _JsonLines) -> None:
        super().__init__()
        self.setFormatter(lines)
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        if record.name != _OURS:
            to_stderr(self.format(record), folds=not self._lines.is_wished())


class _JsonLines(logging.Formatter):
    """A formatter that writes JSON objects if requested.

    Args:
        otherwise: The formatter of other lines.
        is_wished: Whether JSON is wished.
    """

    def __init__(self, otherwise: logging.Formatter, is_wished: Callable[[], bool]) -> None:
        super().__init__()
        self._otherwise = otherwise
        self.is_wished = is_wished

    def format(self, record: logging.LogRecord) -> str:
        return self.json_line(record) or self._otherwise.format(record)

    def json_line(self, record: logging.LogRecord) -> Optional[str]:
        """The JSON line of a record; None if JSON was not requested."""
        if not self.is_wished():
            return None
        from servicepytan.observers.json_logs import json_line

        return json_line(record.created, _fields_of(record)).rstrip("\n")


def _fields_of(record: logging.LogRecord) -> dict[str, Any]:
    from servicepytan.core.redact import Redactor
    from servicepytan.observers.json_logs import fields_of
    from servicepytan.transport.observers import EVENT

    event = getattr(record, EVENT, None)
    fields = fields_of(event) if event else None
    if fields is not None:
        return fields
    text = logging.Formatter("%(message)s").format(record)
    level = record.levelname.lower()
    return {"level": level, "event": "message", "message": Redactor().text(text)}


def log_other_event(event: Event) -> None:
    """Log an event that has a JSON line, and no line of text."""
    from servicepytan.core.observing import log_record
    from servicepytan.observers.json_logs import LEVELS, fields_of
    from servicepytan.transport.observers import EVENT

    fields = fields_of(event)
    if fields is not None and log_record(event) is None:
        logger = logging.getLogger("servicepytan")
        logger.log(LEVELS[fields["level"]], fields["event"], extra={EVENT: event})


class _Redacted(logging.Formatter):
    """A formatter that masks secrets."""

    def format(self, record: logging.LogRecord) -> str:
        from servicepytan.core.redact import Redactor

        return Redactor().text(super().format(record))


def log_to_stderr(is_json: Callable[[], bool]) -> Callable[[], None]:
    """Log requests to stderr; returns a function that stops it.

    Args:
        is_json: Whether all lines there are JSON objects, those of the command line, too.
    """
    lines = _JsonLines(logging.Formatter(_FORMAT), is_json)
    detach = _attach_handler(_ToStderr(lines), logging.DEBUG)
    tell_in_lines(lines.json_line)

    def stop() -> None:
        tell_in_lines(None)
        detach()

    return stop


def log_to_file(path: str, is_json: Callable[[], bool]) -> Callable[[], None]:
    """Append log lines to a file; returns a function that stops it.

    A new file can be read by its owner only.

    Args:
        path: The file.
        is_json: Whether lines are JSON objects.

    Raises:
        OSError: it cannot be written.
    """
    handler = _PrivateFile(path, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(_JsonLines(_Redacted(_FORMAT, _DATED), is_json))
    return _attach_handler(handler, logging.INFO)


class _PrivateFile(logging.FileHandler):
    """Appends to a file readable by its owner only; reports once that it cannot be written."""

    _is_reported = False

    def handleError(self, record: logging.LogRecord) -> None:
        self._report_once(sys.exc_info()[1])

    def close(self) -> None:
        try:
            super().close()
        except OSError as error:
            self._report_once(error)

    def _report_once(self, error: Optional[BaseException]) -> None:
        if self._is_reported:
            return
        self._is_reported = True
        reason = getattr(error, "strerror", None) or type(error).__name__
        fail(f"The log file {self.baseFilename} cannot be written: {reason}. It lacks lines.")

    def _open(self) -> Any:
        return open(
            self.baseFilename,
            self.mode,
            encoding=self.encoding,
            errors=self.errors,
            opener=lambda name, flags: os.open(name, flags, 0o600),
        )


def _attach_handler(handler: logging.Handler, level: int) -> Callable[[], None]:
    logger = logging.getLogger("servicepytan")
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(min(level, before or level))

    def restore() -> None:
        logger.removeHandler(handler)
        logger.setLevel(before)
        handler.close()

    return restore
