"""Sections of an environment, in a profile and at the top level."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from servicepytan.config import Profiles, Settings
from tests.config.fixture_types import Settle, Write

TEXT = """\
app_key = "ak1.top"
timezone = "Australia/Sydney"
timeout = 10

[integration]
app_key = "ak1.top.integration"
timeout = 20
workers = 2

[profiles.nsw]
client_id = "cid.nsw"
client_secret = "cs1.nsw"
tenant_id = 111
workers = 3

[profiles.nsw.integration]
client_id = "cid.nsw.integration"
client_secret = "cs1.nsw.integration"
tenant_id = 112
"""
AS_YAML = """\
app_key: ak1.top
timezone: Australia/Sydney
timeout: 10
integration: {app_key: ak1.top.integration, timeout: 20, workers: 2}
profiles:
  nsw:
    client_id: cid.nsw
    client_secret: cs1.nsw
    tenant_id: 111
    workers: 3
    integration:
      client_id: cid.nsw.integration
      client_secret: cs1.nsw.integration
      tenant_id: 112
"""


@pytest.fixture(params=["toml", "yaml"])
def file(request: pytest.FixtureRequest, start: Path, write: Write) -> Path:
    kind = request.param
    return write(start / f"settings.{kind}", {"toml": TEXT, "yaml": AS_YAML}[kind])


def shown(settings: Settings) -> tuple[Any, ...]:
    key = settings.app_key.reveal()
    return settings.tenant_id, settings.client_id, key, settings.timeout, settings.workers


PRODUCTION = ("111", "cid.nsw", "ak1.top", 10.0, 3)
INTEGRATION = ("112", "cid.nsw.integration", "ak1.top.integration", 20.0, 3)


def test_the_section_of_the_environment_counts(settle: Settle, file: Path) -> None:
    arguments = {"config_file": file, "profile": "nsw"}
    assert shown(settle(arguments)) == PRODUCTION
    settings = settle({**arguments, "environment": "Integration"})
    assert shown(settings) == INTEGRATION
    assert settings.timezone == "Australia/Sydney"
    assert settings.api_url == "https://api-integration.servicetitan.io"
    assert settings.origins["tenant_id"] == f"section 'integration' of profile 'nsw' of {file}"
    assert settings.origins["timeout"] == f"section 'integration' of top level of {file}"
    assert settings.origins["workers"] == f"profile 'nsw' of {file}"


@pytest.mark.parametrize("by", ["variable", "dotenv", "profile", "top"])
def test_whoever_names_the_environment(by: str, settle: Settle, start: Path, write: Write) -> None:
    text = TEXT
    if by == "profile":
        text = TEXT.replace("tenant_id = 111\n", 'tenant_id = 111\nenvironment = "integration"\n')
    elif by == "top":
        text = f'environment = "integration"\n{TEXT}'
    elif by == "dotenv":
        write(start / ".env", "SERVICETITAN_API_ENVIRONMENT=integration")
    environ = {"SERVICETITAN_API_ENVIRONMENT": "integration"} if by == "variable" else {}
    file = write(start / "settings.toml", text)
    settings = settle({"config_file": file, "profile": "nsw"}, environ)
    assert shown(settings) == INTEGRATION
    named = Profiles(file, environ=environ, start=start).settings("nsw")
    assert shown(named) == INTEGRATION


def test_what_the_profile_says_of_its_environment_wins_in_a_fleet(
    start: Path, write: Write
) -> None:
    text = TEXT.replace("tenant_id = 111\n", 'tenant_id = 111\nenvironment = "production"\n')
    environ = {"SERVICETITAN_API_ENVIRONMENT": "integration"}
    profiles = Profiles(write(start / "a.toml", text), environ=environ, start=start)
    assert shown(profiles.settings("nsw")) == PRODUCTION


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('environment = "production"', "environment is settled by the name of the section ("),
        ("timeot = 1", "timeot is an unknown key (section 'integration' of profile 'nsw' of"),
        ("timeout = 0", "timeout is 0 (section 'integration' of profile 'nsw' of"),
    ],
)
def test_problems_in_a_section(
    line: str, problem: str, complaints: Any, start: Path, write: Write
) -> None:
    file = write(start / "a.toml", f"{TEXT}{line}\n")
    arguments = {"config_file": file, "profile": "nsw", "environment": "integration"}
    (said,) = complaints(arguments)
    assert said.startswith(problem)
    assert settled_elsewhere(arguments, start)


def settled_elsewhere(arguments: dict[str, Any], start: Path) -> bool:
    """Whether the other environment does without the section."""
    from servicepytan.config import load

    return bool(load({**arguments, "environment": "production"}, environ={}, start=start))


def test_a_section_that_is_no_table(complaints: Any, start: Path, write: Write) -> None:
    file = write(start / "a.toml", "integration = 1\n")
    problems = complaints({"config_file": file})
    assert (
        f"integration is an unknown key (top level of {file}). It is the name of a section: write"
        " its keys below it."
    ) in problems
