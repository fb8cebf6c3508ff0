"""Shows the progress of long pulls on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import Any, TypeVar

from servicepytan.cli.streams import is_terminal
from servicepytan.core.wire import counted as row_count
from servicepytan.endpoints.progress import spinner_for

T = TypeVar("T")
_EVERY = 0.2


def with_progress(rows: Iterable[T], label: str, kind: str, *, quiet: bool = False) -> Iterator[T]:
    """The rows unchanged, while a terminal shows their count and rate.

    Nothing is shown where rows scroll by on the same terminal, or when quiet.
    """
    scrolls = is_terminal(sys.stdout) and kind != "table"
    if quiet or scrolls or not is_terminal(sys.stderr):
        return iter(rows)
    from rich.console import Console

    return with_counter(rows, label, Console(stderr=True))


def with_counter(
    rows: Iterable[T], label: str, console: Any, clock: Callable[[], float] = monotonic
) -> Iterator[T]:
    """The rows unchanged, while a temporary line on the console counts them."""
    begun = shown = clock()
    with console.status(label, spinner=spinner_for(console)) as status:
        for count, row in enumerate(rows, 1):
            yield row
            now = clock()
            if now - shown >= _EVERY:
                shown = now
                rate = count / (now - begun)
                status.update(f"{label}: {row_count(count, 'row')}, {rate:,.0f}/s")


class Bars:
    """Progress bars, one per resource: rows, rate, and time left if known.

    Args:
        console: Where to draw; stderr unless given.
    """

    def __init__(self, console: Any = None) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

        console = console or Console(stderr=True)
        self._bars = Progress(
            SpinnerColumn(spinner_for(console)),
            TextColumn("{task.description}"),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[text]}"),
            console=console,
            transient=True,
        )
        self._tasks: dict[str, Any] = {}

    def __enter__(self) -> Bars:
        self._bars.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._bars.stop()

    def __call__(self, at: Any) -> None:
        """Update the bar of a resource; remove it once the resource is done."""
        task = self._tasks.get(at.resource)
        if task is None:
            task = self._bars.add_task(at.resource, total=at.total, text="")
            self._tasks[at.resource] = task
        if at.ended:
            self._bars.remove_task(task)
            return
        self._bars.update(task, completed=at.rows, total=at.total, text=progress_text(at))


def progress_text(at: Any) -> str:
    """The progress of a resource in words."""
    text = f"{row_count(at.rows, 'row')}, {at.rate:,.0f}/s"
    seconds = at.seconds_left
    if seconds is None:
        return text
    return f"{text}, {at.total:,} in all, {_clock(seconds)} left"


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes}:{seconds:02d}"
