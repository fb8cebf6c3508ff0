# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``crm``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class AddBulkTagsRequest(ServiceTitanModel):
    """Body of ``crm.bulk_tags.add``."""

    customer_ids: NullableList[int] = None
    tag_type_ids: NullableList[int] = None

class AddressModel(ServiceTitanModel):
    """Part of ``BookingResponse`` and ``ExportBookingResponse``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None

class AddressModelInput(ServiceTitanModel):
    """Part of ``CreateBookingRequest``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None

class AddressPatchModel(ServiceTitanModel):
    """Part of ``UpdateBookingRequest``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None

class BookingContactModel(ServiceTitanModel):
    """Part of ``CreateBookingRequest``."""

    type: Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class BookingContactResponse(ServiceTitanModel):
    """What comes from ``crm.bookings.create_contact`` and 2 more."""

    id: Nullable[int] = None
    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None

class BookingProviderTagResponse(ServiceTitanModel):
    """What comes from ``crm.booking_provider_tags.update``."""

    id: Nullable[int] = None
    tag_name: Nullable[str] = None
    description: Nullable[str] = None
    type: Nullable[Union[Literal["V1Api", "V2Api"], str]] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class BookingResponse(ServiceTitanModel):
    """What comes from ``crm.bookings.create``, ``crm.bookings.get`` and 4 more."""

    id: Nullable[int] = None
    source: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    name: Nullable[str] = None
    address: Nullable[AddressModel] = None
    customer_type: Nullable[Union[Literal["Residential", "Commercial"], str]] = None
    start: Nullable[dt.datetime] = None
    campaign_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    is_first_time_client: Nullable[bool] = None
    uploaded_images: NullableList[str] = None
    is_send_confirmation_email: Nullable[bool] = None
    status: Nullable[Union[Literal["New", "Converted", "Dismissed", "Accepted"], str]] = None
    dismissing_reason_id: Nullable[int] = None
    job_id: Nullable[int] = None
    external_id: Nullable[str] = None
    priority: Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]] = None
    job_type_id: Nullable[int] = None
    booking_provider_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    summary: Nullable[str] = None

class ContactCreateRequest(ServiceTitanModel):
    """Body of ``crm.bookings.create_contact``."""

    type: Nullable[str] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class ContactMethodResponse(ServiceTitanModel):
    """What comes from ``crm.contact_methods.create``, ``crm.contact_methods.get`` and 4 more."""

    id: Nullable[str] = None
    contact_id: Nullable[str] = None
    reference_id: Nullable[str] = None
    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    modified_by: Nullable[int] = None

class ContactPreferenceResponse(ServiceTitanModel):
    """What comes from ``crm.contact_preferences.get`` and 2 more."""

    name: Nullable[str] = None
    data_type: Nullable[str] = None
    value: Nullable[str] = None

class ContactPreferenceTypeResponse(ServiceTitanModel):
    """What comes from ``crm.contacts.list_preference_types``."""

    id: Nullable[str] = None
    name: Nullable[str] = None
    description: Nullable[str] = None
    data_type: Nullable[str] = None

class ContactPreferencesRequest(ServiceTitanModel):
    """Part of ``LocationContactUpdateRequest`` and ``UpdateCustomerContactRequest``."""

    job_reminders_enabled: Nullable[bool] = None
    marketing_updates_enabled: Nullable[bool] = None
    invoice_statement_notification: Nullable[bool] = None
    invoice_notification: Nullable[bool] = None
    statement_notification: Nullable[bool] = None

class ContactPreferencesResponse(ServiceTitanModel):
    """Part of ``CustomerContactWithModifiedOnAndCustomerIdResponse`` and 5 more."""

    job_reminders_enabled: Nullable[bool] = None
    marketing_updates_enabled: Nullable[bool] = None
    invoice_statement_notification: Nullable[bool] = None
    invoice_notification: Nullable[bool] = None
    statement_notification: Nullable[bool] = None

class ContactRelationshipResponse(ServiceTitanModel):
    """What comes from ``crm.contacts.list_relationships``."""

    id: Nullable[str] = None
    related_entity_id: Nullable[int] = None
    type_name: Nullable[str] = None
    type_slug: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by: Nullable[int] = None

class ContactResponse(ServiceTitanModel):
    """What comes from ``crm.contacts.create``, ``crm.contacts.get`` and 4 more."""

    id: Nullable[str] = None
    reference_id: Nullable[str] = None
    name: Nullable[str] = None
    title: Nullable[str] = None
    is_archived: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    modified_by: Nullable[int] = None

class CreateBookingProviderTagRequest(ServiceTitanModel):
    """Body of ``crm.booking_provider_tags.create``."""

    tag_name: Nullable[str] = None
    description: Nullable[str] = None

class CreateBookingProviderTagResponse(ServiceTitanModel):
    """What comes from ``crm.booking_provider_tags.create``."""

    id: Nullable[int] = None
    tag_name: Nullable[str] = None
    description: Nullable[str] = None
    type: Nullable[Union[Literal["V1Api", "V2Api"], str]] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class CreateBookingRequest(ServiceTitanModel):
    """Body of ``crm.bookings.create``."""

    source: Nullable[str] = None
    name: Nullable[str] = None
    address: Nullable[AddressModelInput] = None
    contacts: NullableList[BookingContactModel] = None
    customer_type: Nullable[str] = None
    start: Nullable[When] = None
    summary: Nullable[str] = None
    campaign_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    priority: Nullable[Literal["Low", "Normal", "High", "Urgent"]] = None
    is_first_time_client: Nullable[bool] = None
    uploaded_images: NullableList[str] = None
    is_send_confirmation_email: Nullable[bool] = None
    external_id: Nullable[str] = None

class CreateContactMethodRequest(ServiceTitanModel):
    """Body of ``crm.contact_methods.create``."""

    reference_id: Nullable[str] = None
    type: Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class CreateContactRequest(ServiceTitanModel):
    """Body of ``crm.contacts.create``."""

    name: Nullable[str] = None
    title: Nullable[str] = None
    reference_id: Nullable[str] = None

class CreateCustomerContactRequest(ServiceTitanModel):
    """Body of ``crm.customers.create_contact``."""

    type: Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class CreateCustomerRequest(ServiceTitanModel):
    """Body of ``crm.customers.create``."""

    name: Nullable[str] = None
    type: Nullable[Literal["Residential", "Commercial"]] = None
    do_not_mail: Nullable[bool] = None
    do_not_service: Nullable[bool] = None
    national_account: Nullable[bool] = None
    locations: NullableList[NewLocation] = None
    address: Nullable[CustomerAddressInput] = None
    contacts: NullableList[NewCustomerContact] = None
    custom_fields: NullableList[CustomFieldUpdateModel] = None
    tag_type_ids: NullableList[int] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    tax_exempt: Nullable[bool] = None
    payment_term_id: Nullable[int] = None
    credit_limit: Nullable[Union[Decimal, float]] = None
    credit_limit_balance: Nullable[Union[Decimal, float]] = None

class CreateCustomerTagResponse(ServiceTitanModel):
    """What comes from ``crm.customers.add_tag``."""

    customer_id: Nullable[int] = None
    tag_type_ids: NullableList[int] = None

class CreateFollowUpRequest(ServiceTitanModel):
    """Body of ``crm.leads.create_follow_up``."""

    follow_up_date: Nullable[When] = None
    text: Nullable[str] = None
    pin_to_top: Nullable[bool] = None

class CreateLocationRequest(ServiceTitanModel):
    """Body of ``crm.locations.create``."""

    name: Nullable[str] = None
    address: Nullable[CustomerAddressInput] = None
    contacts: NullableList[NewCustomerContact] = None
    custom_fields: NullableList[CustomFieldUpdateModel] = None
    tag_type_ids: NullableList[int] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    coordinates_source: Nullable[Literal["None", "System", "User", "Imported"]] = None
    coordinates_verification_status: Nullable[
        Literal["Unverified", "InProgress", "Failed", "Verified"]
    ] = None
    customer_id: Nullable[int] = None

class CreateLocationResponse(ServiceTitanModel):
    """What comes from ``crm.locations.create``."""

    tax_zone_id: Nullable[int] = None
    id: Nullable[int] = None
    customer_id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    address: Nullable[CustomerAddress] = None
    custom_fields: NullableList[CustomFieldModel] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    merged_to_id: Nullable[int] = None
    zone_id: Nullable[int] = None
    tax_exempt: Nullable[bool] = None
    tag_type_ids: NullableList[int] = None
    external_data: NullableList[ExternalDataModel] = None
    contacts: NullableList[LocationContact] = None

class CreateLocationTagResponse(ServiceTitanModel):
    """What comes from ``crm.locations.add_tag``."""

    location_id: Nullable[int] = None
    tag_type_ids: NullableList[int] = None

class CreatedCustomerResponse(ServiceTitanModel):
    """What comes from ``crm.customers.create``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    type: Nullable[Union[Literal["Residential", "Commercial"], str]] = None
    address: Nullable[CustomerAddress] = None
    custom_fields: NullableList[CustomFieldModel] = None
    balance: Nullable[Decimal] = None
    tax_exempt: Nullable[bool] = None
    tag_type_ids: NullableList[int] = None
    do_not_mail: Nullable[bool] = None
    do_not_service: Nullable[bool] = None
    national_account: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    merged_to_id: Nullable[int] = None
    payment_term_id: Nullable[int] = None
    credit_limit: Nullable[Decimal] = None
    credit_limit_balance: Nullable[Decimal] = None
    external_data: NullableList[ExternalDataModel] = None
    locations: NullableList[CreateLocationResponse] = None
    contacts: NullableList[CustomerContact] = None

