"""Reads scripts, notebooks, and folders of both."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Optional

from servicepytan.migration.call_finder import Finding
from servicepytan.migration.reader import UnreadableScript, findings, parse_source

KINDS = (".py", ".ipynb")
_SKIPPED = ("__pycache__", "node_modules", "site-packages")
_OTHER_LANGUAGE = re.compile(r"\s*%%(?!time\b|timeit\b|capture\b|prun\b)\w")
_MEASURED = re.compile(
    r"^(\s*(?:[\w, ]+=\s*)?)%(?:time(?:\s+--\S+)*|timeit(?:\s+-(?:[nprv]\s*\d+|[coqt]+))*"
    r"|prun(?:\s+-(?:[DTls]\s*\S+|[qr]+))*)\s+(?=\S)"
)
_SPECIAL = re.compile(r"^(\s*)(?:[\w, ]+=\s*)?[%!?].*$|^(\s*)\S.*\?\s*$")


class ScriptFile(NamedTuple):
    """The findings of one file, or why it cannot be read.

    Attributes:
        file: The file.
        findings: Each finding, with the number of its cell in a notebook.
        problems: What cannot be read in it.
        partly: Whether the rest was read.
    """

    file: Path
    findings: list[tuple[Optional[int], Finding]]
    problems: list[str]
    partly: bool = False


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and all scripts and notebooks in the folders; skips hidden folders.

    Args:
        paths: Files and folders.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for file in sorted(path.rglob("*")):
            inside = file.relative_to(path).parts
            hidden = any(part.startswith(".") or part in _SKIPPED for part in inside)
            if file.suffix in KINDS and file.is_file() and not hidden:
                yield file


def read(path: Path) -> ScriptFile:
    """The findings of a file.

    Args:
        path: A script or a notebook.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        return ScriptFile(path, [], [f"{error.strerror}"])
    if path.suffix == ".ipynb":
        return _notebook(path, content)
    try:
        return ScriptFile(
            path, [(None, finding) for finding in findings([parse_source(content)])[0]], []
        )
    except UnreadableScript as error:
        return ScriptFile(path, [], [str(error)])


def _notebook(path: Path, content: bytes) -> ScriptFile:
    try:
        cells = _cells(json.loads(content))
    except (ValueError, RecursionError):
        return ScriptFile(path, [], ["it is no notebook"])
    trees, problems = [], []
    for number, source in cells:
        try:
            trees.append((number, _cell(source)))
        except UnreadableScript as error:
            problems.append(f"cell {number}, {error}")
    try:
        by_cell = findings([tree for _, tree in trees])
    except UnreadableScript as error:
        return ScriptFile(path, [], [*problems, str(error)])
    numbered: list[tuple[Optional[int], Finding]] = [
        (number, finding)
        for (number, _), cell_findings in zip(trees, by_cell)
        for finding in cell_findings
    ]
    return ScriptFile(path, numbered, problems, partly=bool(trees))


def _cells(notebook: Any) -> list[tuple[int, str]]:
    """Number and source of each code cell; numbers count all cells from 1."""
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise ValueError("no cells")
    code_cells = []
    for number, cell in enumerate(cells, start=1):
        if isinstance(cell, dict) and cell.get("cell_type") == "code":
            source = cell.get("source")
            lines = source if isinstance(source, list) else [source]
            code_cells.append((number, "".join(line for line in lines if isinstance(line, str))))
    return code_cells


def _cell(source: str) -> Any:
    """The syntax tree of a cell, without lines that only notebooks understand."""
    if _OTHER_LANGUAGE.match(source):
        return parse_source("")
    try:
        return parse_source(source)
    except UnreadableScript:
        return parse_source("\n".join(map(_without_magic, source.splitlines())))


def _without_magic(line: str) -> str:
    """A line without notebook magic; code that a magic measures stays."""
    return _SPECIAL.sub(_nothing, _MEASURED.sub(r"\1", line))


def _nothing(match: re.Match[str]) -> str:
    return f"{match[1] or match[2] or ''}pass"
