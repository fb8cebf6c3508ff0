"""Options and errors of commands that work with several profiles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Union

import click
from click.core import ParameterSource

from servicepytan.cli.failures import FAILED
from servicepytan.cli.options import GlobalOptions, StoredOption
from servicepytan.cli.passphrases import passphrases_asked
from servicepytan.cli.spelling import in_command_words
from servicepytan.cli.streams import fail

if TYPE_CHECKING:
    from servicepytan.fleet import Fleet, FleetResult, FleetRows

TENANT_COLUMN = "tenant"


def multi_profile_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of a command that takes several profiles and adds a tenant column."""
    column = click.option(
        "--tenant-column",
        metavar="NAME",
        default=TENANT_COLUMN,
        help="With several profiles: the column for the name of the profile; its tenant id stands"
        " in NAME_id.",
    )
    return all_profiles_option(column(command))


def all_profiles_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option ``--all-profiles``."""
    return click.option(
        "--all-profiles",
        cls=_AllProfiles,
        is_flag=True,
        help="All profiles of the config file, at once. --profile a,b chooses among them.",
    )(command)


class _AllProfiles(StoredOption):
    def __init__(self, param_decls: Any, **attrs: Any) -> None:
        super().__init__(param_decls[0], **attrs)


def columns_of(state: GlobalOptions, tenant_column: str) -> tuple[str, ...]:
    """The tenant columns of the rows; empty with one profile."""
    return (tenant_column, f"{tenant_column}_id") if state.is_multi_profile else ()


def refuse_tenant_column(ctx: click.Context, state: GlobalOptions) -> None:
    """Raise if ``--tenant-column`` is used with one tenant, whose rows have none."""
    is_set = ctx.get_parameter_source("tenant_column") is ParameterSource.COMMANDLINE
    if is_set and not state.is_multi_profile:
        raise click.UsageError("--tenant-column is for several profiles, and there is one.")


@contextmanager
def connected_all(state: GlobalOptions, **options: Any) -> Iterator[Fleet]:
    """A fleet of the selected profiles.

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
    with passphrases_asked():
        opened = Fleet(chosen, observers=state.observers, **options)
    with opened as fleet:
        yield fleet


def end_with_failures(ctx: click.Context, result: Union[FleetResult[Any], FleetRows]) -> None:
    """Write which tenants failed; end with exit code 1 if any did.

    Args:
        ctx: The context of the command.
        result: What became of the tenants.
    """
    for name, reason in result.reasons.items():
        fail(f"Error: {name}: {in_command_words(reason, ctx)}")
    if not result.ok:
        ctx.exit(FAILED)
