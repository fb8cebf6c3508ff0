# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``pricebook``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

CategoriesSort = Literal["Id", "+Id", "-Id", "Name", "+Name", "-Name"]

CategoryType = Literal["Services", "Materials"]

DiscountsAndFeesSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "Code",
    "+Code",
    "-Code",
    "DisplayName",
    "+DisplayName",
    "-DisplayName",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "Price",
    "+Price",
    "-Price",
    "MemberPrice",
    "+MemberPrice",
    "-MemberPrice",
    "AddOnPrice",
    "+AddOnPrice",
    "-AddOnPrice",
    "AddOnMemberPrice",
    "+AddOnMemberPrice",
    "-AddOnMemberPrice",
    "MaterialsCost",
    "+MaterialsCost",
    "-MaterialsCost",
    "PrimaryVendor",
    "+PrimaryVendor",
    "-PrimaryVendor",
    "Cost",
    "+Cost",
    "-Cost",
    "Manufacturer",
    "+Manufacturer",
    "-Manufacturer",
    "Priority",
    "+Priority",
    "-Priority",
]

EquipmentRecommendationType = Literal["Service", "Material"]

EquipmentSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "Code",
    "+Code",
    "-Code",
    "DisplayName",
    "+DisplayName",
    "-DisplayName",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "Price",
    "+Price",
    "-Price",
    "MemberPrice",
    "+MemberPrice",
    "-MemberPrice",
    "AddOnPrice",
    "+AddOnPrice",
    "-AddOnPrice",
    "AddOnMemberPrice",
    "+AddOnMemberPrice",
    "-AddOnMemberPrice",
    "MaterialsCost",
    "+MaterialsCost",
    "-MaterialsCost",
    "PrimaryVendor",
    "+PrimaryVendor",
    "-PrimaryVendor",
    "Cost",
    "+Cost",
    "-Cost",
    "Manufacturer",
    "+Manufacturer",
    "-Manufacturer",
    "Priority",
    "+Priority",
    "-Priority",
]

ExternalDataPatchMode = Literal["Replace", "Merge"]

MarkupType = Literal["Percent", "Dollar", "Multiplier", "FlatPrice", "DiscountPercent"]

MaterialsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "Code",
    "+Code",
    "-Code",
    "DisplayName",
    "+DisplayName",
    "-DisplayName",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "Price",
    "+Price",
    "-Price",
    "MemberPrice",
    "+MemberPrice",
    "-MemberPrice",
    "AddOnPrice",
    "+AddOnPrice",
    "-AddOnPrice",
    "AddOnMemberPrice",
    "+AddOnMemberPrice",
    "-AddOnMemberPrice",
    "MaterialsCost",
    "+MaterialsCost",
    "-MaterialsCost",
    "PrimaryVendor",
    "+PrimaryVendor",
    "-PrimaryVendor",
    "Cost",
    "+Cost",
    "-Cost",
    "Manufacturer",
    "+Manufacturer",
    "-Manufacturer",
    "Priority",
    "+Priority",
    "-Priority",
]

PriceModifierAmountType = Literal["Percentage", "Fixed"]

PriceModifierType = Literal["Discount", "Fee"]

ServicesSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "Code",
    "+Code",
    "-Code",
    "DisplayName",
    "+DisplayName",
    "-DisplayName",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "Price",
    "+Price",
    "-Price",
    "MemberPrice",
    "+MemberPrice",
    "-MemberPrice",
    "AddOnPrice",
    "+AddOnPrice",
    "-AddOnPrice",
    "AddOnMemberPrice",
    "+AddOnMemberPrice",
    "-AddOnMemberPrice",
    "MaterialsCost",
    "+MaterialsCost",
    "-MaterialsCost",
    "PrimaryVendor",
    "+PrimaryVendor",
    "-PrimaryVendor",
    "Cost",
    "+Cost",
    "-Cost",
    "Manufacturer",
    "+Manufacturer",
    "-Manufacturer",
    "Priority",
    "+Priority",
    "-Priority",
]

SkuAssetType = Literal["Other", "Image", "Video", "Attachment", "VideoFile"]


class _CategoryCreateRequestRequired(TypedDict):
    name: str
    categoryType: CategoryType


class CategoryCreateRequest(_CategoryCreateRequestRequired, total=False):
    """Body of ``pricebook.categories.create``."""

    active: Optional[bool]
    description: Optional[str]
    parentId: Optional[int]
    position: Optional[int]
    image: Optional[str]
    businessUnitIds: Optional[list[int]]
    skuImages: Optional[list[str]]
    skuVideos: Optional[list[str]]


class _CategoryResponseRequired(TypedDict):
    id: int
    name: str
    active: bool
    position: int
    categoryType: str
    hideInMobile: bool
    createdOn: str
    modifiedOn: str


class CategoryResponse(_CategoryResponseRequired, total=False):
    """What comes from ``pricebook.categories.create``, ``pricebook.categories.get`` and 2 more."""

    description: Optional[str]
    image: Optional[str]
    parentId: Optional[int]
    subcategories: Optional[list[CategoryResponse]]
    businessUnitIds: Optional[list[int]]
    skuImages: Optional[list[str]]
    skuVideos: Optional[list[str]]
    source: Optional[str]
    externalId: Optional[str]


class CategoryUpdateRequest(TypedDict, total=False):
    """Body of ``pricebook.categories.update``."""

    name: str
    active: bool
    description: str
    parentId: Optional[int]
    position: int
    image: str
    categoryType: CategoryType
    businessUnitIds: list[int]
    skuImages: list[Optional[str]]
    skuVideos: list[Optional[str]]


class ClientSpecificPricingExceptionRequest(TypedDict):
    """Part of ``UpdateClientSpecificPricingRequest``."""

    skuId: int
    value: Union[float, Decimal]
    valueType: MarkupType


class ClientSpecificPricingExceptionResponse(TypedDict):
    """Part of ``ClientSpecificPricingResponse``."""

    skuId: int
    skuType: str
    value: float
    valueType: str


class ClientSpecificPricingResponse(TypedDict):
    """What comes from ``pricebook.client_specific_pricing.list``."""

    id: int
    exceptions: list[ClientSpecificPricingExceptionResponse]


class _CostTypeResponseRequired(TypedDict):
    id: int


