"""``call``: any operation, its checks, what it asks before it writes, and what it shows."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from servicepytan.cli.invocation import Invocation, Recorder, plan_calls, writes
from servicepytan.core.bodies import Types, fields_of
from servicepytan.core.call import Reply
from servicepytan.core.redact import Redactor
from servicepytan.core.timestamps import UTC
from servicepytan.endpoints.operations import (
    MODULES,
    Operation,
    Parameter,
    operation,
    operations,
    table,
    types_of,
)
from servicepytan.sandbox import Sandbox
from tests.all_cases import failures
from tests.cli.runs import Run

NOTE = '{"text": "Call before arrival"}'


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits at standard input; standard output is a pipe."""
    monkeypatch.setattr("servicepytan.cli.call.is_terminal", lambda stream: stream is sys.stdin)


def a_job(run: Run) -> str:
    return str(json.loads(run("list", "jobs", "--limit", "1").out)["id"])


def test_one_record_is_written(run: Run) -> None:
    id = a_job(run)
    done = run("call", "jpm.jobs.get", id, "--fields", "id,jobNumber")
    assert str(json.loads(done.out)["id"]) == id
    assert (done.code, done.err) == (0, "")


def test_a_list_streams_in_the_chosen_format(run: Run, sandbox: Sandbox) -> None:
    done = run(
        "call", "jobs.list", "--job-status", "Completed", "--param", "sort=-Id", "--limit", "3",
        "--fields", "id,jobStatus", "--format", "csv",
    )  # fmt: skip
    lines = done.out.splitlines()
    assert lines[0] == "id,jobStatus"
    assert [line.split(",")[1] for line in lines[1:]] == ["Completed"] * 3
    assert dict(sandbox.requests()[-1].query)["pageSize"] == "3"


def test_a_list_below_another_record_takes_its_id(run: Run, sandbox: Sandbox) -> None:
    id = a_job(run)
    for args in (["call", "jobs.list_notes", id], ["list", "jobs.list_notes", id]):
        assert run(*args, "--limit", "1").code == 0
        assert sandbox.requests()[-1].path.endswith(f"/jobs/{id}/notes")


def test_a_feed_tells_where_to_go_on(run: Run) -> None:
    done = run("call", "jobs.export", "--from", "2020-01-01", "--limit", "1")
    assert len(done.out.splitlines()) == 1
    assert done.err.startswith("continue_from: ")


def test_a_write_needs_yes_without_a_terminal(run: Run, sandbox: Sandbox) -> None:
    done = run("call", "jobs.create_note", "1", "--body", NOTE)
    assert (done.code, done.out, sandbox.log) == (2, "", [])
    assert "add --yes" in done.err.replace("\n", " ")


def test_a_write_runs_with_yes(run: Run, sandbox: Sandbox) -> None:
    id = a_job(run)
    done = run("call", "jobs.create_note", id, "--body", NOTE, "--yes")
    assert json.loads(done.out)["text"] == "Call before arrival"
    assert len(sandbox.requests(method="POST", path="*/notes")) == 1


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    ("answer", "code", "sent"),
    [("y\n", 0, 1), (" YES\n", 0, 1), ("n\n", 1, 0), ("\n", 1, 0), ("", 1, 0)],
)
def test_a_write_asks_on_a_terminal(
    run: Run, sandbox: Sandbox, answer: str, code: int, sent: int
) -> None:
    id = a_job(run)
    done = run("call", "jobs.create_note", id, "--body", NOTE, typed=answer)
    assert f"POST /jpm/v2/tenant/{{tenant}}/jobs/{id}/notes may change data" in done.err
    assert "Go ahead? [y/N]" in done.err
    assert done.code == code
    assert len(sandbox.requests(method="POST", path="*/notes")) == sent
    assert ("Nothing was sent." in done.err) is (sent == 0)


@pytest.mark.usefixtures("terminal")
def test_what_is_wrong_is_told_before_it_asks(run: Run, sandbox: Sandbox) -> None:
    done = run("call", "jobs.create_note", "1", "--body", '{"txt": "x"}', typed="y\n")
    assert (done.code, sandbox.log) == (2, [])
    assert "Did you mean 'text'?" in done.err
    assert "Go ahead" not in done.err


