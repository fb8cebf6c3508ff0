"""Plans how to pull each resource: by its feed, by changes, or completely."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, Optional, Union

from servicepytan.convert.columns import Columns, columns_of
from servicepytan.convert.shapes import Pick, Shape
from servicepytan.core.active_split import BOTH
from servicepytan.core.body_types import fields_of
from servicepytan.core.wire import shown
from servicepytan.endpoints.lookup import find
from servicepytan.endpoints.operations import (
    ALIASES,
    RESOURCES,
    Operation,
    operations,
    types_of,
)
from servicepytan.endpoints.shaped import ShapeChain, fields_of_operation
from servicepytan.errors import InvalidArgument

FEED, MODIFIED, FULL = "feed", "modified", "full"
"""The modes: along an export feed, by changes, or completely."""

MODIFIED_FILTER = "modified_on_or_after"
_KEYS = MappingProxyType(
    {
        "customer_interactions.technician_ratings": ("technicianId", "jobId"),
        "jpm.jobs.export_history": ("jobId",),
        "payroll.payroll_settings": ("employeeId", "employeeType"),
    }
)
"""The primary keys of lists whose rows are not identified by ``id``."""

_ALL_ROWS: Mapping[str, Any] = MappingProxyType(
    {**BOTH, "active_only": False, "include_inactive": True}
)
"""The filters that include inactive rows, so that deletions are noticed."""

_SHORT = {name: alias for alias, name in ALIASES.items()}
_TWICE = ("salestech.estimates.export_legacy",)
"""Feeds that give the same rows as another feed."""


class SyncPlan(NamedTuple):
    """The plan of one resource.

    Attributes:
        name: What its folder or table is called.
        operation: The list or feed to call.
        mode: ``feed``, ``modified`` or ``full``.
        key: The fields that tell its rows apart; empty where none do.
        query: The filters of each call.
        chain: The shapes that its rows pass before they are stored, if there are any.
        source_key: The key of its rows before they pass the shapes.
    """

    name: str
    operation: Operation
    mode: str
    key: tuple[str, ...]
    query: Mapping[str, Any]
    chain: Optional[ShapeChain] = None
    source_key: tuple[str, ...] = ()

    @property
    def source(self) -> SyncPlan:
        """The plan of the rows before they pass the shapes."""
        return self if self.chain is None else self._replace(key=self.source_key, chain=None)

    @property
    def shape(self) -> tuple[str, ...]:
        """The text of the shapes, as a destination stores it."""
        return () if self.chain is None else self.chain.texts

    def shaped_by(self, shapes: Iterable[Shape], columns: Iterable[str] = ()) -> SyncPlan:
        """The plan with shapes and a choice of columns; the key is always included.

        A resource whose rows lose their key is loaded completely each time.

        Raises:
            InvalidArgument: a shape or a column does not suit its rows.
        """
        chain = ShapeChain(fields_of_operation(self.operation), self.operation.name)
        for shape in shapes:
            chain = chain.then(shape)
        key, names = chain.key(self.key), tuple(columns)
        if names:
            chain = chain.then(Pick((*(name for name in key if name not in names), *names)))
        if not chain.shapes:
            return self
        mode = self.mode if key else FULL
        return self._replace(key=key, mode=mode, chain=chain, source_key=self.key)


def plans(resources: Union[str, Iterable[str]]) -> list[SyncPlan]:
    """The plans of some resources, without repeats; or of all for ``"all"``.

    Args:
        resources: ``jobs``, ``jpm.jobs``, a list or feed such as ``jobs.export_notes``, several
            of them, or ``all``.

    Raises:
        InvalidArgument: a name is unknown, or its rows cannot be had without arguments.
    """
    if resources == "all":
        return [plan_of(operation) for operation in _everything()]
    names = resource_names(resources)
    if not names:
        raise InvalidArgument('resources is empty; name some, as in ["jobs"], or pass "all".')
    for name in names:
        if not isinstance(name, str):
            raise InvalidArgument(f"resources: {name!r} is no name such as 'jobs'.")
        if name == "all":
            raise InvalidArgument('resources: "all" stands alone, not in a list.')
        if "," in name:
            several = [part.strip() for part in name.split(",")]
            raise InvalidArgument(f"resources: {name!r} is one text. Pass a list: {several}.")
    selected = [plan_of(_syncable(find(name, "export", "list"))) for name in names]
    return list({plan.name: plan for plan in selected}.values())


def resource_names(resources: Union[str, Iterable[str]]) -> list[str]:
    """The names in a list; those of a mapping are refused, as its values would be ignored.

    Raises:
        InvalidArgument: it is no list of names.
    """
    if isinstance(resources, (bytes, Mapping)) or not isinstance(resources, Iterable):
        raise InvalidArgument(
            f"resources={shown(resources)} is no list of names; pass one, as in"
            ' ["jobs", "customers"], or "all".'
        )
    return [resources] if isinstance(resources, str) else list(resources)


def plan_of(operation: Operation) -> SyncPlan:
    """The plan of a list or feed."""
    names = {parameter.name for parameter in operation.params}
    key = key_of(operation)
    query = {name: value for name, value in _ALL_ROWS.items() if name in names}
    return SyncPlan(name_of(operation), operation, _mode(operation, names, key), key, query)


def _mode(operation: Operation, names: set[str], key: tuple[str, ...]) -> str:
    if not key:
        return FULL
    if operation.paging == "feed":
        return FEED
    return MODIFIED if MODIFIED_FILTER in names else FULL


def name_of(operation: Operation) -> str:
    """The name of the folder or table for an operation's rows."""
    module, resource, method = operation.name.split(".")
    long = resource if module == resource else f"{module}_{resource}"
    short = _SHORT.get(f"{module}.{resource}", long)
    if method == main_method(module, resource):
        return short
    kind, _, tail = method.partition("_")
    return f"{short}_{tail if kind in ('export', 'list') and tail else method}"


