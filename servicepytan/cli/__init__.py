"""The command line: it reads arguments, calls the library, and prints."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servicepytan.cli.root import app

__all__ = ["app", "main"]


def main() -> None:
    """Run the command line; the process ends with its exit code.

    Everything else is imported in here, so that Ctrl-C is quiet from the beginning.

    Example:
        $ servicepytan --version
    """
    sys.unraisablehook = _end_if_interrupted
    try:
        from servicepytan.cli.root import app

        app(prog_name="servicepytan", windows_expand_args=False)
    except KeyboardInterrupt:  # while we were loading, or a second one while we were ending
        sys.exit(130)


def _end_if_interrupted(unraisable: sys.UnraisableHookArgs) -> None:
    """End after a Ctrl-C inside a finalizer, which Python would only report."""
    if issubclass(unraisable.exc_type, KeyboardInterrupt):
        os._exit(130)
    sys.__unraisablehook__(unraisable)


def __getattr__(name: str) -> Any:
    if name != "app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from servicepytan.cli.root import app

    return app