def test_what_writes_is_known() -> None:
    reads = {
        "dispatch.adaptive_capacity.get_availability",
        "dispatch.adaptive_capacity.get_slots",
        "dispatch.capacity.get",
        "reporting.reports.get_data",
        "reporting.reports.query_data",
        "telecom.opt_outs.lookup",
    }
    for each_operation in operations():
        assert writes(each_operation) is (
            each_operation.verb != "GET" and each_operation.name not in reads
        )


@pytest.mark.parametrize("place", ["inline", "file", "stdin", "marked"])
def test_a_body_comes_from_three_places(bare: Run, tmp_path: Path, place: str) -> None:
    file = tmp_path / "note.json"
    file.write_text("\ufeff" + NOTE, encoding="utf-8")
    arguments = {"inline": NOTE, "file": f"@{file}", "stdin": "-", "marked": "-"}[place]
    args = ("call", "jobs.create_note", "1", "--body", arguments, "--dry-run", "--format", "json")
    assert json.loads(bare(*args, typed="\ufeff" * (place == "marked") + NOTE).out)[0][
        "body"
    ] == json.loads(NOTE)


def shown(bare: Run, *args: str) -> Any:
    done = bare("call", *args, "--dry-run", "--format", "json")
    assert done.code == 0, done.err
    assert "Nothing was sent." in done.err
    return json.loads(done.out)


def test_a_dry_run_shows_the_request(run: Run, sandbox: Sandbox) -> None:
    done = run("call", "jobs.create_note", "12", "--body", NOTE, "--dry-run")
    assert done.out.splitlines() == [
        f"POST /jpm/v2/tenant/{sandbox.tenant_id}/jobs/12/notes",
        "{",
        '  "text": "Call before arrival"',
        "}",
    ]
    assert (done.code, sandbox.log, sandbox.token_requests) == (0, [], 0)
    for secret in (sandbox.client_secret, sandbox.app_key, sandbox.client_id):
        assert str(secret) not in done.out + done.err


def test_a_dry_run_needs_no_settings(bare: Run) -> None:
    done = bare("call", "jobs.list", "--created-before", "2026-01-01", "--dry-run")
    assert done.out.splitlines() == [
        "GET /jpm/v2/tenant/{tenant}/jobs",
        "  createdBefore = 2026-01-01T00:00:00Z",
        "  sort = +Id",
        "  page = 1",
        "  pageSize = 1000",
    ]
    assert "{tenant} stands for the tenant" in done.err


def test_a_dry_run_of_a_profile_that_is_not_there_is_refused(bare: Run) -> None:
    done = bare("--profile", "nsw", "call", "jobs.list", "--dry-run")
    assert (done.code, done.out) == (2, "")


def test_a_dry_run_shows_each_series_of_pages(bare: Run) -> None:
    ids = ",".join(map(str, range(1, 61)))
    requests = shown(bare, "jobs.list", "--ids", ids)
    assert [request["query"]["ids"].count(",") for request in requests] == [49, 9]


def test_a_dry_run_shows_an_upload(bare: Run, tmp_path: Path) -> None:
    file = tmp_path / "pump.jpg"
    file.write_bytes(b"12345")
    (request,) = shown(bare, "pricebook.images.upload", "--file", str(file))
    assert request["file"] == {"name": str(file), "bytes": 5, "type": "multipart/form-data"}
    text = bare("call", "pricebook.images.upload", "--file", str(file), "--dry-run").out
    assert "sent as multipart/form-data, 5 bytes" in text


def test_a_dry_run_shows_filters_of_every_style(bare: Run) -> None:
    (request,) = shown(
        bare, "forms.form_submissions.list",
        "--filter", "owners[1].id=7", "--owners[1].type", "Call",
        "--owners[0].type=Job", "--owners[0].id=5",
    )  # fmt: skip
    sent = {name: value for name, value in request["query"].items() if "owners" in name}
    assert sent == {
        "owners[0].type": "Job", "owners[0].id": "5", "owners[1].type": "Call", "owners[1].id": "7"
    }  # fmt: skip
    (request,) = shown(bare, "accounting.journal_entries.list", "--filter", "customField.Crew=A")
    assert request["query"]["customField.Crew"] == "A"
    (request,) = shown(bare, "memberships.location_recurring_service_events.list",
                       "--sort[0].field=Id", "--sort[0].is_descending=true")  # fmt: skip
    assert request["query"]["sort[0].isDescending"] == "true"


