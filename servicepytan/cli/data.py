"""``list``, ``get`` and ``export``: write rows of the API."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan._storage import atomic
from servicepytan.cli.completions import completions
from servicepytan.cli.filters import (
    FilterCommand,
    all_filters,
    arguments,
    filter_option,
    operation_so_far,
)
from servicepytan.cli.multi_profile import (
    columns_of,
    connected_all,
    end_with_failures,
    multi_profile_options,
    refuse_tenant_column,
)
from servicepytan.cli.options import GlobalOptions, open_session
from servicepytan.cli.output import TABLE_ROWS, default_format, write, write_answer
from servicepytan.cli.paths import FilePath
from servicepytan.cli.progress import with_progress
from servicepytan.cli.ranges import WholeNumber
from servicepytan.cli.shaping import shape_options, shapes_of
from servicepytan.cli.streams import fail, say
from servicepytan.core.active_split import BOTH
from servicepytan.errors import BadRequest, InvalidArgument, ServicePytanError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from servicepytan.convert.shapes import Shape
    from servicepytan.endpoints.operations import Operation
    from servicepytan.endpoints.records import Feed
    from servicepytan.session import Session

_ANEW = "Delete the file to begin anew."


def resource_argument(*kinds: str) -> Callable[[Any], Any]:
    """The argument RESOURCE, converted to an operation.

    Args:
        *kinds: ``list``, ``get`` or ``export``; the first that the resource has is taken.
    """

    def looked_up(ctx: click.Context, param: click.Parameter, value: str) -> Any:
        from servicepytan.cli.resources import find

        return find(value, *kinds)

    def completed(
        ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from servicepytan.cli.resources import names_for, operation_names

        names = names_for(kinds)
        if "." in incomplete:
            ends = tuple(f".{kind}" for kind in kinds)
            names += [name for name in operation_names(kinds) if not name.endswith(ends)]
        return completions(names, incomplete)

    return click.argument("resource", callback=looked_up, shell_complete=completed)


def _field_names(ctx: click.Context, param: click.Parameter, value: Optional[str]) -> Any:
    names = tuple(dict.fromkeys(name.strip() for name in (value or "").split(",") if name.strip()))
    if value is not None and not names:
        raise click.BadParameter("name at least one field.", ctx, param)
    return names


limit_option = click.option(
    "--limit", type=WholeNumber(min=0), metavar="N", help="Write at most so many rows."
)
page_size_option = click.option(
    "--page-size", type=WholeNumber(min=1), metavar="N", help="Fetch so many rows per request."
)


def complete_names(names: Iterable[str], incomplete: str) -> list[CompletionItem]:
    """Completions for the last of several names with commas between them."""
    before, comma, last = incomplete.rpartition(",")
    return completions((f"{before}{comma}{name}" for name in names), f"{before}{comma}{last}")


def _complete_fields(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from servicepytan.cli.fields import paths

    operation = operation_so_far(ctx)
    return complete_names(paths(operation) if operation else (), incomplete)


def fields_option(complete: Callable[..., Any] = _complete_fields) -> Callable[[Any], Any]:
    """The option ``--fields``.

    Args:
        complete: Gives the fields that an unfinished word may become.
    """
    return click.option(
        "--fields",
        callback=_field_names,
        metavar="A,B",
        shell_complete=complete,
        help="Write only these fields, in this order; A.B is the field B within A.",
    )


@click.command(
    "list",
    cls=FilterCommand,
    epilog="""\
\b
Examples:
  servicepytan list jobs --limit 5
  servicepytan list jobs --job-status Completed --sort -ModifiedOn
  servicepytan list customers --filter createdOnOrAfter=2026-01-01 --format csv > customers.csv
  servicepytan list business-units --fields id,name
  servicepytan list jobs --with-names businessUnit,jobType --shape pick=id,businessUnitName
  servicepytan list customers.list_notes 1234
