"""``test-connection``: what works, what does not, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from servicepytan.cli.diagnosis import NAMES, Check, as_row, checks, failed
from servicepytan.cli.options import Command, State, connected
from servicepytan.cli.output import write
from servicepytan.errors import ConfigurationError


@click.command(
    "test-connection",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan test-connection
  servicepytan test-connection --profile nsw --format json
""",
)
@click.pass_context
def test_connection(ctx: click.Context) -> None:
    """Check settings, token, scopes and the API.

    One check after the other: settings, token, its tenant, scopes and environment, the API. Each
    line is ok, failed or skipped, with cause and advice. The exit code is that of the first
    failure.
    """
    state = ctx.ensure_object(State)
    codes: list[int] = []
    found = _noted(_all(state), codes)
    if state.format in (None, "table"):
        for check in found:
            _print(check)
    else:
        write(map(as_row, found), str(state.format))
    ctx.exit(next((code for code in codes if code), 0))


def _all(state: State) -> Iterator[Check]:
    from servicepytan.core.retry import RetryPolicy

    done = 0
    try:
        with connected(state, retry=RetryPolicy(attempts=3, budget=60)) as session:
            for check in checks(session):
                done += 1
                yield check
    except ConfigurationError as error:
        done += 1
        yield failed("settings", error)
    for name in NAMES[done:]:
        yield Check(name, "skipped", "A check before it failed.")


def _noted(found: Iterable[Check], codes: list[int]) -> Iterator[Check]:
    for check in found:
        codes.append(check.code)
        yield check


def _print(check: Check) -> None:
    lines = f"{check.detail}\n{check.advice}".strip().splitlines()
    click.echo(f"{check.state:<8} {check.name:<12} {lines[0]}")
    for line in lines[1:]:
        click.echo(f"{'':22}{line}")
