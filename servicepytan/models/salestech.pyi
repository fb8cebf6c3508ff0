# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``salestech``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class CreateEstimateRequest(ServiceTitanModel):
    """Body of ``salestech.estimates.create``."""

    name: Nullable[str] = None
    summary: Nullable[str] = None
    tax: Nullable[Union[Decimal, float]] = None
    status: Nullable[Literal["Open", "Sold", "Dismissed"]] = None
    review_status: Nullable[Literal["None", "NeedsApproval", "Approved", "NotApproved"]] = None
    sold_by: Nullable[int] = None
    is_recommended: Nullable[bool] = None
    budget_code_id: Nullable[int] = None
    items: NullableList[EstimateItemCreateUpdateRequest] = None
    external_links: NullableList[ExternalLinkInModel] = None
    use_default_project_labels: Nullable[bool] = None
    deposit_amount: Nullable[Union[Decimal, float]] = None
    deposit_percent: Nullable[Union[Decimal, float]] = None
    require_deposit_on_signature: Nullable[bool] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    location_id: Nullable[int] = None

class CreateEstimateTemplateRequest(ServiceTitanModel):
    """Body of ``salestech.estimate_templates.create``."""

    name: Nullable[str] = None
    internal_name: Nullable[str] = None
    summary: Nullable[str] = None
    mode: Nullable[Literal["Dynamic", "Static"]] = None
    active: Nullable[bool] = None
    business_unit_id: Nullable[int] = None
    items: NullableList[EstimateTemplateItemRequest] = None

class CreateProposalTemplateRequest(ServiceTitanModel):
    """Body of ``salestech.proposal_templates.create``."""

    name: Nullable[str] = None
    description: Nullable[str] = None
    proposal_type_id: Nullable[int] = None
    status: Nullable[Literal["Publish", "Draft"]] = None
    active: Nullable[bool] = None
    business_unit_ids: NullableList[int] = None
    estimate_assignments: NullableList[ProposalTemplateAssignmentRequest] = None

class EstimateItemCreateUpdateRequest(ServiceTitanModel):
    """Body of ``salestech.estimates.upsert_item``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    sku_name: Nullable[str] = None
    parent_item_id: Nullable[int] = None
    description: Nullable[str] = None
    is_add_on: Nullable[bool] = None
    quantity: Nullable[Union[Decimal, float]] = None
    unit_price: Nullable[Union[Decimal, float]] = None
    skip_updating_membership_prices: Nullable[bool] = None
    item_group_name: Nullable[str] = None
    item_group_root_id: Nullable[int] = None
    chargeable: Nullable[bool] = None
    use_default_project_labels: Nullable[bool] = None
    budget_code_id: Nullable[int] = None
    unit_cost: Nullable[Union[Decimal, float]] = None

class EstimateItemResponse(ServiceTitanModel):
    """What comes from ``salestech.estimates.list_items``."""

    id: Nullable[int] = None
    sku: Nullable[SkuModel] = None
    sku_account: Nullable[str] = None
    description: Nullable[str] = None
    membership_type_id: Nullable[int] = None
    qty: Nullable[Decimal] = None
    unit_rate: Nullable[Decimal] = None
    total: Nullable[Decimal] = None
    unit_cost: Nullable[Decimal] = None
    total_cost: Nullable[Decimal] = None
    item_group_name: Nullable[str] = None
    item_group_root_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    chargeable: Nullable[bool] = None
    invoice_item_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None

class EstimateItemUpdateResponse(ServiceTitanModel):
    """What comes from ``salestech.estimates.upsert_item``."""

    id: Nullable[int] = None
    sku: Nullable[SkuModel] = None
    sku_account: Nullable[str] = None
    description: Nullable[str] = None
    membership_type_id: Nullable[int] = None
    qty: Nullable[Decimal] = None
    unit_rate: Nullable[Decimal] = None
    total: Nullable[Decimal] = None
    unit_cost: Nullable[Decimal] = None
    total_cost: Nullable[Decimal] = None
    item_group_name: Nullable[str] = None
    item_group_root_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    chargeable: Nullable[bool] = None
    invoice_item_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    estimate_id: Nullable[int] = None

class EstimateResponse(ServiceTitanModel):
    """What comes from ``salestech.estimates.create``, ``salestech.estimates.get`` and 3 more."""

    id: Nullable[int] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    location_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    name: Nullable[str] = None
    job_number: Nullable[str] = None
    status: Nullable[EstimateStatusModel] = None
    review_status: Nullable[
        Union[Literal["None", "NeedsApproval", "Approved", "NotApproved"], str]
    ] = None
    summary: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    sold_on: Nullable[dt.datetime] = None
    sold_by: Nullable[int] = None
    active: Nullable[bool] = None
    items: NullableList[EstimateItemResponse] = None
    external_links: NullableList[ExternalLinkResponse] = None
    subtotal: Nullable[Decimal] = None
    tax: Nullable[Decimal] = None
    business_unit_id: Nullable[int] = None
    business_unit_name: Nullable[str] = None
    is_recommended: Nullable[bool] = None
    budget_code_id: Nullable[int] = None
    is_change_order: Nullable[bool] = None
    proposal_tag_name: Nullable[str] = None
    deposit_amount: Nullable[Decimal] = None
    deposit_percent: Nullable[Decimal] = None
    require_deposit_on_signature: Nullable[bool] = None

class EstimateStatusChangesResponse(ServiceTitanModel):
    """What comes from ``salestech.estimates.list_status_changes``."""

    id: Nullable[int] = None
    old_status: Nullable[str] = None
    new_status: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None

class EstimateStatusModel(ServiceTitanModel):
    """Part of ``EstimateResponse`` and ``ExportEstimatesResponse``."""

    value: Nullable[int] = None
    name: Nullable[str] = None

class EstimateTemplateItemRequest(ServiceTitanModel):
    """Part of ``CreateEstimateTemplateRequest`` and ``UpdateEstimateTemplateRequest``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    sku_type: Nullable[Literal["Service", "Material", "Equipment", "PriceModifier"]] = None
    description: Nullable[str] = None
    quantity: Nullable[Union[Decimal, float]] = None
    unit_price: Nullable[Union[Decimal, float]] = None
    is_add_on: Nullable[bool] = None
    chargeable: Nullable[bool] = None
    allow_discounts: Nullable[bool] = None
    unit_cost: Nullable[Union[Decimal, float]] = None
    memo: Nullable[str] = None
    parent_item_id: Nullable[int] = None
    item_group_parent_id: Nullable[int] = None
    item_group_name: Nullable[str] = None
    project_labels: Nullable[str] = None

