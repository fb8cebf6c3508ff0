# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``pricebook``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _CategoryCreateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.categories.create``."""
    return {
        "name": Nullable[str],
        "active": Nullable[bool],
        "description": Nullable[str],
        "parent_id": Nullable[int],
        "position": Nullable[int],
        "image": Nullable[str],
        "category_type": Nullable[Literal["Services", "Materials"]],
        "business_unit_ids": NullableList[int],
        "sku_images": NullableList[str],
        "sku_videos": NullableList[str],
    }


@_models.add
def _CategoryResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.categories.create``, ``pricebook.categories.get`` and 2 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "description": Nullable[str],
        "image": Nullable[str],
        "parent_id": Nullable[int],
        "position": Nullable[int],
        "category_type": Nullable[Union[Literal["Services", "Materials"], str]],
        "subcategories": NullableList[m.CategoryResponse],
        "business_unit_ids": NullableList[int],
        "sku_images": NullableList[str],
        "sku_videos": NullableList[str],
        "source": Nullable[str],
        "external_id": Nullable[str],
        "hide_in_mobile": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _CategoryUpdateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.categories.update``."""
    return {
        "name": Nullable[str],
        "active": Nullable[bool],
        "description": Nullable[str],
        "parent_id": Nullable[int],
        "position": Nullable[int],
        "image": Nullable[str],
        "category_type": Nullable[Literal["Services", "Materials"]],
        "business_unit_ids": NullableList[int],
        "sku_images": NullableList[str],
        "sku_videos": NullableList[str],
    }


@_models.add
def _ClientSpecificPricingExceptionRequest(m: Parts) -> Fields:
    """Part of ``UpdateClientSpecificPricingRequest``."""
    return {
        "sku_id": Nullable[int],
        "value": Nullable[Union[Decimal, float]],
        "value_type": Nullable[
            Literal["Percent", "Dollar", "Multiplier", "FlatPrice", "DiscountPercent"]
        ],
    }


@_models.add
def _ClientSpecificPricingExceptionResponse(m: Parts) -> Fields:
    """Part of ``ClientSpecificPricingResponse``."""
    return {
        "sku_id": Nullable[int],
        "sku_type": Nullable[
            Union[Literal["Service", "Material", "Equipment", "PriceModifier"], str]
        ],
        "value": Nullable[Decimal],
        "value_type": Nullable[
            Union[Literal["Percent", "Dollar", "Multiplier", "FlatPrice", "DiscountPercent"], str]
        ],
    }


@_models.add
def _ClientSpecificPricingResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.client_specific_pricing.list``."""
    return {
        "id": Nullable[int],
        "exceptions": NullableList[m.ClientSpecificPricingExceptionResponse],
    }


@_models.add
def _CostTypeResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.materials.list_cost_types``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _CustomIdMappingModel(m: Parts) -> Fields:
    """Part of ``PricebookBulkCreateResponse``."""
    return {
        "custom_id": Nullable[str],
        "id": Nullable[int],
    }


@_models.add
def _DimensionsRequest(m: Parts) -> Fields:
    """Part of ``EquipmentBulkCreateRequest``, ``EquipmentBulkUpdateRequest`` and 2 more."""
    return {
        "height": Nullable[Union[Decimal, float]],
        "width": Nullable[Union[Decimal, float]],
        "depth": Nullable[Union[Decimal, float]],
    }


@_models.add
def _DimensionsResponse(m: Parts) -> Fields:
    """Part of ``EquipmentResponse`` and ``ExportEquipmentResponse``."""
    return {
        "height": Nullable[Decimal],
        "width": Nullable[Decimal],
        "depth": Nullable[Decimal],
    }


@_models.add
def _DiscountAndFeesBulkCreateRequest(m: Parts) -> Fields:
    """Part of ``PricebookBulkCreateRequest``."""
    return {
        "type": Nullable[Literal["Discount", "Fee"]],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "amount_type": Nullable[Literal["Percentage", "Fixed"]],
        "amount": Nullable[Union[Decimal, float]],
        "limit": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "categories": NullableList[int],
        "hours": Nullable[Union[Decimal, float]],
        "assets": NullableList[m.SkuAssetRequest],
        "account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "active": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "pays_commission": Nullable[bool],
        "exclude_from_payroll": Nullable[bool],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "custom_id": Nullable[str],
    }


@_models.add
def _DiscountAndFeesBulkUpdateRequest(m: Parts) -> Fields:
    """Part of ``PricebookBulkUpdateRequest``."""
    return {
        "type": Nullable[Literal["Discount", "Fee"]],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "amount_type": Nullable[Literal["Percentage", "Fixed"]],
        "amount": Nullable[Union[Decimal, float]],
        "intacct_gl_group_account": Nullable[str],
        "limit": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "categories": NullableList[int],
        "hours": Nullable[Union[Decimal, float]],
        "assets": NullableList[m.SkuAssetRequest],
        "account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "active": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "pays_commission": Nullable[bool],
        "exclude_from_payroll": Nullable[bool],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "id": Nullable[int],
    }


