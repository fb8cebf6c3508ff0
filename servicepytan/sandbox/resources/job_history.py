"""What happened to a job: its history, its booking, its cancellations."""

from __future__ import annotations

from servicepytan.sandbox.answers import Answer, ok
from servicepytan.sandbox.calls import Call, Route
from servicepytan.sandbox.feeds import Feed
from servicepytan.sandbox.resources.common import feed_route, once
from servicepytan.sandbox.seeds.kinds import Row, with_digit
from servicepytan.sandbox.world import World

_ENDS = {"Completed": "JobCompleted", "Canceled": "JobCanceled", "Hold": "JobHeld"}


def routes(world: World) -> dict[str, Route]:
    """The operations that tell of the past of jobs."""
    job = "jpm/v2/jobs/{}"

    def exported(row: Row) -> Row:
        return {"jobId": row["id"], "history": [_short(entry) for entry in entries(world, row)]}

    return {
        f"GET {job}/history": once(lambda call: _history(world, call), "tn.jpm.jobs"),
        f"GET {job}/booked-log": once(lambda call: _booked(world, call), "tn.jpm.jobs"),
        "GET jpm/v2/export/job-history": feed_route(
            world, "jobs", Feed("job-history", exported), "tn.jpm.jobhistory"
        ),
    }


def entries(world: World, row: Row) -> list[Row]:
    """The entries of the history of a job, oldest first."""
    booked = _entry(row, 0, "JobBooked", row["createdOn"])
    if row["id"] in world.job_events:
        return [booked, *world.job_events[row["id"]]]
    end = _ENDS.get(row["jobStatus"])
    date = row["completedOn"] or row["createdOn"]
    return [booked, _entry(row, 1, end, date)] if end else [booked]


def record(world: World, row: Row, event: str, memo: str = "") -> None:
    """Add an entry to the history of a job, given as it was before."""
    known = entries(world, row)
    entry = {**_entry(row, len(known), event, world.now()), "memo": memo}
    world.job_events[row["id"]] = [*known[1:], entry]


def _entry(row: Row, nth: int, event: str, date: str) -> Row:
    return {
        "id": with_digit(row["id"], nth % 10),
        "employeeId": 501 if row["createdById"] else None,
        "eventType": event,
        "date": date,
        "usedSchedulingTool": "Manual",
        "memo": "",
    }


def _short(entry: Row) -> Row:
    return {name: value for name, value in entry.items() if name != "memo"}


def _history(world: World, call: Call) -> Answer:
    return ok({"history": entries(world, world.need("jobs", call.id))})


def _booked(world: World, call: Call) -> Answer:
    job = world.need("jobs", call.id)
    first = world.need("appointments", job["firstAppointmentId"])
    return ok(
        {
            "id": with_digit(job["id"], 1),
            "jobId": job["id"],
            "jobAppointmentId": first["id"],
            "start": first["start"],
            "arrivalWindowStart": first["arrivalWindowStart"],
            "arrivalWindowEnd": first["arrivalWindowEnd"],
            "createdOn": job["createdOn"],
            "createdById": job["createdById"],
            "active": True,
        }
    )
