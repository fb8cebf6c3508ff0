# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``crm``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AddBulkTagsRequest(m: Parts) -> Fields:
    """Body of ``crm.bulk_tags.add``."""
    return {
        "customer_ids": NullableList[int],
        "tag_type_ids": NullableList[int],
    }


@_models.add
def _AddressModel(m: Parts) -> Fields:
    """Part of ``BookingResponse`` and ``ExportBookingResponse``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
    }


@_models.add
def _AddressModelInput(m: Parts) -> Fields:
    """Part of ``CreateBookingRequest``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
    }


@_models.add
def _AddressPatchModel(m: Parts) -> Fields:
    """Part of ``UpdateBookingRequest``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
    }


@_models.add
def _BookingContactModel(m: Parts) -> Fields:
    """Part of ``CreateBookingRequest``."""
    return {
        "type": Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _BookingContactResponse(m: Parts) -> Fields:
    """What comes from ``crm.bookings.create_contact`` and 2 more."""
    return {
        "id": Nullable[int],
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _BookingProviderTagResponse(m: Parts) -> Fields:
    """What comes from ``crm.booking_provider_tags.update``."""
    return {
        "id": Nullable[int],
        "tag_name": Nullable[str],
        "description": Nullable[str],
        "type": Nullable[Union[Literal["V1Api", "V2Api"], str]],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _BookingResponse(m: Parts) -> Fields:
    """What comes from ``crm.bookings.create``, ``crm.bookings.get`` and 4 more."""
    return {
        "id": Nullable[int],
        "source": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "name": Nullable[str],
        "address": Nullable[m.AddressModel],
        "customer_type": Nullable[Union[Literal["Residential", "Commercial"], str]],
        "start": Nullable[dt.datetime],
        "campaign_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "is_first_time_client": Nullable[bool],
        "uploaded_images": NullableList[str],
        "is_send_confirmation_email": Nullable[bool],
        "status": Nullable[Union[Literal["New", "Converted", "Dismissed", "Accepted"], str]],
        "dismissing_reason_id": Nullable[int],
        "job_id": Nullable[int],
        "external_id": Nullable[str],
        "priority": Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]],
        "job_type_id": Nullable[int],
        "booking_provider_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "summary": Nullable[str],
    }


@_models.add
def _ContactCreateRequest(m: Parts) -> Fields:
    """Body of ``crm.bookings.create_contact``."""
    return {
        "type": Nullable[str],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _ContactMethodResponse(m: Parts) -> Fields:
    """What comes from ``crm.contact_methods.create``, ``crm.contact_methods.get`` and 4 more."""
    return {
        "id": Nullable[str],
        "contact_id": Nullable[str],
        "reference_id": Nullable[str],
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "modified_by": Nullable[int],
    }


@_models.add
def _ContactPreferenceResponse(m: Parts) -> Fields:
    """What comes from ``crm.contact_preferences.get`` and 2 more."""
    return {
        "name": Nullable[str],
        "data_type": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ContactPreferenceTypeResponse(m: Parts) -> Fields:
    """What comes from ``crm.contacts.list_preference_types``."""
    return {
        "id": Nullable[str],
        "name": Nullable[str],
        "description": Nullable[str],
        "data_type": Nullable[str],
    }


@_models.add
def _ContactPreferencesRequest(m: Parts) -> Fields:
    """Part of ``LocationContactUpdateRequest`` and ``UpdateCustomerContactRequest``."""
    return {
        "job_reminders_enabled": Nullable[bool],
        "marketing_updates_enabled": Nullable[bool],
        "invoice_statement_notification": Nullable[bool],
        "invoice_notification": Nullable[bool],
        "statement_notification": Nullable[bool],
    }


@_models.add
def _ContactPreferencesResponse(m: Parts) -> Fields:
    """Part of ``CustomerContactWithModifiedOnAndCustomerIdResponse`` and 5 more."""
    return {
        "job_reminders_enabled": Nullable[bool],
        "marketing_updates_enabled": Nullable[bool],
        "invoice_statement_notification": Nullable[bool],
        "invoice_notification": Nullable[bool],
        "statement_notification": Nullable[bool],
    }


@_models.add
def _ContactRelationshipResponse(m: Parts) -> Fields:
    """What comes from ``crm.contacts.list_relationships``."""
    return {
        "id": Nullable[str],
        "related_entity_id": Nullable[int],
        "type_name": Nullable[str],
        "type_slug": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by": Nullable[int],
    }


@_models.add
def _ContactResponse(m: Parts) -> Fields:
    """What comes from ``crm.contacts.create``, ``crm.contacts.get`` and 4 more."""
    return {
        "id": Nullable[str],
        "reference_id": Nullable[str],
        "name": Nullable[str],
        "title": Nullable[str],
        "is_archived": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "modified_by": Nullable[int],
    }


@_models.add
def _CreateBookingProviderTagRequest(m: Parts) -> Fields:
    """Body of ``crm.booking_provider_tags.create``."""
    return {
        "tag_name": Nullable[str],
        "description": Nullable[str],
    }


@_models.add
def _CreateBookingProviderTagResponse(m: Parts) -> Fields:
    """What comes from ``crm.booking_provider_tags.create``."""
    return {
        "id": Nullable[int],
        "tag_name": Nullable[str],
        "description": Nullable[str],
        "type": Nullable[Union[Literal["V1Api", "V2Api"], str]],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _CreateBookingRequest(m: Parts) -> Fields:
    """Body of ``crm.bookings.create``."""
    return {
        "source": Nullable[str],
        "name": Nullable[str],
        "address": Nullable[m.AddressModelInput],
        "contacts": NullableList[m.BookingContactModel],
        "customer_type": Nullable[str],
        "start": Nullable[When],
        "summary": Nullable[str],
        "campaign_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "priority": Nullable[Literal["Low", "Normal", "High", "Urgent"]],
        "is_first_time_client": Nullable[bool],
        "uploaded_images": NullableList[str],
        "is_send_confirmation_email": Nullable[bool],
        "external_id": Nullable[str],
    }


@_models.add
def _CreateContactMethodRequest(m: Parts) -> Fields:
    """Body of ``crm.contact_methods.create``."""
    return {
        "reference_id": Nullable[str],
        "type": Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _CreateContactRequest(m: Parts) -> Fields:
    """Body of ``crm.contacts.create``."""
    return {
        "name": Nullable[str],
        "title": Nullable[str],
        "reference_id": Nullable[str],
    }


@_models.add
def _CreateCustomerContactRequest(m: Parts) -> Fields:
    """Body of ``crm.customers.create_contact``."""
    return {
        "type": Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _CreateCustomerRequest(m: Parts) -> Fields:
    """Body of ``crm.customers.create``."""
    return {
        "name": Nullable[str],
        "type": Nullable[Literal["Residential", "Commercial"]],
        "do_not_mail": Nullable[bool],
        "do_not_service": Nullable[bool],
        "national_account": Nullable[bool],
        "locations": NullableList[m.NewLocation],
        "address": Nullable[m.CustomerAddressInput],
        "contacts": NullableList[m.NewCustomerContact],
        "custom_fields": NullableList[m.CustomFieldUpdateModel],
        "tag_type_ids": NullableList[int],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "tax_exempt": Nullable[bool],
        "payment_term_id": Nullable[int],
        "credit_limit": Nullable[Union[Decimal, float]],
        "credit_limit_balance": Nullable[Union[Decimal, float]],
    }


@_models.add
def _CreateCustomerTagResponse(m: Parts) -> Fields:
    """What comes from ``crm.customers.add_tag``."""
    return {
        "customer_id": Nullable[int],
        "tag_type_ids": NullableList[int],
    }


@_models.add
def _CreateFollowUpRequest(m: Parts) -> Fields:
    """Body of ``crm.leads.create_follow_up``."""
    return {
        "follow_up_date": Nullable[When],
        "text": Nullable[str],
        "pin_to_top": Nullable[bool],
    }


@_models.add
def _CreateLocationRequest(m: Parts) -> Fields:
    """Body of ``crm.locations.create``."""
    return {
        "name": Nullable[str],
        "address": Nullable[m.CustomerAddressInput],
        "contacts": NullableList[m.NewCustomerContact],
        "custom_fields": NullableList[m.CustomFieldUpdateModel],
        "tag_type_ids": NullableList[int],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "coordinates_source": Nullable[Literal["None", "System", "User", "Imported"]],
        "coordinates_verification_status": Nullable[
            Literal["Unverified", "InProgress", "Failed", "Verified"]
        ],
        "customer_id": Nullable[int],
    }


@_models.add
def _CreateLocationResponse(m: Parts) -> Fields:
    """What comes from ``crm.locations.create``."""
    return {
        "tax_zone_id": Nullable[int],
        "id": Nullable[int],
        "customer_id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "address": Nullable[m.CustomerAddress],
        "custom_fields": NullableList[m.CustomFieldModel],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "merged_to_id": Nullable[int],
        "zone_id": Nullable[int],
        "tax_exempt": Nullable[bool],
        "tag_type_ids": NullableList[int],
        "external_data": NullableList[m.ExternalDataModel],
        "contacts": NullableList[m.LocationContact],
    }


@_models.add
def _CreateLocationTagResponse(m: Parts) -> Fields:
    """What comes from ``crm.locations.add_tag``."""
    return {
        "location_id": Nullable[int],
        "tag_type_ids": NullableList[int],
    }


@_models.add
def _CreatedCustomerResponse(m: Parts) -> Fields:
    """What comes from ``crm.customers.create``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "type": Nullable[Union[Literal["Residential", "Commercial"], str]],
        "address": Nullable[m.CustomerAddress],
        "custom_fields": NullableList[m.CustomFieldModel],
        "balance": Nullable[Decimal],
        "tax_exempt": Nullable[bool],
        "tag_type_ids": NullableList[int],
        "do_not_mail": Nullable[bool],
        "do_not_service": Nullable[bool],
        "national_account": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "merged_to_id": Nullable[int],
        "payment_term_id": Nullable[int],
        "credit_limit": Nullable[Decimal],
        "credit_limit_balance": Nullable[Decimal],
        "external_data": NullableList[m.ExternalDataModel],
        "locations": NullableList[m.CreateLocationResponse],
        "contacts": NullableList[m.CustomerContact],
    }