def test_a_limit_of_none_makes_no_request(bare: Run) -> None:
    done = bare("call", "jobs.list", "--limit", "0", "--dry-run")
    assert (done.code, done.out) == (0, "")
    assert "No request would be made." in done.err


def test_no_check_sends_what_is_not_known(bare: Run) -> None:
    (request,) = shown(bare, "jobs.create_note", "1", "--body", '{"new": 1}', "--no-check")
    assert request["body"] == {"new": 1}
    (request,) = shown(bare, "jobs.list", "--filter", "newFilter=1", "--no-check")
    assert request["query"]["newFilter"] == "1"


@pytest.mark.parametrize(
    ("args", "part"),
    [
        (["jobs.cancl", "1"], "Did you mean 'jpm.jobs.cancel'?"),
        (["jobs"], "jpm.jobs is a resource; name one of its operations: "),
        (["jpm"], "is an API module"),
        (["forms"], "name one of its resources: form_submissions, forms, job_attachments."),
        (["timesheets"], "There is also payroll.timesheets."),
        (["jobs.get"], "jpm.jobs.get takes ID; given: nothing."),
        (["jobs.get", "1", "2"], "jpm.jobs.get takes ID; given: 1 2."),
        (["jobs.list", "1"], "jpm.jobs.list takes no arguments; given: 1."),
        (["jobs.get", "x"], "is not a whole number"),
        (["jobs.list", "--job-status", "Complete"], "Did you mean 'Completed'?"),
        (["jobs.list", "--job-sttus", "x"], "Did you mean '--job-status'?"),
        (["jobs.list", "--job-status"], "--job-status is a filter and needs a value"),
        (["jobs.list", "--job-status", "--limit", "1"], "needs a value"),
        (["jobs.list", "--page", "2"], "use --limit and --page-size"),
        (["jobs.list", "--dry-rn"], "Did you mean '--dry-run'?"),
        (["jobs.list", "--filter", "page=2", "--no-check"], "use --limit and --page-size"),
        (["jobs.cancel", "1"], "jpm.jobs.cancel needs a body"),
        (["jobs.get", "1", "--body", "{}"], "takes no body"),
        (["jobs.cancel", "1", "--body", "{"], "it is not JSON"),
        (["jobs.cancel", "1", "--body", "@none.json"], "none.json cannot be read"),
        (["jobs.cancel", "1", "--body", "3"], "the body is a int"),
        (["jobs.cancel", "1", "--body", '{"reasonId": "x", "memo": ""}'], "body.reasonId='x'"),
        (["jobs.get", "1", "--file", __file__], "uploads no file"),
        (["jobs.get", "1", "--output", "x"], "downloads no file"),
        (["jobs.get", "1", "--limit", "1"], "is no list"),
        (["pricebook.images.upload"], "name it with --file"),
        (["pricebook.images.upload", "--file", "none.jpg"], "none.jpg"),
        (["marketing.campaign_cost_summary.get"], "is required"),
        (["forms.form_submissions.list", "--owners", "1"], "'owners[0].type=value'"),
        (["forms.form_submissions.list", "--owners[0].tpe=Job"], "Did you mean 'type'?"),
    ],
)
def test_wrong_usage_is_refused_before_any_request(
    run: Run, sandbox: Sandbox, args: list[str], part: str
) -> None:
    for more in ([], ["--dry-run"], ["--yes"]):
        done = run("call", *args, *more)
        assert part in " ".join(done.err.split())
        assert (done.code, done.out, sandbox.log) == (2, "", [])


EXAMPLES = {"int": "1", "bool": "true", "guid": "00000000-0000-0000-0000-000000000001"}


def example(item: Parameter) -> str:
    return item.choices[0] if item.choices else EXAMPLES.get(item.kind, "2026-01-01")


