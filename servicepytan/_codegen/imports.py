"""Writes the imports of generated code, for the names that its syntax tree holds."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping, Set

Sources = Mapping[str, Iterable[str]]
"""Names that code may need, by the module that they are imported from."""


def names_in(source: str) -> set[str]:
    """The names that code uses, with those of the types in a ``TypedDict(...)`` call."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "TypedDict":
            for kind in ast.literal_eval(node.args[1]).values():
                names |= names_in(kind)
    return names


def import_lines(names: Set[str], sources: Sources) -> list[str]:
    """The import of those names that code uses, one line for each module."""
    used = {
        module: [name for name in needed if name in names] for module, needed in sources.items()
    }
    return [f"from {module} import {', '.join(some)}" for module, some in used.items() if some]
