# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API modules and resources with short names, as attributes of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicepytan.endpoints.base import ModulesBase, cached_attribute

if TYPE_CHECKING:
    from servicepytan.endpoints.accounting import (
        AccountingModule,
        ApBills,
        ApCredits,
        ApPayments,
        CreditMemos,
        Deposits,
        GlAccounts,
        InventoryBills,
        Invoices,
        JournalEntries,
        Payments,
        PaymentTerms,
        PaymentTypes,
        RemittanceVendors,
        TaxZones,
    )
    from servicepytan.endpoints.crm import (
        BookingProviderTags,
        Bookings,
        BulkTags,
        ContactMethods,
        ContactPreferences,
        Contacts,
        CrmModule,
        Customers,
        Leads,
        Locations,
    )
    from servicepytan.endpoints.customer_interactions import (
        CustomerInteractionsModule,
        TechnicianRatings,
    )
    from servicepytan.endpoints.dispatch import (
        AdaptiveCapacity,
        AppointmentAssignments,
        ArrivalWindows,
        BusinessHours,
        DispatchModule,
        NonJobAppointments,
        Teams,
        TechnicianShifts,
        TechnicianSkills,
        TechnicianTracking,
        Zones,
    )
    from servicepytan.endpoints.equipment_systems import (
        EquipmentSystemsModule,
        EquipmentTypes,
        InstalledEquipment,
    )
    from servicepytan.endpoints.findings import FindingAssets, FindingsModule
    from servicepytan.endpoints.forms import FormsModule, FormSubmissions, JobAttachments
    from servicepytan.endpoints.inventory import (
        InventoryModule,
        InventoryTemplates,
        PurchaseOrderMarkups,
        PurchaseOrders,
        PurchaseOrderTypes,
        Receipts,
        Returns,
        ReturnTypes,
        Trucks,
        Vendors,
        Warehouses,
    )
    from servicepytan.endpoints.jbce import CallReasons, JbceModule
    from servicepytan.endpoints.jpm import (
        Appointments,
        BudgetCodes,
        JobCancelReasons,
        JobHoldReasons,
        Jobs,
        JobTypes,
        JpmModule,
        Projects,
        ProjectStatuses,
        ProjectSubStatuses,
        ProjectTypes,
    )
    from servicepytan.endpoints.marketing import (
        CampaignCategories,
        CampaignCosts,
        CampaignCostSummary,
        Campaigns,
        EmailChannelCost,
        MarketingModule,
        Suppressions,
    )
    from servicepytan.endpoints.marketing_ads import (
        AttributedLeads,
        CapacityWarnings,
        ExternalCallAttributions,
        MarketingAdsModule,
        ScheduledJobAttributions,
        WebBookingAttributions,
        WebLeadFormAttributions,
    )
    from servicepytan.endpoints.marketing_reputation import MarketingReputationModule, Reviews
    from servicepytan.endpoints.memberships import (
        CustomerMemberships,
        InvoiceTemplates,
        LocationRecurringServiceEvents,
        LocationRecurringServices,
        MembershipsModule,
        MembershipTypes,
        RecurringServiceTypes,
    )
    from servicepytan.endpoints.payroll import (
        ActivityCodes,
        GrossPayItems,
        JobSplits,
        LocationLaborTypes,
        PayrollAdjustments,
        PayrollModule,
        Payrolls,
        PayrollSettings,
        TimesheetCodes,
    )
    from servicepytan.endpoints.pricebook import (
        ClientSpecificPricing,
        DiscountsAndFees,
        Materials,
        MaterialsMarkup,
        PricebookModule,
    )
    from servicepytan.endpoints.reporting import (
        DataQueries,
        DynamicValueSets,
        ReportCategories,
        ReportingModule,
        Reports,
    )
    from servicepytan.endpoints.salestech import (
        Estimates,
        EstimateTemplates,
        Opportunities,
        ProposalTemplates,
        ProposalTypes,
        SalestechModule,
    )
    from servicepytan.endpoints.scheduling_pro import Routers, Schedulers, SchedulingProModule
    from servicepytan.endpoints.service_agreements import ServiceAgreementsModule
    from servicepytan.endpoints.settings import (
        BusinessUnits,
        Employees,
        SettingsModule,
        TagTypes,
        Technicians,
        UserRoles,
    )
    from servicepytan.endpoints.task_management import TaskManagementModule, Tasks
    from servicepytan.endpoints.telecom import Calls, OptOuts, TelecomModule
    from servicepytan.endpoints.timesheets import (
        ActivityCategories,
        ActivityTypes,
        TimesheetsModule,
    )