@_models.add
def _DiscountAndFeesCreateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.discounts_and_fees.create``."""
    return {
        "type": Nullable[Literal["Discount", "Fee"]],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "amount_type": Nullable[Literal["Percentage", "Fixed"]],
        "amount": Nullable[Union[Decimal, float]],
        "limit": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "categories": NullableList[int],
        "hours": Nullable[Union[Decimal, float]],
        "assets": NullableList[m.SkuAssetRequest],
        "account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "active": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "pays_commission": Nullable[bool],
        "exclude_from_payroll": Nullable[bool],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
    }


@_models.add
def _DiscountAndFeesResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.discounts_and_fees.create`` and 3 more."""
    return {
        "id": Nullable[int],
        "type": Nullable[Union[Literal["Discount", "Fee"], str]],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "amount_type": Nullable[Union[Literal["Percentage", "Fixed"], str]],
        "amount": Nullable[Decimal],
        "limit": Nullable[Decimal],
        "taxable": Nullable[bool],
        "categories": NullableList[int],
        "hours": Nullable[Decimal],
        "assets": NullableList[m.SkuAssetResponse],
        "account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "active": Nullable[bool],
        "bonus": Nullable[Decimal],
        "commission_bonus": Nullable[Decimal],
        "pays_commission": Nullable[bool],
        "exclude_from_payroll": Nullable[bool],
        "external_data": NullableList[m.ExternalDataModel],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _DiscountAndFeesUpdateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.discounts_and_fees.update``."""
    return {
        "type": Nullable[Literal["Discount", "Fee"]],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "amount_type": Nullable[Literal["Percentage", "Fixed"]],
        "amount": Nullable[Union[Decimal, float]],
        "intacct_gl_group_account": Nullable[str],
        "limit": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "categories": NullableList[int],
        "hours": Nullable[Union[Decimal, float]],
        "assets": NullableList[m.SkuAssetRequest],
        "account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "active": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "pays_commission": Nullable[bool],
        "exclude_from_payroll": Nullable[bool],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
    }


@_models.add
def _EquipmentBulkCreateRequest(m: Parts) -> Fields:
    """Part of ``PricebookBulkCreateRequest``."""
    return {
        "equipment_materials": NullableList[m.SkuLinkBulkCreateRequest],
        "recommendations": NullableList[m.EquipmentRecommendationBulkCreateRequest],
        "upgrades": NullableList[m.SkuUpgradeBulkCreateRequest],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "active": Nullable[bool],
        "manufacturer": Nullable[str],
        "model": Nullable[str],
        "manufacturer_warranty": Nullable[m.SkuWarrantyRequest],
        "service_provider_warranty": Nullable[m.SkuWarrantyRequest],
        "assets": NullableList[m.SkuAssetRequest],
        "categories": NullableList[int],
        "primary_vendor": Nullable[m.SkuVendorRequest],
        "other_vendors": NullableList[m.SkuVendorRequest],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "hours": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "cost": Nullable[Union[Decimal, float]],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "is_configurable_equipment": Nullable[bool],
        "variation_equipment": NullableList[int],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "dimensions": Nullable[m.DimensionsRequest],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
        "custom_id": Nullable[str],
    }


@_models.add
def _EquipmentBulkUpdateRequest(m: Parts) -> Fields:
    """Part of ``PricebookBulkUpdateRequest``."""
    return {
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "active": Nullable[bool],
        "manufacturer": Nullable[str],
        "model": Nullable[str],
        "manufacturer_warranty": Nullable[m.SkuWarrantyRequest],
        "service_provider_warranty": Nullable[m.SkuWarrantyRequest],
        "assets": NullableList[m.SkuAssetRequest],
        "recommendations": NullableList[m.EquipmentRecommendationRequest],
        "upgrades": NullableList[int],
        "equipment_materials": NullableList[m.SkuLinkRequest],
        "categories": NullableList[int],
        "primary_vendor": Nullable[m.SkuVendorRequest],
        "other_vendors": NullableList[m.SkuVendorRequest],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "hours": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "cost": Nullable[Union[Decimal, float]],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "is_configurable_equipment": Nullable[bool],
        "variation_equipment": NullableList[int],
        "dimensions": Nullable[m.DimensionsRequest],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
        "id": Nullable[int],
    }


@_models.add
def _EquipmentCreateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.equipment.create``."""
    return {
        "equipment_materials": NullableList[m.SkuLinkRequest],
        "recommendations": NullableList[m.EquipmentRecommendationRequest],
        "upgrades": NullableList[int],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "active": Nullable[bool],
        "manufacturer": Nullable[str],
        "model": Nullable[str],
        "manufacturer_warranty": Nullable[m.SkuWarrantyRequest],
        "service_provider_warranty": Nullable[m.SkuWarrantyRequest],
        "assets": NullableList[m.SkuAssetRequest],
        "categories": NullableList[int],
        "primary_vendor": Nullable[m.SkuVendorRequest],
        "other_vendors": NullableList[m.SkuVendorRequest],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "hours": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "cost": Nullable[Union[Decimal, float]],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "is_configurable_equipment": Nullable[bool],
        "variation_equipment": NullableList[int],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "dimensions": Nullable[m.DimensionsRequest],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
    }


@_models.add
def _EquipmentRecommendationBulkCreateRequest(m: Parts) -> Fields:
    """Part of ``EquipmentBulkCreateRequest``."""
    return {
        "sku_id": Nullable[int],
        "custom_id": Nullable[str],
        "type": Nullable[Literal["Service", "Material"]],
    }


@_models.add
def _EquipmentRecommendationRequest(m: Parts) -> Fields:
    """Part of ``EquipmentBulkUpdateRequest``, ``EquipmentCreateRequest`` and 1 more."""
    return {
        "sku_id": Nullable[int],
        "type": Nullable[Literal["Service", "Material"]],
    }


@_models.add
def _EquipmentRecommendationResponse(m: Parts) -> Fields:
    """Part of ``EquipmentResponse`` and ``ExportEquipmentResponse``."""
    return {
        "sku_id": Nullable[int],
        "type": Nullable[Union[Literal["Service", "Material"], str]],
    }


@_models.add
def _EquipmentResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.equipment.create``, ``pricebook.equipment.get`` and 2 more."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "active": Nullable[bool],
        "price": Nullable[Decimal],
        "member_price": Nullable[Decimal],
        "add_on_price": Nullable[Decimal],
        "add_on_member_price": Nullable[Decimal],
        "manufacturer": Nullable[str],
        "model": Nullable[str],
        "manufacturer_warranty": Nullable[m.SkuWarrantyResponse],
        "service_provider_warranty": Nullable[m.SkuWarrantyResponse],
        "categories": NullableList[int],
        "assets": NullableList[m.SkuAssetResponse],
        "recommendations": NullableList[m.EquipmentRecommendationResponse],
        "upgrades": NullableList[int],
        "equipment_materials": NullableList[m.SkuLinkResponse],
        "primary_vendor": Nullable[m.SkuVendorResponse],
        "other_vendors": NullableList[m.SkuVendorResponse],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Decimal],
        "commission_bonus": Nullable[Decimal],
        "hours": Nullable[Decimal],
        "taxable": Nullable[bool],
        "cost": Nullable[Decimal],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "modified_on": Nullable[dt.datetime],
        "source": Nullable[str],
        "external_id": Nullable[str],
        "external_data": NullableList[m.ExternalDataModel],
        "is_configurable_equipment": Nullable[bool],
        "variations_or_configurable_equipment": NullableList[int],
        "type_id": Nullable[int],
        "display_in_amount": Nullable[bool],
        "general_ledger_account_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "default_asset_url": Nullable[str],
        "dimensions": Nullable[m.DimensionsResponse],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
    }


