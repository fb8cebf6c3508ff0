"""What a newer edition changes, told in plain words, with no change to the generator."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from servicepytan._codegen.diff import changes, shipped
from servicepytan._codegen.diff import edition as reading
from servicepytan._codegen.model_changes import model_changes
from servicepytan._codegen.overrides import Overrides
from tests.codegen.made_up import (
    INT,
    PATHS,
    SCHEMAS,
    TEXT,
    edition,
    entries,
    op,
    query,
    ref,
    thing,
)

RESPONSE = "Depot.V2.PumpResponse"
REQUEST = "Depot.V2.PumpCreateRequest"
STATUS = "Depot.V2.PumpStatus"


@pytest.fixture
def api() -> dict[str, Any]:
    """Paths and schemas to be changed."""
    return {"paths": copy.deepcopy(PATHS), "schemas": copy.deepcopy(SCHEMAS)}


def rules(tmp_path: Path, api: dict[str, Any], rules: Overrides | None = None) -> list[str]:
    old = edition(tmp_path, PATHS, SCHEMAS)
    new = edition(tmp_path, api["paths"], api["schemas"], date="2030-02")
    return changes(reading([old], rules or Overrides()), reading([new], rules or Overrides()))


def test_nothing_changed(tmp_path: Path, api: dict[str, Any]) -> None:
    assert rules(tmp_path, api) == []


def test_a_new_edition_needs_no_new_code(tmp_path: Path, api: dict[str, Any]) -> None:
    api["paths"]["/pumps/{id}"]["delete"] = op("Pumps_Delete", code="204")
    del api["paths"]["/pumps"]["post"]
    row = api["schemas"][RESPONSE]["properties"]
    row["sentAt"] = row.pop("sentOn")
    api["schemas"][STATUS]["enum"].append("Broken")
    sentences = rules(tmp_path, api)
    assert sentences == [
        "New: depot.pumps.delete (DELETE /depot/v2/tenant/{tenant}/pumps/{id}).",
        "Gone: depot.pumps.create (POST /depot/v2/tenant/{tenant}/pumps).",
        "depot.pumps.list: the filter status takes the value Broken as well.",
        "depot: PumpResponse (from depot.pumps.list, depot.pumps.get): new field sentAt (instant).",
        "depot: PumpResponse (from depot.pumps.list, depot.pumps.get): the field sentOn is gone;"
        " perhaps it is 'sentAt' now.",
        "depot: PumpStatus takes the value Broken as well.",
        "models.depot: the model PumpCreateRequest is gone.",
        "models.depot.PumpResponse: new attribute sent_at (datetime).",
        "models.depot.PumpResponse: the attribute sent_on is gone; perhaps it is 'sent_at' now.",
    ]
    both = entries(tmp_path / "2030-01", tmp_path / "2030-02")
    assert {name: entry.edition for name, entry in both.items()} == {
        "pumps.create": "until 2030-01",
        "pumps.delete": "from 2030-02",
        "pumps.get": "both",
        "pumps.list": "both",
    }


def test_changed_filters(tmp_path: Path, api: dict[str, Any]) -> None:
    listed = api["paths"]["/pumps"]["get"]
    listed["parameters"] += [query("ids"), query("ownerId", INT, required=True)]
    listed["parameters"] = [part for part in listed["parameters"] if part["name"] != "status"]
    assert rules(tmp_path, api) == [
        "depot.pumps.list: new filter ids (several of int).",
        "depot.pumps.list: new filter ownerId (int), which is required.",
        "depot.pumps.list: the filter status is gone.",
    ]


def test_a_filter_of_another_kind(tmp_path: Path, api: dict[str, Any]) -> None:
    for part in api["paths"]["/pumps"]["get"]["parameters"]:
        if part["name"] == "status":
            part["schema"], part["required"] = TEXT, True
    assert rules(tmp_path, api) == [
        "depot.pumps.list: the filter status is now text, no longer choice.",
        "depot.pumps.list: the filter status is now required.",
    ]


def test_changed_bodies(tmp_path: Path, api: dict[str, Any]) -> None:
    body = api["schemas"][REQUEST]
    body["properties"].update(name=INT, weight={"type": "number"}, part=ref("Part"))
    body["required"] = ["status", "weight"]
    api["schemas"]["Part"] = thing(id=INT)
    place = "depot: PumpCreateRequest (body of depot.pumps.create)"
    assert rules(tmp_path, api) == [
        f"{place}: new field part (Part).",
        f"{place}: new field weight (number), which is required.",
        f"{place}: the field name is now int, no longer text.",
        f"{place}: the field name is no longer required.",
        f"{place}: the field status is now required.",
        "models.depot: new model Part.",
        "models.depot.PumpCreateRequest: new attribute part (Part).",
        "models.depot.PumpCreateRequest: new attribute weight (float).",
        "models.depot.PumpCreateRequest: the attribute name is now int, no longer str.",
    ]


def test_answers_scopes_and_values_that_are_gone(tmp_path: Path, api: dict[str, Any]) -> None:
    api["paths"]["/pumps"]["get"]["security"] = [{"oauth": ["tn.dep.all:r"]}]
    api["paths"]["/pumps/{id}"]["get"]["responses"] = {"200": {}}
    api["schemas"][STATUS]["enum"] = ["Idle"]
    sentences = rules(tmp_path, api)
    assert (
        "depot.pumps.list: it needs the scope tn.dep.all:r, no longer tn.dep.pumps:r." in sentences
    )
    assert "depot.pumps.get: it has no documented answer any more." in sentences
    assert "depot.pumps.list: the filter status no longer takes the value Running." in sentences


def test_what_has_no_name_yet_does_not_stop_it(tmp_path: Path, api: dict[str, Any]) -> None:
    api["paths"]["/pumps/{id}/a/{n}/b"] = {"get": op("Pumps_OddOne")}
    assert rules(tmp_path, api) == [
        "New: depot.pumps.odd_one (GET /depot/v2/tenant/{tenant}/pumps/{id}/a/{n}/b)."
    ]


def test_a_type_of_another_name_is_a_model_of_another_name(
    tmp_path: Path, api: dict[str, Any]
) -> None:
    api["schemas"]["Depot.V3.Pump"] = api["schemas"].pop(RESPONSE)
    envelope = api["schemas"]["PaginatedResponse_Of_Depot.V2.PumpResponse"]
    envelope["properties"]["data"]["items"] = ref("Depot.V3.Pump")
    for spec in (api["paths"]["/pumps"]["post"], api["paths"]["/pumps/{id}"]["get"]):
        spec["responses"]["200"]["content"]["application/json"]["schema"] = ref("Depot.V3.Pump")
    assert rules(tmp_path, api) == [
        "models.depot: new model Pump.",
        "models.depot: the model PumpResponse is gone.",
    ]


def test_what_is_shipped_can_be_read() -> None:
    result = shipped()
    assert ("GET", "/jpm/v2/tenant/{}/jobs") in result.operations
    assert not any(
        operation.edition.startswith("until") for operation in result.operations.values()
    )
    assert result.models["jpm"]["JobResponse"]["job_number"] == "Nullable[str]"
    assert changes(result, result) == []


@pytest.mark.parametrize(
    ("annotation", "words"),
    [
        ("Nullable[str]", "str"),
        ("NullableDecimalText", "Decimal"),
        ("NullableList[JobItem]", "list[JobItem]"),
        ("NullableMap[Item[Any]]", "dict[str, Any]"),
        ("NullableList[list[Item[Any]]]", "list[list[Any]]"),
        ("Nullable[Union[Literal['New', 'Used'], str]]", "str"),
        ("Nullable[Literal['New', 'Used']]", "Literal[New, Used]"),
        ("Nullable['Part']", "Part"),
    ],
)
def test_types_of_attributes_are_written_in_words_of_python(annotation: str, words: str) -> None:
    [sentence] = model_changes("depot", {"Pump": {}}, {"Pump": {"part": annotation}})
    assert sentence == f"models.depot.Pump: new attribute part ({words})."
