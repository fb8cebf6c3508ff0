# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``crm``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.timestamps import When

BookingProviderTagsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

BookingsForProviderSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

BookingsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

ContactMethodsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

ContactType = Literal["Phone", "Email", "Fax", "MobilePhone"]

ContactsByRelationshipSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

ContactsRelationshipSort = Literal[
    "ID",
    "+ID",
    "-ID",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

ContactsSearchContactMethodSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

ContactsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

CustomerType = Literal["Residential", "Commercial"]

CustomersSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

ExternalDataPatchMode = Literal["Replace", "Merge"]

GeolocationCoordinatesSource = Literal["None", "System", "User", "Imported"]

GeolocationVerificationStatus = Literal["Unverified", "InProgress", "Failed", "Verified"]

LeadStatus = Literal["Open", "Dismissed", "Converted"]

LeadsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

LocationsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

Priority = Literal["Low", "Normal", "High", "Urgent"]


class AddBulkTagsRequest(TypedDict):
    """Body of ``crm.bulk_tags.add``."""

    customerIds: list[int]
    tagTypeIds: list[int]


class _AddressModelRequired(TypedDict):
    street: str
    city: str
    state: str
    zip: str
    country: str


class AddressModel(_AddressModelRequired, total=False):
    """Part of ``BookingResponse`` and ``ExportBookingResponse``."""

    unit: Optional[str]


class _AddressModelInputRequired(TypedDict):
    street: str
    city: str
    state: str
    zip: str
    country: str


class AddressModelInput(_AddressModelInputRequired, total=False):
    """Part of ``CreateBookingRequest``."""

    unit: Optional[str]


class AddressPatchModel(TypedDict):
    """Part of ``UpdateBookingRequest``."""

    street: str
    unit: str
    city: str
    state: str
    zip: str
    country: str


class _BookingContactModelRequired(TypedDict):
    type: ContactType
    value: str


class BookingContactModel(_BookingContactModelRequired, total=False):
    """Part of ``CreateBookingRequest``."""

    memo: Optional[str]


class BookingContactResponse(TypedDict):
    """What comes from ``crm.bookings.create_contact`` and 2 more."""

    id: int
    type: str
    value: str
    memo: Optional[str]
    modifiedOn: str


class BookingProviderTagResponse(TypedDict):
    """What comes from ``crm.booking_provider_tags.update``."""

    id: int
    tagName: str
    description: str
    type: str
    createdOn: str
    modifiedOn: str


class _BookingResponseRequired(TypedDict):
    id: int
    source: str
    createdOn: str
    name: str
    start: str
    status: str
    externalId: str
    bookingProviderId: int
    modifiedOn: str


class BookingResponse(_BookingResponseRequired, total=False):
    """What comes from ``crm.bookings.create``, ``crm.bookings.get`` and 4 more."""

    address: Optional[AddressModel]
    customerType: Optional[str]
    campaignId: Optional[int]
    businessUnitId: Optional[int]
    isFirstTimeClient: Optional[bool]
    uploadedImages: Optional[list[str]]
    isSendConfirmationEmail: Optional[bool]
    dismissingReasonId: Optional[int]
    jobId: Optional[int]
    priority: Optional[str]
    jobTypeId: Optional[int]
    summary: Optional[str]


class _ContactCreateRequestRequired(TypedDict):
    type: str
    value: str


class ContactCreateRequest(_ContactCreateRequestRequired, total=False):
    """Body of ``crm.bookings.create_contact``."""

    memo: Optional[str]


class _ContactMethodResponseRequired(TypedDict):
    id: str
    contactId: str
    type: str
    value: str
    createdOn: str
    createdBy: int
    modifiedOn: str
    modifiedBy: int


class ContactMethodResponse(_ContactMethodResponseRequired, total=False):
    """What comes from ``crm.contact_methods.create``, ``crm.contact_methods.get`` and 4 more."""

    referenceId: Optional[str]
    memo: Optional[str]


class _ContactPreferenceResponseRequired(TypedDict):
    name: str
    dataType: str


class ContactPreferenceResponse(_ContactPreferenceResponseRequired, total=False):
    """What comes from ``crm.contact_preferences.get`` and 2 more."""

    value: Optional[str]


class _ContactPreferenceTypeResponseRequired(TypedDict):
    id: str
    name: str
    dataType: str


class ContactPreferenceTypeResponse(_ContactPreferenceTypeResponseRequired, total=False):
    """What comes from ``crm.contacts.list_preference_types``."""

    description: Optional[str]


class ContactPreferencesRequest(TypedDict):
    """Part of ``LocationContactUpdateRequest`` and ``UpdateCustomerContactRequest``."""

    jobRemindersEnabled: bool
    marketingUpdatesEnabled: bool
    invoiceStatementNotification: bool
    invoiceNotification: bool
    statementNotification: bool


class _ContactPreferencesResponseRequired(TypedDict):
    jobRemindersEnabled: bool
    marketingUpdatesEnabled: bool
    invoiceStatementNotification: bool


class ContactPreferencesResponse(_ContactPreferencesResponseRequired, total=False):
    """Part of ``CustomerContactWithModifiedOnAndCustomerIdResponse`` and 5 more."""

    invoiceNotification: bool
    statementNotification: bool


class ContactRelationshipResponse(TypedDict):
    """What comes from ``crm.contacts.list_relationships``."""

    id: str
    relatedEntityId: int
    typeName: str
    typeSlug: str
    createdOn: str
    createdBy: int


class _ContactResponseRequired(TypedDict):
    id: str
    isArchived: bool
    createdOn: str
    createdBy: int
    modifiedOn: str
    modifiedBy: int


class ContactResponse(_ContactResponseRequired, total=False):
    """What comes from ``crm.contacts.create``, ``crm.contacts.get`` and 4 more."""

    referenceId: Optional[str]
    name: Optional[str]
    title: Optional[str]


class CreateBookingProviderTagRequest(TypedDict):
    """Body of ``crm.booking_provider_tags.create``."""

    tagName: str
    description: str


class CreateBookingProviderTagResponse(TypedDict):
    """What comes from ``crm.booking_provider_tags.create``."""

    id: int
    tagName: str
    description: str
    type: str
    createdOn: str
    modifiedOn: str


class _CreateBookingRequestRequired(TypedDict):
    source: str
    name: str
    summary: str
    isFirstTimeClient: bool
    externalId: str


class CreateBookingRequest(_CreateBookingRequestRequired, total=False):
    """Body of ``crm.bookings.create``."""

    address: Optional[AddressModelInput]
    contacts: Optional[list[BookingContactModel]]
    customerType: Optional[str]
    start: Optional[When]
    campaignId: Optional[int]
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    priority: Optional[Priority]
    uploadedImages: Optional[list[str]]
    isSendConfirmationEmail: Optional[bool]


class _CreateContactMethodRequestRequired(TypedDict):
    type: ContactType
    value: str


class CreateContactMethodRequest(_CreateContactMethodRequestRequired, total=False):
    """Body of ``crm.contact_methods.create``."""

    referenceId: Optional[str]
    memo: Optional[str]


class CreateContactRequest(TypedDict, total=False):
    """Body of ``crm.contacts.create``."""

    name: Optional[str]
    title: Optional[str]
    referenceId: Optional[str]


class _CreateCustomerContactRequestRequired(TypedDict):
    type: ContactType
    value: str


class CreateCustomerContactRequest(_CreateCustomerContactRequestRequired, total=False):
    """Body of ``crm.customers.create_contact``."""

    memo: Optional[str]


class _CreateCustomerRequestRequired(TypedDict):
    name: str
    locations: list[NewLocation]
    address: CustomerAddressInput


class CreateCustomerRequest(_CreateCustomerRequestRequired, total=False):
    """Body of ``crm.customers.create``."""

    type: Optional[CustomerType]
    doNotMail: Optional[bool]
    doNotService: Optional[bool]
    nationalAccount: Optional[bool]
    contacts: Optional[list[NewCustomerContact]]
    customFields: Optional[list[CustomFieldUpdateModel]]
    tagTypeIds: Optional[list[int]]
    externalData: Optional[ExternalDataCreateRequest]
    taxExempt: Optional[bool]
    paymentTermId: Optional[int]
    creditLimit: Optional[Union[float, Decimal]]
    creditLimitBalance: Optional[Union[float, Decimal]]


class CreateCustomerTagResponse(TypedDict):
    """What comes from ``crm.customers.add_tag``."""

    customerId: int
    tagTypeIds: list[int]


class _CreateFollowUpRequestRequired(TypedDict):
    followUpDate: When


class CreateFollowUpRequest(_CreateFollowUpRequestRequired, total=False):
    """Body of ``crm.leads.create_follow_up``."""

    text: Optional[str]
    pinToTop: Optional[bool]


class _CreateLocationRequestRequired(TypedDict):
    name: str
    address: CustomerAddressInput
    customerId: int


class CreateLocationRequest(_CreateLocationRequestRequired, total=False):
    """Body of ``crm.locations.create``."""

    contacts: Optional[list[NewCustomerContact]]
    customFields: Optional[list[CustomFieldUpdateModel]]
    tagTypeIds: Optional[list[int]]
    externalData: Optional[ExternalDataCreateRequest]
    coordinatesSource: Optional[GeolocationCoordinatesSource]
    coordinatesVerificationStatus: Optional[GeolocationVerificationStatus]


class _CreateLocationResponseRequired(TypedDict):
    id: int
    customerId: int
    active: bool
    name: str
    address: CustomerAddress
    customFields: Optional[list[CustomFieldModel]]
    createdOn: str
    createdById: int
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]
    contacts: list[LocationContact]


