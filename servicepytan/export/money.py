"""The type of money at a destination, which stays until everything is loaded anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from servicepytan.convert.columns import Columns, with_money
from servicepytan.export.plan import SyncPlan, columns_for
from servicepytan.export.state import DestinationSettings, ResourceState

_TYPED_FORMATS = ("parquet", "sqlite", "duckdb")
_MONEY_OF_KIND = {"decimal": "decimal", "number": "float", "text": "text"}


def wanted_columns(plan: SyncPlan, settings: DestinationSettings) -> Columns:
    """The columns of a resource that is new at a destination, with money in the requested type."""
    columns = columns_for(plan, flat=settings.flat, tenant_column=settings.tenant_column)
    return with_money(columns, settings.money)


def money_notes(plan: SyncPlan, state: ResourceState, settings: DestinationSettings) -> list[str]:
    """A sentence for each type that columns of money keep although another was requested."""
    if settings.format not in _TYPED_FORMATS:
        return []
    names: dict[str, list[str]] = {}
    for name, kind in _other_money(plan, state, settings):
        names.setdefault(_MONEY_OF_KIND.get(kind, kind), []).append(name)
    return [
        f"{', '.join(kept)}: kept as {money}, as this place was begun. To have"
        f" {settings.money}, load everything anew with full=True (--full);"
        f' money="{money}" (--money {money}) keeps it.'
        for money, kept in names.items()
    ]


def for_reload(
    plan: SyncPlan, state: ResourceState, settings: DestinationSettings
) -> ResourceState:
    """The state for a run that loads everything anew: without columns if money has another type."""
    is_other = any(_other_money(plan, state, settings))
    return replace(state, columns=()) if is_other else state


def _other_money(
    plan: SyncPlan, state: ResourceState, settings: DestinationSettings
) -> Iterator[tuple[str, str]]:
    """The columns of money, and their kinds, that have another kind than is asked for."""
    if not state.columns:
        return
    wanted = {column.key: column.kind for column in wanted_columns(plan, settings)}
    schema = columns_for(plan, flat=settings.flat, tenant_column=settings.tenant_column)
    money = {column.key for column in schema if column.kind == "decimal"}
    for column in Columns.load(state.columns):
        if column.key in money and not column.mismatched and column.kind != wanted[column.key]:
            yield column.name, column.kind
