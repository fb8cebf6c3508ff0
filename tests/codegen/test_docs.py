"""Docstrings say what is so: of each kind of argument, and of each kind of operation."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan._codegen.docs import docstring, published, summary
from servicepytan._codegen.emit_classes import own_arguments
from servicepytan._codegen.emit_fields import FieldsEmitter
from servicepytan._codegen.emit_reference import index, page
from servicepytan._codegen.emit_types import TypesEmitter
from servicepytan._codegen.entries import Entry
from servicepytan._codegen.overrides import Overrides
from servicepytan._codegen.samples import plain
from servicepytan._codegen.shapes import shape
from tests.codegen.made_up import (
    BOOL,
    FEED,
    GUID,
    INSTANT,
    INT,
    PAGING,
    PATHS,
    SCHEMAS,
    TEXT,
    Json,
    array,
    edition,
    entries,
    feed_of,
    op,
    page_of,
    query,
    read,
    ref,
    thing,
)

pytest.importorskip("black", reason="black is not installed; it comes with the extra 'dev'")

ROW = {**SCHEMAS, "P": thing(id=INT), "PageOfP": page_of("P"), "FeedOfP": feed_of("P")}
P, PAGE = ref("P"), ref("PageOfP")
DAY = {"type": "string", "format": "date"}
PAIR = thing(type=TEXT, id=INT)


def one_of(
    tmp_path: Path, verb: str, path: str, spec: Json, rules: Optional[Overrides] = None
) -> Entry:
    """One operation, beside those of the pumps."""
    item = {**PATHS.get(path, {}), verb: spec}
    folder = edition(tmp_path, {**PATHS, path: item}, {**ROW, "Pair": PAIR})
    rules = rules or Overrides(verbs={"hold": "hold", "markasexported": "mark_as_exported"})
    [only] = [
        entry
        for entry in entries(folder, rules=rules).values()
        if entry.named.source.id == spec["operationId"]
    ]
    return only


def text_of(entry: Entry) -> str:
    return docstring(entry, own_arguments(entry), Overrides())


@pytest.mark.parametrize(
    ("parameter", "phrase"),
    [
        (query("ids"), "Only these ids, one or several; more than 50 take several requests"),
        (query("pumpIds"), "Of any of these pumps, by id."),
        (query("pumpId", INT), "Of this pump, by id."),
        (query("number"), "With this number."),
        (query("statuses"), "With one of these statuses."),
        (query("isWet", BOOL), "Whether is wet."),
        (query("createdOnOrAfter", INSTANT), "Created at this moment or later."),
        (query("createdBefore", INSTANT), "Created before this moment."),
        (query("modifiedOnOrBefore", INSTANT), "Last changed up to this moment."),
        (query("soldAfter", INSTANT), "Sold after this moment."),
        (
            query("firstAppointmentStartsBefore", INSTANT),
            "The first appointment starts before this",
        ),
        (query("dueFrom", DAY), "Due on this day or later."),
        (query("dueTo", DAY), "Due on this day or before."),
        (query("launch", DAY), "Launch, a day."),
        (query("launch", INSTANT), "Launch, a moment."),
        (query("status", ref("Depot.V2.PumpStatus")), "The status: Idle, Running."),
        (query("states", array(ref("Depot.V2.PumpStatus"))), "One or several of Idle, Running."),
        (query("sort"), "Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending)."),
        (
            query("sort", text="Available fields are: Id, Name."),
            "before it for descending: Id, Name.",
        ),
        (query("fields", {"type": "object"}), "Values by name."),
        (query("owners", array(ref("Pair"))), "Dicts with ``type`` and ``id``."),
    ],
)
def test_a_phrase_for_each_kind_of_argument(tmp_path: Path, parameter: Json, phrase: str) -> None:
    listed = op("Pumps_Other", *PAGING, parameter, answer=PAGE)
    entry = one_of(tmp_path, "get", "/pumps/{id}/others", listed)
    assert phrase in " ".join(text_of(entry).split())


@pytest.mark.parametrize(
    ("verb", "path", "spec", "text"),
    [
        ("get", "/pumps/{id}/notes", op("X", *PAGING, answer=PAGE), "Notes of a pump."),
        ("get", "/pumps/all-notes", op("X", *PAGING, answer=PAGE), "Notes of all pumps."),
        ("get", "/pumps/kinds", op("X", *PAGING, answer=PAGE), "Kinds of pumps."),
        ("get", "/pumps/custom-fields", op("X", *PAGING, answer=PAGE),
            "Types of the custom fields that pumps can have."),
        ("get", "/pumps/{id}/state", op("X", answer=P), "State of a pump."),
        ("patch", "/pumps/{id}", op("X", body=P),
            "Change a pump; what the body omits stays unchanged."),
        ("put", "/pumps/{id}", op("X", body=P), "Change a pump."),
        ("delete", "/pumps/{id}", op("X"), "Delete a pump."),
        ("post", "/pumps/{id}/notes", op("X", body=P), "Create a note on a pump."),
        ("patch", "/pumps/{id}/notes/{n}", op("X", body=P), "Change a note of a pump."),
        ("patch", "/pumps/{id}/state", op("X", body=P), "Change the state of a pump."),
        ("delete", "/pumps/{id}/notes/{n}", op("X"), "Delete a note of a pump."),
        ("post", "/pumps/{id}/tags/{n}", op("X"), "Add a tag to a pump."),
        ("put", "/pumps/{id}/hold", op("X", body=P), "Hold a pump."),
        ("post", "/pumps/markasexported", op("X", body=P), "Mark pumps as exported, many at once."),
        ("patch", "/pumps/custom-fields", op("X", body=P),
            "Set custom fields of pumps, many at once."),
    ],
)  # fmt: skip
def test_a_summary_for_each_kind_of_operation(
    tmp_path: Path, verb: str, path: str, spec: Json, text: str
) -> None:
    entry = one_of(tmp_path, verb, path, {**spec, "operationId": "Pumps_X", "tags": ["Pumps"]})
    assert summary(entry, Overrides()) == text


def test_a_feed_tells_of_its_delay_and_how_to_go_on(tmp_path: Path) -> None:
    exported = op("Export_Pumps", *FEED, answer=ref("FeedOfP"), tag="Export")
    text = text_of(one_of(tmp_path, "get", "/export/pumps", exported))
    assert "Export feed of pumps, in the order of their last change." in text
    assert "15 minutes after their change" in " ".join(text.split())
    assert "token = feed.continue_from" in text


def test_an_example_fetches_the_id_that_it_needs(tmp_path: Path) -> None:
    text = text_of(one_of(tmp_path, "delete", "/pumps/{id}/notes/{noteId}", op("Pumps_X")))
    assert ">>> row = session.pumps.list().first_or_raise()" in text
    assert '>>> session.pumps.delete_note(row["id"], 1234)' in text
    assert "note_id: The note, by id." in text


def test_an_example_has_what_is_required(tmp_path: Path) -> None:
    needed = [
        query("from", INSTANT, required=True),
        query("to", INSTANT, required=True),
        query("codes", array(TEXT), required=True),
        query("active", BOOL, required=True),
        query("state", ref("Depot.V2.PumpStatus"), required=True),
        query("guid", GUID, required=True),
    ]
    entry = one_of(tmp_path, "get", "/pumps/kinds", op("Pumps_X", *needed, answer=P))
    text = text_of(entry)
    for part in (
        'codes=["A1"]',
        "active=True",
        'state="Idle"',
        'to="2026-02-01"',
        'from_="2026-01-01"',
    ):
        assert part in text


def test_raises_follow_the_documented_codes(tmp_path: Path) -> None:
    spec = op("Pumps_X", codes=("404", "409"))
    text = text_of(one_of(tmp_path, "delete", "/pumps/{id}/notes/{noteId}", spec))
    assert "NotFound: there is no such pump or note." in text
    assert "Conflict: its state does not allow this." in text


def test_where_it_is_published() -> None:
    assert published("both") == ""
    assert published("from 2030-02") == " Published since the edition of 2030-02."
    assert published("until 2030-01") == " Published until the edition of 2030-01."
    assert published("unpublished") == " Not published yet."


@pytest.mark.parametrize(
    ("key", "schema", "value"),
    [
        ("customerId", INT, 1234),
        ("count", INT, 1),
        ("active", BOOL, True),
        ("unitPrice", {"type": "number"}, 49.5),
        ("hours", {"type": "number"}, 1),
        ("end", INSTANT, "2026-01-31T10:00:00Z"),
        ("start", INSTANT, "2026-01-31T08:00:00Z"),
        ("dueDate", DAY, "2026-01-31"),
        ("guid", GUID, "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42"),
        ("length", {"type": "string", "format": "duration"}, "01:30:00"),
        ("to", {"type": "string", "format": "email"}, "ann@example.com"),
        ("billingCity", TEXT, "Portland"),
        ("externalId", TEXT, "A1"),
        ("other", TEXT, "Example"),
        ("anything", {}, "A1"),
    ],
)
def test_values_of_examples_look_like_something(key: str, schema: Json, value: Any) -> None:
    assert plain(key, shape(schema)) == value


def test_a_page_of_the_reference(tmp_path: Path) -> None:
    body = thing(
        ("name",),
        name=TEXT,
        parts=array(ref("Part")),
        tags={"type": "object", "additionalProperties": TEXT},
        status=ref("Depot.V2.PumpStatus"),
        memo={**TEXT, "nullable": True},
    )
    schemas = {**SCHEMAS, "Depot.V2.PumpCreateRequest": body, "Part": thing(id=INT, notes=TEXT)}
    part = read(edition(tmp_path, PATHS, schemas)).modules["depot"]
    rules = Overrides(modules={"depot": "Pumps and valves"})
    text = page("depot", part.entries, FieldsEmitter(part.entries, part.catalog), rules)
    for line in (
        "Pumps and valves: `session.depot`.",
        "Reached as `session.pumps` or `session.depot.pumps`.",
        "| {py:meth}`list <servicepytan.endpoints.depot.Pumps.list>` |"
        " `GET /depot/v2/tenant/{tenant}/pumps` | `tn.dep.pumps:r` |",
        ".. autoclass:: servicepytan.endpoints.depot.Pumps",
        "### PumpCreateRequest",
        "Body of `depot.pumps.create`.",
        "| `name` | text | required |",
        "| `memo` | text | may be None |",
        "| `parts` | list of [Part](#part) |  |",
        "| `tags` | text by name |  |",
        "| `status` | `Idle` or `Running` |  |",
        "### Part",
    ):
        assert f"{line}\n" in text, line
    assert "* [`session.depot`](depot.md): pumps and valves.\n" in index(["depot"], rules)


def test_types_name_who_uses_them(tmp_path: Path) -> None:
    paths = {
        f"/pumps/{{id}}/state{i}": {"get": op(f"Pumps_{i}", answer=ref("P"))} for i in range(9)
    }
    listed = op("Pumps_GetList", *PAGING, query("owners", array(ref("Pair"))), answer=PAGE)
    folder = edition(tmp_path, {"/pumps": {"get": listed}, **paths}, {**ROW, "Pair": PAIR})
    part = read(folder).modules["depot"]
    source = TypesEmitter(part.entries, part.catalog).source()
    assert "A filter of ``depot.pumps.list``." in source
    assert re.search(r"What comes from ``depot\.pumps\.get_state0``, .* and \d more\.", source)
