"""``--fields``: names that exist, paths into nested values, and the nearest for a typo."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from servicepytan.cli.describe import _kind
from servicepytan.cli.fields import _singles, check_fields, paths
from servicepytan.convert.field_paths import MISSING, value_at
from servicepytan.endpoints.operations import Operation, operations
from servicepytan.errors import InvalidArgument
from servicepytan.sandbox import Sandbox
from tests.cli.runs import Run

ROW = {
    "id": 1,
    "address": {"city": "Reno", "geo": {"lat": 1.5}, "street": None},
    "items": [{"sku": "A", "price": {"net": 1}}, {"sku": "B"}, {}],
    "nothing": None,
    "none": [],
    "a.b": "dotted",
    "a": {"b": "nested", "c": 2},
    "x.y": {"z": 3},
}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("id", 1),
        ("address.city", "Reno"),
        ("address.geo.lat", 1.5),
        ("address.street", None),
        ("address.geo", {"lat": 1.5}),
        ("items.sku", ["A", "B"]),
        ("items.price.net", [1]),
        ("nothing.at.all", None),
        ("none.sku", []),
        ("a.b", "dotted"),
        ("a.c", 2),
        ("x.y.z", 3),
        ("missing", MISSING),
        ("address.missing", MISSING),
        ("id.city", MISSING),
        ("", MISSING),
        (".", MISSING),
    ],
)
def test_the_value_at_a_path(path: str, value: Any) -> None:
    assert value_at(ROW, path) == value


def operation_named(name: str) -> Operation:
    return next(operation for operation in operations() if operation.name == name)


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("jpm.jobs.list", "jobNumber"),
        ("jpm.jobs.get", "customFields.name"),
        ("crm.customers.list", "address.city"),
        ("crm.customers.export", "address.city"),
        ("jpm.jobs.list", "externalData.key"),
        ("salestech.opportunities.get", "whatever.there.is"),
        ("reporting.data_queries.get", "anything"),
        ("accounting.invoices.list", "items.skuName"),
    ],
)
def test_fields_that_are_there_or_not_known(name: str, field: str) -> None:
    check_fields(operation_named(name), [field])


@pytest.mark.parametrize(
    ("name", "field", "part"),
    [
        (
            "jpm.jobs.list",
            "jobNumbr",
            "jpm.jobs.list has no field 'jobNumbr'. Did you mean 'jobNumber'?",
        ),
        ("jpm.jobs.list", "job_number", "Did you mean 'jobNumber'?"),
        ("crm.customers.list", "adress.city", "Did you mean 'address.city'?"),
        (
            "crm.customers.list",
            "address.ctiy",
            "address of crm.customers.list has no field 'ctiy'. Did you mean 'address.city'?",
        ),
        ("accounting.invoices.list", "items.skuNme", "Did you mean 'items.skuName'?"),
        ("jpm.jobs.list", "id.x", "id of jpm.jobs.list has no field 'x'. id holds a plain value."),
        ("jpm.jobs.list", "qqqq", "It has id, jobNumber, "),
        ("jpm.jobs.list", "qqqq", "servicepytan call jpm.jobs.list --no-check --fields qqqq"),
        ("jpm.jobs.list", "id.", "id of jpm.jobs.list has no field ''"),
    ],
)
def test_a_typo_names_the_nearest(name: str, field: str, part: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        check_fields(operation_named(name), ["id", field])
    assert part in str(caught.value)


def test_columns_that_are_added_count() -> None:
    check_fields(
        operation_named("jpm.jobs.list"), ["tenant", "tenant_id", "id"], ("tenant", "tenant_id")
    )
    with pytest.raises(InvalidArgument, match="Did you mean 'tenant'"):
        check_fields(operation_named("jpm.jobs.list"), ["tenat"], ("tenant", "tenant_id"))


@pytest.mark.slow
def test_every_path_of_every_operation_passes() -> None:
    for operation in operations():
        check_fields(operation, paths(operation))


@pytest.mark.parametrize(
    "args",
    [
        ["list", "jobs"],
        ["get", "jobs", "300000001"],
        ["export", "jobs"],
        ["call", "jobs.list"],
        ["call", "jobs.get", "300000001"],
        ["get", "invoices", "1"],
    ],
)
def test_a_typo_is_an_error_before_any_request(run: Run, sandbox: Sandbox, args: list[str]) -> None:
    done = run(*args, "--fields", "id,sumary")
    assert (done.code, done.out, sandbox.log) == (2, "", [])
    assert done.err.startswith("Error: ")
    assert "has no field 'sumary'. Did you mean 'summary'?" in done.err


def test_a_typo_is_an_error_without_settings(bare: Run) -> None:
    assert "Did you mean 'jobNumber'?" in bare("list", "jobs", "--fields", "jobNumbr").err


@pytest.mark.parametrize(
    "args",
    [
        ["list", "customers", "--limit", "1"],
        ["get", "customers", "100000001"],
        ["export", "customers", "--limit", "1"],
        ["call", "customers.list", "--limit", "1"],
        ["call", "customers.get", "100000001"],
    ],
)
def test_dotted_names_reach_into_nested_values(run: Run, sandbox: Sandbox, args: list[str]) -> None:
    with sandbox.session() as session:
        city = session.customers.get(100000001)["address"]["city"]
    wanted = {"id": 100000001, "address.city": city}
    fields = ["--fields", "id,address.city"]
    assert json.loads(run(*args, *fields, "--format", "jsonl").out) == wanted
    rows = csv.DictReader(io.StringIO(run(*args, *fields, "--format", "csv").out))
    assert list(rows) == [{"id": "100000001", "address.city": city}]
    table = run(*args, *fields, "--format", "table").out
    assert "address.city" in table
    assert city in table


def test_no_check_takes_any_field(run: Run) -> None:
    done = run("call", "jobs.get", "300000001", "--no-check", "--fields", "id,brandNew")
    assert (done.code, json.loads(done.out)) == (0, {"id": 300000001, "brandNew": None})
    assert "Warning: the record has no field 'brandNew'." in done.err


@pytest.mark.parametrize(
    ("kind", "singles", "words"),
    [
        ("int", ["int"], "whole number"),
        ("[int]?", ["int"], "list of whole number"),
        ("[[text]]", ["text"], "list of list of text"),
        ("{text}", ["{text}"], "text by name"),
        ("[{int?}]", ["{int?}"], "list of whole number by name"),
        ("A|B", ["A", "B"], "A or B"),
    ],
)
def test_kinds_of_fields(kind: str, singles: list[str], words: str) -> None:
    assert list(_singles(kind.rstrip("?"))) == singles
    assert _kind(kind.rstrip("?")) == words