class CustomFieldModel(ServiceTitanModel):
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 4 more."""

    type_id: Nullable[int] = None
    name: Nullable[str] = None
    value: Nullable[str] = None

class CustomFieldTypeResponse(ServiceTitanModel):
    """What comes from ``crm.locations.list_custom_field_types``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    data_type: Nullable[str] = None
    data_type_options: NullableList[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class CustomFieldUpdateModel(ServiceTitanModel):
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest``, ``NewLocation`` and 2 more."""

    type_id: Nullable[int] = None
    value: Nullable[str] = None

class CustomerAddress(ServiceTitanModel):
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 4 more."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None
    latitude: Nullable[float] = None
    longitude: Nullable[float] = None

class CustomerAddressInput(ServiceTitanModel):
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest``, ``NewLocation`` and 1 more."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None
    latitude: Nullable[float] = None
    longitude: Nullable[float] = None

class CustomerContact(ServiceTitanModel):
    """Part of ``CreatedCustomerResponse``."""

    id: Nullable[int] = None
    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class CustomerContactWithModifiedOnAndCustomerIdResponse(ServiceTitanModel):
    """What comes from ``crm.customers.list_all_contacts``."""

    modified_on: Nullable[dt.datetime] = None
    phone_settings: Nullable[PhoneSettings] = None
    created_on: Nullable[dt.datetime] = None
    preferences: Nullable[ContactPreferencesResponse] = None
    id: Nullable[int] = None
    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    customer_id: Nullable[int] = None

class CustomerContactWithModifiedOnResponse(ServiceTitanModel):
    """What comes from ``crm.customers.create_contact`` and 2 more."""

    id: Nullable[int] = None
    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None
    phone_settings: Nullable[PhoneSettings] = None
    created_on: Nullable[dt.datetime] = None
    preferences: Nullable[ContactPreferencesResponse] = None

class CustomerNoteCreateRequest(ServiceTitanModel):
    """Body of ``crm.customers.create_note``."""

    text: Nullable[str] = None
    pin_to_top: Nullable[bool] = None
    add_to_locations: Nullable[bool] = None

class CustomerResponse(ServiceTitanModel):
    """What comes from ``crm.customers.get``, ``crm.customers.list`` and 1 more."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    type: Nullable[Union[Literal["Residential", "Commercial"], str]] = None
    address: Nullable[CustomerAddress] = None
    custom_fields: NullableList[CustomFieldModel] = None
    balance: Nullable[Decimal] = None
    tax_exempt: Nullable[bool] = None
    tag_type_ids: NullableList[int] = None
    do_not_mail: Nullable[bool] = None
    do_not_service: Nullable[bool] = None
    national_account: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    merged_to_id: Nullable[int] = None
    payment_term_id: Nullable[int] = None
    credit_limit: Nullable[Decimal] = None
    credit_limit_balance: Nullable[Decimal] = None
    external_data: NullableList[ExternalDataModel] = None

class DismissBookingModel(ServiceTitanModel):
    """Body of ``crm.bookings.dismiss``."""

    call_reason_id: Nullable[int] = None
    dismissing_memo: Nullable[str] = None

class DismissLeadRequest(ServiceTitanModel):
    """Body of ``crm.leads.dismiss``."""

    dismissing_reason_id: Nullable[int] = None

class ExportBookingResponse(ServiceTitanModel):
    """What comes from ``crm.bookings.export``."""

    summary: Nullable[str] = None
    id: Nullable[int] = None
    source: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    name: Nullable[str] = None
    address: Nullable[AddressModel] = None
    customer_type: Nullable[Union[Literal["Residential", "Commercial"], str]] = None
    start: Nullable[dt.datetime] = None
    campaign_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    is_first_time_client: Nullable[bool] = None
    uploaded_images: NullableList[str] = None
    is_send_confirmation_email: Nullable[bool] = None
    status: Nullable[Union[Literal["New", "Converted", "Dismissed", "Accepted"], str]] = None
    dismissing_reason_id: Nullable[int] = None
    job_id: Nullable[int] = None
    external_id: Nullable[str] = None
    priority: Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]] = None
    job_type_id: Nullable[int] = None
    booking_provider_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class ExportCustomerContactResponse(ServiceTitanModel):
    """What comes from ``crm.customers.export_contacts``."""

    modified_on: Nullable[dt.datetime] = None
    phone_settings: Nullable[PhoneSettings] = None
    created_on: Nullable[dt.datetime] = None
    preferences: Nullable[ContactPreferencesResponse] = None
    id: Nullable[int] = None
    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    customer_id: Nullable[int] = None
    active: Nullable[bool] = None

