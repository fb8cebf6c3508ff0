"""What a type checker sees: right code passes, and each mistake is found."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.typing.checkers import mypy, pyright, with_mypy, with_pyright

pytestmark = pytest.mark.slow
HERE = Path(__file__).parent
BAD = sorted(path.name for path in HERE.glob("cases_bad*.py"))
CodeLine = tuple[str, int]


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Copies of the files of mistakes that hide none of them."""
    folder = tmp_path_factory.mktemp("bare")
    for name in BAD:
        lines = [re.sub(r"  # type: ignore\S*", "", line) for line in lines_of(name)]
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [folder / name for name in BAD]


def lines_of(name: str) -> list[str]:
    return (HERE / name).read_text(encoding="utf-8").splitlines()


def expected_mistakes() -> dict[CodeLine, str]:
    """A part of mypy's message for each line with a mistake."""
    return {
        (name, number): line.partition("# E: ")[2]
        for name in BAD
        for number, line in enumerate(lines_of(name), 1)
        if "  # E: " in line
    }


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
def test_each_mistake_is_named(bare: list[Path]) -> None:
    result = {}
    for line in mypy(*bare):
        place, _, message = line.partition(": error: ")
        path, _, number = place.rpartition(":")
        result[Path(path).name, int(number)] = message
    expected = expected_mistakes()
    assert result.keys() == expected.keys()
    assert {at: part for at, part in expected.items() if part not in result[at]} == {}


@with_pyright
def test_pyright_agrees_on_right_code() -> None:
    assert pyright(*sorted(HERE.glob("cases_ok*.py"))) == set()


@with_pyright
def test_pyright_finds_each_mistake(bare: list[Path]) -> None:
    result = {(mistake.file, mistake.line) for mistake in pyright(*bare)}
    assert result == expected_mistakes().keys()