def main_method(module: str, resource: str) -> str:
    """The method that lists a resource; empty if there is none."""
    methods = RESOURCES[module][resource]
    return next((name for name in ("export", "list") if name in methods), "")


def key_of(operation: Operation) -> tuple[str, ...]:
    """The primary key of an operation's rows; empty if unknown."""
    module, resource, _ = operation.name.split(".")
    for name in (operation.name, f"{module}.{resource}"):
        if name in _KEYS:
            return _KEYS[name]
    fields = types_of(module).fields.get(operation.record)
    return ("id",) if fields is None or "id" in fields else ()


def has_fields(operation: Operation, *names: str) -> bool:
    """Whether the schema names these fields for the rows of an operation."""
    types = types_of(operation.name.partition(".")[0])
    return set(names) <= fields_of(types, operation.record).keys()


def _everything() -> Iterable[Operation]:
    """The published operations of a full sync: one per resource, and its other feeds."""
    for operation in operations():
        module, resource, method = operation.name.split(".")
        if operation.paging != "feed" and method != main_method(module, resource):
            continue
        published = not operation.edition.startswith("until") and operation.name not in _TWICE
        if published and operation.paging and not _missing(operation):
            yield operation


def _syncable(operation: Operation) -> Operation:
    missing = _missing(operation)
    if missing:
        module, resource, method = operation.name.split(".")
        raise InvalidArgument(
            f"{operation.name} cannot be synced: its rows are asked for by {', '.join(missing)}."
            f" Call session.{module}.{resource}.{method} for each."
        )
    return operation


def _missing(operation: Operation) -> list[str]:
    """Required arguments of an operation, which a sync cannot supply."""
    needed = [parameter.name for parameter in operation.path_params]
    return needed + [
        parameter.name
        for parameter in operation.params
        if parameter.required and parameter.name not in _ALL_ROWS
    ]


def columns_for(plan: SyncPlan, *, flat: bool, tenant_column: Optional[str] = None) -> Columns:
    """The columns of a plan's rows that the schema names; the key comes first."""
    if plan.chain is None:
        types = types_of(plan.operation.name.partition(".")[0])
        kinds = columns_of(types, plan.operation.record, flat=flat).kinds
    else:
        kinds = plan.chain.columns(flat, local="text").kinds
    first = {name: kinds[name] for name in plan.key if name in kinds}
    tenant = {tenant_column: "text"} if tenant_column else {}
    return Columns({**tenant, **first, **kinds})
