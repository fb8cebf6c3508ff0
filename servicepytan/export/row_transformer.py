"""Transforms rows before they are written: flattening, tenant column, typed columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional

from servicepytan.convert.cells import NO_READERS, Block, CellReaders, block, json_of
from servicepytan.convert.columns import Columns
from servicepytan.convert.flat import flatten
from servicepytan.convert.json_blocks import JsonBlockReader
from servicepytan.convert.nonfinite import NonfiniteNumbers
from servicepytan.export.money import money_notes, wanted_columns
from servicepytan.export.plan import SyncPlan
from servicepytan.export.state import DestinationSettings, ResourceState


class RowTransformer:
    """Transforms the rows of one resource before they are written.

    Args:
        columns: The columns so far; they grow as rows come.
        flat: Whether nested values get columns of their own.
        tenant: The column of the tenant and its value, or None for no such column.
        notes: What is known of the columns beforehand, a sentence each.

    Attributes:
        columns: The same.
        nonfinite: Counts numbers that become null in JSON.
    """

    def __init__(
        self,
        columns: Columns,
        *,
        flat: bool = False,
        tenant: Optional[tuple[str, str]] = None,
        notes: Sequence[str] = (),
    ) -> None:
        self.columns = columns
        self.nonfinite = NonfiniteNumbers()
        self._flat = flat
        self._tenant = tenant
        self._notes = tuple(notes)
        self._makes_way: set[str] = set()
        self._json_readers: dict[CellReaders, JsonBlockReader] = {}

    @property
    def notes(self) -> list[str]:
        """Notes on values changed while writing, a sentence each."""
        renamed = [
            f"{key} is called {key}_, as {key.rstrip('_')} is the column of the tenant."
            for key in sorted(self._makes_way)
        ]
        return [*self._notes, *renamed, *self.columns.notes(), *self.nonfinite.notes]

    def rows(self, rows: Sequence[Any]) -> Sequence[Any]:
        """Flatten the rows, and add the tenant column, if configured."""
        flat_rows: Iterable[Any] = flatten(rows) if self._flat else rows
        if self._tenant is None:
            return list(flat_rows) if self._flat else rows
        name, value = self._tenant
        return [{name: value, **self._beside(name, _as_dict(row))} for row in flat_rows]

    def _beside(self, name: str, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """A row; ``_`` is appended to a key of its own that is named like the tenant column."""
        in_the_way = [
            key for key in row if key.startswith(name) and not key[len(name) :].strip("_")
        ]
        if not in_the_way:
            return row
        self._makes_way.update(in_the_way)
        return {f"{key}_" if key in in_the_way else key: value for key, value in row.items()}

    @property
    def keeps_rows(self) -> bool:
        """Whether rows stay unchanged."""
        return self._tenant is None and not self._flat

    def json_block_of(self, rows: Sequence[Any], readers: CellReaders) -> Optional[Block]:
        """Rows that are JSON as the block that ``block_of`` gives; None if ``block_of`` is needed.

        Args:
            rows: The JSON of each row.
            readers: Turn moments and amounts into cells.
        """
        reader = self._json_readers.get(readers)
        if reader is None:
            reader = self._json_readers[readers] = JsonBlockReader(self.columns, readers)
        return reader.block(rows)

    def block_of(self, rows: Sequence[Any], readers: CellReaders = NO_READERS) -> Block:
        """Transformed rows as typed columns.

        Args:
            rows: What ``rows`` gives.
            readers: Turn the values of some columns into other cells than Python objects.
        """
        return block(rows, self.columns, readers)


def columns_at_start(
    plan: SyncPlan, state: ResourceState, settings: DestinationSettings
) -> Columns:
    """The columns of a plan at a destination before a run."""
    columns = Columns.load(state.columns)
    return columns if len(columns) else wanted_columns(plan, settings)


def transformer_for(
    plan: SyncPlan, state: ResourceState, settings: DestinationSettings
) -> RowTransformer:
    """The transformer for a plan at a destination, with the columns so far."""
    named = settings.tenant_column
    tenant = (named, settings.tenant) if named else None
    return RowTransformer(
        columns_at_start(plan, state, settings),
        flat=settings.flat,
        tenant=tenant,
        notes=money_notes(plan, state, settings),
    )


def _as_dict(row: Any) -> Mapping[str, Any]:
    return row if isinstance(row, Mapping) else {"value": row}


def key_text(row: Any, key: Sequence[str]) -> str:
    """The key of a row as text; the whole row if it has no key.

    A new column, or another order of columns, does not change the key.
    """
    if isinstance(row, (list, tuple)):  # which would look like a key
        return json_of({"value": row})
    if not isinstance(row, Mapping):
        return json_of(row)
    values = [row.get(name) for name in key]
    if key and None not in values:
        return json_of(values)
    return json_of({name: row[name] for name in sorted(row) if row[name] is not None})