class CostTypeResponse(_CostTypeResponseRequired, total=False):
    """What comes from ``pricebook.materials.list_cost_types``."""

    name: Optional[str]


class CustomIdMappingModel(TypedDict):
    """Part of ``PricebookBulkCreateResponse``."""

    customId: str
    id: int


class DimensionsRequest(TypedDict, total=False):
    """Part of ``EquipmentBulkCreateRequest``, ``EquipmentBulkUpdateRequest`` and 2 more."""

    height: Optional[Union[float, Decimal]]
    width: Optional[Union[float, Decimal]]
    depth: Optional[Union[float, Decimal]]


class DimensionsResponse(TypedDict, total=False):
    """Part of ``EquipmentResponse`` and ``ExportEquipmentResponse``."""

    height: Optional[float]
    width: Optional[float]
    depth: Optional[float]


class _DiscountAndFeesBulkCreateRequestRequired(TypedDict):
    type: PriceModifierType
    code: str
    description: str
    amountType: PriceModifierAmountType
    amount: Union[float, Decimal]


class DiscountAndFeesBulkCreateRequest(_DiscountAndFeesBulkCreateRequestRequired, total=False):
    """Part of ``PricebookBulkCreateRequest``."""

    displayName: Optional[str]
    limit: Optional[Union[float, Decimal]]
    taxable: Optional[bool]
    categories: Optional[list[int]]
    hours: Optional[Union[float, Decimal]]
    assets: Optional[list[SkuAssetRequest]]
    account: Optional[str]
    intacctGlGroupAccount: Optional[str]
    crossSaleGroup: Optional[str]
    active: Optional[bool]
    bonus: Optional[Union[float, Decimal]]
    commissionBonus: Optional[Union[float, Decimal]]
    paysCommission: Optional[bool]
    excludeFromPayroll: Optional[bool]
    externalData: Optional[ExternalDataCreateRequest]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    customId: Optional[str]


class _DiscountAndFeesBulkUpdateRequestRequired(TypedDict):
    type: PriceModifierType
    code: str
    displayName: str
    description: str
    amountType: PriceModifierAmountType
    amount: Union[float, Decimal]
    intacctGlGroupAccount: str
    limit: Union[float, Decimal]
    taxable: bool
    categories: list[int]
    hours: Union[float, Decimal]
    assets: list[SkuAssetRequest]
    account: str
    crossSaleGroup: str
    active: bool
    bonus: Union[float, Decimal]
    commissionBonus: Union[float, Decimal]
    paysCommission: bool
    excludeFromPayroll: bool
    budgetCostCode: str
    budgetCostType: str
    id: int


class DiscountAndFeesBulkUpdateRequest(_DiscountAndFeesBulkUpdateRequestRequired, total=False):
    """Part of ``PricebookBulkUpdateRequest``."""

    externalData: Optional[ExternalDataUpdateRequest]


class _DiscountAndFeesCreateRequestRequired(TypedDict):
    type: PriceModifierType
    code: str
    description: str
    amountType: PriceModifierAmountType
    amount: Union[float, Decimal]


class DiscountAndFeesCreateRequest(_DiscountAndFeesCreateRequestRequired, total=False):
    """Body of ``pricebook.discounts_and_fees.create``."""

    displayName: Optional[str]
    limit: Optional[Union[float, Decimal]]
    taxable: Optional[bool]
    categories: Optional[list[int]]
    hours: Optional[Union[float, Decimal]]
    assets: Optional[list[SkuAssetRequest]]
    account: Optional[str]
    intacctGlGroupAccount: Optional[str]
    crossSaleGroup: Optional[str]
    active: Optional[bool]
    bonus: Optional[Union[float, Decimal]]
    commissionBonus: Optional[Union[float, Decimal]]
    paysCommission: Optional[bool]
    excludeFromPayroll: Optional[bool]
    externalData: Optional[ExternalDataCreateRequest]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]


class _DiscountAndFeesResponseRequired(TypedDict):
    id: int
    type: str
    code: str
    description: str
    amountType: str
    amount: float
    limit: float
    taxable: bool
    hours: float
    active: bool
    bonus: float
    commissionBonus: float
    paysCommission: bool
    excludeFromPayroll: bool
    createdOn: str
    modifiedOn: str


class DiscountAndFeesResponse(_DiscountAndFeesResponseRequired, total=False):
    """What comes from ``pricebook.discounts_and_fees.create`` and 3 more."""

    displayName: Optional[str]
    categories: Optional[list[int]]
    assets: Optional[list[SkuAssetResponse]]
    account: Optional[str]
    crossSaleGroup: Optional[str]
    externalData: Optional[list[ExternalDataModel]]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]


class DiscountAndFeesUpdateRequest(TypedDict, total=False):
    """Body of ``pricebook.discounts_and_fees.update``."""

    type: PriceModifierType
    code: str
    displayName: str
    description: str
    amountType: PriceModifierAmountType
    amount: Union[float, Decimal]
    intacctGlGroupAccount: str
    limit: Union[float, Decimal]
    taxable: bool
    categories: list[int]
    hours: Union[float, Decimal]
    assets: list[SkuAssetRequest]
    account: str
    crossSaleGroup: str
    active: bool
    bonus: Union[float, Decimal]
    commissionBonus: Union[float, Decimal]
    paysCommission: bool
    excludeFromPayroll: bool
    externalData: Optional[ExternalDataUpdateRequest]
    budgetCostCode: str
    budgetCostType: str


class _EquipmentBulkCreateRequestRequired(TypedDict):
    code: str
    description: str


