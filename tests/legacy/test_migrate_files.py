"""What the migration reads: scripts, notebooks and folders, and what is neither."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servicepytan.migration.files import files_in, read
from servicepytan.migration.reader import UnreadableScript, findings, parse_source
from tests.legacy.migrating import findings_of


def test_a_notebook_is_one_script_with_cells(tmp_path: Path) -> None:
    sources: list[Any] = [
        ["import servicepytan\n", "jobs = servicepytan.Endpoint('jpm', 'jobs')"],
        "%pip install servicepytan\n!ls\nx = !pwd\njobs.get_all?\njobs.get_one(1)",
        "%%bash\nnot python",
        "%%time\njobs.get_one(2)",
        "def",
        "jobs.get_one(3)",
        {"no": "text"},
    ]
    cells: list[Any] = [{"cell_type": "code", "source": source} for source in sources]
    path = tmp_path / "a.ipynb"
    path.write_text(json.dumps({"cells": [{"cell_type": "markdown"}, *cells, "x"]}))
    result = read(path)
    assert [(cell, finding.line, finding.new) for cell, finding in result.findings] == [
        (2, 2, "session.jobs"),
        (3, 5, "session.jobs.get(1)"),
        (5, 2, "session.jobs.get(2)"),
        (7, 1, "session.jobs.get(3)"),
    ]
    assert [problem.split(",")[0] for problem in result.problems] == ["cell 6"]
    assert result.partly


@pytest.mark.parametrize(
    ("line", "new"),
    [
        ("%time jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("%time --no-raise-error jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("%timeit -n1 -r 3 -q jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("took = %timeit -o jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("%prun -s cumulative -l10 -q jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("for _ in range(2):\n    %time jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("other = %time servicepytan.Endpoint('crm', 'leads')\nother.get_one(2)",
         ["session.leads", "session.leads.get(2)"]),
        ("%time", []),
        ("%timeit -n1", []),
        ("%timezone jobs.get_one(1)", []),
        ("%run jobs.get_one(1)", []),
    ],
)  # fmt: skip
def test_what_a_magic_measures_is_read(tmp_path: Path, line: str, new: list[str]) -> None:
    source = f"import servicepytan\njobs = servicepytan.Endpoint('jpm', 'jobs')\n{line}"
    path = tmp_path / "a.ipynb"
    path.write_text(json.dumps({"cells": [{"cell_type": "code", "source": source}]}))
    result = read(path)
    assert [finding.new for _, finding in result.findings] == ["session.jobs", *new]
    assert not result.problems


@pytest.mark.parametrize("text", ["[]", "{}", "x", '{"cells": 1}', "[" * 100_000])
def test_what_is_no_notebook(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.ipynb"
    path.write_text(text)
    assert read(path).problems == ["it is no notebook"]


def test_folders_are_walked(tmp_path: Path) -> None:
    for name in ("a.py", "b/c.ipynb", ".venv/d.py", "b/__pycache__/e.py", "f.txt", "g.py/h.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text("")
    names = [path.relative_to(tmp_path).as_posix() for path in files_in([tmp_path])]
    assert names == ["a.py", "b/c.ipynb", "g.py/h.py"]
    assert list(files_in([tmp_path / "f.txt"])) == [tmp_path / "f.txt"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"def", "line 1: "),
        (b"print 'old'", "line 1: "),
        (b"\xff = 1", ""),
        (b"x\x00", ""),
        (b"x = " + b"-" * 20_000 + b"1", ""),
    ],
)
def test_what_is_no_python_is_a_problem(tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(content)
    (said,) = read(path).problems
    assert said.startswith(problem)


@pytest.fixture
def usual_depth() -> Iterator[None]:
    """The recursion limit of a new interpreter; packages that other tests load raise it."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(1000)
    yield
    sys.setrecursionlimit(limit)


@pytest.mark.usefixtures("usual_depth")
def test_deep_nesting_is_a_problem() -> None:
    deep = "import servicepytan\n" + "f" + "(1)" * 800
    try:
        tree = parse_source(deep)
    except UnreadableScript:
        pytest.skip("the parser itself refuses it")
    with pytest.raises(UnreadableScript, match="nested too deeply"):
        findings([tree])
    with pytest.raises(UnreadableScript, match="nested too deeply"):
        read_cells = [tree, tree]
        findings(read_cells)


@pytest.mark.usefixtures("usual_depth")
def test_a_deep_notebook_is_a_problem(tmp_path: Path) -> None:
    deep = {"cell_type": "code", "source": "import servicepytan\n" + "f" + "(1)" * 800}
    path = tmp_path / "a.ipynb"
    path.write_text(json.dumps({"cells": [deep]}))
    assert read(path).problems


def test_a_file_that_cannot_be_opened_is_a_problem(tmp_path: Path) -> None:
    assert read(tmp_path / "none.py").problems


def test_odd_escapes_give_no_warning() -> None:
    assert findings_of("import servicepytan\nx = '\\d'") == []
