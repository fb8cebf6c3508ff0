"""Several editions become one; and what is said when there is nothing to read."""

from __future__ import annotations

from pathlib import Path

import pytest

from servicepytan._codegen import overrides
from servicepytan._codegen.entries import edition as edition_text
from servicepytan._codegen.library import library
from servicepytan._codegen.overrides import Overrides
from servicepytan._codegen.problems import Problem
from servicepytan._codegen.read import editions, read
from servicepytan._codegen.shapes import shape
from tests.codegen.made_up import (
    INT,
    PATHS,
    SCHEMAS,
    TEXT,
    edition,
    entries,
    op,
    ref,
    thing,
)


def test_the_newest_edition_wins_and_what_is_gone_stays(tmp_path: Path) -> None:
    old = edition(tmp_path, {**PATHS, "/pumps/{id}/state": {"get": op("Pumps_State")}}, SCHEMAS)
    renamed = {"Depot.V2.PumpResponse": thing(number=TEXT)}
    paths = {**PATHS, "/pumps/{pumpId}": {"patch": op("Pumps_Update", body=ref("B"))}}
    new = edition(tmp_path, paths, {**SCHEMAS, **renamed, "B": thing(name=TEXT)}, date="2030-02")
    by_name = entries(new, old)
    published = {name: entry.edition for name, entry in by_name.items()}
    assert published["pumps.list"] == "both"
    assert published["pumps.get_state"] == "until 2030-01"
    assert published["pumps.update"] == "from 2030-02"
    assert by_name["pumps.get"].named.source.editions == ("2030-01", "2030-02")


def test_a_path_parameter_may_get_another_name(tmp_path: Path) -> None:
    old = edition(tmp_path, {"/pumps/{id}": {"get": op("Pumps_Get")}})
    new = edition(tmp_path, {"/pumps/{pumpId}": {"get": op("Pumps_Get")}}, date="2030-02")
    [entry] = entries(old, new).values()
    assert entry.named.source.path.endswith("/pumps/{pumpId}")
    assert [part.name for part in entry.path_args] == ["id"]


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("a", "b", "c"), "both"),
        (("b", "c"), "from b"),
        (("a", "b"), "until b"),
        (("b",), "until b"),
        ((), "unpublished"),
    ],
)
def test_where_an_operation_is_published(arguments: tuple[str, ...], text: str) -> None:
    assert edition_text(arguments, ("a", "b", "c")) == text


def test_a_folder_of_editions_will_do(tmp_path: Path) -> None:
    first = edition(tmp_path, PATHS, SCHEMAS)
    second = edition(tmp_path, PATHS, SCHEMAS, date="2030-02")
    assert editions([tmp_path]) == [first, second]
    assert editions([first]) == [first]


def test_a_folder_without_files_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"no OpenAPI files \(\*\.json\) in .*nowhere"):
        editions([tmp_path / "nowhere"])
    with pytest.raises(Problem, match="No folder of OpenAPI files is given"):
        editions([])


def test_overrides_can_add_an_operation_until_an_edition_has_it(tmp_path: Path) -> None:
    added = {
        "module": "depot",
        "path": "/tenant/{tenant}/pumps/{id}/query",
        "post": {**op("Pumps_Query", body=ref("Q"), answer=ref("Q")), "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": INT},
        ]},
        "schemas": {"Q": thing(name=TEXT)},
    }  # fmt: skip
    rules = Overrides(operations=[added], names={"depot.Pumps_Query": "query"})
    folder = edition(tmp_path, PATHS, SCHEMAS)
    entry = entries(folder, rules=rules)["pumps.query"]
    assert (entry.edition, entry.body, entry.record) == ("unpublished", "QInput", "Q")
    later = {"/pumps/{number}/query": {"post": op("Pumps_Query", body=ref("B"))}}
    new = edition(tmp_path, {**PATHS, **later}, {**SCHEMAS, "B": thing(x=TEXT)}, date="2030-02")
    entry = entries(folder, new, rules=rules)["pumps.query"]
    assert (entry.edition, entry.body) == ("from 2030-02", "B")


def test_overrides_add_to_modules_that_exist(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="adds to yard, which is no module"):
        read(
            [edition(tmp_path, PATHS, SCHEMAS)],
            [{"module": "yard", "path": "/", "get": {}}],
        )


def test_nothing_is_added_to_a_known_module_that_is_not_at_hand(tmp_path: Path) -> None:
    added = {"module": "yard", "path": "/tenant/{tenant}/gates", "get": op("Gates_Open")}
    rules = Overrides(operations=[added], modules={"yard": "Gates"})
    api = library([edition(tmp_path, PATHS, SCHEMAS)], rules)
    assert (list(api.modules), rules.problems) == (["depot"], [])


def test_overrides_have_no_table_that_nothing_reads(tmp_path: Path) -> None:
    place = tmp_path / "overrides.toml"
    place.write_text('[nams]\n"depot.Pumps_Get" = "get"\n', encoding="utf-8")
    with pytest.raises(Problem, match="tables that nothing reads: nams"):
        overrides.load(place)


def test_our_own_overrides_can_be_read() -> None:
    rules = overrides.load()
    assert rules.names["telecom.Calls_GetCalls"] == "list_v2"
    assert "payroll.dateOnOrAfter" in rules.days
    assert rules.problems == []


def test_our_own_overrides_add_to_known_modules() -> None:
    rules = overrides.load()
    assert {operation["module"] for operation in rules.operations} <= rules.modules.keys()


def test_an_unknown_shape_stops_at_once() -> None:
    with pytest.raises(Problem, match="several types, which no rule covers"):
        shape({"type": ["string", "integer"]})
