# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""Verb, path and purpose of each operation, for searches."""

from __future__ import annotations

SUMMARIES: dict[str, str] = {
    "accounting.ap_bills.get": (
        "GET /accounting/v2/tenant/{tenant}/ap-bills/{billId}: " "Get an AP bill by its id."
    ),
    "accounting.ap_bills.list": (
        "GET /accounting/v2/tenant/{tenant}/ap-bills: " "AP bills, page by page."
    ),
    "accounting.ap_bills.list_custom_field_types": (
        "GET /accounting/v2/tenant/{tenant}/ap-bills/custom-fields: "
        "Types of the custom fields that AP bills can have."
    ),
    "accounting.ap_bills.mark_as_exported": (
        "POST /accounting/v2/tenant/{tenant}/ap-bills/markasexported: "
        "Mark AP bills as exported, many at once."
    ),
    "accounting.ap_bills.update_custom_fields": (
        "PATCH /accounting/v2/tenant/{tenant}/ap-bills/custom-fields: "
        "Set custom fields of AP bills, many at once."
    ),
    "accounting.ap_credits.list": (
        "GET /accounting/v2/tenant/{tenant}/ap-credits: " "AP credits, page by page."
    ),
    "accounting.ap_credits.list_custom_field_types": (
        "GET /accounting/v2/tenant/{tenant}/ap-credits/custom-fields: "
        "Types of the custom fields that AP credits can have."
    ),
    "accounting.ap_credits.mark_as_exported": (
        "POST /accounting/v2/tenant/{tenant}/ap-credits/markasexported: "
        "Mark AP credits as exported, many at once."
    ),
    "accounting.ap_credits.update_custom_fields": (
        "PATCH /accounting/v2/tenant/{tenant}/ap-credits/custom-fields: "
        "Set custom fields of AP credits, many at once."
    ),
    "accounting.ap_payments.list": (
        "GET /accounting/v2/tenant/{tenant}/ap-payments: " "AP payments, page by page."
    ),
    "accounting.ap_payments.list_custom_field_types": (
        "GET /accounting/v2/tenant/{tenant}/ap-payments/custom-fields: "
        "Types of the custom fields that AP payments can have."
    ),
    "accounting.ap_payments.mark_as_exported": (
        "POST /accounting/v2/tenant/{tenant}/ap-payments/markasexported: "
        "Mark AP payments as exported, many at once."
    ),
    "accounting.ap_payments.update_custom_fields": (
        "PATCH /accounting/v2/tenant/{tenant}/ap-payments/custom-fields: "
        "Set custom fields of AP payments, many at once."
    ),
    "accounting.credit_memos.add_splits": (
        "POST /accounting/v2/tenant/{tenant}/credit-memos/{id}/splits: "
        "Apply a credit memo to invoices, in splits."
    ),
    "accounting.credit_memos.list": (
        "GET /accounting/v2/tenant/{tenant}/credit-memos: " "Credit memos, page by page."
    ),
    "accounting.credit_memos.list_all_items": (
        "GET /accounting/v2/tenant/{tenant}/credit-memos/credit-memo-items: "
        "Items of all credit memos."
    ),
    "accounting.credit_memos.list_custom_field_types": (
        "GET /accounting/v2/tenant/{tenant}/credit-memos/custom-fields: "
        "Types of the custom fields that credit memos can have."
    ),
    "accounting.credit_memos.list_items": (
        "GET /accounting/v2/tenant/{tenant}/credit-memos/{id}/items: " "Items of a credit memo."
    ),
    "accounting.credit_memos.mark_as_exported": (
        "POST /accounting/v2/tenant/{tenant}/credit-memos/markasexported: "
        "Mark credit memos as exported, many at once."
    ),
    "accounting.credit_memos.update": (
        "PATCH /accounting/v2/tenant/{tenant}/credit-memos/{id}: "
        "Change a credit memo; what the body omits stays unchanged."
    ),
    "accounting.credit_memos.update_custom_fields": (
        "PATCH /accounting/v2/tenant/{tenant}/credit-memos/custom-fields: "
        "Set custom fields of credit memos, many at once."
    ),
    "accounting.deposits.list": (
        "GET /accounting/v2/tenant/{tenant}/bank-deposits: " "Deposits, page by page."
    ),
    "accounting.deposits.list_transactions": (
        "GET /accounting/v2/tenant/{tenant}/bank-deposits/{id}/transactions: "
        "Transactions of a deposit."
    ),
    "accounting.deposits.mark_as_exported": (
        "POST /accounting/v2/tenant/{tenant}/bank-deposits/markasexported: "
        "Mark deposits as exported, many at once."
    ),
    "accounting.gl_accounts.create": (
        "POST /accounting/v2/tenant/{tenant}/gl-accounts: " "Create a GL account."
    ),
    "accounting.gl_accounts.get": (
        "GET /accounting/v2/tenant/{tenant}/gl-accounts/{accountId}: " "Get a GL account by its id."
    ),
    "accounting.gl_accounts.list": (
        "GET /accounting/v2/tenant/{tenant}/gl-accounts: " "GL accounts, page by page."
    ),
    "accounting.gl_accounts.list_types": (
        "GET /accounting/v2/tenant/{tenant}/gl-accounts/types: " "Types of GL accounts."
    ),
    "accounting.gl_accounts.update": (
        "PATCH /accounting/v2/tenant/{tenant}/gl-accounts/{accountId}: "
        "Change a GL account; what the body omits stays unchanged."
    ),
    "accounting.inventory_bills.export": (
        "GET /accounting/v2/tenant/{tenant}/export/inventory-bills: "
        "Export feed of inventory bills, in the order of their last change."
    ),
    "accounting.inventory_bills.list": (
        "GET /accounting/v2/tenant/{tenant}/inventory-bills/paginated: "
        "Inventory bills, page by page."
    ),
    "accounting.inventory_bills.list_custom_field_types": (
        "GET /accounting/v2/tenant/{tenant}/inventory-bills/custom-fields: "
        "Types of the custom fields that inventory bills can have."
    ),
    "accounting.inventory_bills.list_unpaged": (
        "GET /accounting/v2/tenant/{tenant}/inventory-bills: "
        "Inventory bills by the older route; ``list`` is the newer one."
    ),
    "accounting.inventory_bills.mark_as_exported": (
        "POST /accounting/v2/tenant/{tenant}/inventory-bills/markasexported: "
        "Mark inventory bills as exported, many at once."
    ),
    "accounting.inventory_bills.update_custom_fields": (
        "PATCH /accounting/v2/tenant/{tenant}/inventory-bills/custom-fields: "
        "Set custom fields of inventory bills, many at once."
    ),
    "accounting.invoices.create_adjustment": (
        "POST /accounting/v2/tenant/{tenant}/invoices: " "Create an adjustment invoice."
    ),
    "accounting.invoices.create_task": (
        "POST /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks: "
        "Create a task on an invoice."
    ),
    "accounting.invoices.delete_item": (
        "DELETE /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items/{itemId}: "
        "Delete an item of an invoice."
    ),
    "accounting.invoices.export": (
        "GET /accounting/v2/tenant/{tenant}/export/invoices: "
        "Export feed of invoices, in the order of their last change."
    ),
    "accounting.invoices.export_items": (
        "GET /accounting/v2/tenant/{tenant}/export/invoice-items: "
        "Export feed of items of invoices, in the order of their last change."
    ),
    "accounting.invoices.list": (
        "GET /accounting/v2/tenant/{tenant}/invoices: " "Invoices, page by page."
    ),
    "accounting.invoices.list_custom_field_types": (
        "GET /accounting/v2/tenant/{tenant}/invoices/custom-fields: "
        "Types of the custom fields that invoices can have."
    ),
    "accounting.invoices.list_tasks": (
        "GET /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks: " "Tasks of an invoice."
    ),
    "accounting.invoices.mark_as_exported": (
        "POST /accounting/v2/tenant/{tenant}/invoices/markasexported: "
        "Mark invoices as exported, many at once."
    ),
    "accounting.invoices.update": (
        "PATCH /accounting/v2/tenant/{tenant}/invoices/{id}: "
        "Change an invoice; what the body omits stays unchanged."
    ),
    "accounting.invoices.update_custom_fields": (
        "PATCH /accounting/v2/tenant/{tenant}/invoices/custom-fields: "
        "Set custom fields of invoices, many at once."
    ),
    "accounting.invoices.update_items": (
        "PATCH /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items: "
        "Add one item to an invoice, or change one that the body names by its id."
    ),
    "accounting.invoices.update_task": (
        "PATCH /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks/{taskId}: "
        "Change a task of an invoice."
    ),
    "accounting.journal_entries.create": (
        "POST /accounting/v2/tenant/{tenant}/journal-entries: " "Create a journal entry."
    ),
    "accounting.journal_entries.delete": (
        "DELETE /accounting/v2/tenant/{tenant}/journal-entries/{id}: " "Delete a journal entry."
    ),
    "accounting.journal_entries.get": (
        "GET /accounting/v2/tenant/{tenant}/journal-entries/{id}: " "Get a journal entry by its id."
    ),
    "accounting.journal_entries.list": (
        "GET /accounting/v2/tenant/{tenant}/journal-entries: " "Journal entries, page by page."
    ),
    "accounting.journal_entries.list_details": (
        "GET /accounting/v2/tenant/{tenant}/journal-entries/{id}/details: "
        "Details of a journal entry."
    ),
    "accounting.journal_entries.list_summary": (
        "GET /accounting/v2/tenant/{tenant}/journal-entries/{id}/summary: "
        "Summary of a journal entry."
    ),
    "accounting.journal_entries.replace": (
        "PUT /accounting/v2/tenant/{tenant}/journal-entries/{id}: " "Replace a journal entry."
    ),
    "accounting.journal_entries.update": (
        "PATCH /accounting/v2/tenant/{tenant}/journal-entries/{id}: "
        "Change a journal entry; what the body omits stays unchanged."
    ),
    "accounting.journal_entries.update_sync": (
        "PATCH /accounting/v2/tenant/{tenant}/journal-entries/{id}/sync: "
        "Change the export state of a journal entry."
    ),
    "accounting.payment_terms.get": (
        "GET /accounting/v2/tenant/{tenant}/payment-terms/{paymentTermId}: "
        "Get a payment term by its id."
    ),
    "accounting.payment_terms.list": (
        "GET /accounting/v2/tenant/{tenant}/payment-terms: " "Payment terms, page by page."
    ),
    "accounting.payment_types.get": (
        "GET /accounting/v2/tenant/{tenant}/payment-types/{id}: " "Get a payment type by its id."
    ),
    "accounting.payment_types.list": (
        "GET /accounting/v2/tenant/{tenant}/payment-types: " "Payment types, page by page."
    ),
    "accounting.payments.create": (
        "POST /accounting/v2/tenant/{tenant}/payments: " "Create a payment."
    ),
    "accounting.payments.export": (
        "GET /accounting/v2/tenant/{tenant}/export/payments: "
        "Export feed of payments, in the order of their last change."
    ),
    "accounting.payments.list": (
        "GET /accounting/v2/tenant/{tenant}/payments: " "Payments, page by page."
    ),
    "accounting.payments.list_custom_field_types": (
        "GET /accounting/v2/tenant/{tenant}/payments/custom-fields: "
        "Types of the custom fields that payments can have."
    ),
    "accounting.payments.update": (
        "PATCH /accounting/v2/tenant/{tenant}/payments/{id}: "
        "Change a payment; what the body omits stays unchanged."
    ),
    "accounting.payments.update_custom_fields": (
        "PATCH /accounting/v2/tenant/{tenant}/payments/custom-fields: "
        "Set custom fields of payments, many at once."
    ),
    "accounting.payments.update_status": (
        "POST /accounting/v2/tenant/{tenant}/payments/status: "
        "Change the status of payments, many at once."
    ),
    "accounting.remittance_vendors.get": (
        "GET /accounting/v2/tenant/{tenant}/remittance-vendors/{id}: "
        "Get a remittance vendor by its id."
    ),
    "accounting.remittance_vendors.list": (
        "GET /accounting/v2/tenant/{tenant}/remittance-vendors: "
        "Remittance vendors, page by page."
    ),
    "accounting.tax_zones.list": (
        "GET /accounting/v2/tenant/{tenant}/tax-zones: " "Tax zones, page by page."
    ),
    "crm.booking_provider_tags.create": (
        "POST /crm/v2/tenant/{tenant}/booking-provider-tags: " "Create a booking provider tag."
    ),
    "crm.booking_provider_tags.get": (
        "GET /crm/v2/tenant/{tenant}/booking-provider-tags/{id}: "
        "Get a booking provider tag by its id."
    ),
    "crm.booking_provider_tags.list": (
        "GET /crm/v2/tenant/{tenant}/booking-provider-tags: " "Booking provider tags, page by page."
    ),
    "crm.booking_provider_tags.update": (
        "PATCH /crm/v2/tenant/{tenant}/booking-provider-tags/{id}: "
        "Change a booking provider tag; what the body omits stays unchanged."
    ),
    "crm.bookings.create": (
        "POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings: "
        "Create a booking."
    ),
    "crm.bookings.create_contact": (
        "POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/"
        "contacts: "
        "Create a contact on a booking."
    ),
    "crm.bookings.delete_contact": (
        "DELETE /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/"
        "contacts/{contactId}: "
        "Delete a contact of a booking."
    ),
    "crm.bookings.dismiss": (
        "POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/"
        "dismiss: "
        "Dismiss a booking."
    ),
    "crm.bookings.export": (
        "GET /crm/v2/tenant/{tenant}/export/bookings: "
        "Export feed of bookings, in the order of their last change."
    ),
    "crm.bookings.get": ("GET /crm/v2/tenant/{tenant}/bookings/{id}: " "Get a booking by its id."),
    "crm.bookings.get_for_provider": (
        "GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}: "
        "Get a booking of one booking provider by its id."
    ),
    "crm.bookings.list": ("GET /crm/v2/tenant/{tenant}/bookings: " "Bookings, page by page."),
    "crm.bookings.list_contacts": (
        "GET /crm/v2/tenant/{tenant}/bookings/{id}/contacts: " "Contacts of a booking."
    ),
    "crm.bookings.list_contacts_for_provider": (
        "GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/"
        "contacts: "
        "Contacts of a booking of one booking provider."
    ),
    "crm.bookings.list_for_provider": (
        "GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings: "
        "Bookings of one booking provider."
    ),
    "crm.bookings.update": (
        "PATCH /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/"
        "{id}: "
        "Change a booking; what the body omits stays unchanged."
    ),
    "crm.bookings.update_contact": (
        "PATCH /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/"
        "contacts/{contactId}: "
        "Change a contact of a booking."
    ),
    "crm.bulk_tags.add": (
        "PUT /crm/v2/tenant/{tenant}/tags: " "Add tags to customers, many at once."
    ),
    "crm.bulk_tags.remove": (
        "DELETE /crm/v2/tenant/{tenant}/tags: " "Remove tags from customers, many at once."
    ),
    "crm.contact_methods.create": (
        "POST /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods: "
        "Create a contact method."
    ),
    "crm.contact_methods.delete": (
        "DELETE /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/"
        "{contactMethodId}: "
        "Delete a contact method."
    ),
    "crm.contact_methods.get": (
        "GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/"
        "{contactMethodId}: "
        "Get a contact method by its id."
    ),
    "crm.contact_methods.list": (
        "GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods: "
        "Contact methods, page by page."
    ),
    "crm.contact_methods.replace": (
        "PUT /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/"
        "{contactMethodId}: "
        "Replace a contact method."
    ),
    "crm.contact_methods.update": (
        "PATCH /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/"
        "{contactMethodId}: "
        "Change a contact method; what the body omits stays unchanged."
    ),
    "crm.contact_preferences.get": (
        "GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/"
        "{contactMethodId}/preferences/{preferenceName}: "
        "Get a preference of a contact method by its name."
    ),
    "crm.contact_preferences.list": (
        "GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/"
        "{contactMethodId}/preferences: "
        "Preferences of a contact method, all in one answer."
    ),
    "crm.contact_preferences.update": (
        "PATCH /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/"
        "{contactMethodId}/preferences/{preferenceName}: "
        "Change a preference of a contact method."
    ),
    "crm.contacts.create": ("POST /crm/v2/tenant/{tenant}/contacts: " "Create a contact."),
    "crm.contacts.create_relationship": (
        "POST /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/"
        "{relatedEntityId}/{typeSlug}: "
        "Link a contact to another record, such as a customer or a location."
    ),
    "crm.contacts.delete": ("DELETE /crm/v2/tenant/{tenant}/contacts/{id}: " "Delete a contact."),
    "crm.contacts.delete_relationship": (
        "DELETE /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/"
        "{relatedEntityId}/{typeSlug}: "
        "Unlink a contact from another record, such as a customer or a location."
    ),
    "crm.contacts.get": ("GET /crm/v2/tenant/{tenant}/contacts/{id}: " "Get a contact by its id."),
    "crm.contacts.list": ("GET /crm/v2/tenant/{tenant}/contacts: " "Contacts, page by page."),
    "crm.contacts.list_by_relationship": (
        "GET /crm/v2/tenant/{tenant}/contacts/relationships/{relationshipId}: "
        "Contacts that are linked to a record, such as a customer or a location."
    ),
    "crm.contacts.list_preference_types": (
        "GET /crm/v2/tenant/{tenant}/contacts/preferences: "
        "The preferences that contact methods can have."
    ),
    "crm.contacts.list_relationships": (
        "GET /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships: "
        "Relationships of a contact."
    ),
    "crm.contacts.replace": ("PUT /crm/v2/tenant/{tenant}/contacts/{id}: " "Replace a contact."),
    "crm.contacts.search_contact_methods": (
        "GET /crm/v2/tenant/{tenant}/contacts/contact-methods: "
        "Search the contact methods of all contacts."
    ),
    "crm.contacts.update": (
        "PATCH /crm/v2/tenant/{tenant}/contacts/{id}: "
        "Change a contact; what the body omits stays unchanged."
    ),
    "crm.customers.add_tag": (
        "POST /crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}: " "Add a tag to a customer."
    ),
    "crm.customers.create": ("POST /crm/v2/tenant/{tenant}/customers: " "Create a customer."),
    "crm.customers.create_contact": (
        "POST /crm/v2/tenant/{tenant}/customers/{id}/contacts: " "Create a contact on a customer."
    ),
    "crm.customers.create_note": (
        "POST /crm/v2/tenant/{tenant}/customers/{id}/notes: " "Create a note on a customer."
    ),
    "crm.customers.delete_contact": (
        "DELETE /crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}: "
        "Delete a contact of a customer."
    ),
    "crm.customers.delete_note": (
        "DELETE /crm/v2/tenant/{tenant}/customers/{id}/notes/{noteId}: "
        "Delete a note of a customer."
    ),
    "crm.customers.export": (
        "GET /crm/v2/tenant/{tenant}/export/customers: "
        "Export feed of customers, in the order of their last change."
    ),
    "crm.customers.export_contacts": (
        "GET /crm/v2/tenant/{tenant}/export/customers/contacts: "
        "Export feed of contacts of customers, in the order of their last change."
    ),
    "crm.customers.get": (
        "GET /crm/v2/tenant/{tenant}/customers/{id}: " "Get a customer by its id."
    ),
    "crm.customers.list": ("GET /crm/v2/tenant/{tenant}/customers: " "Customers, page by page."),
    "crm.customers.list_all_contacts": (
        "GET /crm/v2/tenant/{tenant}/customers/contacts: "
        "Contacts of all customers; needs ``customer_ids`` or a modification date."
    ),
    "crm.customers.list_contacts": (
        "GET /crm/v2/tenant/{tenant}/customers/{id}/contacts: " "Contacts of a customer."
    ),
    "crm.customers.list_custom_field_types": (
        "GET /crm/v2/tenant/{tenant}/customers/custom-fields: "
        "Types of the custom fields that customers can have."
    ),
    "crm.customers.list_notes": (
        "GET /crm/v2/tenant/{tenant}/customers/{id}/notes: " "Notes of a customer."
    ),
    "crm.customers.remove_tag": (
        "DELETE /crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}: "
        "Remove a tag from a customer."
    ),
    "crm.customers.update": (
        "PATCH /crm/v2/tenant/{tenant}/customers/{id}: "
        "Change a customer; what the body omits stays unchanged."
    ),
    "crm.customers.update_contact": (
        "PATCH /crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}: "
        "Change a contact of a customer."
    ),
    "crm.leads.create": ("POST /crm/v2/tenant/{tenant}/leads: " "Create a lead."),
    "crm.leads.create_follow_up": (
        "POST /crm/v2/tenant/{tenant}/leads/{id}/follow-up: " "Create a follow-up on a lead."
    ),
    "crm.leads.create_note": (
        "POST /crm/v2/tenant/{tenant}/leads/{id}/notes: " "Create a note on a lead."
    ),
    "crm.leads.dismiss": ("POST /crm/v2/tenant/{tenant}/leads/{id}/dismiss: " "Dismiss a lead."),
    "crm.leads.export": (
        "GET /crm/v2/tenant/{tenant}/export/leads: "
        "Export feed of leads, in the order of their last change."
    ),
    "crm.leads.get": ("GET /crm/v2/tenant/{tenant}/leads/{id}: " "Get a lead by its id."),
    "crm.leads.list": ("GET /crm/v2/tenant/{tenant}/leads: " "Leads, page by page."),
    "crm.leads.list_notes": ("GET /crm/v2/tenant/{tenant}/leads/{id}/notes: " "Notes of a lead."),
    "crm.leads.submit_form": (
        "POST /crm/v2/tenant/{tenant}/leads/form: " "Hand in the form of a lead."
    ),
    "crm.leads.update": (
        "PATCH /crm/v2/tenant/{tenant}/leads/{id}: "
        "Change a lead; what the body omits stays unchanged."
    ),
    "crm.locations.add_tag": (
        "POST /crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}: " "Add a tag to a location."
    ),
    "crm.locations.create": ("POST /crm/v2/tenant/{tenant}/locations: " "Create a location."),
    "crm.locations.create_contact": (
        "POST /crm/v2/tenant/{tenant}/locations/{id}/contacts: " "Create a contact on a location."
    ),
    "crm.locations.create_note": (
        "POST /crm/v2/tenant/{tenant}/locations/{id}/notes: " "Create a note on a location."
    ),
    "crm.locations.delete_contact": (
        "DELETE /crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}: "
        "Delete a contact of a location."
    ),
    "crm.locations.delete_note": (
        "DELETE /crm/v2/tenant/{tenant}/locations/{id}/notes/{noteId}: "
        "Delete a note of a location."
    ),
    "crm.locations.export": (
        "GET /crm/v2/tenant/{tenant}/export/locations: "
        "Export feed of locations, in the order of their last change."
    ),
    "crm.locations.export_contacts": (
        "GET /crm/v2/tenant/{tenant}/export/locations/contacts: "
        "Export feed of contacts of locations, in the order of their last change."
    ),
    "crm.locations.get": (
        "GET /crm/v2/tenant/{tenant}/locations/{id}: " "Get a location by its id."
    ),
    "crm.locations.get_preferred_technician": (
        "GET /crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician: "
        "Preferred technician of a location."
    ),
    "crm.locations.list": ("GET /crm/v2/tenant/{tenant}/locations: " "Locations, page by page."),
    "crm.locations.list_all_contacts": (
        "GET /crm/v2/tenant/{tenant}/locations/contacts: "
        "Contacts of all locations; needs ``location_ids`` or a modification date."
    ),
    "crm.locations.list_contacts": (
        "GET /crm/v2/tenant/{tenant}/locations/{id}/contacts: " "Contacts of a location."
    ),
    "crm.locations.list_custom_field_types": (
        "GET /crm/v2/tenant/{tenant}/locations/custom-fields: "
        "Types of the custom fields that locations can have."
    ),
    "crm.locations.list_notes": (
        "GET /crm/v2/tenant/{tenant}/locations/{id}/notes: " "Notes of a location."
    ),
    "crm.locations.remove_tag": (
        "DELETE /crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}: "
        "Remove a tag from a location."
    ),
    "crm.locations.set_preferred_technician": (
        "POST /crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician/"
        "{preferredTechnicianId}: "
        "Set the preferred technician of a location."
    ),
    "crm.locations.update": (
        "PATCH /crm/v2/tenant/{tenant}/locations/{id}: "
        "Change a location; what the body omits stays unchanged."
    ),
    "crm.locations.update_contact": (
        "PATCH /crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}: "
        "Change a contact of a location."
    ),
    "customer_interactions.technician_ratings.export": (
        "GET /customer-interactions/v2/tenant/{tenant}/export/technician-ratings: "
        "Export feed of technician ratings, in the order of their last change."
    ),
    "customer_interactions.technician_ratings.list": (
        "GET /customer-interactions/v2/tenant/{tenant}/technician-ratings: "
        "Technician ratings, page by page."
    ),
    "customer_interactions.technician_ratings.upsert": (
        "POST /customer-interactions/v2/tenant/{tenant}/technician-ratings: "
        "Set the rating of a technician for a job."
    ),
    "customer_interactions.technician_ratings.upsert_legacy": (
        "PUT /customer-interactions/v2/tenant/{tenant}/technician-rating/technician/"
        "{technicianId}/job/{jobId}: "
        "Set the rating of a technician for a job by the older route."
    ),
    "dispatch.adaptive_capacity.get_availability": (
        "POST /dispatch/v2/tenant/{tenant}/adcap/availability: "
        "Ask how available technicians are, as a table."
    ),
    "dispatch.adaptive_capacity.get_slots": (
        "POST /dispatch/v2/tenant/{tenant}/adcap/availability/slots: "
        "Ask which time slots technicians are free in."
    ),
    "dispatch.appointment_assignments.assign_technicians": (
        "POST /dispatch/v2/tenant/{tenant}/appointment-assignments/assign-technicians: "
        "Assign technicians to an appointment."
    ),
    "dispatch.appointment_assignments.export": (
        "GET /dispatch/v2/tenant/{tenant}/export/appointment-assignments: "
        "Export feed of appointment assignments, in the order of their last change."
    ),
    "dispatch.appointment_assignments.list": (
        "GET /dispatch/v2/tenant/{tenant}/appointment-assignments: "
        "Appointment assignments, page by page."
    ),
    "dispatch.appointment_assignments.unassign_technicians": (
        "POST /dispatch/v2/tenant/{tenant}/appointment-assignments/unassign-technicians: "
        "Take technicians off an appointment."
    ),
    "dispatch.arrival_windows.create": (
        "POST /dispatch/v2/tenant/{tenant}/arrival-windows: " "Create an arrival window."
    ),
    "dispatch.arrival_windows.get": (
        "GET /dispatch/v2/tenant/{tenant}/arrival-windows/{id}: " "Get an arrival window by its id."
    ),
    "dispatch.arrival_windows.get_configuration": (
        "GET /dispatch/v2/tenant/{tenant}/arrival-windows/configuration: "
        "How arrival windows are configured."
    ),
    "dispatch.arrival_windows.list": (
        "GET /dispatch/v2/tenant/{tenant}/arrival-windows: " "Arrival windows, page by page."
    ),
    "dispatch.arrival_windows.set_active": (
        "PUT /dispatch/v2/tenant/{tenant}/arrival-windows/{id}/activated: "
        "Switch an arrival window on or off."
    ),
    "dispatch.arrival_windows.update": (
        "PUT /dispatch/v2/tenant/{tenant}/arrival-windows/{id}: " "Change an arrival window."
    ),
    "dispatch.arrival_windows.update_configuration": (
        "POST /dispatch/v2/tenant/{tenant}/arrival-windows/configuration: "
        "Change how arrival windows are configured."
    ),
    "dispatch.business_hours.create": (
        "POST /dispatch/v2/tenant/{tenant}/business-hours: " "Create a business hour."
    ),
    "dispatch.business_hours.get": (
        "GET /dispatch/v2/tenant/{tenant}/business-hours: " "The business hours of each weekday."
    ),
    "dispatch.capacity.get": (
        "POST /dispatch/v2/tenant/{tenant}/capacity: " "Ask for the capacity of time slots."
    ),
    "dispatch.gps.create_pings": (
        "POST /dispatch/v2/tenant/{tenant}/gps-provider/{gps_provider}/gps-pings: "
        "Hand in positions of vehicles, many at once."
    ),
    "dispatch.non_job_appointments.create": (
        "POST /dispatch/v2/tenant/{tenant}/non-job-appointments: " "Create a non job appointment."
    ),
    "dispatch.non_job_appointments.delete": (
        "DELETE /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}: "
        "Delete a non job appointment."
    ),
    "dispatch.non_job_appointments.get": (
        "GET /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}: "
        "Get a non job appointment by its id."
    ),
    "dispatch.non_job_appointments.list": (
        "GET /dispatch/v2/tenant/{tenant}/non-job-appointments: "
        "Non job appointments, page by page."
    ),
    "dispatch.non_job_appointments.update": (
        "PUT /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}: "
        "Change a non job appointment."
    ),
    "dispatch.teams.create": ("POST /dispatch/v2/tenant/{tenant}/teams: " "Create a team."),
    "dispatch.teams.delete": ("DELETE /dispatch/v2/tenant/{tenant}/teams/{id}: " "Delete a team."),
    "dispatch.teams.get": ("GET /dispatch/v2/tenant/{tenant}/teams/{id}: " "Get a team by its id."),
    "dispatch.teams.list": ("GET /dispatch/v2/tenant/{tenant}/teams: " "Teams, page by page."),
    "dispatch.technician_shifts.bulk_delete": (
        "POST /dispatch/v2/tenant/{tenant}/technician-shifts/bulk-delete: "
        "Delete technician shifts, many at once."
    ),
    "dispatch.technician_shifts.create": (
        "POST /dispatch/v2/tenant/{tenant}/technician-shifts: " "Create a technician shift."
    ),
    "dispatch.technician_shifts.delete": (
        "DELETE /dispatch/v2/tenant/{tenant}/technician-shifts/{id}: " "Delete a technician shift."
    ),
    "dispatch.technician_shifts.get": (
        "GET /dispatch/v2/tenant/{tenant}/technician-shifts/{id}: "
        "Get a technician shift by its id."
    ),
    "dispatch.technician_shifts.list": (
        "GET /dispatch/v2/tenant/{tenant}/technician-shifts: " "Technician shifts, page by page."
    ),
    "dispatch.technician_shifts.update": (
        "PATCH /dispatch/v2/tenant/{tenant}/technician-shifts/{id}: "
        "Change a technician shift; what the body omits stays unchanged."
    ),
    "dispatch.technician_skills.assign": (
        "PATCH /dispatch/v2/tenant/{tenant}/technician-skills: " "Assign skills to a technician."
    ),
    "dispatch.technician_skills.create": (
        "POST /dispatch/v2/tenant/{tenant}/technician-skills: " "Create a technician skill."
    ),
    "dispatch.technician_skills.delete": (
        "DELETE /dispatch/v2/tenant/{tenant}/technician-skills/{id}: " "Delete a technician skill."
    ),
    "dispatch.technician_skills.get": (
        "GET /dispatch/v2/tenant/{tenant}/technician-skills/{id}: "
        "Get a technician skill by its id."
    ),
    "dispatch.technician_skills.list": (
        "GET /dispatch/v2/tenant/{tenant}/technician-skills: " "Technician skills, page by page."
    ),
    "dispatch.technician_tracking.get": (
        "GET /dispatch/v2/tenant/{tenant}/technician-tracking: "
        "The link by which a customer tracks a technician."
    ),
    "dispatch.zones.create": ("POST /dispatch/v2/tenant/{tenant}/zones: " "Create a zone."),
    "dispatch.zones.delete": (
        "DELETE /dispatch/v2/tenant/{tenant}/zones/{zoneId}: " "Delete a zone."
    ),
    "dispatch.zones.get": ("GET /dispatch/v2/tenant/{tenant}/zones/{id}: " "Get a zone by its id."),
    "dispatch.zones.list": ("GET /dispatch/v2/tenant/{tenant}/zones: " "Zones, page by page."),
    "dispatch.zones.update": (
        "PATCH /dispatch/v2/tenant/{tenant}/zones/{zoneId}: "
        "Change a zone; what the body omits stays unchanged."
    ),
    "equipment_systems.equipment_types.create": (
        "POST /equipmentsystems/v2/tenant/{tenant}/equipment-types: " "Create an equipment type."
    ),
    "equipment_systems.equipment_types.get": (
        "GET /equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}: "
        "Get an equipment type by its id."
    ),
    "equipment_systems.equipment_types.list": (
        "GET /equipmentsystems/v2/tenant/{tenant}/equipment-types: "
        "Equipment types, page by page."
    ),
    "equipment_systems.equipment_types.update": (
        "PATCH /equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}: "
        "Change an equipment type; what the body omits stays unchanged."
    ),
    "equipment_systems.installed_equipment.create": (
        "POST /equipmentsystems/v2/tenant/{tenant}/installed-equipment: "
        "Create a piece of installed equipment."
    ),
    "equipment_systems.installed_equipment.download_attachment": (
        "GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments: "
        "Download an attachment."
    ),
    "equipment_systems.installed_equipment.export": (
        "GET /equipmentsystems/v2/tenant/{tenant}/export/installed-equipment: "
        "Export feed of installed equipment, in the order of their last change."
    ),
    "equipment_systems.installed_equipment.get": (
        "GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}: "
        "Get a piece of installed equipment by its id."
    ),
    "equipment_systems.installed_equipment.list": (
        "GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment: "
        "Installed equipment, page by page."
    ),
    "equipment_systems.installed_equipment.list_custom_field_types": (
        "GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/"
        "custom-field-types: "
        "Types of the custom fields that installed equipment can have."
    ),
    "equipment_systems.installed_equipment.update": (
        "PATCH /equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}: "
        "Change a piece of installed equipment; what the body omits stays unchanged."
    ),
    "equipment_systems.installed_equipment.upload_attachment": (
        "POST /equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments: "
        "Upload an attachment."
    ),
    "findings.finding_assets.download": (
        "GET /findings/v2/tenant/{tenant}/assets: " "Download a finding asset."
    ),
    "findings.finding_assets.upload": (
        "POST /findings/v2/tenant/{tenant}/assets: " "Upload a finding asset."
    ),
    "findings.findings.create": (
        "POST /findings/v2/tenant/{tenant}/location-findings: " "Create a finding."
    ),
    "findings.findings.create_attachment": (
        "POST /findings/v2/tenant/{tenant}/location-findings/{id}/attachments: "
        "Create an attachment on a finding."
    ),
    "findings.findings.delete_attachment": (
        "DELETE /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/"
        "{attachmentId}: "
        "Delete an attachment of a finding."
    ),
    "findings.findings.get": (
        "GET /findings/v2/tenant/{tenant}/location-findings/{id}: " "Get a finding by its id."
    ),
    "findings.findings.get_attachment": (
        "GET /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/"
        "{attachmentId}: "
        "Attachment of a finding."
    ),
    "findings.findings.list": (
        "GET /findings/v2/tenant/{tenant}/location-findings: " "Findings, page by page."
    ),
    "findings.findings.list_attachments": (
        "GET /findings/v2/tenant/{tenant}/location-findings/{id}/attachments: "
        "Attachments of a finding."
    ),
    "findings.findings.update": (
        "PATCH /findings/v2/tenant/{tenant}/location-findings/{id}: "
        "Change a finding; what the body omits stays unchanged."
    ),
    "findings.findings.update_attachment": (
        "PATCH /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/"
        "{attachmentId}: "
        "Change an attachment of a finding."
    ),
    "forms.form_submissions.list": (
        "GET /forms/v2/tenant/{tenant}/submissions: " "Form submissions, page by page."
    ),
    "forms.forms.list": ("GET /forms/v2/tenant/{tenant}/forms: " "Forms, page by page."),
    "forms.job_attachments.download": (
        "GET /forms/v2/tenant/{tenant}/jobs/attachment/{id}: " "Download a job attachment."
    ),
    "forms.job_attachments.list": (
        "GET /forms/v2/tenant/{tenant}/jobs/{jobId}/attachments: " "Job attachments, page by page."
    ),
    "forms.job_attachments.upload": (
        "POST /forms/v2/tenant/{tenant}/jobs/{id}/attachments: " "Upload a job attachment."
    ),
    "inventory.adjustments.export": (
        "GET /inventory/v2/tenant/{tenant}/export/adjustments: "
        "Export feed of adjustments, in the order of their last change."
    ),
    "inventory.adjustments.list": (
        "GET /inventory/v2/tenant/{tenant}/adjustments: " "Adjustments, page by page."
    ),
    "inventory.adjustments.update": (
        "PATCH /inventory/v2/tenant/{tenant}/adjustments/{id}: "
        "Change an adjustment; what the body omits stays unchanged."
    ),
    "inventory.adjustments.update_custom_fields": (
        "PATCH /inventory/v2/tenant/{tenant}/adjustments/custom-fields: "
        "Set custom fields of adjustments, many at once."
    ),
    "inventory.inventory_templates.list": (
        "GET /inventory/v2/tenant/{tenant}/inventory-templates: "
        "Inventory templates, page by page."
    ),
    "inventory.purchase_order_markups.create": (
        "POST /inventory/v2/tenant/{tenant}/purchase-order-markups: "
        "Create a purchase order markup."
    ),
    "inventory.purchase_order_markups.delete": (
        "DELETE /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}: "
        "Delete a purchase order markup."
    ),
    "inventory.purchase_order_markups.get": (
        "GET /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}: "
        "Get a purchase order markup by its id."
    ),
    "inventory.purchase_order_markups.list": (
        "GET /inventory/v2/tenant/{tenant}/purchase-order-markups: "
        "Purchase order markups, page by page."
    ),
    "inventory.purchase_order_markups.update": (
        "PATCH /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}: "
        "Change a purchase order markup; what the body omits stays unchanged."
    ),
    "inventory.purchase_order_types.create": (
        "POST /inventory/v2/tenant/{tenant}/purchase-order-types: " "Create a purchase order type."
    ),
    "inventory.purchase_order_types.list": (
        "GET /inventory/v2/tenant/{tenant}/purchase-order-types: "
        "Purchase order types, page by page."
    ),
    "inventory.purchase_order_types.update": (
        "PATCH /inventory/v2/tenant/{tenant}/purchase-order-types/{id}: "
        "Change a purchase order type; what the body omits stays unchanged."
    ),
    "inventory.purchase_orders.approve_request": (
        "PATCH /inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve: "
        "Approve a request for a purchase order."
    ),
    "inventory.purchase_orders.cancel": (
        "PATCH /inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation: "
        "Cancel a purchase order."
    ),
    "inventory.purchase_orders.create": (
        "POST /inventory/v2/tenant/{tenant}/purchase-orders: " "Create a purchase order."
    ),
    "inventory.purchase_orders.export": (
        "GET /inventory/v2/tenant/{tenant}/export/purchase-orders: "
        "Export feed of purchase orders, in the order of their last change."
    ),
    "inventory.purchase_orders.get": (
        "GET /inventory/v2/tenant/{tenant}/purchase-orders/{id}: " "Get a purchase order by its id."
    ),
    "inventory.purchase_orders.list": (
        "GET /inventory/v2/tenant/{tenant}/purchase-orders: " "Purchase orders, page by page."
    ),
    "inventory.purchase_orders.list_requests": (
        "GET /inventory/v2/tenant/{tenant}/purchase-orders/requests: "
        "Requests for purchase orders."
    ),
    "inventory.purchase_orders.reject_request": (
        "PATCH /inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject: "
        "Reject a request for a purchase order."
    ),
    "inventory.purchase_orders.update": (
        "PATCH /inventory/v2/tenant/{tenant}/purchase-orders/{id}: "
        "Change a purchase order; what the body omits stays unchanged."
    ),
    "inventory.receipts.cancel": (
        "PATCH /inventory/v2/tenant/{tenant}/receipts/{id}/cancellation: " "Cancel a receipt."
    ),
    "inventory.receipts.create": (
        "POST /inventory/v2/tenant/{tenant}/receipts: " "Create a receipt."
    ),
    "inventory.receipts.list": (
        "GET /inventory/v2/tenant/{tenant}/receipts: " "Receipts, page by page."
    ),
    "inventory.receipts.update_custom_fields": (
        "PATCH /inventory/v2/tenant/{tenant}/receipts/custom-fields: "
        "Set custom fields of receipts, many at once."
    ),
    "inventory.return_types.create": (
        "POST /inventory/v2/tenant/{tenant}/return-types: " "Create a return type."
    ),
    "inventory.return_types.list": (
        "GET /inventory/v2/tenant/{tenant}/return-types: " "Return types, page by page."
    ),
    "inventory.return_types.update": (
        "PATCH /inventory/v2/tenant/{tenant}/return-types/{id}: "
        "Change a return type; what the body omits stays unchanged."
    ),
    "inventory.returns.cancel": (
        "PATCH /inventory/v2/tenant/{tenant}/returns/{id}/cancellation: " "Cancel a return."
    ),
    "inventory.returns.create": ("POST /inventory/v2/tenant/{tenant}/returns: " "Create a return."),
    "inventory.returns.export": (
        "GET /inventory/v2/tenant/{tenant}/export/returns: "
        "Export feed of returns, in the order of their last change."
    ),
    "inventory.returns.list": (
        "GET /inventory/v2/tenant/{tenant}/returns: " "Returns, page by page."
    ),
    "inventory.returns.update": (
        "PATCH /inventory/v2/tenant/{tenant}/returns/{id}: "
        "Change a return; what the body omits stays unchanged."
    ),
    "inventory.returns.update_custom_fields": (
        "PATCH /inventory/v2/tenant/{tenant}/returns/custom-fields: "
        "Set custom fields of returns, many at once."
    ),
    "inventory.transfers.export": (
        "GET /inventory/v2/tenant/{tenant}/export/transfers: "
        "Export feed of transfers, in the order of their last change."
    ),
    "inventory.transfers.list": (
        "GET /inventory/v2/tenant/{tenant}/transfers: " "Transfers, page by page."
    ),
    "inventory.transfers.update": (
        "PATCH /inventory/v2/tenant/{tenant}/transfers/{id}: "
        "Change a transfer; what the body omits stays unchanged."
    ),
    "inventory.transfers.update_custom_fields": (
        "PATCH /inventory/v2/tenant/{tenant}/transfers/custom-fields: "
        "Set custom fields of transfers, many at once."
    ),
    "inventory.trucks.create": ("POST /inventory/v2/tenant/{tenant}/trucks: " "Create a truck."),
    "inventory.trucks.list": ("GET /inventory/v2/tenant/{tenant}/trucks: " "Trucks, page by page."),
    "inventory.trucks.update": (
        "PATCH /inventory/v2/tenant/{tenant}/trucks/{id}: "
        "Change a truck; what the body omits stays unchanged."
    ),
    "inventory.vendors.create": ("POST /inventory/v2/tenant/{tenant}/vendors: " "Create a vendor."),
    "inventory.vendors.get": (
        "GET /inventory/v2/tenant/{tenant}/vendors/{id}: " "Get a vendor by its id."
    ),
    "inventory.vendors.list": (
        "GET /inventory/v2/tenant/{tenant}/vendors: " "Vendors, page by page."
    ),
    "inventory.vendors.list_custom_field_types": (
        "GET /inventory/v2/tenant/{tenant}/vendors/custom-fields: "
        "Types of the custom fields that vendors can have."
    ),
    "inventory.vendors.update": (
        "PATCH /inventory/v2/tenant/{tenant}/vendors/{id}: "
        "Change a vendor; what the body omits stays unchanged."
    ),
    "inventory.vendors.update_custom_fields": (
        "PATCH /inventory/v2/tenant/{tenant}/vendors/custom-fields: "
        "Set custom fields of vendors, many at once."
    ),
    "inventory.warehouses.list": (
        "GET /inventory/v2/tenant/{tenant}/warehouses: " "Warehouses, page by page."
    ),
    "inventory.warehouses.update": (
        "PATCH /inventory/v2/tenant/{tenant}/warehouses/{id}: "
        "Change a warehouse; what the body omits stays unchanged."
    ),
    "jbce.call_reasons.list": (
        "GET /jbce/v2/tenant/{tenant}/call-reasons: " "Call reasons, page by page."
    ),
    "jpm.appointments.confirm": (
        "PUT /jpm/v2/tenant/{tenant}/appointments/{id}/confirmation: " "Confirm an appointment."
    ),
    "jpm.appointments.create": (
        "POST /jpm/v2/tenant/{tenant}/appointments: " "Create an appointment."
    ),
    "jpm.appointments.delete": (
        "DELETE /jpm/v2/tenant/{tenant}/appointments/{id}: " "Delete an appointment."
    ),
    "jpm.appointments.export": (
        "GET /jpm/v2/tenant/{tenant}/export/appointments: "
        "Export feed of appointments, in the order of their last change."
    ),
    "jpm.appointments.get": (
        "GET /jpm/v2/tenant/{tenant}/appointments/{id}: " "Get an appointment by its id."
    ),
    "jpm.appointments.hold": (
        "PUT /jpm/v2/tenant/{tenant}/appointments/{id}/hold: " "Put an appointment on hold."
    ),
    "jpm.appointments.list": (
        "GET /jpm/v2/tenant/{tenant}/appointments: " "Appointments, page by page."
    ),
    "jpm.appointments.remove_confirmation": (
        "DELETE /jpm/v2/tenant/{tenant}/appointments/{id}/confirmation: "
        "Take back the confirmation of an appointment."
    ),
    "jpm.appointments.remove_hold": (
        "DELETE /jpm/v2/tenant/{tenant}/appointments/{id}/hold: " "Take an appointment off hold."
    ),
    "jpm.appointments.reschedule": (
        "PATCH /jpm/v2/tenant/{tenant}/appointments/{id}/reschedule: " "Reschedule an appointment."
    ),
    "jpm.appointments.set_summary": (
        "POST /jpm/v2/tenant/{tenant}/appointments/{id}/summaries: "
        "Change the summary of an appointment."
    ),
    "jpm.appointments.update_special_instructions": (
        "PUT /jpm/v2/tenant/{tenant}/appointments/{id}/special-instructions: "
        "Change the special instructions of an appointment."
    ),
    "jpm.budget_codes.create": (
        "POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes: "
        "Create a budget code."
    ),
    "jpm.budget_codes.create_batch": (
        "POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/batch: "
        "Create budget codes, many at once."
    ),
    "jpm.budget_codes.create_partial": (
        "POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial: "
        "Create a budget code from a part of its segments."
    ),
    "jpm.budget_codes.create_partial_batch": (
        "POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial/"
        "batch: "
        "Create budget codes from parts of their segments, many at once."
    ),
    "jpm.budget_codes.list": (
        "GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes: "
        "Budget codes, page by page."
    ),
    "jpm.budget_codes.list_for_project": (
        "GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/"
        "budget-codes: "
        "Budget codes of a project."
    ),
    "jpm.budget_codes.list_project_segment_item_children": (
        "GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/"
        "segments/{segmentId}/items/{segmentItemId}/children: "
        "Items below an item of a segment of a project."
    ),
    "jpm.budget_codes.list_project_segment_items": (
        "GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/"
        "segments/{segmentId}/items: "
        "Items of a segment of a project."
    ),
    "jpm.budget_codes.list_project_segments": (
        "GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/"
        "segments: "
        "Segments of a project."
    ),
    "jpm.budget_codes.list_segment_item_children": (
        "GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items/"
        "{segmentItemId}/children: "
        "Items below an item of a segment."
    ),
    "jpm.budget_codes.list_segment_items": (
        "GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/"
        "items: "
        "Items of a segment."
    ),
    "jpm.budget_codes.list_segments": (
        "GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments: "
        "Segments of which budget codes are made."
    ),
    "jpm.budget_codes.match": (
        "GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/match: "
        "Check codes, and give the budget codes that they stand for."
    ),
    "jpm.budget_codes.match_for_project": (
        "GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/"
        "budget-codes/match: "
        "Check codes for a project, and give the budget codes that they stand for."
    ),
    "jpm.job_cancel_reasons.list": (
        "GET /jpm/v2/tenant/{tenant}/job-cancel-reasons: " "Job cancel reasons, page by page."
    ),
    "jpm.job_hold_reasons.list": (
        "GET /jpm/v2/tenant/{tenant}/job-hold-reasons: " "Job hold reasons, page by page."
    ),
    "jpm.job_types.create": ("POST /jpm/v2/tenant/{tenant}/job-types: " "Create a job type."),
    "jpm.job_types.get": (
        "GET /jpm/v2/tenant/{tenant}/job-types/{id}: " "Get a job type by its id."
    ),
    "jpm.job_types.list": ("GET /jpm/v2/tenant/{tenant}/job-types: " "Job types, page by page."),
    "jpm.job_types.update": (
        "PATCH /jpm/v2/tenant/{tenant}/job-types/{id}: "
        "Change a job type; what the body omits stays unchanged."
    ),
    "jpm.jobs.attach_equipment": (
        "POST /jpm/v2/tenant/{tenant}/jobs/{id}/equipment: " "Attach pieces of equipment to a job."
    ),
    "jpm.jobs.cancel": ("PUT /jpm/v2/tenant/{tenant}/jobs/{id}/cancel: " "Cancel a job."),
    "jpm.jobs.complete": ("PUT /jpm/v2/tenant/{tenant}/jobs/{id}/complete: " "Complete a job."),
    "jpm.jobs.create": ("POST /jpm/v2/tenant/{tenant}/jobs: " "Create a job."),
    "jpm.jobs.create_message": (
        "POST /jpm/v2/tenant/{tenant}/jobs/{id}/messages: " "Create a message on a job."
    ),
    "jpm.jobs.create_note": (
        "POST /jpm/v2/tenant/{tenant}/jobs/{id}/notes: " "Create a note on a job."
    ),
    "jpm.jobs.detach_equipment": (
        "DELETE /jpm/v2/tenant/{tenant}/jobs/{id}/equipment/{equipmentId}: "
        "Detach one piece of equipment from a job."
    ),
    "jpm.jobs.detach_equipment_bulk": (
        "DELETE /jpm/v2/tenant/{tenant}/jobs/{id}/equipment: "
        "Detach several pieces of equipment from a job."
    ),
    "jpm.jobs.export": (
        "GET /jpm/v2/tenant/{tenant}/export/jobs: "
        "Export feed of jobs, in the order of their last change."
    ),
    "jpm.jobs.export_canceled_logs": (
        "GET /jpm/v2/tenant/{tenant}/export/job-canceled-logs: "
        "Export feed of the cancellations of jobs, in the order of their last change."
    ),
    "jpm.jobs.export_history": (
        "GET /jpm/v2/tenant/{tenant}/export/job-history: "
        "Export feed of the histories of jobs, in the order of their last change."
    ),
    "jpm.jobs.export_notes": (
        "GET /jpm/v2/tenant/{tenant}/export/job-notes: "
        "Export feed of notes of jobs, in the order of their last change."
    ),
    "jpm.jobs.get": ("GET /jpm/v2/tenant/{tenant}/jobs/{id}: " "Get a job by its id."),
    "jpm.jobs.get_booked_log": (
        "GET /jpm/v2/tenant/{tenant}/jobs/{id}/booked-log: " "Who booked a job, and how."
    ),
    "jpm.jobs.get_equipment": (
        "GET /jpm/v2/tenant/{tenant}/jobs/{id}/equipment: "
        "The ids of the equipment attached to a job."
    ),
    "jpm.jobs.get_history": (
        "GET /jpm/v2/tenant/{tenant}/jobs/{id}/history: " "What happened to a job, entry by entry."
    ),
    "jpm.jobs.hold": ("PUT /jpm/v2/tenant/{tenant}/jobs/{id}/hold: " "Put a job on hold."),
    "jpm.jobs.list": ("GET /jpm/v2/tenant/{tenant}/jobs: " "Jobs, page by page."),
    "jpm.jobs.list_cancel_reasons": (
        "GET /jpm/v2/tenant/{tenant}/jobs/cancel-reasons: " "Why jobs were canceled."
    ),
    "jpm.jobs.list_canceled_logs": (
        "GET /jpm/v2/tenant/{tenant}/jobs/{id}/canceled-log: " "The cancellations of a job."
    ),
    "jpm.jobs.list_custom_field_types": (
        "GET /jpm/v2/tenant/{tenant}/jobs/custom-fields: "
        "Types of the custom fields that jobs can have."
    ),
    "jpm.jobs.list_hold_reasons": (
        "GET /jpm/v2/tenant/{tenant}/jobs/hold-reasons: "
        "Why jobs, by their appointments, are on hold."
    ),
    "jpm.jobs.list_notes": ("GET /jpm/v2/tenant/{tenant}/jobs/{id}/notes: " "Notes of a job."),
    "jpm.jobs.remove_cancellation": (
        "PUT /jpm/v2/tenant/{tenant}/jobs/{id}/remove-cancellation: "
        "Remove the cancellation of a job."
    ),
    "jpm.jobs.update": (
        "PATCH /jpm/v2/tenant/{tenant}/jobs/{id}: "
        "Change a job; what the body omits stays unchanged."
    ),
    "jpm.project_statuses.get": (
        "GET /jpm/v2/tenant/{tenant}/project-statuses/{id}: " "Get a project status by its id."
    ),
    "jpm.project_statuses.list": (
        "GET /jpm/v2/tenant/{tenant}/project-statuses: " "Project statuses, page by page."
    ),
    "jpm.project_sub_statuses.get": (
        "GET /jpm/v2/tenant/{tenant}/project-substatuses/{id}: "
        "Get a project sub status by its id."
    ),
    "jpm.project_sub_statuses.list": (
        "GET /jpm/v2/tenant/{tenant}/project-substatuses: " "Project sub statuses, page by page."
    ),
    "jpm.project_types.get": (
        "GET /jpm/v2/tenant/{tenant}/project-types/{id}: " "Get a project type by its id."
    ),
    "jpm.project_types.list": (
        "GET /jpm/v2/tenant/{tenant}/project-types: " "Project types, page by page."
    ),
    "jpm.projects.attach_job": (
        "POST /jpm/v2/tenant/{tenant}/projects/{id}/attach-job/{jobId}: "
        "Attach a job to a project."
    ),
    "jpm.projects.create": ("POST /jpm/v2/tenant/{tenant}/projects: " "Create a project."),
    "jpm.projects.create_message": (
        "POST /jpm/v2/tenant/{tenant}/projects/{id}/messages: " "Create a message on a project."
    ),
    "jpm.projects.create_note": (
        "POST /jpm/v2/tenant/{tenant}/projects/{id}/notes: " "Create a note on a project."
    ),
    "jpm.projects.detach_job": (
        "POST /jpm/v2/tenant/{tenant}/projects/detach-job/{jobId}: " "Detach a job from a project."
    ),
    "jpm.projects.export": (
        "GET /jpm/v2/tenant/{tenant}/export/projects: "
        "Export feed of projects, in the order of their last change."
    ),
    "jpm.projects.export_notes": (
        "GET /jpm/v2/tenant/{tenant}/export/project-notes: "
        "Export feed of notes of projects, in the order of their last change."
    ),
    "jpm.projects.get": ("GET /jpm/v2/tenant/{tenant}/projects/{id}: " "Get a project by its id."),
    "jpm.projects.list": ("GET /jpm/v2/tenant/{tenant}/projects: " "Projects, page by page."),
    "jpm.projects.list_custom_field_types": (
        "GET /jpm/v2/tenant/{tenant}/projects/custom-fields: "
        "Types of the custom fields that projects can have."
    ),
    "jpm.projects.list_notes": (
        "GET /jpm/v2/tenant/{tenant}/projects/{id}/notes: " "Notes of a project."
    ),
    "jpm.projects.update": (
        "PATCH /jpm/v2/tenant/{tenant}/projects/{id}: "
        "Change a project; what the body omits stays unchanged."
    ),
    "marketing.campaign_categories.create": (
        "POST /marketing/v2/tenant/{tenant}/categories: " "Create a campaign category."
    ),
    "marketing.campaign_categories.get": (
        "GET /marketing/v2/tenant/{tenant}/categories/{id}: " "Get a campaign category by its id."
    ),
    "marketing.campaign_categories.list": (
        "GET /marketing/v2/tenant/{tenant}/categories: " "Campaign categories, page by page."
    ),
    "marketing.campaign_categories.update": (
        "PATCH /marketing/v2/tenant/{tenant}/categories/{id}: "
        "Change a campaign category; what the body omits stays unchanged."
    ),
    "marketing.campaign_cost_summary.get": (
        "GET /marketing/v2/tenant/{tenant}/campaign-cost-summary: "
        "What campaigns cost between two days."
    ),
    "marketing.campaign_costs.create": (
        "POST /marketing/v2/tenant/{tenant}/costs: " "Create a campaign cost."
    ),
    "marketing.campaign_costs.get": (
        "GET /marketing/v2/tenant/{tenant}/costs/{id}: " "Get a campaign cost by its id."
    ),
    "marketing.campaign_costs.list": (
        "GET /marketing/v2/tenant/{tenant}/costs: " "Campaign costs, page by page."
    ),
    "marketing.campaign_costs.update": (
        "PATCH /marketing/v2/tenant/{tenant}/costs/{id}: "
        "Change a campaign cost; what the body omits stays unchanged."
    ),
    "marketing.campaigns.create": (
        "POST /marketing/v2/tenant/{tenant}/campaigns: " "Create a campaign."
    ),
    "marketing.campaigns.get": (
        "GET /marketing/v2/tenant/{tenant}/campaigns/{id}: " "Get a campaign by its id."
    ),
    "marketing.campaigns.list": (
        "GET /marketing/v2/tenant/{tenant}/campaigns: " "Campaigns, page by page."
    ),
    "marketing.campaigns.list_costs": (
        "GET /marketing/v2/tenant/{tenant}/campaigns/{id}/costs: " "Costs of a campaign."
    ),
    "marketing.campaigns.update": (
        "PATCH /marketing/v2/tenant/{tenant}/campaigns/{id}: "
        "Change a campaign; what the body omits stays unchanged."
    ),
    "marketing.email_channel_cost.get": (
        "GET /marketing/v2/tenant/{tenant}/email-channel-cost: "
        "What mail as a channel cost between two days."
    ),
    "marketing.suppressions.add": (
        "POST /marketing/v2/tenant/{tenant}/suppressions/suppress: "
        "Add mail addresses to the suppressed ones, many at once."
    ),
    "marketing.suppressions.get": (
        "GET /marketing/v2/tenant/{tenant}/suppressions/{email}: "
        "Get a suppression by its mail address."
    ),
    "marketing.suppressions.list": (
        "GET /marketing/v2/tenant/{tenant}/suppressions: " "Suppressions, page by page."
    ),
    "marketing.suppressions.remove": (
        "POST /marketing/v2/tenant/{tenant}/suppressions/unsuppress: "
        "Take mail addresses off the suppressed ones, many at once."
    ),
    "marketing_ads.attributed_leads.list": (
        "GET /marketingads/v2/tenant/{tenant}/attributed-leads: " "Attributed leads, page by page."
    ),
    "marketing_ads.capacity_warnings.list": (
        "GET /marketingads/v2/tenant/{tenant}/capacity-warnings: "
        "Capacity warnings, all in one answer."
    ),
    "marketing_ads.external_call_attributions.create": (
        "POST /marketingads/v2/tenant/{tenant}/external-call-attributions: "
        "Create an external call attribution."
    ),
    "marketing_ads.performance.list": (
        "GET /marketingads/v2/tenant/{tenant}/performance: " "Performance, page by page."
    ),
    "marketing_ads.scheduled_job_attributions.create": (
        "POST /marketingads/v2/tenant/{tenant}/job-attributions: "
        "Create a scheduled job attribution."
    ),
    "marketing_ads.web_booking_attributions.create": (
        "POST /marketingads/v2/tenant/{tenant}/web-booking-attributions: "
        "Create a web booking attribution."
    ),
    "marketing_ads.web_lead_form_attributions.create": (
        "POST /marketingads/v2/tenant/{tenant}/web-lead-form-attributions: "
        "Create a web lead form attribution."
    ),
    "marketing_reputation.reviews.list": (
        "GET /marketingreputation/v2/tenant/{tenant}/reviews: " "Reviews, page by page."
    ),
    "memberships.customer_memberships.create": (
        "POST /memberships/v2/tenant/{tenant}/memberships/sale: " "Sell a membership."
    ),
    "memberships.customer_memberships.export": (
        "GET /memberships/v2/tenant/{tenant}/export/memberships: "
        "Export feed of customer memberships, in the order of their last change."
    ),
    "memberships.customer_memberships.export_status_changes": (
        "GET /memberships/v2/tenant/{tenant}/export/membership-status-changes: "
        "Export feed of status changes of customer memberships, in the order of their last change."
    ),
    "memberships.customer_memberships.get": (
        "GET /memberships/v2/tenant/{tenant}/memberships/{id}: "
        "Get a customer membership by its id."
    ),
    "memberships.customer_memberships.list": (
        "GET /memberships/v2/tenant/{tenant}/memberships: " "Customer memberships, page by page."
    ),
    "memberships.customer_memberships.list_custom_field_types": (
        "GET /memberships/v2/tenant/{tenant}/memberships/custom-fields: "
        "Types of the custom fields that customer memberships can have."
    ),
    "memberships.customer_memberships.list_status_changes": (
        "GET /memberships/v2/tenant/{tenant}/memberships/{id}/status-changes: "
        "Status changes of a customer membership."
    ),
    "memberships.customer_memberships.update": (
        "PATCH /memberships/v2/tenant/{tenant}/memberships/{id}: "
        "Change a customer membership; what the body omits stays unchanged."
    ),
    "memberships.invoice_templates.create": (
        "POST /memberships/v2/tenant/{tenant}/invoice-templates: " "Create an invoice template."
    ),
    "memberships.invoice_templates.export": (
        "GET /memberships/v2/tenant/{tenant}/export/invoice-templates: "
        "Export feed of invoice templates, in the order of their last change."
    ),
    "memberships.invoice_templates.get": (
        "GET /memberships/v2/tenant/{tenant}/invoice-templates/{id}: "
        "Get an invoice template by its id."
    ),
    "memberships.invoice_templates.list": (
        "GET /memberships/v2/tenant/{tenant}/invoice-templates: "
        "Invoice templates, all in one answer."
    ),
    "memberships.invoice_templates.update": (
        "PATCH /memberships/v2/tenant/{tenant}/invoice-templates/{id}: "
        "Change an invoice template; what the body omits stays unchanged."
    ),
    "memberships.location_recurring_service_events.export": (
        "GET /memberships/v2/tenant/{tenant}/export/recurring-service-events: "
        "Export feed of location recurring service events, in the order of their last change."
    ),
    "memberships.location_recurring_service_events.list": (
        "GET /memberships/v2/tenant/{tenant}/recurring-service-events: "
        "Location recurring service events, page by page."
    ),
    "memberships.location_recurring_service_events.mark_complete": (
        "POST /memberships/v2/tenant/{tenant}/recurring-service-events/{id}/"
        "mark-complete: "
        "Mark a location recurring service event as complete."
    ),
    "memberships.location_recurring_service_events.mark_incomplete": (
        "POST /memberships/v2/tenant/{tenant}/recurring-service-events/{id}/"
        "mark-incomplete: "
        "Mark a location recurring service event as incomplete."
    ),
    "memberships.location_recurring_services.export": (
        "GET /memberships/v2/tenant/{tenant}/export/recurring-services: "
        "Export feed of location recurring services, in the order of their last change."
    ),
    "memberships.location_recurring_services.get": (
        "GET /memberships/v2/tenant/{tenant}/recurring-services/{id}: "
        "Get a location recurring service by its id."
    ),
    "memberships.location_recurring_services.list": (
        "GET /memberships/v2/tenant/{tenant}/recurring-services: "
        "Location recurring services, page by page."
    ),
    "memberships.location_recurring_services.update": (
        "PATCH /memberships/v2/tenant/{tenant}/recurring-services/{id}: "
        "Change a location recurring service; what the body omits stays unchanged."
    ),
    "memberships.membership_types.export": (
        "GET /memberships/v2/tenant/{tenant}/export/membership-types: "
        "Export feed of membership types, in the order of their last change."
    ),
    "memberships.membership_types.get": (
        "GET /memberships/v2/tenant/{tenant}/membership-types/{id}: "
        "Get a membership type by its id."
    ),
    "memberships.membership_types.list": (
        "GET /memberships/v2/tenant/{tenant}/membership-types: " "Membership types, page by page."
    ),
    "memberships.membership_types.list_discounts": (
        "GET /memberships/v2/tenant/{tenant}/membership-types/{id}/discounts: "
        "Discounts of a membership type."
    ),
    "memberships.membership_types.list_duration_billing_items": (
        "GET /memberships/v2/tenant/{tenant}/membership-types/{id}/"
        "duration-billing-items: "
        "Duration billing items of a membership type."
    ),
    "memberships.membership_types.list_recurring_service_items": (
        "GET /memberships/v2/tenant/{tenant}/membership-types/{id}/"
        "recurring-service-items: "
        "Recurring service items of a membership type."
    ),
    "memberships.recurring_service_types.export": (
        "GET /memberships/v2/tenant/{tenant}/export/recurring-service-types: "
        "Export feed of recurring service types, in the order of their last change."
    ),
    "memberships.recurring_service_types.get": (
        "GET /memberships/v2/tenant/{tenant}/recurring-service-types/{id}: "
        "Get a recurring service type by its id."
    ),
    "memberships.recurring_service_types.list": (
        "GET /memberships/v2/tenant/{tenant}/recurring-service-types: "
        "Recurring service types, page by page."
    ),
    "payroll.activity_codes.export": (
        "GET /payroll/v2/tenant/{tenant}/export/activity-codes: "
        "Export feed of activity codes, in the order of their last change."
    ),
    "payroll.activity_codes.get": (
        "GET /payroll/v2/tenant/{tenant}/activity-codes/{id}: " "Get an activity code by its id."
    ),
    "payroll.activity_codes.list": (
        "GET /payroll/v2/tenant/{tenant}/activity-codes: " "Activity codes, page by page."
    ),
    "payroll.gross_pay_items.create": (
        "POST /payroll/v2/tenant/{tenant}/gross-pay-items: " "Create a gross pay item."
    ),
    "payroll.gross_pay_items.delete": (
        "DELETE /payroll/v2/tenant/{tenant}/gross-pay-items/{id}: " "Delete a gross pay item."
    ),
    "payroll.gross_pay_items.export": (
        "GET /payroll/v2/tenant/{tenant}/export/gross-pay-items: "
        "Export feed of gross pay items, in the order of their last change."
    ),
    "payroll.gross_pay_items.list": (
        "GET /payroll/v2/tenant/{tenant}/gross-pay-items: " "Gross pay items, page by page."
    ),
    "payroll.gross_pay_items.update": (
        "PUT /payroll/v2/tenant/{tenant}/gross-pay-items/{id}: " "Change a gross pay item."
    ),
    "payroll.job_splits.export": (
        "GET /payroll/v2/tenant/{tenant}/export/jobs/splits: "
        "Export feed of job splits, in the order of their last change."
    ),
    "payroll.job_splits.list": (
        "GET /payroll/v2/tenant/{tenant}/jobs/splits: " "Job splits, page by page."
    ),
    "payroll.job_splits.list_for_job": (
        "GET /payroll/v2/tenant/{tenant}/jobs/{job}/splits: " "Job splits for a job."
    ),
    "payroll.location_labor_types.list": (
        "GET /payroll/v2/tenant/{tenant}/locations/rates: " "Location labor types, page by page."
    ),
    "payroll.payroll_adjustments.create": (
        "POST /payroll/v2/tenant/{tenant}/payroll-adjustments: " "Create a payroll adjustment."
    ),
    "payroll.payroll_adjustments.export": (
        "GET /payroll/v2/tenant/{tenant}/export/payroll-adjustments: "
        "Export feed of payroll adjustments, in the order of their last change."
    ),
    "payroll.payroll_adjustments.get": (
        "GET /payroll/v2/tenant/{tenant}/payroll-adjustments/{id}: "
        "Get a payroll adjustment by its id."
    ),
    "payroll.payroll_adjustments.list": (
        "GET /payroll/v2/tenant/{tenant}/payroll-adjustments: " "Payroll adjustments, page by page."
    ),
    "payroll.payroll_settings.export": (
        "GET /payroll/v2/tenant/{tenant}/export/payroll-settings: "
        "Export feed of payroll settings, in the order of their last change."
    ),
    "payroll.payroll_settings.get_for_employee": (
        "GET /payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings: "
        "Payroll settings of an employee."
    ),
    "payroll.payroll_settings.get_for_technician": (
        "GET /payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings: "
        "Payroll settings of a technician."
    ),
    "payroll.payroll_settings.list": (
        "GET /payroll/v2/tenant/{tenant}/payroll-settings: " "Payroll settings, page by page."
    ),
    "payroll.payroll_settings.update_for_employee": (
        "PUT /payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings: "
        "Change the payroll settings of an employee."
    ),
    "payroll.payroll_settings.update_for_technician": (
        "PUT /payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings: "
        "Change the payroll settings of a technician."
    ),
    "payroll.payrolls.list": (
        "GET /payroll/v2/tenant/{tenant}/payrolls: " "Payrolls, page by page."
    ),
    "payroll.payrolls.list_for_employee": (
        "GET /payroll/v2/tenant/{tenant}/employees/{employee}/payrolls: " "Payrolls of an employee."
    ),
    "payroll.payrolls.list_for_technician": (
        "GET /payroll/v2/tenant/{tenant}/technicians/{technician}/payrolls: "
        "Payrolls of a technician."
    ),
    "payroll.timesheet_codes.export": (
        "GET /payroll/v2/tenant/{tenant}/export/timesheet-codes: "
        "Export feed of timesheet codes, in the order of their last change."
    ),
    "payroll.timesheet_codes.get": (
        "GET /payroll/v2/tenant/{tenant}/timesheet-codes/{id}: " "Get a timesheet code by its id."
    ),
    "payroll.timesheet_codes.list": (
        "GET /payroll/v2/tenant/{tenant}/timesheet-codes: " "Timesheet codes, page by page."
    ),
    "payroll.timesheets.create": (
        "POST /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets: " "Create a timesheet of a job."
    ),
    "payroll.timesheets.export": (
        "GET /payroll/v2/tenant/{tenant}/export/jobs/timesheets: "
        "Export feed of timesheets, in the order of their last change."
    ),
    "payroll.timesheets.list": (
        "GET /payroll/v2/tenant/{tenant}/jobs/timesheets: " "Timesheets of jobs, page by page."
    ),
    "payroll.timesheets.list_for_job": (
        "GET /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets: " "Timesheets of a job."
    ),
    "payroll.timesheets.list_non_job": (
        "GET /payroll/v2/tenant/{tenant}/non-job-timesheets: " "Timesheets that belong to no job."
    ),
    "payroll.timesheets.update": (
        "PUT /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets/{id}: "
        "Change a timesheet of a job."
    ),
    "pricebook.bulk.create": (
        "POST /pricebook/v2/tenant/{tenant}/pricebook: " "Create pricebook items, many at once."
    ),
    "pricebook.bulk.update": (
        "PATCH /pricebook/v2/tenant/{tenant}/pricebook: " "Change pricebook items, many at once."
    ),
    "pricebook.categories.create": (
        "POST /pricebook/v2/tenant/{tenant}/categories: " "Create a category."
    ),
    "pricebook.categories.delete": (
        "DELETE /pricebook/v2/tenant/{tenant}/categories/{id}: " "Delete a category."
    ),
    "pricebook.categories.export": (
        "GET /pricebook/v2/tenant/{tenant}/export/categories: "
        "Export feed of categories, in the order of their last change."
    ),
    "pricebook.categories.get": (
        "GET /pricebook/v2/tenant/{tenant}/categories/{id}: " "Get a category by its id."
    ),
    "pricebook.categories.list": (
        "GET /pricebook/v2/tenant/{tenant}/categories: " "Categories, page by page."
    ),
    "pricebook.categories.update": (
        "PATCH /pricebook/v2/tenant/{tenant}/categories/{id}: "
        "Change a category; what the body omits stays unchanged."
    ),
    "pricebook.client_specific_pricing.list": (
        "GET /pricebook/v2/tenant/{tenant}/clientspecificpricing: "
        "Client specific pricing, page by page."
    ),
    "pricebook.client_specific_pricing.update": (
        "PATCH /pricebook/v2/tenant/{tenant}/clientspecificpricing/{rateSheetId}: "
        "Change a client-specific price; what the body omits stays unchanged."
    ),
    "pricebook.discounts_and_fees.create": (
        "POST /pricebook/v2/tenant/{tenant}/discounts-and-fees: " "Create a discount or fee."
    ),
    "pricebook.discounts_and_fees.delete": (
        "DELETE /pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}: " "Delete a discount or fee."
    ),
    "pricebook.discounts_and_fees.get": (
        "GET /pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}: "
        "Get a discount or fee by its id."
    ),
    "pricebook.discounts_and_fees.list": (
        "GET /pricebook/v2/tenant/{tenant}/discounts-and-fees: " "Discounts and fees, page by page."
    ),
    "pricebook.discounts_and_fees.update": (
        "PATCH /pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}: "
        "Change a discount or fee; what the body omits stays unchanged."
    ),
    "pricebook.equipment.create": (
        "POST /pricebook/v2/tenant/{tenant}/equipment: " "Create a piece of equipment."
    ),
    "pricebook.equipment.delete": (
        "DELETE /pricebook/v2/tenant/{tenant}/equipment/{id}: " "Delete a piece of equipment."
    ),
    "pricebook.equipment.export": (
        "GET /pricebook/v2/tenant/{tenant}/export/equipment: "
        "Export feed of equipment, in the order of their last change."
    ),
    "pricebook.equipment.get": (
        "GET /pricebook/v2/tenant/{tenant}/equipment/{id}: " "Get a piece of equipment by its id."
    ),
    "pricebook.equipment.list": (
        "GET /pricebook/v2/tenant/{tenant}/equipment: " "Equipment, page by page."
    ),
    "pricebook.equipment.update": (
        "PATCH /pricebook/v2/tenant/{tenant}/equipment/{id}: "
        "Change a piece of equipment; what the body omits stays unchanged."
    ),
    "pricebook.images.download": (
        "GET /pricebook/v2/tenant/{tenant}/images: " "Download an image."
    ),
    "pricebook.images.upload": (
        "POST /pricebook/v2/tenant/{tenant}/images: "
        "Upload an image to the temporary store; an item then refers to its path."
    ),
    "pricebook.materials.create": (
        "POST /pricebook/v2/tenant/{tenant}/materials: " "Create a material."
    ),
    "pricebook.materials.delete": (
        "DELETE /pricebook/v2/tenant/{tenant}/materials/{id}: " "Delete a material."
    ),
    "pricebook.materials.export": (
        "GET /pricebook/v2/tenant/{tenant}/export/materials: "
        "Export feed of materials, in the order of their last change."
    ),
    "pricebook.materials.get": (
        "GET /pricebook/v2/tenant/{tenant}/materials/{id}: " "Get a material by its id."
    ),
    "pricebook.materials.list": (
        "GET /pricebook/v2/tenant/{tenant}/materials: " "Materials, page by page."
    ),
    "pricebook.materials.list_cost_types": (
        "GET /pricebook/v2/tenant/{tenant}/materials/costtypes: " "Cost types of materials."
    ),
    "pricebook.materials.update": (
        "PATCH /pricebook/v2/tenant/{tenant}/materials/{id}: "
        "Change a material; what the body omits stays unchanged."
    ),
    "pricebook.materials_markup.create": (
        "POST /pricebook/v2/tenant/{tenant}/materialsmarkup: " "Create a markup of materials."
    ),
    "pricebook.materials_markup.get": (
        "GET /pricebook/v2/tenant/{tenant}/materialsmarkup/{id}: "
        "Get a markup of materials by its id."
    ),
    "pricebook.materials_markup.list": (
        "GET /pricebook/v2/tenant/{tenant}/materialsmarkup: " "Materials markup, page by page."
    ),
    "pricebook.materials_markup.update": (
        "PUT /pricebook/v2/tenant/{tenant}/materialsmarkup/{id}: " "Change a markup of materials."
    ),
    "pricebook.services.create": (
        "POST /pricebook/v2/tenant/{tenant}/services: " "Create a service."
    ),
    "pricebook.services.delete": (
        "DELETE /pricebook/v2/tenant/{tenant}/services/{id}: " "Delete a service."
    ),
    "pricebook.services.export": (
        "GET /pricebook/v2/tenant/{tenant}/export/services: "
        "Export feed of services, in the order of their last change."
    ),
    "pricebook.services.get": (
        "GET /pricebook/v2/tenant/{tenant}/services/{id}: " "Get a service by its id."
    ),
    "pricebook.services.list": (
        "GET /pricebook/v2/tenant/{tenant}/services: " "Services, page by page."
    ),
    "pricebook.services.update": (
        "PATCH /pricebook/v2/tenant/{tenant}/services/{id}: "
        "Change a service; what the body omits stays unchanged."
    ),
    "reporting.data_queries.delete": (
        "DELETE /reporting/v2/tenant/{tenant}/data-queries/{token}: "
        "Forget a report run, which frees one of the few places that a tenant has for them."
    ),
    "reporting.data_queries.get": (
        "GET /reporting/v2/tenant/{tenant}/data-queries/{token}: "
        "The result of a report run, or how far it is."
    ),
    "reporting.dynamic_value_sets.get": (
        "GET /reporting/v2/tenant/{tenant}/dynamic-value-sets/{dynamicSetId}: "
        "The values of a dynamic set, as a parameter of a report takes them."
    ),
    "reporting.report_categories.list": (
        "GET /reporting/v2/tenant/{tenant}/report-categories: " "Report categories, page by page."
    ),
    "reporting.reports.get": (
        "GET /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/"
        "{reportId}: "
        "What a report takes and gives: its parameters and fields."
    ),
    "reporting.reports.get_data": (
        "POST /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/"
        "{reportId}/data: "
        "The rows of a report; each page of it counts as a run."
    ),
    "reporting.reports.list": (
        "GET /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports: "
        "Reports, page by page."
    ),
    "reporting.reports.query_data": (
        "POST /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/"
        "{reportId}/data/query: "
        "Run a report: the result when it is quick, else ``status`` and ``token`` to ask for it."
    ),
    "salestech.estimate_templates.create": (
        "POST /sales/v2/tenant/{tenant}/estimate-templates: " "Create an estimate template."
    ),
    "salestech.estimate_templates.delete": (
        "DELETE /sales/v2/tenant/{tenant}/estimate-templates/{id}: " "Delete an estimate template."
    ),
    "salestech.estimate_templates.get": (
        "GET /sales/v2/tenant/{tenant}/estimate-templates/{id}: "
        "Get an estimate template by its id."
    ),
    "salestech.estimate_templates.list": (
        "GET /sales/v2/tenant/{tenant}/estimate-templates: " "Estimate templates, page by page."
    ),
    "salestech.estimate_templates.update": (
        "PATCH /sales/v2/tenant/{tenant}/estimate-templates/{id}: "
        "Change an estimate template; what the body omits stays unchanged."
    ),
    "salestech.estimates.create": (
        "POST /sales/v2/tenant/{tenant}/estimates: " "Create an estimate."
    ),
    "salestech.estimates.delete_item": (
        "DELETE /sales/v2/tenant/{tenant}/estimates/{id}/items/{itemId}: "
        "Delete an item of an estimate."
    ),
    "salestech.estimates.dismiss": (
        "PUT /sales/v2/tenant/{tenant}/estimates/{id}/dismiss: " "Dismiss an estimate."
    ),
    "salestech.estimates.export": (
        "GET /sales/v2/tenant/{tenant}/export/estimates: "
        "Export feed of estimates, in the order of their last change."
    ),
    "salestech.estimates.export_legacy": (
        "GET /sales/v2/tenant/{tenant}/estimates/export: "
        "Export feed of estimates by the older route; ``export`` is the newer one."
    ),
    "salestech.estimates.get": (
        "GET /sales/v2/tenant/{tenant}/estimates/{id}: " "Get an estimate by its id."
    ),
    "salestech.estimates.list": (
        "GET /sales/v2/tenant/{tenant}/estimates: " "Estimates, page by page."
    ),
    "salestech.estimates.list_items": (
        "GET /sales/v2/tenant/{tenant}/estimates/items: " "Items of estimates."
    ),
    "salestech.estimates.list_status_changes": (
        "GET /sales/v2/tenant/{tenant}/status/estimates/{id}/changes: "
        "Status changes of an estimate."
    ),
    "salestech.estimates.sell": (
        "PUT /sales/v2/tenant/{tenant}/estimates/{id}/sell: " "Mark an estimate as sold."
    ),
    "salestech.estimates.unsell": (
        "PUT /sales/v2/tenant/{tenant}/estimates/{id}/unsell: " "Take back the sale of an estimate."
    ),
    "salestech.estimates.update": (
        "PUT /sales/v2/tenant/{tenant}/estimates/{id}: " "Change an estimate."
    ),
    "salestech.estimates.upsert_item": (
        "PUT /sales/v2/tenant/{tenant}/estimates/{id}/items: "
        "Add an item to an estimate, or change one that the body names by its id."
    ),
    "salestech.opportunities.export": (
        "GET /sales/v2/tenant/{tenant}/export/opportunities: "
        "Export feed of opportunities, in the order of their last change."
    ),
    "salestech.opportunities.export_follow_ups": (
        "GET /sales/v2/tenant/{tenant}/export/opportunities/followups: "
        "Export feed of follow-ups of opportunities, in the order of their last change."
    ),
    "salestech.opportunities.get": (
        "GET /sales/v2/tenant/{tenant}/opportunities/{id}: " "Get an opportunity by its id."
    ),
    "salestech.opportunities.list": (
        "GET /sales/v2/tenant/{tenant}/opportunities: " "Opportunities, page by page."
    ),
    "salestech.opportunities.list_all_follow_ups": (
        "GET /sales/v2/tenant/{tenant}/opportunities/followups: " "Follow-ups of all opportunities."
    ),
    "salestech.opportunities.list_follow_ups": (
        "GET /sales/v2/tenant/{tenant}/opportunities/{id}/followups: "
        "Follow-ups of an opportunity."
    ),
    "salestech.proposal_templates.create": (
        "POST /sales/v2/tenant/{tenant}/proposal-templates: " "Create a proposal template."
    ),
    "salestech.proposal_templates.delete": (
        "DELETE /sales/v2/tenant/{tenant}/proposal-templates/{id}: " "Delete a proposal template."
    ),
    "salestech.proposal_templates.get": (
        "GET /sales/v2/tenant/{tenant}/proposal-templates/{id}: "
        "Get a proposal template by its id."
    ),
    "salestech.proposal_templates.list": (
        "GET /sales/v2/tenant/{tenant}/proposal-templates: " "Proposal templates, page by page."
    ),
    "salestech.proposal_templates.update": (
        "PATCH /sales/v2/tenant/{tenant}/proposal-templates/{id}: "
        "Change a proposal template; what the body omits stays unchanged."
    ),
    "salestech.proposal_types.list": (
        "GET /sales/v2/tenant/{tenant}/proposal-types: " "Proposal types, all in one answer."
    ),
    "scheduling_pro.routers.get_performance": (
        "GET /schedulingpro/v2/tenant/{tenant}/routers/{id}/performance: "
        "Performance of a router."
    ),
    "scheduling_pro.routers.list_sessions": (
        "GET /schedulingpro/v2/tenant/{tenant}/routers/{id}/sessions: " "Sessions of a router."
    ),
    "scheduling_pro.schedulers.get_performance": (
        "GET /schedulingpro/v2/tenant/{tenant}/schedulers/{id}/performance: "
        "Performance of a scheduler."
    ),
    "scheduling_pro.schedulers.list": (
        "GET /schedulingpro/v2/tenant/{tenant}/schedulers: " "Schedulers, page by page."
    ),
    "scheduling_pro.schedulers.list_sessions": (
        "GET /schedulingpro/v2/tenant/{tenant}/schedulers/{id}/sessions: "
        "Sessions of a scheduler."
    ),
    "service_agreements.service_agreements.export": (
        "GET /service-agreements/v2/tenant/{tenant}/export/service-agreements: "
        "Export feed of service agreements, in the order of their last change."
    ),
    "service_agreements.service_agreements.get": (
        "GET /service-agreements/v2/tenant/{tenant}/service-agreements/{id}: "
        "Get a service agreement by its id."
    ),
    "service_agreements.service_agreements.list": (
        "GET /service-agreements/v2/tenant/{tenant}/service-agreements: "
        "Service agreements, page by page."
    ),
    "settings.business_units.export": (
        "GET /settings/v2/tenant/{tenant}/export/business-units: "
        "Export feed of business units, in the order of their last change."
    ),
    "settings.business_units.get": (
        "GET /settings/v2/tenant/{tenant}/business-units/{id}: " "Get a business unit by its id."
    ),
    "settings.business_units.list": (
        "GET /settings/v2/tenant/{tenant}/business-units: " "Business units, page by page."
    ),
    "settings.business_units.list_intacct_mappings": (
        "GET /settings/v2/tenant/{tenant}/business-units/intacct: "
        "How business units map to Intacct."
    ),
    "settings.business_units.update": (
        "PATCH /settings/v2/tenant/{tenant}/business-units/{id}: "
        "Change a business unit; what the body omits stays unchanged."
    ),
    "settings.employees.create": (
        "POST /settings/v2/tenant/{tenant}/employees: " "Create an employee."
    ),
    "settings.employees.export": (
        "GET /settings/v2/tenant/{tenant}/export/employees: "
        "Export feed of employees, in the order of their last change."
    ),
    "settings.employees.get": (
        "GET /settings/v2/tenant/{tenant}/employees/{id}: " "Get an employee by its id."
    ),
    "settings.employees.list": (
        "GET /settings/v2/tenant/{tenant}/employees: " "Employees, page by page."
    ),
    "settings.employees.perform_account_action": (
        "POST /settings/v2/tenant/{tenant}/employees/{id}/account-actions: "
        "Perform an action on the account of an employee: the body names it."
    ),
    "settings.employees.update": (
        "PATCH /settings/v2/tenant/{tenant}/employees/{id}: "
        "Change an employee; what the body omits stays unchanged."
    ),
    "settings.tag_types.create": (
        "POST /settings/v2/tenant/{tenant}/tag-types: " "Create a tag type."
    ),
    "settings.tag_types.export": (
        "GET /settings/v2/tenant/{tenant}/export/tag-types: "
        "Export feed of tag types, in the order of their last change."
    ),
    "settings.tag_types.list": (
        "GET /settings/v2/tenant/{tenant}/tag-types: " "Tag types, page by page."
    ),
    "settings.tag_types.update": (
        "PATCH /settings/v2/tenant/{tenant}/tag-types/{id}: "
        "Change a tag type; what the body omits stays unchanged."
    ),
    "settings.technicians.create": (
        "POST /settings/v2/tenant/{tenant}/technicians: " "Create a technician."
    ),
    "settings.technicians.export": (
        "GET /settings/v2/tenant/{tenant}/export/technicians: "
        "Export feed of technicians, in the order of their last change."
    ),
    "settings.technicians.get": (
        "GET /settings/v2/tenant/{tenant}/technicians/{id}: " "Get a technician by its id."
    ),
    "settings.technicians.list": (
        "GET /settings/v2/tenant/{tenant}/technicians: " "Technicians, page by page."
    ),
    "settings.technicians.perform_account_action": (
        "POST /settings/v2/tenant/{tenant}/technicians/{id}/account-actions: "
        "Perform an action on the account of a technician: the body names it."
    ),
    "settings.technicians.update": (
        "PATCH /settings/v2/tenant/{tenant}/technicians/{id}: "
        "Change a technician; what the body omits stays unchanged."
    ),
    "settings.user_roles.list": (
        "GET /settings/v2/tenant/{tenant}/user-roles: " "User roles, page by page."
    ),
    "task_management.client_side_data.get": (
        "GET /taskmanagement/v2/tenant/{tenant}/data: "
        "Employees, business units and types that tasks can refer to."
    ),
    "task_management.tasks.create": (
        "POST /taskmanagement/v2/tenant/{tenant}/tasks: " "Create a task."
    ),
    "task_management.tasks.create_subtask": (
        "POST /taskmanagement/v2/tenant/{tenant}/tasks/{id}/subtasks: "
        "Create a subtask on a task."
    ),
    "task_management.tasks.get": (
        "GET /taskmanagement/v2/tenant/{tenant}/tasks/{id}: " "Get a task by its id."
    ),
    "task_management.tasks.list": (
        "GET /taskmanagement/v2/tenant/{tenant}/tasks: " "Tasks, page by page."
    ),
    "telecom.calls.download_recording": (
        "GET /telecom/v2/tenant/{tenant}/calls/{id}/recording: " "Download the recording of a call."
    ),
    "telecom.calls.download_voicemail": (
        "GET /telecom/v2/tenant/{tenant}/calls/{id}/voicemail: " "Download the voicemail of a call."
    ),
    "telecom.calls.export": (
        "GET /telecom/v2/tenant/{tenant}/export/calls: "
        "Export feed of calls, in the order of their last change."
    ),
    "telecom.calls.get": ("GET /telecom/v2/tenant/{tenant}/calls/{id}: " "Get a call by its id."),
    "telecom.calls.list": ("GET /telecom/v3/tenant/{tenant}/calls: " "Calls, page by page."),
    "telecom.calls.list_v2": (
        "GET /telecom/v2/tenant/{tenant}/calls: "
        "Calls by version 2 of the API; ``list`` uses version 3."
    ),
    "telecom.calls.update": ("PUT /telecom/v2/tenant/{tenant}/calls/{id}: " "Change a call."),
    "telecom.opt_outs.create": (
        "POST /telecom/v3/tenant/{tenant}/optinouts/optouts: "
        "Opt phone numbers out, many at once."
    ),
    "telecom.opt_outs.list": (
        "GET /telecom/v3/tenant/{tenant}/optinouts/optouts: " "Opt-outs, all in one answer."
    ),
    "telecom.opt_outs.lookup": (
        "POST /telecom/v3/tenant/{tenant}/optinouts/optouts/getlist: "
        "Ask which of some phone numbers are opted out."
    ),
    "timesheets.activities.create": (
        "POST /timesheets/v2/tenant/{tenant}/activities: " "Create an activity."
    ),
    "timesheets.activities.delete": (
        "DELETE /timesheets/v2/tenant/{tenant}/activities/{id}: " "Delete an activity."
    ),
    "timesheets.activities.export": (
        "GET /timesheets/v2/tenant/{tenant}/export/activities: "
        "Export feed of activities, in the order of their last change."
    ),
    "timesheets.activities.get": (
        "GET /timesheets/v2/tenant/{tenant}/activities/{id}: " "Get an activity by its id."
    ),
    "timesheets.activities.list": (
        "GET /timesheets/v2/tenant/{tenant}/activities: " "Activities, page by page."
    ),
    "timesheets.activities.update": (
        "PUT /timesheets/v2/tenant/{tenant}/activities/{id}: " "Change an activity."
    ),
    "timesheets.activity_categories.export": (
        "GET /timesheets/v2/tenant/{tenant}/export/activity-categories: "
        "Export feed of activity categories, in the order of their last change."
    ),
    "timesheets.activity_categories.get": (
        "GET /timesheets/v2/tenant/{tenant}/activity-categories/{id}: "
        "Get an activity category by its id."
    ),
    "timesheets.activity_categories.list": (
        "GET /timesheets/v2/tenant/{tenant}/activity-categories: "
        "Activity categories, page by page."
    ),
    "timesheets.activity_types.export": (
        "GET /timesheets/v2/tenant/{tenant}/export/activity-types: "
        "Export feed of activity types, in the order of their last change."
    ),
    "timesheets.activity_types.get": (
        "GET /timesheets/v2/tenant/{tenant}/activity-types/{id}: " "Get an activity type by its id."
    ),
    "timesheets.activity_types.list": (
        "GET /timesheets/v2/tenant/{tenant}/activity-types: " "Activity types, page by page."
    ),
}
