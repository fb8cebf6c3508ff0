"""Types of the records and bodies of the API module ``crm``, for type checkers."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

ContactType = Literal["Phone", "Email", "Fax", "MobilePhone"]

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


class ContactPreferencesRequest(TypedDict):
    """Part of ``UpdateCustomerContactRequest``."""

    jobRemindersEnabled: bool
    marketingUpdatesEnabled: bool
    invoiceStatementNotification: bool
    invoiceNotification: bool
    statementNotification: bool


class ContactPreferencesResponse(TypedDict, total=False):
    """Part of ``CustomerContactWithModifiedOnAndCustomerIdResponse`` and 2 more."""

    jobRemindersEnabled: bool
    marketingUpdatesEnabled: bool
    invoiceStatementNotification: bool
    invoiceNotification: bool
    statementNotification: bool


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


class CreateCustomerTagResponse(TypedDict, total=False):
    """What comes from ``crm.customers.add_tag``."""

    customerId: int
    tagTypeIds: list[int]


class CreateLocationResponse(TypedDict, total=False):
    """Part of ``CreatedCustomerResponse``."""

    taxZoneId: Optional[int]
    id: int
    customerId: int
    active: bool
    name: str
    address: CustomerAddress
    customFields: Optional[list[CustomFieldModel]]
    createdOn: str
    createdById: int
    modifiedOn: str
    mergedToId: Optional[int]
    zoneId: Optional[int]
    taxExempt: bool
    tagTypeIds: list[int]
    externalData: Optional[list[ExternalDataModel]]
    contacts: list[LocationContact]


class CreatedCustomerResponse(TypedDict, total=False):
    """What comes from ``crm.customers.create``."""

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
    mergedToId: Optional[int]
    paymentTermId: Optional[int]
    creditLimit: Optional[float]
    creditLimitBalance: Optional[float]
    externalData: Optional[list[ExternalDataModel]]
    locations: list[CreateLocationResponse]
    contacts: list[CustomerContact]


class CustomFieldModel(TypedDict, total=False):
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 2 more."""

    typeId: int
    name: Optional[str]
    value: Optional[str]


class CustomFieldTypeResponse(TypedDict, total=False):
    """What comes from ``crm.customers.list_custom_field_types``."""

    id: int
    name: Optional[str]
    dataType: Optional[str]
    dataTypeOptions: Optional[list[str]]
    createdOn: str
    modifiedOn: str


class CustomFieldUpdateModel(TypedDict):
    """Part of ``CreateCustomerRequest``, ``NewLocation`` and ``UpdateCustomerRequest``."""

    typeId: int
    value: str


class CustomerAddress(TypedDict, total=False):
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 2 more."""

    street: str
    unit: Optional[str]
    city: str
    state: str
    zip: str
    country: str
    latitude: Optional[float]
    longitude: Optional[float]


class _CustomerAddressInputRequired(TypedDict):
    street: str
    city: str
    state: str
    zip: str
    country: str


class CustomerAddressInput(_CustomerAddressInputRequired, total=False):
    """Part of ``CreateCustomerRequest`` and ``NewLocation``."""

    unit: Optional[str]
    latitude: Optional[Union[float, Decimal]]
    longitude: Optional[Union[float, Decimal]]


class CustomerContact(TypedDict, total=False):
    """Part of ``CreatedCustomerResponse``."""

    id: int
    type: str
    value: str
    memo: Optional[str]


class CustomerContactWithModifiedOnAndCustomerIdResponse(TypedDict, total=False):
    """What comes from ``crm.customers.list_all_contacts``."""

    modifiedOn: str
    phoneSettings: PhoneSettings
    createdOn: str
    preferences: Optional[ContactPreferencesResponse]
    id: int
    type: str
    value: str
    memo: Optional[str]
    customerId: int


class CustomerContactWithModifiedOnResponse(TypedDict, total=False):
    """What comes from ``crm.customers.create_contact`` and 2 more."""

    id: int
    type: str
    value: str
    memo: Optional[str]
    modifiedOn: str
    phoneSettings: PhoneSettings
    createdOn: str
    preferences: Optional[ContactPreferencesResponse]


class _CustomerNoteCreateRequestRequired(TypedDict):
    text: str


class CustomerNoteCreateRequest(_CustomerNoteCreateRequestRequired, total=False):
    """Body of ``crm.customers.create_note``."""

    pinToTop: Optional[bool]
    addToLocations: Optional[bool]


class CustomerResponse(TypedDict, total=False):
    """What comes from ``crm.customers.get``, ``crm.customers.list`` and 1 more."""

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
    mergedToId: Optional[int]
    paymentTermId: Optional[int]
    creditLimit: Optional[float]
    creditLimitBalance: Optional[float]
    externalData: Optional[list[ExternalDataModel]]


class ExportCustomerContactResponse(TypedDict, total=False):
    """What comes from ``crm.customers.export_contacts``."""

    modifiedOn: str
    phoneSettings: PhoneSettings
    createdOn: str
    preferences: Optional[ContactPreferencesResponse]
    id: int
    type: str
    value: str
    memo: Optional[str]
    customerId: int
    active: bool


class ExportCustomerResponse(TypedDict, total=False):
    """What comes from ``crm.customers.export``."""

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
    mergedToId: Optional[int]
    paymentTermId: Optional[int]
    creditLimit: Optional[float]
    creditLimitBalance: Optional[float]
    externalData: Optional[list[ExternalDataModel]]


class ExternalDataCreateRequest(TypedDict):
    """Part of ``CreateCustomerRequest`` and ``NewLocation``."""

    applicationGuid: str
    externalData: list[ExternalDataModelInput]


class ExternalDataModel(TypedDict, total=False):
    """Part of ``CreateLocationResponse``, ``CreatedCustomerResponse`` and 2 more."""

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
    """Part of ``UpdateCustomerRequest``."""

    patchMode: Optional[ExternalDataPatchMode]


class LocationContact(TypedDict, total=False):
    """Part of ``CreateLocationResponse``."""

    id: int
    type: str
    value: str
    memo: Optional[str]


class _NewCustomerContactRequired(TypedDict):
    type: ContactType
    value: str


class NewCustomerContact(_NewCustomerContactRequired, total=False):
    """Part of ``CreateCustomerRequest`` and ``NewLocation``."""

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


class NoteResponse(TypedDict, total=False):
    """What comes from ``crm.customers.create_note`` and ``crm.customers.list_notes``."""

    id: int
    text: str
    isPinned: bool
    createdById: int
    createdOn: str
    modifiedOn: str


class PhoneSettings(TypedDict, total=False):
    """Part of ``CustomerContactWithModifiedOnAndCustomerIdResponse`` and 2 more."""

    phoneNumber: str
    doNotText: bool


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
