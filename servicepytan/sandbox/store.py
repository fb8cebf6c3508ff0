"""Collections of records: rows generated from their index, with changes on top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Optional

from servicepytan.sandbox import codec, times
from servicepytan.sandbox.seeds.kinds import Kind, Row

RowView = Callable[[Row], Row]


class FeedPosition(NamedTuple):
    """A record's position in a feed: time of change and id."""

    modified: str
    id: int


class Collection:
    """All records of one kind.

    A record has a position: the rows of the seed come first, created ones follow.

    Args:
        kind: Where untouched rows come from.
        clock: Gives the time in seconds since 1970.
    """

    def __init__(self, kind: Kind, clock: Callable[[], float]) -> None:
        self.kind = kind
        self.version = 0
        self.deleted: set[int] = set()
        self.touched_at: dict[int, float] = {}
        self._clock = clock
        self._written: dict[int, Row] = {}
        self._size = kind.size

    def __len__(self) -> int:
        return self._size

    def position(self, record_id: int) -> Optional[int]:
        """The position of an id, or None when there is none or it is deleted."""
        position = record_id - self.kind.first_id
        if 0 <= position < self._size and position not in self.deleted:
            return position
        return None

    def at(self, position: int) -> Row:
        """A copy of the record at a position."""
        return dict(self._written.get(position) or codec.loads(self.kind.encoded(position)))

    def get(self, record_id: int) -> Optional[Row]:
        """A copy of the record with an id, or None."""
        position = self.position(record_id)
        return None if position is None else self.at(position)

    def children(self, parent: int) -> list[int]:
        """The positions of records that may belong to the parent at a position."""
        fan = self.kind.fan
        of_seed = fan.children(parent) if fan else range(self.kind.size)
        positions = [position for position in of_seed if position < self.kind.size]
        positions += range(self.kind.size, self._size)
        return [position for position in positions if position not in self.deleted]

    def json(self, position: int, shape: Optional[RowView] = None) -> str:
        """The record at a position as JSON text, reshaped if asked."""
        if position not in self._written and position not in self.deleted:
            return self.kind.encoded(position, shape)
        row = self.at(position)
        row = shape(row) if shape else row
        if position in self.deleted and "active" in row:
            row["active"] = False
        return codec.dumps(row).decode()

    def active(self, position: int) -> bool:
        """Whether the record at a position is active."""
        row = self._written.get(position)
        if row is None:
            return self.kind.active(position)
        return bool(value_at(row, "active", value_at(row, "leadCall.active", True)))

    def put(self, row: Row) -> Row:
        """Store a changed record; its time of change advances."""
        position = row["id"] - self.kind.first_id
        if self.kind.modified:
            within, _, name = self.kind.modified.rpartition(".")
            now = self._now(value_at(row, self.kind.modified))
            row.update({within: {**row[within], name: now}} if within else {name: now})
        self._keep(position, row)
        return row

    def add(self, row: Row) -> Row:
        """Store a new record; it gets the next id, and times if it lacks them."""
        position = self._size
        now = self._now(self._last_created())
        stamps = {name: now for name in (self.kind.created, self.kind.modified) if name}
        row = {"id": self.kind.first_id + position, **stamps, **row}
        self._size += 1
        self._keep(position, row)
        return row

    def remove(self, row: Row) -> None:
        """Delete a record; feeds still show it, as inactive."""
        self.put(row)
        self.deleted.add(row["id"] - self.kind.first_id)

    def place(self, position: int) -> FeedPosition:
        """The place in a feed of the record at a position."""
        return self.place_of(self.at(position))

    def place_of(self, row: Row) -> FeedPosition:
        """The place of a record in a feed."""
        modified = value_at(row, self.kind.modified or "")
        return FeedPosition(times.sort_key(modified), row["id"])

    def now(self) -> str:
        """The time by the clock of the sandbox, as the API writes it."""
        return times.written(self._clock())

    def _keep(self, position: int, row: Row) -> None:
        self._written[position] = row
        self.touched_at[position] = self._clock()
        self.version += 1

    def _now(self, after: Optional[str]) -> str:
        now = self.now()
        if times.sort_key(now) > times.sort_key(after):
            return now
        return times.written(times.moment_of(after or now) + 0.001)

    def _last_created(self) -> Optional[str]:
        if not self._size or not self.kind.created:
            return None
        created = value_at(self.at(self._size - 1), self.kind.created)
        return None if created and created.startswith("0001") else created


def value_at(row: Row, path: str, default: Any = None) -> Any:
    """A value within a record, by a path such as ``leadCall.createdOn``."""
    value: Any = row
    for name in path.split("."):
        if not isinstance(value, dict) or name not in value:
            return default
        value = value[name]
    return value


def first_not(positions: Sequence[int], predicate: Callable[[int], bool]) -> int:
    """How many of the positions, from the first on, are wanted; the wanted all come first."""
    low, high = 0, len(positions)
    while low < high:
        middle = (low + high) // 2
        if predicate(positions[middle]):
            low = middle + 1
        else:
            high = middle
    return low
