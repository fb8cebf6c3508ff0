"""The description of an operation, as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from servicepytan.cli.endpoints import row_of
from servicepytan.cli.invocation import writes
from servicepytan.core import bodies
from servicepytan.core.bodies import Field, Types, fields_of
from servicepytan.endpoints.operations import Operation, Parameter, search, types_of

Data = dict[str, Any]


def describe_operation(operation: Operation) -> Data:
    """The description of an operation: request, arguments, body and answer.

    Args:
        operation: The operation.
    """
    types = types_of(operation.name.partition(".")[0])
    about = search(operation.name).get(operation.name, "")
    return {
        "name": operation.name,
        "summary": row_of(operation.name, about)["summary"],
        "verb": operation.verb,
        "path": operation.path,
        "scope": operation.scope or None,
        "edition": operation.edition,
        "changes_data": writes(operation),
        "repeatable": operation.repeatable,
        "paging": operation.paging or None,
        "first_page": operation.first_page if operation.paging == "page" else None,
        "largest_page": operation.largest_page,
        "path_parameters": [_parameter(parameter) for parameter in operation.path_params],
        "parameters": [_parameter(parameter) for parameter in operation.params],
        "body": _Fields(types, operation, is_request=True).of(operation.body),
        "answer": _Fields(types, operation, is_request=False).of(operation.record),
        "file": _file(operation),
    }


def _file(operation: Operation) -> Any:
    if operation.archetype == "upload":
        return "upload"
    return "download" if operation.archetype.startswith("download") else None


def _parameter(parameter: Parameter) -> Data:
    data: Data = {
        "name": parameter.name,
        "wire": parameter.wire,
        "type": parameter.kind,
        "required": parameter.required,
        "allowed": list(parameter.choices),
        "list": parameter.many or None,
        "most": parameter.most,
    }
    if parameter.style:
        data["style"] = parameter.style
    if parameter.parts:
        data["parts"] = [_parameter(part) for part in parameter.parts]
    return data


class _Fields:
    """Expands types to their fields; a type inside itself is only named."""

    def __init__(self, types: Types, operation: Operation, *, is_request: bool) -> None:
        self._types = types
        self._check = bodies.Checker(types, operation.verb == "PATCH")
        self._invocation = is_request

    def of(self, kind: str) -> Any:
        """A type with its fields, or None for no type."""
        return {"type": kind, **self._expand(kind, ())} if kind else None

    def _expand(self, kind: str, within: tuple[str, ...]) -> Data:
        names = kind.strip("[]{}?").split("|")
        if len(names) > 1:
            return {"one_of": [{"type": name, **self._expand(name, within)} for name in names]}
        name = names[0]
        if name in self._types.choices:
            return {"allowed": list(self._types.choices[name])}
        if name not in self._types.fields or name in within:
            return {}
        return {"fields": list(self._fields(name, (*within, name)))}

    def _fields(self, name: str, within: tuple[str, ...]) -> Iterator[Data]:
        for field in fields_of(self._types, name).values():
            data: Data = {"name": field.key, "type": field.kind}
            if self._invocation:
                data["required"] = self._is_required(field)
            yield {**data, "nullable": field.nullable, **self._expand(field.kind, within)}

    def _is_required(self, field: Field) -> bool:
        return self._check.needs(field)
