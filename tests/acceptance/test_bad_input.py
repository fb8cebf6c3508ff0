"""Input that is wrong: one clear error each, before any request."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from servicepytan import DataService, RateLimit, Report, RetryPolicy, Session
from servicepytan.core.call import Reply
from servicepytan.errors import ConfigurationError, InvalidArgument, InvalidResponse
from servicepytan.export import sync
from tests.fakes import SETTINGS, FakeSender, session_on


@pytest.mark.parametrize(
    ("name", "arguments", "word", "right"),
    [
        ("jobs.list", (), "job_staus", "job_status"),
        ("jobs.list", (), "jobStatus", "job_status"),
        ("jobs.list", (), "completedOnOrAfter", "completed_on_or_after"),
        ("jobs.list", (), "pageSize", "page_size"),
        ("jobs.export", (), "from", "from_"),
        ("jobs.export", (), "includeRecentChanges", "include_recent_changes"),
        ("jobs.get", (), "jobId", "id"),
        ("jobs.get", (1,), "externalDataApplicationGuid", "external_data_application_guid"),
        ("jobs.get_many", ([1],), "worker", "workers"),
        ("jobs.cancel", (1,), "bdy", "body"),
        ("customers.delete_note", (1,), "noteId", "note_id"),
        ("invoices.list", (), "statuss", "statuses"),
        ("invoices.list", (), "customField.Fields", "custom_field_fields"),
        ("job_attachments.upload", (1, b""), "fileName", "file_name"),
        ("calls.download_recording", (1,), "extraParams", "extra_params"),
        ("reports.get_data", ("operations", 1, {}), "pagesize", "page_size"),
        ("request", ("GET", "/x"), "param", "params"),
        ("records", ("/x",), "pageSize", "page_size"),
        ("feed", ("/x",), "worker", "workers"),
    ],
)
def test_a_misspelt_keyword_is_a_type_error_that_names_the_right_one(
    name: str, arguments: tuple[Any, ...], word: str, right: str
) -> None:
    sender = FakeSender()
    method = attrgetter(name)(session_on(sender))
    with pytest.raises(TypeError) as caught:
        method(*arguments, **{word: "x"})
    assert type(caught.value) is TypeError
    assert str(caught.value).endswith(f"keyword argument {word!r}. Did you mean {right!r}?")
    assert not sender.sent
    assert not sender.tokens


@pytest.mark.parametrize(
    ("make", "word", "right"),
    [
        (Session, "clientId", "client_id"),
        (Session, "appkey", "app_key"),
        (RetryPolicy, "attemps", "attempts"),
        (RateLimit, "requestsPerSecond", "requests_per_second"),
        (DataService, "con", "conn"),
        (partial(Report, "operations", 1), "con", "conn"),
        (partial(sync, None, []), "t", "to"),
    ],
)
def test_a_misspelt_keyword_of_a_constructor_is_named(make: Any, word: str, right: str) -> None:
    with pytest.raises(TypeError) as caught:
        make(**{word: "x"})
    assert f"keyword argument {word!r}. Did you mean {right!r}?" in str(caught.value)


def test_a_misspelt_keyword_of_a_list_is_named() -> None:
    jobs = session_on(FakeSender()).jobs.list()
    with pytest.raises(TypeError, match="Did you mean 'flat'"):
        jobs.to_pandas(**{"flatt": True})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ({"job_status": "Complete"}, "Did you mean 'Completed'"),
        ({"sort": "-CompletedOn"}, "rows can be sorted by Id, ModifiedOn"),
        ({"created_before": "2026-02-30"}, "created_before='2026-02-30' is not a date"),
        ({"created_before": "yesterday"}, "is not a date"),
        ({"customer_id": 10**39}, "those have 64 bits"),
        ({"customer_id": "1" * 40}, "those have 64 bits"),
        ({"customer_id": True}, "is not a whole number"),
        ({"customer_id": 1.5}, "is not a whole number"),
        ({"number": ""}, "number is empty"),
        ({"ids": [1, "x"]}, "is not a whole number"),
        ({"external_data_application_guid": "x"}, "is not a GUID"),
        ({"has_unused_appointments": "maybe"}, "is not True or False"),
        ({"limit": -1}, "is not a whole number from 0"),
        ({"page_size": 0}, "is not a whole number from 1"),
        ({"workers": 0}, "is not a whole number from 1"),
    ],
)
def test_a_wrong_filter_value_names_itself_and_what_would_be_right(
    filters: dict[str, Any], message: str
) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match=message) as caught:
        session_on(sender).jobs.list(**filters)
    assert next(iter(filters)) in str(caught.value)
    assert not sender.sent
    assert not sender.tokens


@pytest.mark.parametrize("wrong", [10**39, "9" * 40, None, "", "1/../2", 1.0, -(2**63) - 1])
def test_a_wrong_id_is_refused(wrong: Any) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match="id="):
        session_on(sender).jobs.get(wrong)
    assert not sender.sent


def test_a_naive_date_in_the_gap_of_the_clocks_counts_on_from_before_it() -> None:
    sender = FakeSender(lambda *asked: {"data": [], "hasMore": False})
    session = session_on(sender, timezone="America/New_York")
    session.jobs.list(created_before=datetime(2026, 3, 8, 2, 30)).all()
    session.jobs.list(created_before="2026-03-08T03:30:00").all()
    first, second = (url.partition("createdBefore=")[2][:20] for url in sender.urls)
    assert first == second == "2026-03-08T07:30:00Z"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"client_secret": ""}, "client_secret is empty"),
        ({"client_secret": " cs1.x"}, "client_secret has whitespace before it"),
        ({"api_url": "http://api.example.test"}, "api_url is not https"),
        ({"auth_url": "http://auth.example.test"}, "auth_url is not https"),
        ({"profile": "nws"}, "Did you mean 'nsw'"),
        ({"environment": "prod"}, "environment is unknown"),
        ({"timezone": "America/NewYork"}, "Did you mean 'America/New_York'"),
    ],
)
def test_wrong_settings_are_named_when_the_session_is_built(
    arguments: dict[str, Any], message: str, tmp_path: Path
) -> None:
    file = tmp_path / "config.toml"
    file.write_text("[profiles.nsw]\ntenant_id = 7\n")
    file.chmod(0o600)
    with pytest.raises(ConfigurationError, match=message):
        Session(**{**SETTINGS, "config_file": file, **arguments})


def test_ten_megabytes_of_garbage_make_one_short_message() -> None:
    garbage = Reply(200, {"content-type": "text/html"}, b"<p>busy</p>" * 1_000_000)
    sender = FakeSender(lambda *asked: garbage)
    with pytest.raises(InvalidResponse, match="11000000 bytes that are not JSON") as caught:
        session_on(sender).jobs.get(1)
    assert len(str(caught.value)) < 1000
    assert len(sender.sent) == 2


def test_an_empty_list_filter_gives_no_rows_and_makes_no_request() -> None:
    sender = FakeSender()
    jobs = session_on(sender).jobs.list(ids=[])
    assert jobs.all() == []
    assert jobs.first() is None
    assert jobs.count() == 0
    assert "empty" in repr(jobs)
    assert not sender.sent


def test_an_order_that_several_requests_cannot_keep_is_refused() -> None:
    sender = FakeSender()
    session = session_on(sender)
    with pytest.raises(InvalidArgument, match="cannot be sorted together"):
        session.jobs.list(ids=list(range(1, 61)), sort="-Id")
    session.jobs.list(ids=list(range(1, 51)), sort="-Id")
    assert not sender.sent


def test_a_body_names_what_is_missing_in_words_and_refuses_half_characters() -> None:
    sender = FakeSender()
    session = session_on(sender)
    with pytest.raises(InvalidArgument, match=r"body\.memo is required \(text\)"):
        session.call("jpm.jobs.cancel", 1, {"reasonId": 1})
    with pytest.raises(InvalidArgument, match="half a character"):
        session.jobs.create_note(1, {"text": "\ud800"})
    assert not sender.sent


def test_a_mapping_without_the_old_keys_is_no_connection() -> None:
    with pytest.raises(InvalidArgument, match="SERVICETITAN_"):
        Session.of({"client_id": "a", "client_secret": "b"})


def test_more_than_fifty_ids_are_asked_for_in_several_requests() -> None:
    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        rows = [{"id": int(id_)} for id_ in query["ids"].split(",")]
        return {"data": rows, "hasMore": False}

    sender = FakeSender(answer)
    ids = list(range(1, 121))
    rows = session_on(sender).jobs.list(ids=[*ids, 1, 2]).all()
    assert [row["id"] for row in rows] == ids
    assert len(sender.sent) == 3
