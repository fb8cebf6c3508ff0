# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``crm`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import (
    Active,
    Ids,
    Namespace,
    Params,
    Resource,
    Since,
    StrPath,
    Texts,
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import crm as t
from servicepytan.models import crm as m

class AsyncBookingProviderTags(Resource):
    """Booking provider tags: ``session.booking_provider_tags``."""

    def list(
        self,
        *,
        name: Optional[str] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.BookingProviderTagsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.GetBookingProviderTagResponse, m.GetBookingProviderTagResponse]:
        """Booking provider tags, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.GetBookingProviderTagResponse:
        """Get a booking provider tag by its id."""

    async def create(
        self,
        body: Union[t.CreateBookingProviderTagRequest, m.CreateBookingProviderTagRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateBookingProviderTagResponse:
        """Create a booking provider tag."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateBookingProviderTagRequest, m.UpdateBookingProviderTagRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.BookingProviderTagResponse:
        """Change a booking provider tag; what the body omits stays unchanged."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.GetBookingProviderTagResponse]:
        """Booking provider tags by their ids, in the order of the ids."""

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreateBookingProviderTagRequest, m.CreateBookingProviderTagRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CreateBookingProviderTagResponse]:
        """Create many booking provider tags, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.UpdateBookingProviderTagRequest, m.UpdateBookingProviderTagRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.BookingProviderTagResponse]:
        """Change many booking provider tags, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.GetBookingProviderTagResponse:
        """Make a model of a row: ``models.crm.GetBookingProviderTagResponse``."""

class AsyncBookings(Resource):
    """Bookings: ``session.bookings``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        external_id: Optional[str] = None,
        sort: Optional[t.BookingsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.BookingResponse, m.BookingResponse]:
        """Bookings, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.BookingResponse:
        """Get a booking by its id."""

    async def create(
        self,
        booking_provider: int,
        body: Union[t.CreateBookingRequest, m.CreateBookingRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.BookingResponse:
        """Create a booking."""

    async def update(
        self,
        booking_provider: int,
        id: int,
        body: Union[t.UpdateBookingRequest, m.UpdateBookingRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.BookingResponse:
        """Change a booking; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportBookingResponse, m.ExportBookingResponse]:
        """Export feed of bookings, in the order of their last change."""

    async def create_contact(
        self,
        booking_provider: int,
        id: int,
        body: Union[t.ContactCreateRequest, m.ContactCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.BookingContactResponse:
        """Create a contact on a booking."""

    async def delete_contact(
        self,
        booking_provider: int,
        id: int,
        contact_id: int,
        *,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Delete a contact of a booking."""

    async def dismiss(
        self,
        booking_provider: str,
        id: int,
        body: Union[t.DismissBookingModel, m.DismissBookingModel],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Dismiss a booking."""

    async def get_for_provider(
        self,
        booking_provider: int,
        id: int,
        *,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.BookingResponse:
        """Get a booking of one booking provider by its id."""

    def list_contacts(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.BookingContactResponse, m.BookingContactResponse]:
        """Contacts of a booking."""

    def list_contacts_for_provider(
        self,
        booking_provider: int,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.BookingContactResponse, m.BookingContactResponse]:
        """Contacts of a booking of one booking provider."""

    def list_for_provider(
        self,
        booking_provider: int,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        external_id: Optional[str] = None,
        sort: Optional[t.BookingsForProviderSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.BookingResponse, m.BookingResponse]:
        """Bookings of one booking provider."""

    async def update_contact(
        self,
        booking_provider: int,
        id: int,
        contact_id: int,
        body: Union[t.UpdateBookingContactRequestInput, m.UpdateBookingContactRequestInput],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.UpdateBookingContactRequest:
        """Change a contact of a booking."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.BookingResponse]:
        """Bookings by their ids, in the order of the ids."""

    def create_many(
        self,
        booking_provider: int,
        bodies: Iterable[Union[t.CreateBookingRequest, m.CreateBookingRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.BookingResponse]:
        """Create many bookings, which are all checked before the first is sent."""

    def update_many(
        self,
        booking_provider: int,
        rows: Iterable[tuple[int, Union[t.UpdateBookingRequest, m.UpdateBookingRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.BookingResponse]:
        """Change many bookings, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.BookingResponse:
        """Make a model of a row: ``models.crm.BookingResponse``."""

class AsyncBulkTags(Resource):
    """Bulk tags: ``session.bulk_tags``."""

    async def add(
        self,
        body: Union[t.AddBulkTagsRequest, m.AddBulkTagsRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Add tags to customers, many at once."""

    async def remove(
        self,
        body: Union[t.RemoveBulkTagsRequest, m.RemoveBulkTagsRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Remove tags from customers, many at once."""

class AsyncContactMethods(Resource):
    """Contact methods: ``session.contact_methods``."""

    def list(
        self,
        contact_id: str,
        *,
        reference_id: Optional[str] = None,
        type: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.ContactMethodsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ContactMethodResponse, m.ContactMethodResponse]:
        """Contact methods, page by page."""

    async def get(
        self, contact_id: str, id: str, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ContactMethodResponse:
        """Get a contact method by its id."""

    async def create(
        self,
        contact_id: str,
        body: Union[t.CreateContactMethodRequest, m.CreateContactMethodRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactMethodResponse:
        """Create a contact method."""

    async def update(
        self,
        contact_id: str,
        id: str,
        body: Union[t.UpdateContactMethodRequest, m.UpdateContactMethodRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactMethodResponse:
        """Change a contact method; what the body omits stays unchanged."""

    async def replace(
        self,
        contact_id: str,
        id: str,
        body: Union[t.UpsertContactMethodRequest, m.UpsertContactMethodRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactMethodResponse:
        """Replace a contact method."""

    async def delete(
        self, contact_id: str, id: str, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete a contact method."""

    def create_many(
        self,
        contact_id: str,
        bodies: Iterable[Union[t.CreateContactMethodRequest, m.CreateContactMethodRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ContactMethodResponse]:
        """Create many contact methods, which are all checked before the first is sent."""

    def update_many(
        self,
        contact_id: str,
        rows: Iterable[
            tuple[str, Union[t.UpdateContactMethodRequest, m.UpdateContactMethodRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ContactMethodResponse]:
        """Change many contact methods, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ContactMethodResponse:
        """Make a model of a row: ``models.crm.ContactMethodResponse``."""

class AsyncContactPreferences(Resource):
    """Contact preferences: ``session.contact_preferences``."""

    def list(
        self,
        contact_id: str,
        contact_method_id: str,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ContactPreferenceResponse, m.ContactPreferenceResponse]:
        """Preferences of a contact method, all in one answer."""

    async def get(
        self,
        contact_id: str,
        contact_method_id: str,
        id: str,
        *,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.ContactPreferenceResponse:
        """Get a preference of a contact method by its name."""

    async def update(
        self,
        contact_id: str,
        contact_method_id: str,
        id: str,
        body: Union[t.UpdateContactMethodPreferenceRequest, m.UpdateContactMethodPreferenceRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactPreferenceResponse:
        """Change a preference of a contact method."""

    def update_many(
        self,
        contact_id: str,
        contact_method_id: str,
        rows: Iterable[
            tuple[
                str,
                Union[
                    t.UpdateContactMethodPreferenceRequest, m.UpdateContactMethodPreferenceRequest
                ],
            ]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ContactPreferenceResponse]:
        """Change many contact preferences, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ContactPreferenceResponse:
        """Make a model of a row: ``models.crm.ContactPreferenceResponse``."""

class AsyncContacts(Resource):
    """Contacts: ``session.contacts``."""

    def list(
        self,
        *,
        name: Optional[str] = None,
        title: Optional[str] = None,
        reference_id: Optional[str] = None,
        is_archived: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.ContactsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ContactResponse, m.ContactResponse]:
        """Contacts, page by page."""

    async def get(
        self, id: str, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ContactResponse:
        """Get a contact by its id."""

    async def create(
        self,
        body: Union[t.CreateContactRequest, m.CreateContactRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactResponse:
        """Create a contact."""

    async def update(
        self,
        id: str,
        body: Union[t.UpdateContactRequest, m.UpdateContactRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactResponse:
        """Change a contact; what the body omits stays unchanged."""

    async def replace(
        self,
        id: str,
        body: Union[t.ReplaceContactRequest, m.ReplaceContactRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactResponse:
        """Replace a contact."""

    async def delete(self, id: str, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a contact."""

    async def create_relationship(
        self,
        id: str,
        related_entity_id: int,
        type_slug: str,
        *,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Link a contact to another record, such as a customer or a location."""

    async def delete_relationship(
        self,
        id: str,
        related_entity_id: int,
        type_slug: str,
        *,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Unlink a contact from another record, such as a customer or a location."""

    def list_by_relationship(
        self,
        relationship_id: int,
        *,
        name: Optional[str] = None,
        title: Optional[str] = None,
        reference_id: Optional[str] = None,
        is_archived: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.ContactsByRelationshipSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ContactResponse, m.ContactResponse]:
        """Contacts that are linked to a record, such as a customer or a location."""

    def list_preference_types(
        self,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ContactPreferenceTypeResponse, m.ContactPreferenceTypeResponse]:
        """The preferences that contact methods can have."""

    def list_relationships(
        self,
        id: str,
        *,
        related_entity_id: Optional[int] = None,
        type_slug: Optional[str] = None,
        type_name: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[t.ContactsRelationshipSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ContactRelationshipResponse, m.ContactRelationshipResponse]:
        """Relationships of a contact."""

    def search_contact_methods(
        self,
        *,
        contact_id: Optional[str] = None,
        reference_id: Optional[str] = None,
        type: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.ContactsSearchContactMethodSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ContactMethodResponse, m.ContactMethodResponse]:
        """Search the contact methods of all contacts."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateContactRequest, m.CreateContactRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ContactResponse]:
        """Create many contacts, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[str, Union[t.UpdateContactRequest, m.UpdateContactRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ContactResponse]:
        """Change many contacts, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ContactResponse:
        """Make a model of a row: ``models.crm.ContactResponse``."""

class AsyncCustomers(Resource):
    """Customers: ``session.customers``."""

    def list(
        self,
        *,
        sort: Optional[t.CustomersSort] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        exclude_accounting_changes_from_modified_date_range: Optional[bool] = None,
        name: Optional[str] = None,
        street: Optional[str] = None,
        unit: Optional[str] = None,
        city: Optional[str] = None,
        state: Optional[str] = None,
        zip: Optional[str] = None,
        country: Optional[str] = None,
        latitude: Optional[float] = None,
        longitude: Optional[float] = None,
        phone: Optional[str] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CustomerResponse, m.CustomerResponse]:
        """Customers, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CustomerResponse:
        """Get a customer by its id."""

    async def create(
        self,
        body: Union[t.CreateCustomerRequest, m.CreateCustomerRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreatedCustomerResponse:
        """Create a customer."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateCustomerRequest, m.UpdateCustomerRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CustomerResponse:
        """Change a customer; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportCustomerResponse, m.ExportCustomerResponse]:
        """Export feed of customers, in the order of their last change."""

    async def add_tag(
        self, id: int, tag_type_id: int, *, extra_params: Optional[Params] = None
    ) -> t.CreateCustomerTagResponse:
        """Add a tag to a customer."""

    async def create_contact(
        self,
        id: int,
        body: Union[t.CreateCustomerContactRequest, m.CreateCustomerContactRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CustomerContactWithModifiedOnResponse:
        """Create a contact on a customer."""

    async def create_note(
        self,
        id: int,
        body: Union[t.CustomerNoteCreateRequest, m.CustomerNoteCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a customer."""

    async def delete_contact(
        self, id: int, contact_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete a contact of a customer."""

    async def delete_note(
        self, id: int, note_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete a note of a customer."""

    def export_contacts(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportCustomerContactResponse, m.ExportCustomerContactResponse]:
        """Export feed of contacts of customers, in the order of their last change."""

    def list_all_contacts(
        self,
        *,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        customer_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[
        t.CustomerContactWithModifiedOnAndCustomerIdResponse,
        m.CustomerContactWithModifiedOnAndCustomerIdResponse,
    ]:
        """Contacts of all customers; needs ``customer_ids`` or a modification date."""

    def list_contacts(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[
        t.CustomerContactWithModifiedOnResponse, m.CustomerContactWithModifiedOnResponse
    ]:
        """Contacts of a customer."""

    def list_custom_field_types(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CustomFieldTypeResponse, m.CustomFieldTypeResponse]:
        """Types of the custom fields that customers can have."""

    def list_notes(
        self,
        id: int,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.NoteResponse, m.NoteResponse]:
        """Notes of a customer."""

    async def remove_tag(
        self, id: int, tag_type_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Remove a tag from a customer."""

    async def update_contact(
        self,
        id: int,
        contact_id: int,
        body: Union[t.UpdateCustomerContactRequest, m.UpdateCustomerContactRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CustomerContactWithModifiedOnResponse:
        """Change a contact of a customer."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.CustomerResponse]:
        """Customers by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateCustomerRequest, m.CreateCustomerRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CreatedCustomerResponse]:
        """Create many customers, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateCustomerRequest, m.UpdateCustomerRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CustomerResponse]:
        """Change many customers, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CustomerResponse:
        """Make a model of a row: ``models.crm.CustomerResponse``."""

class AsyncLeads(Resource):
    """Leads: ``session.leads``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        customer_id: Optional[int] = None,
        is_prospect: Optional[bool] = None,
        without_customer: Optional[bool] = None,
        status: Optional[t.LeadStatus] = None,
        customer_city: Optional[str] = None,
        customer_state: Optional[str] = None,
        customer_zip: Optional[str] = None,
        customer_created_on_or_after: Optional[When] = None,
        customer_created_before: Optional[When] = None,
        customer_modified_on_or_after: Optional[When] = None,
        sort: Optional[t.LeadsSort] = None,
        gen_perm_url: Optional[bool] = None,
        lead_customer_name: Optional[str] = None,
        lead_phone: Optional[str] = None,
        is_capture_source_form: Optional[bool] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.LeadResponse, m.LeadResponse]:
        """Leads, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.LeadResponse:
        """Get a lead by its id."""

    async def create(
        self,
        body: Union[t.LeadCreateRequest, m.LeadCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.LeadResponse:
        """Create a lead."""

    async def update(
        self,
        id: int,
        body: Union[t.LeadUpdateRequest, m.LeadUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.LeadResponse:
        """Change a lead; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportLeadsResponse, m.ExportLeadsResponse]:
        """Export feed of leads, in the order of their last change."""

    async def create_follow_up(
        self,
        id: int,
        body: Union[t.CreateFollowUpRequest, m.CreateFollowUpRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.FollowUpResponse:
        """Create a follow-up on a lead."""

    async def create_note(
        self,
        id: int,
        body: Union[t.LeadNoteCreateRequest, m.LeadNoteCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a lead."""

    async def dismiss(
        self,
        id: int,
        body: Union[t.DismissLeadRequest, m.DismissLeadRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Dismiss a lead."""

    def list_notes(
        self,
        id: int,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.NoteResponse, m.NoteResponse]:
        """Notes of a lead."""

    async def submit_form(
        self,
        body: Union[t.SubmitLeadFormRequest, m.SubmitLeadFormRequest],
        *,
        id: Optional[int] = None,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.SubmitLeadFormResponse:
        """Hand in the form of a lead."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.LeadResponse]:
        """Leads by their ids, in the order of the ids."""

    def create_many(
        self,
        bodies: Iterable[Union[t.LeadCreateRequest, m.LeadCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.LeadResponse]:
        """Create many leads, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.LeadUpdateRequest, m.LeadUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.LeadResponse]:
        """Change many leads, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.LeadResponse:
        """Make a model of a row: ``models.crm.LeadResponse``."""

class AsyncLocations(Resource):
    """Locations: ``session.locations``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        name: Optional[str] = None,
        customer_id: Optional[int] = None,
        street: Optional[str] = None,
        unit: Optional[str] = None,
        city: Optional[str] = None,
        state: Optional[str] = None,
        zip: Optional[str] = None,
        country: Optional[str] = None,
        latitude: Optional[float] = None,
        longitude: Optional[float] = None,
        active: Optional[Active] = None,
        sort: Optional[t.LocationsSort] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.LocationResponse, m.LocationResponse]:
        """Locations, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.LocationResponse:
        """Get a location by its id."""

    async def create(
        self,
        body: Union[t.CreateLocationRequest, m.CreateLocationRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateLocationResponse:
        """Create a location."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateLocationRequest, m.UpdateLocationRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.LocationResponse:
        """Change a location; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportLocationsResponse, m.ExportLocationsResponse]:
        """Export feed of locations, in the order of their last change."""

    async def add_tag(
        self, id: int, tag_type_id: int, *, extra_params: Optional[Params] = None
    ) -> t.CreateLocationTagResponse:
        """Add a tag to a location."""

    async def create_contact(
        self,
        id: int,
        body: Union[t.LocationContactCreateRequest, m.LocationContactCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.LocationContactResponse:
        """Create a contact on a location."""

    async def create_note(
        self,
        id: int,
        body: Union[t.LocationNoteCreateRequest, m.LocationNoteCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a location."""

    async def delete_contact(
        self, id: int, contact_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete a contact of a location."""

    async def delete_note(
        self, id: int, note_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete a note of a location."""

    def export_contacts(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportLocationContactResponse, m.ExportLocationContactResponse]:
        """Export feed of contacts of locations, in the order of their last change."""

    async def get_preferred_technician(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> int:
        """Preferred technician of a location."""

    def list_all_contacts(
        self,
        *,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        location_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.LocationsContactResponse, m.LocationsContactResponse]:
        """Contacts of all locations; needs ``location_ids`` or a modification date."""

    def list_contacts(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.LocationContactResponse, m.LocationContactResponse]:
        """Contacts of a location."""

    def list_custom_field_types(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CustomFieldTypeResponse, m.CustomFieldTypeResponse]:
        """Types of the custom fields that locations can have."""

    def list_notes(
        self,
        id: int,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.NoteResponse, m.NoteResponse]:
        """Notes of a location."""

    async def remove_tag(
        self, id: int, tag_type_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Remove a tag from a location."""

    async def set_preferred_technician(
        self, id: int, preferred_technician_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Set the preferred technician of a location."""

    async def update_contact(
        self,
        id: int,
        contact_id: int,
        body: Union[t.LocationContactUpdateRequest, m.LocationContactUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.LocationContactResponse:
        """Change a contact of a location."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.LocationResponse]:
        """Locations by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateLocationRequest, m.CreateLocationRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CreateLocationResponse]:
        """Create many locations, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateLocationRequest, m.UpdateLocationRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.LocationResponse]:
        """Change many locations, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.LocationResponse:
        """Make a model of a row: ``models.crm.LocationResponse``."""

class AsyncCrmModule(Namespace):
    """The API module ``session.crm``."""

    @property
    def booking_provider_tags(self) -> AsyncBookingProviderTags: ...
    @property
    def bookings(self) -> AsyncBookings: ...
    @property
    def bulk_tags(self) -> AsyncBulkTags: ...
    @property
    def contact_methods(self) -> AsyncContactMethods: ...
    @property
    def contact_preferences(self) -> AsyncContactPreferences: ...
    @property
    def contacts(self) -> AsyncContacts: ...
    @property
    def customers(self) -> AsyncCustomers: ...
    @property
    def leads(self) -> AsyncLeads: ...
    @property
    def locations(self) -> AsyncLocations: ...