@_models.add
def _EquipmentUpdateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.equipment.update``."""
    return {
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "active": Nullable[bool],
        "manufacturer": Nullable[str],
        "model": Nullable[str],
        "manufacturer_warranty": Nullable[m.SkuWarrantyRequest],
        "service_provider_warranty": Nullable[m.SkuWarrantyRequest],
        "assets": NullableList[m.SkuAssetRequest],
        "recommendations": NullableList[m.EquipmentRecommendationRequest],
        "upgrades": NullableList[int],
        "equipment_materials": NullableList[m.SkuLinkRequest],
        "categories": NullableList[int],
        "primary_vendor": Nullable[m.SkuVendorRequest],
        "other_vendors": NullableList[m.SkuVendorRequest],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "hours": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "cost": Nullable[Union[Decimal, float]],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "is_configurable_equipment": Nullable[bool],
        "variation_equipment": NullableList[int],
        "dimensions": Nullable[m.DimensionsRequest],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
    }


@_models.add
def _ExportCategoryResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.categories.export``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "description": Nullable[str],
        "image": Nullable[str],
        "parent_id": Nullable[int],
        "position": Nullable[int],
        "category_type": Nullable[Union[Literal["Services", "Materials"], str]],
        "subcategories": NullableList[m.CategoryResponse],
        "business_unit_ids": NullableList[int],
        "sku_images": NullableList[str],
        "sku_videos": NullableList[str],
        "source": Nullable[str],
        "external_id": Nullable[str],
        "hide_in_mobile": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ExportEquipmentResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.equipment.export``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "active": Nullable[bool],
        "price": Nullable[Decimal],
        "member_price": Nullable[Decimal],
        "add_on_price": Nullable[Decimal],
        "add_on_member_price": Nullable[Decimal],
        "manufacturer": Nullable[str],
        "model": Nullable[str],
        "manufacturer_warranty": Nullable[m.SkuWarrantyResponse],
        "service_provider_warranty": Nullable[m.SkuWarrantyResponse],
        "categories": NullableList[int],
        "assets": NullableList[m.SkuAssetResponse],
        "recommendations": NullableList[m.EquipmentRecommendationResponse],
        "upgrades": NullableList[int],
        "equipment_materials": NullableList[m.SkuLinkResponse],
        "primary_vendor": Nullable[m.SkuVendorResponse],
        "other_vendors": NullableList[m.SkuVendorResponse],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Decimal],
        "commission_bonus": Nullable[Decimal],
        "hours": Nullable[Decimal],
        "taxable": Nullable[bool],
        "cost": Nullable[Decimal],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "modified_on": Nullable[dt.datetime],
        "source": Nullable[str],
        "external_id": Nullable[str],
        "external_data": NullableList[m.ExternalDataModel],
        "is_configurable_equipment": Nullable[bool],
        "variations_or_configurable_equipment": NullableList[int],
        "type_id": Nullable[int],
        "display_in_amount": Nullable[bool],
        "general_ledger_account_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "default_asset_url": Nullable[str],
        "dimensions": Nullable[m.DimensionsResponse],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
    }


@_models.add
def _ExportMaterialResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.materials.export``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "cost": Nullable[Decimal],
        "active": Nullable[bool],
        "price": Nullable[Decimal],
        "member_price": Nullable[Decimal],
        "add_on_price": Nullable[Decimal],
        "add_on_member_price": Nullable[Decimal],
        "hours": Nullable[Decimal],
        "bonus": Nullable[Decimal],
        "commission_bonus": Nullable[Decimal],
        "pays_commission": Nullable[bool],
        "deduct_as_job_cost": Nullable[bool],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "taxable": Nullable[bool],
        "primary_vendor": Nullable[m.SkuVendorResponse],
        "other_vendors": NullableList[m.SkuVendorResponse],
        "categories": NullableList[int],
        "assets": NullableList[m.SkuAssetResponse],
        "modified_on": Nullable[dt.datetime],
        "source": Nullable[str],
        "external_id": Nullable[str],
        "external_data": NullableList[m.ExternalDataModel],
        "is_configurable_material": Nullable[bool],
        "chargeable_by_default": Nullable[bool],
        "variations_or_configurable_materials": NullableList[int],
        "business_unit_id": Nullable[int],
        "created_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "display_in_amount": Nullable[bool],
        "general_ledger_account_id": Nullable[int],
        "is_other_direct_cost": Nullable[bool],
        "cost_type_id": Nullable[int],
        "default_asset_url": Nullable[str],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
        "is_chemical": Nullable[bool],
        "epa_number": Nullable[str],
        "active_ingredients": Nullable[str],
    }


@_models.add
def _ExportServiceResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.services.export``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "warranty": Nullable[m.SkuWarrantyResponse],
        "categories": NullableList[m.SkuCategoryResponse],
        "price": Nullable[Decimal],
        "member_price": Nullable[Decimal],
        "add_on_price": Nullable[Decimal],
        "add_on_member_price": Nullable[Decimal],
        "taxable": Nullable[bool],
        "account": Nullable[str],
        "hours": Nullable[Decimal],
        "is_labor": Nullable[bool],
        "recommendations": NullableList[int],
        "upgrades": NullableList[int],
        "assets": NullableList[m.SkuAssetResponse],
        "service_materials": NullableList[m.SkuLinkResponse],
        "service_equipment": NullableList[m.SkuLinkResponse],
        "active": Nullable[bool],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Decimal],
        "commission_bonus": Nullable[Decimal],
        "modified_on": Nullable[dt.datetime],
        "source": Nullable[str],
        "external_id": Nullable[str],
        "external_data": NullableList[m.ExternalDataModel],
        "business_unit_id": Nullable[int],
        "cost": Nullable[Decimal],
        "created_on": Nullable[dt.datetime],
        "sold_by_commission": Nullable[Decimal],
        "default_asset_url": Nullable[str],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_price_locked": Nullable[bool],
    }


@_models.add
def _ExternalDataCreateRequest(m: Parts) -> Fields:
    """Part of ``DiscountAndFeesBulkCreateRequest`` and 7 more."""
    return {
        "application_guid": Nullable[str],
        "external_data": NullableList[m.ExternalDataModelInput],
    }


@_models.add
def _ExternalDataModel(m: Parts) -> Fields:
    """Part of ``DiscountAndFeesResponse``, ``EquipmentResponse`` and 6 more."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataModelInput(m: Parts) -> Fields:
    """Part of ``ExternalDataCreateRequest``."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataUpdateModel(m: Parts) -> Fields:
    """Part of ``ExternalDataUpdateRequest``."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataUpdateRequest(m: Parts) -> Fields:
    """Part of ``DiscountAndFeesBulkUpdateRequest`` and 7 more."""
    return {
        "patch_mode": Nullable[Literal["Replace", "Merge"]],
        "application_guid": Nullable[str],
        "external_data": NullableList[m.ExternalDataUpdateModel],
    }


