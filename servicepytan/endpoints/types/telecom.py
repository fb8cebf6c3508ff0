# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``telecom``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

CallTypeV2 = Literal["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"]

CallsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]

OptOutType = Literal["Unknown", "Global", "Marketing", "Other"]


class _AddressInputRequired(TypedDict):
    street: str
    unit: str
    country: str
    city: str
    state: str
    zip: str


class AddressInput(_AddressInputRequired, total=False):
    """Part of ``CustomerInModel`` and ``LocationInModel``."""

    latitude: Optional[Union[float, Decimal]]
    longitude: Optional[Union[float, Decimal]]


class AddressOutput(TypedDict, total=False):
    """Part of ``CustomerModel``."""

    street: str
    unit: str
    country: str
    city: str
    state: str
    zip: str
    streetAddress: str
    latitude: Optional[float]
    longitude: Optional[float]


class BundleCallModel(TypedDict, total=False):
    """What comes from ``telecom.calls.list_v2``."""

    id: int
    jobNumber: str
    projectId: int
    businessUnit: BusinessUnitModel
    type: JobTypeModelV2
    leadCall: CallModel


class BusinessUnitAddressModel(TypedDict, total=False):
    """Part of ``BusinessUnitModel``."""

    street: str
    unit: str
    city: str
    state: str
    zip: str
    country: str


class BusinessUnitModel(TypedDict, total=False):
    """Part of ``BundleCallModel`` and ``DetailedBundleCallModel``."""

    id: int
    active: bool
    name: str
    officialName: str
    email: str
    currency: str
    phoneNumber: str
    invoiceHeader: str
    invoiceMessage: str
    defaultTaxRate: float
    authorizationParagraph: str
    acknowledgementParagraph: str
    address: BusinessUnitAddressModel
    materialSku: str
    quickbooksClass: str
    accountCode: str
    franchiseId: str
    conceptCode: str
    corporateContractNumber: str
    tenant: BusinessUnitTenantModel
    modifiedOn: str


class BusinessUnitTenantModel(TypedDict, total=False):
    """Part of ``BusinessUnitModel``."""

    id: int
    name: str
    quickbooksClass: str
    accountCode: str
    franchiseId: str
    conceptCode: str
    modifiedOn: str


class CallAgentModel(TypedDict, total=False):
    """Part of ``CallModelResponse``."""

    id: int
    name: str
    externalId: Optional[int]


class CallAgentModelV2(TypedDict, total=False):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: int
    name: str
    externalId: Optional[int]


class _CallInUpdateModelV2Required(TypedDict):
    excuseMemo: str
    reason: ReasonInModel
    customer: CustomerInModel
    location: LocationInModel
    tag: str


class CallInUpdateModelV2(_CallInUpdateModelV2Required, total=False):
    """Body of ``telecom.calls.update``."""

    callId: Optional[int]
    callType: Optional[CallTypeV2]
    campaignId: Optional[int]
    jobId: Optional[int]
    agentId: Optional[int]


_CallModelKeywords = TypedDict("_CallModelKeywords", {"from": "str"}, total=False)


class CallModel(_CallModelKeywords, total=False):
    """Part of ``BundleCallModel``."""

    id: int
    receivedOn: str
    duration: str
    to: str
    direction: str
    callType: Optional[str]
    reason: CallReasonModelV2
    recordingUrl: str
    voiceMailUrl: str
    createdBy: NamedModelV2
    customer: CustomerModel
    campaign: CampaignModel
    modifiedOn: str
    agent: CallAgentModelV2
    sid: str
    tags: list[TagResponseModel]
    createdOn: str
    active: bool


_CallModelResponseKeywords = TypedDict("_CallModelResponseKeywords", {"from": "str"}, total=False)


class CallModelResponse(_CallModelResponseKeywords, total=False):
    """Part of ``CallResponse``."""

    createdOn: str
    active: bool
    id: int
    receivedOn: str
    duration: str
    to: str
    direction: str
    callType: Optional[str]
    reason: Optional[CallReasonModel]
    recordingUrl: Optional[str]
    voiceMailUrl: Optional[str]
    createdBy: Optional[NamedModel]
    customer: Optional[NamedModel]
    campaign: Optional[NamedModel]
    modifiedOn: str
    agent: Optional[CallAgentModel]
    sid: Optional[str]
    tags: Optional[list[TagResponseModel]]


class CallReasonModel(TypedDict, total=False):
    """Part of ``CallModelResponse``."""

    id: int
    name: str
    lead: bool
    active: bool


class CallReasonModelV2(TypedDict, total=False):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: int
    name: str
    lead: bool
    active: bool


class CallResponse(TypedDict, total=False):
    """What comes from ``telecom.calls.list``."""

    id: int
    jobNumber: Optional[str]
    projectId: int
    businessUnit: Optional[NamedModel]
    type: Optional[JobTypeModel]
    leadCall: CallModelResponse


class CampaignCategoryModel(TypedDict, total=False):
    """Part of ``CampaignModel``."""

    id: int
    name: str
    active: bool


class CampaignModel(TypedDict, total=False):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: int
    name: str
    modifiedOn: str
    createdOn: str
    active: bool
    isDefaultCampaign: Optional[bool]
    category: Optional[CampaignCategoryModel]
    source: Optional[str]
    otherSource: Optional[str]
    businessUnit: Optional[str]
    medium: Optional[str]
    otherMedium: Optional[str]
    dnis: Optional[str]


class _ContactInputModelRequired(TypedDict):
    type: str
    value: str
    memo: str


