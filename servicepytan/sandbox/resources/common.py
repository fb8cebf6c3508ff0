"""What many resources share: lists, gets and feeds; custom fields and external data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from servicepytan.sandbox import codec, feeds, listing
from servicepytan.sandbox.answers import Answer, bad, ok
from servicepytan.sandbox.calls import Call, Handler, Route, check
from servicepytan.sandbox.feeds import Feed
from servicepytan.sandbox.filters import Filter, checked, commas, guid, parse, plain, usual
from servicepytan.sandbox.listing import Listing, Query
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.store import Shape
from servicepytan.sandbox.world import World

_PAGING = ("page", "pageSize", "includeTotal")
_FEED_PARAMETERS = frozenset({"from", "includeRecentChanges"})
GUID = "externalDataApplicationGuid"
EXTERNAL: dict[str, Filter] = {
    GUID: checked(guid),
    "externalDataKey": checked(plain),
    "externalDataValues": Filter(commas(plain, 50), lambda row, value: True),
}
DATES = {"Id": "id", "ModifiedOn": "modifiedOn", "CreatedOn": "createdOn"}
_KEPT = 16


class Lists:
    """Answers lists; remembers which rows the last queries selected.

    Args:
        world: The records.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._selected: dict[object, tuple[int, Sequence[int]]] = {}

    def route(self, name: str, form: Listing, scope: str) -> Route:
        """The list of a resource."""
        parameters = frozenset(form.parameters())
        return Route(lambda call: self._answer(name, form, call), f"{scope}:r", parameters)

    def parts(self, name: str, parent: str, form: Listing, scope: str) -> Route:
        """The list of what belongs to one record of another resource."""

        def handle(call: Call) -> Answer:
            self._world.need(parent, call.id)
            collection = self._world[name]
            position = self._world[parent].position(call.id)
            within = collection.children(position or 0)
            chosen = listing.select(collection, form, call.query, call.id, within)
            return listing.answer(collection, form, call.query, call.most, chosen)

        return Route(handle, f"{scope}:r", frozenset(form.parameters()))

    def _answer(self, name: str, form: Listing, call: Call) -> Answer:
        if form.needs and not any(need in call.query for need in form.needs):
            choices = ", ".join(form.needs)
            raise bad(form.needs[0], f"At least one of these must be specified: {choices}.")
        collection = self._world[name]
        listing.read_page(call.query, call.most, form.page_zero)
        chosen = self._select(name, form, call.query)
        if GUID in call.query and GUID in form.filters:
            return self._with_external(name, call, chosen)
        return listing.answer(collection, form, call.query, call.most, chosen)

    def _select(self, name: str, form: Listing, query: Query) -> Sequence[int]:
        key = (name, *((word, *query[word]) for word in sorted(query) if word not in _PAGING))
        known = self._selected.get(key)
        if known and known[0] == self._world.version:
            return known[1]
        chosen = listing.select(self._world[name], form, query)
        if len(self._selected) >= _KEPT:
            self._selected.clear()
        self._selected[key] = self._world.version, chosen
        return chosen

    def _with_external(self, name: str, call: Call, chosen: Sequence[int]) -> Answer:
        app = call.query[GUID][-1]
        rows = [
            self._world.shown_external(name, self._world[name].at(place), app) for place in chosen
        ]
        key = call.query.get("externalDataKey", [None])[-1]
        values = commas(plain, 50)(call.query.get("externalDataValues", []))
        if key is not None:
            rows = [row for row in rows if _matches(row["externalData"], key, values)]
        page = listing.read_page(call.query, call.most)
        start = (page.number - 1) * page.size
        shown = [codec.dumps(row).decode() for row in rows[start : start + page.size]]
        return listing.envelope(page, shown, start + page.size < len(rows), len(rows))


def _matches(pairs: Optional[list[Row]], key: str, values: frozenset[str]) -> bool:
    return any(
        pair["key"] == key and (not values or pair["value"] in values) for pair in pairs or ()
    )


def get_route(
    world: World, name: str, scope: str, shape: Optional[Shape] = None, external: bool = False
) -> Route:
    """The get of a resource."""

    def handle(call: Call) -> Answer:
        if world[name].position(call.id) is None:
            world.need(name, call.id)
        if not external or GUID not in call.query:
            return _encoded(world, name, call.id, shape)
        read_guid(call.query)
        return ok(world.shown_external(name, world.need(name, call.id), call.query[GUID][-1]))

    return Route(handle, f"{scope}:r", frozenset({GUID} if external else ()))