class ExportCustomerResponse(ServiceTitanModel):
    """What comes from ``crm.customers.export``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    type: Nullable[Union[Literal["Residential", "Commercial"], str]] = None
    address: Nullable[CustomerAddress] = None
    custom_fields: NullableList[CustomFieldModel] = None
    balance: Nullable[Decimal] = None
    tax_exempt: Nullable[bool] = None
    tag_type_ids: NullableList[int] = None
    do_not_mail: Nullable[bool] = None
    do_not_service: Nullable[bool] = None
    national_account: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    merged_to_id: Nullable[int] = None
    payment_term_id: Nullable[int] = None
    credit_limit: Nullable[Decimal] = None
    credit_limit_balance: Nullable[Decimal] = None
    external_data: NullableList[ExternalDataModel] = None

class ExportLeadsResponse(ServiceTitanModel):
    """What comes from ``crm.leads.export``."""

    summary: Nullable[str] = None
    call_reason_id: Nullable[int] = None
    call_id: Nullable[int] = None
    booking_id: Nullable[int] = None
    manual_call_id: Nullable[int] = None
    lead_url: Nullable[str] = None
    lead_customer_name: Nullable[str] = None
    lead_phone: Nullable[str] = None
    lead_email: Nullable[str] = None
    lead_street: Nullable[str] = None
    lead_unit: Nullable[str] = None
    lead_city: Nullable[str] = None
    lead_state: Nullable[str] = None
    lead_zip: Nullable[str] = None
    lead_country: Nullable[str] = None
    capture_source: Nullable[str] = None
    id: Nullable[int] = None
    status: Nullable[Union[Literal["Open", "Dismissed", "Converted"], str]] = None
    priority: Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]] = None
    customer_id: Nullable[int] = None
    location_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    campaign_id: Nullable[int] = None
    follow_up_date: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    tag_type_ids: NullableList[int] = None
    dismissing_reason_id: Nullable[int] = None
    active: Nullable[bool] = None

class ExportLocationContactResponse(ServiceTitanModel):
    """What comes from ``crm.locations.export_contacts``."""

    id: Nullable[int] = None
    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    phone_settings: Nullable[PhoneSettings] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    preferences: Nullable[ContactPreferencesResponse] = None
    location_id: Nullable[int] = None
    active: Nullable[bool] = None

class ExportLocationsResponse(ServiceTitanModel):
    """What comes from ``crm.locations.export``."""

    tax_zone_id: Nullable[int] = None
    id: Nullable[int] = None
    customer_id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    address: Nullable[CustomerAddress] = None
    custom_fields: NullableList[CustomFieldModel] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    merged_to_id: Nullable[int] = None
    zone_id: Nullable[int] = None
    tax_exempt: Nullable[bool] = None
    tag_type_ids: NullableList[int] = None
    external_data: NullableList[ExternalDataModel] = None

class ExternalDataCreateRequest(ServiceTitanModel):
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest`` and ``NewLocation``."""

    application_guid: Nullable[str] = None
    external_data: NullableList[ExternalDataModelInput] = None

