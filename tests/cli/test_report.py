"""``report``: reports are found, shown and run; mistakes are told before anything is sent."""

from __future__ import annotations

import csv
import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan.cli import report as command
from servicepytan.cli.report import RunReporter
from servicepytan.reports import Report, ReportEstimate, ReportProgress, lists
from servicepytan.sandbox import Sandbox
from servicepytan.transport.rate_limiter import RateLimiter
from tests.cli.runs import Run

DATES = ["--param", "From=2025-01-01", "--param", "To=2025-12-31"]
VALUES = [*DATES, "--param", "DateType=Completed"]


@pytest.fixture(autouse=True)
def no_waiting(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Waits are skipped, and each test may run the same report."""
    monkeypatch.setattr(Report, "_sleep", staticmethod(lambda seconds: None))
    monkeypatch.setattr(RateLimiter, "report", lambda self, report: RateLimiter())
    yield
    sandbox.clear_faults()


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def data_requests(sandbox: Sandbox) -> list[str]:
    return [
        entry.path.rpartition("/")[2]
        for entry in sandbox.log
        if entry.method == "POST" and "/reports/" in entry.path
    ]


def test_categories_are_listed(run: Run, sandbox: Sandbox) -> None:
    done = run("report", "categories")
    assert lines(done.out) == sandbox.session().report_categories.list().all()
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize(
    ("args", "ids"),
    [
        (["revenue", "by", "JOB"], [1235]),
        (["1236"], [1236]),
        (["nothing", "like", "this"], []),
        (["--category", "pricebook"], 4),
        ([], 154),
    ],
)
def test_reports_are_found_by_words(run: Run, args: list[str], ids: Any) -> None:
    done = run("report", "list", *args)
    results = [row["id"] for row in lines(done.out)]
    assert (len(results) if isinstance(ids, int) else results) == ids
    assert done.code == 0


@pytest.mark.parametrize(
    ("args", "text"),
    [(["nothing", "like"], "No report has all these words."), (["job"], ""), ([], "")],
)
def test_it_is_told_when_no_report_has_the_words(run: Run, args: list[str], text: str) -> None:
    assert run("report", "list", *args).err.strip() == text


def test_it_is_told_when_there_are_no_reports(bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "all_reports", lambda *_: iter(()))
    assert bare("report", "list", "--sandbox").err == "There are no reports.\n"


def test_a_report_is_shown(run: Run) -> None:
    done = run("report", "show", "1234")
    assert done.out.startswith("Completed Jobs (operations, 1234)\n")
    for text in (
        "Parameters",
        "1 (Completed), 2 (Created)",
        "the dynamic set business-un",
        "Fields",
    ):
        assert text in done.out
    assert done.err.splitlines()[-1] == (
        "Run it: servicepytan report run 1234 --category operations --param From=..."
        " --param To=... --param DateType=..."
    )


def test_a_report_without_parameters_is_shown(run: Run, sandbox: Sandbox) -> None:
    values = tuple((nth, f"V{nth}") for nth in range(20))
    parameters = [
        ("Kinds", "Kinds", "Number", False, True, values),
        ("X", "X", "String", False, True),
    ]
    plain = sandbox.add_report("Plain", parameters=[])
    full = sandbox.add_report("Full", parameters=parameters)
    assert "Parameters" not in run("report", "show", str(plain)).out
    done = run("report", "show", str(full), "--category", "operations")
    assert "several of 0 (V0), 1 (V1)" in done.out


def test_a_report_is_shown_to_a_program(run: Run) -> None:
    (shown,) = lines(run("report", "show", "1234", "--format", "jsonl").out)
    assert (shown["category"], shown["id"], shown["name"]) == ("operations", 1234, "Completed Jobs")
    assert shown["parameters"][2]["values"] == [[1, "Completed"], [2, "Created"], [3, "Sold"]]
    assert shown["parameters"][3]["dynamic_set"] == "business-units"
    assert shown["fields"][1] == {"name": "Day", "label": "Day", "type": "Date"}


def test_rows_are_written_as_json_lines_into_a_pipe(run: Run, sandbox: Sandbox) -> None:
    done = run("report", "run", "1234", *VALUES)
    assert [list(row.values()) for row in lines(done.out)] == sandbox.report_rows(1234)
    assert (done.code, done.err) == (0, "")


def test_rows_are_written_in_each_format(run: Run, sandbox: Sandbox) -> None:
    rows = json.loads(run("report", "run", "1234", *VALUES, "--format", "json").out)
    assert len(rows) == 120
    table = csv.DictReader(
        io.StringIO(run("report", "run", "1234", *VALUES, "--format", "csv").out)
    )
    assert [row["Name"] for row in table] == [row["Name"] for row in rows]
    done = run("report", "run", "1234", *VALUES, "--format", "table", "--fields", "Name")
    assert done.out.count("Sample line") == 100
    assert "These are the first 100 rows" in done.err


def test_a_table_with_a_checkpoint_keeps_whole_pages(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "pages"
    args = ["report", "run", "1234", *VALUES, "--checkpoint", str(path)]
    run(*args, "--format", "table")
    assert len(lines(run(*args).out)) == 120


def test_a_limit_and_fields_are_kept_to(run: Run) -> None:
    done = run("report", "run", "1234", *VALUES, "--limit", "2", "--fields", "Day,Name")
    assert [list(row) for row in lines(done.out)] == [["Day", "Name"]] * 2


def test_a_name_given_again_makes_a_list(run: Run, sandbox: Sandbox) -> None:
    units = ["--param", "BusinessUnitId=201", "--param", "BusinessUnitId=Plumbing"]
    done = run("report", "run", "1234", "--category", "operations", *VALUES, *units)
    assert {row["BusinessUnit"] for row in lines(done.out)} == {"HVAC Service", "Plumbing"}
    body = json.loads(sandbox.log[-1].body)
    assert body["parameters"][-1] == {"name": "BusinessUnitId", "value": [201, 203]}


@pytest.mark.parametrize(
    ("args", "text"),
    [
        (["--param", "Form=2025-01-01"], "no parameter 'Form'. Did you mean 'From'?"),
        (DATES, "DateType (Date type, a Number) is required: 1 (Completed)"),
        ([*DATES, "--param", "DateType=Compleded"], "Did you mean 'Completed'?"),
        ([*DATES, "--param", "DateType=1", "--param", "DateType=2"], "takes one value"),
        (["--param", "From"], "'From' has no '='; write NAME=VALUE."),
        (["--param", "=5"], "'=5' has no '='"),
        (
            [*VALUES, "--fields", "Day,Nome"],
            "The report has no field 'Nome'. Did you mean 'Name'?",
        ),
        (
            [*VALUES, "--fields", "Xyz"],
            "The report has no field 'Xyz'. It has Name, Day, ",
        ),
        (["--page-size", "25001"], "--page-size"),
        (["--timeout", "0"], "--timeout"),
        (["--route", "async"], "--route"),
    ],
)
def test_mistakes_are_told_before_rows_are_asked_for(
    run: Run, sandbox: Sandbox, args: list[str], text: str
) -> None:
    done = run("report", "run", "1234", *args)
    assert (done.code, done.out) == (2, "")
    assert text in done.err
    assert data_requests(sandbox) == []


@pytest.mark.parametrize("args", [["99"], ["1234", "--category", "accounting"]])
@pytest.mark.parametrize("name", ["show", "run"])
def test_a_report_that_is_not_there_is_told(run: Run, name: str, args: list[str]) -> None:
    done = run("report", name, *args)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("Error: ")


@pytest.mark.parametrize("name", ["show", "run"])
def test_a_category_that_is_not_there_is_told(run: Run, name: str) -> None:
    done = run("report", name, "1234", "--category", "oprations")
    assert (done.code, done.out) == (1, "")
    assert "There is no category 'oprations'. Did you mean 'operations'?" in done.err


@pytest.mark.parametrize(("route", "ends"), [("data", ["data"] * 3), ("query", ["query"])])
def test_the_route_can_be_chosen(run: Run, sandbox: Sandbox, route: str, ends: list[str]) -> None:
    args = ["--route", route, "--page-size", "1000"]
    assert len(lines(run("report", "run", "1235", *VALUES, *args).out)) == 2600
    assert data_requests(sandbox) == ends


def test_how_long_it_takes_is_told(run: Run) -> None:
    args = ["--route", "data", "--page-size", "1000"]
    done = run("report", "run", "1235", *VALUES, *args)
    assert done.err == "2,600 rows; 2 more requests take at least 60 s at the rate limit.\n"


def test_an_interrupted_run_goes_on_with_its_checkpoint(
    run: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "pages"
    args = ["report", "run", "1235", *VALUES, "--route", "data", "--page-size", "1000"]
    args += ["--checkpoint", str(path), "--category", "operations"]
    sandbox.fail_next(400, path="*/data", times=1)
    done = run(*args)
    assert done.code == 1
    assert "The pages so far" not in done.err  # there are none
    assert len(lines(run(*args, "--limit", "10").out)) == 10
    sandbox.fail_next(400, path="*/data", times=1)
    done = run(*args)
    assert done.code == 1
    assert f"The pages so far are in {path}; run the same command again to go on." in done.err
    assert len(lines(run(*args).out)) == 2600
    sandbox.clear_log()
    assert len(lines(run(*args).out)) == 2600
    assert data_requests(sandbox) == []
    done = run(*args[:-2], "--param", "MinimumTotal=5")
    assert done.code == 2
    assert "is of another run" in done.err
    assert "The pages so far" not in done.err


def test_a_checkpoint_that_is_of_no_use_any_more_is_to_be_deleted(
    run: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    report = sandbox.add_report("Changing", rows=250, parameters=[])
    args = ["report", "run", str(report), "--route", "data", "--page-size", "100"]
    args += ["--checkpoint", str(path := tmp_path / "pages")]
    assert run(*args, "--limit", "1").code == 0
    sandbox.edit_report(report, rows=sandbox.report_rows(report)[1:])
    for _ in range(2):
        done = run(*args)
        assert done.code == 1
        assert "the total moved from 250 to 249" in done.err
        assert f"First delete {path}: it holds the pages before." in done.err
        assert "run the same command again" not in done.err
    path.unlink()
    assert len(lines(run(*args).out)) == 249


def test_a_report_without_rows_has_its_columns_in_csv(run: Run) -> None:
    args = ["report", "run", "1236", *VALUES, "--format", "csv"]
    assert run(*args).out.startswith("Name,Day,")
    assert run(*args, "--fields", "Day,Name").out == "Day,Name\n"


def test_an_unknown_category_is_named(run: Run) -> None:
    done = run("report", "list", "--category", "operation")
    assert (done.code, done.out) == (2, "")
    assert "There is no category 'operation'. Did you mean 'operations'?" in done.err


def test_ctrl_c_says_how_to_go_on(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(rows: Any, *_: Any) -> None:
        next(rows)
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "write", interrupted)
    path = tmp_path / "pages"
    done = run("report", "run", "1234", *VALUES, "--checkpoint", str(path))
    assert done.code == 130
    assert done.err == f"The pages so far are in {path}; run the same command again to go on.\n"
    assert run("report", "run", "1234", *VALUES).err == ""


def test_a_timeout_is_a_failure(run: Run, sandbox: Sandbox) -> None:
    done = run("report", "run", "1235", *VALUES, "--timeout", "1")
    assert (done.code, done.out) == (1, "")
    assert "Error: Report 1235 cannot be complete within 1 s" in done.err
    assert done.err.endswith(
        " rows came so far. Allow more with --timeout, use a larger --page-size, or keep pages in a"
        " --checkpoint.\n"
    )
    assert sandbox.data_queries == []


def test_a_timeout_goes_on_with_a_checkpoint(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "pages"
    args = ["--route", "data", "--page-size", "1000", "--timeout", "1", "--checkpoint", str(path)]
    done = run("report", "run", "1235", *VALUES, *args)
    assert done.code == 1
    assert f"are in {path}; run the same command again to go on.\nError: " in done.err
    assert done.err.endswith(" rows came so far. Allow more with --timeout.\n")


def test_it_runs_against_the_embedded_sandbox(bare: Run) -> None:
    done = bare("report", "run", "1234", *VALUES, "--limit", "1", "--sandbox")
    assert len(lines(done.out)) == 1


class Line:
    """A line that is changed."""

    text = ""
    stopped = False

    def stop(self) -> None:
        self.stopped = True

    def update(self, text: str) -> None:
        self.text = text


class Left:
    """A run of which so much is left."""

    def __init__(self, estimate: Optional[ReportEstimate]) -> None:
        self.estimate = estimate


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (ReportProgress(0, None, 0, 5.2), "0 rows; waiting 5 s"),
        (ReportProgress(1000, 2600, 1, 0), "1,000 of 2,600 rows"),
        (ReportProgress(1000, 2600, 1, 180), "1,000 of 2,600 rows; waiting 3 min"),
    ],
)
def test_a_terminal_shows_rows_and_waits(progress: ReportProgress, text: str) -> None:
    line = Line()
    RunReporter(line)(progress)
    assert line.text == text


@pytest.mark.parametrize(
    ("estimate", "messages"),
    [
        (ReportEstimate(25, 1500.0), "2,600 rows; 25 more requests take at least 25 min"),
        (ReportEstimate(1, 60.0), "2,600 rows; 1 more request takes at least 60 s"),
        (ReportEstimate(0, 0.0), ""),
        (None, ""),
    ],
)
def test_the_first_page_tells_how_long_the_rest_takes(
    estimate: Any, messages: str, capsys: pytest.CaptureFixture[str]
) -> None:
    teller = RunReporter(None)
    run: Any = Left(estimate)
    teller.run = run
    teller(ReportProgress(0, None, 0, 9))
    for pages in (1, 2):
        teller(ReportProgress(100 * pages, 2600, pages, 0))
    err = capsys.readouterr().err
    assert err == (f"{messages} at the rate limit.\n" if messages else "")


WAITING = "Waiting 60 s: one request per minute and report is allowed."


def test_a_wait_before_the_first_page_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    teller = RunReporter(None)
    for _ in range(2):
        teller(ReportProgress(0, None, 0, 60))
    teller(ReportProgress(100, 2600, 1, 60))
    assert capsys.readouterr().err == f"{WAITING}\n"


@pytest.mark.parametrize("terminal", [True, False])
def test_a_wait_that_the_server_asks_for_is_told(
    terminal: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    line = Line()
    log = logging.getLogger("servicepytan")
    with command._announce_waits(RunReporter(line if terminal else None)):
        log.warning("429", extra={"wait": 60})
        log.warning("lost", extra={})
        log.warning("429", extra={"wait": 2})
    log.warning("429", extra={"wait": 90})
    assert line.text == (WAITING if terminal else "")
    assert capsys.readouterr().err == ("" if terminal else f"{WAITING}\n")


def test_a_status_line_goes_with_the_last_row() -> None:
    line = Line()
    rows = command._until_done(iter([1, 2]), line)
    assert (next(rows), next(rows), line.stopped) == (1, 2, False)
    assert (list(rows), line.stopped) == ([], True)


def test_a_status_line_is_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "is_terminal", lambda stream: True)
    with command._status("table", quiet=False) as status:
        status.update("text")
    for kind, quiet in (("jsonl", False), ("table", True)):
        with command._status(kind, quiet=quiet) as status:
            assert status is None
