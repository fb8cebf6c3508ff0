"""Keys that identify rows: their ids, or their whole content."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from operator import is_not, itemgetter
from typing import Any

_IDS = {int, str}
_ID_OF = itemgetter("id")
_IS_GIVEN = partial(is_not, None)


def id_of(row: Any) -> Any:
    """The id of a row; None if it has none."""
    row_id = row.get("id") if isinstance(row, dict) else None
    return row_id if isinstance(row_id, (int, str)) else None


def key_of(row: Any) -> Any:
    """The key of a row: its id, or its content as text."""
    row_id = id_of(row)
    return repr(row) if row_id is None else row_id


def keys_of(rows: Sequence[Any]) -> list[Any]:
    """The keys of rows, as ``key_of`` gives them."""
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
        ids = list(filter(_IS_GIVEN, map(_ID_OF, rows)))
        distinct = set(ids)
    except (IndexError, KeyError, TypeError):
        return set()
    return distinct if len(distinct) == len(ids) else set()
