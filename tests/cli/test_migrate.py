"""``migrate``: scripts are read, and what is old in them is told."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.runs import Run

SCRIPT = """\
from servicepytan.requests import Endpoint
rows = Endpoint("jpm", "jobs", conn).get_all({"jobStatus": "Completed", "statuss": 1})
"""


def script(folder: Path, name: str = "old.py", text: str = SCRIPT) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_each_old_call_is_a_line(bare: Run, tmp_path: Path) -> None:
    file = script(tmp_path)
    done = bare("migrate", file)
    first, second, note = done.out.splitlines()
    assert first.startswith(f"{file}:1: from servicepytan.requests import Endpoint  ->  ")
    assert second == (
        f'{file}:2: Endpoint("jpm", "jobs").get_all(...)  ->'
        '  session.jobs.list(job_status="Completed").all()'
    )
    assert note.startswith("    jpm.jobs.list has no filter 'statuss'")
    assert (done.code, done.err) == (0, "2 old calls in 1 file.\n")
    assert Path(file).read_text(encoding="utf-8") == SCRIPT


def test_a_program_can_read_it(bare: Run, tmp_path: Path) -> None:
    script(tmp_path)
    done = bare("migrate", str(tmp_path), "--format", "jsonl")
    row = json.loads(done.out.splitlines()[1])
    assert (row["line"], row["cell"]) == (2, None)
    assert row["new"] == 'session.jobs.list(job_status="Completed").all()'
    assert len(row["notes"]) == 1


def test_a_cell_is_named(bare: Run, tmp_path: Path) -> None:
    notebook = {"cells": [{"cell_type": "code", "source": SCRIPT}]}
    file = script(tmp_path, "a.ipynb", json.dumps(notebook))
    assert bare("migrate", file).out.splitlines()[1].startswith(f"{file}[1]:2: ")


def test_a_file_that_cannot_be_read_does_not_stop_the_others(bare: Run, tmp_path: Path) -> None:
    wrong = script(tmp_path, "a.py", "print 'x'")
    script(tmp_path, "b.py")
    done = bare("migrate", str(tmp_path))
    assert done.code == 1
    assert len(done.out.splitlines()) == 3
    assert f"{wrong} cannot be read: line 1: " in done.err
    assert "2 old calls in 2 files; 1 problem." in done.err


def test_the_other_cells_of_a_notebook_are_read(bare: Run, tmp_path: Path) -> None:
    cells = [{"cell_type": "code", "source": source} for source in ("def", SCRIPT)]
    file = script(tmp_path, "a.ipynb", json.dumps({"cells": cells}))
    done = bare("migrate", file)
    assert done.code == 1
    assert f"{file}[2]:2: " in done.out
    assert f"{file} cannot be read as a whole: cell 1, line 1: " in done.err


def test_a_file_that_is_not_there_is_wrong_usage(bare: Run) -> None:
    assert bare("migrate", "nowhere.py").code == 2
    assert bare("migrate").code == 2
