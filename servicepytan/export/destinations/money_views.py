"""Views of SQLite with money in ten-thousandths: whole numbers, which SQLite adds exactly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Optional

from servicepytan.export.destinations.engine import quoted

SUFFIX = "_e4"
"""The suffix of a column in ten-thousandths."""

_MARK = "/* money in ten-thousandths, by servicepytan */"
_MOST_DIGITS = 14
"""The most digits before the point whose ten-thousandths fit 64 bits."""
_TOO_FINE = re.compile(r"(?m)\.[0-9]{4}[0-9]*[1-9]|^-?[0-9]{15}")


def view_name(table: str) -> str:
    """The name of the view of a table."""
    return f"{table}_money"


def is_money_view(sql: Optional[str]) -> bool:
    """Whether a statement creates a view of this kind."""
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
    """An SQL expression: the amount in ten-thousandths; NULL if it is finer or too large."""
    point = f"instr({name} || '.', '.')"
    whole, fraction = f"substr({name}, 1, {point} - 1)", f"substr({name}, {point} + 1)"
    is_small = f"length(ltrim({whole}, '-')) <= {_MOST_DIGITS}"
    is_coarse = f"rtrim(substr({fraction}, 5), '0') = ''"
    digits = f"{whole} || substr({fraction} || '0000', 1, 4)"
    return f"CASE WHEN {is_small} AND {is_coarse} THEN CAST({digits} AS INTEGER) END"


def too_fine(texts: Sequence[Any]) -> int:
    """The number of amounts that are too fine or too large for the view, which has NULL then."""
    joined = "\n".join(filter(None, texts))
    if not _TOO_FINE.search(joined):
        return 0
    return sum(1 for line in joined.split("\n") if _TOO_FINE.search(line))
