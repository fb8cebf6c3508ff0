"""Reads the input of a command from standard input and files."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

import click

from servicepytan.cli.streams import is_terminal


def standard_input() -> TextIO:
    """Standard input; unless a terminal, it is read like files: in UTF-8, line breaks kept.

    Raises:
        click.UsageError: the command was started without one.
    """
    if sys.stdin is None or sys.stdin.closed:
        raise click.UsageError("Standard input is closed; name a file, or redirect one to it.")
    if isinstance(sys.stdin, TextIOWrapper) and not is_terminal(sys.stdin):
        sys.stdin.reconfigure(encoding="utf-8", errors="strict", newline="")
    return sys.stdin


def text_of(name: str) -> str:
    """The whole text of a file, without its byte order mark; of standard input for ``-``.

    Raises:
        click.UsageError: it cannot be read.
    """
    if not name:
        raise click.UsageError("No file is named.")
    source = "standard input" if name == "-" else name
    try:
        whole = standard_input().read() if name == "-" else Path(name).read_text(encoding="utf-8")
        return whole.removeprefix("\ufeff")
    except OSError as error:
        raise click.UsageError(unreadable(source, error)) from None
    except UnicodeError as error:
        raise click.UsageError(f"{source} is not in UTF-8: {error}. Save it as UTF-8.") from None


def unreadable(source: object, error: OSError) -> str:
    """The message for a file that cannot be read."""
    return f"{source} cannot be read: {error.strerror or type(error).__name__}."
