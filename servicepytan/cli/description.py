"""What is known of an operation, as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from servicepytan.cli.endpoints import row_of
from servicepytan.cli.invocation import writes
from servicepytan.core import bodies
from servicepytan.core.bodies import Field, Types, fields_of
from servicepytan.endpoints.operations import Operation, Parameter, search, types_of

Data = dict[str, Any]


def described(known: Operation) -> Data:
    """Everything the table and the types know of an operation.

    Args:
        known: The operation.
    """
    types = types_of(known.name.partition(".")[0])
    about = search(known.name).get(known.name, "")
    return {
        "name": known.name,
        "summary": row_of(known.name, about)["summary"],
        "verb": known.verb,
        "path": known.path,
        "scope": known.scope or None,
        "edition": known.edition,
        "changes_data": writes(known),
        "repeatable": known.repeatable,
        "paging": known.paging or None,
        "first_page": known.first_page if known.paging == "page" else None,
        "largest_page": known.largest_page,
        "path_parameters": [_parameter(one) for one in known.path_params],
        "parameters": [_parameter(one) for one in known.params],
        "body": _Fields(types, known, asked=True).of(known.body),
        "answer": _Fields(types, known, asked=False).of(known.record),
        "file": _file(known),
    }


def _file(known: Operation) -> Any:
    if known.archetype == "upload":
        return "upload"
    return "download" if known.archetype.startswith("download") else None


def _parameter(one: Parameter) -> Data:
    found: Data = {
        "name": one.name,
        "wire": one.wire,
        "type": one.kind,
        "required": one.required,
        "allowed": list(one.choices),
        "list": one.many or None,
        "most": one.most,
    }
    if one.style:
        found["style"] = one.style
    if one.parts:
        found["parts"] = [_parameter(part) for part in one.parts]
    return found


class _Fields:
    """Opens types into their fields; a type within itself is named only."""

    def __init__(self, types: Types, known: Operation, *, asked: bool) -> None:
        self._types = types
        self._check = bodies.Checker(types, known.verb == "PATCH")
        self._asked = asked

    def of(self, kind: str) -> Any:
        """A type with its fields, or None for no type."""
        return {"type": kind, **self._opened(kind, ())} if kind else None

    def _opened(self, kind: str, within: tuple[str, ...]) -> Data:
        names = kind.strip("[]{}?").split("|")
        if len(names) > 1:
            return {"one_of": [{"type": name, **self._opened(name, within)} for name in names]}
        name = names[0]
        if name in self._types.choices:
            return {"allowed": list(self._types.choices[name])}
        if name not in self._types.fields or name in within:
            return {}
        return {"fields": list(self._fields(name, (*within, name)))}

    def _fields(self, name: str, within: tuple[str, ...]) -> Iterator[Data]:
        for one in fields_of(self._types, name).values():
            found: Data = {"name": one.key, "type": one.kind}
            if self._asked:
                found["required"] = self._needed(one)
            yield {**found, "nullable": one.nullable, **self._opened(one.kind, within)}

    def _needed(self, one: Field) -> bool:
        return self._check.needs(one)
