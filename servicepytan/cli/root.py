"""The command group, and how every command ends: errors become a line and an exit code."""

from __future__ import annotations

import sys
import warnings
from typing import Any

import click

from servicepytan._version import __version__
from servicepytan.cli.api import api
from servicepytan.cli.call import call_command
from servicepytan.cli.completion import completion
from servicepytan.cli.config import config
from servicepytan.cli.connection import test_connection
from servicepytan.cli.data import export_command, get_command, list_command
from servicepytan.cli.demo import demo
from servicepytan.cli.describe import describe
from servicepytan.cli.endpoints import endpoints
from servicepytan.cli.failures import CODES, INTERRUPTED, is_broken_pipe, reported
from servicepytan.cli.migrate import migrate
from servicepytan.cli.options import Group, State
from servicepytan.cli.output import discard_output, prepare_output, say
from servicepytan.cli.report import report
from servicepytan.cli.sandbox import sandbox
from servicepytan.cli.sync import compact_command, sync_command

EPILOG = f"""\
\b
Examples:
  servicepytan demo                          a tour, no credentials needed
  servicepytan test-connection               are the settings right?
  servicepytan list jobs --limit 5
  servicepytan export invoices > invoices.jsonl
  servicepytan sync jobs customers --to out/   what changed since the last run
  servicepytan report list revenue           which reports are there?
  servicepytan endpoints cancel              which operations are there?
  servicepytan describe jobs.cancel          what does one take and give?
  servicepytan call jobs.cancel 1234 --body @cancel.json --dry-run

{CODES}
"""


class App(Group):
    """The group of all commands."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Begin a run with fresh options and an output that takes every character."""
        prepare_output()
        extra.setdefault("obj", State())
        return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; whatever goes wrong ends as one line and an exit code."""
        with warnings.catch_warnings():
            warnings.filterwarnings("always", category=UserWarning)
            warnings.showwarning = _say_warning
            try:
                result = super().invoke(ctx)
                sys.stdout.flush()
                return result
            except (click.exceptions.Exit, click.ClickException):
                raise
            except KeyboardInterrupt:
                discard_output()
                code = INTERRUPTED
            except Exception as error:
                code = _ended(error, ctx)
            raise click.exceptions.Exit(code)


def _ended(error: Exception, ctx: click.Context) -> int:
    if is_broken_pipe(error):
        discard_output()
        return 0
    state = ctx.find_object(State)
    return reported(error, debug=state is not None and state.debug)


def _say_warning(message: Any, *_: Any, **__: Any) -> None:
    say(f"Warning: {message}")


@click.group(
    cls=App,
    invoke_without_command=True,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="servicepytan", message="%(prog)s %(version)s")
@click.pass_context
def app(ctx: click.Context) -> None:
    """Work with the ServiceTitan API v2: look, pull, export, and check the connection.

    Data goes to standard output, everything else to standard error.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        ctx.exit(2)


for command in (
    test_connection,
    list_command,
    get_command,
    export_command,
    sync_command,
    compact_command,
    endpoints,
    describe,
    call_command,
    report,
    api,
    config,
    sandbox,
    migrate,
    demo,
    completion,
):
    app.add_command(command)