class ExternalDataModel(ServiceTitanModel):
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 4 more."""

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
    """Part of ``UpdateCustomerRequest`` and ``UpdateLocationRequest``."""

    patch_mode: Nullable[Literal["Replace", "Merge"]] = None
    application_guid: Nullable[str] = None
    external_data: NullableList[ExternalDataUpdateModel] = None

class FollowUpResponse(ServiceTitanModel):
    """What comes from ``crm.leads.create_follow_up``."""

    lead_id: Nullable[int] = None
    follow_up_date: Nullable[dt.datetime] = None
    text: Nullable[str] = None
    pin_to_top: Nullable[bool] = None

class GetBookingProviderTagResponse(ServiceTitanModel):
    """What comes from ``crm.booking_provider_tags.get`` and ``crm.booking_provider_tags.list``."""

    id: Nullable[int] = None
    tag_name: Nullable[str] = None
    description: Nullable[str] = None
    type: Nullable[Union[Literal["V1Api", "V2Api"], str]] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class LeadCreateRequest(ServiceTitanModel):
    """Body of ``crm.leads.create``."""

    customer_id: Nullable[int] = None
    location_id: Nullable[int] = None
    campaign_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    summary: Nullable[str] = None
    tag_type_ids: NullableList[int] = None
    priority: Nullable[Literal["Low", "Normal", "High", "Urgent"]] = None
    call_reason_id: Nullable[int] = None
    follow_up_date: Nullable[When] = None
    booking_id: Nullable[int] = None
    lead_customer_name: Nullable[str] = None
    lead_phone: Nullable[str] = None
    lead_email: Nullable[str] = None
    lead_street: Nullable[str] = None
    lead_unit: Nullable[str] = None
    lead_city: Nullable[str] = None
    lead_state: Nullable[str] = None
    lead_zip: Nullable[str] = None
    lead_country: Nullable[str] = None

class LeadNoteCreateRequest(ServiceTitanModel):
    """Body of ``crm.leads.create_note``."""

    text: Nullable[str] = None
    pin_to_top: Nullable[bool] = None

class LeadResponse(ServiceTitanModel):
    """What comes from ``crm.leads.create``, ``crm.leads.get``, ``crm.leads.list`` and 1 more."""

    id: Nullable[int] = None
    status: Nullable[Union[Literal["Open", "Dismissed", "Converted"], str]] = None
    priority: Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]] = None
    customer_id: Nullable[int] = None
    location_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    campaign_id: Nullable[int] = None
    follow_up_date: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    tag_type_ids: NullableList[int] = None
    dismissing_reason_id: Nullable[int] = None
    summary: Nullable[str] = None
    call_reason_id: Nullable[int] = None
    call_id: Nullable[int] = None
    booking_id: Nullable[int] = None
    manual_call_id: Nullable[int] = None
    lead_url: Nullable[str] = None
    lead_customer_name: Nullable[str] = None
    lead_phone: Nullable[str] = None
    lead_email: Nullable[str] = None
    lead_street: Nullable[str] = None
    lead_unit: Nullable[str] = None
    lead_city: Nullable[str] = None
    lead_state: Nullable[str] = None
    lead_zip: Nullable[str] = None
    lead_country: Nullable[str] = None
    capture_source: Nullable[str] = None

class LeadUpdateRequest(ServiceTitanModel):
    """Body of ``crm.leads.update``."""

    campaign_id: Nullable[int] = None
    priority: Nullable[Literal["Low", "Normal", "High", "Urgent"]] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    summary: Nullable[str] = None
    lead_customer_name: Nullable[str] = None
    lead_phone: Nullable[str] = None
    lead_email: Nullable[str] = None
    lead_street: Nullable[str] = None
    lead_unit: Nullable[str] = None
    lead_city: Nullable[str] = None
    lead_state: Nullable[str] = None
    lead_zip: Nullable[str] = None
    lead_country: Nullable[str] = None

class LocationAddressPatchModel(ServiceTitanModel):
    """Part of ``UpdateLocationRequest``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None
    latitude: Nullable[float] = None
    longitude: Nullable[float] = None