class EquipmentBulkCreateRequest(_EquipmentBulkCreateRequestRequired, total=False):
    """Part of ``PricebookBulkCreateRequest``."""

    equipmentMaterials: Optional[list[SkuLinkBulkCreateRequest]]
    recommendations: Optional[list[EquipmentRecommendationBulkCreateRequest]]
    upgrades: Optional[list[SkuUpgradeBulkCreateRequest]]
    displayName: Optional[str]
    price: Optional[Union[float, Decimal]]
    memberPrice: Optional[Union[float, Decimal]]
    addOnPrice: Optional[Union[float, Decimal]]
    addOnMemberPrice: Optional[Union[float, Decimal]]
    active: Optional[bool]
    manufacturer: Optional[str]
    model: Optional[str]
    manufacturerWarranty: Optional[SkuWarrantyRequest]
    serviceProviderWarranty: Optional[SkuWarrantyRequest]
    assets: Optional[list[SkuAssetRequest]]
    categories: Optional[list[int]]
    primaryVendor: Optional[SkuVendorRequest]
    otherVendors: Optional[list[SkuVendorRequest]]
    account: Optional[str]
    costOfSaleAccount: Optional[str]
    assetAccount: Optional[str]
    intacctGlGroupAccount: Optional[str]
    crossSaleGroup: Optional[str]
    paysCommission: Optional[bool]
    bonus: Optional[Union[float, Decimal]]
    commissionBonus: Optional[Union[float, Decimal]]
    hours: Optional[Union[float, Decimal]]
    taxable: Optional[bool]
    cost: Optional[Union[float, Decimal]]
    unitOfMeasure: Optional[str]
    isInventory: Optional[bool]
    externalData: Optional[ExternalDataCreateRequest]
    isConfigurableEquipment: Optional[bool]
    variationEquipment: Optional[list[int]]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    dimensions: Optional[DimensionsRequest]
    isCostLocked: Optional[bool]
    isPriceLocked: Optional[bool]
    customId: Optional[str]


class _EquipmentBulkUpdateRequestRequired(TypedDict):
    code: str
    displayName: str
    description: str
    price: Union[float, Decimal]
    memberPrice: Union[float, Decimal]
    addOnPrice: Union[float, Decimal]
    addOnMemberPrice: Union[float, Decimal]
    active: bool
    manufacturer: str
    model: str
    manufacturerWarranty: SkuWarrantyRequest
    serviceProviderWarranty: SkuWarrantyRequest
    assets: list[SkuAssetRequest]
    recommendations: list[EquipmentRecommendationRequest]
    upgrades: list[int]
    equipmentMaterials: list[SkuLinkRequest]
    categories: list[int]
    primaryVendor: SkuVendorRequest
    otherVendors: list[SkuVendorRequest]
    account: str
    costOfSaleAccount: str
    assetAccount: str
    intacctGlGroupAccount: str
    crossSaleGroup: str
    paysCommission: bool
    bonus: Union[float, Decimal]
    commissionBonus: Union[float, Decimal]
    hours: Union[float, Decimal]
    taxable: bool
    cost: Union[float, Decimal]
    unitOfMeasure: str
    isInventory: bool
    isConfigurableEquipment: bool
    variationEquipment: list[int]
    dimensions: DimensionsRequest
    budgetCostCode: str
    budgetCostType: str
    isCostLocked: bool
    isPriceLocked: bool
    id: int


class EquipmentBulkUpdateRequest(_EquipmentBulkUpdateRequestRequired, total=False):
    """Part of ``PricebookBulkUpdateRequest``."""

    externalData: Optional[ExternalDataUpdateRequest]


class _EquipmentCreateRequestRequired(TypedDict):
    code: str
    description: str


class EquipmentCreateRequest(_EquipmentCreateRequestRequired, total=False):
    """Body of ``pricebook.equipment.create``."""

    equipmentMaterials: Optional[list[SkuLinkRequest]]
    recommendations: Optional[list[EquipmentRecommendationRequest]]
    upgrades: Optional[list[int]]
    displayName: Optional[str]
    price: Optional[Union[float, Decimal]]
    memberPrice: Optional[Union[float, Decimal]]
    addOnPrice: Optional[Union[float, Decimal]]
    addOnMemberPrice: Optional[Union[float, Decimal]]
    active: Optional[bool]
    manufacturer: Optional[str]
    model: Optional[str]
    manufacturerWarranty: Optional[SkuWarrantyRequest]
    serviceProviderWarranty: Optional[SkuWarrantyRequest]
    assets: Optional[list[SkuAssetRequest]]
    categories: Optional[list[int]]
    primaryVendor: Optional[SkuVendorRequest]
    otherVendors: Optional[list[SkuVendorRequest]]
    account: Optional[str]
    costOfSaleAccount: Optional[str]
    assetAccount: Optional[str]
    intacctGlGroupAccount: Optional[str]
    crossSaleGroup: Optional[str]
    paysCommission: Optional[bool]
    bonus: Optional[Union[float, Decimal]]
    commissionBonus: Optional[Union[float, Decimal]]
    hours: Optional[Union[float, Decimal]]
    taxable: Optional[bool]
    cost: Optional[Union[float, Decimal]]
    unitOfMeasure: Optional[str]
    isInventory: Optional[bool]
    externalData: Optional[ExternalDataCreateRequest]
    isConfigurableEquipment: Optional[bool]
    variationEquipment: Optional[list[int]]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    dimensions: Optional[DimensionsRequest]
    isCostLocked: Optional[bool]
    isPriceLocked: Optional[bool]


class _EquipmentRecommendationBulkCreateRequestRequired(TypedDict):
    type: EquipmentRecommendationType


class EquipmentRecommendationBulkCreateRequest(
    _EquipmentRecommendationBulkCreateRequestRequired, total=False
):
    """Part of ``EquipmentBulkCreateRequest``."""

    skuId: Optional[int]
    customId: Optional[str]


class EquipmentRecommendationRequest(TypedDict):
    """Part of ``EquipmentBulkUpdateRequest``, ``EquipmentCreateRequest`` and 1 more."""

    skuId: int
    type: EquipmentRecommendationType


class EquipmentRecommendationResponse(TypedDict):
    """Part of ``EquipmentResponse`` and ``ExportEquipmentResponse``."""

    skuId: int
    type: str


class _EquipmentResponseRequired(TypedDict):
    id: int
    code: str
    description: str
    active: bool
    price: float
    memberPrice: float
    addOnPrice: float
    addOnMemberPrice: float
    manufacturerWarranty: SkuWarrantyResponse
    serviceProviderWarranty: SkuWarrantyResponse
    categories: list[int]
    assets: list[SkuAssetResponse]
    recommendations: list[EquipmentRecommendationResponse]
    upgrades: list[int]
    equipmentMaterials: list[SkuLinkResponse]
    paysCommission: bool
    bonus: float
    commissionBonus: float
    hours: float
    taxable: bool
    cost: float
    isInventory: bool
    modifiedOn: str
    isConfigurableEquipment: bool
    displayInAmount: bool
    createdOn: str


