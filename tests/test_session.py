"""The session: raw calls, calls by name, copies, and what else stands for one."""

from __future__ import annotations

import json
import pickle
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from servicepytan import RetryPolicy, Session
from servicepytan.core.redact import Secret
from servicepytan.errors import ConfigurationError, InvalidArgument
from servicepytan.sandbox import Sandbox
from tests.fakes import SETTINGS, FakeSender, reply_of, session_on

JOBS = "/jpm/v2/tenant/{tenant}/jobs"


def _page(rows: list[Any], more: bool = False) -> dict[str, Any]:
    return {"page": 1, "pageSize": 50, "hasMore": more, "totalCount": None, "data": rows}


def test_a_raw_request_puts_the_tenant_in_and_sends_credentials() -> None:
    sender = FakeSender(lambda *asked: {"id": 1})
    assert session_on(sender).request("get", f"{JOBS}/1") == {"id": 1}
    assert sender.urls == ["/jpm/v2/tenant/42/jobs/1"]
    headers = dict(sender.sent[0].headers)
    assert headers["Authorization"] == "Bearer token-1"
    assert headers["ST-App-Key"] == "ak1.kept-quiet"
    assert headers["User-Agent"].startswith("servicepytan/1.")


def test_parameters_of_a_raw_request_are_written_by_type() -> None:
    sender = FakeSender()
    session = session_on(sender, timezone="America/New_York")
    params = {
        "ids": [1, 2],
        "active": True,
        "includeTotal": True,
        "createdOnOrAfter": date(2026, 1, 31),
        "invoicedOnOrAfter": date(2026, 1, 31),
        "modifiedBefore": datetime(2026, 7, 1, 12),
        "sort": "+Id",
        "minCost": Decimal("1.50"),
        "name": "A & B",
        "left": None,
    }
    session.request("GET", JOBS, params=params)
    assert sender.urls == [
        "/jpm/v2/tenant/42/jobs?ids=1,2&active=True&includeTotal=true"
        "&createdOnOrAfter=2026-01-31T05:00:00Z&invoicedOnOrAfter=2026-01-31T00:00:00Z"
        "&modifiedBefore=2026-07-01T16:00:00Z&sort=%2BId&minCost=1.50&name=A%20%26%20B"
    ]


def test_pairs_repeat_a_parameter() -> None:
    sender = FakeSender()
    pairs = [("statuses", "Posted"), ("statuses", "Exported")]
    session_on(sender).request("GET", JOBS, params=pairs)
    assert sender.urls[0].endswith("?statuses=Posted&statuses=Exported")


def test_a_body_goes_out_as_json_with_dates_written() -> None:
    sender = FakeSender()
    body = {"due": date(2026, 3, 1), "on": datetime(2026, 3, 1, 8), "cost": Decimal("2.50")}
    session_on(sender).request("POST", JOBS, body=body)
    sent = sender.sent[0]
    assert json.loads(sent.body or b"") == {
        "due": "2026-03-01T00:00:00Z",
        "on": "2026-03-01T08:00:00Z",
        "cost": 2.5,
    }
    assert sent.headers["Content-Type"] == "application/json"


def test_a_body_that_is_text_is_refused_before_any_request() -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match=r"POST /x/v2/y: the body is a str; pass a dict"):
        session_on(sender).request("POST", "/x/v2/y", body='{"text": "x"}')
    assert sender.sent == []


def test_without_a_body_none_is_announced() -> None:
    sender = FakeSender()
    session_on(sender).request("POST", JOBS)
    assert sender.sent[0].body is None
    assert "Content-Type" not in sender.sent[0].headers


