"""What a script meets when the API is busy or ill; the comparing test plans each fault."""

from servicepytan.requests import Endpoint
from servicepytan.utils import endpoint_url, request_json, request_json_with_retry


def case_limited(conn):
    answer = request_json(endpoint_url("settings", "tag-types", conn=conn), conn=conn)
    return len(answer["data"])


def case_limited_with_retry(conn):
    url = endpoint_url("settings", "business-units", conn=conn)
    return len(request_json_with_retry(url, conn=conn)["data"])


def case_limited_get_many(conn):
    return "data" in Endpoint("settings", "employees", conn).get_many()


def case_limited_get_all(conn):
    return len(Endpoint("settings", "technicians", conn).get_all())


def case_unavailable_once(conn):
    return len(Endpoint("crm", "customers", conn).get_all())


def case_connection_lost_once(conn):
    return len(Endpoint("crm", "locations", conn).get_all())
