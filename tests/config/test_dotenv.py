from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.config import files, load
from tests.config.fixture_types import Settle, Write


def test_dotenv_is_found_upwards_and_the_nearest_counts(
    settle: Settle, complete: dict[str, Any], as_variables: Any, start: Path, write: Write
) -> None:
    lines = "".join(f"{key}={value}\n" for key, value in as_variables(complete).items())
    write(start.parent / ".env", "\n# comment\n" + lines)
    settings = settle()
    assert settings.tenant_id == "1234567"
    assert settings.origins["tenant_id"] == f"{start.parent / '.env'}, line 6"
    write(start / ".env", lines.replace("1234567", "7"))
    assert settle().tenant_id == "7"


def test_a_folder_called_dotenv_is_passed_over(
    settle: Settle, complete: dict[str, Any], start: Path, write: Write
) -> None:
    (start / ".env").mkdir()
    write(start.parent / ".env", "SERVICETITAN_TIMEZONE=Europe/Oslo")
    assert settle(complete).timezone == "Europe/Oslo"


def test_dotenv_leaves_the_environment_alone(
    complete: dict[str, Any], start: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SERVICETITAN_TIMEZONE", raising=False)
    monkeypatch.chdir(start)
    write(start / ".env", "SERVICETITAN_TIMEZONE=Europe/Oslo")
    assert load(complete).timezone == "Europe/Oslo"
    assert "SERVICETITAN_TIMEZONE" not in os.environ


def test_a_lost_working_folder_does_no_harm(
    complete: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost() -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "cwd", lost)
    assert load(complete, environ={}).tenant_id == "1234567"


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("export SERVICETITAN_TIMEZONE=Europe/Oslo", "Europe/Oslo"),
        ("SERVICETITAN_TIMEZONE='Europe/Oslo' # there", "Europe/Oslo"),
        ("\ufeffSERVICETITAN_TIMEZONE=Europe/Oslo\r\n", "Europe/Oslo"),
        ("SERVICETITAN_TIMEZONE=Europe/Oslo\nSERVICETITAN_TIMEZONE=Europe/Rome", "Europe/Rome"),
        ("SERVICETITAN_TIMEZONE=Europe/Oslo\nSERVICETITAN_TIMEZONE=", "UTC"),
        ("SERVICETITAN_TIMEZONE", "UTC"),
        ("HERE=Europe\nSERVICETITAN_TIMEZONE=${HERE}/Oslo", "Europe/Oslo"),
        ("HERE=x\nHERE=Europe\nSERVICETITAN_TIMEZONE=${HERE}/Oslo", "Europe/Oslo"),
        ("PLACE=Oslo\nSERVICETITAN_TIMEZONE=Europe/${PLACE}", "Europe/Rome"),
        ("SERVICETITAN_TIMEZONE=${NOWHERE:-Europe/Oslo}", "Europe/Oslo"),
        ("other ' line\nSERVICETITAN_TIMEZONE=Europe/Oslo", "Europe/Oslo"),
        ("SERVICETITAN_WEBHOOK_PORT=1\nSERVICETITAN_TIMEZONE=Europe/Oslo", "Europe/Oslo"),
    ],
)
def test_dotenv_texts(
    text: str, zone: str, settle: Settle, complete: dict[str, Any], start: Path, write: Write
) -> None:
    write(start / ".env", text)
    assert settle(complete, {"PLACE": "Rome"}).timezone == zone


PRINTABLE = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1)


@given(PRINTABLE)
def test_dotenv_round_trip(value: str) -> None:
    quoted = value.replace("\\", "\\\\").replace("'", "\\'")
    (line,) = files.parse_dotenv(f"\n\nSERVICETITAN_APP_ID='{quoted}'\n", {})
    if "${" not in value:
        assert (line.number, line.key, line.value) == (3, "SERVICETITAN_APP_ID", value)


def test_a_misspelt_variable_of_dotenv(
    complaints: Any, complete: dict[str, Any], start: Path, write: Write
) -> None:
    write(start / ".env", "\nSERVICETITAN_API_ENVIROMENT=integration\n")
    (problem,) = complaints(complete)
    assert problem == (
        f"SERVICETITAN_API_ENVIROMENT is an unknown variable ({start / '.env'}, line 2)."
        " Did you mean 'SERVICETITAN_API_ENVIRONMENT'?"
    )


def test_a_variable_of_ones_own_beside_the_real_one(
    settle: Settle, complete: dict[str, Any], start: Path, write: Write
) -> None:
    write(start / ".env", "SERVICETITAN_CLIENT_NAME=Smith\nSERVICETITAN_TENANT_IDS=1,2\n")
    assert settle(complete).tenant_id == "1234567"


@pytest.mark.parametrize("value", ["cs1.${kept}", "'cs1.${kept}'", '"${kept}"', "${PLACE}${kept}"])
def test_a_value_that_would_lose_a_part(
    value: str, complaints: Any, complete: dict[str, Any], start: Path, write: Write
) -> None:
    write(start / ".env", f"SERVICETITAN_CLIENT_SECRET={value}\n")
    del complete["client_secret"]
    (problem,) = complaints(complete, {"PLACE": "Rome"})
    assert problem == (
        "SERVICETITAN_CLIENT_SECRET names a variable as ${NAME} that is not set"
        f" ({start / '.env'}, line 1). Set it; a value that itself holds ${{ belongs in the"
        " config file or the environment."
    )


@pytest.mark.parametrize(
    "value", ["${NOWHERE:-}", "${EMPTY}", "$NOWHERE", "${NOWHERE", "${NOWHERE:}"]
)
def test_a_value_that_loses_nothing(
    value: str, settle: Settle, complete: dict[str, Any], start: Path, write: Write
) -> None:
    write(start / ".env", f"SERVICETITAN_APP_ID=a{value}\n")
    assert settle(complete, {"EMPTY": ""}).app_id.startswith("a")


def test_a_value_that_does_not_count_may_lose_a_part(
    settle: Settle, complete: dict[str, Any], start: Path, write: Write
) -> None:
    write(start / ".env", "SERVICETITAN_CLIENT_SECRET=${NOWHERE}\n")
    assert settle(complete).client_secret.reveal() == complete["client_secret"]


def test_a_broken_line_of_dotenv(complaints: Any, start: Path, write: Write) -> None:
    write(start / ".env", "\n\nSERVICETITAN_CLIENT_SECRET='cs1.kept-quiet\nSERVICETITAN_APP_ID=1\n")
    (problem,) = complaints()
    assert problem == f"{start / '.env'}, line 3 cannot be read. Check its quotes."
