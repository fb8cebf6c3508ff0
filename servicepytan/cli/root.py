"""The root command; turns errors of any command into a line on stderr and an exit code."""

from __future__ import annotations

import logging
import sys
import warnings
from typing import Any

import click

from servicepytan._version import __version__
from servicepytan.cli.api import api
from servicepytan.cli.batch import batch_command
from servicepytan.cli.call import call_command
from servicepytan.cli.completion import completion
from servicepytan.cli.config import config
from servicepytan.cli.connection import doctor, test_connection
from servicepytan.cli.data import export_command, get_command, list_command
from servicepytan.cli.demo import demo
from servicepytan.cli.describe import describe
from servicepytan.cli.endpoints import endpoints
from servicepytan.cli.failures import (
    CODES,
    FAILED,
    INTERRUPTED,
    report_error,
    report_unwritten,
    report_usage_error,
)
from servicepytan.cli.login import login, logout
from servicepytan.cli.migrate import migrate
from servicepytan.cli.options import GlobalOptions, Group
from servicepytan.cli.report import report
from servicepytan.cli.sandbox import sandbox
from servicepytan.cli.spelling import in_command_words
from servicepytan.cli.streams import (
    discard_output,
    is_broken_pipe,
    naming_output,
    prepare_output,
    to_stderr,
    warn,
)
from servicepytan.cli.sync import compact_command, sync_command

EPILOG = f"""\
\b
Examples:
  servicepytan demo                          a tour, no credentials needed
  servicepytan test-connection               are the settings right?
  servicepytan doctor                        what is wrong between here and there?
  servicepytan list jobs --limit 5
  servicepytan export invoices > invoices.jsonl
  servicepytan sync jobs customers --to out/   what changed since the last run
  servicepytan report list revenue           which reports are there?
  servicepytan endpoints cancel              which operations are there?
  servicepytan describe jobs.cancel          what does one take and give?
  servicepytan call jobs.cancel 1234 --body @cancel.json --dry-run
  servicepytan batch customers.create rows.csv --dry-run

{CODES}
"""


_log = logging.getLogger("servicepytan.cli")


class App(Group):
    """The root command."""

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        """Run a command line; end the process with its exit code, except in standalone mode."""
        if not standalone_mode:
            return self._result(*args, **extra)
        sys.exit(self._ended(*args, **extra))

    def _result(self, *args: Any, **extra: Any) -> Any:
        run: Any = super().main
        return run(*args, standalone_mode=False, **extra)

    def _ended(self, *args: Any, **extra: Any) -> int:
        try:
            result = self._result(*args, **extra)
            code = result if isinstance(result, int) else 0
        except SystemExit as end:  # the end of a completion
            code = end.code if isinstance(end.code, int) else FAILED
        except click.ClickException as error:
            code = report_usage_error(error)
        except (KeyboardInterrupt, click.Abort):
            discard_output()
            return INTERRUPTED
        except OSError as error:
            return report_unwritten(error)
        try:
            sys.stdout.flush()
        except OSError as error:
            if not code:
                return report_unwritten(error)
            discard_output()
        return code

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Start a run with new options and an output that takes every character."""
        prepare_output()
        extra.setdefault("obj", GlobalOptions())
        try:
            with naming_output():
                return super().make_context(*args, **extra)
        except OSError as error:  # for --help and --version
            raise click.exceptions.Exit(report_unwritten(error)) from None

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; any failure ends as one line and an exit code."""
        with warnings.catch_warnings():
            warnings.filterwarnings("always", category=UserWarning)
            warnings.showwarning = lambda message, *_, **__: warn(
                in_command_words(str(message), ctx)
            )
            code = self._code_of(ctx)
        _log.info("%s: ended with exit code %s.", ctx.invoked_subcommand or "", code)
        raise click.exceptions.Exit(code)

    def _code_of(self, ctx: click.Context) -> int:
        try:
            super().invoke(ctx)
            sys.stdout.flush()
        except click.exceptions.Exit as end:
            return end.exit_code
        except click.ClickException as error:
            return report_usage_error(error)
        except (KeyboardInterrupt, click.Abort):
            discard_output()
            return INTERRUPTED
        except Exception as error:
            if isinstance(error, OSError) and is_broken_pipe(error):
                return report_unwritten(error)
            return report_error(error, ctx, ctx.ensure_object(GlobalOptions))
        return 0


@click.group(
    cls=App,
    invoke_without_command=True,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(
    __version__, "-V", "--version", prog_name="servicepytan", message="%(prog)s %(version)s"
)
@click.pass_context
def app(ctx: click.Context) -> None:
    """Work with the ServiceTitan API v2: look, pull, export, and check the connection.

    Data goes to standard output, everything else to standard error.
    """
    if ctx.invoked_subcommand is None:
        to_stderr(ctx.get_help())
        ctx.exit(2)


for command in (
    test_connection,
    doctor,
    list_command,
    get_command,
    export_command,
    sync_command,
    compact_command,
    endpoints,
    describe,
    call_command,
    batch_command,
    report,
    api,
    config,
    login,
    logout,
    sandbox,
    migrate,
    demo,
    completion,
):
    app.add_command(command)
