"""How far a long pull has come, on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import Any, TypeVar

from servicepytan.cli.output import is_terminal

T = TypeVar("T")
_EVERY = 0.2


def watched(rows: Iterable[T], label: str, kind: str, *, quiet: bool = False) -> Iterator[T]:
    """The rows themselves; meanwhile their number and rate stand on stderr, if it is a terminal.

    Nothing is shown where rows scroll by on the same terminal, or when quiet.
    """
    scrolls = is_terminal(sys.stdout) and kind != "table"
    if quiet or scrolls or not is_terminal(sys.stderr):
        return iter(rows)
    from rich.console import Console

    return counted(rows, label, Console(stderr=True))


def counted(
    rows: Iterable[T], label: str, console: Any, clock: Callable[[], float] = monotonic
) -> Iterator[T]:
    """The rows, with a line on the console that counts them and goes away at the end."""
    begun = shown = clock()
    with console.status(label) as status:
        for count, row in enumerate(rows, 1):
            yield row
            now = clock()
            if now - shown >= _EVERY:
                shown = now
                status.update(f"{label}: {count:,} rows, {count / (now - begun):,.0f}/s")
