"""``endpoints``: searches the operations of the API."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.completions import complete_operation
from servicepytan.cli.layout import definition_list
from servicepytan.cli.options import LOCAL, Command, GlobalOptions
from servicepytan.cli.output import write
from servicepytan.cli.streams import put, say, width_of
from servicepytan.core.wire import counted

if TYPE_CHECKING:
    pass

OperationRow = dict[str, str]
_COLUMNS = ("name", "verb", "path", "summary")
_GAP = 2


def _module(ctx: click.Context, param: click.Parameter, value: Optional[str]) -> Optional[str]:
    from servicepytan.core.wire import did_you_mean, snake
    from servicepytan.endpoints.index import MODULES

    if value is None or snake(value) in MODULES:
        return value and snake(value)
    guess = did_you_mean(value, MODULES) or f" There are {', '.join(MODULES)}."
    raise click.BadParameter(f"there is no module {value!r}.{guess}", ctx, param)


def _complete_module(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from servicepytan.endpoints.index import MODULES

    return [name for name in MODULES if name.startswith(incomplete)]


@click.command(
    cls=Command,
    shared=LOCAL,
    epilog="""\
\b
Examples:
  servicepytan endpoints cancel
  servicepytan endpoints job notes
  servicepytan endpoints --module pricebook --format json
""",
)
@click.argument("words", nargs=-1, metavar="[WORD]...", shell_complete=complete_operation)
@click.option(
    "--module",
    callback=_module,
    shell_complete=_complete_module,
    metavar="NAME",
    help="Only operations of this API module.",
)
@click.pass_obj
def endpoints(state: GlobalOptions, words: tuple[str, ...], module: Optional[str]) -> None:
    """Search the operations of the API.

    All WORDs must stand in name, verb, path or summary; without any, all operations are written.
    """
    from servicepytan.endpoints.operations import search

    matches = search(" ".join(words).replace("-", " "))
    rows = [row_of(name, text) for name, text in matches.items() if _is_of(name, module)]
    write_operations(rows, state.format)
    if not rows:
        say(f"No operation has all these words.{_guess(words)}")


def _is_of(name: str, module: Optional[str]) -> bool:
    return module is None or name.startswith(f"{module}.")


def row_of(name: str, text: str) -> OperationRow:
    """An operation as a row, from its line in the summaries."""
    call, _, summary = text.partition(": ")
    verb, _, path = call.partition(" ")
    return {"name": name, "verb": verb, "path": path, "summary": summary.replace("``", "")}


def write_operations(rows: list[OperationRow], output_format: Optional[str]) -> None:
    """Write operations; a table shows paths if the terminal is wide enough.

    Args:
        rows: The operations.
        output_format: What ``--format`` says.
    """
    if output_format not in (None, "table"):
        write(rows, str(output_format))
    elif rows:
        _print(rows, width_of(sys.stdout))
        say(f"{counted(len(rows), 'operation')}; servicepytan describe NAME tells more.")


def _print(rows: list[OperationRow], width: Optional[int]) -> None:
    """Write operations, one line each where they fit, with or without paths."""
    widths = {name: max(len(row[name]) for row in rows) for name in _COLUMNS}
    for columns in (_COLUMNS, [name for name in _COLUMNS if name != "path"]):
        if width is None or sum(widths[name] + _GAP for name in columns) - _GAP <= width:
            for row in rows:
                put("".join(f"{row[name]:<{widths[name] + _GAP}}" for name in columns).rstrip())
            return
    entries = [(0, row["name"], f"{row['verb']} {row['summary']}") for row in rows]
    for line in definition_list(entries, width):
        put(line)


def _guess(words: Iterable[str]) -> str:
    """The nearest word of any operation's name, for each unknown search word."""
    from servicepytan.core.wire import did_you_mean
    from servicepytan.endpoints.operations import search

    names = search()
    vocabulary: Any = {part for name in names for part in name.replace("_", ".").split(".")}
    guesses = [did_you_mean(word, sorted(vocabulary)) for word in words if not search(word)]
    return "".join(guesses)
