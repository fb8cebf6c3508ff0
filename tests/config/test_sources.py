from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from servicepytan.config import SETTINGS, SOURCES
from servicepytan.config.settings import BY_VARIABLE
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import Secret
from servicepytan.core.retry import RetryPolicy
from tests.config.fixture_types import Settle, Write


def test_the_order_is_one_list() -> None:
    names = [source.name for source in SOURCES]
    places = ["argument", "environment variable", ".env", "config file"]
    assert names == [*places, "login", "default"]


@pytest.mark.parametrize("lowest", range(4))
def test_the_first_source_wins(
    lowest: int,
    settle: Settle,
    complete: dict[str, Any],
    start: Path,
    config_file: Path,
    write: Write,
) -> None:
    """Each source from ``lowest`` down says another time zone; the first of them counts."""
    zones = ["Europe/Paris", "Europe/Rome", "Europe/Oslo", "Europe/Riga"]
    places = [
        "argument timezone",
        "environment variable SERVICETITAN_TIMEZONE",
        f"{start / '.env'}, line 1",
        f"profile 'nsw' of {config_file}",
    ]
    arguments, environ = complete, {}
    if lowest <= 0:
        arguments["timezone"] = zones[0]
    if lowest <= 1:
        environ["SERVICETITAN_TIMEZONE"] = zones[1]
    if lowest <= 2:
        write(start / ".env", f"SERVICETITAN_TIMEZONE={zones[2]}")
    write(config_file, f'default_profile = "nsw"\n[profiles.nsw]\ntimezone = "{zones[3]}"')
    settings = settle(arguments, environ)
    assert settings.timezone == zones[lowest]
    assert settings.origins["timezone"] == places[lowest]


@pytest.mark.parametrize("variable", [name for name in BY_VARIABLE if "PROFILE" not in name])
def test_every_variable_is_read(
    variable: str, settle: Settle, complete: dict[str, Any], as_variables: Any, write: Write
) -> None:
    name = BY_VARIABLE[variable].name
    if name == "config_file":
        return
    values = {"environment": "integration", "timezone": "Europe/Oslo", "tenant_id": "77"}
    value = values.get(name, "https://example.com" if "url" in name else "v")
    settings = settle({}, {**as_variables(complete), variable: value})
    result = getattr(settings, name)
    assert (result.reveal() if isinstance(result, Secret) else result) == value
    assert settings.origins[name] == f"environment variable {variable}"


def test_defaults(settle: Settle, complete: dict[str, Any]) -> None:
    settings = settle(complete)
    assert settings.environment == "production"
    assert settings.timezone == "UTC"
    assert settings.app_id == ""
    assert settings.page_size is None
    assert settings.timeout == 100.0
    assert settings.retry == RetryPolicy()
    assert settings.rate_limit == RateLimit()
    assert settings.origins["timezone"] == "default"
    assert set(settings.origins) == {setting.name for setting in SETTINGS}


@pytest.mark.parametrize(
    ("environment", "api_url", "auth_url"),
    [
        ("production", "https://api.servicetitan.io", "https://auth.servicetitan.io"),
        (
            "INTEGRATION",
            "https://api-integration.servicetitan.io",
            "https://auth-integration.servicetitan.io",
        ),
    ],
)
def test_the_environment_chooses_both_hosts(
    settle: Settle, complete: dict[str, Any], environment: str, api_url: str, auth_url: str
) -> None:
    settings = settle({**complete, "environment": environment})
    assert (settings.api_url, settings.auth_url) == (api_url, auth_url)
    assert settings.origins["api_url"] == f"default of environment {environment.lower()}"


def test_one_host_can_be_overridden_alone(settle: Settle, complete: dict[str, Any]) -> None:
    settings = settle({**complete, "environment": "integration", "api_url": "http://localhost:1/"})
    assert settings.api_url == "http://localhost:1"
    assert settings.auth_url == "https://auth-integration.servicetitan.io"


def test_none_is_not_given_but_for_the_rate_limit(settle: Settle, complete: dict[str, Any]) -> None:
    arguments = {**complete, "app_id": None, "profile": None, "page_size": None, "rate_limit": None}
    settings = settle(arguments, {"SERVICETITAN_APP_ID": "from environment"})
    assert settings.app_id == "from environment"
    assert settings.rate_limit is None
    assert settings.origins["rate_limit"] == "argument rate_limit"


def test_arguments_of_python_types(settle: Settle, complete: dict[str, Any]) -> None:
    arguments = {**complete, "tenant_id": 42, "client_secret": Secret("cs1.x"), "rate_limit": 5}
    settings = settle(arguments)
    assert settings.tenant_id == "42"
    assert settings.client_secret == Secret("cs1.x")
    assert settings.rate_limit == RateLimit(5)


def test_empty_optional_variables_count_as_unset(settle: Settle, complete: dict[str, Any]) -> None:
    names = ("APP_ID", "TIMEZONE", "API_ENVIRONMENT", "PROFILE", "CONFIG")
    settings = settle(complete, {f"SERVICETITAN_{name}": "" for name in names})
    assert (settings.app_id, settings.timezone, settings.environment) == ("", "UTC", "production")


@pytest.mark.parametrize("name", ["CLIENT_ID", "CLIENT_SECRET", "TENANT_ID", "API_URL", "AUTH_URL"])
def test_other_empty_variables_do_not(
    name: str, complaints: Any, complete: dict[str, Any], as_variables: Any
) -> None:
    variable = f"SERVICETITAN_{name}"
    (problem,) = complaints({}, {**as_variables(complete), variable: ""})
    assert problem.startswith(f"{name.lower()} is empty (environment variable {variable}).")


def test_other_variables_of_the_environment_are_nobodys_business(
    settle: Settle, complete: dict[str, Any]
) -> None:
    environ = {"SERVICETITAN_TIMEZON": "x", "SERVICETITAN_API_VERSION": "2"}
    assert settle(complete, environ) == settle(complete)


def run(code: str) -> list[str]:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)
    return done.stdout.split()


def test_the_default_place() -> None:
    code = (
        "from servicepytan.config import default_config_file as place;"
        "print(place().name, place().parent.name)"
    )
    assert run(code) == ["config.toml", "servicepytan"]


def test_importing_is_light() -> None:
    code = "import sys, servicepytan.config; print(*sys.modules)"
    heavy = {"requests", "urllib3", "dotenv", "platformdirs", "tomllib", "tomli", "click", "rich"}
    before = run("import sys; print(*sys.modules)")  # a measuring tool may load some itself
    assert not heavy & (set(run(code)) - set(before))
