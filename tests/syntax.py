"""The modules of the package and of the tests as syntax trees: parsed once, for all tests."""

from __future__ import annotations

import ast
import gc
from functools import cache
from pathlib import Path
from typing import NamedTuple

GENERATED = "# Written by: python -m servicepytan._codegen"
"""How a generated module begins."""


class ParsedModule(NamedTuple):
    """A module as a tree, with all nodes of it in a list."""

    tree: ast.Module
    nodes: list[ast.AST]
    is_generated: bool


def parsed_module(path: Path) -> ParsedModule:
    """The module in a file."""
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    return ParsedModule(tree, list(ast.walk(tree)), text.startswith(GENERATED))


@cache
def parsed_modules(folder: Path) -> dict[Path, ParsedModule]:
    """All modules below a folder, by path.

    The garbage collector does not visit them: it would take longer than to parse them.
    """
    gc.collect()
    gc.disable()
    try:
        return {path: parsed_module(path) for path in sorted(folder.rglob("*.py"))}
    finally:
        gc.freeze()
        gc.enable()
