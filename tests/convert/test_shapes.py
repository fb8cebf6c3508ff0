"""Shapes of rows: what each makes of a row, of the fields, and of the key; all in tables."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan import shape
from servicepytan.convert.field_trees import FieldTree, flat_tree, tree_at, tree_columns, tree_of
from servicepytan.convert.name_join import Join, shaped
from servicepytan.convert.shapes import as_shape, pick_columns
from servicepytan.core.body_types import Types
from servicepytan.core.generators import drive
from servicepytan.core.timestamps import ticks_of
from servicepytan.errors import InvalidArgument
from servicepytan.shape import Shape, parse
from tests.all_cases import for_all

NEW_YORK = shape.local_times("America/New_York")
APP = "2f6c0a54-0000-4000-8000-000000000001"
NAMES: Any = ["id", "total"]
ROW: Any = {"id": 1}
TYPES = Types(
    {
        "Job": {
            "id": "int!",
            "jobNumber": "text?",
            "total": "number?",
            "start": "instant?",
            "dueDate": "instant?",
            "summary": "text?",
            "address": "Address?",
            "items": "[Item]?",
            "seen": "[instant]?",
            "tagTypeIds": "[int]?",
            "businessUnitId": "int!",
            "technicianIds": "[int]?",
            "customFields": "[Custom]?",
            "externalData": "[Custom]?",
            "vendor": "Vendor?",
            "place": "Address|Vendor?",
            "anything": "Address|any?",
            "more": "any?",
            "parent": "Job?",
        },
        "Address": {"city": "text!", "zipCode": "text?"},
        "Item": {"id": "int!", "price": "number?", "soldOn": "instant?"},
        "Custom": {"name": "text?", "value": "text?"},
        "Vendor": {"id": "int!", "name": "text?"},
    },
    {},
)
JOB = tree_of(TYPES, "Job")
LABEL = "jpm.jobs.list"


@for_all(
    ("step", "row", "made"),
    [
        (shape.flatten, {"id": 1, "address": {"city": "Reno"}}, {"id": 1, "address.city": "Reno"}),
        (
            shape.pick("address.city", "id", "gone"),
            {"id": 1, "address": {"city": "Reno"}},
            {"address.city": "Reno", "id": 1, "gone": None},
        ),
        (shape.pick("items.id"), {"items": [{"id": 1}, {"id": 2}]}, {"items.id": [1, 2]}),
        (shape.pick("id", "id"), {"id": 1}, {"id": 1}),
        (
            shape.rename,
            {"jobNumber": "7", "items": [{"soldOn": 1}], "a.zipCode": 2, "from": 3},
            {"job_number": "7", "items": [{"sold_on": 1}], "a.zip_code": 2, "from": 3},
        ),
        (shape.rename, {"jobId": 1, "job_id": 2}, {"job_id": 1, "job_id_": 2}),
        (
            shape.rename,
            {"customFields": {"Gate Code": "7", "Client#": "8", "PONumber": "9"}},
            {"custom_fields": {"Gate Code": "7", "Client#": "8", "PONumber": "9"}},
        ),
        (
            shape.custom_fields,
            {"id": 1, "customFields": [{"name": " Gate ", "value": "7"}, {"typeId": 9}]},
            {"id": 1, "customFields": {"Gate": "7", "9": None}},
        ),
        (
            shape.custom_fields,
            {"customFields": [{"name": "a", "value": 1}, {"name": "a", "value": 2}]},
            {"customFields": {"a": 1, "a_2": 2}},
        ),
        (shape.custom_fields, {"customFields": None}, {"customFields": None}),
        (shape.custom_fields, {"customFields": [1]}, {"customFields": [1]}),
        (shape.custom_fields, {"id": 1}, {"id": 1}),
        (
            shape.external_data(APP.upper()),
            {
                "externalData": [
                    {"key": "crm", "value": "7"},
                    {"key": "erp", "value": "8", "applicationGuid": APP},
                    {"key": "other", "value": "9", "applicationGuid": "else"},
                ]
            },
            {"externalData": {"crm": "7", "erp": "8"}},
        ),
        (
            shape.explode("items", id_name="jobId"),
            {"id": 7, "items": [{"id": 1}, {"id": 2}]},
            [{"jobId": 7, "id": 1}, {"jobId": 7, "id": 2}],
        ),
        (
            shape.explode("tagTypeIds"),
            {"id": 7, "tagTypeIds": [8]},
            [{"parentId": 7, "tagTypeIds": 8}],
        ),
        (shape.explode("items"), {"id": 7, "items": None}, []),
        (shape.explode("items"), {"id": 7, "items": []}, []),
        (shape.explode("items"), {"id": 7}, []),
        (shape.explode("address"), {"id": 7, "address": {"city": "Reno"}},
         [{"parentId": 7, "city": "Reno"}]),
        (
            shape.join("businessUnit", names={"businessUnit": {2: "HVAC"}}),
            {"id": 1, "businessUnitId": 2, "total": 3},
            {"id": 1, "businessUnitId": 2, "businessUnitName": "HVAC", "total": 3},
        ),
        (
            shape.join("technician", names={"technician": {"2": "Ada"}}),
            {"technicianIds": [2, 3], "soldById": 0, "preferredTechnicianIds": None},
            {
                "technicianIds": [2, 3],
                "technicianNames": ["Ada", None],
                "soldById": 0,
                "soldByName": None,
                "preferredTechnicianIds": None,
                "preferredTechnicianNames": None,
            },
        ),
    ],
)  # fmt: skip
def test_a_row_in_its_new_shape(step: Shape, row: dict[str, Any], made: Any) -> None:
    before = repr(row)
    assert step(row) == made
    assert list(step([row])) == (made if isinstance(made, list) else [made])
    assert repr(row) == before


def test_external_data_takes_a_row_and_an_app() -> None:
    row = {"externalData": [{"key": "crm", "value": "7"}]}
    assert shape.external_data(row, APP) == {"externalData": {"crm": "7"}}


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("2026-01-15T12:00:00Z", "2026-01-15T07:00:00-05:00"),
        ("2026-07-15T12:00:00Z", "2026-07-15T08:00:00-04:00"),
        ("2026-03-08T06:59:59.9999999Z", "2026-03-08T01:59:59.9999999-05:00"),
        ("2026-03-08T07:00:00Z", "2026-03-08T03:00:00-04:00"),
        ("2026-11-01T05:30:00Z", "2026-11-01T01:30:00-04:00"),
        ("2026-11-01T06:30:00Z", "2026-11-01T01:30:00-05:00"),
        ("2026-01-15T12:00:00+02:00", "2026-01-15T05:00:00-05:00"),
        ("2026-01-15T12:00:00.5-08:00", "2026-01-15T15:00:00.5-05:00"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("1850-01-01T00:00:00Z", "1850-01-01T00:00:00Z"),
        ("2026-02-30T00:00:00Z", "2026-02-30T00:00:00Z"),
        ("2026-01-15", "2026-01-15"),
        ("2026-01-15T12:00:00", "2026-01-15T12:00:00"),
        ("at noon", "at noon"),
    ],
)
def test_a_moment_in_a_zone(text: str, local: str) -> None:
    assert NEW_YORK({"start": text}) == {"start": local}
    assert NEW_YORK.bound(JOB, LABEL)({"seen": [text]}) == {"seen": [local]}


def test_a_moment_beyond_the_calendar_stays() -> None:
    far = shape.local_times("Asia/Tokyo")
    assert far({"start": "9999-12-31T23:00:00Z"}) == {"start": "9999-12-31T23:00:00Z"}


@pytest.mark.parametrize("moment", [datetime(1, 1, 1), datetime(1, 1, 2), datetime.max])
@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/New_York"])
def test_read_moments_that_are_unknown_or_beyond_the_calendar_stay(
    moment: datetime, zone: str
) -> None:
    moment = moment.replace(tzinfo=timezone.utc)
    moved = shape.local_times(zone)({"start": moment})["start"]
    assert moved == moment
    assert (moved.tzinfo is timezone.utc) is (moment.year == 1 or zone == "Asia/Tokyo")


def test_calendar_days_and_texts_are_not_moved() -> None:
    noon = "2026-01-15T12:00:00Z"
    row = {"dueDate": noon, "due_date": noon, "summary": noon, "start": noon, "more": {"x": noon}}
    moved = NEW_YORK.bound(JOB, LABEL)(row)
    local = "2026-01-15T07:00:00-05:00"
    assert moved == {
        "dueDate": noon,
        "due_date": noon,
        "summary": noon,
        "start": local,
        "more": {"x": local},
    }


@given(st.datetimes().map(lambda moment: f"{moment.isoformat(timespec='microseconds')}7Z"))
def test_a_local_moment_is_the_same_moment(text: str) -> None:
    assert ticks_of(NEW_YORK({"start": text})["start"]) == ticks_of(text)


@pytest.mark.parametrize(
    ("steps", "names"),
    [
        ([shape.pick("id", "address.city")], ["id", "address.city"]),
        ([shape.pick("items.price", "id")], ["items.price", "id"]),
        ([shape.flatten, shape.pick("address.city")], ["address.city"]),
        ([shape.pick("address"), shape.flatten], ["address.city", "address.zipCode"]),
        ([shape.rename, shape.pick("job_number")], ["job_number"]),
        ([shape.flatten, shape.rename, shape.pick("address.zip_code")], ["address.zip_code"]),
        ([shape.explode("items")], ["jobId", "id", "price", "soldOn"]),
        ([shape.explode("tagTypeIds")], ["jobId", "tagTypeIds"]),
        ([shape.custom_fields, shape.pick("customFields.Gate")], ["customFields.Gate"]),
        (
            [shape.external_data(APP), shape.pick("externalData.crm")],
            ["externalData.crm"],
        ),
        ([shape.pick("id"), shape.external_data(APP)], ["id"]),
        ([shape.pick("more.whatever")], ["more.whatever"]),
        ([shape.pick("place.city", "place.name")], ["place.city", "place.name"]),
        ([shape.pick("anything.whatever")], ["anything.whatever"]),
        ([shape.pick("parent.parent.parent.whatever")], ["parent.parent.parent.whatever"]),
        ([shape.join("businessUnit"), shape.pick("businessUnitName")], ["businessUnitName"]),
        ([shape.join("technician"), shape.pick("technicianNames")], ["technicianNames"]),
        ([shape.pick("id", "newField", check=False)], ["id", "newField"]),
    ],
)
def test_the_fields_behind_shapes(steps: list[Shape], names: list[str]) -> None:
    assert tree_columns(behind(steps)).names == names


def behind(steps: list[Shape]) -> FieldTree:
    tree = JOB
    for step in steps:
        bound = step.bound(tree, LABEL)
        tree = bound.tree(tree)
    return tree


@pytest.mark.parametrize(
    "step",
    [
        *(shape.flatten, shape.custom_fields, shape.external_data(APP), shape.explode("items")),
        *(shape.rename, shape.join("businessUnit"), NEW_YORK),
    ],
)
def test_where_nobody_knows_the_fields_any_are_possible(step: Shape) -> None:
    anything = FieldTree()
    assert step.bound(anything, LABEL).tree(anything).fields is None


def test_a_shape_of_ones_own_leaves_the_fields() -> None:
    class Doubled(Shape):
        def row(self, row: Any) -> Any:
            return {**row, "total": 2 * row["total"]}

    assert list(Doubled()([{"id": 1, "total": 2}])) == [{"id": 1, "total": 4}]
    assert behind([Doubled(), shape.pick("id", "address.city")]) == behind(
        [shape.pick("id", "address.city")]
    )
    assert Doubled().key(("id",)) == ("id",)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("equipment_systems.installed_equipment.list", "installedEquipmentId"),
        ("jpm.job_types.list", "jobTypeId"),
        ("settings.tag_categories.list", "tagCategoryId"),
        ("crm.addresses.list", "addressId"),
        ("/x/v2/tenant/{tenant}/jobs", "parentId"),
    ],
)
def test_the_id_beside_items_is_named_by_their_resource(label: str, name: str) -> None:
    bound = shape.explode("items").bound(JOB, label)
    assert bound({"id": 7, "items": [{"price": 1}]}) == [{name: 7, "price": 1}]
    assert tree_columns(bound.tree(JOB)).names[0] == name


def test_columns_keep_their_kinds() -> None:
    kinds = tree_columns(behind([shape.rename])).kinds
    assert (kinds["id"], kinds["start"], kinds["due_date"]) == ("int", "instant", "day")
    assert tree_columns(behind([shape.explode("tagTypeIds")])).kinds["tagTypeIds"] == "int"
    assert tree_columns(behind([NEW_YORK]), local="text").kinds["start"] == "text"
    assert tree_columns(behind([NEW_YORK]), local="text").kinds["dueDate"] == "day"
    assert tree_columns(flat_tree(JOB)).kinds["address.city"] == "text"


@pytest.mark.parametrize(
    ("steps", "text"),
    [
        (
            [shape.pick("jobNumbr")],
            "jpm.jobs.list has no field 'jobNumbr'. Did you mean 'jobNumber'?",
        ),
        ([shape.pick("address.citty")], "Did you mean 'address.city'?"),
        ([shape.pick("items.prize")], "Did you mean 'items.price'?"),
        ([shape.pick("total.cents")], "total holds a plain value."),
        ([shape.pick("zzz")], "It has id, jobNumber,"),
        ([shape.rename, shape.pick("jobNumber")], "Did you mean 'job_number'?"),
        ([shape.flatten, shape.pick("address")], "has no field 'address'"),
        ([shape.explode("total")], "total of jpm.jobs.list is no list; there are items, seen"),
        ([shape.explode("itms")], "Did you mean 'items'?"),
        ([shape.pick("gone.parts.zip")], "has no field 'gone.parts.zip'"),
        ([shape.join("jobType")], "has no jobTypeId or jobTypeIds; it has ids of businessUnit"),
        ([shape.join("vendor")], "jpm.jobs.list has the name already: pick vendor.name."),
        ([shape.pick("id"), shape.join("businessUnit")], "it has no ids that have names"),
    ],
)
def test_a_shape_that_does_not_suit_is_refused(steps: list[Shape], text: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        behind(steps)
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda: shape.pick(), "pick needs the name of a field"),
        (lambda: shape.pick(""), "no name of a field"),
        (lambda: shape.local_times("Mars/One"), "no time zone 'Mars/One'"),
        (lambda: shape.join([]), "with_names is empty; there are businessUnit"),
        (lambda: shape.join("busnessUnit"), "Did you mean 'businessUnit'?"),
        (lambda: shape.explode(""), "no name of a list"),
        (lambda: shape.external_data(" "), "no GUID"),
        (lambda: shape.external_data(ROW), "needs the GUID of an app"),
        (lambda: shape.pick(NAMES), "is no name of a field"),
        (lambda: shape.pick(NAMES), 'write the names one by one: pick("id", "total")'),
        (lambda: shape.pick("id", ["a"]), "pick: ['a'] is no name of a field; write"),  # type: ignore[arg-type]
        (lambda: shape.pick([5]), "pick: [5] is no name of a field, such as 'id'."),  # type: ignore[arg-type]
        (lambda: pick_columns([]), 'columns is empty; name some, as in ["id"]'),
        (lambda: pick_columns(iter(())), "columns is empty"),
        (lambda: pick_columns(5), "columns=5 is no list of names"),
        (lambda: pick_columns(True), "columns=True is no list of names"),
        (lambda: pick_columns(""), "columns: '' is no name of a field"),
        (lambda: pick_columns([["id"]]), "columns: ['id'] is no name of a field"),
        (lambda: pick_columns(["id", None], "rows"), "rows: None is no name of a field"),
        (lambda: shape.join("businessUnit")({"businessUnitId": 1}), "no session to ask for them"),
        (lambda: parse("pik=id"), "There is no shape 'pik'. Did you mean 'pick'?"),
        (lambda: parse("flatten=1"), "takes nothing"),
        (lambda: parse("pick"), "pick needs the name of a field"),
        (lambda: parse("zzz"), "There are custom_fields, explode"),
        (lambda: Join([1]), "no names of 1"),  # type: ignore[list-item]
    ],
)
def test_what_no_shape_can_be_made_of_is_refused(make: Any, text: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        make()
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("step", "text"),
    [
        *(
            (getattr(shape, name), f"shape.{name} makes a shape. Call it first, as in map(")
            for name in ("pick", "explode", "join", "local_times", "external_data", "parse")
        ),
        ("flatten", "map: 'flatten' is neither a function nor one of servicepytan.shape, such as"),
        (None, "map: None is neither a function"),
    ],
)
def test_what_is_no_step_of_map_is_refused(step: Any, text: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        as_shape(step)
    assert text in str(caught.value)


@pytest.mark.parametrize("made", [shape.flatten, shape.rename, shape.pick("id")])
def test_a_shape_that_is_called_with_nothing_says_so(made: Any) -> None:
    with pytest.raises(TypeError, match=r"is called with a row or several. In map\(\), leave out"):
        made()


def test_no_row_stands_in_an_error_about_the_fields_of_pick() -> None:
    row = {"id": 1, "name": "Ada Lovelace" * 20}
    with pytest.raises(InvalidArgument) as caught:
        shape.pick(row)  # type: ignore[arg-type]
    assert len(str(caught.value)) < 150


@pytest.mark.parametrize(
    "text",
    [
        "custom_fields",
        "explode=items",
        "explode=items,invoiceId",
        f"external_data={APP}",
        "flatten",
        "join=businessUnit,technician",
        "local_times=America/New_York",
        "pick=id,address.city",
        "rename",
    ],
)
def test_a_shape_is_what_its_text_says(text: str) -> None:
    assert parse(text).text == text
    assert repr(parse(text)) == f"<shape {text}>"


@pytest.mark.parametrize(
    ("step", "key", "after"),
    [
        (shape.flatten, ("id",), ("id",)),
        (shape.rename, ("technicianId", "jobId"), ("technician_id", "job_id")),
        (shape.pick("total", "id"), ("id",), ("id",)),
        (shape.explode("items"), ("id",), ()),
        (shape.join("businessUnit"), ("id",), ("id",)),
    ],
)
def test_the_key_in_its_new_shape(
    step: Shape, key: tuple[str, ...], after: tuple[str, ...]
) -> None:
    assert step.key(key) == after


def test_a_shape_that_drops_the_key_is_refused() -> None:
    with pytest.raises(InvalidArgument, match=r"pick drops id.*pick=id,total"):
        shape.pick("total").key(("id",))


def test_names_are_asked_for_once_per_kind_and_only_for_ids() -> None:
    rows = [
        {"businessUnitId": 1, "technicianIds": [2, 3]},
        {"businessUnitId": 1, "technicianIds": [3, 0, None, -4, True, "5"], "soldById": 6},
        {"businessUnitId": None},
        "no row",
    ]
    asked = []

    def answer(request: Any) -> Any:
        asked.append((request.kind, request.operation, request.ids))
        return request.names_in([{"id": id, "name": f"N{id}"} for id in request.ids if id != 3])

    made = list(drive(shaped([shape.join(["businessUnit", "technician"])], rows), answer))
    assert asked == [
        ("businessUnit", "settings.business_units.list", (1,)),
        ("technician", "settings.technicians.list", (2, 3, 5, 6)),
    ]
    assert made[0]["businessUnitName"] == "N1"
    assert made[0]["technicianNames"] == ["N2", None]
    assert made[1]["soldByName"] == "N6"
    assert made[2] == {"businessUnitId": None, "businessUnitName": None}
    assert made[3] == "no row"


def test_names_that_are_given_are_not_asked_for() -> None:
    asked = []

    def answer(request: Any) -> Any:
        asked.append(request.kind)
        return request.names_in([{"id": 2, "name": "Ada"}])

    step = shape.join(["businessUnit", "technician"], names={"businessUnit": {1: "HVAC"}})
    rows = [{"businessUnitId": 1, "technicianIds": [2]}]
    [row] = drive(shaped([step], rows), answer)
    assert asked == ["technician"]
    assert (row["businessUnitName"], row["technicianNames"]) == ("HVAC", ["Ada"])


def test_rows_are_shaped_as_they_are_read() -> None:
    read = []

    def rows() -> Any:
        for id in range(3):
            read.append(id)
            yield {"id": id}

    made = iter(drive(shaped([shape.pick("id"), shape.flatten], rows()), lambda request: None))
    assert next(made) == {"id": 0}
    assert read == [0]


def test_a_recursive_type_ends() -> None:
    inner = tree_at(JOB, "parent")
    assert inner == FieldTree()
