"""All shelves of a sandbox: found, and made when first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Optional, Union

from servicepytan.endpoints.operations import table
from servicepytan.sandbox.answers import no_record
from servicepytan.sandbox.anything import homes
from servicepytan.sandbox.anything.made import ROWS, Maker, reference
from servicepytan.sandbox.anything.shelves import PARTS, Entry, Form, LinkedShelf, Shelf
from servicepytan.sandbox.lookup import Found
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.world import World

AnyShelf = Union[Shelf, LinkedShelf]
PARTS_BY_ID = {"jobs/attachment": "jobs/{}/attachments"}
"""Paths that take the id of a part without its owner, and the lists of these parts."""

_SHOWN_OWNERS = 20


class Held(NamedTuple):
    """A record, and the shelf it stands on."""

    shelf: AnyShelf
    entry: Entry


class Rooms:
    """The shelves.

    Args:
        seed: The seed of the sandbox.
        world: The linked records.
    """

    def __init__(self, seed: int, world: World) -> None:
        self.world = world
        self.maker = Maker(seed, world)
        self.preferred: dict[int, int] = {}
        self._shelves: dict[tuple[str, ...], AnyShelf] = {}
        self._singles: dict[tuple[str, ...], Shelf] = {}

    def need_above(self, found: Found) -> None:
        """Check that the records exist that the path names before its last list.

        Raises:
            Refused: one does not.
        """
        for parameter, place in homes.spot(found.operation).above:
            value = found.values[parameter.wire]
            linked = self._linked(place, parameter.wire)
            if linked and value.isdigit():
                self.world.need(linked, int(value))
            elif not self._exists(found, place, value):
                raise no_record(_label(place), value)

    def _exists(self, found: Found, place: str, value: str) -> bool:
        if place not in homes.forms(found.module):
            sample = not value.isdigit() or 1 <= int(value) <= ROWS
            return sample or self._is_part(found, place, value)
        return self.shelf(found.module, place, self._owners(found, place)).find(value) is not None

    def _is_part(self, found: Found, place: str, value: str) -> bool:
        """Whether an id stands in the list of one record's parts, such as the files of a job."""
        part = PARTS_BY_ID.get(place)
        if part is None:
            return False
        owner, wire = str(int(value) // 10), _owner_wire(found.module, part)
        linked = self._linked(part.partition("/")[0])
        known = self.world[linked].position(int(owner)) is not None
        return known and self.shelf(found.module, part, {wire: owner}).find(value) is not None

    def own(self, found: Found) -> Held:
        """The record that the path names.

        Raises:
            Refused: there is none.
        """
        self.need_above(found)
        spot = homes.spot(found.operation)
        value = found.values[spot.own.wire] if spot.own else ""
        for shelf in self.of(found):
            entry = shelf.find(value)
            if entry is not None:
                return Held(shelf, entry)
        raise no_record(_label(spot.place), value)

    def nearest(self, found: Found) -> Optional[Held]:
        """The last record that the path names, such as the one an action is for."""
        above = homes.spot(found.operation).above
        self.need_above(found)
        for parameter, place in above[::-1]:
            shelf = self._known(found, place)
            entry = shelf.find(found.values[parameter.wire]) if shelf else None
            if shelf and entry:
                return Held(shelf, entry)
        return None

    def _known(self, found: Found, place: str) -> Optional[AnyShelf]:
        if place not in homes.forms(found.module) and not self._linked(place):
            return None
        return self.shelf(found.module, place, self._owners(found, place))

    def here(self, found: Found) -> AnyShelf:
        """The shelf that new records of an operation go to."""
        spot = homes.spot(found.operation)
        return self.shelf(found.module, spot.place, self._owners(found, spot.place))

    def of(self, found: Found) -> list[AnyShelf]:
        """The shelves whose records an operation lists: several, when it lists the parts of all
        records."""
        place = homes.spot(found.operation).place
        known = homes.forms(found.module)
        first, _, rest = place.partition("/")
        parted = f"{first}/{{}}/{rest}"
        if not rest or parted not in known or "{}" in place:
            return [self.here(found)]
        owners = [
            str(entry.id) for entry, _ in zip(self._parents(found, first), range(_SHOWN_OWNERS))
        ]
        touched = [key[2] for key in self._shelves if key[:2] == (found.module, parted)]
        wire = _owner_wire(found.module, parted)
        return [
            self.shelf(found.module, parted, {wire: owner})
            for owner in dict.fromkeys([*owners, *touched])
        ]

    def _parents(self, found: Found, place: str) -> Iterator[Entry]:
        shelf = self._known(found, place)
        return iter(shelf) if shelf else iter(())

    def shelf(self, module: str, place: str, owners: Mapping[str, str]) -> AnyShelf:
        """The shelf of a list, or of the list of one record's parts."""
        key = (module, place, *owners.values())
        if key not in self._shelves:
            self._shelves[key] = self._new(module, place, owners)
        return self._shelves[key]

    def _new(self, module: str, place: str, owners: Mapping[str, str]) -> AnyShelf:
        linked = self._linked(place)
        form = homes.forms(module).get(place) or Form(place, homes.SAMPLE, "int", "id")
        if linked:
            return LinkedShelf(form, self.maker, self.world[linked])
        fixed = _fixed(owners)
        return Shelf(form, self.maker, self.world, fixed, PARTS if owners else ROWS)

    def single(self, found: Found) -> Held:
        """The one thing that stands at a path."""
        self.need_above(found)
        place = homes.spot(found.operation).place
        owners = self._owners(found, place)
        key = (found.module, place, *owners.values())
        if key not in self._singles:
            form = Form(place, homes.SAMPLE, "int", "id")
            self._singles[key] = Shelf(form, self.maker, self.world, _fixed(owners), 1)
        shelf = self._singles[key]
        return Held(shelf, next(iter(shelf)))

    def view(self, found: Found, held: Held, record: str) -> Row:
        """A record as a type shows it."""
        return held.shelf.view(held.entry, homes.types_in(found.module), record)

    def add(self, found: Found, shelf: AnyShelf, given: Row) -> Held:
        """Keep a new record."""
        if isinstance(shelf, LinkedShelf):
            return Held(shelf, shelf.add(given, homes.types_in(found.module)))
        return Held(shelf, shelf.add(given))

    def change(self, found: Found, held: Held, given: Row) -> Held:
        """Keep what was sent for a record."""
        if isinstance(held.shelf, LinkedShelf):
            types = homes.types_in(found.module)
            return Held(held.shelf, held.shelf.change(held.entry, given, types))
        return Held(held.shelf, held.shelf.change(held.entry, given))

    def _linked(self, place: str, wire: str = "") -> str:
        """The linked records at a path, or those that a path parameter names."""
        name = place.replace("-", "_")
        stem = wire[:-2] if wire.endswith("Id") else wire
        return name if name in self.world.collections else reference(stem)

    def _owners(self, found: Found, place: str) -> dict[str, str]:
        """The path parameters that say to which records the rows of a place belong."""
        above, count = homes.spot(found.operation).above, place.count("{}")
        start = len(above) - count if place.startswith("bookings/") else 0
        known = homes.forms(found.module)
        return {
            parameter.wire: found.values[parameter.wire]
            for parameter, owner in above[start : start + count]
            if owner in known or self._linked(owner, parameter.wire)
        }


def _owner_wire(module: str, place: str) -> str:
    for operation in table(module).values():
        spot = homes.spot(operation)
        if spot.place == place and spot.above:
            return spot.above[0][0].wire
    return "id"


def _fixed(owners: Mapping[str, str]) -> dict[str, Any]:
    """The fields by which parts name the record they belong to."""
    fixed: dict[str, Any] = {}
    for wire, text in owners.items():
        value: Any = int(text) if text.isdigit() else text
        fixed[wire if wire.endswith("Id") else f"{wire}Id"] = value
    return fixed


def _label(place: str) -> str:
    words = place.split("/")[-1].replace("-", " ").capitalize()
    return words[:-1] if words.endswith("s") else words
