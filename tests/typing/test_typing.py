"""What a type checker sees: right code passes, and each mistake is found."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.typing.checkers import mypy, pyright, with_mypy, with_pyright

HERE = Path(__file__).parent
BAD = ["cases_bad.py", "cases_bad_modules.py"]


def without_ignores(name: str, folder: Path) -> tuple[Path, list[str]]:
    """A copy of a file of mistakes that hides none of them, and the lines of the original."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    bare = folder / "cases_bare.py"
    bare.write_text("\n".join(re.sub(r"  # type: ignore\S*", "", line) for line in lines) + "\n")
    return bare, lines


@with_mypy
def test_right_code_passes() -> None:
    assert mypy(*sorted(HERE.glob("cases_ok*.py"))) == []


@with_mypy
@pytest.mark.skipif(
    sys.version_info < (3, 10),
    reason="the last mypy for Python 3.9 puts one error in another class",
)
def test_every_mistake_is_expected() -> None:
    assert mypy(*sorted(HERE.glob("cases_bad*.py"))) == []


@with_mypy
@pytest.mark.parametrize("name", BAD)
def test_each_mistake_is_named(tmp_path: Path, name: str) -> None:
    bare, lines = without_ignores(name, tmp_path)
    expected = {
        number: line.partition("# E: ")[2]
        for number, line in enumerate(lines, 1)
        if "  # E: " in line
    }
    found = {}
    for line in mypy(bare):
        place, _, message = line.partition(": error: ")
        found[int(place.rpartition(":")[2])] = message
    assert found.keys() == expected.keys()
    assert {n: part for n, part in expected.items() if part not in found[n]} == {}


@with_pyright
def test_pyright_agrees_on_right_code() -> None:
    assert pyright(*sorted(HERE.glob("cases_ok*.py"))) == set()


@with_pyright
@pytest.mark.parametrize("name", BAD)
def test_pyright_finds_each_mistake(tmp_path: Path, name: str) -> None:
    bare, lines = without_ignores(name, tmp_path)
    wrong = {number for number, line in enumerate(lines, 1) if "  # E: " in line}
    assert {mistake.line for mistake in pyright(bare)} == wrong
