"""A reader that goes, as ``head -1`` does, ends every command in peace."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servicepytan.sandbox import Sandbox
from tests.cli.test_process import POSIX, PROGRAM, environment
from tests.volume import rest_slow
from tests.waiting import LONG

pytestmark = POSIX


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, str]]]:
    """A folder to work in, and an environment that leads to a sandbox."""
    folder = tmp_path_factory.mktemp("pipes")
    (folder / "old.py").write_text('from servicepytan import Endpoint\nEndpoint("jpm", "jobs")\n')
    with Sandbox(jobs=12) as sandbox:
        env = environment(sandbox, XDG_CONFIG_HOME=str(folder))
        env.pop("PYTHONUNBUFFERED", None)
        prepare = [*PROGRAM, "sync", "zones", "--to", "made"]
        subprocess.run(prepare, cwd=folder, env=env, check=True, capture_output=True, timeout=LONG)
        yield folder, env


COMMANDS = [
    "--help",
    "--version",
    "-V",
    "list --help",
    "report run --help",
    "api diff --help",
    "completion bash",
    "completion zsh",
    "completion fish",
    "list jobs",
    "list jobs --format table",
    "list jobs --format csv",
    "list jobs --format json",
    "get jobs 300000001",
    "get jobs 300000001 --format table",
    "export jobs",
    "sync zones --to new",
    "compact made --format json",
    "endpoints",
    "endpoints --format json",
    "describe jobs.list",
    "describe jobs.list --format json",
    "call jobs.list",
    "call jobs.get 300000001",
    "call jobs.hold 1 --body {} --no-check --dry-run",
    "report list",
    "report categories",
    "report show 1299",
    "report run 1299 --param From=2020-01-01 --param To=2026-01-01 --param DateType=1",
    "config check",
    "config show",
    "config init settings.toml",
    "migrate old.py",
    "test-connection",
    "demo",
]


def without_reader(
    args: list[str], env: dict[str, str], folder: Path, stderr: Any = subprocess.PIPE
) -> tuple[int, str]:
    """Run a command whose stdout nobody reads; its exit code and what it says.

    Args:
        args: The arguments.
        env: The environment.
        folder: Where to run.
        stderr: Where stderr goes; None for where nobody reads either.
    """
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [*PROGRAM, *args],
            stdout=writer,
            stderr=writer if stderr is None else stderr,
            stdin=subprocess.DEVNULL,
            env=env,
            cwd=folder,
            text=True,
            timeout=LONG,
            check=False,
        )
    finally:
        os.close(writer)
    return done.returncode, done.stderr or ""


@pytest.mark.slow
@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_ends_in_peace(line: str, place: tuple[Path, dict[str, str]]) -> None:
    folder, env = place
    code, said = without_reader(line.split(), env, folder)
    assert code == 0, said
    assert "Traceback" not in said
    assert "Exception ignored" not in said
    assert "Broken" not in said


@pytest.mark.parametrize(
    "line", rest_slow(["--help", "endpoints cancel", "--version", "describe jobs"])
)
def test_the_usual_ones_end_in_peace(line: str, place: tuple[Path, dict[str, str]]) -> None:
    test_every_command_ends_in_peace(line, place)


def test_words_to_complete_end_in_peace(place: tuple[Path, dict[str, str]]) -> None:
    folder, env = place
    asked = {
        "_SERVICEPYTAN_COMPLETE": "zsh_complete",
        "COMP_WORDS": "servicepytan ",
        "COMP_CWORD": "1",
    }
    assert without_reader([], {**env, **asked}, folder) == (0, "")


def test_a_table_of_failed_checks_ends_in_peace(place: tuple[Path, dict[str, str]]) -> None:
    folder, env = place
    wrong = {**env, "SERVICETITAN_CLIENT_SECRET": "cs1.wrong"}
    assert without_reader(["test-connection"], wrong, folder) == (0, "")


@pytest.mark.parametrize(
    ("line", "code"),
    rest_slow(
        [("lst", 2), ("get jobs 1", 1), ("list jobs --fields jobNumbr", 2), ("", 2), ("demo", 0)],
    ),
)
def test_errors_keep_their_code_when_nobody_reads_them(
    line: str, code: int, place: tuple[Path, dict[str, str]]
) -> None:
    folder, env = place
    assert without_reader(line.split(), env, folder, stderr=None) == (code, "")


def test_a_failed_sync_is_told_though_nobody_reads_its_table(
    place: tuple[Path, dict[str, str]],
) -> None:
    folder, env = place
    wrong = {**env, "SERVICETITAN_CLIENT_SECRET": "cs1.wrong"}
    code, said = without_reader(["sync", "zones", "--to", "refused"], wrong, folder)
    assert code == 3
    assert "Failed: zones: " in said


def test_data_go_on_when_nobody_reads_the_notes(place: tuple[Path, dict[str, str]]) -> None:
    env = place[1]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*PROGRAM, "export", "jobs"],
        stdout=subprocess.PIPE,
        stderr=writer,
        env=env,
        text=True,
        timeout=LONG,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 12)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a full disk is imitated by Linux")
@pytest.mark.parametrize("unbuffered", rest_slow(["", "1"]))
def test_a_full_disk_is_an_error(unbuffered: str, place: tuple[Path, dict[str, str]]) -> None:
    folder, env = place[0], {**place[1], "PYTHONUNBUFFERED": unbuffered}
    for line in (
        "--version",
        "list jobs",
        "describe jobs.list",
        "get jobs 300000001",
        "sync zones --to full",
    ):
        with open("/dev/full", "w") as full:
            done = subprocess.run(
                [*PROGRAM, *line.split()], stdout=full, stderr=subprocess.PIPE, env=env,
                cwd=folder, text=True, timeout=LONG, check=False,
            )  # fmt: skip
        said = "Error: standard output: No space left on device.\n"
        assert (done.returncode, done.stderr) == (1, said), line
