"""Finds the new spelling of a call by verb and path."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, Optional

from servicepytan.endpoints.operations import ALIASES, Operation, operations

PLACEHOLDER = "{}"
"""The placeholder for an id in a path."""
_PREFIX = "/v2/tenant/{tenant}/"


class Match(NamedTuple):
    """The operation of a path, and the positions of its arguments in the path.

    Attributes:
        operation: The operation.
        positions: The positions of its path parameters among the parts behind the tenant.
    """

    operation: Operation
    positions: tuple[int, ...]


def spelling(verb: str, folder: str, parts: str, behind: str = "") -> str:
    """The new spelling of a call.

    Args:
        verb: The HTTP method.
        folder: The first part of the path, as in ``jpm``.
        parts: What stands behind the tenant, with ``{}`` in place of each id.
        behind: What comes behind the call of a list.
    """
    operation_match = match(verb, folder, parts.strip("/").split("/"))
    if operation_match is not None:
        return _spell_operation(operation_match.operation, behind)
    return f'session.request("{verb}", "/{folder}{_PREFIX}{parts}")'.replace(PLACEHOLDER, "...")


def match(verb: str, folder: str, parts: Sequence[str]) -> Optional[Match]:
    """The operation of a path; version 2 if several versions exist, as 0.4.2 called that.

    Args:
        verb: The HTTP method.
        folder: The first part of the path.
        parts: The parts behind the tenant; a number may be an id as well as ``{}``.
    """
    matches = [
        (operation.path.split("/")[2] == "v2", -len(positions), Match(operation, positions))
        for operation in _operations(folder)
        if operation.verb == verb
        for positions in [_id_positions(_shape(operation.path), parts)]
        if positions is not None
    ]
    return max(matches, key=lambda item: item[:2])[2] if matches else None


def short_name(operation: Operation) -> str:
    """Name of an operation's resource after ``session.``."""
    resource = operation.name.rpartition(".")[0]
    return next((alias for alias, full in ALIASES.items() if full == resource), resource)


def resource_at(folder: str, parts: Sequence[str]) -> Optional[str]:
    """The resource whose operations start with this path, or None."""
    if parts[0] == "export":
        return None
    for operation in _operations(folder):
        shape = _shape(operation.path)
        if _id_positions(shape[: len(parts)], parts) is not None:
            return short_name(operation)
    return None


@cache
def _operations(folder: str) -> tuple[Operation, ...]:
    begin = f"/{folder.strip('/').lower()}/"
    return tuple(operation for operation in operations() if operation.path.startswith(begin))


def _shape(path: str) -> list[str]:
    parts = path.strip("/").split("/")[4:]
    return [PLACEHOLDER if part.startswith("{") else part.lower() for part in parts]


def _id_positions(shape: Sequence[str], parts: Sequence[str]) -> Optional[tuple[int, ...]]:
    """Positions of the ids, if the path has this shape."""
    if len(shape) != len(parts):
        return None
    positions = tuple(index for index, part in enumerate(shape) if part == PLACEHOLDER)
    for index, part in enumerate(parts):
        fits = (
            part == PLACEHOLDER or part.isdigit()
            if index in positions
            else part.lower() == shape[index]
        )
        if not fits:
            return None
    return positions


def _spell_operation(operation: Operation, behind: str) -> str:
    names = [parameter.name for parameter in operation.path_params]
    names += ["{...}"] if operation.body else []
    names += [
        f"{param.name}=..." for param in operation.params if param.required or param.name == "path"
    ]
    method = operation.name.rpartition(".")[2]
    tail = ".read()" if operation.archetype.startswith("download") else ""
    tail += behind if operation.paging else ""
    return f"session.{short_name(operation)}.{method}({', '.join(names)}){tail}"