class LocationContact(ServiceTitanModel):
    """Part of ``CreateLocationResponse``."""

    id: Nullable[int] = None
    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class LocationContactCreateRequest(ServiceTitanModel):
    """Body of ``crm.locations.create_contact``."""

    type: Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class LocationContactResponse(ServiceTitanModel):
    """What comes from ``crm.locations.create_contact`` and 2 more."""

    id: Nullable[int] = None
    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    phone_settings: Nullable[PhoneSettings] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    preferences: Nullable[ContactPreferencesResponse] = None

class LocationContactUpdateRequest(ServiceTitanModel):
    """Body of ``crm.locations.update_contact``."""

    type: Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    preferences: Nullable[ContactPreferencesRequest] = None

class LocationNoteCreateRequest(ServiceTitanModel):
    """Body of ``crm.locations.create_note``."""

    text: Nullable[str] = None
    pin_to_top: Nullable[bool] = None
    add_to_customer: Nullable[bool] = None

class LocationResponse(ServiceTitanModel):
    """What comes from ``crm.locations.get``, ``crm.locations.list`` and 1 more."""

    id: Nullable[int] = None
    customer_id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    address: Nullable[CustomerAddress] = None
    custom_fields: NullableList[CustomFieldModel] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    merged_to_id: Nullable[int] = None
    zone_id: Nullable[int] = None
    tax_exempt: Nullable[bool] = None
    tag_type_ids: NullableList[int] = None
    external_data: NullableList[ExternalDataModel] = None
    tax_zone_id: Nullable[int] = None

