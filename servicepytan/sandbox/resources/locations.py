"""Locations."""

from __future__ import annotations

from servicepytan.sandbox.calls import Route
from servicepytan.sandbox.feeds import Feed
from servicepytan.sandbox.filters import address, contains, equal, usual, whole
from servicepytan.sandbox.listing import Listing
from servicepytan.sandbox.resources.common import DATES, EXTERNAL, Lists, feed_route, get_route
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.world import World

SCOPE = "tn.crm.locations"


def routes(world: World, lists: Lists) -> dict[str, Route]:
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
        "GET crm/v2/locations/{}": get_route(world, "locations", SCOPE),
        "GET crm/v2/export/locations": feed_route(world, "locations", Feed("locations"), SCOPE),
    }


def new_location(world: World, customer_id: int, body: Row) -> Row:
    """Add a location to a customer."""
    row = world["locations"].add(
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
