"""DataService and the summary."""

from datetime import date, datetime

import servicepytan
from servicepytan.data import DataService
from servicepytan.summary import get_booked_jobs_by_agent

RANGE = ("2024-01-01", "2024-09-01")


def ids(rows):
    return [row["id"] for row in rows]


def case_attributes(conn):
    data = servicepytan.DataService(conn=conn)
    return [data.conn == conn, data.timezone, servicepytan.DataService is DataService]


def case_jobs_completed(conn):
    return ids(DataService(conn).get_jobs_completed_between(*RANGE, job_status=["Completed"]))


def case_jobs_completed_of_all_statuses(conn):
    return ids(
        DataService(conn).get_jobs_completed_between(start_date="2024-01-01", end_date="2024-09-01")
    )


def case_jobs_created(conn):
    return ids(DataService(conn).get_jobs_created_between(*RANGE))


def case_jobs_created_by_datetimes(conn):
    return ids(DataService(conn).get_jobs_created_between(datetime(2024, 1, 1), date(2024, 9, 1)))


def case_jobs_created_by_words(conn):
    return ids(DataService(conn).get_jobs_created_between("January 1, 2024", "9/1/2024"))


def case_jobs_modified(conn):
    return ids(DataService(conn).get_jobs_modified_between(*RANGE))


def case_appointments(conn):
    return ids(DataService(conn).get_appointments_between(*RANGE, appointment_status=["Done"]))


def case_sold_estimates(conn):
    return ids(DataService(conn).get_sold_estimates_between(*RANGE))


def case_total_sales(conn):
    return DataService(conn).get_total_sales_between(*RANGE)


def case_purchase_orders(conn):
    return ids(DataService(conn).get_purchase_orders_created_between(*RANGE))


def case_employees(conn):
    return ids(DataService(conn).get_employees())


def case_employees_who_left(conn):
    return ids(DataService(conn).get_employees(active="False"))


def case_technicians(conn):
    return ids(DataService(conn).get_technicians(active="Any"))


def case_tag_types(conn):
    return ids(DataService(conn).get_tag_types())


def case_business_units(conn):
    return ids(DataService(conn).get_business_units("True"))


def case_booked_jobs(conn):
    return get_booked_jobs_by_agent("2024-01-01", "2024-09-01", conn)
