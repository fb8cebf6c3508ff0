"""Values against schemas: what is wrong in one, and values made to fit."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any

from tests.specs.editions import Document, Schema

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_BITS = {"int32": 31, "int64": 63}
_DEEPEST = 6


def problems(value: Any, schema: Schema, document: Document, place: str) -> Iterator[str]:
    """What a server that goes by the schema refuses in a JSON value."""
    schema, nullable = document.plain(schema)
    if value is None:
        if not nullable and schema.keys() - {"description"}:
            yield f"{place} is null"
    elif "anyOf" in schema:
        if all(any(problems(value, kind, document, place)) for kind in schema["anyOf"]):
            yield f"{place} is none of the kinds"
    elif "enum" in schema:
        if value not in schema["enum"] or isinstance(value, bool):
            yield f"{place}={value!r} is not one of {schema['enum']}"
    else:
        yield from _of_type(value, schema, document, place)


def _of_type(value: Any, schema: Schema, document: Document, place: str) -> Iterator[str]:
    kind = schema.get("type")
    if kind == "array" and isinstance(value, list):
        if len(value) > schema.get("maxItems", len(value)):
            yield f"{place} has more than {schema['maxItems']} items"
        for i, item in enumerate(value):
            yield from problems(item, schema["items"], document, f"{place}[{i}]")
    elif kind == "object" and isinstance(value, dict):
        yield from _of_object(value, schema, document, place)
    elif kind is not None and not _FITS[kind](value):
        yield f"{place}={value!r} is no {kind}"
    elif kind == "string":
        yield from _of_text(value, schema, place)
    elif kind in ("integer", "number"):
        yield from _of_number(value, schema, place)


def _of_object(
    value: Mapping[str, Any], schema: Schema, document: Document, place: str
) -> Iterator[str]:
    properties = schema.get("properties", {})
    for key in schema.get("required", ()):
        if key not in value:
            yield f"{place}.{key} is missing"
    for key, item in value.items():
        rest = schema.get("additionalProperties", True)
        if key in properties:
            yield from problems(item, properties[key], document, f"{place}.{key}")
        elif isinstance(rest, Mapping):
            yield from problems(item, rest, document, f"{place}.{key}")
        elif not rest:
            yield f"{place}.{key} is unknown"


def _of_text(value: str, schema: Schema, place: str) -> Iterator[str]:
    fits = _FORMATS.get(schema.get("format", ""))
    if fits and not fits(value):
        yield f"{place}={value!r} is no {schema['format']}"
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        yield f"{place} has the wrong length"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{place}={value!r} does not match {schema['pattern']}"


def _of_number(value: Any, schema: Schema, place: str) -> Iterator[str]:
    bits = _BITS.get(schema.get("format", ""))
    if bits and not -(2**bits) <= value < 2**bits:
        yield f"{place}={value!r} is out of range"
    if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{place}={value!r} is out of bounds"


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_FITS: dict[str, Callable[[Any], bool]] = {
    "array": lambda value: False,
    "boolean": lambda value: isinstance(value, bool),
    "integer": _is_int,
    "number": lambda value: _is_int(value) or isinstance(value, float),
    "object": lambda value: False,
    "string": lambda value: isinstance(value, str),
}


def _is_day(text: str) -> bool:
    try:
        return bool(_DAY.fullmatch(text)) and bool(date(*map(int, text.split("-"))))
    except ValueError:
        return False


def _is_instant(text: str) -> bool:
    return bool(_INSTANT.fullmatch(text)) and _is_day(text[:10])


def _is_guid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False


_FORMATS: dict[str, Callable[[str], bool]] = {
    "date": _is_day,
    "date-time": _is_instant,
    "email": lambda text: bool(re.fullmatch(r"[^@\s]+@[^@\s]+", text)),
    "guid": _is_guid,
}


def text_problems(text: str, schema: Schema, document: Document, place: str) -> Iterator[str]:
    """What is wrong with a value in a path or a query, where all is text."""
    schema, _ = document.plain(schema)
    kind = schema.get("type")
    if not text:
        yield f"{place} is empty"
    elif kind == "integer" and "enum" not in schema:
        fits = re.fullmatch(r"-?\d{1,19}", text)
        yield from _of_number(int(text), schema, place) if fits else [f"{place}={text!r} is no int"]
    elif kind == "number":
        fits = re.fullmatch(r"-?\d+(\.\d+)?", text)
        value = float(text) if fits else 0.0
        yield from _of_number(value, schema, place) if fits else [f"{place}={text!r} is no number"]
    elif kind == "boolean":
        if text not in ("true", "false"):
            yield f"{place}={text!r} is no boolean"
    elif "enum" in schema:
        if text not in map(str, schema["enum"]):
            yield f"{place}={text!r} is not one of {schema['enum']}"
    else:
        assert kind == "string", f"{place} is of type {kind}"
        yield from _of_text(text, schema, place)


class Maker:
    """Makes values that fit a schema.

    Args:
        document: The file of the schema.
        number: Makes values differ: numbers and texts hold it, choices are taken in turn by it.
        native: Whether dates, GUIDs and decimals are Python's own.
        every: Whether optional keys are there too.
        null: Whether keys that may be null are.
    """

    def __init__(
        self,
        document: Document,
        number: int = 1,
        *,
        native: bool = False,
        every: bool = True,
        null: bool = False,
    ) -> None:
        self._document = document
        self._number = number
        self._native = native
        self._every = every
        self._null = null

    def make(self, schema: Schema, deep: int = 0) -> Any:
        """A value for the schema."""
        schema, nullable = self._document.plain(schema)
        if self._null and nullable and deep:
            return None
        if "anyOf" in schema:
            return self.make(schema["anyOf"][self._number % len(schema["anyOf"])], deep)
        if "enum" in schema:
            return schema["enum"][self._number % len(schema["enum"])]
        kind = schema.get("type", "string")
        if kind == "array":
            return [self.make(schema["items"], deep + 1)] if deep < _DEEPEST else []
        if kind == "object":
            return self._object(schema, deep)
        if kind == "boolean":
            return self._number % 2 == 1
        if kind == "integer":
            return int(max(self._number, schema.get("minimum", self._number)))
        if kind == "number":
            return self._of(Decimal(self._number) + Decimal("0.25"), self._number + 0.25)
        return self._text(schema)

    def _object(self, schema: Schema, deep: int) -> dict[str, Any]:
        needed = schema.get("required", ())
        properties = schema.get("properties", {})
        every = self._every and deep < _DEEPEST
        made = {
            key: self.make(properties[key], deep + 1)
            for key in properties
            if every or key in needed
        }
        rest = schema.get("additionalProperties")
        if isinstance(rest, Mapping) and every:
            made[f"name {self._number}"] = self.make(rest, deep + 1)
        return made

    def _text(self, schema: Schema) -> Any:
        form, number = schema.get("format", ""), self._number
        if form == "date-time":
            moment = datetime(2026, 3, 1, 8, 30, number % 60, tzinfo=timezone.utc)
            return self._of(moment, moment.strftime("%Y-%m-%dT%H:%M:%SZ"))
        if form == "date":
            return self._of(date(2026, 3, number % 28 + 1), f"2026-03-{number % 28 + 1:02}")
        if form == "guid":
            return self._of(uuid.UUID(int=number), str(uuid.UUID(int=number)))
        if form == "email":
            return f"ada{number}@example.com"
        text = "#00aa11" if "pattern" in schema else f"text {number}"
        return text[: schema.get("maxLength")].ljust(schema.get("minLength", 0), "x")

    def _of(self, native: Any, plain: Any) -> Any:
        return native if self._native else plain


def widest(schema: Schema, document: Document, deep: int = 0) -> int:
    """How many values the longest closed list in a schema has."""
    schema, _ = document.plain(schema)
    if "enum" in schema:
        return len(schema["enum"])
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", ())]
    inner += [schema[key] for key in ("items", "additionalProperties") if _is_schema(schema, key)]
    return max((widest(item, document, deep + 1) for item in inner if deep < _DEEPEST), default=1)


def _is_schema(schema: Schema, key: str) -> bool:
    return isinstance(schema.get(key), Mapping)
