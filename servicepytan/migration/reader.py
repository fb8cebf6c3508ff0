"""Reads a script statement by statement, as it would run, and collects its old calls."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Sequence
from typing import Any, Union

from servicepytan._deprecation.names import MODULES
from servicepytan.migration import texts
from servicepytan.migration.call_finder import CallFinder, Finding
from servicepytan.migration.evaluation import TODAY, member
from servicepytan.migration.requests import Spelled
from servicepytan.migration.scopes import Scope, dotted_name, mutated_names, stored_names
from servicepytan.migration.static_values import UNKNOWN, StaticValue

_ERRORS = {
    "ConnectionError": "TransportError",
    "HTTPError": "ApiError",
    "RequestException": "ServicePytanError",
    "Timeout": "TransportError",
}
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]


class UnreadableScript(Exception):
    """A source that is not Python or nested too deeply; the message says which."""


def parse_source(source: Union[str, bytes]) -> ast.Module:
    """The syntax tree of a source.

    Raises:
        UnreadableScript: it is no Python.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except SyntaxError as error:
        position = f"line {error.lineno}: " if error.lineno else ""
        raise UnreadableScript(f"{position}{error.msg}") from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise UnreadableScript(str(error) or "it is nested too deeply") from None


def findings(trees: Sequence[ast.Module]) -> list[list[Finding]]:
    """The findings of modules that run one after the other, such as the cells of a notebook.

    Args:
        trees: Their trees.

    Raises:
        UnreadableScript: they are nested too deeply.
    """
    try:
        first = _ScriptReader({})
        first.read(trees)
        second = _ScriptReader(first.attributes)
        return second.read(trees) if first.uses_us else [[] for _ in trees]
    except RecursionError:
        raise UnreadableScript("it is nested too deeply") from None


