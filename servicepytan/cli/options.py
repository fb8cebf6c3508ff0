"""The options that every command has, before and after its name, and what they lead to."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.output import FORMATS

if TYPE_CHECKING:
    from servicepytan.session import Session


@dataclass
class State:
    """What the global options say; one that comes later wins."""

    profile: Optional[str] = None
    sandbox: bool = False
    format: Optional[str] = None
    debug: bool = False
    all_profiles: bool = False

    @property
    def is_several(self) -> bool:
        """Whether more than one profile is asked for."""
        return self.all_profiles or "," in (self.profile or "")


class StateOption(click.Option):
    """An option that is remembered in the state instead of passed to the command."""

    def __init__(self, name: str, **attrs: Any) -> None:
        super().__init__([name], callback=_remember, expose_value=False, **attrs)


class GlobalOption(StateOption):
    """One that every command has."""


def _remember(ctx: click.Context, option: click.Parameter, value: Any) -> None:
    state = ctx.ensure_object(State)
    if value is None or value is False or ctx.resilient_parsing:
        return
    if option.name == "debug" and not state.debug:
        ctx.find_root().call_on_close(_log_to_stderr())
    setattr(state, str(option.name), value)


def _log_to_stderr() -> Any:
    logger = logging.getLogger("servicepytan")
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)

    def restore() -> None:
        logger.removeHandler(handler)
        logger.setLevel(level)

    return restore


def global_options() -> list[click.Parameter]:
    """Fresh options for one command."""
    return [
        GlobalOption(
            "--profile",
            metavar="NAME",
            help="Use this profile of the config file."
            " A few commands take several, with commas between them.",
        ),
        GlobalOption(
            "--sandbox",
            is_flag=True,
            help="Run against an embedded sandbox of the API; no credentials needed.",
        ),
        GlobalOption(
            "--format",
            type=click.Choice(FORMATS, case_sensitive=False),
            help="How data is written; what suits the command and the terminal unless given.",
        ),
        GlobalOption(
            "--debug",
            is_flag=True,
            help="Log every request and show tracebacks on stderr; never a secret.",
        ),
    ]


class _WithGlobalOptions(click.Command):
    def __init__(self, *args: Any, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.params.extend(global_options())

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List own and global options apart."""
        for title, shared in (("Options", False), ("Global options", True)):
            found = [
                record
                for param in self.get_params(ctx)
                if isinstance(param, click.Option) and isinstance(param, GlobalOption) == shared
                for record in [param.get_help_record(ctx)]
                if record
            ]
            with formatter.section(title):
                formatter.write_dl(found)
        if isinstance(self, click.Group):
            self.format_commands(ctx, formatter)


class Command(_WithGlobalOptions):
    """A command with the global options."""


class Group(_WithGlobalOptions, click.Group):
    """A group with the global options that names the nearest command."""

    command_class = Command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[Optional[str], Optional[click.Command], list[str]]:
        """Find the command, or say which one may be meant."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            from servicepytan.core.wire import did_you_mean

            guess = did_you_mean(args[0], self.list_commands(ctx))
            ctx.fail(f"There is no command {args[0]!r}.{guess}")
        return super().resolve_command(ctx, args)


@contextmanager
def connected(state: State, **options: Any) -> Iterator[Session]:
    """A session on what the options name: the sandbox, a profile, or the usual settings.

    Args:
        state: The global options.
        **options: More arguments of ``Session``.
    """
    refuse_two_places(state)
    if state.sandbox:
        from servicepytan.sandbox import Sandbox

        with Sandbox() as sandbox, sandbox.session(**options) as session:
            yield session
    else:
        from servicepytan.session import Session

        with Session(profile=state.profile, **options) as session:
            yield session


def refuse_two_places(state: State) -> None:
    """Refuse several profiles, and a profile together with the sandbox."""
    refuse_several(state)
    if state.sandbox and state.profile is not None:
        raise click.UsageError("--sandbox needs no settings; leave --profile out.")


def refuse_several(state: State) -> None:
    """Refuse more than one profile."""
    if state.is_several:
        raise click.UsageError("This works with one profile at a time; --profile names it.")
