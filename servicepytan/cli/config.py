"""``config``: look at the settings, and begin a config file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import click

from servicepytan.cli.options import (
    Command,
    Group,
    State,
    connected,
    refuse_several,
    refuse_two_places,
)
from servicepytan.cli.output import say, write, write_record


@click.group(cls=Group)
def config() -> None:
    """Check, show and begin the settings."""


@config.command("check", cls=Command)
@click.pass_context
def check(ctx: click.Context) -> None:
    """Say what is wrong with the settings, all at once; makes no request.

    Whether they are the right ones is for test-connection to find out.
    """
    state = ctx.ensure_object(State)
    problems: tuple[str, ...] = ()
    refuse_several(state)
    if not state.sandbox:
        from servicepytan.config import check as find_problems

        problems = find_problems({"profile": state.profile})
    if state.format in ("json", "jsonl"):
        write_record({"ok": not problems, "problems": list(problems)}, state.format)
    elif not problems:
        click.echo("The settings are complete.")
    else:
        for problem in problems:
            say(f"Error: {problem}")
    ctx.exit(2 if problems else 0)


@config.command("show", cls=Command)
@click.pass_obj
def show(state: State) -> None:
    """Show every setting and where it came from; secrets are masked."""
    from servicepytan.config import describe

    rows = [row._asdict() for row in describe(_settings(state))]
    write(rows, state.format or "table", ("name", "value", "origin"))


def _settings(state: State) -> Any:
    if state.sandbox:
        with connected(state) as session:
            return session.config
    from servicepytan.config import load

    refuse_several(state)
    return load({"profile": state.profile})


@config.command("init", cls=Command)
@click.argument(
    "file", required=False, type=click.Path(dir_okay=False, path_type=Path), metavar="[FILE]"
)
@click.pass_obj
def init(state: State, file: Optional[Path]) -> None:
    """Begin a config file, to be filled in; an existing one stays as it is.

    FILE is where servicepytan looks by itself unless given. --profile names the profile in it.
    """
    from servicepytan.config import write_template

    refuse_two_places(state)
    path = write_template(file, state.profile or "main")
    click.echo(str(path))
    say("Fill it in with an editor, then run: servicepytan config check")
    if file is not None:
        say(f"Name it to every command by the variable SERVICETITAN_CONFIG={path.absolute()}")
