"""``report``: find reports, see what they take, and run them."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.data import complete_names, fields_option, first_rows, limit_option, most_rows
from servicepytan.cli.options import Command, Group, State, asked_briefly, connected
from servicepytan.cli.output import default_format, write, write_record
from servicepytan.cli.ranges import Number, WholeNumber
from servicepytan.cli.streams import fail, is_terminal, put, say
from servicepytan.core.wire import counted
from servicepytan.errors import (
    InvalidArgument,
    InvalidResponse,
    NotFound,
    ReportTimeout,
    ServicePytanError,
)

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from servicepytan.reports import (
        Report,
        ReportEstimate,
        ReportParameter,
        ReportProgress,
        ReportRun,
    )
    from servicepytan.session import Session

_SHOWN_VALUES = 12
_LONG_WAIT = 20.0
"""Seconds; polling a report in the making waits less."""


def _complete_category(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    def ask(session: Session) -> list[CompletionItem]:
        rows = [(str(row["id"]), row.get("name")) for row in session.report_categories.list()]
        return [CompletionItem(id, help=name) for id, name in rows if id.startswith(incomplete)]

    return asked_briefly(ctx.ensure_object(State), ask)


def _named_so_far(ctx: click.Context) -> tuple[int, Optional[str]]:
    """Report and category on an unfinished line, which leaves its words in ``args``."""
    words = [*ctx.args, *map(str, filter(None, [ctx.params.get("id")]))]
    id = next((int(word) for word in words if word.isdecimal()), 0)
    after = dict(zip(words, words[1:]))
    return id, after.get("--category", ctx.params.get("category"))


def _complete_fields(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    id, category = _named_so_far(ctx)

    def ask(session: Session) -> list[CompletionItem]:
        found = _report(session, id, category)
        return complete_names((one.name for one in found.fields), incomplete)

    return asked_briefly(ctx.ensure_object(State), ask)


category_option = click.option(
    "--category",
    metavar="ID",
    shell_complete=_complete_category,
    help="The category of the report; looked for unless given.",
)


@click.group(
    cls=Group,
    epilog="""\
\b
Examples:
  servicepytan report list revenue
  servicepytan report show 1234
  servicepytan report run 1234 --param From=2026-01-01 --param To=2026-01-31 > rows.jsonl
""",
)
def report() -> None:
    """Find reports, see what they take, and run them."""


@report.command(
    "categories",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan report categories
  servicepytan report categories --format json
""",
)
@click.pass_obj
def categories(state: State) -> None:
    """Write the categories of reports."""
    kind = default_format(state.format, "jsonl")
    with connected(state) as session:
        write(session.report_categories.list(), kind)


@report.command(
    "list",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan report list
  servicepytan report list revenue month
  servicepytan report list --category operations
""",
)
@click.argument("words", nargs=-1)
@click.option(
    "--category",
    metavar="ID",
    shell_complete=_complete_category,
    help="Only the reports of this category.",
)
@click.pass_obj
def list_reports(state: State, words: tuple[str, ...], category: Optional[str]) -> None:
    """Write the reports that have all the WORDS in id, name, description or category.

    Without WORDS, all of them.
    """
    from servicepytan.core.reporting.metadata import matching
    from servicepytan.reports.lists import known_reports

    kind = default_format(state.format, "jsonl")
    with connected(state) as session:
        found = matching(known_reports(session, category), " ".join(words))
        write((one._asdict() for one in found), kind)
    if not found:
        say("No report has all these words." if words else "There are no reports.")


@report.command(
    "show",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan report show 1234
  servicepytan report show 1234 --category operations --format json
""",
)
@click.argument("id", type=WholeNumber(min=1), metavar="ID")
@category_option
@click.pass_obj
def show(state: State, id: int, category: Optional[str]) -> None:
    """Tell what a report takes and what its rows have."""
    with connected(state) as session:
        found = _report(session, id, category)
    record = {
        "category": str(found.category),
        "id": id,
        "name": found.name,
        "description": found.description,
        "parameters": [_parameter(one) for one in found.parameters],
        "fields": [one._asdict() for one in found.fields],
    }
    if default_format(state.format, "table") == "table":
        _print(found, record)
    else:
        write_record(record, str(state.format))


