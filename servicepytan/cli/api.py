"""``api``: compares editions of the API's OpenAPI files."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import click

from servicepytan.cli.options import LOCAL, Command, Group, State
from servicepytan.cli.output import write
from servicepytan.cli.streams import put, say
from servicepytan.core.wire import counted

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group(
    cls=Group,
    shared=LOCAL,
    epilog="""\
\b
Example:
  servicepytan api diff downloads/2026-08
""",
)
def api() -> None:
    """Look at editions of the API itself."""


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
def diff(state: State, folder: Path, against: Optional[Path]) -> None:
    """Tell what a newer edition of the OpenAPI files changes.

    DIR holds the files of one edition, as they are downloaded from the developer portal. Each
    change is a sentence: operations that are new or gone, filters, bodies and answers that changed.
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
        before: Any = reader.edition([against]) if against else reader.shipped()
        return reader.changes(before, reader.edition([folder]))
    except Problem as error:
        raise click.UsageError(f"The files cannot be read: {error}") from None
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise click.UsageError(
            f"These are not the OpenAPI files of the API: {type(error).__name__}: {error}."
        ) from error
