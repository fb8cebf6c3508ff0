"""The house rules: which part may import which, read from the source of every module."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple, Optional

import pytest

import servicepytan
from servicepytan.sandbox import Sandbox
from tests.all_cases import for_all
from tests.syntax import ParsedModule, parsed_modules

PACKAGE = Path(servicepytan.__file__).parent

BELOW = {
    "threads": set(),
    "warning": set(),
    "deprecation": {"warning"},
    "errors": set(),
    "events": set(),
    "fields": set(),
    "core": {"errors", "events"},
    "storage": {"core", "errors"},
    "config": {"core", "errors", "storage", "warning"},
    "transport": {"core", "errors", "events", "threads"},
    "convert": {"core", "errors", "warning"},
    "models": {"convert", "core", "errors", "fields"},
    "shape": {"config", "convert", "core", "errors"},
    "endpoints": {
        *("convert", "core", "errors", "events", "fields", "models", "storage", "threads"),
        "warning",
    },
    "observers": {"convert", "core", "endpoints", "errors", "events", "storage", "threads"},
    "session": {"config", "core", "endpoints", "errors", "threads", "transport"},
    "data": {
        *("convert", "core", "deprecation", "endpoints", "errors", "models", "session", "storage"),
    },
    "export": {
        *("config", "convert", "core", "endpoints", "errors", "events", "session", "shape"),
        *("storage", "threads", "warning"),
    },
    "legacy": {
        *("config", "core", "data", "deprecation", "endpoints", "errors", "session", "transport"),
    },
    "migration": {"core", "deprecation", "endpoints", "legacy"},
    "aio": {
        *("config", "convert", "core", "data", "endpoints", "errors", "export", "legacy"),
        *("session", "storage", "threads", "transport"),
    },
    "codegen": {"core", "endpoints"},
    "cli": {
        *("codegen", "config", "convert", "core", "data", "endpoints", "errors", "events"),
        *("export", "migration", "observers", "sandbox", "session", "shape", "storage"),
        *("threads", "transport"),
    },
    "sandbox": set(),
    "top": {"core"},
}
"""What each layer imports: no more, and no less."""

LAYERS = {
    "": "top",
    "__main__": "cli",
    "_codegen": "codegen",
    "_dates": "legacy",
    "_deprecation": "deprecation",
    "_storage": "storage",
    "_threads": "threads",
    "_traceback": "errors",
    "_version": "core",
    "_warning": "warning",
    "attachments": "legacy",
    "auth": "legacy",
    "batch": "endpoints",
    "dlt": "export",
    "fleet": "export",
    "reports": "data",
    "requests": "legacy",
    "session_base": "session",
    "spark": "export",
    "summary": "legacy",
    "utils": "legacy",
    **{name: name for name in BELOW if name != "top"},
}
"""The layer of each module or package right under ``servicepytan``."""

SANDBOX_MAY_USE = ("servicepytan.endpoints.operations", "servicepytan.core.wire")
SANDBOX_SESSIONS = {
    ("Sandbox.session", "servicepytan.session"),
    ("Sandbox.async_session", "servicepytan.aio.session"),
}
OLD_CONNECTION = ("servicepytan.session", "Session.of", "servicepytan.legacy.session")
"""A mapping of 0.4.2 that ``Session.of`` takes needs the session of 0.4.2, a subclass of it."""
CIRCLES_LEFT = {OLD_CONNECTION}
"""Imports inside functions that close a circle, by module, function and target; no other may."""
ACTS = {
    *("asyncio", "concurrent", "http", "multiprocessing", "os", "pathlib", "queue", "random"),
    *("requests", "secrets", "select", "selectors", "shutil", "signal", "socket", "ssl"),
    *("subprocess", "tempfile", "threading", "time", "urllib3"),
}
"""What a module that only decides has no use for."""
FIELD_TABLES = "servicepytan.endpoints.fields"
"""Generated tables without code, which models read as the endpoints do."""
CLOCKS = {"now", "today", "utcnow"}
IO_CALLS = {"input", "open", "print"}


class Import(NamedTuple):
    """One import: what, in which function (empty at the top of a module), and on which line."""

    target: str
    place: str
    line: int


def module_name(path: Path) -> str:
    parts = ("servicepytan", *path.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


SOURCES = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def layer(module: str) -> str:
    if module.startswith(FIELD_TABLES):
        return "fields"
    first = [*module.split("."), ""][1]
    assert first in LAYERS, f"{module} has no layer in this test"
    return LAYERS[first]


def imports(module: str, tree: ast.AST) -> Iterator[Import]:
    """All imports that happen at run time; those under ``if TYPE_CHECKING`` do not."""
    nodes = [(tree, "")]
    for node, place in nodes:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            place = f"{place}.{node.name}".lstrip(".")
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            nodes += [(otherwise, place) for otherwise in node.orelse]
            continue
        for target in _targets(module, node):
            yield Import(target, place, getattr(node, "lineno", 0))
        nodes += [(child, place) for child in ast.iter_child_nodes(node)]


def _targets(module: str, node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        base = _base(module, node)
        for alias in node.names:
            inner = f"{base}.{alias.name}"
            yield inner if inner in SOURCES else _home(base, alias.name)
    elif isinstance(node, ast.Call) and node.args and "import" in _called(node.func):
        text = _beginning(node.args[0])
        if text is not None:
            yield text.rstrip(".")


def _called(function: ast.expr) -> str:
    """What a call calls, as ``ast.unparse`` writes it, which takes ten times as long."""
    if isinstance(function, ast.Name):
        return function.id
    if isinstance(function, ast.Attribute):
        return f"{_called(function.value)}.{function.attr}"
    return ast.unparse(function)


def _base(module: str, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    is_package = module in SOURCES and SOURCES[module].name == "__init__.py"
    parts = module.split(".")
    kept = parts[: len(parts) - node.level + (1 if is_package else 0)]
    return ".".join([*kept, *([node.module] if node.module else [])])


def _home(base: str, name: str) -> str:
    """Where a name lives that is imported from the top of the package."""
    if base != "servicepytan" or name.startswith("__"):
        return base
    return str(servicepytan.__dict__["_HOMES"].get(name, "servicepytan.errors"))


def _beginning(node: ast.expr) -> Optional[str]:
    """The constant text that an argument begins with."""
    if isinstance(node, ast.JoinedStr) and node.values:
        node = node.values[0]
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def wrong_imports(module: str, expected: Iterable[Import]) -> list[str]:
    """The imports of a module that its layer does not allow."""
    return [
        f"{module}:{each.line} imports {each.target}"
        for each in expected
        if each.target.split(".")[0] == "servicepytan" and not _allowed(module, each)
    ]


def _allowed(module: str, imported: Import) -> bool:
    if (module, imported.place, imported.target) == OLD_CONNECTION:
        return True
    here, there = layer(module), layer(imported.target)
    if here == "sandbox" and there != "sandbox":
        return (
            imported.target in SANDBOX_MAY_USE
            or (imported.place, imported.target) in SANDBOX_SESSIONS
        )
    if there == "top":
        return False
    return here == there or there in BELOW[here]


def io_operations(tree: ast.AST) -> list[str]:
    """The I/O operations of a module that should only decide."""
    results = [
        i.target for i in imports("servicepytan.core.x", tree) if i.target.split(".")[0] in ACTS
    ]
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = _called(node.func).split(".")
            if name[-1] in CLOCKS or (len(name) == 1 and name[0] in IO_CALLS):
                results.append(ast.unparse(node))
    return results


def parsed(module: str) -> ParsedModule:
    return parsed_modules(PACKAGE)[SOURCES[module]]


@cache
def imports_of(module: str) -> tuple[Import, ...]:
    """All imports of a module of the package that happen at run time."""
    return tuple(imports(module, parsed(module).tree))


def modules_of(*layers: str) -> list[str]:
    """The modules of these layers."""
    return [module for module in SOURCES if layer(module) in layers]


@for_all("name", BELOW)
def test_imports_go_down_only(name: str) -> None:
    wrong = [wrong_imports(module, imports_of(module)) for module in modules_of(name)]
    assert [problem for problems in wrong for problem in problems] == []


@for_all("name", BELOW)
def test_a_layer_may_import_no_more_than_it_does(name: str) -> None:
    imported = {
        layer(each.target)
        for module in modules_of(name)
        for each in imports_of(module)
        if each.target.split(".")[0] == "servicepytan"
    }
    assert BELOW[name] <= imported


def test_core_decides_and_does_nothing() -> None:
    done = {module: io_operations(parsed(module).tree) for module in modules_of("core")}
    assert {module: operations for module, operations in done.items() if operations} == {}


def test_errors_and_sandbox_do_not_know_requests() -> None:
    modules = modules_of("errors", "sandbox")
    assert [
        module
        for module in modules
        if "requests" in {imported.target for imported in imports_of(module)}
    ] == []


def test_threads_are_started_at_one_place() -> None:
    starts = {"Thread", "ThreadPoolExecutor", "Timer"}
    results = [
        name
        for name in SOURCES
        if layer(name) not in ("threads", "sandbox")
        and (
            any(getattr(node, "attr", "") in starts for node in parsed(name).nodes)
            or starts & {imported.target.rpartition(".")[2] for imported in imports_of(name)}
        )
    ]
    assert results == []


def test_the_sandbox_imports_the_session_at_one_place() -> None:
    results = [
        (name, imported.place)
        for name in modules_of("sandbox")
        for imported in imports_of(name)
        if imported.target == "servicepytan.session"
    ]
    assert len(results) == 1


def test_there_is_no_circle() -> None:
    assert circle(edges({name: imports_of(name) for name in SOURCES}, CIRCLES_LEFT)) == []


@pytest.mark.parametrize("left", CIRCLES_LEFT)
def test_each_circle_that_may_be_left_is_there(left: tuple[str, str, str]) -> None:
    module, function, target = left
    assert (target, function) in {(entry.target, entry.place) for entry in imports_of(module)}
    others = CIRCLES_LEFT - {left}
    assert circle(edges({name: imports_of(name) for name in SOURCES}, others)) != []


def edges(
    imported: Mapping[str, Iterable[Import]], left_out: Collection[tuple[str, str, str]] = ()
) -> dict[str, set[str]]:
    """Which modules each module imports, inside functions too.

    Args:
        imported: The imports by module.
        left_out: Imports that do not count: module, function and target.
    """
    return {
        name: {
            each.target
            for each in targets
            if each.target in SOURCES
            and each.target != name
            and (name, each.place, each.target) not in left_out
        }
        for name, targets in imported.items()
    }


def circle(edges: dict[str, set[str]]) -> list[str]:
    """One circle in a graph, or nothing."""
    done: set[str] = set()

    def walk(name: str, trail: list[str]) -> list[str]:
        if name in trail:
            return [*trail[trail.index(name) :], name]
        if name not in done:
            for target in sorted(edges.get(name, ())):
                result = walk(target, [*trail, name])
                if result:
                    return result
            done.add(name)
        return []

    return next(filter(None, (walk(name, []) for name in edges)), [])


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("servicepytan.core.x", "from servicepytan.transport import http"),
        ("servicepytan.core.x", "from ..config import load"),
        ("servicepytan.errors", "import servicepytan.core.redact"),
        ("servicepytan.endpoints.x", "def f():\n    from servicepytan.session import Session"),
        ("servicepytan.endpoints.x", "import_module(f'servicepytan.cli.{name}')"),
        ("servicepytan.transport.x", "from servicepytan import Session"),
        ("servicepytan.transport.x", "import servicepytan"),
        ("servicepytan.sandbox.x", "from servicepytan.core.redact import Secret"),
        ("servicepytan.sandbox.x", "from servicepytan.session import Session"),
        ("servicepytan.sandbox.x", "class Other:\n    def session(self):\n"
         "        from servicepytan.session import Session"),
        ("servicepytan.data", "if TYPE_CHECKING:\n    pass\nelse:\n    import servicepytan.cli"),
    ],
)  # fmt: skip
def test_a_wrong_import_is_found(module: str, source: str) -> None:
    assert len(wrong_imports(module, imports(module, ast.parse(source)))) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("servicepytan.core.x", "from servicepytan.errors import ApiError\nimport json"),
        ("servicepytan.core.x", "if TYPE_CHECKING:\n    from servicepytan.session import Session"),
        ("servicepytan.sandbox.x", "from servicepytan.core.wire import snake"),
        ("servicepytan.sandbox.x", "class Sandbox:\n    def session(self):\n"
         "        from servicepytan.session import Session"),
        ("servicepytan.cli.x", "from servicepytan import Session\nfrom ..sandbox import Sandbox"),
    ],
)  # fmt: skip
def test_a_right_import_passes(module: str, source: str) -> None:
    assert wrong_imports(module, imports(module, ast.parse(source))) == []


@pytest.mark.parametrize(
    "source", ["import os", "from time import sleep", "datetime.now()", "open('x')"]
)
def test_an_io_operation_is_found(source: str) -> None:
    assert len(io_operations(ast.parse(source))) == 1


def test_a_circle_is_found() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]


def test_a_circle_through_a_function_is_found() -> None:
    sources = {
        "servicepytan.data": "def later():\n    from servicepytan.session import Session",
        "servicepytan.session": "import servicepytan.data",
    }
    names = {name: list(imports(name, ast.parse(source))) for name, source in sources.items()}
    assert circle(edges(names))[0] == "servicepytan.data"
    named = ("servicepytan.data", "later", "servicepytan.session")
    assert circle(edges(names, {named})) == []


def modules_after(code: str, environ: Optional[Mapping[str, str]] = None) -> set[str]:
    """The modules a fresh interpreter has loaded after this code.

    It runs no ``.pth`` files: those of coverage and of editable packages load modules too.
    """
    program = f"import json, sys\n{code}\nprint(json.dumps(list(sys.modules)))"
    paths = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        cwd=PACKAGE.parent,
        env={**os.environ, **paths, **(environ or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_importing_the_package_loads_next_to_nothing() -> None:
    before = modules_after("")
    loaded = modules_after("import servicepytan") - before
    assert {name for name in loaded if name.startswith("servicepytan")} == {
        "servicepytan",
        "servicepytan._version",
    }
    heavy = {"asyncio", "click", "dateutil", "http", "requests", "rich", "ssl", "urllib3"}
    assert not heavy & {name.split(".")[0] for name in loaded}


def test_errors_load_without_requests() -> None:
    assert "requests" not in modules_after("import servicepytan.errors")


def test_a_session_loads_no_endpoint_module_before_it_is_touched() -> None:
    loaded = modules_after("from servicepytan import Session")
    generated = {f"servicepytan.endpoints.{name}" for name in ("jpm", "crm", "accounting")}
    assert not generated & loaded


def test_a_synchronous_session_loads_nothing_of_asyncio() -> None:
    loaded = {name.split(".")[0] for name in modules_after("from servicepytan import Session")}
    assert not {"aiohttp", "asyncio"} & loaded


def test_observers_load_only_what_is_asked_for() -> None:
    loaded = modules_after("from servicepytan.observers import JsonLogs; JsonLogs()")
    heavy = {"asyncio", "opentelemetry", "prometheus_client", "requests"}
    assert not heavy & {name.split(".")[0] for name in loaded}
    assert "servicepytan.observers.tracing" not in loaded


@pytest.mark.slow
def test_every_module_can_be_imported_first() -> None:
    names = [name for name in SOURCES if not name.endswith("__main__")]
    modules_after(
        "from importlib import import_module\n"
        f"for name in {names!r}:\n"
        "    for loaded in [m for m in sys.modules if m.split('.')[0] == 'servicepytan']:\n"
        "        del sys.modules[loaded]\n"
        "    import_module(name)"
    )


def test_importing_the_session_loads_only_what_it_needs() -> None:
    loaded = {name.split(".")[0] for name in modules_after("from servicepytan import Session")}
    slow = {"dataclasses", "decimal", "difflib", "email", "html", "http", "inspect", "orjson"}
    assert not loaded & {*slow, "platformdirs", "requests", "ssl", "urllib3", "uuid", "zoneinfo"}


def test_a_first_get_loads_nothing_of_lists_files_and_events() -> None:
    with Sandbox(jobs=1) as sandbox, sandbox.session() as session:
        [job] = session.jobs.list().all()
        code = f"from servicepytan import Session\nSession().jobs.get({job['id']})"
        loaded = modules_after(code, sandbox.environ())
    slow = {"concurrent", "dataclasses", "decimal", "html", "orjson", "uuid", "zoneinfo"}
    if sys.platform == "linux":
        slow |= {"configparser", "platformdirs"}
    assert not slow & {name.split(".")[0] for name in loaded}
    own = (
        *("convert", "core.body_types", "core.leases", "core.observing", "core.paginators"),
        *("core.redis_address", "endpoints.files", "endpoints.records"),
    )
    watching = ("events", "observers", "transport.observed_calls")
    assert not {f"servicepytan.{name}" for name in (*own, *watching)} & loaded
    assert not {"opentelemetry", "prometheus_client"} & {name.split(".")[0] for name in loaded}
    assert "servicepytan.endpoints.tables.jpm" in loaded
