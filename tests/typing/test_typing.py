"""What a type checker sees: right code passes, and each mistake is found."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

with_mypy = pytest.mark.skipif(
    importlib.util.find_spec("mypy") is None,
    reason="mypy is not installed; it comes with the extra 'dev'",
)
with_pyright = pytest.mark.skipif(
    importlib.util.find_spec("pyright") is None,
    reason="pyright is not installed; `nox -s pyright` runs this with it",
)
BAD = ["cases_bad.py", "cases_bad_modules.py"]


def mypy(*paths: Path) -> list[str]:
    """The errors that mypy finds in these files, as ``file.py:line: error: message``."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-pretty"]
    done = subprocess.run(
        [*command, *map(str, paths)], cwd=ROOT, capture_output=True, text=True, timeout=900
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    ours = tuple(f"{path.name}:" for path in paths)
    lines = [line for line in done.stdout.splitlines() if ": error: " in line]
    return [
        line for line in lines if re.split(r"[/\\]", line.split(": error")[0])[-1].startswith(ours)
    ]


def pyright(*paths: Path) -> set[tuple[str, int]]:
    """File and line of each error that pyright finds in these files."""
    command = [sys.executable, "-m", "pyright", "--outputjson", *map(str, paths)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900)
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {
        (Path(one["file"]).name, one["range"]["start"]["line"] + 1)
        for one in found
        if one["severity"] == "error"
    }


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
    assert {line for _, line in pyright(bare)} == wrong