@_models.add
def _CustomFieldModel(m: Parts) -> Fields:
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 4 more."""
    return {
        "type_id": Nullable[int],
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldTypeResponse(m: Parts) -> Fields:
    """What comes from ``crm.locations.list_custom_field_types``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "data_type": Nullable[str],
        "data_type_options": NullableList[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _CustomFieldUpdateModel(m: Parts) -> Fields:
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest``, ``NewLocation`` and 2 more."""
    return {
        "type_id": Nullable[int],
        "value": Nullable[str],
    }


@_models.add
def _CustomerAddress(m: Parts) -> Fields:
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 4 more."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
        "latitude": Nullable[float],
        "longitude": Nullable[float],
    }


@_models.add
def _CustomerAddressInput(m: Parts) -> Fields:
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest``, ``NewLocation`` and 1 more."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
        "latitude": Nullable[float],
        "longitude": Nullable[float],
    }


@_models.add
def _CustomerContact(m: Parts) -> Fields:
    """Part of ``CreatedCustomerResponse``."""
    return {
        "id": Nullable[int],
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _CustomerContactWithModifiedOnAndCustomerIdResponse(m: Parts) -> Fields:
    """What comes from ``crm.customers.list_all_contacts``."""
    return {
        "modified_on": Nullable[dt.datetime],
        "phone_settings": Nullable[m.PhoneSettings],
        "created_on": Nullable[dt.datetime],
        "preferences": Nullable[m.ContactPreferencesResponse],
        "id": Nullable[int],
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
        "customer_id": Nullable[int],
    }


@_models.add
def _CustomerContactWithModifiedOnResponse(m: Parts) -> Fields:
    """What comes from ``crm.customers.create_contact`` and 2 more."""
    return {
        "id": Nullable[int],
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
        "modified_on": Nullable[dt.datetime],
        "phone_settings": Nullable[m.PhoneSettings],
        "created_on": Nullable[dt.datetime],
        "preferences": Nullable[m.ContactPreferencesResponse],
    }


@_models.add
def _CustomerNoteCreateRequest(m: Parts) -> Fields:
    """Body of ``crm.customers.create_note``."""
    return {
        "text": Nullable[str],
        "pin_to_top": Nullable[bool],
        "add_to_locations": Nullable[bool],
    }


@_models.add
def _CustomerResponse(m: Parts) -> Fields:
    """What comes from ``crm.customers.get``, ``crm.customers.list`` and 1 more."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "type": Nullable[Union[Literal["Residential", "Commercial"], str]],
        "address": Nullable[m.CustomerAddress],
        "custom_fields": NullableList[m.CustomFieldModel],
        "balance": Nullable[Decimal],
        "tax_exempt": Nullable[bool],
        "tag_type_ids": NullableList[int],
        "do_not_mail": Nullable[bool],
        "do_not_service": Nullable[bool],
        "national_account": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "merged_to_id": Nullable[int],
        "payment_term_id": Nullable[int],
        "credit_limit": Nullable[Decimal],
        "credit_limit_balance": Nullable[Decimal],
        "external_data": NullableList[m.ExternalDataModel],
    }