class ContactInputModel(_ContactInputModelRequired, total=False):
    """Part of ``CustomerInModel`` and ``LocationInModel``."""

    id: Optional[int]


class ContactOutputModel(TypedDict, total=False):
    """Part of ``CustomerModel``."""

    id: Optional[int]
    type: str
    value: str
    memo: Optional[str]
    active: bool
    modifiedOn: str


class CreateOptOutListRequest(TypedDict):
    """Body of ``telecom.opt_outs.create``."""

    optOutType: OptOutType
    contactNumbers: list[str]


class CreateOptOutResponse(TypedDict, total=False):
    """What comes from ``telecom.opt_outs.create``."""

    contactNumber: str
    status: str


class CustomFieldApiModel(TypedDict, total=False):
    """Part of ``CustomerModel``."""

    typeId: int
    name: str
    value: str


class CustomerInModel(TypedDict):
    """Part of ``CallInUpdateModelV2``."""

    id: int
    name: str
    address: AddressInput
    contacts: list[ContactInputModel]


class CustomerModel(TypedDict, total=False):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: int
    active: bool
    name: str
    email: str
    balance: Optional[float]
    doNotMail: bool
    address: AddressOutput
    importId: str
    doNotService: bool
    type: str
    contacts: list[ContactOutputModel]
    mergedToId: Optional[int]
    modifiedOn: str
    memberships: list[MembershipModel]
    hasActiveMembership: Optional[bool]
    customFields: Optional[list[CustomFieldApiModel]]
    createdOn: str
    createdBy: Optional[int]
    phoneSettings: list[CustomerPhoneModel]


class CustomerPhoneModel(TypedDict, total=False):
    """Part of ``CustomerModel``."""

    phoneNumber: str
    doNotText: bool


class DetailedBundleCallModel(TypedDict, total=False):
    """What comes from ``telecom.calls.get``."""

    id: int
    jobNumber: str
    projectId: int
    businessUnit: BusinessUnitModel
    type: JobTypeModelV2
    leadCall: DetailedCallModel


_DetailedCallModelKeywords = TypedDict("_DetailedCallModelKeywords", {"from": "str"}, total=False)


class DetailedCallModel(_DetailedCallModelKeywords, total=False):
    """What comes from ``telecom.calls.update``."""

    id: int
    receivedOn: str
    duration: str
    to: str
    direction: str
    callType: Optional[str]
    reason: CallReasonModelV2
    recordingUrl: str
    voiceMailUrl: str
    createdBy: NamedModelV2
    customer: CustomerModel
    campaign: CampaignModel
    modifiedOn: str
    agent: CallAgentModelV2
    sid: str
    tags: list[TagResponseModel]


_ExportCallResponseKeywords = TypedDict("_ExportCallResponseKeywords", {"from": "str"}, total=False)


class ExportCallResponse(_ExportCallResponseKeywords, total=False):
    """What comes from ``telecom.calls.export``."""

    id: int
    duration: str
    to: str
    direction: str
    status: str
    type: Optional[str]
    recordingUrl: Optional[str]
    voiceMailPath: Optional[str]
    createdOn: str
    modifiedOn: str
    reason: Optional[NamedModel]
    customer: Optional[NamedModel]
    location: Optional[NamedModel]
    campaign: Optional[NamedModel]
    job: Optional[JobModel]
    agent: Optional[NamedModel]
    createdBy: Optional[NamedModel]
    excuseMemo: str
    tag: str
    active: bool
    lead: Optional[LeadModel]


class GetOptOutListRequest(TypedDict):
    """Body of ``telecom.opt_outs.lookup``."""

    contactNumbers: list[str]


class JobModel(TypedDict, total=False):
    """Part of ``ExportCallResponse``."""

    id: int
    number: str


class JobTypeModel(TypedDict, total=False):
    """Part of ``CallResponse``."""

    id: int
    name: str
    modifiedOn: str


class JobTypeModelV2(TypedDict, total=False):
    """Part of ``BundleCallModel`` and ``DetailedBundleCallModel``."""

    id: int
    name: str
    modifiedOn: str


class LeadModel(TypedDict, total=False):
    """Part of ``ExportCallResponse``."""

    id: int


class LocationInModel(TypedDict):
    """Part of ``CallInUpdateModelV2``."""

    id: int
    name: str
    address: AddressInput
    contacts: list[ContactInputModel]


_MembershipModelKeywords = TypedDict(
    "_MembershipModelKeywords", {"from": "Optional[str]"}, total=False
)


class MembershipModel(_MembershipModelKeywords, total=False):
    """Part of ``CustomerModel``."""

    id: int
    active: bool
    type: MembershipTypeModel
    status: str
    to: Optional[str]
    locationId: int


class MembershipTypeModel(TypedDict, total=False):
    """Part of ``MembershipModel``."""

    id: int
    active: bool
    name: str


class NamedModel(TypedDict, total=False):
    """Part of ``CallModelResponse``, ``CallResponse`` and ``ExportCallResponse``."""

    id: int
    name: str


class NamedModelV2(TypedDict, total=False):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: int
    name: str


class OptOutResponse(TypedDict, total=False):
    """What comes from ``telecom.opt_outs.list`` and ``telecom.opt_outs.lookup``."""

    contactNumber: str
    optOutType: str


class ReasonInModel(TypedDict):
    """Part of ``CallInUpdateModelV2``."""

    name: str
    lead: bool


class TagResponseModel(TypedDict, total=False):
    """Part of ``CallModel``, ``CallModelResponse`` and ``DetailedCallModel``."""

    id: int
    typeName: str
