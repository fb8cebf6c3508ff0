# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``pricebook``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class CategoryCreateRequest(ServiceTitanModel):
    """Body of ``pricebook.categories.create``."""

    name: Nullable[str] = None
    active: Nullable[bool] = None
    description: Nullable[str] = None
    parent_id: Nullable[int] = None
    position: Nullable[int] = None
    image: Nullable[str] = None
    category_type: Nullable[Literal["Services", "Materials"]] = None
    business_unit_ids: NullableList[int] = None
    sku_images: NullableList[str] = None
    sku_videos: NullableList[str] = None

class CategoryResponse(ServiceTitanModel):
    """What comes from ``pricebook.categories.create``, ``pricebook.categories.get`` and 2 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    description: Nullable[str] = None
    image: Nullable[str] = None
    parent_id: Nullable[int] = None
    position: Nullable[int] = None
    category_type: Nullable[Union[Literal["Services", "Materials"], str]] = None
    subcategories: NullableList[CategoryResponse] = None
    business_unit_ids: NullableList[int] = None
    sku_images: NullableList[str] = None
    sku_videos: NullableList[str] = None
    source: Nullable[str] = None
    external_id: Nullable[str] = None
    hide_in_mobile: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class CategoryUpdateRequest(ServiceTitanModel):
    """Body of ``pricebook.categories.update``."""

    name: Nullable[str] = None
    active: Nullable[bool] = None
    description: Nullable[str] = None
    parent_id: Nullable[int] = None
    position: Nullable[int] = None
    image: Nullable[str] = None
    category_type: Nullable[Literal["Services", "Materials"]] = None
    business_unit_ids: NullableList[int] = None
    sku_images: NullableList[str] = None
    sku_videos: NullableList[str] = None

class ClientSpecificPricingExceptionRequest(ServiceTitanModel):
    """Part of ``UpdateClientSpecificPricingRequest``."""

    sku_id: Nullable[int] = None
    value: Nullable[Union[Decimal, float]] = None
    value_type: Nullable[
        Literal["Percent", "Dollar", "Multiplier", "FlatPrice", "DiscountPercent"]
    ] = None

class ClientSpecificPricingExceptionResponse(ServiceTitanModel):
    """Part of ``ClientSpecificPricingResponse``."""

    sku_id: Nullable[int] = None
    sku_type: Nullable[Union[Literal["Service", "Material", "Equipment", "PriceModifier"], str]] = (
        None
    )
    value: Nullable[Decimal] = None
    value_type: Nullable[
        Union[Literal["Percent", "Dollar", "Multiplier", "FlatPrice", "DiscountPercent"], str]
    ] = None

class ClientSpecificPricingResponse(ServiceTitanModel):
    """What comes from ``pricebook.client_specific_pricing.list``."""

    id: Nullable[int] = None
    exceptions: NullableList[ClientSpecificPricingExceptionResponse] = None

class CostTypeResponse(ServiceTitanModel):
    """What comes from ``pricebook.materials.list_cost_types``."""

    id: Nullable[int] = None
    name: Nullable[str] = None

class CustomIdMappingModel(ServiceTitanModel):
    """Part of ``PricebookBulkCreateResponse``."""

    custom_id: Nullable[str] = None
    id: Nullable[int] = None

class DimensionsRequest(ServiceTitanModel):
    """Part of ``EquipmentBulkCreateRequest``, ``EquipmentBulkUpdateRequest`` and 2 more."""

    height: Nullable[Union[Decimal, float]] = None
    width: Nullable[Union[Decimal, float]] = None
    depth: Nullable[Union[Decimal, float]] = None

class DimensionsResponse(ServiceTitanModel):
    """Part of ``EquipmentResponse`` and ``ExportEquipmentResponse``."""

    height: Nullable[Decimal] = None
    width: Nullable[Decimal] = None
    depth: Nullable[Decimal] = None

class DiscountAndFeesBulkCreateRequest(ServiceTitanModel):
    """Part of ``PricebookBulkCreateRequest``."""

    type: Nullable[Literal["Discount", "Fee"]] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    amount_type: Nullable[Literal["Percentage", "Fixed"]] = None
    amount: Nullable[Union[Decimal, float]] = None
    limit: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    categories: NullableList[int] = None
    hours: Nullable[Union[Decimal, float]] = None
    assets: NullableList[SkuAssetRequest] = None
    account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    active: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    pays_commission: Nullable[bool] = None
    exclude_from_payroll: Nullable[bool] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    custom_id: Nullable[str] = None

class DiscountAndFeesBulkUpdateRequest(ServiceTitanModel):
    """Part of ``PricebookBulkUpdateRequest``."""

    type: Nullable[Literal["Discount", "Fee"]] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    amount_type: Nullable[Literal["Percentage", "Fixed"]] = None
    amount: Nullable[Union[Decimal, float]] = None
    intacct_gl_group_account: Nullable[str] = None
    limit: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    categories: NullableList[int] = None
    hours: Nullable[Union[Decimal, float]] = None
    assets: NullableList[SkuAssetRequest] = None
    account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    active: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    pays_commission: Nullable[bool] = None
    exclude_from_payroll: Nullable[bool] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    id: Nullable[int] = None

class DiscountAndFeesCreateRequest(ServiceTitanModel):
    """Body of ``pricebook.discounts_and_fees.create``."""

    type: Nullable[Literal["Discount", "Fee"]] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    amount_type: Nullable[Literal["Percentage", "Fixed"]] = None
    amount: Nullable[Union[Decimal, float]] = None
    limit: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    categories: NullableList[int] = None
    hours: Nullable[Union[Decimal, float]] = None
    assets: NullableList[SkuAssetRequest] = None
    account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    active: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    pays_commission: Nullable[bool] = None
    exclude_from_payroll: Nullable[bool] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None

class DiscountAndFeesResponse(ServiceTitanModel):
    """What comes from ``pricebook.discounts_and_fees.create`` and 3 more."""

    id: Nullable[int] = None
    type: Nullable[Union[Literal["Discount", "Fee"], str]] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    amount_type: Nullable[Union[Literal["Percentage", "Fixed"], str]] = None
    amount: Nullable[Decimal] = None
    limit: Nullable[Decimal] = None
    taxable: Nullable[bool] = None
    categories: NullableList[int] = None
    hours: Nullable[Decimal] = None
    assets: NullableList[SkuAssetResponse] = None
    account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    active: Nullable[bool] = None
    bonus: Nullable[Decimal] = None
    commission_bonus: Nullable[Decimal] = None
    pays_commission: Nullable[bool] = None
    exclude_from_payroll: Nullable[bool] = None
    external_data: NullableList[ExternalDataModel] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class DiscountAndFeesUpdateRequest(ServiceTitanModel):
    """Body of ``pricebook.discounts_and_fees.update``."""

    type: Nullable[Literal["Discount", "Fee"]] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    amount_type: Nullable[Literal["Percentage", "Fixed"]] = None
    amount: Nullable[Union[Decimal, float]] = None
    intacct_gl_group_account: Nullable[str] = None
    limit: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    categories: NullableList[int] = None
    hours: Nullable[Union[Decimal, float]] = None
    assets: NullableList[SkuAssetRequest] = None
    account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    active: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    pays_commission: Nullable[bool] = None
    exclude_from_payroll: Nullable[bool] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None

class EquipmentBulkCreateRequest(ServiceTitanModel):
    """Part of ``PricebookBulkCreateRequest``."""

    equipment_materials: NullableList[SkuLinkBulkCreateRequest] = None
    recommendations: NullableList[EquipmentRecommendationBulkCreateRequest] = None
    upgrades: NullableList[SkuUpgradeBulkCreateRequest] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    active: Nullable[bool] = None
    manufacturer: Nullable[str] = None
    model: Nullable[str] = None
    manufacturer_warranty: Nullable[SkuWarrantyRequest] = None
    service_provider_warranty: Nullable[SkuWarrantyRequest] = None
    assets: NullableList[SkuAssetRequest] = None
    categories: NullableList[int] = None
    primary_vendor: Nullable[SkuVendorRequest] = None
    other_vendors: NullableList[SkuVendorRequest] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    hours: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    cost: Nullable[Union[Decimal, float]] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    is_configurable_equipment: Nullable[bool] = None
    variation_equipment: NullableList[int] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    dimensions: Nullable[DimensionsRequest] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None
    custom_id: Nullable[str] = None

class EquipmentBulkUpdateRequest(ServiceTitanModel):
    """Part of ``PricebookBulkUpdateRequest``."""

    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    active: Nullable[bool] = None
    manufacturer: Nullable[str] = None
    model: Nullable[str] = None
    manufacturer_warranty: Nullable[SkuWarrantyRequest] = None
    service_provider_warranty: Nullable[SkuWarrantyRequest] = None
    assets: NullableList[SkuAssetRequest] = None
    recommendations: NullableList[EquipmentRecommendationRequest] = None
    upgrades: NullableList[int] = None
    equipment_materials: NullableList[SkuLinkRequest] = None
    categories: NullableList[int] = None
    primary_vendor: Nullable[SkuVendorRequest] = None
    other_vendors: NullableList[SkuVendorRequest] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    hours: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    cost: Nullable[Union[Decimal, float]] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    is_configurable_equipment: Nullable[bool] = None
    variation_equipment: NullableList[int] = None
    dimensions: Nullable[DimensionsRequest] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None
    id: Nullable[int] = None

class EquipmentCreateRequest(ServiceTitanModel):
    """Body of ``pricebook.equipment.create``."""

    equipment_materials: NullableList[SkuLinkRequest] = None
    recommendations: NullableList[EquipmentRecommendationRequest] = None
    upgrades: NullableList[int] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    active: Nullable[bool] = None
    manufacturer: Nullable[str] = None
    model: Nullable[str] = None
    manufacturer_warranty: Nullable[SkuWarrantyRequest] = None
    service_provider_warranty: Nullable[SkuWarrantyRequest] = None
    assets: NullableList[SkuAssetRequest] = None
    categories: NullableList[int] = None
    primary_vendor: Nullable[SkuVendorRequest] = None
    other_vendors: NullableList[SkuVendorRequest] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    hours: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    cost: Nullable[Union[Decimal, float]] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    is_configurable_equipment: Nullable[bool] = None
    variation_equipment: NullableList[int] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    dimensions: Nullable[DimensionsRequest] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None

class EquipmentRecommendationBulkCreateRequest(ServiceTitanModel):
    """Part of ``EquipmentBulkCreateRequest``."""

    sku_id: Nullable[int] = None
    custom_id: Nullable[str] = None
    type: Nullable[Literal["Service", "Material"]] = None

class EquipmentRecommendationRequest(ServiceTitanModel):
    """Part of ``EquipmentBulkUpdateRequest``, ``EquipmentCreateRequest`` and 1 more."""

    sku_id: Nullable[int] = None
    type: Nullable[Literal["Service", "Material"]] = None

class EquipmentRecommendationResponse(ServiceTitanModel):
    """Part of ``EquipmentResponse`` and ``ExportEquipmentResponse``."""

    sku_id: Nullable[int] = None
    type: Nullable[Union[Literal["Service", "Material"], str]] = None

class EquipmentResponse(ServiceTitanModel):
    """What comes from ``pricebook.equipment.create``, ``pricebook.equipment.get`` and 2 more."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    active: Nullable[bool] = None
    price: Nullable[Decimal] = None
    member_price: Nullable[Decimal] = None
    add_on_price: Nullable[Decimal] = None
    add_on_member_price: Nullable[Decimal] = None
    manufacturer: Nullable[str] = None
    model: Nullable[str] = None
    manufacturer_warranty: Nullable[SkuWarrantyResponse] = None
    service_provider_warranty: Nullable[SkuWarrantyResponse] = None
    categories: NullableList[int] = None
    assets: NullableList[SkuAssetResponse] = None
    recommendations: NullableList[EquipmentRecommendationResponse] = None
    upgrades: NullableList[int] = None
    equipment_materials: NullableList[SkuLinkResponse] = None
    primary_vendor: Nullable[SkuVendorResponse] = None
    other_vendors: NullableList[SkuVendorResponse] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Decimal] = None
    commission_bonus: Nullable[Decimal] = None
    hours: Nullable[Decimal] = None
    taxable: Nullable[bool] = None
    cost: Nullable[Decimal] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    modified_on: Nullable[dt.datetime] = None
    source: Nullable[str] = None
    external_id: Nullable[str] = None
    external_data: NullableList[ExternalDataModel] = None
    is_configurable_equipment: Nullable[bool] = None
    variations_or_configurable_equipment: NullableList[int] = None
    type_id: Nullable[int] = None
    display_in_amount: Nullable[bool] = None
    general_ledger_account_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    default_asset_url: Nullable[str] = None
    dimensions: Nullable[DimensionsResponse] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None

