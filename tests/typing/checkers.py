"""Runs mypy and pyright over files."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]

with_mypy = pytest.mark.skipif(
    importlib.util.find_spec("mypy") is None,
    reason="mypy is not installed; it comes with the extra 'dev'",
)
with_pyright = pytest.mark.skipif(
    importlib.util.find_spec("pyright") is None,
    reason="pyright is not installed; `nox -s pyright` runs this with it",
)


class Mistake(NamedTuple):
    """An error that pyright finds."""

    file: str
    line: int
    message: str


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


def pyright(*paths: Path) -> set[Mistake]:
    """The errors that pyright finds in these files."""
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(
        [*command, *map(str, paths)], cwd=ROOT, capture_output=True, text=True, timeout=900
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return {
        Mistake(Path(item["file"]).name, item["range"]["start"]["line"] + 1, item["message"])
        for item in json.loads(done.stdout)["generalDiagnostics"]
        if item["severity"] == "error"
    }
