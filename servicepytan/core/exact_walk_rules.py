"""The requirements of exact walks, and the arguments that they refuse."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, Optional

from servicepytan.core.query import Pairs
from servicepytan.core.timestamps import limit_ticks_of
from servicepytan.errors import InvalidArgument

FROM, BEFORE = "createdOnOrAfter", "createdBefore"
_ORDERS = ("sort", "orderBy", "orderByDirection")


class SortKeys(NamedTuple):
    """Sort keys, and the creation field that an exact walk uses.

    Attributes:
        by_created: The sort by creation, as in ``+CreatedOn``; empty where the list has none.
        by_id: The sort by id, as in ``+Id``; empty where the list has none.
        created: The keys that lead to the moment at which a row was created.
        totals: Whether the list can tell how many rows there are.
    """

    by_created: str = ""
    by_id: str = ""
    created: tuple[str, ...] = ("createdOn",)
    totals: bool = False


def in_order(pairs: Pairs, sort: str) -> Pairs:
    """A query string with a sort order added, unless it has one."""
    if not sort or any(name in _ORDERS for name, _ in pairs):
        return pairs
    return (*pairs, ("sort", sort))


def refuse_inexact(name: str, queries: Iterable[Pairs], sort: str) -> None:
    """Raise if a query string has another order or an unreadable limit, which exact walks refuse.

    Raises:
        InvalidArgument: one of the query strings has one.
    """
    for wire, text in (pair for pairs in queries for pair in pairs):
        if wire in _ORDERS and (wire, text) != ("sort", sort):
            raise InvalidArgument(
                f"{name}: an exact walk gives rows in the order of their creation. Leave"
                f" {wire} out."
            )
        if wire in (FROM, BEFORE) and limit_ticks_of(text) is None:
            raise InvalidArgument(
                f"{name}: an exact walk cannot cut by {wire}={text!r}, which is no moment that it"
                " can read. Write it as 2026-01-31 or 2026-01-31T08:00:00Z."
            )


def created_of(row: Any, keys: Iterable[str]) -> Optional[str]:
    """The creation time of a row as text; None if it has none."""
    for key in keys:
        row = row.get(key) if isinstance(row, dict) else None
    return row if isinstance(row, str) else None
