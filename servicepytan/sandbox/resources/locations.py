"""Locations."""

from __future__ import annotations

from servicepytan.sandbox.calls import Route
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.feeds import ExportFeed
from servicepytan.sandbox.filters import address, contains, equal, usual, whole
from servicepytan.sandbox.listing import Listing
from servicepytan.sandbox.resources.common import DATES, EXTERNAL, Lists, feed_route, get_route
from servicepytan.sandbox.seeds.kinds import Row

SCOPE = "tn.crm.locations"


def routes(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    """The operations of locations, by verb and path."""
    form = Listing(
        {
            **usual(),
            **address(),
            **EXTERNAL,
            "name": contains("name"),
            "customerId": equal("customerId", whole),
        },
        sorts=DATES,
        active="active",
    )
    return {
        "GET crm/v2/locations": lists.route("locations", form, SCOPE),
        "GET crm/v2/locations/{}": get_route(dataset, "locations", SCOPE),
        "GET crm/v2/export/locations": feed_route(
            dataset, "locations", ExportFeed("locations"), SCOPE
        ),
    }


def new_location(dataset: Dataset, customer_id: int, body: Row) -> Row:
    """Add a location to a customer."""
    row = dataset["locations"].add(
        {
            "customerId": customer_id,
            "active": True,
            "name": body["name"],
            "address": {"unit": None, "latitude": None, "longitude": None, **body["address"]},
            "customFields": [],
            "createdById": 501,
            "mergedToId": None,
            "zoneId": None,
            "taxExempt": False,
            "tagTypeIds": body.get("tagTypeIds") or [],
            "externalData": None,
            "taxZoneId": None,
        }
    )
    return {**row, "contacts": []}