class EquipmentUpdateRequest(ServiceTitanModel):
    """Body of ``pricebook.equipment.update``."""

    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    active: Nullable[bool] = None
    manufacturer: Nullable[str] = None
    model: Nullable[str] = None
    manufacturer_warranty: Nullable[SkuWarrantyRequest] = None
    service_provider_warranty: Nullable[SkuWarrantyRequest] = None
    assets: NullableList[SkuAssetRequest] = None
    recommendations: NullableList[EquipmentRecommendationRequest] = None
    upgrades: NullableList[int] = None
    equipment_materials: NullableList[SkuLinkRequest] = None
    categories: NullableList[int] = None
    primary_vendor: Nullable[SkuVendorRequest] = None
    other_vendors: NullableList[SkuVendorRequest] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    hours: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    cost: Nullable[Union[Decimal, float]] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    is_configurable_equipment: Nullable[bool] = None
    variation_equipment: NullableList[int] = None
    dimensions: Nullable[DimensionsRequest] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None

class ExportCategoryResponse(ServiceTitanModel):
    """What comes from ``pricebook.categories.export``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    description: Nullable[str] = None
    image: Nullable[str] = None
    parent_id: Nullable[int] = None
    position: Nullable[int] = None
    category_type: Nullable[Union[Literal["Services", "Materials"], str]] = None
    subcategories: NullableList[CategoryResponse] = None
    business_unit_ids: NullableList[int] = None
    sku_images: NullableList[str] = None
    sku_videos: NullableList[str] = None
    source: Nullable[str] = None
    external_id: Nullable[str] = None
    hide_in_mobile: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ExportEquipmentResponse(ServiceTitanModel):
    """What comes from ``pricebook.equipment.export``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    active: Nullable[bool] = None
    price: Nullable[Decimal] = None
    member_price: Nullable[Decimal] = None
    add_on_price: Nullable[Decimal] = None
    add_on_member_price: Nullable[Decimal] = None
    manufacturer: Nullable[str] = None
    model: Nullable[str] = None
    manufacturer_warranty: Nullable[SkuWarrantyResponse] = None
    service_provider_warranty: Nullable[SkuWarrantyResponse] = None
    categories: NullableList[int] = None
    assets: NullableList[SkuAssetResponse] = None
    recommendations: NullableList[EquipmentRecommendationResponse] = None
    upgrades: NullableList[int] = None
    equipment_materials: NullableList[SkuLinkResponse] = None
    primary_vendor: Nullable[SkuVendorResponse] = None
    other_vendors: NullableList[SkuVendorResponse] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Decimal] = None
    commission_bonus: Nullable[Decimal] = None
    hours: Nullable[Decimal] = None
    taxable: Nullable[bool] = None
    cost: Nullable[Decimal] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    modified_on: Nullable[dt.datetime] = None
    source: Nullable[str] = None
    external_id: Nullable[str] = None
    external_data: NullableList[ExternalDataModel] = None
    is_configurable_equipment: Nullable[bool] = None
    variations_or_configurable_equipment: NullableList[int] = None
    type_id: Nullable[int] = None
    display_in_amount: Nullable[bool] = None
    general_ledger_account_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    default_asset_url: Nullable[str] = None
    dimensions: Nullable[DimensionsResponse] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None

