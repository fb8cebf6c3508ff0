"""The operations of jobs."""

from __future__ import annotations

from typing import Any

import pytest

JOBS = "/jpm/v2/{tenant}/jobs"
APPOINTMENTS = "/jpm/v2/{tenant}/appointments"
GUID = "11111111-2222-3333-4444-555555555555"
NEW = {
    "customerId": 100000001,
    "locationId": 200000001,
    "businessUnitId": 201,
    "jobTypeId": 3001,
    "priority": "Normal",
    "campaignId": 4001,
    "appointments": [
        {"start": "2026-06-01T15:00:00Z", "end": "2026-06-01T17:00:00Z", "technicianIds": [601]},
        {"start": "2026-06-02T15:00:00Z", "end": "2026-06-02T17:00:00Z"},
    ],
}


def job_with(client: Any, status: str) -> int:
    result: int = client.get(JOBS, jobStatus=status).ids[0]
    return result


def status_of(client: Any, job: int) -> Any:
    return client.get(f"{JOBS}/{job}").json["jobStatus"]


def test_get(reader: Any) -> None:
    row = reader.get(f"{JOBS}/300000005").json
    assert row == reader.get(JOBS, ids="300000005").rows[0]
    missing = reader.get(f"{JOBS}/5")
    assert missing.status == 404
    assert missing.json["title"] == "Job with ID = 5 was not found."
    assert set(missing.json) == {"type", "title", "status", "traceId", "errors", "data"}


def test_create(client: Any) -> None:
    reply = client.post(JOBS, {**NEW, "summary": "Loud", "unheardOf": 1})
    assert reply.status == 200
    row = reply.json
    assert row["id"] == 300000121
    assert row["jobStatus"] == "Scheduled"
    assert row["summary"] == "Loud"
    assert "unheardOf" not in row
    assert set(row) >= set(client.get(f"{JOBS}/300000001").json)
    assert client.get(f"{JOBS}/{row['id']}").json == row
    assert client.get(JOBS, sort="-Id", pageSize=1).rows == [row]
    booked = client.get(APPOINTMENTS, jobId=row["id"]).rows
    assert [row["firstAppointmentId"], row["lastAppointmentId"]] == [
        request["id"] for request in booked
    ]
    assert [request["unused"] for request in booked] == [False, True]
    assert client.get(JOBS, hasUnusedAppointments="true").ids == [row["id"]]
    assert client.get(APPOINTMENTS, technicianId=601, jobId=row["id"]).ids == [booked[0]["id"]]


def test_create_with_custom_fields_and_external_data(client: Any) -> None:
    body = {
        **NEW,
        "customFields": [{"typeId": 95, "value": "yes"}],
        "externalData": {
            "applicationGuid": GUID.upper(),
            "externalData": [{"key": "crm", "value": "42"}],
        },
    }
    row = client.post(JOBS, body).json
    assert row["customFields"] == [{"typeId": 95, "name": "Call Out Fee Type ", "value": "yes"}]
    assert row["externalData"] is None
    path = f"{JOBS}/{row['id']}"
    seen = client.get(path, externalDataApplicationGuid=GUID).json["externalData"]
    assert seen == [{"key": "crm", "value": "42"}]
    assert client.get(path, externalDataApplicationGuid="x").status == 400
    for values, ids in (("42,43", [row["id"]]), ("43", []), ("", [row["id"]])):
        asked = {"externalDataApplicationGuid": GUID, "externalDataKey": "crm"}
        assert client.get(JOBS, externalDataValues=values, **asked).ids == ids
    assert len(client.get(JOBS, externalDataApplicationGuid=GUID).rows) == 50


