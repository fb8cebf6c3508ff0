"""The fields, columns and typed cells of a report's rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Union

from servicepytan.convert.columns import Columns, kind_of_money
from servicepytan.convert.decimals import MONEY, Money
from servicepytan.convert.field_trees import LOCAL, FieldTree, require_field
from servicepytan.core.reporting.rows import reader_of
from servicepytan.core.wire import shown
from servicepytan.errors import InvalidArgument

ReportMoney = Union[Money, Sequence[str]]
"""The type of a report's numbers in tables, or the names of the fields that become decimals."""

_KINDS = {
    "boolean": "bool",
    "date": "instant",
    "number": "number",
    "string": "text",
    "time": "text",
}
_TYPES = {"bool": "boolean", "instant": "date", "number": "number"}
"""The type of report field by kind of column, for cells that are converted."""


def report_tree(fields: Iterable[tuple[str, str]]) -> FieldTree:
    """The fields of the rows of a report.

    Args:
        fields: The name and the type of each, which is ``Date``, ``Number``, ``String``,
            ``Boolean`` or ``Time`` (a time of day, which stays text). Anything is possible in a
            field of another type.
    """
    return FieldTree("json", {name: _field(kind.lower()) for name, kind in fields})


def _field(type_name: str) -> FieldTree:
    return FieldTree(_KINDS[type_name], {}) if type_name in _KINDS else FieldTree()


def report_columns(
    tree: FieldTree,
    money: ReportMoney = "float",
    *,
    label: str = "The report",
    local: str = "instant",
) -> Columns:
    """The columns of rows with these fields; those of unknown type are guessed later.

    Args:
        tree: The fields, as ``report_tree`` gives them, or behind shapes.
        money: What numbers are: ``float``, ``decimal`` or ``text``; or the names of those that are
            decimals, while the others are floats.
        label: What to call the rows.
        local: The kind of the columns with moments in a time zone.

    Raises:
        InvalidArgument: ``money`` is none of these, or names no field.
    """
    kinds = {
        key: local if field.kind == LOCAL else field.kind
        for key, field in (tree.fields or {}).items()
        if field.fields is not None
    }
    if isinstance(money, str):
        kind = _kind_of_numbers(money)
        return Columns({key: kind if old == "number" else old for key, old in kinds.items()})
    return Columns({**kinds, **dict.fromkeys(_names_of_money(tree, money, label), "decimal")})


def _kind_of_numbers(money: str) -> str:
    if money in MONEY:
        return kind_of_money(money)
    raise InvalidArgument(
        f"money={money!r} is not one of {', '.join(MONEY)}. Name the columns that hold money in a"
        f" list: money=[{money!r}]."
    )


def _names_of_money(tree: FieldTree, names: Any, label: str) -> list[str]:
    if not isinstance(names, Iterable) or not all(isinstance(name, str) for name in names):
        raise InvalidArgument(
            f"money={shown(names)} is neither one of {', '.join(MONEY)} nor a list of columns."
        )
    for name in names:
        require_field(tree, name, label)
    return list(names)


def typed_rows(rows: Iterable[Any], columns: Columns) -> Iterator[Any]:
    """The rows with typed cells, by the kinds of their columns.

    Values that do not fit their column stay unchanged, as do decimals and texts.
    """
    read = {
        column.key: reader_of(_TYPES[column.kind]) for column in columns if column.kind in _TYPES
    }
    for row in rows:
        if isinstance(row, Mapping):
            yield {key: read[key](cell) if key in read else cell for key, cell in row.items()}
        else:
            yield row
