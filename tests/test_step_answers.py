"""An exchange expects of each step what its handler answers, which no type checker sees."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

import servicepytan
from servicepytan.core import exchange
from servicepytan.reports.handlers import report_handlers
from servicepytan.transport.cached_steps import cache_handlers
from servicepytan.transport.step_runner import api_handlers, io_handlers

PACKAGE = Path(servicepytan.__file__).parent
TABLES = (io_handlers, api_handlers, cache_handlers, report_handlers)


def answers(*tables: Callable[..., Any]) -> dict[str, Any]:
    """The type of the answer to each step, from the signatures of what makes the tables."""
    types = [hint for table in tables for hint in get_type_hints(table).values()]
    handlers = [get_args(hint) for hint in types if len(get_args(hint)) == 2]
    return {arguments[0].__name__: answer for arguments, answer in handlers}


ANSWERS = answers(*TABLES)


def modules() -> Iterator[str]:
    """The modules that yield a step."""
    for path in PACKAGE.rglob("*.py"):
        if any(f"yield {step}(" in path.read_text(encoding="utf-8") for step in ANSWERS):
            yield ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)


def mistakes(source: str, names: dict[str, Any]) -> list[str]:
    """The uses of an answer that are not annotated with its type."""
    result = []
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.FunctionDef):
            annotated = dict(annotated_names(function))
            for statement in ast.walk(function):
                result += list(wrong_uses(statement, annotated, names))
    return result


def annotated_names(function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    """The names of a function, each with its annotation."""
    for argument in ast.walk(function.args):
        if isinstance(argument, ast.arg) and argument.annotation:
            yield argument.arg, argument.annotation
    for node in ast.walk(function):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node.annotation


def wrong_uses(
    statement: ast.AST, annotated: dict[str, ast.expr], names: dict[str, Any]
) -> Iterator[str]:
    """Steps right below a node whose answer is used as something else."""
    for node in ast.iter_child_nodes(statement):
        if not isinstance(node, ast.Yield) or isinstance(statement, ast.Expr):
            continue
        step = ast.unparse(node.value.func) if isinstance(node.value, ast.Call) else ""
        if ANSWERS.get(step, Any) is Any:
            continue
        target: Any = getattr(statement, "target", None) or getattr(statement, "targets", [None])[0]
        annotation = annotated.get(getattr(target, "id", ""))
        is_assigned = isinstance(statement, (ast.Assign, ast.AnnAssign))
        if not is_assigned or annotation is None:
            yield f"line {node.lineno}: the answer to {step} has no annotation"
        elif eval(ast.unparse(annotation), names) != ANSWERS[step]:
            yield f"line {node.lineno}: the answer to {step} is {ANSWERS[step]}"


@pytest.mark.parametrize("name", sorted(modules()))
def test_answers_are_used_as_what_they_are(name: str) -> None:
    names = vars(import_module(name))
    source = Path(sys.modules[name].__file__ or "").read_text(encoding="utf-8")
    assert mistakes(source, names) == []


@pytest.mark.parametrize(
    "line",
    [
        "slot: TokenResult = yield AcquireSlot(None, 1)",
        "slot = yield AcquireSlot(None, 1)",
        "token, waited = yield NeedToken(None)",
        "return (yield IsTokenExpired(token)) and done",
        "call = yield Send(request, call, 1)",
        "spent += yield Sleep(1, False, '', call)",
    ],
)
def test_other_uses_are_found(line: str) -> None:
    source = f"def steps(call: Call):\n    {line}"
    assert len(mistakes(source, vars(exchange))) == 1


def test_the_exchange_of_a_call_is_looked_at() -> None:
    assert {"servicepytan.core.exchange", "servicepytan.core.login"} <= set(modules())
