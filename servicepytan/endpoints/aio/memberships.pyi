# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``memberships`` of an async session, for type checkers."""

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
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import memberships as t
from servicepytan.models import memberships as m

class AsyncCustomerMemberships(Resource):
    """Customer memberships: ``session.customer_memberships``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        customer_ids: Optional[Ids] = None,
        status: Optional[t.MembershipStatus] = None,
        duration: Optional[int] = None,
        billing_frequency: Optional[t.MembershipRecurrenceType] = None,
        active: Optional[Active] = None,
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
    ) -> AsyncRecords[t.CustomerMembershipResponse, m.CustomerMembershipResponse]:
        """Customer memberships, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CustomerMembershipResponse:
        """Get a customer membership by its id."""

    async def create(
        self,
        body: Union[t.MembershipSaleInvoiceCreateRequest, m.MembershipSaleInvoiceCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MembershipSaleInvoiceCreateResponse:
        """Sell a membership."""

    async def update(
        self,
        id: int,
        body: Union[t.CustomerMembershipUpdateRequest, m.CustomerMembershipUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a customer membership; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportCustomerMembershipResponse, m.ExportCustomerMembershipResponse]:
        """Export feed of customer memberships, in the order of their last change."""

    def export_status_changes(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[
        t.ExportCustomerMembershipStatusChangesResponse,
        m.ExportCustomerMembershipStatusChangesResponse,
    ]:
        """Export feed of status changes of customer memberships, in the order of their last
        change."""

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
        """Types of the custom fields that customer memberships can have."""

    def list_status_changes(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[
        t.CustomerMembershipStatusChangeItemResponse, m.CustomerMembershipStatusChangeItemResponse
    ]:
        """Status changes of a customer membership."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.CustomerMembershipResponse]:
        """Customer memberships by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[
            Union[t.MembershipSaleInvoiceCreateRequest, m.MembershipSaleInvoiceCreateRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.MembershipSaleInvoiceCreateResponse]:
        """Create many customer memberships, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.CustomerMembershipUpdateRequest, m.CustomerMembershipUpdateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many customer memberships, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.CustomerMembershipResponse:
        """Make a model of a row: ``models.memberships.CustomerMembershipResponse``."""

class AsyncInvoiceTemplates(Resource):
    """Invoice templates: ``session.invoice_templates``."""

    def list(
        self,
        *,
        ids: Ids,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.InvoiceTemplateResponse, m.InvoiceTemplateResponse]:
        """Invoice templates, all in one answer."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.InvoiceTemplateResponse:
        """Get an invoice template by its id."""

    async def create(
        self,
        body: Union[t.InvoiceTemplateCreateRequest, m.InvoiceTemplateCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create an invoice template."""

    async def update(
        self,
        id: int,
        body: Union[t.InvoiceTemplateUpdateRequest, m.InvoiceTemplateUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change an invoice template; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportInvoiceTemplateResponse, m.ExportInvoiceTemplateResponse]:
        """Export feed of invoice templates, in the order of their last change."""

    def create_many(
        self,
        bodies: Iterable[Union[t.InvoiceTemplateCreateRequest, m.InvoiceTemplateCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many invoice templates, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.InvoiceTemplateUpdateRequest, m.InvoiceTemplateUpdateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many invoice templates, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InvoiceTemplateResponse:
        """Make a model of a row: ``models.memberships.InvoiceTemplateResponse``."""

class AsyncLocationRecurringServiceEvents(Resource):
    """Location recurring service events: ``session.location_recurring_service_events``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        location_id: Optional[int] = None,
        job_id: Optional[int] = None,
        status: Optional[t.OpportunityStatus] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[Iterable[t.OrderByItemOfDefaultSortingFields]] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[
        t.LocationRecurringServiceEventResponse, m.LocationRecurringServiceEventResponse
    ]:
        """Location recurring service events, page by page."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[
        t.ExportLocationRecurringServiceEventResponse, m.ExportLocationRecurringServiceEventResponse
    ]:
        """Export feed of location recurring service events, in the order of their last change."""

    async def mark_complete(
        self,
        id: int,
        body: Union[
            t.MarkEventCompletedStatusUpdateRequest, m.MarkEventCompletedStatusUpdateRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Mark a location recurring service event as complete."""

    async def mark_incomplete(
        self,
        id: int,
        body: Union[
            t.MarkEventCompletedStatusUpdateRequest, m.MarkEventCompletedStatusUpdateRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Mark a location recurring service event as incomplete."""

    async def get(self, id: int, *, cache: bool = True) -> t.LocationRecurringServiceEventResponse:
        """Get a location recurring service event by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.LocationRecurringServiceEventResponse]:
        """Location recurring service events by their ids, in the order of the ids."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.LocationRecurringServiceEventResponse:
        """Make a model of a row: ``models.memberships.LocationRecurringServiceEventResponse``."""

class AsyncLocationRecurringServices(Resource):
    """Location recurring services: ``session.location_recurring_services``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        membership_ids: Optional[Ids] = None,
        location_ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        include_technicians: Optional[bool] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.LocationRecurringServiceResponse, m.LocationRecurringServiceResponse]:
        """Location recurring services, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.LocationRecurringServiceResponse:
        """Get a location recurring service by its id."""

    async def update(
        self,
        id: int,
        body: Union[
            t.LocationRecurringServiceUpdateRequest, m.LocationRecurringServiceUpdateRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a location recurring service; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[
        t.ExportLocationRecurringServiceResponse, m.ExportLocationRecurringServiceResponse
    ]:
        """Export feed of location recurring services, in the order of their last change."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.LocationRecurringServiceResponse]:
        """Location recurring services by their ids, in the order of the ids; inactive ones
        included."""

    def update_many(
        self,
        rows: Iterable[
            tuple[
                int,
                Union[
                    t.LocationRecurringServiceUpdateRequest, m.LocationRecurringServiceUpdateRequest
                ],
            ]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many location recurring services, which are all checked before the first is
        sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.LocationRecurringServiceResponse:
        """Make a model of a row: ``models.memberships.LocationRecurringServiceResponse``."""

class AsyncMembershipTypes(Resource):
    """Membership types: ``session.membership_types``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        duration: Optional[int] = None,
        billing_frequency: Optional[t.MembershipRecurrenceType] = None,
        include_duration_billing: Optional[bool] = None,
        include_discounts: Optional[bool] = None,
        include_recurring_services: Optional[bool] = None,
        include_tags: Optional[bool] = None,
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
    ) -> AsyncRecords[t.MembershipTypeResponse, m.MembershipTypeResponse]:
        """Membership types, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.MembershipTypeResponse:
        """Get a membership type by its id."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportMembershipTypeResponse, m.ExportMembershipTypeResponse]:
        """Export feed of membership types, in the order of their last change."""

    def list_discounts(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.MembershipTypeDiscountItemResponse, m.MembershipTypeDiscountItemResponse]:
        """Discounts of a membership type."""

    def list_duration_billing_items(
        self,
        id: int,
        *,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[
        t.MembershipTypeDurationBillingItemResponse, m.MembershipTypeDurationBillingItemResponse
    ]:
        """Duration billing items of a membership type."""

    def list_recurring_service_items(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[
        t.MembershipTypeRecurringServiceItemResponse, m.MembershipTypeRecurringServiceItemResponse
    ]:
        """Recurring service items of a membership type."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.MembershipTypeResponse]:
        """Membership types by their ids, in the order of the ids; inactive ones included."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.MembershipTypeResponse:
        """Make a model of a row: ``models.memberships.MembershipTypeResponse``."""

class AsyncRecurringServiceTypes(Resource):
    """Recurring service types: ``session.recurring_service_types``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        membership_type_id: Optional[int] = None,
        recurrence_type: Optional[t.ServiceRecurrenceType] = None,
        duration_type: Optional[t.ServiceRecurrenceDuration] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.RecurringServiceTypesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.RecurringServiceTypeResponse, m.RecurringServiceTypeResponse]:
        """Recurring service types, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.RecurringServiceTypeResponse:
        """Get a recurring service type by its id."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportRecurringServiceTypeResponse, m.ExportRecurringServiceTypeResponse]:
        """Export feed of recurring service types, in the order of their last change."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.RecurringServiceTypeResponse]:
        """Recurring service types by their ids, in the order of the ids; inactive ones included."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.RecurringServiceTypeResponse:
        """Make a model of a row: ``models.memberships.RecurringServiceTypeResponse``."""

class AsyncMembershipsModule(Namespace):
    """The API module ``session.memberships``."""

    @property
    def customer_memberships(self) -> AsyncCustomerMemberships: ...
    @property
    def invoice_templates(self) -> AsyncInvoiceTemplates: ...
    @property
    def location_recurring_service_events(self) -> AsyncLocationRecurringServiceEvents: ...
    @property
    def location_recurring_services(self) -> AsyncLocationRecurringServices: ...
    @property
    def membership_types(self) -> AsyncMembershipTypes: ...
    @property
    def recurring_service_types(self) -> AsyncRecurringServiceTypes: ...
