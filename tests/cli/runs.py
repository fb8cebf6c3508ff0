"""The command line in this process, with stdout and stderr apart."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, NamedTuple

from click.testing import CliRunner

from servicepytan.cli import app


class Result(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]


def invoke(*args: str, typed: Any = None) -> Result:
    """Run the command line with these arguments.

    Args:
        *args: The arguments.
        typed: What comes in at standard input.
    """
    apart: Any = {}
    if "mix_stderr" in inspect.signature(CliRunner).parameters:  # click 8.1
        apart = {"mix_stderr": False}
    runner = CliRunner(**apart)
    result = runner.invoke(app, args, input=typed, prog_name="servicepytan")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Result(result.exit_code, result.stdout, result.stderr)
