"""Runs a command that prints a secret, without a shell and with a time limit."""

from __future__ import annotations

import errno
import os
import selectors
import shlex
import signal
import subprocess  # nosec B404
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Union

from servicepytan.config.values import Wrong

SECONDS = 30.0
"""The most seconds that a command may take."""
MOST_BYTES = 1 << 16
"""The most bytes of a secret."""
_AGAIN = "Run it yourself to see why."
_FORM = "Write the program and its arguments."
_START = {
    errno.ENOENT: "Write the whole path of the program, or install it.",
    errno.EACCES: "Name a program that may be run (chmod +x).",
    errno.ENOEXEC: "A script needs a first line such as #!/bin/sh.",
}


def words_of(command: Any) -> Union[str, list[str]]:
    """The program and its arguments; on Windows a text stays whole, as the system splits it.

    Raises:
        Wrong: it is neither a text nor a list of texts.
    """
    is_list = isinstance(command, list) and all(isinstance(word, str) for word in command)
    if isinstance(command, str) and os.name != "nt":
        try:
            command = shlex.split(command)
        except ValueError:
            raise Wrong("has a command with a quote that is not closed", "Close it.") from None
    elif not is_list and not isinstance(command, str):
        raise Wrong("has a command that is neither a text nor a list of texts", _FORM)
    if not command or not command[0]:
        raise Wrong("has an empty command", _FORM)
    words: Union[str, list[str]] = command
    return words


def output_of(words: Union[str, Sequence[str]], seconds: float = SECONDS) -> bytes:
    """The output of a command; kills the command and its child processes afterwards.

    Its input is empty, its stderr is discarded, and it has no terminal to ask at.

    Args:
        words: The program and its arguments.
        seconds: The time that it may take.

    Raises:
        Wrong: it cannot be started, fails, takes too long, or prints too much.
    """
    try:
        process = subprocess.Popen(  # nosec B603
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        advice = _START.get(getattr(error, "errno", 0) or 0, _AGAIN)
        raise Wrong(f"has a command that cannot be started: {reason}", advice) from None
    with process:
        try:
            output = _read(process, seconds)
        except subprocess.TimeoutExpired:
            raise Wrong(
                f"has a command that did not end within {seconds:g} seconds", _AGAIN
            ) from None
        finally:
            _kill(process)
    return _checked(output, process.returncode)


def _read(process: subprocess.Popen[bytes], seconds: float) -> bytes:
    """The output of a command until it ends, or until it is longer than a secret may be.

    Raises:
        TimeoutExpired: it takes longer.
    """
    pipe, output, deadline = process.stdout, b"", time.monotonic() + seconds
    if os.name != "posix" or pipe is None:  # Windows cannot wait for pipes
        return process.communicate(timeout=seconds)[0]
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while len(output) <= MOST_BYTES:
            if not selector.select(deadline - time.monotonic()):
                raise subprocess.TimeoutExpired(process.args, seconds)
            piece = os.read(pipe.fileno(), MOST_BYTES)
            if not piece:
                process.wait(max(0.0, deadline - time.monotonic()))
                break
            output += piece
    return output


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a command and its child processes, which form a process group."""
    with suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def _checked(output: bytes, code: int) -> bytes:
    if len(output) > MOST_BYTES:
        raise Wrong("has a command that prints more than a secret", _AGAIN)
    if code < 0:
        raise Wrong(f"has a command that was ended by signal {-code}", _AGAIN)
    if code:
        raise Wrong(f"has a command that ended with exit code {code}", _AGAIN)
    return output