def _report(session: Session, id: int, category: Optional[str], route: str = "auto") -> Report:
    from servicepytan.reports import Report
    from servicepytan.reports.lists import known_reports

    if category is None:
        known = (one.category for one in known_reports(session) if one.id == id)
        category = next(known, None)
    if category is None:
        raise NotFound(
            f"There is no report {id}. servicepytan report list shows those that there are.",
            status=404,
        )
    return Report(category, id, session, route=route)


def _parameter(one: ReportParameter) -> dict[str, Any]:
    return {
        "name": one.name,
        "label": one.label,
        "type": one.type,
        "required": one.is_required,
        "list": one.is_array,
        "values": None if one.accepted is None else [list(value) for value in one.accepted],
        "dynamic_set": one.dynamic_set,
    }


def _print(found: Report, record: dict[str, Any]) -> None:
    put(f"{found.name} ({found.category}, {found.report_id})")
    if found.description:
        put(found.description)
    if found.parameters:
        put("\nParameters")
        rows = [{**_parameter(one), "takes": _takes(one)} for one in found.parameters]
        write(rows, "table", ("name", "type", "required", "takes"))
    put("\nFields")
    write(record["fields"], "table", ("name", "label", "type"))
    needed = " ".join(f"--param {one.name}=..." for one in found.parameters if one.is_required)
    say(f"Run it: servicepytan report run {found.report_id} --category {found.category} {needed}")


def _takes(one: ReportParameter) -> str:
    many = "several of " if one.is_array else ""
    if one.accepted is not None:
        texts = [f"{value.value} ({value.name})" for value in one.accepted[:_SHOWN_VALUES]]
        more = ", ..." if len(one.accepted) > _SHOWN_VALUES else ""
        return many + ", ".join(texts) + more
    if one.dynamic_set is not None:
        return f"{many}the dynamic set {one.dynamic_set}"
    return "several" if one.is_array else ""


def _pairs(ctx: click.Context, param: click.Parameter, given: Iterable[str]) -> dict[str, Any]:
    """The values of ``--param``; a name that comes again makes a list."""
    found: dict[str, Any] = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise click.BadParameter(f"{text!r} has no '='; write NAME=VALUE.", ctx, param)
        found.setdefault(name.strip(), []).append(value)
    return {name: values if values[1:] else values[0] for name, values in found.items()}


