"""Where 0.4.2 is broken, or ours differs on purpose: what each gives, and the guide's words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from hashlib import sha256
from typing import Any, NamedTuple, Union

import requests

START, END = "2024-01-01T05:00:00", "2024-09-01T04:00:00"
"""The range of the script `questions`, which is one in New York."""
ApiRow = dict[str, Any]


class BareLoop:
    """The sandbox as a bare loop sees it, for what is to be expected."""

    def __init__(self, arguments: dict[str, str]) -> None:
        form = {
            "grant_type": "client_credentials",
            "client_id": arguments["client_id"],
            "client_secret": arguments["client_secret"],
        }
        token = requests.post(f"{arguments['url']}/connect/token", data=form, timeout=30).json()
        self._headers = {
            "Authorization": token["access_token"],
            "ST-App-Key": arguments["app_key"],
        }
        self._url, self._tenant = arguments["url"], arguments["tenant_id"]

    def rows(self, path: str, **params: Any) -> list[ApiRow]:
        """All rows of a list."""
        module, _, rest = path.partition("/")
        url = f"{self._url}/{module}/v2/tenant/{self._tenant}/{rest}"
        query = {"pageSize": 5000, **params}
        answer = requests.get(url, params=query, headers=self._headers, timeout=30).json()
        assert not answer["hasMore"]
        rows: list[ApiRow] = answer["data"]
        return rows

    def content(self, place: str, /, **params: Any) -> bytes:
        """The bytes of a file."""
        module, _, rest = place.partition("/")
        url = f"{self._url}/{module}/v2/tenant/{self._tenant}/{rest}"
        return requests.get(url, params=params, headers=self._headers, timeout=30).content


class Difference(NamedTuple):
    """One case.

    Attributes:
        guide: Words by which the guide tells of it.
        old: What 0.4.2 gives, or the class of the error it raises.
        new: What ours gives, or a function that works it out from the data.
    """

    guide: str
    old: Any
    new: Union[Any, Callable[[BareLoop], Any]]


class Raises(NamedTuple):
    """The case ends with an error."""

    name: str


def ids(rows: list[ApiRow]) -> list[Any]:
    """The ids of rows."""
    return [row["id"] for row in rows]


def between(rows: list[ApiRow], field: str) -> list[ApiRow]:
    """Rows of the range."""
    return [row for row in rows if row[field] and START <= row[field] < END]


def jobs(field: str, *statuses: str) -> Callable[[BareLoop], Any]:
    """Ids of jobs with a moment in the range."""
    return lambda bare: [
        job["id"]
        for job in between(bare.rows("jpm/jobs"), field)
        if job["jobStatus"] in statuses or not statuses
    ]


def sold(bare: BareLoop) -> list[ApiRow]:
    """Estimates that were sold in the range."""
    return [row for row in between(bare.rows("sales/estimates"), "soldOn") if row["active"]]


def total(bare: BareLoop) -> float:
    """What they come to."""
    return float(
        sum(Decimal(str(item["total"])) for row in sold(bare) for item in row["items"] or ())
    )


def booked(bare: BareLoop) -> list[ApiRow]:
    """Who created how many jobs."""
    names = {row["userId"]: row["name"] for row in bare.rows("settings/employees", active="Any")}
    made = Counter(job["createdById"] for job in between(bare.rows("jpm/jobs"), "createdOn"))
    return [
        {"id": user, "name": names.get(user), "jobs": jobs} for user, jobs in made.most_common()
    ]


def settings(name: str, **params: Any) -> Callable[[BareLoop], Any]:
    """Ids of a list of settings."""
    return lambda bare: ids(bare.rows(f"settings/{name}", **params))


def count(path: str) -> Callable[[BareLoop], int]:
    """How many rows a list has."""
    return lambda bare: len(bare.rows(path))


def digest(place: str, /, **params: Any) -> Callable[[BareLoop], Any]:
    """Size and hash of a file."""

    def work(bare: BareLoop) -> Any:
        result = bare.content(place, **params)
        return [len(result), sha256(result).hexdigest()]

    return work


_DATA = "every `DataService` method"
_ARGUMENT = "an argument together with a file or the environment"
_DEL = "`delete`, `delete_subitem` and `DEL`"
_FORM = "`update` and `payload=`"
_LIMIT = "a 429"
_FAULT = "a temporary fault"
_LOG = "secrets in the log"
_CALLER = "the caller's dict"
_FILES = "`JobAttachments`"
_INTEGRATION = "the integration environment by file or variable"

DIFFERENCES = {
    "connecting.config_file_for_integration": Difference(
        _INTEGRATION, "https://api.servicetitan.io", "https://api-integration.servicetitan.io"
    ),
    "connecting.environment_for_integration": Difference(
        _INTEGRATION,
        ["https://api.servicetitan.io", "https://auth.servicetitan.io"],
        ["https://api-integration.servicetitan.io", "https://auth-integration.servicetitan.io"],
    ),
    "connecting.config_file_with_gaps": Difference(
        "a file without time zone or environment", ["", ""], ["UTC", "production"]
    ),
    "connecting.argument_beside_file": Difference(_ARGUMENT, "America/Denver", "America/Chicago"),
    "connecting.argument_beside_environment": Difference(_ARGUMENT, "42", "7"),
    "connecting.dotenv": Difference("`.env` in the working folder", "", "from-dotenv"),
    "connecting.a_wrong_secret_in_the_log": Difference(_LOG, True, False),
    "helpers.an_error_in_the_log": Difference(_LOG, True, False),
    "helpers.payload": Difference(_FORM, Raises("HTTPError"), "Hen"),
    "helpers.del": Difference(_DEL, Raises("HTTPError"), 1),
    "helpers.an_answer_without_a_body": Difference(
        "an answer without a body", Raises("JSONDecodeError"), None
    ),
    "helpers.an_empty_list_of_ids": Difference("an empty list as a filter", 50, 0),
    "helpers.the_url_of_another_host": Difference("a URL of another host", True, "ValueError"),
    "helpers.options_of_the_caller": Difference(
        _CALLER, {"active": "Any", "pageSize": 100}, {"active": "Any"}
    ),
    "reading.the_query_of_the_caller": Difference(
        _CALLER, {"active": "Any", "page": "1", "pageSize": 100}, {"active": "Any"}
    ),
    "dates.a_date_in_a_zone": Difference(
        "a `date` with a time zone", Raises("AttributeError"), "2024-01-15T05:00:00Z"
    ),
    "dates.an_offset": Difference(
        "a date with an offset", "2024-01-15T10:00:00Z", "2024-01-15T15:00:00Z"
    ),
    "dates.an_offset_in_a_zone": Difference(
        "a date with an offset", Raises("ValueError"), "2024-01-15T08:00:00Z"
    ),
    "writing.update": Difference(_FORM, Raises("HTTPError"), "a"),
    "writing.update_by_put": Difference(_FORM, Raises("HTTPError"), "Canceled"),
    "writing.delete": Difference(_DEL, Raises("HTTPError"), [None, 1]),
    "writing.delete_subitem": Difference(_DEL, Raises("HTTPError"), 0),
    "writing.delete_modifier": Difference(_DEL, Raises("HTTPError"), 0),
    "files.download_of_an_image": Difference(
        "`download` of an image",
        Raises("HTTPError"),
        digest("pricebook/images", path="samples/1.bin"),
    ),
    "files.job_attachments_data": Difference(
        _FILES,
        Raises("AttributeError"),
        lambda bare: [ids(bare.rows("forms/jobs/300000002/attachments")), True],
    ),
    "files.job_attachments_download": Difference(
        _FILES,
        Raises("HTTPError"),
        lambda bare: [digest("forms/jobs/attachment/3000000021")(bare)],
    ),
    "faults.limited": Difference(_LIMIT, Raises("KeyError"), count("settings/tag-types")),
    "faults.limited_get_many": Difference(_LIMIT, False, True),
    "faults.limited_get_all": Difference(_LIMIT, Raises("KeyError"), count("settings/technicians")),
    "faults.unavailable_once": Difference(_FAULT, Raises("HTTPError"), count("crm/customers")),
    "faults.connection_lost_once": Difference(
        _FAULT, Raises("ConnectionError"), count("crm/locations")
    ),
    **{
        f"questions.{name}": Difference(_DATA, Raises(error), expected)
        for name, error, expected in (
            ("jobs_completed", "TypeError", jobs("completedOn", "Completed")),
            ("jobs_completed_of_all_statuses", "TypeError", jobs("completedOn", "Completed")),
            ("jobs_created", "TypeError", jobs("createdOn")),
            ("jobs_created_by_datetimes", "AttributeError", jobs("createdOn")),
            ("jobs_created_by_words", "TypeError", jobs("createdOn")),
            ("jobs_modified", "TypeError", jobs("modifiedOn")),
            (
                "appointments",
                "TypeError",
                lambda bare: [
                    row["id"]
                    for row in between(bare.rows("jpm/appointments"), "start")
                    if row["status"] == "Done"
                ],
            ),
            ("sold_estimates", "TypeError", lambda bare: ids(sold(bare))),
            ("total_sales", "TypeError", total),
            (
                "purchase_orders",
                "TypeError",
                lambda bare: ids(between(bare.rows("inventory/purchase-orders"), "createdOn")),
            ),
            ("employees", "TypeError", settings("employees", active="True")),
            ("employees_who_left", "TypeError", settings("employees", active="False")),
            ("technicians", "TypeError", settings("technicians", active="Any")),
            ("tag_types", "TypeError", settings("tag-types", active="True")),
            ("business_units", "TypeError", settings("business-units", active="True")),
        )
    },
    "reports.list": Difference(
        "`get_report_list` and similar lists",
        [50, True, ["description", "id", "name"]],
        [65, False, ["description", "id", "name"]],
    ),
    "reports.all_data_in_pages_that_grow": Difference("`get_all_data` in many pages", 100, 2600),
    "questions.booked_jobs": Difference("`get_booked_jobs_by_agent`", Raises("TypeError"), booked),
}