""",
)
@resource_argument("list")
@arguments("[ID]...")
@filter_option()
@limit_option
@page_size_option
@fields_option()
@click.option(
    "--workers",
    type=WholeNumber(min=1),
    metavar="N",
    help="Fetch so many pages at once; 12 unless given or set.",
)
@click.option(
    "--exact",
    is_flag=True,
    help="Walk by creation time, so that no row is lost or doubled while others change.",
)
@shape_options
@multi_profile_options
@click.pass_context
def list_command(
    ctx: click.Context,
    resource: Operation,
    args: tuple[str, ...],
    filters: tuple[str, ...],
    limit: Optional[int],
    page_size: Optional[int],
    fields: tuple[str, ...],
    workers: Optional[int],
    exact: bool,
    shapes: tuple[str, ...],
    with_names: tuple[str, ...],
    tenant_column: str,
) -> None:
    """Write the rows of a list.

    RESOURCE is jobs or jpm.jobs, or another list such as customers.list_notes with the IDs that it
    takes. Rows are written while they arrive: as a table on a terminal (the first 100 unless
    --limit says more), as JSON Lines where the output is piped.

    Every filter is an option, too; servicepytan describe jpm.jobs.list tells them all.

    With several profiles (--profile a,b or --all-profiles) each row says which one it is from. One
    that fails does not stop the others; it is told at the end, and the exit code is 1.
    """
    from servicepytan.cli.resources import CheckedCaller, query_of

    state = ctx.ensure_object(GlobalOptions)
    refuse_tenant_column(ctx, state)
    query = query_of(resource, all_filters(ctx, resource, filters))
    steps = _steps(state, resource, fields, shapes, with_names, tenant_column)
    kind = default_format(state.format, "jsonl")
    most = most_rows(limit, kind)
    own = {"page_size": page_size, "workers": workers, "exact": exact or None}
    options = {name: value for name, value in own.items() if value is not None}
    if state.is_multi_profile:
        with connected_all(state) as fleet:
            tagged = fleet.rows(
                *(resource.name, *args),
                tenant_column=tenant_column,
                limit=most,
                shape=steps,
                **query,
                **options,
            )
            write_rows(state, tagged, kind, limit, fields, resource.name)
        end_with_failures(ctx, tagged)
        return
    with open_session(state) as session:
        source = CheckedCaller(session).rows(resource, query, args, limit=most, **options)
        rows = _mapped(source, steps)
        write_rows(state, rows, kind, limit, fields, resource.name)


@click.command(
    "get",
    cls=FilterCommand,
    epilog="""\
\b
Examples:
  servicepytan get jobs 1234
  servicepytan get invoices 5678 --fields id,total,balance
  servicepytan get jobs.get_history 1234
""",
)
@resource_argument("get", "list")
@arguments("[ID]...")
@filter_option()
@fields_option()
@click.pass_context
def get_command(
    ctx: click.Context,
    resource: Operation,
    args: tuple[str, ...],
    filters: tuple[str, ...],
    fields: tuple[str, ...],
) -> None:
    """Write one record by its id.

    RESOURCE is jobs or jpm.jobs, or another operation such as jobs.get_history with the IDs that it
    takes. Where the API has no such call (invoices), the list is asked for that id. The record is
    written as a table on a terminal, as JSON where the output is piped.
    """
    from servicepytan.cli.fields import check_fields
    from servicepytan.cli.resources import query_of

    state = ctx.ensure_object(GlobalOptions)
    query = query_of(resource, all_filters(ctx, resource, filters))
    check_fields(resource, fields)
    with open_session(state) as session:
        record = _record(session, resource, args, query)
    write_answer(record, state.format, fields)


def _record(
    session: Session, operation: Operation, args: Sequence[str], query: dict[str, Any]
) -> Any:
    from servicepytan.cli.resources import CheckedCaller

    calls = CheckedCaller(session)
    if not operation.paging:
        return calls.single(operation, args, query)
    names = {parameter.name for parameter in operation.params}
    if "ids" not in names:
        raise InvalidArgument(f"{operation.name} cannot be asked for an id; use list.")
    if not args:
        raise InvalidArgument(f"Write the id behind the name: get {operation.name} ID.")
    both = {name: value for name, value in BOTH.items() if name in names}  # including inactive rows
    return calls.by_id(operation, args, {**both, **query})


@click.command(
    "export",
    cls=FilterCommand,
    epilog="""\
\b
Examples:
  servicepytan export jobs > jobs.jsonl
  servicepytan export jobs --from 2026-01-01 --format csv > jobs.csv
  servicepytan export jobs --token-file jobs.token >> jobs.jsonl    each run takes what is new
