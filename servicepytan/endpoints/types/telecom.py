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


class _AddressOutputRequired(TypedDict):
    street: str
    unit: str
    country: str
    city: str
    state: str
    zip: str
    streetAddress: str


class AddressOutput(_AddressOutputRequired, total=False):
    """Part of ``CustomerModel``."""

    latitude: Optional[float]
    longitude: Optional[float]


class BundleCallModel(TypedDict):
    """What comes from ``telecom.calls.list_v2``."""

    id: int
    jobNumber: str
    projectId: int
    businessUnit: BusinessUnitModel
    type: JobTypeModelV2
    leadCall: CallModel


class BusinessUnitAddressModel(TypedDict):
    """Part of ``BusinessUnitModel``."""

    street: str
    unit: str
    city: str
    state: str
    zip: str
    country: str


class BusinessUnitModel(TypedDict):
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


class BusinessUnitTenantModel(TypedDict):
    """Part of ``BusinessUnitModel``."""

    id: int
    name: str
    quickbooksClass: str
    accountCode: str
    franchiseId: str
    conceptCode: str
    modifiedOn: str


class _CallAgentModelRequired(TypedDict):
    id: int
    name: str


class CallAgentModel(_CallAgentModelRequired, total=False):
    """Part of ``CallModelResponse``."""

    externalId: Optional[int]


class _CallAgentModelV2Required(TypedDict):
    id: int
    name: str


class CallAgentModelV2(_CallAgentModelV2Required, total=False):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

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


_CallModelRequiredKeywords = TypedDict("_CallModelRequiredKeywords", {"from": "str"}, total=True)


class _CallModelRequired(_CallModelRequiredKeywords):
    id: int
    receivedOn: str
    duration: str
    to: str
    direction: str
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


class CallModel(_CallModelRequired, total=False):
    """Part of ``BundleCallModel``."""

    callType: Optional[str]


_CallModelResponseRequiredKeywords = TypedDict(
    "_CallModelResponseRequiredKeywords", {"from": "str"}, total=True
)


class _CallModelResponseRequired(_CallModelResponseRequiredKeywords):
    createdOn: str
    active: bool
    id: int
    receivedOn: str
    duration: str
    to: str
    direction: str
    modifiedOn: str


class CallModelResponse(_CallModelResponseRequired, total=False):
    """Part of ``CallResponse``."""

    callType: Optional[str]
    reason: Optional[CallReasonModel]
    recordingUrl: Optional[str]
    voiceMailUrl: Optional[str]
    createdBy: Optional[NamedModel]
    customer: Optional[NamedModel]
    campaign: Optional[NamedModel]
    agent: Optional[CallAgentModel]
    sid: Optional[str]
    tags: Optional[list[TagResponseModel]]


class CallReasonModel(TypedDict):
    """Part of ``CallModelResponse``."""

    id: int
    name: str
    lead: bool
    active: bool


class CallReasonModelV2(TypedDict):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: int
    name: str
    lead: bool
    active: bool


class _CallResponseRequired(TypedDict):
    id: int
    projectId: int
    leadCall: CallModelResponse


class CallResponse(_CallResponseRequired, total=False):
    """What comes from ``telecom.calls.list``."""

    jobNumber: Optional[str]
    businessUnit: Optional[NamedModel]
    type: Optional[JobTypeModel]


class CampaignCategoryModel(TypedDict):
    """Part of ``CampaignModel``."""

    id: int
    name: str
    active: bool


class _CampaignModelRequired(TypedDict):
    id: int
    name: str
    modifiedOn: str
    createdOn: str
    active: bool


class CampaignModel(_CampaignModelRequired, total=False):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

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


class ContactOutputModel(TypedDict):
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


class CreateOptOutResponse(TypedDict):
    """What comes from ``telecom.opt_outs.create``."""

    contactNumber: str
    status: str


class CustomFieldApiModel(TypedDict):
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


class _CustomerModelRequired(TypedDict):
    id: int
    active: bool
    name: str
    email: str
    doNotMail: bool
    address: AddressOutput
    importId: str
    doNotService: bool
    type: str
    contacts: list[ContactOutputModel]
    modifiedOn: str
    memberships: list[MembershipModel]
    customFields: Optional[list[CustomFieldApiModel]]
    createdOn: str
    phoneSettings: list[CustomerPhoneModel]