@pytest.mark.parametrize(
    ("method", "path", "message"),
    [
        ("FETCH", JOBS, "not one of GET"),
        ("GET", "https://example.test/jobs", "names a host"),
        ("GET", "//example.test/jobs", "names a host"),
        ("GET", "jpm/v2/tenant/{tenant}/jobs", "does not begin with"),
        ("GET", "/jpm/v2/tenant/{tenant}/jobs?page=1", "params="),
        ("GET", "/jpm/v2/tenant/{tennant}/jobs", "Did you mean 'tenant'"),
        ("GET", "/jpm/v2/tenant/{tenant}/../x", "has a part"),
        ("GET", "/jpm/v2/tenant/{tenant}/jobs\r\nHost: x", "more than a path"),
        ("GET", "", "does not begin with"),
    ],
)
def test_a_wrong_method_or_path_is_refused_before_any_request(
    method: str, path: str, message: str
) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match=message):
        session_on(sender).request(method, path)
    assert not sender.sent
    assert not sender.tokens


@pytest.mark.parametrize(
    "body",
    [{"n": float("nan")}, {"n": object()}, {1: "n"}, {"n": Decimal("0.12345678901234567891")}],
)
def test_a_body_that_json_cannot_carry_is_refused(body: Any) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match="body"):
        session_on(sender).request("POST", JOBS, body=body)
    assert not sender.sent


def test_records_page_any_path() -> None:
    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        page = int(query["page"])
        return _page([{"id": page}], more=page < 3)

    sender = FakeSender(answer)
    records = session_on(sender).records(JOBS, {"number": "7"}, page_size=1)
    assert [row["id"] for row in records] == [1, 2, 3]
    assert sender.urls[0] == "/jpm/v2/tenant/42/jobs?number=7&page=1&pageSize=1"
    assert "number='7'" in repr(records)


def test_records_take_the_page_size_of_the_session() -> None:
    sender = FakeSender(lambda *asked: _page([]))
    session_on(sender, page_size=77).records(JOBS).all()
    assert "pageSize=77" in sender.urls[0]


def test_an_empty_list_filter_gives_no_rows_and_makes_no_request() -> None:
    sender = FakeSender(lambda *asked: _page([{"id": 1}]))
    session = session_on(sender)
    assert session.records(JOBS, {"ids": []}).all() == []
    assert session.records(JOBS, {"ids": []}).count() == 0
    assert not sender.sent


def test_a_filter_may_be_anything_that_gives_values() -> None:
    sender = FakeSender(lambda *asked: _page([]))
    session = session_on(sender)
    for ids in (range(1, 4), (number for number in (1, 2, 3)), {1: "a", 2: "b", 3: "c"}.keys()):
        session.records(JOBS, {"ids": ids}).all()
    session.records(JOBS, {"ids": iter(())}).all()
    assert [url.partition("ids=")[2][:5] for url in sender.urls] == ["1,2,3"] * 3


@pytest.mark.parametrize("name", ["page", "pageSize", "includeTotal"])
def test_paging_parameters_belong_to_the_walk(name: str) -> None:
    with pytest.raises(InvalidArgument, match="set by the walk"):
        session_on(FakeSender()).records(JOBS, {name: 1})


@pytest.mark.parametrize(
    "arguments",
    [{"page_size": 0}, {"page_size": True}, {"limit": -1}, {"limit": 2.5}, {"workers": 0}],
)
def test_wrong_numbers_are_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match="is not a whole number"):
        session_on(FakeSender()).records(JOBS, **arguments)


@pytest.mark.parametrize(
    ("name", "most"), [("jpm.jobs.list", 5000), ("accounting.journal_entries.list", 500)]
)
def test_a_page_that_the_api_would_refuse_is_refused_here(name: str, most: int) -> None:
    session = session_on(FakeSender(lambda *asked: _page([])))
    assert session.call(name, page_size=most).all() == []
    with pytest.raises(InvalidArgument, match=rf"page_size={most + 1} is more than {name} takes: "):
        session.call(name, page_size=most + 1)


def test_a_page_of_a_report_may_be_larger() -> None:
    session = session_on(FakeSender(lambda *asked: _page([])))
    rows = session.reports.get_data("operations", 1, {"parameters": []}, page_size=25_000)
    assert rows.all() == []


