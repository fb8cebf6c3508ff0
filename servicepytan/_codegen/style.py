"""Formats the generated texts: code style, line width, header."""

from __future__ import annotations

import textwrap
from importlib import import_module
from typing import Any

from .problems import Problem

WIDTH = 100
COMMAND = "python -m servicepytan._codegen"
ANSWERS_ARE_ANY = '# mypy: disable-error-code="no-any-return"\n'
"""For a module whose functions return what the API answers, as the types say it."""
HEADER = f"# Written by: {COMMAND}. Change overrides.toml and run it again.\n"


def format_source(source: str, *, is_stub: bool = False) -> str:
    """A source text with the generator's header, formatted by black.

    Raises:
        Problem: black is not installed.
    """
    return black_text(HEADER + source, WIDTH, is_stub=is_stub)


def black_text(source: str, width: int, *, is_stub: bool = False) -> str:
    """A source text, formatted by black."""
    black = _black()
    versions = {black.TargetVersion.PY39}
    mode = black.Mode(line_length=width, target_versions=versions, is_pyi=is_stub)
    text = black.format_str(source, mode=mode)
    return "".join(_with_leave(line) for line in text.splitlines(keepends=True))


def _black() -> Any:
    try:
        return import_module("black")
    except ImportError:
        raise Problem(
            "black, which formats the code, is missing; it is in the extra 'dev'."
        ) from None


def _with_leave(line: str) -> str:
    """Add ``noqa`` to a line that cannot be shorter."""
    long = len(line) > WIDTH + 1 and line.endswith((",\n", ")\n"))
    return line.replace("\n", "  # noqa: E501\n") if long else line


def docstring(text: str, indent: int) -> str:
    """A short docstring, wrapped."""
    lines = wrap(f'"""{text}', indent)
    end = '"""' if len(lines) == 1 and len(lines[0]) + 3 <= WIDTH else f'\n{" " * indent}"""'
    return "\n".join(lines) + end


def wrap(line: str, indent: int, further: int = 0) -> list[str]:
    """A line of text, wrapped; ``literals`` are never split."""
    parts = line.split("``")
    joined = "``".join(part.replace(" ", "\0") if i % 2 else part for i, part in enumerate(parts))
    lines = textwrap.wrap(
        joined,
        WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + further),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [part.replace("\0", " ") for part in lines]


def literal(text: str, room: int = 80) -> str:
    """A string literal, split into pieces if it is long."""
    if len(text) <= room:
        return repr(text)
    pieces: list[str] = [""]
    for part in text.split("/"):
        if len(pieces[-1]) + len(part) > room:
            pieces.append("")
        pieces[-1] += f"{part}/"
    pieces[-1] = pieces[-1][:-1]
    return f"({' '.join(map(repr, pieces))})"
