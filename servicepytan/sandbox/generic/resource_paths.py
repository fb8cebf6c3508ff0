"""Finds the collection of each operation, from the paths of its module."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, Optional

from servicepytan.endpoints.operations import Operation, Parameter, table, types_of
from servicepytan.sandbox.generic.record_collections import CollectionSchema

if TYPE_CHECKING:
    from servicepytan.endpoints.operations import Types

SAMPLE = "Sample"
"""The type of undocumented rows."""

_SAMPLE = {"id": "int!", "name": "text!", "active": "bool!"}
_SAMPLE_TIMES = {"createdOn": "instant!", "modifiedOn": "instant!"}
_PARAMETER = re.compile(r"\{(\w+)\}")
_ALIASES = (
    ("booking-provider/{}/bookings", "bookings"),
    ("inventory-bills/paginated", "inventory-bills"),
    ("status/estimates/{}/changes", "estimates/{}/status-changes"),
    ("status/estimates", "estimates"),
)
_ROWS = ("list", "sub_list", "export")
_WITH_OWN_ID = ("get", "update", "replace", "delete", "sub_get", "sub_update", "sub_delete")


class ResourcePath(NamedTuple):
    """The collection that an operation works on.

    Attributes:
        list_path: The path of the list, with ``{}`` for each id.
        own: The path parameter that names one record of it, or None.
        above: The path parameters before it, each with the path of its list.
    """

    list_path: str
    own: Optional[Parameter]
    above: tuple[tuple[Parameter, str], ...]


def types_in(module: str) -> Types:
    """The types of a module, and a sample type for undocumented rows."""
    types = types_of(module)
    return types._replace(fields={**types.fields, SAMPLE: {**_SAMPLE, **_SAMPLE_TIMES}})


@cache
def resource_path(operation: Operation) -> ResourcePath:
    """The collection that an operation works on."""
    parts = operation.path.partition("{tenant}/")[2].split("/")
    parts = parts[1:] if operation.archetype == "export" else parts
    by_wire = {parameter.wire: parameter for parameter in operation.path_params}
    own = None
    if operation.archetype in _WITH_OWN_ID and parts[-1].startswith("{"):
        own = by_wire[parts.pop()[1:-1]]
    above = tuple(
        (by_wire[part[1:-1]], _list_path_of(parts[:at]))
        for at, part in enumerate(parts)
        if part.startswith("{")
    )
    return ResourcePath(_list_path_of(parts), own, above)


def _list_path_of(parts: Iterable[str]) -> str:
    path = _PARAMETER.sub("{}", "/".join(parts))
    for start, name in _ALIASES:
        if path.startswith(start):
            return name + path[len(start) :]
    return path


@cache
def schemas(module: str) -> dict[str, CollectionSchema]:
    """The collections of a module, by path."""
    operations: dict[str, list[Operation]] = {}
    for operation in table(module).values():
        if operation.archetype in (*_ROWS, *_WITH_OWN_ID, "create", "sub_create", "upsert"):
            operations.setdefault(resource_path(operation).list_path, []).append(operation)
    return {list_path: _schema(module, list_path, group) for list_path, group in operations.items()}


@cache
def singles(module: str) -> frozenset[str]:
    """Paths of singleton resources."""
    return frozenset(
        resource_path(operation).list_path
        for operation in table(module).values()
        if operation.archetype in ("get_singleton", "sub_get") and not resource_path(operation).own
    )


def _schema(module: str, list_path: str, operations: list[Operation]) -> CollectionSchema:
    types = types_in(module)
    best = sorted(operations, key=lambda operation: _rank(operation, types))[0]
    fields = types.fields.get(best.record, {})
    owns = [resource_path(operation).own for operation in operations]
    own = next((operation for operation in owns if operation is not None), None)
    id_kind = fields.get("id", "").rstrip("!?")
    kind = own.kind if own else id_kind if id_kind in ("guid", "text") else "int"
    key = "id" if id_kind in (kind, "") else own.wire if own and own.wire in fields else "name"
    if "id" not in fields and own:
        key = own.wire if own.wire in fields else "name" if kind == "text" else "id"
    return CollectionSchema(list_path, best.record if fields else SAMPLE, kind, key)


def _rank(operation: Operation, types: Types) -> tuple[bool, int]:
    order = ("list", "sub_list", "get", "export", "sub_get", "create", "sub_create")
    archetype = operation.archetype
    return operation.record not in types.fields, (
        order.index(archetype) if archetype in order else len(order)
    )
