"""``sync`` and ``compact`` on the command line."""

from __future__ import annotations

import io
import json
import re
import signal
from pathlib import Path

import click
import pytest
from rich.console import Console

from servicepytan.cli import app, progress
from servicepytan.cli.sync import FORMATS, shown_progress
from servicepytan.export import Progress
from servicepytan.export.destinations import FORMATS as WRITTEN
from servicepytan.sandbox import Sandbox
from tests.cli.runs import Run
from tests.cli.test_multi_profile import GOOD, many, sandboxes  # noqa: F401 (fixtures)
from tests.cli.test_process import POSIX, environment, started, stream
from tests.export.reading import rows_at
from tests.volume import rest_slow
from tests.waiting import LONG, until


def test_it_brings_rows_and_tells_of_them(run: Run, tmp_path: Path) -> None:
    done = run("sync", "jobs", "locations", "--to", "out")
    assert done.code == 0
    assert "120" in done.out
    assert "modified" not in done.out
    assert "168 rows of 2 resources to out." in done.err
    assert "Note: locations: createdOn" not in done.err, "rows of JSON stay as they are"
    parts = list((tmp_path / "out" / "jobs").glob("*.jsonl"))
    assert len(parts[0].read_text().splitlines()) == 120
    again = run("sync", "jobs", "locations", "--to", "out")
    assert "0 rows of 2 resources" in again.err


@pytest.mark.parametrize("before", [False, True])
def test_the_format_is_that_of_the_files(before: bool, run: Run, tmp_path: Path) -> None:
    chosen = ("--format", "csv")
    done = run(*chosen, "sync", "jobs", "--to", "out") if before else run(
        "sync", "jobs", "--to", "out", *chosen
    )  # fmt: skip
    assert done.code == 0
    assert len(list((tmp_path / "out" / "jobs").glob("*.csv"))) == 1


def test_notes_are_told(run: Run) -> None:
    done = run("sync", "locations", "--to", "out.sqlite", "--format", "sqlite")
    assert "Note: locations: createdOn: " in done.err
    assert Path("out.sqlite").is_file()


def test_the_name_of_a_database_is_a_format(run: Run) -> None:
    assert run("sync", "zones", "--to", "out.db").code == 0
    assert Path("out.db").read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--to", "out"), "Name the resources to sync, or pass --all"),
        (("jobs", "--all", "--to", "out"), "Name resources or pass --all, not both"),
        (("jobs",), "Missing option '--to'"),
        (("jobs", "--to", "out", "--format", "table"), "'table' is not one of"),
        (("jbos", "--to", "out"), "Did you mean 'jobs'"),
        (("jobs", "--to", "out", "--since", "never"), "--since never is"),
        (("jobs", "--to", "out.csv"), "--to out.csv is the name of a file"),
        (("jobs", "--to", "out.sqlite", "--format", "csv"), "or leave the format out"),
    ],
)
def test_wrong_usage(args: tuple[str, ...], said: str, run: Run) -> None:
    done = run("sync", *args)
    assert done.code == 2
    assert said in done.err
    assert not Path("out").exists()


def test_a_format_before_the_command_may_not_fit(run: Run) -> None:
    done = run("--format", "table", "sync", "jobs", "--to", "out")
    assert done.code == 2
    assert "sync writes jsonl, csv, parquet, sqlite, duckdb, not table" in done.err


def test_what_fails_is_listed_and_the_rest_goes_on(run: Run, sandbox: Sandbox) -> None:
    sandbox.fail_next(403, times=9, path="/crm/v2/tenant/{tenant}/export/customers")
    done = run("sync", "jobs", "customers", "zones", "--to", "out")
    sandbox.clear_faults()
    assert done.code == 1
    assert "Failed: customers: " in done.err
    assert "180 rows of 3 resources to out; failed: customers." in done.err
    assert "failed" in done.out


