# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``forms``."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict, Union

FormOwnerType = Literal[
    "Job",
    "Call",
    "Customer",
    "Location",
    "Equipment",
    "Technician",
    "JobAppointment",
    "Membership",
    "Truck",
]

FormSubmissionsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "SubmittedOn",
    "+SubmittedOn",
    "-SubmittedOn",
    "CreatedBy",
    "+CreatedBy",
    "-CreatedBy",
]

OwnerType = Literal[
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

StatusField = Literal["Any", "Published", "Unpublished"]

SubmissionStatus = Literal["Started", "Completed", "Any"]


class AttachmentResponse(TypedDict, total=False):
    """What comes from ``forms.job_attachments.upload``."""

    fileName: str


class CheckboxFieldApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    values: list[str]
    options: str


class DateFieldApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    value: Optional[str]


class DropdownFieldApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    options: str
    value: str


class FormAttachment(TypedDict, total=False):
    """Part of ``CheckboxFieldApiDto``, ``DateFieldApiDto``, ``DropdownFieldApiDto`` and 7 more."""

    fileName: str
    createdFrom: str
    originalFileName: str
    thumbnail: str


class FormFieldApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    id: str
    name: str
    type: str
    comment: str
    attachments: list[FormAttachment]


class FormOwner(TypedDict, total=False):
    """Part of ``FormSubmissionResponse``."""

    type: str
    id: int


class FormOwnerInput(TypedDict):
    """A filter of ``forms.form_submissions.list``."""

    type: OwnerType
    id: int


class FormResponse(TypedDict, total=False):
    """What comes from ``forms.forms.list``."""

    id: int
    active: bool
    name: Optional[str]
    published: bool
    hasConditionalLogic: bool
    hasTriggers: bool
    createdById: int
    createdOn: str
    modifiedOn: str


class FormSectionApiDto(TypedDict, total=False):
    """Part of ``FormSubmissionResponse``."""

    id: str
    name: str
    type: str
    description: str
    units: list[
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
    ]


class FormStaticElementApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    id: str
    name: str
    type: str


class FormSubmissionResponse(TypedDict, total=False):
    """What comes from ``forms.form_submissions.list``."""

    id: int
    formId: int
    formName: Optional[str]
    submittedOn: str
    createdById: int
    status: str
    owners: Optional[list[FormOwner]]
    units: Optional[
        list[
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
        ]
    ]


class NumberFieldApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    value: Optional[float]


class PictureFieldApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str


class RadioFieldApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    options: str
    value: str


class SignatureFieldApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    value: str
    isRefused: bool
    refusalReason: str


class StoplightFieldApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    value: Optional[str]


class TextFieldApiDto(TypedDict, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    value: str
