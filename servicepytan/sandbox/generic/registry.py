"""Finds the collections of a sandbox; creates each on first use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Optional, Union

from servicepytan.endpoints.operations import table
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.generic import resource_paths
from servicepytan.sandbox.generic.record_collections import (
    PARTS,
    CollectionSchema,
    GeneratedCollection,
    LinkedCollection,
    StoredRecord,
)
from servicepytan.sandbox.generic.record_factory import ROWS, RecordFactory, reference
from servicepytan.sandbox.lookup import RouteMatch
from servicepytan.sandbox.responses import no_record
from servicepytan.sandbox.seeds.kinds import Row

AnyCollection = Union[GeneratedCollection, LinkedCollection]
PARTS_BY_ID = {"jobs/attachment": "jobs/{}/attachments"}
"""The lists of parts for paths that name a part without its owner."""

_SHOWN_OWNERS = 20


class LocatedRecord(NamedTuple):
    """A record and the collection that holds it."""

    collection: AnyCollection
    entry: StoredRecord


class CollectionRegistry:
    """The collections, created on first use.

    Args:
        seed: The seed of the sandbox.
        dataset: The linked records.
    """

    def __init__(self, seed: int, dataset: Dataset) -> None:
        self.dataset = dataset
        self.factory = RecordFactory(seed, dataset)
        self.preferred: dict[int, int] = {}
        self._shelves: dict[tuple[str, ...], AnyCollection] = {}
        self._singles: dict[tuple[str, ...], GeneratedCollection] = {}

    def need_above(self, match: RouteMatch) -> None:
        """Check that the records exist that the path names before its last list.

        Raises:
            Refused: one does not.
        """
        for parameter, list_path in resource_paths.resource_path(match.operation).above:
            value = match.values[parameter.wire]
            linked = self._linked_name(list_path, parameter.wire)
            if linked and value.isdigit():
                self.dataset.need(linked, int(value))
            elif not self._exists(match, list_path, value):
                raise no_record(_label(list_path), value)

    def _exists(self, match: RouteMatch, list_path: str, value: str) -> bool:
        if list_path not in resource_paths.schemas(match.module):
            sample = not value.isdigit() or 1 <= int(value) <= ROWS
            return sample or self._is_part(match, list_path, value)
        return (
            self.collection(match.module, list_path, self._owners(match, list_path)).find(value)
            is not None
        )

    def _is_part(self, match: RouteMatch, list_path: str, value: str) -> bool:
        """Whether an id is in the list of a record's parts, such as a job's files."""
        part = PARTS_BY_ID.get(list_path)
        if part is None:
            return False
        owner, wire = str(int(value) // 10), _owner_wire(match.module, part)
        linked = self._linked_name(part.partition("/")[0])
        exists = self.dataset[linked].position(int(owner)) is not None
        return exists and self.collection(match.module, part, {wire: owner}).find(value) is not None

    def own(self, match: RouteMatch) -> LocatedRecord:
        """The record that the path names.

        Raises:
            Refused: there is none.
        """
        self.need_above(match)
        resource_path = resource_paths.resource_path(match.operation)
        value = match.values[resource_path.own.wire] if resource_path.own else ""
        for collection in self.of(match):
            entry = collection.find(value)
            if entry is not None:
                return LocatedRecord(collection, entry)
        raise no_record(_label(resource_path.list_path), value)

    def nearest(self, match: RouteMatch) -> Optional[LocatedRecord]:
        """The last record that the path names, such as the target of an action."""
        above = resource_paths.resource_path(match.operation).above
        self.need_above(match)
        for parameter, list_path in above[::-1]:
            collection = self._collection_or_none(match, list_path)
            entry = collection.find(match.values[parameter.wire]) if collection else None
            if collection and entry:
                return LocatedRecord(collection, entry)
        return None

    def _collection_or_none(self, match: RouteMatch, list_path: str) -> Optional[AnyCollection]:
        if list_path not in resource_paths.schemas(match.module) and not self._linked_name(
            list_path
        ):
            return None
        return self.collection(match.module, list_path, self._owners(match, list_path))

    def here(self, match: RouteMatch) -> AnyCollection:
        """The collection for new records of an operation."""
        resource_path = resource_paths.resource_path(match.operation)
        return self.collection(
            match.module, resource_path.list_path, self._owners(match, resource_path.list_path)
        )

    def of(self, match: RouteMatch) -> list[AnyCollection]:
        """The collections whose records an operation lists: several, when it lists the parts of all
        records."""
        list_path = resource_paths.resource_path(match.operation).list_path
        schemas = resource_paths.schemas(match.module)
        first, _, tail = list_path.partition("/")
        parted = f"{first}/{{}}/{tail}"
        if not tail or parted not in schemas or "{}" in list_path:
            return [self.here(match)]
        owners = [
            str(entry.id) for entry, _ in zip(self._parents(match, first), range(_SHOWN_OWNERS))
        ]
        touched = [key[2] for key in self._shelves if key[:2] == (match.module, parted)]
        wire = _owner_wire(match.module, parted)
        return [
            self.collection(match.module, parted, {wire: owner})
            for owner in dict.fromkeys([*owners, *touched])
        ]

    def _parents(self, match: RouteMatch, list_path: str) -> Iterator[StoredRecord]:
        collection = self._collection_or_none(match, list_path)
        return iter(collection) if collection else iter(())

    def collection(self, module: str, list_path: str, owners: Mapping[str, str]) -> AnyCollection:
        """The collection of a list, or of the parts of one record."""
        key = (module, list_path, *owners.values())
        if key not in self._shelves:
            self._shelves[key] = self._new(module, list_path, owners)
        return self._shelves[key]

    def _new(self, module: str, list_path: str, owners: Mapping[str, str]) -> AnyCollection:
        linked = self._linked_name(list_path)
        schema = resource_paths.schemas(module).get(list_path) or CollectionSchema(
            list_path, resource_paths.SAMPLE, "int", "id"
        )
        if linked:
            return LinkedCollection(schema, self.factory, self.dataset[linked])
        fixed = _owner_fields(owners)
        return GeneratedCollection(
            schema, self.factory, self.dataset, fixed, PARTS if owners else ROWS
        )

    def single(self, match: RouteMatch) -> LocatedRecord:
        """The singleton resource at a path."""
        self.need_above(match)
        list_path = resource_paths.resource_path(match.operation).list_path
        owners = self._owners(match, list_path)
        key = (match.module, list_path, *owners.values())
        if key not in self._singles:
            schema = CollectionSchema(list_path, resource_paths.SAMPLE, "int", "id")
            self._singles[key] = GeneratedCollection(
                schema, self.factory, self.dataset, _owner_fields(owners), 1
            )
        collection = self._singles[key]
        return LocatedRecord(collection, next(iter(collection)))

    def view(self, match: RouteMatch, located: LocatedRecord, record: str) -> Row:
        """A record in the form of a type."""
        return located.collection.view(located.entry, resource_paths.types_in(match.module), record)

    def add(self, match: RouteMatch, collection: AnyCollection, fields: Row) -> LocatedRecord:
        """Store a new record."""
        if isinstance(collection, LinkedCollection):
            return LocatedRecord(
                collection, collection.add(fields, resource_paths.types_in(match.module))
            )
        return LocatedRecord(collection, collection.add(fields))

    def change(self, match: RouteMatch, located: LocatedRecord, fields: Row) -> LocatedRecord:
        """Store changed fields of a record."""
        if isinstance(located.collection, LinkedCollection):
            types = resource_paths.types_in(match.module)
            return LocatedRecord(
                located.collection, located.collection.change(located.entry, fields, types)
            )
        return LocatedRecord(located.collection, located.collection.change(located.entry, fields))

    def _linked_name(self, list_path: str, wire: str = "") -> str:
        """Name of the linked records at a path, or of those that a parameter names."""
        name = list_path.replace("-", "_")
        stem = wire[:-2] if wire.endswith("Id") else wire
        return name if name in self.dataset.collections else reference(stem)

    def _owners(self, match: RouteMatch, list_path: str) -> dict[str, str]:
        """The path parameters that name the owners of a collection's rows."""
        above, count = resource_paths.resource_path(match.operation).above, list_path.count("{}")
        start = len(above) - count if list_path.startswith("bookings/") else 0
        schemas = resource_paths.schemas(match.module)
        return {
            parameter.wire: match.values[parameter.wire]
            for parameter, owner in above[start : start + count]
            if owner in schemas or self._linked_name(owner, parameter.wire)
        }


def _owner_wire(module: str, list_path: str) -> str:
    paths = map(resource_paths.resource_path, table(module).values())
    return next(
        path.above[0][0].wire for path in paths if path.list_path == list_path and path.above
    )


def _owner_fields(owners: Mapping[str, str]) -> dict[str, Any]:
    """The fields by which parts refer to their owner."""
    fixed: dict[str, Any] = {}
    for wire, text in owners.items():
        value: Any = int(text) if text.isdigit() else text
        fixed[wire if wire.endswith("Id") else f"{wire}Id"] = value
    return fixed


def _label(list_path: str) -> str:
    words = list_path.split("/")[-1].replace("-", " ").capitalize()
    return words[:-1] if words.endswith("s") else words