class EstimateTemplateItemResponse(ServiceTitanModel):
    """Part of ``EstimateTemplateResponse``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    sku_type: Nullable[Union[Literal["Service", "Material", "Equipment", "PriceModifier"], str]] = (
        None
    )
    sku_name: Nullable[str] = None
    description: Nullable[str] = None
    quantity: Nullable[Decimal] = None
    unit_price: Nullable[Decimal] = None
    total_price: Nullable[Decimal] = None
    is_add_on: Nullable[bool] = None
    chargeable: Nullable[bool] = None
    allow_discounts: Nullable[bool] = None
    unit_cost: Nullable[Decimal] = None
    memo: Nullable[str] = None
    order: Nullable[int] = None
    parent_item_id: Nullable[int] = None
    item_group_parent_id: Nullable[int] = None
    item_group_name: Nullable[str] = None
    project_labels: Nullable[str] = None

class EstimateTemplateResponse(ServiceTitanModel):
    """What comes from ``salestech.estimate_templates.create`` and 3 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    internal_name: Nullable[str] = None
    summary: Nullable[str] = None
    mode: Nullable[Union[Literal["Dynamic", "Static"], str]] = None
    active: Nullable[bool] = None
    business_unit_id: Nullable[int] = None
    total_cost: Nullable[Decimal] = None
    total_price: Nullable[Decimal] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    items: NullableList[EstimateTemplateItemResponse] = None

class ExportEstimatesResponse(ServiceTitanModel):
    """What comes from ``salestech.estimates.export`` and ``salestech.estimates.export_legacy``."""

    id: Nullable[int] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    location_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    name: Nullable[str] = None
    job_number: Nullable[str] = None
    status: Nullable[EstimateStatusModel] = None
    review_status: Nullable[
        Union[Literal["None", "NeedsApproval", "Approved", "NotApproved"], str]
    ] = None
    summary: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    sold_on: Nullable[dt.datetime] = None
    sold_by: Nullable[int] = None
    active: Nullable[bool] = None
    items: NullableList[EstimateItemResponse] = None
    external_links: NullableList[ExternalLinkResponse] = None
    subtotal: Nullable[Decimal] = None
    tax: Nullable[Decimal] = None
    business_unit_id: Nullable[int] = None
    business_unit_name: Nullable[str] = None
    is_recommended: Nullable[bool] = None
    budget_code_id: Nullable[int] = None
    is_change_order: Nullable[bool] = None
    proposal_tag_name: Nullable[str] = None
    deposit_amount: Nullable[Decimal] = None
    deposit_percent: Nullable[Decimal] = None
    require_deposit_on_signature: Nullable[bool] = None