class CreateLocationResponse(_CreateLocationResponseRequired, total=False):
    """What comes from ``crm.locations.create``."""

    taxZoneId: Optional[int]
    mergedToId: Optional[int]
    zoneId: Optional[int]
    taxExempt: bool
    tagTypeIds: list[int]


class CreateLocationTagResponse(TypedDict):
    """What comes from ``crm.locations.add_tag``."""

    locationId: int
    tagTypeIds: list[int]


class _CreatedCustomerResponseRequired(TypedDict):
    id: int
    active: bool
    name: str
    type: str
    address: CustomerAddress
    customFields: Optional[list[CustomFieldModel]]
    balance: float
    taxExempt: bool
    tagTypeIds: list[int]
    doNotMail: bool
    doNotService: bool
    nationalAccount: bool
    createdOn: str
    createdById: int
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]
    locations: list[CreateLocationResponse]
    contacts: list[CustomerContact]


class CreatedCustomerResponse(_CreatedCustomerResponseRequired, total=False):
    """What comes from ``crm.customers.create``."""

    mergedToId: Optional[int]
    paymentTermId: Optional[int]
    creditLimit: Optional[float]
    creditLimitBalance: Optional[float]


class _CustomFieldModelRequired(TypedDict):
    typeId: int


class CustomFieldModel(_CustomFieldModelRequired, total=False):
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 4 more."""

    name: Optional[str]
    value: Optional[str]


class _CustomFieldTypeResponseRequired(TypedDict):
    id: int
    createdOn: str
    modifiedOn: str


class CustomFieldTypeResponse(_CustomFieldTypeResponseRequired, total=False):
    """What comes from ``crm.locations.list_custom_field_types``."""

    name: Optional[str]
    dataType: Optional[str]
    dataTypeOptions: Optional[list[str]]


class CustomFieldUpdateModel(TypedDict):
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest``, ``NewLocation`` and 2 more."""

    typeId: int
    value: str