class ExportMaterialResponse(ServiceTitanModel):
    """What comes from ``pricebook.materials.export``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    cost: Nullable[Decimal] = None
    active: Nullable[bool] = None
    price: Nullable[Decimal] = None
    member_price: Nullable[Decimal] = None
    add_on_price: Nullable[Decimal] = None
    add_on_member_price: Nullable[Decimal] = None
    hours: Nullable[Decimal] = None
    bonus: Nullable[Decimal] = None
    commission_bonus: Nullable[Decimal] = None
    pays_commission: Nullable[bool] = None
    deduct_as_job_cost: Nullable[bool] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    taxable: Nullable[bool] = None
    primary_vendor: Nullable[SkuVendorResponse] = None
    other_vendors: NullableList[SkuVendorResponse] = None
    categories: NullableList[int] = None
    assets: NullableList[SkuAssetResponse] = None
    modified_on: Nullable[dt.datetime] = None
    source: Nullable[str] = None
    external_id: Nullable[str] = None
    external_data: NullableList[ExternalDataModel] = None
    is_configurable_material: Nullable[bool] = None
    chargeable_by_default: Nullable[bool] = None
    variations_or_configurable_materials: NullableList[int] = None
    business_unit_id: Nullable[int] = None
    created_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    display_in_amount: Nullable[bool] = None
    general_ledger_account_id: Nullable[int] = None
    is_other_direct_cost: Nullable[bool] = None
    cost_type_id: Nullable[int] = None
    default_asset_url: Nullable[str] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None
    is_chemical: Nullable[bool] = None
    epa_number: Nullable[str] = None
    active_ingredients: Nullable[str] = None

class ExportServiceResponse(ServiceTitanModel):
    """What comes from ``pricebook.services.export``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    warranty: Nullable[SkuWarrantyResponse] = None
    categories: NullableList[SkuCategoryResponse] = None
    price: Nullable[Decimal] = None
    member_price: Nullable[Decimal] = None
    add_on_price: Nullable[Decimal] = None
    add_on_member_price: Nullable[Decimal] = None
    taxable: Nullable[bool] = None
    account: Nullable[str] = None
    hours: Nullable[Decimal] = None
    is_labor: Nullable[bool] = None
    recommendations: NullableList[int] = None
    upgrades: NullableList[int] = None
    assets: NullableList[SkuAssetResponse] = None
    service_materials: NullableList[SkuLinkResponse] = None
    service_equipment: NullableList[SkuLinkResponse] = None
    active: Nullable[bool] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Decimal] = None
    commission_bonus: Nullable[Decimal] = None
    modified_on: Nullable[dt.datetime] = None
    source: Nullable[str] = None
    external_id: Nullable[str] = None
    external_data: NullableList[ExternalDataModel] = None
    business_unit_id: Nullable[int] = None
    cost: Nullable[Decimal] = None
    created_on: Nullable[dt.datetime] = None
    sold_by_commission: Nullable[Decimal] = None
    default_asset_url: Nullable[str] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_price_locked: Nullable[bool] = None