@pytest.mark.parametrize("name", list(NEW))
def test_create_needs(client: Any, name: str) -> None:
    reply = client.post(JOBS, {key: value for key, value in NEW.items() if key != name})
    assert reply.status == 400
    errors = reply.json["errors"]
    assert errors["request"] == ["The request field is required."]
    assert errors[""][0].startswith(f"Required property '{name}' not found in JSON.")
    assert client.sandbox.applied == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"customerId": 5}, "customerId"),
        ({"locationId": 5}, "locationId"),
        ({"businessUnitId": 5}, "businessUnitId"),
        ({"campaignId": "4001"}, "$.campaignId"),
        ({"campaignId": True}, "$.campaignId"),
        ({"appointments": []}, "appointments"),
        ({"customFields": [{"typeId": 1}]}, "customFields"),
        ({"customFields": ["x"]}, "customFields"),
    ],
)
def test_create_checks(client: Any, change: dict[str, Any], field: str) -> None:
    reply = client.post(JOBS, {**NEW, **change})
    assert (reply.status, list(reply.json["errors"])) == (400, [field])


def test_create_for_an_inactive_customer(client: Any) -> None:
    reply = client.post(JOBS, {**NEW, "customerId": 100000010})
    assert reply.status == 409
    assert reply.json["title"] == "Customer ID = 100000010 is not active"


@pytest.mark.parametrize("body", [None, [], "text"])
def test_a_body_must_be_an_object(client: Any, body: Any) -> None:
    reply = client.post(JOBS, body)
    assert reply.json["errors"] == {"request": ["The request field is required."]}


def test_update_changes_what_it_names(client: Any, clock: Any) -> None:
    before = client.get(f"{JOBS}/300000002").json
    body = {"summary": "New", "customFields": [{"typeId": 97, "value": "1"}], "total": 5, "id": 9}
    row = client.patch(f"{JOBS}/300000002", body).json
    assert row["summary"] == "New"
    assert row["total"] == before["total"]
    assert row["id"] == 300000002
    assert {"typeId": 97, "name": "Filter Size", "value": "1"} in row["customFields"]
    assert row["modifiedOn"] == "2026-05-28T20:26:40.25Z"
    assert client.get(f"{JOBS}/300000002").json == row
    again = client.patch(f"{JOBS}/300000002", {}).json
    assert again["modifiedOn"] == "2026-05-28T20:26:40.251Z"
    assert client.patch(f"{JOBS}/5", {}).status == 404
    assert client.patch(f"{JOBS}/300000002", {"customerId": 5}).status == 400


def test_update_external_data_replaces_or_merges(client: Any) -> None:
    path = f"{JOBS}/300000002"

    def stored(mode: str, *pairs: tuple[str, Any]) -> Any:
        data = [{"key": key, "value": value} for key, value in pairs]
        body = {"applicationGuid": GUID, "patchMode": mode, "externalData": data}
        assert client.patch(path, {"externalData": body}).status == 200
        shown = client.get(path, externalDataApplicationGuid=GUID).json["externalData"]
        return {pair["key"]: pair["value"] for pair in shown}

    assert stored("Replace", ("a", "1")) == {"a": "1"}
    assert stored("Merge", ("b", "2")) == {"a": "1", "b": "2"}
    assert stored("Merge", ("a", None)) == {"b": "2"}
    assert stored("Replace", ("c", "3")) == {"c": "3"}
    assert client.patch(path, {"externalData": {"externalData": []}}).status == 400


def test_cancel_and_remove_cancellation(client: Any) -> None:
    job = job_with(client, "Scheduled")
    reply = client.put(f"{JOBS}/{job}/cancel", {"reasonId": 71, "memo": "rain"})
    assert (reply.status, reply.body) == (200, b"")
    row = client.get(f"{JOBS}/{job}").json
    assert (row["jobStatus"], row["total"]) == ("Canceled", 0)
    assert {item["status"] for item in client.get(APPOINTMENTS, jobId=job).rows} == {"Canceled"}
    log = client.get(f"{JOBS}/{job}/canceled-log").rows
    assert [(entry["memo"], entry["active"]) for entry in log] == [("rain", True)]
    reasons = client.get(f"{JOBS}/cancel-reasons", ids=f"{job},5").rows
    assert reasons == [
        {"jobId": job, "reasonId": 71, "name": "Customer changed mind", "text": "rain"}
    ]
    assert client.put(f"{JOBS}/{job}/remove-cancellation").status == 200
    assert status_of(client, job) == "Scheduled"
    assert client.get(f"{JOBS}/cancel-reasons", ids=job).rows == []
    assert client.get(f"{JOBS}/{job}/canceled-log").rows[0]["active"] is False
    events = [item["eventType"] for item in client.get(f"{JOBS}/{job}/history").json["history"]]
    assert events == ["JobBooked", "JobCanceled", "JobCancellationRemoved"]


