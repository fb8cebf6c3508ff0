"""How each resource is pulled, from the table of operations."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from servicepytan import InvalidArgument
from servicepytan.endpoints.operations import Operation, operation, operations
from servicepytan.export.plan import columns_for, name_of, plan_of, plans
from tests.all_cases import for_all


@pytest.mark.parametrize(
    ("name", "called", "mode", "key", "query"),
    [
        ("jobs", "jobs", "feed", ("id",), {}),
        ("jpm.jobs", "jobs", "feed", ("id",), {}),
        ("jobs.list", "jobs_list", "modified", ("id",), {}),
        ("jobs.export_notes", "jobs_notes", "feed", ("id",), {}),
        ("jobs.export_history", "jobs_history", "feed", ("jobId",), {}),
        ("customers.list_all_contacts", "customers_all_contacts", "modified", ("id",), {}),
        ("appointments", "appointments", "feed", ("id",), {"active": "Any"}),
        ("zones", "zones", "modified", ("id",), {"active": "Any"}),
        ("invoices.list", "invoices_list", "modified", ("id",), {"active_state": "All"}),
        ("non_job_appointments", "non_job_appointments", "modified", ("id",),
         {"active_only": False}),
        ("teams", "teams", "modified", ("id",), {"include_inactive": True}),
        ("return_types", "return_types", "modified", ("id",), {"active_only": False}),
        ("payment_types", "payment_types", "full", ("id",), {"active": "Any"}),
        ("reviews", "reviews", "full", (), {}),
        ("payroll_settings", "payroll_settings", "feed", ("employeeId", "employeeType"), {}),
        ("opportunities", "opportunities", "feed", ("id",), {}),
        ("forms.forms", "forms", "modified", ("id",), {"active": "Any"}),
        ("payroll.timesheets", "payroll_timesheets", "feed", ("id",), {}),
        ("proposal_types", "proposal_types", "full", ("id",), {"active": "Any"}),
    ],
)  # fmt: skip
def test_the_plan_of_a_resource(
    name: str, called: str, mode: str, key: tuple[str, ...], query: dict[str, object]
) -> None:
    (plan,) = plans(name)
    assert (plan.name, plan.mode, plan.key, plan.query) == (called, mode, key, query)


def test_a_resource_that_is_named_twice_comes_once() -> None:
    result = plans(["jobs", "jpm.jobs", "jpm.jobs.export", "customers"])
    assert [plan.name for plan in result] == ["jobs", "customers"]


def syncable() -> Iterator[Operation]:
    for each_operation in operations():
        if (
            each_operation.verb == "GET"
            and each_operation.paging
            and not each_operation.path_params
        ):
            yield each_operation


def test_no_two_resources_share_a_name() -> None:
    names = [name_of(each_operation).casefold() for each_operation in syncable()]
    assert len(names) == len(set(names))


def test_names_are_fit_for_folders_and_tables() -> None:
    assert all(name_of(each_operation).replace("_", "").isalnum() for each_operation in syncable())


def test_all_takes_what_is_published_and_needs_no_arguments() -> None:
    names = {plan.operation.name for plan in plans("all")}
    assert {"jpm.jobs.export", "jpm.jobs.export_notes", "dispatch.zones.list"} <= names
    assert not names & {
        "salestech.opportunities.export",  # no longer published
        "salestech.estimates.export_legacy",  # the same rows once more
        "marketing_ads.performance.list",  # needs dates
        "jpm.jobs.list",  # has a feed
    }
    modes = {plan.mode for plan in plans("all")}
    assert modes == {"feed", "modified", "full"}
    assert sum(plan.mode == "feed" for plan in plans("all")) == 52


@for_all("plan", plans("all"))
def test_the_key_is_among_the_columns_and_comes_first(plan: object) -> None:
    result = plan_of(operation(plan.operation.name))  # type: ignore[attr-defined]
    names = columns_for(result, flat=False, tenant_column="tenant").names
    assert names[: 1 + len(result.key)] == ["tenant", *result.key]


def test_what_needs_arguments_is_refused() -> None:
    with pytest.raises(InvalidArgument, match=r"session\.crm\.customers\.list_notes for each"):
        plans(["jobs", "crm.customers.list_notes"])