@_models.add
def _ImageUploadResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.images.upload``."""
    return {
        "path": Nullable[str],
    }


@_models.add
def _MaterialBulkCreateRequest(m: Parts) -> Fields:
    """Part of ``PricebookBulkCreateRequest``."""
    return {
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "cost": Nullable[Union[Decimal, float]],
        "active": Nullable[bool],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "hours": Nullable[Union[Decimal, float]],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "pays_commission": Nullable[bool],
        "deduct_as_job_cost": Nullable[bool],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "taxable": Nullable[bool],
        "primary_vendor": Nullable[m.SkuVendorRequest],
        "other_vendors": NullableList[m.SkuVendorRequest],
        "assets": NullableList[m.SkuAssetRequest],
        "categories": NullableList[int],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "is_configurable_material": Nullable[bool],
        "chargeable_by_default": Nullable[bool],
        "variation_materials": NullableList[int],
        "is_other_direct_cost": Nullable[bool],
        "cost_type_id": Nullable[int],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
        "is_chemical": Nullable[bool],
        "epa_number": Nullable[str],
        "active_ingredients": Nullable[str],
        "custom_id": Nullable[str],
    }


@_models.add
def _MaterialBulkUpdateRequest(m: Parts) -> Fields:
    """Part of ``PricebookBulkUpdateRequest``."""
    return {
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "cost": Nullable[Union[Decimal, float]],
        "active": Nullable[bool],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "hours": Nullable[Union[Decimal, float]],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "pays_commission": Nullable[bool],
        "deduct_as_job_cost": Nullable[bool],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "taxable": Nullable[bool],
        "primary_vendor": Nullable[m.SkuVendorRequest],
        "other_vendors": NullableList[m.SkuVendorRequest],
        "assets": NullableList[m.SkuAssetRequest],
        "categories": NullableList[int],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "is_configurable_material": Nullable[bool],
        "chargeable_by_default": Nullable[bool],
        "variation_materials": NullableList[int],
        "cost_type_id": Nullable[int],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
        "is_chemical": Nullable[bool],
        "epa_number": Nullable[str],
        "active_ingredients": Nullable[str],
        "id": Nullable[int],
    }


@_models.add
def _MaterialCreateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.materials.create``."""
    return {
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "cost": Nullable[Union[Decimal, float]],
        "active": Nullable[bool],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "hours": Nullable[Union[Decimal, float]],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "pays_commission": Nullable[bool],
        "deduct_as_job_cost": Nullable[bool],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "taxable": Nullable[bool],
        "primary_vendor": Nullable[m.SkuVendorRequest],
        "other_vendors": NullableList[m.SkuVendorRequest],
        "assets": NullableList[m.SkuAssetRequest],
        "categories": NullableList[int],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "is_configurable_material": Nullable[bool],
        "chargeable_by_default": Nullable[bool],
        "variation_materials": NullableList[int],
        "is_other_direct_cost": Nullable[bool],
        "cost_type_id": Nullable[int],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
        "is_chemical": Nullable[bool],
        "epa_number": Nullable[str],
        "active_ingredients": Nullable[str],
    }