def test_a_feed_goes_on_from_its_token() -> None:
    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        if "from" not in query:
            return {"hasMore": True, "continueFrom": "a+/=", "data": [{"id": 1}]}
        return {"hasMore": False, "continueFrom": "end", "data": [{"id": 2}]}

    sender = FakeSender(answer)
    feed = session_on(sender).feed("/jpm/v2/tenant/{tenant}/export/jobs")
    assert [row["id"] for row in feed] == [1, 2]
    assert feed.continue_from == "end"
    assert sender.urls[1].endswith("?from=a%2B%2F%3D")


def test_the_start_of_a_feed_is_a_date_or_a_token() -> None:
    sender = FakeSender(lambda *asked: {"hasMore": False, "continueFrom": "end", "data": []})
    session = session_on(sender, timezone="America/New_York")
    for start in (date(2026, 1, 1), "2026-01-01", "2026-01-01T00:00:00Z", "tok+en"):
        session.feed("/jpm/v2/tenant/{tenant}/export/jobs", {"from": start}).all()
    starts = [url.partition("?from=")[2] for url in sender.urls]
    assert starts == [
        "2026-01-01T05:00:00Z",
        "2026-01-01T05:00:00Z",
        "2026-01-01T00:00:00Z",
        "tok%2Ben",
    ]


def test_a_feed_takes_pairs_and_keeps_those_of_one_name() -> None:
    sender = FakeSender(lambda *asked: {"hasMore": False, "continueFrom": "end", "data": []})
    session, path = session_on(sender), "/jpm/v2/tenant/{tenant}/export/jobs"
    session.feed(path, [("status", "a"), ("from", "token"), ("status", "b")]).all()
    assert sender.urls[0].endswith("?status=a&status=b&from=token")
    for start in ("half \ud83d", ""):
        with pytest.raises(InvalidArgument, match="from"):
            session.feed(path, {"from": start})


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/jpm/v2/tenant/{tenant}/jobs", "jpm.jobs.list"),
        ("/jpm/v2/tenant/42/jobs", "jpm.jobs.list"),
        ("/crm/v2/tenant/{tenant}/customers/7/notes", "crm.customers.list_notes"),
        ("/sales/v2/tenant/{tenant}/estimates", "salestech.estimates.list"),
        ("/settings/v2/tenant/{tenant}/employees", "settings.employees.list"),
    ],
)
def test_a_list_is_no_feed(path: str, name: str) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match=f"is the list {name}, and no export feed"):
        session_on(sender).feed(path)
    assert not sender.sent


@pytest.mark.parametrize("more", [{"page": 2}, [("page", 2)], [("a", 1), ("pageSize", 2)]])
def test_more_parameters_may_not_be_those_of_the_walk(more: Any) -> None:
    with pytest.raises(InvalidArgument, match="is set by the walk over the pages"):
        session_on(FakeSender()).jobs.list(extra_params=more)


def test_a_parameter_is_given_by_argument_or_among_more_of_them() -> None:
    sender = FakeSender(lambda *asked: _page([]))
    jobs = session_on(sender).jobs
    wrong: list[Any] = [{"jobStatus": "Hold"}, [("x", 1), ("jobStatus", "Hold")]]
    for more in wrong:
        with pytest.raises(InvalidArgument, match="jobStatus: given by argument and in extra_para"):
            jobs.list(job_status="Completed", extra_params=more)
    jobs.list(number="1", extra_params={"jobStatus": "Paused"}).all()
    assert "number=1&jobStatus=Paused&" in sender.urls[-1]
    pairs: Any = iter([("x", 1), ("x", 2)])
    jobs.list(number="1", extra_params=pairs).all()
    assert "number=1&x=1&x=2&" in sender.urls[-1]
    assert jobs.list(ids=[], extra_params={"ids": 5}).all() == []


