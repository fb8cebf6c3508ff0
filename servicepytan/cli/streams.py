"""Writes to standard output and standard error."""

from __future__ import annotations

import errno
import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Optional

from servicepytan.cli.layout import fold
from servicepytan.cli.program import as_called

STANDARD_OUTPUT = "standard output"
"""What stands for the name of a file in errors."""

_USUAL_WIDTH = 80
_log = logging.getLogger("servicepytan.cli")
_log.addHandler(logging.NullHandler())  # stderr is written here, not by logging
_quiet = False
_one_line: Optional[Callable[[logging.LogRecord], Optional[str]]] = None


def is_terminal(stream: Any) -> bool:
    """Whether a stream is a terminal."""
    return bool(getattr(stream, "isatty", bool)())


def width_of(stream: Any) -> Optional[int]:
    """The columns of a stream's terminal; None for files and pipes.

    ``COLUMNS`` may name fewer than there are.
    """
    if not is_terminal(stream):
        return None
    chosen = os.environ.get("COLUMNS", "")
    sizes = [int(chosen)] if chosen.isdecimal() else []
    try:
        sizes.append(os.get_terminal_size(stream.fileno()).columns)
    except (AttributeError, OSError, ValueError):
        pass
    return min((size for size in sizes if size), default=_USUAL_WIDTH)


@contextmanager
def naming_output() -> Iterator[None]:
    """Name stdout in an error of this block that names no file."""
    try:
        yield
    except OSError as error:
        if error.filename is None:
            error.filename = STANDARD_OUTPUT
        raise


@naming_output()
def put(text: str, hang: int = 2) -> None:
    """Write text to stdout, folded to the width of the terminal.

    Args:
        text: One line or several.
        hang: How far the rest of a folded line is indented.
    """
    width = width_of(sys.stdout)
    lines = text.split("\n") if width is None else fold(text, width, hang)
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def say(text: str) -> None:
    """Write a note to stderr, unless ``--quiet`` is set."""
    _write_note(logging.INFO, text)


def warn(text: str) -> None:
    """Write a warning to stderr, unless ``--quiet`` is set."""
    _write_note(logging.WARNING, f"Warning: {text}")


def fail(text: str) -> None:
    """Write an error to stderr."""
    _write_note(logging.ERROR, text)


def _write_note(level: int, text: str) -> None:
    text = as_called(text)
    _log.log(level, "%s", text.strip())
    if level < logging.ERROR and _quiet:
        return
    line = None
    if _one_line is not None:
        line = _one_line(logging.LogRecord(_log.name, level, "", 0, text.strip(), (), None))
    if line is None:
        to_stderr(text)
    else:
        to_stderr(line, folds=False)


def tell_in_lines(one_line: Optional[Callable[[logging.LogRecord], Optional[str]]]) -> None:
    """Write notes, warnings and errors as lines of a log.

    Args:
        one_line: Makes the line of a record; None from it, or in its place, for text as usual.
    """
    global _one_line
    _one_line = one_line


def to_stderr(text: str, end: str = "\n", *, folds: bool = True) -> None:
    """Write text to stderr, folded between words to the width of a terminal; never fails.

    Long words stay whole, so that a path, an address or a token can be copied.

    Args:
        text: One line or several.
        end: What follows them.
        folds: Whether it is folded.
    """
    import click

    width = width_of(sys.stderr) if folds else None
    if width is not None:
        text = "\n".join(fold(text, width, 2, whole_words=True))
    try:
        click.echo(text + end, nl=False, err=True)
    except OSError:
        _discard(sys.stderr)


def be_quiet(quiet: bool) -> None:
    """Turn notes and warnings off or on."""
    global _quiet
    _quiet = quiet


def prepare_output() -> None:
    """Prepare stdout for every character: UTF-8 in files and pipes, escapes on old terminals."""
    if sys.stdout is None:  # started without one
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is None:
        return
    if is_terminal(sys.stdout):
        reconfigure(errors="backslashreplace")
    else:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def is_output_lost() -> bool:
    """Whether what is still to go to stdout cannot be written."""
    try:
        sys.stdout.flush()
    except OSError:
        return True
    return False


def discard_output() -> None:
    """Discard unwritten output, so that the process ends without a message."""
    is_output_lost()
    _discard(sys.stdout)


def _discard(stream: Any) -> None:
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):  # a stream without a file, as in tests
        pass


def is_broken_pipe(error: BaseException) -> bool:
    """Whether an error means that the reader of stdout has gone; Windows calls it EINVAL."""
    if isinstance(error, BrokenPipeError):
        return True
    return os.name == "nt" and isinstance(error, OSError) and error.errno == errno.EINVAL


@contextmanager
def reader_may_go() -> Iterator[None]:
    """End this block quietly if the reader of stdout has gone."""
    try:
        yield
        sys.stdout.flush()
    except OSError as error:
        if not is_broken_pipe(error):
            raise
        discard_output()
