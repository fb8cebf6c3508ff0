"""``sync`` and ``compact``: write changes into files or a database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.completions import completions
from servicepytan.cli.failures import FAILED, FINE, exit_code
from servicepytan.cli.multi_profile import all_profiles_option, connected_all, end_with_failures
from servicepytan.cli.options import LOCAL, Command, GlobalOption, GlobalOptions, open_session
from servicepytan.cli.paths import FilePath
from servicepytan.cli.ranges import WholeNumber
from servicepytan.cli.shaping import columns_by_resource, shape_options, shapes_of
from servicepytan.cli.spelling import in_command_words
from servicepytan.cli.streams import fail, is_terminal, reader_may_go, say

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from servicepytan.export import Progress, SyncReport

FORMATS = ("jsonl", "csv", "parquet", "sqlite", "duckdb")


class SyncCommand(Command):
    """A command whose ``--format`` is the format of files, not of the output."""

    def __init__(self, *args: Any, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        own: click.Parameter = GlobalOption(
            "--format",
            type=click.Choice(FORMATS, case_sensitive=False),
            help="How rows are stored; jsonl unless given, or unless PLACE ends in .sqlite,"
            " .sqlite3, .db or .duckdb.",
        )
        self.params = [own if param.name == "format" else param for param in self.params]


def _complete_resource(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from servicepytan.cli.resources import names_for

    return completions(names_for(("export", "list")), incomplete)


@click.command(
    "sync",
    cls=SyncCommand,
    short_help="Bring what changed into files or a database.",
    epilog="""\
\b
Examples:
  servicepytan sync jobs customers invoices --to out/
  servicepytan sync --all --to warehouse.duckdb
  servicepytan sync jobs --to out/ --format parquet --since 2026-01-01
  servicepytan sync jobs --to out/ --full                  load everything anew
  servicepytan sync jobs --to out/ --with-names businessUnit --columns jobs=total,businessUnitName
