"""``report``: finds, describes and runs reports."""

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
from servicepytan.cli.options import Command, GlobalOptions, Group, ask_server, open_session
from servicepytan.cli.output import default_format, write, write_record
from servicepytan.cli.paths import FilePath
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
"""Seconds; longer waits are announced, as waits between polls are shorter."""


def _complete_category(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    def ask(session: Session) -> list[CompletionItem]:
        rows = [(str(row["id"]), row.get("name")) for row in session.report_categories.list()]
        return [CompletionItem(id, help=name) for id, name in rows if id.startswith(incomplete)]

    return ask_server(ctx.ensure_object(GlobalOptions), ask)


def _named_so_far(ctx: click.Context) -> tuple[int, Optional[str]]:
    """The report id and category on an unfinished line, whose words are in ``args``."""
    words = [*ctx.args, *map(str, filter(None, [ctx.params.get("id")]))]
    id = next((int(word) for word in words if word.isdecimal()), 0)
    after = dict(zip(words, words[1:]))
    return id, after.get("--category", ctx.params.get("category"))


def _complete_fields(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    id, category = _named_so_far(ctx)

    def ask(session: Session) -> list[CompletionItem]:
        report_ = _report(session, id, category)
        return complete_names((field.name for field in report_.fields), incomplete)

    return ask_server(ctx.ensure_object(GlobalOptions), ask)


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
def categories(state: GlobalOptions) -> None:
    """Write the categories of reports."""
    kind = default_format(state.format, "jsonl")
    with open_session(state) as session:
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
def list_reports(state: GlobalOptions, words: tuple[str, ...], category: Optional[str]) -> None:
    """Write the reports that have all the WORDS in id, name, description or category.

    Without WORDS, all of them.
    """
    from servicepytan.core.reporting.metadata import matching
    from servicepytan.reports.lists import all_reports

    kind = default_format(state.format, "jsonl")
    with open_session(state) as session:
        matches = matching(all_reports(session, category), " ".join(words))
        write((match._asdict() for match in matches), kind)
    if not matches:
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
def show(state: GlobalOptions, id: int, category: Optional[str]) -> None:
    """Tell what a report takes and what its rows have."""
    with open_session(state) as session:
        chosen = _report(session, id, category)
    record = {
        "category": str(chosen.category),
        "id": id,
        "name": chosen.name,
        "description": chosen.description,
        "parameters": [_parameter(part) for part in chosen.parameters],
        "fields": [part._asdict() for part in chosen.fields],
    }
    if default_format(state.format, "table") == "table":
        _print(chosen, record)
    else:
        write_record(record, str(state.format))


def _report(session: Session, id: int, category: Optional[str], route: str = "auto") -> Report:
    from servicepytan.reports import Report
    from servicepytan.reports.lists import all_reports

    if category is None:
        categories = (entry.category for entry in all_reports(session) if entry.id == id)
        category = next(categories, None)
    if category is None:
        raise NotFound(
            f"There is no report {id}. servicepytan report list shows those that there are.",
            status=404,
        )
    return Report(category, id, session, route=route)


def _parameter(parameter: ReportParameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "label": parameter.label,
        "type": parameter.type,
        "required": parameter.is_required,
        "list": parameter.is_array,
        "values": (
            None if parameter.accepted is None else [list(value) for value in parameter.accepted]
        ),
        "dynamic_set": parameter.dynamic_set,
    }


def _print(chosen: Report, record: dict[str, Any]) -> None:
    put(f"{chosen.name} ({chosen.category}, {chosen.report_id})")
    if chosen.description:
        put(chosen.description)
    if chosen.parameters:
        put("\nParameters")
        rows = [
            {**_parameter(parameter), "takes": _takes(parameter)} for parameter in chosen.parameters
        ]
        write(rows, "table", ("name", "type", "required", "takes"))
    put("\nFields")
    write(record["fields"], "table", ("name", "label", "type"))
    needed = " ".join(
        f"--param {parameter.name}=..." for parameter in chosen.parameters if parameter.is_required
    )
    say(f"Run it: servicepytan report run {chosen.report_id} --category {chosen.category} {needed}")


def _takes(parameter: ReportParameter) -> str:
    many = "several of " if parameter.is_array else ""
    if parameter.accepted is not None:
        texts = [f"{value.value} ({value.name})" for value in parameter.accepted[:_SHOWN_VALUES]]
        more = ", ..." if len(parameter.accepted) > _SHOWN_VALUES else ""
        return many + ", ".join(texts) + more
    if parameter.dynamic_set is not None:
        return f"{many}the dynamic set {parameter.dynamic_set}"
    return "several" if parameter.is_array else ""


def _pairs(ctx: click.Context, param: click.Parameter, texts: Iterable[str]) -> dict[str, Any]:
    """The values of ``--param`` by name; a repeated name gives a list."""
    pairs: dict[str, Any] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise click.BadParameter(f"{text!r} has no '='; write NAME=VALUE.", ctx, param)
        pairs.setdefault(name.strip(), []).append(value)
    return {name: values if values[1:] else values[0] for name, values in pairs.items()}


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
    type=FilePath(dir_okay=False, path_type=Path),
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
    state: GlobalOptions,
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
    with open_session(state) as session, _status(kind, quiet=not state.shows_progress) as status:
        chosen = _report(session, id, category, route)
        reporter = RunReporter(status)
        most = limit if checkpoint is not None else most_rows(limit, kind)
        report_run = chosen.run(
            params,
            page_size=page_size,
            limit=most,
            timeout=timeout,
            checkpoint=checkpoint,
            progress=reporter,
        )
        reporter.run = report_run
        _check_fields(fields, report_run.columns)
        try:
            rows = _until_done(_limited_rows(report_run, kind, limit), status)
            with _announce_waits(reporter):
                write(rows, kind, fields, report_run.columns)
        except ReportTimeout as error:
            _say_where_pages_are(checkpoint)
            more = (
                "" if checkpoint else ", use a larger --page-size, or keep pages in a --checkpoint"
            )
            text = str(error).replace(MORE_TIME, f" Allow more with --timeout{more}.")
            raise ReportTimeout(text) from None
        except (KeyboardInterrupt, ServicePytanError) as error:
            if not isinstance(error, (InvalidArgument, InvalidResponse)):
                _say_where_pages_are(checkpoint)
            raise


def _check_fields(fields: Iterable[str], columns: Sequence[str]) -> None:
    """Raise if the report does not have a field; pass if its columns are unknown."""
    from servicepytan.core.wire import did_you_mean

    for name in fields if columns else ():
        if name not in columns:
            guess = did_you_mean(name, columns) or f" It has {', '.join(columns)}."
            raise InvalidArgument(f"The report has no field {name!r}.{guess}")


def _say_where_pages_are(checkpoint: Optional[Path]) -> None:
    if checkpoint is not None and checkpoint.exists():
        fail(f"The pages so far are in {checkpoint}; run the same command again to go on.")


def _limited_rows(run_: ReportRun, kind: str, limit: Optional[int]) -> Iterator[Any]:
    rows = iter(run_)
    return first_rows(rows) if kind == "table" and limit is None else islice(rows, limit)


def _until_done(rows: Iterator[Any], status: Any) -> Iterator[Any]:
    """The rows; clears the status line before a table is written."""
    yield from rows
    if status is not None:
        status.stop()


class RunReporter:
    """Reports the progress of a run on stderr, and its estimated time after the first page.

    Args:
        status: A line that can be changed, or None where nobody looks at it.
    """

    def __init__(self, status: Any) -> None:
        self._status = status
        self._announced = False
        self._announced_wait = False
        self.run: Optional[ReportRun] = None

    def __call__(self, progress: ReportProgress) -> None:
        """Show the progress."""
        if self._status is not None:
            self._status.update(_line(progress))
        elif not progress.pages:
            self.wait(progress.wait_seconds)
        if progress.pages and not self._announced:
            self._announced = True
            estimate = None if self.run is None else self.run.estimate
            if estimate is not None and estimate.requests:
                rows = counted(progress.total or 0, "row")
                say(f"{rows}; {_remaining(estimate)} at the rate limit.")

    def wait(self, seconds: float) -> None:
        """Announce a long wait, once, before the first page."""
        if seconds < _LONG_WAIT or self._announced or self._announced_wait:
            return
        text = f"Waiting {_duration(seconds)}: one request per minute and report is allowed."
        if self._status is not None:
            self._status.update(text)
        else:
            self._announced_wait = True
            say(text)


@contextmanager
def _announce_waits(reporter: RunReporter) -> Iterator[None]:
    """In this block, announce the waits that the log reports."""

    class Waits(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            reporter.wait(getattr(record, "wait", 0.0))

    handler, log = Waits(logging.WARNING), logging.getLogger("servicepytan")
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)


def _remaining(estimate: ReportEstimate) -> str:
    number = estimate.requests
    more = "1 more request takes" if number == 1 else f"{number} more requests take"
    return f"{more} at least {_duration(estimate.seconds)}"


def _line(progress: ReportProgress) -> str:
    total = "" if progress.total is None else f" of {progress.total:,}"
    wait = f"; waiting {_duration(progress.wait_seconds)}" if progress.wait_seconds else ""
    many = counted(progress.rows, "row") if not total else f"{progress.rows:,}{total} rows"
    return f"{many}{wait}"


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"


@contextmanager
def _status(kind: str, *, quiet: bool) -> Iterator[Any]:
    """A status line on stderr if it is a terminal and no rows are printed; otherwise None."""
    scrolls = is_terminal(sys.stdout) and kind != "table"
    if quiet or scrolls or not is_terminal(sys.stderr):
        yield None
        return
    from rich.console import Console

    with Console(stderr=True).status("Asking for the report") as status:
        yield status
