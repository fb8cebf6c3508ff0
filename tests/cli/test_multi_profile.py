"""Commands over several profiles: twenty tenants, of which two fail."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from servicepytan.sandbox import Sandbox
from tests.cli.runs import Run

NAMES = [f"t{number:02}" for number in range(20)]
GOOD = set(NAMES) - {"t07", "t13"}


@pytest.fixture(scope="module")
def sandboxes() -> Iterator[dict[str, Sandbox]]:
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(Sandbox(seed=number, jobs=3, tenant_id=1000 + number))
            for number, name in enumerate(NAMES)
        }


@pytest.fixture
def many(
    sandboxes: dict[str, Sandbox], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Sandbox]:
    """A config file with twenty profiles; t07 has a wrong secret, t13 always answers 500."""
    lines = ["rate_limit = false", "[retry]", "attempts = 1"]
    for name, member in sandboxes.items():
        secret = "cs1.never-shown" if name == "t07" else member.client_secret
        lines += [
            f"[profiles.{name}]",
            *(f'{key} = "{value}"' for key, value in {
                "client_id": member.client_id, "client_secret": secret, "app_key": member.app_key,
                "tenant_id": member.tenant_id, "api_url": member.url, "auth_url": member.auth_url,
            }.items()),
        ]  # fmt: skip
        member.clear_faults()
    sandboxes["t13"].fail_next(500, times=1000)
    file = tmp_path / "config.toml"
    file.touch(mode=0o600)
    file.write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setenv("SERVICETITAN_CONFIG", str(file))
    return sandboxes


def rows_of(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def test_list_writes_the_others_and_tells_who_failed(many: dict[str, Sandbox], bare: Run) -> None:
    done = bare("list", "jobs", "--all-profiles", "--page-size", "2")
    rows = rows_of(done.out)
    assert done.code == 1
    assert {row["tenant"] for row in rows} == GOOD
    assert len(rows) == 18 * 3
    assert {row["tenant_id"] for row in rows} == {many[name].tenant_id for name in GOOD}
    lines = sorted(done.err.splitlines())
    assert [line[:12] for line in lines] == ["Error: t07: ", "Error: t13: "]
    assert "never-shown" not in done.out + done.err


def test_some_profiles_are_named_with_commas(many: dict[str, Sandbox], bare: Run) -> None:
    done = bare("list", "jobs", "--profile", "t01, t02", "--fields", "tenant,id", "--limit", "4")
    assert (done.code, done.err) == (0, "")
    assert [list(row) for row in rows_of(done.out)] == [["tenant", "id"]] * 4


def test_one_profile_is_as_ever(many: dict[str, Sandbox], bare: Run) -> None:
    done = bare("list", "jobs", "--profile", "t01")
    assert done.code == 0
    assert all("tenant" not in row for row in rows_of(done.out))


def test_export_tells_where_each_goes_on(many: dict[str, Sandbox], bare: Run) -> None:
    done = bare("export", "jobs", "--all-profiles", "--format", "csv", "--from", "2020-01-01")
    rows = list(csv.DictReader(done.out.splitlines()))
    assert done.code == 1
    assert {row["tenant"] for row in rows} == GOOD
    lines = [line for line in done.err.splitlines() if line.startswith("continue_from of t")]
    messages = dict(line[len("continue_from of ") :].split(": ") for line in lines)
    assert set(messages) == set(NAMES)
    begun = {name for name in messages if messages[name] == "2020-01-01T00:00:00Z"}
    assert begun == {"t07", "t13"}
    assert done.err.count("Error: t") == 2


def test_the_column_can_be_named(many: dict[str, Sandbox], bare: Run) -> None:
    refused = bare("list", "business-units", "--profile", "t01,t02")
    assert refused.code == 2
    assert "choose another --tenant-column." in refused.err
    done = bare("list", "business-units", "--profile", "t01,t02", "--tenant-column", "who")
    assert done.code == 0
    assert {row["who"] for row in rows_of(done.out)} == {"t01", "t02"}


def test_a_list_of_all_can_be_exact(many: dict[str, Sandbox], bare: Run) -> None:
    done = bare("list", "jobs", "--profile", "t01,t02", "--exact")
    assert (done.code, len(rows_of(done.out))) == (0, 6)
    assert dict(many["t01"].requests()[-1].query)["sort"] == "+CreatedOn"


def test_rows_of_all_pass_shapes_before_they_get_their_tenant(
    many: dict[str, Sandbox], bare: Run
) -> None:
    done = bare("list", "jobs", "--profile", "t01,t02", "--with-names", "businessUnit",
                "--shape", "rename", "--fields", "tenant,id,business_unit_name")  # fmt: skip
    assert (done.code, done.err) == (0, "")
    rows = rows_of(done.out)
    assert [list(row) for row in rows] == [["tenant", "id", "business_unit_name"]] * 6
    for name in ("t01", "t02"):
        with many[name].session() as session:
            units = {row["name"] for row in session.business_units.list(active="Any")}
        assert {row["business_unit_name"] for row in rows if row["tenant"] == name} <= units


def test_a_feed_of_all_passes_shapes_and_tells_where_each_goes_on(
    many: dict[str, Sandbox], bare: Run
) -> None:
    done = bare("export", "invoices", "--profile", "t01,t02", "--shape", "explode=items",
                "--shape", "pick=invoiceId")  # fmt: skip
    assert done.code == 0
    assert list(rows_of(done.out)[0]) == ["tenant", "tenant_id", "invoiceId"]
    assert done.err.count("continue_from of t0") == 2


@pytest.mark.parametrize("command", ["list", "export"])
def test_one_tenant_has_no_column(many: dict[str, Sandbox], bare: Run, command: str) -> None:
    done = bare(command, "jobs", "--profile", "t01", "--tenant-column", "who")
    assert (done.code, done.out) == (2, "")
    assert "--tenant-column is for several profiles" in done.err


def test_a_table_ends_after_so_many_rows(many: dict[str, Sandbox], bare: Run) -> None:
    done = bare("list", "jobs", "--profile", "t01,t02", "--format", "table")
    assert done.code == 0
    assert done.out.split()[0] == "tenant"


def test_test_connection_checks_each(many: dict[str, Sandbox], bare: Run) -> None:
    done = bare("test-connection", "--profile", "t01,t07", "--format", "jsonl")
    rows = rows_of(done.out)
    assert {row["tenant"] for row in rows} == {"t01", "t07"}
    assert {row["state"] for row in rows if row["tenant"] == "t01"} == {"ok"}
    assert done.code == 3
    text = bare("test-connection", "--profile", "t01,t07").out
    assert text.startswith("t01\nok       settings")
    assert "\n\nt07\nok       settings" in text


def test_doctor_checks_each(many: dict[str, Sandbox], bare: Run) -> None:
    done = bare("doctor", "--profile", "t01,t07", "--format", "jsonl")
    rows = rows_of(done.out)
    assert [row["tenant"] for row in rows] == ["t01"] * 12 + ["t07"] * 12
    assert {row["name"] for row in rows if row["state"] == "failed"} == {"token"}
    assert done.code == 3


def test_doctor_checks_the_network_of_a_tenant_without_credentials(
    many: dict[str, Sandbox], bare: Run, tmp_path: Path
) -> None:
    url = many["t01"].url
    with open(tmp_path / "config.toml", "a", encoding="utf-8") as file:
        file.write(f'\n[profiles.bare]\napi_url = "{url}"\nauth_url = "{url}"\n')
    rows = rows_of(bare("doctor", "--profile", "t01,bare", "--format", "jsonl").out)
    states = {row["name"]: row["state"] for row in rows if row["tenant"] == "bare"}
    assert (states["settings"], states["tls"], states["token"]) == ("failed", "ok", "skipped")
    details = {row["name"]: row["detail"] for row in rows if row["tenant"] == "bare"}
    assert details["token"] == "It needs these settings first: client_id, client_secret."


def test_a_har_file_of_several_holds_all_of_them(
    many: dict[str, Sandbox], bare: Run, tmp_path: Path
) -> None:
    har = tmp_path / "run.har"
    assert bare("list", "jobs", "--profile", "t01,t02", "--debug-har", str(har)).code == 0
    entries = json.loads(har.read_text(encoding="utf-8"))["log"]["entries"]
    hosts = {entry["request"]["url"].split("/")[2] for entry in entries}
    assert len(hosts) == 2


def test_wrong_settings_of_one_are_its_failure(
    many: dict[str, Sandbox], bare: Run, tmp_path: Path
) -> None:
    with open(tmp_path / "config.toml", "a", encoding="utf-8") as file:
        file.write("\n[profiles.bare]\n")
    done = bare("list", "jobs", "--profile", "t01,bare")
    assert done.code == 1
    assert {row["tenant"] for row in rows_of(done.out)} == {"t01"}
    assert "Error: bare: 4 settings are missing" in done.err
    assert "demo" not in done.err
    checked = bare("test-connection", "--profile", "bare,t01", "--format", "jsonl")
    assert checked.code == 2
    failed = [row for row in rows_of(checked.out) if row["state"] == "failed"]
    assert [(row["tenant"], row["name"]) for row in failed] == [("bare", "settings")]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["list", "jobs", "--profile", "t01,t20"], "profile 't20' is unknown"),
        (["list", "jobs", "--profile", ","], "--profile names no profile"),
        (["sync", "jobs", "--to", "out", "--profile", " , "], "--profile names no profile"),
        (["list", "jobs", "--profile", "t01,t02", "--all-profiles"], "exclude each other"),
        (["list", "jobs", "--sandbox", "--all-profiles"], "leave the profiles out"),
        (["list", "jobs", "--profile", "t01,t02", "--job-statuss", "x"], "--job-status"),
        (["export", "jobs", "--all-profiles", "--token-file", "x"], "--token-file keeps"),
        (["get", "jobs", "1", "--profile", "t01,t02"], "one profile at a time"),
        (["get", "jobs", "1", "--all-profiles"], "--all-profiles"),
        (["call", "jobs.get", "1", "--profile", "t01,t02"], "one profile at a time"),
        (["call", "jobs.get", "1", "--profile", "t01,t02", "--dry-run"], "one profile at a time"),
        (["config", "check", "--profile", "t01,t02"], "one profile at a time"),
        (["config", "show", "--profile", "t01,t02"], "one profile at a time"),
        (["config", "init", "--profile", "t01,t02"], "one profile at a time"),
        (["demo", "--profile", "t01,t02"], "one profile at a time"),
    ],
)
def test_wrong_usage(many: dict[str, Sandbox], bare: Run, args: list[str], words: str) -> None:
    done = bare(*args)
    assert (done.code, done.out) == (2, "")
    assert words in done.err


def test_no_config_file(bare: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICETITAN_CONFIG", str(tmp_path / "none.toml"))
    done = bare("list", "jobs", "--all-profiles")
    assert done.code == 2
    assert "does not exist" in done.err