class ExternalLinkInModel(ServiceTitanModel):
    """Part of ``CreateEstimateRequest`` and ``UpdateEstimateRequest``."""

    name: Nullable[str] = None
    url: Nullable[str] = None

class ExternalLinkResponse(ServiceTitanModel):
    """Part of ``EstimateResponse`` and ``ExportEstimatesResponse``."""

    name: Nullable[str] = None
    url: Nullable[str] = None

class ProposalTemplateAssignmentRequest(ServiceTitanModel):
    """Part of ``CreateProposalTemplateRequest`` and ``UpdateProposalTemplateRequest``."""

    proposal_type_option_id: Nullable[int] = None
    estimate_template_id: Nullable[int] = None
    order: Nullable[int] = None

class ProposalTemplateAssignmentResponse(ServiceTitanModel):
    """Part of ``ProposalTemplateResponse``."""

    proposal_type_option_id: Nullable[int] = None
    estimate_template_id: Nullable[int] = None
    estimate_template_name: Nullable[str] = None
    order: Nullable[int] = None

class ProposalTemplateResponse(ServiceTitanModel):
    """What comes from ``salestech.proposal_templates.create`` and 3 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    description: Nullable[str] = None
    active: Nullable[bool] = None
    status: Nullable[Union[Literal["Publish", "Draft"], str]] = None
    proposal_type_id: Nullable[int] = None
    proposal_type_name: Nullable[str] = None
    business_unit_ids: NullableList[int] = None
    estimate_assignments: NullableList[ProposalTemplateAssignmentResponse] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ProposalTypeOptionResponse(ServiceTitanModel):
    """Part of ``ProposalTypeResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    order: Nullable[int] = None
    color: Nullable[str] = None
    estimate_type: Nullable[Union[Literal["Standard", "Insurance"], str]] = None

class ProposalTypeResponse(ServiceTitanModel):
    """What comes from ``salestech.proposal_types.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    type: Nullable[Union[Literal["Progressive", "Additive"], str]] = None
    active: Nullable[bool] = None
    is_system_default: Nullable[bool] = None
    is_default: Nullable[bool] = None
    options: NullableList[ProposalTypeOptionResponse] = None

class SellRequest(ServiceTitanModel):
    """Body of ``salestech.estimates.sell``."""

    sold_by: Nullable[int] = None

class SkuModel(ServiceTitanModel):
    """Part of ``EstimateItemResponse`` and ``EstimateItemUpdateResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    display_name: Nullable[str] = None
    type: Nullable[str] = None
    sold_hours: Nullable[Decimal] = None
    general_ledger_account_id: Nullable[int] = None
    general_ledger_account_name: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None

class UpdateEstimateRequest(ServiceTitanModel):
    """Body of ``salestech.estimates.update``."""

    name: Nullable[str] = None
    summary: Nullable[str] = None
    tax: Nullable[Union[Decimal, float]] = None
    status: Nullable[Literal["Open", "Sold", "Dismissed"]] = None
    review_status: Nullable[Literal["None", "NeedsApproval", "Approved", "NotApproved"]] = None
    sold_by: Nullable[int] = None
    is_recommended: Nullable[bool] = None
    budget_code_id: Nullable[int] = None
    items: NullableList[EstimateItemCreateUpdateRequest] = None
    external_links: NullableList[ExternalLinkInModel] = None
    use_default_project_labels: Nullable[bool] = None
    deposit_amount: Nullable[Union[Decimal, float]] = None
    deposit_percent: Nullable[Union[Decimal, float]] = None
    require_deposit_on_signature: Nullable[bool] = None

class UpdateEstimateTemplateRequest(ServiceTitanModel):
    """Body of ``salestech.estimate_templates.update``."""

    name: Nullable[str] = None
    internal_name: Nullable[str] = None
    summary: Nullable[str] = None
    mode: Nullable[Literal["Dynamic", "Static"]] = None
    active: Nullable[bool] = None
    business_unit_id: Nullable[int] = None
    items: NullableList[EstimateTemplateItemRequest] = None

class UpdateProposalTemplateRequest(ServiceTitanModel):
    """Body of ``salestech.proposal_templates.update``."""

    name: Nullable[str] = None
    description: Nullable[str] = None
    proposal_type_id: Nullable[int] = None
    status: Nullable[Literal["Publish", "Draft"]] = None
    active: Nullable[bool] = None
    business_unit_ids: NullableList[int] = None
    estimate_assignments: NullableList[ProposalTemplateAssignmentRequest] = None
