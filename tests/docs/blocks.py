"""The code blocks of a Markdown page."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from pathlib import Path
from types import CodeType
from typing import Any, NamedTuple

import servicepytan

ROOT = Path(servicepytan.__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]

_FENCE = re.compile(r"^(?P<indent> *)(?P<fence>`{3,})(?P<kind>[^`\n]*)$")


class Block(NamedTuple):
    """One block: its info string, the line on which it begins, and its text."""

    kind: str
    line: int
    text: str


def blocks(page: str) -> list[Block]:
    """All fenced blocks of a page.

    Raises:
        ValueError: a block has no end.
    """
    results: list[Block] = []
    lines: list[str] = []
    open_fence, kind, begin = "", "", 0
    for number, line in enumerate(page.splitlines(), start=1):
        match = _FENCE.match(line)
        if not open_fence and match:
            open_fence, kind, begin, lines = match["fence"], match["kind"].strip(), number, []
        elif open_fence and line.strip() == open_fence:
            results.append(Block(kind, begin, "\n".join(lines) + "\n"))
            open_fence = ""
        elif open_fence:
            lines.append(line)
    if open_fence:
        raise ValueError(f"the block on line {begin} has no end")
    return results


def awaits(block: Block) -> bool:
    """Whether a block of Python has an ``await`` at its top, as in a notebook."""
    return bool(_compiled(block, "block").co_flags & inspect.CO_COROUTINE)


def execute(
    block: Block, page: Path, names: dict[str, Any], loop: asyncio.AbstractEventLoop
) -> None:
    """Run a block of Python; one that awaits runs in the loop."""
    result = eval(_compiled(block, str(page)), names)
    if asyncio.iscoroutine(result):
        loop.run_until_complete(result)


def _compiled(block: Block, name: str) -> CodeType:
    source = "\n" * block.line + block.text  # so that a traceback names the page's own line
    return compile(source, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


def commands(block: Block) -> list[str]:
    """The commands of a console block: lines with a prompt, joined where one goes on."""
    text = block.text.replace("\\\n", " ")
    return [line[2:].strip() for line in text.splitlines() if line.startswith("$ ")]
