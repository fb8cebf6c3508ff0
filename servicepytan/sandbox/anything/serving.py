"""Answers to the operations of the table, each by its archetype."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Optional

from servicepytan.endpoints.operations import Operation, Types
from servicepytan.sandbox import checks
from servicepytan.sandbox.answers import Answer, bad, ok
from servicepytan.sandbox.anything import homes, selecting, special
from servicepytan.sandbox.anything.files import Files, binary, uploaded
from servicepytan.sandbox.anything.made import Subject
from servicepytan.sandbox.anything.rooms import Held, Rooms
from servicepytan.sandbox.anything.selecting import Shown
from servicepytan.sandbox.listing import Query
from servicepytan.sandbox.lookup import Found
from servicepytan.sandbox.reports.serving import Reports
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.world import World


class Asked(NamedTuple):
    """A request to an operation of the table.

    Attributes:
        found: The operation and its path parameters.
        query: The values of each query parameter.
        headers: The headers, with names in lower case.
        body: The body as it came.
        most: The most rows a page may have.
        feed_size: The rows of a page of a feed.
        strict: Whether unknown parameters and keys are refused.
    """

    found: Found
    query: Query
    headers: Mapping[str, str]
    body: bytes
    most: int
    feed_size: int
    strict: bool

    @property
    def operation(self) -> Operation:
        """The operation."""
        return self.found.operation


class Anything:
    """Serves every operation of the table.

    Args:
        seed: The seed of the sandbox.
        world: The linked records.
        reports: Serves what is about reports.
    """

    def __init__(self, seed: int, world: World, reports: Reports) -> None:
        self.files = Files(seed)
        self._reports = reports
        self._rooms = Rooms(seed, world)
        self._special: dict[str, Callable[[Rooms, Found, Any], Answer]] = special.answers()

    def answer(
        self,
        found: Found,
        query: Query,
        headers: Mapping[str, str],
        content: bytes,
        sizes: tuple[int, int],
        strict: bool,
    ) -> Answer:
        """The answer to a request.

        Args:
            found: The operation and its path parameters.
            query: The values of each query parameter.
            headers: The headers, with names in lower case.
            content: The body as it came.
            sizes: The most rows of a page, and those of a page of a feed.
            strict: Whether the whole request is checked against the table.

        Raises:
            Refused: something in it is wrong, or there is no such record.
        """
        asked = Asked(found, query, headers, content, *sizes, strict)
        known = asked.operation
        values = checks.query(known, asked.query, asked.strict)
        types = homes.types_in(asked.found.module)
        content_type = asked.headers.get("content-type", "")
        body = checks.body(known, types, content_type, asked.body, asked.strict)
        if asked.found.module == "reporting":
            return self._reports.answer(asked.found, asked.query, body, asked.most)
        if known.name in self._special:
            return self._special[known.name](self._rooms, asked.found, body)
        if known.paging == "feed":
            return self._feed(asked, values)
        return self._by_archetype(known.archetype)(asked, values, body)

    def _by_archetype(self, archetype: str) -> Callable[[Asked, dict[str, Any], Any], Answer]:
        by_name = {
            "list": self._list,
            "sub_list": self._list,
            "get": self._get,
            "sub_get": self._get,
            "get_singleton": self._get,
            "create": self._create,
            "sub_create": self._create,
            "update": self._update,
            "sub_update": self._update,
            "replace": self._update,
            "upsert": self._upsert,
            "delete": self._delete,
            "sub_delete": self._delete,
            "bulk": self._bulk,
            "query_post": self._question,
            "upload": self._upload,
            "download_redirect": self._moved,
            "download_binary": self._sent,
            "download_undocumented": self._sent,
        }
        return by_name.get(archetype, self._act)

    def _all(self, asked: Asked) -> list[Shown]:
        """All records of a list, as it shows them."""
        self._rooms.need_above(asked.found)
        record = asked.operation.record or homes.SAMPLE
        return [
            Shown(entry, self._rooms.view(asked.found, Held(shelf, entry), record))
            for shelf in self._rooms.of(asked.found)
            for entry in shelf
        ]

    def _list(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        rows = [shown.row for shown in selecting.chosen(asked.operation, values, self._all(asked))]
        name = asked.operation.name
        if name in special.BARE:
            return ok(rows)
        if name in special.ONLY_DATA:
            return ok({**special.ONLY_DATA[name], "data": rows})
        return selecting.page(asked.operation, asked.query, asked.most, rows)

    def _feed(self, asked: Asked, values: dict[str, Any]) -> Answer:
        everything = {"active": "Any", **values}
        rows = selecting.chosen(asked.operation, everything, self._all(asked))
        now = self._rooms.world.clock()
        return selecting.feed(asked.operation, asked.query, asked.feed_size, now, rows)

    def _get(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        spot = homes.spot(asked.operation)
        held = self._rooms.own(asked.found) if spot.own else self._rooms.single(asked.found)
        return self._shown(asked, held)

    def _shown(self, asked: Asked, held: Optional[Held]) -> Answer:
        """The answer of the documented type about a record."""
        record, name = asked.operation.record, asked.operation.name
        status = special.STATUSES.get(name, 200)
        reads = asked.operation.verb == "GET"
        if not record and not reads:
            return Answer(status)
        if record == "int":
            return ok(held.entry.id if held else self._number(asked), status)
        types = homes.types_in(asked.found.module)
        inner = _wrapped(types, record)
        row = self._row(asked, held, types, inner or record or homes.SAMPLE)
        return ok({"data": row} if inner else row, status)

    def _number(self, asked: Asked) -> int:
        draw = self._rooms.maker.draw(asked.operation.name, *asked.found.values.values())
        kind = self._rooms.world["technicians"].kind
        return int(kind.first_id) + draw % max(kind.size, 1)

    def _row(self, asked: Asked, held: Optional[Held], types: Types, record: str) -> Row:
        if held:
            return self._rooms.view(asked.found, held, record)
        maker = self._rooms.maker
        _, created, modified = maker.moments(asked.operation.name, 1)
        subject = Subject(homes.spot(asked.operation).place, 1, 1, "id", created, modified)
        return maker.row(types, record, subject)

    def _create(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        self._rooms.need_above(asked.found)
        given = body if isinstance(body, dict) else {}
        shelf = self._rooms.here(asked.found)
        return self._shown(asked, self._rooms.add(asked.found, shelf, given))

    def _update(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        spot = homes.spot(asked.operation)
        held = self._target(asked) if not spot.own else self._rooms.own(asked.found)
        if held:
            given = body if isinstance(body, dict) else {}
            held = self._rooms.change(asked.found, held, given)
        return self._shown(asked, held)

    def _target(self, asked: Asked) -> Optional[Held]:
        """What an operation is about whose path ends in a word."""
        if homes.spot(asked.operation).place in homes.singles(asked.found.module):
            return self._rooms.single(asked.found)
        return self._rooms.nearest(asked.found)

    def _upsert(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        """Change the record with the same ids in the body, or create it."""
        keys = {key: body[key] for key in body if key.endswith("Id")}
        keys.update({key: int(text) for key, text in asked.found.values.items()})
        place = special.UPSERTED.get(asked.operation.name) or homes.spot(asked.operation).place
        shelf = self._rooms.shelf(asked.found.module, place, {})
        same = (
            entry
            for entry in shelf
            if keys.items()
            <= self._rooms.view(asked.found, Held(shelf, entry), shelf.form.record).items()
        )
        entry = next(same, None)
        given = {**body, **keys}
        if entry is None:
            return self._shown(asked, self._rooms.add(asked.found, shelf, given))
        return self._shown(asked, self._rooms.change(asked.found, Held(shelf, entry), given))

    def _delete(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        types = homes.types_in(asked.found.module)
        if not homes.spot(asked.operation).own:
            return self._act(asked, values, body)
        held = self._rooms.own(asked.found)
        answer = self._shown(asked, held)
        held.shelf.remove(held.entry, types)
        return answer

    def _act(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        held = self._rooms.nearest(asked.found)
        if held and isinstance(body, dict) and body:
            held = self._rooms.change(asked.found, held, body)
        return self._shown(asked, held)

    def _bulk(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        """A row for each item sent, where a list is documented; else one answer."""
        self._rooms.need_above(asked.found)
        record = asked.operation.record
        if not record.startswith("["):
            return self._shown(asked, None)
        types = homes.types_in(asked.found.module)
        rows = [
            special.about(item, self._row(asked, None, types, record[1:-1]))
            for item in special.items_of(body)
        ]
        return ok(rows, special.STATUSES.get(asked.operation.name, 200))

    def _question(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        return self._shown(asked, None)

    def _upload(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        self._rooms.need_above(asked.found)
        name, content = uploaded(asked.headers.get("content-type", ""), asked.body)
        path = self.files.keep(homes.spot(asked.operation).place.replace("{}", "0"), name, content)
        keys = homes.types_in(asked.found.module).fields[asked.operation.record]
        shown = {key: path if key == "path" else name for key in keys}
        return ok(shown, special.STATUSES.get(asked.operation.name, 200))

    def _moved(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        if "path" not in values:
            raise bad("path", "The path field is required.")
        return self.files.moved(values["path"], asked.headers.get("host", ""))

    def _sent(self, asked: Asked, values: dict[str, Any], body: Any) -> Answer:
        self._rooms.need_above(asked.found)
        name = f"{asked.operation.name}-{'-'.join(asked.found.values.values())}"
        return binary(self.files.sample(name), f"{name.replace('.', '-')}.bin")


def _wrapped(types: Types, record: str) -> str:
    """The type within a record that has nothing but ``data``."""
    fields = types.fields.get(record, {})
    inner = fields.get("data", "").rstrip("!?")
    return inner if len(fields) == 1 and inner in types.fields else ""
