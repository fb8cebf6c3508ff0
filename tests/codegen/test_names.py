"""Names come from verb and path, and what has none by rule asks for an override."""

from __future__ import annotations

from pathlib import Path

import pytest

from servicepytan._codegen.overrides import Overrides
from servicepytan._codegen.words import article, camel, singular, words
from servicepytan.core.wire import snake
from tests.codegen.made_up import (
    FEED,
    PAGING,
    PATHS,
    SCHEMAS,
    TEXT,
    complaints,
    edition,
    entries,
    feed_of,
    op,
    page_of,
    ref,
    thing,
)

ROW = {
    **SCHEMAS,
    "P": thing(name=TEXT),
    "PageOfP": page_of("P"),
    "FeedOfP": feed_of("P"),
}
B, P, PAGE = ref("P"), ref("P"), ref("PageOfP")
LISTS = op("Pumps_X", *PAGING, answer=PAGE)
FEEDS = op("Pumps_X", *FEED, answer=ref("FeedOfP"))
GIVES = op("Pumps_X", answer=P)
WRITES = op("Pumps_X", body=B)


@pytest.mark.parametrize(
    ("verb", "path", "spec", "name", "archetype"),
    [
        ("get", "/pumps", LISTS, "pumps.list", "list"),
        ("get", "/pumps", GIVES, "pumps.get", "get_singleton"),
        ("post", "/pumps", WRITES, "pumps.create", "create"),
        ("get", "/pumps/{id}", GIVES, "pumps.get", "get"),
        ("patch", "/pumps/{id}", WRITES, "pumps.update", "update"),
        ("put", "/pumps/{id}", WRITES, "pumps.update", "update"),
        ("delete", "/pumps/{id}", op("Pumps_X"), "pumps.delete", "delete"),
        ("get", "/pumps/{id}/notes", LISTS, "pumps.list_notes", "sub_list"),
        ("get", "/pumps/{id}/state", GIVES, "pumps.get_state", "sub_get"),
        ("post", "/pumps/{id}/notes", WRITES, "pumps.create_note", "sub_create"),
        ("patch", "/pumps/{id}/notes", WRITES, "pumps.update_notes", "sub_update"),
        ("get", "/pumps/{id}/notes/{n}", GIVES, "pumps.get_note", "get"),
        ("patch", "/pumps/{id}/notes/{n}", WRITES, "pumps.update_note", "sub_update"),
        ("put", "/pumps/{id}/tags/{n}", WRITES, "pumps.update_tag", "sub_update"),
        ("post", "/pumps/{id}/tags/{n}", op("Pumps_X"), "pumps.add_tag", "sub_create"),
        ("delete", "/pumps/{id}/tags/{n}", op("Pumps_X"), "pumps.delete_tag", "sub_delete"),
        ("patch", "/pumps/custom-fields", WRITES, "pumps.update_custom_fields", "bulk"),
        ("put", "/pumps/{id}/hold", WRITES, "pumps.hold", "action"),
        ("get", "/export/pumps", FEEDS, "pumps.export", "export"),
    ],
)  # fmt: skip
def test_a_rule_for_each_form(
    tmp_path: Path, verb: str, path: str, spec: dict, name: str, archetype: str
) -> None:
    spec = {**spec, "tags": ["Export" if path.startswith("/export") else "Pumps"]}
    other = {"/pumps/{id}/zero": {"get": op("Pumps_Zero", answer=P)}}
    paths = {**other, path: {verb: spec}, **({} if path == "/pumps" else PATHS)}
    if path == "/pumps/{id}":
        paths[path] = {verb: spec}
    rules = entries(edition(tmp_path, paths, ROW), rules=Overrides(verbs={"hold": "hold"}))
    [entry] = [entry for entry in rules.values() if entry.named.source.id == "Pumps_X"]
    assert (entry.name, entry.named.archetype) == (f"depot.{name}", archetype)


def test_a_put_beside_a_patch_replaces(tmp_path: Path) -> None:
    both = {"put": op("Pumps_Put", body=B), "patch": op("Pumps_Patch", body=B)}
    by_name = entries(edition(tmp_path, {**PATHS, "/pumps/{id}": both}, ROW))
    assert by_name["pumps.replace"].named.source.verb == "PUT"
    assert by_name["pumps.update"].named.source.verb == "PATCH"


