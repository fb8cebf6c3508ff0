"""Actions on a job: cancel, complete, hold, equipment, messages."""

from __future__ import annotations

from servicepytan.sandbox.calls import OperationRequest, Route, require
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.filters import Invalid, moment
from servicepytan.sandbox.resources.common import acting_on, once
from servicepytan.sandbox.resources.job_history import record
from servicepytan.sandbox.responses import Response, bad, conflict, no_record, ok
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.seeds.settings import CANCEL_REASONS, HOLD_REASONS

SCOPE = "tn.jpm.jobs"


def routes(dataset: Dataset) -> dict[str, Route]:
    """The actions on jobs, by verb and path."""
    job = "jpm/v2/jobs/{}"

    acting = acting_on(dataset, SCOPE)
    return {
        f"PUT {job}/cancel": acting(_cancel),
        f"PUT {job}/remove-cancellation": acting(_restore),
        f"PUT {job}/complete": acting(_complete),
        f"PUT {job}/hold": acting(_hold),
        f"POST {job}/messages": acting(_message),
        f"GET {job}/equipment": once(lambda call: _equipment(dataset, call), SCOPE),
        f"POST {job}/equipment": acting(_attach),
        f"DELETE {job}/equipment": acting(_detach_some),
        f"DELETE {job}/equipment/{{}}": acting(_detach),
    }


def logs_of(dataset: Dataset, job_id: int) -> list[Row]:
    """The cancellations of a job, oldest first."""
    return dataset.of("canceled_logs", "jobs", job_id, "jobId")


def _open_job(dataset: Dataset, call: OperationRequest) -> Row:
    job = dataset.need("jobs", call.id)
    if job["jobStatus"] in ("Completed", "Canceled"):
        raise conflict(f"Job ID = {job['id']} is already {job['jobStatus'].lower()}")
    return job


def _set_status(dataset: Dataset, job: Row, status: str, of_appointments: str, event: str) -> Row:
    for appointment in dataset.appointments(job["id"]):
        dataset["appointments"].put({**appointment, "status": of_appointments})
    record(dataset, job, event)
    return dataset["jobs"].put({**job, "jobStatus": status})


def _reason(body: Row, reasons: tuple[tuple[int, str], ...]) -> str:
    require(body, reasonId=int, memo=str)
    if body["reasonId"] not in dict(reasons):
        raise bad("reasonId", f"Reason with ID = {body['reasonId']} was not found.")
    return dict(reasons)[body["reasonId"]]


def _cancel(dataset: Dataset, call: OperationRequest) -> Response:
    body = call.record()
    job = _open_job(dataset, call)
    _reason(body, CANCEL_REASONS)
    _set_status(dataset, {**job, "total": 0.0}, "Canceled", "Canceled", "JobCanceled")
    dataset["canceled_logs"].add(
        {
            "jobId": job["id"],
            "reasonId": body["reasonId"],
            "memo": body["memo"],
            "createdById": 501,
            "active": True,
        }
    )
    return ok()


def _restore(dataset: Dataset, call: OperationRequest) -> Response:
    job = dataset.need("jobs", call.id)
    if job["jobStatus"] != "Canceled":
        raise conflict(f"Job ID = {job['id']} is not canceled")
    for log in logs_of(dataset, job["id"]):
        dataset["canceled_logs"].put({**log, "active": False})
    _set_status(dataset, job, "Scheduled", "Scheduled", "JobCancellationRemoved")
    return ok()


def _complete(dataset: Dataset, call: OperationRequest) -> Response:
    body = call.record()
    job = _open_job(dataset, call)
    require(body, completedOn=str)
    try:
        completed = moment(body["completedOn"]) + "Z"
    except Invalid:
        raise bad("completedOn", "The JSON value could not be converted.") from None
    _set_status(dataset, {**job, "completedOn": completed}, "Completed", "Done", "JobCompleted")
    return ok()


def _hold(dataset: Dataset, call: OperationRequest) -> Response:
    body = call.record()
    job = _open_job(dataset, call)
    name = _reason(body, HOLD_REASONS)
    located = {"reasonId": body["reasonId"], "name": name, "text": body["memo"]}
    dataset.hold_reasons[job["id"]] = {
        "jobId": job["id"],
        **located,
        "appointmentHoldReasons": [
            {"appointmentId": appointment["id"], **located}
            for appointment in dataset.appointments(job["id"])
        ],
    }
    _set_status(dataset, job, "Hold", "Hold", "JobHeld")
    return ok()


def _message(dataset: Dataset, call: OperationRequest) -> Response:
    dataset.need("jobs", call.id)
    body = call.record()
    require(body, body=str, createdByEmployeeId=int)
    dataset.refer("employees", "createdByEmployeeId", body["createdByEmployeeId"])
    return ok({"id": 1_800_000_000 + dataset.serial()})


def _equipment(dataset: Dataset, call: OperationRequest) -> Response:
    return ok({"equipmentIds": dataset.need("jobs", call.id)["equipmentIds"]})


def _equipment_ids(call: OperationRequest) -> list[int]:
    body = call.record()
    require(body, equipmentIds=list)
    if not all(isinstance(each, int) for each in body["equipmentIds"]):
        raise bad("equipmentIds", "A list of ids is expected.")
    return list(body["equipmentIds"])


def _attach(dataset: Dataset, call: OperationRequest) -> Response:
    job = dataset.need("jobs", call.id)
    both = [*job["equipmentIds"], *_equipment_ids(call)]
    job = dataset["jobs"].put({**job, "equipmentIds": list(dict.fromkeys(both))})
    return ok({"equipmentIds": job["equipmentIds"]})


def _detach_some(dataset: Dataset, call: OperationRequest) -> Response:
    job = dataset.need("jobs", call.id)
    _keep_equipment(dataset, job, set(_equipment_ids(call)))
    return ok(status=204)


def _detach(dataset: Dataset, call: OperationRequest) -> Response:
    job = dataset.need("jobs", call.id)
    equipment = int(call.ids[1])
    if equipment not in job["equipmentIds"]:
        raise no_record("Equipment", equipment)
    _keep_equipment(dataset, job, {equipment})
    return ok(status=204)


def _keep_equipment(dataset: Dataset, job: Row, removed: set[int]) -> None:
    kept = [each for each in job["equipmentIds"] if each not in removed]
    dataset["jobs"].put({**job, "equipmentIds": kept})
