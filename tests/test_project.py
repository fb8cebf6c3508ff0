"""What the project's own files say must agree."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import entry_points, version
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
import yaml

import servicepytan
from tests.all_cases import for_all
from tests.syntax import GENERATED, ParsedModule, parsed_modules

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(servicepytan.__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WORKFLOWS = sorted(path.stem for path in (ROOT / ".github/workflows").glob("*.yml"))
TOOLS = {"all", "dev", "docs", "test"}
"""Extras for people, not for code."""


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def extras() -> dict[str, list[str]]:
    result: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]
    return result


IMPORT_NAMES = {"pyyaml": "yaml", "opentelemetry-api": "opentelemetry.trace"}
"""The modules of packages that are called otherwise."""


def package_of(requirement: str) -> str:
    return re.split(r"[<>=!~;\[ ]", requirement)[0]


def test_the_version_is_the_same_everywhere() -> None:
    assert version("servicepytan") == servicepytan.__version__
    assert "version" in PROJECT["project"]["dynamic"]


def test_the_changelog_has_this_version() -> None:
    headings = re.findall(r"^## \[(.+?)\]", read("CHANGELOG.md"), re.MULTILINE)
    assert headings[0] == "Unreleased"
    assert servicepytan.__version__ in headings


def test_each_version_of_the_changelog_has_a_line() -> None:
    parts = re.split(r"^## ", read("CHANGELOG.md"), flags=re.MULTILINE)[1:]
    assert all("\n- " in part for part in parts if not part.startswith("[Unreleased]"))


@cache
def code_of_the_package() -> str:
    """All modules of the package as text."""
    paths = (ROOT / "servicepytan").rglob("*.py")
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


@pytest.mark.parametrize("extra", sorted(set(extras()) - TOOLS))
def test_each_extra_has_code(extra: str) -> None:
    for requirement in extras()[extra]:
        package = package_of(requirement)
        module = IMPORT_NAMES.get(package, package.replace("-", "_"))
        assert re.search(rf"\b(?:import|from) {module}\b", code_of_the_package())


def test_the_oldest_pyarrow_beside_dlt_has_what_dlt_calls() -> None:
    """dlt calls ``concat_tables(promote_options=...)``, which pyarrow has since 14."""
    [oldest] = re.findall(r"pyarrow>=(\d+)", " ".join(extras()["dlt"]))
    assert int(oldest) >= 14


def test_the_oldest_python_is_the_same_everywhere() -> None:
    assert PROJECT["project"]["requires-python"] == ">=3.9"
    assert PROJECT["tool"]["black"]["target-version"] == ["py39"]
    assert PROJECT["tool"]["ruff"]["target-version"] == "py39"
    assert "Programming Language :: Python :: 3.9" in PROJECT["project"]["classifiers"]


def test_every_supported_python_is_tested() -> None:
    workflow = yaml.safe_load(read(".github/workflows/tests.yml"))
    tested = workflow["jobs"]["tests"]["strategy"]["matrix"]["python"]
    classifiers = "\n".join(PROJECT["project"]["classifiers"])
    supported = re.findall(r"Python :: (3\.\d+)$", classifiers, re.MULTILINE)
    assert set(supported) <= set(tested)
    assert tested == re.findall(r'"(3\.\d+)"', read("noxfile.py").split("PYTHONS = ")[1][:60])


def for_developers() -> list[str]:
    """What the extra ``dev`` installs, with the extra ``test`` that it contains."""
    return [*extras()["test"], *(line for line in extras()["dev"] if line != "servicepytan[test]")]


def test_the_extra_dev_contains_what_the_tests_need() -> None:
    assert "servicepytan[test]" in extras()["dev"]
    assert not {package_of(line) for line in extras()["test"]} & {
        package_of(line) for line in extras()["dev"]
    }
    assert set(extras()["all"]) - {"requests[socks]>=2.31"} <= set(extras()["test"])


def test_the_commands_install_the_extra_that_they_need() -> None:
    [tests] = re.findall(r"^python3 -m venv .*pytest -n auto$", read("README.md"), re.MULTILINE)
    assert '-e ".[test]"' in tests
    assert '-e ".[dev]"' in read("CONTRIBUTING.md")


def test_hooks_use_the_tools_of_the_extra_dev() -> None:
    own = [*PROJECT["project"]["dependencies"], *for_developers()]
    versions = {package_of(requirement): requirement for requirement in own}
    for hook in yaml.safe_load(read(".pre-commit-config.yaml"))["repos"][0]["hooks"]:
        for requirement in hook.get("additional_dependencies", []):
            name = package_of(requirement)
            assert versions.get(name, requirement) == requirement


def test_all_hooks_are_local() -> None:
    assert {repo["repo"] for repo in yaml.safe_load(read(".pre-commit-config.yaml"))["repos"]} == {
        "local"
    }


def test_the_command_and_the_pytest_plugin_are_installed() -> None:
    groups = entry_points()
    for group, target in (
        ("console_scripts", "servicepytan.cli:main"),
        ("pytest11", "servicepytan.sandbox.pytest_plugin"),
    ):
        result = groups.select(group=group) if hasattr(groups, "select") else groups[group]
        assert target in {entry.value for entry in result if entry.name == "servicepytan"}


def test_the_package_is_typed() -> None:
    assert (ROOT / "servicepytan/py.typed").is_file()


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_workflows_ask_for_no_more_rights_than_they_need(workflow: str) -> None:
    content = yaml.safe_load(read(f".github/workflows/{workflow}.yml"))
    assert content["permissions"] == {"contents": "read"}
    rights = {job: item.get("permissions") for job, item in content["jobs"].items()}
    assert {job: right for job, right in rights.items() if right} == (
        {"publish": {"id-token": "write"}} if workflow == "release" else {}
    )


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_actions_are_pinned_by_commit(workflow: str) -> None:
    used = re.findall(r"uses: *(.+)", read(f".github/workflows/{workflow}.yml"))
    assert used
    for action in used:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)


@pytest.mark.slow
def test_nox_reads_the_requirements_of_this_project() -> None:
    pytest.importorskip("nox", reason="nox is not installed; it comes with the extra 'dev'")
    spec = spec_from_file_location("noxfile", ROOT / "noxfile.py")
    assert spec is not None
    assert spec.loader is not None
    noxfile = module_from_spec(spec)
    spec.loader.exec_module(noxfile)
    assert noxfile.project() == PROJECT["project"]
    requirements = {package_of(line): line for line in for_developers()}
    assert noxfile.tools(*requirements) == list(requirements.values())


@for_all(
    "path",
    sorted(
        set(
            re.findall(
                r"`([a-z_]+/[\w/]*(?:\.py)?)`", read("docs/contributing.md").split("| Term |")[1]
            )
        )
    ),
)
def test_the_glossary_names_files_that_exist(path: str) -> None:
    assert (ROOT / "servicepytan" / path).exists()


SAME_TYPE_NAMES = {
    **dict.fromkeys(
        (
            "AuthenticationError",
            "BadRequest",
            "Conflict",
            "InvalidResponse",
            "NotFound",
            "PermissionDenied",
            "RateLimited",
            "ServerError",
        ),
        "transport/requests_errors.py: the same error, caught as an error of requests, too",
    ),
    "Row": "sandbox/seeds/kinds.py: the same type; the sandbox imports next to nothing of the rest",
}
"""Names of classes and type aliases that may stand in two modules, with the reason."""
TYPE_NAME = re.compile(r"_?[A-Z]\w*[a-z]\w*")


def type_names(module: ParsedModule, within: bool) -> Iterator[str]:
    """The names of the classes of a module, and of its type aliases.

    Args:
        module: The module.
        within: Whether classes within functions and classes count, too.
    """
    classes = module.nodes if within else module.tree.body
    yield from (node.name for node in classes if isinstance(node, ast.ClassDef))
    for statement in module.tree.body:
        inner = [*statement.body, *statement.orelse] if isinstance(statement, ast.If) else []
        for node in (statement, *inner):
            if isinstance(node, ast.Assign) and not is_made_by_call(node.value):
                names = [target.id for target in node.targets if isinstance(target, ast.Name)]
                yield from filter(TYPE_NAME.fullmatch, names)


def is_made_by_call(value: ast.expr) -> bool:
    """Whether a value is no type expression; ``NewType`` makes a type by a call."""
    return isinstance(value, ast.Call) and ast.unparse(value.func) != "NewType"


def repeated_types(root: Path, within: bool = True) -> dict[str, list[str]]:
    """The names of types that stand in several hand-written modules, each with the modules."""
    modules: dict[str, list[str]] = {}
    for path, module in parsed_modules(root).items():
        for name in set() if module.is_generated else sorted(set(type_names(module, within))):
            modules.setdefault(name, []).append(path.relative_to(root).as_posix())
    return {name: paths for name, paths in modules.items() if len(paths) > 1}


def test_no_name_of_a_class_or_type_alias_stands_for_two_things() -> None:
    repeated = repeated_types(Path(servicepytan.__file__).parent)
    assert {name: repeated[name] for name in repeated.keys() - SAME_TYPE_NAMES.keys()} == {}
    assert SAME_TYPE_NAMES.keys() <= repeated.keys(), "an exception that is not needed any more"


def test_no_name_of_a_test_double_stands_for_two_things() -> None:
    repeated = repeated_types(ROOT / "tests", within=False)
    assert {name: repeated[name] for name in repeated if not name.startswith("Test")} == {}


def test_a_repeated_name_of_a_type_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        "class Source: ...\nclass Other: ...\nKey = tuple[str, int]\nT = TypeVar('T')\nMOST = 3\n"
    )
    (tmp_path / "b.py").write_text(
        "def f():\n    class Source: ...\nif TYPE_CHECKING:\n    Key = str\n"
        "T = TypeVar('T')\nMOST = 4\n"
    )
    (tmp_path / "c.py").write_text(f"{GENERATED}\nclass Other: ...\n")
    (tmp_path / "d.py").write_text("class Key: ...\nOther = make('Other')\n")
    assert repeated_types(tmp_path) == {"Key": ["a.py", "b.py", "d.py"], "Source": ["a.py", "b.py"]}
