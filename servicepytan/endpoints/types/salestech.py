# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``salestech``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

EstimateReviewStatus = Literal["None", "NeedsApproval", "Approved", "NotApproved"]

EstimateStatus = Literal["Open", "Sold", "Dismissed"]

EstimateTemplateMode = Literal["Dynamic", "Static"]

ProposalTemplateStatus = Literal["Publish", "Draft"]

SkuType = Literal["Service", "Material", "Equipment", "PriceModifier"]


class CreateEstimateRequest(TypedDict, total=False):
    """Body of ``salestech.estimates.create``."""

    name: Optional[str]
    summary: Optional[str]
    tax: Optional[Union[float, Decimal]]
    status: Optional[EstimateStatus]
    reviewStatus: Optional[EstimateReviewStatus]
    soldBy: Optional[int]
    isRecommended: Optional[bool]
    budgetCodeId: Optional[int]
    items: Optional[list[EstimateItemCreateUpdateRequest]]
    externalLinks: Optional[list[ExternalLinkInModel]]
    useDefaultProjectLabels: Optional[bool]
    depositAmount: Optional[Union[float, Decimal]]
    depositPercent: Optional[Union[float, Decimal]]
    requireDepositOnSignature: Optional[bool]
    jobId: Optional[int]
    projectId: Optional[int]
    locationId: Optional[int]


class _CreateEstimateTemplateRequestRequired(TypedDict):
    name: str
    internalName: str
    mode: EstimateTemplateMode
    items: list[EstimateTemplateItemRequest]


class CreateEstimateTemplateRequest(_CreateEstimateTemplateRequestRequired, total=False):
    """Body of ``salestech.estimate_templates.create``."""

    summary: Optional[str]
    active: Optional[bool]
    businessUnitId: Optional[int]


class _CreateProposalTemplateRequestRequired(TypedDict):
    name: str
    proposalTypeId: int
    estimateAssignments: list[ProposalTemplateAssignmentRequest]


class CreateProposalTemplateRequest(_CreateProposalTemplateRequestRequired, total=False):
    """Body of ``salestech.proposal_templates.create``."""

    description: Optional[str]
    status: Optional[ProposalTemplateStatus]
    active: Optional[bool]
    businessUnitIds: Optional[list[int]]


class EstimateItemCreateUpdateRequest(TypedDict, total=False):
    """Body of ``salestech.estimates.upsert_item``."""

    id: Optional[int]
    skuId: Optional[int]
    skuName: Optional[str]
    parentItemId: Optional[int]
    description: Optional[str]
    isAddOn: Optional[bool]
    quantity: Optional[Union[float, Decimal]]
    unitPrice: Optional[Union[float, Decimal]]
    skipUpdatingMembershipPrices: Optional[bool]
    itemGroupName: Optional[str]
    itemGroupRootId: Optional[int]
    chargeable: Optional[bool]
    useDefaultProjectLabels: Optional[bool]
    budgetCodeId: Optional[int]
    unitCost: Union[float, Decimal]


class _EstimateItemResponseRequired(TypedDict):
    id: int
    sku: SkuModel
    skuAccount: str
    description: str
    qty: float
    unitRate: float
    total: float
    unitCost: float
    totalCost: float
    itemGroupName: Optional[str]
    createdOn: str
    modifiedOn: str


class EstimateItemResponse(_EstimateItemResponseRequired, total=False):
    """What comes from ``salestech.estimates.list_items``."""

    membershipTypeId: Optional[int]
    itemGroupRootId: Optional[int]
    chargeable: Optional[bool]
    invoiceItemId: Optional[int]
    budgetCodeId: Optional[int]


class _EstimateItemUpdateResponseRequired(TypedDict):
    id: int
    sku: SkuModel
    skuAccount: str
    description: str
    qty: float
    unitRate: float
    total: float
    unitCost: float
    totalCost: float
    itemGroupName: Optional[str]
    createdOn: str
    modifiedOn: str
    estimateId: int


class EstimateItemUpdateResponse(_EstimateItemUpdateResponseRequired, total=False):
    """What comes from ``salestech.estimates.upsert_item``."""

    membershipTypeId: Optional[int]
    itemGroupRootId: Optional[int]
    chargeable: Optional[bool]
    invoiceItemId: Optional[int]
    budgetCodeId: Optional[int]