@_models.add
def _MaterialResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.materials.create``, ``pricebook.materials.get`` and 2 more."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "cost": Nullable[Decimal],
        "active": Nullable[bool],
        "price": Nullable[Decimal],
        "member_price": Nullable[Decimal],
        "add_on_price": Nullable[Decimal],
        "add_on_member_price": Nullable[Decimal],
        "hours": Nullable[Decimal],
        "bonus": Nullable[Decimal],
        "commission_bonus": Nullable[Decimal],
        "pays_commission": Nullable[bool],
        "deduct_as_job_cost": Nullable[bool],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "taxable": Nullable[bool],
        "primary_vendor": Nullable[m.SkuVendorResponse],
        "other_vendors": NullableList[m.SkuVendorResponse],
        "categories": NullableList[int],
        "assets": NullableList[m.SkuAssetResponse],
        "modified_on": Nullable[dt.datetime],
        "source": Nullable[str],
        "external_id": Nullable[str],
        "external_data": NullableList[m.ExternalDataModel],
        "is_configurable_material": Nullable[bool],
        "chargeable_by_default": Nullable[bool],
        "variations_or_configurable_materials": NullableList[int],
        "business_unit_id": Nullable[int],
        "created_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "display_in_amount": Nullable[bool],
        "general_ledger_account_id": Nullable[int],
        "is_other_direct_cost": Nullable[bool],
        "cost_type_id": Nullable[int],
        "default_asset_url": Nullable[str],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
        "is_chemical": Nullable[bool],
        "epa_number": Nullable[str],
        "active_ingredients": Nullable[str],
    }


