"""Keys that identify rows: their ids, or their whole content."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from operator import is_, itemgetter
from typing import Any

from servicepytan.core.json_rows import MISSING, JsonRows

_IDS = {int, str}
_ID_OF = itemgetter("id")
_IS_NULL = partial(is_, None)


def id_of(row: Any) -> Any:
    """The id of a row; None if it has none."""
    row_id = row.get("id") if isinstance(row, dict) else None
    return row_id if isinstance(row_id, (int, str)) else None


def key_of(row: Any) -> Any:
    """The key of a row: its id, or its content as text."""
    row_id = id_of(row)
    return repr(row) if row_id is None else row_id


def keys_of(rows: Sequence[Any]) -> list[Any]:
    """The keys of rows, as ``key_of`` gives them; of rows of JSON, their content as it came."""
    if isinstance(rows, JsonRows):
        return _keys_of_json(rows)
    try:
        keys = [row["id"] for row in rows]
    except (IndexError, KeyError, TypeError):
        keys = []
    if keys and set(map(type, keys)) <= _IDS:
        return keys
    return [key_of(row) for row in rows]


def ids_of(rows: Sequence[Any]) -> set[Any]:
    """The ids of rows; empty unless each row has a distinct id or null."""
    try:
        ids = set(_id_values(rows))
        nulls = sum(map(_IS_NULL, _id_values(rows))) if None in ids else 0
    except (IndexError, KeyError, TypeError):
        return set()
    ids.discard(None)
    return ids if len(ids) + nulls == len(rows) and MISSING not in ids else set()


def _id_values(rows: Sequence[Any]) -> Iterable[Any]:
    return rows.column("id") if isinstance(rows, JsonRows) else map(_ID_OF, rows)


def _keys_of_json(rows: JsonRows) -> list[Any]:
    ids = rows.column("id")
    if set(map(type, ids)) <= _IDS:
        return ids
    return [
        row_id if isinstance(row_id, (int, str)) else repr(bytes(row))
        for row_id, row in zip(ids, rows)
    ]
