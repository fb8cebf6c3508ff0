"""The functions of servicepytan.utils."""

import contextlib
import hashlib
import io
import json
import logging
import time

import requests

from servicepytan.auth import get_app_key, get_tenant_id
from servicepytan.utils import (
    check_default_options,
    create_credential_file,
    endpoint_url,
    get_timezone_by_file,
    request_contents,
    request_json,
    request_json_with_retry,
    sleep_with_countdown,
)


@contextlib.contextmanager
def logged():
    seen = io.StringIO()
    handler = logging.StreamHandler(seen)
    logging.getLogger().addHandler(handler)
    yield seen
    logging.getLogger().removeHandler(handler)


def ids(answer):
    return [row["id"] for row in answer["data"]]


def customer_notes(conn):
    return endpoint_url("crm", "customers", id=100000001, modifier="notes", conn=conn)


def case_urls(conn):
    return [
        endpoint_url("jpm", "jobs", conn=conn),
        endpoint_url("jpm", "jobs", id="5", conn=conn),
        endpoint_url("jpm", "jobs", id=5, modifier="notes", conn=conn),
        endpoint_url("jpm", "export", "", "jobs", conn),
        endpoint_url("jpm", "jobs", conn=conn, tenant_id="9"),
        endpoint_url(folder="jpm", endpoint="jobs", id="", modifier="", conn=conn, tenant_id=""),
    ]


def case_get(conn):
    return request_json(
        endpoint_url("jpm", "jobs", conn=conn), {"pageSize": 3, "page": 2}, "", conn
    )


def case_get_by_keywords(conn):
    url = endpoint_url("settings", "tag-types", conn=conn)
    return request_json(url, options={"active": "Any"}, payload={}, conn=conn, request_type="GET")


def case_get_with_retry(conn):
    return request_json_with_retry(
        endpoint_url("settings", "business-units", conn=conn), {"active": True}, conn=conn
    )


def case_post_json(conn):
    made = request_json(
        customer_notes(conn), conn=conn, request_type="POST", json_payload={"text": "Dog"}
    )
    return [made["text"], sorted(made)]


def case_post_json_with_retry(conn):
    return request_json_with_retry(
        customer_notes(conn), conn=conn, request_type="POST", json_payload={"text": "Cat"}
    )["text"]


def case_payload(conn):
    return request_json(customer_notes(conn), {}, {"text": "Hen"}, conn, "POST")["text"]


def case_del(conn):
    made = request_json(
        customer_notes(conn), conn=conn, request_type="POST", json_payload={"text": "Fly"}
    )
    url = "{}/{}".format(customer_notes(conn), made["id"])
    before = len(request_json(customer_notes(conn), conn=conn)["data"])
    request_json(url, payload="", conn=conn, request_type="DEL")
    return before - len(request_json(customer_notes(conn), conn=conn)["data"])


def case_an_answer_without_a_body(conn):
    made = request_json(
        customer_notes(conn), conn=conn, request_type="POST", json_payload={"text": "Ant"}
    )
    url = "{}/{}".format(customer_notes(conn), made["id"])
    return request_json(url, payload="", conn=conn, request_type="DELETE")


def case_a_list_of_ids(conn):
    url = endpoint_url("jpm", "jobs", conn=conn)
    return ids(request_json(url, {"ids": [300000003, 300000002]}, conn=conn))


def case_ids_with_commas(conn):
    url = endpoint_url("jpm", "jobs", conn=conn)
    return ids(request_json(url, {"ids": "300000003,300000002"}, conn=conn))


def case_an_empty_list_of_ids(conn):
    return len(ids(request_json(endpoint_url("jpm", "jobs", conn=conn), {"ids": []}, conn=conn)))


def case_the_url_of_another_host(conn):
    url = endpoint_url("jpm", "jobs", conn=conn).replace("127.0.0.1", "localhost")
    try:
        return len(request_json(url, conn=conn)["data"]) > 0
    except ValueError:
        return "ValueError"


def case_an_error(conn):
    try:
        request_json(endpoint_url("jpm", "jobs", id=1, conn=conn), conn=conn)
    except requests.HTTPError as error:
        return [error.response.status_code, error.response.json()["title"], error.response.ok]


def case_an_error_in_the_log(conn):
    with logged() as seen, contextlib.suppress(requests.HTTPError):
        request_json(endpoint_url("jpm", "jobs", id=1, conn=conn), conn=conn)
    return get_app_key(conn) in seen.getvalue()


def case_options_get_a_page_size(conn):
    return [check_default_options({}), check_default_options({"pageSize": 5, "active": "Any"})]


def case_options_of_the_caller(conn):
    mine = {"active": "Any"}
    check_default_options(mine)
    return mine


def case_a_credential_file(conn):
    name = create_credential_file("made.json")
    with open(name) as file:
        return [name, json.load(file), create_credential_file()]


def case_time_zones(conn):
    return [get_timezone_by_file(conn), get_timezone_by_file({}), get_timezone_by_file()]


def case_a_countdown(conn):
    begin = time.monotonic()
    sleep_with_countdown(1)
    return time.monotonic() - begin >= 0.99


def case_contents(conn):
    url = "{}/forms/v2/tenant/{}/jobs/attachment/9".format(conn["api_root"], get_tenant_id(conn))
    result = request_contents(url, conn=conn)
    return [len(result), hashlib.sha256(result).hexdigest()]


def case_contents_that_are_missing(conn):
    url = endpoint_url("forms", "jobs/attachment", id=99, conn=conn)
    try:
        request_contents(url, {}, conn)
    except requests.HTTPError as error:
        return error.response.status_code
