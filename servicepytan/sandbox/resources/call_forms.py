"""The three forms of a telecom call: in its list, its get and its feed."""

from __future__ import annotations

from typing import Any

from servicepytan.sandbox.seeds.kinds import Row

_SET_UP = "2023-04-01T10:00:00Z"
"""The time at which the tenant and its campaigns were created."""


def seconds(row: Row) -> int:
    """Duration of a call in seconds."""
    hours, minutes, seconds_text = str(row["leadCall"]["duration"]).split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds_text)


def listed(row: Row) -> Row:
    """A call in the form of its list."""
    return {name: value for name, value in row.items() if name != "_job"}


def detailed(row: Row) -> Row:
    """A call in the form of its get."""
    own = ("active", "createdOn")
    call = {name: value for name, value in row["leadCall"].items() if name not in own}
    dates = {"createdOn": _SET_UP, "modifiedOn": _SET_UP}
    campaign = {**call["campaign"], **dates, "active": True}
    return {**listed(row), "leadCall": {**call, "campaign": campaign}}


def exported(row: Row) -> Row:
    """A call in the form of its feed."""
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