@report.command(
    "run",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan report run 1234 --param From=2026-01-01 --param To=2026-01-31 --param DateType=1
  servicepytan report run 1234 --param BusinessUnitId=201 --param BusinessUnitId=202
  servicepytan report run 1234 --checkpoint report.pages --format csv > report.csv
""",
)
@click.argument("id", type=WholeNumber(min=1), metavar="ID")
@click.option(
    "--param",
    "params",
    multiple=True,
    callback=_pairs,
    metavar="NAME=VALUE",
    help="A parameter of the report; again with the same name for a list.",
)
@category_option
@click.option(
    "--page-size",
    type=WholeNumber(1, 25_000),
    metavar="N",
    help="Fetch so many rows per request; 5000 unless given.",
)
@limit_option
@click.option(
    "--route",
    type=click.Choice(["auto", "query", "data"]),
    default="auto",
    help="Ask asynchronously (query), the classic way (data), or whichever there is (auto).",
)
@click.option(
    "--checkpoint",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Keep the pages in FILE; the same command goes on with it after an interruption.",
)
@click.option(
    "--timeout",
    type=Number(min=0, min_open=True),
    metavar="SECONDS",
    help="Fail rather than take longer, with all waits.",
)
@fields_option(_complete_fields)
@click.pass_obj
def run(
    state: State,
    id: int,
    params: dict[str, Any],
    category: Optional[str],
    page_size: Optional[int],
    limit: Optional[int],
    route: str,
    checkpoint: Optional[Path],
    timeout: Optional[float],
    fields: tuple[str, ...],
) -> None:
    """Write the rows of a report.

    Parameters are checked first; servicepytan report show ID tells which there are. ServiceTitan
    lets one request per minute and report go, so a report of many pages takes its time; what it
    will take is told on stderr.
    """
    from servicepytan.reports.run import MORE_TIME

    kind = default_format(state.format, "jsonl")
    with connected(state) as session, _status(kind, quiet=not state.shows_progress) as status:
        found = _report(session, id, category, route)
        teller = Teller(status)
        most = limit if checkpoint is not None else most_rows(limit, kind)
        made = found.run(
            params,
            page_size=page_size,
            limit=most,
            timeout=timeout,
            checkpoint=checkpoint,
            progress=teller,
        )
        teller.run = made
        _check_fields(fields, made.columns)
        try:
            rows = _until_done(_shown(made, kind, limit), status)
            with _held_back_told(teller):
                write(rows, kind, fields, made.columns)
        except ReportTimeout as error:
            _say_kept(checkpoint)
            more = (
                "" if checkpoint else ", use a larger --page-size, or keep pages in a --checkpoint"
            )
            text = str(error).replace(MORE_TIME, f" Allow more with --timeout{more}.")
            raise ReportTimeout(text) from None
        except (KeyboardInterrupt, ServicePytanError) as error:
            if not isinstance(error, (InvalidArgument, InvalidResponse)):
                _say_kept(checkpoint)
            raise


def _check_fields(fields: Iterable[str], known: Sequence[str]) -> None:
    """Refuse fields that the report does not have, where its description names any."""
    from servicepytan.core.wire import did_you_mean

    for name in fields if known else ():
        if name not in known:
            guess = did_you_mean(name, known) or f" It has {', '.join(known)}."
            raise InvalidArgument(f"The report has no field {name!r}.{guess}")


def _say_kept(checkpoint: Optional[Path]) -> None:
    if checkpoint is not None and checkpoint.exists():
        fail(f"The pages so far are in {checkpoint}; run the same command again to go on.")


def _shown(made: ReportRun, kind: str, limit: Optional[int]) -> Iterator[Any]:
    rows = iter(made)
    return first_rows(rows) if kind == "table" and limit is None else islice(rows, limit)


def _until_done(rows: Iterator[Any], status: Any) -> Iterator[Any]:
    """The rows; the line on stderr goes before a table is written."""
    yield from rows
    if status is not None:
        status.stop()


class Teller:
    """Tells on stderr how far a run is, and at the first page how long it will take.

    Args:
        status: A line that can be changed, or None where nobody looks at it.
    """

    def __init__(self, status: Any) -> None:
        self._status = status
        self._told = False
        self._told_wait = False
        self.run: Optional[ReportRun] = None

    def __call__(self, progress: ReportProgress) -> None:
        """Tell what there is to tell."""
        if self._status is not None:
            self._status.update(_line(progress))
        elif not progress.pages:
            self.wait(progress.wait_seconds)
        if progress.pages and not self._told:
            self._told = True
            left = None if self.run is None else self.run.estimate
            if left is not None and left.requests:
                say(f"{counted(progress.total or 0, 'row')}; {_rest(left)} at the rate limit.")

    def wait(self, seconds: float) -> None:
        """Tell of a long wait that nobody expects: before the first page, once."""
        if seconds < _LONG_WAIT or self._told or self._told_wait:
            return
        text = f"Waiting {_duration(seconds)}: one request per minute and report is allowed."
        if self._status is not None:
            self._status.update(text)
        else:
            self._told_wait = True
            say(text)


@contextmanager
def _held_back_told(teller: Teller) -> Iterator[None]:
    """Tell of the waits for which the server asks, as the log has them, within this block."""

    class Waits(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            teller.wait(getattr(record, "wait", 0.0))

    handler, log = Waits(logging.WARNING), logging.getLogger("servicepytan")
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)


def _rest(left: ReportEstimate) -> str:
    more = "1 more request takes" if left.requests == 1 else f"{left.requests} more requests take"
    return f"{more} at least {_duration(left.seconds)}"


def _line(progress: ReportProgress) -> str:
    total = "" if progress.total is None else f" of {progress.total:,}"
    wait = f"; waiting {_duration(progress.wait_seconds)}" if progress.wait_seconds else ""
    many = counted(progress.rows, "row") if not total else f"{progress.rows:,}{total} rows"
    return f"{many}{wait}"


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"


@contextmanager
def _status(kind: str, *, quiet: bool) -> Iterator[Any]:
    """A line on stderr that can be changed, where somebody looks and no rows scroll by."""
    scrolls = is_terminal(sys.stdout) and kind != "table"
    if quiet or scrolls or not is_terminal(sys.stderr):
        yield None
        return
    from rich.console import Console

    with Console(stderr=True).status("Asking for the report") as status:
        yield status
