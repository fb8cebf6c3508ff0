"""Where the files of the API contradict themselves or mislead: one test for each trap."""

from __future__ import annotations

from pathlib import Path

import pytest

from servicepytan._codegen.emit_classes import classes
from servicepytan._codegen.emit_fields import FieldsEmitter
from servicepytan._codegen.emit_types import TypesEmitter
from servicepytan._codegen.overrides import Overrides
from tests.codegen.made_up import (
    BOOL,
    GUID,
    INSTANT,
    INT,
    PAGING,
    PATHS,
    SCHEMAS,
    TEXT,
    array,
    complaints,
    edition,
    entries,
    op,
    page_of,
    query,
    read,
    ref,
    thing,
)

pytest.importorskip("black", reason="black is not installed; it comes with the extra 'dev'")

PUMP = ref("Depot.V2.PumpResponse")
ROW = {"P": thing(id=INT), "PageOfP": page_of("P"), "B": thing(("name",), name=TEXT)}


def fields_of(*folders: Path, rules: Overrides | None = None) -> FieldsEmitter:
    part = read(*folders, rules=rules).modules["depot"]
    return FieldsEmitter(part.entries, part.catalog)


def test_a_success_may_have_any_code_below_400(tmp_path: Path) -> None:
    created = op("Pumps_Create", body=ref("B"), answer=ref("P"), code="201")
    removed = op("Pumps_Delete", code="204")
    by_name = entries(
        edition(
            tmp_path,
            {"/pumps": {"post": created}, "/pumps/{id}": {"delete": removed}},
            ROW,
        )
    )
    assert by_name["pumps.create"].record == "P"
    assert by_name["pumps.delete"].record == ""


def test_an_operation_without_a_documented_answer_gives_anything(
    tmp_path: Path,
) -> None:
    folder = edition(tmp_path, {"/pumps/{id}": {"get": op("Pumps_Get")}}, ROW)
    part = read(folder).modules["depot"]
    assert "-> Any:" in classes("depot", part.entries, Overrides())


def test_creates_answer_nothing_an_id_or_a_bare_number(tmp_path: Path) -> None:
    paths = {
        "/pumps": {"post": op("Pumps_Create", body=ref("B"))},
        "/valves": {"post": op("Valves_Create", body=ref("B"), answer=ref("P"))},
        "/pipes": {"post": op("Pipes_Create", body=ref("B"), answer=INT)},
    }
    by_name = entries(edition(tmp_path, paths, ROW))
    assert [by_name[f"{name}.create"].record for name in ("pumps", "valves", "pipes")] == [
        "",
        "P",
        "int",
    ]


def test_deletes_may_answer_something(tmp_path: Path) -> None:
    paths = {
        "/pumps/{id}": {"delete": op("Pumps_Delete", answer=ref("P"))},
        "/valves/{id}": {"delete": op("Valves_Delete")},
    }
    by_name = entries(edition(tmp_path, paths, ROW))
    assert (by_name["pumps.delete"].record, by_name["valves.delete"].record) == ("P", "")


def test_an_upload_declared_as_json_is_one_of_a_file(tmp_path: Path) -> None:
    form = thing(file={"type": "string", "format": "binary"})
    upload = op("Images_Post", body=form, answer=ref("P"), code="201")
    folder = edition(tmp_path, {"/images": {"post": upload}}, ROW)
    entry = entries(folder)["images.create"]
    assert (entry.named.archetype, entry.body) == ("upload", "")
    source = classes("depot", read(folder).entries, Overrides())
    assert "self, file: FileSource, *, file_name: Optional[str] = None" in source
    assert (
        "self._caller.upload('depot.images.create', (), {}, file=file, file_name=file_name"
        in source
    )


