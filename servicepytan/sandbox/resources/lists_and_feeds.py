"""Lists, gets and feeds of resources without other operations of their own."""

from __future__ import annotations

import operator
from typing import Optional

from servicepytan.sandbox.calls import Route
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.feeds import ExportFeed
from servicepytan.sandbox.filters import (
    Filter,
    among,
    at_or_after,
    before,
    boolean,
    checked,
    choice_of,
    choice_of_parameter,
    compared,
    contains,
    equal,
    guid,
    last,
    plain,
    ranges,
    usual,
    whole,
)
from servicepytan.sandbox.listing import Listing
from servicepytan.sandbox.resources import call_forms
from servicepytan.sandbox.resources.common import (
    DATES,
    GUID,
    Lists,
    feed_route,
    get_route,
    with_active,
)
from servicepytan.sandbox.resources.invoices import by_balance_and_fields
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.store import RowView


def routes(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    """The operations of all these resources, by verb and path."""
    return {
        **_appointments(dataset, lists),
        **_bookings(dataset, lists),
        **_payments(dataset, lists),
        **_estimates(dataset, lists),
        **_orders(dataset, lists),
        **_calls(dataset, lists),
        **_settings(dataset, lists),
    }


def _appointments(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    scope = "tn.jpm.appointments"

    def has_technician(row: Row, value: int) -> bool:
        return value in dataset.technicians_of(row)

    form = Listing(
        {
            **usual(),
            **ranges("start", "starts"),
            "jobId": equal("jobId", whole),
            "projectId": equal("projectId", whole),
            "customerId": equal("customerId", whole),
            "number": equal("appointmentNumber"),
            "status": equal("status", choice_of_parameter("jpm.appointments.list", "status")),
            "technicianId": Filter(last(whole), has_technician),
            "unused": equal("unused", boolean),
        },
        sorts=DATES,
        active="active",
    )
    return _three(dataset, lists, "jpm/v2", "appointments", form, scope)


def _bookings(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    form = Listing({**usual(), "externalId": equal("externalId")}, sorts=DATES)
    return _three(dataset, lists, "crm/v2", "bookings", form, "tn.crm.bookings", with_active)


def _payments(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    def applied(field: str) -> Filter:
        reader = among("", plain if "Number" in field else whole).read
        return Filter(
            reader,
            lambda row, values: not values
            or any(part[field] in values for part in row["appliedTo"] or ()),
        )

    form = Listing(
        {
            **usual(),
            "appliedToInvoiceIds": applied("appliedTo"),
            "appliedToReferenceNumber": applied("appliedToReferenceNumber"),
            "batchId": equal("batch.id", whole),
            "batchNumber": equal("batch.number"),
            "businessUnitIds": among("businessUnit.id"),
            "customerId": equal("customer.id", whole),
            "depositIds": among("deposit.id"),
            "paidOnAfter": at_or_after("date"),
            "paidOnBefore": before("date"),
            "statuses": among("syncStatus", choice_of("Pending", "Posted", "Exported")),
            "totalGreater": compared("total", operator.gt),
            "totalLess": compared("total", operator.lt),
            "customField.Fields": checked(plain),
            "customField.Operator": checked(choice_of("And", "Or")),
            "transactionType": checked(choice_of("Undefined", "JournalEntry", "ReceivePayment")),
        },
        sorts=DATES,
        active="activeState",
        combined=by_balance_and_fields,
    )
    shared = _three(dataset, lists, "accounting/v2", "payments", form, "tn.acc.payments")
    del shared["GET accounting/v2/payments/{}"]  # the API has none
    return shared


def _estimates(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    form = Listing(
        {
            **usual(),
            "jobId": equal("jobId", whole),
            "projectId": equal("projectId", whole),
            "locationId": equal("locationId", whole),
            "jobNumber": equal("jobNumber"),
            "totalGreater": compared("subtotal", operator.gt),
            "totalLess": compared("subtotal", operator.lt),
            "soldById": equal("soldBy", whole),
            "soldByEmployeeId": equal("soldBy", whole),
            "soldAfter": at_or_after("soldOn"),
            "soldBefore": before("soldOn"),
            "status": equal("status.name", choice_of("Open", "Sold", "Dismissed")),
            "orderBy": checked(plain),
            "orderByDirection": checked(plain),
        },
        sorts=DATES,
        active="active",
    )
    shared = _three(dataset, lists, "sales/v2", "estimates", form, "tn.sal.estimates")
    shared["GET sales/v2/estimates/export"] = shared["GET sales/v2/export/estimates"]
    return shared


def _orders(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    form = Listing(
        {
            **usual(),
            **ranges("date", "date"),
            **ranges("sentOn", "sent"),
            "status": equal("status"),
            "number": equal("number"),
            "jobId": equal("jobId", whole),
            "jobIds": among("jobId", most=50),
            "technicianId": equal("technicianId", whole),
            "projectId": equal("projectId", whole),
        },
        sorts=DATES,
    )
    scope = "tn.inv.purchaseorders"
    return _three(dataset, lists, "inventory/v2", "purchase_orders", form, scope)


def _calls(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    created, modified = "leadCall.createdOn", "leadCall.modifiedOn"
    form = Listing(
        {
            **usual(created, modified),
            "createdAfter": at_or_after(created),
            "modifiedAfter": at_or_after(modified),
            "campaignId": equal("leadCall.campaign.id", whole),
            "agentId": equal("leadCall.agent.id", whole),
            "agentName": contains("leadCall.agent.name"),
            "agentIsExternal": checked(boolean),
            "agentExternalId": equal("leadCall.agent.externalId", whole),
            "minDuration": Filter(last(whole), lambda row, value: call_forms.seconds(row) >= value),
            "phoneNumberCalled": equal("leadCall.to"),
            "callerPhoneNumber": equal("leadCall.from"),
            "sid": equal("leadCall.sid"),
            "tag": checked(plain),
        },
        sorts={"Id": "id", "ModifiedOn": modified, "CreatedOn": created},
        active="active",
        shape=call_forms.listed,
    )
    scope = "tn.tlc.calls"
    return {
        "GET telecom/v3/calls": lists.route("calls", form, scope),
        "GET telecom/v2/calls/{}": get_route(dataset, "calls", scope, call_forms.detailed),
        "GET telecom/v2/export/calls": feed_route(
            dataset, "calls", ExportFeed("calls", call_forms.exported), scope
        ),
    }


def _settings(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    user = {
        **usual(),
        "userIds": among("userId", most=50),
        "name": contains("name"),
        "email": equal("email"),
    }
    employees = Listing(user, active="active")
    technicians = Listing(
        {name: filter_ for name, filter_ in user.items() if name != "email"}, active="active"
    )
    unit = {**usual(), "name": contains("name"), GUID: checked(guid)}
    tags = Listing(
        {name: filter_ for name, filter_ in usual().items() if name != "ids"},
        sorts={**DATES, "Name": "name"},
        active="active",
    )
    module = "settings/v2"
    filter_ = {
        **_three(dataset, lists, module, "employees", employees, "tn.stt.employees"),
        **_three(dataset, lists, module, "technicians", technicians, "tn.stt.technicians"),
        **_three(
            dataset,
            lists,
            module,
            "business_units",
            Listing(unit, active="active"),
            "tn.stt.businessunits",
        ),
        **_three(dataset, lists, module, "tag_types", tags, "tn.stt.tagtypes"),
    }
    del filter_["GET settings/v2/tag-types/{}"]  # the API has none
    return filter_


def _three(
    dataset: Dataset,
    lists: Lists,
    module: str,
    name: str,
    form: Listing,
    scope: str,
    shape: Optional[RowView] = None,
) -> dict[str, Route]:
    """The list, the get and the feed of a resource."""
    path = name.replace("_", "-")
    feed = ExportFeed(path, shape, active=name == "appointments")
    return {
        f"GET {module}/{path}": lists.route(name, form, scope),
        f"GET {module}/{path}/{{}}": get_route(
            dataset, name, scope, external=name == "business_units"
        ),
        f"GET {module}/export/{path}": feed_route(dataset, name, feed, scope),
    }