class ExternalDataCreateRequest(ServiceTitanModel):
    """Part of ``DiscountAndFeesBulkCreateRequest`` and 7 more."""

    application_guid: Nullable[str] = None
    external_data: NullableList[ExternalDataModelInput] = None

class ExternalDataModel(ServiceTitanModel):
    """Part of ``DiscountAndFeesResponse``, ``EquipmentResponse`` and 6 more."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataModelInput(ServiceTitanModel):
    """Part of ``ExternalDataCreateRequest``."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataUpdateModel(ServiceTitanModel):
    """Part of ``ExternalDataUpdateRequest``."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataUpdateRequest(ServiceTitanModel):
    """Part of ``DiscountAndFeesBulkUpdateRequest`` and 7 more."""

    patch_mode: Nullable[Literal["Replace", "Merge"]] = None
    application_guid: Nullable[str] = None
    external_data: NullableList[ExternalDataUpdateModel] = None

class ImageUploadResponse(ServiceTitanModel):
    """What comes from ``pricebook.images.upload``."""

    path: Nullable[str] = None

class MaterialBulkCreateRequest(ServiceTitanModel):
    """Part of ``PricebookBulkCreateRequest``."""

    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    cost: Nullable[Union[Decimal, float]] = None
    active: Nullable[bool] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    hours: Nullable[Union[Decimal, float]] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    pays_commission: Nullable[bool] = None
    deduct_as_job_cost: Nullable[bool] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    taxable: Nullable[bool] = None
    primary_vendor: Nullable[SkuVendorRequest] = None
    other_vendors: NullableList[SkuVendorRequest] = None
    assets: NullableList[SkuAssetRequest] = None
    categories: NullableList[int] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    is_configurable_material: Nullable[bool] = None
    chargeable_by_default: Nullable[bool] = None
    variation_materials: NullableList[int] = None
    is_other_direct_cost: Nullable[bool] = None
    cost_type_id: Nullable[int] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None
    is_chemical: Nullable[bool] = None
    epa_number: Nullable[str] = None
    active_ingredients: Nullable[str] = None
    custom_id: Nullable[str] = None

class MaterialBulkUpdateRequest(ServiceTitanModel):
    """Part of ``PricebookBulkUpdateRequest``."""

    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    cost: Nullable[Union[Decimal, float]] = None
    active: Nullable[bool] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    hours: Nullable[Union[Decimal, float]] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    pays_commission: Nullable[bool] = None
    deduct_as_job_cost: Nullable[bool] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    taxable: Nullable[bool] = None
    primary_vendor: Nullable[SkuVendorRequest] = None
    other_vendors: NullableList[SkuVendorRequest] = None
    assets: NullableList[SkuAssetRequest] = None
    categories: NullableList[int] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    is_configurable_material: Nullable[bool] = None
    chargeable_by_default: Nullable[bool] = None
    variation_materials: NullableList[int] = None
    cost_type_id: Nullable[int] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None
    is_chemical: Nullable[bool] = None
    epa_number: Nullable[str] = None
    active_ingredients: Nullable[str] = None
    id: Nullable[int] = None

class MaterialCreateRequest(ServiceTitanModel):
    """Body of ``pricebook.materials.create``."""

    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    cost: Nullable[Union[Decimal, float]] = None
    active: Nullable[bool] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    hours: Nullable[Union[Decimal, float]] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    pays_commission: Nullable[bool] = None
    deduct_as_job_cost: Nullable[bool] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    taxable: Nullable[bool] = None
    primary_vendor: Nullable[SkuVendorRequest] = None
    other_vendors: NullableList[SkuVendorRequest] = None
    assets: NullableList[SkuAssetRequest] = None
    categories: NullableList[int] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    is_configurable_material: Nullable[bool] = None
    chargeable_by_default: Nullable[bool] = None
    variation_materials: NullableList[int] = None
    is_other_direct_cost: Nullable[bool] = None
    cost_type_id: Nullable[int] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None
    is_chemical: Nullable[bool] = None
    epa_number: Nullable[str] = None
    active_ingredients: Nullable[str] = None

class MaterialResponse(ServiceTitanModel):
    """What comes from ``pricebook.materials.create``, ``pricebook.materials.get`` and 2 more."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    cost: Nullable[Decimal] = None
    active: Nullable[bool] = None
    price: Nullable[Decimal] = None
    member_price: Nullable[Decimal] = None
    add_on_price: Nullable[Decimal] = None
    add_on_member_price: Nullable[Decimal] = None
    hours: Nullable[Decimal] = None
    bonus: Nullable[Decimal] = None
    commission_bonus: Nullable[Decimal] = None
    pays_commission: Nullable[bool] = None
    deduct_as_job_cost: Nullable[bool] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    taxable: Nullable[bool] = None
    primary_vendor: Nullable[SkuVendorResponse] = None
    other_vendors: NullableList[SkuVendorResponse] = None
    categories: NullableList[int] = None
    assets: NullableList[SkuAssetResponse] = None
    modified_on: Nullable[dt.datetime] = None
    source: Nullable[str] = None
    external_id: Nullable[str] = None
    external_data: NullableList[ExternalDataModel] = None
    is_configurable_material: Nullable[bool] = None
    chargeable_by_default: Nullable[bool] = None
    variations_or_configurable_materials: NullableList[int] = None
    business_unit_id: Nullable[int] = None
    created_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    display_in_amount: Nullable[bool] = None
    general_ledger_account_id: Nullable[int] = None
    is_other_direct_cost: Nullable[bool] = None
    cost_type_id: Nullable[int] = None
    default_asset_url: Nullable[str] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None
    is_chemical: Nullable[bool] = None
    epa_number: Nullable[str] = None
    active_ingredients: Nullable[str] = None

