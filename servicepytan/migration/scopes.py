"""Scopes: the static values of a script's names, in order of execution."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import Optional

from servicepytan.migration.static_values import NONE, StaticValue, merge_values

StaticNames = dict[str, StaticValue]


class Scope:
    """The names of a module, function or class; attributes go by their dotted name.

    Args:
        outer: The scope around it.
        names: What is known at the beginning.
    """

    def __init__(self, outer: Optional[Scope] = None, names: Optional[StaticNames] = None) -> None:
        self.outer = outer
        self.names: StaticNames = dict(names or {})

    def get(self, name: str) -> Optional[StaticValue]:
        """The static value of a name; None if it is unbound."""
        scope: Optional[Scope] = self
        while scope is not None:
            if name in scope.names:
                return scope.names[name]
            scope = scope.outer
        return None

    def put(self, name: str, static: StaticValue) -> None:
        """Bind a name; forgets its attributes."""
        self.names[name] = static
        if "." not in name and any("." in key for key in self.names):
            for key in [key for key in self.names if key.startswith(f"{name}.")]:
                del self.names[key]

    def merge(self, *ways: StaticNames) -> None:
        """Combine the scopes of branches, of which one runs."""
        names: StaticNames = {}
        for name in {name for way in ways for name in way}:
            for static in (way[name] for way in ways if name in way):
                names[name] = merge_values(names.get(name, static), static)
        self.names = names

    def blur(self, names: Iterable[str], dicts: Iterable[str]) -> None:
        """Forget details that a loop changes.

        Args:
            names: The names that are bound in it.
            dicts: The names of what is changed in place, if it is a dict.
        """
        changed = {name for name in dicts if self.names.get(name, NONE).kind == "dict"}
        for name in {*names, *changed} & set(self.names):
            static = self.names[name]
            blurred = static._replace(folder=None, text=None, node=None, items=())
            self.names[name] = merge_values(static, blurred)


def dotted_name(node: ast.expr) -> Optional[str]:
    """The dotted name of an expression, such as ``self.jobs``; None for any other expression."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else None


def stored_names(nodes: Iterable[ast.stmt]) -> Iterator[str]:
    """The names and attributes that statements bind."""
    for node in (node for statement in nodes for node in ast.walk(statement)):
        if isinstance(node, (ast.Name, ast.Attribute)) and not isinstance(node.ctx, ast.Load):
            name = dotted_name(node)
            if name:
                yield name


def mutated_names(nodes: Iterable[ast.stmt]) -> Iterator[str]:
    """The names of objects that statements may change in place, by a key or a method."""
    for node in (node for statement in nodes for node in ast.walk(statement)):
        changed: Optional[ast.expr] = None
        if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
            changed = node.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            changed = node.func.value
        name = dotted_name(changed) if changed is not None else None
        if name:
            yield name