class _CustomerAddressRequired(TypedDict):
    street: str
    city: str
    state: str
    zip: str
    country: str


class CustomerAddress(_CustomerAddressRequired, total=False):
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 4 more."""

    unit: Optional[str]
    latitude: Optional[float]
    longitude: Optional[float]


class _CustomerAddressInputRequired(TypedDict):
    street: str
    city: str
    state: str
    zip: str
    country: str


class CustomerAddressInput(_CustomerAddressInputRequired, total=False):
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest``, ``NewLocation`` and 1 more."""

    unit: Optional[str]
    latitude: Optional[Union[float, Decimal]]
    longitude: Optional[Union[float, Decimal]]


class _CustomerContactRequired(TypedDict):
    id: int
    type: str
    value: str


class CustomerContact(_CustomerContactRequired, total=False):
    """Part of ``CreatedCustomerResponse``."""

    memo: Optional[str]


class _CustomerContactWithModifiedOnAndCustomerIdResponseRequired(TypedDict):
    modifiedOn: str
    phoneSettings: PhoneSettings
    createdOn: str
    id: int
    type: str
    value: str
    customerId: int


class CustomerContactWithModifiedOnAndCustomerIdResponse(
    _CustomerContactWithModifiedOnAndCustomerIdResponseRequired, total=False
):
    """What comes from ``crm.customers.list_all_contacts``."""

    preferences: Optional[ContactPreferencesResponse]
    memo: Optional[str]


