"""Where rows of the table's operations are kept: made ones, and over them what was written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Optional

from servicepytan.endpoints.operations import Types
from servicepytan.sandbox import times
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.generic.coercion import MISFIT, fitted
from servicepytan.sandbox.generic.record_factory import ROWS, RecordFactory, Subject, guid
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.store import Collection, FeedPosition, value_at

PARTS = 3
"""How many rows belong to each record, in lists of parts; the ids of those of 7 are 71 to 73."""

_LAST_NUMBER = re.compile(r"(\d{1,14})$")


class CollectionSchema(NamedTuple):
    """What is known of a list of records.

    Attributes:
        place: Its path, with ``{}`` for each id: ``leads/{}/notes``.
        record: The record type.
        id_kind: The kind of the ids.
        key: The field that shows the id.
    """

    place: str
    record: str
    id_kind: str
    key: str


class StoredRecord:
    """One record.

    Attributes:
        index: Its number, from 1 on.
        id: Its id.
        given: What was written to it, as it was sent.
        created: When it was created.
        modified: When it was last changed.
        touched: When it was written to, in seconds since 1970, or None.
        deleted: Whether it was deleted.
    """

    def __init__(self, index: int, record_id: Any, created: str, modified: str) -> None:
        self.index, self.id = index, record_id
        self.created, self.modified = created, modified
        self.given: Row = {}
        self.touched: Optional[float] = None
        self.deleted = False

    @property
    def at(self) -> FeedPosition:
        """Where it stands in a feed."""
        return FeedPosition(times.sort_key(self.modified), self.index)


class GeneratedCollection:
    """The records of one list, or of one list of parts.

    Args:
        schema: What is known of them.
        factory: Makes rows.
        dataset: Tells the time.
        owners: Fields that name the records they belong to.
        size: How many there are at first.
    """

    def __init__(
        self,
        schema: CollectionSchema,
        factory: RecordFactory,
        dataset: Dataset,
        owners: Mapping[str, Any],
        size: int = ROWS,
    ) -> None:
        self.schema = schema
        self._factory, self._dataset, self._owners = factory, dataset, owners
        self._label = ":".join((schema.place, *map(str, owners.values())))
        last = str([0, *owners.values()][-1])
        self._above = int((_LAST_NUMBER.findall(last) or ["0"])[0])
        self._entries: dict[str, StoredRecord] = {}
        self._views: dict[tuple[str, int], Row] = {}
        for _ in range(size):
            self._add()

    def __iter__(self) -> Iterator[StoredRecord]:
        return iter(self._entries.values())

    def find(self, record_id: str) -> Optional[StoredRecord]:
        """The record of an id; None when there is none or it was deleted for good."""
        return self._entries.get(record_id.lower())

    def add(self, given: Row) -> StoredRecord:
        """Keep a new record."""
        entry = self._add()
        entry.created = entry.modified = self._dataset.now()
        return self.change(entry, given)

    def change(self, entry: StoredRecord, given: Row) -> StoredRecord:
        """Keep what was sent for a record."""
        entry.given = {**entry.given, **given}
        entry.touched = self._dataset.clock()
        entry.modified = max(entry.modified, self._dataset.now(), key=times.sort_key)
        return entry

    def remove(self, entry: StoredRecord, types: Types) -> None:
        """Delete a record: it stays as one that is not active, where records say so."""
        self.change(entry, {"active": False})
        entry.deleted = True
        if "active" not in types.fields.get(self.schema.record, {}):
            del self._entries[str(entry.id).lower()]

    def view(self, entry: StoredRecord, types: Types, record: str) -> Row:
        """A record as a type shows it."""
        key = (record, entry.index)
        if key not in self._views:
            self._views[key] = self._factory.row(types, record, self._subject(entry))
        made = dict(self._views[key])
        for name, value in entry.given.items():
            _show(types, record, made, name, value)
        if "modifiedOn" in made:
            made["modifiedOn"] = entry.modified
        return made

    def _add(self) -> StoredRecord:
        index = len(self._entries) + 1
        while str(self._id(index)).lower() in self._entries:
            index += 1
        _, created, modified = self._factory.moments(self._label, index)
        entry = StoredRecord(index, self._id(index), created, modified)
        self._entries[str(entry.id).lower()] = entry
        return entry

    def _id(self, index: int) -> Any:
        if self.schema.id_kind == "text":
            return f"sample{index}@example.com" if self.schema.key == "email" else f"sample-{index}"
        number = self._above * 10 + index if self._owners else index
        return guid(0, number) if self.schema.id_kind == "guid" else number

    def _subject(self, entry: StoredRecord) -> Subject:
        return Subject(
            self._label.split(":")[0].replace("/{}", ""),
            entry.index + self._above % 1000 * 10,
            entry.id,
            self.schema.key,
            entry.created,
            entry.modified,
            self._owners,
        )


class LinkedCollection:
    """The records of one kind of the linked data, seen as a collection of the table.

    Args:
        schema: What is known of them.
        factory: Makes the fields that the linked data lack.
        linked: The linked data.
    """

    def __init__(
        self, schema: CollectionSchema, factory: RecordFactory, linked: Collection
    ) -> None:
        self.schema = schema
        self._factory, self._linked = factory, linked

    def __iter__(self) -> Iterator[StoredRecord]:
        positions = range(len(self._linked))
        return (self._entry(at) for at in positions if at not in self._linked.deleted)

    def find(self, record_id: str) -> Optional[StoredRecord]:
        """The record of an id; None when there is none."""
        position = self._linked.position(int(record_id)) if record_id.isdigit() else None
        return None if position is None else self._entry(position)

    def add(self, given: Row, types: Types) -> StoredRecord:
        """Keep a new record."""
        now = self._linked.now()
        subject = Subject(self.schema.place, len(self._linked) + 1, 0, "id", now, now)
        row = self._factory.row(types, self.schema.record, subject)
        for name, value in given.items():
            _show(types, self.schema.record, row, name, value)
        model = self._linked.kind.model(0) if self._linked.kind.size else row
        kept = {name: row.get(name) for name in model}
        for stamp in ("id", self._linked.kind.created, self._linked.kind.modified):
            kept.pop(stamp or "", None)
        return self._entry(self._position(self._linked.add(kept)))

    def change(self, entry: StoredRecord, given: Row, types: Types) -> StoredRecord:
        """Keep what was sent for a record, as far as it has such fields."""
        row = self._linked.at(self._position({"id": entry.id}))
        kept = {name: value for name, value in given.items() if name in row}
        for name, value in kept.items():
            _show(types, self.schema.record, row, name, value)
        return self._entry(self._position(self._linked.put(row)))

    def remove(self, entry: StoredRecord, types: Types) -> None:
        """Delete a record."""
        self._linked.remove(self._linked.at(self._position({"id": entry.id})))

    def view(self, entry: StoredRecord, types: Types, record: str) -> Row:
        """A record as a type shows it."""
        row = self._linked.at(self._position({"id": entry.id}))
        row = {**(row.get("leadCall") or {}), **row}  # of calls, some types show this alone
        subject = Subject(
            self.schema.place, entry.index, entry.id, "id", entry.created, entry.modified
        )
        made = self._factory.row(types, record, subject)
        for name in made:
            if name in row:
                _show(types, record, made, name, row[name])
        return made

    def _entry(self, position: int) -> StoredRecord:
        row = self._linked.at(position)
        modified = self._linked.place_of(row).modified + "Z"
        created = value_at(row, self._linked.kind.created or "createdOn") or modified
        entry = StoredRecord(position + 1, row["id"], created, modified)
        entry.touched = self._linked.touched_at.get(position)
        return entry

    def _position(self, row: Row) -> int:
        return int(row["id"]) - self._linked.kind.first_id


def _show(types: Types, record: str, row: Row, name: str, value: Any) -> None:
    """Put a value that was sent into a row, as far as its type has a place for it."""
    known = types.fields[record]
    stem = name[:-2] if name.endswith("Id") else ""
    if name in known:
        fit = fitted(types, value, known[name].rstrip("!?"))
        if fit is not MISFIT:
            row[name] = fit
    elif stem in known and isinstance(row.get(stem), dict) and "id" in row[stem]:
        row[stem] = {**row[stem], "id": value}
