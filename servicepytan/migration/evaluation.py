"""Evaluates the expressions of a script without running it."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from functools import reduce
from typing import Optional

from servicepytan._deprecation.names import MODULES, NEW
from servicepytan.migration import calls, texts
from servicepytan.migration.scopes import Scope, dotted_name
from servicepytan.migration.static_values import (
    NONE,
    UNKNOWN,
    Placeholder,
    StaticValue,
    Text,
    join_texts,
    merge_values,
    plain,
)

CLASSES = ("DataService", "Endpoint", "JobAttachments", "Report")
TODAY = ("DataService", "Report")
"""Old classes that still exist."""
_OWN_KEYS = frozenset(key for key in calls.SETTINGS if key.startswith("SERVICETITAN_"))


class StaticEvaluator:
    """Evaluates expressions at one place of a script, as far as the text tells.

    Args:
        prior_attributes: The attributes of ``self``, by class, as an earlier reading left them.
    """

    def __init__(self, prior_attributes: dict[str, dict[str, StaticValue]]) -> None:
        self.prior_attributes = prior_attributes
        self.scope = Scope()

    def static_value(self, node: ast.expr) -> StaticValue:
        """The static value of an expression."""
        name = dotted_name(node)
        static = self.scope.get(name) if name else None
        if static is not None:
            return static
        if isinstance(node, ast.Attribute):
            return self.attribute(node)
        if isinstance(node, ast.Call):
            return self.result(node)
        if isinstance(node, (ast.Constant, ast.JoinedStr, ast.BinOp)):
            return self.text(node)
        if isinstance(node, ast.Dict):
            return self.mapping(node)
        if isinstance(node, ast.Subscript):
            return self.item(node)
        return self.choice(node)

    def choice(self, node: ast.expr) -> StaticValue:
        """The static value of an expression with alternatives, such as ``a or b``."""
        if isinstance(node, ast.IfExp):
            return merge_values(self.static_value(node.body), self.static_value(node.orelse))
        if isinstance(node, ast.BoolOp):
            statics = [
                static
                for static in map(self.static_value, node.values)
                if static.kind == "instance"
            ]
            return statics[0] if len(statics) == 1 else UNKNOWN
        if isinstance(node, (ast.NamedExpr, ast.Await)):
            return self.static_value(node.value)
        return UNKNOWN

    def attribute(self, node: ast.Attribute) -> StaticValue:
        """The static value of an attribute."""
        base = self.static_value(node.value)
        if base.kind == "module":
            return member(base.name, node.attr)
        if base.kind == "requests":
            return StaticValue("requests", node.attr)
        if base.kind == "name" and base.name == "ApiEnvironment":
            return base
        if base.kind == "self":
            return self.prior_attributes.get(base.name, {}).get(node.attr, UNKNOWN)
        if base.kind == "instance" and f"{base.name}.{node.attr}" in NEW:
            chained = node.value if isinstance(node.value, ast.Call) else None
            return base._replace(kind="method", name=f"{base.name}.{node.attr}", chained=chained)
        return UNKNOWN

    def result(self, node: ast.Call) -> StaticValue:
        """The static value of a call."""
        func = node.func
        if isinstance(func, ast.Attribute) and func.attr == "copy":
            return self.static_value(func.value)
        called = self.static_value(func)
        if called.kind == "name":
            return self.result_of_call(node, called)
        if called.kind == "self":
            return called
        if isinstance(func, ast.Name) and func.id == "dict":
            return self.mapping(_as_display(node))
        if isinstance(func, ast.Name) and func.id == "str" and len(node.args) == 1:
            return StaticValue("text", text=(Placeholder(node.args[0]),))
        return UNKNOWN

    def result_of_call(self, node: ast.Call, called: StaticValue) -> StaticValue:
        """The static value of a call of an old name."""
        name = called.name
        args = calls.bind_arguments(node, name) or {}
        if name == "servicepytan_connect":
            return StaticValue("instance", "Connection")
        if name == "endpoint_url":
            folder, path = calls.endpoint_path(args, self.static_value)
            return StaticValue("url", name, folder=folder, text=path)
        if name not in CLASSES:
            return UNKNOWN
        session = texts.session_name(args.get("conn"))
        folder, path = (
            calls.endpoint_path(args, self.static_value) if name == "Endpoint" else (None, None)
        )
        return StaticValue("instance", name, session, folder, path)

    def text(self, node: ast.expr) -> StaticValue:
        """The static value of a text expression, with placeholders."""
        text: Optional[Text] = None
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = join_texts((node.value,))
        elif isinstance(node, ast.Constant) and node.value is None:
            return NONE
        elif isinstance(node, ast.JoinedStr):
            text = join_texts(*(self.piece(piece) for piece in node.values))
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            text = join_texts(self.static_value(node.left).text, self.static_value(node.right).text)
        return StaticValue("text", text=text) if text is not None else UNKNOWN

    def piece(self, node: ast.expr) -> Text:
        """One piece of an f-string."""
        if isinstance(node, ast.FormattedValue):
            static = self.static_value(node.value)
            text = static.text if static.kind == "text" else None
            return (Placeholder(node.value),) if text is None else text
        return (str(node.value),) if isinstance(node, ast.Constant) else ()

    def mapping(self, node: ast.Dict) -> StaticValue:
        """The static value of a dict, which may be an old connection."""
        names = [key.value if isinstance(key, ast.Constant) else None for key in node.keys]
        if any(isinstance(name, str) and name in _OWN_KEYS for name in names):
            return StaticValue("instance", "Connection", node=node)
        items = [
            (name, static)
            for name, value in zip(names, node.values)
            if isinstance(name, str)
            for static in [self.static_value(value)]
            if static.kind == "instance"
        ]
        return StaticValue("dict", node=node, items=tuple(items))

    def item(self, node: ast.Subscript) -> StaticValue:
        """The static value under a key of a dict."""
        base, key = self.static_value(node.value), plain(self.static_value(node.slice).text)
        if base.node is None or (key is None and len(base.items) < len(base.node.keys)):
            return UNKNOWN
        items = [static for name, static in base.items if key in (None, name)]
        if key is not None:
            return items[-1] if items else UNKNOWN
        return _merge_all(items)

    def each(self, node: ast.expr) -> StaticValue:
        """The common static value of a literal list's elements."""
        if not isinstance(node, (ast.List, ast.Tuple)) or not node.elts:
            return UNKNOWN
        return _merge_all(map(self.static_value, node.elts))


def _merge_all(statics: Iterable[StaticValue]) -> StaticValue:
    return reduce(merge_values, statics, NONE)


def _as_display(node: ast.Call) -> ast.Dict:
    """The dict literal that equals a call of ``dict``; copied dicts have unknown keys."""
    keys: list[Optional[ast.expr]] = [None for _ in node.args]
    keys += [ast.Constant(word.arg) if word.arg else None for word in node.keywords]
    return ast.Dict(keys, [*node.args, *(word.value for word in node.keywords)])


def member(module: str, name: str) -> StaticValue:
    """The static value of a name in servicepytan or one of its modules."""
    if not module and name in MODULES and name:
        return StaticValue("module", name)
    if name in NEW and "." not in name:
        return StaticValue("name", name)
    return UNKNOWN
