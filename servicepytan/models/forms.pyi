# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``forms``."""

import datetime as dt
from typing import Literal, Union

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class AttachmentResponse(ServiceTitanModel):
    """What comes from ``forms.job_attachments.upload``."""

    file_name: Nullable[str] = None

class CheckboxFieldApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: Nullable[str] = None
    comment: Nullable[str] = None
    attachments: NullableList[FormAttachment] = None
    id: Nullable[str] = None
    name: Nullable[str] = None
    values: NullableList[str] = None
    options: Nullable[str] = None

class DateFieldApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: Nullable[str] = None
    comment: Nullable[str] = None
    attachments: NullableList[FormAttachment] = None
    id: Nullable[str] = None
    name: Nullable[str] = None
    value: Nullable[dt.datetime] = None

class DropdownFieldApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: Nullable[str] = None
    comment: Nullable[str] = None
    attachments: NullableList[FormAttachment] = None
    id: Nullable[str] = None
    name: Nullable[str] = None
    options: Nullable[str] = None
    value: Nullable[str] = None

class FormAttachment(ServiceTitanModel):
    """Part of ``CheckboxFieldApiDto``, ``DateFieldApiDto``, ``DropdownFieldApiDto`` and 7 more."""

    file_name: Nullable[str] = None
    created_from: Nullable[str] = None
    original_file_name: Nullable[str] = None
    thumbnail: Nullable[str] = None

class FormFieldApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    id: Nullable[str] = None
    name: Nullable[str] = None
    type: Nullable[str] = None
    comment: Nullable[str] = None
    attachments: NullableList[FormAttachment] = None

class FormOwner(ServiceTitanModel):
    """Part of ``FormSubmissionResponse``."""

    type: Nullable[
        Union[
            Literal[
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
            ],
            str,
        ]
    ] = None
    id: Nullable[int] = None

class FormOwnerInput(ServiceTitanModel):
    """A filter of ``forms.form_submissions.list``."""

    type: Nullable[
        Literal[
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
        ]
    ] = None
    id: Nullable[int] = None

class FormResponse(ServiceTitanModel):
    """What comes from ``forms.forms.list``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    published: Nullable[bool] = None
    has_conditional_logic: Nullable[bool] = None
    has_triggers: Nullable[bool] = None
    created_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class FormSectionApiDto(ServiceTitanModel):
    """Part of ``FormSubmissionResponse``."""

    id: Nullable[str] = None
    name: Nullable[str] = None
    type: Nullable[str] = None
    description: Nullable[str] = None
    units: NullableList[
        Union[
            FormFieldApiDto,
            FormStaticElementApiDto,
            DropdownFieldApiDto,
            NumberFieldApiDto,
            TextFieldApiDto,
            CheckboxFieldApiDto,
            DateFieldApiDto,
            PictureFieldApiDto,
            RadioFieldApiDto,
            SignatureFieldApiDto,
            StoplightFieldApiDto,
        ]
    ] = None

class FormStaticElementApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    id: Nullable[str] = None
    name: Nullable[str] = None
    type: Nullable[str] = None

class FormSubmissionResponse(ServiceTitanModel):
    """What comes from ``forms.form_submissions.list``."""

    id: Nullable[int] = None
    form_id: Nullable[int] = None
    form_name: Nullable[str] = None
    submitted_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    status: Nullable[Union[Literal["Started", "Completed", "Any"], str]] = None
    owners: NullableList[FormOwner] = None
    units: NullableList[
        Union[
            FormSectionApiDto,
            FormFieldApiDto,
            FormStaticElementApiDto,
            DropdownFieldApiDto,
            NumberFieldApiDto,
            TextFieldApiDto,
            CheckboxFieldApiDto,
            DateFieldApiDto,
            PictureFieldApiDto,
            RadioFieldApiDto,
            SignatureFieldApiDto,
            StoplightFieldApiDto,
        ]
    ] = None

class NumberFieldApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: Nullable[str] = None
    comment: Nullable[str] = None
    attachments: NullableList[FormAttachment] = None
    id: Nullable[str] = None
    name: Nullable[str] = None
    value: Nullable[float] = None

class PictureFieldApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: Nullable[str] = None
    comment: Nullable[str] = None
    attachments: NullableList[FormAttachment] = None
    id: Nullable[str] = None
    name: Nullable[str] = None

class RadioFieldApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: Nullable[str] = None
    comment: Nullable[str] = None
    attachments: NullableList[FormAttachment] = None
    id: Nullable[str] = None
    name: Nullable[str] = None
    options: Nullable[str] = None
    value: Nullable[str] = None

class SignatureFieldApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: Nullable[str] = None
    comment: Nullable[str] = None
    attachments: NullableList[FormAttachment] = None
    id: Nullable[str] = None
    name: Nullable[str] = None
    value: Nullable[str] = None
    is_refused: Nullable[bool] = None
    refusal_reason: Nullable[str] = None

class StoplightFieldApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: Nullable[str] = None
    comment: Nullable[str] = None
    attachments: NullableList[FormAttachment] = None
    id: Nullable[str] = None
    name: Nullable[str] = None
    value: Nullable[Union[Literal["Red", "Yellow", "Green"], str]] = None

class TextFieldApiDto(ServiceTitanModel):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: Nullable[str] = None
    comment: Nullable[str] = None
    attachments: NullableList[FormAttachment] = None
    id: Nullable[str] = None
    name: Nullable[str] = None
    value: Nullable[str] = None
