"""Generates rows from record types, each field by kind and name; repeatable by seed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from servicepytan.sandbox import times
from servicepytan.sandbox.checks import inner
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.seeds import names
from servicepytan.sandbox.seeds.kinds import Row, fractions
from servicepytan.sandbox.seeds.plan import FIRST_DAY

if TYPE_CHECKING:
    from servicepytan.endpoints.operations import Types

ROWS = 60
"""The number of rows of a list; their ids are 1 to 60."""

_DEEPEST_LIST = 2
_DEEPEST = 4
_MANY = 97
_NULL = frozenset({"externalData", "deletedOn", "mergedToId", "batchId"})
_OFTEN_NULL = frozenset({"customFields", "customerPo", "memo", "manufacturer", "itemGroupName"})
_NEVER_NULL = frozenset({"id", "name", "email", "createdOn", "modifiedOn", "data"})
_FALSE = frozenset({"isDeleted", "deleted", "isArchived", "archived", "hasMore"})
_CLOSING = ("end", "endsOn", "to", "dueDate", "due", "completedOn", "before", "arrivalWindowEnd")
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_MONEY = re.compile(r"(?i)(total|balance|tax|price|cost|amount|debit|credit)$")
_TRADE = ("Furnace", "Boiler", "Heat Pump", "Drain", "Panel", "Thermostat", "Valve")


class Subject(NamedTuple):
    """Place, number and times of a generated row.

    Attributes:
        list_path: The list it stands in, as in ``payment-terms``.
        number: Its number there, from 1 on.
        id: Its id.
        key: The field that shows the id.
        created: When it was created.
        modified: When it was last changed.
        fixed: Fields that have a value already.
    """

    list_path: str
    number: int
    id: Any
    key: str
    created: str
    modified: str
    fixed: Mapping[str, Any] = {}


class RecordFactory:
    """Generates rows.

    Args:
        seed: The seed of the sandbox.
        dataset: The linked records, which ids of made rows refer to.
    """

    def __init__(self, seed: int, dataset: Dataset) -> None:
        self._seed = seed
        self.dataset = dataset
        dice = Random(f"{seed}:anything")
        self._people = [names.person(dice) for _ in range(_MANY)]
        self._phones = [names.phone(dice) for _ in range(_MANY)]

    def draw(self, *about: object) -> int:
        """A repeatable pseudo-random number for some words."""
        return crc32(":".join(map(str, (self._seed, *about))).encode())

    def moments(self, list_path: str, index: int) -> tuple[float, str, str]:
        """Creation time of a row, in seconds and as text, and its last change."""
        draw = self.draw(list_path, index, "created")
        moment = FIRST_DAY + index * 11 * times.DAY + draw % times.DAY
        changed = moment + 1 + draw % (20 * times.DAY)
        ends = fractions()
        created = times.stamp(moment) + ends[draw % len(ends)]
        return moment, created, times.stamp(changed) + ends[(draw // 7) % len(ends)]

    def row(self, types: Types, name: str, subject: Subject) -> Row:
        """A row of a type."""
        return self._object(types, name, subject, "", 0)

    def _object(self, types: Types, name: str, subject: Subject, path: str, depth: int) -> Row:
        return {
            key: self._field(types, key, text, subject, f"{path}.{key}", depth)
            for key, text in types.fields[name].items()
        }

    def _field(
        self, types: Types, key: str, text: str, subject: Subject, path: str, depth: int
    ) -> Any:
        if not depth and key in subject.fixed:
            return subject.fixed[key]
        if not depth and key == subject.key:
            return subject.id
        if not depth and key == "id" and text.startswith("int"):
            return subject.number
        kind = text.rstrip("!?")
        draw = self.draw(subject.list_path, subject.number, path)
        if self._is_null(key, text, draw, depth):
            return None
        return self._value(types, kind, key, subject, path, depth)

    def _is_null(self, key: str, text: str, draw: int, depth: int) -> bool:
        if key in _NEVER_NULL:
            return False
        if key in _NULL or (key in _OFTEN_NULL and draw % 3 == 0):
            return True
        return text.endswith("?") and (draw % 4 == 0 or depth >= _DEEPEST_LIST)

    def _value(
        self, types: Types, kind: str, key: str, subject: Subject, path: str, depth: int
    ) -> Any:
        draw = self.draw(subject.list_path, subject.number, path)
        if "|" in kind:
            kind = f"[{inner(kind).split('|')[0]}]" if kind[0] == "[" else kind.split("|")[0]
        if kind.startswith("["):
            count = 0 if depth >= _DEEPEST_LIST else 1 + draw % 2
            return [
                self._value(types, inner(kind), key, subject, f"{path}[{nth}]", depth + 1)
                for nth in range(count)
            ]
        if kind.startswith("{"):
            return {"Sample": self._value(types, inner(kind), key, subject, path, depth + 1)}
        if kind in types.fields:
            if depth >= _DEEPEST:
                return {}
            return self._object(types, kind, subject, path, depth + 1)
        if kind in types.choices:
            return types.choices[kind][draw % len(types.choices[kind])]
        return self._plain(kind, key, subject, path, draw)

    def _plain(self, kind: str, key: str, subject: Subject, path: str, draw: int) -> Any:
        if kind == "int":
            return self._int(key, path, draw)
        if kind == "number":
            return round(draw % 1_000_000 / 100, 2)
        if kind == "bool":
            return self._bool(key, subject, draw)
        if kind == "instant":
            return self._instant(key, subject, draw)
        if kind == "day":
            return times.day_text(FIRST_DAY // times.DAY + draw % 700)
        if kind == "guid":
            return guid(draw, subject.number)
        return self._text(kind, key, subject, draw)

    def _int(self, key: str, path: str, draw: int) -> int:
        stem = key[:-3] if key.endswith("Ids") else key[:-2] if key.endswith("Id") else ""
        if key == "id":
            stem = re.sub(r"\[\d+\]", "", path).split(".")[-2]
        elif not stem:
            return draw % 100
        home = reference(stem)
        kind = self.dataset[home].kind if home else None
        return kind.first_id + draw % kind.size if kind and kind.size else 1 + draw % ROWS

    def _bool(self, key: str, subject: Subject, draw: int) -> bool:
        if key in ("active", "isActive"):
            return subject.number % 10 != 0
        return key not in _FALSE and draw % 2 == 0

    def _instant(self, key: str, subject: Subject, draw: int) -> str:
        if key == "createdOn":
            return subject.created
        if key == "modifiedOn":
            return subject.modified
        days = draw % 30 + (31 if key in _CLOSING else 0)
        moment = times.moment_of(subject.created) // times.DAY * times.DAY + days * times.DAY
        if key.lower().endswith("date") or key in ("installedOn", "invoicedOn"):
            return times.stamp(moment) + "Z"
        ends = fractions()
        return times.stamp(moment + draw % times.DAY) + ends[draw % len(ends)]

    def _text(self, kind: str, key: str, subject: Subject, draw: int) -> str:
        first, last = self._people[draw % _MANY]
        word = key.lower()
        if kind == "email" or "email" in word:
            return f"{first}.{last}{subject.number}@example.com".lower()
        if kind == "phone" or word.endswith(("phone", "phonenumber", "contactnumber", "fax")):
            return self._phones[draw % _MANY]
        if kind == "duration":
            return f"0{draw % 9}:{draw % 60:02d}:00"
        if kind == "html":
            return f"<div>Sample &amp; more, no. {subject.number}<br></div>"
        if _MONEY.search(key):
            return f"{draw % 10_000_000 / 100:.2f}"
        for endings, text in _ENDINGS:
            if word.endswith(endings):
                return text(subject, draw, first, last)
        return f"Sample {' '.join(_WORDS.findall(key)).lower()} {subject.number}"


def _noun(subject: Subject) -> str:
    words = subject.list_path.split("/")[-1].replace("-", " ")
    return words[:-1] if words.endswith("s") else words


_ENDINGS: tuple[tuple[tuple[str, ...], Callable[[Subject, int, str, str], str]], ...] = (
    (("firstname",), lambda subject, draw, first, last: first),
    (("lastname",), lambda subject, draw, first, last: last),
    (
        ("customername", "employeename", "technicianname", "createdby", "fullname", "agentname"),
        lambda subject, draw, first, last: f"{first} {last}",
    ),
    (
        ("displayname", "name", "title"),
        lambda subject, draw, first, last: (
            f"Sample {_TRADE[draw % len(_TRADE)]} {_noun(subject)} {subject.number}"
        ),
    ),
    (("street",), lambda subject, draw, first, last: f"{draw % 900 + 1} Placeholder Lane"),
    (("city",), lambda subject, draw, first, last: "Sampleton Port Example"),
    (("state",), lambda subject, draw, first, last: "CA"),
    (("zip", "zipcode", "postalcode"), lambda subject, draw, first, last: f"0{draw % 9000:04d}"),
    (("country",), lambda subject, draw, first, last: "USA"),
    (
        ("url", "uri", "link"),
        lambda subject, draw, first, last: f"https://example.com/samples/{subject.number}",
    ),
    (
        ("path", "filename", "alias"),
        lambda subject, draw, first, last: f"samples/{subject.number}.bin",
    ),
    (("quantity",), lambda subject, draw, first, last: f"{draw % 5 + 1}.0000000000000000000"),
    (("number",), lambda subject, draw, first, last: str(1000 + subject.number)),
    (("code", "sku"), lambda subject, draw, first, last: f"SMP-{subject.number:04d}"),
    (
        ("date", "on"),
        lambda subject, draw, first, last: times.day_text(FIRST_DAY // times.DAY + draw % 700),
    ),
    (("color",), lambda subject, draw, first, last: f"#{draw % 0x1000000:06x}"),
)

_REFERENCES = {
    **{"appointment": "appointments", "booking": "bookings", "call": "calls"},
    **{"customer": "customers", "employee": "employees", "estimate": "estimates"},
    **{"invoice": "invoices", "job": "jobs", "location": "locations", "payment": "payments"},
    **{"purchaseOrder": "purchase_orders", "tagType": "tag_types", "technician": "technicians"},
    **{
        "businessUnit": "business_units",
        "createdBy": "employees",
        "jobAppointment": "appointments",
    },
}


def reference(stem: str) -> str:
    """Name of the linked records for a word like ``businessUnit``; empty if there are none."""
    return _REFERENCES.get(stem, "")


def guid(draw: int, index: int) -> str:
    """A GUID from two numbers."""
    return f"{draw & 0xFFFFFFFF:08x}-0000-4000-8000-{index:012d}"