@pytest.mark.parametrize(
    ("answer", "archetype"),
    [
        (
            op("Calls_GetRecording", answer=TEXT, content="application/octet-stream"),
            "download_binary",
        ),
        (op("Calls_GetRecording", code="302"), "download_redirect"),
    ],
)
def test_downloads_are_told_by_code_or_content(
    tmp_path: Path, answer: dict, archetype: str
) -> None:
    folder = edition(tmp_path, {"/calls/{id}/recording": {"get": answer}}, ROW)
    rules = Overrides(names={"depot.Calls_GetRecording": "download_recording"})
    assert entries(folder, rules=rules)["calls.download_recording"].named.archetype == archetype
    source = classes("depot", read(folder, rules=rules).entries, rules)
    assert "-> Download:" in source
    assert "self._caller.download('depot.calls.download_recording', (id,), {}" in source


def test_json_under_another_name_is_json(tmp_path: Path) -> None:
    listed = op(
        "Reviews_GetList",
        *PAGING,
        answer=ref("PageOfP"),
        content="text/json; charset=utf-8",
    )
    by_name = entries(edition(tmp_path, {"/reviews": {"get": listed}}, ROW))
    assert (by_name["reviews.list"].paging, by_name["reviews.list"].record) == ("page", "P")


def test_a_write_without_a_schema_takes_a_body_by_override_only(tmp_path: Path) -> None:
    paths = {
        "/codes/batch": {"post": op("Codes_Batch", answer=ref("P"))},
        "/codes/{id}/hold": {"put": op("Codes_Hold")},
        "/codes": {"get": op("Codes_GetList", *PAGING, answer=ref("PageOfP"))},
    }
    rules = Overrides(bodies={"depot.codes.create_batch": "Any"}, verbs={"hold": "hold"})
    by_name = entries(edition(tmp_path, paths, ROW), rules=rules)
    assert (by_name["codes.create_batch"].body, by_name["codes.hold"].body) == ("Any", "")


def test_an_id_that_comes_twice_needs_an_override(tmp_path: Path) -> None:
    paths = {
        "/receipts": {"get": op("Receipts_GetList", *PAGING, answer=ref("PageOfP"))},
        "/receipts/{id}/cancellation": {
            "patch": op("Receipts_Cancel", query("id", INT), body=ref("B"))
        },
    }
    folder = edition(tmp_path, paths, ROW)
    rules = Overrides(verbs={"cancellation": "cancel"})
    [problem] = complaints(folder, rules=rules)
    assert '[parameters] "depot.receipts.cancel.id" = "another_name"' in problem
    rules = Overrides(verbs=rules.verbs, parameters={"depot.receipts.cancel.id": ""})
    entry = entries(folder, rules=rules)["receipts.cancel"]
    assert [part.name for part in (*entry.path_args, *entry.query_args)] == ["id"]


def test_path_parameters_are_typed_by_operation_and_the_own_one_is_id(
    tmp_path: Path,
) -> None:
    paths = {
        "/zones": {"get": op("Zones_GetList", *PAGING, answer=ref("PageOfP"))},
        "/zones/{id}": {"get": op("Zones_Get", answer=ref("P"))},
        "/zones/{zoneId}": {"patch": op("Zones_Update", body=ref("B"))},
        "/zones/{zoneId}/notes/{noteId}": {"delete": op("Zones_DeleteNote")},
    }
    types = {"zoneId": TEXT, "noteId": GUID}
    by_name = entries(edition(tmp_path, paths, ROW, types=types))
    named = {
        name: [(part.name, part.wire, part.kind, part.annotation) for part in entry.path_args]
        for name, entry in by_name.items()
    }
    assert named["zones.get"] == [("id", "id", "int", "int")]
    assert named["zones.update"] == [("id", "zoneId", "text", "str")]
    assert named["zones.delete_note"] == [
        ("id", "zoneId", "text", "str"),
        ("note_id", "noteId", "guid", "str"),
    ]


def test_two_versions_in_one_module_keep_their_paths(tmp_path: Path) -> None:
    paths = {
        "/v3/tenant/{tenant}/calls": {"get": op("Calls_GetList", *PAGING, answer=ref("PageOfP"))},
        "/v2/tenant/{tenant}/calls/{id}": {"get": op("Calls_Get", answer=ref("P"))},
    }
    by_name = entries(edition(tmp_path, paths, ROW, prefix="/depot"))
    assert by_name["calls.list"].named.source.path == "/depot/v3/tenant/{tenant}/calls"
    assert by_name["calls.get"].named.source.path == "/depot/v2/tenant/{tenant}/calls/{id}"


