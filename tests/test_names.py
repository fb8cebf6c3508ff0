"""Names that say what they hold, and docstrings that describe the arguments there are."""

from __future__ import annotations

import ast
import doctest
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import PurePath
from typing import NamedTuple, Union

import pytest

from tests.docs.blocks import PAGES, ROOT, blocks
from tests.syntax import parsed_modules

FILLERS = {"found", "given", "known", "one", "told"}
"""Words that fit anything, and so say nothing as a whole name."""

FOLDERS = ("servicepytan", "tests")
OF_THE_API = {"fields", "models", "tables", "types"}
"""Folders of generated tables."""
_ARGUMENTS = re.compile(r"^Args:\n((?: +.*\n?|\n)+)", re.MULTILINE)
_ARGUMENT = re.compile(r"^ {4}\*{0,2}(\w+):", re.MULTILINE)
_AWAITS = ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT

Documented = Union[ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef]


class Signature(NamedTuple):
    """What a class takes by itself, and the classes from which it inherits."""

    arguments: set[str]
    bases: list[str]


@cache
def modules() -> dict[str, list[ast.AST]]:
    """The nodes of all modules by path, but for tables whose names are the API's."""
    return {
        path.relative_to(ROOT).as_posix(): module.nodes
        for folder in FOLDERS
        for path, module in parsed_modules(ROOT / folder).items()
        if path.parent.name not in OF_THE_API or not module.is_generated
    }


def examples() -> Iterator[tuple[str, Iterable[ast.AST]]]:
    """The code of pages and docstrings, with its place."""
    for page in PAGES:
        for block in blocks(page.read_text("utf-8")):
            if block.kind.startswith("python"):
                yield f"{page.name}:{block.line}", nodes_of(block.text)
    for place, node in documented():
        text = ast.get_docstring(node) or ""
        for example in doctest.DocTestParser().get_examples(text) if ">>>" in text else ():
            yield f"{place}:{node.lineno}", nodes_of(example.source)


def nodes_of(code: str) -> Iterable[ast.AST]:
    """The nodes of code that may await at its top."""
    return ast.walk(compile(code, "example", "exec", flags=_AWAITS))


@cache
def documented() -> list[tuple[str, Documented]]:
    """All classes and functions of package and tests, with their modules."""
    return [
        (place, node)
        for place, nodes in modules().items()
        for node in nodes
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
    ]


def fillers_in(nodes: Iterable[ast.AST]) -> list[str]:
    """The names in code that are filler words."""
    return [name for name in names_in(nodes) if name.strip("_").lower() in FILLERS]


def names_in(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """What code names: variables, attributes, arguments, functions, classes and imports."""
    for node in nodes:
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.alias) and node.asname:
            yield node.asname
        elif isinstance(node, ast.ExceptHandler) and node.name:
            yield node.name


def test_nothing_is_named_by_a_filler_word() -> None:
    code = [*modules().items(), *examples()]
    named = [f"{place}: {name}" for place, nodes in code for name in fillers_in(nodes)]
    paths = [place for place in modules() if FILLERS & set(PurePath(place).with_suffix("").parts)]
    assert named + paths == []


@pytest.mark.parametrize(
    "code",
    [
        "one = 1",
        "for found, row in rows: pass",
        "def f(*, known): pass",
        "lambda given: 0",
        "class Told: pass",
        "async def _one(): pass",
        "self.given = 1",
        "import a.b as known",
        "GIVEN = {}",
        "[one for one in await rows]",
    ],
)
def test_a_filler_word_is_noticed(code: str) -> None:
    assert fillers_in(nodes_of(code))


def test_a_filler_word_within_a_name_may_help() -> None:
    assert fillers_in(nodes_of("known_rows, one_of = found.told, one(given=1)")) == []


@cache
def signatures() -> dict[str, Signature]:
    """The signatures of all classes, by name; the package comes before the tests."""
    return {
        node.name: signature_of(node)
        for _, node in reversed(documented())
        if isinstance(node, ast.ClassDef)
    }


def signature_of(node: ast.ClassDef) -> Signature:
    """What a class takes: by its constructor, or by the fields of a dataclass or tuple."""
    arguments: set[str] = set()
    for part in node.body:
        if isinstance(part, ast.FunctionDef) and part.name in ("__init__", "__new__"):
            arguments.update(arguments_of(part))
        elif isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
            arguments.add(part.target.id)
    bases = [base.value if isinstance(base, ast.Subscript) else base for base in node.bases]
    names = {ast.unparse(base).rpartition(".")[2] for base in bases}
    return Signature(arguments, sorted(names))


def arguments_of(function: Union[ast.FunctionDef, ast.AsyncFunctionDef]) -> list[str]:
    """The names of a function's arguments."""
    arguments = function.args
    named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    rest = [argument for argument in (arguments.vararg, arguments.kwarg) if argument]
    return [argument.arg for argument in [*named, *rest]]


def inherited(name: str, seen: tuple[str, ...] = ()) -> set[str]:
    """What a class takes, by itself or as the classes from which it inherits."""
    if name in seen or name not in signatures():
        return set()
    signature = signatures()[name]
    return signature.arguments.union(*(inherited(base, (*seen, name)) for base in signature.bases))


def described(node: Documented) -> list[str]:
    """The arguments that a docstring describes; empty if it describes none."""
    section = _ARGUMENTS.search(ast.get_docstring(node) or "")
    return _ARGUMENT.findall(section[1]) if section else []


def wrong_arguments(node: Documented) -> list[str]:
    """Arguments that a docstring describes and that are not there, or the reverse."""
    names = described(node)
    if not names:
        return []
    if isinstance(node, ast.ClassDef):
        own = signature_of(node)
        taken = own.arguments.union(*map(inherited, own.bases))
        return sorted(set(names) - taken)
    arguments = set(arguments_of(node)) - {"self", "cls"}
    private = {name for name in arguments if name.startswith("_")}
    return sorted((set(names) ^ arguments) - private)


def test_docstrings_describe_the_arguments_there_are() -> None:
    wrong = [
        f"{place}:{node.lineno} {node.name}: {', '.join(names)}"
        for place, node in documented()
        if (names := wrong_arguments(node))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("def f(old): ...", ["new", "old"]),
        ("async def f(new, *, more=1): ...", ["more"]),
        ("def f(self, *new, _hidden=0): ...", []),
        ("class C:\n    def __init__(self, old): ...", ["new"]),
        ("class C:\n    new: int", []),
        ("class C(Signature): ...", ["new"]),
    ],
)
def test_an_argument_that_is_not_there_is_noticed(code: str, expected: list[str]) -> None:
    docstring = '"""Does it.\n\nArgs:\n    new: An argument.\n"""'
    node = ast.parse(code).body[0]
    assert isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
    node.body.insert(0, ast.parse(docstring).body[0])
    assert wrong_arguments(node) == expected