class EquipmentResponse(_EquipmentResponseRequired, total=False):
    """What comes from ``pricebook.equipment.create``, ``pricebook.equipment.get`` and 2 more."""

    displayName: Optional[str]
    manufacturer: Optional[str]
    model: Optional[str]
    primaryVendor: Optional[SkuVendorResponse]
    otherVendors: Optional[list[SkuVendorResponse]]
    account: Optional[str]
    costOfSaleAccount: Optional[str]
    assetAccount: Optional[str]
    crossSaleGroup: Optional[str]
    unitOfMeasure: Optional[str]
    source: Optional[str]
    externalId: Optional[str]
    externalData: Optional[list[ExternalDataModel]]
    variationsOrConfigurableEquipment: Optional[list[int]]
    typeId: Optional[int]
    generalLedgerAccountId: Optional[int]
    defaultAssetUrl: Optional[str]
    dimensions: Optional[DimensionsResponse]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isCostLocked: Optional[bool]
    isPriceLocked: Optional[bool]


class EquipmentUpdateRequest(TypedDict, total=False):
    """Body of ``pricebook.equipment.update``."""

    code: str
    displayName: str
    description: str
    price: Union[float, Decimal]
    memberPrice: Union[float, Decimal]
    addOnPrice: Union[float, Decimal]
    addOnMemberPrice: Union[float, Decimal]
    active: bool
    manufacturer: str
    model: str
    manufacturerWarranty: SkuWarrantyRequest
    serviceProviderWarranty: SkuWarrantyRequest
    assets: list[SkuAssetRequest]
    recommendations: list[EquipmentRecommendationRequest]
    upgrades: list[int]
    equipmentMaterials: list[SkuLinkRequest]
    categories: list[int]
    primaryVendor: SkuVendorRequest
    otherVendors: list[SkuVendorRequest]
    account: str
    costOfSaleAccount: str
    assetAccount: str
    intacctGlGroupAccount: str
    crossSaleGroup: str
    paysCommission: bool
    bonus: Union[float, Decimal]
    commissionBonus: Union[float, Decimal]
    hours: Union[float, Decimal]
    taxable: bool
    cost: Union[float, Decimal]
    unitOfMeasure: str
    isInventory: bool
    externalData: Optional[ExternalDataUpdateRequest]
    isConfigurableEquipment: bool
    variationEquipment: list[int]
    dimensions: DimensionsRequest
    budgetCostCode: str
    budgetCostType: str
    isCostLocked: bool
    isPriceLocked: bool


class _ExportCategoryResponseRequired(TypedDict):
    id: int
    name: str
    active: bool
    position: int
    categoryType: str
    hideInMobile: bool
    createdOn: str
    modifiedOn: str


class ExportCategoryResponse(_ExportCategoryResponseRequired, total=False):
    """What comes from ``pricebook.categories.export``."""

    description: Optional[str]
    image: Optional[str]
    parentId: Optional[int]
    subcategories: Optional[list[CategoryResponse]]
    businessUnitIds: Optional[list[int]]
    skuImages: Optional[list[str]]
    skuVideos: Optional[list[str]]
    source: Optional[str]
    externalId: Optional[str]


class _ExportEquipmentResponseRequired(TypedDict):
    id: int
    code: str
    description: str
    active: bool
    price: float
    memberPrice: float
    addOnPrice: float
    addOnMemberPrice: float
    manufacturerWarranty: SkuWarrantyResponse
    serviceProviderWarranty: SkuWarrantyResponse
    categories: list[int]
    assets: list[SkuAssetResponse]
    recommendations: list[EquipmentRecommendationResponse]
    upgrades: list[int]
    equipmentMaterials: list[SkuLinkResponse]
    paysCommission: bool
    bonus: float
    commissionBonus: float
    hours: float
    taxable: bool
    cost: float
    isInventory: bool
    modifiedOn: str
    isConfigurableEquipment: bool
    displayInAmount: bool
    createdOn: str


class ExportEquipmentResponse(_ExportEquipmentResponseRequired, total=False):
    """What comes from ``pricebook.equipment.export``."""

    displayName: Optional[str]
    manufacturer: Optional[str]
    model: Optional[str]
    primaryVendor: Optional[SkuVendorResponse]
    otherVendors: Optional[list[SkuVendorResponse]]
    account: Optional[str]
    costOfSaleAccount: Optional[str]
    assetAccount: Optional[str]
    crossSaleGroup: Optional[str]
    unitOfMeasure: Optional[str]
    source: Optional[str]
    externalId: Optional[str]
    externalData: Optional[list[ExternalDataModel]]
    variationsOrConfigurableEquipment: Optional[list[int]]
    typeId: Optional[int]
    generalLedgerAccountId: Optional[int]
    defaultAssetUrl: Optional[str]
    dimensions: Optional[DimensionsResponse]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isCostLocked: Optional[bool]
    isPriceLocked: Optional[bool]


class _ExportMaterialResponseRequired(TypedDict):
    id: int
    code: str
    description: str
    cost: float
    active: bool
    price: float
    memberPrice: float
    addOnPrice: float
    addOnMemberPrice: float
    hours: float
    bonus: float
    commissionBonus: float
    paysCommission: bool
    deductAsJobCost: bool
    isInventory: bool
    categories: list[int]
    assets: list[SkuAssetResponse]
    modifiedOn: str
    isConfigurableMaterial: bool
    chargeableByDefault: bool
    createdById: int
    createdOn: str
    displayInAmount: bool
    isOtherDirectCost: bool


class ExportMaterialResponse(_ExportMaterialResponseRequired, total=False):
    """What comes from ``pricebook.materials.export``."""

    displayName: Optional[str]
    unitOfMeasure: Optional[str]
    account: Optional[str]
    costOfSaleAccount: Optional[str]
    assetAccount: Optional[str]
    taxable: Optional[bool]
    primaryVendor: Optional[SkuVendorResponse]
    otherVendors: Optional[list[SkuVendorResponse]]
    source: Optional[str]
    externalId: Optional[str]
    externalData: Optional[list[ExternalDataModel]]
    variationsOrConfigurableMaterials: Optional[list[int]]
    businessUnitId: Optional[int]
    generalLedgerAccountId: Optional[int]
    costTypeId: Optional[int]
    defaultAssetUrl: Optional[str]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isCostLocked: Optional[bool]
    isPriceLocked: Optional[bool]
    isChemical: Optional[bool]
    epaNumber: Optional[str]
    activeIngredients: Optional[str]