def test_items_that_take_one_item_are_written_as_they_are(tmp_path: Path) -> None:
    paths = {
        "/pumps/{id}/items": {"patch": op("Pumps_UpdateItems", body=ref("B"))},
        **PATHS,
    }
    by_name = entries(edition(tmp_path, paths, {**SCHEMAS, **ROW}))
    assert by_name["pumps.update_items"].body == "B"


def test_an_update_that_also_creates_is_named_by_override(tmp_path: Path) -> None:
    paths = {"/ratings": {"post": op("Ratings_Update", body=ref("B"))}}
    rules = Overrides(
        names={"depot.Ratings_Update": "upsert"},
        archetypes={"depot.Ratings_Update": "upsert"},
    )
    entry = entries(edition(tmp_path, paths, ROW), rules=rules)["ratings.upsert"]
    assert (entry.named.archetype, entry.repeatable) == ("upsert", False)


def test_lists_are_told_by_what_they_answer_and_not_by_their_name(
    tmp_path: Path,
) -> None:
    paths = {
        "/hours": {"get": op("Hours_GetList", answer=ref("P"))},
        "/zones": {"get": op("Zones_Get", *PAGING, answer=ref("PageOfP"))},
    }
    by_name = entries(edition(tmp_path, paths, ROW))
    assert by_name["hours.get"].named.archetype == "get_singleton"
    assert by_name["zones.list"].named.archetype == "list"


def test_a_post_that_reads_may_be_sent_again(tmp_path: Path) -> None:
    paths = {"/capacity": {"post": op("Capacity_GetList", body=ref("B"), answer=ref("P"))}}
    rules = Overrides(
        names={"depot.Capacity_GetList": "get"},
        archetypes={"depot.Capacity_GetList": "query_post"},
    )
    assert entries(edition(tmp_path, paths, ROW), rules=rules)["capacity.get"].repeatable


def test_a_delete_may_have_a_body(tmp_path: Path) -> None:
    rules = Overrides(names={"depot.Tags_Remove": "remove"})
    folder = edition(tmp_path, {"/tags": {"delete": op("Tags_Remove", body=ref("B"))}}, ROW)
    assert entries(folder, rules=rules)["tags.remove"].body == "B"
    assert "remove(self, body: Union[t.B, m.B], *, check" in classes(
        "depot", read(folder, rules=rules).entries, rules
    )


def test_a_body_may_be_an_array(tmp_path: Path) -> None:
    paths = {
        "/pumps/markasexported": {
            "post": op("Pumps_Mark", body=array(ref("B")), answer=array(ref("P")))
        }
    }
    rules = Overrides(verbs={"markasexported": "mark_as_exported"})
    folder = edition(tmp_path, {**PATHS, **paths}, {**SCHEMAS, **ROW})
    entry = entries(folder, rules=rules)["pumps.mark_as_exported"]
    assert (entry.body, entry.record, entry.named.archetype) == ("[B]", "[P]", "bulk")
    source = classes("depot", read(folder, rules=rules).entries, rules)
    assert "body: Sequence[Union[t.B, m.B]], *, check: bool = True" in source
    assert "-> List[t.P]:" in source


@pytest.mark.parametrize("last", ["custom-fields", "custom-field-types"])
def test_custom_field_types_have_one_name_on_all_resources(tmp_path: Path, last: str) -> None:
    listed = op("Pumps_GetTypes", *PAGING, answer=ref("PageOfP"))
    folder = edition(tmp_path, {**PATHS, f"/pumps/{last}": {"get": listed}}, {**SCHEMAS, **ROW})
    assert "pumps.list_custom_field_types" in entries(folder)


