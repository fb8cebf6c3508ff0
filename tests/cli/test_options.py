"""Global options, errors and exit codes, help and completion."""

from __future__ import annotations

import errno
import json
import logging
import os
import re
import stat
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from click import shell_completion

from servicepytan import __version__
from servicepytan.cli import app, streams
from servicepytan.cli.options import GlobalOption
from servicepytan.cli.resources import CheckedCaller
from servicepytan.core.retry import RetryPolicy
from servicepytan.sandbox import Sandbox
from tests.all_cases import for_all
from tests.cli.runs import Run, invoke


def commands(command: click.Command = app) -> list[click.Command]:
    inner = [item for sub in getattr(command, "commands", {}).values() for item in commands(sub)]
    return [command, *inner]


@for_all("command", commands())
def test_every_command_has_the_global_options(command: click.Command) -> None:
    names = {param.name for param in command.params if isinstance(param, GlobalOption)}
    logs = {"debug", "quiet", "log_file", "log_format", "debug_har"}
    assert names == {"profile", "sandbox", "format", *logs}


@pytest.mark.parametrize(
    "args",
    [
        ["--sandbox", "--format", "json", "list", "jobs", "--limit", "1"],
        ["list", "--sandbox", "jobs", "--limit", "1", "--format", "json"],
        ["--format", "csv", "list", "jobs", "--limit", "1", "--format", "json", "--sandbox"],
        ["--sandbox", "--format", "json", "config", "show"],
        ["config", "--sandbox", "--format", "json", "show"],
        ["config", "--format", "csv", "show", "--sandbox", "--format", "json"],
    ],
)
def test_global_options_work_before_and_after(bare: Run, args: list[str]) -> None:
    done = bare(*args)
    assert done.code == 0
    assert done.out.startswith("[\n{")


def test_a_profile_and_the_sandbox_exclude_each_other(bare: Run) -> None:
    for args in (["list", "jobs"], ["config", "init"], ["config", "show"], ["demo"]):
        done = bare(*args, "--sandbox", "--profile", "nsw")
        assert done.code == 2
        assert "leave --profile out" in done.err


def test_no_credentials(bare: Run) -> None:
    done = bare("list", "jobs")
    assert (done.code, done.out) == (2, "")
    for name in ("client_id", "client_secret", "app_key", "tenant_id"):
        assert name in done.err
    assert "servicepytan demo" in done.err
    assert "Traceback" not in done.err


