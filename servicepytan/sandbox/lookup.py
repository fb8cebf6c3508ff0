"""Finds the operation of a verb and a path."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, Optional
from urllib.parse import unquote

from servicepytan.endpoints import operations
from servicepytan.endpoints.operations import Operation, Parameter
from servicepytan.sandbox.filters import GUID

_FORMS = {
    "int": re.compile(r"\d{1,19}"),
    "guid": GUID,
}
_ANY = re.compile(r"(?s).+")


class RouteMatch(NamedTuple):
    """An operation and its path parameters.

    Attributes:
        operation: The operation.
        values: The path parameters by wire name.
    """

    operation: Operation
    values: dict[str, str]

    @property
    def module(self) -> str:
        """The API module."""
        return self.operation.name.partition(".")[0]


class PathTemplate(NamedTuple):
    """The parsed path of an operation."""

    parts: tuple[tuple[str, Optional[Parameter]], ...]
    operation: Operation


def find(method: str, path: str) -> Optional[RouteMatch]:
    """The operation of a verb and a path with a tenant, or None.

    Only the table of the module that the path names is read.
    """
    _, prefix, version, _, _, *tail = path.split("/")
    module = _modules().get(prefix)
    if module is None:
        return None
    parts = [unquote(part) for part in tail]
    for form in _forms(module).get((method, version, len(parts)), ()):
        values = _values(form, parts)
        if values is not None:
            return RouteMatch(form.operation, values)
    return None


def scopes() -> set[str]:
    """All scopes of all operations; this reads every table."""
    return {operation.scope for operation in operations.operations() if operation.scope}


@cache
def _modules() -> dict[str, str]:
    """The module of each first part of a path."""
    prefixes = {module.replace("_", ""): module for module in operations.MODULES}
    dashed = {module.replace("_", "-"): module for module in operations.MODULES}
    return {**prefixes, **dashed, "sales": "salestech"}


@cache
def _forms(module: str) -> dict[tuple[str, str, int], list[PathTemplate]]:
    templates: dict[tuple[str, str, int], list[PathTemplate]] = {}
    for operation in operations.table(module).values():
        _, _, version, _, _, *tail = operation.path.split("/")
        parts = tuple((part, _parameter(operation, part)) for part in tail)
        templates.setdefault((operation.verb, version, len(parts)), []).append(
            PathTemplate(parts, operation)
        )
    for forms in templates.values():  # a word goes before a parameter
        forms.sort(key=lambda form: [parameter is not None for _, parameter in form.parts])
    return templates


def _parameter(operation: Operation, part: str) -> Optional[Parameter]:
    if not part.startswith("{"):
        return None
    return next(path_param for path_param in operation.path_params if path_param.wire == part[1:-1])


def _values(form: PathTemplate, parts: list[str]) -> Optional[dict[str, str]]:
    values: dict[str, str] = {}
    for (word, parameter), part in zip(form.parts, parts):
        if parameter is None:
            if word != part:
                return None
        elif _FORMS.get(parameter.kind, _ANY).fullmatch(part):
            values[parameter.wire] = part
        else:
            return None
    return values
