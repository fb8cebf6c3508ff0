"""``config``: checks and shows the settings, and creates a config file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

import click

from servicepytan.cli.encryption import encrypt_command, rotate_command
from servicepytan.cli.options import (
    EVERYWHERE,
    Command,
    GlobalOptions,
    Group,
    open_session,
    refuse_multi_profile,
    refuse_two_places,
)
from servicepytan.cli.output import write, write_record
from servicepytan.cli.passphrases import passphrases_asked
from servicepytan.cli.paths import FilePath
from servicepytan.cli.spelling import in_command_words
from servicepytan.cli.streams import fail, put, say
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:
    from servicepytan.config import SettingRow


@click.group(
    cls=Group,
    epilog="""\
\b
Examples:
  servicepytan config check
  servicepytan config validate
  servicepytan config show
  servicepytan config init
  servicepytan config encrypt
""",
)
def config() -> None:
    """Check, show, begin and encrypt the settings."""


config.add_command(encrypt_command)
config.add_command(rotate_command)


@config.command(
    "check",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan config check
  servicepytan config check --profile nsw --format json
""",
)
@click.pass_context
def check(ctx: click.Context) -> None:
    """Say what is wrong with the settings, all at once; makes no request.

    Whether they are the right ones is for test-connection to find out.
    """
    state = ctx.ensure_object(GlobalOptions)
    problems: tuple[str, ...] = ()
    refuse_multi_profile(state)
    _refuse_csv(state)
    if not state.sandbox:
        from servicepytan.config import check as find_problems

        with passphrases_asked():
            problems = find_problems({"profile": state.profile})
        problems = tuple(in_command_words(problem, ctx) for problem in problems)
    if state.format in ("json", "jsonl"):
        write_record({"ok": not problems, "problems": list(problems)}, state.format)
    elif not problems:
        put("The settings are complete.")
    else:
        for problem in problems:
            fail(f"Error: {problem}")
    ctx.exit(2 if problems else 0)


@config.command(
    "validate",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan config validate
  servicepytan config validate settings.yaml --format json
""",
)
@click.argument(
    "file", required=False, type=FilePath(dir_okay=False, path_type=Path), metavar="[FILE]"
)
@click.pass_context
def validate(ctx: click.Context, file: Optional[Path]) -> None:
    """Say what is wrong with .env and all of the config file, with file and line.

    Every profile and section is checked, not only those in use. No request is made.
    """
    from servicepytan.config import validate as find_problems

    state = ctx.ensure_object(GlobalOptions)
    refuse_two_places(state)
    if state.sandbox:
        raise click.UsageError("The sandbox needs no settings; leave --sandbox out.")
    _refuse_csv(state)
    problems = [
        problem._replace(text=in_command_words(problem.text, ctx))
        for problem in find_problems({"profile": state.profile, "config_file": file})
    ]
    if state.format in ("json", "jsonl"):
        rows = [
            {"file": problem.file and str(problem.file), "line": problem.line, "text": problem.text}
            for problem in problems
        ]
        write_record({"ok": not problems, "problems": rows}, state.format)
    elif not problems:
        put("The settings are valid.")
    else:
        for problem in problems:
            fail(f"Error: {problem.text}")
    ctx.exit(2 if problems else 0)


def _refuse_csv(state: GlobalOptions) -> None:
    if state.format == "csv":
        raise click.UsageError("Problems are written as text or JSON, not as csv; use json.")


@config.command(
    "show",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan config show
  servicepytan config show --profile nsw
""",
)
@click.pass_obj
def show(state: GlobalOptions) -> None:
    """Show every setting and where it came from; secrets are masked.

    Where something is wrong, the others are shown all the same; the exit code is 2.
    """
    rows, error = _rows(state)
    write([row._asdict() for row in rows], state.format or "table", ("name", "value", "origin"))
    if error is not None:
        raise error


def _rows(state: GlobalOptions) -> tuple[list[SettingRow], Optional[ConfigurationError]]:
    from servicepytan.config import describe, describe_found

    if state.sandbox:
        with open_session(state) as session:
            return describe(session.config), None
    refuse_multi_profile(state)
    with passphrases_asked():
        return describe_found({"profile": state.profile})


@config.command(
    "init",
    cls=Command,
    shared=("profile", *EVERYWHERE),
    epilog="""\
\b
Examples:
  servicepytan config init
  servicepytan --profile nsw config init settings.toml
""",
)
@click.argument(
    "file", required=False, type=FilePath(dir_okay=False, path_type=Path), metavar="[FILE]"
)
@click.pass_obj
def init(state: GlobalOptions, file: Optional[Path]) -> None:
    """Begin a config file, to be filled in; an existing one stays as it is.

    FILE is where servicepytan looks by itself unless given. --profile names the profile in it.
    """
    from servicepytan.config import write_template

    refuse_two_places(state)
    if state.sandbox:
        raise click.UsageError("The sandbox needs no config file; leave --sandbox out.")
    path = write_template(file, state.profile or "main")
    click.echo(str(path))
    say("Fill it in with an editor, then run: servicepytan config check")
    if file is not None:
        say(f"Name it to every command by the variable SERVICETITAN_CONFIG={path.absolute()}")
