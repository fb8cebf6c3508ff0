"""Jobs: lists, feeds, and what can be done with one."""

from __future__ import annotations

from typing import Any

from servicepytan.sandbox.answers import Answer, Refused, bad, ok
from servicepytan.sandbox.calls import Call, Route, check, known, require
from servicepytan.sandbox.feeds import Feed
from servicepytan.sandbox.filters import (
    Filter,
    among,
    any_among,
    at_or_after,
    before,
    boolean,
    equal,
    last,
    one_of_table,
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
from servicepytan.sandbox.seeds.jpm import JOB_FIELDS
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.seeds.settings import CANCEL_REASONS
from servicepytan.sandbox.world import World

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
    """A job as its feed shows it: without what it was a recall of."""
    return {**row, "recallForId": None, "warrantyId": None, "active": True}


def routes(world: World, lists: Lists) -> dict[str, Route]:
    """The operations of jobs, by verb and path."""
    jobs = "jpm/v2/jobs"
    return {
        f"GET {jobs}": lists.route("jobs", _listing(world), SCOPE),
        f"POST {jobs}": action(lambda call: _create(world, call), SCOPE),
        f"GET {jobs}/{{}}": get_route(world, "jobs", SCOPE, external=True),
        f"PATCH {jobs}/{{}}": action(lambda call: _update(world, call), SCOPE),
        f"GET {jobs}/custom-fields": once(
            field_types(world, JOB_FIELDS), SCOPE, *FIELD_TYPES.parameters()
        ),
        f"GET {jobs}/cancel-reasons": once(lambda call: _reasons(world, call), SCOPE, "ids"),
        f"GET {jobs}/hold-reasons": once(lambda call: _holds(world, call), SCOPE, "ids"),
        f"GET {jobs}/{{}}/notes": lists.parts(
            "job_notes", "jobs", Listing({}, owner="jobId", shape=_NOTE), SCOPE
        ),
        f"POST {jobs}/{{}}/notes": action(lambda call: _note(world, call), SCOPE),
        f"GET {jobs}/{{}}/canceled-log": lists.parts(
            "canceled_logs", "jobs", Listing({}, owner="jobId"), SCOPE
        ),
        "GET jpm/v2/export/jobs": feed_route(world, "jobs", Feed("jobs", as_exported), SCOPE),
        "GET jpm/v2/export/job-notes": feed_route(
            world, "job_notes", Feed("job-notes", with_active), "tn.jpm.jobnotes"
        ),
        "GET jpm/v2/export/job-canceled-logs": feed_route(
            world, "canceled_logs", Feed("job-canceled-logs"), "tn.jpm.jobcanceledlogs"
        ),
        **job_history.routes(world),
        **job_actions.routes(world),
    }


def _listing(world: World) -> Listing:
    equals = {name: equal(name, whole) for name in (*_IDS, *_MORE_IDS)}
    return Listing(
        {
            **usual(),
            **equals,
            **ranges("completedOn", "completed"),
            **_appointment_filters(world),
            **EXTERNAL,
            "number": equal("jobNumber"),
            "jobStatus": equal("jobStatus", one_of_table("jpm.jobs.list", "jobStatus")),
            "priority": equal("priority"),
            "tagTypeIds": any_among("tagTypeIds"),
            "estimateIds": any_among("estimateIds"),
            "equipmentIds": any_among("equipmentIds"),
        },
        sorts={**DATES, "Priority": "priority"},
    )


def _appointment_filters(world: World) -> dict[str, Filter]:
    def of(row: Row) -> list[Row]:
        return world.appointments(row["id"])

    def first(row: Row) -> list[Row]:
        return [found for found in of(row) if found["id"] == row["firstAppointmentId"]]

    def some(test: Filter, rows: Any) -> Filter:
        return Filter(
            test.read, lambda row, value: any(test.keeps(found, value) for found in rows(row))
        )

    def has_unused(row: Row, value: bool) -> bool:
        return any(found["unused"] for found in of(row)) is value

    def has_technician(row: Row, value: int) -> bool:
        return any(value in world.technicians_of(found) for found in of(row))

    return {
        "appointmentStatus": some(
            equal("status", one_of_table("jpm.jobs.list", "appointmentStatus")), of
        ),
        "appointmentStartsOnOrAfter": some(at_or_after("start"), of),
        "appointmentStartsBefore": some(before("start"), of),
        "firstAppointmentStartsOnOrAfter": some(at_or_after("start"), first),
        "firstAppointmentStartsBefore": some(before("start"), first),
        "technicianId": Filter(last(whole), has_technician),
        "hasUnusedAppointments": Filter(last(boolean), has_unused),
    }


def _create(world: World, call: Call) -> Answer:
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
    _check_links(world, body)
    if not body["appointments"]:
        raise bad("appointments", "At least one appointment is required.")
    if not world.refer("customers", "customerId", body["customerId"])["active"]:
        raise Refused(409, f"Customer ID = {body['customerId']} is not active")
    row = _new_job(world, body)
    _add_appointments(world, row, body["appointments"])
    row = world["jobs"].put(row)
    keep_external(world, "jobs", row["id"], body)
    return ok(row)


def _new_job(world: World, body: Row) -> Row:
    row: Row = dict.fromkeys(world["jobs"].kind.plain(0, world["jobs"].kind.dice(0)))
    row.update(known(body, *_UPDATED, "projectId", "partnerLeadCallId", "bookingId"))
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
    row = world["jobs"].add(row)
    row["jobNumber"] = str(row["id"] - 300_000_001 + 10_001)
    return row


def _add_appointments(world: World, job: Row, given: list[Any]) -> None:
    ids = []
    for nth, wanted in enumerate(given):
        wanted = wanted if isinstance(wanted, dict) else {}
        require(wanted, start=str, end=str)
        appointment = world["appointments"].add(_appointment(job, nth, wanted))
        world.technicians[appointment["id"]] = list(wanted.get("technicianIds") or ())
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


def _update(world: World, call: Call) -> Answer:
    row = world.need("jobs", call.id)
    body = call.record()
    _check_links(world, body)
    row.update(known(body, *_UPDATED))
    if body.get("customFields") is not None:
        merge_fields(row, body["customFields"], JOB_FIELDS)
    row = world["jobs"].put(row)
    keep_external(world, "jobs", row["id"], body)
    return ok(row)


def _check_links(world: World, body: Row) -> None:
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
            world.refer(name, field, body[field])


def _note(world: World, call: Call) -> Answer:
    job = world.need("jobs", call.id)
    body = call.record()
    require(body, text=str)
    check(body, pinToTop=bool)
    note = {
        "text": body["text"],
        "isPinned": bool(body.get("pinToTop")),
        "createdById": 501,
        "jobId": job["id"],
    }
    return ok(_NOTE(world["job_notes"].add(note)))


def _named_jobs(world: World, call: Call) -> list[Row]:
    if not call.query.get("ids"):
        raise bad("ids", "The ids field is required.")
    ids = parse("ids", among("id", most=50), call.query["ids"])
    return [row for row in map(world["jobs"].get, sorted(ids)) if row]


def _reasons(world: World, call: Call) -> Answer:
    names = dict(CANCEL_REASONS)
    rows = []
    for job in _named_jobs(world, call):
        logs = [log for log in job_actions.logs_of(world, job["id"]) if log["active"]]
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


def _holds(world: World, call: Call) -> Answer:
    rows = [
        world.hold_reasons[job["id"]]
        for job in _named_jobs(world, call)
        if job["id"] in world.hold_reasons
    ]
    return rows_answer(rows, call, Listing({}))