class Modules(ModulesBase):
    """Each API module under its name, and the resources that have a short one."""

    @cached_attribute
    def accounting(self) -> AccountingModule:
        """Invoices, payments and the rest of accounting."""
        return self._module("accounting")

    @cached_attribute
    def crm(self) -> CrmModule:
        """Customers, locations, contacts, bookings and leads."""
        return self._module("crm")

    @cached_attribute
    def customer_interactions(self) -> CustomerInteractionsModule:
        """Ratings of technicians."""
        return self._module("customer_interactions")

    @cached_attribute
    def dispatch(self) -> DispatchModule:
        """Capacity, assignments, shifts, zones and teams."""
        return self._module("dispatch")

    @cached_attribute
    def equipment_systems(self) -> EquipmentSystemsModule:
        """Equipment at customers' locations."""
        return self._module("equipment_systems")

    @cached_attribute
    def findings(self) -> FindingsModule:
        """What technicians find at customers' locations."""
        return self._module("findings")

    @cached_attribute
    def forms(self) -> FormsModule:
        """Forms, what was filled in, and attachments of jobs."""
        return self._module("forms")

    @cached_attribute
    def inventory(self) -> InventoryModule:
        """Purchase orders, receipts, vendors, warehouses and trucks."""
        return self._module("inventory")

    @cached_attribute
    def jbce(self) -> JbceModule:
        """Reasons of calls."""
        return self._module("jbce")

    @cached_attribute
    def jpm(self) -> JpmModule:
        """Jobs, appointments and projects."""
        return self._module("jpm")

    @cached_attribute
    def marketing(self) -> MarketingModule:
        """Campaigns, what they cost, and suppressed mail addresses."""
        return self._module("marketing")

    @cached_attribute
    def marketing_ads(self) -> MarketingAdsModule:
        """What advertisements led to."""
        return self._module("marketing_ads")

    @cached_attribute
    def marketing_reputation(self) -> MarketingReputationModule:
        """Reviews."""
        return self._module("marketing_reputation")

    @cached_attribute
    def memberships(self) -> MembershipsModule:
        """Memberships and recurring services."""
        return self._module("memberships")

    @cached_attribute
    def payroll(self) -> PayrollModule:
        """Payrolls, timesheets of jobs and gross pay."""
        return self._module("payroll")

    @cached_attribute
    def pricebook(self) -> PricebookModule:
        """Services, materials, equipment and prices."""
        return self._module("pricebook")

    @cached_attribute
    def reporting(self) -> ReportingModule:
        """Reports and their data."""
        return self._module("reporting")

    @cached_attribute
    def salestech(self) -> SalestechModule:
        """Estimates, opportunities and proposals."""
        return self._module("salestech")

    @cached_attribute
    def scheduling_pro(self) -> SchedulingProModule:
        """Schedulers and routers of online booking."""
        return self._module("scheduling_pro")

    @cached_attribute
    def service_agreements(self) -> ServiceAgreementsModule:
        """Service agreements."""
        return self._module("service_agreements")

    @cached_attribute
    def settings(self) -> SettingsModule:
        """Business units, employees, technicians and tags."""
        return self._module("settings")

    @cached_attribute
    def task_management(self) -> TaskManagementModule:
        """Tasks."""
        return self._module("task_management")

    @cached_attribute
    def telecom(self) -> TelecomModule:
        """Calls and opt-outs."""
        return self._module("telecom")

    @cached_attribute
    def timesheets(self) -> TimesheetsModule:
        """Activities of technicians."""
        return self._module("timesheets")

    @cached_attribute
    def activity_categories(self) -> ActivityCategories:
        """Short for ``session.timesheets.activity_categories``."""
        return self.timesheets.activity_categories

    @cached_attribute
    def activity_codes(self) -> ActivityCodes:
        """Short for ``session.payroll.activity_codes``."""
        return self.payroll.activity_codes

    @cached_attribute
    def activity_types(self) -> ActivityTypes:
        """Short for ``session.timesheets.activity_types``."""
        return self.timesheets.activity_types

    @cached_attribute
    def adaptive_capacity(self) -> AdaptiveCapacity:
        """Short for ``session.dispatch.adaptive_capacity``."""
        return self.dispatch.adaptive_capacity

    @cached_attribute
    def ap_bills(self) -> ApBills:
        """Short for ``session.accounting.ap_bills``."""
        return self.accounting.ap_bills

    @cached_attribute
    def ap_credits(self) -> ApCredits:
        """Short for ``session.accounting.ap_credits``."""
        return self.accounting.ap_credits

    @cached_attribute
    def ap_payments(self) -> ApPayments:
        """Short for ``session.accounting.ap_payments``."""
        return self.accounting.ap_payments

    @cached_attribute
    def appointment_assignments(self) -> AppointmentAssignments:
        """Short for ``session.dispatch.appointment_assignments``."""
        return self.dispatch.appointment_assignments

    @cached_attribute
    def appointments(self) -> Appointments:
        """Short for ``session.jpm.appointments``."""
        return self.jpm.appointments

    @cached_attribute
    def arrival_windows(self) -> ArrivalWindows:
        """Short for ``session.dispatch.arrival_windows``."""
        return self.dispatch.arrival_windows

    @cached_attribute
    def attributed_leads(self) -> AttributedLeads:
        """Short for ``session.marketing_ads.attributed_leads``."""
        return self.marketing_ads.attributed_leads

    @cached_attribute
    def booking_provider_tags(self) -> BookingProviderTags:
        """Short for ``session.crm.booking_provider_tags``."""
        return self.crm.booking_provider_tags

    @cached_attribute
    def bookings(self) -> Bookings:
        """Short for ``session.crm.bookings``."""
        return self.crm.bookings

    @cached_attribute
    def budget_codes(self) -> BudgetCodes:
        """Short for ``session.jpm.budget_codes``."""
        return self.jpm.budget_codes

    @cached_attribute
    def bulk_tags(self) -> BulkTags:
        """Short for ``session.crm.bulk_tags``."""
        return self.crm.bulk_tags

    @cached_attribute
    def business_hours(self) -> BusinessHours:
        """Short for ``session.dispatch.business_hours``."""
        return self.dispatch.business_hours

    @cached_attribute
    def business_units(self) -> BusinessUnits:
        """Short for ``session.settings.business_units``."""
        return self.settings.business_units

    @cached_attribute
    def call_reasons(self) -> CallReasons:
        """Short for ``session.jbce.call_reasons``."""
        return self.jbce.call_reasons

    @cached_attribute
    def calls(self) -> Calls:
        """Short for ``session.telecom.calls``."""
        return self.telecom.calls

    @cached_attribute
    def campaign_categories(self) -> CampaignCategories:
        """Short for ``session.marketing.campaign_categories``."""
        return self.marketing.campaign_categories

    @cached_attribute
    def campaign_cost_summary(self) -> CampaignCostSummary:
        """Short for ``session.marketing.campaign_cost_summary``."""
        return self.marketing.campaign_cost_summary

    @cached_attribute
    def campaign_costs(self) -> CampaignCosts:
        """Short for ``session.marketing.campaign_costs``."""
        return self.marketing.campaign_costs

    @cached_attribute
    def campaigns(self) -> Campaigns:
        """Short for ``session.marketing.campaigns``."""
        return self.marketing.campaigns

    @cached_attribute
    def capacity_warnings(self) -> CapacityWarnings:
        """Short for ``session.marketing_ads.capacity_warnings``."""
        return self.marketing_ads.capacity_warnings

    @cached_attribute
    def client_specific_pricing(self) -> ClientSpecificPricing:
        """Short for ``session.pricebook.client_specific_pricing``."""
        return self.pricebook.client_specific_pricing

    @cached_attribute
    def contact_methods(self) -> ContactMethods:
        """Short for ``session.crm.contact_methods``."""
        return self.crm.contact_methods

    @cached_attribute
    def contact_preferences(self) -> ContactPreferences:
        """Short for ``session.crm.contact_preferences``."""
        return self.crm.contact_preferences

    @cached_attribute
    def contacts(self) -> Contacts:
        """Short for ``session.crm.contacts``."""
        return self.crm.contacts

    @cached_attribute
    def credit_memos(self) -> CreditMemos:
        """Short for ``session.accounting.credit_memos``."""
        return self.accounting.credit_memos

    @cached_attribute
    def customer_memberships(self) -> CustomerMemberships:
        """Short for ``session.memberships.customer_memberships``."""
        return self.memberships.customer_memberships

    @cached_attribute
    def customers(self) -> Customers:
        """Short for ``session.crm.customers``."""
        return self.crm.customers

    @cached_attribute
    def data_queries(self) -> DataQueries:
        """Short for ``session.reporting.data_queries``."""
        return self.reporting.data_queries

    @cached_attribute
    def deposits(self) -> Deposits:
        """Short for ``session.accounting.deposits``."""
        return self.accounting.deposits

    @cached_attribute
    def discounts_and_fees(self) -> DiscountsAndFees:
        """Short for ``session.pricebook.discounts_and_fees``."""
        return self.pricebook.discounts_and_fees

    @cached_attribute
    def dynamic_value_sets(self) -> DynamicValueSets:
        """Short for ``session.reporting.dynamic_value_sets``."""
        return self.reporting.dynamic_value_sets

    @cached_attribute
    def email_channel_cost(self) -> EmailChannelCost:
        """Short for ``session.marketing.email_channel_cost``."""
        return self.marketing.email_channel_cost

    @cached_attribute
    def employees(self) -> Employees:
        """Short for ``session.settings.employees``."""
        return self.settings.employees

    @cached_attribute
    def equipment_types(self) -> EquipmentTypes:
        """Short for ``session.equipment_systems.equipment_types``."""
        return self.equipment_systems.equipment_types

    @cached_attribute
    def estimate_templates(self) -> EstimateTemplates:
        """Short for ``session.salestech.estimate_templates``."""
        return self.salestech.estimate_templates

    @cached_attribute
    def estimates(self) -> Estimates:
        """Short for ``session.salestech.estimates``."""
        return self.salestech.estimates

    @cached_attribute
    def external_call_attributions(self) -> ExternalCallAttributions:
        """Short for ``session.marketing_ads.external_call_attributions``."""
        return self.marketing_ads.external_call_attributions

    @cached_attribute
    def finding_assets(self) -> FindingAssets:
        """Short for ``session.findings.finding_assets``."""
        return self.findings.finding_assets

    @cached_attribute
    def form_submissions(self) -> FormSubmissions:
        """Short for ``session.forms.form_submissions``."""
        return self.forms.form_submissions

    @cached_attribute
    def gl_accounts(self) -> GlAccounts:
        """Short for ``session.accounting.gl_accounts``."""
        return self.accounting.gl_accounts

    @cached_attribute
    def gross_pay_items(self) -> GrossPayItems:
        """Short for ``session.payroll.gross_pay_items``."""
        return self.payroll.gross_pay_items

    @cached_attribute
    def installed_equipment(self) -> InstalledEquipment:
        """Short for ``session.equipment_systems.installed_equipment``."""
        return self.equipment_systems.installed_equipment

    @cached_attribute
    def inventory_bills(self) -> InventoryBills:
        """Short for ``session.accounting.inventory_bills``."""
        return self.accounting.inventory_bills

    @cached_attribute
    def inventory_templates(self) -> InventoryTemplates:
        """Short for ``session.inventory.inventory_templates``."""
        return self.inventory.inventory_templates

    @cached_attribute
    def invoice_templates(self) -> InvoiceTemplates:
        """Short for ``session.memberships.invoice_templates``."""
        return self.memberships.invoice_templates

    @cached_attribute
    def invoices(self) -> Invoices:
        """Short for ``session.accounting.invoices``."""
        return self.accounting.invoices

    @cached_attribute
    def job_attachments(self) -> JobAttachments:
        """Short for ``session.forms.job_attachments``."""
        return self.forms.job_attachments

    @cached_attribute
    def job_cancel_reasons(self) -> JobCancelReasons:
        """Short for ``session.jpm.job_cancel_reasons``."""
        return self.jpm.job_cancel_reasons

    @cached_attribute
    def job_hold_reasons(self) -> JobHoldReasons:
        """Short for ``session.jpm.job_hold_reasons``."""
        return self.jpm.job_hold_reasons

    @cached_attribute
    def job_splits(self) -> JobSplits:
        """Short for ``session.payroll.job_splits``."""
        return self.payroll.job_splits

    @cached_attribute
    def job_types(self) -> JobTypes:
        """Short for ``session.jpm.job_types``."""
        return self.jpm.job_types

    @cached_attribute
    def jobs(self) -> Jobs:
        """Short for ``session.jpm.jobs``."""
        return self.jpm.jobs

    @cached_attribute
    def journal_entries(self) -> JournalEntries:
        """Short for ``session.accounting.journal_entries``."""
        return self.accounting.journal_entries

    @cached_attribute
    def leads(self) -> Leads:
        """Short for ``session.crm.leads``."""
        return self.crm.leads

    @cached_attribute
    def location_labor_types(self) -> LocationLaborTypes:
        """Short for ``session.payroll.location_labor_types``."""
        return self.payroll.location_labor_types

    @cached_attribute
    def location_recurring_service_events(self) -> LocationRecurringServiceEvents:
        """Short for ``session.memberships.location_recurring_service_events``."""
        return self.memberships.location_recurring_service_events

    @cached_attribute
    def location_recurring_services(self) -> LocationRecurringServices:
        """Short for ``session.memberships.location_recurring_services``."""
        return self.memberships.location_recurring_services

    @cached_attribute
    def locations(self) -> Locations:
        """Short for ``session.crm.locations``."""
        return self.crm.locations

    @cached_attribute
    def materials(self) -> Materials:
        """Short for ``session.pricebook.materials``."""
        return self.pricebook.materials

    @cached_attribute
    def materials_markup(self) -> MaterialsMarkup:
        """Short for ``session.pricebook.materials_markup``."""
        return self.pricebook.materials_markup

    @cached_attribute
    def membership_types(self) -> MembershipTypes:
        """Short for ``session.memberships.membership_types``."""
        return self.memberships.membership_types

    @cached_attribute
    def non_job_appointments(self) -> NonJobAppointments:
        """Short for ``session.dispatch.non_job_appointments``."""
        return self.dispatch.non_job_appointments

    @cached_attribute
    def opportunities(self) -> Opportunities:
        """Short for ``session.salestech.opportunities``."""
        return self.salestech.opportunities

    @cached_attribute
    def opt_outs(self) -> OptOuts:
        """Short for ``session.telecom.opt_outs``."""
        return self.telecom.opt_outs

    @cached_attribute
    def payment_terms(self) -> PaymentTerms:
        """Short for ``session.accounting.payment_terms``."""
        return self.accounting.payment_terms

    @cached_attribute
    def payment_types(self) -> PaymentTypes:
        """Short for ``session.accounting.payment_types``."""
        return self.accounting.payment_types

    @cached_attribute
    def payments(self) -> Payments:
        """Short for ``session.accounting.payments``."""
        return self.accounting.payments

    @cached_attribute
    def payroll_adjustments(self) -> PayrollAdjustments:
        """Short for ``session.payroll.payroll_adjustments``."""
        return self.payroll.payroll_adjustments

    @cached_attribute
    def payroll_settings(self) -> PayrollSettings:
        """Short for ``session.payroll.payroll_settings``."""
        return self.payroll.payroll_settings

    @cached_attribute
    def payrolls(self) -> Payrolls:
        """Short for ``session.payroll.payrolls``."""
        return self.payroll.payrolls

    @cached_attribute
    def project_statuses(self) -> ProjectStatuses:
        """Short for ``session.jpm.project_statuses``."""
        return self.jpm.project_statuses

    @cached_attribute
    def project_sub_statuses(self) -> ProjectSubStatuses:
        """Short for ``session.jpm.project_sub_statuses``."""
        return self.jpm.project_sub_statuses

    @cached_attribute
    def project_types(self) -> ProjectTypes:
        """Short for ``session.jpm.project_types``."""
        return self.jpm.project_types

    @cached_attribute
    def projects(self) -> Projects:
        """Short for ``session.jpm.projects``."""
        return self.jpm.projects

    @cached_attribute
    def proposal_templates(self) -> ProposalTemplates:
        """Short for ``session.salestech.proposal_templates``."""
        return self.salestech.proposal_templates

    @cached_attribute
    def proposal_types(self) -> ProposalTypes:
        """Short for ``session.salestech.proposal_types``."""
        return self.salestech.proposal_types

    @cached_attribute
    def purchase_order_markups(self) -> PurchaseOrderMarkups:
        """Short for ``session.inventory.purchase_order_markups``."""
        return self.inventory.purchase_order_markups

    @cached_attribute
    def purchase_order_types(self) -> PurchaseOrderTypes:
        """Short for ``session.inventory.purchase_order_types``."""
        return self.inventory.purchase_order_types

    @cached_attribute
    def purchase_orders(self) -> PurchaseOrders:
        """Short for ``session.inventory.purchase_orders``."""
        return self.inventory.purchase_orders

    @cached_attribute
    def receipts(self) -> Receipts:
        """Short for ``session.inventory.receipts``."""
        return self.inventory.receipts

    @cached_attribute
    def recurring_service_types(self) -> RecurringServiceTypes:
        """Short for ``session.memberships.recurring_service_types``."""
        return self.memberships.recurring_service_types

    @cached_attribute
    def remittance_vendors(self) -> RemittanceVendors:
        """Short for ``session.accounting.remittance_vendors``."""
        return self.accounting.remittance_vendors

    @cached_attribute
    def report_categories(self) -> ReportCategories:
        """Short for ``session.reporting.report_categories``."""
        return self.reporting.report_categories

    @cached_attribute
    def reports(self) -> Reports:
        """Short for ``session.reporting.reports``."""
        return self.reporting.reports

    @cached_attribute
    def return_types(self) -> ReturnTypes:
        """Short for ``session.inventory.return_types``."""
        return self.inventory.return_types

    @cached_attribute
    def returns(self) -> Returns:
        """Short for ``session.inventory.returns``."""
        return self.inventory.returns

    @cached_attribute
    def reviews(self) -> Reviews:
        """Short for ``session.marketing_reputation.reviews``."""
        return self.marketing_reputation.reviews

    @cached_attribute
    def routers(self) -> Routers:
        """Short for ``session.scheduling_pro.routers``."""
        return self.scheduling_pro.routers

    @cached_attribute
    def scheduled_job_attributions(self) -> ScheduledJobAttributions:
        """Short for ``session.marketing_ads.scheduled_job_attributions``."""
        return self.marketing_ads.scheduled_job_attributions

    @cached_attribute
    def schedulers(self) -> Schedulers:
        """Short for ``session.scheduling_pro.schedulers``."""
        return self.scheduling_pro.schedulers

    @cached_attribute
    def suppressions(self) -> Suppressions:
        """Short for ``session.marketing.suppressions``."""
        return self.marketing.suppressions

    @cached_attribute
    def tag_types(self) -> TagTypes:
        """Short for ``session.settings.tag_types``."""
        return self.settings.tag_types

    @cached_attribute
    def tasks(self) -> Tasks:
        """Short for ``session.task_management.tasks``."""
        return self.task_management.tasks

    @cached_attribute
    def tax_zones(self) -> TaxZones:
        """Short for ``session.accounting.tax_zones``."""
        return self.accounting.tax_zones

    @cached_attribute
    def teams(self) -> Teams:
        """Short for ``session.dispatch.teams``."""
        return self.dispatch.teams

    @cached_attribute
    def technician_ratings(self) -> TechnicianRatings:
        """Short for ``session.customer_interactions.technician_ratings``."""
        return self.customer_interactions.technician_ratings

    @cached_attribute
    def technician_shifts(self) -> TechnicianShifts:
        """Short for ``session.dispatch.technician_shifts``."""
        return self.dispatch.technician_shifts

    @cached_attribute
    def technician_skills(self) -> TechnicianSkills:
        """Short for ``session.dispatch.technician_skills``."""
        return self.dispatch.technician_skills

    @cached_attribute
    def technician_tracking(self) -> TechnicianTracking:
        """Short for ``session.dispatch.technician_tracking``."""
        return self.dispatch.technician_tracking

    @cached_attribute
    def technicians(self) -> Technicians:
        """Short for ``session.settings.technicians``."""
        return self.settings.technicians

    @cached_attribute
    def timesheet_codes(self) -> TimesheetCodes:
        """Short for ``session.payroll.timesheet_codes``."""
        return self.payroll.timesheet_codes

    @cached_attribute
    def trucks(self) -> Trucks:
        """Short for ``session.inventory.trucks``."""
        return self.inventory.trucks

    @cached_attribute
    def user_roles(self) -> UserRoles:
        """Short for ``session.settings.user_roles``."""
        return self.settings.user_roles

    @cached_attribute
    def vendors(self) -> Vendors:
        """Short for ``session.inventory.vendors``."""
        return self.inventory.vendors

    @cached_attribute
    def warehouses(self) -> Warehouses:
        """Short for ``session.inventory.warehouses``."""
        return self.inventory.warehouses

    @cached_attribute
    def web_booking_attributions(self) -> WebBookingAttributions:
        """Short for ``session.marketing_ads.web_booking_attributions``."""
        return self.marketing_ads.web_booking_attributions

    @cached_attribute
    def web_lead_form_attributions(self) -> WebLeadFormAttributions:
        """Short for ``session.marketing_ads.web_lead_form_attributions``."""
        return self.marketing_ads.web_lead_form_attributions

    @cached_attribute
    def zones(self) -> Zones:
        """Short for ``session.dispatch.zones``."""
        return self.dispatch.zones
