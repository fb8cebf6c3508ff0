"""``batch``: rows of a file, each as one write; what it tells, and its exit codes."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Optional

import click
import pytest

from servicepytan._storage.lock import RunLock
from servicepytan.batch.journal_file import JournalFile, lock_path
from servicepytan.batch.run import BatchRun
from servicepytan.cli.distinct_files import refuse_same_files
from servicepytan.errors import BatchError
from servicepytan.sandbox import Sandbox
from tests.cli.runs import Run, invoke
from tests.cli.test_process import POSIX

ADDRESS = "address.street,address.city,address.state,address.zip,address.country"
HEADER = f"name,type,{ADDRESS},locations.0.name,locations.0.{ADDRESS.replace(',', ',locations.0.')}"
PLACE = "1 Main St,Albany,NY,01234,USA"
CUSTOMERS = "/crm/v2/tenant/{tenant}/customers"


def table(*names: str, kind: str = "Residential") -> str:
    lines = [f"{name},{kind},{PLACE},Home,{PLACE}" for name in names]
    return "\n".join([HEADER, *lines, ""])


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "rows.csv"
    path.write_text(table("Ada", "Bob", "Cleo"), encoding="utf-8")
    return path


def sent(sandbox: Sandbox) -> list[Any]:
    return [request for request in sandbox.requests() if request.method != "GET"]


def test_rows_of_a_table_are_created(run: Run, sandbox: Sandbox, rows: Path) -> None:
    done = run("batch", "customers.create", str(rows), "--yes", "--workers", "1")
    assert (done.code, done.out, done.err) == (0, "", "3 rows: 3 applied.\n")
    bodies = [json.loads(request.body) for request in sent(sandbox)]
    assert [body["name"] for body in bodies] == ["Ada", "Bob", "Cleo"]
    assert bodies[0]["address"]["zip"] == "01234"
    assert bodies[0]["locations"][0]["address"]["street"] == "1 Main St"


def test_a_dry_run_needs_no_settings(bare: Run, rows: Path) -> None:
    done = bare("batch", "customers.create", str(rows), "--dry-run")
    assert (done.code, done.out) == (0, "")
    assert "3 rows can be sent. Nothing was sent." in done.err


def test_all_wrong_rows_are_named_and_none_is_sent(
    run: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    text = table("Ada", kind="Rural") + table("Bob").partition("\n")[2]
    path.write_text(text.replace("name,type", "name,creditLimit,type", 1), encoding="utf-8")
    done = run("batch", "customers.create", str(path), "--yes")
    assert done.code == 2
    assert "2 of 2 rows cannot be sent. Nothing was sent; --no-check sends a body" in done.err
    path.write_text(text.replace(",Residential", ",Residential,x"), encoding="utf-8")
    done = run("batch", "customers.create", str(path), "--yes")
    assert "Row 1: body.type='Rural' is not one of" in done.err
    assert "Row 2: It has 14 cells, and the header 13." in done.err
    assert sent(sandbox) == []


def test_a_wrong_header_is_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("nam,typ\nAda,x\n", encoding="utf-8")
    done = run("batch", "customers.create", str(path), "--dry-run")
    assert done.code == 2
    assert "Column 'nam' is no key that the API knows. Did you mean 'name'?" in done.err


def test_results_are_written_as_csv(run: Run, sandbox: Sandbox, rows: Path) -> None:
    sandbox.fail_next("reset", path=CUSTOMERS)
    sandbox.fail_next(409, path=CUSTOMERS)
    path = rows.with_name("results.csv")
    done = run(
        "batch", "customers.create", str(rows), "--yes", "--workers", "1", "--result", str(path)
    )
    assert done.code == 1
    assert "Row 1: unknown: POST /crm/v2/tenant/{tenant}/customers got no answer" in done.err
    assert "Row 2: not applied: " in done.err
    assert done.err.endswith("3 rows: 1 applied, 1 not applied, 1 unknown.\n")
    first, second, third = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")))
    assert (first["row"], first["outcome"], first["status"]) == ("1", "unknown", "")
    assert (second["outcome"], second["status"]) == ("not_applied", "409")
    assert second["trace_id"]
    assert (third["outcome"], third["error"]) == ("applied", "")
    assert third["id"].isdecimal()


def test_results_are_written_as_json_lines(run: Run, rows: Path) -> None:
    done = run("batch", "customers.create", str(rows), "--yes", "--result", "-")
    lines = [json.loads(line) for line in done.out.splitlines()]
    assert [(line["row"], line["outcome"]) for line in lines] == [
        (1, "applied"),
        (2, "applied"),
        (3, "applied"),
    ]


@pytest.mark.parametrize(
    ("form", "file", "is_csv"),
    [
        ("csv", "-", True),
        ("jsonl", "-", False),
        ("csv", "results.txt", True),
        ("jsonl", "results.csv", False),
        (None, "results.NDJSON", False),
        (None, "results", False),
    ],
)
def test_results_are_written_in_the_format_that_was_chosen(
    form: Optional[str], file: str, is_csv: bool, run: Run, rows: Path
) -> None:
    path = file if file == "-" else str(rows.with_name(file))
    before = ("--format", form) if form else ()
    done = run(*before, "batch", "customers.create", str(rows), "--yes", "--result", path)
    assert done.code == 0
    text = done.out if file == "-" else Path(path).read_text(encoding="utf-8")
    assert text.startswith("row,outcome,id" if is_csv else '{"row":')


@pytest.mark.parametrize(("result", "kind"), [("-", "rows"), ("results.csv", "table")])
def test_no_count_is_drawn_between_results_on_a_terminal(
    result: str, kind: str, run: Run, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = []

    def with_progress(results: Any, label: str, kind: str, *, quiet: bool) -> Any:
        kinds.append(kind)
        return iter(results)

    monkeypatch.setattr("servicepytan.cli.progress.with_progress", with_progress)
    assert run("batch", "customers.create", str(rows), "--yes", "--result", result).code == 0
    assert kinds == [kind]


@pytest.mark.parametrize(
    ("args", "fact"),
    [
        (["--dry-run", "--result", "results.csv"], "--result has no use with --dry-run"),
        (["--dry-run", "--workers", "4"], "no row is sent; leave one of them out"),
        (["--yes", "--format", "csv"], "add --result FILE, or leave --format out"),
        (["--dry-run", "--format", "table"], "--format says how --result is written"),
        (["--yes", "--resend-unknown"], "--resend-unknown needs --journal FILE"),
        (["--yes", "--null", "", "--input-format", "jsonl"], "--null is for CSV"),
        (["--yes", "--null", ""], "empty cells are left out; name a text, such as --null NULL"),
        (["--yes", "--result", "results.xlsx"], "results.xlsx is neither .csv nor .jsonl"),
        (["--yes", "--format", "table", "--result", "-"], "as csv or jsonl, not as table"),
    ],
)
def test_options_without_effect_are_wrong_usage(
    args: list[str], fact: str, run: Run, sandbox: Sandbox, rows: Path
) -> None:
    done = run("batch", "customers.create", str(rows), *args)
    assert done.code == 2
    assert fact in done.err
    assert sent(sandbox) == []
    assert os.listdir(rows.parent) == ["rows.csv"]


@pytest.mark.parametrize("option", [["--format", "csv"], ["--workers", "4", "--dry-run"]])
def test_options_without_effect_are_refused_before_the_rows_are_read(
    option: list[str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: Any) -> Any:
        raise AssertionError("the rows were read")

    monkeypatch.setattr("servicepytan.cli.batch._opened", never)
    assert run("batch", "customers.create", "-", "--yes", *option).code == 2


def test_no_check_is_refused_where_there_is_no_body(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("id,note_id\n1,2\n", encoding="utf-8")
    done = run("batch", "customers.delete_note", str(path), "--no-check", "--yes")
    assert (done.code, done.out) == (2, "")
    assert "crm.customers.delete_note takes no body that could be checked" in done.err


def test_a_journal_goes_on_where_it_ended(run: Run, sandbox: Sandbox, rows: Path) -> None:
    sandbox.fail_next("reset", path=CUSTOMERS)
    args = ("batch", "customers.create", str(rows), "--yes", "--journal", "run.journal")
    assert run(*args, "--workers", "1").code == 1
    again = run(*args)
    assert again.code == 1
    assert "--resend-unknown does so." in again.err
    assert "3 rows: 2 applied, 1 unknown (by earlier runs: 3)." in again.err
    assert len(sent(sandbox)) == 3
    checked = run(*args, "--dry-run", "--resend-unknown")
    assert "3 rows can be sent. Still to be sent: 1." in checked.err
    last = run(*args, "--resend-unknown")
    assert (last.code, last.err) == (0, "3 rows: 3 applied (by earlier runs: 2).\n")
    assert len(sent(sandbox)) == 4
    rows.write_text(table("Ada"), encoding="utf-8")
    other = run(*args)
    assert other.code == 2
    assert "journal of another batch: it was begun with 3 rows, not 1" in other.err


def test_rows_from_standard_input(run: Run, sandbox: Sandbox) -> None:
    id = json.loads(run("list", "customers", "--limit", "1").out)["id"]
    line = json.dumps({"id": id, "text": "Gate code"})
    done = run("batch", "customers.create_note", "-", "--yes", typed=f"{line}\n{line}\n")
    assert (done.code, done.err) == (0, "2 rows: 2 applied.\n")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_standard_input_is_read_as_a_file_is(
    end: str, run: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    table = f'id,text{end}100000001,"Zoë{end}again"{end}'.encode()
    (tmp_path / "rows.csv").write_bytes(table)
    for file in (str(tmp_path / "rows.csv"), "-"):
        options = ("--input-format", "csv", "--yes", "--workers", "1")
        done = run("batch", "customers.create_note", file, *options, typed=table)
        assert (done.code, done.err) == (0, "1 row: 1 applied.\n")
    texts = [json.loads(request.body)["text"] for request in sent(sandbox)]
    assert texts == [f"Zoë{end}again"] * 2


def test_the_locale_says_nothing_of_standard_input(
    run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = '{"id": 100000001, "text": "Zoë"}'
    for encoding, errors in (("latin-1", "strict"), ("ascii", "surrogateescape")):
        for data in (row.encode(), row.encode("latin-1")):
            stream = io.TextIOWrapper(io.BytesIO(data), encoding, errors)
            monkeypatch.setattr("servicepytan.cli.inputs.sys", SimpleNamespace(stdin=stream))
            done = run("batch", "customers.create_note", "-", "--yes")
            assert done.code == (0 if data == row.encode() else 2)
    assert "The file is not in UTF-8" in done.err
    assert {json.loads(request.body)["text"] for request in sent(sandbox)} == {"Zoë"}


def test_null_in_a_table(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    id = json.loads(run("list", "jobs", "--limit", "1").out)["id"]
    path = tmp_path / "rows.txt"
    path.write_text(f"id,soldById,summary\n{id},NULL,\n", encoding="utf-8-sig")
    args = ("batch", "jobs.update", str(path), "--yes", "--null", "NULL")
    assert "--input-format" in run(*args).err
    run(*args, "--input-format", "csv")
    assert json.loads(sent(sandbox)[-1].body) == {"soldById": None}


def test_it_asks_before_it_writes(
    run: Run, sandbox: Sandbox, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = run("batch", "customers.create", str(rows))
    assert done.code == 2
    assert "crm.customers.create with 3 of 3 rows may change data" in done.err
    monkeypatch.setattr("servicepytan.cli.call.is_terminal", lambda stream: True)
    no = run("batch", "customers.create", str(rows), typed="n\n")
    assert (no.code, len(sent(sandbox))) == (1, 0)
    assert "Nothing was sent." in no.err
    assert run("batch", "customers.create", str(rows), typed="y\n").code == 0


def test_ctrl_c_at_the_question_sends_nothing(
    run: Run, sandbox: Sandbox, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted() -> str:
        raise KeyboardInterrupt

    terminal = SimpleNamespace(isatty=lambda: True, readline=interrupted)
    monkeypatch.setattr("servicepytan.cli.call.sys", SimpleNamespace(stdin=terminal))
    done = run("batch", "customers.create", str(rows))
    assert done.code == 130
    assert done.err.endswith("Go ahead? [y/N] \nNothing was sent.\n")
    assert sent(sandbox) == []


@pytest.mark.parametrize(
    ("args", "fact"),
    [
        (["customers.list", "{rows}"], "reads; a batch is for operations"),
        (["customers.creat", "{rows}"], "Did you mean"),
        (["customers.create", "nothing.csv"], "nothing.csv cannot be read: No such file"),
        (["customers.create", "{rows}", "--result", "no/such.csv"], "cannot be written"),
        (["customers.create", "{latin}"], "not in UTF-8"),
    ],
)
def test_wrong_arguments(args: list[str], fact: str, run: Run, rows: Path) -> None:
    latin = rows.with_name("latin.csv")
    latin.write_bytes(b"name\nAd\xe9\n")
    done = run("batch", *(arg.format(rows=rows, latin=latin) for arg in args), "--yes")
    assert done.code == 2
    assert fact in done.err


def test_a_refused_token_has_its_own_code(
    run: Run, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SERVICETITAN_CLIENT_SECRET", "wrong")
    done = run("batch", "customers.create", str(rows), "--yes")
    assert done.code == 3
    assert "3 rows: 3 not applied." in done.err


def test_ctrl_c_tells_what_was_applied(
    run: Run, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = BatchRun._take

    def interrupted(self: Any, window: Any) -> Any:
        if self.summary.applied:
            raise KeyboardInterrupt
        return take(self, window)

    monkeypatch.setattr(BatchRun, "_take", interrupted)
    done = run("batch", "customers.create", str(rows), "--yes", "--workers", "1", "--result", "-")
    assert done.code == 130
    assert "Interrupted. 3 rows: " in done.err
    assert "There is no journal to go on by" in done.err
    answer = [json.loads(line)["row"] for line in done.out.splitlines()]
    assert answer == list(range(1, len(answer) + 1))
    again = run(
        "batch", "customers.create", str(rows), "--yes", "--journal", str(rows.with_name("j"))
    )
    assert "Run the same command again to go on." in again.err


@pytest.mark.parametrize(
    ("place", "error", "fact"),
    [
        ("-", BrokenPipeError(), "Standard output was closed before all results were written."),
        ("-", OSError(errno.ENOSPC, "Disk full"), "Standard output cannot be written: Disk full."),
        ("out.csv", OSError(errno.ENOSPC, "Disk full"), "out.csv cannot be written: Disk full."),
    ],
)
def test_results_that_cannot_be_written_end_the_batch(
    place: str,
    error: OSError,
    fact: str,
    run: Run,
    sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "rows.csv"
    path.write_text(table(*(f"C{i}" for i in range(30))), encoding="utf-8")

    def lost(result: Any) -> None:
        if result.row > 1:
            raise error

    for form in ("_csv_put", "_jsonl_put"):
        monkeypatch.setattr(f"servicepytan.cli.batch.{form}", lambda stream: lost)
    sandbox.fail_next(409, path=CUSTOMERS)
    done = run("batch", "customers.create", str(path), "--yes", "--workers", "1", "--result", place)
    assert done.code == 1
    assert "Row 1: not applied: " in done.err
    last = done.err.splitlines()[-1]
    assert last.startswith(f"{fact} 30 rows: ")
    assert last.endswith("There is no journal to go on by: compare before you send the rows again.")
    counts = {name: int(n) for n, name in re.findall(r"(\d+) (applied|unknown|not sent)", last)}
    assert counts["not sent"] + len(sent(sandbox)) == 30


def test_a_journal_that_fails_tells_what_became_of_the_rows(
    run: Run, sandbox: Sandbox, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    intend = JournalFile.intend

    def failing(self: JournalFile, row: int) -> None:
        if row > 1:
            raise BatchError("The journal cannot be written.")
        intend(self, row)

    monkeypatch.setattr(JournalFile, "intend", failing)
    args = ("--yes", "--workers", "1", "--journal", str(rows.with_name("j")))
    done = run("batch", "customers.create", str(rows), *args)
    assert done.code == 1
    summary, error = done.err.splitlines()[-2:]
    assert summary.startswith("3 rows: 1 applied, ")
    assert error == "Error: The journal cannot be written."
    assert len(sent(sandbox)) == 1


def test_ctrl_c_before_the_first_row_says_so(
    run: Run, sandbox: Sandbox, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("servicepytan.batch.row_files.read_rows", interrupted)
    done = run("batch", "customers.create", str(rows), "--yes")
    assert (done.code, done.err) == (130, "Interrupted. Nothing was sent.\n")
    assert sent(sandbox) == []


def test_a_journal_in_a_missing_folder_is_wrong_usage(
    run: Run, sandbox: Sandbox, rows: Path, tmp_path: Path
) -> None:
    journal = str(tmp_path / "no" / "run.journal")
    for sending in ("--yes", "--dry-run"):
        done = run("batch", "customers.create", str(rows), sending, "--journal", journal)
        assert done.code == 2
        assert f"The journal {journal} cannot be created: its folder is missing." in done.err
    assert sent(sandbox) == []


@POSIX
@pytest.mark.parametrize("kind", ["/dev/null", "/dev/zero", "pipe"])
def test_a_journal_is_a_regular_file(
    kind: str, run: Run, sandbox: Sandbox, rows: Path, tmp_path: Path
) -> None:
    if kind == "pipe":
        os.mkfifo(tmp_path / "pipe")
        kind = str(tmp_path / "pipe")
    for sending in ("--yes", "--dry-run"):
        done = run("batch", "customers.create", str(rows), sending, "--journal", kind)
        assert done.code == 2
        assert f"The journal {kind} cannot be read: it is no regular file." in done.err
    assert sent(sandbox) == []
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".lock") == []


def test_many_failures_are_counted(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"id": 1, "name": "x"}\n' * 25, encoding="utf-8")
    done = run("batch", "customers.update", str(path), "--yes")
    assert "Row 20: not applied: " in done.err
    assert "Row 21" not in done.err
    assert "And 5 more; --result FILE names all." in done.err


def test_against_the_sandbox(rows: Path) -> None:
    done = invoke("--sandbox", "batch", "customers.create", str(rows), "--yes")
    assert (done.code, done.err) == (0, "3 rows: 3 applied.\n")


def test_a_file_that_is_no_journal_is_wrong_usage(run: Run, sandbox: Sandbox, rows: Path) -> None:
    done = run("batch", "customers.create", str(rows), "--yes", "--journal", str(rows.parent))
    assert (done.code, sent(sandbox)) == (2, [])
    note = rows.with_name("note.txt")
    note.write_text("A note.\n", encoding="utf-8")
    done = run("batch", "customers.create", str(rows), "--yes", "--journal", str(note))
    assert (done.code, sent(sandbox)) == (2, [])
    assert f"{note} is no journal of a batch." in done.err
    assert note.read_text(encoding="utf-8") == "A note.\n"


def links(path: Path) -> list[Path]:
    """Other names of a file: a roundabout one, a hard link, a link, and one of a link."""
    hard, link, second = (path.with_name(f"{path.name}.{i}.csv") for i in range(3))
    os.link(path, hard)
    link.symlink_to(path)
    second.symlink_to(link.name)
    return [path.parent / ".." / path.parent.name / path.name, hard, link, second]


@POSIX
def test_results_are_not_written_over_the_rows(run: Run, sandbox: Sandbox, rows: Path) -> None:
    before = rows.read_bytes()
    for name in [rows, *links(rows)]:
        done = run("batch", "customers.create", str(rows), "--yes", "--result", str(name))
        assert done.code == 2
        assert "FILE and --result are the same file. Nothing was sent" in done.err
        done = run("batch", "customers.create", str(name), "--yes", "--journal", str(rows))
        assert done.code == 2
        assert "FILE and --journal are the same file" in done.err
    assert (rows.read_bytes(), sent(sandbox)) == (before, [])


@POSIX
def test_results_are_not_written_over_the_journal(run: Run, sandbox: Sandbox, rows: Path) -> None:
    journal = rows.with_name("run.journal")
    args = ("batch", "customers.create", str(rows), "--yes", "--journal", str(journal))
    done = run(*args, "--result", str(journal))
    assert (done.code, journal.exists()) == (2, False)
    dangling = rows.with_name("dangling")
    dangling.symlink_to(journal)
    assert run(*args, "--result", str(dangling)).code == 2
    assert run(*args).code == 0
    before = journal.read_bytes()
    for name in [journal, *links(journal), Path(f"{journal}.lock")]:
        done = run(*args, "--result", str(name))
        assert done.code == 2
        assert "--journal and --result are the same file" in done.err
    assert (journal.read_bytes(), len(sent(sandbox))) == (before, 3)


def test_the_file_of_results_is_not_that_of_standard_input(rows: Path) -> None:
    other = rows.with_name("other")
    with rows.open(encoding="utf-8") as stream, pytest.raises(click.UsageError, match="same file"):
        refuse_same_files([("FILE", stream), ("--journal", other), ("--result", rows)])
    with open(os.devnull, encoding="utf-8") as nothing:
        refuse_same_files([("FILE", nothing), ("--result", Path(os.devnull))])
    refuse_same_files([("FILE", io.StringIO()), ("--journal", other), ("--result", rows)])


def test_a_system_that_takes_two_names_for_one_is_asked_again(
    run: Run, sandbox: Sandbox, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = {**vars(os), "stat": lambda path: os.stat(str(path).replace("RUN", "run"))}
    monkeypatch.setattr("servicepytan.cli.distinct_files.os", SimpleNamespace(**system))
    done = run(
        *("batch", "customers.create", str(rows), "--yes"),
        *("--journal", "RUN.journal", "--result", "run.journal", "--format", "jsonl"),
    )
    assert (done.code, sent(sandbox)) == (2, [])
    assert "--journal and --result are the same file" in done.err


def test_old_results_stay_if_the_journal_is_refused(run: Run, sandbox: Sandbox, rows: Path) -> None:
    journal, result = rows.with_name("run.journal"), rows.with_name("result.csv")
    args = ("--journal", str(journal), "--result", str(result))
    assert run("batch", "customers.create", str(rows), "--yes", *args).code == 0
    before = result.read_bytes()
    with RunLock(lock_path(journal), "now"):
        done = run("batch", "customers.create", str(rows), "--yes", *args)
    assert (done.code, result.read_bytes()) == (1, before)
    assert run("batch", "customers.create", str(rows), "--yes", *args).code == 0
    assert len(result.read_text(encoding="utf-8").splitlines()) == 4, "the old ones are gone"
    rows.write_text(HEADER + "\n", encoding="utf-8")
    assert run("batch", "customers.create", str(rows), "--yes", *args[2:]).code == 0
    assert result.read_text(encoding="utf-8") == "row,outcome,id,status,error,trace_id\n"


def test_standard_input_that_is_closed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("servicepytan.cli.inputs.sys", SimpleNamespace(stdin=None))
    for args in (
        ("batch", "customers.create", "-", "--dry-run"),
        ("batch", "customers.create", "-", "--yes", "--result", "out.csv"),
        ("call", "customers.create", "--body", "-", "--dry-run"),
        ("call", "customers.create", "--body", "-", "--yes"),
    ):
        done = run(*args)
        assert done.code == 2
        assert "tandard input is closed" in done.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_a_full_disk_is_reported_once(run: Run, rows: Path, form: str) -> None:
    done = run(
        "batch", "customers.create", str(rows), "--yes", "--result", "/dev/full", "--format", form
    )
    assert done.code == 1
    assert done.err.count("No space left on device") == 1
    assert "/dev/full cannot be written: No space left on device. 3 rows: " in done.err
