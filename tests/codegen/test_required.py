"""Which keys of answers are required: the id, and what every edition promises and answers bear."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from servicepytan._codegen.emit_types import TypesEmitter
from servicepytan._codegen.overrides import Overrides
from servicepytan._codegen.problems import Problem
from tests.codegen.made_up import INT, PATHS, SCHEMAS, TEXT, edition, read, thing

PUMP = "Depot.V2.PumpResponse"


def required_keys(*folders: Path, name: str = "PumpResponse", **tables: Any) -> set[str]:
    """The required keys of a type, as the source that is written has them."""
    [part] = read(*folders, rules=Overrides(**tables)).modules.values()
    tree = ast.parse(TypesEmitter(part.entries, part.catalog).source())
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    assert name in classes
    bases = [classes[f"_{name}Required"]] if f"_{name}Required" in classes else []
    own = [] if classes[name].keywords else [classes[name]]
    fields = [line for item in [*bases, *own] for line in item.body]
    return {ast.unparse(line.target) for line in fields if isinstance(line, ast.AnnAssign)}


def pumps(root: Path, date: str, *required: str, **fields: Any) -> Path:
    pump = thing(required, id=INT, name=TEXT, status=TEXT, **fields)
    return edition(root, PATHS, {**SCHEMAS, PUMP: pump}, date=date)


def test_what_the_files_require_is_required(tmp_path: Path) -> None:
    assert required_keys(pumps(tmp_path, "2030-01", "id", "name")) == {"id", "name"}


def test_an_id_is_always_required(tmp_path: Path) -> None:
    assert required_keys(pumps(tmp_path, "2030-01")) == {"id"}


def test_all_may_be_required(tmp_path: Path) -> None:
    every = {"id", "name", "status"}
    assert required_keys(pumps(tmp_path, "2030-01", *every)) == every


@pytest.mark.parametrize("older", [("id",), ("id", "status")])
def test_what_one_edition_does_not_require_may_be_absent(
    tmp_path: Path, older: tuple[str, ...]
) -> None:
    folders = pumps(tmp_path, "2030-01", *older), pumps(tmp_path, "2030-02", "id", "name")
    assert required_keys(*folders) == {"id"}


def test_overrides_know_what_is_present_and_what_is_absent(tmp_path: Path) -> None:
    result = required_keys(
        pumps(tmp_path, "2030-01", "id", "name"),
        present={"depot.PumpResponse": ["status"]},
        absent={"depot.PumpResponse": ["name"]},
    )
    assert result == {"id", "status"}


@pytest.mark.parametrize("table", ["present", "absent"])
@pytest.mark.parametrize(
    ("name", "key"), [("depot.PumpResponse", "nmae"), ("depot.PumpRespons", "name")]
)
def test_an_override_of_what_no_answer_has_is_a_problem(
    tmp_path: Path, table: str, name: str, key: str
) -> None:
    with pytest.raises(Problem, match=rf"\[{table}\] '{name}': no answer has {key}\."):
        tables: Any = {table: {name: [key]}}
        required_keys(pumps(tmp_path, "2030-01", "id"), **tables)


def test_bodies_keep_the_rule_of_the_newest_edition(tmp_path: Path) -> None:
    folders = [pumps(tmp_path, date) for date in ("2030-01", "2030-02")]
    present = {"depot.PumpResponse": ["status"]}
    assert required_keys(*folders, name="PumpCreateRequest", present=present) == {"name"}