class MaterialUpdateRequest(ServiceTitanModel):
    """Body of ``pricebook.materials.update``."""

    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    cost: Nullable[Union[Decimal, float]] = None
    active: Nullable[bool] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    hours: Nullable[Union[Decimal, float]] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    pays_commission: Nullable[bool] = None
    deduct_as_job_cost: Nullable[bool] = None
    unit_of_measure: Nullable[str] = None
    is_inventory: Nullable[bool] = None
    account: Nullable[str] = None
    cost_of_sale_account: Nullable[str] = None
    asset_account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    taxable: Nullable[bool] = None
    primary_vendor: Nullable[SkuVendorRequest] = None
    other_vendors: NullableList[SkuVendorRequest] = None
    assets: NullableList[SkuAssetRequest] = None
    categories: NullableList[int] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    is_configurable_material: Nullable[bool] = None
    chargeable_by_default: Nullable[bool] = None
    variation_materials: NullableList[int] = None
    cost_type_id: Nullable[int] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_cost_locked: Nullable[bool] = None
    is_price_locked: Nullable[bool] = None
    is_chemical: Nullable[bool] = None
    epa_number: Nullable[str] = None
    active_ingredients: Nullable[str] = None

class MaterialsMarkupRequest(ServiceTitanModel):
    """Body of ``pricebook.materials_markup.create`` and ``pricebook.materials_markup.update``."""

    id: Nullable[int] = None
    from_: Nullable[Union[Decimal, float]] = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    to: Nullable[Union[Decimal, float]] = None
    percent: Nullable[Union[Decimal, float]] = None

