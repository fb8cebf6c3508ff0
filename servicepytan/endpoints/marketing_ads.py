# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``marketing_ads``: attributed leads, capacity warnings, external call
attributions, performance, scheduled job attributions, web booking attributions, web lead form
attributions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Params, StrPath, When
    from servicepytan.endpoints.records import Records
    from servicepytan.endpoints.types import marketing_ads as t
    from servicepytan.models import marketing_ads as m


class AttributedLeads(Resource):
    """Attributed leads: ``session.attributed_leads``."""

    def list(
        self,
        *,
        from_utc: When,
        to_utc: When,
        lead_type: Optional[t.LeadType] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.GetAttributedLeadsResponse, m.GetAttributedLeadsResponse]:
        """Attributed leads, page by page.

        ``GET /marketingads/v2/tenant/{tenant}/attributed-leads``; OAuth scope
        ``tn.mads.attributedleads:r``.

        Naive dates and times are in the session's time zone.

        Args:
            from_utc: From UTC, a moment.
            to_utc: To UTC, a moment.
            lead_type: The lead type: Call, WebBooking, WebLeadForm, ManualJob.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``GetAttributedLeadsResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.attributed_leads.list(
            ...     from_utc="2026-01-01", to_utc="2026-02-01", limit=10
            ... ):
            ...     print(item)
        """
        return self._caller.records(
            "marketing_ads.attributed_leads.list",
            (),
            {"from_utc": from_utc, "to_utc": to_utc, "lead_type": lead_type},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.GetAttributedLeadsResponse:
        """Make a model of a row: ``models.marketing_ads.GetAttributedLeadsResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.attributed_leads.as_model(row).deviations
        """
        return self._caller.as_model("marketing_ads.attributed_leads.list", row, strict)


class CapacityWarnings(Resource):
    """Capacity warnings: ``session.capacity_warnings``."""

    def list(
        self,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CapacityAwarenessWarning, m.CapacityAwarenessWarning]:
        """Capacity warnings, all in one answer.

        ``GET /marketingads/v2/tenant/{tenant}/capacity-warnings``; OAuth scope
        ``tn.mads.capacitywarnings:r``.

        Args:
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CapacityAwarenessWarning``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.capacity_warnings.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "marketing_ads.capacity_warnings.list",
            (),
            {},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.CapacityAwarenessWarning:
        """Make a model of a row: ``models.marketing_ads.CapacityAwarenessWarning``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.capacity_warnings.as_model(row).deviations
        """
        return self._caller.as_model("marketing_ads.capacity_warnings.list", row, strict)


class ExternalCallAttributions(Resource):
    """External call attributions: ``session.external_call_attributions``."""

    def create(
        self,
        body: Union[t.CreateExternalCallAttributionRequest, m.CreateExternalCallAttributionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Create an external call attribution.

        ``POST /marketingads/v2/tenant/{tenant}/external-call-attributions``; OAuth scope
        ``tn.mads.externalcallattributions:w``.

        Args:
            body: A dict with the keys of ``CreateExternalCallAttributionRequest``; converts dates
                and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.external_call_attributions.create(
            ...     {
            ...         "webSessionData": {
            ...             "landingPageUrl": "https://example.com/1",
            ...             "referrerUrl": "https://example.com/1",
            ...         },
            ...         "externalCallData": {
            ...             "customerPhoneNumber": "1001",
            ...             "forwardingPhoneNumber": "1001",
            ...             "trackingPhoneNumber": "1001",
            ...             "callStartedOnUtc": "2026-01-31T08:00:00Z",
            ...         },
            ...     }
            ... )
        """
        return self._caller.call(
            "marketing_ads.external_call_attributions.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreateExternalCallAttributionRequest, m.CreateExternalCallAttributionRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[Any]:
        """Create many external call attributions, which are all checked before the first is sent.

        ``POST /marketingads/v2/tenant/{tenant}/external-call-attributions``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateExternalCallAttributionRequest``; any iterable
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
            >>> rows = [
            ...     {
            ...         "webSessionData": {
            ...             "landingPageUrl": "https://example.com/1",
            ...             "referrerUrl": "https://example.com/1",
            ...         },
            ...         "externalCallData": {
            ...             "customerPhoneNumber": "1001",
            ...             "forwardingPhoneNumber": "1001",
            ...             "trackingPhoneNumber": "1001",
            ...             "callStartedOnUtc": "2026-01-31T08:00:00Z",
            ...         },
            ...     }
            ... ]
            >>> results = session.external_call_attributions.create_many(rows).all()
        """
        return self._caller.batch(
            "marketing_ads.external_call_attributions.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )


class Performance(Resource):
    """Performance: ``session.marketing_ads.performance``."""

    def list(
        self,
        *,
        from_utc: When,
        to_utc: When,
        performance_segmentation_type: t.PerformanceSegmentationType,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.GetPerformanceResponse, m.GetPerformanceResponse]:
        """Performance, page by page.

        ``GET /marketingads/v2/tenant/{tenant}/performance``; OAuth scope ``tn.mads.performance:r``.

        Naive dates and times are in the session's time zone.

        Args:
            from_utc: From UTC, a moment.
            to_utc: To UTC, a moment.
            performance_segmentation_type: The performance segmentation type: Campaign, AdGroup,
                Keyword.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``GetPerformanceResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.marketing_ads.performance.list(
            ...     from_utc="2026-01-01",
            ...     to_utc="2026-02-01",
            ...     performance_segmentation_type="Campaign",
            ...     limit=10,
            ... ):
            ...     print(item)
        """
        return self._caller.records(
            "marketing_ads.performance.list",
            (),
            {
                "from_utc": from_utc,
                "to_utc": to_utc,
                "performance_segmentation_type": performance_segmentation_type,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.GetPerformanceResponse:
        """Make a model of a row: ``models.marketing_ads.GetPerformanceResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.marketing_ads.performance.as_model(row).deviations
        """
        return self._caller.as_model("marketing_ads.performance.list", row, strict)


class ScheduledJobAttributions(Resource):
    """Scheduled job attributions: ``session.scheduled_job_attributions``."""

    def create(
        self,
        body: Union[t.CreateScheduledJobAttributionRequest, m.CreateScheduledJobAttributionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Create a scheduled job attribution.

        ``POST /marketingads/v2/tenant/{tenant}/job-attributions``; OAuth scope
        ``tn.mads.jobattributions:w``.

        Args:
            body: A dict with the keys of ``CreateScheduledJobAttributionRequest``; converts dates
                and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.scheduled_job_attributions.create(
            ...     {
            ...         "webSessionData": {
            ...             "landingPageUrl": "https://example.com/1",
            ...             "referrerUrl": "https://example.com/1",
            ...         },
            ...         "jobId": 1234,
            ...     }
            ... )
        """
        return self._caller.call(
            "marketing_ads.scheduled_job_attributions.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreateScheduledJobAttributionRequest, m.CreateScheduledJobAttributionRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[Any]:
        """Create many scheduled job attributions, which are all checked before the first is sent.

        ``POST /marketingads/v2/tenant/{tenant}/job-attributions``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateScheduledJobAttributionRequest``; any iterable
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
            >>> rows = [
            ...     {
            ...         "webSessionData": {
            ...             "landingPageUrl": "https://example.com/1",
            ...             "referrerUrl": "https://example.com/1",
            ...         },
            ...         "jobId": 1234,
            ...     }
            ... ]
            >>> results = session.scheduled_job_attributions.create_many(rows).all()
        """
        return self._caller.batch(
            "marketing_ads.scheduled_job_attributions.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )


class WebBookingAttributions(Resource):
    """Web booking attributions: ``session.web_booking_attributions``."""

    def create(
        self,
        body: Union[t.CreateWebBookingAttributionRequest, m.CreateWebBookingAttributionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Create a web booking attribution.

        ``POST /marketingads/v2/tenant/{tenant}/web-booking-attributions``; OAuth scope
        ``tn.mads.webbookingattributions:w``.

        Args:
            body: A dict with the keys of ``CreateWebBookingAttributionRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.web_booking_attributions.create(
            ...     {
            ...         "webSessionData": {
            ...             "landingPageUrl": "https://example.com/1",
            ...             "referrerUrl": "https://example.com/1",
            ...         },
            ...         "bookingId": 1234,
            ...     }
            ... )
        """
        return self._caller.call(
            "marketing_ads.web_booking_attributions.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreateWebBookingAttributionRequest, m.CreateWebBookingAttributionRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[Any]:
        """Create many web booking attributions, which are all checked before the first is sent.

        ``POST /marketingads/v2/tenant/{tenant}/web-booking-attributions``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateWebBookingAttributionRequest``; any iterable will
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
            >>> rows = [
            ...     {
            ...         "webSessionData": {
            ...             "landingPageUrl": "https://example.com/1",
            ...             "referrerUrl": "https://example.com/1",
            ...         },
            ...         "bookingId": 1234,
            ...     }
            ... ]
            >>> results = session.web_booking_attributions.create_many(rows).all()
        """
        return self._caller.batch(
            "marketing_ads.web_booking_attributions.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )


class WebLeadFormAttributions(Resource):
    """Web lead form attributions: ``session.web_lead_form_attributions``."""

    def create(
        self,
        body: Union[t.CreateWebLeadFormAttributionRequest, m.CreateWebLeadFormAttributionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Create a web lead form attribution.

        ``POST /marketingads/v2/tenant/{tenant}/web-lead-form-attributions``; OAuth scope
        ``tn.mads.webleadformattributions:w``.

        Args:
            body: A dict with the keys of ``CreateWebLeadFormAttributionRequest``; converts dates
                and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.web_lead_form_attributions.create(
            ...     {
            ...         "webSessionData": {
            ...             "landingPageUrl": "https://example.com/1",
            ...             "referrerUrl": "https://example.com/1",
            ...         },
            ...         "leadId": 1234,
            ...     }
            ... )
        """
        return self._caller.call(
            "marketing_ads.web_lead_form_attributions.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreateWebLeadFormAttributionRequest, m.CreateWebLeadFormAttributionRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[Any]:
        """Create many web lead form attributions, which are all checked before the first is sent.

        ``POST /marketingads/v2/tenant/{tenant}/web-lead-form-attributions``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateWebLeadFormAttributionRequest``; any iterable
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
            >>> rows = [
            ...     {
            ...         "webSessionData": {
            ...             "landingPageUrl": "https://example.com/1",
            ...             "referrerUrl": "https://example.com/1",
            ...         },
            ...         "leadId": 1234,
            ...     }
            ... ]
            >>> results = session.web_lead_form_attributions.create_many(rows).all()
        """
        return self._caller.batch(
            "marketing_ads.web_lead_form_attributions.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )


class MarketingAdsModule(Namespace):
    """The API module ``session.marketing_ads``."""

    @cached_attribute
    def attributed_leads(self) -> AttributedLeads:
        """Attributed leads; also ``session.attributed_leads``."""
        return AttributedLeads(self._caller)

    @cached_attribute
    def capacity_warnings(self) -> CapacityWarnings:
        """Capacity warnings; also ``session.capacity_warnings``."""
        return CapacityWarnings(self._caller)

    @cached_attribute
    def external_call_attributions(self) -> ExternalCallAttributions:
        """External call attributions; also ``session.external_call_attributions``."""
        return ExternalCallAttributions(self._caller)

    @cached_attribute
    def performance(self) -> Performance:
        """Performance."""
        return Performance(self._caller)

    @cached_attribute
    def scheduled_job_attributions(self) -> ScheduledJobAttributions:
        """Scheduled job attributions; also ``session.scheduled_job_attributions``."""
        return ScheduledJobAttributions(self._caller)

    @cached_attribute
    def web_booking_attributions(self) -> WebBookingAttributions:
        """Web booking attributions; also ``session.web_booking_attributions``."""
        return WebBookingAttributions(self._caller)

    @cached_attribute
    def web_lead_form_attributions(self) -> WebLeadFormAttributions:
        """Web lead form attributions; also ``session.web_lead_form_attributions``."""
        return WebLeadFormAttributions(self._caller)
