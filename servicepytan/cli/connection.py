"""``test-connection``: checks settings, token, scopes and API, and advises on failures."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.completions import complete_operation
from servicepytan.cli.diagnosis import (
    NAMES,
    Check,
    as_row,
    checks,
    failed_check,
    scope_of,
    scopes_in,
)
from servicepytan.cli.layout import definition_list
from servicepytan.cli.multi_profile import TENANT_COLUMN, all_profiles_option, connected_all
from servicepytan.cli.options import Command, State, open_session
from servicepytan.cli.output import write
from servicepytan.cli.streams import put, width_of
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:

    from servicepytan.endpoints.operations import Operation
    from servicepytan.fleet import Fleet
    from servicepytan.session import Session


_SKIPPED = "A check before it failed."
_WITH_TOKEN = NAMES.index("token") + 1
"""So many checks are made at least once there is a token."""


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
@click.option(
    "--for",
    "first",
    multiple=True,
    metavar="NAME...",
    shell_complete=complete_operation,
    help="Check the scopes that these operations need, too. A resource or an API module stands for"
    " all of its operations.",
)
@click.argument("more", nargs=-1, metavar="", shell_complete=complete_operation)
@all_profiles_option
@click.pass_context
def test_connection(ctx: click.Context, first: tuple[str, ...], more: tuple[str, ...]) -> None:
    """Check settings, token, scopes and the API.

    One check after the other: settings, token, its tenant, scopes and environment, the API. Each
    line is ok, failed or skipped, with cause and advice. The exit code is that of the first
    failure. With several profiles (--profile a,b or --all-profiles) each is checked.
    """
    state = ctx.ensure_object(State)
    if more and not first:
        raise click.UsageError(f"Got unexpected words ({' '.join(more)}); write --for before them.")
    needed = _operations((*first, *more))
    width = max(len(name) for name in (*NAMES, *(operation.name for operation in needed)))
    codes: list[int] = []
    results = _collect(_check_tenants(state, needed), codes)
    if state.format in (None, "table"):
        _print_all(results, max(width, 12))
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
"""Checks, with the name of the profile where there are several."""


def _check_tenants(state: State, needed: Iterable[Operation]) -> Results:
    from servicepytan.core.retry import RetryPolicy

    retry = RetryPolicy(attempts=3, budget=60)
    if not state.is_several:
        yield from ((None, check) for check in _checks(open_session(state, retry=retry), needed))
        return
    with connected_all(state, retry=retry) as fleet:
        for name in fleet.names:
            yield from ((name, check) for check in _checks(_session_of(fleet, name), needed))


@contextmanager
def _session_of(fleet: Fleet, name: str) -> Iterator[Session]:
    if name in fleet.wrong:
        raise fleet.wrong[name]
    yield fleet.sessions[name]


def _checks(
    opened: AbstractContextManager[Session], needed: Iterable[Operation]
) -> Iterator[Check]:
    done = 0
    try:
        with opened as session:
            for check in checks(session):
                done += 1
                yield check
            if done > _WITH_TOKEN:
                token = session.token()
                yield from (scope_of(operation, scopes_in(token), token) for operation in needed)
                return
    except ConfigurationError as error:
        done += 1
        yield failed_check("settings", error)
    for name in NAMES[done:]:
        yield Check(name, "skipped", _SKIPPED)
    yield from (Check(operation.name, "skipped", _SKIPPED) for operation in needed)


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
