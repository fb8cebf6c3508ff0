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


class AttachmentResponse(TypedDict):
    """What comes from ``forms.job_attachments.upload``."""

    fileName: str


class CheckboxFieldApiDto(TypedDict):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    values: list[str]
    options: str


class _DateFieldApiDtoRequired(TypedDict):
    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str


class DateFieldApiDto(_DateFieldApiDtoRequired, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    value: Optional[str]


class DropdownFieldApiDto(TypedDict):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    options: str
    value: str


class FormAttachment(TypedDict):
    """Part of ``CheckboxFieldApiDto``, ``DateFieldApiDto``, ``DropdownFieldApiDto`` and 7 more."""

    fileName: str
    createdFrom: str
    originalFileName: str
    thumbnail: str


class FormFieldApiDto(TypedDict):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    id: str
    name: str
    type: str
    comment: str
    attachments: list[FormAttachment]


class FormOwner(TypedDict):
    """Part of ``FormSubmissionResponse``."""

    type: str
    id: int


class FormOwnerInput(TypedDict):
    """A filter of ``forms.form_submissions.list``."""

    type: OwnerType
    id: int


class _FormResponseRequired(TypedDict):
    id: int
    active: bool
    published: bool
    hasConditionalLogic: bool
    hasTriggers: bool
    createdById: int
    createdOn: str
    modifiedOn: str


class FormResponse(_FormResponseRequired, total=False):
    """What comes from ``forms.forms.list``."""

    name: Optional[str]


class FormSectionApiDto(TypedDict):
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


class FormStaticElementApiDto(TypedDict):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    id: str
    name: str
    type: str


class _FormSubmissionResponseRequired(TypedDict):
    id: int
    formId: int
    submittedOn: str
    createdById: int
    status: str


class FormSubmissionResponse(_FormSubmissionResponseRequired, total=False):
    """What comes from ``forms.form_submissions.list``."""

    formName: Optional[str]
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


class _NumberFieldApiDtoRequired(TypedDict):
    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str


class NumberFieldApiDto(_NumberFieldApiDtoRequired, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    value: Optional[float]


class PictureFieldApiDto(TypedDict):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str


class RadioFieldApiDto(TypedDict):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    options: str
    value: str


class SignatureFieldApiDto(TypedDict):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    value: str
    isRefused: bool
    refusalReason: str


class _StoplightFieldApiDtoRequired(TypedDict):
    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str


class StoplightFieldApiDto(_StoplightFieldApiDtoRequired, total=False):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    value: Optional[str]


class TextFieldApiDto(TypedDict):
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""

    type: str
    comment: str
    attachments: list[FormAttachment]
    id: str
    name: str
    value: str
