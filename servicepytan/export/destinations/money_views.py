"""Views of SQLite with money in ten-thousandths, whole numbers that SQLite adds up exactly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Optional

from servicepytan.export.destinations.engine import quoted

SUFFIX = "_e4"
"""How the name of a column in ten-thousandths ends."""

_MARK = "/* money in ten-thousandths, by servicepytan */"
_MOST_DIGITS = 14
"""Digits before the point that ten-thousandths have room for in 64 bits."""
_TOO_FINE = re.compile(r"(?m)\.[0-9]{4}[0-9]*[1-9]|^-?[0-9]{15}")


def view_name(table: str) -> str:
    """The name of the view of a table."""
    return f"{table}_money"


def is_money_view(sql: Optional[str]) -> bool:
    """Whether a statement made a view of this kind."""
    return _MARK in (sql or "")


def money_view(table: str, names: Iterable[str]) -> str:
    """The statement that makes the view: all columns, and the amounts in ten-thousandths.

    Args:
        table: The table.
        names: Its columns of money, which hold decimals as text, without exponents.
    """
    amounts = ", ".join(
        f"{_ten_thousandths(quoted(name))} AS {quoted(name + SUFFIX)}" for name in names
    )
    view = quoted(view_name(table))
    return f"CREATE VIEW {view} AS {_MARK} SELECT *, {amounts} FROM {quoted(table)}"  # nosec B608


def _ten_thousandths(name: str) -> str:
    """An amount as an integer; NULL where it is finer, or larger than an integer can be."""
    point = f"instr({name} || '.', '.')"
    whole, fraction = f"substr({name}, 1, {point} - 1)", f"substr({name}, {point} + 1)"
    is_small = f"length(ltrim({whole}, '-')) <= {_MOST_DIGITS}"
    is_coarse = f"rtrim(substr({fraction}, 5), '0') = ''"
    digits = f"{whole} || substr({fraction} || '0000', 1, 4)"
    return f"CASE WHEN {is_small} AND {is_coarse} THEN CAST({digits} AS INTEGER) END"


def too_fine(texts: Sequence[Any]) -> int:
    """How many amounts have no ten-thousandths in the view."""
    joined = "\n".join(filter(None, texts))
    if not _TOO_FINE.search(joined):
        return 0
    return sum(1 for line in joined.split("\n") if _TOO_FINE.search(line))