""",
)
@click.argument("resources", nargs=-1, metavar="[RESOURCE]...", shell_complete=_complete_resource)
@click.option(
    "--to",
    required=True,
    type=FilePath(),
    metavar="PLACE",
    help="The folder for files; for a database its file, or a folder to put it into.",
)
@click.option("--all", "everything", is_flag=True, help="Sync every resource of the API.")
@click.option(
    "--since",
    metavar="DATE",
    help="Begin the first run at this moment; later runs go on where the last one ended.",
)
@click.option("--full", is_flag=True, help="Load everything anew, in place of what is there.")
@click.option("--flat", is_flag=True, help="Give nested values columns of their own.")
@click.option(
    "--include-recent-changes",
    "recent",
    is_flag=True,
    help="Bring changes of the last 15 minutes at once instead of later.",
)
@click.option(
    "--tenant-column", metavar="NAME", help="Add a column of this name with the tenant's number."
)
@click.option(
    "--money",
    type=click.Choice(["decimal", "float", "text"]),
    default="decimal",
    show_default=True,
    help="What columns of money hold, where a place is new or loaded anew.",
)
@click.option(
    "--workers",
    type=WholeNumber(min=1),
    metavar="N",
    help="Fetch so many resources, and so many pages of a list, at once; beside --processes"
    " pages alone.",
)
@click.option(
    "--processes",
    type=WholeNumber(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="From 2 on, read so many resources of each profile at once, each in a process of its own,"
    " to use several cores.",
)
@shape_options
@click.option(
    "--columns",
    multiple=True,
    callback=columns_by_resource,
    metavar="RESOURCE=A,B",
    help="Store only these columns of a resource, and its key; repeat it for others.",
)
@all_profiles_option
@click.pass_context
def sync_command(
    ctx: click.Context,
    /,
    resources: tuple[str, ...],
    to: str,
    everything: bool,
    recent: bool,
    shapes: tuple[str, ...],
    with_names: tuple[str, ...],
    **options: Any,
) -> None:
    """Bring what changed since the last run into files or a database.

    RESOURCE is jobs or jpm.jobs, or a list or feed such as jobs.export_notes. The first run brings
    all rows, each later one what is new, changed or deleted. It may be interrupted or killed at
    any moment: the next run goes on, and no row is lost or doubled.

    One resource that fails does not stop the others; the exit code is 1 then. With several
    profiles (--profile a,b or --all-profiles) each has a folder of its name in PLACE.
    """
    state = ctx.ensure_object(GlobalOptions)
    if everything and resources:
        raise click.UsageError("Name resources or pass --all, not both.", ctx)
    if not everything and not resources:
        raise click.UsageError("Name the resources to sync, or pass --all.", ctx)
    selected: Any = "all" if everything else resources
    if recent:
        _refuse_without_feed(selected)
    options.update(
        format=_format(state),
        include_recent_changes=recent,
        shape=shapes_of(shapes, with_names),
    )
    try:
        if state.is_multi_profile:
            _sync_profiles(ctx, state, selected, to, options)
        else:
            _sync_tenant(ctx, state, selected, to, options)
    except KeyboardInterrupt as error:
        fail(str(error) or "Interrupted. The next run brings the rest.")
        raise


def _refuse_without_feed(resources: Any) -> None:
    """Raise if no resource is read by a feed, as only feeds hold recent changes back."""
    from servicepytan.export.plan import plans

    if not any(plan.operation.paging == "feed" for plan in plans(resources)):
        raise click.UsageError(
            "Only feeds hold recent changes back, and none of these resources has one; leave"
            " --include-recent-changes out."
        )


def _sync_tenant(
    ctx: click.Context, state: GlobalOptions, resources: Any, to: str, options: dict[str, Any]
) -> None:
    from servicepytan.export import sync

    with open_session(state) as session, shown_progress(quiet=not state.shows_progress) as watch:
        report = sync(session, resources, to, progress=watch, check=False, **options)
    with reader_may_go():
        show_reports({"": report}, ctx)
    for outcome in report.failed:
        fail(f"Failed: {outcome.resource}: {in_command_words(outcome.reason, ctx)}")
    say(report.summary())
    if not report.ok:
        ctx.exit(_exit_code(report))


def _sync_profiles(
    ctx: click.Context, state: GlobalOptions, resources: Any, to: str, options: dict[str, Any]
) -> None:
    with connected_all(state) as fleet:
        result = fleet.sync(resources, to, check=False, **options)
    with reader_may_go():
        show_reports(result, ctx)
    for report in result.values():
        say(report.summary())
    end_with_failures(ctx, result)


def _format(state: GlobalOptions) -> Optional[str]:
    """The file format if one was chosen; raises if the global ``--format`` is for output only."""
    if state.format is not None and state.format not in FORMATS:
        raise click.UsageError(f"sync writes {', '.join(FORMATS)}, not {state.format}.")
    return state.format


def _exit_code(report: SyncReport) -> int:
    """The exit code: the common one if all resources ended alike; else that of a failed sync."""
    errors = [outcome.error for outcome in report.outcomes]
    codes = {FINE if error is None else exit_code(error) for error in errors}
    return codes.pop() if len(codes) == 1 else FAILED


def show_reports(reports: Mapping[str, SyncReport], ctx: click.Context) -> None:
    """Write the outcome of each resource as a table, and notes to stderr.

    Args:
        reports: The reports by profile; an empty name for the only one.
        ctx: The context of the command.
    """
    from servicepytan.cli.table import write_table

    rows = [_shown(name, row) for name, report in reports.items() for row in report.table()]
    fields = ("profile", "resource", "mode", "rows", "seconds", "result")
    if not ctx.ensure_object(GlobalOptions).quiet:
        write_table(rows, fields if any(reports) else fields[1:])
    for name, report in reports.items():
        for outcome in report.outcomes:
            label = f"{name}, {outcome.resource}" if name else outcome.resource
            for note in outcome.notes:
                say(f"Note: {label}: {in_command_words(note, ctx)}")


def _shown(profile: str, row: dict[str, Any]) -> dict[str, Any]:
    result = str(row["result"]).partition(":")[0]
    return {**row, "profile": profile, "rows": f"{row['rows']:,}", "result": result}


@contextmanager
def shown_progress(*, quiet: bool = False) -> Iterator[Optional[Callable[[Progress], None]]]:
    """The callback that shows each resource's progress, if stderr is a terminal."""
    import sys

    if quiet or not is_terminal(sys.stderr):
        yield None
        return
    from servicepytan.cli.progress import Bars

    with Bars() as bars:
        yield bars


@click.command(
    "compact",
    cls=Command,
    shared=LOCAL,
    short_help="Merge the parts that sync has written.",
    epilog="""\
\b
Example:
  servicepytan compact out/
""",
)
@click.argument("folder", type=FilePath(path_type=Path))
@click.pass_context
def compact_command(ctx: click.Context, folder: Path) -> None:
    """Merge the parts that sync has written into one file for each resource.

    FOLDER is the one that was synced to. A row that came several times is left once, as it came
    last. The old parts go when the new one is safe.
    """
    from servicepytan.cli.output import default_format, write
    from servicepytan.export import compact

    state = ctx.ensure_object(GlobalOptions)
    done = compact(folder)
    if not done:
        say("Nothing to merge: each resource is in one part, with each row once.")
        return
    write([report._asdict() for report in done], default_format(state.format, "table"))
