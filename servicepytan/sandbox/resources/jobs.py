"""Jobs: lists, feeds and writes."""

from __future__ import annotations

from typing import Any

from servicepytan.sandbox.calls import OperationRequest, Route, check, known_fields, require
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.feeds import ExportFeed
from servicepytan.sandbox.filters import (
    Filter,
    among,
    any_among,
    at_or_after,
    before,
    boolean,
    choice_of_parameter,
    equal,
    last,
    parse,
    ranges,
    usual,
    whole,
)
from servicepytan.sandbox.listing import Listing
from servicepytan.sandbox.resources import job_actions, job_history
from servicepytan.sandbox.resources.common import (
    DATES,
    EXTERNAL,
    FIELD_TYPES,
    Lists,
    action,
    feed_route,
    field_types,
    get_route,
    keep_external,
    merge_fields,
    once,
    rows_answer,
    with_active,
    without,
)
from servicepytan.sandbox.responses import Refused, Response, bad, ok
from servicepytan.sandbox.seeds.jpm import JOB_FIELDS
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.seeds.settings import CANCEL_REASONS

SCOPE = "tn.jpm.jobs"
_NOTE = without("id", "jobId")
_IDS = ("projectId", "bookingId", "customerId", "locationId", "soldById", "jobTypeId")
_MORE_IDS = ("campaignId", "businessUnitId", "invoiceId", "createdFromEstimateId")
_UPDATED = (
    "customerId",
    "locationId",
    "businessUnitId",
    "jobGeneratedLeadSource",
    "jobTypeId",
    "priority",
    "campaignId",
    "summary",
    "tagTypeIds",
    "customerPo",
    "soldById",
    "isAutoDispatched",
    "summaryOfWork",
    "noCharge",
)


def as_exported(row: Row) -> Row:
    """A job in the form of its feed: without the job that it recalls."""
    return {**row, "recallForId": None, "warrantyId": None, "active": True}


