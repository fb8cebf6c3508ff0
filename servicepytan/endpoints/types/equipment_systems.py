# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``equipment_systems``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.timestamps import When

AttachmentAssetType = Literal["Other", "Image", "VideoFile", "VideoLink", "Document"]

EquipmentTypesSort = Literal[
    "ID",
    "+ID",
    "-ID",
    "Name",
    "+Name",
    "-Name",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]

InstalledEquipmentSort = Literal[
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

InstalledEquipmentStatus = Literal["Installed", "Replaced"]


class _AttachmentApiModelRequired(TypedDict):
    type: str
    url: str


class AttachmentApiModel(_AttachmentApiModelRequired, total=False):
    """Part of ``InstalledEquipmentDetailedResponse``."""

    alias: Optional[str]
    fileName: Optional[str]


class _AttachmentApiModelInputRequired(TypedDict):
    type: AttachmentAssetType
    url: str


class AttachmentApiModelInput(_AttachmentApiModelInputRequired, total=False):
    """Part of ``InstalledEquipmentCreateRequest`` and ``InstalledEquipmentUpdateRequest``."""

    alias: Optional[str]
    fileName: Optional[str]


class AttachmentUploadResponse(TypedDict):
    """What comes from ``equipment_systems.installed_equipment.upload_attachment``."""

    path: str


class CustomFieldRequestModel(TypedDict, total=False):
    """Part of ``InstalledEquipmentCreateRequest`` and ``InstalledEquipmentUpdateRequest``."""

    id: Optional[int]
    typeId: Optional[int]
    value: Optional[str]


class _CustomFieldResponseModelRequired(TypedDict):
    id: int
    typeId: int


class CustomFieldResponseModel(_CustomFieldResponseModelRequired, total=False):
    """Part of ``InstalledEquipmentDetailedResponse``."""

    name: Optional[str]
    value: Optional[str]


class CustomFieldTypeModel(TypedDict):
    """What comes from ``equipment_systems.installed_equipment.list_custom_field_types``."""

    id: int
    name: str
    dataType: str
    dataTypeOptions: list[str]


class EquipmentTypeCreateRequest(TypedDict):
    """Body of ``equipment_systems.equipment_types.create``."""

    name: str


class EquipmentTypeResponse(TypedDict):
    """What comes from ``equipment_systems.equipment_types.create`` and 3 more."""

    id: int
    name: str
    active: bool
    createdOn: str
    modifiedOn: str


class EquipmentTypeUpdateRequest(TypedDict, total=False):
    """Body of ``equipment_systems.equipment_types.update``."""

    name: str
    active: bool


class _InstalledEquipmentCreateRequestRequired(TypedDict):
    locationId: int


class InstalledEquipmentCreateRequest(_InstalledEquipmentCreateRequestRequired, total=False):
    """Body of ``equipment_systems.installed_equipment.create``."""

    name: Optional[str]
    equipmentTypeId: Optional[int]
    status: Optional[InstalledEquipmentStatus]
    installedOn: Optional[When]
    actualReplacementDate: Optional[When]
    manufacturedOn: Optional[When]
    serialNumber: Optional[str]
    barcodeId: Optional[str]
    memo: Optional[str]
    manufacturer: Optional[str]
    model: Optional[str]
    cost: Optional[Union[float, Decimal]]
    manufacturerWarrantyStart: Optional[When]
    manufacturerWarrantyEnd: Optional[When]
    serviceProviderWarrantyStart: Optional[When]
    serviceProviderWarrantyEnd: Optional[When]
    customFields: Optional[list[CustomFieldRequestModel]]
    attachments: Optional[list[AttachmentApiModelInput]]
    tagTypeIds: Optional[list[int]]


class _InstalledEquipmentDetailedResponseRequired(TypedDict):
    id: int
    active: bool
    locationId: int
    customerId: int
    name: str
    modifiedOn: str
    serialNumber: str
    memo: Optional[str]
    manufacturer: Optional[str]
    model: str
    cost: float


class InstalledEquipmentDetailedResponse(_InstalledEquipmentDetailedResponseRequired, total=False):
    """What comes from ``equipment_systems.installed_equipment.create`` and 2 more."""

    equipmentId: Optional[int]
    invoiceItemId: Optional[int]
    type: Optional[InstalledEquipmentTypeModel]
    installedOn: Optional[str]
    createdOn: str
    barcodeId: Optional[str]
    status: str
    manufacturerWarrantyStart: Optional[str]
    manufacturerWarrantyEnd: Optional[str]
    serviceProviderWarrantyStart: Optional[str]
    serviceProviderWarrantyEnd: Optional[str]
    tags: Optional[list[TagResponseModel]]
    actualReplacementDate: Optional[str]
    manufacturedOn: Optional[str]
    predictedReplacementMonths: Optional[int]
    predictedReplacementDate: Optional[str]
    customFields: Optional[list[CustomFieldResponseModel]]
    attachments: Optional[list[AttachmentApiModel]]


class _InstalledEquipmentResponseRequired(TypedDict):
    id: int
    active: bool
    locationId: int
    customerId: int
    name: str
    modifiedOn: str
    serialNumber: str
    memo: Optional[str]
    manufacturer: Optional[str]
    model: str
    cost: float


class InstalledEquipmentResponse(_InstalledEquipmentResponseRequired, total=False):
    """What comes from ``equipment_systems.installed_equipment.export`` and 1 more."""

    equipmentId: Optional[int]
    invoiceItemId: Optional[int]
    type: Optional[InstalledEquipmentTypeModel]
    installedOn: Optional[str]
    createdOn: str
    barcodeId: Optional[str]
    status: str
    manufacturerWarrantyStart: Optional[str]
    manufacturerWarrantyEnd: Optional[str]
    serviceProviderWarrantyStart: Optional[str]
    serviceProviderWarrantyEnd: Optional[str]
    tags: Optional[list[TagResponseModel]]
    actualReplacementDate: Optional[str]
    manufacturedOn: Optional[str]
    predictedReplacementMonths: Optional[int]
    predictedReplacementDate: Optional[str]


class _InstalledEquipmentTypeModelRequired(TypedDict):
    id: int


class InstalledEquipmentTypeModel(_InstalledEquipmentTypeModelRequired, total=False):
    """Part of ``InstalledEquipmentDetailedResponse`` and ``InstalledEquipmentResponse``."""

    name: Optional[str]


class InstalledEquipmentUpdateRequest(TypedDict, total=False):
    """Body of ``equipment_systems.installed_equipment.update``."""

    name: str
    equipmentTypeId: int
    status: InstalledEquipmentStatus
    installedOn: Optional[When]
    actualReplacementDate: Optional[When]
    manufacturedOn: Optional[When]
    serialNumber: str
    barcodeId: str
    memo: str
    manufacturer: str
    model: str
    cost: Optional[Union[float, Decimal]]
    manufacturerWarrantyStart: Optional[When]
    manufacturerWarrantyEnd: Optional[When]
    serviceProviderWarrantyStart: Optional[When]
    serviceProviderWarrantyEnd: Optional[When]
    customFields: list[Optional[CustomFieldRequestModel]]
    attachments: list[Optional[AttachmentApiModelInput]]
    tagTypeIds: list[int]
    active: bool


class _TagResponseModelRequired(TypedDict):
    id: int
    ownerId: int
    typeId: int


class TagResponseModel(_TagResponseModelRequired, total=False):
    """Part of ``InstalledEquipmentDetailedResponse`` and ``InstalledEquipmentResponse``."""

    typeName: Optional[str]
    memo: Optional[str]
    color: Optional[str]
    textColor: Optional[str]
    code: Optional[str]
