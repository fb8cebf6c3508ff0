"""Collections of generated and linked records, with changes on top."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from servicepytan.sandbox import times
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.generic.coercion import MISFIT, fit_value
from servicepytan.sandbox.generic.record_factory import ROWS, RecordFactory, Subject, guid
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.store import Collection, value_at

if TYPE_CHECKING:
    from servicepytan.endpoints.operations import Types

PARTS = 3
"""The number of parts of each record; the ids of the parts of record 7 are 71 to 73."""

_LAST_NUMBER = re.compile(r"(\d{1,14})$")


class CollectionSchema(NamedTuple):
    """Path, type and key of a collection.

    Attributes:
        list_path: Its path, with ``{}`` for each id: ``leads/{}/notes``.
        record: The record type.
        id_kind: The kind of the ids.
        key: The field that shows the id.
    """

    list_path: str
    record: str
    id_kind: str
    key: str


class StoredRecord:
    """One record.

    Attributes:
        index: Its number, from 1 on.
        id: Its id.
        sent: What was written to it, as it was sent.
        created: When it was created.
        modified: When it was last changed.
        touched: When it was written to, in seconds since 1970, or None.
        deleted: Whether it was deleted.
    """

    def __init__(self, index: int, record_id: Any, created: str, modified: str) -> None:
        self.index, self.id = index, record_id
        self.created, self.modified = created, modified
        self.sent: Row = {}
        self.touched: Optional[float] = None
        self.deleted = False


class GeneratedCollection:
    """The generated records of a list, or of the parts of one record.

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
        self._label = ":".join((schema.list_path, *map(str, owners.values())))
        last = str([0, *owners.values()][-1])
        self._above = int((_LAST_NUMBER.findall(last) or ["0"])[0])
        self._entries: dict[str, StoredRecord] = {}
        self._views: dict[tuple[str, int], Row] = {}
        for _ in range(size):
            self._add()

    def __iter__(self) -> Iterator[StoredRecord]:
        return iter(self._entries.values())

    def find(self, record_id: str) -> Optional[StoredRecord]:
        """The record with an id; None if there is none or it was purged."""
        return self._entries.get(record_id.lower())

    def add(self, fields: Row) -> StoredRecord:
        """Store a new record."""
        entry = self._add()
        entry.created = entry.modified = self._dataset.now()
        return self.change(entry, fields)

    def change(self, entry: StoredRecord, fields: Row) -> StoredRecord:
        """Store changed fields of a record."""
        entry.sent = {**entry.sent, **fields}
        entry.touched = self._dataset.clock()
        entry.modified = max(entry.modified, self._dataset.now(), key=times.sort_key)
        return entry

    def remove(self, entry: StoredRecord, types: Types) -> None:
        """Delete a record; it becomes inactive if its type has such a field."""
        self.change(entry, {"active": False})
        entry.deleted = True
        if "active" not in types.fields.get(self.schema.record, {}):
            del self._entries[str(entry.id).lower()]

    def view(self, entry: StoredRecord, types: Types, record: str) -> Row:
        """A record in the form of a type."""
        key = (record, entry.index)
        if key not in self._views:
            self._views[key] = self._factory.row(types, record, self._subject(entry))
        view_ = dict(self._views[key])
        for name, value in entry.sent.items():
            _show(types, record, view_, name, value)
        if "modifiedOn" in view_:
            view_["modifiedOn"] = entry.modified
        return view_

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
    """Linked records of one kind, as a collection of the table.

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
        """The record with an id, or None."""
        position = self._linked.position(int(record_id)) if record_id.isdigit() else None
        return None if position is None else self._entry(position)

    def add(self, fields: Row, types: Types) -> StoredRecord:
        """Store a new record."""
        now = self._linked.now()
        subject = Subject(self.schema.list_path, len(self._linked) + 1, 0, "id", now, now)
        row = self._factory.row(types, self.schema.record, subject)
        for name, value in fields.items():
            _show(types, self.schema.record, row, name, value)
        model = self._linked.kind.model(0) if self._linked.kind.size else row
        stored = {name: row.get(name) for name in model}
        for stamp in ("id", self._linked.kind.created, self._linked.kind.modified):
            stored.pop(stamp or "", None)
        return self._entry(self._position(self._linked.add(stored)))

    def change(self, entry: StoredRecord, fields: Row, types: Types) -> StoredRecord:
        """Store changed fields of a record, as far as its kind has them."""
        row = self._linked.at(self._position({"id": entry.id}))
        stored = {name: value for name, value in fields.items() if name in row}
        for name, value in stored.items():
            _show(types, self.schema.record, row, name, value)
        return self._entry(self._position(self._linked.put(row)))

    def remove(self, entry: StoredRecord, types: Types) -> None:
        """Delete a record."""
        self._linked.remove(self._linked.at(self._position({"id": entry.id})))

    def view(self, entry: StoredRecord, types: Types, record: str) -> Row:
        """A record in the form of a type."""
        row = self._linked.at(self._position({"id": entry.id}))
        row = {**(row.get("leadCall") or {}), **row}  # of calls, some types show this alone
        subject = Subject(
            self.schema.list_path, entry.index, entry.id, "id", entry.created, entry.modified
        )
        generated = self._factory.row(types, record, subject)
        for name in generated:
            if name in row:
                _show(types, record, generated, name, row[name])
        return generated

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
    """Copy a sent value into a row, if the row's type has such a field."""
    kinds = types.fields[record]
    stem = name[:-2] if name.endswith("Id") else ""
    if name in kinds:
        fit = fit_value(types, value, kinds[name].rstrip("!?"))
        if fit is not MISFIT:
            row[name] = fit
    elif stem in kinds and isinstance(row.get(stem), dict) and "id" in row[stem]:
        row[stem] = {**row[stem], "id": value}
