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

SORT_KEYS: dict[str, tuple[str, str]] = {
    "accounting.payment_terms.list": ("+CreatedOn", "+Id"),
    "accounting.remittance_vendors.list": ("+CreatedOn", "+Id"),
    "accounting.tax_zones.list": ("+CreatedOn", "+Id"),
    "crm.booking_provider_tags.list": ("+CreatedOn", "+Id"),
    "crm.bookings.list": ("+CreatedOn", "+Id"),
    "crm.bookings.list_for_provider": ("+CreatedOn", "+Id"),
    "crm.contact_methods.list": ("+CreatedOn", "+Id"),
    "crm.contacts.list": ("+CreatedOn", "+Id"),
    "crm.contacts.list_by_relationship": ("+CreatedOn", "+Id"),
    "crm.contacts.list_relationships": ("+CreatedOn", "+ID"),
    "crm.contacts.search_contact_methods": ("+CreatedOn", "+Id"),
    "crm.customers.list": ("+CreatedOn", "+Id"),
    "crm.leads.list": ("+CreatedOn", "+Id"),
    "crm.locations.list": ("+CreatedOn", "+Id"),
    "dispatch.appointment_assignments.list": ("+CreatedOn", "+Id"),
    "dispatch.non_job_appointments.list": ("+CreatedOn", "+Id"),
    "dispatch.teams.list": ("+CreatedOn", "+Id"),
    "dispatch.technician_shifts.list": ("+CreatedOn", "+Id"),
    "dispatch.technician_skills.list": ("+CreatedOn", "+Id"),
    "dispatch.zones.list": ("+CreatedOn", "+Id"),
    "equipment_systems.equipment_types.list": ("+CreatedOn", "+ID"),
    "equipment_systems.installed_equipment.list": ("+CreatedOn", "+Id"),
    "findings.findings.list": ("+CreatedOn", "+ID"),
    "findings.findings.list_attachments": ("", "+ID"),
    "forms.form_submissions.list": ("", "+Id"),
    "inventory.adjustments.list": ("+CreatedOn", "+Id"),
    "inventory.purchase_order_markups.list": ("", "+Id"),
    "inventory.purchase_order_types.list": ("+CreatedOn", "+Id"),
    "inventory.purchase_orders.list": ("+CreatedOn", "+Id"),
    "inventory.purchase_orders.list_requests": ("+CreatedOn", "+Id"),
    "inventory.receipts.list": ("+CreatedOn", "+Id"),
    "inventory.returns.list": ("+CreatedOn", "+Id"),
    "inventory.transfers.list": ("+CreatedOn", "+Id"),
    "inventory.trucks.list": ("+CreatedOn", "+Id"),
    "inventory.vendors.list": ("+CreatedOn", "+Id"),
    "inventory.warehouses.list": ("+CreatedOn", "+Id"),
    "jbce.call_reasons.list": ("+CreatedOn", "+Id"),
    "jpm.appointments.list": ("+CreatedOn", "+Id"),
    "jpm.job_cancel_reasons.list": ("+CreatedOn", "+Id"),
    "jpm.job_hold_reasons.list": ("+CreatedOn", "+Id"),
    "jpm.jobs.list": ("+CreatedOn", "+Id"),
    "jpm.project_statuses.list": ("+CreatedOn", "+Id"),
    "jpm.project_sub_statuses.list": ("+CreatedOn", "+Id"),
    "jpm.projects.list": ("+CreatedOn", "+Id"),
    "marketing.campaign_categories.list": ("+CreatedOn", "+Id"),
    "marketing.campaign_costs.list": ("", "+Id"),
    "marketing.campaigns.list": ("+CreatedOn", "+Id"),
    "marketing.campaigns.list_costs": ("", "+Id"),
    "marketing.suppressions.list": ("+CreatedOn", "+Id"),
    "memberships.recurring_service_types.list": ("+CreatedOn", "+Id"),
    "payroll.job_splits.list": ("+CreatedOn", "+Id"),
    "payroll.job_splits.list_for_job": ("+CreatedOn", "+Id"),
    "payroll.timesheet_codes.list": ("+CreatedOn", "+Id"),
    "payroll.timesheets.list": ("+CreatedOn", "+Id"),
    "payroll.timesheets.list_for_job": ("+CreatedOn", "+Id"),
    "payroll.timesheets.list_non_job": ("+CreatedOn", "+Id"),
    "pricebook.categories.list": ("", "+Id"),
    "pricebook.discounts_and_fees.list": ("+CreatedOn", "+Id"),
    "pricebook.equipment.list": ("+CreatedOn", "+Id"),
    "pricebook.materials.list": ("+CreatedOn", "+Id"),
    "pricebook.services.list": ("+CreatedOn", "+Id"),
    "service_agreements.service_agreements.list": ("+CreatedOn", "+Id"),
    "task_management.tasks.list": ("+CreatedOn", "+Id"),
    "telecom.calls.list": ("+CreatedOn", "+Id"),
    "timesheets.activity_categories.list": ("+CreatedOn", "+Id"),
    "timesheets.activity_types.list": ("+CreatedOn", "+Id"),
}
"""How lists are sorted by creation and by id, by the name of the operation."""

NAMED: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "businessUnit": (
        "settings.business_units.list",
        "name",
        ("businessUnitId", "businessUnitIds", "payrollBusinessUnitId"),
    ),
    "campaign": ("marketing.campaigns.list", "name", ("campaignId", "campaignIds")),
    "customer": ("crm.customers.list", "name", ("customerId", "customerIds")),
    "employee": ("settings.employees.list", "name", ("employeeId", "employeeIds")),
    "equipment": ("pricebook.equipment.list", "displayName", ("equipmentId", "equipmentIds")),
    "form": ("forms.forms.list", "name", ("formId", "formIds")),
    "generalLedgerAccount": (
        "accounting.gl_accounts.list",
        "name",
        ("generalLedgerAccountId", "generalLedgerAccountIds"),
    ),
    "jobType": ("jpm.job_types.list", "name", ("jobTypeId", "jobTypeIds")),
    "location": ("crm.locations.list", "name", ("locationId", "locationIds")),
    "membershipType": (
        "memberships.membership_types.list",
        "name",
        ("membershipTypeId", "membershipTypeIds"),
    ),
    "paymentTerm": ("accounting.payment_terms.list", "name", ("paymentTermId", "paymentTermIds")),
    "paymentType": ("accounting.payment_types.list", "name", ("paymentTypeId", "paymentTypeIds")),
    "project": ("jpm.projects.list", "name", ("projectId", "projectIds")),
    "recurringServiceType": (
        "memberships.recurring_service_types.list",
        "name",
        ("recurringServiceTypeId", "recurringServiceTypeIds"),
    ),
    "taxZone": ("accounting.tax_zones.list", "name", ("taxZoneId", "taxZoneIds")),
    "technician": (
        "settings.technicians.list",
        "name",
        ("technicianId", "technicianIds", "soldById", "preferredTechnicianIds"),
    ),
    "vendor": ("inventory.vendors.list", "name", ("vendorId", "vendorIds")),
    "warehouse": ("inventory.warehouses.list", "name", ("warehouseId", "warehouseIds")),
}
"""What ids refer to: the list, the field of the name, and the fields with such ids."""
