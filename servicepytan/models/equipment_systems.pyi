# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``equipment_systems``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class AttachmentApiModel(ServiceTitanModel):
    """Part of ``InstalledEquipmentDetailedResponse``."""

    alias: Nullable[str] = None
    file_name: Nullable[str] = None
    type: Nullable[Union[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"], str]] = (
        None
    )
    url: Nullable[str] = None

class AttachmentApiModelInput(ServiceTitanModel):
    """Part of ``InstalledEquipmentCreateRequest`` and ``InstalledEquipmentUpdateRequest``."""

    alias: Nullable[str] = None
    file_name: Nullable[str] = None
    type: Nullable[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"]] = None
    url: Nullable[str] = None

class AttachmentUploadResponse(ServiceTitanModel):
    """What comes from ``equipment_systems.installed_equipment.upload_attachment``."""

    path: Nullable[str] = None

class CustomFieldRequestModel(ServiceTitanModel):
    """Part of ``InstalledEquipmentCreateRequest`` and ``InstalledEquipmentUpdateRequest``."""

    id: Nullable[int] = None
    type_id: Nullable[int] = None
    value: Nullable[str] = None

class CustomFieldResponseModel(ServiceTitanModel):
    """Part of ``InstalledEquipmentDetailedResponse``."""

    id: Nullable[int] = None
    type_id: Nullable[int] = None
    name: Nullable[str] = None
    value: Nullable[str] = None

class CustomFieldTypeModel(ServiceTitanModel):
    """What comes from ``equipment_systems.installed_equipment.list_custom_field_types``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    data_type: Nullable[Union[Literal["Text", "Dropdown", "Numeric"], str]] = None
    data_type_options: NullableList[str] = None

class EquipmentTypeCreateRequest(ServiceTitanModel):
    """Body of ``equipment_systems.equipment_types.create``."""

    name: Nullable[str] = None

class EquipmentTypeResponse(ServiceTitanModel):
    """What comes from ``equipment_systems.equipment_types.create`` and 3 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class EquipmentTypeUpdateRequest(ServiceTitanModel):
    """Body of ``equipment_systems.equipment_types.update``."""

    name: Nullable[str] = None
    active: Nullable[bool] = None

class InstalledEquipmentCreateRequest(ServiceTitanModel):
    """Body of ``equipment_systems.installed_equipment.create``."""

    location_id: Nullable[int] = None
    name: Nullable[str] = None
    equipment_type_id: Nullable[int] = None
    status: Nullable[Literal["Installed", "Replaced"]] = None
    installed_on: Nullable[When] = None
    actual_replacement_date: Nullable[When] = None
    manufactured_on: Nullable[When] = None
    serial_number: Nullable[str] = None
    barcode_id: Nullable[str] = None
    memo: Nullable[str] = None
    manufacturer: Nullable[str] = None
    model: Nullable[str] = None
    cost: Nullable[Union[Decimal, float]] = None
    manufacturer_warranty_start: Nullable[When] = None
    manufacturer_warranty_end: Nullable[When] = None
    service_provider_warranty_start: Nullable[When] = None
    service_provider_warranty_end: Nullable[When] = None
    custom_fields: NullableList[CustomFieldRequestModel] = None
    attachments: NullableList[AttachmentApiModelInput] = None
    tag_type_ids: NullableList[int] = None

class InstalledEquipmentDetailedResponse(ServiceTitanModel):
    """What comes from ``equipment_systems.installed_equipment.create`` and 2 more."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    equipment_id: Nullable[int] = None
    location_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    invoice_item_id: Nullable[int] = None
    name: Nullable[str] = None
    type: Nullable[InstalledEquipmentTypeModel] = None
    installed_on: Nullable[dt.date] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    serial_number: Nullable[str] = None
    barcode_id: Nullable[str] = None
    memo: Nullable[str] = None
    manufacturer: Nullable[str] = None
    model: Nullable[str] = None
    cost: Nullable[Decimal] = None
    status: Nullable[Union[Literal["Installed", "Replaced"], str]] = None
    manufacturer_warranty_start: Nullable[dt.datetime] = None
    manufacturer_warranty_end: Nullable[dt.datetime] = None
    service_provider_warranty_start: Nullable[dt.datetime] = None
    service_provider_warranty_end: Nullable[dt.datetime] = None
    tags: NullableList[TagResponseModel] = None
    actual_replacement_date: Nullable[dt.date] = None
    manufactured_on: Nullable[dt.date] = None
    predicted_replacement_months: Nullable[int] = None
    predicted_replacement_date: Nullable[dt.date] = None
    custom_fields: NullableList[CustomFieldResponseModel] = None
    attachments: NullableList[AttachmentApiModel] = None

class InstalledEquipmentResponse(ServiceTitanModel):
    """What comes from ``equipment_systems.installed_equipment.export`` and 1 more."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    equipment_id: Nullable[int] = None
    location_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    invoice_item_id: Nullable[int] = None
    name: Nullable[str] = None
    type: Nullable[InstalledEquipmentTypeModel] = None
    installed_on: Nullable[dt.date] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    serial_number: Nullable[str] = None
    barcode_id: Nullable[str] = None
    memo: Nullable[str] = None
    manufacturer: Nullable[str] = None
    model: Nullable[str] = None
    cost: Nullable[Decimal] = None
    status: Nullable[Union[Literal["Installed", "Replaced"], str]] = None
    manufacturer_warranty_start: Nullable[dt.datetime] = None
    manufacturer_warranty_end: Nullable[dt.datetime] = None
    service_provider_warranty_start: Nullable[dt.datetime] = None
    service_provider_warranty_end: Nullable[dt.datetime] = None
    tags: NullableList[TagResponseModel] = None
    actual_replacement_date: Nullable[dt.date] = None
    manufactured_on: Nullable[dt.date] = None
    predicted_replacement_months: Nullable[int] = None
    predicted_replacement_date: Nullable[dt.date] = None

class InstalledEquipmentTypeModel(ServiceTitanModel):
    """Part of ``InstalledEquipmentDetailedResponse`` and ``InstalledEquipmentResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None

class InstalledEquipmentUpdateRequest(ServiceTitanModel):
    """Body of ``equipment_systems.installed_equipment.update``."""

    name: Nullable[str] = None
    equipment_type_id: Nullable[int] = None
    status: Nullable[Literal["Installed", "Replaced"]] = None
    installed_on: Nullable[When] = None
    actual_replacement_date: Nullable[When] = None
    manufactured_on: Nullable[When] = None
    serial_number: Nullable[str] = None
    barcode_id: Nullable[str] = None
    memo: Nullable[str] = None
    manufacturer: Nullable[str] = None
    model: Nullable[str] = None
    cost: Nullable[Union[Decimal, float]] = None
    manufacturer_warranty_start: Nullable[When] = None
    manufacturer_warranty_end: Nullable[When] = None
    service_provider_warranty_start: Nullable[When] = None
    service_provider_warranty_end: Nullable[When] = None
    custom_fields: NullableList[CustomFieldRequestModel] = None
    attachments: NullableList[AttachmentApiModelInput] = None
    tag_type_ids: NullableList[int] = None
    active: Nullable[bool] = None

class TagResponseModel(ServiceTitanModel):
    """Part of ``InstalledEquipmentDetailedResponse`` and ``InstalledEquipmentResponse``."""

    id: Nullable[int] = None
    owner_id: Nullable[int] = None
    type_id: Nullable[int] = None
    type_name: Nullable[str] = None
    memo: Nullable[str] = None
    color: Nullable[str] = None
    text_color: Nullable[str] = None
    code: Nullable[str] = None