def test_a_wrong_secret(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICETITAN_CLIENT_SECRET", "cs1.wrong-secret")
    done = run("list", "jobs")
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("Error: The token endpoint")
    assert "wrong-secret" not in done.err


def test_a_failing_api(run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RetryPolicy, "back_off_before", lambda *_: 0.0)
    for _ in range(6):
        sandbox.fail_next(500)
    done = run("get", "jobs", "1")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("Error: GET /jpm/v2/tenant/{tenant}/jobs/")
    assert " answered 500 " in done.err
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize("args", [["--debug", "list", "jobs"], ["list", "jobs", "--debug"]])
def test_debug_tells_each_request_and_no_secret(
    run: Run, sandbox: Sandbox, args: list[str]
) -> None:
    done = run(*args)
    assert done.code == 0
    assert "DEBUG GET /jpm/v2/tenant/{tenant}/jobs -> 200" in done.err
    for secret in (sandbox.client_secret, sandbox.app_key, "eyJ"):
        assert str(secret) not in done.out + done.err
    logger = logging.getLogger("servicepytan")
    assert [type(handler) for handler in logger.handlers] == [logging.NullHandler]


def test_debug_tells_the_request_for_a_token(bare: Run) -> None:
    done = bare("list", "jobs", "--limit", "1", "--sandbox", "--debug")
    assert "DEBUG POST /connect/token -> 200" in done.err


def test_debug_shows_a_traceback_without_secrets(
    run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SERVICETITAN_CLIENT_SECRET", "cs1.wrong-secret")
    done = run("--debug", "list", "jobs")
    assert done.code == 3
    assert "Traceback (most recent call last)" in done.err
    assert "wrong-secret" not in done.err
    assert str(sandbox.app_key) not in done.err


def raising(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr("servicepytan.cli.resources.query_of", fail)


@pytest.mark.parametrize(
    ("error", "code", "text"),
    [
        (KeyError("x"), 1, "Error: KeyError inside servicepytan: this is a mistake in it"),
        (OSError(errno.ENOSPC, "No space left", "rows.csv"), 1, "Error: rows.csv: No space left."),
        (MemoryError(), 1, "Error: There is not enough memory. Take less at once"),
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(), 0, ""),
    ],
)
def test_whatever_happens_ends_in_a_line(
    bare: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, text: str
) -> None:
    raising(monkeypatch, error)
    done = bare("list", "jobs")
    assert done.code == code
    assert done.err.startswith(text)
    assert len(done.err.splitlines()) == bool(text)


def test_debug_of_our_own_mistake_shows_it(bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    raising(monkeypatch, KeyError("x"))
    stderr = bare("list", "jobs", "--debug").err
    assert "KeyError: 'x'" in stderr
    assert stderr.endswith("not in your data. Please report it with the traceback above.\n")


def test_windows_calls_a_broken_pipe_invalid(monkeypatch: pytest.MonkeyPatch) -> None:
    error = OSError(errno.EINVAL, "Invalid argument")
    assert not streams.is_broken_pipe(error)
    monkeypatch.setattr("os.name", "nt")
    assert streams.is_broken_pipe(error)


def test_a_warning_is_one_plain_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def warned(*_: Any) -> dict[str, Any]:
        warnings.warn("mind the gap", UserWarning, stacklevel=2)
        return {}

    monkeypatch.setattr("servicepytan.cli.resources.query_of", warned)
    assert run("list", "jobs", "--limit", "1").err == "Warning: mind the gap\n"


def test_version(bare: Run) -> None:
    assert bare("--version").out == f"servicepytan {__version__}\n"


def test_without_a_command_there_is_help_on_stderr(bare: Run) -> None:
    done = bare()
    assert (done.code, done.out) == (2, "")
    assert "test-connection" in done.err


@pytest.mark.parametrize("path", [[], ["list"], ["config"], ["config", "init"], ["sandbox"]])
def test_help_names_the_global_options_apart(bare: Run, path: list[str]) -> None:
    done = bare(*path, "--help")
    assert (done.code, done.err) == (0, "")
    options, shared = done.out.split("Global options:")
    assert "--debug" in shared
    assert "--debug" not in options


@pytest.mark.parametrize("path", [[], ["list"], ["config", "show"], ["list", "jobs"]])
def test_help_has_a_short_name(bare: Run, path: list[str]) -> None:
    done = bare(*path, "-h")
    assert done.code == 0
    assert done.out.startswith("Usage: servicepytan")


def test_short_help_is_not_cut(bare: Run) -> None:
    for args in ([], ["config"]):
        listed = bare(*args, "--help").out.split("Commands:\n")[1].split("\n\n")[0]
        assert "..." not in listed


@pytest.mark.parametrize(
    ("args", "part"),
    [
        (["lsit"], "There is no command 'lsit'. Did you mean 'list'?"),
        (["config", "chek"], "Did you mean 'check'?"),
        (["list", "jobs", "--filtr", "x"], "--filter"),
        (["list"], "RESOURCE"),
    ],
)
def test_a_misspelt_word_is_recognized(bare: Run, args: list[str], part: str) -> None:
    done = bare(*args)
    assert (done.code, done.out) == (2, "")
    assert part in done.err


@for_all("command", commands())
def test_every_command_and_option_has_help(command: click.Command) -> None:
    assert command.help
    assert command.short_help or command.get_short_help_str(100)[-3:] != "..."
    options = [param for param in command.params if isinstance(param, click.Option)]
    assert [param.name for param in options if not param.help] == []
    if not isinstance(command, click.Group):
        assert command.help.splitlines()[0].endswith(".")


def completions(monkeypatch: pytest.MonkeyPatch, *words: str) -> list[str]:
    monkeypatch.setenv("_SERVICEPYTAN_COMPLETE", "zsh_complete")
    monkeypatch.setenv("COMP_WORDS", " ".join(("servicepytan", *words)))
    monkeypatch.setenv("COMP_CWORD", str(len(words)))
    return invoke().out.splitlines()[1::3]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["list", "jpm.job_t"], ["jpm.job_types"]),
        (["list", "customers.list_n"], ["customers.list_notes"]),
        (["export", "job"], ["job_splits", "jobs"]),
        (["get", "invoice"], ["invoice_templates", "invoices"]),
        (["describe", "jobs.can"], ["jobs.cancel"]),
        (["call", "jpm.jobs.canc"], ["jpm.jobs.cancel"]),
        (["test-connection", "--for", "jobs.canc"], ["jobs.cancel"]),
        (["test-connection", "--for", "jobs.get", "jobs.canc"], ["jobs.cancel"]),
        (["endpoints", "--module", "price"], ["pricebook"]),
        (["list", "jobs", "--job-s"], ["--job-status"]),
        (["list", "jobs", "--job-status", "Comp"], ["Completed"]),
        (["list", "jobs", "--sort", "-Mod"], ["-ModifiedOn"]),
        (["list", "jobs", "--has-unused-appointments", "t"], ["true"]),
        (["list", "jobs", "--number", ""], []),
        (["list", "jbos", "--job-status", ""], []),
        (["call", "jobs.list", "--job-st"], ["--job-status"]),
        (["call", "jobs.lst", "--job-st"], []),
        (["call", "jobs.list", "--param", "job_s"], ["job_status="]),
        (["list", "jobs", "--no-such", ""], []),
        (["list", "jobs", "--shape", "fl"], ["flatten"]),
        (["list", "jobs", "--shape", "p"], ["pick="]),
        (["list", "jobs", "--with-names", "em"], ["employee"]),
        (["comp"], ["compact", "completion"]),
    ],
)
def test_words_are_completed(
    monkeypatch: pytest.MonkeyPatch, words: list[str], expected: list[str]
) -> None:
    assert completions(monkeypatch, *words) == expected