@_models.add
def _DismissBookingModel(m: Parts) -> Fields:
    """Body of ``crm.bookings.dismiss``."""
    return {
        "call_reason_id": Nullable[int],
        "dismissing_memo": Nullable[str],
    }


@_models.add
def _DismissLeadRequest(m: Parts) -> Fields:
    """Body of ``crm.leads.dismiss``."""
    return {
        "dismissing_reason_id": Nullable[int],
    }


@_models.add
def _ExportBookingResponse(m: Parts) -> Fields:
    """What comes from ``crm.bookings.export``."""
    return {
        "summary": Nullable[str],
        "id": Nullable[int],
        "source": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "name": Nullable[str],
        "address": Nullable[m.AddressModel],
        "customer_type": Nullable[Union[Literal["Residential", "Commercial"], str]],
        "start": Nullable[dt.datetime],
        "campaign_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "is_first_time_client": Nullable[bool],
        "uploaded_images": NullableList[str],
        "is_send_confirmation_email": Nullable[bool],
        "status": Nullable[Union[Literal["New", "Converted", "Dismissed", "Accepted"], str]],
        "dismissing_reason_id": Nullable[int],
        "job_id": Nullable[int],
        "external_id": Nullable[str],
        "priority": Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]],
        "job_type_id": Nullable[int],
        "booking_provider_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _ExportCustomerContactResponse(m: Parts) -> Fields:
    """What comes from ``crm.customers.export_contacts``."""
    return {
        "modified_on": Nullable[dt.datetime],
        "phone_settings": Nullable[m.PhoneSettings],
        "created_on": Nullable[dt.datetime],
        "preferences": Nullable[m.ContactPreferencesResponse],
        "id": Nullable[int],
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
        "customer_id": Nullable[int],
        "active": Nullable[bool],
    }


