"""The state of a resource that dlt stores between loads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from servicepytan.convert.columns import Columns
from servicepytan.errors import SyncError
from servicepytan.export.checkpoint import Checkpoint

_FRESH = "Load everything anew: pipeline.run(..., refresh='drop_resources')."


class Origin(NamedTuple):
    """The origin of a resource's rows: tenant, environment and operation.

    Attributes:
        tenant: The tenant's id.
        environment: ``production`` or ``integration``.
        operation: The list or feed.
        flat: Whether nested records have columns of their own.
    """

    tenant: str
    environment: str
    operation: str
    flat: bool


class ResourceProgress(NamedTuple):
    """The progress of a resource: checkpoint and columns.

    Attributes:
        checkpoint: Where the next load goes on.
        columns: The columns so far; empty before the first load.
    """

    checkpoint: Checkpoint
    columns: Columns


def dump_progress(origin: Origin, progress: ResourceProgress) -> dict[str, Any]:
    """The progress of a resource as JSON-compatible values."""
    checkpoint = progress.checkpoint
    return {
        **origin._asdict(),
        "token": checkpoint.token,
        "mark": checkpoint.mark,
        "last_mark": checkpoint.last_mark,
        "columns": progress.columns.dump(),
    }


def load_progress(state: Mapping[str, Any], origin: Origin, name: str) -> ResourceProgress:
    """The progress of a resource from what ``dump_progress`` gave; empty from an empty state.

    Args:
        state: The state that dlt kept.
        origin: Where this load's rows come from.
        name: The name of the resource, for messages.

    Raises:
        SyncError: the state belongs to other rows, or is damaged.
    """
    if not state:
        return ResourceProgress(Checkpoint(), Columns())
    try:
        saved = Origin(*(state[field] for field in Origin._fields))
        checkpoint = Checkpoint(state["token"], state["mark"], None, state["last_mark"])
        progress = ResourceProgress(checkpoint, Columns.load(state["columns"]))
    except (KeyError, TypeError, ValueError):
        raise SyncError(f"{name}: the state of the pipeline is damaged. {_FRESH}") from None
    _check_origin(saved, origin, name)
    return progress


def _check_origin(saved: Origin, origin: Origin, name: str) -> None:
    if saved[:2] != origin[:2]:
        raise SyncError(
            f"{name}: this pipeline holds the rows of tenant {saved.tenant}"
            f" ({saved.environment}); the session is of tenant {origin.tenant}"
            f" ({origin.environment}). Load it with another pipeline and dataset."
        )
    if saved != origin:
        raise SyncError(
            f"{name}: this pipeline holds the rows of {saved.operation} with flat={saved.flat},"
            f" not of {origin.operation} with flat={origin.flat}. Go on like that, or load"
            f" everything anew: pipeline.run(..., refresh='drop_resources')."
        )