def test_texts_are_read_for_facts_and_never_written_out(tmp_path: Path) -> None:
    text = "Sorts the magnificent pumps,\\\nby field.\\\nAvailable fields are: Id, Weight."
    listed = op("Pumps_GetList", *PAGING, query("sort", text=text), answer=ref("PageOfP"))
    listed["summary"] = listed["description"] = "Gives magnificent pumps"
    folder = edition(tmp_path, {"/pumps": {"get": listed}}, ROW)
    part = read(folder).modules["depot"]
    [sort] = [part for part in entries(folder)["pumps.list"].query_args if part.wire == "sort"]
    assert sort.choices == ("Id", "Weight")
    written = (
        classes("depot", part.entries, Overrides())
        + TypesEmitter(part.entries, part.catalog).source()
    )
    assert "magnificent" not in written


def test_a_field_that_is_deprecated_stays(tmp_path: Path) -> None:
    old = thing(id=INT, batchId={**INT, "deprecated": True})
    folder = edition(
        tmp_path, {"/pumps/{id}": {"get": op("Pumps_Get", answer=ref("P"))}}, {"P": old}
    )
    assert fields_of(folder).types["P"] == {"id": "int", "batchId": "int"}


def test_formats_tell_what_a_text_is_and_names_do_not(tmp_path: Path) -> None:
    day = {"type": "string", "format": "date"}
    html = {"type": "string", "format": "html"}
    body = thing(launchDate=TEXT, dueDate=day, sentOn=INSTANT, notes=html)
    folder = edition(tmp_path, {"/pumps": {"post": op("Pumps_Create", body=ref("Q"))}}, {"Q": body})
    written = {
        "launchDate": "text",
        "dueDate": "day",
        "sentOn": "instant",
        "notes": "html",
    }
    assert fields_of(folder).types["Q"] == written


def test_types_of_one_last_name_need_an_override(tmp_path: Path) -> None:
    schemas = {"Depot.V2.Model": thing(id=INT), "Depot.Old.Model": thing(name=TEXT)}
    paths = {
        "/pumps/{id}": {"get": op("Pumps_Get", answer=ref("Depot.V2.Model"))},
        "/valves/{id}": {"get": op("Valves_Get", answer=ref("Depot.Old.Model"))},
    }
    folder = edition(tmp_path, paths, schemas)
    [problem] = complaints(folder)
    assert '[types] "depot.Depot.V2.Model" = "AnotherName"' in problem
    rules = Overrides(types={"depot.Depot.Old.Model": "OldModel"})
    assert {entry.record for entry in entries(folder, rules=rules).values()} == {
        "Model",
        "OldModel",
    }


def test_types_of_one_last_name_that_are_equal_are_one(tmp_path: Path) -> None:
    schemas = {"Depot.V2.Model": thing(id=INT), "Depot.Old.Model": thing(id=INT)}
    paths = {
        "/pumps/{id}": {"get": op("Pumps_Get", answer=ref("Depot.V2.Model"))},
        "/valves/{id}": {"get": op("Valves_Get", answer=ref("Depot.Old.Model"))},
    }
    assert {entry.record for entry in entries(edition(tmp_path, paths, schemas)).values()} == {
        "Model"
    }


def test_what_is_null_against_the_files_may_be_null(tmp_path: Path) -> None:
    row = thing(("memo",), id=INT, memo=TEXT)
    folder = edition(
        tmp_path, {"/pumps/{id}": {"get": op("Pumps_Get", answer=ref("P"))}}, {"P": row}
    )
    rules = Overrides(nullable=["memo"])
    assert fields_of(folder, rules=rules).types["P"]["memo"] == "text?"


def test_errors_have_no_types(tmp_path: Path) -> None:
    refused = {"content": {"application/json": {"schema": ref("ApiErrorResponse")}}}
    got = op("Pumps_Get", answer=ref("P"))
    got["responses"]["400"] = refused
    schemas = {**ROW, "ApiErrorResponse": thing(("title",), title=TEXT)}
    folder = edition(tmp_path, {"/pumps/{id}": {"get": got}}, schemas)
    assert set(fields_of(folder).types) == {"P"}