class MaterialsMarkupResponse(ServiceTitanModel):
    """What comes from ``pricebook.materials_markup.list``."""

    id: Nullable[int] = None
    from_: Nullable[Decimal] = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    to: Nullable[Decimal] = None
    percent: Nullable[Decimal] = None

class PricebookBulkCreateRequest(ServiceTitanModel):
    """Body of ``pricebook.bulk.create``."""

    services: NullableList[ServiceBulkCreateRequest] = None
    equipment: NullableList[EquipmentBulkCreateRequest] = None
    materials: NullableList[MaterialBulkCreateRequest] = None
    discount_and_fees: NullableList[DiscountAndFeesBulkCreateRequest] = None

class PricebookBulkCreateResponse(ServiceTitanModel):
    """What comes from ``pricebook.bulk.create``."""

    services: NullableList[CustomIdMappingModel] = None
    equipment: NullableList[CustomIdMappingModel] = None
    materials: NullableList[CustomIdMappingModel] = None
    discount_and_fees: NullableList[CustomIdMappingModel] = None

class PricebookBulkUpdateRequest(ServiceTitanModel):
    """Body of ``pricebook.bulk.update``."""

    services: NullableList[ServiceBulkUpdateRequest] = None
    equipment: NullableList[EquipmentBulkUpdateRequest] = None
    materials: NullableList[MaterialBulkUpdateRequest] = None
    discount_and_fees: NullableList[DiscountAndFeesBulkUpdateRequest] = None

class ResultOfMaterialsMarkupResponse(ServiceTitanModel):
    """What comes from ``pricebook.materials_markup.create`` and 2 more."""

    data: Nullable[MaterialsMarkupResponse] = None

class ServiceBulkCreateRequest(ServiceTitanModel):
    """Part of ``PricebookBulkCreateRequest``."""

    service_materials: NullableList[SkuLinkBulkCreateRequest] = None
    service_equipment: NullableList[SkuLinkBulkCreateRequest] = None
    recommendations: NullableList[ServiceRecommendationBulkCreateRequest] = None
    upgrades: NullableList[SkuUpgradeBulkCreateRequest] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    warranty: Nullable[SkuWarrantyRequest] = None
    categories: NullableList[int] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    hours: Nullable[Union[Decimal, float]] = None
    is_labor: Nullable[bool] = None
    assets: NullableList[SkuAssetRequest] = None
    active: Nullable[bool] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_price_locked: Nullable[bool] = None
    custom_id: Nullable[str] = None

class ServiceBulkUpdateRequest(ServiceTitanModel):
    """Part of ``PricebookBulkUpdateRequest``."""

    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    warranty: Nullable[SkuWarrantyRequest] = None
    categories: NullableList[int] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    hours: Nullable[Union[Decimal, float]] = None
    is_labor: Nullable[bool] = None
    recommendations: NullableList[int] = None
    upgrades: NullableList[int] = None
    assets: NullableList[SkuAssetRequest] = None
    service_materials: NullableList[SkuLinkRequest] = None
    service_equipment: NullableList[SkuLinkRequest] = None
    active: Nullable[bool] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_price_locked: Nullable[bool] = None
    id: Nullable[int] = None