def routes(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    """The operations of jobs, by verb and path."""
    jobs = "jpm/v2/jobs"
    return {
        f"GET {jobs}": lists.route("jobs", _listing(dataset), SCOPE),
        f"POST {jobs}": action(lambda call: _create(dataset, call), SCOPE),
        f"GET {jobs}/{{}}": get_route(dataset, "jobs", SCOPE, external=True),
        f"PATCH {jobs}/{{}}": action(lambda call: _update(dataset, call), SCOPE),
        f"GET {jobs}/custom-fields": once(
            field_types(JOB_FIELDS), SCOPE, *FIELD_TYPES.parameters()
        ),
        f"GET {jobs}/cancel-reasons": once(lambda call: _reasons(dataset, call), SCOPE, "ids"),
        f"GET {jobs}/hold-reasons": once(lambda call: _holds(dataset, call), SCOPE, "ids"),
        f"GET {jobs}/{{}}/notes": lists.parts(
            "job_notes", "jobs", Listing({}, owner="jobId", shape=_NOTE), SCOPE
        ),
        f"POST {jobs}/{{}}/notes": action(lambda call: _note(dataset, call), SCOPE),
        f"GET {jobs}/{{}}/canceled-log": lists.parts(
            "canceled_logs", "jobs", Listing({}, owner="jobId"), SCOPE
        ),
        "GET jpm/v2/export/jobs": feed_route(
            dataset, "jobs", ExportFeed("jobs", as_exported), SCOPE
        ),
        "GET jpm/v2/export/job-notes": feed_route(
            dataset, "job_notes", ExportFeed("job-notes", with_active), "tn.jpm.jobnotes"
        ),
        "GET jpm/v2/export/job-canceled-logs": feed_route(
            dataset, "canceled_logs", ExportFeed("job-canceled-logs"), "tn.jpm.jobcanceledlogs"
        ),
        **job_history.routes(dataset),
        **job_actions.routes(dataset),
    }


def _listing(dataset: Dataset) -> Listing:
    equals = {name: equal(name, whole) for name in (*_IDS, *_MORE_IDS)}
    return Listing(
        {
            **usual(),
            **equals,
            **ranges("completedOn", "completed"),
            **_appointment_filters(dataset),
            **EXTERNAL,
            "number": equal("jobNumber"),
            "jobStatus": equal("jobStatus", choice_of_parameter("jpm.jobs.list", "jobStatus")),
            "priority": equal("priority"),
            "tagTypeIds": any_among("tagTypeIds"),
            "estimateIds": any_among("estimateIds"),
            "equipmentIds": any_among("equipmentIds"),
        },
        sorts={**DATES, "Priority": "priority"},
    )


def _appointment_filters(dataset: Dataset) -> dict[str, Filter]:
    def of(row: Row) -> list[Row]:
        return dataset.appointments(row["id"])

    def first(row: Row) -> list[Row]:
        return [
            appointment for appointment in of(row) if appointment["id"] == row["firstAppointmentId"]
        ]

    def some(test: Filter, rows: Any) -> Filter:
        return Filter(
            test.read,
            lambda row, value: any(test.keeps(appointment, value) for appointment in rows(row)),
        )

    def has_unused(row: Row, value: bool) -> bool:
        return any(appointment["unused"] for appointment in of(row)) is value

    def has_technician(row: Row, value: int) -> bool:
        return any(value in dataset.technicians_of(appointment) for appointment in of(row))

    return {
        "appointmentStatus": some(
            equal("status", choice_of_parameter("jpm.jobs.list", "appointmentStatus")), of
        ),
        "appointmentStartsOnOrAfter": some(at_or_after("start"), of),
        "appointmentStartsBefore": some(before("start"), of),
        "firstAppointmentStartsOnOrAfter": some(at_or_after("start"), first),
        "firstAppointmentStartsBefore": some(before("start"), first),
        "technicianId": Filter(last(whole), has_technician),
        "hasUnusedAppointments": Filter(last(boolean), has_unused),
    }


def _create(dataset: Dataset, call: OperationRequest) -> Response:
    body = call.record()
    require(
        body,
        customerId=int,
        locationId=int,
        businessUnitId=int,
        jobTypeId=int,
        priority=str,
        campaignId=int,
        appointments=list,
    )
    _check_links(dataset, body)
    if not body["appointments"]:
        raise bad("appointments", "At least one appointment is required.")
    if not dataset.refer("customers", "customerId", body["customerId"])["active"]:
        raise Refused(409, f"Customer ID = {body['customerId']} is not active")
    row = _new_job(dataset, body)
    _add_appointments(dataset, row, body["appointments"])
    row = dataset["jobs"].put(row)
    keep_external(dataset, "jobs", row["id"], body)
    return ok(row)


def _new_job(dataset: Dataset, body: Row) -> Row:
    row: Row = dict.fromkeys(dataset["jobs"].kind.plain(0, dataset["jobs"].kind.dice(0)))
    row.update(known_fields(body, *_UPDATED, "projectId", "partnerLeadCallId", "bookingId"))
    row.update(
        jobStatus="Scheduled",
        noCharge=bool(body.get("noCharge")),
        notificationsEnabled=True,
        createdById=501,
        tagTypeIds=body.get("tagTypeIds") or [],
        customFields=[],
        estimateIds=[],
        equipmentIds=[],
        invoiceId=0,
    )
    for name in ("id", "createdOn", "modifiedOn"):
        del row[name]
    if body.get("customFields"):
        merge_fields(row, body["customFields"], JOB_FIELDS)
    row = dataset["jobs"].add(row)
    row["jobNumber"] = str(row["id"] - 300_000_001 + 10_001)
    return row


def _add_appointments(dataset: Dataset, job: Row, bodies: list[Any]) -> None:
    ids = []
    for nth, wanted in enumerate(bodies):
        wanted = wanted if isinstance(wanted, dict) else {}
        require(wanted, start=str, end=str)
        appointment = dataset["appointments"].add(_appointment(job, nth, wanted))
        dataset.technicians[appointment["id"]] = list(wanted.get("technicianIds") or ())
        ids.append(appointment["id"])
    job.update(appointmentCount=len(ids), firstAppointmentId=ids[0], lastAppointmentId=ids[-1])


def _appointment(job: Row, nth: int, wanted: Row) -> Row:
    return {
        "jobId": job["id"],
        "appointmentNumber": f"{job['jobNumber']}-{nth + 1}",
        "start": wanted["start"],
        "end": wanted["end"],
        "arrivalWindowStart": wanted.get("arrivalWindowStart"),
        "arrivalWindowEnd": wanted.get("arrivalWindowEnd"),
        "status": "Scheduled",
        "specialInstructions": None,
        "customerId": job["customerId"],
        "unused": not wanted.get("technicianIds"),
        "createdById": 501,
        "isConfirmed": False,
        "active": True,
        "appointmentSummaries": [],
    }


def _update(dataset: Dataset, call: OperationRequest) -> Response:
    row = dataset.need("jobs", call.id)
    body = call.record()
    _check_links(dataset, body)
    row.update(known_fields(body, *_UPDATED))
    if body.get("customFields") is not None:
        merge_fields(row, body["customFields"], JOB_FIELDS)
    row = dataset["jobs"].put(row)
    keep_external(dataset, "jobs", row["id"], body)
    return ok(row)


def _check_links(dataset: Dataset, body: Row) -> None:
    check(
        body,
        summary=str,
        priority=str,
        customerPo=str,
        tagTypeIds=list,
        noCharge=bool,
        campaignId=int,
        jobTypeId=int,
        customFields=list,
    )
    for field, name in (
        ("customerId", "customers"),
        ("locationId", "locations"),
        ("businessUnitId", "business_units"),
    ):
        if body.get(field) is not None:
            dataset.refer(name, field, body[field])


def _note(dataset: Dataset, call: OperationRequest) -> Response:
    job = dataset.need("jobs", call.id)
    body = call.record()
    require(body, text=str)
    check(body, pinToTop=bool)
    note = {
        "text": body["text"],
        "isPinned": bool(body.get("pinToTop")),
        "createdById": 501,
        "jobId": job["id"],
    }
    return ok(_NOTE(dataset["job_notes"].add(note)))


def _named_jobs(dataset: Dataset, call: OperationRequest) -> list[Row]:
    if not call.query.get("ids"):
        raise bad("ids", "The ids field is required.")
    ids = parse("ids", among("id", most=50), call.query["ids"])
    return [row for row in map(dataset["jobs"].get, sorted(ids)) if row]


def _reasons(dataset: Dataset, call: OperationRequest) -> Response:
    names = dict(CANCEL_REASONS)
    rows = []
    for job in _named_jobs(dataset, call):
        logs = [log for log in job_actions.logs_of(dataset, job["id"]) if log["active"]]
        rows += [
            {
                "jobId": job["id"],
                "reasonId": log["reasonId"],
                "name": names.get(log["reasonId"], ""),
                "text": log["memo"] or "",
            }
            for log in logs[-1:]
        ]
    return rows_answer(rows, call, Listing({}))


def _holds(dataset: Dataset, call: OperationRequest) -> Response:
    rows = [
        dataset.hold_reasons[job["id"]]
        for job in _named_jobs(dataset, call)
        if job["id"] in dataset.hold_reasons
    ]
    return rows_answer(rows, call, Listing({}))
