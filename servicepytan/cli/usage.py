"""Formats help texts to the width of the terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any, Optional

import click

from servicepytan.cli.layout import fold, fold_command
from servicepytan.cli.streams import width_of

_WIDEST = 80
_COMMAND = "  servicepytan "


class HelpFormatter(click.HelpFormatter):
    """A help formatter that is never wider than the terminal.

    Args:
        indent_increment: How far each level is indented.
        width: The columns to use; those of the terminal unless given.
        max_width: The most columns to use.
    """

    def __init__(
        self,
        indent_increment: int = 2,
        width: Optional[int] = None,
        max_width: Optional[int] = None,
    ) -> None:
        self._edge = width_of(sys.stdout) or width_of(sys.stderr)
        usual = min(self._edge or _WIDEST, max_width or _WIDEST) - 2
        super().__init__(indent_increment, max(width or usual, 1), max_width)

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write a definition list; a narrow terminal gets a narrow first column."""
        room = max(self.width // 2 - 4, 4)
        super().write_dl(list(rows), min(col_max, room), col_spacing)

    def getvalue(self) -> str:
        """The help text, with examples folded, too."""
        text = super().getvalue()
        edge = self._edge
        if edge is None:
            return text
        return "".join(f"{part}\n" for line in text.splitlines() for part in _within(line, edge))


def _within(line: str, width: int) -> Iterator[str]:
    if line.startswith(_COMMAND):
        return fold_command(line, width)
    return fold(line, width, 2)


class Context(click.Context):
    """A context that uses ``HelpFormatter``."""

    formatter_class = HelpFormatter


class Briefed(click.Command):
    """A command whose first help sentence appears uncut in the list of its group."""

    context_class: type[Any] = Context

    def get_short_help_str(self, limit: int = 45) -> str:
        """The first sentence of the help, uncut."""
        return super().get_short_help_str(max(limit, 1000))
