"""Every code block of the README and the docs passes type checkers, read page by page."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.docs.blocks import PAGES, Block, awaits, blocks
from tests.typing.checkers import mypy, pyright, with_mypy, with_pyright

KINDS = {"python": "", "python before": "_before", "python now": "_now"}
if find_spec("fastapi"):
    KINDS["python fastapi"] = "_fastapi"

pytestmark = pytest.mark.slow


@pytest.fixture
def modules(tmp_path: Path) -> list[Path]:
    """The blocks of each page as a module, every line where it stands on the page."""
    written = []
    for page in PAGES:
        result = blocks(page.read_text(encoding="utf-8"))
        for kind, ending in KINDS.items():
            of_kind = [block for block in result if block.kind == kind]
            if of_kind:
                place = tmp_path / f"{page.stem.lower().replace('-', '_')}{ending}.py"
                place.write_text("\n".join(lines(of_kind)) + "\n", encoding="utf-8")
                written.append(place)
    return written


def lines(all_blocks: list[Block]) -> Iterator[str]:
    """The blocks as one text; inside of an async function if one of them awaits at its top."""
    indent = "    " if any(map(awaits, all_blocks)) else ""
    number = 0
    if indent:
        yield "async def page() -> None:"
        number = 1
    for block in all_blocks:
        yield from [""] * (block.line - number)
        yield from (f"{indent}{line}" for line in block.text.splitlines())
        number = block.line + block.text.count("\n")


@with_mypy
def test_mypy_accepts_every_block(modules: list[Path]) -> None:
    assert {"readme.py", "migrating_before.py", "migrating_now.py"} <= {p.name for p in modules}
    assert mypy(*modules) == []


@with_pyright
def test_pyright_accepts_every_block(modules: list[Path]) -> None:
    assert pyright(*modules) == set()


def test_lines_of_a_module_stand_where_they_do_on_the_page() -> None:
    page = "text\n```python\na = 1\n```\n\n```python\nb = 2\nc = 3\n```\n"
    assert list(lines(blocks(page))) == ["", "", "a = 1", "", "", "", "b = 2", "c = 3"]


def test_a_page_that_awaits_is_read_as_an_async_function() -> None:
    page = "text\n```python\na = await b()\n```\n\n```python\nc = a\n```\n"
    assert list(lines(blocks(page))) == [
        *("async def page() -> None:", "", "    a = await b()", "", "", "", "    c = a"),
    ]