@pytest.mark.parametrize(
    ("action", "body"),
    [
        ("cancel", {"reasonId": 71, "memo": ""}),
        ("complete", {"completedOn": "2026-01-01T00:00:00Z"}),
        ("hold", {"reasonId": 81, "memo": ""}),
    ],
)
@pytest.mark.parametrize("status", ["Completed", "Canceled"])
def test_what_is_over_stays_so(client: Any, action: str, body: Any, status: str) -> None:
    job = job_with(client, status)
    reply = client.put(f"{JOBS}/{job}/{action}", body)
    assert reply.status == 409
    assert reply.json["title"] == f"Job ID = {job} is already {status.lower()}"
    assert status_of(client, job) == status
    assert client.put(f"{JOBS}/5/{action}", body).status == 404


@pytest.mark.parametrize(
    ("action", "body", "field"),
    [
        ("cancel", {"memo": ""}, ""),
        ("cancel", {"reasonId": 1, "memo": ""}, "reasonId"),
        ("hold", {"reasonId": 81}, ""),
        ("complete", {}, ""),
        ("complete", {"completedOn": "soon"}, "completedOn"),
    ],
)
def test_actions_check_their_bodies(client: Any, action: str, body: Any, field: str) -> None:
    reply = client.put(f"{JOBS}/{job_with(client, 'Scheduled')}/{action}", body)
    assert reply.status == 400
    assert field in reply.json["errors"]


def test_a_cancellation_that_is_none(client: Any) -> None:
    job = job_with(client, "Completed")
    assert client.put(f"{JOBS}/{job}/remove-cancellation").status == 409


def test_complete(client: Any) -> None:
    job = job_with(client, "InProgress")
    assert client.put(f"{JOBS}/{job}/complete", {"completedOn": "2026-01-01"}).status == 200
    row = client.get(f"{JOBS}/{job}").json
    assert (row["jobStatus"], row["completedOn"]) == ("Completed", "2026-01-01T00:00:00Z")


def test_hold(client: Any) -> None:
    job = job_with(client, "Scheduled")
    assert client.get(f"{JOBS}/hold-reasons", ids=job).rows == []
    client.put(f"{JOBS}/{job}/hold", {"reasonId": 81, "memo": "valve"})
    assert status_of(client, job) == "Hold"
    held = client.get(f"{JOBS}/hold-reasons", ids=job).rows[0]
    assert (held["jobId"], held["name"], held["text"]) == (job, "Waiting for parts", "valve")
    assert held["appointmentHoldReasons"][0]["reasonId"] == 81


@pytest.mark.parametrize("which", ["cancel-reasons", "hold-reasons"])
@pytest.mark.parametrize("ids", [None, "x", ",".join(["1"] * 51)])
def test_reasons_need_ids(reader: Any, which: str, ids: Any) -> None:
    reply = reader.get(f"{JOBS}/{which}", **({"ids": ids} if ids else {}))
    assert (reply.status, list(reply.json["errors"])) == (400, ["ids"])


def test_notes(client: Any) -> None:
    path = f"{JOBS}/300000001/notes"
    before = client.get(path).rows
    assert len(before) == 1
    made = client.post(path, {"text": "Bring a ladder", "pinToTop": True}).json
    assert set(made) == {"text", "isPinned", "createdById", "createdOn", "modifiedOn"}
    assert made["isPinned"] is True
    assert client.get(path).rows == [*before, made]
    assert client.get(path, pageSize=1, page=2, includeTotal="true").json["totalCount"] == 2
    assert client.post(path, {"text": 5}).status == 400
    assert client.post(path, {}).status == 400
    assert client.get(f"{JOBS}/5/notes").status == 404