""",
)
@resource_argument("export")
@click.option(
    "--from",
    "start",
    metavar="DATE|TOKEN",
    help="Begin at this date, or where an earlier run ended (its continue_from). Beside"
    " --token-file it counts while FILE does not exist yet.",
)
@click.option(
    "--include-recent-changes",
    is_flag=True,
    help="Also rows changed in the last 15 minutes; rows may then come twice.",
)
@click.option(
    "--token-file",
    type=FilePath(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Begin at the token in FILE if it exists; once all rows are written, put the new one in.",
)
@filter_option()
@limit_option
@fields_option()
@shape_options
@multi_profile_options
@click.pass_context
def export_command(
    ctx: click.Context,
    resource: Operation,
    start: Optional[str],
    include_recent_changes: bool,
    token_file: Optional[Path],
    filters: tuple[str, ...],
    limit: Optional[int],
    fields: tuple[str, ...],
    shapes: tuple[str, ...],
    with_names: tuple[str, ...],
    tenant_column: str,
) -> None:
    """Write the rows of an export feed.

    RESOURCE is jobs or jpm.jobs. A feed tells every row, or those that changed since an earlier
    run. They are written as JSON Lines unless --format says otherwise.

    At the end the token to go on from is told on stderr. With --limit it may lie before the
    last row, so that rows come again rather than go missing.

    With several profiles (--profile a,b or --all-profiles) each row says which one it is from, and
    the token of each is told. One that fails does not stop the others; it is told at the end, and
    the exit code is 1.
    """
    from servicepytan.cli.resources import CheckedCaller, query_of

    state = ctx.ensure_object(GlobalOptions)
    query = query_of(resource, all_filters(ctx, resource, filters))
    steps = _steps(state, resource, fields, shapes, with_names, tenant_column)
    refuse_tenant_column(ctx, state)
    if state.is_multi_profile and token_file is not None:
        raise click.UsageError("--token-file keeps the token of one profile; name only one.")
    if token_file is not None:
        _refuse_unwritable(token_file)
        start = _stored_token(token_file) or start
    own = {"from_": start, "include_recent_changes": include_recent_changes or None}
    query.update({name: value for name, value in own.items() if value is not None})
    kind = state.format or "jsonl"
    if state.is_multi_profile:
        with connected_all(state) as fleet:
            most = most_rows(limit, kind)
            tagged = fleet.rows(
                resource.name, tenant_column=tenant_column, limit=most, shape=steps, **query
            )
            write_rows(state, tagged, kind, limit, fields, resource.name)
        for name, token in tagged.continue_from.items():
            say(f"continue_from of {name}: {token}")
        end_with_failures(ctx, tagged)
        return
    with open_session(state) as session, _naming_token_file(token_file):
        source = CheckedCaller(session).rows(resource, query, limit=most_rows(limit, kind))
        feed: Any = _mapped(source, steps)
        write_feed(state, feed, kind, limit, fields, resource.name)
    if token_file is not None and feed.continue_from:
        atomic.write_text(token_file, f"{feed.continue_from}\n", private=True)


def _steps(
    state: GlobalOptions,
    resource: Operation,
    fields: tuple[str, ...],
    shapes: tuple[str, ...],
    with_names: tuple[str, ...],
    tenant_column: str,
) -> list[Shape]:
    """The shapes of the rows, with ``--fields`` last; checks fields if there are no shapes.

    Raises:
        InvalidArgument: a shape or a field is wrong.
    """
    from servicepytan.cli.fields import check_fields

    steps = shapes_of(shapes, with_names)
    tenant_columns = columns_of(state, tenant_column)
    if not steps:
        check_fields(resource, fields, tenant_columns)
        return []
    from servicepytan.shape import pick

    own = [field for field in fields if field not in tenant_columns]
    return [*steps, pick(*own)] if own else steps


def _mapped(rows: Any, steps: Sequence[Shape]) -> Any:
    """The rows after the shapes."""
    for step in steps:
        rows = rows.map(step)
    return rows


def write_feed(
    state: GlobalOptions,
    feed: Feed[Any],
    kind: str,
    limit: Optional[int],
    fields: tuple[str, ...],
    label: str,
) -> None:
    """Write the rows of a feed, then its continuation token, even after a failure."""
    begun = feed.continue_from
    try:
        write_rows(state, feed, kind, limit, fields, label)
    except ServicePytanError:
        if feed.continue_from != begun:
            fail(f"The pages before were written; go on with --from {feed.continue_from}")
        raise
    say(f"continue_from: {feed.continue_from or 'none yet, as no page was written whole'}")


def _refuse_unwritable(file: Path) -> None:
    try:
        with tempfile.TemporaryFile(dir=file.parent):
            return
    except OSError as error:
        error.filename = str(file)
        raise


def _stored_token(file: Path) -> Optional[str]:
    """The token in a file, or None if the file does not exist."""
    from servicepytan.core.timestamps import UTC, since

    try:
        token = file.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    except UnicodeError:
        token = ""
    if not token:
        raise InvalidArgument(f"{file} holds no token. {_ANEW}")
    since(token, UTC, str(file))
    return token


@contextmanager
def _naming_token_file(file: Optional[Path]) -> Iterator[None]:
    """Name the token file when the API refuses its token."""
    try:
        yield
    except BadRequest as error:
        if file is not None and file.exists() and "from" in map(str.lower, error.errors):
            fail(f"The token is out of {file} and may be that of another feed. {_ANEW}")
        raise


def most_rows(limit: Optional[int], kind: str) -> Optional[int]:
    """The limit to request; for a table one row more than it shows, to notice further rows."""
    return TABLE_ROWS + 1 if limit is None and kind == "table" else limit


def write_rows(
    state: GlobalOptions,
    rows: Iterable[Any],
    kind: str,
    limit: Optional[int],
    fields: tuple[str, ...],
    label: str,
) -> None:
    """Write rows as they arrive.

    Args:
        state: The global options.
        rows: The rows.
        kind: The format.
        limit: What ``--limit`` says.
        fields: What ``--fields`` says.
        label: What to call them while they are counted.
    """
    seen = with_progress(rows, label, kind, quiet=not state.shows_progress)
    if kind == "table" and limit is None:
        seen = first_rows(seen)
    write(seen, kind, fields)


def first_rows(rows: Iterator[Any]) -> Iterator[Any]:
    """The rows that a table shows; adds a note if there are more."""
    yield from islice(rows, TABLE_ROWS)
    if next(rows, None) is not None:
        say(f"These are the first {TABLE_ROWS} rows; --limit or --format jsonl gives more.")
