"""The progress bar of a walk over pages, for ``progress=True``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from servicepytan.core.wire import counted

if TYPE_CHECKING:
    from rich.console import Console

    from servicepytan.endpoints.records_base import Page


class WalkProgress:
    """A bar that grows with each page, and disappears at the end of its block.

    Nothing is drawn where stderr is neither a terminal nor a notebook.

    Args:
        label: What is walked.
        limit: The most rows that will come, where known.
        console: Where to draw.
    """

    def __init__(self, label: str, limit: Optional[int], console: Console) -> None:
        from rich.progress import (
            BarColumn,
            Progress,
            SpinnerColumn,
            TextColumn,
            TimeRemainingColumn,
        )

        self._limit = limit
        self._rows = 0
        self._bar = Progress(
            SpinnerColumn(spinner_for(console)),
            TextColumn("{task.description}"),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[text]}"),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not (console.is_terminal or console.is_jupyter),
        )
        self._task = self._bar.add_task(label, total=limit, text="")

    def __enter__(self) -> WalkProgress:
        self._bar.start()
        return self

    def __exit__(self, *error: object) -> None:
        if not self._bar.disable:  # rich 13.0 would end a line that it has not started
            self._bar.stop()

    def add(self, page: Page[Any]) -> None:
        """Count the rows of a page; sets the total if the page has it."""
        self._rows += len(page.rows)
        totals = [number for number in (self._limit, page.total) if number is not None]
        of_all = f" of {min(totals):,}" if totals else ""
        text = f"{self._rows:,}{of_all} rows" if of_all else counted(self._rows, "row")
        total = min(totals) if totals else None
        self._bar.update(self._task, completed=self._rows, total=total, text=text)


def spinner_for(console: Console) -> str:
    """The name of a spinner that the console can write."""
    return "line" if console.options.ascii_only else "dots"


def stderr_console() -> Console:
    """The console on stderr; in a notebook, its output."""
    from rich.console import Console

    return Console(stderr=True)