@_models.add
def _ExportCustomerResponse(m: Parts) -> Fields:
    """What comes from ``crm.customers.export``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "type": Nullable[Union[Literal["Residential", "Commercial"], str]],
        "address": Nullable[m.CustomerAddress],
        "custom_fields": NullableList[m.CustomFieldModel],
        "balance": Nullable[Decimal],
        "tax_exempt": Nullable[bool],
        "tag_type_ids": NullableList[int],
        "do_not_mail": Nullable[bool],
        "do_not_service": Nullable[bool],
        "national_account": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "merged_to_id": Nullable[int],
        "payment_term_id": Nullable[int],
        "credit_limit": Nullable[Decimal],
        "credit_limit_balance": Nullable[Decimal],
        "external_data": NullableList[m.ExternalDataModel],
    }


@_models.add
def _ExportLeadsResponse(m: Parts) -> Fields:
    """What comes from ``crm.leads.export``."""
    return {
        "summary": Nullable[str],
        "call_reason_id": Nullable[int],
        "call_id": Nullable[int],
        "booking_id": Nullable[int],
        "manual_call_id": Nullable[int],
        "lead_url": Nullable[str],
        "lead_customer_name": Nullable[str],
        "lead_phone": Nullable[str],
        "lead_email": Nullable[str],
        "lead_street": Nullable[str],
        "lead_unit": Nullable[str],
        "lead_city": Nullable[str],
        "lead_state": Nullable[str],
        "lead_zip": Nullable[str],
        "lead_country": Nullable[str],
        "capture_source": Nullable[str],
        "id": Nullable[int],
        "status": Nullable[Union[Literal["Open", "Dismissed", "Converted"], str]],
        "priority": Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]],
        "customer_id": Nullable[int],
        "location_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "campaign_id": Nullable[int],
        "follow_up_date": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "tag_type_ids": NullableList[int],
        "dismissing_reason_id": Nullable[int],
        "active": Nullable[bool],
    }


@_models.add
def _ExportLocationContactResponse(m: Parts) -> Fields:
    """What comes from ``crm.locations.export_contacts``."""
    return {
        "id": Nullable[int],
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
        "phone_settings": Nullable[m.PhoneSettings],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "preferences": Nullable[m.ContactPreferencesResponse],
        "location_id": Nullable[int],
        "active": Nullable[bool],
    }


@_models.add
def _ExportLocationsResponse(m: Parts) -> Fields:
    """What comes from ``crm.locations.export``."""
    return {
        "tax_zone_id": Nullable[int],
        "id": Nullable[int],
        "customer_id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "address": Nullable[m.CustomerAddress],
        "custom_fields": NullableList[m.CustomFieldModel],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "merged_to_id": Nullable[int],
        "zone_id": Nullable[int],
        "tax_exempt": Nullable[bool],
        "tag_type_ids": NullableList[int],
        "external_data": NullableList[m.ExternalDataModel],
    }


@_models.add
def _ExternalDataCreateRequest(m: Parts) -> Fields:
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest`` and ``NewLocation``."""
    return {
        "application_guid": Nullable[str],
        "external_data": NullableList[m.ExternalDataModelInput],
    }


