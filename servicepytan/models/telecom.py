# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``telecom``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AddressInput(m: Parts) -> Fields:
    """Part of ``CustomerInModel`` and ``LocationInModel``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "country": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "latitude": Nullable[float],
        "longitude": Nullable[float],
    }


@_models.add
def _AddressOutput(m: Parts) -> Fields:
    """Part of ``CustomerModel``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "country": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "street_address": Nullable[str],
        "latitude": Nullable[float],
        "longitude": Nullable[float],
    }


@_models.add
def _BundleCallModel(m: Parts) -> Fields:
    """What comes from ``telecom.calls.list_v2``."""
    return {
        "id": Nullable[int],
        "job_number": Nullable[str],
        "project_id": Nullable[int],
        "business_unit": Nullable[m.BusinessUnitModel],
        "type": Nullable[m.JobTypeModelV2],
        "lead_call": Nullable[m.CallModel],
    }


@_models.add
def _BusinessUnitAddressModel(m: Parts) -> Fields:
    """Part of ``BusinessUnitModel``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
    }


@_models.add
def _BusinessUnitModel(m: Parts) -> Fields:
    """Part of ``BundleCallModel`` and ``DetailedBundleCallModel``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "official_name": Nullable[str],
        "email": Nullable[str],
        "currency": Nullable[str],
        "phone_number": Nullable[str],
        "invoice_header": Nullable[str],
        "invoice_message": Nullable[str],
        "default_tax_rate": Nullable[Decimal],
        "authorization_paragraph": Nullable[str],
        "acknowledgement_paragraph": Nullable[str],
        "address": Nullable[m.BusinessUnitAddressModel],
        "material_sku": Nullable[str],
        "quickbooks_class": Nullable[str],
        "account_code": Nullable[str],
        "franchise_id": Nullable[str],
        "concept_code": Nullable[str],
        "corporate_contract_number": Nullable[str],
        "tenant": Nullable[m.BusinessUnitTenantModel],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _BusinessUnitTenantModel(m: Parts) -> Fields:
    """Part of ``BusinessUnitModel``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "quickbooks_class": Nullable[str],
        "account_code": Nullable[str],
        "franchise_id": Nullable[str],
        "concept_code": Nullable[str],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _CallAgentModel(m: Parts) -> Fields:
    """Part of ``CallModelResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "external_id": Nullable[int],
    }


@_models.add
def _CallAgentModelV2(m: Parts) -> Fields:
    """Part of ``CallModel`` and ``DetailedCallModel``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "external_id": Nullable[int],
    }


@_models.add
def _CallInUpdateModelV2(m: Parts) -> Fields:
    """Body of ``telecom.calls.update``."""
    return {
        "call_id": Nullable[int],
        "call_type": Nullable[Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"]],
        "excuse_memo": Nullable[str],
        "campaign_id": Nullable[int],
        "job_id": Nullable[int],
        "agent_id": Nullable[int],
        "reason": Nullable[m.ReasonInModel],
        "customer": Nullable[m.CustomerInModel],
        "location": Nullable[m.LocationInModel],
        "tag": Nullable[str],
    }


@_models.add
def _CallModel(m: Parts) -> Fields:
    """Part of ``BundleCallModel``."""
    return {
        "id": Nullable[int],
        "received_on": Nullable[dt.datetime],
        "duration": Nullable[dt.timedelta],
        "from_": (
            Nullable[str],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[str],
        "direction": Nullable[Union[Literal["Inbound", "Outbound"], str]],
        "call_type": Nullable[
            Union[Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"], str]
        ],
        "reason": Nullable[m.CallReasonModelV2],
        "recording_url": Nullable[str],
        "voice_mail_url": Nullable[str],
        "created_by": Nullable[m.NamedModelV2],
        "customer": Nullable[m.CustomerModel],
        "campaign": Nullable[m.CampaignModel],
        "modified_on": Nullable[dt.datetime],
        "agent": Nullable[m.CallAgentModelV2],
        "sid": Nullable[str],
        "tags": NullableList[m.TagResponseModel],
        "created_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _CallModelResponse(m: Parts) -> Fields:
    """Part of ``CallResponse``."""
    return {
        "created_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "id": Nullable[int],
        "received_on": Nullable[dt.datetime],
        "duration": Nullable[dt.timedelta],
        "from_": (
            Nullable[str],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[str],
        "direction": Nullable[Union[Literal["Inbound", "Outbound"], str]],
        "call_type": Nullable[
            Union[Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"], str]
        ],
        "reason": Nullable[m.CallReasonModel],
        "recording_url": Nullable[str],
        "voice_mail_url": Nullable[str],
        "created_by": Nullable[m.NamedModel],
        "customer": Nullable[m.NamedModel],
        "campaign": Nullable[m.NamedModel],
        "modified_on": Nullable[dt.datetime],
        "agent": Nullable[m.CallAgentModel],
        "sid": Nullable[str],
        "tags": NullableList[m.TagResponseModel],
    }


@_models.add
def _CallReasonModel(m: Parts) -> Fields:
    """Part of ``CallModelResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "lead": Nullable[bool],
        "active": Nullable[bool],
    }