class _EstimateResponseRequired(TypedDict):
    id: int
    reviewStatus: str
    createdOn: str
    modifiedOn: str
    active: bool
    subtotal: float
    tax: float
    isRecommended: bool
    isChangeOrder: bool


class EstimateResponse(_EstimateResponseRequired, total=False):
    """What comes from ``salestech.estimates.create``, ``salestech.estimates.get`` and 3 more."""

    jobId: Optional[int]
    projectId: Optional[int]
    locationId: Optional[int]
    customerId: Optional[int]
    name: Optional[str]
    jobNumber: Optional[str]
    status: Optional[EstimateStatusModel]
    summary: Optional[str]
    soldOn: Optional[str]
    soldBy: Optional[int]
    items: Optional[list[EstimateItemResponse]]
    externalLinks: Optional[list[ExternalLinkResponse]]
    businessUnitId: Optional[int]
    businessUnitName: Optional[str]
    budgetCodeId: Optional[int]
    proposalTagName: Optional[str]
    depositAmount: Optional[float]
    depositPercent: Optional[float]
    requireDepositOnSignature: Optional[bool]


class _EstimateStatusChangesResponseRequired(TypedDict):
    id: int
    createdOn: str


class EstimateStatusChangesResponse(_EstimateStatusChangesResponseRequired, total=False):
    """What comes from ``salestech.estimates.list_status_changes``."""

    oldStatus: Optional[str]
    newStatus: Optional[str]
    createdById: Optional[int]


class EstimateStatusModel(TypedDict):
    """Part of ``EstimateResponse`` and ``ExportEstimatesResponse``."""

    value: int
    name: str


class _EstimateTemplateItemRequestRequired(TypedDict):
    skuId: int
    skuType: SkuType
    quantity: Union[float, Decimal]
    isAddOn: bool


class EstimateTemplateItemRequest(_EstimateTemplateItemRequestRequired, total=False):
    """Part of ``CreateEstimateTemplateRequest`` and ``UpdateEstimateTemplateRequest``."""

    id: Optional[int]
    description: Optional[str]
    unitPrice: Optional[Union[float, Decimal]]
    chargeable: Optional[bool]
    allowDiscounts: Optional[bool]
    unitCost: Optional[Union[float, Decimal]]
    memo: Optional[str]
    parentItemId: Optional[int]
    itemGroupParentId: Optional[int]
    itemGroupName: Optional[str]
    projectLabels: Optional[str]


class _EstimateTemplateItemResponseRequired(TypedDict):
    id: int
    skuId: int
    skuType: str
    quantity: float
    unitPrice: float
    totalPrice: float
    isAddOn: bool
    unitCost: float
    order: int


class EstimateTemplateItemResponse(_EstimateTemplateItemResponseRequired, total=False):
    """Part of ``EstimateTemplateResponse``."""

    skuName: Optional[str]
    description: Optional[str]
    chargeable: Optional[bool]
    allowDiscounts: Optional[bool]
    memo: Optional[str]
    parentItemId: Optional[int]
    itemGroupParentId: Optional[int]
    itemGroupName: Optional[str]
    projectLabels: Optional[str]


class _EstimateTemplateResponseRequired(TypedDict):
    id: int
    name: str
    internalName: str
    mode: str
    active: bool
    totalCost: float
    totalPrice: float
    createdOn: str
    modifiedOn: str
    items: list[EstimateTemplateItemResponse]


class EstimateTemplateResponse(_EstimateTemplateResponseRequired, total=False):
    """What comes from ``salestech.estimate_templates.create`` and 3 more."""

    summary: Optional[str]
    businessUnitId: Optional[int]


class _ExportEstimatesResponseRequired(TypedDict):
    id: int
    reviewStatus: str
    createdOn: str
    modifiedOn: str
    active: bool
    subtotal: float
    tax: float
    isRecommended: bool
    isChangeOrder: bool


class ExportEstimatesResponse(_ExportEstimatesResponseRequired, total=False):
    """What comes from ``salestech.estimates.export`` and ``salestech.estimates.export_legacy``."""

    jobId: Optional[int]
    projectId: Optional[int]
    locationId: Optional[int]
    customerId: Optional[int]
    name: Optional[str]
    jobNumber: Optional[str]
    status: Optional[EstimateStatusModel]
    summary: Optional[str]
    soldOn: Optional[str]
    soldBy: Optional[int]
    items: Optional[list[EstimateItemResponse]]
    externalLinks: Optional[list[ExternalLinkResponse]]
    businessUnitId: Optional[int]
    businessUnitName: Optional[str]
    budgetCodeId: Optional[int]
    proposalTagName: Optional[str]
    depositAmount: Optional[float]
    depositPercent: Optional[float]
    requireDepositOnSignature: Optional[bool]