def least(kind: str, types: Types) -> Any:
    """A body that has what is required and no more."""
    if kind.startswith("["):
        return [least(kind[1:-1].rstrip("?"), types)]
    if kind in types.choices:
        return types.choices[kind][0]
    if kind in types.fields:
        fields = fields_of(types, kind).values()
        return {field.key: least(field.kind, types) for field in fields if field.required}
    plain = {"int": 1, "number": 1.5, "bool": True, "guid": EXAMPLES["guid"], "Any": {}, "any": {}}
    return {} if kind.startswith("{") else plain.get(kind, "2026-01-01")


@pytest.mark.parametrize("module", MODULES)
def test_every_operation_can_be_called(module: str) -> None:
    assert failures(check_call, table(module)) == {}


def check_call(each_operation: Operation) -> None:
    body = (
        least(each_operation.body, types_of(each_operation.name.partition(".")[0]))
        if each_operation.body
        else None
    )
    args = tuple(map(example, each_operation.path_params))
    query = {
        parameter.name: example(parameter)
        for parameter in each_operation.params
        if parameter.required
    }
    file = __file__ if each_operation.archetype == "upload" else None
    wanted = Invocation(
        each_operation, args, query, {}, body, bool(each_operation.body), True, file
    )
    (call,) = plan_calls(wanted, Recorder("7", UTC, None))
    assert call.method == each_operation.verb
    assert "{" not in call.path
    assert call.has_body is bool(each_operation.body)
    assert (call.content is not None) is (file is not None)