@pytest.mark.parametrize(
    ("resource", "expected"), [("jobs", ["job_status="]), ("jbos", []), ("", [])]
)
def test_filters_are_completed(
    monkeypatch: pytest.MonkeyPatch, resource: str, expected: list[str]
) -> None:
    words = ["list", *resource.split(), "--filter", "job_s"]
    assert completions(monkeypatch, *words) == expected


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(bare: Run, shell: str) -> None:
    done = bare("completion", shell)
    assert "_SERVICEPYTAN_COMPLETE" in done.out
    assert (done.code, done.err) == (0, "")


@for_all("command", commands())
def test_every_command_has_examples_of_itself(command: click.Command) -> None:
    assert command.epilog
    lines = [line.strip() for line in command.epilog.splitlines()]
    assert {"Example:", "Examples:"} & set(lines)
    shown = [line for line in lines if line.startswith("servicepytan ")]
    assert shown
    assert all(str(command.name) in line for line in shown) or command is app


@for_all("command", commands())
def test_no_help_shows_a_bound_that_is_not_there(command: click.Command) -> None:
    assert "None" not in command.get_help(click.Context(command, **app.context_settings))


@pytest.mark.parametrize("path", ["", "config", "report", "api"])
def test_summaries_of_commands_are_whole_sentences(bare: Run, path: str) -> None:
    text = " ".join(bare(*path.split(), "--help").out.split("Commands:")[1].split())
    group: Any = app.commands[path] if path else app
    for command in group.commands.values():
        assert command.get_short_help_str() in text
        assert command.get_short_help_str().endswith(".")