class _ExportServiceResponseRequired(TypedDict):
    id: int
    code: str
    description: str
    categories: list[SkuCategoryResponse]
    price: float
    memberPrice: float
    addOnPrice: float
    addOnMemberPrice: float
    taxable: bool
    hours: float
    recommendations: list[int]
    upgrades: list[int]
    assets: list[SkuAssetResponse]
    serviceMaterials: list[SkuLinkResponse]
    serviceEquipment: list[SkuLinkResponse]
    active: bool
    paysCommission: bool
    bonus: float
    commissionBonus: float
    modifiedOn: str
    cost: float
    createdOn: str
    soldByCommission: float


class ExportServiceResponse(_ExportServiceResponseRequired, total=False):
    """What comes from ``pricebook.services.export``."""

    displayName: Optional[str]
    warranty: Optional[SkuWarrantyResponse]
    account: Optional[str]
    isLabor: Optional[bool]
    crossSaleGroup: Optional[str]
    source: Optional[str]
    externalId: Optional[str]
    externalData: Optional[list[ExternalDataModel]]
    businessUnitId: Optional[int]
    defaultAssetUrl: Optional[str]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isPriceLocked: Optional[bool]


class ExternalDataCreateRequest(TypedDict):
    """Part of ``DiscountAndFeesBulkCreateRequest`` and 7 more."""

    applicationGuid: str
    externalData: list[ExternalDataModelInput]


class ExternalDataModel(TypedDict):
    """Part of ``DiscountAndFeesResponse``, ``EquipmentResponse`` and 6 more."""

    key: str
    value: str


class ExternalDataModelInput(TypedDict):
    """Part of ``ExternalDataCreateRequest``."""

    key: str
    value: str


class _ExternalDataUpdateModelRequired(TypedDict):
    key: str


class ExternalDataUpdateModel(_ExternalDataUpdateModelRequired, total=False):
    """Part of ``ExternalDataUpdateRequest``."""

    value: Optional[str]


class _ExternalDataUpdateRequestRequired(TypedDict):
    applicationGuid: str
    externalData: list[ExternalDataUpdateModel]


class ExternalDataUpdateRequest(_ExternalDataUpdateRequestRequired, total=False):
    """Part of ``DiscountAndFeesBulkUpdateRequest`` and 7 more."""

    patchMode: Optional[ExternalDataPatchMode]


class ImageUploadResponse(TypedDict):
    """What comes from ``pricebook.images.upload``."""

    path: str


class _MaterialBulkCreateRequestRequired(TypedDict):
    code: str
    description: str


class MaterialBulkCreateRequest(_MaterialBulkCreateRequestRequired, total=False):
    """Part of ``PricebookBulkCreateRequest``."""

    displayName: Optional[str]
    cost: Optional[Union[float, Decimal]]
    active: Optional[bool]
    price: Optional[Union[float, Decimal]]
    memberPrice: Optional[Union[float, Decimal]]
    addOnPrice: Optional[Union[float, Decimal]]
    addOnMemberPrice: Optional[Union[float, Decimal]]
    hours: Optional[Union[float, Decimal]]
    bonus: Optional[Union[float, Decimal]]
    commissionBonus: Optional[Union[float, Decimal]]
    paysCommission: Optional[bool]
    deductAsJobCost: Optional[bool]
    unitOfMeasure: Optional[str]
    isInventory: Optional[bool]
    account: Optional[str]
    costOfSaleAccount: Optional[str]
    assetAccount: Optional[str]
    intacctGlGroupAccount: Optional[str]
    taxable: Optional[bool]
    primaryVendor: Optional[SkuVendorRequest]
    otherVendors: Optional[list[SkuVendorRequest]]
    assets: Optional[list[SkuAssetRequest]]
    categories: Optional[list[int]]
    externalData: Optional[ExternalDataCreateRequest]
    isConfigurableMaterial: Optional[bool]
    chargeableByDefault: Optional[bool]
    variationMaterials: Optional[list[int]]
    isOtherDirectCost: Optional[bool]
    costTypeId: Optional[int]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isCostLocked: Optional[bool]
    isPriceLocked: Optional[bool]
    isChemical: Optional[bool]
    epaNumber: Optional[str]
    activeIngredients: Optional[str]
    customId: Optional[str]


class _MaterialBulkUpdateRequestRequired(TypedDict):
    code: str
    displayName: str
    description: str
    cost: Union[float, Decimal]
    active: bool
    price: Union[float, Decimal]
    memberPrice: Union[float, Decimal]
    addOnPrice: Union[float, Decimal]
    addOnMemberPrice: Union[float, Decimal]
    hours: Union[float, Decimal]
    bonus: Union[float, Decimal]
    commissionBonus: Union[float, Decimal]
    paysCommission: bool
    deductAsJobCost: bool
    unitOfMeasure: str
    isInventory: bool
    account: str
    costOfSaleAccount: str
    assetAccount: str
    intacctGlGroupAccount: str
    taxable: bool
    primaryVendor: SkuVendorRequest
    otherVendors: list[SkuVendorRequest]
    assets: list[SkuAssetRequest]
    categories: list[int]
    isConfigurableMaterial: bool
    chargeableByDefault: bool
    variationMaterials: list[int]
    budgetCostCode: str
    budgetCostType: str
    isCostLocked: bool
    isPriceLocked: bool
    isChemical: bool
    epaNumber: str
    activeIngredients: str
    id: int


class MaterialBulkUpdateRequest(_MaterialBulkUpdateRequestRequired, total=False):
    """Part of ``PricebookBulkUpdateRequest``."""

    externalData: Optional[ExternalDataUpdateRequest]
    costTypeId: Optional[int]


class _MaterialCreateRequestRequired(TypedDict):
    code: str
    description: str


