"""The command line as a process of its own: pipes, Ctrl-C, start."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import takewhile
from pathlib import Path
from typing import IO, Any, Optional

import click
import pytest

import servicepytan
from servicepytan import cli
from servicepytan.cli.root import app
from servicepytan.sandbox import Sandbox
from tests.interrupts import ignoring_interrupts, interruptible
from tests.volume import rest_slow
from tests.waiting import LONG

POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and pipes of POSIX")
ROOT = Path(servicepytan.__file__).parents[1]
PROGRAM = [sys.executable, "-m", "servicepytan"]


def environment(sandbox: Optional[Sandbox] = None, **more: str) -> dict[str, str]:
    """An environment that finds this package, and the sandbox."""
    leads = {} if sandbox is None else sandbox.environ()
    paths = [str(ROOT), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths)), **leads, **more}


@contextmanager
def started(*args: str, env: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    with interruptible():
        process = subprocess.Popen(
            [*PROGRAM, *args],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=env,
        )
    with process:
        try:
            yield process
        finally:
            process.kill()


def stream(pipe: Any) -> IO[str]:
    assert pipe is not None
    result: IO[str] = pipe
    return result


@POSIX
@pytest.mark.parametrize("kind", rest_slow(["jsonl", "csv", "json"]))
def test_a_broken_pipe_ends_quietly(kind: str) -> None:
    with (
        Sandbox(jobs=2000) as sandbox,
        started(
            "list", "jobs", "--page-size", "500", "--format", kind, env=environment(sandbox)
        ) as process,
    ):
        stream(process.stdout).readline()
        stream(process.stdout).close()
        assert process.wait(LONG) == 0
        assert stream(process.stderr).read() == ""


@POSIX
def test_a_pipe_that_breaks_at_the_end_is_quiet_too(sandbox: Sandbox) -> None:
    with started("list", "jobs", "--limit", "1", env=environment(sandbox)) as process:
        stream(process.stdout).close()
        assert process.wait(LONG) == 0
        assert stream(process.stderr).read() == ""


@pytest.mark.slow
@POSIX
def test_a_long_list_is_interrupted_quietly() -> None:
    with (
        Sandbox(jobs=500, latency=0.2) as sandbox,
        started("list", "jobs", "--page-size", "5", env=environment(sandbox)) as process,
    ):
        sandbox_has_been_asked(process)
        process.send_signal(signal.SIGINT)
        assert process.wait(LONG) == 130
        assert stream(process.stderr).read() == ""


@POSIX
def test_a_har_file_is_complete_after_ctrl_c(tmp_path: Path) -> None:
    har = tmp_path / "run.har"
    command = ("list", "jobs", "--page-size", "5", "--debug-har", str(har))
    with (
        Sandbox(jobs=500, latency=0.2) as sandbox,
        started(*command, env=environment(sandbox)) as process,
    ):
        sandbox_has_been_asked(process)
        process.send_signal(signal.SIGINT)
        assert process.wait(LONG) == 130
    assert json.loads(har.read_text(encoding="utf-8"))["log"]["entries"]


def sandbox_has_been_asked(process: subprocess.Popen[str]) -> None:
    """Rows reach the pipe some 8 KB at a time."""
    assert json.loads(stream(process.stdout).readline())["id"]


@POSIX
def test_the_sandbox_serves_until_it_is_interrupted() -> None:
    with started("sandbox", "--jobs", "5", "--style", "dotenv", env=environment()) as process:
        stream(process.stderr).readline()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=LONG)
    assert process.returncode == 130
    assert "SERVICETITAN_API_URL=http://127.0.0.1:" in out
    assert err == ""


@POSIX
@pytest.mark.parametrize("parent", [ignoring_interrupts, interruptible])
def test_ctrl_c_reaches_children_of_the_tests(parent: Any) -> None:
    with parent(), started("sandbox", "--jobs", "5", env=environment()) as process:
        stream(process.stderr).readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(LONG) == 130


@pytest.mark.slow
@POSIX
def test_what_is_started_with_nohup_goes_on_after_ctrl_c() -> None:
    program = """
import signal, sys
from servicepytan import cli
sys.argv = ["servicepytan", "--sandbox", "list", "jobs", "--limit", "1"]
try:
    cli.main()
finally:
    sys.exit(0 if signal.getsignal(signal.SIGINT) is signal.SIG_IGN else 1)
