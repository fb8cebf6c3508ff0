"""Command lines in a process whose stdin, stdout and stderr are a terminal of a given width."""

from __future__ import annotations

import errno
import os
import re
import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_END = "<<<end>>>"
_RUNS = f"""
import json, sys
from servicepytan.cli.root import app
for line in json.loads(sys.argv[1]):
    sys.argv = ["servicepytan", *line]
    try:
        app(line, prog_name="servicepytan")
    except SystemExit:
        pass
    print({_END!r}, flush=True)
"""


def on_terminal(
    lines: Sequence[Sequence[str]], columns: int, env: dict[str, str], folder: Path
) -> list[str]:
    """What each command line writes, without the codes for colors.

    Args:
        lines: The arguments of each.
        columns: The width of the terminal.
        env: The environment.
        folder: Where to run.
    """
    import json

    text = run([sys.executable, "-c", _RUNS, json.dumps(lines)], columns, env, folder)
    return text.split(_END + "\n")[:-1]


def run(command: Sequence[str], columns: int, env: dict[str, str], folder: Path) -> str:
    """What a program writes to a terminal.

    Args:
        command: The program and its arguments.
        columns: The width of the terminal.
        env: The environment.
        folder: Where to run.
    """
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    with subprocess.Popen(
        command,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**env, "TERM": "xterm-256color"},
        cwd=folder,
        start_new_session=True,
    ):
        os.close(theirs)
        text = _read(ours).decode("utf-8", "replace")
    os.close(ours)
    return _ESCAPES.sub("", text).replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    pieces = []
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError as error:
            if error.errno != errno.EIO:  # what Linux says at the end
                raise
            break
        if not piece:
            break
        pieces.append(piece)
    return b"".join(pieces)