def _encoded(world: World, name: str, record_id: int, shape: Optional[Shape]) -> Answer:
    position = record_id - world[name].kind.first_id
    return Answer(200, world[name].json(position, shape).encode())


def read_guid(query: Query) -> None:
    """Check the GUID of an application."""
    parse(GUID, EXTERNAL[GUID], query[GUID])


def feed_route(world: World, name: str, feed: Feed, scope: str) -> Route:
    """The export feed of a resource."""

    def handle(call: Call) -> Answer:
        return feeds.answer(world[name], feed, call.query, call.feed_size, world.clock())

    parameters = _FEED_PARAMETERS | ({"active"} if feed.active else set())
    return Route(handle, f"{scope}:r", parameters)


def action(handle: Handler, scope: str) -> Route:
    """An operation that writes."""
    return Route(handle, f"{scope}:w")


def once(handle: Handler, scope: str, *parameters: str) -> Route:
    """An operation that reads."""
    return Route(handle, f"{scope}:r", frozenset(parameters))


def with_active(row: Row) -> Row:
    """A record as feeds show it: it says that it is active."""
    return {**row, "active": row.get("active", True)}


def without(*names: str) -> Shape:
    """Makes records that lack some fields."""
    return lambda row: {name: value for name, value in row.items() if name not in names}


def merge_fields(row: Row, updates: Any, types: Sequence[tuple[int, str]]) -> None:
    """Set custom fields of a record by the id of their type."""
    names = dict(types)
    fields = {field["typeId"]: field for field in row.get("customFields") or ()}
    for update in updates:
        type_id = update.get("typeId") if isinstance(update, dict) else None
        if type_id not in names:
            raise bad("customFields", f"Custom field type with ID = {type_id} was not found.")
        fields[type_id] = {
            "typeId": type_id,
            "name": names[type_id],
            "value": update.get("value"),
        }
    row["customFields"] = list(fields.values())


def keep_external(world: World, kind: str, record_id: int, body: Row) -> None:
    """Keep what an application stores with a record, if the body says so."""
    given = body.get("externalData")
    if given is None:
        return
    if not isinstance(given, dict) or not isinstance(given.get("applicationGuid"), str):
        raise bad("externalData", "Required property 'applicationGuid' not found in JSON.")
    check(given, externalData=list)
    key = (kind, record_id, given["applicationGuid"].lower())
    merged = given.get("patchMode") == "Merge"
    pairs = {pair["key"]: pair for pair in (world.external.get(key, []) if merged else [])}
    pairs.update({pair["key"]: pair for pair in given.get("externalData") or ()})
    world.external[key] = [pair for pair in pairs.values() if pair.get("value") is not None]


def field_types(world: World, pairs: Sequence[tuple[int, str]]) -> Handler:
    """The list of the types of custom fields, which refuses page 0."""
    rows = [
        {
            "id": type_id,
            "name": name,
            "dataType": "Text",
            "dataTypeOptions": [],
            "createdOn": "2023-03-01T00:00:00Z",
            "modifiedOn": "2023-03-01T00:00:00Z",
        }
        for type_id, name in pairs
    ]

    def handle(call: Call) -> Answer:
        return rows_answer(rows, call, FIELD_TYPES)

    return handle


def rows_answer(rows: Sequence[Row], call: Call, form: Listing) -> Answer:
    """A page of rows that no collection holds."""
    page = listing.read_page(call.query, call.most, form.page_zero)
    kept = listing.of_rows(rows, form, call.query)
    start = (page.number - 1) * page.size
    shown = [codec.dumps(row).decode() for row in kept[start : start + page.size]]
    return listing.envelope(page, shown, start + page.size < len(kept), len(kept))


FIELD_TYPES = Listing(
    {name: found for name, found in usual().items() if name != "ids"},
    sorts={**DATES, "Name": "name"},
    page_zero=False,
)

__all__ = [
    "DATES",
    "EXTERNAL",
    "FIELD_TYPES",
    "GUID",
    "Lists",
    "action",
    "feed_route",
    "field_types",
    "get_route",
    "keep_external",
    "merge_fields",
    "once",
    "rows_answer",
    "with_active",
    "without",
]
