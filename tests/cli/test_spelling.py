"""Messages of the library speak of options, and name the program as it was called."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from servicepytan.cli import app, program
from servicepytan.cli.program import COMMANDS, as_called
from servicepytan.cli.spelling import in_shell
from servicepytan.sandbox import Sandbox
from tests.all_cases import for_all
from tests.cli.runs import Run

OPTIONS = {
    "check": "--no-check",
    "exact": "--exact",
    "flat": "--flat",
    "format": "--format",
    "from_": "--from",
    "full": "--full",
    "job_status": "--job-status",
    "limit": "--limit",
    "page_size": "--page-size",
    "route": "--route",
    "tenant_column": "--tenant-column",
    "to": "--to",
    "api_url": "SERVICETITAN_API_URL",
    "timeout": "timeout in the config file",
}


@for_all(
    ("message", "spelled"),
    [
        ("Sync to another place, or pass format='jsonl'.", "or pass --format jsonl."),
        ("Restore it, or run with full=True (--full) to", "or run with --full to"),
        ("anew with list() without exact=True, as", "anew with list without --exact, as"),
        ("Nothing was sent; check=False sends a body", "Nothing was sent; --no-check sends a body"),
        ("job_status='Complete' is not one", "--job-status Complete is not one"),
        ("job_status='On Hold' is not one", "--job-status 'On Hold' is not one"),
        ("job_status takes one value; ask", "--job-status takes one value; ask"),
        ("No. job_status is empty; the API", "No. --job-status is empty; the API"),
        ("from_ is empty; the API", "--from is empty; the API"),
        ("page_size=5001 is more than", "--page-size 5001 is more than"),
        ("Ask for less (a smaller page_size)", "Ask for less (a smaller --page-size)"),
        ("or raise timeout=.", "or raise timeout in the config file."),
        ("tenant_column='id': jobs has", "--tenant-column id: jobs has"),
        ("choose another tenant_column.", "choose another --tenant-column."),
        ("or try route='data'.", "or try --route data."),
        ("Call session.jpm.jobs.get for each.", "Run servicepytan call jpm.jobs.get for each."),
        ("pass app_key to Session, set SERVICETITAN_APP_KEY", "set SERVICETITAN_APP_KEY"),
        ("(SERVICETITAN_APP_KEY, or app_key=...)", "(SERVICETITAN_APP_KEY)"),
        ("Leave rate_limit=None out.", "Leave rate_limit = false out of the config file."),
        (
            "Try again later, or allow more with retry=RetryPolicy(budget=..., longest_wait=...).",
            "Try again later.",
        ),
        ("Pass a date, a datetime, or text such as '2026", "Write it as in '2026"),
        ("limit: there is none", "--limit: there is none"),
        ("No. page_size: 5 is", "No. --page-size: 5 is"),
        ("name: to=[] is not a dict with", "name: --to [] is not an object with"),
        ("to={'a': 1} is not text", "--to {'a': 1} is not text"),
        ("to=(1,) is not text", "--to (1,) is not text"),
        ("to=<object> is not text", "--to <object> is not text"),
        ("was begun with flat=False and", "was begun without --flat and"),
        ("was begun without tenant_column,", "was begun without --tenant-column,"),
        ('anew; money="float" (--money float) keeps it.', "anew; --money float keeps it."),
    ],
)
def test_python_becomes_options(message: str, spelled: str) -> None:
    assert in_shell(message, OPTIONS).endswith(spelled)


@pytest.mark.parametrize(
    "text",
    [
        "GET /jpm/v2/tenant/{tenant}/jobs?limit=5&to=7 answered 404.",
        "The value 'to=1' is odd.",
        "full=False stays.",
        "body.limit=5 is not text.",
        "api_url='x' is wrong.",
        "unknown=5 stays.",
        "The list is empty.",
        "jpm.jobs.list: limit: there is none.",
        "unknown: it stays.",
        "unknown=[] stays.",
    ],
)
def test_other_text_stays(text: str) -> None:
    assert in_shell(text, OPTIONS) == text


@pytest.mark.parametrize(
    ("args", "part"),
    [
        (["list", "jobs", "--job-status", "Complete"], "Error: --job-status Complete is not one"),
        (["list", "jobs", "--filter", "jobStatus=Complete"], "Error: --job-status Complete is"),
        (["list", "jobs", "--job-status", "Completed,Hold"], "--job-status takes one value"),
        (["list", "jobs", "--created-before", "x"], "Error: --created-before x is not a date"),
        (
            ["call", "jobs.create_note", "1", "--body", "{}", "--yes"],
            "body.text is required (text)",
        ),
        (["call", "jobs.create_note", "1", "--body", "{}", "--yes"], "--no-check sends a body"),
        (["call", "jobs.create_note", "1", "--body", '{"text": null}', "--yes"], "is null, which"),
        (["sync", "jobs", "--to", "out.csv"], "Error: --to out.csv is the name of a file"),
        (["export", "jobs", "--from", " "], "Error: --from is empty"),
    ],
)
def test_commands_speak_of_their_options(
    run: Run, sandbox: Sandbox, args: list[str], part: str
) -> None:
    done = run(*args)
    assert part in done.err
    assert (done.code, done.out, sandbox.log) == (2, "", [])


def test_a_place_of_another_format_names_the_option(run: Run) -> None:
    run("sync", "zones", "--to", "out")
    assert "pass --format jsonl" in run("sync", "zones", "--to", "out", "--format", "csv").err


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["list", "jobs", "--limit", "x"], "'x' is not a whole number, 0 or more."),
        (["list", "jobs", "--page-size", "0"], "'0' is not a whole number, 1 or more."),
        (["sandbox", "--port", "70000"], "'70000' is not a whole number from 0 to 65,535."),
        (["sandbox", "--seed", "x"], "'x' is not a whole number."),
        (["sandbox", "--latency", "nan"], "'nan' is not a number, 0 or more."),
        (["report", "run", "1", "--timeout", "0"], "'0' is not a number above 0."),
        (["report", "run", "x"], "'x' is not a whole number, 1 or more."),
    ],
)
def test_wrong_numbers_are_told_in_words(bare: Run, args: list[str], words: str) -> None:
    done = bare(*args)
    assert words in done.err
    assert (done.code, done.out) == (2, "")


@pytest.mark.parametrize(
    ("called", "typed"),
    [
        ([".venv/bin/servicepytan"], ".venv/bin/servicepytan"),
        ([r".venv\Scripts\servicepytan.exe"], "servicepytan"),
        (["/opt/a b/servicepytan"], '"/opt/a b/servicepytan"'),
        (["/lib/servicepytan/__main__.py"], "python3 -m servicepytan"),
        (["/lib/pytest/__main__.py"], "servicepytan"),
        (["my_tool.py"], "servicepytan"),
        ([], "servicepytan"),
    ],
)
def test_the_program_is_named_as_it_was_called(
    called: list[str], typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", called)
    monkeypatch.setattr(sys, "orig_argv", ["python3"], raising=False)
    assert program.program() == typed
    assert as_called("Run: servicepytan list jobs") == f"Run: {typed} list jobs"


def test_a_program_on_the_path_has_its_short_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "servicepytan"
    file.write_text("")
    file.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "argv", [str(file)])
    assert program.program() == "servicepytan"


@pytest.mark.parametrize(
    "text",
    [
        "inside servicepytan: this",
        "this servicepytan has",
        "pip install servicepytan",
        "/x/servicepytan list",
    ],
)
def test_the_name_in_a_sentence_stays(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [".venv/bin/servicepytan"])
    assert as_called(text) == text


def test_the_demo_names_commands_that_exist(bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [".venv/bin/servicepytan", "demo"])
    lines = [line.strip() for line in bare("demo").err.splitlines()]
    assert lines[-1] == ".venv/bin/servicepytan demo"
    assert ".venv/bin/servicepytan test-connection" in lines


def test_all_commands_are_known_by_name() -> None:
    commands: Any = app.commands
    assert sorted(COMMANDS) == sorted(commands)