@_models.add
def _MaterialUpdateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.materials.update``."""
    return {
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "cost": Nullable[Union[Decimal, float]],
        "active": Nullable[bool],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "hours": Nullable[Union[Decimal, float]],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "pays_commission": Nullable[bool],
        "deduct_as_job_cost": Nullable[bool],
        "unit_of_measure": Nullable[str],
        "is_inventory": Nullable[bool],
        "account": Nullable[str],
        "cost_of_sale_account": Nullable[str],
        "asset_account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "taxable": Nullable[bool],
        "primary_vendor": Nullable[m.SkuVendorRequest],
        "other_vendors": NullableList[m.SkuVendorRequest],
        "assets": NullableList[m.SkuAssetRequest],
        "categories": NullableList[int],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "is_configurable_material": Nullable[bool],
        "chargeable_by_default": Nullable[bool],
        "variation_materials": NullableList[int],
        "cost_type_id": Nullable[int],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_cost_locked": Nullable[bool],
        "is_price_locked": Nullable[bool],
        "is_chemical": Nullable[bool],
        "epa_number": Nullable[str],
        "active_ingredients": Nullable[str],
    }


@_models.add
def _MaterialsMarkupRequest(m: Parts) -> Fields:
    """Body of ``pricebook.materials_markup.create`` and ``pricebook.materials_markup.update``."""
    return {
        "id": Nullable[int],
        "from_": (
            Nullable[Union[Decimal, float]],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[Union[Decimal, float]],
        "percent": Nullable[Union[Decimal, float]],
    }


@_models.add
def _MaterialsMarkupResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.materials_markup.list``."""
    return {
        "id": Nullable[int],
        "from_": (
            Nullable[Decimal],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[Decimal],
        "percent": Nullable[Decimal],
    }


@_models.add
def _PricebookBulkCreateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.bulk.create``."""
    return {
        "services": NullableList[m.ServiceBulkCreateRequest],
        "equipment": NullableList[m.EquipmentBulkCreateRequest],
        "materials": NullableList[m.MaterialBulkCreateRequest],
        "discount_and_fees": NullableList[m.DiscountAndFeesBulkCreateRequest],
    }


@_models.add
def _PricebookBulkCreateResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.bulk.create``."""
    return {
        "services": NullableList[m.CustomIdMappingModel],
        "equipment": NullableList[m.CustomIdMappingModel],
        "materials": NullableList[m.CustomIdMappingModel],
        "discount_and_fees": NullableList[m.CustomIdMappingModel],
    }


@_models.add
def _PricebookBulkUpdateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.bulk.update``."""
    return {
        "services": NullableList[m.ServiceBulkUpdateRequest],
        "equipment": NullableList[m.EquipmentBulkUpdateRequest],
        "materials": NullableList[m.MaterialBulkUpdateRequest],
        "discount_and_fees": NullableList[m.DiscountAndFeesBulkUpdateRequest],
    }


@_models.add
def _ResultOfMaterialsMarkupResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.materials_markup.create`` and 2 more."""
    return {
        "data": Nullable[m.MaterialsMarkupResponse],
    }


@_models.add
def _ServiceBulkCreateRequest(m: Parts) -> Fields:
    """Part of ``PricebookBulkCreateRequest``."""
    return {
        "service_materials": NullableList[m.SkuLinkBulkCreateRequest],
        "service_equipment": NullableList[m.SkuLinkBulkCreateRequest],
        "recommendations": NullableList[m.ServiceRecommendationBulkCreateRequest],
        "upgrades": NullableList[m.SkuUpgradeBulkCreateRequest],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "warranty": Nullable[m.SkuWarrantyRequest],
        "categories": NullableList[int],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "hours": Nullable[Union[Decimal, float]],
        "is_labor": Nullable[bool],
        "assets": NullableList[m.SkuAssetRequest],
        "active": Nullable[bool],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_price_locked": Nullable[bool],
        "custom_id": Nullable[str],
    }


@_models.add
def _ServiceBulkUpdateRequest(m: Parts) -> Fields:
    """Part of ``PricebookBulkUpdateRequest``."""
    return {
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "warranty": Nullable[m.SkuWarrantyRequest],
        "categories": NullableList[int],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "hours": Nullable[Union[Decimal, float]],
        "is_labor": Nullable[bool],
        "recommendations": NullableList[int],
        "upgrades": NullableList[int],
        "assets": NullableList[m.SkuAssetRequest],
        "service_materials": NullableList[m.SkuLinkRequest],
        "service_equipment": NullableList[m.SkuLinkRequest],
        "active": Nullable[bool],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_price_locked": Nullable[bool],
        "id": Nullable[int],
    }


@_models.add
def _ServiceCreateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.services.create``."""
    return {
        "service_materials": NullableList[m.SkuLinkRequest],
        "service_equipment": NullableList[m.SkuLinkRequest],
        "recommendations": NullableList[int],
        "upgrades": NullableList[int],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "warranty": Nullable[m.SkuWarrantyRequest],
        "categories": NullableList[int],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "hours": Nullable[Union[Decimal, float]],
        "is_labor": Nullable[bool],
        "assets": NullableList[m.SkuAssetRequest],
        "active": Nullable[bool],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_price_locked": Nullable[bool],
    }


@_models.add
def _ServiceGetResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.services.get`` and ``pricebook.services.list``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "warranty": Nullable[m.SkuWarrantyResponse],
        "categories": NullableList[m.SkuCategoryResponse],
        "price": Nullable[Decimal],
        "member_price": Nullable[Decimal],
        "add_on_price": Nullable[Decimal],
        "add_on_member_price": Nullable[Decimal],
        "taxable": Nullable[bool],
        "account": Nullable[str],
        "hours": Nullable[Decimal],
        "is_labor": Nullable[bool],
        "recommendations": NullableList[int],
        "upgrades": NullableList[int],
        "assets": NullableList[m.SkuAssetResponse],
        "service_materials": NullableList[m.SkuLinkResponse],
        "service_equipment": NullableList[m.SkuLinkResponse],
        "active": Nullable[bool],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Decimal],
        "commission_bonus": Nullable[Decimal],
        "modified_on": Nullable[dt.datetime],
        "source": Nullable[str],
        "external_id": Nullable[str],
        "external_data": NullableList[m.ExternalDataModel],
        "business_unit_id": Nullable[int],
        "cost": Nullable[Decimal],
        "created_on": Nullable[dt.datetime],
        "sold_by_commission": Nullable[Decimal],
        "default_asset_url": Nullable[str],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_price_locked": Nullable[bool],
        "calculated_price": Nullable[Decimal],
        "use_static_prices": Nullable[bool],
    }


@_models.add
def _ServiceRecommendationBulkCreateRequest(m: Parts) -> Fields:
    """Part of ``ServiceBulkCreateRequest``."""
    return {
        "sku_id": Nullable[int],
        "custom_id": Nullable[str],
    }


@_models.add
def _ServiceResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.services.create`` and ``pricebook.services.update``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "warranty": Nullable[m.SkuWarrantyResponse],
        "categories": NullableList[m.SkuCategoryResponse],
        "price": Nullable[Decimal],
        "member_price": Nullable[Decimal],
        "add_on_price": Nullable[Decimal],
        "add_on_member_price": Nullable[Decimal],
        "taxable": Nullable[bool],
        "account": Nullable[str],
        "hours": Nullable[Decimal],
        "is_labor": Nullable[bool],
        "recommendations": NullableList[int],
        "upgrades": NullableList[int],
        "assets": NullableList[m.SkuAssetResponse],
        "service_materials": NullableList[m.SkuLinkResponse],
        "service_equipment": NullableList[m.SkuLinkResponse],
        "active": Nullable[bool],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Decimal],
        "commission_bonus": Nullable[Decimal],
        "modified_on": Nullable[dt.datetime],
        "source": Nullable[str],
        "external_id": Nullable[str],
        "external_data": NullableList[m.ExternalDataModel],
        "business_unit_id": Nullable[int],
        "cost": Nullable[Decimal],
        "created_on": Nullable[dt.datetime],
        "sold_by_commission": Nullable[Decimal],
        "default_asset_url": Nullable[str],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_price_locked": Nullable[bool],
    }


@_models.add
def _ServiceUpdateRequest(m: Parts) -> Fields:
    """Body of ``pricebook.services.update``."""
    return {
        "code": Nullable[str],
        "display_name": Nullable[str],
        "description": Nullable[str],
        "warranty": Nullable[m.SkuWarrantyRequest],
        "categories": NullableList[int],
        "price": Nullable[Union[Decimal, float]],
        "member_price": Nullable[Union[Decimal, float]],
        "add_on_price": Nullable[Union[Decimal, float]],
        "add_on_member_price": Nullable[Union[Decimal, float]],
        "taxable": Nullable[bool],
        "account": Nullable[str],
        "intacct_gl_group_account": Nullable[str],
        "hours": Nullable[Union[Decimal, float]],
        "is_labor": Nullable[bool],
        "recommendations": NullableList[int],
        "upgrades": NullableList[int],
        "assets": NullableList[m.SkuAssetRequest],
        "service_materials": NullableList[m.SkuLinkRequest],
        "service_equipment": NullableList[m.SkuLinkRequest],
        "active": Nullable[bool],
        "cross_sale_group": Nullable[str],
        "pays_commission": Nullable[bool],
        "bonus": Nullable[Union[Decimal, float]],
        "commission_bonus": Nullable[Union[Decimal, float]],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "budget_cost_code": Nullable[str],
        "budget_cost_type": Nullable[str],
        "is_price_locked": Nullable[bool],
    }


@_models.add
def _SkuAssetRequest(m: Parts) -> Fields:
    """Part of ``DiscountAndFeesBulkCreateRequest`` and 15 more."""
    return {
        "type": Nullable[Literal["Other", "Image", "Video", "Attachment", "VideoFile"]],
        "alias": Nullable[str],
        "url": Nullable[str],
        "is_default": Nullable[bool],
    }


@_models.add
def _SkuAssetResponse(m: Parts) -> Fields:
    """Part of ``DiscountAndFeesResponse``, ``EquipmentResponse`` and 6 more."""
    return {
        "alias": Nullable[str],
        "file_name": Nullable[str],
        "is_default": Nullable[bool],
        "type": Nullable[Union[Literal["Other", "Image", "Video", "Attachment", "VideoFile"], str]],
        "url": Nullable[str],
    }


@_models.add
def _SkuCategoryResponse(m: Parts) -> Fields:
    """Part of ``ExportServiceResponse``, ``ServiceGetResponse`` and ``ServiceResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
    }