SHOWN = {
    "api diff": {"format"},
    "compact": {"format"},
    "completion": set(),
    "config init": {"profile"},
    "describe": {"format"},
    "endpoints": {"format"},
    "migrate": {"format"},
    "sandbox": set(),
}


@pytest.mark.parametrize("path", [*SHOWN, "list", "sync", "config show", "demo", "report run"])
def test_options_that_mean_nothing_are_not_shown(bare: Run, path: str) -> None:
    shown = set(
        re.findall(r"^  --([\w-]+)", bare(*path.split(), "-h").out.split("Global")[1], re.M)
    )
    expected = SHOWN.get(path, {"profile", "sandbox", "format", "debug-har"})
    assert shown == expected | {"debug", "quiet", "log-file", "log-format"}


def test_an_option_that_is_not_shown_may_stand_there(bare: Run) -> None:
    assert bare("describe", "jobs.cancel", "--sandbox").code == 0


@pytest.mark.parametrize("args", [["--quiet", "export", "jobs"], ["export", "jobs", "--quiet"]])
def test_quiet_is_for_errors_only(run: Run, args: list[str]) -> None:
    done = run(*args)
    assert (done.code, done.err) == (0, "")
    assert done.out
    assert run("export", "jobs").err.startswith("continue_from: "), "only that run was quiet"


def test_quiet_lets_errors_through(run: Run) -> None:
    assert run("--quiet", "get", "jobs", "1").err.startswith("Error: GET ")
    assert "There is no command" in run("--quiet", "lst").err
    assert "Failed: " not in run("--quiet", "sync", "zones", "--to", "out").err


def test_a_quiet_sync_says_nothing_unless_it_fails(run: Run, sandbox: Sandbox) -> None:
    done = run("--quiet", "sync", "jobs", "--to", "out")
    assert (done.code, done.out, done.err) == (0, "", "")
    sandbox.fail_next(403)
    done = run("--quiet", "sync", "jobs", "--to", "out2")
    assert (done.code, done.out) == (1, "")
    assert "Failed: jobs: " in done.err


def test_quiet_hides_warnings(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def warned(*_: Any) -> dict[str, Any]:
        warnings.warn("mind the gap", UserWarning, stacklevel=2)
        return {}

    monkeypatch.setattr("servicepytan.cli.resources.query_of", warned)
    assert run("list", "jobs", "--limit", "1", "--quiet").err == ""


LINE = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4} (DEBUG|INFO|WARNING|ERROR) "


@pytest.mark.parametrize("before", [True, False])
def test_a_log_file_has_dated_lines(run: Run, tmp_path: Path, before: bool) -> None:
    file = tmp_path / "run.log"
    for name in ("jobs", "jbos"):
        command, option = ["export", name], ["--log-file", str(file)]
        run("--quiet", *(option + command if before else command + option))
    lines = file.read_text().splitlines()
    assert [re.match(LINE, line) is not None for line in lines] == [True] * len(lines)
    assert any(" INFO continue_from: " in line for line in lines)
    assert any(" ERROR Error: There is no resource 'jbos'." in line for line in lines)
    assert lines[-1].endswith(" INFO export: ended with exit code 2.")
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600