def test_a_wrapper_of_one_choice_is_that_choice(tmp_path: Path) -> None:
    wrapped = {"oneOf": [ref("Depot.V2.PumpStatus")], "nullable": True}
    schemas = {**SCHEMAS, "Depot.V2.PumpResponse": thing(status=wrapped)}
    assert fields_of(edition(tmp_path, PATHS, schemas)).types["PumpResponse"] == {
        "status": "PumpStatus?"
    }


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"type": "string", "nullable": True},
        {"oneOf": [TEXT, {"type": "null"}]},
    ],
)
def test_both_dialects_say_null(tmp_path: Path, schema: dict) -> None:
    schemas = {"P": thing(memo=schema)}
    folder = edition(tmp_path, {"/pumps/{id}": {"get": op("Pumps_Get", answer=ref("P"))}}, schemas)
    assert fields_of(folder).types["P"] == {"memo": "text?"}


def test_a_type_may_hold_itself_and_be_one_of_several(tmp_path: Path) -> None:
    schemas = {
        "Category": thing(
            below=array(ref("Category")), units=array({"anyOf": [ref("A"), ref("B")]})
        ),
        "A": thing(id=INT),
        "B": thing(name=TEXT),
    }
    paths = {"/categories/{id}": {"get": op("Categories_Get", answer=ref("Category"))}}
    fields = fields_of(edition(tmp_path, paths, schemas))
    assert fields.types["Category"] == {"below": "[Category]", "units": "[A|B]"}


def test_numbers_can_be_choices(tmp_path: Path) -> None:
    schemas = {
        "P": thing(every=ref("Every_Int32")),
        "Every_Int32": {"type": "integer", "enum": [0, 1]},
    }
    paths = {"/pumps": {"post": op("Pumps_Create", body=ref("P"))}}
    folder = edition(tmp_path, paths, schemas)
    part = read(folder).modules["depot"]
    assert fields_of(folder).choices == {"EveryInt32": (0, 1)}
    assert "EveryInt32 = Literal[0, 1]" in TypesEmitter(part.entries, part.catalog).source()


def test_keywords_as_names(tmp_path: Path) -> None:
    schemas = {"P": thing(("from",), from_=TEXT, class_=TEXT, id=INT)}
    feed = op(
        "Costs_Get",
        query("from", INSTANT, required=True),
        query("to", INSTANT),
        answer=ref("P"),
    )
    paths = {
        "/costs": {"get": feed},
        "/pumps": {"post": op("Pumps_Create", body=ref("P"))},
    }
    folder = edition(tmp_path, paths, schemas)
    entry = entries(folder)["costs.get"]
    assert [(part.name, part.wire, part.kind) for part in entry.query_args] == [
        ("from_", "from", "instant"),
        ("to", "to", "instant"),
    ]
    assert entry.paging == ""
    part = read(folder).modules["depot"]
    types: dict = {}
    exec(compile(TypesEmitter(part.entries, part.catalog).source(), "types", "exec"), types)
    assert types["PInput"].__required_keys__ == {"from"}
    assert types["PInput"].__optional_keys__ == {"class", "id"}


def test_dots_in_names_and_objects_in_filters(tmp_path: Path) -> None:
    values = {"type": "object", "additionalProperties": TEXT, "maxProperties": 5}
    owner = thing(("type",), type=TEXT, id=INT)
    listed = op(
        "Pumps_GetList",
        *PAGING,
        query("customField.Fields", values),
        query("customField", values, "Such as ?customField.name1=value1"),
        query("owners", array(ref("Owner"))),
        answer=ref("PageOfP"),
    )
    entry = entries(edition(tmp_path, {"/pumps": {"get": listed}}, {**ROW, "Owner": owner}))[
        "pumps.list"
    ]
    named = [(part.name, part.kind, part.many, part.most, part.style) for part in entry.query_args]
    assert named == [
        ("custom_field_fields", "object", "", 5, "brackets"),
        ("custom_field", "object", "", 5, "dots"),
        ("owners", "object", "repeat", None, "indexed"),
    ]
    parts = entry.query_args[2].parts
    assert [(part.wire, part.kind, part.required) for part in parts] == [
        ("type", "text", True),
        ("id", "int", False),
    ]


