# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``jbce``."""

from __future__ import annotations

from typing import Literal, TypedDict

CallReasonsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]


class CallReasonResponse(TypedDict):
    """What comes from ``jbce.call_reasons.list``."""

    id: int
    name: str
    isLead: bool
    active: bool
    createdOn: str
    modifiedOn: str
