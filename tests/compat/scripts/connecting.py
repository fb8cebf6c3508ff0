"""Connections, tokens and headers."""

import contextlib
import io
import json
import logging
import os

import requests

from servicepytan.auth import (
    AUTH_VARIABLES,
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

VALUES = {
    "SERVICETITAN_APP_KEY": "key-1",
    "SERVICETITAN_TENANT_ID": "42",
    "SERVICETITAN_CLIENT_ID": "cid-1",
    "SERVICETITAN_CLIENT_SECRET": "secret-1",
    "SERVICETITAN_APP_ID": "app-1",
    "SERVICETITAN_TIMEZONE": "America/Denver",
    "SERVICETITAN_API_ENVIRONMENT": "production",
}


@contextlib.contextmanager
def logged():
    seen = io.StringIO()
    handler = logging.StreamHandler(seen)
    logging.getLogger().addHandler(handler)
    yield seen
    logging.getLogger().removeHandler(handler)


@contextlib.contextmanager
def environment(**values):
    before = dict(os.environ)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def file_with(values):
    with open("old.json", "w") as file:
        json.dump(values, file)
    return "old.json"


def case_positional(conn):
    return servicepytan_connect("integration", "k", "7", "c", "s", "a", "America/Denver")


def case_keywords(conn):
    return servicepytan_connect(
        api_environment=ApiEnvironment.INTEGRATION,
        app_key="k",
        tenant_id="7",
        client_id="c",
        client_secret="s",
        app_id="a",
        timezone="America/Denver",
        config_file=None,
    )


def case_only_what_is_needed(conn):
    return servicepytan_connect(app_key="k", tenant_id=7, client_id="c", client_secret="s")


def case_config_file(conn):
    return servicepytan_connect(config_file=file_with(VALUES))


def case_config_file_for_integration(conn):
    values = {**VALUES, "SERVICETITAN_API_ENVIRONMENT": "integration"}
    return servicepytan_connect(config_file=file_with(values))["api_root"]


def case_config_file_with_gaps(conn):
    result = servicepytan_connect(config_file=file_with({"SERVICETITAN_APP_KEY": "k"}))
    return [result["SERVICETITAN_TIMEZONE"], result["SERVICETITAN_API_ENVIRONMENT"]]


def case_argument_beside_file(conn):
    result = servicepytan_connect(config_file=file_with(VALUES), timezone="America/Chicago")
    return result["SERVICETITAN_TIMEZONE"]


def case_environment(conn):
    with environment(**VALUES):
        return servicepytan_connect()


def case_environment_for_integration(conn):
    with environment(**{**VALUES, "SERVICETITAN_API_ENVIRONMENT": "integration"}):
        return [servicepytan_connect()[root] for root in ("api_root", "auth_root")]


def case_argument_beside_environment(conn):
    with environment(**VALUES):
        return servicepytan_connect(tenant_id="7")["SERVICETITAN_TENANT_ID"]


def case_dotenv(conn):
    with open(".env", "w") as file:
        file.write("SERVICETITAN_APP_ID=from-dotenv\n")
    with environment():
        return servicepytan_connect()["SERVICETITAN_APP_ID"]


def case_unknown_environment(conn):
    try:
        servicepytan_connect("staging")
    except ValueError:
        return "ValueError"


def case_roots(conn):
    places = ("production", "integration", *ApiEnvironment)
    return [[get_api_root_url(place), get_auth_root_url(place)] for place in places]


def case_default_roots(conn):
    return [get_api_root_url(), get_auth_root_url()]


def case_unknown_root(conn):
    caught = []
    for function in (get_api_root_url, get_auth_root_url):
        try:
            function("staging")
        except ValueError as error:
            caught.append("Unknown ApiEnvironment: staging" in str(error))
    return caught


def case_environments(conn):
    environments = (ApiEnvironment.PRODUCTION, ApiEnvironment.INTEGRATION)
    return [[place.value, place in ("production", "integration")] for place in environments]


def case_variables(conn):
    return AUTH_VARIABLES


def case_it_is_a_dict(conn):
    copied = {**conn}
    copied.pop("SERVICETITAN_APP_ID")
    return [isinstance(conn, dict), sorted(conn), len(copied), json.loads(json.dumps(conn))]


def case_keys_of_the_connection(conn):
    return [get_app_key(conn), get_tenant_id(conn)]


def case_keys_that_are_missing(conn):
    caught = []
    for function in (get_app_key, get_tenant_id):
        try:
            function({})
        except KeyError as error:
            caught.append(str(error))
    return caught


def case_credentials_that_are_missing(conn):
    caught = []
    for function in (get_auth_token, get_auth_headers):
        try:
            function({"SERVICETITAN_CLIENT_ID": "c", "auth_root": conn["auth_root"]})
        except KeyError as error:
            caught.append(str(error))
    return caught


def case_headers_sign_a_request(conn):
    headers = get_auth_headers(conn)
    url = "{}/settings/v2/tenant/{}/employees".format(conn["api_root"], get_tenant_id(conn))
    return [sorted(headers), requests.get(url, headers=headers, timeout=30).status_code]


def case_a_token(conn):
    return [type(get_auth_token(conn)).__name__, len(get_auth_token(conn)) > 20]


def case_a_token_by_its_credentials(conn):
    result = request_auth_token(
        conn["auth_root"], conn["SERVICETITAN_CLIENT_ID"], conn["SERVICETITAN_CLIENT_SECRET"]
    )
    return [sorted(result), result["token_type"], 0 < result["expires_in"] <= 900]


def case_a_wrong_secret(conn):
    try:
        get_auth_token({**conn, "SERVICETITAN_CLIENT_SECRET": "wrong"})
    except requests.HTTPError as error:
        return error.response.status_code


def case_a_wrong_secret_in_the_log(conn):
    with logged() as seen, contextlib.suppress(requests.HTTPError):
        get_auth_token({**conn, "SERVICETITAN_CLIENT_SECRET": "wrong-and-private"})
    return "wrong-and-private" in seen.getvalue()
