"""Turns an error into a line on stderr and an exit code."""

from __future__ import annotations

import io
import traceback
from typing import TYPE_CHECKING

import click

from servicepytan.cli.spelling import in_command_words
from servicepytan.cli.streams import (
    STANDARD_OUTPUT,
    discard_output,
    fail,
    is_broken_pipe,
    is_output_lost,
)
from servicepytan.errors import (
    AuthenticationError,
    ConfigurationError,
    InvalidArgument,
    ServicePytanError,
)

if TYPE_CHECKING:
    from servicepytan.cli.options import GlobalOptions

FINE, FAILED, USAGE, AUTHENTICATION, INTERRUPTED = 0, 1, 2, 3, 130
CODES = (
    "Exit codes: 0 fine, 1 the API or the network failed, 2 wrong usage or settings,"
    " 3 authentication failed, 130 interrupted."
)


def exit_code(error: BaseException) -> int:
    """The exit code for a kind of error."""
    if isinstance(error, (ConfigurationError, InvalidArgument)):
        return USAGE
    return AUTHENTICATION if isinstance(error, AuthenticationError) else FAILED


def report_error(error: Exception, ctx: click.Context, state: GlobalOptions) -> int:
    """Write an error to stderr, with its traceback if requested; returns the exit code."""
    if state.debug:
        lines = traceback.format_exception(type(error), error, error.__traceback__)
        fail(state.redactor.text("".join(lines)).rstrip())
    fail(f"Error: {_sentence(error, ctx, state.debug)}")
    return exit_code(error)


def report_usage_error(error: click.ClickException) -> int:
    """Write a usage error to stderr; returns the exit code."""
    text = io.StringIO()
    error.show(text)
    fail(text.getvalue().rstrip())
    return error.exit_code


def report_unwritten(error: OSError) -> int:
    """Discard output that cannot be written; returns the exit code.

    It is silent if the reader of a pipe has gone, and reports any other cause.
    """
    fault = _fault(error)
    discard_output()
    if is_broken_pipe(error):
        return FINE
    fail(f"Error: {fault}")
    return FAILED


def _fault(error: OSError) -> str:
    file = error.filename or (STANDARD_OUTPUT if is_output_lost() else "")
    fault = f"{error.strerror or type(error).__name__}."
    return f"{file}: {fault}" if file else fault


def _sentence(error: Exception, ctx: click.Context, debug: bool) -> str:
    if isinstance(error, ServicePytanError):
        return in_command_words(str(error), ctx)
    if isinstance(error, OSError):
        return _fault(error)
    if isinstance(error, MemoryError):
        return "There is not enough memory. Take less at once, or another --format than table."
    report = (
        "Please report it with the traceback above."
        if debug
        else "Run it again with --debug and report what it prints."
    )
    return (
        f"{type(error).__name__} inside servicepytan: this is a mistake in it, not in your"
        f" data. {report}"
    )