@_models.add
def _ExternalDataModel(m: Parts) -> Fields:
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 4 more."""
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
    """Part of ``UpdateCustomerRequest`` and ``UpdateLocationRequest``."""
    return {
        "patch_mode": Nullable[Literal["Replace", "Merge"]],
        "application_guid": Nullable[str],
        "external_data": NullableList[m.ExternalDataUpdateModel],
    }


@_models.add
def _FollowUpResponse(m: Parts) -> Fields:
    """What comes from ``crm.leads.create_follow_up``."""
    return {
        "lead_id": Nullable[int],
        "follow_up_date": Nullable[dt.datetime],
        "text": Nullable[str],
        "pin_to_top": Nullable[bool],
    }


@_models.add
def _GetBookingProviderTagResponse(m: Parts) -> Fields:
    """What comes from ``crm.booking_provider_tags.get`` and ``crm.booking_provider_tags.list``."""
    return {
        "id": Nullable[int],
        "tag_name": Nullable[str],
        "description": Nullable[str],
        "type": Nullable[Union[Literal["V1Api", "V2Api"], str]],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _LeadCreateRequest(m: Parts) -> Fields:
    """Body of ``crm.leads.create``."""
    return {
        "customer_id": Nullable[int],
        "location_id": Nullable[int],
        "campaign_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "summary": Nullable[str],
        "tag_type_ids": NullableList[int],
        "priority": Nullable[Literal["Low", "Normal", "High", "Urgent"]],
        "call_reason_id": Nullable[int],
        "follow_up_date": Nullable[When],
        "booking_id": Nullable[int],
        "lead_customer_name": Nullable[str],
        "lead_phone": Nullable[str],
        "lead_email": Nullable[str],
        "lead_street": Nullable[str],
        "lead_unit": Nullable[str],
        "lead_city": Nullable[str],
        "lead_state": Nullable[str],
        "lead_zip": Nullable[str],
        "lead_country": Nullable[str],
    }


@_models.add
def _LeadNoteCreateRequest(m: Parts) -> Fields:
    """Body of ``crm.leads.create_note``."""
    return {
        "text": Nullable[str],
        "pin_to_top": Nullable[bool],
    }


@_models.add
def _LeadResponse(m: Parts) -> Fields:
    """What comes from ``crm.leads.create``, ``crm.leads.get``, ``crm.leads.list`` and 1 more."""
    return {
        "id": Nullable[int],
        "status": Nullable[Union[Literal["Open", "Dismissed", "Converted"], str]],
        "priority": Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]],
        "customer_id": Nullable[int],
        "location_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "campaign_id": Nullable[int],
        "follow_up_date": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "tag_type_ids": NullableList[int],
        "dismissing_reason_id": Nullable[int],
        "summary": Nullable[str],
        "call_reason_id": Nullable[int],
        "call_id": Nullable[int],
        "booking_id": Nullable[int],
        "manual_call_id": Nullable[int],
        "lead_url": Nullable[str],
        "lead_customer_name": Nullable[str],
        "lead_phone": Nullable[str],
        "lead_email": Nullable[str],
        "lead_street": Nullable[str],
        "lead_unit": Nullable[str],
        "lead_city": Nullable[str],
        "lead_state": Nullable[str],
        "lead_zip": Nullable[str],
        "lead_country": Nullable[str],
        "capture_source": Nullable[str],
    }


@_models.add
def _LeadUpdateRequest(m: Parts) -> Fields:
    """Body of ``crm.leads.update``."""
    return {
        "campaign_id": Nullable[int],
        "priority": Nullable[Literal["Low", "Normal", "High", "Urgent"]],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "summary": Nullable[str],
        "lead_customer_name": Nullable[str],
        "lead_phone": Nullable[str],
        "lead_email": Nullable[str],
        "lead_street": Nullable[str],
        "lead_unit": Nullable[str],
        "lead_city": Nullable[str],
        "lead_state": Nullable[str],
        "lead_zip": Nullable[str],
        "lead_country": Nullable[str],
    }


@_models.add
def _LocationAddressPatchModel(m: Parts) -> Fields:
    """Part of ``UpdateLocationRequest``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
        "latitude": Nullable[float],
        "longitude": Nullable[float],
    }


