"""The public names of servicepytan 0.4.2; run by its interpreter, this lists what it really has."""

import json
from importlib import import_module

NAMES = {
    "_dates": [
        "_change_timezones",
        "_convert_date_to_api_format",
        "_convert_datetime_to_utc",
        "_format_date_to_iso_format",
        "_parse_date_string",
    ],
    "attachments": [
        "JobAttachments",
        "JobAttachments.download_attachments",
        "JobAttachments.get_attachments_data",
    ],
    "auth": [
        "AUTH_VARIABLES",
        "ApiEnvironment",
        "ApiEnvironment.INTEGRATION",
        "ApiEnvironment.PRODUCTION",
        "get_api_root_url",
        "get_app_key",
        "get_auth_headers",
        "get_auth_root_url",
        "get_auth_token",
        "get_tenant_id",
        "logger",
        "request_auth_token",
        "servicepytan_connect",
    ],
    "data": [
        "DataService",
        "DataService.get_appointments_between",
        "DataService.get_business_units",
        "DataService.get_employees",
        "DataService.get_jobs_completed_between",
        "DataService.get_jobs_created_between",
        "DataService.get_jobs_modified_between",
        "DataService.get_purchase_orders_created_between",
        "DataService.get_sold_estimates_between",
        "DataService.get_tag_types",
        "DataService.get_technicians",
        "DataService.get_total_sales_between",
    ],
    "reports": [
        "Report",
        "Report.add_params",
        "Report.get_all_data",
        "Report.get_data",
        "Report.get_metadata",
        "Report.get_params",
        "Report.show_param_types",
        "Report.update_params",
        "get_dynamic_set_list",
        "get_report_categories",
        "get_report_list",
        "logger",
    ],
    "requests": [
        "Endpoint",
        "Endpoint.create",
        "Endpoint.delete",
        "Endpoint.delete_subitem",
        "Endpoint.download",
        "Endpoint.export_all",
        "Endpoint.export_one",
        "Endpoint.get_all",
        "Endpoint.get_many",
        "Endpoint.get_one",
        "Endpoint.update",
        "logger",
    ],
    "summary": ["get_booked_jobs_by_agent"],
    "utils": [
        "check_default_options",
        "create_credential_file",
        "endpoint_url",
        "get_timezone_by_file",
        "logger",
        "request_contents",
        "request_json",
        "request_json_with_retry",
        "sleep_with_countdown",
    ],
}


def names_of(module):
    """What a module defines for others, and the methods of its classes."""
    for name, value in vars(module).items():
        home = getattr(value, "__module__", module.__name__)
        private = name.startswith("__") or (name.startswith("_") and "_dates" not in home)
        foreign = home != module.__name__ and name != "logger"
        if private or foreign or isinstance(value, type(json)):
            continue
        yield name
        if isinstance(value, type):
            yield from (f"{name}.{method}" for method in vars(value) if not method.startswith("_"))


if __name__ == "__main__":
    MODULES = ("_dates", "attachments", "auth", "data", "reports", "requests", "summary", "utils")
    names = {name: sorted(names_of(import_module(f"servicepytan.{name}"))) for name in MODULES}
    print(json.dumps(names))  # noqa: T201