def test_notes_of_a_created_job(client: Any) -> None:
    job = client.post(JOBS, NEW).json["id"]
    assert client.get(f"{JOBS}/{job}/notes").rows == []
    client.post(f"{JOBS}/{job}/notes", {"text": "first"})
    assert [row["text"] for row in client.get(f"{JOBS}/{job}/notes").rows] == ["first"]


def test_equipment(client: Any) -> None:
    path = f"{JOBS}/300000001/equipment"
    assert client.get(path).json == {"equipmentIds": []}
    assert client.post(path, {"equipmentIds": [1, 2, 3]}).json == {"equipmentIds": [1, 2, 3]}
    assert client.post(path, {"equipmentIds": [3, 4]}).json == {"equipmentIds": [1, 2, 3, 4]}
    assert client.get(JOBS, equipmentIds="4,9").ids == [300000001]
    gone = client.delete(f"{path}/3")
    assert (gone.status, gone.body) == (204, b"")
    assert client.delete(f"{path}/3").status == 404
    assert client.delete(path, {"equipmentIds": [1, 2]}).status == 204
    assert client.get(path).json == {"equipmentIds": [4]}
    assert client.post(path, {"equipmentIds": ["1"]}).status == 400


def test_messages(client: Any) -> None:
    body = {"body": "Hello", "createdByEmployeeId": 501}
    first = client.post(f"{JOBS}/300000001/messages", body).json
    assert client.post(f"{JOBS}/300000001/messages", body).json["id"] == first["id"] + 1
    wrong = {**body, "createdByEmployeeId": 5}
    assert client.post(f"{JOBS}/300000001/messages", wrong).status == 400
    assert client.post(f"{JOBS}/5/messages", body).status == 404


def test_history_and_booked_log(client: Any) -> None:
    job = job_with(client, "Canceled")
    history = client.get(f"{JOBS}/{job}/history").json["history"]
    assert [event["eventType"] for event in history] == ["JobBooked", "JobCanceled"]
    client.put(f"{JOBS}/{job}/remove-cancellation")
    history = client.get(f"{JOBS}/{job}/history").json["history"]
    assert [event["eventType"] for event in history][1:] == [
        "JobCanceled",
        "JobCancellationRemoved",
    ]
    row = client.get(f"{JOBS}/{job}").json
    log = client.get(f"{JOBS}/{job}/booked-log").json
    assert (log["jobId"], log["jobAppointmentId"]) == (job, row["firstAppointmentId"])
    assert client.get(f"{JOBS}/5/booked-log").status == 404
    assert client.get(f"{JOBS}/5/history").status == 404


def test_files_of_a_job_can_be_fetched(reader: Any) -> None:
    listed = reader.get("/forms/v2/{tenant}/jobs/300000002/attachments").ids
    assert listed
    for number in listed:
        assert reader.get(f"/forms/v2/{{tenant}}/jobs/attachment/{number}").status == 200
    for number in (3000000029, 9990000021):
        assert reader.get(f"/forms/v2/{{tenant}}/jobs/attachment/{number}").status == 404


def test_a_new_appointment_is_of_the_customer_of_its_job(client: Any) -> None:
    job = client.get(f"{JOBS}/300000005").json
    body = {**NEW["appointments"][1], "jobId": job["id"], "technicianIds": []}  # type: ignore[index]
    made = client.post(APPOINTMENTS, body)
    assert (made.status, made.json["customerId"]) == (200, job["customerId"])
    shown = client.get(f"{APPOINTMENTS}/{made.json['id']}").json
    assert (shown["jobId"], shown["customerId"]) == (job["id"], job["customerId"])
    assert client.post(APPOINTMENTS, {**body, "jobId": 7}).status == 400