@_models.add
def _LocationContact(m: Parts) -> Fields:
    """Part of ``CreateLocationResponse``."""
    return {
        "id": Nullable[int],
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _LocationContactCreateRequest(m: Parts) -> Fields:
    """Body of ``crm.locations.create_contact``."""
    return {
        "type": Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _LocationContactResponse(m: Parts) -> Fields:
    """What comes from ``crm.locations.create_contact`` and 2 more."""
    return {
        "id": Nullable[int],
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
        "phone_settings": Nullable[m.PhoneSettings],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "preferences": Nullable[m.ContactPreferencesResponse],
    }


@_models.add
def _LocationContactUpdateRequest(m: Parts) -> Fields:
    """Body of ``crm.locations.update_contact``."""
    return {
        "type": Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]],
        "value": Nullable[str],
        "memo": Nullable[str],
        "preferences": Nullable[m.ContactPreferencesRequest],
    }


@_models.add
def _LocationNoteCreateRequest(m: Parts) -> Fields:
    """Body of ``crm.locations.create_note``."""
    return {
        "text": Nullable[str],
        "pin_to_top": Nullable[bool],
        "add_to_customer": Nullable[bool],
    }


@_models.add
def _LocationResponse(m: Parts) -> Fields:
    """What comes from ``crm.locations.get``, ``crm.locations.list`` and 1 more."""
    return {
        "id": Nullable[int],
        "customer_id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "address": Nullable[m.CustomerAddress],
        "custom_fields": NullableList[m.CustomFieldModel],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "merged_to_id": Nullable[int],
        "zone_id": Nullable[int],
        "tax_exempt": Nullable[bool],
        "tag_type_ids": NullableList[int],
        "external_data": NullableList[m.ExternalDataModel],
        "tax_zone_id": Nullable[int],
    }


