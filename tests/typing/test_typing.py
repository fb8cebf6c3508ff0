"""What a type checker sees: right code passes, and each mistake is found."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("mypy") is None,
    reason="mypy is not installed; it comes with the extra 'dev'",
)


def mypy(*paths: Path) -> list[str]:
    """The errors that mypy finds in these files, as ``file.py:line: error: message``."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-pretty"]
    done = subprocess.run(
        [*command, *map(str, paths)], cwd=ROOT, capture_output=True, text=True, timeout=300
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    ours = tuple(f"{path.name}:" for path in paths)
    lines = [line for line in done.stdout.splitlines() if ": error: " in line]
    return [
        line for line in lines if re.split(r"[/\\]", line.split(": error")[0])[-1].startswith(ours)
    ]


def test_right_code_passes_and_every_mistake_is_expected() -> None:
    assert mypy(*sorted(HERE.glob("cases_*.py"))) == []


@pytest.mark.parametrize("name", ["cases_bad.py", "cases_bad_modules.py"])
def test_each_mistake_is_named(tmp_path: Path, name: str) -> None:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    bare = tmp_path / "cases_bare.py"
    bare.write_text("\n".join(re.sub(r"  # type: ignore\S*", "", line) for line in lines) + "\n")
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