class MaterialCreateRequest(_MaterialCreateRequestRequired, total=False):
    """Body of ``pricebook.materials.create``."""

    displayName: Optional[str]
    cost: Optional[Union[float, Decimal]]
    active: Optional[bool]
    price: Optional[Union[float, Decimal]]
    memberPrice: Optional[Union[float, Decimal]]
    addOnPrice: Optional[Union[float, Decimal]]
    addOnMemberPrice: Optional[Union[float, Decimal]]
    hours: Optional[Union[float, Decimal]]
    bonus: Optional[Union[float, Decimal]]
    commissionBonus: Optional[Union[float, Decimal]]
    paysCommission: Optional[bool]
    deductAsJobCost: Optional[bool]
    unitOfMeasure: Optional[str]
    isInventory: Optional[bool]
    account: Optional[str]
    costOfSaleAccount: Optional[str]
    assetAccount: Optional[str]
    intacctGlGroupAccount: Optional[str]
    taxable: Optional[bool]
    primaryVendor: Optional[SkuVendorRequest]
    otherVendors: Optional[list[SkuVendorRequest]]
    assets: Optional[list[SkuAssetRequest]]
    categories: Optional[list[int]]
    externalData: Optional[ExternalDataCreateRequest]
    isConfigurableMaterial: Optional[bool]
    chargeableByDefault: Optional[bool]
    variationMaterials: Optional[list[int]]
    isOtherDirectCost: Optional[bool]
    costTypeId: Optional[int]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isCostLocked: Optional[bool]
    isPriceLocked: Optional[bool]
    isChemical: Optional[bool]
    epaNumber: Optional[str]
    activeIngredients: Optional[str]


class _MaterialResponseRequired(TypedDict):
    id: int
    code: str
    description: str
    cost: float
    active: bool
    price: float
    memberPrice: float
    addOnPrice: float
    addOnMemberPrice: float
    hours: float
    bonus: float
    commissionBonus: float
    paysCommission: bool
    deductAsJobCost: bool
    isInventory: bool
    categories: list[int]
    assets: list[SkuAssetResponse]
    modifiedOn: str
    isConfigurableMaterial: bool
    chargeableByDefault: bool
    createdById: int
    createdOn: str
    displayInAmount: bool
    isOtherDirectCost: bool


class MaterialResponse(_MaterialResponseRequired, total=False):
    """What comes from ``pricebook.materials.create``, ``pricebook.materials.get`` and 2 more."""

    displayName: Optional[str]
    unitOfMeasure: Optional[str]
    account: Optional[str]
    costOfSaleAccount: Optional[str]
    assetAccount: Optional[str]
    taxable: Optional[bool]
    primaryVendor: Optional[SkuVendorResponse]
    otherVendors: Optional[list[SkuVendorResponse]]
    source: Optional[str]
    externalId: Optional[str]
    externalData: Optional[list[ExternalDataModel]]
    variationsOrConfigurableMaterials: Optional[list[int]]
    businessUnitId: Optional[int]
    generalLedgerAccountId: Optional[int]
    costTypeId: Optional[int]
    defaultAssetUrl: Optional[str]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isCostLocked: Optional[bool]
    isPriceLocked: Optional[bool]
    isChemical: Optional[bool]
    epaNumber: Optional[str]
    activeIngredients: Optional[str]


class MaterialUpdateRequest(TypedDict, total=False):
    """Body of ``pricebook.materials.update``."""

    code: str
    displayName: str
    description: str
    cost: Union[float, Decimal]
    active: bool
    price: Union[float, Decimal]
    memberPrice: Union[float, Decimal]
    addOnPrice: Union[float, Decimal]
    addOnMemberPrice: Union[float, Decimal]
    hours: Union[float, Decimal]
    bonus: Union[float, Decimal]
    commissionBonus: Union[float, Decimal]
    paysCommission: bool
    deductAsJobCost: bool
    unitOfMeasure: str
    isInventory: bool
    account: str
    costOfSaleAccount: str
    assetAccount: str
    intacctGlGroupAccount: str
    taxable: bool
    primaryVendor: SkuVendorRequest
    otherVendors: list[SkuVendorRequest]
    assets: list[SkuAssetRequest]
    categories: list[int]
    externalData: Optional[ExternalDataUpdateRequest]
    isConfigurableMaterial: bool
    chargeableByDefault: bool
    variationMaterials: list[int]
    costTypeId: Optional[int]
    budgetCostCode: str
    budgetCostType: str
    isCostLocked: bool
    isPriceLocked: bool
    isChemical: bool
    epaNumber: str
    activeIngredients: str


_MaterialsMarkupRequestKeywords = TypedDict(
    "_MaterialsMarkupRequestKeywords", {"from": "Union[float, Decimal]"}, total=True
)


class MaterialsMarkupRequest(_MaterialsMarkupRequestKeywords):
    """Body of ``pricebook.materials_markup.create`` and ``pricebook.materials_markup.update``."""

    id: int
    to: Union[float, Decimal]
    percent: Union[float, Decimal]


_MaterialsMarkupResponseKeywords = TypedDict(
    "_MaterialsMarkupResponseKeywords", {"from": "float"}, total=True
)


class MaterialsMarkupResponse(_MaterialsMarkupResponseKeywords):
    """What comes from ``pricebook.materials_markup.list``."""

    id: int
    to: float
    percent: float


class PricebookBulkCreateRequest(TypedDict, total=False):
    """Body of ``pricebook.bulk.create``."""

    services: Optional[list[ServiceBulkCreateRequest]]
    equipment: Optional[list[EquipmentBulkCreateRequest]]
    materials: Optional[list[MaterialBulkCreateRequest]]
    discountAndFees: Optional[list[DiscountAndFeesBulkCreateRequest]]


class PricebookBulkCreateResponse(TypedDict, total=False):
    """What comes from ``pricebook.bulk.create``."""

    services: Optional[list[CustomIdMappingModel]]
    equipment: Optional[list[CustomIdMappingModel]]
    materials: Optional[list[CustomIdMappingModel]]
    discountAndFees: Optional[list[CustomIdMappingModel]]


class PricebookBulkUpdateRequest(TypedDict, total=False):
    """Body of ``pricebook.bulk.update``."""

    services: Optional[list[ServiceBulkUpdateRequest]]
    equipment: Optional[list[EquipmentBulkUpdateRequest]]
    materials: Optional[list[MaterialBulkUpdateRequest]]
    discountAndFees: Optional[list[DiscountAndFeesBulkUpdateRequest]]


