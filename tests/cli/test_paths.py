"""Options and arguments that name files: what is no name, and what stands for a stream."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from servicepytan.cli.paths import FilePath
from servicepytan.sandbox import Sandbox
from tests.all_cases import for_all
from tests.cli.runs import Run
from tests.cli.test_options import commands

PLACES = {"FILE", "PATH", "DIR", "FOLDER", "PLACE"}
STREAMS = {("batch", "file"), ("batch", "result"), ("call", "output")}
ROW = json.dumps({"id": 100000001, "text": "Called"})


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def takes_place(param: click.Parameter) -> bool:
    shown = param.metavar or str(param.name).upper()
    return isinstance(param.type, (click.Path, click.File)) or shown.strip("[].") in PLACES


@for_all("command", commands())
def test_every_place_is_checked(command: click.Command) -> None:
    places = [param for param in command.params if takes_place(param)]
    assert [param.name for param in places if not isinstance(param.type, FilePath)] == []
    streams = {
        (command.name, param.name) for param in places if getattr(param.type, "allow_dash", False)
    }
    assert streams == {stream for stream in STREAMS if stream[0] == command.name}


WRITING = [
    ["sync", "jobs", "--to"],
    ["report", "run", "1", "--checkpoint"],
    ["export", "jobs", "--token-file"],
    ["batch", "customers.create_note", "-", "--yes", "--journal"],
    ["config", "init"],
    ["compact"],
    ["list", "jobs", "--log-file"],
    ["list", "jobs", "--debug-har"],
    ["doctor", "--place"],
]


@pytest.mark.parametrize("args", WRITING, ids=" ".join)
def test_a_dash_is_no_file(args: list[str], run: Run, sandbox: Sandbox, folder: Path) -> None:
    done = run(*args, "-", typed=ROW)
    assert (done.code, done.out) == (2, "")
    assert "'-' is no file here. Name a file, or write ./- for one of that name." in done.err
    assert (list(folder.iterdir()), list(sandbox.requests())) == ([], [])


@pytest.mark.parametrize(
    "args",
    [
        *WRITING,
        ["batch", "customers.create_note", "-", "--yes", "--result"],
        ["batch", "customers.create_note"],
        ["call", "calls.download_recording", "1", "--output"],
    ],
    ids=" ".join,
)
def test_an_empty_name_is_none(args: list[str], run: Run, sandbox: Sandbox, folder: Path) -> None:
    done = run(*args, "", typed=ROW)
    assert (done.code, done.out) == (2, "")
    assert "It is empty; name a file or folder." in done.err
    assert (list(folder.iterdir()), list(sandbox.requests())) == ([], [])


def test_a_file_named_dash_can_be_reached(run: Run, folder: Path) -> None:
    (folder / "rows.jsonl").write_text(ROW, encoding="utf-8")
    args = ("batch", "customers.create_note", "--yes", "--input-format", "jsonl")
    done = run(*args, "rows.jsonl", "--result", "./-")
    assert (done.code, done.out, done.err) == (0, "", "1 row: 1 applied.\n")
    assert json.loads((folder / "-").read_text(encoding="utf-8"))["outcome"] == "applied"
    (folder / "rows.jsonl").replace(folder / "-")
    done = run(*args, "./-", typed="no row")
    assert (done.code, done.err) == (0, "1 row: 1 applied.\n")