class ServiceCreateRequest(ServiceTitanModel):
    """Body of ``pricebook.services.create``."""

    service_materials: NullableList[SkuLinkRequest] = None
    service_equipment: NullableList[SkuLinkRequest] = None
    recommendations: NullableList[int] = None
    upgrades: NullableList[int] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    warranty: Nullable[SkuWarrantyRequest] = None
    categories: NullableList[int] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    hours: Nullable[Union[Decimal, float]] = None
    is_labor: Nullable[bool] = None
    assets: NullableList[SkuAssetRequest] = None
    active: Nullable[bool] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_price_locked: Nullable[bool] = None

class ServiceGetResponse(ServiceTitanModel):
    """What comes from ``pricebook.services.get`` and ``pricebook.services.list``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    warranty: Nullable[SkuWarrantyResponse] = None
    categories: NullableList[SkuCategoryResponse] = None
    price: Nullable[Decimal] = None
    member_price: Nullable[Decimal] = None
    add_on_price: Nullable[Decimal] = None
    add_on_member_price: Nullable[Decimal] = None
    taxable: Nullable[bool] = None
    account: Nullable[str] = None
    hours: Nullable[Decimal] = None
    is_labor: Nullable[bool] = None
    recommendations: NullableList[int] = None
    upgrades: NullableList[int] = None
    assets: NullableList[SkuAssetResponse] = None
    service_materials: NullableList[SkuLinkResponse] = None
    service_equipment: NullableList[SkuLinkResponse] = None
    active: Nullable[bool] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Decimal] = None
    commission_bonus: Nullable[Decimal] = None
    modified_on: Nullable[dt.datetime] = None
    source: Nullable[str] = None
    external_id: Nullable[str] = None
    external_data: NullableList[ExternalDataModel] = None
    business_unit_id: Nullable[int] = None
    cost: Nullable[Decimal] = None
    created_on: Nullable[dt.datetime] = None
    sold_by_commission: Nullable[Decimal] = None
    default_asset_url: Nullable[str] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_price_locked: Nullable[bool] = None
    calculated_price: Nullable[Decimal] = None
    use_static_prices: Nullable[bool] = None

class ServiceRecommendationBulkCreateRequest(ServiceTitanModel):
    """Part of ``ServiceBulkCreateRequest``."""

    sku_id: Nullable[int] = None
    custom_id: Nullable[str] = None

class ServiceResponse(ServiceTitanModel):
    """What comes from ``pricebook.services.create`` and ``pricebook.services.update``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    warranty: Nullable[SkuWarrantyResponse] = None
    categories: NullableList[SkuCategoryResponse] = None
    price: Nullable[Decimal] = None
    member_price: Nullable[Decimal] = None
    add_on_price: Nullable[Decimal] = None
    add_on_member_price: Nullable[Decimal] = None
    taxable: Nullable[bool] = None
    account: Nullable[str] = None
    hours: Nullable[Decimal] = None
    is_labor: Nullable[bool] = None
    recommendations: NullableList[int] = None
    upgrades: NullableList[int] = None
    assets: NullableList[SkuAssetResponse] = None
    service_materials: NullableList[SkuLinkResponse] = None
    service_equipment: NullableList[SkuLinkResponse] = None
    active: Nullable[bool] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Decimal] = None
    commission_bonus: Nullable[Decimal] = None
    modified_on: Nullable[dt.datetime] = None
    source: Nullable[str] = None
    external_id: Nullable[str] = None
    external_data: NullableList[ExternalDataModel] = None
    business_unit_id: Nullable[int] = None
    cost: Nullable[Decimal] = None
    created_on: Nullable[dt.datetime] = None
    sold_by_commission: Nullable[Decimal] = None
    default_asset_url: Nullable[str] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_price_locked: Nullable[bool] = None

class ServiceUpdateRequest(ServiceTitanModel):
    """Body of ``pricebook.services.update``."""

    code: Nullable[str] = None
    display_name: Nullable[str] = None
    description: Nullable[str] = None
    warranty: Nullable[SkuWarrantyRequest] = None
    categories: NullableList[int] = None
    price: Nullable[Union[Decimal, float]] = None
    member_price: Nullable[Union[Decimal, float]] = None
    add_on_price: Nullable[Union[Decimal, float]] = None
    add_on_member_price: Nullable[Union[Decimal, float]] = None
    taxable: Nullable[bool] = None
    account: Nullable[str] = None
    intacct_gl_group_account: Nullable[str] = None
    hours: Nullable[Union[Decimal, float]] = None
    is_labor: Nullable[bool] = None
    recommendations: NullableList[int] = None
    upgrades: NullableList[int] = None
    assets: NullableList[SkuAssetRequest] = None
    service_materials: NullableList[SkuLinkRequest] = None
    service_equipment: NullableList[SkuLinkRequest] = None
    active: Nullable[bool] = None
    cross_sale_group: Nullable[str] = None
    pays_commission: Nullable[bool] = None
    bonus: Nullable[Union[Decimal, float]] = None
    commission_bonus: Nullable[Union[Decimal, float]] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    budget_cost_code: Nullable[str] = None
    budget_cost_type: Nullable[str] = None
    is_price_locked: Nullable[bool] = None