class ResultOfMaterialsMarkupResponse(TypedDict):
    """What comes from ``pricebook.materials_markup.create`` and 2 more."""

    data: MaterialsMarkupResponse


class _ServiceBulkCreateRequestRequired(TypedDict):
    code: str
    description: str


class ServiceBulkCreateRequest(_ServiceBulkCreateRequestRequired, total=False):
    """Part of ``PricebookBulkCreateRequest``."""

    serviceMaterials: Optional[list[SkuLinkBulkCreateRequest]]
    serviceEquipment: Optional[list[SkuLinkBulkCreateRequest]]
    recommendations: Optional[list[ServiceRecommendationBulkCreateRequest]]
    upgrades: Optional[list[SkuUpgradeBulkCreateRequest]]
    displayName: Optional[str]
    warranty: Optional[SkuWarrantyRequest]
    categories: Optional[list[int]]
    price: Optional[Union[float, Decimal]]
    memberPrice: Optional[Union[float, Decimal]]
    addOnPrice: Optional[Union[float, Decimal]]
    addOnMemberPrice: Optional[Union[float, Decimal]]
    taxable: Optional[bool]
    account: Optional[str]
    intacctGlGroupAccount: Optional[str]
    hours: Optional[Union[float, Decimal]]
    isLabor: Optional[bool]
    assets: Optional[list[SkuAssetRequest]]
    active: Optional[bool]
    crossSaleGroup: Optional[str]
    paysCommission: Optional[bool]
    bonus: Optional[Union[float, Decimal]]
    commissionBonus: Optional[Union[float, Decimal]]
    externalData: Optional[ExternalDataCreateRequest]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isPriceLocked: Optional[bool]
    customId: Optional[str]


class _ServiceBulkUpdateRequestRequired(TypedDict):
    code: str
    displayName: str
    description: str
    warranty: SkuWarrantyRequest
    categories: list[int]
    price: Union[float, Decimal]
    memberPrice: Union[float, Decimal]
    addOnPrice: Union[float, Decimal]
    addOnMemberPrice: Union[float, Decimal]
    taxable: bool
    account: str
    intacctGlGroupAccount: str
    hours: Union[float, Decimal]
    isLabor: bool
    recommendations: list[int]
    upgrades: list[int]
    assets: list[SkuAssetRequest]
    serviceMaterials: list[SkuLinkRequest]
    serviceEquipment: list[SkuLinkRequest]
    active: bool
    crossSaleGroup: str
    paysCommission: bool
    bonus: Union[float, Decimal]
    commissionBonus: Union[float, Decimal]
    budgetCostCode: str
    budgetCostType: str
    isPriceLocked: bool
    id: int


class ServiceBulkUpdateRequest(_ServiceBulkUpdateRequestRequired, total=False):
    """Part of ``PricebookBulkUpdateRequest``."""

    externalData: Optional[ExternalDataUpdateRequest]


class _ServiceCreateRequestRequired(TypedDict):
    code: str
    description: str


class ServiceCreateRequest(_ServiceCreateRequestRequired, total=False):
    """Body of ``pricebook.services.create``."""

    serviceMaterials: Optional[list[SkuLinkRequest]]
    serviceEquipment: Optional[list[SkuLinkRequest]]
    recommendations: Optional[list[int]]
    upgrades: Optional[list[int]]
    displayName: Optional[str]
    warranty: Optional[SkuWarrantyRequest]
    categories: Optional[list[int]]
    price: Optional[Union[float, Decimal]]
    memberPrice: Optional[Union[float, Decimal]]
    addOnPrice: Optional[Union[float, Decimal]]
    addOnMemberPrice: Optional[Union[float, Decimal]]
    taxable: Optional[bool]
    account: Optional[str]
    intacctGlGroupAccount: Optional[str]
    hours: Optional[Union[float, Decimal]]
    isLabor: Optional[bool]
    assets: Optional[list[SkuAssetRequest]]
    active: Optional[bool]
    crossSaleGroup: Optional[str]
    paysCommission: Optional[bool]
    bonus: Optional[Union[float, Decimal]]
    commissionBonus: Optional[Union[float, Decimal]]
    externalData: Optional[ExternalDataCreateRequest]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isPriceLocked: Optional[bool]


class _ServiceGetResponseRequired(TypedDict):
    id: int
    code: str
    description: str
    categories: list[SkuCategoryResponse]
    price: float
    memberPrice: float
    addOnPrice: float
    addOnMemberPrice: float
    taxable: bool
    hours: float
    recommendations: list[int]
    upgrades: list[int]
    assets: list[SkuAssetResponse]
    serviceMaterials: list[SkuLinkResponse]
    serviceEquipment: list[SkuLinkResponse]
    active: bool
    paysCommission: bool
    bonus: float
    commissionBonus: float
    modifiedOn: str
    cost: float
    createdOn: str
    soldByCommission: float


class ServiceGetResponse(_ServiceGetResponseRequired, total=False):
    """What comes from ``pricebook.services.get`` and ``pricebook.services.list``."""

    displayName: Optional[str]
    warranty: Optional[SkuWarrantyResponse]
    account: Optional[str]
    isLabor: Optional[bool]
    crossSaleGroup: Optional[str]
    source: Optional[str]
    externalId: Optional[str]
    externalData: Optional[list[ExternalDataModel]]
    businessUnitId: Optional[int]
    defaultAssetUrl: Optional[str]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isPriceLocked: Optional[bool]
    calculatedPrice: Optional[float]
    useStaticPrices: Optional[bool]


class ServiceRecommendationBulkCreateRequest(TypedDict, total=False):
    """Part of ``ServiceBulkCreateRequest``."""

    skuId: Optional[int]
    customId: Optional[str]


class _ServiceResponseRequired(TypedDict):
    id: int
    code: str
    description: str
    categories: list[SkuCategoryResponse]
    price: float
    memberPrice: float
    addOnPrice: float
    addOnMemberPrice: float
    taxable: bool
    hours: float
    recommendations: list[int]
    upgrades: list[int]
    assets: list[SkuAssetResponse]
    serviceMaterials: list[SkuLinkResponse]
    serviceEquipment: list[SkuLinkResponse]
    active: bool
    paysCommission: bool
    bonus: float
    commissionBonus: float
    modifiedOn: str
    cost: float
    createdOn: str
    soldByCommission: float


