# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``telecom``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class AddressInput(ServiceTitanModel):
    """Part of ``CustomerInModel`` and ``LocationInModel``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    country: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    latitude: Nullable[float] = None
    longitude: Nullable[float] = None

class AddressOutput(ServiceTitanModel):
    """Part of ``CustomerModel``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    country: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    street_address: Nullable[str] = None
    latitude: Nullable[float] = None
    longitude: Nullable[float] = None

class BundleCallModel(ServiceTitanModel):
    """What comes from ``telecom.calls.list_v2``."""

    id: Nullable[int] = None
    job_number: Nullable[str] = None
    project_id: Nullable[int] = None
    business_unit: Nullable[BusinessUnitModel] = None
    type: Nullable[JobTypeModelV2] = None
    lead_call: Nullable[CallModel] = None

class BusinessUnitAddressModel(ServiceTitanModel):
    """Part of ``BusinessUnitModel``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None

class BusinessUnitModel(ServiceTitanModel):
    """Part of ``BundleCallModel`` and ``DetailedBundleCallModel``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    official_name: Nullable[str] = None
    email: Nullable[str] = None
    currency: Nullable[str] = None
    phone_number: Nullable[str] = None
    invoice_header: Nullable[str] = None
    invoice_message: Nullable[str] = None
    default_tax_rate: Nullable[Decimal] = None
    authorization_paragraph: Nullable[str] = None
    acknowledgement_paragraph: Nullable[str] = None
    address: Nullable[BusinessUnitAddressModel] = None
    material_sku: Nullable[str] = None
    quickbooks_class: Nullable[str] = None
    account_code: Nullable[str] = None
    franchise_id: Nullable[str] = None
    concept_code: Nullable[str] = None
    corporate_contract_number: Nullable[str] = None
    tenant: Nullable[BusinessUnitTenantModel] = None
    modified_on: Nullable[dt.datetime] = None

class BusinessUnitTenantModel(ServiceTitanModel):
    """Part of ``BusinessUnitModel``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    quickbooks_class: Nullable[str] = None
    account_code: Nullable[str] = None
    franchise_id: Nullable[str] = None
    concept_code: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None

class CallAgentModel(ServiceTitanModel):
    """Part of ``CallModelResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    external_id: Nullable[int] = None

class CallAgentModelV2(ServiceTitanModel):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    external_id: Nullable[int] = None

