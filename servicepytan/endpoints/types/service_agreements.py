# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``service_agreements``."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict

AgreementStatus = Literal[
    "Draft", "Sent", "Rejected", "Accepted", "Activated", "Canceled", "Expired", "AutoRenew"
]

ServiceAgreementsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "Name",
    "+Name",
    "-Name",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "StartDate",
    "+StartDate",
    "-StartDate",
    "EndDate",
    "+EndDate",
    "-EndDate",
]


class _CustomFieldResponseRequired(TypedDict):
    typeId: int
    name: str


class CustomFieldResponse(_CustomFieldResponseRequired, total=False):
    """Part of ``ExportServiceAgreementResponse`` and ``ServiceAgreementResponse``."""

    value: Optional[str]


class _ExportServiceAgreementResponseRequired(TypedDict):
    id: int
    name: str
    createdOn: str
    modifiedOn: str
    templateFields: ServiceAgreementTemplateFieldsResponse
    customerId: int
    businessUnitId: int
    status: str
    locationIds: list[int]
    origin: str
    importedDeferredAmount: float
    importedRecognizedAmount: float
    autoRenew: bool
    laborSurcharge: float
    materialSurcharge: float
    active: bool


class ExportServiceAgreementResponse(_ExportServiceAgreementResponseRequired, total=False):
    """What comes from ``service_agreements.service_agreements.export``."""

    createdById: Optional[int]
    modifiedById: Optional[int]
    summary: Optional[str]
    importId: Optional[str]
    durationMonths: Optional[int]
    renewalAgreementId: Optional[int]
    startDate: Optional[str]
    endDate: Optional[str]
    billingSchedule: Optional[str]
    paymentTermId: Optional[int]
    paymentMethodId: Optional[int]
    estimatedTravelCost: Optional[float]
    estimatedLaborCost: Optional[float]
    estimatedMaterialCost: Optional[float]
    laborMarkupPercentage: Optional[float]
    materialMarkupPercentage: Optional[float]
    totalAgreementPrice: Optional[float]
    estimatedGrossMarginAmount: Optional[float]
    estimatedGrossMarginPercentage: Optional[float]
    rateSheetId: Optional[int]
    accountManagerId: Optional[int]
    soldById: Optional[int]
    tagTypeIds: Optional[list[int]]
    customFields: Optional[list[CustomFieldResponse]]


class _ServiceAgreementResponseRequired(TypedDict):
    id: int
    name: str
    createdOn: str
    modifiedOn: str
    templateFields: ServiceAgreementTemplateFieldsResponse
    customerId: int
    businessUnitId: int
    status: str
    locationIds: list[int]
    origin: str
    importedDeferredAmount: float
    importedRecognizedAmount: float
    autoRenew: bool
    laborSurcharge: float
    materialSurcharge: float


class ServiceAgreementResponse(_ServiceAgreementResponseRequired, total=False):
    """What comes from ``service_agreements.service_agreements.get`` and 1 more."""

    createdById: Optional[int]
    modifiedById: Optional[int]
    summary: Optional[str]
    importId: Optional[str]
    durationMonths: Optional[int]
    renewalAgreementId: Optional[int]
    startDate: Optional[str]
    endDate: Optional[str]
    billingSchedule: Optional[str]
    paymentTermId: Optional[int]
    paymentMethodId: Optional[int]
    estimatedTravelCost: Optional[float]
    estimatedLaborCost: Optional[float]
    estimatedMaterialCost: Optional[float]
    laborMarkupPercentage: Optional[float]
    materialMarkupPercentage: Optional[float]
    totalAgreementPrice: Optional[float]
    estimatedGrossMarginAmount: Optional[float]
    estimatedGrossMarginPercentage: Optional[float]
    rateSheetId: Optional[int]
    accountManagerId: Optional[int]
    soldById: Optional[int]
    tagTypeIds: Optional[list[int]]
    customFields: Optional[list[CustomFieldResponse]]


class _ServiceAgreementTemplateFieldsResponseRequired(TypedDict):
    originalTemplateId: int
    revenueRecognitionMode: str
    billingServiceId: int


class ServiceAgreementTemplateFieldsResponse(
    _ServiceAgreementTemplateFieldsResponseRequired, total=False
):
    """Part of ``ExportServiceAgreementResponse`` and ``ServiceAgreementResponse``."""

    generalLedgerAccountId: Optional[int]
    invoiceCancellationMode: Optional[str]
    billingScheduleType: Optional[str]
    negativeLiabilityServiceId: Optional[int]
    positiveIncomeServiceId: Optional[int]
    defaultLaborCostPerHour: Optional[float]
    defaultExtraTravelCostPerHour: Optional[float]
    defaultPricingStrategy: Optional[str]
    defaultTargetMarginValue: Optional[float]
    defaultTargetMarginValueType: Optional[str]
    defaultFlatPrice: Optional[float]
    defaultMarkupPercentage: Optional[float]
    defaultSurcharge: Optional[float]
    defaultLaborMarkupPercentage: Optional[float]
    defaultMaterialMarkupPercentage: Optional[float]
    defaultLaborSurcharge: Optional[float]
    defaultMaterialSurcharge: Optional[float]
    defaultRateSheetId: Optional[int]
    defaultCampaignId: Optional[int]
    defaultDocumentTemplateId: Optional[int]
    defaultAutoRenew: Optional[bool]
