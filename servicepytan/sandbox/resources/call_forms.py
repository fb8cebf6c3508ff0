"""The three forms in which telecom shows a call."""

from __future__ import annotations

from typing import Any

from servicepytan.sandbox.seeds.kinds import Row


def seconds(row: Row) -> int:
    """How long a call was."""
    hours, minutes, rest = str(row["leadCall"]["duration"]).split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(rest)


def listed(row: Row) -> Row:
    """A call as its list shows it."""
    return {name: value for name, value in row.items() if name != "_job"}


def detailed(row: Row) -> Row:
    """A call as its get shows it."""
    call = {name: value for name, value in row["leadCall"].items() if name != "active"}
    return {**listed(row), "leadCall": call}


def exported(row: Row) -> Row:
    """A call as its feed shows it."""
    call = row["leadCall"]
    number = row["jobNumber"]
    job: Any = {"id": row["_job"], "number": number} if number else None
    return {
        "id": row["id"],
        "duration": call["duration"],
        "from": call["from"],
        "to": call["to"],
        "direction": call["direction"],
        "status": "Completed",
        "type": call["callType"],
        "recordingUrl": call["recordingUrl"],
        "voiceMailPath": None,
        "createdOn": call["createdOn"],
        "modifiedOn": call["modifiedOn"],
        "reason": _named(call["reason"]),
        "customer": call["customer"],
        "location": None,
        "campaign": call["campaign"],
        "job": job,
        "agent": _named(call["agent"]),
        "createdBy": call["createdBy"],
        "excuseMemo": "",
        "tag": "",
        "active": call["active"],
        "lead": None,
    }


def _named(row: Any) -> Any:
    return {"id": row["id"], "name": row["name"]} if row else None
