# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``salestech``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _CreateEstimateRequest(m: Parts) -> Fields:
    """Body of ``salestech.estimates.create``."""
    return {
        "name": Nullable[str],
        "summary": Nullable[str],
        "tax": Nullable[Union[Decimal, float]],
        "status": Nullable[Literal["Open", "Sold", "Dismissed"]],
        "review_status": Nullable[Literal["None", "NeedsApproval", "Approved", "NotApproved"]],
        "sold_by": Nullable[int],
        "is_recommended": Nullable[bool],
        "budget_code_id": Nullable[int],
        "items": NullableList[m.EstimateItemCreateUpdateRequest],
        "external_links": NullableList[m.ExternalLinkInModel],
        "use_default_project_labels": Nullable[bool],
        "deposit_amount": Nullable[Union[Decimal, float]],
        "deposit_percent": Nullable[Union[Decimal, float]],
        "require_deposit_on_signature": Nullable[bool],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "location_id": Nullable[int],
    }


@_models.add
def _CreateEstimateTemplateRequest(m: Parts) -> Fields:
    """Body of ``salestech.estimate_templates.create``."""
    return {
        "name": Nullable[str],
        "internal_name": Nullable[str],
        "summary": Nullable[str],
        "mode": Nullable[Literal["Dynamic", "Static"]],
        "active": Nullable[bool],
        "business_unit_id": Nullable[int],
        "items": NullableList[m.EstimateTemplateItemRequest],
    }


@_models.add
def _CreateProposalTemplateRequest(m: Parts) -> Fields:
    """Body of ``salestech.proposal_templates.create``."""
    return {
        "name": Nullable[str],
        "description": Nullable[str],
        "proposal_type_id": Nullable[int],
        "status": Nullable[Literal["Publish", "Draft"]],
        "active": Nullable[bool],
        "business_unit_ids": NullableList[int],
        "estimate_assignments": NullableList[m.ProposalTemplateAssignmentRequest],
    }


@_models.add
def _EstimateItemCreateUpdateRequest(m: Parts) -> Fields:
    """Body of ``salestech.estimates.upsert_item``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "sku_name": Nullable[str],
        "parent_item_id": Nullable[int],
        "description": Nullable[str],
        "is_add_on": Nullable[bool],
        "quantity": Nullable[Union[Decimal, float]],
        "unit_price": Nullable[Union[Decimal, float]],
        "skip_updating_membership_prices": Nullable[bool],
        "item_group_name": Nullable[str],
        "item_group_root_id": Nullable[int],
        "chargeable": Nullable[bool],
        "use_default_project_labels": Nullable[bool],
        "budget_code_id": Nullable[int],
        "unit_cost": Nullable[Union[Decimal, float]],
    }


@_models.add
def _EstimateItemResponse(m: Parts) -> Fields:
    """What comes from ``salestech.estimates.list_items``."""
    return {
        "id": Nullable[int],
        "sku": Nullable[m.SkuModel],
        "sku_account": Nullable[str],
        "description": Nullable[str],
        "membership_type_id": Nullable[int],
        "qty": Nullable[Decimal],
        "unit_rate": Nullable[Decimal],
        "total": Nullable[Decimal],
        "unit_cost": Nullable[Decimal],
        "total_cost": Nullable[Decimal],
        "item_group_name": Nullable[str],
        "item_group_root_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "chargeable": Nullable[bool],
        "invoice_item_id": Nullable[int],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _EstimateItemUpdateResponse(m: Parts) -> Fields:
    """What comes from ``salestech.estimates.upsert_item``."""
    return {
        "id": Nullable[int],
        "sku": Nullable[m.SkuModel],
        "sku_account": Nullable[str],
        "description": Nullable[str],
        "membership_type_id": Nullable[int],
        "qty": Nullable[Decimal],
        "unit_rate": Nullable[Decimal],
        "total": Nullable[Decimal],
        "unit_cost": Nullable[Decimal],
        "total_cost": Nullable[Decimal],
        "item_group_name": Nullable[str],
        "item_group_root_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "chargeable": Nullable[bool],
        "invoice_item_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "estimate_id": Nullable[int],
    }


@_models.add
def _EstimateResponse(m: Parts) -> Fields:
    """What comes from ``salestech.estimates.create``, ``salestech.estimates.get`` and 3 more."""
    return {
        "id": Nullable[int],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "location_id": Nullable[int],
        "customer_id": Nullable[int],
        "name": Nullable[str],
        "job_number": Nullable[str],
        "status": Nullable[m.EstimateStatusModel],
        "review_status": Nullable[
            Union[Literal["None", "NeedsApproval", "Approved", "NotApproved"], str]
        ],
        "summary": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "sold_on": Nullable[dt.datetime],
        "sold_by": Nullable[int],
        "active": Nullable[bool],
        "items": NullableList[m.EstimateItemResponse],
        "external_links": NullableList[m.ExternalLinkResponse],
        "subtotal": Nullable[Decimal],
        "tax": Nullable[Decimal],
        "business_unit_id": Nullable[int],
        "business_unit_name": Nullable[str],
        "is_recommended": Nullable[bool],
        "budget_code_id": Nullable[int],
        "is_change_order": Nullable[bool],
        "proposal_tag_name": Nullable[str],
        "deposit_amount": Nullable[Decimal],
        "deposit_percent": Nullable[Decimal],
        "require_deposit_on_signature": Nullable[bool],
    }


@_models.add
def _EstimateStatusChangesResponse(m: Parts) -> Fields:
    """What comes from ``salestech.estimates.list_status_changes``."""
    return {
        "id": Nullable[int],
        "old_status": Nullable[str],
        "new_status": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
    }


@_models.add
def _EstimateStatusModel(m: Parts) -> Fields:
    """Part of ``EstimateResponse`` and ``ExportEstimatesResponse``."""
    return {
        "value": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _EstimateTemplateItemRequest(m: Parts) -> Fields:
    """Part of ``CreateEstimateTemplateRequest`` and ``UpdateEstimateTemplateRequest``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "sku_type": Nullable[Literal["Service", "Material", "Equipment", "PriceModifier"]],
        "description": Nullable[str],
        "quantity": Nullable[Union[Decimal, float]],
        "unit_price": Nullable[Union[Decimal, float]],
        "is_add_on": Nullable[bool],
        "chargeable": Nullable[bool],
        "allow_discounts": Nullable[bool],
        "unit_cost": Nullable[Union[Decimal, float]],
        "memo": Nullable[str],
        "parent_item_id": Nullable[int],
        "item_group_parent_id": Nullable[int],
        "item_group_name": Nullable[str],
        "project_labels": Nullable[str],
    }


