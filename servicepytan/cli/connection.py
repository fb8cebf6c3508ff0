"""``test-connection``: checks settings, token, scopes and API, and advises on failures."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

import click

from servicepytan.cli.completions import complete_operation
from servicepytan.cli.diagnosis import (
    NAMES,
    SKIPPED,
    Check,
    as_row,
    checks,
    failed_check,
    incomplete_checks,
    scope_of,
    scopes_in,
    skipped_check,
)
from servicepytan.cli.layout import definition_list
from servicepytan.cli.multi_profile import TENANT_COLUMN, all_profiles_option, connected_all
from servicepytan.cli.options import Command, GlobalOptions, open_session
from servicepytan.cli.output import write
from servicepytan.cli.paths import FilePath
from servicepytan.cli.streams import put, width_of
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:
    from servicepytan.config import PartialSettings
    from servicepytan.endpoints.operations import Operation
    from servicepytan.fleet import Fleet
    from servicepytan.session import Session


_FOR = click.option(
    "--for",
    "first",
    multiple=True,
    metavar="NAME...",
    shell_complete=complete_operation,
    help="Check the scopes that these operations need, too. A resource or an API module stands for"
    " all of its operations.",
)
_MORE = click.argument("more", nargs=-1, metavar="", shell_complete=complete_operation)
_PLACE = click.option(
    "--place",
    type=FilePath(),
    metavar="PLACE",
    help="Check the disk of this place of a sync.",
)


class CheckPlan(NamedTuple):
    """The checks to make.

    Attributes:
        names: The names of the checks, in their order.
        run: Makes them.
        run_incomplete: Makes those that are possible after that of settings has failed.
        needed: Operations whose scopes are checked in the end.
    """

    names: tuple[str, ...]
    run: Callable[[Session], Iterator[Check]]
    run_incomplete: Callable[[PartialSettings], Iterator[Check]]
    needed: Sequence[Operation]


@click.command(
    "test-connection",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan test-connection
  servicepytan test-connection --profile nsw --format json
  servicepytan test-connection --all-profiles
  servicepytan test-connection --for jobs.list jobs.cancel customers
""",
)
@_FOR
@_MORE
@click.option("--all", "is_all", is_flag=True, help="Make all checks, as doctor does.")
@_PLACE
@all_profiles_option
@click.pass_context
def test_connection(
    ctx: click.Context,
    first: tuple[str, ...],
    more: tuple[str, ...],
    is_all: bool,
    place: Optional[str],
) -> None:
    """Check settings, token, scopes and the API.

    One check after the other: settings, token, its tenant, scopes and environment, the API. Each
    line is ok, failed or skipped, with cause and advice. The exit code is that of the first
    failure. With several profiles (--profile a,b or --all-profiles) each is checked.
    """
    if place is not None and not is_all:
        raise click.UsageError("--place is for all checks; add --all.")
    needed = _needed(first, more)
    usual = CheckPlan(NAMES, checks, incomplete_checks, needed)
    _diagnose(ctx, _doctor_plan(needed, place) if is_all else usual)


