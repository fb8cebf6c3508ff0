# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The fields of the bodies and records of the API module ``forms``."""

from __future__ import annotations

from typing import Union

CHOICES: dict[str, tuple[Union[str, int], ...]] = {
    "ActiveRequestArg": ("True", "Any", "False"),
    "FormOwnerType": (
        "Job",
        "Call",
        "Customer",
        "Location",
        "Equipment",
        "Technician",
        "JobAppointment",
        "Membership",
        "Truck",
    ),
    "OwnerType": (
        "Job",
        "Call",
        "Customer",
        "Location",
        "Equipment",
        "Technician",
        "JobAppointment",
        "Membership",
        "Truck",
        "Project",
        "ServiceAgreement",
        "InvoiceItem",
    ),
    "StatusField": ("Any", "Published", "Unpublished"),
    "StoplightValue": ("Red", "Yellow", "Green"),
    "SubmissionStatus": ("Started", "Completed", "Any"),
}

FIELDS: dict[str, dict[str, str]] = {
    "AttachmentResponse": {"fileName": "text!"},
    "CheckboxFieldApiDto": {
        "type": "text!",
        "comment": "text!",
        "attachments": "[FormAttachment]!",
        "id": "text!",
        "name": "text!",
        "values": "[text]!",
        "options": "text!",
    },
    "DateFieldApiDto": {
        "type": "text!",
        "comment": "text!",
        "attachments": "[FormAttachment]!",
        "id": "text!",
        "name": "text!",
        "value": "instant?",
    },
    "DropdownFieldApiDto": {
        "type": "text!",
        "comment": "text!",
        "attachments": "[FormAttachment]!",
        "id": "text!",
        "name": "text!",
        "options": "text!",
        "value": "text!",
    },
    "FormAttachment": {
        "fileName": "text!",
        "createdFrom": "text!",
        "originalFileName": "text!",
        "thumbnail": "text!",
    },
    "FormFieldApiDto": {
        "id": "text!",
        "name": "text!",
        "type": "text!",
        "comment": "text!",
        "attachments": "[FormAttachment]!",
    },
    "FormOwner": {"type": "OwnerType!", "id": "int!"},
    "FormOwnerInput": {"type": "OwnerType!", "id": "int!"},
    "FormResponse": {
        "id": "int!",
        "active": "bool!",
        "name": "text?",
        "published": "bool!",
        "hasConditionalLogic": "bool!",
        "hasTriggers": "bool!",
        "createdById": "int!",
        "createdOn": "instant!",
        "modifiedOn": "instant!",
    },
    "FormSectionApiDto": {
        "id": "text!",
        "name": "text!",
        "type": "text!",
        "description": "text!",
        "units": "[FormFieldApiDto|FormStaticElementApiDto|DropdownFieldApiDto|NumberFieldApiDto|TextFieldApiDto|CheckboxFieldApiDto|DateFieldApiDto|PictureFieldApiDto|RadioFieldApiDto|SignatureFieldApiDto|StoplightFieldApiDto]!",  # noqa: E501
    },
    "FormStaticElementApiDto": {"id": "text!", "name": "text!", "type": "text!"},
    "FormSubmissionResponse": {
        "id": "int!",
        "formId": "int!",
        "formName": "text?",
        "submittedOn": "instant!",
        "createdById": "int!",
        "status": "SubmissionStatus!",
        "owners": "[FormOwner]?",
        "units": "[FormSectionApiDto|FormFieldApiDto|FormStaticElementApiDto|DropdownFieldApiDto|NumberFieldApiDto|TextFieldApiDto|CheckboxFieldApiDto|DateFieldApiDto|PictureFieldApiDto|RadioFieldApiDto|SignatureFieldApiDto|StoplightFieldApiDto]?",  # noqa: E501
    },
    "NumberFieldApiDto": {
        "type": "text!",
        "comment": "text!",
        "attachments": "[FormAttachment]!",
        "id": "text!",
        "name": "text!",
        "value": "number?",
    },
    "PictureFieldApiDto": {
        "type": "text!",
        "comment": "text!",
        "attachments": "[FormAttachment]!",
        "id": "text!",
        "name": "text!",
    },
    "RadioFieldApiDto": {
        "type": "text!",
        "comment": "text!",
        "attachments": "[FormAttachment]!",
        "id": "text!",
        "name": "text!",
        "options": "text!",
        "value": "text!",
    },
    "SignatureFieldApiDto": {
        "type": "text!",
        "comment": "text!",
        "attachments": "[FormAttachment]!",
        "id": "text!",
        "name": "text!",
        "value": "text!",
        "isRefused": "bool!",
        "refusalReason": "text!",
    },
    "StoplightFieldApiDto": {
        "type": "text!",
        "comment": "text!",
        "attachments": "[FormAttachment]!",
        "id": "text!",
        "name": "text!",
        "value": "StoplightValue?",
    },
    "TextFieldApiDto": {
        "type": "text!",
        "comment": "text!",
        "attachments": "[FormAttachment]!",
        "id": "text!",
        "name": "text!",
        "value": "text!",
    },
}

MONEY: dict[str, tuple[str, ...]] = {}
