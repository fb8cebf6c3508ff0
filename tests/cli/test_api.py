"""``api diff``: editions are compared, and what differs is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.runs import Run

PATH = "/tenant/{tenant}/job-types"


def edition(folder: Path, *names: str) -> str:
    """A folder with one small OpenAPI file, whose list has filters of these names."""
    filters: list[Any] = [
        {"name": name, "in": "query", "schema": {"type": "string"}} for name in names
    ]
    tenant = {"name": "tenant", "in": "path", "required": True, "schema": {"type": "integer"}}
    spec = {
        "openapi": "3.0.1",
        "info": {"title": "Job Planning and Management", "version": "v2"},
        "servers": [{"url": "https://api.servicetitan.io/jpm/v2"}],
        "components": {"schemas": {}},
        "paths": {PATH: {"get": {"operationId": "JobTypes_GetList", "tags": ["JobTypes"],
                                 "parameters": [tenant, *filters],
                                 "responses": {"200": {"description": ""}}}}},
    }  # fmt: skip
    folder.mkdir()
    (folder / "jpm-v2.json").write_text(json.dumps(spec), encoding="utf-8")
    return str(folder)


def test_what_is_new_and_gone_is_told(bare: Run, tmp_path: Path) -> None:
    old, new = edition(tmp_path / "2026-01", "name"), edition(tmp_path / "2026-02", "title")
    done = bare("api", "diff", new, "--against", old)
    assert done.out.splitlines() == [
        "jpm.job_types.get: new filter title (text).",
        "jpm.job_types.get: the filter name is gone.",
    ]
    assert (done.code, done.err) == (0, f"2 changes against {old}.\n")


def test_a_program_can_read_it(bare: Run, tmp_path: Path) -> None:
    old, new = edition(tmp_path / "2026-01"), edition(tmp_path / "2026-02", "title")
    done = bare("api", "diff", new, "--against", old, "--format", "jsonl")
    assert json.loads(done.out) == {"change": "jpm.job_types.get: new filter title (text)."}


def test_the_same_edition_has_no_changes(bare: Run, tmp_path: Path) -> None:
    folder = edition(tmp_path / "2026-01", "name")
    done = bare("api", "diff", folder, "--against", folder)
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("The same as ")


def test_the_built_in_table_is_compared_unless_told_otherwise(bare: Run, tmp_path: Path) -> None:
    done = bare("api", "diff", edition(tmp_path / "2026-01"))
    assert "Gone: jpm.jobs.cancel (PUT /jpm/v2/tenant/{tenant}/jobs/{id}/cancel)." in done.out
    assert done.err.endswith("against what servicepytan has built in.\n")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "it is no JSON ("),
        ("\xff", "it is no JSON ("),
        ("[" * 100_000, "it is no JSON ("),
        ("{}", "it has no 'servers'."),
        ("[]", "it holds no JSON object."),
        ('{"servers": [], "components": {}, "paths": {}}', "list index out of range."),
        ('{"servers": [{}], "components": {}, "paths": {}}', "a part of it has no 'url'."),
        (
            '{"servers": [{"url": "https://a.example"}], "components": {"schemas": {}},'
            ' "paths": {"/tenant/{tenant}/a": {"get": {}}}}',
            "a part of it has no 'operationId'.",
        ),
    ],
)
def test_files_of_another_kind_are_refused(
    bare: Run, tmp_path: Path, text: str, reason: str
) -> None:
    file = tmp_path / "jpm-v2.json"
    file.write_text(text, encoding="latin-1")
    done = bare("api", "diff", str(tmp_path))
    assert (done.code, done.out) == (2, "")
    assert f"{file} is no OpenAPI file: {reason}" in " ".join(done.err.split())


def test_a_folder_without_files_is_refused(bare: Run, tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        done = bare("api", "diff", str(folder))
        assert (done.code, done.out) == (2, "")
        assert "Error: " in done.err


def test_a_tenants_rows_are_compared_with_the_schema(run: Run) -> None:
    done = run("api", "check", "jobs", "purchase_orders", "--rows", "5", "--format", "json")
    [drift] = json.loads(done.out)
    assert (drift["field"], drift["kind"], drift["affected"], drift["rows"]) == (
        "shipTo",
        "null",
        5,
        5,
    )
    assert (done.code, done.err) == (1, "1 field departs.\n")


def test_rows_that_fit_are_told_in_a_sentence(run: Run) -> None:
    done = run("api", "check", "jobs", "customers", "--rows", "5")
    assert (done.code, done.out) == (0, "")
    assert done.err == "All rows are as the schema says.\n"


def test_a_misspelt_resource_is_a_wrong_use(run: Run) -> None:
    done = run("api", "check", "jbos")
    assert done.code == 2
    assert "Did you mean 'jobs'?" in done.err
