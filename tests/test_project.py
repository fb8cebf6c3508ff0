"""What the project's own files say must agree."""

from __future__ import annotations

import re
import sys
from importlib.metadata import entry_points, version
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
import yaml

import servicepytan

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(servicepytan.__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WORKFLOWS = sorted(path.stem for path in (ROOT / ".github/workflows").glob("*.yml"))
TOOLS = {"dev", "docs", "all"}
"""Extras for people, not for code."""


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def extras() -> dict[str, list[str]]:
    found: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]
    return found


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


@pytest.mark.parametrize("extra", sorted(set(extras()) - TOOLS))
def test_each_extra_has_code(extra: str) -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "servicepytan").rglob("*.py")
    )
    for requirement in extras()[extra]:
        assert f"import {package_of(requirement).replace('-', '_')}" in code


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


def test_hooks_use_the_tools_of_the_extra_dev() -> None:
    own = [*PROJECT["project"]["dependencies"], *extras()["dev"]]
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
        found = groups.select(group=group) if hasattr(groups, "select") else groups[group]
        assert target in {entry.value for entry in found if entry.name == "servicepytan"}


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


def test_nox_reads_the_requirements_of_this_project() -> None:
    spec = spec_from_file_location("noxfile", ROOT / "noxfile.py")
    assert spec is not None
    assert spec.loader is not None
    noxfile = module_from_spec(spec)
    spec.loader.exec_module(noxfile)
    assert noxfile.project() == PROJECT["project"]
    requirements = {package_of(line): line for line in extras()["dev"]}
    assert noxfile.tools(*requirements) == list(requirements.values())
