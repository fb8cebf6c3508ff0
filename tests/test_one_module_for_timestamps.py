"""Moments are read and written by ``core/timestamps.py`` alone, so that all forms agree."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import servicepytan

PACKAGE = Path(servicepytan.__file__).parent
EXEMPT = {
    "cli/logs.py",  # the form of a log line, in local time, which logging fills in
    "core/timestamps.py",
    "export/part_files.py",  # the names of files have a form of their own
    "sandbox/times.py",  # the sandbox stands aside, as the API does
}
METHODS = {"fromisoformat", "fromtimestamp", "isoparse", "strftime", "strptime"}
DATE_FORM = re.compile(r"\\d\{4\}-|\[0-9\]\{4\}-|%Y-%m-%d")
SUSPECT = re.compile(rf"{'|'.join(METHODS)}|timespec|\.utc\b|\{{4\}}-|%Y-%m")


def own_forms(source: str) -> Iterator[str]:
    """What reads or writes a moment by itself."""
    docstrings = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr):
            docstrings.add(id(node.value))
        elif isinstance(node, ast.Attribute):
            if node.attr == "utc" and ast.unparse(node.value).endswith("timezone"):
                yield f"line {node.lineno}: UTC"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            words = {node.func.attr, *(keyword.arg for keyword in node.keywords)}
            for word in sorted(map(str, words & {*METHODS, "timespec"})):
                yield f"line {node.lineno}: {word}"
        elif isinstance(node, ast.Constant) and id(node) not in docstrings:
            yield from [f"line {node.lineno}: a date"] * bool(DATE_FORM.search(str(node.value)))


def test_no_other_module_has_forms_of_moments() -> None:
    forms = {}
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        source = path.read_text(encoding="utf-8")
        if name not in EXEMPT and SUSPECT.search(source):
            forms[name] = list(own_forms(source))
    assert {name: lines for name, lines in forms.items() if lines} == {}


@pytest.mark.parametrize(
    "line",
    [
        "UTC = timezone.utc",
        "now = dt.datetime.now(dt.timezone.utc)",
        "text = moment.strftime('%H')",
        "moment = datetime.fromtimestamp(5)",
        "text = moment.isoformat(timespec='seconds')",
        r"form = re.compile(r'^\d{4}-\d\d')",
        "form = '%Y-%m-%d'",
    ],
)
def test_forms_of_its_own_are_found(line: str) -> None:
    assert list(own_forms(line))
    assert SUSPECT.search(line)


def test_the_exempt_modules_exist_and_need_it() -> None:
    for name in EXEMPT:
        assert list(own_forms((PACKAGE / name).read_text(encoding="utf-8"))), name