class _ScriptReader(CallFinder):
    """Walks modules statement by statement.

    Args:
        attributes: The attributes of ``self``, by class, from a first walk.
    """

    def __init__(self, attributes: dict[str, dict[str, StaticValue]]) -> None:
        super().__init__(attributes)
        self.uses_us = False
        self.waiting: list[tuple[_Function, Scope, str, int]] = []
        self.cell = 0

    def read(self, trees: Sequence[ast.Module]) -> list[list[Finding]]:
        """The findings of each module, by line."""
        results: list[dict[tuple[int, int, str], Finding]] = [{} for _ in trees]
        for self.cell, tree in enumerate(trees):
            self.findings = results[self.cell]
            self.block(tree.body)
        for function, scope, of, cell in self.waiting:  # grows while it is walked
            self.cell = cell
            self.findings = results[self.cell]
            self.function(function, scope, of)
        return [sorted(result.values()) for result in results]

    def block(self, statements: Iterable[ast.stmt]) -> None:
        for statement in statements:
            self.statement(statement)

    def statement(self, node: ast.stmt) -> None:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            self.read_import(node)
        elif isinstance(node, _FUNCTIONS):
            self.define(node, "")
        elif isinstance(node, ast.ClassDef):
            self.class_body(node)
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            self.assignment(node)
        elif isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            self.loop(node)
        elif isinstance(node, ast.If):
            self.expressions([node.test])
            self.branches([node.body, node.orelse])
        elif isinstance(node, ast.Try) or type(node).__name__ == "TryStar":
            self.attempt(node)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            self.within(node)
        elif type(node).__name__ == "Match":
            self.expressions([node.subject])  # type: ignore[attr-defined]
            cases = node.cases  # type: ignore[attr-defined]
            self.branches([[], *(self.case(case) for case in cases)])
        else:
            self.expressions(ast.iter_child_nodes(node))
            if isinstance(node, ast.Delete):
                for target in node.targets:
                    self.bind(target, UNKNOWN)

    def case(self, node: Any) -> list[ast.stmt]:
        for part in ast.walk(node.pattern):
            name = getattr(part, "name", None) or getattr(part, "rest", None)
            if isinstance(name, str):
                self.scope.put(name, UNKNOWN)
        self.expressions([node.guard])
        body: list[ast.stmt] = node.body
        return body

    def branches(self, blocks: Iterable[list[ast.stmt]]) -> None:
        before = self.scope.names
        ways = []
        for body in blocks:
            self.scope.names = dict(before)
            self.block(body)
            ways.append(self.scope.names)
        self.scope.merge(*ways)

    def loop(self, node: Union[ast.For, ast.AsyncFor, ast.While]) -> None:
        self.expressions([node.test if isinstance(node, ast.While) else node.iter])
        self.scope.blur(stored_names(node.body), mutated_names(node.body))
        before = dict(self.scope.names)
        if not isinstance(node, ast.While):
            self.bind(node.target, self.each(node.iter))
        self.block(node.body)
        self.scope.merge(before, self.scope.names)
        self.block(node.orelse)

    def attempt(self, node: ast.stmt) -> None:
        before = dict(self.scope.names)
        self.block([*node.body, *node.orelse])  # type: ignore[attr-defined]
        ways = [self.scope.names]
        for handler in node.handlers:  # type: ignore[attr-defined]
            self.scope.merge(before, ways[0])
            self.handler(handler)
            ways.append(self.scope.names)
        self.scope.merge(*ways)
        self.block(node.finalbody)  # type: ignore[attr-defined]

    def handler(self, node: ast.ExceptHandler) -> None:
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        for kind in kinds:
            static = self.static_value(kind) if kind is not None else UNKNOWN
            if kind is not None and static.kind == "requests" and static.name in _ERRORS:
                new = Spelled(f"except servicepytan.{_ERRORS[static.name]}")
                self.note(kind, f"except {texts.callee(kind)}", new)
        if node.name:
            self.scope.put(node.name, UNKNOWN)
        self.block(node.body)

    def within(self, node: Union[ast.With, ast.AsyncWith]) -> None:
        for item in node.items:
            self.expressions([item.context_expr])
            if item.optional_vars is not None:
                self.bind(item.optional_vars, UNKNOWN)
        self.block(node.body)

    def assignment(self, node: Union[ast.Assign, ast.AnnAssign, ast.AugAssign]) -> None:
        if node.value is None:
            return
        self.expressions([node.value])
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        static = UNKNOWN if isinstance(node, ast.AugAssign) else self.static_value(node.value)
        for target in targets:
            self.stored_in(target, node.value)
            if isinstance(target, (ast.Tuple, ast.List)):
                self.unpack(target, node.value)
            elif isinstance(target, ast.Subscript):
                self.put_item(target, node.value)
            else:
                self.bind(target, static)

    def unpack(self, target: Union[ast.Tuple, ast.List], value: ast.expr) -> None:
        values = value.elts if isinstance(value, (ast.Tuple, ast.List)) else []
        starred = any(isinstance(element, ast.Starred) for element in (*target.elts, *values))
        if len(values) != len(target.elts) or starred:
            self.bind(target, UNKNOWN)
            return
        statics = [self.static_value(element) for element in values]
        for element, static in zip(target.elts, statics):
            self.bind(element, static)

    def put_item(self, target: ast.Subscript, value: ast.expr) -> None:
        """Add a key to a dict."""
        name, static = dotted_name(target.value), self.static_value(target.value)
        if name and static.kind == "dict" and static.node is not None:
            grown = ast.Dict([*static.node.keys, target.slice], [*static.node.values, value])
            self.forget(static)
            self.scope.put(name, self.mapping(grown))

    def define(self, node: _Function, of: str) -> None:
        args = node.args
        self.expressions([*node.decorator_list, *args.defaults, *args.kw_defaults])
        self.scope.put(node.name, UNKNOWN)
        self.waiting.append((node, self.scope, of, self.cell))

    def function(self, node: _Function, outer: Scope, of: str) -> None:
        """Read the body of a function, after the code around it."""
        self.scope = Scope(outer, self.parameters(node.args, outer))
        first = [*node.args.posonlyargs, *node.args.args][:1]
        if of and first:
            self.scope.put(first[0].arg, StaticValue("self", of))
        self.block(node.body)

    def class_body(self, node: ast.ClassDef) -> None:
        self.expressions([*node.decorator_list, *node.bases, *(k.value for k in node.keywords)])
        outer, of = self.scope, f"{self.cell}:{node.lineno}:{node.col_offset}:{node.name}"
        self.scope = Scope(outer)
        methods = [statement for statement in node.body if isinstance(statement, _FUNCTIONS)]
        self.block(statement for statement in node.body if not isinstance(statement, _FUNCTIONS))
        self.attributes[of] = dict(self.scope.names)
        self.scope = outer
        for method in sorted(methods, key=lambda statement: statement.name != "__init__"):
            self.defined_method(method, of)
        self.scope.put(node.name, StaticValue("self", of))

    def defined_method(self, node: _Function, of: str) -> None:
        previous = self.scope.names.get(node.name)
        self.define(node, of)
        if previous is None:
            del self.scope.names[node.name]
        else:
            self.scope.names[node.name] = previous

    def read_import(self, node: Union[ast.Import, ast.ImportFrom]) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                self.import_module(alias)
            return
        module = node.module or ""
        if node.level or module.partition(".")[0] not in ("servicepytan", "requests"):
            for alias in node.names:
                self.scope.put(alias.asname or alias.name, UNKNOWN)
        elif module.partition(".")[0] == "requests":
            for alias in node.names:
                self.scope.put(alias.asname or alias.name, StaticValue("requests", alias.name))
        else:
            self.import_names(node, module)

    def import_module(self, alias: ast.alias) -> None:
        top, _, tail = alias.name.partition(".")
        static = UNKNOWN
        if top == "requests":
            static = StaticValue("requests", tail if alias.asname else "")
        elif top == "servicepytan":
            self.uses_us = True
            static = StaticValue("module", tail if alias.asname else "")
        self.scope.put(alias.asname or top, static)

    def import_names(self, node: ast.ImportFrom, module: str) -> None:
        self.uses_us = True
        part = module.partition(".")[2]
        old: list[str] = []
        for alias in node.names:
            if alias.name == "*":
                names = [name for name in MODULES.get(part, ()) if not name.startswith("_")]
                old += names
                subs = [name for name in MODULES if name and name[0] != "_" and not part]
                for name in (*names, *subs):
                    self.scope.put(name, member(part, name))
            else:
                static = member(part, alias.name)
                self.scope.put(alias.asname or alias.name, static)
                old += [alias.name] if static.kind == "name" else []
        if part in MODULES and old and not (part == "" and set(old) <= set(TODAY)):
            today = [name for name in TODAY if name in old]
            if set(old) - set(TODAY):
                today.insert(0, "Session")
            listed = ", ".join(alias.name for alias in node.names)
            new = Spelled(f"from servicepytan import {', '.join(today)}")
            self.note(node, f"from {module} import {listed}", new)
