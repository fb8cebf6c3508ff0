"""Commands over several profiles at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Union

import click
from click.core import ParameterSource

from servicepytan.cli.failures import FAILED
from servicepytan.cli.options import State, StateOption
from servicepytan.cli.spelling import spelled
from servicepytan.cli.streams import fail

if TYPE_CHECKING:
    from servicepytan.fleet import Fleet, FleetResult, FleetRows

TENANT_COLUMN = "tenant"


def several_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of a command that works with several profiles and tags their rows."""
    column = click.option(
        "--tenant-column",
        metavar="NAME",
        default=TENANT_COLUMN,
        help="With several profiles: the column for the name of the profile; its tenant id stands"
        " in NAME_id.",
    )
    return all_profiles_option(column(command))


def all_profiles_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option of a command that works with several profiles."""
    return click.option(
        "--all-profiles",
        cls=_AllProfiles,
        is_flag=True,
        help="All profiles of the config file, at once. --profile a,b chooses among them.",
    )(command)


class _AllProfiles(StateOption):
    def __init__(self, param_decls: Any, **attrs: Any) -> None:
        super().__init__(param_decls[0], **attrs)


def columns_of(state: State, tenant_column: str) -> tuple[str, ...]:
    """The columns that say which profile a row is from; none where there is one."""
    return (tenant_column, f"{tenant_column}_id") if state.is_several else ()


def refuse_column_of_one(ctx: click.Context, state: State) -> None:
    """Refuse ``--tenant-column`` where there is one tenant, whose rows have no such column."""
    given = ctx.get_parameter_source("tenant_column") is ParameterSource.COMMANDLINE
    if given and not state.is_several:
        raise click.UsageError("--tenant-column is for several profiles, and there is one.")


@contextmanager
def connected_all(state: State, **options: Any) -> Iterator[Fleet]:
    """The tenants of the profiles that the options name.

    Args:
        state: The global options.
        **options: Arguments of ``Session`` that hold for all of them.
    """
    if state.sandbox:
        raise click.UsageError("--sandbox needs no settings; leave the profiles out.")
    if state.all_profiles and state.profile is not None:
        raise click.UsageError("--all-profiles and --profile exclude each other.")
    from servicepytan.fleet import Fleet

    names = [name.strip() for name in (state.profile or "").split(",")]
    chosen = None if state.all_profiles else [name for name in names if name]
    if chosen == []:
        raise click.UsageError("--profile names no profile; name some, as in --profile a,b.")
    with Fleet(chosen, **options) as fleet:
        yield fleet


def end_with_failures(ctx: click.Context, result: Union[FleetResult[Any], FleetRows]) -> None:
    """Say for which tenants it failed, and end with exit code 1 if there are any.

    Args:
        ctx: The context of the command.
        result: What became of the tenants.
    """
    for name, reason in result.reasons.items():
        fail(f"Error: {name}: {spelled(reason, ctx)}")
    if not result.ok:
        ctx.exit(FAILED)