def test_a_log_file_keeps_what_was_in_it_and_its_mode(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "run.log"
    file.write_text("before\n")
    file.chmod(0o640)
    run("list", "jobs", "--limit", "1", "--log-file", str(file))
    assert file.read_text().startswith("before\n")
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o640


def test_debug_goes_into_the_log_file_without_secrets(
    run: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    file = tmp_path / "run.log"
    done = run("--debug", "--quiet", "--log-file", str(file), "list", "jobs", "--limit", "1")
    text = file.read_text()
    assert "DEBUG GET /jpm/v2/tenant/{tenant}/jobs -> 200" in text
    for secret in (sandbox.client_secret, sandbox.app_key, "eyJ"):
        assert str(secret) not in text + done.err
    logger = logging.getLogger("servicepytan")
    assert [type(handler) for handler in logger.handlers] == [logging.NullHandler]


@pytest.mark.parametrize("before", [True, False])
def test_json_lines_of_debug_hold_requests_pages_and_messages(run: Run, before: bool) -> None:
    command, options = ["list", "jobs", "--limit", "1"], ["--debug", "--log-format", "json"]
    done = run(*options, *command) if before else run(*command, *options)
    lines = [json.loads(line) for line in done.err.splitlines()]
    assert {"response_received", "page_received"} <= {line["event"] for line in lines}
    [answer] = [line for line in lines if line.get("operation") == "jpm.jobs.list"][:1]
    assert (answer["status"], answer["attempt"], answer["level"]) == (200, 1, "debug")


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (["get", "jobs", "999999"], 1),
        (["list", "jobs", "--nonsense"], 2),
        (["list", "jobs", "--limit", "1"], 0),
        (["config", "show", "--profile", "nope"], 2),
        (["nonsense"], 2),
    ],
)
def test_with_debug_and_json_every_line_of_stderr_is_an_object(
    command: list[str], code: int, run: Run
) -> None:
    done = run("--debug", "--log-format", "json", *command)
    assert done.code == code
    lines = [json.loads(line) for line in done.err.splitlines()]
    assert all({"time", "level", "event"} <= line.keys() for line in lines)
    messages = [line["message"] for line in lines if line["level"] == "error" and "message" in line]
    assert bool(messages) == bool(code)


def test_the_traceback_is_one_object(run: Run, terminal: Callable[[int], None]) -> None:
    terminal(40)
    done = run("get", "jobs", "999999", "--debug", "--log-format", "json")
    messages = [json.loads(line).get("message", "") for line in done.err.splitlines()]
    [traceback] = [text for text in messages if text.startswith("Traceback")]
    assert "NotFound" in traceback
    assert messages[-1].startswith("Error: GET /jpm/v2/tenant/{tenant}/jobs/999999 answered 404")
    assert run("get", "jobs", "999999").err.startswith("Error: ")


def test_a_traceback_shows_no_secret_of_the_session(
    run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: Any, **options: Any) -> None:
        raise RuntimeError(f"lost {sandbox.app_key} and plain-app-key-0815")

    monkeypatch.setattr(CheckedCaller, "single", broken)
    monkeypatch.setenv("SERVICETITAN_APP_KEY", "plain-app-key-0815")
    done = run("get", "jobs", "1", "--debug")
    assert "RuntimeError: lost *** and ***" in done.err
    assert "0815" not in done.err


