"""How each resource is pulled: along its feed, by its last change, or whole each time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, Optional, Union

from servicepytan.convert.columns import Columns, columns_of
from servicepytan.core.halves import BOTH
from servicepytan.endpoints.lookup import find
from servicepytan.endpoints.operations import (
    ALIASES,
    RESOURCES,
    Operation,
    operations,
    types_of,
)
from servicepytan.errors import InvalidArgument

FEED, MODIFIED, FULL = "feed", "modified", "full"
"""The modes: an export feed, a walk over what changed, and everything anew."""

MODIFIED_FILTER = "modified_on_or_after"
_KEYS = MappingProxyType(
    {
        "customer_interactions.technician_ratings": ("technicianId", "jobId"),
        "jpm.jobs.export_history": ("jobId",),
        "payroll.payroll_settings": ("employeeId", "employeeType"),
    }
)
"""What tells the rows apart where it is not their id."""

_ALL_ROWS: Mapping[str, Any] = MappingProxyType(
    {**BOTH, "active_only": False, "include_inactive": True}
)
"""How a list is asked for inactive rows, too, so that deletions are seen."""

_SHORT = {name: alias for alias, name in ALIASES.items()}
_TWICE = ("salestech.estimates.export_legacy",)
"""Feeds that give the rows of another one."""


class Plan(NamedTuple):
    """How one resource is pulled.

    Attributes:
        name: What its folder or table is called.
        operation: The list or feed to call.
        mode: ``feed``, ``modified`` or ``full``.
        key: The fields that tell its rows apart; empty where none do.
        query: The filters of each call.
    """

    name: str
    operation: Operation
    mode: str
    key: tuple[str, ...]
    query: Mapping[str, Any]


def plans(resources: Union[str, Iterable[str]]) -> list[Plan]:
    """The plans of named resources, each once, or of ``"all"``.

    Args:
        resources: ``jobs``, ``jpm.jobs``, a list or feed such as ``jobs.export_notes``, several
            of them, or ``all``.

    Raises:
        InvalidArgument: a name is unknown, or its rows cannot be had without arguments.
    """
    if resources == "all":
        return [plan_of(known) for known in _everything()]
    names = [resources] if isinstance(resources, str) else list(resources)
    if not names:
        raise InvalidArgument('resources is empty; name some, as in ["jobs"], or pass "all".')
    for name in names:
        if not isinstance(name, str):
            raise InvalidArgument(f"resources: {name!r} is no name such as 'jobs'.")
    found = [plan_of(_syncable(find(name, "export", "list"))) for name in names]
    return list({plan.name: plan for plan in found}.values())


def plan_of(known: Operation) -> Plan:
    """The plan of one list or feed."""
    names = {parameter.name for parameter in known.params}
    key = key_of(known)
    query = {name: value for name, value in _ALL_ROWS.items() if name in names}
    return Plan(name_of(known), known, _mode(known, names, key), key, query)


def _mode(known: Operation, names: set[str], key: tuple[str, ...]) -> str:
    if not key:
        return FULL
    if known.paging == "feed":
        return FEED
    return MODIFIED if MODIFIED_FILTER in names else FULL


def name_of(known: Operation) -> str:
    """What the folder or table of an operation's rows is called."""
    module, resource, method = known.name.split(".")
    long = resource if module == resource else f"{module}_{resource}"
    short = _SHORT.get(f"{module}.{resource}", long)
    if method == main_method(module, resource):
        return short
    kind, _, rest = method.partition("_")
    return f"{short}_{rest if kind in ('export', 'list') and rest else method}"


def main_method(module: str, resource: str) -> str:
    """The method that gives the rows of a resource; empty when none does."""
    methods = RESOURCES[module][resource]
    return next((name for name in ("export", "list") if name in methods), "")


def key_of(known: Operation) -> tuple[str, ...]:
    """The primary key of an operation's rows; empty if unknown."""
    module, resource, _ = known.name.split(".")
    for name in (known.name, f"{module}.{resource}"):
        if name in _KEYS:
            return _KEYS[name]
    fields = types_of(module).fields.get(known.record)
    return ("id",) if fields is None or "id" in fields else ()


def _everything() -> Iterable[Operation]:
    """One operation for each resource, and its other feeds; only what is still published."""
    for known in operations():
        module, resource, method = known.name.split(".")
        if known.paging != "feed" and method != main_method(module, resource):
            continue
        published = not known.edition.startswith("until") and known.name not in _TWICE
        if published and known.paging and not _missing(known):
            yield known


def _syncable(known: Operation) -> Operation:
    missing = _missing(known)
    if missing:
        module, resource, method = known.name.split(".")
        raise InvalidArgument(
            f"{known.name} cannot be synced: its rows are asked for by {', '.join(missing)}. Call"
            f" session.{module}.{resource}.{method} for each."
        )
    return known


def _missing(known: Operation) -> list[str]:
    """What a call needs that no sync can know."""
    needed = [parameter.name for parameter in known.path_params]
    return needed + [
        parameter.name
        for parameter in known.params
        if parameter.required and parameter.name not in _ALL_ROWS
    ]


def columns_for(plan: Plan, *, flat: bool, tenant_column: Optional[str] = None) -> Columns:
    """The columns of a plan's rows, as far as they are known beforehand; the key comes first."""
    types = types_of(plan.operation.name.partition(".")[0])
    known = columns_of(types, plan.operation.record, flat=flat).kinds
    first = {name: known[name] for name in plan.key if name in known}
    tenant = {tenant_column: "text"} if tenant_column else {}
    return Columns({**tenant, **first, **known})
