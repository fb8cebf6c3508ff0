"""Finds old calls in expressions, in the order of execution."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import NamedTuple, Optional, Union

from servicepytan._deprecation.names import NEW
from servicepytan.migration import calls, texts
from servicepytan.migration.evaluation import CLASSES, TODAY, StaticEvaluator
from servicepytan.migration.requests import Spelled
from servicepytan.migration.scopes import Scope, dotted_name
from servicepytan.migration.static_values import UNKNOWN, StaticValue, merge_values, plain

_TELLING = {
    name.partition(".")[2]: name
    for name in NEW
    if name.partition(".")[2] in ("add_params", "delete_subitem", "export_all", "export_one",
                                  "get_all", "get_all_data", "get_many", "get_one",
                                  "show_param_types", "update_params")
}  # fmt: skip
"""Methods with rare names, which identify an old call, with their old name."""


class Finding(NamedTuple):
    """An old call and its new spelling.

    Attributes:
        line: The line on which it begins.
        column: Where it begins there.
        old: The call, without its arguments.
        new: How it is written today.
        notes: What to look at.
    """

    line: int
    column: int
    old: str
    new: str
    notes: tuple[str, ...] = ()


class CallFinder(StaticEvaluator):
    """Walks expressions and records the old calls in them.

    Args:
        attributes: The attributes of ``self``, by class.
    """

    def __init__(self, attributes: dict[str, dict[str, StaticValue]]) -> None:
        super().__init__(attributes)
        self.attributes: dict[str, dict[str, StaticValue]] = {}
        self.findings: dict[tuple[int, int, str], Finding] = {}

    def expressions(self, nodes: Iterable[Optional[ast.AST]]) -> None:
        """Record the old calls in several expressions; None is skipped."""
        for node in nodes:
            if node is not None:
                self.expression(node)

    def expression(self, node: ast.AST) -> None:
        """Record the old calls in an expression."""
        if isinstance(node, ast.Call):
            self.call(node)
        elif isinstance(node, ast.Lambda):
            self.inner([], node.args, [node.body])
        elif isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
            self.inner(node.generators, None, [node.elt])
        elif isinstance(node, ast.DictComp):
            self.inner(node.generators, None, [node.key, node.value])
        elif isinstance(node, ast.NamedExpr):
            self.expression(node.value)
            self.bind(node.target, self.static_value(node.value))
        elif isinstance(node, (ast.Name, ast.Attribute)):
            self.mention(node)
        elif isinstance(node, ast.Dict):
            self.old_connection(node)
            self.expressions(ast.iter_child_nodes(node))
        elif isinstance(node, ast.Subscript):
            self.read_from(node)
            self.expressions(ast.iter_child_nodes(node))
        else:
            self.expressions(ast.iter_child_nodes(node))

    def inner(
        self,
        generators: list[ast.comprehension],
        args: Optional[ast.arguments],
        bodies: list[ast.expr],
    ) -> None:
        """Walk a comprehension or lambda, which has its own names."""
        outer = self.scope
        if args is not None:
            self.expressions([*args.defaults, *args.kw_defaults])
        self.scope = Scope(outer, self.parameters(args, outer) if args else None)
        for generator in generators:
            self.expression(generator.iter)
            self.bind(generator.target, self.each(generator.iter))
            self.expressions(generator.ifs)
        self.expressions(bodies)
        self.scope = outer

    def call(self, node: ast.Call) -> None:
        """Record a call, and those in its arguments."""
        static = self.static_value(node.func)
        chained = None
        if static.kind in ("name", "method"):
            self.old_call(node, static)
            chained = static.chained if static.name.partition(".")[0] not in TODAY else None
        elif isinstance(node.func, ast.Attribute):
            self.unknown_call(node, node.func)
        if chained is not None and isinstance(chained, ast.Call):
            inner: list[Optional[ast.AST]] = [*chained.args, *chained.keywords]
            self.expressions(inner)
        elif isinstance(node.func, ast.Attribute):
            self.expression(node.func.value)
        elif not isinstance(node.func, ast.Name):
            self.expression(node.func)
        self.expressions([*node.args, *node.keywords])
        self.changed_by(node)

    def old_call(self, node: ast.Call, static: StaticValue) -> None:
        """Record a call of an old name, unless its spelling stays."""
        spelling = calls.rewrite_call(node, static, self.static_value)
        if spelling is not None:
            self.note(node, self.old_text(node, static), spelling)

    def old_text(self, node: ast.Call, static: StaticValue) -> str:
        """The text of an old call, with its folder and endpoint if known."""
        if isinstance(static.chained, ast.Call) and static.folder and plain(static.text):
            method = static.name.partition(".")[2]
            func = texts.callee(static.chained.func)
            dots = "..." if node.args or node.keywords else ""
            return f"{func}({_endpoint(static)}).{method}({dots})"
        if static.kind == "name" and static.name == "Endpoint":
            connection = self.static_value(node)
            if connection.folder and plain(connection.text):
                return f"{texts.callee(node.func)}({_endpoint(connection)})"
        return texts.callee(node)

    def unknown_call(self, node: ast.Call, func: ast.Attribute) -> None:
        """Record a call of an unknown object whose method name is one of ours."""
        name = _TELLING.get(func.attr)
        static = self.static_value(func.value)
        if name is None or static.kind not in ("unknown", "self"):
            return
        spelling = calls.rewrite_call(node, StaticValue("method", name), self.static_value)
        if spelling is not None:
            kind = name.partition(".")[0]
            note = f"If this is an object of {kind}, which cannot be told here."
            self.note(node, texts.callee(node), spelling._replace(notes=(note, *spelling.notes)))

    def changed_by(self, node: ast.Call) -> None:
        """Forget a dict that a method changes."""
        if isinstance(node.func, ast.Attribute):
            static = self.static_value(node.func.value)
            if static.kind == "dict" and node.func.attr not in ("copy", "get", "items", "keys"):
                self.forget(static)

    def mention(self, node: Union[ast.Name, ast.Attribute]) -> None:
        """Record an old name that is passed on, not called."""
        static = self.static_value(node)
        if static.kind == "name" and static.name in TODAY:
            return
        if static.kind == "name" and isinstance(node.ctx, ast.Load):
            if static.name == "ApiEnvironment" and isinstance(node, ast.Attribute):
                self.note(node, texts.callee(node), Spelled(f'"{node.attr.lower()}"'))
            else:
                self.note(node, texts.callee(node), calls.general(static))
        elif isinstance(node, ast.Attribute):
            self.expression(node.value)

    def old_connection(self, node: ast.Dict) -> None:
        """Record a dict that is an old connection."""
        if self.static_value(node).kind == "instance":
            settings = {
                str(key.value): value
                for key, value in zip(node.keys, node.values)
                if isinstance(key, ast.Constant) and key.value in calls.SETTINGS
            }
            spread = [value for key, value in zip(node.keys, node.values) if key is None]
            factory = f"{texts.session_name(spread[0])}.with_options" if spread else "Session"
            new = Spelled(f"{factory}({calls.settings(settings, self.static_value)})")
            self.note(node, '{"SERVICETITAN_...": ...}', new)

    def read_from(self, node: ast.Subscript) -> None:
        """Record a setting read from a connection."""
        base = self.static_value(node.value)
        key = plain(self.static_value(node.slice).text)
        if key not in calls.SETTINGS or (base.kind, base.name) != ("instance", "Connection"):
            return
        if isinstance(node.ctx, ast.Load):
            session, name = texts.session_name(node.value), calls.SETTINGS[str(key)]
            owner = session if name == "tenant_id" else f"{session}.config"
            self.note(node, f'{texts.callee(node.value)}["{key}"]', Spelled(f"{owner}.{name}"))

    def stored_in(self, target: ast.expr, value: ast.expr) -> None:
        """Record a setting stored in a connection."""
        if not isinstance(target, ast.Subscript):
            return
        key = plain(self.static_value(target.slice).text)
        base = self.static_value(target.value)
        ours = (base.kind, base.name) == ("instance", "Connection")
        unsure = base == UNKNOWN and key in ("api_root", "auth_root")
        if key in calls.SETTINGS and (ours or unsure):
            new = Spelled(f"Session({calls.settings({str(key): value}, self.static_value)})")
            self.note(target, f'{texts.callee(target.value)}["{key}"] = ...', new)

    def note(self, node: ast.AST, old: str, spelling: Spelled) -> None:
        """Record a finding once."""
        line, column = getattr(node, "lineno", 0), getattr(node, "col_offset", 0)
        finding = Finding(line, column, old, spelling.new, spelling.notes)
        self.findings.setdefault((line, column, old), finding)

    def bind(self, target: ast.AST, static: StaticValue) -> None:
        """Bind a name or attribute to a static value; parts of a tuple become unknown."""
        if isinstance(target, (ast.Tuple, ast.List)):
            for element in target.elts:
                self.bind(element, UNKNOWN)
        elif isinstance(target, ast.Starred):
            self.bind(target.value, UNKNOWN)
        elif isinstance(target, (ast.Name, ast.Attribute)):
            name = dotted_name(target)
            if name:
                self.scope.put(name, static)
            if isinstance(target, ast.Attribute):
                self.bind_attribute(target, static)

    def bind_attribute(self, target: ast.Attribute, static: StaticValue) -> None:
        """Add a possible value to an attribute of ``self``."""
        owner = self.static_value(target.value)
        if owner.kind == "self":
            names = self.attributes.setdefault(owner.name, {})
            names[target.attr] = merge_values(names.get(target.attr, static), static)

    def forget(self, static: StaticValue) -> None:
        """Make a dict that is changed in place unknown under all its names."""
        for key, static_value in list(self.scope.names.items()):
            if static_value.node is static.node:
                self.scope.names[key] = UNKNOWN

    def parameters(self, args: ast.arguments, outer: Scope) -> dict[str, StaticValue]:
        """Static values of a function's parameters, from their annotations."""
        statics = {}
        self.scope = outer
        stars = [arg for arg in (args.vararg, args.kwarg) if arg]
        for arg in (*args.posonlyargs, *args.args, *args.kwonlyargs, *stars):
            kind = self.static_value(arg.annotation) if arg.annotation else UNKNOWN
            plain_kind = kind.kind == "name" and kind.name in CLASSES and arg not in stars
            statics[arg.arg] = StaticValue("instance", kind.name) if plain_kind else UNKNOWN
        return statics


def _endpoint(static: StaticValue) -> str:
    """Folder and path of an endpoint, as they are written in a call."""
    return f"{texts.literal(str(static.folder))}, {texts.literal(str(plain(static.text)))}"
