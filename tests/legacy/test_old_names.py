"""Old import paths, dates and helpers; and the warning that each old name gives once."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

import servicepytan
from servicepytan import _dates, utils
from servicepytan._deprecation.names import MODULES
from servicepytan.legacy.connection import Connection
from servicepytan.legacy.spelling import spelling
from servicepytan.requests import Endpoint
from tests.all_cases import for_all

quiet = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_submodules_are_attributes_after_a_plain_import() -> None:
    program = (
        "import servicepytan as sp\n"
        "sp.auth.servicepytan_connect, sp.utils.request_json, sp.requests.HTTPError\n"
        "sp.data.DataService, sp.summary, sp.attachments, sp._dates, sp.Endpoint\n"
        "sp._convert_date_to_api_format, dir(sp)\n"
    )
    root = Path(servicepytan.__file__).parent.parent
    subprocess.run([sys.executable, "-c", program], cwd=root, check=True, timeout=60)
    assert {"auth", "utils", "Endpoint"} <= set(dir(servicepytan))


@for_all(
    ("module", "name"), [(module, name) for module, names in MODULES.items() for name in names]
)
def test_each_name_can_be_imported_from_where_it_was(module: str, name: str) -> None:
    exec(f"from servicepytan{module and '.'}{module} import {name}")


@pytest.mark.parametrize("module", ["data", "reports"])
def test_a_name_that_never_was_is_an_import_error(module: str) -> None:
    for name in ("request_contents", "Enpoint"):
        with pytest.raises(ImportError, match=name):
            exec(f"from servicepytan.{module} import {name}")


@quiet
@pytest.mark.parametrize(
    ("value", "zone", "text"),
    [
        ("January 15, 2024", "", "2024-01-15T00:00:00Z"),
        ("2024-01-15", "America/New_York", "2024-01-15T05:00:00Z"),
        ("2024-01-15", "america/NEW_YORK", "2024-01-15T05:00:00Z"),
        (datetime(2024, 7, 1, 12, 0, 0, 5), "America/New_York", "2024-07-01T16:00:00Z"),
        (datetime(2024, 3, 10, 2, 30), "America/New_York", "2024-03-10T07:30:00Z"),
        (datetime(2024, 11, 3, 1, 30), "America/New_York", "2024-11-03T06:30:00Z"),
        ("2024-01-15T10:00:00+02:00", "America/New_York", "2024-01-15T08:00:00Z"),
        ("2024-01-15T10:00:00+02:00", "", "2024-01-15T08:00:00Z"),
    ],
)
def test_dates_are_written_as_of_old(value: Any, zone: str, text: str) -> None:
    assert _dates._convert_date_to_api_format(value, zone) == text


@quiet
def test_the_steps_of_dates() -> None:
    moment = _dates._parse_date_string("15 Jan 2024 10:30")
    assert moment == datetime(2024, 1, 15, 10, 30)
    in_utc = datetime(2024, 1, 15, 15, 30, tzinfo=timezone.utc)
    assert _dates._change_timezones(moment, "America/New_York") == in_utc
    east = moment.replace(tzinfo=timezone(timedelta(hours=-5)))
    assert _dates._convert_datetime_to_utc(east).isoformat() == in_utc.isoformat()
    assert _dates._format_date_to_iso_format(east) == "2024-01-15T10:30:00Z"


@quiet
def test_options_get_a_page_size_in_a_copy() -> None:
    arguments: dict[str, Any] = {"active": "Any"}
    assert utils.check_default_options(arguments) == {"active": "Any", "pageSize": 100}
    assert arguments == {"active": "Any"}
    assert utils.check_default_options({"pageSize": 5}) == {"pageSize": 5}


@quiet
def test_a_credential_file_is_for_its_owner_only() -> None:
    assert utils.create_credential_file("a.json") == "a.json"
    assert json.loads(Path("a.json").read_text())["SERVICETITAN_CLIENT_SECRET"] == ""
    if sys.platform != "win32":
        assert Path("a.json").stat().st_mode & 0o077 == 0


@quiet
def test_small_helpers(monkeypatch: pytest.MonkeyPatch, conn: Connection) -> None:
    assert utils.get_timezone_by_file() == utils.get_timezone_by_file({}) == "UTC"
    assert utils.get_timezone_by_file(conn) == "America/New_York"
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    utils.sleep_with_countdown(3)
    assert slept == [1, 1, 1]


def test_each_call_site_warns_once_at_its_line(conn: Connection) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            jobs = Endpoint("jpm", "jobs", conn)
        jobs.get_many()
        jobs.get_many()
    assert [(w.category, w.filename) for w in caught] == [(DeprecationWarning, __file__)] * 3
    assert len({w.lineno for w in caught}) == 3
    assert "Endpoint.get_many() is old; write session.jobs.list()" in str(caught[-1].message)


def test_what_gave_all_rows_is_told_with_all(conn: Connection) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        jobs = Endpoint("jpm", "jobs", conn)
        jobs.get_all({"pageSize": 5000})
        jobs.export_all("jobs")
        jobs.get_page(2)
    texts = [str(warning.message) for warning in caught][1:]
    assert texts == [
        "Endpoint.get_all() is old; write session.jobs.list().all()",
        "Endpoint.export_all() is old; write session.jobs.export().all()",
        "Endpoint.get_page() is old; write session.jobs.list().pages()",
    ]


@pytest.mark.parametrize(
    ("folder", "endpoint", "call", "new"),
    [
        ("forms", "jobs/attachment", lambda files: files.download(9),
         "download() is old; write session.job_attachments.download(id).read()"),
        ("pricebook", "images", lambda images: images.download("samples/1.bin"),
         "download() is old; write session.pricebook.images.download(path=...).read()"),
        ("jpm", "jobs", lambda jobs: jobs.update(300000001, {"summary": "a"}, "", "patch"),
         "update() is old; write session.jobs.update(id, {...})"),
        ("jpm", "jobs", lambda jobs: jobs.get_one(300000001, "history"),
         "get_one() is old; write session.jobs.get_history(id)"),
    ],
)  # fmt: skip
def test_the_new_spelling_does_the_same(
    conn: Connection, folder: str, endpoint: str, call: Any, new: str
) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call(Endpoint(folder, endpoint, conn))
    assert str(caught[-1].message) == f"Endpoint.{new}"


def test_a_page_size_that_is_none_is_named(conn: Connection) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        with pytest.raises(ValueError, match="pageSize='abc' is not a whole number"):
            Endpoint("jpm", "jobs", conn).get_all({"pageSize": "abc"})


def test_as_an_error_it_comes_each_time() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            with pytest.raises(DeprecationWarning, match=r"session\.jobs\.list"):
                Endpoint("jpm", "jobs")


@pytest.mark.parametrize(
    ("verb", "folder", "parts", "behind", "new"),
    [
        ("GET", "jpm", "jobs/{}", "", "session.jobs.get(id)"),
        ("PATCH", "crm", "customers/{}", "", "session.customers.update(id, {...})"),
        ("GET", "jpm", "export/jobs", "", "session.jobs.export()"),
        ("DELETE", "crm", "customers/{}/notes/{}", "",
         "session.customers.delete_note(id, note_id)"),
        ("GET", "x", "y/{}", ".all()", 'session.request("GET", "/x/v2/tenant/{tenant}/y/...")'),
        ("GET", "jpm", "jobs", ".all()", "session.jobs.list().all()"),
        ("GET", "jpm", "jobs/{}/history", ".all()", "session.jobs.get_history(id)"),
        ("GET", "memberships", "invoice-templates", ".pages()",
         "session.invoice_templates.list(ids=...).pages()"),
    ],
)  # fmt: skip
def test_the_new_spelling_is_worked_out(
    verb: str, folder: str, parts: str, behind: str, new: str
) -> None:
    assert spelling(verb, folder, parts, behind) == new
