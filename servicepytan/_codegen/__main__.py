"""Writes ``servicepytan/endpoints``, ``servicepytan/models`` and the reference from OpenAPI files.

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

from . import emit_index, emit_reference, emit_stubs, overrides
from .emit_classes import classes
from .emit_facts import facts
from .emit_fields import FieldsEmitter
from .emit_models import ModelsEmitter, models_package
from .emit_tables import table
from .emit_types import TypesEmitter
from .library import Library, library
from .overrides import Overrides
from .problems import Problem
from .style import COMMAND, format_source

ROOT = Path(__file__).parents[2]
VARIABLE = "SERVICEPYTAN_SPECS"
CODE = Path("servicepytan", "endpoints")
MODELS = Path("servicepytan", "models")
FACTS = Path("servicepytan", "core", "api_facts.py")
PAGES = Path("docs", "reference")
PACKAGES = {
    "fields": "The fields of bodies and records, one module per API module, read when asked for.",
    "tables": "The table of operations, one module per API module, read when asked for.",
    "types": "Types of records and bodies, one module per API module, for type checkers.",
}


def files(api: Library, settings: Overrides) -> Iterator[tuple[Path, str]]:
    """Path (below the root) and text of each generated file."""
    for name, source in _code(api, settings):
        yield CODE / name, format_source(source, is_stub=name.endswith(".pyi"))
    yield MODELS / "__init__.py", format_source(models_package(api.modules))
    for name, part in api.modules.items():
        types = TypesEmitter(part.entries, part.catalog)
        models = ModelsEmitter(types)
        yield MODELS / f"{name}.py", format_source(models.source())
        yield MODELS / f"{name}.pyi", format_source(models.stub(), is_stub=True)
    yield FACTS, format_source(facts(api.entries, settings))
    yield PAGES / "index.md", emit_reference.index(api.modules, settings)
    for name, part in api.modules.items():
        fields = FieldsEmitter(part.entries, part.catalog)
        yield PAGES / f"{name}.md", emit_reference.page(name, part.entries, fields, settings)


def _code(api: Library, settings: Overrides) -> Iterator[tuple[str, str]]:
    for package, about in PACKAGES.items():
        yield f"{package}/__init__.py", f'"""{about}"""\n'
    every = api.entries
    yield "aio/__init__.pyi", f'"""{emit_stubs.ABOUT}"""\n'
    yield "aio/modules.pyi", emit_stubs.modules_stub(every, settings)
    yield "index.py", emit_index.index(every, settings)
    yield "modules.py", emit_index.modules(every, settings)
    yield "summaries.py", emit_index.summaries(every, settings)
    for name, part in api.modules.items():
        yield f"tables/{name}.py", table(name, part.entries)
        yield f"types/{name}.py", TypesEmitter(part.entries, part.catalog).source()
        yield f"fields/{name}.py", FieldsEmitter(part.entries, part.catalog).source()
        yield f"{name}.py", classes(name, part.entries, settings)
        yield f"aio/{name}.pyi", emit_stubs.stub(name, part.entries, settings)


def run(arguments: argparse.Namespace) -> int:
    """Write the files, or list those that would change (``--check``); returns the exit code."""
    settings = overrides.load(arguments.overrides)
    api = library(arguments.specs, settings)
    settings.require_none()
    texts = {arguments.out / path: text for path, text in files(api, settings)}
    changed = [path for path, text in texts.items() if _read(path) != text]
    stale = sorted(_written_before(arguments.out) - set(texts))
    if not arguments.check:
        for path in changed:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(texts[path].encode())
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
    """Files below a root that an earlier run wrote."""
    code = root / CODE
    candidates = [*code.rglob("*.py"), *code.rglob("*.pyi"), *(root / PAGES).glob("*.md")]
    candidates += [*(root / MODELS).glob("*.py"), *(root / MODELS).glob("*.pyi")]
    return {path for path in candidates if COMMAND in path.read_text(encoding="utf-8")[:200]}


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def parser() -> argparse.ArgumentParser:
    """The argument parser of the command."""
    named = os.environ.get(VARIABLE)
    command = argparse.ArgumentParser(
        prog=COMMAND, description="Write servicepytan/endpoints from OpenAPI files."
    )
    command.add_argument(
        "specs",
        nargs="*" if named else "+",
        type=Path,
        default=[Path(named)] if named else None,
        help=f"folders of OpenAPI files, named by date, or a folder of such; else {VARIABLE}",
    )
    command.add_argument("--out", type=Path, default=ROOT, help="the folder of the project")
    command.add_argument("--check", action="store_true", help="write nothing; fail on a difference")
    command.add_argument("--overrides", type=Path, default=overrides.HERE)
    return command


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run the command; returns its exit code."""
    try:
        return run(parser().parse_args(arguments))
    except Problem as problem:
        sys.stderr.write(f"error: {problem}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main())