class LocationsContactResponse(ServiceTitanModel):
    """What comes from ``crm.locations.list_all_contacts``."""

    id: Nullable[int] = None
    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    phone_settings: Nullable[PhoneSettings] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    preferences: Nullable[ContactPreferencesResponse] = None
    location_id: Nullable[int] = None

class NewCustomerContact(ServiceTitanModel):
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest`` and ``NewLocation``."""

    type: Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class NewLocation(ServiceTitanModel):
    """Part of ``CreateCustomerRequest``."""

    name: Nullable[str] = None
    address: Nullable[CustomerAddressInput] = None
    contacts: NullableList[NewCustomerContact] = None
    custom_fields: NullableList[CustomFieldUpdateModel] = None
    tag_type_ids: NullableList[int] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    coordinates_source: Nullable[Literal["None", "System", "User", "Imported"]] = None
    coordinates_verification_status: Nullable[
        Literal["Unverified", "InProgress", "Failed", "Verified"]
    ] = None

class NoteResponse(ServiceTitanModel):
    """What comes from ``crm.customers.create_note``, ``crm.customers.list_notes`` and 4 more."""

    id: Nullable[int] = None
    text: Nullable[str] = None
    is_pinned: Nullable[bool] = None
    created_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class PhoneSettings(ServiceTitanModel):
    """Part of ``CustomerContactWithModifiedOnAndCustomerIdResponse`` and 5 more."""

    phone_number: Nullable[str] = None
    do_not_text: Nullable[bool] = None

class RemoveBulkTagsRequest(ServiceTitanModel):
    """Body of ``crm.bulk_tags.remove``."""

    customer_ids: NullableList[int] = None
    tag_type_ids: NullableList[int] = None

class ReplaceContactRequest(ServiceTitanModel):
    """Body of ``crm.contacts.replace``."""

    name: Nullable[str] = None
    title: Nullable[str] = None
    reference_id: Nullable[str] = None
    is_archived: Nullable[bool] = None

class SubmitLeadFormRequest(ServiceTitanModel):
    """Body of ``crm.leads.submit_form``."""

    name: Nullable[str] = None
    email: Nullable[str] = None
    phone_number: Nullable[str] = None
    address: Nullable[CustomerAddressInput] = None
    summary: Nullable[str] = None

class SubmitLeadFormResponse(ServiceTitanModel):
    """What comes from ``crm.leads.submit_form``."""

    lead_id: Nullable[int] = None

class UpdateBookingContactRequest(ServiceTitanModel):
    """What comes from ``crm.bookings.update_contact``."""

    type: Nullable[Union[Literal["Phone", "Email", "Fax", "MobilePhone"], str]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class UpdateBookingContactRequestInput(ServiceTitanModel):
    """Body of ``crm.bookings.update_contact``."""

    type: Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None

class UpdateBookingProviderTagRequest(ServiceTitanModel):
    """Body of ``crm.booking_provider_tags.update``."""

    tag_name: Nullable[str] = None
    description: Nullable[str] = None

class UpdateBookingRequest(ServiceTitanModel):
    """Body of ``crm.bookings.update``."""

    source: Nullable[str] = None
    name: Nullable[str] = None
    address: Nullable[AddressPatchModel] = None
    customer_type: Nullable[Literal["Residential", "Commercial"]] = None
    start: Nullable[When] = None
    summary: Nullable[str] = None
    campaign_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    priority: Nullable[Literal["Low", "Normal", "High", "Urgent"]] = None
    is_first_time_client: Nullable[bool] = None
    uploaded_images: NullableList[str] = None
    external_id: Nullable[str] = None

class UpdateContactMethodPreferenceRequest(ServiceTitanModel):
    """Body of ``crm.contact_preferences.update``."""

    value: Nullable[str] = None

class UpdateContactMethodRequest(ServiceTitanModel):
    """Body of ``crm.contact_methods.update``."""

    value: Nullable[str] = None
    memo: Nullable[str] = None

class UpdateContactRequest(ServiceTitanModel):
    """Body of ``crm.contacts.update``."""

    name: Nullable[str] = None
    title: Nullable[str] = None
    reference_id: Nullable[str] = None
    is_archived: Nullable[bool] = None

class UpdateCustomerAddress(ServiceTitanModel):
    """Part of ``UpdateCustomerRequest``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None
    latitude: Nullable[float] = None
    longitude: Nullable[float] = None