class _CustomerContactWithModifiedOnResponseRequired(TypedDict):
    id: int
    type: str
    value: str
    modifiedOn: str
    phoneSettings: PhoneSettings
    createdOn: str


class CustomerContactWithModifiedOnResponse(
    _CustomerContactWithModifiedOnResponseRequired, total=False
):
    """What comes from ``crm.customers.create_contact`` and 2 more."""

    memo: Optional[str]
    preferences: Optional[ContactPreferencesResponse]


class _CustomerNoteCreateRequestRequired(TypedDict):
    text: str


class CustomerNoteCreateRequest(_CustomerNoteCreateRequestRequired, total=False):
    """Body of ``crm.customers.create_note``."""

    pinToTop: Optional[bool]
    addToLocations: Optional[bool]


class _CustomerResponseRequired(TypedDict):
    id: int
    active: bool
    name: str
    type: str
    address: CustomerAddress
    customFields: Optional[list[CustomFieldModel]]
    balance: float
    taxExempt: bool
    tagTypeIds: list[int]
    doNotMail: bool
    doNotService: bool
    nationalAccount: bool
    createdOn: str
    createdById: int
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]


class CustomerResponse(_CustomerResponseRequired, total=False):
    """What comes from ``crm.customers.get``, ``crm.customers.list`` and 1 more."""

    mergedToId: Optional[int]
    paymentTermId: Optional[int]
    creditLimit: Optional[float]
    creditLimitBalance: Optional[float]


class DismissBookingModel(TypedDict, total=False):
    """Body of ``crm.bookings.dismiss``."""

    callReasonId: Optional[int]
    dismissingMemo: Optional[str]


class DismissLeadRequest(TypedDict):
    """Body of ``crm.leads.dismiss``."""

    dismissingReasonId: int


class _ExportBookingResponseRequired(TypedDict):
    id: int
    source: str
    createdOn: str
    name: str
    start: str
    status: str
    externalId: str
    bookingProviderId: int
    modifiedOn: str
    active: bool


class ExportBookingResponse(_ExportBookingResponseRequired, total=False):
    """What comes from ``crm.bookings.export``."""

    summary: Optional[str]
    address: Optional[AddressModel]
    customerType: Optional[str]
    campaignId: Optional[int]
    businessUnitId: Optional[int]
    isFirstTimeClient: Optional[bool]
    uploadedImages: Optional[list[str]]
    isSendConfirmationEmail: Optional[bool]
    dismissingReasonId: Optional[int]
    jobId: Optional[int]
    priority: Optional[str]
    jobTypeId: Optional[int]


class _ExportCustomerContactResponseRequired(TypedDict):
    modifiedOn: str
    phoneSettings: PhoneSettings
    createdOn: str
    id: int
    type: str
    value: str
    customerId: int
    active: bool


class ExportCustomerContactResponse(_ExportCustomerContactResponseRequired, total=False):
    """What comes from ``crm.customers.export_contacts``."""

    preferences: Optional[ContactPreferencesResponse]
    memo: Optional[str]


class _ExportCustomerResponseRequired(TypedDict):
    id: int
    active: bool
    name: str
    type: str
    address: CustomerAddress
    customFields: Optional[list[CustomFieldModel]]
    balance: float
    taxExempt: bool
    tagTypeIds: list[int]
    doNotMail: bool
    doNotService: bool
    nationalAccount: bool
    createdOn: str
    createdById: int
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]


class ExportCustomerResponse(_ExportCustomerResponseRequired, total=False):
    """What comes from ``crm.customers.export``."""

    mergedToId: Optional[int]
    paymentTermId: Optional[int]
    creditLimit: Optional[float]
    creditLimitBalance: Optional[float]


class _ExportLeadsResponseRequired(TypedDict):
    id: int
    status: str
    priority: str
    campaignId: int
    createdById: int
    createdOn: str
    modifiedOn: str
    active: bool


