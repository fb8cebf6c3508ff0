"""What Endpoint writes."""

from servicepytan.requests import Endpoint

ADDRESS = {"street": "1 Elm", "city": "Austin", "state": "TX", "zip": "78701", "country": "USA"}
NEW = {
    "name": "Zed",
    "type": "Residential",
    "locations": [{"name": "Home", "address": ADDRESS}],
    "address": ADDRESS,
}


def notes(conn):
    return Endpoint("crm", "customers", conn).get_all(id=100000002, modifier="notes")


def case_create(conn):
    made = Endpoint("crm", "customers", conn).create(payload=NEW)
    return [made["name"], sorted(made), made["id"]]


def case_create_answered_201(conn):
    made = Endpoint("pricebook", "categories", conn).create({"name": "Taps", "active": True})
    return made["name"]


def case_update(conn):
    job = Endpoint("jpm", "jobs", conn).update(300000001, {"summary": "a"}, request_type="PATCH")
    return job["summary"]


def case_update_by_put(conn):
    jobs = Endpoint("jpm", "jobs", conn)
    jobs.update(300000130, payload={"reasonId": 71, "memo": "Moved"}, modifier="cancel")
    return jobs.get_one(300000130)["jobStatus"]


def case_delete(conn):
    categories = Endpoint("pricebook", "categories", conn)
    before = [row["id"] for row in categories.get_all()]
    answer = categories.delete(before[0])
    return [answer, len(before) - len(categories.get_all())]


def case_delete_subitem(conn):
    before = notes(conn)
    made = Endpoint("crm", "customers/100000002/notes", conn).create({"text": "Gate code"})
    Endpoint("crm", "customers", conn).delete_subitem(100000002, made["id"], "notes")
    return len(notes(conn)) - len(before)


def case_delete_modifier(conn):
    before = notes(conn)
    made = Endpoint("crm", "customers/100000002/notes", conn).create({"text": "Side door"})
    Endpoint("crm", "customers", conn).delete(100000002, modifier="notes/{}".format(made["id"]))
    return len(notes(conn)) - len(before)
