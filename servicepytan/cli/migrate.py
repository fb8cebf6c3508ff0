"""``migrate``: shows how to write the calls of a 0.4.2 script today."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.failures import FAILED
from servicepytan.cli.options import LOCAL, Command, GlobalOptions
from servicepytan.cli.output import write
from servicepytan.cli.paths import FilePath
from servicepytan.cli.streams import put, say
from servicepytan.core.wire import counted

if TYPE_CHECKING:
    from servicepytan.migration.files import ScriptFile


@click.command(
    cls=Command,
    shared=LOCAL,
    epilog="""\
\b
Examples:
  servicepytan migrate nightly.py
  servicepytan migrate scripts/ notebooks/jobs.ipynb
  servicepytan migrate . --format csv > old-calls.csv
""",
)
@click.argument(
    "paths",
    metavar="FILE...",
    nargs=-1,
    required=True,
    type=FilePath(exists=True, path_type=Path),
)
@click.pass_context
def migrate(ctx: click.Context, paths: tuple[Path, ...]) -> None:
    """Tell how the old calls in scripts are written today.

    FILE is a Python script, a notebook, or a folder that is searched for both. Each call of
    servicepytan 0.4.2 is one line: where it stands, the call, and its new spelling; what to look at
    stands below it. Nothing is run or changed, and secrets are masked.

    The exit code is 0, also when old calls were found, and 1 when a file cannot be read.
    """
    from servicepytan.migration.files import files_in, read

    state = ctx.ensure_object(GlobalOptions)
    results: list[ScriptFile] = []
    write_findings(_collect(map(read, files_in(paths)), results), state.format)
    problems = [(result, problem) for result in results for problem in result.problems]
    for result, problem in problems:
        whole = " as a whole" if result.partly else ""
        say(f"{result.file} cannot be read{whole}: {problem}.")
    calls = sum(len(result.findings) for result in results)
    said = f"{counted(calls, 'old call')} in {counted(len(results), 'file')}"
    say(f"{said}; {counted(len(problems), 'problem')}." if problems else f"{said}.")
    ctx.exit(FAILED if problems else 0)


def _collect(scripts: Iterator[ScriptFile], results: list[ScriptFile]) -> Iterator[ScriptFile]:
    for result in scripts:
        results.append(result)
        yield result


def write_findings(results: Iterator[ScriptFile], output_format: Optional[str]) -> None:
    """Write the findings as lines or as data.

    Args:
        results: What was found in each file.
        output_format: What ``--format`` says.
    """
    if output_format not in (None, "table"):
        write((row for result in results for row in _rows(result)), str(output_format))
        return
    for result in results:
        for row in _rows(result):
            cell = f"[{row['cell']}]" if row["cell"] else ""
            put(f"{row['file']}{cell}:{row['line']}: {row['old']}  ->  {row['new']}")
            for note in row["notes"]:
                put(f"    {note}")


def _rows(result: ScriptFile) -> Iterator[dict[str, Any]]:
    for cell, finding in result.findings:
        yield {
            "file": str(result.file),
            "cell": cell,
            "line": finding.line,
            "old": finding.old,
            "new": finding.new,
            "notes": list(finding.notes),
        }