class SameAnswerSession:
    """A session whose every call gets the same answer."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.config = type("", (), {"tenant_id": "7", "api_url": "https://api.example"})()
        self.tenant_id, self.timezone, self.page_size = "7", UTC, None
        self.workers, self.observers, self.redactor = 1, (), Redactor()

    def perform(self, call: Any) -> Any:
        return self.answer

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None: ...


@pytest.mark.parametrize(
    ("answer", "out", "err"),
    [
        (None, "", "Done; the API answered nothing.\n"),
        (5, "5\n", ""),
        (True, "true\n", ""),
        ("text", '"text"\n', ""),
        ([{"id": 1}], '[\n{"id": 1}\n]\n', ""),
        (b"PDF", "PDF", ""),
    ],
)
def test_answers_of_any_form_are_written(
    bare: Run, monkeypatch: pytest.MonkeyPatch, answer: Any, out: str, err: str
) -> None:
    monkeypatch.setattr(
        "servicepytan.cli.call.open_session", lambda state: SameAnswerSession(answer)
    )
    done = bare("call", "jobs.get", "1", "--fields", "id")
    assert (done.code, done.out, done.err) == (0, out, err)


@pytest.fixture
def recording(monkeypatch: pytest.MonkeyPatch) -> None:
    reply = Reply(200, {"content-disposition": 'attachment; filename="call.mp3"'}, b"\xffsound")
    monkeypatch.setattr(
        "servicepytan.cli.call.open_session", lambda state: SameAnswerSession(reply)
    )


DOWNLOAD = ("call", "calls.download_recording", "12")


@pytest.mark.usefixtures("recording")
@pytest.mark.parametrize(
    ("output", "name"),
    [("new.mp3", "new.mp3"), (".", "call.mp3"), ("recordings/", "recordings/call.mp3")],
)
def test_a_download_is_saved(
    bare: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    output: str,
    name: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    done = bare(*DOWNLOAD, "--output", output)
    assert (done.code, done.out, done.err) == (0, "", f"Saved {name}.\n")
    assert (tmp_path / name).read_bytes() == b"\xffsound"


@pytest.mark.usefixtures("recording")
@pytest.mark.parametrize("output", [[], ["--output", "-"]])
def test_a_download_goes_into_a_pipe_as_it_is(output: list[str]) -> None:
    from click.testing import CliRunner

    from servicepytan.cli import app

    assert CliRunner().invoke(app, [*DOWNLOAD, *output]).stdout_bytes == b"\xffsound"


@pytest.mark.usefixtures("recording")
def test_a_download_never_goes_to_a_terminal(bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("servicepytan.cli.call.is_terminal", lambda stream: True)
    done = bare(*DOWNLOAD)
    assert (done.code, done.out) == (2, "")
    assert "--output PATH" in done.err


@pytest.mark.parametrize(
    ("args", "fact"),
    [
        ([*DOWNLOAD[1:], "--output", "x", "--dry-run"], "--output has no use with --dry-run"),
        ([*DOWNLOAD[1:], "--output", "x", "--fields", "id"], "as it comes; leave --fields out"),
        ([*DOWNLOAD[1:], "--output", "x", "--format", "csv"], "as it comes; leave --format out"),
        (["jobs.export", "--page-size", "5"], "the server's size; leave --page-size out"),
        (["jobs.export", "--page-size", "5", "--dry-run"], "leave --page-size out"),
    ],
)
def test_options_without_effect_are_wrong_usage(
    args: list[str], fact: str, run: Run, sandbox: Sandbox
) -> None:
    done = run("call", *args)
    assert (done.code, done.out, sandbox.log) == (2, "", [])
    assert fact in " ".join(done.err.split())


def test_get_takes_all_that_stands_in_the_path(run: Run, sandbox: Sandbox) -> None:
    id = a_job(run)
    assert run("get", "jobs.get_history", id).code == 0
    assert sandbox.requests()[-1].path.endswith(f"/jobs/{id}/history")


@pytest.mark.parametrize("args", [["get", "jobs"], ["get", "invoices"], ["get", "jobs", "1", "2"]])
def test_get_without_the_right_ids_is_refused(run: Run, sandbox: Sandbox, args: list[str]) -> None:
    assert run(*args).code == 2
    assert sandbox.log == []


@pytest.mark.parametrize(
    "options", [["--active", "Any"], ["--active=Any"], ["--filter", "active=Any"]]
)
def test_filters_are_options_of_a_list(run: Run, sandbox: Sandbox, options: list[str]) -> None:
    run("list", *options, "customers", "--limit", "1")
    assert dict(sandbox.requests()[-1].query)["active"] == "Any"


@pytest.mark.parametrize("name", ["job-status", "job_status", "jobStatus"])
def test_an_option_goes_by_any_spelling(run: Run, sandbox: Sandbox, name: str) -> None:
    run("list", "jobs", f"--{name}", "Completed", "--limit", "1")
    assert dict(sandbox.requests()[-1].query)["jobStatus"] == "Completed"


def test_words_behind_two_dashes_are_no_options(run: Run) -> None:
    assert "jobs.list takes no arguments; given: --x" in run("list", "jobs", "--", "--x").err


def test_an_export_has_filters(run: Run, sandbox: Sandbox) -> None:
    assert run("export", "appointments", "--active", "Any", "--limit", "1").code == 0
    assert dict(sandbox.requests()[-1].query)["active"] == "Any"


def test_the_recorder_stands_for_a_session_without_settings() -> None:
    recorder = Recorder("7", UTC, 50)
    rows = Invocation(operation("jpm.jobs.list")).on(recorder)
    assert rows.all() == []
    assert dict(recorder.calls[0].query)["pageSize"] == "50"


@pytest.mark.parametrize(
    ("body", "fact"),
    [
        ("@", "No file is named."),
        ("@nope.json", "nope.json cannot be read: No such file or directory."),
        ("@.", ". cannot be read: "),
        ("@latin.json", "latin.json is not in UTF-8: "),
        ("-", "standard input is not JSON: "),
        ('{"text": "a", "text": "b"}', "the key 'text' stands twice"),
        ('{"a": [{"b": 1, "b": 2}]}', "the key 'b' stands twice"),
        ("[" * 99_999, "it is nested too deeply."),
        ('{"text": 1e99999999999999999999999}', "too large or too small"),
    ],
)
def test_a_body_that_cannot_be_read(
    body: str, fact: str, bare: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("latin.json").write_bytes(b'{"text": "\xe9"}')
    done = bare("call", "jobs.create_note", "1", "--dry-run", "--body", body)
    assert done.code == 2
    assert fact in done.err
    assert "Errno" not in done.err
