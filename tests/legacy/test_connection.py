"""Connections: where their values come from, and the session behind them."""

from __future__ import annotations

import inspect
import json
import threading
from pathlib import Path
from typing import Any

import pytest
import requests
from urllib3.connectionpool import HTTPConnectionPool

from servicepytan import DataService, Report, Session
from servicepytan.auth import (
    ApiEnvironment,
    get_api_root_url,
    get_app_key,
    get_auth_headers,
    get_auth_root_url,
    get_auth_token,
    get_tenant_id,
    request_auth_token,
    servicepytan_connect,
)
from servicepytan.errors import ConfigurationError
from servicepytan.legacy.connection import Connection
from servicepytan.reports import get_report_categories
from servicepytan.requests import Endpoint
from servicepytan.sandbox import Sandbox
from tests.legacy.conftest import old

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
OLD_ARGUMENTS = ("production", "ak1.kept-quiet", "42", "cid.test", "cs1.kept-quiet")


def test_the_arguments_stand_in_the_old_order() -> None:
    conn = servicepytan_connect(*OLD_ARGUMENTS, "app", "America/Denver")
    assert conn == {
        "SERVICETITAN_APP_KEY": "ak1.kept-quiet",
        "SERVICETITAN_TENANT_ID": "42",
        "SERVICETITAN_CLIENT_ID": "cid.test",
        "SERVICETITAN_CLIENT_SECRET": "cs1.kept-quiet",
        "SERVICETITAN_APP_ID": "app",
        "SERVICETITAN_TIMEZONE": "America/Denver",
        "SERVICETITAN_API_ENVIRONMENT": "production",
        "auth_root": "https://auth.servicetitan.io",
        "api_root": "https://api.servicetitan.io",
    }
    assert [*inspect.signature(servicepytan_connect).parameters][-1] == "config_file"


def test_an_app_id_that_is_not_given_is_none() -> None:
    assert servicepytan_connect(*OLD_ARGUMENTS)["SERVICETITAN_APP_ID"] is None
    assert servicepytan_connect(ApiEnvironment.INTEGRATION)["SERVICETITAN_APP_ID"] == ""


def test_the_environment_fills_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICETITAN_APP_KEY", "from-env")
    monkeypatch.setenv("SERVICETITAN_TENANT_ID", "1")
    monkeypatch.setenv("SERVICETITAN_API_ENVIRONMENT", "integration")
    conn = servicepytan_connect(tenant_id="2")
    assert conn["SERVICETITAN_APP_KEY"] == "from-env"
    assert conn["SERVICETITAN_TENANT_ID"] == "2"
    assert conn["SERVICETITAN_CLIENT_ID"] == ""
    assert conn["api_root"] == "https://api-integration.servicetitan.io"


def test_a_dotenv_file_fills_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICETITAN_APP_KEY", "")  # so that the test's end takes it back
    monkeypatch.delenv("SERVICETITAN_APP_KEY")
    Path(".env").write_text("SERVICETITAN_APP_KEY=from-file\n", encoding="utf-8")
    assert servicepytan_connect()["SERVICETITAN_APP_KEY"] == "from-file"


def test_a_config_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "old.json"
    values = {"SERVICETITAN_TENANT_ID": "7", "SERVICETITAN_API_ENVIRONMENT": "integration"}
    file.write_text(json.dumps(values), encoding="utf-8")
    conn = servicepytan_connect(config_file=str(file), timezone="America/Denver")
    assert conn["SERVICETITAN_TENANT_ID"] == "7"
    assert conn["SERVICETITAN_TIMEZONE"] == "America/Denver"
    assert conn["auth_root"] == "https://auth-integration.servicetitan.io"


def test_roots_of_unknown_environments_are_value_errors() -> None:
    assert get_api_root_url(ApiEnvironment.INTEGRATION) == "https://api-integration.servicetitan.io"
    assert f"{ApiEnvironment.PRODUCTION}" == str(ApiEnvironment.PRODUCTION) == "production"
    for function in (get_api_root_url, get_auth_root_url, servicepytan_connect):
        with pytest.raises(ValueError, match="Unknown ApiEnvironment: staging"):
            function("staging")


def test_secrets_do_not_print() -> None:
    conn = servicepytan_connect(*OLD_ARGUMENTS)
    assert "kept-quiet" not in f"{conn} {conn!r} {conn.copy()!r}"
    assert conn["SERVICETITAN_APP_KEY"] == get_app_key(conn) == "ak1.kept-quiet"


def test_missing_credentials_are_named_before_any_request() -> None:
    with pytest.raises(ConfigurationError, match="client_secret"):
        Endpoint("jpm", "jobs", servicepytan_connect(tenant_id="1")).get_many()
    with pytest.raises(KeyError):
        get_tenant_id({})
    for function in (get_auth_token, get_auth_headers):
        with pytest.raises(KeyError, match="SERVICETITAN_CLIENT_SECRET"):
            function({"SERVICETITAN_CLIENT_ID": "cid.test", "SERVICETITAN_APP_KEY": "ak1"})


def test_equal_connections_share_a_session_and_changes_are_followed(conn: Connection) -> None:
    first = Session.of(conn)
    assert Session.of(dict(conn)) is first is DataService(conn).session
    conn["api_root"] = "http://127.0.0.1:9"
    assert Session.of(conn).config.api_url == "http://127.0.0.1:9"
    conn["SERVICETITAN_TENANT_ID"] = 43
    assert Session.of(conn).tenant_id == "43"
    assert first.tenant_id != "43"


