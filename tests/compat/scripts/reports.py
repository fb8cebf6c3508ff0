"""Reports; each case runs a report of its own, because of the limit of each."""

import contextlib
import io
import logging

import requests

import servicepytan
from servicepytan.reports import (
    Report,
    get_dynamic_set_list,
    get_report_categories,
    get_report_list,
    logger,
)

CATEGORY = "operations"
VALUES = {"From": "2025-01-01", "To": "2025-12-31", "DateType": 1}
PARAMETERS = [{"name": name, "value": VALUES[name]} for name in VALUES]


@contextlib.contextmanager
def written():
    seen = io.StringIO()
    handler = logging.StreamHandler(seen)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield seen
    logger.removeHandler(handler)


def ready(number, conn):
    report = Report(CATEGORY, number, conn)
    for name in VALUES:
        report.add_params(name, VALUES[name])
    return report


def case_categories(conn):
    return [row["id"] for row in get_report_categories(conn)["data"]]


def case_list(conn):
    result = get_report_list(CATEGORY, conn)
    return [len(result["data"]), result["hasMore"], sorted(result["data"][0])]


def case_dynamic_set(conn):
    return get_dynamic_set_list("business-units", conn=conn)["data"]


def case_attributes(conn):
    report = servicepytan.Report(category=CATEGORY, report_id=1237, conn=conn)
    same = servicepytan.Report is Report
    return [report.category, report.report_id, report.conn == conn, report.params, same]


def case_metadata(conn):
    report = Report(CATEGORY, 1237, conn)
    return [report.metadata, report.get_metadata() == report.metadata]


def case_parameters(conn):
    report = Report(CATEGORY, 1237, conn)
    report.add_params("From", "2025-01-01")
    report.add_params("From", "2025-02-01")
    report.update_params("To", "2025-03-01")
    report.update_params("To", "2025-04-01")
    return [report.get_params(), report.params]


def case_parameter_types(conn):
    with written() as seen:
        Report(CATEGORY, 1237, conn).show_param_types()
    return seen.getvalue()


def case_data(conn):
    return ready(1234, conn).get_data()


def case_data_of_given_parameters(conn):
    report = Report(CATEGORY, 1239, conn)
    return report.get_data({"parameters": PARAMETERS}, page=2, page_size=50)


def case_data_that_is_refused(conn):
    try:
        Report(CATEGORY, 1240, conn).get_data({"parameters": []})
    except requests.HTTPError as error:
        return error.response.status_code


def case_all_data(conn):
    return ready(1241, conn).get_all_data()


def case_all_data_of_given_parameters(conn):
    return Report(CATEGORY, 1242, conn).get_all_data(
        params={"parameters": PARAMETERS}, page_size=5000, timeout_min=60
    )


def case_all_data_in_pages(conn):
    return len(ready(1246, conn).get_all_data(page_size=40)["data"])


def case_all_data_in_pages_that_grow(conn):
    return len(ready(1235, conn).get_all_data(page_size=100)["data"])


def case_all_data_in_no_time(conn):
    return ready(1245, conn).get_all_data(timeout_min=0)


def case_a_report_that_is_missing(conn):
    try:
        Report(CATEGORY, 12345678, conn)
    except requests.HTTPError as error:
        return error.response.status_code