class ExportLeadsResponse(_ExportLeadsResponseRequired, total=False):
    """What comes from ``crm.leads.export``."""

    summary: Optional[str]
    callReasonId: Optional[int]
    callId: Optional[int]
    bookingId: Optional[int]
    manualCallId: Optional[int]
    leadUrl: Optional[str]
    leadCustomerName: Optional[str]
    leadPhone: Optional[str]
    leadEmail: Optional[str]
    leadStreet: Optional[str]
    leadUnit: Optional[str]
    leadCity: Optional[str]
    leadState: Optional[str]
    leadZip: Optional[str]
    leadCountry: Optional[str]
    captureSource: Optional[str]
    customerId: Optional[int]
    locationId: Optional[int]
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    followUpDate: Optional[str]
    tagTypeIds: Optional[list[int]]
    dismissingReasonId: Optional[int]


class _ExportLocationContactResponseRequired(TypedDict):
    id: int
    type: str
    value: str
    phoneSettings: PhoneSettings
    modifiedOn: str
    createdOn: str
    locationId: int
    active: bool


class ExportLocationContactResponse(_ExportLocationContactResponseRequired, total=False):
    """What comes from ``crm.locations.export_contacts``."""

    memo: Optional[str]
    preferences: Optional[ContactPreferencesResponse]


class _ExportLocationsResponseRequired(TypedDict):
    id: int
    customerId: int
    active: bool
    name: str
    address: CustomerAddress
    customFields: Optional[list[CustomFieldModel]]
    createdOn: str
    createdById: int
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]


class ExportLocationsResponse(_ExportLocationsResponseRequired, total=False):
    """What comes from ``crm.locations.export``."""

    taxZoneId: Optional[int]
    mergedToId: Optional[int]
    zoneId: Optional[int]
    taxExempt: bool
    tagTypeIds: list[int]


class ExternalDataCreateRequest(TypedDict):
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest`` and ``NewLocation``."""

    applicationGuid: str
    externalData: list[ExternalDataModelInput]


class ExternalDataModel(TypedDict):
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 4 more."""

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
    """Part of ``UpdateCustomerRequest`` and ``UpdateLocationRequest``."""

    patchMode: Optional[ExternalDataPatchMode]


class _FollowUpResponseRequired(TypedDict):
    leadId: int
    followUpDate: str
    pinToTop: bool


class FollowUpResponse(_FollowUpResponseRequired, total=False):
    """What comes from ``crm.leads.create_follow_up``."""

    text: Optional[str]


class GetBookingProviderTagResponse(TypedDict):
    """What comes from ``crm.booking_provider_tags.get`` and ``crm.booking_provider_tags.list``."""

    id: int
    tagName: str
    description: str
    type: str
    createdOn: str
    modifiedOn: str
    active: bool


class _LeadCreateRequestRequired(TypedDict):
    campaignId: int
    summary: str


class LeadCreateRequest(_LeadCreateRequestRequired, total=False):
    """Body of ``crm.leads.create``."""

    customerId: Optional[int]
    locationId: Optional[int]
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    tagTypeIds: Optional[list[int]]
    priority: Optional[Priority]
    callReasonId: Optional[int]
    followUpDate: Optional[When]
    bookingId: Optional[int]
    leadCustomerName: Optional[str]
    leadPhone: Optional[str]
    leadEmail: Optional[str]
    leadStreet: Optional[str]
    leadUnit: Optional[str]
    leadCity: Optional[str]
    leadState: Optional[str]
    leadZip: Optional[str]
    leadCountry: Optional[str]


class _LeadNoteCreateRequestRequired(TypedDict):
    text: str


class LeadNoteCreateRequest(_LeadNoteCreateRequestRequired, total=False):
    """Body of ``crm.leads.create_note``."""

    pinToTop: Optional[bool]


class _LeadResponseRequired(TypedDict):
    id: int
    status: str
    priority: str
    campaignId: int
    createdById: int
    createdOn: str
    modifiedOn: str


class LeadResponse(_LeadResponseRequired, total=False):
    """What comes from ``crm.leads.create``, ``crm.leads.get``, ``crm.leads.list`` and 1 more."""

    customerId: Optional[int]
    locationId: Optional[int]
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    followUpDate: Optional[str]
    tagTypeIds: Optional[list[int]]
    dismissingReasonId: Optional[int]
    summary: Optional[str]
    callReasonId: Optional[int]
    callId: Optional[int]
    bookingId: Optional[int]
    manualCallId: Optional[int]
    leadUrl: Optional[str]
    leadCustomerName: Optional[str]
    leadPhone: Optional[str]
    leadEmail: Optional[str]
    leadStreet: Optional[str]
    leadUnit: Optional[str]
    leadCity: Optional[str]
    leadState: Optional[str]
    leadZip: Optional[str]
    leadCountry: Optional[str]
    captureSource: Optional[str]


