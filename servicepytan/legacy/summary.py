"""The summary functions of 0.4.2."""

from __future__ import annotations

from collections import Counter
from typing import Any

from servicepytan._deprecation import deprecated
from servicepytan.data import DataService
from servicepytan.legacy.dates import OldDate, api_format
from servicepytan.session import Connectable, Session
from servicepytan.transport.requests_errors import old_errors


def get_booked_jobs_by_agent(
    start_date: OldDate, end_date: OldDate, conn: Connectable = None
) -> list[dict[str, Any]]:
    """How many jobs each user created in a range, most first.

    Args:
        start_date: Begin of the range.
        end_date: End of the range, not in it.
        conn: The connection.

    Returns:
        A dict for each user who created jobs: ``id`` of the user, ``name`` (None where no
        employee or technician is this user) and ``jobs``.

    Raises:
        requests.HTTPError: the API answers with an error.
    """
    deprecated("get_booked_jobs_by_agent")
    data = DataService(Session.of(conn))
    with old_errors("GET", data.session.config.api_url):
        start, end = (api_format(value, data.timezone) for value in (start_date, end_date))
        jobs = data.get_jobs_created_between(start, end)
        people = [*data.get_employees("Any"), *data.get_technicians("Any")] if jobs else []
    names = {person.get("userId"): person.get("name") for person in people}
    counted = Counter(job.get("createdById") for job in jobs).most_common()
    return [{"id": user, "name": names.get(user), "jobs": number} for user, number in counted]
