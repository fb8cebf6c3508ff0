# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""Facts of the API by name and path, for calls whose operation is not at hand."""

from __future__ import annotations

DAY_FILTERS = frozenset(
    [
        "appliedBefore",
        "appliedOnOrAfter",
        "dateBefore",
        "dateFrom",
        "dateOnOrAfter",
        "dateTo",
        "depositDateBefore",
        "depositDateOnOrAfter",
        "dueDateBefore",
        "dueDateOnOrAfter",
        "invoicedOnBefore",
        "invoicedOnOrAfter",
        "paidOnAfter",
        "paidOnBefore",
    ]
)
"""Filters on calendar days, for calls by path."""

DAY_FIELDS = frozenset(
    [
        "date",
        "dateReceived",
        "from",
        "installedOn",
        "invoicedOn",
        "manufacturerWarrantyEnd",
        "manufacturerWarrantyStart",
        "paidOn",
        "requiredOn",
        "royaltySentOn",
        "serviceProviderWarrantyEnd",
        "serviceProviderWarrantyStart",
        "to",
    ]
)
"""Fields of bodies that hold calendar days; so do all ``...Date``."""

DAY_COLUMNS = frozenset(["depositDate", "dueDate", "installedOn", "invoiceDate", "returnDate"])
"""Fields of records that are a calendar day, at midnight with ``Z``."""

REPEATABLE: tuple[tuple[str, str, bool], ...] = (
    ("POST", "/dispatch/v2/tenant/[^/]+/adcap/availability$", True),
    ("POST", "/dispatch/v2/tenant/[^/]+/adcap/availability/slots$", True),
    ("POST", "/dispatch/v2/tenant/[^/]+/capacity$", True),
    ("POST", "/reporting/v2/tenant/[^/]+/report-category/[^/]+/reports/[^/]+/data$", True),
    ("POST", "/reporting/v2/tenant/[^/]+/report-category/[^/]+/reports/[^/]+/data/query$", True),
    ("POST", "/telecom/v3/tenant/[^/]+/optinouts/optouts/getlist$", True),
    ("PUT", "/sales/v2/tenant/[^/]+/estimates/[^/]+/items$", False),
)
"""Verb and path pattern of operations whose verb misleads, and whether they repeat."""