"""
    with ignoring_interrupts():
        done = subprocess.run(
            [sys.executable, "-c", program],
            env=environment(),
            capture_output=True,
            timeout=LONG,
            check=False,
        )
    assert done.returncode == 0


@POSIX
def test_another_process_can_use_the_served_sandbox() -> None:
    with started("sandbox", "--jobs", "5", "--style", "json", env=environment()) as process:
        lines = iter(stream(process.stdout).readline, "")
        variables = json.loads("".join(takewhile(lambda line: line != "}\n", lines)) + "}")
        done = subprocess.run(
            [*PROGRAM, "list", "jobs", "--fields", "id"],
            env=environment(**variables),
            capture_output=True,
            text=True,
            timeout=LONG,
            check=False,
        )
        assert (done.returncode, len(done.stdout.splitlines()), done.stderr) == (0, 5, "")


def test_output_into_a_pipe_is_utf_8(sandbox: Sandbox) -> None:
    env = environment(sandbox, PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    done = subprocess.run(
        [*PROGRAM, "list", "customers"], env=env, capture_output=True, timeout=LONG, check=False
    )
    rows = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    with sandbox.session() as session:
        assert rows == session.customers.list().all()


@pytest.mark.parametrize("place", ["servicepytan.cli.root.app", "servicepytan.cli.root"])
def test_ctrl_c_is_quiet_from_the_beginning(
    place: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)  # main() sets its own

    class Loading:
        def __getattr__(self, name: str) -> None:
            interrupted()

    if place.endswith("app"):
        monkeypatch.setattr(place, interrupted)
    else:
        monkeypatch.setitem(sys.modules, place, Loading())
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (click.UsageError("No such thing."), 2, "No such thing."),
        (KeyboardInterrupt(), 130, ""),
        (click.Abort(), 130, ""),
        (OSError(28, "No space left on device"), 1, "Error: No space left on device"),
        (SystemExit(5), 5, ""),
        (SystemExit("why"), 1, ""),
    ],
)
def test_what_ends_a_command_line_has_its_code(
    error: BaseException,
    code: int,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(click.Group, "main", fail)
    for module in ("root", "failures"):
        monkeypatch.setattr(f"servicepytan.cli.{module}.discard_output", lambda: None)
    with pytest.raises(SystemExit) as ended:
        app.main(["list", "jobs"])
    assert ended.value.code == code
    assert words in capfd.readouterr().err


@pytest.mark.parametrize(("ended", "code"), [(0, 1), (3, 3)])
def test_what_cannot_be_written_at_the_end_counts_if_nothing_else_failed(
    ended: int, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(click.Group, "main", lambda *_, **__: ended)
    for module in ("root", "failures"):
        monkeypatch.setattr(f"servicepytan.cli.{module}.discard_output", lambda: None)
    with monkeypatch.context() as patch, pytest.raises(SystemExit) as exit:
        patch.setattr(sys.stdout, "flush", full)
        app.main(["list", "jobs"])
    assert exit.value.code == code
    assert ("No space left" in capsys.readouterr().err) is (ended == 0)


def test_a_program_that_runs_the_command_line_itself_gets_its_code(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert app.main(["lst"], standalone_mode=False) == 2
    assert "Did you mean 'list'?" in capsys.readouterr().err


@pytest.mark.parametrize(("kind", "code"), [("KeyboardInterrupt", 130), ("OSError", 0)])
def test_ctrl_c_within_a_finalizer_ends_quietly(kind: str, code: int) -> None:
    program = f"""
import sys
from servicepytan import cli
class Dropped:
    def __del__(self):
        raise {kind}
sys.unraisablehook = cli._end_if_interrupted
Dropped()
"""
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, text=True,
        timeout=LONG, check=False,
    )  # fmt: skip
    assert done.returncode == code
    assert ("OSError" in done.stderr) is (code == 0)


def test_the_module_has_no_other_names() -> None:
    with pytest.raises(AttributeError, match="mian"):
        cli.mian  # noqa: B018


def test_the_command_line_starts_without_heavy_modules() -> None:
    program = (
        "import sys, servicepytan.cli.root;"
        "print([name for name in ('requests', 'rich', 'dateutil', 'dotenv', 'http.server',"
        " 'servicepytan.session', 'servicepytan.sandbox', 'servicepytan.config')"
        " if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=LONG,
        check=True,
    )
    assert done.stdout == "[]\n"