@_models.add
def _CallReasonModelV2(m: Parts) -> Fields:
    """Part of ``CallModel`` and ``DetailedCallModel``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "lead": Nullable[bool],
        "active": Nullable[bool],
    }


@_models.add
def _CallResponse(m: Parts) -> Fields:
    """What comes from ``telecom.calls.list``."""
    return {
        "id": Nullable[int],
        "job_number": Nullable[str],
        "project_id": Nullable[int],
        "business_unit": Nullable[m.NamedModel],
        "type": Nullable[m.JobTypeModel],
        "lead_call": Nullable[m.CallModelResponse],
    }


@_models.add
def _CampaignCategoryModel(m: Parts) -> Fields:
    """Part of ``CampaignModel``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
    }


@_models.add
def _CampaignModel(m: Parts) -> Fields:
    """Part of ``CallModel`` and ``DetailedCallModel``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "is_default_campaign": Nullable[bool],
        "category": Nullable[m.CampaignCategoryModel],
        "source": Nullable[str],
        "other_source": Nullable[str],
        "business_unit": Nullable[str],
        "medium": Nullable[str],
        "other_medium": Nullable[str],
        "dnis": Nullable[str],
    }


@_models.add
def _ContactInputModel(m: Parts) -> Fields:
    """Part of ``CustomerInModel`` and ``LocationInModel``."""
    return {
        "id": Nullable[int],
        "type": Nullable[str],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _ContactOutputModel(m: Parts) -> Fields:
    """Part of ``CustomerModel``."""
    return {
        "id": Nullable[int],
        "type": Nullable[str],
        "value": Nullable[str],
        "memo": Nullable[str],
        "active": Nullable[bool],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _CreateOptOutListRequest(m: Parts) -> Fields:
    """Body of ``telecom.opt_outs.create``."""
    return {
        "opt_out_type": Nullable[Literal["Unknown", "Global", "Marketing", "Other"]],
        "contact_numbers": NullableList[str],
    }


@_models.add
def _CreateOptOutResponse(m: Parts) -> Fields:
    """What comes from ``telecom.opt_outs.create``."""
    return {
        "contact_number": Nullable[str],
        "status": Nullable[Union[Literal["Ok", "RetryableError", "LogicalError"], str]],
    }


@_models.add
def _CustomFieldApiModel(m: Parts) -> Fields:
    """Part of ``CustomerModel``."""
    return {
        "type_id": Nullable[int],
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _CustomerInModel(m: Parts) -> Fields:
    """Part of ``CallInUpdateModelV2``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "address": Nullable[m.AddressInput],
        "contacts": NullableList[m.ContactInputModel],
    }


