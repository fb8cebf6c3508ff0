"""``api``: compares editions of the API's OpenAPI files, and a tenant's rows with the schema."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import click

from servicepytan.cli.options import LOCAL, Command, GlobalOptions, Group, open_session
from servicepytan.cli.output import write
from servicepytan.cli.paths import FilePath
from servicepytan.cli.ranges import WholeNumber
from servicepytan.cli.streams import put, say
from servicepytan.core.wire import counted

_FOLDER = FilePath(exists=True, file_okay=False, path_type=Path)


@click.group(
    cls=Group,
    shared=LOCAL,
    epilog="""\
\b
Examples:
  servicepytan api diff downloads/2026-08
  servicepytan api check jobs customers
""",
)
def api() -> None:
    """Look at editions of the API itself, and at what a tenant really sends."""


@api.command(
    "check",
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan api check jobs customers
  servicepytan api check jpm.jobs.export --rows 5000 --format json
""",
)
@click.argument("resources", metavar="RESOURCE...", nargs=-1, required=True)
@click.option(
    "--rows",
    type=WholeNumber(min=1),
    default=500,
    show_default=True,
    metavar="N",
    help="Compare so many rows of each.",
)
@click.pass_context
def check(ctx: click.Context, resources: tuple[str, ...], rows: int) -> None:
    """Compare what the tenant sends with the schema.

    RESOURCE is jobs or jpm.jobs, or a list or feed such as jpm.jobs.export. Each field that departs
    is told once, with the number of rows: new, gone from all rows, missing, null, of another type,
    or a new value of a closed list. No other value of a row is shown. The exit code is 1 if a
    field departs.
    """
    state = ctx.ensure_object(GlobalOptions)
    with open_session(state) as session:
        departing = session.operations.check(*resources, rows=rows)
    if departing:
        write([part._asdict() for part in departing], state.format or "table")
    fields = counted(len(departing), "field")
    say(f"{fields} depart." if departing[1:] else f"{fields} departs." if departing else _FITS)
    if departing:
        ctx.exit(1)


_FITS = "All rows are as the schema says."


@api.command(
    "diff",
    cls=Command,
    shared=LOCAL,
    epilog="""\
\b
Examples:
  servicepytan api diff downloads/2026-08
  servicepytan api diff downloads/2026-08 --against downloads/2026-05 --format json
""",
)
@click.argument("folder", metavar="DIR", type=_FOLDER)
@click.option(
    "--against",
    type=_FOLDER,
    metavar="DIR",
    help="Compare with the files in this folder, not with what servicepytan has built in.",
)
@click.pass_obj
def diff(state: GlobalOptions, folder: Path, against: Optional[Path]) -> None:
    """Tell what a newer edition of the OpenAPI files changes.

    DIR holds the files of one edition, as they are downloaded from the developer portal. Each
    change is a sentence: operations that are new or gone; filters, bodies, answers and models that
    changed.
    """
    sentences = _changes(folder, against)
    if state.format in (None, "table"):
        for sentence in sentences:
            put(sentence)
    else:
        write([{"change": sentence} for sentence in sentences], str(state.format))
    other = str(against) if against else "what servicepytan has built in"
    changes = counted(len(sentences), "change")
    say(f"{changes} against {other}." if sentences else f"The same as {other}.")


def _changes(folder: Path, against: Optional[Path]) -> list[str]:
    from servicepytan._codegen import diff as reader
    from servicepytan._codegen.problems import Problem

    try:
        newer = reader.edition([folder])
        return reader.changes(reader.edition([against]) if against else reader.shipped(), newer)
    except Problem as error:
        raise click.UsageError(str(error)) from None
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise click.UsageError(
            f"These are not the OpenAPI files of the API: {type(error).__name__}: {error}."
        ) from error
