"""``test-connection``: what works, what does not, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from servicepytan.cli.diagnosis import NAMES, Check, as_row, checks, failed, granted, scope_of
from servicepytan.cli.options import Command, State, connected
from servicepytan.cli.output import write
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from servicepytan.endpoints.operations import Operation


_SKIPPED = "A check before it failed."
_WITH_TOKEN = NAMES.index("token") + 1
"""So many checks are made at least once there is a token."""


def _complete_name(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from servicepytan.cli.call import complete_operation

    return complete_operation(ctx, param, incomplete)


@click.command(
    "test-connection",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan test-connection
  servicepytan test-connection --profile nsw --format json
  servicepytan test-connection --for jobs.list jobs.cancel customers
""",
)
@click.option(
    "--for",
    "first",
    multiple=True,
    metavar="NAME...",
    shell_complete=_complete_name,
    help="Check the scopes that these operations need, too. A resource or an API module stands for"
    " all of its operations.",
)
@click.argument("more", nargs=-1, metavar="", shell_complete=_complete_name)
@click.pass_context
def test_connection(ctx: click.Context, first: tuple[str, ...], more: tuple[str, ...]) -> None:
    """Check settings, token, scopes and the API.

    One check after the other: settings, token, its tenant, scopes and environment, the API. Each
    line is ok, failed or skipped, with cause and advice. The exit code is that of the first
    failure.
    """
    state = ctx.ensure_object(State)
    if more and not first:
        raise click.UsageError(f"Got unexpected words ({' '.join(more)}); write --for before them.")
    needed = _operations((*first, *more))
    width = max(len(name) for name in (*NAMES, *(known.name for known in needed)))
    codes: list[int] = []
    found = _noted(_all(state, needed), codes)
    if state.format in (None, "table"):
        for check in found:
            _print(check, max(width, 12))
    else:
        write(map(as_row, found), str(state.format))
    ctx.exit(next((code for code in codes if code), 0))


def _operations(names: Iterable[str]) -> list[Operation]:
    """The operations that are named, each once."""
    words = [word for name in names for word in name.split(",") if word]
    if not words:
        return []
    from servicepytan.cli.resources import operations_named

    return list(dict.fromkeys(known for word in words for known in operations_named(word)))


def _all(state: State, needed: Iterable[Operation]) -> Iterator[Check]:
    from servicepytan.core.retry import RetryPolicy

    done = 0
    try:
        with connected(state, retry=RetryPolicy(attempts=3, budget=60)) as session:
            for check in checks(session):
                done += 1
                yield check
            if done > _WITH_TOKEN:
                found = session.token()
                yield from (scope_of(known, granted(found), found) for known in needed)
                return
    except ConfigurationError as error:
        done += 1
        yield failed("settings", error)
    for name in NAMES[done:]:
        yield Check(name, "skipped", _SKIPPED)
    yield from (Check(known.name, "skipped", _SKIPPED) for known in needed)


def _noted(found: Iterable[Check], codes: list[int]) -> Iterator[Check]:
    for check in found:
        codes.append(check.code)
        yield check


def _print(check: Check, width: int) -> None:
    lines = f"{check.detail}\n{check.advice}".strip().splitlines()
    click.echo(f"{check.state:<8} {check.name:<{width}} {lines[0]}")
    for line in lines[1:]:
        click.echo(f"{'':<{width + 10}}{line}")
