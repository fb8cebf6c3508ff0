# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``forms``, each made when touched."""

import datetime as dt
from typing import Literal, Union

from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AttachmentResponse(m: Parts) -> Fields:
    """What comes from ``forms.job_attachments.upload``."""
    return {
        "file_name": Nullable[str],
    }


@_models.add
def _CheckboxFieldApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "type": Nullable[str],
        "comment": Nullable[str],
        "attachments": NullableList[m.FormAttachment],
        "id": Nullable[str],
        "name": Nullable[str],
        "values": NullableList[str],
        "options": Nullable[str],
    }


@_models.add
def _DateFieldApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "type": Nullable[str],
        "comment": Nullable[str],
        "attachments": NullableList[m.FormAttachment],
        "id": Nullable[str],
        "name": Nullable[str],
        "value": Nullable[dt.datetime],
    }


@_models.add
def _DropdownFieldApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "type": Nullable[str],
        "comment": Nullable[str],
        "attachments": NullableList[m.FormAttachment],
        "id": Nullable[str],
        "name": Nullable[str],
        "options": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _FormAttachment(m: Parts) -> Fields:
    """Part of ``CheckboxFieldApiDto``, ``DateFieldApiDto``, ``DropdownFieldApiDto`` and 7 more."""
    return {
        "file_name": Nullable[str],
        "created_from": Nullable[str],
        "original_file_name": Nullable[str],
        "thumbnail": Nullable[str],
    }


@_models.add
def _FormFieldApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "id": Nullable[str],
        "name": Nullable[str],
        "type": Nullable[str],
        "comment": Nullable[str],
        "attachments": NullableList[m.FormAttachment],
    }


@_models.add
def _FormOwner(m: Parts) -> Fields:
    """Part of ``FormSubmissionResponse``."""
    return {
        "type": Nullable[
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
        ],
        "id": Nullable[int],
    }


@_models.add
def _FormOwnerInput(m: Parts) -> Fields:
    """A filter of ``forms.form_submissions.list``."""
    return {
        "type": Nullable[
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
        ],
        "id": Nullable[int],
    }


@_models.add
def _FormResponse(m: Parts) -> Fields:
    """What comes from ``forms.forms.list``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "published": Nullable[bool],
        "has_conditional_logic": Nullable[bool],
        "has_triggers": Nullable[bool],
        "created_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _FormSectionApiDto(m: Parts) -> Fields:
    """Part of ``FormSubmissionResponse``."""
    return {
        "id": Nullable[str],
        "name": Nullable[str],
        "type": Nullable[str],
        "description": Nullable[str],
        "units": NullableList[
            Union[
                m.FormFieldApiDto,
                m.FormStaticElementApiDto,
                m.DropdownFieldApiDto,
                m.NumberFieldApiDto,
                m.TextFieldApiDto,
                m.CheckboxFieldApiDto,
                m.DateFieldApiDto,
                m.PictureFieldApiDto,
                m.RadioFieldApiDto,
                m.SignatureFieldApiDto,
                m.StoplightFieldApiDto,
            ]
        ],
    }


@_models.add
def _FormStaticElementApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "id": Nullable[str],
        "name": Nullable[str],
        "type": Nullable[str],
    }


@_models.add
def _FormSubmissionResponse(m: Parts) -> Fields:
    """What comes from ``forms.form_submissions.list``."""
    return {
        "id": Nullable[int],
        "form_id": Nullable[int],
        "form_name": Nullable[str],
        "submitted_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "status": Nullable[Union[Literal["Started", "Completed", "Any"], str]],
        "owners": NullableList[m.FormOwner],
        "units": NullableList[
            Union[
                m.FormSectionApiDto,
                m.FormFieldApiDto,
                m.FormStaticElementApiDto,
                m.DropdownFieldApiDto,
                m.NumberFieldApiDto,
                m.TextFieldApiDto,
                m.CheckboxFieldApiDto,
                m.DateFieldApiDto,
                m.PictureFieldApiDto,
                m.RadioFieldApiDto,
                m.SignatureFieldApiDto,
                m.StoplightFieldApiDto,
            ]
        ],
    }


@_models.add
def _NumberFieldApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "type": Nullable[str],
        "comment": Nullable[str],
        "attachments": NullableList[m.FormAttachment],
        "id": Nullable[str],
        "name": Nullable[str],
        "value": Nullable[float],
    }


@_models.add
def _PictureFieldApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "type": Nullable[str],
        "comment": Nullable[str],
        "attachments": NullableList[m.FormAttachment],
        "id": Nullable[str],
        "name": Nullable[str],
    }


@_models.add
def _RadioFieldApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "type": Nullable[str],
        "comment": Nullable[str],
        "attachments": NullableList[m.FormAttachment],
        "id": Nullable[str],
        "name": Nullable[str],
        "options": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _SignatureFieldApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "type": Nullable[str],
        "comment": Nullable[str],
        "attachments": NullableList[m.FormAttachment],
        "id": Nullable[str],
        "name": Nullable[str],
        "value": Nullable[str],
        "is_refused": Nullable[bool],
        "refusal_reason": Nullable[str],
    }


@_models.add
def _StoplightFieldApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "type": Nullable[str],
        "comment": Nullable[str],
        "attachments": NullableList[m.FormAttachment],
        "id": Nullable[str],
        "name": Nullable[str],
        "value": Nullable[Union[Literal["Red", "Yellow", "Green"], str]],
    }


@_models.add
def _TextFieldApiDto(m: Parts) -> Fields:
    """Part of ``FormSectionApiDto`` and ``FormSubmissionResponse``."""
    return {
        "type": Nullable[str],
        "comment": Nullable[str],
        "attachments": NullableList[m.FormAttachment],
        "id": Nullable[str],
        "name": Nullable[str],
        "value": Nullable[str],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
