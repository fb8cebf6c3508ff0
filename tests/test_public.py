"""What users meet has a name that can be imported, a docstring that is true, and help."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import click
import pytest

import servicepytan
import servicepytan.sandbox
from servicepytan import _HOMES, _MODULES
from servicepytan.cli import app
from servicepytan.export import SyncReport
from servicepytan.sandbox import Sandbox
from tests.all_cases import failures, for_all

PACKAGE = Path(servicepytan.__file__).parent
PATHS = [path.relative_to(PACKAGE).with_suffix("").parts for path in PACKAGE.rglob("*.py")]
MODULES = sorted(
    ".".join(("servicepytan", *parts)).replace(".__init__", "")
    for parts in PATHS
    if parts[-1] != "__main__"
)
CLASSES = [name for name in servicepytan.__all__ if isinstance(getattr(servicepytan, name), type)]
MORE = [
    "servicepytan.convert.columns.Columns",
    "servicepytan.data.DataQuestions",
    "servicepytan.endpoints.accounting.Invoices",
    "servicepytan.endpoints.crm.Customers",
    "servicepytan.endpoints.tabular.TabularMixin",
    "servicepytan.endpoints.jpm.Jobs",
    "servicepytan.observers.har.HarFile",
    "servicepytan.observers.json_logs.JsonLogs",
    "servicepytan.observers.metrics.PrometheusMetrics",
    "servicepytan.observers.tracing.OpenTelemetry",
    "servicepytan.sandbox.Sandbox",
]


def public_methods() -> dict[str, Any]:
    """The methods that users call, by name."""
    methods: dict[str, Any] = {}
    for path in [*(f"servicepytan.{name}" for name in CLASSES), *MORE]:
        module, _, name = path.rpartition(".")
        owner = getattr(import_module(module), name)
        for member, value in vars(owner).items():
            function = value.__func__ if isinstance(value, (classmethod, staticmethod)) else value
            if inspect.isfunction(function) and not member.startswith("_"):
                methods[f"{path}.{member}"] = function
    return methods


def section(text: str, title: str) -> str:
    """The text of one section of a docstring, such as ``Args``."""
    result = re.search(rf"^{title}:\n((?: +.*\n|\n)*)", f"{text}\n", re.MULTILINE)
    return inspect.cleandoc("\n" + result[1]) if result else ""


@for_all("name", servicepytan.__all__)
def test_public_names_can_be_imported(name: str) -> None:
    assert getattr(servicepytan, name) is not None
    assert name in dir(servicepytan)


@pytest.mark.parametrize(
    "name",
    [
        "config",
        "dlt",
        "errors",
        "events",
        "export",
        "observers",
        "reports",
        "sandbox",
        "shape",
        "spark",
    ],
)
def test_completion_offers_what_a_module_is_for(name: str) -> None:
    module = import_module(f"servicepytan.{name}")
    assert dir(module) == sorted(module.__all__)


@pytest.mark.parametrize(
    ("module", "name", "hint"),
    [
        (servicepytan, "Sesion", "Did you mean 'Session'?"),
        (servicepytan, "SESSION", "Did you mean 'Session'?"),
        (servicepytan, "Data_Service", "Did you mean 'DataService'?"),
        (servicepytan, "RateLimitd", "Did you mean 'RateLimited'?"),
        (servicepytan, "report", "Did you mean 'Report'?"),
        (servicepytan.sandbox, "Sandbx", "Did you mean 'Sandbox'?"),
        (servicepytan, "zzz", ""),
        (servicepytan, "_Session", ""),
    ],
)
def test_an_unknown_name_is_an_attribute_error_with_the_nearest(
    module: Any, name: str, hint: str
) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(module, name)
    fact = f"module {module.__name__!r} has no attribute {name!r}."
    assert str(caught.value) == f"{fact} {hint}".rstrip()


def test_objects_name_the_nearest_attribute_or_all() -> None:
    with Sandbox(jobs=3) as sandbox, sandbox.session() as session:
        report = servicepytan.Report("operations", 1234, session)
        run = report.run(From="2025-01-01", To="2025-12-31", DateType=1)
        fleet = servicepytan.Fleet(sessions={"nsw": session})
        page = next(session.jobs.list().pages())
        image = session.pricebook.images.download(path="samples/1.bin")
        cases: list[tuple[Any, str, str]] = [
            (servicepytan.DataService(session), "get_tags", "Did you mean 'get_tag_types'?"),
            (report, "parameter", "Did you mean 'parameters'?"),
            (run, "first", "It has all, as_models, columns,"),
            (fleet, "each_tenant", "It has close, each, names,"),
            (fleet.each(lambda each: 1), "to_pandas", "It has failed, get, items,"),
            (fleet.rows("jobs"), "to_pandas", "It has continue_from, failed,"),
            (page, "row", "Did you mean 'rows'?"),
            (image, "write", "It has iter_bytes, read, save."),
            (session.operations, "find", "It has check, search, values."),
            (
                session.jobs.get_many([1]),
                "to_pandas",
                "a list of all rows, which has no 'to_pandas'",
            ),
            (SyncReport("out", "jsonl", ()), "failure", "Did you mean 'failures'?"),
        ]
        for owner, name, hint in cases:
            with pytest.raises(AttributeError) as caught:
                getattr(owner, name)
            assert hint in str(caught.value)
            assert not hasattr(owner, "_repr_png_")


def test_type_checkers_see_the_same_names() -> None:
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    seen = {
        alias.asname or alias.name
        for block in tree.body
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        for statement in block.body
        if isinstance(statement, ast.ImportFrom)
        for alias in statement.names
    }
    assert seen | {"__version__"} == {*servicepytan.__all__, *_HOMES, *_MODULES}


@pytest.mark.parametrize("part", sorted({name.split(".")[1] for name in MODULES[1:]}))
def test_public_things_have_a_docstring(part: str) -> None:
    modules = [name for name in MODULES if f"{name}.".startswith(f"servicepytan.{part}.")]
    assert [thing for name in modules for thing in bare(import_module(name))] == []


def test_each_case_that_fails_is_named() -> None:
    wrong = failures(ast.parse, {"a": "1", "b": "1 +", "c": "f("})
    assert list(wrong) == ["b", "c"]
    assert "SyntaxError: invalid syntax" in wrong["b"]


def test_the_package_has_a_docstring() -> None:
    assert MODULES[0] == servicepytan.__name__
    assert list(bare(servicepytan)) == []


def bare(owner: Any) -> Iterator[str]:
    """The public things without a docstring in a module or class, and itself."""
    if not inspect.getdoc(owner):
        yield owner.__name__
    module = owner.__name__ if inspect.ismodule(owner) else owner.__module__
    for name, value in vars(owner).items():
        if name.startswith("_") or getattr(value, "__module__", "") != module:
            continue
        if inspect.isclass(value) and not getattr(value, "_is_protocol", False):
            yield from bare(value)
        elif inspect.isfunction(value) and not inspect.getdoc(getattr(owner, name)):
            yield f"{owner.__name__}.{name}"


def test_a_bare_method_is_found() -> None:
    class Bare:
        """A class."""

        def method(self) -> None: ...

        def _own(self) -> None: ...

    assert list(bare(Bare)) == ["Bare.method"]


def test_documented_arguments_of_methods_exist() -> None:
    wrong = {
        name: set(arguments(function)) - set(inspect.signature(function).parameters)
        for name, function in public_methods().items()
    }
    assert {name: arguments for name, arguments in wrong.items() if arguments} == {}


def test_examples_of_methods_are_python() -> None:
    examples = {name: example(function) for name, function in public_methods().items()}
    assert failures(ast.parse, examples) == {}


@for_all("name", CLASSES)
def test_public_classes_show_an_example(name: str) -> None:
    assert ast.parse(example(getattr(servicepytan, name))).body


def example(thing: Any) -> str:
    """The code of the section ``Example`` without what it prints."""
    text = section(inspect.getdoc(thing) or "", "Example")
    return "\n".join(re.findall(r"^(?:>>>|\.\.\.) ?(.*)$", text, re.MULTILINE))


@for_all("name", CLASSES)
def test_documented_arguments_of_classes_exist(name: str) -> None:
    kind = getattr(servicepytan, name)
    documented = set(arguments(kind))
    assert not documented or documented <= set(inspect.signature(kind).parameters)


def arguments(thing: Any) -> list[str]:
    """The names in the section ``Args``."""
    return re.findall(r"^\*{0,2}(\w+):", section(inspect.getdoc(thing) or "", "Args"), re.MULTILINE)


def all_commands(command: click.Command) -> Iterator[click.Command]:
    yield command
    for inner in getattr(command, "commands", {}).values():
        yield from all_commands(inner)


@for_all("command", all_commands(app))
def test_each_command_and_option_has_help(command: click.Command) -> None:
    assert (command.help or "").strip(), command.name
    for option in command.params:
        if isinstance(option, click.Option):
            assert option.help, (command.name, option.name)