def test_a_log_file_of_json_has_messages_too(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "run.log"
    run("list", "jobs", "--limit", "1", "--log-format", "json", "--log-file", str(file))
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert lines[-1]["message"].endswith("ended with exit code 0.")
    assert {line["level"] for line in lines} == {"info"}


def test_a_format_of_no_log_is_an_error(run: Run) -> None:
    done = run("list", "jobs", "--log-format", "json")
    assert done.code == 2
    assert "add one of them" in done.err


def test_a_har_file_holds_the_requests_of_a_command(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "run.har"
    assert run("--debug-har", str(file), "list", "jobs", "--limit", "1").code == 0
    entries = json.loads(file.read_text(encoding="utf-8"))["log"]["entries"]
    assert [entry["response"]["status"] for entry in entries][-1] == 200
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_har_file_that_cannot_be_written_is_an_error(run: Run, tmp_path: Path) -> None:
    done = run("list", "jobs", "--debug-har", str(tmp_path / "no" / "run.har"))
    assert done.code == 2
    assert "cannot be written" in done.err


@pytest.mark.parametrize("option", ["--log-file", "--debug-har"])
def test_a_log_does_not_go_between_the_results(
    bare: Run, option: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = bare("endpoints", option, "-")
    assert done.code == 2
    assert "Name a file" in done.err
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize("option", ["--debug", "--quiet", "--log-format=json"])
def test_a_log_file_on_a_full_disk_is_told_of_once_and_stops_nothing(run: Run, option: str) -> None:
    done = run("list", "jobs", "--limit", "1", "--log-file", "/dev/full", option)
    lines = [line for line in done.err.splitlines() if "/dev/full" in line]
    assert len(lines) == 1
    assert "The log file /dev/full cannot be written: No space left on device." in lines[0]
    assert "Traceback" not in done.err
    assert (json.loads(done.out)["id"] > 0, done.code) == (True, 0)


def test_a_log_file_that_cannot_be_written_is_an_error(bare: Run, tmp_path: Path) -> None:
    done = bare("endpoints", "--log-file", str(tmp_path / "no" / "run.log"))
    assert (done.code, done.out) == (2, "")
    assert "cannot be written: No such file or directory. Name another file." in done.err


def test_the_sandbox_has_no_config_file(bare: Run, tmp_path: Path) -> None:
    for args in (["--sandbox", "config", "init"], ["config", "init", "x.toml", "--sandbox"]):
        done = bare(*args)
        assert (done.code, done.out) == (2, "")
        assert "The sandbox needs no config file; leave --sandbox out." in done.err
    assert not list(tmp_path.rglob("*.toml"))


def test_a_list_takes_a_number_of_workers(
    run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Any] = []
    real = CheckedCaller.rows

    def rows(self: Any, *args: Any, **options: Any) -> Any:
        seen.append(options.get("workers"))
        return real(self, *args, **options)

    monkeypatch.setattr(CheckedCaller, "rows", rows)
    for more in (["--workers", "3"], []):
        assert run("list", "jobs", "--page-size", "50", *more).code == 0
    assert seen == [3, None]


def test_version_has_a_short_name(bare: Run) -> None:
    assert bare("-V") == bare("--version")


def test_completion_for_powershell_needs_a_new_click(
    bare: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = bare("completion", "powershell")
    if hasattr(shell_completion, "PowerShellComplete"):
        assert "Register-ArgumentCompleter" in done.out
        monkeypatch.setattr(shell_completion, "get_completion_class", lambda _: None)
        done = bare("completion", "powershell")
    assert (done.code, done.out) == (2, "")
    assert "comes with click 8.5" in " ".join(done.err.split())


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["report", "run", "1299", "--category", "acc"], ["accounting"]),
        (["report", "list", "--category", "oper"], ["operations"]),
        (["report", "run", "1299", "--fields", "Na"], ["Name"]),
        (["report", "run", "1299", "--fields", "Name,Sol"], ["Name,SoldBy"]),
        (
            ["report", "run", "1299", "--category", "accounting", "--fields", "Bus"],
            ["BusinessUnit"],
        ),
        (["report", "run", "1", "--fields", "Na"], []),
        (["report", "run", "x", "--fields", "Na"], []),
        (["list", "jobs", "--fields", "jobN"], ["jobNumber"]),
        (
            ["list", "customers", "--fields", "id,address.c"],
            ["id,address.city", "id,address.country"],
        ),
        (["get", "customers", "1", "--fields", "nam"], ["name"]),
        (["export", "jobs", "--fields", "jobN"], ["jobNumber"]),
        (["call", "jobs.get", "--fields", "jobN"], ["jobNumber"]),
        (["list", "jbos", "--fields", "jobN"], []),
    ],
)
def test_names_of_fields_and_categories_are_completed(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], expected: list[str]
) -> None:
    assert completions(monkeypatch, *words) == expected


def test_without_settings_nothing_is_completed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert completions(monkeypatch, "report", "run", "1299", "--category", "") == []


def test_the_sandbox_completes_too(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("--sandbox", "report", "run", "1299", "--category", "acc")
    assert completions(monkeypatch, *words) == ["accounting"]