@_models.add
def _SkuLinkBulkCreateRequest(m: Parts) -> Fields:
    """Part of ``EquipmentBulkCreateRequest`` and ``ServiceBulkCreateRequest``."""
    return {
        "sku_id": Nullable[int],
        "custom_id": Nullable[str],
        "quantity": Nullable[Union[Decimal, float]],
    }


@_models.add
def _SkuLinkRequest(m: Parts) -> Fields:
    """Part of ``EquipmentBulkUpdateRequest``, ``EquipmentCreateRequest`` and 4 more."""
    return {
        "sku_id": Nullable[int],
        "quantity": Nullable[Union[Decimal, float]],
    }


@_models.add
def _SkuLinkResponse(m: Parts) -> Fields:
    """Part of ``EquipmentResponse``, ``ExportEquipmentResponse`` and 3 more."""
    return {
        "sku_id": Nullable[int],
        "quantity": Nullable[Decimal],
    }


@_models.add
def _SkuUpgradeBulkCreateRequest(m: Parts) -> Fields:
    """Part of ``EquipmentBulkCreateRequest`` and ``ServiceBulkCreateRequest``."""
    return {
        "sku_id": Nullable[int],
        "custom_id": Nullable[str],
    }


@_models.add
def _SkuVendorRequest(m: Parts) -> Fields:
    """Part of ``EquipmentBulkCreateRequest``, ``EquipmentBulkUpdateRequest`` and 6 more."""
    return {
        "vendor_id": Nullable[int],
        "memo": Nullable[str],
        "vendor_part": Nullable[str],
        "cost": Nullable[Union[Decimal, float]],
        "active": Nullable[bool],
        "primary_sub_account": Nullable[m.SkuVendorSubAccountRequest],
        "other_sub_accounts": NullableList[m.SkuVendorSubAccountRequest],
    }