@_models.add
def _EstimateTemplateItemResponse(m: Parts) -> Fields:
    """Part of ``EstimateTemplateResponse``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "sku_type": Nullable[
            Union[Literal["Service", "Material", "Equipment", "PriceModifier"], str]
        ],
        "sku_name": Nullable[str],
        "description": Nullable[str],
        "quantity": Nullable[Decimal],
        "unit_price": Nullable[Decimal],
        "total_price": Nullable[Decimal],
        "is_add_on": Nullable[bool],
        "chargeable": Nullable[bool],
        "allow_discounts": Nullable[bool],
        "unit_cost": Nullable[Decimal],
        "memo": Nullable[str],
        "order": Nullable[int],
        "parent_item_id": Nullable[int],
        "item_group_parent_id": Nullable[int],
        "item_group_name": Nullable[str],
        "project_labels": Nullable[str],
    }


@_models.add
def _EstimateTemplateResponse(m: Parts) -> Fields:
    """What comes from ``salestech.estimate_templates.create`` and 3 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "internal_name": Nullable[str],
        "summary": Nullable[str],
        "mode": Nullable[Union[Literal["Dynamic", "Static"], str]],
        "active": Nullable[bool],
        "business_unit_id": Nullable[int],
        "total_cost": Nullable[Decimal],
        "total_price": Nullable[Decimal],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "items": NullableList[m.EstimateTemplateItemResponse],
    }


@_models.add
def _ExportEstimatesResponse(m: Parts) -> Fields:
    """What comes from ``salestech.estimates.export`` and ``salestech.estimates.export_legacy``."""
    return {
        "id": Nullable[int],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "location_id": Nullable[int],
        "customer_id": Nullable[int],
        "name": Nullable[str],
        "job_number": Nullable[str],
        "status": Nullable[m.EstimateStatusModel],
        "review_status": Nullable[
            Union[Literal["None", "NeedsApproval", "Approved", "NotApproved"], str]
        ],
        "summary": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "sold_on": Nullable[dt.datetime],
        "sold_by": Nullable[int],
        "active": Nullable[bool],
        "items": NullableList[m.EstimateItemResponse],
        "external_links": NullableList[m.ExternalLinkResponse],
        "subtotal": Nullable[Decimal],
        "tax": Nullable[Decimal],
        "business_unit_id": Nullable[int],
        "business_unit_name": Nullable[str],
        "is_recommended": Nullable[bool],
        "budget_code_id": Nullable[int],
        "is_change_order": Nullable[bool],
        "proposal_tag_name": Nullable[str],
        "deposit_amount": Nullable[Decimal],
        "deposit_percent": Nullable[Decimal],
        "require_deposit_on_signature": Nullable[bool],
    }