class CallInUpdateModelV2(ServiceTitanModel):
    """Body of ``telecom.calls.update``."""

    call_id: Nullable[int] = None
    call_type: Nullable[Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"]] = None
    excuse_memo: Nullable[str] = None
    campaign_id: Nullable[int] = None
    job_id: Nullable[int] = None
    agent_id: Nullable[int] = None
    reason: Nullable[ReasonInModel] = None
    customer: Nullable[CustomerInModel] = None
    location: Nullable[LocationInModel] = None
    tag: Nullable[str] = None

class CallModel(ServiceTitanModel):
    """Part of ``BundleCallModel``."""

    id: Nullable[int] = None
    received_on: Nullable[dt.datetime] = None
    duration: Nullable[dt.timedelta] = None
    from_: Nullable[str] = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Nullable[str] = None
    direction: Nullable[Union[Literal["Inbound", "Outbound"], str]] = None
    call_type: Nullable[
        Union[Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"], str]
    ] = None
    reason: Nullable[CallReasonModelV2] = None
    recording_url: Nullable[str] = None
    voice_mail_url: Nullable[str] = None
    created_by: Nullable[NamedModelV2] = None
    customer: Nullable[CustomerModel] = None
    campaign: Nullable[CampaignModel] = None
    modified_on: Nullable[dt.datetime] = None
    agent: Nullable[CallAgentModelV2] = None
    sid: Nullable[str] = None
    tags: NullableList[TagResponseModel] = None
    created_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class CallModelResponse(ServiceTitanModel):
    """Part of ``CallResponse``."""

    created_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    id: Nullable[int] = None
    received_on: Nullable[dt.datetime] = None
    duration: Nullable[dt.timedelta] = None
    from_: Nullable[str] = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Nullable[str] = None
    direction: Nullable[Union[Literal["Inbound", "Outbound"], str]] = None
    call_type: Nullable[
        Union[Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"], str]
    ] = None
    reason: Nullable[CallReasonModel] = None
    recording_url: Nullable[str] = None
    voice_mail_url: Nullable[str] = None
    created_by: Nullable[NamedModel] = None
    customer: Nullable[NamedModel] = None
    campaign: Nullable[NamedModel] = None
    modified_on: Nullable[dt.datetime] = None
    agent: Nullable[CallAgentModel] = None
    sid: Nullable[str] = None
    tags: NullableList[TagResponseModel] = None

class CallReasonModel(ServiceTitanModel):
    """Part of ``CallModelResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    lead: Nullable[bool] = None
    active: Nullable[bool] = None

class CallReasonModelV2(ServiceTitanModel):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    lead: Nullable[bool] = None
    active: Nullable[bool] = None

class CallResponse(ServiceTitanModel):
    """What comes from ``telecom.calls.list``."""

    id: Nullable[int] = None
    job_number: Nullable[str] = None
    project_id: Nullable[int] = None
    business_unit: Nullable[NamedModel] = None
    type: Nullable[JobTypeModel] = None
    lead_call: Nullable[CallModelResponse] = None

class CampaignCategoryModel(ServiceTitanModel):
    """Part of ``CampaignModel``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None

class CampaignModel(ServiceTitanModel):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    is_default_campaign: Nullable[bool] = None
    category: Nullable[CampaignCategoryModel] = None
    source: Nullable[str] = None
    other_source: Nullable[str] = None
    business_unit: Nullable[str] = None
    medium: Nullable[str] = None
    other_medium: Nullable[str] = None
    dnis: Nullable[str] = None

class ContactInputModel(ServiceTitanModel):
    """Part of ``CustomerInModel`` and ``LocationInModel``."""

    id: Nullable[int] = None
    type: Nullable[str] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class ContactOutputModel(ServiceTitanModel):
    """Part of ``CustomerModel``."""

    id: Nullable[int] = None
    type: Nullable[str] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    active: Nullable[bool] = None
    modified_on: Nullable[dt.datetime] = None

class CreateOptOutListRequest(ServiceTitanModel):
    """Body of ``telecom.opt_outs.create``."""

    opt_out_type: Nullable[Literal["Unknown", "Global", "Marketing", "Other"]] = None
    contact_numbers: NullableList[str] = None

class CreateOptOutResponse(ServiceTitanModel):
    """What comes from ``telecom.opt_outs.create``."""

    contact_number: Nullable[str] = None
    status: Nullable[Union[Literal["Ok", "RetryableError", "LogicalError"], str]] = None

class CustomFieldApiModel(ServiceTitanModel):
    """Part of ``CustomerModel``."""

    type_id: Nullable[int] = None
    name: Nullable[str] = None
    value: Nullable[str] = None

class CustomerInModel(ServiceTitanModel):
    """Part of ``CallInUpdateModelV2``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    address: Nullable[AddressInput] = None
    contacts: NullableList[ContactInputModel] = None

class CustomerModel(ServiceTitanModel):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    email: Nullable[str] = None
    balance: Nullable[Decimal] = None
    do_not_mail: Nullable[bool] = None
    address: Nullable[AddressOutput] = None
    import_id: Nullable[str] = None
    do_not_service: Nullable[bool] = None
    type: Nullable[Union[Literal["Residential", "Commercial"], str]] = None
    contacts: NullableList[ContactOutputModel] = None
    merged_to_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    memberships: NullableList[MembershipModel] = None
    has_active_membership: Nullable[bool] = None
    custom_fields: NullableList[CustomFieldApiModel] = None
    created_on: Nullable[dt.datetime] = None
    created_by: Nullable[int] = None
    phone_settings: NullableList[CustomerPhoneModel] = None

class CustomerPhoneModel(ServiceTitanModel):
    """Part of ``CustomerModel``."""

    phone_number: Nullable[str] = None
    do_not_text: Nullable[bool] = None

class DetailedBundleCallModel(ServiceTitanModel):
    """What comes from ``telecom.calls.get``."""

    id: Nullable[int] = None
    job_number: Nullable[str] = None
    project_id: Nullable[int] = None
    business_unit: Nullable[BusinessUnitModel] = None
    type: Nullable[JobTypeModelV2] = None
    lead_call: Nullable[DetailedCallModel] = None

class DetailedCallModel(ServiceTitanModel):
    """What comes from ``telecom.calls.update``."""

    id: Nullable[int] = None
    received_on: Nullable[dt.datetime] = None
    duration: Nullable[dt.timedelta] = None
    from_: Nullable[str] = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Nullable[str] = None
    direction: Nullable[Union[Literal["Inbound", "Outbound"], str]] = None
    call_type: Nullable[
        Union[Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"], str]
    ] = None
    reason: Nullable[CallReasonModelV2] = None
    recording_url: Nullable[str] = None
    voice_mail_url: Nullable[str] = None
    created_by: Nullable[NamedModelV2] = None
    customer: Nullable[CustomerModel] = None
    campaign: Nullable[CampaignModel] = None
    modified_on: Nullable[dt.datetime] = None
    agent: Nullable[CallAgentModelV2] = None
    sid: Nullable[str] = None
    tags: NullableList[TagResponseModel] = None

class ExportCallResponse(ServiceTitanModel):
    """What comes from ``telecom.calls.export``."""

    id: Nullable[int] = None
    duration: Nullable[dt.timedelta] = None
    from_: Nullable[str] = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Nullable[str] = None
    direction: Nullable[Union[Literal["Inbound", "Outbound"], str]] = None
    status: Nullable[Union[Literal["Ringing", "Answered", "Completed", "Initiated"], str]] = None
    type: Nullable[Union[Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"], str]] = (
        None
    )
    recording_url: Nullable[str] = None
    voice_mail_path: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    reason: Nullable[NamedModel] = None
    customer: Nullable[NamedModel] = None
    location: Nullable[NamedModel] = None
    campaign: Nullable[NamedModel] = None
    job: Nullable[JobModel] = None
    agent: Nullable[NamedModel] = None
    created_by: Nullable[NamedModel] = None
    excuse_memo: Nullable[str] = None
    tag: Nullable[str] = None
    active: Nullable[bool] = None
    lead: Nullable[LeadModel] = None

class GetOptOutListRequest(ServiceTitanModel):
    """Body of ``telecom.opt_outs.lookup``."""

    contact_numbers: NullableList[str] = None

class JobModel(ServiceTitanModel):
    """Part of ``ExportCallResponse``."""

    id: Nullable[int] = None
    number: Nullable[str] = None

class JobTypeModel(ServiceTitanModel):
    """Part of ``CallResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None

class JobTypeModelV2(ServiceTitanModel):
    """Part of ``BundleCallModel`` and ``DetailedBundleCallModel``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None

class LeadModel(ServiceTitanModel):
    """Part of ``ExportCallResponse``."""

    id: Nullable[int] = None

class LocationInModel(ServiceTitanModel):
    """Part of ``CallInUpdateModelV2``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    address: Nullable[AddressInput] = None
    contacts: NullableList[ContactInputModel] = None

class MembershipModel(ServiceTitanModel):
    """Part of ``CustomerModel``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    type: Nullable[MembershipTypeModel] = None
    status: Nullable[str] = None
    from_: Nullable[dt.datetime] = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    to: Nullable[dt.datetime] = None
    location_id: Nullable[int] = None

class MembershipTypeModel(ServiceTitanModel):
    """Part of ``MembershipModel``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None

class NamedModel(ServiceTitanModel):
    """Part of ``CallModelResponse``, ``CallResponse`` and ``ExportCallResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None

class NamedModelV2(ServiceTitanModel):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: Nullable[int] = None
    name: Nullable[str] = None

class OptOutResponse(ServiceTitanModel):
    """What comes from ``telecom.opt_outs.list`` and ``telecom.opt_outs.lookup``."""

    contact_number: Nullable[str] = None
    opt_out_type: Nullable[Union[Literal["Unknown", "Global", "Marketing", "Other"], str]] = None

class ReasonInModel(ServiceTitanModel):
    """Part of ``CallInUpdateModelV2``."""

    name: Nullable[str] = None
    lead: Nullable[bool] = None

class TagResponseModel(ServiceTitanModel):
    """Part of ``CallModel``, ``CallModelResponse`` and ``DetailedCallModel``."""

    id: Nullable[int] = None
    type_name: Nullable[str] = None