class LeadUpdateRequest(TypedDict, total=False):
    """Body of ``crm.leads.update``."""

    campaignId: int
    priority: Priority
    businessUnitId: int
    jobTypeId: int
    summary: str
    leadCustomerName: str
    leadPhone: str
    leadEmail: str
    leadStreet: str
    leadUnit: str
    leadCity: str
    leadState: str
    leadZip: str
    leadCountry: str


class _LocationAddressPatchModelRequired(TypedDict):
    street: str
    unit: str
    city: str
    state: str
    zip: str
    country: str


class LocationAddressPatchModel(_LocationAddressPatchModelRequired, total=False):
    """Part of ``UpdateLocationRequest``."""

    latitude: Optional[Union[float, Decimal]]
    longitude: Optional[Union[float, Decimal]]


class _LocationContactRequired(TypedDict):
    id: int
    type: str
    value: str


class LocationContact(_LocationContactRequired, total=False):
    """Part of ``CreateLocationResponse``."""

    memo: Optional[str]


class _LocationContactCreateRequestRequired(TypedDict):
    type: ContactType
    value: str


class LocationContactCreateRequest(_LocationContactCreateRequestRequired, total=False):
    """Body of ``crm.locations.create_contact``."""

    memo: Optional[str]


class _LocationContactResponseRequired(TypedDict):
    id: int
    type: str
    value: str
    phoneSettings: PhoneSettings
    modifiedOn: str
    createdOn: str


class LocationContactResponse(_LocationContactResponseRequired, total=False):
    """What comes from ``crm.locations.create_contact`` and 2 more."""

    memo: Optional[str]
    preferences: Optional[ContactPreferencesResponse]


class LocationContactUpdateRequest(TypedDict, total=False):
    """Body of ``crm.locations.update_contact``."""

    type: ContactType
    value: str
    memo: str
    preferences: ContactPreferencesRequest


class _LocationNoteCreateRequestRequired(TypedDict):
    text: str


class LocationNoteCreateRequest(_LocationNoteCreateRequestRequired, total=False):
    """Body of ``crm.locations.create_note``."""

    pinToTop: Optional[bool]
    addToCustomer: Optional[bool]


class _LocationResponseRequired(TypedDict):
    id: int
    customerId: int
    active: bool
    name: str
    address: CustomerAddress
    customFields: Optional[list[CustomFieldModel]]
    createdOn: str
    createdById: int
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]


class LocationResponse(_LocationResponseRequired, total=False):
    """What comes from ``crm.locations.get``, ``crm.locations.list`` and 1 more."""

    mergedToId: Optional[int]
    zoneId: Optional[int]
    taxExempt: bool
    tagTypeIds: list[int]
    taxZoneId: Optional[int]


class _LocationsContactResponseRequired(TypedDict):
    id: int
    type: str
    value: str
    phoneSettings: PhoneSettings
    modifiedOn: str
    createdOn: str
    locationId: int


class LocationsContactResponse(_LocationsContactResponseRequired, total=False):
    """What comes from ``crm.locations.list_all_contacts``."""

    memo: Optional[str]
    preferences: Optional[ContactPreferencesResponse]


class _NewCustomerContactRequired(TypedDict):
    type: ContactType
    value: str


class NewCustomerContact(_NewCustomerContactRequired, total=False):
    """Part of ``CreateCustomerRequest``, ``CreateLocationRequest`` and ``NewLocation``."""

    memo: Optional[str]


class _NewLocationRequired(TypedDict):
    name: str
    address: CustomerAddressInput


class NewLocation(_NewLocationRequired, total=False):
    """Part of ``CreateCustomerRequest``."""

    contacts: Optional[list[NewCustomerContact]]
    customFields: Optional[list[CustomFieldUpdateModel]]
    tagTypeIds: Optional[list[int]]
    externalData: Optional[ExternalDataCreateRequest]
    coordinatesSource: Optional[GeolocationCoordinatesSource]
    coordinatesVerificationStatus: Optional[GeolocationVerificationStatus]


class NoteResponse(TypedDict):
    """What comes from ``crm.customers.create_note``, ``crm.customers.list_notes`` and 4 more."""

    id: int
    text: str
    isPinned: bool
    createdById: int
    createdOn: str
    modifiedOn: str


