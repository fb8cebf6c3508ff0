# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The fields of the bodies and records of the API module ``customer_interactions``."""

from __future__ import annotations

from typing import Union

CHOICES: dict[str, tuple[Union[str, int], ...]] = {"ActiveRequestArg": ("True", "Any", "False")}

FIELDS: dict[str, dict[str, str]] = {
    "CreateOrUpdateTechnicianAssessmentRequest": {
        "technicianId": "int!",
        "jobId": "int!",
        "rating": "number!",
    },
    "CreateOrUpdateTechnicianAssessmentRequestOld": {"value": "number!"},
    "ExportTechnicianAssessmentResponse": {
        "technicianId": "int!",
        "jobId": "int!",
        "rating": "number!",
        "active": "bool!",
        "createdOn": "instant!",
        "modifiedOn": "instant!",
    },
    "TechnicianAssessmentResponse": {
        "technicianId": "int!",
        "jobId": "int!",
        "rating": "number!",
        "active": "bool!",
        "createdOn": "instant!",
        "modifiedOn": "instant!",
    },
}

MONEY: dict[str, tuple[str, ...]] = {}