def test_pages_that_begin_at_zero_and_insist_on_everything(tmp_path: Path) -> None:
    listed = op(
        "Pumps_GetList",
        query("page", {**INT, "minimum": 0.0}, required=True),
        query("pageSize", {**INT, "maximum": 500.0}, required=True),
        query("includeTotal", BOOL, required=True),
        answer=ref("PageOfP"),
    )
    entry = entries(edition(tmp_path, {"/pumps": {"get": listed}}, ROW))["pumps.list"]
    assert (entry.first_page, entry.largest_page, entry.always_totals) == (0, 500, True)
    assert entry.query_args == []


def test_lists_without_pages_come_at_once(tmp_path: Path) -> None:
    paths = {
        "/pumps": {"get": op("Pumps_GetList", answer=array(ref("P")))},
        "/valves": {"get": op("Valves_GetList", answer=ref("Data"))},
    }
    by_name = entries(edition(tmp_path, paths, {**ROW, "Data": thing(data=array(ref("P")))}))
    assert {name: (entry.paging, entry.record) for name, entry in by_name.items()} == {
        "pumps.list": ("once", "P"),
        "valves.list": ("once", "P"),
    }


def test_what_pages_is_an_argument_only_where_the_overrides_name_it(tmp_path: Path) -> None:
    paths = {"/pumps/search": {"post": op("Pumps_Search", *PAGING, answer=ref("P"))}}
    folder = edition(tmp_path, paths, ROW)
    rules = Overrides(names={"depot.Pumps_Search": "search"})
    assert entries(folder, rules=rules)["pumps.search"].query_args == []
    key = "depot.pumps.search"
    named = {f"{key}.page": "page", f"{key}.pageSize": "page_size"}
    rules = Overrides(names=rules.names, parameters=named)
    entry = entries(folder, rules=rules)["pumps.search"].query_args
    assert [(part.name, part.wire, part.kind) for part in entry] == [
        ("page", "page", "int"),
        ("page_size", "pageSize", "int"),
    ]
    assert rules.problems == []


def test_a_report_is_paged_by_post_with_a_body(tmp_path: Path) -> None:
    schemas = {**ROW, "PageOfP": page_of("P")}
    schemas["Report"] = page_of("P")
    schemas["Report"]["properties"].update(fields=array(ref("P")), data=array(array({})))
    posted = op("Reports_GetData", *PAGING, body=ref("B"), answer=ref("Report"))
    rules = Overrides(names={"depot.Reports_GetData": "get_data"})
    folder = edition(tmp_path, {"/reports/{id}/data": {"post": posted}}, schemas)
    entry = entries(folder, rules=rules)["reports.get_data"]
    assert (entry.named.archetype, entry.paging, entry.body, entry.repeatable) == (
        "report_data",
        "page",
        "B",
        True,
    )
    source = classes("depot", read(folder, rules=rules).entries, rules)
    assert "-> Records[List[Any]]:" in source
    assert "body=body, check=check, limit=limit" in source


def test_two_ways_to_write_a_list(tmp_path: Path) -> None:
    listed = op(
        "Pumps_GetList",
        *PAGING,
        query("ids"),
        query("ownerIds", array(INT)),
        query("exportedBy", text="Takes a comma-separated list of owner IDs (maximum 20)"),
        query("active", ref("ActiveRequestArg")),
        answer=ref("PageOfP"),
    )
    active = {"type": "string", "enum": ["True", "Any", "False"]}
    folder = edition(tmp_path, {"/pumps": {"get": listed}}, {**ROW, "ActiveRequestArg": active})
    entry = entries(folder)["pumps.list"]
    assert [(part.kind, part.many, part.most) for part in entry.query_args] == [
        ("int", "comma", 50),
        ("int", "repeat", None),
        ("int", "comma", 20),
        ("active", "", None),
    ]