@_models.add
def _CustomerModel(m: Parts) -> Fields:
    """Part of ``CallModel`` and ``DetailedCallModel``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "email": Nullable[str],
        "balance": Nullable[Decimal],
        "do_not_mail": Nullable[bool],
        "address": Nullable[m.AddressOutput],
        "import_id": Nullable[str],
        "do_not_service": Nullable[bool],
        "type": Nullable[Union[Literal["Residential", "Commercial"], str]],
        "contacts": NullableList[m.ContactOutputModel],
        "merged_to_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "memberships": NullableList[m.MembershipModel],
        "has_active_membership": Nullable[bool],
        "custom_fields": NullableList[m.CustomFieldApiModel],
        "created_on": Nullable[dt.datetime],
        "created_by": Nullable[int],
        "phone_settings": NullableList[m.CustomerPhoneModel],
    }


@_models.add
def _CustomerPhoneModel(m: Parts) -> Fields:
    """Part of ``CustomerModel``."""
    return {
        "phone_number": Nullable[str],
        "do_not_text": Nullable[bool],
    }


@_models.add
def _DetailedBundleCallModel(m: Parts) -> Fields:
    """What comes from ``telecom.calls.get``."""
    return {
        "id": Nullable[int],
        "job_number": Nullable[str],
        "project_id": Nullable[int],
        "business_unit": Nullable[m.BusinessUnitModel],
        "type": Nullable[m.JobTypeModelV2],
        "lead_call": Nullable[m.DetailedCallModel],
    }


@_models.add
def _DetailedCallModel(m: Parts) -> Fields:
    """What comes from ``telecom.calls.update``."""
    return {
        "id": Nullable[int],
        "received_on": Nullable[dt.datetime],
        "duration": Nullable[dt.timedelta],
        "from_": (
            Nullable[str],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[str],
        "direction": Nullable[Union[Literal["Inbound", "Outbound"], str]],
        "call_type": Nullable[
            Union[Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"], str]
        ],
        "reason": Nullable[m.CallReasonModelV2],
        "recording_url": Nullable[str],
        "voice_mail_url": Nullable[str],
        "created_by": Nullable[m.NamedModelV2],
        "customer": Nullable[m.CustomerModel],
        "campaign": Nullable[m.CampaignModel],
        "modified_on": Nullable[dt.datetime],
        "agent": Nullable[m.CallAgentModelV2],
        "sid": Nullable[str],
        "tags": NullableList[m.TagResponseModel],
    }


@_models.add
def _ExportCallResponse(m: Parts) -> Fields:
    """What comes from ``telecom.calls.export``."""
    return {
        "id": Nullable[int],
        "duration": Nullable[dt.timedelta],
        "from_": (
            Nullable[str],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[str],
        "direction": Nullable[Union[Literal["Inbound", "Outbound"], str]],
        "status": Nullable[Union[Literal["Ringing", "Answered", "Completed", "Initiated"], str]],
        "type": Nullable[
            Union[Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"], str]
        ],
        "recording_url": Nullable[str],
        "voice_mail_path": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "reason": Nullable[m.NamedModel],
        "customer": Nullable[m.NamedModel],
        "location": Nullable[m.NamedModel],
        "campaign": Nullable[m.NamedModel],
        "job": Nullable[m.JobModel],
        "agent": Nullable[m.NamedModel],
        "created_by": Nullable[m.NamedModel],
        "excuse_memo": Nullable[str],
        "tag": Nullable[str],
        "active": Nullable[bool],
        "lead": Nullable[m.LeadModel],
    }


@_models.add
def _GetOptOutListRequest(m: Parts) -> Fields:
    """Body of ``telecom.opt_outs.lookup``."""
    return {
        "contact_numbers": NullableList[str],
    }


@_models.add
def _JobModel(m: Parts) -> Fields:
    """Part of ``ExportCallResponse``."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
    }


@_models.add
def _JobTypeModel(m: Parts) -> Fields:
    """Part of ``CallResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _JobTypeModelV2(m: Parts) -> Fields:
    """Part of ``BundleCallModel`` and ``DetailedBundleCallModel``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _LeadModel(m: Parts) -> Fields:
    """Part of ``ExportCallResponse``."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _LocationInModel(m: Parts) -> Fields:
    """Part of ``CallInUpdateModelV2``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "address": Nullable[m.AddressInput],
        "contacts": NullableList[m.ContactInputModel],
    }


@_models.add
def _MembershipModel(m: Parts) -> Fields:
    """Part of ``CustomerModel``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "type": Nullable[m.MembershipTypeModel],
        "status": Nullable[str],
        "from_": (
            Nullable[dt.datetime],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[dt.datetime],
        "location_id": Nullable[int],
    }


@_models.add
def _MembershipTypeModel(m: Parts) -> Fields:
    """Part of ``MembershipModel``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
    }


@_models.add
def _NamedModel(m: Parts) -> Fields:
    """Part of ``CallModelResponse``, ``CallResponse`` and ``ExportCallResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _NamedModelV2(m: Parts) -> Fields:
    """Part of ``CallModel`` and ``DetailedCallModel``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _OptOutResponse(m: Parts) -> Fields:
    """What comes from ``telecom.opt_outs.list`` and ``telecom.opt_outs.lookup``."""
    return {
        "contact_number": Nullable[str],
        "opt_out_type": Nullable[Union[Literal["Unknown", "Global", "Marketing", "Other"], str]],
    }


@_models.add
def _ReasonInModel(m: Parts) -> Fields:
    """Part of ``CallInUpdateModelV2``."""
    return {
        "name": Nullable[str],
        "lead": Nullable[bool],
    }


@_models.add
def _TagResponseModel(m: Parts) -> Fields:
    """Part of ``CallModel``, ``CallModelResponse`` and ``DetailedCallModel``."""
    return {
        "id": Nullable[int],
        "type_name": Nullable[str],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