class ServiceResponse(_ServiceResponseRequired, total=False):
    """What comes from ``pricebook.services.create`` and ``pricebook.services.update``."""

    displayName: Optional[str]
    warranty: Optional[SkuWarrantyResponse]
    account: Optional[str]
    isLabor: Optional[bool]
    crossSaleGroup: Optional[str]
    source: Optional[str]
    externalId: Optional[str]
    externalData: Optional[list[ExternalDataModel]]
    businessUnitId: Optional[int]
    defaultAssetUrl: Optional[str]
    budgetCostCode: Optional[str]
    budgetCostType: Optional[str]
    isPriceLocked: Optional[bool]


class ServiceUpdateRequest(TypedDict, total=False):
    """Body of ``pricebook.services.update``."""

    code: str
    displayName: str
    description: str
    warranty: SkuWarrantyRequest
    categories: list[int]
    price: Union[float, Decimal]
    memberPrice: Union[float, Decimal]
    addOnPrice: Union[float, Decimal]
    addOnMemberPrice: Union[float, Decimal]
    taxable: bool
    account: str
    intacctGlGroupAccount: str
    hours: Union[float, Decimal]
    isLabor: bool
    recommendations: list[int]
    upgrades: list[int]
    assets: list[SkuAssetRequest]
    serviceMaterials: list[SkuLinkRequest]
    serviceEquipment: list[SkuLinkRequest]
    active: bool
    crossSaleGroup: str
    paysCommission: bool
    bonus: Union[float, Decimal]
    commissionBonus: Union[float, Decimal]
    externalData: Optional[ExternalDataUpdateRequest]
    budgetCostCode: str
    budgetCostType: str
    isPriceLocked: bool


class _SkuAssetRequestRequired(TypedDict):
    type: SkuAssetType
    url: str


class SkuAssetRequest(_SkuAssetRequestRequired, total=False):
    """Part of ``DiscountAndFeesBulkCreateRequest`` and 15 more."""

    alias: Optional[str]
    isDefault: Optional[bool]


class _SkuAssetResponseRequired(TypedDict):
    isDefault: bool
    type: str
    url: str


class SkuAssetResponse(_SkuAssetResponseRequired, total=False):
    """Part of ``DiscountAndFeesResponse``, ``EquipmentResponse`` and 6 more."""

    alias: Optional[str]
    fileName: Optional[str]


class SkuCategoryResponse(TypedDict):
    """Part of ``ExportServiceResponse``, ``ServiceGetResponse`` and ``ServiceResponse``."""

    id: int
    name: str
    active: bool


class _SkuLinkBulkCreateRequestRequired(TypedDict):
    quantity: Union[float, Decimal]


class SkuLinkBulkCreateRequest(_SkuLinkBulkCreateRequestRequired, total=False):
    """Part of ``EquipmentBulkCreateRequest`` and ``ServiceBulkCreateRequest``."""

    skuId: Optional[int]
    customId: Optional[str]


class SkuLinkRequest(TypedDict):
    """Part of ``EquipmentBulkUpdateRequest``, ``EquipmentCreateRequest`` and 4 more."""

    skuId: int
    quantity: Union[float, Decimal]


class SkuLinkResponse(TypedDict):
    """Part of ``EquipmentResponse``, ``ExportEquipmentResponse`` and 3 more."""

    skuId: int
    quantity: float


class SkuUpgradeBulkCreateRequest(TypedDict, total=False):
    """Part of ``EquipmentBulkCreateRequest`` and ``ServiceBulkCreateRequest``."""

    skuId: Optional[int]
    customId: Optional[str]


class _SkuVendorRequestRequired(TypedDict):
    vendorId: int
    cost: Union[float, Decimal]
    active: bool


class SkuVendorRequest(_SkuVendorRequestRequired, total=False):
    """Part of ``EquipmentBulkCreateRequest``, ``EquipmentBulkUpdateRequest`` and 6 more."""

    memo: Optional[str]
    vendorPart: Optional[str]
    primarySubAccount: Optional[SkuVendorSubAccountRequest]
    otherSubAccounts: Optional[list[SkuVendorSubAccountRequest]]


class _SkuVendorResponseRequired(TypedDict):
    id: int
    vendorName: str
    vendorId: int
    cost: float
    active: bool


class SkuVendorResponse(_SkuVendorResponseRequired, total=False):
    """Part of ``EquipmentResponse``, ``ExportEquipmentResponse`` and 2 more."""

    memo: Optional[str]
    vendorPart: Optional[str]
    primarySubAccount: Optional[SkuVendorSubAccountResponse]
    otherSubAccounts: Optional[list[SkuVendorSubAccountResponse]]


class SkuVendorSubAccountRequest(TypedDict):
    """Part of ``SkuVendorRequest``."""

    cost: Union[float, Decimal]
    accountName: str


class SkuVendorSubAccountResponse(TypedDict):
    """Part of ``SkuVendorResponse``."""

    id: int
    cost: float
    accountName: str


class _SkuWarrantyRequestRequired(TypedDict):
    duration: int


class SkuWarrantyRequest(_SkuWarrantyRequestRequired, total=False):
    """Part of ``EquipmentBulkCreateRequest``, ``EquipmentBulkUpdateRequest`` and 6 more."""

    description: Optional[str]


class _SkuWarrantyResponseRequired(TypedDict):
    duration: int


class SkuWarrantyResponse(_SkuWarrantyResponseRequired, total=False):
    """Part of ``EquipmentResponse``, ``ExportEquipmentResponse`` and 3 more."""

    description: Optional[str]


class UpdateClientSpecificPricingExceptionResponse(TypedDict):
    """Part of ``UpdateClientSpecificPricingResponse``."""

    skuId: int
    value: float
    valueType: str


class UpdateClientSpecificPricingRequest(TypedDict, total=False):
    """Body of ``pricebook.client_specific_pricing.update``."""

    exceptions: Optional[list[ClientSpecificPricingExceptionRequest]]


class UpdateClientSpecificPricingResponse(TypedDict):
    """What comes from ``pricebook.client_specific_pricing.update``."""

    exceptions: list[UpdateClientSpecificPricingExceptionResponse]