class UpdateCustomerContactRequest(ServiceTitanModel):
    """Body of ``crm.customers.update_contact``."""

    type: Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
    preferences: Nullable[ContactPreferencesRequest] = None

class UpdateCustomerRequest(ServiceTitanModel):
    """Body of ``crm.customers.update``."""

    name: Nullable[str] = None
    type: Nullable[Literal["Residential", "Commercial"]] = None
    address: Nullable[UpdateCustomerAddress] = None
    custom_fields: NullableList[CustomFieldUpdateModel] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    do_not_mail: Nullable[bool] = None
    do_not_service: Nullable[bool] = None
    national_account: Nullable[bool] = None
    active: Nullable[bool] = None
    tag_type_ids: NullableList[int] = None
    tax_exempt: Nullable[bool] = None
    payment_term_id: Nullable[int] = None
    credit_limit: Nullable[Union[Decimal, float]] = None
    credit_limit_balance: Nullable[Union[Decimal, float]] = None

class UpdateLocationRequest(ServiceTitanModel):
    """Body of ``crm.locations.update``."""

    customer_id: Nullable[int] = None
    name: Nullable[str] = None
    address: Nullable[LocationAddressPatchModel] = None
    active: Nullable[bool] = None
    tax_zone_id: Nullable[int] = None
    custom_fields: NullableList[CustomFieldUpdateModel] = None
    tag_type_ids: NullableList[int] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None

class UpsertContactMethodRequest(ServiceTitanModel):
    """Body of ``crm.contact_methods.replace``."""

    reference_id: Nullable[str] = None
    type: Nullable[Literal["Phone", "Email", "Fax", "MobilePhone"]] = None
    value: Nullable[str] = None
    memo: Nullable[str] = None
