"""Shared handlers of resources: lists, gets, feeds, custom fields, external data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from servicepytan.sandbox import codec, feeds, listing
from servicepytan.sandbox.calls import Handler, OperationRequest, Route, check
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.feeds import ExportFeed
from servicepytan.sandbox.filters import Filter, checked, commas, guid, parse, plain, usual
from servicepytan.sandbox.listing import Listing, Query
from servicepytan.sandbox.responses import Response, bad, ok
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.store import RowView

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
Action = Callable[[Dataset, OperationRequest], Response]
"""A function that changes the data."""


class Lists:
    """Answers lists; caches the rows that the last queries selected.

    Args:
        dataset: The records.
    """

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._selected: dict[object, tuple[int, Sequence[int]]] = {}

    def route(self, name: str, form: Listing, scope: str) -> Route:
        """The list of a resource."""
        parameters = frozenset(form.parameters())
        return Route(lambda call: self._answer(name, form, call), f"{scope}:r", parameters)

    def parts(self, name: str, parent: str, form: Listing, scope: str) -> Route:
        """The list of the parts of one record of another resource."""

        def handle(call: OperationRequest) -> Response:
            self._dataset.need(parent, call.id)
            collection = self._dataset[name]
            position = self._dataset[parent].position(call.id)
            within = collection.children(position or 0)
            chosen = listing.select(collection, form, call.query, call.id, within)
            return listing.answer(collection, form, call.query, call.most, chosen)

        return Route(handle, f"{scope}:r", frozenset(form.parameters()))

    def _answer(self, name: str, form: Listing, call: OperationRequest) -> Response:
        if form.needs and not any(need in call.query for need in form.needs):
            choices = ", ".join(form.needs)
            raise bad(form.needs[0], f"At least one of these must be specified: {choices}.")
        collection = self._dataset[name]
        listing.read_page(call.query, call.most, form.page_zero)
        chosen = self._select(name, form, call.query)
        if GUID in call.query and GUID in form.filters:
            return self._with_external(name, call, chosen)
        return listing.answer(collection, form, call.query, call.most, chosen)

    def _select(self, name: str, form: Listing, query: Query) -> Sequence[int]:
        key = (name, *((word, *query[word]) for word in sorted(query) if word not in _PAGING))
        selected = self._selected.get(key)
        if selected and selected[0] == self._dataset.version:
            return selected[1]
        chosen = listing.select(self._dataset[name], form, query)
        if len(self._selected) >= _KEPT:
            self._selected.clear()
        self._selected[key] = self._dataset.version, chosen
        return chosen

    def _with_external(self, name: str, call: OperationRequest, chosen: Sequence[int]) -> Response:
        app = call.query[GUID][-1]
        rows = [
            self._dataset.shown_external(name, self._dataset[name].at(position), app)
            for position in chosen
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
    dataset: Dataset, name: str, scope: str, shape: Optional[RowView] = None, external: bool = False
) -> Route:
    """The get of a resource."""

    def handle(call: OperationRequest) -> Response:
        if dataset[name].position(call.id) is None:
            dataset.need(name, call.id)
        if not external or GUID not in call.query:
            return _encoded(dataset, name, call.id, shape)
        read_guid(call.query)
        return ok(dataset.shown_external(name, dataset.need(name, call.id), call.query[GUID][-1]))

    return Route(handle, f"{scope}:r", frozenset({GUID} if external else ()))


def _encoded(dataset: Dataset, name: str, record_id: int, shape: Optional[RowView]) -> Response:
    position = record_id - dataset[name].kind.first_id
    return Response(200, dataset[name].json(position, shape).encode())


def read_guid(query: Query) -> None:
    """Check the GUID of an application."""
    parse(GUID, EXTERNAL[GUID], query[GUID])


def feed_route(dataset: Dataset, name: str, feed: ExportFeed, scope: str) -> Route:
    """The export feed of a resource."""

    def handle(call: OperationRequest) -> Response:
        return feeds.answer(dataset[name], feed, call.query, call.feed_size, dataset.clock())

    parameters = _FEED_PARAMETERS | ({"active"} if feed.active else set())
    return Route(handle, f"{scope}:r", parameters)


def action(handle: Handler, scope: str) -> Route:
    """An operation that writes."""
    return Route(handle, f"{scope}:w")


def acting_on(dataset: Dataset, scope: str) -> Callable[[Action], Route]:
    """Builds the writing operations of a scope from functions that change the data."""
    return lambda act: action(lambda call: act(dataset, call), scope)


def once(handle: Handler, scope: str, *parameters: str) -> Route:
    """An operation that reads."""
    return Route(handle, f"{scope}:r", frozenset(parameters))


def with_active(row: Row) -> Row:
    """A record in the form of feeds, with ``active`` set."""
    return {**row, "active": row.get("active", True)}


def without(*names: str) -> RowView:
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


def keep_external(dataset: Dataset, kind: str, record_id: int, body: Row) -> None:
    """Store the external data of a body with its record."""
    sent = body.get("externalData")
    if sent is None:
        return
    if not isinstance(sent, dict) or not isinstance(sent.get("applicationGuid"), str):
        raise bad("externalData", "Required property 'applicationGuid' not found in JSON.")
    check(sent, externalData=list)
    key = (kind, record_id, sent["applicationGuid"].lower())
    merged = sent.get("patchMode") == "Merge"
    pairs = {pair["key"]: pair for pair in (dataset.external.get(key, []) if merged else [])}
    pairs.update({pair["key"]: pair for pair in sent.get("externalData") or ()})
    dataset.external[key] = [pair for pair in pairs.values() if pair.get("value") is not None]


def field_types(pairs: Sequence[tuple[int, str]]) -> Handler:
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

    def handle(call: OperationRequest) -> Response:
        return rows_answer(rows, call, FIELD_TYPES)

    return handle


def rows_answer(rows: Sequence[Row], call: OperationRequest, form: Listing) -> Response:
    """A page of rows from no collection."""
    page = listing.read_page(call.query, call.most, form.page_zero)
    passing = listing.of_rows(rows, form, call.query)
    start = (page.number - 1) * page.size
    shown = [codec.dumps(row).decode() for row in passing[start : start + page.size]]
    return listing.envelope(page, shown, start + page.size < len(passing), len(passing))


FIELD_TYPES = Listing(
    {name: filter_ for name, filter_ in usual().items() if name != "ids"},
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