@_models.add
def _SkuVendorResponse(m: Parts) -> Fields:
    """Part of ``EquipmentResponse``, ``ExportEquipmentResponse`` and 2 more."""
    return {
        "id": Nullable[int],
        "vendor_name": Nullable[str],
        "vendor_id": Nullable[int],
        "memo": Nullable[str],
        "vendor_part": Nullable[str],
        "cost": Nullable[Decimal],
        "active": Nullable[bool],
        "primary_sub_account": Nullable[m.SkuVendorSubAccountResponse],
        "other_sub_accounts": NullableList[m.SkuVendorSubAccountResponse],
    }


@_models.add
def _SkuVendorSubAccountRequest(m: Parts) -> Fields:
    """Part of ``SkuVendorRequest``."""
    return {
        "cost": Nullable[Union[Decimal, float]],
        "account_name": Nullable[str],
    }


@_models.add
def _SkuVendorSubAccountResponse(m: Parts) -> Fields:
    """Part of ``SkuVendorResponse``."""
    return {
        "id": Nullable[int],
        "cost": Nullable[Decimal],
        "account_name": Nullable[str],
    }


@_models.add
def _SkuWarrantyRequest(m: Parts) -> Fields:
    """Part of ``EquipmentBulkCreateRequest``, ``EquipmentBulkUpdateRequest`` and 6 more."""
    return {
        "duration": Nullable[int],
        "description": Nullable[str],
    }


@_models.add
def _SkuWarrantyResponse(m: Parts) -> Fields:
    """Part of ``EquipmentResponse``, ``ExportEquipmentResponse`` and 3 more."""
    return {
        "duration": Nullable[int],
        "description": Nullable[str],
    }


@_models.add
def _UpdateClientSpecificPricingExceptionResponse(m: Parts) -> Fields:
    """Part of ``UpdateClientSpecificPricingResponse``."""
    return {
        "sku_id": Nullable[int],
        "value": Nullable[Decimal],
        "value_type": Nullable[
            Union[Literal["Percent", "Dollar", "Multiplier", "FlatPrice", "DiscountPercent"], str]
        ],
    }


@_models.add
def _UpdateClientSpecificPricingRequest(m: Parts) -> Fields:
    """Body of ``pricebook.client_specific_pricing.update``."""
    return {
        "exceptions": NullableList[m.ClientSpecificPricingExceptionRequest],
    }


@_models.add
def _UpdateClientSpecificPricingResponse(m: Parts) -> Fields:
    """What comes from ``pricebook.client_specific_pricing.update``."""
    return {
        "exceptions": NullableList[m.UpdateClientSpecificPricingExceptionResponse],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
