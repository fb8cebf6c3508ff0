"""What is written: files that are right, the same each time, and checked by ``--check``."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Union
from unittest.mock import patch

import pytest

from servicepytan._codegen.__main__ import main
from servicepytan._codegen.emit_classes import classes
from servicepytan._codegen.emit_fields import FieldsEmitter
from servicepytan._codegen.emit_index import aliases, resources
from servicepytan._codegen.emit_stubs import stub
from servicepytan._codegen.examples import with_prompts
from servicepytan._codegen.model_changes import models_in
from servicepytan._codegen.overrides import Overrides
from servicepytan._codegen.samples import Samples
from servicepytan._codegen.shapes import shape
from servicepytan._codegen.style import literal, wrap
from servicepytan.core import bodies
from tests.codegen.made_up import (
    BOOL,
    FEED,
    INSTANT,
    INT,
    PATHS,
    SCHEMAS,
    TEXT,
    array,
    edition,
    feed_of,
    op,
    read,
    ref,
    thing,
)

pytest.importorskip("black", reason="black is not installed; it comes with the extra 'dev'")

CODE = Path("servicepytan", "endpoints")
Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def no_overrides(tmp_path: Path) -> Path:
    place = tmp_path / "none.toml"
    place.write_text("", encoding="utf-8")
    return place


def written(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def run(specs: Path, out: Path, overrides: Path, *more: str) -> int:
    return main([str(specs), "--out", str(out), "--overrides", str(overrides), *more])


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    (folder / "none.toml").write_text("", encoding="utf-8")
    edition(folder / "specs", PATHS, SCHEMAS)
    assert run(folder / "specs", folder / "out", folder / "none.toml") == 0
    return folder


@pytest.fixture
def out(generated: Path, tmp_path: Path) -> Path:
    shutil.copytree(generated, tmp_path, dirs_exist_ok=True)
    return tmp_path / "out"


def test_each_module_has_its_files(out: Path) -> None:
    names = {"depot.py", "fields/depot.py", "index.py", "modules.py", "summaries.py"}
    names |= {"tables/depot.py", "types/depot.py"}
    names |= {"aio/__init__.pyi", "aio/depot.pyi", "aio/modules.pyi"}
    names |= {f"{package}/__init__.py" for package in ("fields", "tables", "types")}
    code = {f"{CODE.as_posix()}/{name}" for name in names}
    assert set(written(out)) == code | {
        "docs/reference/depot.md",
        "docs/reference/index.md",
        "servicepytan/core/api_facts.py",
        "servicepytan/models/__init__.py",
        "servicepytan/models/depot.py",
        "servicepytan/models/depot.pyi",
    }


def test_each_file_names_the_command(out: Path) -> None:
    for text in written(out).values():
        assert "Written by: python -m servicepytan._codegen." in text.splitlines()[0]


def test_lines_fit(out: Path) -> None:
    code = [text for name, text in written(out).items() if name.endswith((".py", ".pyi"))]
    assert max(len(line) for text in code for line in text.splitlines()) <= 100


def test_a_second_run_writes_the_same(
    out: Path, tmp_path: Path, no_overrides: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = written(out)
    capsys.readouterr()
    assert run(tmp_path / "specs", out, no_overrides) == 0
    assert capsys.readouterr().out == ""
    assert written(out) == before


def test_a_new_edition_brings_its_models_by_the_same_command(
    out: Path, tmp_path: Path, no_overrides: Path
) -> None:
    models = out / "servicepytan" / "models" / "depot.pyi"
    assert "weight" not in models.read_text(encoding="utf-8")
    row = thing(id=INT, name=TEXT, weight={"type": "number", "format": "decimal"})
    schemas = {**SCHEMAS, "Depot.V2.PumpResponse": row}
    edition(tmp_path / "specs", PATHS, schemas, date="2030-02")
    assert run(tmp_path / "specs", out, no_overrides) == 0
    written_models = models_in(models.read_text(encoding="utf-8"))
    assert written_models["PumpResponse"]["weight"] == "Nullable[Decimal]"
    assert '"weight": Nullable[Decimal],' in models.with_suffix(".py").read_text(encoding="utf-8")


def test_check_writes_nothing_and_names_what_differs(
    out: Path, tmp_path: Path, no_overrides: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path / "specs", out, no_overrides, "--check") == 0
    table = out / CODE / "tables" / "depot.py"
    table.write_text(table.read_text(encoding="utf-8") + "X = 1\n", encoding="utf-8")
    capsys.readouterr()
    assert run(tmp_path / "specs", out, no_overrides, "--check") == 1
    assert "would be written: servicepytan/endpoints/tables/depot.py" in capsys.readouterr().out
    assert table.read_text(encoding="utf-8").endswith("X = 1\n")


def test_a_module_that_is_gone_is_removed_and_what_others_wrote_stays(
    out: Path, tmp_path: Path, no_overrides: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (out / CODE / "base.py").write_text('"""By hand."""\n', encoding="utf-8")
    old = out / CODE / "yard.py"
    old.write_text("# Written by: python -m servicepytan._codegen. Once.\n", encoding="utf-8")
    assert run(tmp_path / "specs", out, no_overrides, "--check") == 1
    assert old.exists()
    assert run(tmp_path / "specs", out, no_overrides) == 0
    assert "removed: servicepytan/endpoints/yard.py" in capsys.readouterr().out
    assert not old.exists()
    assert (out / CODE / "base.py").exists()


def test_a_stub_that_is_gone_is_removed(
    out: Path, tmp_path: Path, no_overrides: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = out / CODE / "aio" / "yard.pyi"
    old.write_text("# Written by: python -m servicepytan._codegen. Once.\n", encoding="utf-8")
    assert run(tmp_path / "specs", out, no_overrides) == 0
    assert "removed: servicepytan/endpoints/aio/yard.pyi" in capsys.readouterr().out
    assert not old.exists()


def test_a_problem_stops_the_run_before_anything_is_written(
    tmp_path: Path, no_overrides: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = {"/pumps/{id}/a/{n}/b": {"get": op("Pumps_Odd")}}
    edition(tmp_path / "specs", {**PATHS, **odd}, SCHEMAS)
    assert run(tmp_path / "specs", tmp_path / "out", no_overrides) == 2
    assert "Add to overrides.toml: [names]" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_folder_can_come_from_the_environment(
    tmp_path: Path, no_overrides: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SERVICEPYTAN_SPECS", str(tmp_path / "specs"))
    assert main(["--out", str(out), "--overrides", str(no_overrides), "--check"]) == 0


def test_overrides_change_what_is_written(out: Path, tmp_path: Path) -> None:
    place = tmp_path / "some.toml"
    place.write_text('[summaries]\n"depot.pumps.get" = "One pump."\n', encoding="utf-8")
    assert run(tmp_path / "specs", out, place, "--check") == 1


def loaded(out: Path, name: str) -> ModuleType:
    module_read = ModuleType("written")
    exec(
        compile((out / CODE / name).read_text(encoding="utf-8"), name, "exec"),
        module_read.__dict__,
    )
    return module_read


def test_the_table_and_the_fields_can_be_read(out: Path) -> None:
    rows = {item.name: item for item in loaded(out, "tables/depot.py").OPERATIONS}
    assert sorted(rows) == ["depot.pumps.create", "depot.pumps.get", "depot.pumps.list"]
    listed = rows["depot.pumps.list"]
    assert (listed.paging, listed.totals, listed.scope) == (
        "page",
        True,
        "tn.dep.pumps:r",
    )
    assert listed.params[0].choices == ("Idle", "Running")
    fields = loaded(out, "fields/depot.py")
    assert fields.FIELDS["PumpCreateRequest"] == {
        "name": "text!",
        "status": "PumpStatus",
    }
    assert fields.CHOICES == {"PumpStatus": ("Idle", "Running")}


def test_the_index_has_every_name(out: Path) -> None:
    index = loaded(out, "index.py")
    assert index.MODULES == ("depot",)
    assert index.RESOURCES == {"depot": {"pumps": ("create", "get", "list")}}
    assert index.ALIASES == {"pumps": "depot.pumps"}
    assert loaded(out, "summaries.py").SUMMARIES["depot.pumps.get"] == (
        "GET /depot/v2/tenant/{tenant}/pumps/{id}: Get a pump by its id."
    )


def test_the_types_tell_required_keys_from_others(out: Path) -> None:
    types = loaded(out, "types/depot.py")
    assert types.PumpCreateRequest.__required_keys__ == {"name"}
    assert types.PumpResponse.__required_keys__ == {"id", "name"}
    assert types.PumpCreateRequest.__doc__ == "Body of ``depot.pumps.create``."


def test_a_new_edition_brings_its_fields_into_the_models(
    tmp_path: Path, no_overrides: Path
) -> None:
    specs, out = tmp_path / "specs", tmp_path / "out"
    edition(specs, PATHS, SCHEMAS)
    assert run(specs, out, no_overrides) == 0
    name = "Depot.V2.PumpResponse"
    before = dict(SCHEMAS[name]["properties"])
    assert "pressed_on" not in model(out).model_fields
    newer = {**SCHEMAS, name: thing(("id", "name"), **before, pressedOn=INSTANT, size=INT)}
    edition(specs, PATHS, newer, date="2030-02")
    assert run(specs, out, no_overrides) == 0
    pump = model(out).model_validate({"id": "1", "pressedOn": "2030-01-01T00:00:00.1234567Z"})
    assert pump.id == 1
    assert pump.pressed_on.microsecond == 123_456


def model(out: Path) -> Any:
    """The model of a pump, freshly loaded."""
    path = out / "servicepytan" / "models" / "depot.py"
    module = ModuleType("depot_models")
    with patch.dict(sys.modules, {module.__name__: module}):  # pydantic looks names up there
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), vars(module))
        module.PumpResponse.model_rebuild()
    return module.PumpResponse


def test_every_docstring_ends_with_an_example_that_is_python(out: Path) -> None:
    tree = ast.parse((out / CODE / "depot.py").read_text(encoding="utf-8"))
    methods = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    texts = [ast.get_docstring(node) or "" for node in methods if node.name != "pumps"]
    assert len(texts) == 5
    for text in texts:
        example = text.partition("Example:\n")[2]
        lines = [line.strip() for line in example.splitlines()]
        assert lines
        ast.parse("\n".join(line[4:] for line in lines))


def functions(out: Path, name: str, owner: str) -> dict[str, Function]:
    """The methods of a class in a file that was written."""
    tree = ast.parse((out / CODE / name).read_text(encoding="utf-8"))
    [only] = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == owner]
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {node.name: node for node in only.body if isinstance(node, kinds)}


def test_the_stubs_have_the_arguments_of_the_classes(out: Path) -> None:
    ours = functions(out, "depot.py", "Pumps")
    stubs = functions(out, "aio/depot.pyi", "AsyncPumps")
    assert list(stubs) == list(ours)
    for name, method in ours.items():
        assert ast.unparse(stubs[name].args) == ast.unparse(method.args)
        first = (ast.get_docstring(method) or "").partition("\n\n")[0]
        assert ast.get_docstring(stubs[name]) == first


def test_the_stubs_tell_what_is_awaited(out: Path) -> None:
    stubs = functions(out, "aio/depot.pyi", "AsyncPumps")
    assert {name: ast.unparse(method.returns or method) for name, method in stubs.items()} == {
        "list": "AsyncRecords[t.PumpResponse, m.PumpResponse]",
        "get": "t.PumpResponse",
        "create": "t.PumpResponse",
        "create_many": "AsyncBatchRun[t.PumpResponse]",
        "as_model": "m.PumpResponse",
    }
    awaited = {name for name, method in stubs.items() if isinstance(method, ast.AsyncFunctionDef)}
    assert awaited == {"get", "create"}


def test_feeds_and_files_are_given_at_once(tmp_path: Path) -> None:
    paths = {
        **PATHS,
        "/export/pumps": {"get": op("Export_Pumps", *FEED, answer=ref("PumpFeed"))},
    }
    schemas = {**SCHEMAS, "PumpFeed": feed_of("Depot.V2.PumpResponse")}
    api = read(edition(tmp_path, paths, schemas))
    source = stub("depot", api.entries, Overrides())
    assert "    def export(self" in source
    assert "-> AsyncFeed[t.PumpResponse, m.PumpResponse]:" in source
    assert "from servicepytan.aio.records import AsyncFeed, AsyncRecords" in source


def test_the_stubs_lead_from_a_session_to_each_resource(out: Path) -> None:
    def kinds(name: str, owner: str) -> dict[str, str]:
        members = functions(out, name, owner).items()
        return {name: ast.unparse(method.returns or method) for name, method in members}

    assert kinds("aio/depot.pyi", "AsyncDepotModule") == {"pumps": "AsyncPumps"}
    session = kinds("aio/modules.pyi", "AsyncModules")
    assert session == {"depot": "AsyncDepotModule", "pumps": "AsyncPumps"}


def test_the_example_of_a_write_has_a_body_that_passes_the_check(
    tmp_path: Path,
) -> None:
    body = thing(
        ("name", "count", "active", "parts", "status", "ownerId"),
        name=TEXT,
        count=INT,
        active=BOOL,
        ownerId=INT,
        parts=array(ref("Part")),
        status=ref("Depot.V2.PumpStatus"),
        memo=TEXT,
    )
    schemas = {**SCHEMAS, "B": body, "Part": thing(memo=TEXT, price={"type": "number"})}
    folder = edition(tmp_path, {"/pumps": {"post": op("Pumps_Create", body=ref("B"))}}, schemas)
    part = read(folder).modules["depot"]
    [entry] = part.entries
    assert set(entry.sample) == {"name", "count", "active", "parts", "status", "ownerId"}
    assert entry.sample["parts"] == [{"memo": "Checked on site"}]
    fields = FieldsEmitter(part.entries, part.catalog)
    bodies.check(entry.sample, entry.body, bodies.Types(fields.types, fields.choices), entry.name)
    assert Samples(part.catalog).body(shape(array(INT))) == [1234]


def test_a_resource_named_as_its_module_has_no_class_of_the_module_s_name(
    tmp_path: Path,
) -> None:
    paths = {
        "/depot": {verb: {**spec, "tags": ["Depot"]} for verb, spec in PATHS["/pumps"].items()}
    }
    api = read(edition(tmp_path, paths, SCHEMAS))
    source = classes("depot", api.entries, Overrides())
    assert "class Depot(Resource):" in source
    assert "class DepotModule(Namespace):" in source
    assert aliases(resources(api.entries), Overrides()) == {}


def test_resources_of_one_name_have_no_short_one() -> None:
    depot = {"pumps": ("list",), "bulk": ("list",)}
    yard = {"pumps": ("list",), "depot": ("list",)}
    assert aliases({"depot": depot, "yard": yard}, Overrides(no_alias=["bulk"])) == {}


def test_literals_are_not_parted_by_lines() -> None:
    lines = wrap("x " * 40 + "``GET /a/path with blanks``; and more", 8)
    assert any("``GET /a/path with blanks``" in line for line in lines)
    assert max(map(len, lines)) <= 100


def test_long_paths_are_written_in_pieces() -> None:
    path = "/depot/v2/tenant/{tenant}/" + "segments/{segmentId}/" * 5 + "items"
    assert literal("/short") == "'/short'"
    assert ast.literal_eval(literal(path)) == path
    assert "' '" in literal(path)


def test_examples_have_prompts() -> None:
    assert with_prompts("x = call(1)") == [">>> x = call(1)"]
    assert with_prompts("for a in b:\n    print(a)") == [
        ">>> for a in b:",
        "...     print(a)",
    ]


def test_the_generator_runs_as_a_module() -> None:
    command = [sys.executable, "-m", "servicepytan._codegen", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert "--check" in done.stdout