@_models.add
def _ExternalLinkInModel(m: Parts) -> Fields:
    """Part of ``CreateEstimateRequest`` and ``UpdateEstimateRequest``."""
    return {
        "name": Nullable[str],
        "url": Nullable[str],
    }


@_models.add
def _ExternalLinkResponse(m: Parts) -> Fields:
    """Part of ``EstimateResponse`` and ``ExportEstimatesResponse``."""
    return {
        "name": Nullable[str],
        "url": Nullable[str],
    }


@_models.add
def _ProposalTemplateAssignmentRequest(m: Parts) -> Fields:
    """Part of ``CreateProposalTemplateRequest`` and ``UpdateProposalTemplateRequest``."""
    return {
        "proposal_type_option_id": Nullable[int],
        "estimate_template_id": Nullable[int],
        "order": Nullable[int],
    }


@_models.add
def _ProposalTemplateAssignmentResponse(m: Parts) -> Fields:
    """Part of ``ProposalTemplateResponse``."""
    return {
        "proposal_type_option_id": Nullable[int],
        "estimate_template_id": Nullable[int],
        "estimate_template_name": Nullable[str],
        "order": Nullable[int],
    }


@_models.add
def _ProposalTemplateResponse(m: Parts) -> Fields:
    """What comes from ``salestech.proposal_templates.create`` and 3 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "description": Nullable[str],
        "active": Nullable[bool],
        "status": Nullable[Union[Literal["Publish", "Draft"], str]],
        "proposal_type_id": Nullable[int],
        "proposal_type_name": Nullable[str],
        "business_unit_ids": NullableList[int],
        "estimate_assignments": NullableList[m.ProposalTemplateAssignmentResponse],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ProposalTypeOptionResponse(m: Parts) -> Fields:
    """Part of ``ProposalTypeResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "order": Nullable[int],
        "color": Nullable[str],
        "estimate_type": Nullable[Union[Literal["Standard", "Insurance"], str]],
    }


@_models.add
def _ProposalTypeResponse(m: Parts) -> Fields:
    """What comes from ``salestech.proposal_types.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "type": Nullable[Union[Literal["Progressive", "Additive"], str]],
        "active": Nullable[bool],
        "is_system_default": Nullable[bool],
        "is_default": Nullable[bool],
        "options": NullableList[m.ProposalTypeOptionResponse],
    }


@_models.add
def _SellRequest(m: Parts) -> Fields:
    """Body of ``salestech.estimates.sell``."""
    return {
        "sold_by": Nullable[int],
    }


@_models.add
def _SkuModel(m: Parts) -> Fields:
    """Part of ``EstimateItemResponse`` and ``EstimateItemUpdateResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "display_name": Nullable[str],
        "type": Nullable[str],
        "sold_hours": Nullable[Decimal],
        "general_ledger_account_id": Nullable[int],
        "general_ledger_account_name": Nullable[str],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _UpdateEstimateRequest(m: Parts) -> Fields:
    """Body of ``salestech.estimates.update``."""
    return {
        "name": Nullable[str],
        "summary": Nullable[str],
        "tax": Nullable[Union[Decimal, float]],
        "status": Nullable[Literal["Open", "Sold", "Dismissed"]],
        "review_status": Nullable[Literal["None", "NeedsApproval", "Approved", "NotApproved"]],
        "sold_by": Nullable[int],
        "is_recommended": Nullable[bool],
        "budget_code_id": Nullable[int],
        "items": NullableList[m.EstimateItemCreateUpdateRequest],
        "external_links": NullableList[m.ExternalLinkInModel],
        "use_default_project_labels": Nullable[bool],
        "deposit_amount": Nullable[Union[Decimal, float]],
        "deposit_percent": Nullable[Union[Decimal, float]],
        "require_deposit_on_signature": Nullable[bool],
    }


@_models.add
def _UpdateEstimateTemplateRequest(m: Parts) -> Fields:
    """Body of ``salestech.estimate_templates.update``."""
    return {
        "name": Nullable[str],
        "internal_name": Nullable[str],
        "summary": Nullable[str],
        "mode": Nullable[Literal["Dynamic", "Static"]],
        "active": Nullable[bool],
        "business_unit_id": Nullable[int],
        "items": NullableList[m.EstimateTemplateItemRequest],
    }


@_models.add
def _UpdateProposalTemplateRequest(m: Parts) -> Fields:
    """Body of ``salestech.proposal_templates.update``."""
    return {
        "name": Nullable[str],
        "description": Nullable[str],
        "proposal_type_id": Nullable[int],
        "status": Nullable[Literal["Publish", "Draft"]],
        "active": Nullable[bool],
        "business_unit_ids": NullableList[int],
        "estimate_assignments": NullableList[m.ProposalTemplateAssignmentRequest],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
