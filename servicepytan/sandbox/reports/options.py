"""Options for running reports, which tests may change."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Optional


@dataclass
class Reporting:
    """How the sandbox runs reports; may be changed at any time.

    Args:
        asynchronous: Whether there is the route ``POST .../data/query``; without it 404.
        quick_rows: A run of at most so many rows answers that route at once with 200.
        polls: How many times asking for a run that is not quick is answered with 202.
        slots: How many runs with a token there may be until one is deleted; then 429.
        pascal_case: Whether the keys of its results are ``HasMore`` and so on, not ``hasMore``.
        pages: Whether it gives the page asked for, not all rows.
        claims_more: Whether it says that there are more rows when it has given all.
        seconds_per_report: Seconds between two data requests for one report, or 429; each page
            is a request, asking for the result of a run is none. None for no limit.

    Raises:
        ValueError: a number is out of range.

    Example:
        >>> Sandbox(reporting=Reporting(polls=5, seconds_per_report=60))
    """

    asynchronous: bool = True
    quick_rows: int = 200
    polls: int = 2
    slots: int = 3
    pascal_case: bool = True
    pages: bool = False
    claims_more: bool = False
    seconds_per_report: Optional[float] = None

    def __post_init__(self) -> None:
        for field in fields(self):
            _check(field.name, getattr(self, field.name), field.default)


def _check(name: str, value: Any, default: Any) -> None:
    if isinstance(default, bool) or (default is None and value is None):
        return
    wanted = (int, float) if default is None else int
    least = 1 if name == "slots" else 0
    if isinstance(value, bool) or not isinstance(value, wanted) or not value >= least:
        kind = "number" if default is None else "whole number"
        raise ValueError(f"Reporting({name}={value!r}) must be a {kind} from {least}.")