def test_wrong_credentials_have_their_exit_code(
    run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SERVICETITAN_CLIENT_SECRET", "cs1.wrong")
    assert run("sync", "jobs", "--to", "out").code == 3


def test_a_place_in_use_or_of_another_format_is_an_error(run: Run) -> None:
    run("sync", "zones", "--to", "out")
    done = run("sync", "zones", "--to", "out", "--format", "csv")
    assert done.code == 2
    assert "out is kept as jsonl, not as csv" in done.err


@pytest.mark.parametrize("place", ["out", "out.sqlite"])
@pytest.mark.parametrize("more", ["--flat", "--tenant-column=t", "--shape=flatten"])
def test_a_place_of_rows_in_another_form_is_wrong_usage(
    place: str, more: str, run: Run, sandbox: Sandbox
) -> None:
    run("sync", "zones", "--to", place)
    sandbox.clear_log()
    done = run("sync", "zones", "--to", place, more)
    assert (done.code, sandbox.requests(path="*/zones")) == (2, [])
    assert "was begun with" in done.err


@pytest.mark.slow
def test_all_of_it(run: Run, tmp_path: Path) -> None:
    done = run("sync", "--all", "--to", "out", "--flat", "--workers", "2", "--since", "2020-01-01")
    assert done.code == 0, done.err
    assert len(list((tmp_path / "out").glob("*/_state.json"))) > 100


def test_the_embedded_sandbox_will_do(bare: Run) -> None:
    for _ in range(2):
        done = bare("sync", "zones", "--to", "out", "--sandbox", "--full", "--tenant-column", "t")
        assert done.code == 0, done.err


def test_parts_are_merged(run: Run, sandbox: Sandbox) -> None:
    run("sync", "zones", "--to", "out")
    assert "Nothing to merge" in run("compact", "out").err
    part = next(Path("out/zones").glob("*.jsonl"))
    state = json.loads(Path("out/zones/_state.json").read_text())
    state["mark"] = "2000-01-01T00:00:00Z"
    Path("out/zones/_state.json").write_text(json.dumps(state))
    run("sync", "zones", "--to", "out")
    done = run("compact", "out", "--format", "json")
    assert (done.code, json.loads(done.out)) == (
        0,
        [{"resource": "zones", "parts": 2, "rows": 120, "kept": 60}],
    )
    assert not part.exists()
    assert run("compact", "elsewhere").code == 2


def test_twenty_tenants_of_which_two_fail(
    many: dict[str, Sandbox], bare: Run, tmp_path: Path  # noqa: F811
) -> None:
    args = ("--to", "out", "--all-profiles", "--format", "csv", "--tenant-column", "tenant")
    done = bare("sync", "jobs", "zones", *args)
    assert done.code == 1
    for name in GOOD:
        assert f"63 rows of 2 resources to {Path('out', name)}." in done.err
        (part,) = (tmp_path / "out" / name / "jobs").glob("*.csv")
        assert f"\n{many[name].tenant_id}," in part.read_text()
    assert "Error: t07: " in done.err
    assert "Error: t13: " in done.err
    assert "never-shown" not in done.out + done.err
    lines = [line.split() for line in done.out.splitlines()]
    assert sum(line[1:2] == ["jobs"] for line in lines) == 20
    again = bare("sync", "jobs", "--profile", "t01,t02", *args[:2], *args[3:])
    assert (again.code, "0 rows of 1 resource" in again.err) == (0, True)


def test_formats_are_those_of_the_library() -> None:
    assert FORMATS == WRITTEN


def test_resources_are_completed() -> None:
    command = app.get_command(click.Context(app), "sync")
    assert command is not None
    param = next(param for param in command.params if param.name == "resources")
    results = [item.value for item in param.shell_complete(click.Context(command), "job_t")]
    assert results == ["job_types"]


def test_progress_is_drawn_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Console(file=io.StringIO(), force_terminal=True, width=100)
    with progress.Bars(screen) as bars:
        bars(Progress("jobs", "feed", 1234, 2.0))
        bars(Progress("zones", "modified", 60, 2.0, 120))
        bars._bars.refresh()
        drawn = screen.file.getvalue()  # type: ignore[attr-defined]
        bars(Progress("jobs", "feed", 1234, 2.0, ended=True))
        assert [task.description for task in bars._bars.tasks] == ["zones"]
    assert "1,234 rows, 617/s" in drawn
    assert "60 rows, 30/s, 120 in all, 0:02 left" in drawn


@pytest.mark.parametrize(("terminal", "quiet"), [(True, False), (True, True), (False, False)])
def test_progress_is_shown_where_somebody_looks(
    terminal: bool, quiet: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("servicepytan.cli.sync.is_terminal", lambda stream: terminal)
    with shown_progress(quiet=quiet) as watch:
        assert (watch is not None) is (terminal and not quiet)


def said_after_ctrl_c(*args: str) -> str:
    """What a sync of jobs says that gets Ctrl-C once some pages have come."""
    path = "/jpm/v2/tenant/{tenant}/export/jobs"
    with (
        Sandbox(jobs=2000, latency=0.2, feed_page_size=5) as sandbox,
        started("sync", "jobs", *args, env=environment(sandbox)) as process,
    ):
        until(lambda: process.poll() is not None or len(sandbox.requests("GET", path)) > 3)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(LONG) == 130
        said: str = stream(process.stderr).read()
        return said


@POSIX
@pytest.mark.parametrize("format", rest_slow(FORMATS))
def test_ctrl_c_saves_the_rows_at_hand_and_tells_of_them(format: str, tmp_path: Path) -> None:
    said = said_after_ctrl_c("zones", "--to", str(tmp_path), "--format", format)
    messages = re.search(r"\bjobs \((\d+) rows so far\)", said)
    assert re.fullmatch(r"Interrupted\. Saved in this run: .*\. The next run brings.*\.\n", said)
    assert messages, said
    assert len(rows_at(tmp_path, format, "jobs")) == int(messages[1]) > 0


@pytest.mark.slow
@POSIX
@pytest.mark.parametrize("format", rest_slow(FORMATS))
def test_ctrl_c_tells_that_nothing_was_saved(format: str, tmp_path: Path) -> None:
    said = said_after_ctrl_c("--full", "--to", str(tmp_path), "--format", format)
    assert said == "Interrupted. This run saved nothing. The next run brings the rest.\n"
    assert not list(tmp_path.glob("jobs/*Z-*"))


def test_recent_changes_are_refused_where_no_feed_holds_them_back(
    run: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    to = str(tmp_path / "out")
    done = run("sync", "zones", "jobs.list", "--to", to, "--include-recent-changes")
    assert (done.code, done.out, sandbox.log) == (2, "", [])
    assert "leave --include-recent-changes out" in " ".join(done.err.split())
    assert run("sync", "zones", "jobs", "--to", to, "--include-recent-changes").code == 0
