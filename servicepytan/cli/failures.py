"""From an error to one line on stderr and an exit code."""

from __future__ import annotations

import errno
import os
import traceback

from servicepytan.cli.output import say
from servicepytan.errors import (
    AuthenticationError,
    ConfigurationError,
    InvalidArgument,
    ServicePytanError,
)

FINE, FAILED, USAGE, AUTHENTICATION, INTERRUPTED = 0, 1, 2, 3, 130
CODES = (
    "Exit codes: 0 fine, 1 the API or the network failed, 2 wrong usage or settings,"
    " 3 authentication failed, 130 interrupted."
)
_AS_OPTIONS = {
    "check=False sends": "--no-check sends",
    "choose another tenant_column": "choose another --tenant-column",
}
"""What messages call by its name in Python, and how it is called here."""


def exit_code(error: BaseException) -> int:
    """The exit code that tells what kind of error it is."""
    if isinstance(error, (ConfigurationError, InvalidArgument)):
        return USAGE
    return AUTHENTICATION if isinstance(error, AuthenticationError) else FAILED


def reported(error: Exception, *, debug: bool) -> int:
    """Say what went wrong, with the traceback if asked for, and return the exit code."""
    if debug:
        from servicepytan.core.redact import Redactor

        lines = traceback.format_exception(type(error), error, error.__traceback__)
        say(Redactor().text("".join(lines)).rstrip())
    say(f"Error: {_sentence(error, debug)}")
    return exit_code(error)


def _sentence(error: Exception, debug: bool) -> str:
    if isinstance(error, ServicePytanError):
        text = str(error)
        for ours, option in _AS_OPTIONS.items():
            text = text.replace(ours, option)
        return text
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror or type(error).__name__}."
    again = "Please" if debug else "Run it again with --debug"
    return (
        f"{type(error).__name__} inside servicepytan: this is a mistake in it, not in your"
        f" data. {again} and report what it prints."
    )


def is_broken_pipe(error: BaseException) -> bool:
    """Whether the reader of our output has gone; Windows calls it an invalid argument."""
    if isinstance(error, BrokenPipeError):
        return True
    return os.name == "nt" and isinstance(error, OSError) and error.errno == errno.EINVAL