class CustomerModel(_CustomerModelRequired, total=False):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    balance: Optional[float]
    mergedToId: Optional[int]
    hasActiveMembership: Optional[bool]
    createdBy: Optional[int]


class CustomerPhoneModel(TypedDict):
    """Part of ``CustomerModel``."""

    phoneNumber: str
    doNotText: bool


class DetailedBundleCallModel(TypedDict):
    """What comes from ``telecom.calls.get``."""

    id: int
    jobNumber: str
    projectId: int
    businessUnit: BusinessUnitModel
    type: JobTypeModelV2
    leadCall: DetailedCallModel


_DetailedCallModelRequiredKeywords = TypedDict(
    "_DetailedCallModelRequiredKeywords", {"from": "str"}, total=True
)


class _DetailedCallModelRequired(_DetailedCallModelRequiredKeywords):
    id: int
    receivedOn: str
    duration: str
    to: str
    direction: str
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


class DetailedCallModel(_DetailedCallModelRequired, total=False):
    """What comes from ``telecom.calls.update``."""

    callType: Optional[str]


_ExportCallResponseRequiredKeywords = TypedDict(
    "_ExportCallResponseRequiredKeywords", {"from": "str"}, total=True
)


class _ExportCallResponseRequired(_ExportCallResponseRequiredKeywords):
    id: int
    duration: str
    to: str
    direction: str
    status: str
    createdOn: str
    modifiedOn: str
    excuseMemo: str
    tag: str
    active: bool


class ExportCallResponse(_ExportCallResponseRequired, total=False):
    """What comes from ``telecom.calls.export``."""

    type: Optional[str]
    recordingUrl: Optional[str]
    voiceMailPath: Optional[str]
    reason: Optional[NamedModel]
    customer: Optional[NamedModel]
    location: Optional[NamedModel]
    campaign: Optional[NamedModel]
    job: Optional[JobModel]
    agent: Optional[NamedModel]
    createdBy: Optional[NamedModel]
    lead: Optional[LeadModel]


class GetOptOutListRequest(TypedDict):
    """Body of ``telecom.opt_outs.lookup``."""

    contactNumbers: list[str]


class JobModel(TypedDict):
    """Part of ``ExportCallResponse``."""

    id: int
    number: str


class JobTypeModel(TypedDict):
    """Part of ``CallResponse``."""

    id: int
    name: str
    modifiedOn: str


class JobTypeModelV2(TypedDict):
    """Part of ``BundleCallModel`` and ``DetailedBundleCallModel``."""

    id: int
    name: str
    modifiedOn: str


class LeadModel(TypedDict):
    """Part of ``ExportCallResponse``."""

    id: int


class LocationInModel(TypedDict):
    """Part of ``CallInUpdateModelV2``."""

    id: int
    name: str
    address: AddressInput
    contacts: list[ContactInputModel]


class _MembershipModelRequired(TypedDict):
    id: int
    active: bool
    type: MembershipTypeModel
    status: str
    locationId: int


_MembershipModelKeywords = TypedDict(
    "_MembershipModelKeywords", {"from": "Optional[str]"}, total=False
)


class MembershipModel(_MembershipModelRequired, _MembershipModelKeywords, total=False):
    """Part of ``CustomerModel``."""

    to: Optional[str]


class MembershipTypeModel(TypedDict):
    """Part of ``MembershipModel``."""

    id: int
    active: bool
    name: str


class NamedModel(TypedDict):
    """Part of ``CallModelResponse``, ``CallResponse`` and ``ExportCallResponse``."""

    id: int
    name: str


class NamedModelV2(TypedDict):
    """Part of ``CallModel`` and ``DetailedCallModel``."""

    id: int
    name: str


class OptOutResponse(TypedDict):
    """What comes from ``telecom.opt_outs.list`` and ``telecom.opt_outs.lookup``."""

    contactNumber: str
    optOutType: str


class ReasonInModel(TypedDict):
    """Part of ``CallInUpdateModelV2``."""

    name: str
    lead: bool


class TagResponseModel(TypedDict):
    """Part of ``CallModel``, ``CallModelResponse`` and ``DetailedCallModel``."""

    id: int
    typeName: str
