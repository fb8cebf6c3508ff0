"""The table of operations as the sandbox uses it: which operation a verb and a path name."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, Optional
from urllib.parse import unquote

from servicepytan.endpoints import operations
from servicepytan.endpoints.operations import Operation, Parameter

READS = ("query_post", "report_data")
"""What is asked by POST and changes nothing."""

_FORMS = {
    "int": re.compile(r"\d{1,19}"),
    "guid": re.compile(r"(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
}
_ANY = re.compile(r"(?s).+")


class RouteMatch(NamedTuple):
    """An operation, and what its path says.

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
    """The path of an operation, taken apart: each part, and the parameter that it is."""

    parts: tuple[tuple[str, Optional[Parameter]], ...]
    operation: Operation


def find(method: str, path: str) -> Optional[RouteMatch]:
    """The operation of a verb and a path with a tenant; None when there is none.

    Only the table of the module that the path names is read.
    """
    _, prefix, version, _, _, *rest = path.split("/")
    module = _modules().get(prefix)
    if module is None:
        return None
    parts = [unquote(part) for part in rest]
    for form in _forms(module).get((method, version, len(parts)), ()):
        values = _values(form, parts)
        if values is not None:
            return RouteMatch(form.operation, values)
    return None


def scopes() -> set[str]:
    """All scopes of all operations; this reads every table."""
    return {known.scope for known in operations.operations() if known.scope}


@cache
def _modules() -> dict[str, str]:
    """The module of each first part of a path."""
    prefixes = {module.replace("_", ""): module for module in operations.MODULES}
    dashed = {module.replace("_", "-"): module for module in operations.MODULES}
    return {**prefixes, **dashed, "sales": "salestech"}


@cache
def _forms(module: str) -> dict[tuple[str, str, int], list[PathTemplate]]:
    found: dict[tuple[str, str, int], list[PathTemplate]] = {}
    for known in operations.table(module).values():
        _, _, version, _, _, *rest = known.path.split("/")
        parts = tuple((part, _parameter(known, part)) for part in rest)
        found.setdefault((known.verb, version, len(parts)), []).append(PathTemplate(parts, known))
    for forms in found.values():  # a word goes before a parameter
        forms.sort(key=lambda form: [parameter is not None for _, parameter in form.parts])
    return found


def _parameter(known: Operation, part: str) -> Optional[Parameter]:
    if not part.startswith("{"):
        return None
    return next(one for one in known.path_params if one.wire == part[1:-1])


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
