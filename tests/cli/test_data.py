"""``list``, ``get`` and ``export``: the right rows, in each format, and clear refusals."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from servicepytan._storage import atomic
from servicepytan.cli.output import TABLE_ROWS
from servicepytan.endpoints import lookup
from servicepytan.endpoints.operations import Operation
from servicepytan.errors import InvalidArgument, ServicePytanError
from servicepytan.sandbox import Sandbox
from tests.cli.runs import Run


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def test_list_writes_every_row_as_json_lines_into_a_pipe(run: Run, sandbox: Sandbox) -> None:
    done = run("list", "jobs")
    with sandbox.session() as session:
        assert lines(done.out) == session.jobs.list().all()
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("name", ["jobs", "jpm.jobs", "jpm.jobs.list", "jobs.list"])
def test_a_resource_has_a_short_and_a_full_name(run: Run, name: str) -> None:
    assert lines(run("list", name, "--limit", "1").out)[0]["jobNumber"]


@pytest.mark.parametrize("name", ["business-units", "businessUnits", "settings.business_units"])
def test_a_resource_without_a_class_can_be_listed(run: Run, name: str) -> None:
    rows = lines(run("list", name).out)
    assert rows
    assert all(row["name"] for row in rows)


def test_json_is_one_array(run: Run) -> None:
    rows = json.loads(run("list", "jobs", "--limit", "3", "--format", "json").out)
    assert rows == lines(run("list", "jobs", "--limit", "3").out)
    assert json.loads(run("list", "jobs", "--limit", "0", "--format", "json").out) == []


def test_csv_has_nested_values_as_json(run: Run) -> None:
    done = run("list", "jobs", "--limit", "3", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    expected = lines(run("list", "jobs", "--limit", "3").out)
    assert [int(row["id"]) for row in rows] == [row["id"] for row in expected]
    assert [json.loads(row["tagTypeIds"]) for row in rows] == [r["tagTypeIds"] for r in expected]


def test_a_table_holds_a_hundred_rows_and_says_so(run: Run) -> None:
    done = run("list", "jobs", "--format", "table", "--fields", "id")
    assert len(done.out.split()) == 2 + TABLE_ROWS
    assert "first 100 rows" in done.err


def test_a_table_with_a_limit_holds_as_many(run: Run) -> None:
    done = run("list", "jobs", "--format", "table", "--fields", "id", "--limit", "110")
    assert len(done.out.split()) == 2 + 110
    assert "first" not in done.err


def test_fields_are_kept_in_their_order(run: Run) -> None:
    row = lines(run("list", "jobs", "--limit", "1", "--fields", "jobStatus, id").out)[0]
    assert list(row) == ["jobStatus", "id"]


def test_a_field_that_rows_do_not_have_is_refused(run: Run) -> None:
    done = run("list", "jobs", "--limit", "1", "--fields", "jobNumbr")
    assert (done.code, done.out) == (2, "")
    assert "jpm.jobs.list has no field 'jobNumbr'. Did you mean 'jobNumber'?" in done.err


@pytest.mark.parametrize("name", ["job_status", "jobStatus"])
def test_a_filter_goes_by_either_name(run: Run, name: str) -> None:
    rows = lines(run("list", "jobs", "--filter", f"{name}=Completed").out)
    assert {row["jobStatus"] for row in rows} == {"Completed"}


def test_values_are_read_by_the_library(run: Run, sandbox: Sandbox) -> None:
    run("list", "jobs", "--filter", "completed_on_or_after=2026-01-01", "--filter", "sort=-Id")
    asked = dict(sandbox.requests(path="*/jobs")[0].query)
    assert asked["completedOnOrAfter"] == "2026-01-01T00:00:00Z"
    assert asked["sort"] == "-Id"


def test_a_list_filter_may_be_repeated(run: Run) -> None:
    first = [row["id"] for row in lines(run("list", "jobs", "--limit", "3").out)]
    some = [f"--filter=ids={first[0]},{first[1]}", f"--filter=ids={first[2]}"]
    assert sorted(row["id"] for row in lines(run("list", "jobs", *some).out)) == sorted(first)


def test_a_list_can_be_exact(run: Run, sandbox: Sandbox) -> None:
    rows = lines(run("list", "jobs", "--exact").out)
    assert dict(sandbox.requests(path="*/jobs")[0].query)["sort"] == "+CreatedOn"
    assert len({row["id"] for row in rows}) == len(rows) == 120


def test_the_page_size_is_asked_for(run: Run, sandbox: Sandbox) -> None:
    run("list", "jobs", "--page-size", "7", "--limit", "10")
    assert [dict(request.query)["pageSize"] for request in sandbox.requests(path="*/jobs")] == [
        "7",
        "7",
    ]


@pytest.mark.parametrize(
    ("args", "part"),
    [
        (["list", "jbos"], "no resource 'jbos'. Did you mean 'jobs'?"),
        (["list", "jpm.jbos"], "Did you mean 'jpm.jobs'?"),
        (["list", "accounting.jobs"], "There is jpm.jobs."),
        (["list", "jpm"], "is an API module; name one of its resources: "),
        (["list", "jobs.lsit"], "Did you mean 'jpm.jobs.list'?"),
        (["list", "jobs.cancel"], "is no operation for list"),
        (["list", "jobs."], "'jobs.' is no resource"),
        (["list", "jobs.get"], "jpm.jobs.get is no operation for list; it is one for get."),
        (["list", "jobs.export"], "list; it is one for export."),
        (["list", "jobs", "--page-size", "5001"], "--page-size 5001 is more than jpm.jobs.list"),
        (["list", "jobs.list_notes", "300000001", "--exact"], "cannot be exact"),
        (["list", "a.b.c.d"], "no resource 'a'"),
        (["export", "jpm.jobs.list"], "is no operation for export"),
        (["list", "jobs", "--filter", "job_statu=x"], "Did you mean 'job_status'?"),
        (["list", "jobs", "--filter", "zzzz=x"], "It has ids, number, "),
        (["list", "jobs", "--filter", "job_status"], "write name=value"),
        (["list", "jobs", "--filter", "job_status=Complete"], "Did you mean 'Completed'?"),
        (["list", "jobs", "--filter", "number=1", "--filter", "number=2"], "given twice"),
        (["list", "jobs", "--filter", "pageSize=2"], "use --limit and --page-size"),
        (["list", "jobs", "--filter", "ids="], "is not a whole number"),
        (["list", "jobs", "--filter", "number[a]=2"], "takes no name in brackets"),
        (["list", "invoices", "--filter", "customField.Fields=a"], "[NAME]=value"),
        (["list", "jobs", "--limit", "x"], "'x' is not a whole number, 0 or more"),
        (["list", "jobs", "--limit", "-1"], "'-1' is not a whole number, 0 or more"),
        (["list", "jobs", "--fields", ","], "at least one field"),
        (["list", "jobs", "--format", "xml"], "xml"),
        (["list", "jobs", "--limt", "1"], "--limit"),
        (["get", "jobs", "1" * 40], "64 bits"),
        (["get", "jobs", "x"], "is not a whole number"),
        (["get", "invoices", "x"], "is not a whole number"),
        (["get", "tag_types", "1"], "cannot be asked for an id"),
        (["export", "jobs", "--from", " "], "--from is empty"),
        (["export", "jobs", "--from", "2026-02-31"], "is not a date"),
    ],
)
def test_wrong_usage_is_refused_before_any_request(
    run: Run, sandbox: Sandbox, args: list[str], part: str
) -> None:
    done = run(*args)
    assert part in done.err.replace("\n", " ")
    assert (done.code, done.out, sandbox.log) == (2, "", [])
    assert "Traceback" not in done.err


def test_custom_fields_go_out_by_name(run: Run, sandbox: Sandbox) -> None:
    run("list", "invoices", "--filter", "customField.Fields[Crew]=A", "--limit", "1")
    assert ("customField.Fields[Crew]", "A") in sandbox.requests(path="*/invoices")[0].query


def test_get_gives_the_record(run: Run) -> None:
    job = lines(run("list", "jobs", "--limit", "1").out)[0]
    done = run("get", "jobs", str(job["id"]))
    assert json.loads(done.out)["jobNumber"] == job["jobNumber"]
    assert done.code == 0


def test_get_asks_the_list_where_there_is_no_get(run: Run) -> None:
    invoice = lines(run("list", "invoices", "--limit", "1").out)[0]
    assert json.loads(run("get", "invoices", str(invoice["id"])).out) == invoice


def test_get_finds_an_inactive_record_in_a_list(run: Run, sandbox: Sandbox) -> None:
    run("get", "payments", "1")
    assert dict(sandbox.requests(path="*/payments")[0].query)["activeState"] == "All"


@pytest.mark.parametrize("resource", ["jobs", "invoices"])
def test_a_record_that_is_not_there_is_a_failure(run: Run, resource: str) -> None:
    done = run("get", resource, "1")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("Error: ")


def test_a_record_as_a_table_has_a_line_per_field(run: Run) -> None:
    job = lines(run("list", "jobs", "--limit", "1").out)[0]
    done = run("get", "jobs", str(job["id"]), "--format", "table", "--fields", "id,jobStatus")
    assert [line.split() for line in done.out.splitlines()[2:]] == [
        ["id", str(job["id"])],
        ["jobStatus", job["jobStatus"]],
    ]


@pytest.mark.parametrize("kind", ["json", "jsonl", "csv", "table"])
@pytest.mark.parametrize("args", [["get", "jobs"], ["call", "jobs.get"]])
def test_a_field_that_a_record_does_not_have_is_refused(
    run: Run, kind: str, args: list[str]
) -> None:
    done = run(*args, "300000001", "--fields", "id,jobNumbr", "--format", kind)
    assert (done.code, done.out) == (2, "")
    assert done.err.count("field 'jobNumbr'. Did you mean 'jobNumber'?") == 1


@pytest.mark.parametrize(("kind", "count"), [("jsonl", 1), ("csv", 2), ("json", 4)])
def test_a_record_in_other_formats(run: Run, kind: str, count: int) -> None:
    job = lines(run("list", "jobs", "--limit", "1").out)[0]
    done = run("get", "jobs", str(job["id"]), "--format", kind, "--fields", "id,jobStatus")
    assert len(done.out.splitlines()) == count


def test_export_tells_where_to_go_on(run: Run, sandbox: Sandbox) -> None:
    done = run("export", "jobs")
    with sandbox.session() as session:
        feed = session.jobs.export()
        assert lines(done.out) == feed.all()
    assert done.err == f"continue_from: {feed.continue_from}\n"


def test_export_goes_on_from_a_token(run: Run) -> None:
    token = run("export", "jobs").err.split()[1]
    assert run("export", "jobs", "--from", token).out == ""


def test_export_passes_its_options(run: Run, sandbox: Sandbox) -> None:
    run("export", "jobs", "--from", "2026-01-01", "--include-recent-changes", "--limit", "1")
    asked = dict(sandbox.requests()[-1].query)
    assert asked["from"] == "2026-01-01T00:00:00Z"
    assert asked["includeRecentChanges"] == "true"


def test_export_can_name_another_feed_of_the_resource(run: Run, sandbox: Sandbox) -> None:
    assert run("export", "jobs.export_notes", "--limit", "1").code == 0
    assert sandbox.requests()[-1].path.endswith("/job-notes")


def test_a_token_file_makes_each_run_begin_where_the_last_ended(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "jobs.token"
    first = run("export", "jobs", "--token-file", str(file))
    assert f"continue_from: {file.read_text().strip()}\n" == first.err
    again = run("export", "jobs", "--token-file", str(file))
    assert (again.code, again.out) == (0, "")
    assert [path.name for path in tmp_path.iterdir()] == ["jobs.token"]


def test_the_token_of_a_file_counts_before_from(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    nightly = ["export", "jobs", "--from", "2026-01-01", "--token-file", str(tmp_path / "token")]
    assert run(*nightly).code == 0
    assert dict(sandbox.requests()[0].query)["from"] == "2026-01-01T00:00:00Z"
    sandbox.clear_log()
    again = run(*nightly)
    assert (again.code, again.out) == (0, "")
    kept = (tmp_path / "token").read_text().strip()
    assert dict(sandbox.requests()[0].query)["from"] == kept


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "jobs.token holds no token. Delete the file"),
        (b" \n", "jobs.token holds no token. Delete the file"),
        (b"\xff\xfe", "jobs.token holds no token. Delete the file"),
        (b"2026-02-31", "jobs.token='2026-02-31' is not a date"),
    ],
)
def test_a_file_without_a_token_is_refused_before_any_request(
    run: Run, sandbox: Sandbox, tmp_path: Path, content: bytes, message: str
) -> None:
    file = tmp_path / "jobs.token"
    file.write_bytes(content)
    done = run("export", "jobs", "--token-file", str(file))
    assert (done.code, done.out, sandbox.log) == (2, "", [])
    assert message in done.err


def test_a_token_that_the_api_refuses_is_told_with_its_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "jobs.token"
    file.write_text("junk\n")
    done = run("export", "jobs", "--token-file", str(file))
    assert (done.code, done.out) == (1, "")
    assert f"The token is out of {file} and may be that of another feed." in done.err
    assert "token is out of" not in run("export", "jobs", "--from", "junk").err
    new = tmp_path / "new.token"
    assert "out of" not in run("export", "jobs", "--from", "junk", "--token-file", str(new)).err


def test_a_failed_export_leaves_the_token_file_and_says_where_it_stopped(
    run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "jobs.token"
    file.write_text("2026-01-01\n")

    class Broken:
        continue_from = "old"

        def __iter__(self) -> Any:
            yield {"id": 1}
            self.continue_from = "new"
            raise ServicePytanError("the feed broke")

    monkeypatch.setattr("servicepytan.cli.resources.CheckedCaller.rows", lambda *_, **__: Broken())
    done = run("export", "jobs", "--token-file", str(file))
    assert (done.code, lines(done.out)) == (1, [{"id": 1}])
    assert "go on with --from new" in done.err
    assert file.read_text() == "2026-01-01\n"


def test_a_token_file_that_cannot_be_written_is_a_failure_before_any_request(
    run: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    done = run("export", "jobs", "--token-file", str(tmp_path / "none" / "jobs.token"))
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"Error: {tmp_path / 'none' / 'jobs.token'}: ")
    assert sandbox.log == []


def test_a_limited_export_without_a_whole_page_has_no_token(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "jobs.token"
    done = run("export", "jobs", "--limit", "1", "--token-file", str(file))
    assert "none yet" in done.err
    assert not file.exists()


def test_a_token_is_never_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any) -> None:
        raise OSError("disk")

    monkeypatch.setattr("os.replace", fails)
    with pytest.raises(OSError, match="disk"):
        atomic.write_text(tmp_path / "file", "token", private=True)
    assert list(tmp_path.iterdir()) == []


class AmbiguousTable:
    """Stands for the table of operations when two modules have a resource of one name."""

    MODULES = ("a", "b")

    @staticmethod
    def operation(module: str, method: str) -> Operation:
        return Operation(f"{module}.things.{method}", "GET", "/", "list", paging="page")

    @classmethod
    def table(cls, module: str) -> dict[str, Operation]:
        expected = [cls.operation(module, method) for method in ("list_old", "list_new")]
        return {operation.name: operation for operation in expected}


@pytest.fixture
def two_of_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    every = [
        operation
        for name in AmbiguousTable.MODULES
        for operation in AmbiguousTable.table(name).values()
    ]
    monkeypatch.setattr(lookup, "MODULES", AmbiguousTable.MODULES)
    monkeypatch.setattr(lookup, "table", AmbiguousTable.table)
    monkeypatch.setattr(lookup, "operations", lambda: iter(every))


@pytest.mark.usefixtures("two_of_a_name")
def test_a_name_that_two_modules_have_is_refused() -> None:
    with pytest.raises(InvalidArgument, match=r"there are a\.things and b\.things"):
        lookup.find("things", "list")


@pytest.mark.usefixtures("two_of_a_name")
def test_other_operations_that_would_do_are_named() -> None:
    with pytest.raises(InvalidArgument, match=r"has no list\. There is a\.things\.list_old, a"):
        lookup.find("a.things", "list")
