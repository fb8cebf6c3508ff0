"""Shapes of schemas, in one notation for OpenAPI 3.0 and 3.1."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Optional

from .problems import Problem

REF = "#/components/schemas/"
Schemas = Mapping[str, Any]


class ValueType(NamedTuple):
    """The type of a value.

    Attributes:
        kind: ``ref``, ``array``, ``object``, ``union``, ``string``, ``integer``, ``number``,
            ``boolean`` or ``any``.
        format: The format of a plain value, as in ``date-time``.
        ref: The full name of the schema, for ``ref``.
        items: The shape of the items (``array``), of the values (``object``) or of the
            choices (``union``).
        nullable: Whether null is a value too.
    """

    kind: str
    format: str = ""
    ref: str = ""
    items: tuple[ValueType, ...] = ()
    nullable: bool = False


ANY = ValueType("any")


def shape(schema: Any) -> ValueType:
    """The shape of a schema.

    Raises:
        Problem: a form that no rule covers.
    """
    if not schema:
        return ANY
    kinds = [kind for kind in _as_list(schema.get("type")) if kind != "null"]
    options = [part for part in _options(schema) if part.get("type") != "null"]
    nullable = bool(schema.get("nullable")) or len(options) != len(_options(schema))
    nullable = nullable or len(kinds) != len(_as_list(schema.get("type")))
    if "$ref" in schema:
        return ValueType("ref", ref=schema["$ref"].replace(REF, ""), nullable=nullable)
    if len(options) == 1:
        return shape(options[0])._replace(nullable=nullable)
    if options:
        return ValueType("union", items=tuple(map(shape, options)), nullable=nullable)
    if len(kinds) > 1:
        raise Problem(f"A schema of several types, which no rule covers: {schema}")
    return _plain(kinds[0] if kinds else "any", schema, nullable)


def _plain(kind: str, schema: Mapping[str, Any], nullable: bool) -> ValueType:
    if kind == "array":
        return ValueType("array", items=(shape(schema.get("items")),), nullable=nullable)
    if kind == "object":
        values = schema.get("additionalProperties")
        inner = (shape(values),) if isinstance(values, dict) else (ANY,)
        return ValueType("object", items=inner, nullable=nullable)
    return ValueType(kind, schema.get("format", ""), nullable=nullable)


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


def _options(schema: Mapping[str, Any]) -> list[Any]:
    return list(schema.get("oneOf") or schema.get("anyOf") or [])


def fields(schemas: Schemas, ref: str) -> dict[str, ValueType]:
    """The fields of an object schema."""
    return {name: shape(part) for name, part in schemas[ref].get("properties", {}).items()}


def values(schemas: Schemas, ref: str) -> tuple[Any, ...]:
    """The values of an enum; none for an object."""
    return tuple(schemas[ref].get("enum", ()))


def refs(shape: Optional[ValueType]) -> Iterator[str]:
    """Names of the schemas that a shape refers to."""
    if shape is not None:
        if shape.ref:
            yield shape.ref
        for item in shape.items:
            yield from refs(item)


def reachable(schemas: Schemas, start: Iterable[str]) -> set[str]:
    """Names of all schemas that some schemas refer to, directly or through others."""
    seen: set[str] = set()
    todo = list(start)
    while todo:
        ref = todo.pop()
        if ref not in seen:
            seen.add(ref)
            todo += [inner for part in fields(schemas, ref).values() for inner in refs(part)]
    return seen