class SkuAssetRequest(ServiceTitanModel):
    """Part of ``DiscountAndFeesBulkCreateRequest`` and 15 more."""

    type: Nullable[Literal["Other", "Image", "Video", "Attachment", "VideoFile"]] = None
    alias: Nullable[str] = None
    url: Nullable[str] = None
    is_default: Nullable[bool] = None

class SkuAssetResponse(ServiceTitanModel):
    """Part of ``DiscountAndFeesResponse``, ``EquipmentResponse`` and 6 more."""

    alias: Nullable[str] = None
    file_name: Nullable[str] = None
    is_default: Nullable[bool] = None
    type: Nullable[Union[Literal["Other", "Image", "Video", "Attachment", "VideoFile"], str]] = None
    url: Nullable[str] = None

class SkuCategoryResponse(ServiceTitanModel):
    """Part of ``ExportServiceResponse``, ``ServiceGetResponse`` and ``ServiceResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None

class SkuLinkBulkCreateRequest(ServiceTitanModel):
    """Part of ``EquipmentBulkCreateRequest`` and ``ServiceBulkCreateRequest``."""

    sku_id: Nullable[int] = None
    custom_id: Nullable[str] = None
    quantity: Nullable[Union[Decimal, float]] = None

class SkuLinkRequest(ServiceTitanModel):
    """Part of ``EquipmentBulkUpdateRequest``, ``EquipmentCreateRequest`` and 4 more."""

    sku_id: Nullable[int] = None
    quantity: Nullable[Union[Decimal, float]] = None

class SkuLinkResponse(ServiceTitanModel):
    """Part of ``EquipmentResponse``, ``ExportEquipmentResponse`` and 3 more."""

    sku_id: Nullable[int] = None
    quantity: Nullable[Decimal] = None

class SkuUpgradeBulkCreateRequest(ServiceTitanModel):
    """Part of ``EquipmentBulkCreateRequest`` and ``ServiceBulkCreateRequest``."""

    sku_id: Nullable[int] = None
    custom_id: Nullable[str] = None

class SkuVendorRequest(ServiceTitanModel):
    """Part of ``EquipmentBulkCreateRequest``, ``EquipmentBulkUpdateRequest`` and 6 more."""

    vendor_id: Nullable[int] = None
    memo: Nullable[str] = None
    vendor_part: Nullable[str] = None
    cost: Nullable[Union[Decimal, float]] = None
    active: Nullable[bool] = None
    primary_sub_account: Nullable[SkuVendorSubAccountRequest] = None
    other_sub_accounts: NullableList[SkuVendorSubAccountRequest] = None

class SkuVendorResponse(ServiceTitanModel):
    """Part of ``EquipmentResponse``, ``ExportEquipmentResponse`` and 2 more."""

    id: Nullable[int] = None
    vendor_name: Nullable[str] = None
    vendor_id: Nullable[int] = None
    memo: Nullable[str] = None
    vendor_part: Nullable[str] = None
    cost: Nullable[Decimal] = None
    active: Nullable[bool] = None
    primary_sub_account: Nullable[SkuVendorSubAccountResponse] = None
    other_sub_accounts: NullableList[SkuVendorSubAccountResponse] = None

class SkuVendorSubAccountRequest(ServiceTitanModel):
    """Part of ``SkuVendorRequest``."""

    cost: Nullable[Union[Decimal, float]] = None
    account_name: Nullable[str] = None

class SkuVendorSubAccountResponse(ServiceTitanModel):
    """Part of ``SkuVendorResponse``."""

    id: Nullable[int] = None
    cost: Nullable[Decimal] = None
    account_name: Nullable[str] = None

class SkuWarrantyRequest(ServiceTitanModel):
    """Part of ``EquipmentBulkCreateRequest``, ``EquipmentBulkUpdateRequest`` and 6 more."""

    duration: Nullable[int] = None
    description: Nullable[str] = None

class SkuWarrantyResponse(ServiceTitanModel):
    """Part of ``EquipmentResponse``, ``ExportEquipmentResponse`` and 3 more."""

    duration: Nullable[int] = None
    description: Nullable[str] = None

class UpdateClientSpecificPricingExceptionResponse(ServiceTitanModel):
    """Part of ``UpdateClientSpecificPricingResponse``."""

    sku_id: Nullable[int] = None
    value: Nullable[Decimal] = None
    value_type: Nullable[
        Union[Literal["Percent", "Dollar", "Multiplier", "FlatPrice", "DiscountPercent"], str]
    ] = None

class UpdateClientSpecificPricingRequest(ServiceTitanModel):
    """Body of ``pricebook.client_specific_pricing.update``."""

    exceptions: NullableList[ClientSpecificPricingExceptionRequest] = None

class UpdateClientSpecificPricingResponse(ServiceTitanModel):
    """What comes from ``pricebook.client_specific_pricing.update``."""

    exceptions: NullableList[UpdateClientSpecificPricingExceptionResponse] = None
