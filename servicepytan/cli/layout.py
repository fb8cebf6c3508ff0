"""Fits text into the width of a terminal: folding, cutting, column widths."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Optional

_WORDS = re.compile(r"(\s*)(\S+)")
_SHELL_WORDS = re.compile(r"\s*((?:'[^']*'|\"[^\"]*\"|\S)+)")
NARROWEST = 8
"""The least width of a table column, unless its content is narrower."""

_GAP = 2
_WIDEST_LABEL = 40
_NARROWEST_TEXT = 20


def cells(text: str) -> int:
    """The terminal columns that a text takes; wide characters take two."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def fold(text: str, width: int, hang: int = 0, *, whole_words: bool = False) -> Iterator[str]:
    """Lines of a text, none wider than the width, folded between words.

    Args:
        text: The text; its lines keep their indents.
        width: The columns there are.
        hang: How much further the rest of a folded line is indented.
        whole_words: Whether words that are longer than a line stay whole and stand out.
    """
    for line in text.split("\n"):
        yield from _fold_line(line.rstrip(), width, hang, whole_words)


def _fold_line(line: str, width: int, hang: int, whole_words: bool) -> Iterator[str]:
    if cells(line) <= width:
        yield line
        return
    indent = len(line) - len(line.lstrip())
    indentation = " " * max(min(indent + hang, width // 2, width - 2), 0)
    current, empty = "", True
    for gap, word in _WORDS.findall(line):
        if not empty and cells(current) + cells(gap + word) > width:
            yield current
            current, gap = indentation, ""
        current += gap[: width // 2] if empty else gap
        current += word
        empty = False
        while not whole_words and cells(current) > width:
            piece, more = split_at(current, width)
            yield piece
            current = indentation + more
    yield current


def split_at(text: str, width: int) -> tuple[str, str]:
    """Split a text; the first part has at most so many columns, and at least a character."""
    taken = 0
    for index, character in enumerate(text):
        taken += cells(character)
        if taken > width and index:
            return text[:index], text[index:]
    return text, ""


def cut(text: str, width: int) -> str:
    """Shorten a text to a width; a shortened text ends in ``…``."""
    if cells(text) <= width:
        return text
    return split_at(text, width - 1)[0] + "…"


def fold_command(line: str, width: int) -> Iterator[str]:
    """A command line folded to the width, with a backslash at the end of each line."""
    if cells(line) <= width:
        yield line
        return
    indent = " " * (len(line) - len(line.lstrip()))
    current = ""
    for word in _SHELL_WORDS.findall(line):
        added = f"{current} {word}" if current else indent + word
        if current and cells(added) > width - 2:
            yield f"{current} \\"
            added = f"{indent}    {word}"
        current = added
    yield current


def column_widths(natural: Sequence[int], room: int) -> Optional[list[int]]:
    """Width of each column, shrinking the widest; None if there is no room.

    Args:
        natural: How wide each column would be.
        room: The columns of the terminal without what stands between those of the table.

    Example:
        >>> column_widths([5, 40, 30], 50)
        [5, 23, 22]
    """
    if sum(min(width, NARROWEST) for width in natural) > room:
        return None
    widths = list(natural)
    while sum(widths) > room:
        most = max(widths)
        widest = [index for index, width in enumerate(widths) if width == most]
        below = max([width for width in widths if width < most] + [NARROWEST])
        spare = sum(widths) - room
        share = min(most - below, -(-spare // len(widest)))
        for index in widest:
            taken = min(share, sum(widths) - room)
            widths[index] -= taken
    return widths


def definition_list(entries: Iterable[tuple[int, str, str]], width: Optional[int]) -> Iterator[str]:
    """Labels on the left, texts on the right, folded to the width of the terminal.

    Args:
        entries: Indent, label and text of each.
        width: The columns there are, or None.
    """
    rows = list(entries)
    label_width = max((indent + cells(label) for indent, label, _ in rows), default=0)
    if width is not None:
        label_width = min(label_width, _WIDEST_LABEL, width // 2)
    if width is not None and width - label_width - _GAP < _NARROWEST_TEXT:
        yield from _stacked(rows, width)
        return
    for indent, label, text in rows:
        yield from _side_by_side(" " * indent + label, text, label_width, width)


def _stacked(rows: Iterable[tuple[int, str, str]], width: int) -> Iterator[str]:
    for indent, label, text in rows:
        yield from fold(" " * indent + label, width, 2)
        if text:
            yield from fold(f"{' ' * (indent + 4)}{text}", width)


def _side_by_side(label: str, text: str, label_width: int, width: Optional[int]) -> Iterator[str]:
    texts = text.split("\n") if width is None else list(fold(text, width - label_width - _GAP))
    if width is not None and cells(label) > label_width:
        yield from fold(label, width, 2)
        label = ""
    for part in texts if text or label else []:
        yield f"{label}{' ' * (label_width + _GAP - cells(label))}{part}".rstrip()
        label = ""
