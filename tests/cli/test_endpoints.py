"""``endpoints`` and ``describe``: every operation is found, and told whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Optional

import pytest

from servicepytan.cli.description import describe_operation
from servicepytan.endpoints.operations import MODULES, Operation, Parameter, operations, table
from tests.all_cases import failures
from tests.cli.runs import Run


def names(text: str) -> list[str]:
    return [row["name"] for row in json.loads(text)]


def test_all_operations_are_listed(bare: Run) -> None:
    done = bare("endpoints", "--format", "json")
    assert names(done.out) == [operation.name for operation in operations()]
    assert (done.code, done.err) == (0, "")


def test_an_operation_has_verb_path_and_summary(bare: Run) -> None:
    row = json.loads(bare("endpoints", "jpm.jobs.cancel", "--format", "jsonl").out)
    assert row["verb"] == "PUT"
    assert row["path"] == "/jpm/v2/tenant/{tenant}/jobs/{id}/cancel"
    assert row["summary"].startswith("Cancel")


@pytest.mark.parametrize("words", [["cancel", "jpm"], ["JPM cancel"], ["jobs/{id}/cancel"]])
def test_all_words_must_be_there(bare: Run, words: list[str]) -> None:
    all_names = names(bare("endpoints", *words, "--format", "json").out)
    assert "jpm.jobs.cancel" in all_names
    assert all(name.startswith("jpm.") for name in all_names)


@pytest.mark.parametrize("module", ["marketing_ads", "marketing-ads", "MarketingAds"])
def test_a_module_can_be_chosen(bare: Run, module: str) -> None:
    all_names = names(bare("endpoints", "--module", module, "--format", "json").out)
    assert all_names
    assert all(name.startswith("marketing_ads.") for name in all_names)


def test_a_misspelt_module_is_refused(bare: Run) -> None:
    done = bare("endpoints", "--module", "pricebok")
    assert (done.code, done.out) == (2, "")
    assert "Did you mean 'pricebook'?" in done.err


def test_a_word_that_nothing_has_names_the_nearest(bare: Run) -> None:
    done = bare("endpoints", "cancl", "jobs")
    assert (done.code, done.out) == (0, "")
    assert "Did you mean 'cancel'?" in done.err


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("jobs.get", "in every edition of the API's files"),
        ("jobs.hold", "until 2026-03"),
        ("reports.query_data", "in no edition of the API's files yet"),
    ],
)
def test_where_an_operation_is_published(bare: Run, name: str, text: str) -> None:
    lines = [line.split(maxsplit=1) for line in bare("describe", name).out.splitlines()]
    assert ["Published", text] in lines


@pytest.mark.parametrize(("columns", "shown"), [(70, False), (250, True), (None, True)])
def test_the_table_has_paths_where_they_fit(
    bare: Run, terminal: Callable[[int], None], columns: Optional[int], shown: bool
) -> None:
    if columns is not None:
        terminal(columns)
    done = bare("endpoints", "jobs.cancel")
    assert ("/jpm/v2/" in done.out) is shown
    assert done.err.startswith("1 operation; ")


def description(bare: Run, name: str) -> dict[str, Any]:
    done = bare("describe", name, "--format", "json")
    assert (done.code, done.err) == (0, "")
    measured: dict[str, Any] = json.loads(done.out)
    return measured


def test_a_list_is_described(bare: Run) -> None:
    described = description(bare, "jobs.list")
    assert (described["verb"], described["scope"], described["paging"]) == (
        "GET",
        "tn.jpm.jobs:r",
        "page",
    )
    filters = {parameter["name"]: parameter for parameter in described["parameters"]}
    assert filters["job_status"]["wire"] == "jobStatus"
    assert "Completed" in filters["job_status"]["allowed"]
    assert (filters["ids"]["list"], filters["ids"]["most"]) == ("comma", 50)
    assert {"name": "jobNumber", "type": "text", "nullable": False} in described["answer"]["fields"]
    assert described["body"] is None
    assert described["changes_data"] is False


def test_a_body_is_described_with_what_is_in_it(bare: Run) -> None:
    described = description(bare, "jpm.jobs.create")
    fields = {field["name"]: field for field in described["body"]["fields"]}
    assert fields["customerId"]["required"] is True
    assert fields["projectId"]["required"] is False
    inner = {field["name"]: field["type"] for field in fields["appointments"]["fields"]}
    assert inner["start"] == "instant"
    assert described["changes_data"] is True


def test_ids_are_not_required_where_a_part_is_changed(bare: Run) -> None:
    fields = description(bare, "crm.customers.update")["body"]["fields"]
    assert not any(field["required"] for field in fields if field["type"] == "int")


def test_what_may_hold_several_types_is_described(bare: Run) -> None:
    fields = description(bare, "forms.form_submissions.list")["answer"]["fields"]
    units = next(field for field in fields if field["name"] == "units")
    assert {"type", "fields"} <= set(units["one_of"][0])


@pytest.mark.parametrize("module", MODULES)
def test_every_operation_can_be_described(module: str) -> None:
    assert failures(check_description, table(module)) == {}


def check_description(operation: Operation) -> None:
    described = describe_operation(operation)
    assert described["summary"]
    assert bool(described["body"]) == bool(operation.body)
    assert len(json.dumps(described)) < 400_000


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("jobs.list", ["job_status (jobStatus)", "one of Scheduled,", "at most 50 per request"]),
        ("jobs.cancel", ["PUT /jpm/v2", "Changes data", "--body @FILE", "cancel(id, body)"]),
        ("jobs.get", ["call jpm.jobs.get ID", "session.jpm.jobs.get(id"]),
        ("jobs.export", ["rows of an export feed", "from_ (from)"]),
        ("accounting.invoices.list", ["custom_field_fields[NAME]=value"]),
        ("accounting.journal_entries.list", ["customField.NAME=value"]),
        ("forms.form_submissions.list", ["owners[0].type=one of Job,"]),
        ("calls.download_recording", ["--output PATH"]),
        ("pricebook.images.upload", ["--file PATH", "upload(file"]),
        ("business_units.list_intacct_mappings", ["the first is page 0", "from 2026-05"]),
        ("telecom.opt_outs.lookup", ["none is published", "until 2026-03"]),
        ("jobs.list_cancel_reasons", ["all in one answer"]),
    ],
)
def test_people_read_it_as_text(bare: Run, name: str, parts: list[str]) -> None:
    done = bare("describe", name)
    assert (done.code, done.err) == (0, "")
    assert [part for part in parts if part not in done.out] == []


@pytest.mark.parametrize("columns", [30, 90])
def test_lines_are_folded_at_the_edge(
    bare: Run, terminal: Callable[[int], None], columns: int
) -> None:
    whole = bare("describe", "jobs.list").out
    terminal(columns)
    done = bare("describe", "jobs.list")
    assert max(len(line) for line in done.out.splitlines()) <= columns
    assert set("".join(done.out.split())) == set("".join(whole.split()))


@pytest.mark.parametrize("name", ["jobs", "jpm.jobs", "jpm"])
def test_a_resource_or_module_lists_its_operations(bare: Run, name: str) -> None:
    all_names = names(bare("describe", name, "--format", "json").out)
    assert "jpm.jobs.cancel" in all_names
    assert all(item.startswith("jpm.") for item in all_names)


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("jobs.cancl", "Did you mean 'jpm.jobs.cancel'?"),
        ("jbos", "Did you mean 'jobs'?"),
        ("jpm.jbos.get", "Did you mean 'jpm.jobs'?"),
        ("capacity", "'capacity' has no short name; write dispatch.capacity."),
        ("jobs.", "is no resource"),
    ],
)
def test_a_misspelt_name_names_the_nearest(bare: Run, name: str, part: str) -> None:
    done = bare("describe", name)
    assert (done.code, done.out) == (2, "")
    assert part in done.err


def test_a_type_within_itself_is_opened_once() -> None:
    from servicepytan.cli.description import _Fields
    from servicepytan.core.bodies import Types

    types = Types({"Node": {"id": "int!", "children": "[Node]?"}}, {})
    expected = Operation("a.b.c", "GET", "/", "get", (Parameter("id", "id", "int"),))
    result = _Fields(types, expected, is_request=False).of("Node")
    assert [field["name"] for field in result["fields"]] == ["id", "children"]
    assert "fields" not in result["fields"][1]
