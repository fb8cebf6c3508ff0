"""``--shape``, ``--with-names`` and ``--columns`` of list, export and sync."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.runs import Run


def test_rows_of_a_list_pass_shapes(run: Run) -> None:
    done = run("list", "jobs", "--limit", "2", "--shape", "rename", "--shape", "pick=id,job_number")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert [list(row) for row in rows] == [["id", "job_number"]] * 2


def test_names_stand_beside_ids(run: Run) -> None:
    done = run("list", "jobs", "--limit", "2", "--with-names", "businessUnit",
               "--fields", "id,businessUnitName", "--format", "csv")  # fmt: skip
    header, first, *_ = done.out.splitlines()
    assert header == "id,businessUnitName"
    assert first.partition(",")[2]


def test_a_feed_passes_shapes_and_tells_its_token(run: Run) -> None:
    done = run("export", "invoices", "--shape", "explode=items", "--shape", "pick=invoiceId,id")
    assert list(json.loads(done.out.splitlines()[0])) == ["invoiceId", "id"]
    assert "continue_from:" in done.err


def test_a_sync_stores_shapes_and_columns(run: Run, tmp_path: Path) -> None:
    done = run("sync", "jobs", "--to", str(tmp_path), "--with-names", "businessUnit",
               "--shape", "rename", "--columns", "jobs=business_unit_name")  # fmt: skip
    assert done.code == 0, done.err
    part = next((tmp_path / "jobs").glob("*.jsonl"))
    assert list(json.loads(part.read_text().splitlines()[0])) == ["id", "business_unit_name"]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["list", "jobs", "--shape", "pick=jobNumbr"], "Did you mean 'jobNumber'?"),
        (["list", "jobs", "--shape", "flaten"], "Did you mean 'flatten'?"),
        (
            ["list", "jobs", "--shape", "pick"],
            "pick needs the name of a field: write pick=id,jobNumber",
        ),
        (["list", "jobs", "--shape", "pick= ,"], "write pick=id,jobNumber"),
        (["list", "jobs", "--shape", "explode"], "the name of a list: write explode=items."),
        (["list", "jobs", "--shape", "join="], "write join=businessUnit,jobType."),
        (["list", "jobs", "--shape", "local-times"], "a time zone: write local_times=America"),
        (
            ["list", "jobs", "--shape", "external_data"],
            "the GUID of the app that stored the data: write ext",
        ),
        (
            ["list", "jobs", "--shape", "flatten,rename"],
            "no shape 'flatten,rename'. Pass the shapes one by one: 'flatten', then 'rename'.",
        ),
        (["list", "jobs", "--with-names", "busnessUnit"], "Did you mean 'businessUnit'?"),
        (["list", "jobs", "--with-names", " "], "--with-names is empty"),
        (["export", "jobs", "--shape", "rename", "--fields", "jobNumber"], "'job_number'"),
        (["sync", "jobs", "--to", "x", "--columns", "jobs"], "write it as jobs=id,jobNumber"),
        (["sync", "jobs", "--to", "x", "--columns", "jobs=jobNumbr"], "'jobNumber'"),
    ],
)
def test_what_is_wrong_is_named(run: Run, words: list[str], text: str) -> None:
    done = run(*words)
    assert done.code == 2
    assert text in " ".join(done.err.split())