@_models.add
def _LocationsContactResponse(m: Parts) -> Fields:
    """What comes from ``crm.locations.list_all_contacts``."""
    return {
        "id": Nullable[int],
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
        "phone_settings": Nullable[m.PhoneSettings],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "preferences": Nullable[m.ContactPreferencesResponse],
        "location_id": Nullable[int],
    }


@_models.add
def _NewCustomerContact(m: Parts) -> Fields:
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest`` and ``NewLocation``."""
    return {
        "type": Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _NewLocation(m: Parts) -> Fields:
    """Part of ``CreateCustomerRequest``."""
    return {
        "name": Nullable[str],
        "address": Nullable[m.CustomerAddressInput],
        "contacts": NullableList[m.NewCustomerContact],
        "custom_fields": NullableList[m.CustomFieldUpdateModel],
        "tag_type_ids": NullableList[int],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "coordinates_source": Nullable[Literal["None", "System", "User", "Imported"]],
        "coordinates_verification_status": Nullable[
            Literal["Unverified", "InProgress", "Failed", "Verified"]
        ],
    }


@_models.add
def _NoteResponse(m: Parts) -> Fields:
    """What comes from ``crm.customers.create_note``, ``crm.customers.list_notes`` and 4 more."""
    return {
        "id": Nullable[int],
        "text": Nullable[str],
        "is_pinned": Nullable[bool],
        "created_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _PhoneSettings(m: Parts) -> Fields:
    """Part of ``CustomerContactWithModifiedOnAndCustomerIdResponse`` and 5 more."""
    return {
        "phone_number": Nullable[str],
        "do_not_text": Nullable[bool],
    }


@_models.add
def _RemoveBulkTagsRequest(m: Parts) -> Fields:
    """Body of ``crm.bulk_tags.remove``."""
    return {
        "customer_ids": NullableList[int],
        "tag_type_ids": NullableList[int],
    }


@_models.add
def _ReplaceContactRequest(m: Parts) -> Fields:
    """Body of ``crm.contacts.replace``."""
    return {
        "name": Nullable[str],
        "title": Nullable[str],
        "reference_id": Nullable[str],
        "is_archived": Nullable[bool],
    }


@_models.add
def _SubmitLeadFormRequest(m: Parts) -> Fields:
    """Body of ``crm.leads.submit_form``."""
    return {
        "name": Nullable[str],
        "email": Nullable[str],
        "phone_number": Nullable[str],
        "address": Nullable[m.CustomerAddressInput],
        "summary": Nullable[str],
    }


@_models.add
def _SubmitLeadFormResponse(m: Parts) -> Fields:
    """What comes from ``crm.leads.submit_form``."""
    return {
        "lead_id": Nullable[int],
    }


@_models.add
def _UpdateBookingContactRequest(m: Parts) -> Fields:
    """What comes from ``crm.bookings.update_contact``."""
    return {
        "type": Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _UpdateBookingContactRequestInput(m: Parts) -> Fields:
    """Body of ``crm.bookings.update_contact``."""
    return {
        "type": Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _UpdateBookingProviderTagRequest(m: Parts) -> Fields:
    """Body of ``crm.booking_provider_tags.update``."""
    return {
        "tag_name": Nullable[str],
        "description": Nullable[str],
    }


@_models.add
def _UpdateBookingRequest(m: Parts) -> Fields:
    """Body of ``crm.bookings.update``."""
    return {
        "source": Nullable[str],
        "name": Nullable[str],
        "address": Nullable[m.AddressPatchModel],
        "customer_type": Nullable[Literal["Residential", "Commercial"]],
        "start": Nullable[When],
        "summary": Nullable[str],
        "campaign_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "priority": Nullable[Literal["Low", "Normal", "High", "Urgent"]],
        "is_first_time_client": Nullable[bool],
        "uploaded_images": NullableList[str],
        "external_id": Nullable[str],
    }


@_models.add
def _UpdateContactMethodPreferenceRequest(m: Parts) -> Fields:
    """Body of ``crm.contact_preferences.update``."""
    return {
        "value": Nullable[str],
    }


@_models.add
def _UpdateContactMethodRequest(m: Parts) -> Fields:
    """Body of ``crm.contact_methods.update``."""
    return {
        "value": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _UpdateContactRequest(m: Parts) -> Fields:
    """Body of ``crm.contacts.update``."""
    return {
        "name": Nullable[str],
        "title": Nullable[str],
        "reference_id": Nullable[str],
        "is_archived": Nullable[bool],
    }


@_models.add
def _UpdateCustomerAddress(m: Parts) -> Fields:
    """Part of ``UpdateCustomerRequest``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
        "latitude": Nullable[float],
        "longitude": Nullable[float],
    }


