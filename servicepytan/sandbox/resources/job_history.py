"""The history, booking and cancellations of a job."""

from __future__ import annotations

from servicepytan.sandbox.calls import OperationRequest, Route
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.feeds import ExportFeed
from servicepytan.sandbox.resources.common import feed_route, once
from servicepytan.sandbox.responses import Response, ok
from servicepytan.sandbox.seeds.kinds import Row, with_digit

_ENDS = {"Completed": "JobCompleted", "Canceled": "JobCanceled", "Hold": "JobHeld"}


def routes(dataset: Dataset) -> dict[str, Route]:
    """The operations on the history of jobs, by verb and path."""
    job = "jpm/v2/jobs/{}"

    def exported(row: Row) -> Row:
        return {"jobId": row["id"], "history": [_short(entry) for entry in entries(dataset, row)]}

    return {
        f"GET {job}/history": once(lambda call: _history(dataset, call), "tn.jpm.jobs"),
        f"GET {job}/booked-log": once(lambda call: _booked(dataset, call), "tn.jpm.jobs"),
        "GET jpm/v2/export/job-history": feed_route(
            dataset, "jobs", ExportFeed("job-history", exported), "tn.jpm.jobhistory"
        ),
    }


def entries(dataset: Dataset, row: Row) -> list[Row]:
    """The entries of the history of a job, oldest first."""
    booked = _entry(row, 0, "JobBooked", row["createdOn"])
    if row["id"] in dataset.job_events:
        return [booked, *dataset.job_events[row["id"]]]
    end = _ENDS.get(row["jobStatus"])
    date = row["completedOn"] or row["createdOn"]
    return [booked, _entry(row, 1, end, date)] if end else [booked]


def record(dataset: Dataset, row: Row, event: str, memo: str = "") -> None:
    """Add an entry to the history of a job, from its state before."""
    history = entries(dataset, row)
    entry = {**_entry(row, len(history), event, dataset.now()), "memo": memo}
    dataset.job_events[row["id"]] = [*history[1:], entry]


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


def _history(dataset: Dataset, call: OperationRequest) -> Response:
    return ok({"history": entries(dataset, dataset.need("jobs", call.id))})


def _booked(dataset: Dataset, call: OperationRequest) -> Response:
    job = dataset.need("jobs", call.id)
    first = dataset.need("appointments", job["firstAppointmentId"])
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
