"""``config``: what is wrong, what is set and from where, and a file to begin with."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from servicepytan.sandbox import Sandbox
from tests.cli.runs import Run

FOUR = ("client_id", "client_secret", "app_key", "tenant_id")


def test_check_is_content(run: Run, sandbox: Sandbox) -> None:
    done = run("config", "check")
    assert (done.code, done.out, done.err) == (0, "The settings are complete.\n", "")
    assert sandbox.log == []


def test_check_names_every_problem(bare: Run) -> None:
    done = bare("config", "check")
    assert (done.code, done.out) == (2, "")
    assert [line.split()[1] for line in done.err.splitlines()] == list(FOUR)


@pytest.mark.parametrize(
    "line",
    [("config", "check"), ("config", "validate"), ("test-connection",), ("doctor",)],
)
@pytest.mark.parametrize("kind", ["table", "json"])
def test_missing_settings_are_told_to_who_is_at_a_shell(
    line: tuple[str, ...], kind: str, bare: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SERVICETITAN_API_URL", sandbox.url)
    monkeypatch.setenv("SERVICETITAN_AUTH_URL", sandbox.url)
    done = bare(*line, "--format", kind)
    assert "client_id is missing: set SERVICETITAN_CLIENT_ID" in done.out + done.err
    assert done.code == 2


@pytest.mark.parametrize("kind", ["json", "jsonl"])
def test_check_can_be_read_by_a_program(bare: Run, kind: str) -> None:
    done = bare("config", "check", "--format", kind)
    answer = json.loads(done.out)
    assert (done.code, done.err, answer["ok"], len(answer["problems"])) == (2, "", False, 4)


@pytest.mark.parametrize("command", ["check", "validate"])
def test_problems_are_not_written_as_csv(bare: Run, command: str) -> None:
    done = bare("config", command, "--format", "csv")
    assert (done.code, done.out) == (2, "")
    assert "written as text or JSON, not as csv; use json" in done.err


@pytest.mark.parametrize(
    ("name", "value", "part"),
    [
        ("CLIENT_SECRET", "", "is empty"),
        ("CLIENT_ID", " x", "whitespace before"),
        ("TENANT_ID", "abc", "is not a number"),
        ("API_ENVIRONMENT", "prod", "is unknown"),
        ("TIMEZONE", "America/New_Yrok", "America/New_York"),
        ("API_URL", "http://api.example", "is not https"),
        ("PROFILE", "nsw", "cannot be found"),
    ],
)
def test_a_wrong_setting_ends_every_command(
    run: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str, part: str
) -> None:
    monkeypatch.setenv(f"SERVICETITAN_{name}", value)
    for args in (("config", "check"), ("list", "jobs")):
        done = run(*args)
        assert (done.code, done.out) == (2, "")
        assert part in done.err
        assert "Traceback" not in done.err


def test_show_masks_secrets_and_names_origins(run: Run, sandbox: Sandbox) -> None:
    done = run("config", "show", "--format", "json")
    rows = {row["name"]: row for row in json.loads(done.out)}
    assert rows["client_secret"]["value"] == rows["app_key"]["value"] == "***"
    assert rows["tenant_id"]["value"] == str(sandbox.tenant_id)
    assert rows["tenant_id"]["origin"] == "environment variable SERVICETITAN_TENANT_ID"
    assert rows["timeout"]["origin"] == "default"


def test_show_is_a_table(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    done = run("config", "show")
    assert done.out.split()[:3] == ["name", "value", "origin"]
    assert "environment variable SERVICETITAN_TENANT_ID" in done.out


def test_show_shows_what_was_found_beside_what_is_wrong(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SERVICETITAN_APP_KEY")
    monkeypatch.setenv("SERVICETITAN_CLIENT_SECRET", "cs1.two words")
    monkeypatch.setenv("SERVICETITAN_TIMEZONE", "Mars/Olympus")
    done = run("config", "show", "--format", "json")
    rows = {row["name"]: row for row in json.loads(done.out)}
    assert done.code == 2
    assert (rows["app_key"]["value"], rows["app_key"]["origin"]) == ("missing", "")
    assert rows["client_secret"]["value"] == rows["timezone"]["value"] == "invalid"
    assert rows["timezone"]["origin"] == "environment variable SERVICETITAN_TIMEZONE"
    assert rows["client_id"]["origin"] == "environment variable SERVICETITAN_CLIENT_ID"
    assert rows["workers"]["value"] == "12"
    assert all(name in done.err for name in ("app_key", "client_secret", "timezone"))
    assert "two words" not in done.out + done.err


def test_show_survives_a_config_file_that_cannot_be_read(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "broken.toml").write_text("client_id = cid")
    monkeypatch.setenv("SERVICETITAN_CONFIG", str(tmp_path / "broken.toml"))
    done = run("config", "show")
    assert done.code == 2
    assert "SERVICETITAN_TENANT_ID" in done.out
    assert "is not valid TOML" in done.err


def test_show_of_the_sandbox(bare: Run) -> None:
    assert "http://127.0.0.1:" in bare("config", "show", "--sandbox").out


def test_the_sandbox_needs_no_settings(bare: Run) -> None:
    assert bare("config", "check", "--sandbox").code == 0


def test_init_writes_a_file_to_fill_in(bare: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    done = bare("--profile", "nsw", "config", "init", str(file))
    assert (done.code, done.out) == (0, f"{file}\n")
    assert "[profiles.nsw]" in file.read_text()
    assert f"SERVICETITAN_CONFIG={file}" in done.err
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0


def test_init_writes_where_it_is_looked_for(bare: Run) -> None:
    done = bare("config", "init")
    assert Path(done.out.strip()).is_file()
    assert "client_id is empty" in bare("config", "check").err


def test_init_overwrites_nothing(bare: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("mine")
    done = bare("config", "init", str(file))
    assert (done.code, done.out, file.read_text()) == (2, "", "mine")
    assert "stays as it is" in done.err


def test_a_profile_is_used(bare: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    file = Path(bare("config", "init").out.strip())
    text = file.read_text().replace("[profiles.main]", "[profiles.nsw]")
    values = {name: getattr(sandbox, name) for name in FOUR}
    for name, value in values.items():
        text = text.replace(f'{name} = ""', f'{name} = "{value}"')
    file.write_text(f'{text}\napi_url = "{sandbox.url}"\nauth_url = "{sandbox.auth_url}"\n')
    for args in (("--profile", "nsw", "list", "jobs"), ("list", "jobs", "--profile", "nsw")):
        assert bare(*args, "--limit", "1").code == 0
    assert "unknown" in bare("list", "jobs", "--profile", "nws").err


def test_validate_says_the_line_of_every_problem(bare: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("timeout = 0\n[profiles.a]\ntenant_id = 'x'\nnumber = 1\n")
    done = bare("config", "validate", str(file))
    assert (done.code, done.out) == (2, "")
    assert f"Error: timeout is 0 ({file}, line 1)." in done.err
    assert f"Error: tenant_id is not a number: 'x' ({file}, line 3)." in done.err
    assert "Traceback" not in done.err


def test_validate_for_programs(bare: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(
        "[profiles.a]\nclient_id = 'a'\nclient_secret = 'b'\napp_key = 'c'\ntenant = 1\n"
    )
    done = bare("config", "validate", str(file), "--format", "json")
    said = json.loads(done.out)
    assert (done.code, done.err, said["ok"]) == (2, "", False)
    assert [(row["file"], row["line"]) for row in said["problems"]] == [
        (str(file), 5),
        (str(file), 1),
    ]
    file.write_text(file.read_text().replace("tenant", "tenant_id"))
    done = bare("config", "validate", str(file), "--format", "json")
    assert (done.code, json.loads(done.out)) == (0, {"ok": True, "problems": []})


def test_validate_is_content(run: Run, sandbox: Sandbox) -> None:
    done = run("config", "validate")
    assert (done.code, done.out, done.err) == (0, "The settings are valid.\n", "")
    assert sandbox.log == []
    assert run("config", "validate", "--sandbox").code == 2


def test_init_writes_toml_only(bare: Run, tmp_path: Path) -> None:
    done = bare("config", "init", str(tmp_path / "mine.yaml"))
    assert (done.code, done.out) == (2, "")
    assert "would hold TOML" in done.err
    (tmp_path / "mine.yaml").write_text("")
    assert "stays as it is" in bare("config", "init", str(tmp_path / "mine.yaml")).err
