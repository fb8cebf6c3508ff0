"""The API module ``crm``: customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from servicepytan.endpoints.base import Namespace, Resource

if TYPE_CHECKING:
    from servicepytan.endpoints.base import Active, Ids, Params, Since, Texts, When
    from servicepytan.endpoints.records import Feed, Records
    from servicepytan.endpoints.types import crm as t


class Customers(Resource):
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
        extra_params: Optional[Params] = None,
    ) -> Records[t.CustomerResponse]:
        """Customers, asked for page by page.

        ``GET /crm/v2/tenant/{tenant}/customers``; OAuth scope ``tn.crm.customers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            ids: Only these ids, one or several; more than 50 are asked for in several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            exclude_accounting_changes_from_modified_date_range: Whether changes made by accounting
                leave the modification date alone.
            name: With this name.
            street: With this street.
            unit: With this unit.
            city: With this city.
            state: With this state.
            zip: With this zip.
            country: With this country.
            latitude: At this latitude, in degrees.
            longitude: At this longitude, in degrees.
            phone: With a contact that has this phone number.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 are
                asked for in several requests.
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``CustomerResponse``; nothing is sent before the first is asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> for customer in session.customers.list(created_on_or_after="2026-01-01", limit=10):
            ...     print(customer["name"])
        """
        return self._records(
            "crm.customers.list",
            (),
            {
                "sort": sort,
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "exclude_accounting_changes_from_modified_date_range": exclude_accounting_changes_from_modified_date_range,  # noqa: E501
                "name": name,
                "street": street,
                "unit": unit,
                "city": city,
                "state": state,
                "zip": zip,
                "country": country,
                "latitude": latitude,
                "longitude": longitude,
                "phone": phone,
                "active": active,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            extra_params=extra_params,
        )

    def get(self, id: int, *, extra_params: Optional[Params] = None) -> t.CustomerResponse:
        """Get a customer by its id.

        ``GET /crm/v2/tenant/{tenant}/customers/{id}``; OAuth scope ``tn.crm.customers:r``.

        Args:
            id: The customer, by id.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``CustomerResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.customers.list().first()
            >>> customer = session.customers.get(row["id"])
        """
        return self._call("crm.customers.get", (id,), {}, extra_params=extra_params)

    def create(
        self,
        body: t.CreateCustomerRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreatedCustomerResponse:
        """Create a customer.

        ``POST /crm/v2/tenant/{tenant}/customers``; OAuth scope ``tn.crm.customers:w``.

        Args:
            body: A dict with the keys of ``CreateCustomerRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``CreatedCustomerResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "crm.customers.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: t.UpdateCustomerRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CustomerResponse:
        """Change a customer; what the body leaves out stays as it is.

        ``PATCH /crm/v2/tenant/{tenant}/customers/{id}``; OAuth scope ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            body: A dict with the keys of ``UpdateCustomerRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``CustomerResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer.
            ApiError: the API refuses for another reason.

        Example:
            >>> customer = session.customers.list().first()
            >>> customer = session.customers.update(customer["id"], {"doNotMail": True})
        """
        return self._call(
            "crm.customers.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportCustomerResponse]:
        """Export feed of customers, in the order of their last change.

        ``GET /crm/v2/tenant/{tenant}/export/customers``; OAuth scope ``tn.crm.customers:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: Give at most this many rows.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A feed of dicts typed as ``ExportCustomerResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> feed = session.customers.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._feed(
            "crm.customers.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def add_tag(
        self, id: int, tag_type_id: int, *, extra_params: Optional[Params] = None
    ) -> t.CreateCustomerTagResponse:
        """Add a tag to a customer.

        ``POST /crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}``; OAuth scope
        ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            tag_type_id: The tag type, by id.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``CreateCustomerTagResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer or tag type.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "crm.customers.add_tag",
            (
                id,
                tag_type_id,
            ),
            {},
            extra_params=extra_params,
        )

    def create_contact(
        self,
        id: int,
        body: t.CreateCustomerContactRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CustomerContactWithModifiedOnResponse:
        """Create a contact on a customer.

        ``POST /crm/v2/tenant/{tenant}/customers/{id}/contacts``; OAuth scope
        ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            body: A dict with the keys of ``CreateCustomerContactRequest``; dates and Decimals in it
                are converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``CustomerContactWithModifiedOnResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "crm.customers.create_contact",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_note(
        self,
        id: int,
        body: t.CustomerNoteCreateRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a customer.

        ``POST /crm/v2/tenant/{tenant}/customers/{id}/notes``; OAuth scope ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            body: A dict with the keys of ``CustomerNoteCreateRequest``; dates and Decimals in it
                are converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``NoteResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer.
            ApiError: the API refuses for another reason.

        Example:
            >>> customer = session.customers.list().first()
            >>> note = session.customers.create_note(customer["id"], {"text": "Call before 8 a.m."})
        """
        return self._call(
            "crm.customers.create_note",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete_contact(
        self, id: int, contact_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete a contact of a customer.

        ``DELETE /crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}``; OAuth scope
        ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            contact_id: The contact, by id.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer or contact.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "crm.customers.delete_contact",
            (
                id,
                contact_id,
            ),
            {},
            extra_params=extra_params,
        )

    def delete_note(self, id: int, note_id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a note of a customer.

        ``DELETE /crm/v2/tenant/{tenant}/customers/{id}/notes/{noteId}``; OAuth scope
        ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            note_id: The note, by id.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer or note.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "crm.customers.delete_note",
            (
                id,
                note_id,
            ),
            {},
            extra_params=extra_params,
        )

    def export_contacts(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportCustomerContactResponse]:
        """Export feed of contacts of customers, in the order of their last change.

        ``GET /crm/v2/tenant/{tenant}/export/customers/contacts``; OAuth scope
        ``tn.crm.customers:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: Give at most this many rows.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A feed of dicts typed as ``ExportCustomerContactResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> feed = session.customers.export_contacts(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._feed(
            "crm.customers.export_contacts",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

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
        extra_params: Optional[Params] = None,
    ) -> Records[t.CustomerContactWithModifiedOnAndCustomerIdResponse]:
        """Contacts of all customers; needs ``customer_ids`` or a modification date.

        ``GET /crm/v2/tenant/{tenant}/customers/contacts``; OAuth scope ``tn.crm.customers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            customer_ids: Of any of these customers, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``CustomerContactWithModifiedOnAndCustomerIdResponse``; nothing is
                sent before the first is asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> for item in session.customers.list_all_contacts(limit=10):
            ...     print(item)
        """
        return self._records(
            "crm.customers.list_all_contacts",
            (),
            {
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "customer_ids": customer_ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            extra_params=extra_params,
        )

    def list_contacts(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Records[t.CustomerContactWithModifiedOnResponse]:
        """Contacts of a customer.

        ``GET /crm/v2/tenant/{tenant}/customers/{id}/contacts``; OAuth scope ``tn.crm.customers:r``.

        Args:
            id: The customer, by id.
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``CustomerContactWithModifiedOnResponse``; nothing is sent before
                the first is asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> row = session.customers.list().first()
            >>> for item in session.customers.list_contacts(row["id"], limit=10):
            ...     print(item)
        """
        return self._records(
            "crm.customers.list_contacts",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            extra_params=extra_params,
        )

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
        extra_params: Optional[Params] = None,
    ) -> Records[t.CustomFieldTypeResponse]:
        """Types of the custom fields that customers can have.

        ``GET /crm/v2/tenant/{tenant}/customers/custom-fields``; OAuth scope ``tn.crm.customers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``CustomFieldTypeResponse``; nothing is sent before the first is
                asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> for item in session.customers.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._records(
            "crm.customers.list_custom_field_types",
            (),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            extra_params=extra_params,
        )

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
        extra_params: Optional[Params] = None,
    ) -> Records[t.NoteResponse]:
        """Notes of a customer.

        ``GET /crm/v2/tenant/{tenant}/customers/{id}/notes``; OAuth scope ``tn.crm.customers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The customer, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``NoteResponse``; nothing is sent before the first is asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> row = session.customers.list().first()
            >>> for item in session.customers.list_notes(row["id"], limit=10):
            ...     print(item)
        """
        return self._records(
            "crm.customers.list_notes",
            (id,),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            extra_params=extra_params,
        )

    def remove_tag(
        self, id: int, tag_type_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Remove a tag from a customer.

        ``DELETE /crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}``; OAuth scope
        ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            tag_type_id: The tag type, by id.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer or tag type.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "crm.customers.remove_tag",
            (
                id,
                tag_type_id,
            ),
            {},
            extra_params=extra_params,
        )

    def update_contact(
        self,
        id: int,
        contact_id: int,
        body: t.UpdateCustomerContactRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CustomerContactWithModifiedOnResponse:
        """Change a contact of a customer.

        ``PATCH /crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}``; OAuth scope
        ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            contact_id: The contact, by id.
            body: A dict with the keys of ``UpdateCustomerContactRequest``; dates and Decimals in it
                are converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``CustomerContactWithModifiedOnResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer or contact.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "crm.customers.update_contact",
            (
                id,
                contact_id,
            ),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )


class Crm(Namespace):
    """The API module ``session.crm``."""

    @property
    def customers(self) -> Customers:
        """Customers: ``session.crm.customers``, ``session.customers``."""
        return self._resource(Customers)