class PhoneSettings(TypedDict):
    """Part of ``CustomerContactWithModifiedOnAndCustomerIdResponse`` and 5 more."""

    phoneNumber: str
    doNotText: bool


class RemoveBulkTagsRequest(TypedDict):
    """Body of ``crm.bulk_tags.remove``."""

    customerIds: list[int]
    tagTypeIds: list[int]


class _ReplaceContactRequestRequired(TypedDict):
    isArchived: bool


class ReplaceContactRequest(_ReplaceContactRequestRequired, total=False):
    """Body of ``crm.contacts.replace``."""

    name: Optional[str]
    title: Optional[str]
    referenceId: Optional[str]


class _SubmitLeadFormRequestRequired(TypedDict):
    name: str


class SubmitLeadFormRequest(_SubmitLeadFormRequestRequired, total=False):
    """Body of ``crm.leads.submit_form``."""

    email: Optional[str]
    phoneNumber: Optional[str]
    address: Optional[CustomerAddressInput]
    summary: Optional[str]


class SubmitLeadFormResponse(TypedDict):
    """What comes from ``crm.leads.submit_form``."""

    leadId: int


class UpdateBookingContactRequest(TypedDict, total=False):
    """What comes from ``crm.bookings.update_contact``."""

    type: str
    value: str
    memo: Optional[str]


class UpdateBookingContactRequestInput(TypedDict, total=False):
    """Body of ``crm.bookings.update_contact``."""

    type: ContactType
    value: str
    memo: str


class UpdateBookingProviderTagRequest(TypedDict, total=False):
    """Body of ``crm.booking_provider_tags.update``."""

    tagName: str
    description: str


class UpdateBookingRequest(TypedDict, total=False):
    """Body of ``crm.bookings.update``."""

    source: str
    name: str
    address: AddressPatchModel
    customerType: CustomerType
    start: When
    summary: str
    campaignId: int
    businessUnitId: int
    jobTypeId: int
    priority: Priority
    isFirstTimeClient: bool
    uploadedImages: list[str]
    externalId: str


class UpdateContactMethodPreferenceRequest(TypedDict, total=False):
    """Body of ``crm.contact_preferences.update``."""

    value: str


class UpdateContactMethodRequest(TypedDict, total=False):
    """Body of ``crm.contact_methods.update``."""

    value: str
    memo: str


class _UpdateContactRequestRequired(TypedDict):
    isArchived: bool


class UpdateContactRequest(_UpdateContactRequestRequired, total=False):
    """Body of ``crm.contacts.update``."""

    name: Optional[str]
    title: Optional[str]
    referenceId: Optional[str]


class UpdateCustomerAddress(TypedDict):
    """Part of ``UpdateCustomerRequest``."""

    street: str
    unit: str
    city: str
    state: str
    zip: str
    country: str
    latitude: Union[float, Decimal]
    longitude: Union[float, Decimal]


class UpdateCustomerContactRequest(TypedDict, total=False):
    """Body of ``crm.customers.update_contact``."""

    type: ContactType
    value: str
    memo: str
    preferences: ContactPreferencesRequest


class UpdateCustomerRequest(TypedDict, total=False):
    """Body of ``crm.customers.update``."""

    name: str
    type: CustomerType
    address: UpdateCustomerAddress
    customFields: list[CustomFieldUpdateModel]
    externalData: ExternalDataUpdateRequest
    doNotMail: bool
    doNotService: bool
    nationalAccount: bool
    active: bool
    tagTypeIds: list[int]
    taxExempt: bool
    paymentTermId: int
    creditLimit: Union[float, Decimal]
    creditLimitBalance: Union[float, Decimal]


class UpdateLocationRequest(TypedDict, total=False):
    """Body of ``crm.locations.update``."""

    customerId: int
    name: str
    address: LocationAddressPatchModel
    active: bool
    taxZoneId: int
    customFields: list[CustomFieldUpdateModel]
    tagTypeIds: list[int]
    externalData: ExternalDataUpdateRequest


class _UpsertContactMethodRequestRequired(TypedDict):
    type: ContactType
    value: str


class UpsertContactMethodRequest(_UpsertContactMethodRequestRequired, total=False):
    """Body of ``crm.contact_methods.replace``."""

    referenceId: Optional[str]
    memo: Optional[str]
