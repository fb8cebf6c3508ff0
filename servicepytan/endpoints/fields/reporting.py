# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The fields of the bodies and records of the API module ``reporting``."""

from __future__ import annotations

from typing import Union

CHOICES: dict[str, tuple[Union[str, int], ...]] = {
    "DataType": ("String", "Number", "Boolean", "Date", "Time")
}

FIELDS: dict[str, dict[str, str]] = {
    "HeaderField": {"name": "text!", "label": "text!"},
    "ParameterPossibleValues": {
        "fields": "[HeaderField]!",
        "dynamicSetId": "text?",
        "values": "[[any]]?",
    },
    "ReportCategoryListItem": {"id": "text!", "name": "text!"},
    "ReportDataParameter": {"name": "text!", "value": "any?"},
    "ReportDataRequest": {"parameters": "[ReportDataParameter]!"},
    "ReportField": {"name": "text!", "label": "text!", "dataType": "DataType!"},
    "ReportListItem": {"id": "int!", "name": "text!", "description": "text?"},
    "ReportParameter": {
        "name": "text!",
        "label": "text!",
        "dataType": "DataType!",
        "isArray": "bool!",
        "isRequired": "bool!",
        "acceptValues": "ParameterPossibleValues?",
    },
    "ReportResponse": {
        "id": "int!",
        "name": "text!",
        "description": "text?",
        "modifiedOn": "instant!",
        "parameters": "[ReportParameter]!",
        "fields": "[ReportField]!",
    },
}

MONEY: dict[str, tuple[str, ...]] = {}
