# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``equipment_systems``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AttachmentApiModel(m: Parts) -> Fields:
    """Part of ``InstalledEquipmentDetailedResponse``."""
    return {
        "alias": Nullable[str],
        "file_name": Nullable[str],
        "type": Nullable[
            Union[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"], str]
        ],
        "url": Nullable[str],
    }


@_models.add
def _AttachmentApiModelInput(m: Parts) -> Fields:
    """Part of ``InstalledEquipmentCreateRequest`` and ``InstalledEquipmentUpdateRequest``."""
    return {
        "alias": Nullable[str],
        "file_name": Nullable[str],
        "type": Nullable[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"]],
        "url": Nullable[str],
    }


@_models.add
def _AttachmentUploadResponse(m: Parts) -> Fields:
    """What comes from ``equipment_systems.installed_equipment.upload_attachment``."""
    return {
        "path": Nullable[str],
    }


@_models.add
def _CustomFieldRequestModel(m: Parts) -> Fields:
    """Part of ``InstalledEquipmentCreateRequest`` and ``InstalledEquipmentUpdateRequest``."""
    return {
        "id": Nullable[int],
        "type_id": Nullable[int],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldResponseModel(m: Parts) -> Fields:
    """Part of ``InstalledEquipmentDetailedResponse``."""
    return {
        "id": Nullable[int],
        "type_id": Nullable[int],
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldTypeModel(m: Parts) -> Fields:
    """What comes from ``equipment_systems.installed_equipment.list_custom_field_types``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "data_type": Nullable[Union[Literal["Text", "Dropdown", "Numeric"], str]],
        "data_type_options": NullableList[str],
    }


@_models.add
def _EquipmentTypeCreateRequest(m: Parts) -> Fields:
    """Body of ``equipment_systems.equipment_types.create``."""
    return {
        "name": Nullable[str],
    }


@_models.add
def _EquipmentTypeResponse(m: Parts) -> Fields:
    """What comes from ``equipment_systems.equipment_types.create`` and 3 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _EquipmentTypeUpdateRequest(m: Parts) -> Fields:
    """Body of ``equipment_systems.equipment_types.update``."""
    return {
        "name": Nullable[str],
        "active": Nullable[bool],
    }


@_models.add
def _InstalledEquipmentCreateRequest(m: Parts) -> Fields:
    """Body of ``equipment_systems.installed_equipment.create``."""
    return {
        "location_id": Nullable[int],
        "name": Nullable[str],
        "equipment_type_id": Nullable[int],
        "status": Nullable[Literal["Installed", "Replaced"]],
        "installed_on": Nullable[When],
        "actual_replacement_date": Nullable[When],
        "manufactured_on": Nullable[When],
        "serial_number": Nullable[str],
        "barcode_id": Nullable[str],
        "memo": Nullable[str],
        "manufacturer": Nullable[str],
        "model": Nullable[str],
        "cost": Nullable[Union[Decimal, float]],
        "manufacturer_warranty_start": Nullable[When],
        "manufacturer_warranty_end": Nullable[When],
        "service_provider_warranty_start": Nullable[When],
        "service_provider_warranty_end": Nullable[When],
        "custom_fields": NullableList[m.CustomFieldRequestModel],
        "attachments": NullableList[m.AttachmentApiModelInput],
        "tag_type_ids": NullableList[int],
    }


@_models.add
def _InstalledEquipmentDetailedResponse(m: Parts) -> Fields:
    """What comes from ``equipment_systems.installed_equipment.create`` and 2 more."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "equipment_id": Nullable[int],
        "location_id": Nullable[int],
        "customer_id": Nullable[int],
        "invoice_item_id": Nullable[int],
        "name": Nullable[str],
        "type": Nullable[m.InstalledEquipmentTypeModel],
        "installed_on": Nullable[dt.date],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "serial_number": Nullable[str],
        "barcode_id": Nullable[str],
        "memo": Nullable[str],
        "manufacturer": Nullable[str],
        "model": Nullable[str],
        "cost": Nullable[Decimal],
        "status": Nullable[Union[Literal["Installed", "Replaced"], str]],
        "manufacturer_warranty_start": Nullable[dt.datetime],
        "manufacturer_warranty_end": Nullable[dt.datetime],
        "service_provider_warranty_start": Nullable[dt.datetime],
        "service_provider_warranty_end": Nullable[dt.datetime],
        "tags": NullableList[m.TagResponseModel],
        "actual_replacement_date": Nullable[dt.date],
        "manufactured_on": Nullable[dt.date],
        "predicted_replacement_months": Nullable[int],
        "predicted_replacement_date": Nullable[dt.date],
        "custom_fields": NullableList[m.CustomFieldResponseModel],
        "attachments": NullableList[m.AttachmentApiModel],
    }


@_models.add
def _InstalledEquipmentResponse(m: Parts) -> Fields:
    """What comes from ``equipment_systems.installed_equipment.export`` and 1 more."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "equipment_id": Nullable[int],
        "location_id": Nullable[int],
        "customer_id": Nullable[int],
        "invoice_item_id": Nullable[int],
        "name": Nullable[str],
        "type": Nullable[m.InstalledEquipmentTypeModel],
        "installed_on": Nullable[dt.date],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "serial_number": Nullable[str],
        "barcode_id": Nullable[str],
        "memo": Nullable[str],
        "manufacturer": Nullable[str],
        "model": Nullable[str],
        "cost": Nullable[Decimal],
        "status": Nullable[Union[Literal["Installed", "Replaced"], str]],
        "manufacturer_warranty_start": Nullable[dt.datetime],
        "manufacturer_warranty_end": Nullable[dt.datetime],
        "service_provider_warranty_start": Nullable[dt.datetime],
        "service_provider_warranty_end": Nullable[dt.datetime],
        "tags": NullableList[m.TagResponseModel],
        "actual_replacement_date": Nullable[dt.date],
        "manufactured_on": Nullable[dt.date],
        "predicted_replacement_months": Nullable[int],
        "predicted_replacement_date": Nullable[dt.date],
    }


@_models.add
def _InstalledEquipmentTypeModel(m: Parts) -> Fields:
    """Part of ``InstalledEquipmentDetailedResponse`` and ``InstalledEquipmentResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _InstalledEquipmentUpdateRequest(m: Parts) -> Fields:
    """Body of ``equipment_systems.installed_equipment.update``."""
    return {
        "name": Nullable[str],
        "equipment_type_id": Nullable[int],
        "status": Nullable[Literal["Installed", "Replaced"]],
        "installed_on": Nullable[When],
        "actual_replacement_date": Nullable[When],
        "manufactured_on": Nullable[When],
        "serial_number": Nullable[str],
        "barcode_id": Nullable[str],
        "memo": Nullable[str],
        "manufacturer": Nullable[str],
        "model": Nullable[str],
        "cost": Nullable[Union[Decimal, float]],
        "manufacturer_warranty_start": Nullable[When],
        "manufacturer_warranty_end": Nullable[When],
        "service_provider_warranty_start": Nullable[When],
        "service_provider_warranty_end": Nullable[When],
        "custom_fields": NullableList[m.CustomFieldRequestModel],
        "attachments": NullableList[m.AttachmentApiModelInput],
        "tag_type_ids": NullableList[int],
        "active": Nullable[bool],
    }


@_models.add
def _TagResponseModel(m: Parts) -> Fields:
    """Part of ``InstalledEquipmentDetailedResponse`` and ``InstalledEquipmentResponse``."""
    return {
        "id": Nullable[int],
        "owner_id": Nullable[int],
        "type_id": Nullable[int],
        "type_name": Nullable[str],
        "memo": Nullable[str],
        "color": Nullable[str],
        "text_color": Nullable[str],
        "code": Nullable[str],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
