"""Checks the shapes and columns of a sync for each resource, before any request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional, Union

from servicepytan.convert.shapes import Shape, pick_columns
from servicepytan.core.wire import did_you_mean, shown
from servicepytan.endpoints.lookup import find
from servicepytan.errors import InvalidArgument
from servicepytan.export.plan import SyncPlan, name_of
from servicepytan.shape import parse

Shapes = Union[str, Shape, Iterable[Union[str, Shape]]]
"""Shapes, or their texts."""


def shaped_plans(
    plans: Sequence[SyncPlan], shapes: Shapes, columns: Optional[Mapping[str, Iterable[str]]]
) -> list[SyncPlan]:
    """The plans with their shapes and columns.

    Args:
        plans: The resources.
        shapes: The shapes, which hold for all of them.
        columns: The columns of each, by the name of the resource.

    Raises:
        InvalidArgument: a shape or a column does not suit a resource, or ``columns`` names one
            that is not synced.
    """
    several = isinstance(shapes, Iterable) and not isinstance(shapes, (str, Shape))
    steps: list[Any] = list(shapes) if several else [shapes]  # type: ignore[arg-type]
    read = [parse(step) if isinstance(step, str) else _shape(step) for step in steps]
    picked = _by_plan(plans, {} if columns is None else columns)
    return [plan.shaped_by(read, picked.get(plan.name, ())) for plan in plans]


def _shape(step: object) -> Shape:
    if isinstance(step, Shape):
        return step
    raise InvalidArgument(
        f"shape: {shown(step)} is none of servicepytan.shape. A sync cannot tell whether a function"
        " of yours keeps the key of the rows; use it in map() of a list or feed."
    )


def _by_plan(
    plans: Sequence[SyncPlan], columns: Mapping[str, Iterable[str]]
) -> dict[str, tuple[str, ...]]:
    """The columns by the name of the plan."""
    if not isinstance(columns, Mapping):
        raise InvalidArgument(
            f"columns={shown(columns)} names no resource. Write the columns of each, as in"
            f' {{"{plans[0].name}": ["id"]}}.'
        )
    names = [plan.name for plan in plans]
    picked: dict[str, tuple[str, ...]] = {}
    for resource, selected in columns.items():
        name = resource if resource in names else name_of(find(resource, "export", "list"))
        if name not in names:
            guess = did_you_mean(resource, names)
            raise InvalidArgument(
                f"columns: {resource!r} is not among the resources to sync.{guess}"
            )
        picked[name] = pick_columns(selected, f"columns[{resource!r}]").names
    return picked
