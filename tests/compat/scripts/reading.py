"""What Endpoint reads."""

import requests

import servicepytan
from servicepytan.requests import Endpoint


def ids(rows):
    return [row["id"] for row in rows]


def case_attributes(conn):
    jobs = servicepytan.Endpoint(folder="jpm", endpoint="jobs", conn=conn)
    return [jobs.folder, jobs.endpoint, jobs.conn == conn, servicepytan.Endpoint is Endpoint]


def case_get_one(conn):
    return Endpoint("jpm", "jobs", conn).get_one(300000002)


def case_get_one_by_text(conn):
    return Endpoint("jpm", "jobs", conn).get_one(id="300000002", modifier="", query={})


def case_get_one_modifier(conn):
    return Endpoint("jpm", "jobs", conn).get_one(300000002, "notes", {"pageSize": 1})


def case_get_one_missing(conn):
    try:
        Endpoint("jpm", "jobs", conn).get_one(1)
    except requests.exceptions.HTTPError as error:
        return [error.response.status_code, error.response.json()["title"]]


def case_get_many(conn):
    return Endpoint("crm", "customers", conn).get_many()


def case_get_many_query(conn):
    query = {"pageSize": 5, "page": 2, "jobStatus": "Completed", "includeTotal": True}
    return Endpoint("jpm", "jobs", conn).get_many(query)


def case_get_many_dates(conn):
    query = {"createdOnOrAfter": "2024-03-01T00:00:00Z", "createdBefore": "2024-06-01"}
    return Endpoint("jpm", "jobs", conn).get_many(query=query, id="", modifier="")


def case_get_many_parts(conn):
    return Endpoint("jpm", "jobs", conn).get_many(id=300000003, modifier="notes")


def case_get_many_refused(conn):
    try:
        Endpoint("jpm", "jobs", conn).get_many({"jobStatus": "Compleeted"})
    except requests.HTTPError as error:
        return error.response.status_code


def case_get_all(conn):
    return Endpoint("jpm", "jobs", conn).get_all()


def case_get_all_twice(conn):
    jobs = Endpoint("jpm", "jobs", conn)
    return [len(jobs.get_all()), len(jobs.get_all({})), len(jobs.get_all(query={}))]


def case_get_all_query(conn):
    return ids(Endpoint("jpm", "jobs", conn).get_all({"jobStatus": "Completed", "pageSize": "20"}))


def case_get_all_parts(conn):
    return Endpoint("crm", "customers", conn).get_all(id=100000001, modifier="notes")


def case_get_all_of_nothing(conn):
    return Endpoint("jpm", "jobs", conn).get_all({"createdBefore": "2001-01-01"})


def case_get_all_inactive(conn):
    results = []
    for active in (True, False, "True", "False", "Any"):
        results.append(ids(Endpoint("settings", "employees", conn).get_all({"active": active})))
    return results


def case_the_query_of_the_caller(conn):
    mine = {"active": "Any"}
    Endpoint("settings", "employees", conn).get_all(mine)
    Endpoint("settings", "employees", conn).get_many(mine)
    return mine


def case_export_one(conn):
    return Endpoint("jpm", "export", conn).export_one("jobs")


def case_export_one_goes_on(conn):
    jobs = Endpoint("jpm", "jobs", conn)
    first = jobs.export_one("jobs", export_from="", include_recent_changes=False)
    return jobs.export_one("jobs", first["continueFrom"])


def case_export_one_from_a_day(conn):
    return Endpoint("jpm", "jobs", conn).export_one("jobs", "2024-06-01")


def case_export_all(conn):
    return Endpoint("accounting", "invoices", conn).export_all("invoices")


def case_export_all_from_a_day(conn):
    return ids(Endpoint("jpm", "jobs", conn).export_all("jobs", "2024-06-01", True))


def case_export_all_of_nothing(conn):
    return Endpoint("jpm", "jobs", conn).export_all("jobs", export_from="2027-01-01")