def test_a_name_that_two_would_have(tmp_path: Path) -> None:
    paths = {
        **PATHS,
        "/pumps/{id}/notes": {"get": op("Pumps_Notes", *PAGING, answer=PAGE)},
        "/pumps/notes": {"get": op("Pumps_AllNotes", *PAGING, answer=PAGE)},
    }
    folder = edition(tmp_path, paths, ROW)
    [problem] = complaints(folder)
    assert "depot.Pumps_Notes and depot.Pumps_AllNotes" in problem
    assert "would both be depot.pumps.list_notes" in problem
    assert 'Add to overrides.toml: [names] "depot.Pumps_' in problem
    rules = Overrides(names={"depot.Pumps_AllNotes": "list_all_notes"})
    assert {"pumps.list_notes", "pumps.list_all_notes"} < set(entries(folder, rules=rules))


def test_a_form_without_a_rule(tmp_path: Path) -> None:
    odd = {"/pumps/{id}/notes/{n}/state/{s}/x": {"get": op("Pumps_Odd", answer=P)}}
    [problem] = complaints(edition(tmp_path, {**PATHS, **odd}, ROW))
    assert problem == (
        "depot.Pumps_Odd (GET /depot/v2/tenant/{tenant}/pumps/{id}/notes/{n}/state/{s}/x) has a"
        ' form that no rule names. Add to overrides.toml: [names] "depot.Pumps_Odd" = "a_name"'
    )


def test_an_operation_that_lies_off_its_resource(tmp_path: Path) -> None:
    stray = {"/yard/of/pumps": {"get": op("Pumps_Stray", answer=P)}}
    [problem] = complaints(edition(tmp_path, {**PATHS, **stray}, ROW))
    assert "lies off its resource" in problem
    assert '[names] "depot.Pumps_Stray"' in problem


def test_a_feed_without_a_resource(tmp_path: Path) -> None:
    stray = op("Export_Valves", *FEED, answer=ref("FeedOfP"), tag="Export")
    folder = edition(tmp_path, {**PATHS, "/export/valves": {"get": stray}}, ROW)
    [problem] = complaints(folder)
    assert '[exports] "depot.Export_Valves" = "resource.export"' in problem
    rules = Overrides(exports={"depot.Export_Valves": "pumps.export_valves"})
    assert entries(folder, rules=rules)["pumps.export_valves"].paging == "feed"


def test_a_path_without_a_tenant_stops_at_once(tmp_path: Path) -> None:
    folder = edition(tmp_path, PATHS, SCHEMAS)
    file = next(folder.glob("*.json"))
    file.write_text(file.read_text().replace("/tenant/{tenant}", ""))
    with pytest.raises(Exception, match="has no tenant, which no rule covers"):
        complaints(folder)


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    odd = {
        "/pumps/{id}/a/{n}/b": {"get": op("Pumps_Odd", answer=P)},
        "/yard/of/pumps": {"get": op("Pumps_Stray", answer=P)},
    }
    assert len(complaints(edition(tmp_path, {**PATHS, **odd}, ROW))) == 2


@pytest.mark.parametrize(
    ("many", "item"),
    [
        ("jobs", "job"),
        ("categories", "category"),
        ("statuses", "status"),
        ("classes", "class"),
        ("business hours", "business hour"),
        ("gps", "gps"),
        ("equipment", "equipment"),
        ("address", "address"),
    ],
)
def test_one_of_many(many: str, item: str) -> None:
    assert singular(many) == item


def test_words_of_names() -> None:
    assert snake("customField.Fields") == "custom_field_fields"
    assert snake("from") == "from_"
    assert snake("HTTPPing-v2") == "http_ping_v2"
    assert camel("job_types") == "JobTypes"
    assert words("apBills") == "AP bills"
    assert words("opt_outs") == "opt-outs"
    assert [article(text) for text in ("AP bill", "GL account", "user", "estimate", "unit")] == [
        "an AP bill",
        "a GL account",
        "a user",
        "an estimate",
        "a unit",
    ]
