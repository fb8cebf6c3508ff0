"""``demo``: a tour of jobs, customers and invoices."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import click

from servicepytan.cli.options import Command, GlobalOptions, open_session
from servicepytan.cli.output import write
from servicepytan.cli.streams import put, say
from servicepytan.core.wire import counted

if TYPE_CHECKING:
    from servicepytan.session import Session

MOST_REAL_ROWS = 100
_SHOWN = 5
_TOUR = {
    "jobs": ("id", "jobNumber", "jobStatus", "customerId", "completedOn", "total"),
    "customers": ("id", "name", "type", "balance", "createdOn"),
    "invoices": ("id", "referenceNumber", "invoiceDate", "total", "balance"),
}
_NEXT = """
Next, with credentials of your own (they come from ServiceTitan: Settings, Integrations, API \
Application Access, and the developer portal), put four lines into a file named .env:

  SERVICETITAN_CLIENT_ID=...
  SERVICETITAN_CLIENT_SECRET=...
  SERVICETITAN_APP_KEY=...
  SERVICETITAN_TENANT_ID=...

and run the same commands on the real API:

  servicepytan test-connection
  servicepytan list jobs --limit 5
  servicepytan demo"""
_NEXT_REAL = """
Next:

  servicepytan list jobs --filter job_status=Completed --limit 5
  servicepytan export invoices > invoices.jsonl
  servicepytan --help"""


@click.command(
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan demo
  servicepytan demo --sandbox
  servicepytan demo --format json
""",
)
@click.pass_obj
def demo(state: GlobalOptions) -> None:
    """Pull jobs, customers and invoices, and add them up.

    It runs against the embedded sandbox of the API, or, when your settings are complete, reads a
    few rows of the real one; --sandbox keeps to the sandbox.
    """
    with _demo_session(state) as (session, limit):
        pulled = {name: _pull(session, name, limit) for name in _TOUR}
    if state.format in (None, "table"):
        _show(pulled)
    else:
        write([_totals(pulled)], str(state.format))
    say(_NEXT if limit is None else _NEXT_REAL)


@contextmanager
def _demo_session(state: GlobalOptions) -> Iterator[tuple[Session, Any]]:
    if not state.sandbox and state.profile is None and not _is_configured():
        state.sandbox = True
    with open_session(state) as session:
        settings = session.config
        if state.sandbox:
            say(f"This is the embedded sandbox of the API, at {settings.api_url}.")
        else:
            say(
                f"Your settings are complete: reading up to {MOST_REAL_ROWS} rows each from tenant"
                f" {settings.tenant_id} at {settings.api_url}. --sandbox would use the sandbox."
            )
        yield session, None if state.sandbox else MOST_REAL_ROWS


def _is_configured() -> bool:
    from servicepytan.config import SETTINGS, check

    problems = check()
    needed = sum(setting.required for setting in SETTINGS)
    if problems and len(problems) != needed:
        say("Your settings are not complete; servicepytan config check tells what is wrong.")
    return not problems


def _pull(session: Session, name: str, limit: Any) -> list[Any]:
    rows: list[Any] = getattr(session, name).list(limit=limit).all()
    return rows


def _show(pulled: dict[str, list[Any]]) -> None:
    for name, rows in pulled.items():
        heading = f"{name.capitalize()}: {counted(len(rows), 'row')}"
        put(f"\n{heading}{f', the first {_SHOWN}' if len(rows) > _SHOWN else ''}\n")
        shown = [{key: _brief(key, row.get(key)) for key in _TOUR[name]} for row in rows[:_SHOWN]]
        write(shown, "table", _TOUR[name])
    totals = _totals(pulled)
    put(
        f"\n{totals['completed_jobs']} of {totals['jobs']} jobs are completed;"
        f" {totals['invoices']} invoices come to {Decimal(totals['invoice_total']):,.2f}."
    )


def _brief(key: str, value: Any) -> Any:
    """A value for the table; a moment is cut to its day."""
    return value[:10] if key.endswith(("On", "Date")) and isinstance(value, str) else value


def _totals(pulled: dict[str, list[Any]]) -> dict[str, Any]:
    completed = [job for job in pulled["jobs"] if job.get("jobStatus") == "Completed"]
    money = sum((Decimal(str(row.get("total") or 0)) for row in pulled["invoices"]), Decimal(0))
    return {
        **{name: len(rows) for name, rows in pulled.items()},
        "completed_jobs": len(completed),
        "invoice_total": str(money),
    }
