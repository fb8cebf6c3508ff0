"""Log handlers: to stderr for ``--debug``, to a file for ``--log-file``."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import Any

from servicepytan.cli.streams import to_stderr

_FORMAT = "%(asctime)s %(levelname)s %(message)s"
_DATED = "%Y-%m-%dT%H:%M:%S%z"
_OURS = "servicepytan.cli"


class _ToStderr(logging.Handler):
    """Writes the library's log records to stderr; the command line writes its own there."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.name != _OURS:
            to_stderr(self.format(record))


class _Redacted(logging.Formatter):
    """A formatter that masks secrets."""

    def format(self, record: logging.LogRecord) -> str:
        from servicepytan.core.redact import Redactor

        return Redactor().text(super().format(record))


def log_to_stderr() -> Callable[[], None]:
    """Log requests to stderr; returns a function that stops it."""
    handler = _ToStderr()
    handler.setFormatter(logging.Formatter(_FORMAT))
    return _attach_handler(handler, logging.DEBUG)


def log_to_file(path: str) -> Callable[[], None]:
    """Append log lines to a file; returns a function that stops it.

    A new file can be read by its owner only.

    Args:
        path: The file.

    Raises:
        OSError: it cannot be written.
    """
    handler = _PrivateFile(path, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(_Redacted(_FORMAT, _DATED))
    return _attach_handler(handler, logging.INFO)


class _PrivateFile(logging.FileHandler):
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