class ExternalLinkInModel(TypedDict, total=False):
    """Part of ``CreateEstimateRequest`` and ``UpdateEstimateRequest``."""

    name: Optional[str]
    url: Optional[str]


class ExternalLinkResponse(TypedDict):
    """Part of ``EstimateResponse`` and ``ExportEstimatesResponse``."""

    name: str
    url: str


class ProposalTemplateAssignmentRequest(TypedDict):
    """Part of ``CreateProposalTemplateRequest`` and ``UpdateProposalTemplateRequest``."""

    proposalTypeOptionId: int
    estimateTemplateId: int
    order: int


class _ProposalTemplateAssignmentResponseRequired(TypedDict):
    proposalTypeOptionId: int
    estimateTemplateId: int
    order: int


class ProposalTemplateAssignmentResponse(_ProposalTemplateAssignmentResponseRequired, total=False):
    """Part of ``ProposalTemplateResponse``."""

    estimateTemplateName: Optional[str]


class _ProposalTemplateResponseRequired(TypedDict):
    id: int
    name: str
    active: bool
    status: str
    proposalTypeId: int
    businessUnitIds: list[int]
    estimateAssignments: list[ProposalTemplateAssignmentResponse]
    createdOn: str
    modifiedOn: str


class ProposalTemplateResponse(_ProposalTemplateResponseRequired, total=False):
    """What comes from ``salestech.proposal_templates.create`` and 3 more."""

    description: Optional[str]
    proposalTypeName: Optional[str]


class _ProposalTypeOptionResponseRequired(TypedDict):
    id: int
    name: str
    order: int
    estimateType: str


class ProposalTypeOptionResponse(_ProposalTypeOptionResponseRequired, total=False):
    """Part of ``ProposalTypeResponse``."""

    color: Optional[str]


class ProposalTypeResponse(TypedDict):
    """What comes from ``salestech.proposal_types.list``."""

    id: int
    name: str
    type: str
    active: bool
    isSystemDefault: bool
    isDefault: bool
    options: list[ProposalTypeOptionResponse]


class SellRequest(TypedDict):
    """Body of ``salestech.estimates.sell``."""

    soldBy: int


class SkuModel(TypedDict):
    """Part of ``EstimateItemResponse`` and ``EstimateItemUpdateResponse``."""

    id: int
    name: str
    displayName: str
    type: str
    soldHours: float
    generalLedgerAccountId: int
    generalLedgerAccountName: str
    modifiedOn: str


class UpdateEstimateRequest(TypedDict, total=False):
    """Body of ``salestech.estimates.update``."""

    name: Optional[str]
    summary: Optional[str]
    tax: Optional[Union[float, Decimal]]
    status: Optional[EstimateStatus]
    reviewStatus: Optional[EstimateReviewStatus]
    soldBy: Optional[int]
    isRecommended: Optional[bool]
    budgetCodeId: Optional[int]
    items: Optional[list[EstimateItemCreateUpdateRequest]]
    externalLinks: Optional[list[ExternalLinkInModel]]
    useDefaultProjectLabels: Optional[bool]
    depositAmount: Optional[Union[float, Decimal]]
    depositPercent: Optional[Union[float, Decimal]]
    requireDepositOnSignature: Optional[bool]


class UpdateEstimateTemplateRequest(TypedDict, total=False):
    """Body of ``salestech.estimate_templates.update``."""

    name: Optional[str]
    internalName: Optional[str]
    summary: Optional[str]
    mode: Optional[EstimateTemplateMode]
    active: Optional[bool]
    businessUnitId: Optional[int]
    items: Optional[list[EstimateTemplateItemRequest]]


class UpdateProposalTemplateRequest(TypedDict, total=False):
    """Body of ``salestech.proposal_templates.update``."""

    name: Optional[str]
    description: Optional[str]
    proposalTypeId: Optional[int]
    status: Optional[ProposalTemplateStatus]
    active: Optional[bool]
    businessUnitIds: Optional[list[int]]
    estimateAssignments: Optional[list[ProposalTemplateAssignmentRequest]]
