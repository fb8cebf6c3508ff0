"""Shows pieces of a script: shortened, with secrets masked."""

from __future__ import annotations

import ast
from copy import deepcopy
from typing import Optional

from servicepytan.core.redact import MASK, Redactor, is_secret_name

_LONGEST = 60
_LOOK_UPS = ("environ", "get", "getenv")


def callee(node: ast.expr) -> str:
    """The callee of a call, without values: ``clients[...].jobs(...).get_all``."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{callee(node.value)}.{node.attr}"
    if isinstance(node, ast.Call):
        return f"{callee(node.func)}({'...' if node.args or node.keywords else ''})"
    if isinstance(node, ast.Subscript):
        return f"{callee(node.value)}[...]"
    return "(...)"


def value(node: ast.expr) -> str:
    """The text of a value, shortened, with secrets masked."""
    try:
        text = Redactor().text(ast.unparse(_Masking().visit(deepcopy(node))))
    except ValueError:  # before Python 3.12, some f-strings have no written form
        return "..."
    if len(text) > _LONGEST or "\n" in text:
        return "..."
    return text if '"' in text else text.replace("'", '"')


def literal(text: str) -> str:
    """A text as it is written in a script, on one line and in double quotes if possible."""
    written = repr(text)
    return written if '"' in written else f'"{written[1:-1]}"'


def payload(node: ast.expr) -> str:
    """The text of a body: its name, or only its kind."""
    if isinstance(node, (ast.Name, ast.Attribute)):
        return value(node)
    return "[...]" if isinstance(node, (ast.List, ast.ListComp)) else "{...}"


def secret(node: ast.expr) -> str:
    """The text of a secret: the name or lookup that gives it, never a literal."""
    masked = _MaskingAll().visit(deepcopy(node))
    return value(masked)


def setting(name: str, node: ast.expr) -> str:
    """The text of a setting's value, masked if it is a secret."""
    return secret(node) if is_secret(name) else value(node)


def is_secret(name: str) -> bool:
    """Whether a name holds a secret."""
    return is_secret_name(name) or is_secret_name(name.replace("SERVICETITAN_", ""))


def session_name(node: Optional[ast.expr]) -> str:
    """The name of the session that replaces a connection."""
    text = callee(node) if isinstance(node, (ast.Name, ast.Attribute)) else ""
    for old, new in (("connection", "session"), ("conn", "session")):
        if old in text and "(" not in text:
            return text.replace(old, new)
    return "self.session" if text.startswith("self.") else "session"


class _Masking(ast.NodeTransformer):
    """Masks values under the names of secrets."""

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        for index, key in enumerate(node.keys):
            if isinstance(key, ast.Constant) and is_secret(str(key.value)):
                node.values[index] = _MaskingAll().visit(node.values[index])
        return self.generic_visit(node)

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        if node.arg and is_secret(node.arg):
            node.value = _MaskingAll().visit(node.value)
        return self.generic_visit(node)


class _MaskingAll(ast.NodeTransformer):
    """Masks all constants except the names used for lookups."""

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return node if node.value is None else ast.Constant(MASK)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        return ast.Constant(MASK)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        node.value = self.visit(node.value)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        name = callee(node.func).rpartition(".")[2]
        first = node.args[:1] if name in _LOOK_UPS else []
        node.func = self.visit(node.func)
        node.args = [*first, *(self.visit(arg) for arg in node.args[len(first) :])]
        node.keywords = [self.visit(keyword) for keyword in node.keywords]
        return node