def test_resources_are_the_same_by_short_and_by_long_name() -> None:
    session = session_on(FakeSender())
    assert session.jpm.jobs is session.jobs
    assert session.crm.customers is session.customers
    assert session.accounting.invoices is session.invoices
    assert {"jpm", "crm", "accounting", "jobs", "customers", "invoices"} <= set(dir(session))
    assert "jobs" in dir(session.jpm)


@pytest.mark.parametrize(
    ("path", "nearest"),
    [("jbs", "jobs"), ("jpm.job", "jobs"), ("jobs.lst", "list"), ("custmers", "customers")],
)
def test_a_misspelt_attribute_names_the_nearest(path: str, nearest: str) -> None:
    result: Any = session_on(FakeSender())
    with pytest.raises(AttributeError, match=f"Did you mean {nearest!r}"):
        for word in path.split("."):
            result = getattr(result, word)


def test_call_runs_an_operation_by_name() -> None:
    sender = FakeSender(lambda *asked: {"id": 5})
    session = session_on(sender)
    assert session.call("jpm.jobs.get", 5) == {"id": 5}
    assert session.call("jobs.get", 5) == {"id": 5}
    session.call("jpm.jobs.cancel", 5, body={"reasonId": 1, "memo": "x"})
    assert sender.sent[-1].method == "PUT"


def test_call_takes_a_filter_that_is_called_name() -> None:
    sender = FakeSender(lambda *asked: _page([]))
    session_on(sender).call("crm.customers.list", name="Bo").all()
    assert "name=Bo" in sender.urls[0]


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("jpm.jbs.get", {}, "Did you mean 'jobs'"),
        ("jpm.jobs.cancle", {}, "Did you mean 'cancel'"),
        ("jpx.jobs.get", {}, "Did you mean 'jpm'"),
        ("close", {}, "names no operation"),
        ("jpm.jobs", {}, "names no operation"),
        ("jobs._call", {}, "names no operation"),
        ("jobs.list", {"job_staus": "Done"}, "Did you mean 'job_status'"),
        ("jobs.get", {}, "id"),
        ("jobs.get_many", {"idz": [1]}, r"^jobs\.get_many: .*Did you mean 'ids'"),
    ],
)
def test_call_refuses_what_is_not_there(name: str, arguments: dict[str, Any], message: str) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match=message):
        session_on(sender).call(name, **arguments)
    assert not sender.sent


def test_with_options_changes_a_copy_and_shares_connections_and_token() -> None:
    with Sandbox() as sandbox:
        session = sandbox.session()
        other = session.with_options(timeout=5, page_size=7, retry=RetryPolicy(attempts=1))
        session.jobs.list(limit=1).all()
        other.jobs.list(limit=1).all()
        assert sandbox.token_requests == 1
    assert other.config.timeout == 5
    assert other.page_size == 7
    assert session.page_size is None


@pytest.mark.parametrize("zone", ["UTC", "America/New_York"])
def test_a_session_takes_the_time_zone_of_another(zone: str) -> None:
    session = session_on(FakeSender()).with_options(timezone=zone)
    assert session.with_options(timezone=session.timezone).config.timezone == zone


def test_a_copy_sends_by_the_connections_of_its_session() -> None:
    sender = FakeSender()
    session = session_on(sender)
    session.with_options(timeout=5).jobs.get(1)
    session.jobs.get(2)
    assert [url.rpartition("/")[2] for url in sender.urls] == ["1", "2"]


def test_with_options_checks_what_it_is_given() -> None:
    session = session_on(FakeSender())
    with pytest.raises(ConfigurationError, match="timeout"):
        session.with_options(timeout=-1)
    with pytest.raises(TypeError, match="Did you mean 'timezone'"):
        session.with_options(timezon="UTC")  # type: ignore[call-arg]