@_models.add
def _UpdateCustomerContactRequest(m: Parts) -> Fields:
    """Body of ``crm.customers.update_contact``."""
    return {
        "type": Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]],
        "value": Nullable[str],
        "memo": Nullable[str],
        "preferences": Nullable[m.ContactPreferencesRequest],
    }


@_models.add
def _UpdateCustomerRequest(m: Parts) -> Fields:
    """Body of ``crm.customers.update``."""
    return {
        "name": Nullable[str],
        "type": Nullable[Literal["Residential", "Commercial"]],
        "address": Nullable[m.UpdateCustomerAddress],
        "custom_fields": NullableList[m.CustomFieldUpdateModel],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "do_not_mail": Nullable[bool],
        "do_not_service": Nullable[bool],
        "national_account": Nullable[bool],
        "active": Nullable[bool],
        "tag_type_ids": NullableList[int],
        "tax_exempt": Nullable[bool],
        "payment_term_id": Nullable[int],
        "credit_limit": Nullable[Union[Decimal, float]],
        "credit_limit_balance": Nullable[Union[Decimal, float]],
    }


@_models.add
def _UpdateLocationRequest(m: Parts) -> Fields:
    """Body of ``crm.locations.update``."""
    return {
        "customer_id": Nullable[int],
        "name": Nullable[str],
        "address": Nullable[m.LocationAddressPatchModel],
        "active": Nullable[bool],
        "tax_zone_id": Nullable[int],
        "custom_fields": NullableList[m.CustomFieldUpdateModel],
        "tag_type_ids": NullableList[int],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
    }


@_models.add
def _UpsertContactMethodRequest(m: Parts) -> Fields:
    """Body of ``crm.contact_methods.replace``."""
    return {
        "reference_id": Nullable[str],
        "type": Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]],
        "value": Nullable[str],
        "memo": Nullable[str],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