@click.command(
    "doctor",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan doctor
  servicepytan doctor --for jobs customers.create --place out/
  servicepytan doctor --format json
""",
)
@_FOR
@_MORE
@_PLACE
@all_profiles_option
@click.pass_context
def doctor(
    ctx: click.Context, first: tuple[str, ...], more: tuple[str, ...], place: Optional[str]
) -> None:
    """Check everything between this machine and the API.

    Settings, proxy, DNS, TLS, clock, token, scopes, the API, the rate limit and the disk. Each
    line is ok, failed or skipped, with cause and advice, and each check ends within 30 seconds.
    What needs no credentials is checked without settings, too. The exit code is that of the first
    failure. The output holds no secret.
    """
    _diagnose(ctx, _doctor_plan(_needed(first, more), place))


def _doctor_plan(needed: Sequence[Operation], place: Optional[str]) -> CheckPlan:
    from servicepytan.cli.machine_checks import (
        DOCTOR_NAMES,
        Machine,
        all_checks,
        incomplete_machine_checks,
    )

    return CheckPlan(
        DOCTOR_NAMES,
        lambda session: all_checks(session, place, Machine()),
        lambda settings: incomplete_machine_checks(settings, place, Machine()),
        needed,
    )


def _needed(first: tuple[str, ...], more: tuple[str, ...]) -> list[Operation]:
    if more and not first:
        raise click.UsageError(f"Got unexpected words ({' '.join(more)}); write --for before them.")
    return _operations((*first, *more))


def _diagnose(ctx: click.Context, plan: CheckPlan) -> None:
    """Make checks, write their results, and end with the exit code of the first failure."""
    state = ctx.ensure_object(GlobalOptions)
    names = (*plan.names, *(operation.name for operation in plan.needed))
    codes: list[int] = []
    spoken = _in_command_words(_check_tenants(state, plan), ctx)
    results = _collect(spoken, codes)
    if state.format in (None, "table"):
        _print_all(results, max(12, *map(len, names)))
    else:
        write((_row(tenant, check) for tenant, check in results), str(state.format))
    ctx.exit(next((code for code in codes if code), 0))


def _operations(names: Iterable[str]) -> list[Operation]:
    """The operations of some names, without duplicates."""
    words = [word for name in names for word in name.split(",") if word]
    if not words:
        return []
    from servicepytan.cli.resources import operations_named

    return list(dict.fromkeys(operation for word in words for operation in operations_named(word)))


Results = Iterator[tuple[Optional[str], Check]]
"""Checks, each with the name of its profile if there are several."""


def _check_tenants(state: GlobalOptions, plan: CheckPlan) -> Results:
    from servicepytan.core.retry import RetryPolicy

    retry = RetryPolicy(attempts=3, budget=60)
    if not state.is_multi_profile:
        opened = open_session(state, retry=retry)
        yield from (
            (None, check) for check in _checks(opened, plan, lambda: _partial_settings(state))
        )
        return
    with connected_all(state, retry=retry) as fleet:
        for name in fleet.names:
            find = partial(_settings_of_profile, name)
            yield from ((name, check) for check in _checks(_session_of(fleet, name), plan, find))


def _partial_settings(state: GlobalOptions) -> PartialSettings:
    from servicepytan.config import load_partial

    return load_partial({"profile": state.profile})


def _settings_of_profile(name: str) -> PartialSettings:
    from servicepytan.config import Profiles

    return Profiles().partial_settings(name)


@contextmanager
def _session_of(fleet: Fleet, name: str) -> Iterator[Session]:
    if name in fleet.wrong:
        raise fleet.wrong[name]
    yield fleet.sessions[name]


def _checks(
    opened: AbstractContextManager[Session], plan: CheckPlan, find: Callable[[], PartialSettings]
) -> Iterator[Check]:
    checks_run, has_token = 0, False
    lacking: tuple[str, ...] = ()
    try:
        with opened as session:
            for check in plan.run(session):
                checks_run += 1
                has_token = has_token or (check.name, check.state) == ("token", "ok")
                yield check.masked_by(session.redactor)
            if has_token:
                token = session.token()
                scopes = scopes_in(token)
                yield from (scope_of(operation, scopes, token) for operation in plan.needed)
                return
    except ConfigurationError as error:
        yield failed_check("settings", error)
        if not checks_run:
            settings = find()
            checks_run, lacking = len(plan.names), settings.lacking
            yield from plan.run_incomplete(settings)
        else:
            checks_run += 1
    for name in plan.names[checks_run:]:
        yield Check(name, "skipped", SKIPPED)
    yield from (skipped_check(operation.name, lacking) for operation in plan.needed)


def _in_command_words(results: Results, ctx: click.Context) -> Results:
    from servicepytan.cli.spelling import in_command_words

    for tenant, check in results:
        detail = in_command_words(check.detail, ctx)
        advice = in_command_words(check.advice, ctx)
        yield tenant, check._replace(detail=detail, advice=advice)


def _collect(results: Results, codes: list[int]) -> Results:
    for tenant, check in results:
        codes.append(check.code)
        yield tenant, check


def _row(tenant: Optional[str], check: Check) -> dict[str, Any]:
    row = dict(as_row(check))
    return row if tenant is None else {TENANT_COLUMN: tenant, **row}


def _print_all(results: Results, width: int) -> None:
    before: Optional[str] = None
    for tenant, check in results:
        if tenant != before:
            put(str(tenant) if before is None else f"\n{tenant}")
        before = tenant
        _print(check, width)


def _print(check: Check, width: int) -> None:
    label = f"{check.state:<8} {check.name:<{width}}"
    text = f"{check.detail}\n{check.advice}".strip()
    for line in definition_list([(0, label, text)], width_of(sys.stdout)):
        put(line)