def test_what_stands_for_a_session() -> None:
    session = session_on(FakeSender())
    assert Session.of(session) is session
    old = {
        "SERVICETITAN_CLIENT_ID": "cid",
        "SERVICETITAN_CLIENT_SECRET": "cs1.kept-quiet",
        "SERVICETITAN_APP_KEY": "ak1.kept-quiet",
        "SERVICETITAN_TENANT_ID": 42,
        "SERVICETITAN_APP_ID": "",
        "SERVICETITAN_TIMEZONE": "America/Chicago",
        "SERVICETITAN_API_ENVIRONMENT": "production",
        "auth_root": "http://127.0.0.1:9",
        "api_root": "http://127.0.0.1:9",
    }
    made = Session.of(old)
    assert made.tenant_id == "42"
    assert made.config.timezone == "America/Chicago"
    assert made.config.api_url == "http://127.0.0.1:9"
    with pytest.raises(InvalidArgument, match="no connection"):
        Session.of(7)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="client_id"):
        Session.of(None)


def test_building_a_session_makes_no_request_and_shows_no_secret() -> None:
    session = Session(**{**SETTINGS, "client_secret": Secret("cs1.kept-quiet")})
    assert repr(session) == "<Session tenant 42 at http://127.0.0.1:9>"
    assert "kept-quiet" not in repr(session.config)


def test_a_pickled_session_keeps_its_settings() -> None:
    session = pickle.loads(pickle.dumps(session_on(FakeSender(), timezone="America/Chicago")))
    assert session.config.timezone == "America/Chicago"
    assert session.config.app_key.reveal() == "ak1.kept-quiet"


def test_a_closed_session_goes_on_working() -> None:
    with Sandbox() as sandbox:
        with sandbox.session() as session:
            before = session.jobs.list().count()
        assert session.jobs.list().count() == before


def test_an_answer_that_is_a_file_comes_as_bytes() -> None:
    answer = reply_of({})
    answer = type(answer)(200, {"content-type": "audio/mpeg"}, b"\xff\xfb")
    assert session_on(FakeSender(lambda *asked: answer)).request("GET", JOBS) == b"\xff\xfb"


def test_a_session_of_the_sandbox_reads_no_settings_of_the_user(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SERVICETITAN_API_ENVIRONMENT=nonsense\n")
    with Sandbox() as sandbox:
        assert sandbox.session().jobs.list(limit=1).first() is not None


@pytest.mark.parametrize(
    ("act", "outcome"),
    [
        (lambda session: session.customers.create_note(1, {"txt": "x"}), "not_sent"),
        (lambda session: session.customers.create_note(None, {"text": "x"}), "not_sent"),
        (lambda session: session.request("POST", "https://elsewhere.test/"), "not_sent"),
        (lambda session: session.request("PATCH", "/x/v2/tenant/{tenant}/y", body="x"), "not_sent"),
        (lambda session: session.call("customers.create_note", wrong=1), "not_sent"),
        (lambda session: session.pricebook.images.upload(5), "not_sent"),
        (lambda session: session.call("jobs.get", wrong=1), None),
        (lambda session: session.jobs.get(None), None),
        (lambda session: session.request("GET", "https://elsewhere.test/"), None),
    ],
)
def test_what_is_refused_before_any_request_was_not_sent(act: Any, outcome: Any) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument) as caught:
        act(session_on(sender))
    assert caught.value.outcome == outcome
    assert sender.sent == []


@pytest.mark.parametrize("name", ["timeout", "retry", "tenant_id", "observers", "cache"])
def test_an_option_set_on_a_session_is_refused_as_it_would_have_no_effect(name: str) -> None:
    session = session_on(FakeSender())
    before = getattr(session, name, None)
    with pytest.raises(AttributeError, match=rf"with_options\({name}=\.\.\.\)"):
        setattr(session, name, 5)
    assert getattr(session, name, None) == before
    session.nickname = "north"  # type: ignore[attr-defined]  # an attribute of one's own
