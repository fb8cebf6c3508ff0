"""Summarises the deviations of an operation's rows, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from servicepytan.core.body_types import Types, fields_of
from servicepytan.core.deviations import NEW_FIELD, NEW_VALUE, TYPE, Deviation, deviations
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.wire import shown

GONE = "gone"
_INDEX = lazy_pattern(r"\[\d+\]")


class FieldDrift(NamedTuple):
    """A field that departs from the schema in the rows of an operation.

    Attributes:
        operation: The operation, as in ``jpm.jobs.list``.
        field: The field, as in ``items[].total``.
        kind: ``new_field``, ``gone`` (in no row), ``missing``, ``null``, ``type`` or ``new_value``.
        expected: What the schema says.
        sent: The type that came, or the new value of a closed list.
        affected: In how many rows.
        rows: How many rows were compared.
    """

    operation: str
    field: str
    kind: str
    expected: str
    sent: str
    affected: int
    rows: int

    def __str__(self) -> str:
        of = f"{self.affected:,} of {self.rows:,} rows"
        expected = f", expected {self.expected}" if self.expected else ""
        sent = f": {self.sent}" if self.sent else ""
        return f"{self.operation} {self.field}: {self.kind} in {of}{sent}{expected}."


def drift(operation: str, rows: Sequence[Any], record: str, types: Types) -> list[FieldDrift]:
    """The deviating fields of some rows, in order of first appearance.

    Args:
        operation: The operation.
        rows: Its rows.
        record: The name of their type.
        types: The types of its API module.
    """
    counts: dict[tuple[str, str, str, str], set[int]] = {}
    for number, row in enumerate(rows):
        for deviation in deviations(row, record, types):
            counts.setdefault(_key(deviation), set()).add(number)
    gone = dict(_gone(rows, record, types))
    departing = [
        FieldDrift(operation, field, kind, expected, sent, len(numbers), len(rows))
        for (field, kind, expected, sent), numbers in counts.items()
        if field not in gone
    ]
    return departing + [
        FieldDrift(operation, field, GONE, kind, "", len(rows), len(rows))
        for field, kind in gone.items()
    ]


def _key(deviation: Deviation) -> tuple[str, str, str, str]:
    field = _INDEX.sub("[]", deviation.place)
    return field, deviation.kind, deviation.expected, _shown(deviation)


def _shown(deviation: Deviation) -> str:
    """The new value of a closed list; otherwise only the type, as values may be personal."""
    if deviation.kind == NEW_VALUE:
        return shown(deviation.sent)
    return type(deviation.sent).__name__ if deviation.kind in (NEW_FIELD, TYPE) else ""


def _gone(rows: Sequence[Any], record: str, types: Types) -> Iterator[tuple[str, str]]:
    """The fields of a record type that no row has, with their kinds."""
    keys = {key for row in rows if isinstance(row, Mapping) for key in row}
    for key, field in fields_of(types, record).items():
        if keys and key not in keys:
            yield key, field.kind
