"""The new spelling of a call by verb and path."""

from __future__ import annotations

from servicepytan.endpoints.operations import ALIASES, MODULES, Operation, table

_PREFIX = "/v2/tenant/{tenant}/"


def spelling(verb: str, folder: str, parts: str) -> str:
    """How the call is written today.

    Args:
        verb: The HTTP method.
        folder: The first part of the path, as in ``jpm``.
        parts: What stands behind the tenant, with ``{}`` in place of each id.
    """
    for operation in _operations(folder):
        if operation.verb == verb and _shape(operation.path) == _shape(f"/{folder}/v2/x/x/{parts}"):
            return _written(operation)
    return f'session.request("{verb}", "/{folder}{_PREFIX}{parts}")'.replace("{}", "...")


def _operations(folder: str) -> list[Operation]:
    return [
        operation
        for module in MODULES
        for operation in table(module).values()
        if operation.path.startswith(f"/{folder}/")
    ]


def _shape(path: str) -> list[str]:
    parts = path.strip("/").split("/")[4:]
    return ["{}" if part.startswith("{") else part.lower() for part in parts]


def _written(operation: Operation) -> str:
    resource, _, method = operation.name.rpartition(".")
    short = next((alias for alias, full in ALIASES.items() if full == resource), resource)
    names = [parameter.name for parameter in operation.path_params]
    names += ["{...}"] if operation.body else []
    return f"session.{short}.{method}({', '.join(names)})"
