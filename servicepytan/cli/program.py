"""The command line that started this program."""

from __future__ import annotations

import os
import re
import shutil
import sys

COMMANDS = (
    *("api", "batch", "call", "compact", "completion", "config", "demo", "describe", "doctor"),
    *("endpoints", "export", "get", "list", "login", "logout", "migrate", "report", "sandbox"),
    *("sync", "test-connection"),
)
_NAME = "servicepytan"
_LINE = re.compile(rf"(?<![\w/\\.-]){_NAME} (?=(?:{'|'.join(COMMANDS)})\b|--)")


def program() -> str:
    """The command that runs this program again, as in ``.venv/bin/servicepytan``."""
    called = sys.argv[0] if sys.argv else ""
    folder, name = os.path.split(called)
    if name == "__main__.py" and os.path.basename(folder) == _NAME:
        return f"{_python()} -m {_NAME}"
    if os.path.splitext(name)[0] != _NAME or _is_on_path(called):
        return _NAME
    return f'"{called}"' if " " in called else called


def _python() -> str:
    typed = getattr(sys, "orig_argv", [""])[0]
    return typed if typed and " " not in typed else "python"


def _is_on_path(called: str) -> bool:
    there = shutil.which(_NAME)
    return there is not None and os.path.abspath(there) == os.path.abspath(called)


def as_called(text: str) -> str:
    """A text whose example commands start the way this program was started.

    Args:
        text: The text, with command lines that begin with ``servicepytan``.
    """
    return _LINE.sub(lambda _: f"{program()} ", text)