@pytest.mark.parametrize("kind", [Connection, dict])
def test_all_calls_follow_a_changed_connection(kind: Any, conn: Connection) -> None:
    changing = kind(conn)
    data, jobs = DataService(changing), Endpoint("jpm", "jobs", changing)
    assert len(jobs.get_all()) == len(data.get_jobs_created_between("2000-01-01", "2100-01-01"))
    with Sandbox(jobs=30) as other:
        changing.update(old(other))
        changing["SERVICETITAN_TIMEZONE"] = "America/Denver"
        created = data.get_jobs_created_between("January 1, 2000", "2100-01-01")
        assert len(created) == len(jobs.get_all()) == 30
        asked = other.requests("GET", "/jpm/*")[0]
        assert asked.params["createdOnOrAfter"] == "2000-01-01T07:00:00Z"
        assert data.timezone == "America/Denver"
        data.conn = conn
        assert data.timezone == "America/New_York"
        assert len(data.get_jobs_created_between("2000-01-01", "2100-01-01")) == 130
        data.conn = other.session()
        assert data.timezone == "UTC"


def test_a_plain_dict_has_one_pool(conn: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    connect: Any = HTTPConnectionPool._new_conn

    def counted(pool: HTTPConnectionPool) -> Any:
        opened.append(pool.host)
        return connect(pool)

    monkeypatch.setattr(HTTPConnectionPool, "_new_conn", counted)
    plain = dict(conn)
    for _ in range(3):
        DataService(plain).get_tag_types()
        Endpoint("settings", "tag-types", plain).get_many()
        get_report_categories(plain)
        Report("operations", 1234, plain)
    assert len(opened) == 1


def test_no_more_sessions_are_kept_than_are_useful(conn: Connection) -> None:
    first = Session.of(conn)
    for tenant in range(1, 65):
        Session.of({**conn, "SERVICETITAN_TENANT_ID": tenant})
    assert Session.of(conn) is not first
    kept = Session.of(conn)
    for tenant in range(1, 127):
        Session.of({**conn, "SERVICETITAN_TENANT_ID": tenant})
        assert Session.of(conn) is kept


def test_a_mapping_of_today_stands_for_its_host_in_old_calls(sandbox: Sandbox) -> None:
    environ = sandbox.environ()
    assert len(Endpoint("jpm", "jobs", environ).get_all()) == 130
    with pytest.raises(requests.HTTPError):
        Endpoint("jpm", "jobs", environ).get_one(1)


def test_a_session_stands_for_a_connection(sandbox: Sandbox) -> None:
    session = sandbox.session()
    assert Session.of(session) is session
    assert get_app_key(session) == sandbox.app_key
    assert get_tenant_id(session) == sandbox.tenant_id
    assert len(Endpoint("jpm", "jobs", session).get_all()) == 130


def test_without_a_connection_the_environment_counts(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in sandbox.environ().items():
        monkeypatch.setenv(name, value)
    assert len(Endpoint("jpm", "jobs").get_many()["data"]) == 100
    assert Session.of(None) is Session.of(None)
    assert get_tenant_id(None) == sandbox.tenant_id
    assert len(Endpoint("jpm", "jobs", servicepytan_connect()).get_all()) == 130
    assert sandbox.token_requests == 1


def test_keys_that_are_not_ours_are_left_alone(conn: Connection) -> None:
    for kind in (Connection, dict):
        more = kind({**conn, "SERVICETITAN_WEBHOOK_KEY": "mine"})
        assert DataService(more).get_business_units()
        assert Endpoint("settings", "business-units", more).get_all()


def test_one_token_serves_all(sandbox: Sandbox, conn: Connection) -> None:
    def work() -> None:
        Endpoint("jpm", "jobs", conn).get_many()
        Endpoint("crm", "customers", dict(conn)).get_all()
        get_auth_token(conn)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    headers = get_auth_headers(conn)
    answer = request_auth_token(sandbox.auth_url, sandbox.client_id, sandbox.client_secret)
    assert sandbox.token_requests == 1
    assert headers["ST-App-Key"] == sandbox.app_key
    assert headers["Authorization"] == answer["access_token"]
    assert 0 < answer["expires_in"] <= 900
    assert answer["access_token"] not in repr(headers)


def test_data_service_takes_the_dates_of_old(sandbox: Sandbox, conn: Connection) -> None:
    def asked() -> dict[str, str]:
        return dict(sandbox.log[-1].query)

    data: Any = DataService(conn)
    data.get_jobs_created_between("January 15, 2024", "2/1/2024 10:30 AM")
    assert asked()["createdOnOrAfter"] == "2024-01-15T05:00:00Z"
    assert asked()["createdBefore"] == "2024-02-01T15:30:00Z"
    for text in ("March", "10:30", "tomorrow", "2024-13-01"):
        with pytest.raises(ValueError, match="is not a date"):
            data.get_jobs_created_between(text, "2024-02-01")
    with pytest.raises(ValueError, match="is not a date"):
        DataService(sandbox.session()).get_jobs_created_between("January 15, 2024", "2024-02-01")


def test_data_service_answers_what_the_old_documentation_showed(conn: Connection) -> None:
    data = DataService(conn)
    everything = ("2000-01-01", "2100-01-01")
    jobs = data.get_jobs_completed_between(*everything, ["Completed"])
    invoices = data.get_invoices_completed_between(*everything)
    assert {row["id"] for row in invoices} <= {job["invoiceId"] for job in jobs}
    assert invoices
    assert data.get_invoices_completed_between("2001-01-01", "2001-01-02") == []
    assert len(data.get_invoices_exported_between(*everything)) >= len(invoices)
    updated = data.get_customers_updated_between(*everything)
    assert updated == data.get_customers_modified_between(*everything) != []
