# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``crm``: booking provider tags, bookings, bulk tags, contact methods, contact
preferences, contacts, customers, leads, locations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, Since, StrPath, Texts, When
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import crm as t
    from servicepytan.models import crm as m


class BookingProviderTags(Resource):
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
    ) -> Records[t.GetBookingProviderTagResponse, m.GetBookingProviderTagResponse]:
        """Booking provider tags, page by page.

        ``GET /crm/v2/tenant/{tenant}/booking-provider-tags``; OAuth scope
        ``tn.crm.bookingprovidertags:r``.

        Naive dates and times are in the session's time zone.

        Args:
            name: With this name.
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``GetBookingProviderTagResponse``; the first request is made when
                you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.booking_provider_tags.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.booking_provider_tags.list",
            (),
            {
                "name": name,
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.GetBookingProviderTagResponse:
        """Get a booking provider tag by its id.

        ``GET /crm/v2/tenant/{tenant}/booking-provider-tags/{id}``; OAuth scope
        ``tn.crm.bookingprovidertags:r``.

        Args:
            id: The booking provider tag, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``GetBookingProviderTagResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such booking provider tag.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.booking_provider_tags.list().first_or_raise()
            >>> booking_provider_tag = session.booking_provider_tags.get(row["id"])
        """
        return self._caller.call(
            "crm.booking_provider_tags.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateBookingProviderTagRequest, m.CreateBookingProviderTagRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateBookingProviderTagResponse:
        """Create a booking provider tag.

        ``POST /crm/v2/tenant/{tenant}/booking-provider-tags``; OAuth scope
        ``tn.crm.bookingprovidertags:w``.

        Args:
            body: A dict with the keys of ``CreateBookingProviderTagRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateBookingProviderTagResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> booking_provider_tag = session.booking_provider_tags.create(
            ...     {"tagName": "Example", "description": "Blower motor"}
            ... )
        """
        return self._caller.call(
            "crm.booking_provider_tags.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateBookingProviderTagRequest, m.UpdateBookingProviderTagRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.BookingProviderTagResponse:
        """Change a booking provider tag; what the body omits stays unchanged.

        ``PATCH /crm/v2/tenant/{tenant}/booking-provider-tags/{id}``; OAuth scope
        ``tn.crm.bookingprovidertags:w``.

        Args:
            id: The booking provider tag, by id.
            body: A dict with the keys of ``UpdateBookingProviderTagRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``BookingProviderTagResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.booking_provider_tags.list().first_or_raise()
            >>> booking_provider_tag = session.booking_provider_tags.update(
            ...     row["id"], {"description": "Blower motor"}
            ... )
        """
        return self._caller.call(
            "crm.booking_provider_tags.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.GetBookingProviderTagResponse]:
        """Booking provider tags by their ids, in the order of the ids.

        ``GET /crm/v2/tenant/{tenant}/booking-provider-tags``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``GetBookingProviderTagResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.booking_provider_tags.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "crm.booking_provider_tags.list", ids, {}, workers, cache=cache
        )

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
    ) -> BatchRun[t.CreateBookingProviderTagResponse]:
        """Create many booking provider tags, which are all checked before the first is sent.

        ``POST /crm/v2/tenant/{tenant}/booking-provider-tags``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateBookingProviderTagRequest``; any iterable will
                do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [{"tagName": "Example", "description": "Blower motor"}]
            >>> results = session.booking_provider_tags.create_many(rows).all()
        """
        return self._caller.batch(
            "crm.booking_provider_tags.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

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
    ) -> BatchRun[t.BookingProviderTagResponse]:
        """Change many booking provider tags, which are all checked before the first is sent.

        ``PATCH /crm/v2/tenant/{tenant}/booking-provider-tags/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateBookingProviderTagRequest``; any
                iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [(1234, {"description": "Blower motor"})]
            >>> results = session.booking_provider_tags.update_many(rows).all()
        """
        return self._caller.batch(
            "crm.booking_provider_tags.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.GetBookingProviderTagResponse:
        """Make a model of a row: ``models.crm.GetBookingProviderTagResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.booking_provider_tags.as_model(row).deviations
        """
        return self._caller.as_model("crm.booking_provider_tags.get", row, strict)


class Bookings(Resource):
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
    ) -> Records[t.BookingResponse, m.BookingResponse]:
        """Bookings, page by page.

        ``GET /crm/v2/tenant/{tenant}/bookings``; OAuth scope ``tn.crm.bookings:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            external_id: Of this external, by id.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``BookingResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.bookings.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.bookings.list",
            (),
            {
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "external_id": external_id,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.BookingResponse:
        """Get a booking by its id.

        ``GET /crm/v2/tenant/{tenant}/bookings/{id}``; OAuth scope ``tn.crm.bookings:r``.

        Args:
            id: The booking, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``BookingResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such booking.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.bookings.list().first_or_raise()
            >>> booking = session.bookings.get(row["id"])
        """
        return self._caller.call(
            "crm.bookings.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        booking_provider: int,
        body: Union[t.CreateBookingRequest, m.CreateBookingRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.BookingResponse:
        """Create a booking.

        ``POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings``; OAuth scope
        ``tn.crm.bookings:w``.

        Args:
            booking_provider: The booking provider, by id.
            body: A dict with the keys of ``CreateBookingRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``BookingResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> booking = session.bookings.create(
            ...     1234,
            ...     {
            ...         "source": "website",
            ...         "name": "Example",
            ...         "summary": "No heat upstairs",
            ...         "isFirstTimeClient": True,
            ...         "externalId": "A1",
            ...     },
            ... )
        """
        return self._caller.call(
            "crm.bookings.create",
            (booking_provider,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        booking_provider: int,
        id: int,
        body: Union[t.UpdateBookingRequest, m.UpdateBookingRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.BookingResponse:
        """Change a booking; what the body omits stays unchanged.

        ``PATCH /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}``; OAuth
        scope ``tn.crm.bookings:w``.

        Args:
            booking_provider: The booking provider, by id.
            id: The booking, by id.
            body: A dict with the keys of ``UpdateBookingRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``BookingResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such booking.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> booking = session.bookings.update(1234, 1234, {"name": "Example"})
        """
        return self._caller.call(
            "crm.bookings.update",
            (booking_provider, id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportBookingResponse, m.ExportBookingResponse]:
        """Export feed of bookings, in the order of their last change.

        ``GET /crm/v2/tenant/{tenant}/export/bookings``; OAuth scope ``tn.crm.bookings:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportBookingResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.bookings.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "crm.bookings.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def create_contact(
        self,
        booking_provider: int,
        id: int,
        body: Union[t.ContactCreateRequest, m.ContactCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.BookingContactResponse:
        """Create a contact on a booking.

        ``POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts``;
        OAuth scope ``tn.crm.bookings:w``.

        Args:
            booking_provider: The booking provider, by id.
            id: The booking, by id.
            body: A dict with the keys of ``ContactCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``BookingContactResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such booking.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.bookings.create_contact(
            ...     1234, 1234, {"type": "Example", "value": "A1"}
            ... )
        """
        return self._caller.call(
            "crm.bookings.create_contact",
            (booking_provider, id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete_contact(
        self,
        booking_provider: int,
        id: int,
        contact_id: int,
        *,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Delete a contact of a booking.

        ``DELETE /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}``;
        OAuth scope ``tn.crm.bookings:w``.

        Args:
            booking_provider: The booking provider, by id.
            id: The booking, by id.
            contact_id: The contact, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such booking or contact.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.bookings.delete_contact(1234, 1234, 1234)
        """  # noqa: E501
        return self._caller.call(
            "crm.bookings.delete_contact",
            (booking_provider, id, contact_id),
            {},
            extra_params=extra_params,
        )

    def dismiss(
        self,
        booking_provider: str,
        id: int,
        body: Union[t.DismissBookingModel, m.DismissBookingModel],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Dismiss a booking.

        ``POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/dismiss``;
        OAuth scope ``tn.crm.bookings:w``.

        Args:
            booking_provider: The booking provider.
            id: The booking, by id.
            body: A dict with the keys of ``DismissBookingModel``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.bookings.dismiss("operations", 1234, {"callReasonId": 1234})
        """
        return self._caller.call(
            "crm.bookings.dismiss",
            (booking_provider, id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_for_provider(
        self,
        booking_provider: int,
        id: int,
        *,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.BookingResponse:
        """Get a booking of one booking provider by its id.

        ``GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}``; OAuth
        scope ``tn.crm.bookings:r``.

        Args:
            booking_provider: The booking provider, by id.
            id: The booking, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``BookingResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such booking.
            ApiError: the API refuses for another reason.

        Example:
            >>> result = session.bookings.get_for_provider(1234, 1234)
        """
        return self._caller.call(
            "crm.bookings.get_for_provider",
            (booking_provider, id),
            {},
            extra_params=extra_params,
            cache=cache,
        )

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
    ) -> Records[t.BookingContactResponse, m.BookingContactResponse]:
        """Contacts of a booking.

        ``GET /crm/v2/tenant/{tenant}/bookings/{id}/contacts``; OAuth scope ``tn.crm.bookings:r``.

        Args:
            id: The booking, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``BookingContactResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.bookings.list().first_or_raise()
            >>> for item in session.bookings.list_contacts(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.bookings.list_contacts",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

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
    ) -> Records[t.BookingContactResponse, m.BookingContactResponse]:
        """Contacts of a booking of one booking provider.

        ``GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts``;
        OAuth scope ``tn.crm.bookings:r``.

        Args:
            booking_provider: The booking provider, by id.
            id: The booking, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``BookingContactResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.bookings.list_contacts_for_provider(1234, 1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.bookings.list_contacts_for_provider",
            (booking_provider, id),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

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
    ) -> Records[t.BookingResponse, m.BookingResponse]:
        """Bookings of one booking provider.

        ``GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings``; OAuth scope
        ``tn.crm.bookings:r``.

        Naive dates and times are in the session's time zone.

        Args:
            booking_provider: The booking provider, by id.
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            external_id: Of this external, by id.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``BookingResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.bookings.list_for_provider(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.bookings.list_for_provider",
            (booking_provider,),
            {
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "external_id": external_id,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def update_contact(
        self,
        booking_provider: int,
        id: int,
        contact_id: int,
        body: Union[t.UpdateBookingContactRequestInput, m.UpdateBookingContactRequestInput],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.UpdateBookingContactRequest:
        """Change a contact of a booking.

        ``PATCH /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}``;
        OAuth scope ``tn.crm.bookings:w``.

        Args:
            booking_provider: The booking provider, by id.
            id: The booking, by id.
            contact_id: The contact, by id.
            body: A dict with the keys of ``UpdateBookingContactRequestInput``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``UpdateBookingContactRequest``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such booking or contact.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.bookings.update_contact(
            ...     1234, 1234, 1234, {"memo": "Checked on site"}
            ... )
        """  # noqa: E501
        return self._caller.call(
            "crm.bookings.update_contact",
            (booking_provider, id, contact_id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.BookingResponse]:
        """Bookings by their ids, in the order of the ids.

        ``GET /crm/v2/tenant/{tenant}/bookings``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``BookingResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.bookings.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("crm.bookings.list", ids, {}, workers, cache=cache)

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
    ) -> BatchRun[t.BookingResponse]:
        """Create many bookings, which are all checked before the first is sent.

        ``POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings``; see
        ``Session.batch``.

        Args:
            booking_provider: The booking provider, by id.
            bodies: Dicts with the keys of ``CreateBookingRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [
            ...     {
            ...         "source": "website",
            ...         "name": "Example",
            ...         "summary": "No heat upstairs",
            ...         "isFirstTimeClient": True,
            ...         "externalId": "A1",
            ...     }
            ... ]
            >>> results = session.bookings.create_many(1234, rows).all()
        """
        return self._caller.batch(
            "crm.bookings.create",
            bodies,
            (booking_provider,),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

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
    ) -> BatchRun[t.BookingResponse]:
        """Change many bookings, which are all checked before the first is sent.

        ``PATCH /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}``; see
        ``Session.batch``.

        Args:
            booking_provider: The booking provider, by id.
            rows: Pairs of id and dict with the keys of ``UpdateBookingRequest``; any iterable will
                do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.bookings.update_many(1234, rows).all()
        """
        return self._caller.batch(
            "crm.bookings.update",
            rows,
            (booking_provider,),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.BookingResponse:
        """Make a model of a row: ``models.crm.BookingResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.bookings.as_model(row).deviations
        """
        return self._caller.as_model("crm.bookings.get", row, strict)


class BulkTags(Resource):
    """Bulk tags: ``session.bulk_tags``."""

    def add(
        self,
        body: Union[t.AddBulkTagsRequest, m.AddBulkTagsRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Add tags to customers, many at once.

        ``PUT /crm/v2/tenant/{tenant}/tags``; OAuth scope ``tn.crm.tags:w``.

        Args:
            body: A dict with the keys of ``AddBulkTagsRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.bulk_tags.add({"customerIds": [1234], "tagTypeIds": [1234]})
        """
        return self._caller.call(
            "crm.bulk_tags.add", (), {}, body=body, check=check, extra_params=extra_params
        )

    def remove(
        self,
        body: Union[t.RemoveBulkTagsRequest, m.RemoveBulkTagsRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Remove tags from customers, many at once.

        ``DELETE /crm/v2/tenant/{tenant}/tags``; OAuth scope ``tn.crm.tags:w``.

        Args:
            body: A dict with the keys of ``RemoveBulkTagsRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.bulk_tags.remove({"customerIds": [1234], "tagTypeIds": [1234]})
        """
        return self._caller.call(
            "crm.bulk_tags.remove", (), {}, body=body, check=check, extra_params=extra_params
        )


class ContactMethods(Resource):
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
    ) -> Records[t.ContactMethodResponse, m.ContactMethodResponse]:
        """Contact methods, page by page.

        ``GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods``; OAuth scope
        ``tn.crm.contacts:r``.

        Naive dates and times are in the session's time zone.

        Args:
            contact_id: The contact, by id.
            reference_id: Of this reference, by id.
            type: With this type.
            value: With this value.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ContactMethodResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.contact_methods.list(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42", limit=10
            ... ):
            ...     print(item)
        """
        return self._caller.records(
            "crm.contact_methods.list",
            (contact_id,),
            {
                "reference_id": reference_id,
                "type": type,
                "value": value,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, contact_id: str, id: str, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ContactMethodResponse:
        """Get a contact method by its id.

        ``GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}``;
        OAuth scope ``tn.crm.contacts:r``.

        Args:
            contact_id: The contact, by id.
            id: The contact method, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ContactMethodResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact method.
            ApiError: the API refuses for another reason.

        Example:
            >>> contact_method = session.contact_methods.get(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42", "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42"
            ... )
        """
        return self._caller.call(
            "crm.contact_methods.get", (contact_id, id), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        contact_id: str,
        body: Union[t.CreateContactMethodRequest, m.CreateContactMethodRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactMethodResponse:
        """Create a contact method.

        ``POST /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods``; OAuth scope
        ``tn.crm.contacts:w``.

        Args:
            contact_id: The contact, by id.
            body: A dict with the keys of ``CreateContactMethodRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ContactMethodResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact method or contact.
            ApiError: the API refuses for another reason.

        Example:
            >>> contact_method = session.contact_methods.create(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42", {"type": "Phone", "value": "A1"}
            ... )
        """
        return self._caller.call(
            "crm.contact_methods.create",
            (contact_id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        contact_id: str,
        id: str,
        body: Union[t.UpdateContactMethodRequest, m.UpdateContactMethodRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactMethodResponse:
        """Change a contact method; what the body omits stays unchanged.

        ``PATCH /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}``;
        OAuth scope ``tn.crm.contacts:w``.

        Args:
            contact_id: The contact, by id.
            id: The contact method, by id.
            body: A dict with the keys of ``UpdateContactMethodRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ContactMethodResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact method.
            ApiError: the API refuses for another reason.

        Example:
            >>> contact_method = session.contact_methods.update(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     {"memo": "Checked on site"},
            ... )
        """
        return self._caller.call(
            "crm.contact_methods.update",
            (contact_id, id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def replace(
        self,
        contact_id: str,
        id: str,
        body: Union[t.UpsertContactMethodRequest, m.UpsertContactMethodRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactMethodResponse:
        """Replace a contact method.

        ``PUT /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}``;
        OAuth scope ``tn.crm.contacts:w``.

        Args:
            contact_id: The contact, by id.
            id: The contact method, by id.
            body: A dict with the keys of ``UpsertContactMethodRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ContactMethodResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact method.
            ApiError: the API refuses for another reason.

        Example:
            >>> contact_method = session.contact_methods.replace(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     {"type": "Phone", "value": "A1"},
            ... )
        """
        return self._caller.call(
            "crm.contact_methods.replace",
            (contact_id, id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, contact_id: str, id: str, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a contact method.

        ``DELETE /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}``;
        OAuth scope ``tn.crm.contacts:w``.

        Args:
            contact_id: The contact, by id.
            id: The contact method, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact method.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.contact_methods.delete(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42", "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42"
            ... )
        """
        return self._caller.call(
            "crm.contact_methods.delete", (contact_id, id), {}, extra_params=extra_params
        )

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
    ) -> BatchRun[t.ContactMethodResponse]:
        """Create many contact methods, which are all checked before the first is sent.

        ``POST /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods``; see
        ``Session.batch``.

        Args:
            contact_id: The contact, by id.
            bodies: Dicts with the keys of ``CreateContactMethodRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [{"type": "Phone", "value": "A1"}]
            >>> results = session.contact_methods.create_many(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42", rows
            ... ).all()
        """
        return self._caller.batch(
            "crm.contact_methods.create",
            bodies,
            (contact_id,),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

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
    ) -> BatchRun[t.ContactMethodResponse]:
        """Change many contact methods, which are all checked before the first is sent.

        ``PATCH /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}``;
        see ``Session.batch``.

        Args:
            contact_id: The contact, by id.
            rows: Pairs of id and dict with the keys of ``UpdateContactMethodRequest``; any iterable
                will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [("6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42", {"memo": "Checked on site"})]
            >>> results = session.contact_methods.update_many(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42", rows
            ... ).all()
        """
        return self._caller.batch(
            "crm.contact_methods.update",
            rows,
            (contact_id,),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ContactMethodResponse:
        """Make a model of a row: ``models.crm.ContactMethodResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.contact_methods.as_model(row).deviations
        """
        return self._caller.as_model("crm.contact_methods.get", row, strict)


class ContactPreferences(Resource):
    """Contact preferences: ``session.contact_preferences``."""

    def list(
        self,
        contact_id: str,
        contact_method_id: str,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ContactPreferenceResponse, m.ContactPreferenceResponse]:
        """Preferences of a contact method, all in one answer.

        ``GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences``;
        OAuth scope ``tn.crm.contacts:r``.

        Args:
            contact_id: The contact, by id.
            contact_method_id: The contact method, by id.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ContactPreferenceResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.contact_preferences.list(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     limit=10,
            ... ):
            ...     print(item)
        """  # noqa: E501
        return self._caller.records(
            "crm.contact_preferences.list",
            (contact_id, contact_method_id),
            {},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self,
        contact_id: str,
        contact_method_id: str,
        id: str,
        *,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.ContactPreferenceResponse:
        """Get a preference of a contact method by its name.

        ``GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}``;
        OAuth scope ``tn.crm.contacts:r``.

        Args:
            contact_id: The contact, by id.
            contact_method_id: The contact method, by id.
            id: The preference name.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ContactPreferenceResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact preference.
            ApiError: the API refuses for another reason.

        Example:
            >>> contact_preference = session.contact_preferences.get(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     "operations",
            ... )
        """  # noqa: E501
        return self._caller.call(
            "crm.contact_preferences.get",
            (contact_id, contact_method_id, id),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def update(
        self,
        contact_id: str,
        contact_method_id: str,
        id: str,
        body: Union[t.UpdateContactMethodPreferenceRequest, m.UpdateContactMethodPreferenceRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactPreferenceResponse:
        """Change a preference of a contact method.

        ``PATCH /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}``;
        OAuth scope ``tn.crm.contacts:w``.

        Args:
            contact_id: The contact, by id.
            contact_method_id: The contact method, by id.
            id: The preference name.
            body: A dict with the keys of ``UpdateContactMethodPreferenceRequest``; converts dates
                and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ContactPreferenceResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact preference.
            ApiError: the API refuses for another reason.

        Example:
            >>> contact_preference = session.contact_preferences.update(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     "operations",
            ...     {"value": "A1"},
            ... )
        """  # noqa: E501
        return self._caller.call(
            "crm.contact_preferences.update",
            (contact_id, contact_method_id, id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

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
    ) -> BatchRun[t.ContactPreferenceResponse]:
        """Change many contact preferences, which are all checked before the first is sent.

        ``PATCH /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}``;
        see ``Session.batch``.

        Args:
            contact_id: The contact, by id.
            contact_method_id: The contact method, by id.
            rows: Pairs of id and dict with the keys of ``UpdateContactMethodPreferenceRequest``;
                any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [("operations", {"value": "A1"})]
            >>> results = session.contact_preferences.update_many(
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...     rows,
            ... ).all()
        """  # noqa: E501
        return self._caller.batch(
            "crm.contact_preferences.update",
            rows,
            (
                contact_id,
                contact_method_id,
            ),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ContactPreferenceResponse:
        """Make a model of a row: ``models.crm.ContactPreferenceResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.contact_preferences.as_model(row).deviations
        """
        return self._caller.as_model("crm.contact_preferences.get", row, strict)


class Contacts(Resource):
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
    ) -> Records[t.ContactResponse, m.ContactResponse]:
        """Contacts, page by page.

        ``GET /crm/v2/tenant/{tenant}/contacts``; OAuth scope ``tn.crm.contacts:r``.

        Naive dates and times are in the session's time zone.

        Args:
            name: With this name.
            title: With this title.
            reference_id: Of this reference, by id.
            is_archived: With this is archived.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ContactResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.contacts.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.contacts.list",
            (),
            {
                "name": name,
                "title": title,
                "reference_id": reference_id,
                "is_archived": is_archived,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: str, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ContactResponse:
        """Get a contact by its id.

        ``GET /crm/v2/tenant/{tenant}/contacts/{id}``; OAuth scope ``tn.crm.contacts:r``.

        Args:
            id: The contact, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ContactResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.contacts.list().first_or_raise()
            >>> contact = session.contacts.get(row["id"])
        """
        return self._caller.call(
            "crm.contacts.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateContactRequest, m.CreateContactRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactResponse:
        """Create a contact.

        ``POST /crm/v2/tenant/{tenant}/contacts``; OAuth scope ``tn.crm.contacts:w``.

        Args:
            body: A dict with the keys of ``CreateContactRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ContactResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> contact = session.contacts.create({"name": "Example"})
        """
        return self._caller.call(
            "crm.contacts.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: str,
        body: Union[t.UpdateContactRequest, m.UpdateContactRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactResponse:
        """Change a contact; what the body omits stays unchanged.

        ``PATCH /crm/v2/tenant/{tenant}/contacts/{id}``; OAuth scope ``tn.crm.contacts:w``.

        Args:
            id: The contact, by id.
            body: A dict with the keys of ``UpdateContactRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ContactResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.contacts.list().first_or_raise()
            >>> contact = session.contacts.update(row["id"], {"isArchived": True})
        """
        return self._caller.call(
            "crm.contacts.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def replace(
        self,
        id: str,
        body: Union[t.ReplaceContactRequest, m.ReplaceContactRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ContactResponse:
        """Replace a contact.

        ``PUT /crm/v2/tenant/{tenant}/contacts/{id}``; OAuth scope ``tn.crm.contacts:w``.

        Args:
            id: The contact, by id.
            body: A dict with the keys of ``ReplaceContactRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ContactResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.contacts.list().first_or_raise()
            >>> contact = session.contacts.replace(row["id"], {"isArchived": True})
        """
        return self._caller.call(
            "crm.contacts.replace", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def delete(self, id: str, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a contact.

        ``DELETE /crm/v2/tenant/{tenant}/contacts/{id}``; OAuth scope ``tn.crm.contacts:w``.

        Args:
            id: The contact, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.contacts.list().first_or_raise()
            >>> session.contacts.delete(row["id"])
        """
        return self._caller.call("crm.contacts.delete", (id,), {}, extra_params=extra_params)

    def create_relationship(
        self,
        id: str,
        related_entity_id: int,
        type_slug: str,
        *,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Link a contact to another record, such as a customer or a location.

        ``POST /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}``;
        OAuth scope ``tn.crm.contacts:w``.

        Args:
            id: The contact, by id.
            related_entity_id: The related entity, by id.
            type_slug: The type slug.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact or type slug.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.contacts.list().first_or_raise()
            >>> session.contacts.create_relationship(row["id"], 1234, "operations")
        """  # noqa: E501
        return self._caller.call(
            "crm.contacts.create_relationship",
            (id, related_entity_id, type_slug),
            {},
            extra_params=extra_params,
        )

    def delete_relationship(
        self,
        id: str,
        related_entity_id: int,
        type_slug: str,
        *,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Unlink a contact from another record, such as a customer or a location.

        ``DELETE /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}``;
        OAuth scope ``tn.crm.contacts:w``.

        Args:
            id: The contact, by id.
            related_entity_id: The related entity, by id.
            type_slug: The type slug.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such contact or type slug.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.contacts.list().first_or_raise()
            >>> session.contacts.delete_relationship(row["id"], 1234, "operations")
        """  # noqa: E501
        return self._caller.call(
            "crm.contacts.delete_relationship",
            (id, related_entity_id, type_slug),
            {},
            extra_params=extra_params,
        )

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
    ) -> Records[t.ContactResponse, m.ContactResponse]:
        """Contacts that are linked to a record, such as a customer or a location.

        ``GET /crm/v2/tenant/{tenant}/contacts/relationships/{relationshipId}``; OAuth scope
        ``tn.crm.contacts:r``.

        Naive dates and times are in the session's time zone.

        Args:
            relationship_id: The relationship, by id.
            name: With this name.
            title: With this title.
            reference_id: Of this reference, by id.
            is_archived: With this is archived.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ContactResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.contacts.list_by_relationship(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.contacts.list_by_relationship",
            (relationship_id,),
            {
                "name": name,
                "title": title,
                "reference_id": reference_id,
                "is_archived": is_archived,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_preference_types(
        self,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ContactPreferenceTypeResponse, m.ContactPreferenceTypeResponse]:
        """The preferences that contact methods can have.

        ``GET /crm/v2/tenant/{tenant}/contacts/preferences``; OAuth scope ``tn.crm.contacts:r``.

        Args:
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ContactPreferenceTypeResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.contacts.list_preference_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.contacts.list_preference_types",
            (),
            {},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

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
    ) -> Records[t.ContactRelationshipResponse, m.ContactRelationshipResponse]:
        """Relationships of a contact.

        ``GET /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships``; OAuth scope
        ``tn.crm.contacts:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The contact, by id.
            related_entity_id: Of this related entity, by id.
            type_slug: With this type slug.
            type_name: With this type name.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: ID, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ContactRelationshipResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.contacts.list().first_or_raise()
            >>> for item in session.contacts.list_relationships(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.contacts.list_relationships",
            (id,),
            {
                "related_entity_id": related_entity_id,
                "type_slug": type_slug,
                "type_name": type_name,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

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
    ) -> Records[t.ContactMethodResponse, m.ContactMethodResponse]:
        """Search the contact methods of all contacts.

        ``GET /crm/v2/tenant/{tenant}/contacts/contact-methods``; OAuth scope ``tn.crm.contacts:r``.

        Naive dates and times are in the session's time zone.

        Args:
            contact_id: Of this contact, by id.
            reference_id: Of this reference, by id.
            type: With this type.
            value: With this value.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ContactMethodResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.contacts.search_contact_methods(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.contacts.search_contact_methods",
            (),
            {
                "contact_id": contact_id,
                "reference_id": reference_id,
                "type": type,
                "value": value,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateContactRequest, m.CreateContactRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ContactResponse]:
        """Create many contacts, which are all checked before the first is sent.

        ``POST /crm/v2/tenant/{tenant}/contacts``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateContactRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [{"name": "Example"}]
            >>> results = session.contacts.create_many(rows).all()
        """
        return self._caller.batch(
            "crm.contacts.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[tuple[str, Union[t.UpdateContactRequest, m.UpdateContactRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ContactResponse]:
        """Change many contacts, which are all checked before the first is sent.

        ``PATCH /crm/v2/tenant/{tenant}/contacts/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateContactRequest``; any iterable will
                do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [("6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42", {"isArchived": True})]
            >>> results = session.contacts.update_many(rows).all()
        """
        return self._caller.batch(
            "crm.contacts.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ContactResponse:
        """Make a model of a row: ``models.crm.ContactResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.contacts.as_model(row).deviations
        """
        return self._caller.as_model("crm.contacts.get", row, strict)


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
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CustomerResponse, m.CustomerResponse]:
        """Customers, page by page.

        ``GET /crm/v2/tenant/{tenant}/customers``; OAuth scope ``tn.crm.customers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            ids: Only these ids, one or several; more than 50 take several requests.
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
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CustomerResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for customer in session.customers.list(created_on_or_after="2026-01-01", limit=10):
            ...     print(customer["name"])
        """
        return self._caller.records(
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
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CustomerResponse:
        """Get a customer by its id.

        ``GET /crm/v2/tenant/{tenant}/customers/{id}``; OAuth scope ``tn.crm.customers:r``.

        Args:
            id: The customer, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``CustomerResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.customers.list().first_or_raise()
            >>> customer = session.customers.get(row["id"])
        """
        return self._caller.call(
            "crm.customers.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateCustomerRequest, m.CreateCustomerRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreatedCustomerResponse:
        """Create a customer.

        ``POST /crm/v2/tenant/{tenant}/customers``; OAuth scope ``tn.crm.customers:w``.

        Args:
            body: A dict with the keys of ``CreateCustomerRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreatedCustomerResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> customer = session.customers.create(
            ...     {
            ...         "name": "Example",
            ...         "locations": [
            ...             {
            ...                 "name": "Example",
            ...                 "address": {
            ...                     "street": "12 Main St",
            ...                     "city": "Portland",
            ...                     "state": "OR",
            ...                     "zip": "97201",
            ...                     "country": "USA",
            ...                 },
            ...             }
            ...         ],
            ...         "address": {
            ...             "street": "12 Main St",
            ...             "city": "Portland",
            ...             "state": "OR",
            ...             "zip": "97201",
            ...             "country": "USA",
            ...         },
            ...     }
            ... )
        """
        return self._caller.call(
            "crm.customers.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateCustomerRequest, m.UpdateCustomerRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CustomerResponse:
        """Change a customer; what the body omits stays unchanged.

        ``PATCH /crm/v2/tenant/{tenant}/customers/{id}``; OAuth scope ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            body: A dict with the keys of ``UpdateCustomerRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CustomerResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer.
            ApiError: the API refuses for another reason.

        Example:
            >>> customer = session.customers.list().first_or_raise()
            >>> customer = session.customers.update(customer["id"], {"doNotMail": True})
        """
        return self._caller.call(
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
    ) -> Feed[t.ExportCustomerResponse, m.ExportCustomerResponse]:
        """Export feed of customers, in the order of their last change.

        ``GET /crm/v2/tenant/{tenant}/export/customers``; OAuth scope ``tn.crm.customers:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportCustomerResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.customers.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
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
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateCustomerTagResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer or tag type.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.customers.list().first_or_raise()
            >>> done = session.customers.add_tag(row["id"], 1234)
        """
        return self._caller.call(
            "crm.customers.add_tag", (id, tag_type_id), {}, extra_params=extra_params
        )

    def create_contact(
        self,
        id: int,
        body: Union[t.CreateCustomerContactRequest, m.CreateCustomerContactRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CustomerContactWithModifiedOnResponse:
        """Create a contact on a customer.

        ``POST /crm/v2/tenant/{tenant}/customers/{id}/contacts``; OAuth scope
        ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            body: A dict with the keys of ``CreateCustomerContactRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CustomerContactWithModifiedOnResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.customers.list().first_or_raise()
            >>> done = session.customers.create_contact(row["id"], {"type": "Phone", "value": "A1"})
        """
        return self._caller.call(
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
        body: Union[t.CustomerNoteCreateRequest, m.CustomerNoteCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a customer.

        ``POST /crm/v2/tenant/{tenant}/customers/{id}/notes``; OAuth scope ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            body: A dict with the keys of ``CustomerNoteCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``NoteResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer.
            ApiError: the API refuses for another reason.

        Example:
            >>> customer = session.customers.list().first_or_raise()
            >>> note = session.customers.create_note(customer["id"], {"text": "Call before 8 a.m."})
        """
        return self._caller.call(
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
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer or contact.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.customers.list().first_or_raise()
            >>> session.customers.delete_contact(row["id"], 1234)
        """
        return self._caller.call(
            "crm.customers.delete_contact", (id, contact_id), {}, extra_params=extra_params
        )

    def delete_note(self, id: int, note_id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a note of a customer.

        ``DELETE /crm/v2/tenant/{tenant}/customers/{id}/notes/{noteId}``; OAuth scope
        ``tn.crm.customers:w``.

        Args:
            id: The customer, by id.
            note_id: The note, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer or note.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.customers.list().first_or_raise()
            >>> session.customers.delete_note(row["id"], 1234)
        """
        return self._caller.call(
            "crm.customers.delete_note", (id, note_id), {}, extra_params=extra_params
        )

    def export_contacts(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportCustomerContactResponse, m.ExportCustomerContactResponse]:
        """Export feed of contacts of customers, in the order of their last change.

        ``GET /crm/v2/tenant/{tenant}/export/customers/contacts``; OAuth scope
        ``tn.crm.customers:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportCustomerContactResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.customers.export_contacts(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
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
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[
        t.CustomerContactWithModifiedOnAndCustomerIdResponse,
        m.CustomerContactWithModifiedOnAndCustomerIdResponse,
    ]:
        """Contacts of all customers; needs ``customer_ids`` or a modification date.

        ``GET /crm/v2/tenant/{tenant}/customers/contacts``; OAuth scope ``tn.crm.customers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            customer_ids: Of any of these customers, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CustomerContactWithModifiedOnAndCustomerIdResponse``; the first
                request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.customers.list_all_contacts(limit=10):
            ...     print(item)
        """
        return self._caller.records(
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
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

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
    ) -> Records[t.CustomerContactWithModifiedOnResponse, m.CustomerContactWithModifiedOnResponse]:
        """Contacts of a customer.

        ``GET /crm/v2/tenant/{tenant}/customers/{id}/contacts``; OAuth scope ``tn.crm.customers:r``.

        Args:
            id: The customer, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CustomerContactWithModifiedOnResponse``; the first request is made
                when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.customers.list().first_or_raise()
            >>> for item in session.customers.list_contacts(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.customers.list_contacts",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
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
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CustomFieldTypeResponse, m.CustomFieldTypeResponse]:
        """Types of the custom fields that customers can have.

        ``GET /crm/v2/tenant/{tenant}/customers/custom-fields``; OAuth scope ``tn.crm.customers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CustomFieldTypeResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.customers.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
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
            exact=exact,
            extra_params=extra_params,
            cache=cache,
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
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.NoteResponse, m.NoteResponse]:
        """Notes of a customer.

        ``GET /crm/v2/tenant/{tenant}/customers/{id}/notes``; OAuth scope ``tn.crm.customers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The customer, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``NoteResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.customers.list().first_or_raise()
            >>> for item in session.customers.list_notes(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
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
            exact=exact,
            extra_params=extra_params,
            cache=cache,
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
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer or tag type.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.customers.list().first_or_raise()
            >>> session.customers.remove_tag(row["id"], 1234)
        """
        return self._caller.call(
            "crm.customers.remove_tag", (id, tag_type_id), {}, extra_params=extra_params
        )

    def update_contact(
        self,
        id: int,
        contact_id: int,
        body: Union[t.UpdateCustomerContactRequest, m.UpdateCustomerContactRequest],
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
            body: A dict with the keys of ``UpdateCustomerContactRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CustomerContactWithModifiedOnResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer or contact.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.customers.list().first_or_raise()
            >>> done = session.customers.update_contact(
            ...     row["id"], 1234, {"memo": "Checked on site"}
            ... )
        """
        return self._caller.call(
            "crm.customers.update_contact",
            (id, contact_id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.CustomerResponse]:
        """Customers by their ids, in the order of the ids; inactive ones included.

        ``GET /crm/v2/tenant/{tenant}/customers``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``CustomerResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.customers.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "crm.customers.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateCustomerRequest, m.CreateCustomerRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CreatedCustomerResponse]:
        """Create many customers, which are all checked before the first is sent.

        ``POST /crm/v2/tenant/{tenant}/customers``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateCustomerRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [
            ...     {
            ...         "name": "Example",
            ...         "locations": [
            ...             {
            ...                 "name": "Example",
            ...                 "address": {
            ...                     "street": "12 Main St",
            ...                     "city": "Portland",
            ...                     "state": "OR",
            ...                     "zip": "97201",
            ...                     "country": "USA",
            ...                 },
            ...             }
            ...         ],
            ...         "address": {
            ...             "street": "12 Main St",
            ...             "city": "Portland",
            ...             "state": "OR",
            ...             "zip": "97201",
            ...             "country": "USA",
            ...         },
            ...     }
            ... ]
            >>> results = session.customers.create_many(rows).all()
        """
        return self._caller.batch(
            "crm.customers.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateCustomerRequest, m.UpdateCustomerRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CustomerResponse]:
        """Change many customers, which are all checked before the first is sent.

        ``PATCH /crm/v2/tenant/{tenant}/customers/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateCustomerRequest``; any iterable will
                do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.customers.update_many(rows).all()
        """
        return self._caller.batch(
            "crm.customers.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CustomerResponse:
        """Make a model of a row: ``models.crm.CustomerResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.customers.as_model(row).deviations
        """
        return self._caller.as_model("crm.customers.get", row, strict)


class Leads(Resource):
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
    ) -> Records[t.LeadResponse, m.LeadResponse]:
        """Leads, page by page.

        ``GET /crm/v2/tenant/{tenant}/leads``; OAuth scope ``tn.crm.leads:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            customer_id: Of this customer, by id.
            is_prospect: Whether is prospect.
            without_customer: Whether without customer.
            status: The status: Open, Dismissed, Converted.
            customer_city: With this customer city.
            customer_state: With this customer state.
            customer_zip: With this customer zip.
            customer_created_on_or_after: Customer created at this moment or later.
            customer_created_before: Customer created before this moment.
            customer_modified_on_or_after: Customer modified at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            gen_perm_url: Whether gen perm url.
            lead_customer_name: With this lead customer name.
            lead_phone: With this lead phone.
            is_capture_source_form: Whether is capture source form.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``LeadResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.leads.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.leads.list",
            (),
            {
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "customer_id": customer_id,
                "is_prospect": is_prospect,
                "without_customer": without_customer,
                "status": status,
                "customer_city": customer_city,
                "customer_state": customer_state,
                "customer_zip": customer_zip,
                "customer_created_on_or_after": customer_created_on_or_after,
                "customer_created_before": customer_created_before,
                "customer_modified_on_or_after": customer_modified_on_or_after,
                "sort": sort,
                "gen_perm_url": gen_perm_url,
                "lead_customer_name": lead_customer_name,
                "lead_phone": lead_phone,
                "is_capture_source_form": is_capture_source_form,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.LeadResponse:
        """Get a lead by its id.

        ``GET /crm/v2/tenant/{tenant}/leads/{id}``; OAuth scope ``tn.crm.leads:r``.

        Args:
            id: The lead, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``LeadResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such lead.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.leads.list().first_or_raise()
            >>> lead = session.leads.get(row["id"])
        """
        return self._caller.call("crm.leads.get", (id,), {}, extra_params=extra_params, cache=cache)

    def create(
        self,
        body: Union[t.LeadCreateRequest, m.LeadCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.LeadResponse:
        """Create a lead.

        ``POST /crm/v2/tenant/{tenant}/leads``; OAuth scope ``tn.crm.leads:w``.

        Args:
            body: A dict with the keys of ``LeadCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``LeadResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> lead = session.leads.create({"campaignId": 1234, "summary": "No heat upstairs"})
        """
        return self._caller.call(
            "crm.leads.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.LeadUpdateRequest, m.LeadUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.LeadResponse:
        """Change a lead; what the body omits stays unchanged.

        ``PATCH /crm/v2/tenant/{tenant}/leads/{id}``; OAuth scope ``tn.crm.leads:w``.

        Args:
            id: The lead, by id.
            body: A dict with the keys of ``LeadUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``LeadResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.leads.list().first_or_raise()
            >>> lead = session.leads.update(row["id"], {"summary": "No heat upstairs"})
        """
        return self._caller.call(
            "crm.leads.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportLeadsResponse, m.ExportLeadsResponse]:
        """Export feed of leads, in the order of their last change.

        ``GET /crm/v2/tenant/{tenant}/export/leads``; OAuth scope ``tn.crm.leads:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportLeadsResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.leads.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "crm.leads.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def create_follow_up(
        self,
        id: int,
        body: Union[t.CreateFollowUpRequest, m.CreateFollowUpRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.FollowUpResponse:
        """Create a follow-up on a lead.

        ``POST /crm/v2/tenant/{tenant}/leads/{id}/follow-up``; OAuth scope ``tn.crm.leads:w``.

        Args:
            id: The lead, by id.
            body: A dict with the keys of ``CreateFollowUpRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``FollowUpResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.leads.list().first_or_raise()
            >>> done = session.leads.create_follow_up(
            ...     row["id"], {"followUpDate": "2026-01-31T08:00:00Z"}
            ... )
        """
        return self._caller.call(
            "crm.leads.create_follow_up",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_note(
        self,
        id: int,
        body: Union[t.LeadNoteCreateRequest, m.LeadNoteCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a lead.

        ``POST /crm/v2/tenant/{tenant}/leads/{id}/notes``; OAuth scope ``tn.crm.leads:w``.

        Args:
            id: The lead, by id.
            body: A dict with the keys of ``LeadNoteCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``NoteResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such lead.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.leads.list().first_or_raise()
            >>> done = session.leads.create_note(row["id"], {"text": "Gate code 4711"})
        """
        return self._caller.call(
            "crm.leads.create_note", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def dismiss(
        self,
        id: int,
        body: Union[t.DismissLeadRequest, m.DismissLeadRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Dismiss a lead.

        ``POST /crm/v2/tenant/{tenant}/leads/{id}/dismiss``; OAuth scope ``tn.crm.leads:w``.

        Args:
            id: The lead, by id.
            body: A dict with the keys of ``DismissLeadRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such lead.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.leads.list().first_or_raise()
            >>> session.leads.dismiss(row["id"], {"dismissingReasonId": 1234})
        """
        return self._caller.call(
            "crm.leads.dismiss", (id,), {}, body=body, check=check, extra_params=extra_params
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
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.NoteResponse, m.NoteResponse]:
        """Notes of a lead.

        ``GET /crm/v2/tenant/{tenant}/leads/{id}/notes``; OAuth scope ``tn.crm.leads:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The lead, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``NoteResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.leads.list().first_or_raise()
            >>> for item in session.leads.list_notes(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.leads.list_notes",
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
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def submit_form(
        self,
        body: Union[t.SubmitLeadFormRequest, m.SubmitLeadFormRequest],
        *,
        id: Optional[int] = None,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.SubmitLeadFormResponse:
        """Hand in the form of a lead.

        ``POST /crm/v2/tenant/{tenant}/leads/form``; OAuth scope ``tn.crm.leads:w``.

        Args:
            body: A dict with the keys of ``SubmitLeadFormRequest``; converts dates and Decimals.
            id: With this id.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``SubmitLeadFormResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.leads.submit_form({"name": "Example"})
        """
        return self._caller.call(
            "crm.leads.submit_form",
            (),
            {"id": id},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.LeadResponse]:
        """Leads by their ids, in the order of the ids.

        ``GET /crm/v2/tenant/{tenant}/leads``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``LeadResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.leads.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("crm.leads.list", ids, {}, workers, cache=cache)

    def create_many(
        self,
        bodies: Iterable[Union[t.LeadCreateRequest, m.LeadCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.LeadResponse]:
        """Create many leads, which are all checked before the first is sent.

        ``POST /crm/v2/tenant/{tenant}/leads``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``LeadCreateRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [{"campaignId": 1234, "summary": "No heat upstairs"}]
            >>> results = session.leads.create_many(rows).all()
        """
        return self._caller.batch(
            "crm.leads.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.LeadUpdateRequest, m.LeadUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.LeadResponse]:
        """Change many leads, which are all checked before the first is sent.

        ``PATCH /crm/v2/tenant/{tenant}/leads/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``LeadUpdateRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [(1234, {"summary": "No heat upstairs"})]
            >>> results = session.leads.update_many(rows).all()
        """
        return self._caller.batch(
            "crm.leads.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.LeadResponse:
        """Make a model of a row: ``models.crm.LeadResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.leads.as_model(row).deviations
        """
        return self._caller.as_model("crm.leads.get", row, strict)


class Locations(Resource):
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
    ) -> Records[t.LocationResponse, m.LocationResponse]:
        """Locations, page by page.

        ``GET /crm/v2/tenant/{tenant}/locations``; OAuth scope ``tn.crm.locations:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            name: With this name.
            customer_id: Of this customer, by id.
            street: With this street.
            unit: With this unit.
            city: With this city.
            state: With this state.
            zip: With this zip.
            country: With this country.
            latitude: At this latitude, in degrees.
            longitude: At this longitude, in degrees.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``LocationResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.locations.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.locations.list",
            (),
            {
                "ids": ids,
                "name": name,
                "customer_id": customer_id,
                "street": street,
                "unit": unit,
                "city": city,
                "state": state,
                "zip": zip,
                "country": country,
                "latitude": latitude,
                "longitude": longitude,
                "active": active,
                "sort": sort,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.LocationResponse:
        """Get a location by its id.

        ``GET /crm/v2/tenant/{tenant}/locations/{id}``; OAuth scope ``tn.crm.locations:r``.

        Args:
            id: The location, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``LocationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> location = session.locations.get(row["id"])
        """
        return self._caller.call(
            "crm.locations.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateLocationRequest, m.CreateLocationRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateLocationResponse:
        """Create a location.

        ``POST /crm/v2/tenant/{tenant}/locations``; OAuth scope ``tn.crm.locations:w``.

        Args:
            body: A dict with the keys of ``CreateLocationRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateLocationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> location = session.locations.create(
            ...     {
            ...         "name": "Example",
            ...         "address": {
            ...             "street": "12 Main St",
            ...             "city": "Portland",
            ...             "state": "OR",
            ...             "zip": "97201",
            ...             "country": "USA",
            ...         },
            ...         "customerId": 1234,
            ...     }
            ... )
        """
        return self._caller.call(
            "crm.locations.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateLocationRequest, m.UpdateLocationRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.LocationResponse:
        """Change a location; what the body omits stays unchanged.

        ``PATCH /crm/v2/tenant/{tenant}/locations/{id}``; OAuth scope ``tn.crm.locations:w``.

        Args:
            id: The location, by id.
            body: A dict with the keys of ``UpdateLocationRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``LocationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> location = session.locations.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "crm.locations.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportLocationsResponse, m.ExportLocationsResponse]:
        """Export feed of locations, in the order of their last change.

        ``GET /crm/v2/tenant/{tenant}/export/locations``; OAuth scope ``tn.crm.locations:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportLocationsResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.locations.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "crm.locations.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def add_tag(
        self, id: int, tag_type_id: int, *, extra_params: Optional[Params] = None
    ) -> t.CreateLocationTagResponse:
        """Add a tag to a location.

        ``POST /crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}``; OAuth scope
        ``tn.crm.locations:w``.

        Args:
            id: The location, by id.
            tag_type_id: The tag type, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateLocationTagResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location or tag type.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> done = session.locations.add_tag(row["id"], 1234)
        """
        return self._caller.call(
            "crm.locations.add_tag", (id, tag_type_id), {}, extra_params=extra_params
        )

    def create_contact(
        self,
        id: int,
        body: Union[t.LocationContactCreateRequest, m.LocationContactCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.LocationContactResponse:
        """Create a contact on a location.

        ``POST /crm/v2/tenant/{tenant}/locations/{id}/contacts``; OAuth scope
        ``tn.crm.locations:w``.

        Args:
            id: The location, by id.
            body: A dict with the keys of ``LocationContactCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``LocationContactResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> done = session.locations.create_contact(row["id"], {"type": "Phone", "value": "A1"})
        """
        return self._caller.call(
            "crm.locations.create_contact",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_note(
        self,
        id: int,
        body: Union[t.LocationNoteCreateRequest, m.LocationNoteCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a location.

        ``POST /crm/v2/tenant/{tenant}/locations/{id}/notes``; OAuth scope ``tn.crm.locations:w``.

        Args:
            id: The location, by id.
            body: A dict with the keys of ``LocationNoteCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``NoteResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> done = session.locations.create_note(row["id"], {"text": "Gate code 4711"})
        """
        return self._caller.call(
            "crm.locations.create_note",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete_contact(
        self, id: int, contact_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete a contact of a location.

        ``DELETE /crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}``; OAuth scope
        ``tn.crm.locations:w``.

        Args:
            id: The location, by id.
            contact_id: The contact, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location or contact.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> session.locations.delete_contact(row["id"], 1234)
        """
        return self._caller.call(
            "crm.locations.delete_contact", (id, contact_id), {}, extra_params=extra_params
        )

    def delete_note(self, id: int, note_id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a note of a location.

        ``DELETE /crm/v2/tenant/{tenant}/locations/{id}/notes/{noteId}``; OAuth scope
        ``tn.crm.locations:w``.

        Args:
            id: The location, by id.
            note_id: The note, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location or note.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> session.locations.delete_note(row["id"], 1234)
        """
        return self._caller.call(
            "crm.locations.delete_note", (id, note_id), {}, extra_params=extra_params
        )

    def export_contacts(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportLocationContactResponse, m.ExportLocationContactResponse]:
        """Export feed of contacts of locations, in the order of their last change.

        ``GET /crm/v2/tenant/{tenant}/export/locations/contacts``; OAuth scope
        ``tn.crm.locations:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportLocationContactResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.locations.export_contacts(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "crm.locations.export_contacts",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def get_preferred_technician(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> int:
        """Preferred technician of a location.

        ``GET /crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician``; OAuth scope
        ``tn.crm.locations:r``.

        Args:
            id: The location, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A number.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> result = session.locations.get_preferred_technician(row["id"])
        """
        return self._caller.call(
            "crm.locations.get_preferred_technician",
            (id,),
            {},
            extra_params=extra_params,
            cache=cache,
        )

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
    ) -> Records[t.LocationsContactResponse, m.LocationsContactResponse]:
        """Contacts of all locations; needs ``location_ids`` or a modification date.

        ``GET /crm/v2/tenant/{tenant}/locations/contacts``; OAuth scope ``tn.crm.locations:r``.

        Naive dates and times are in the session's time zone.

        Args:
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            location_ids: Of any of these locations, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``LocationsContactResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.locations.list_all_contacts(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.locations.list_all_contacts",
            (),
            {
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "location_ids": location_ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

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
    ) -> Records[t.LocationContactResponse, m.LocationContactResponse]:
        """Contacts of a location.

        ``GET /crm/v2/tenant/{tenant}/locations/{id}/contacts``; OAuth scope ``tn.crm.locations:r``.

        Args:
            id: The location, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``LocationContactResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> for item in session.locations.list_contacts(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.locations.list_contacts",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
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
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CustomFieldTypeResponse, m.CustomFieldTypeResponse]:
        """Types of the custom fields that locations can have.

        ``GET /crm/v2/tenant/{tenant}/locations/custom-fields``; OAuth scope ``tn.crm.locations:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CustomFieldTypeResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.locations.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.locations.list_custom_field_types",
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
            exact=exact,
            extra_params=extra_params,
            cache=cache,
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
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.NoteResponse, m.NoteResponse]:
        """Notes of a location.

        ``GET /crm/v2/tenant/{tenant}/locations/{id}/notes``; OAuth scope ``tn.crm.locations:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The location, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``NoteResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> for item in session.locations.list_notes(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "crm.locations.list_notes",
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
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def remove_tag(
        self, id: int, tag_type_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Remove a tag from a location.

        ``DELETE /crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}``; OAuth scope
        ``tn.crm.locations:w``.

        Args:
            id: The location, by id.
            tag_type_id: The tag type, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location or tag type.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> session.locations.remove_tag(row["id"], 1234)
        """
        return self._caller.call(
            "crm.locations.remove_tag", (id, tag_type_id), {}, extra_params=extra_params
        )

    def set_preferred_technician(
        self, id: int, preferred_technician_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Set the preferred technician of a location.

        ``POST /crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician/{preferredTechnicianId}``;
        OAuth scope ``tn.crm.locations:w``.

        Args:
            id: The location, by id.
            preferred_technician_id: The preferred technician, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location or preferred technician.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> session.locations.set_preferred_technician(row["id"], 1234)
        """
        return self._caller.call(
            "crm.locations.set_preferred_technician",
            (id, preferred_technician_id),
            {},
            extra_params=extra_params,
        )

    def update_contact(
        self,
        id: int,
        contact_id: int,
        body: Union[t.LocationContactUpdateRequest, m.LocationContactUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.LocationContactResponse:
        """Change a contact of a location.

        ``PATCH /crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}``; OAuth scope
        ``tn.crm.locations:w``.

        Args:
            id: The location, by id.
            contact_id: The contact, by id.
            body: A dict with the keys of ``LocationContactUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``LocationContactResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location or contact.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.locations.list().first_or_raise()
            >>> done = session.locations.update_contact(
            ...     row["id"], 1234, {"memo": "Checked on site"}
            ... )
        """
        return self._caller.call(
            "crm.locations.update_contact",
            (id, contact_id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.LocationResponse]:
        """Locations by their ids, in the order of the ids; inactive ones included.

        ``GET /crm/v2/tenant/{tenant}/locations``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``LocationResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.locations.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "crm.locations.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateLocationRequest, m.CreateLocationRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CreateLocationResponse]:
        """Create many locations, which are all checked before the first is sent.

        ``POST /crm/v2/tenant/{tenant}/locations``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateLocationRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [
            ...     {
            ...         "name": "Example",
            ...         "address": {
            ...             "street": "12 Main St",
            ...             "city": "Portland",
            ...             "state": "OR",
            ...             "zip": "97201",
            ...             "country": "USA",
            ...         },
            ...         "customerId": 1234,
            ...     }
            ... ]
            >>> results = session.locations.create_many(rows).all()
        """
        return self._caller.batch(
            "crm.locations.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateLocationRequest, m.UpdateLocationRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.LocationResponse]:
        """Change many locations, which are all checked before the first is sent.

        ``PATCH /crm/v2/tenant/{tenant}/locations/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateLocationRequest``; any iterable will
                do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.locations.update_many(rows).all()
        """
        return self._caller.batch(
            "crm.locations.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.LocationResponse:
        """Make a model of a row: ``models.crm.LocationResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.locations.as_model(row).deviations
        """
        return self._caller.as_model("crm.locations.get", row, strict)


class CrmModule(Namespace):
    """The API module ``session.crm``."""

    @cached_attribute
    def booking_provider_tags(self) -> BookingProviderTags:
        """Booking provider tags; also ``session.booking_provider_tags``."""
        return BookingProviderTags(self._caller)

    @cached_attribute
    def bookings(self) -> Bookings:
        """Bookings; also ``session.bookings``."""
        return Bookings(self._caller)

    @cached_attribute
    def bulk_tags(self) -> BulkTags:
        """Bulk tags; also ``session.bulk_tags``."""
        return BulkTags(self._caller)

    @cached_attribute
    def contact_methods(self) -> ContactMethods:
        """Contact methods; also ``session.contact_methods``."""
        return ContactMethods(self._caller)

    @cached_attribute
    def contact_preferences(self) -> ContactPreferences:
        """Contact preferences; also ``session.contact_preferences``."""
        return ContactPreferences(self._caller)

    @cached_attribute
    def contacts(self) -> Contacts:
        """Contacts; also ``session.contacts``."""
        return Contacts(self._caller)

    @cached_attribute
    def customers(self) -> Customers:
        """Customers; also ``session.customers``."""
        return Customers(self._caller)

    @cached_attribute
    def leads(self) -> Leads:
        """Leads; also ``session.leads``."""
        return Leads(self._caller)

    @cached_attribute
    def locations(self) -> Locations:
        """Locations; also ``session.locations``."""
        return Locations(self._caller)
