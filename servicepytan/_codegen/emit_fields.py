"""Writes the field tables of a module: the keys of its bodies and records, and its choices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Union

from .entries import Entry
from .records import Catalog
from .shapes import ValueType, fields, reachable, refs, shape, values

ChoiceValues = dict[str, tuple[Union[str, int], ...]]


class FieldsEmitter:
    """Writes the fields of all types that a module's operations use.

    Args:
        entries: The operations.
        catalog: The names of the schemas.

    Attributes:
        types: The fields of each type, as ``servicepytan.core.bodies`` reads them.
        choices: The values of each closed list.
        money: The keys of each type of an answer that hold exact amounts.
    """

    def __init__(self, entries: Iterable[Entry], catalog: Catalog) -> None:
        self._catalog = catalog
        self.types: dict[str, dict[str, str]] = {}
        self.choices: ChoiceValues = {}
        self.money: dict[str, tuple[str, ...]] = {}
        entries = list(entries)
        for in_request in (False, True):
            start = [
                ref
                for entry in entries
                for shape in starts(entry, in_request)
                for ref in refs(shape)
            ]
            for ref in sorted(reachable(catalog.schemas, start)):
                self._take(ref, in_request)

    def _take(self, ref: str, in_request: bool) -> None:
        name = self._catalog.name(ref, in_request)
        choices = values(self._catalog.schemas, ref)
        if choices:
            self.choices[name] = choices
            return
        required = set(self._catalog.schemas[ref].get("required", ()))
        if not in_request:
            overrides = self._catalog.overrides
            required -= set(overrides.absent.get(f"{self._catalog.module.name}.{name}", ()))
        self.types[name] = {
            key: self._written(key, part, key in required, in_request)
            for key, part in fields(self._catalog.schemas, ref).items()
        }
        if not in_request:
            self._take_money(ref, name)

    def _take_money(self, ref: str, name: str) -> None:
        overrides = self._catalog.overrides
        texts = overrides.decimals.get(f"{self._catalog.module.name}.{name}", ())
        amounts = tuple(
            key
            for key, part in fields(self._catalog.schemas, ref).items()
            if key in texts or (is_decimal(part) and key not in overrides.no_money)
        )
        if amounts:
            self.money[name] = amounts

    def _written(self, key: str, part: ValueType, required: bool, in_request: bool) -> str:
        null = part.nullable or (not in_request and key in self._catalog.overrides.nullable)
        return self.kind(part, in_request) + ("?" if null else "!" if required else "")

    def kind(self, part: ValueType, in_request: bool) -> str:
        """A shape in the notation of the field tables."""
        inner = [self.kind(item, in_request) + "?" * item.nullable for item in part.items]
        if part.kind == "ref":
            return self._catalog.name(part.ref, in_request)
        if part.kind == "array":
            return f"[{inner[0]}]"
        if part.kind == "object":
            return f"{{{inner[0]}}}"
        if part.kind == "union":
            return "|".join(dict.fromkeys(inner))
        return plain_kind(part)

    def source(self) -> str:
        """The source of ``endpoints/fields/<module>.py``."""
        module = self._catalog.module.name
        return (
            f'"""The fields of the bodies and records of the API module ``{module}``."""\n\n'
            "from __future__ import annotations\n\n"
            "from typing import Union\n\n"
            f"CHOICES: dict[str, tuple[Union[str, int], ...]] = {_by_name(self.choices)!r}\n\n"
            f"FIELDS: dict[str, dict[str, str]] = {_by_name(self.types)!r}\n\n"
            f"MONEY: dict[str, tuple[str, ...]] = {_by_name(self.money)!r}\n"
        )


def _by_name(table: Mapping[str, object]) -> dict[str, object]:
    return dict(sorted(table.items()))


def plain_kind(part: ValueType) -> str:
    """Kind of a value that is neither a list nor an object."""
    by_format = {"date-time": "instant", "date": "day", "binary": "file"}
    if part.kind == "string":
        return by_format.get(part.format, part.format or "text")
    return {"integer": "int", "number": "number", "boolean": "bool"}.get(part.kind, "any")


def is_decimal(part: ValueType) -> bool:
    """Whether a value is an exact number, as the schema says."""
    return part.kind == "number" and part.format == "decimal"


def starts(entry: Entry, in_request: bool) -> list[ValueType]:
    """Shapes in an operation's body and filters (``in_request``) or in its answer."""
    return [*whole(entry, in_request), *(filters(entry) if in_request else [])]


def whole(entry: Entry, in_request: bool) -> list[ValueType]:
    """Shape of an operation's body (``in_request``) or of a row of its answer; may be empty."""
    shape = entry.named.answer.row
    if in_request:
        shape = entry.named.source.body if entry.body else None
    return [] if shape is None else [shape]


def filters(entry: Entry) -> list[ValueType]:
    """Shapes of an operation's query parameters."""
    return [shape(part["schema"]) for part in entry.named.source.parameters("query")]
