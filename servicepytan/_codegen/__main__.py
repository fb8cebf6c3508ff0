"""Writes ``servicepytan/endpoints`` and its reference pages from OpenAPI files.

``python -m servicepytan._codegen [SPECS...] [--check] [--out DIR]``: SPECS are folders of OpenAPI
files, each an edition named by its date, or a folder of such folders; without them the variable
``SERVICEPYTAN_SPECS`` names one.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Optional

from . import emit_index, emit_reference, overrides
from .emit_classes import classes
from .emit_facts import facts
from .emit_fields import Fields
from .emit_tables import table
from .emit_types import Types
from .library import Library, library
from .overrides import Overrides
from .problems import Problem
from .style import COMMAND, formatted

ROOT = Path(__file__).parents[2]
VARIABLE = "SERVICEPYTAN_SPECS"
CODE = Path("servicepytan", "endpoints")
FACTS = Path("servicepytan", "core", "api_facts.py")
PAGES = Path("docs", "reference")
PACKAGES = {
    "fields": "The fields of bodies and records, one module per API module, read when asked for.",
    "tables": "The table of operations, one module per API module, read when asked for.",
    "types": "Types of records and bodies, one module per API module, for type checkers.",
}


def files(found: Library, given: Overrides) -> Iterator[tuple[Path, str]]:
    """The files that are written, by path below the root."""
    for name, source in _code(found, given):
        yield CODE / name, formatted(source)
    yield FACTS, formatted(facts(found.entries, given))
    yield PAGES / "index.md", emit_reference.index(found.modules, given)
    for name, part in found.modules.items():
        fields = Fields(part.entries, part.catalog)
        yield PAGES / f"{name}.md", emit_reference.page(name, part.entries, fields, given)


def _code(found: Library, given: Overrides) -> Iterator[tuple[str, str]]:
    for package, about in PACKAGES.items():
        yield f"{package}/__init__.py", f'"""{about}"""\n'
    every = found.entries
    yield "index.py", emit_index.index(every, given)
    yield "modules.py", emit_index.modules(every, given)
    yield "summaries.py", emit_index.summaries(every, given)
    for name, part in found.modules.items():
        yield f"tables/{name}.py", table(name, part.entries)
        yield f"types/{name}.py", Types(part.entries, part.catalog).source()
        yield f"fields/{name}.py", Fields(part.entries, part.catalog).source()
        yield f"{name}.py", classes(name, part.entries, given)


def run(arguments: argparse.Namespace) -> int:
    """Writes the files, or says which would change (``--check``)."""
    given = overrides.load(arguments.overrides)
    found = library(arguments.specs, given)
    given.require_none()
    wanted = {arguments.out / path: text for path, text in files(found, given)}
    changed = [path for path, text in wanted.items() if _read(path) != text]
    stale = sorted(_written_before(arguments.out) - set(wanted))
    if not arguments.check:
        for path in changed:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(wanted[path].encode())
        for path in stale:
            path.unlink()
    would = "would be " if arguments.check else ""
    for path in changed:
        _say(f"{would}written: {path.relative_to(arguments.out)}")
    for path in stale:
        _say(f"{would}removed: {path.relative_to(arguments.out)}")
    return int(arguments.check and bool(changed or stale))


def _read(path: Path) -> Optional[str]:
    return path.read_bytes().decode() if path.exists() else None


def _written_before(root: Path) -> set[Path]:
    """The files below a root that an earlier run has written."""
    found = [*(root / CODE).rglob("*.py"), *(root / PAGES).glob("*.md")]
    return {path for path in found if COMMAND in path.read_text(encoding="utf-8")[:200]}


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def parser() -> argparse.ArgumentParser:
    """The arguments of the command."""
    named = os.environ.get(VARIABLE)
    found = argparse.ArgumentParser(
        prog=COMMAND, description="Write servicepytan/endpoints from OpenAPI files."
    )
    found.add_argument(
        "specs",
        nargs="*" if named else "+",
        type=Path,
        default=[Path(named)] if named else None,
        help=f"folders of OpenAPI files, named by date, or a folder of such; else {VARIABLE}",
    )
    found.add_argument("--out", type=Path, default=ROOT, help="the folder of the project")
    found.add_argument("--check", action="store_true", help="write nothing; fail on a difference")
    found.add_argument("--overrides", type=Path, default=overrides.HERE)
    return found


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run the command; returns its exit code."""
    try:
        return run(parser().parse_args(arguments))
    except Problem as problem:
        sys.stderr.write(f"error: {problem}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main())
