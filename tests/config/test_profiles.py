"""Profiles one by one: which there are, and that each speaks for itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from servicepytan.config import Profiles, check_options
from servicepytan.errors import ConfigurationError

TEXT = """
default_profile = "vic"
app_key = "ak1.shared"
timezone = "Australia/Sydney"

[profiles.nsw]
client_id = "cid.nsw"
client_secret = "cs1.nsw"
tenant_id = 1111111

[profiles.vic]
client_id = "cid.vic"
client_secret = "cs1.vic"
tenant_id = 2222222
timezone = "Australia/Melbourne"

[profiles.bare]
"""


def profiles(folder: Path, text: str = TEXT, name: str = "c.toml", **environ: str) -> Profiles:
    file = folder / name
    file.touch(mode=0o600)
    file.write_text(text, encoding="utf-8")
    return Profiles(file, environ=environ, start=folder)


def test_the_file_tells_its_profiles(tmp_path: Path) -> None:
    read_profiles = profiles(tmp_path)
    assert read_profiles.names == read_profiles.chosen() == ("nsw", "vic", "bare")
    assert read_profiles.chosen(["vic", "nsw", "vic"]) == ("vic", "nsw")
    assert read_profiles.settings("nsw").tenant_id == "1111111"
    assert read_profiles.settings("vic").timezone == "Australia/Melbourne"
    assert read_profiles.settings("vic", {"timeout": 5}).timeout == 5


def test_an_unknown_profile_names_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"'nws' is unknown\. Did you mean 'nsw'\?"):
        profiles(tmp_path).chosen(["nws", "vic"])


def test_what_is_a_tenants_own_belongs_into_its_profile(tmp_path: Path) -> None:
    text = TEXT.replace("tenant_id = 1111111\n", "").replace('app_key = "ak1.shared"\n', "")
    read_profiles = profiles(tmp_path, text, SERVICETITAN_TENANT_ID="9999999")
    with pytest.raises(ConfigurationError) as caught:
        read_profiles.settings("nsw")
    app_key, tenant_id = caught.value.problems
    assert app_key.startswith(
        "app_key is missing: pass app_key to Session, set SERVICETITAN_APP_KEY"
    )
    assert tenant_id == (
        f"tenant_id is missing: write tenant_id into profile 'nsw' of {tmp_path / 'c.toml'}."
    )
    assert "demo" not in str(caught.value)


def test_the_environment_never_makes_two_tenants_one(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SERVICETITAN_TENANT_ID=9\nSERVICETITAN_APP_ID=app\n")
    (tmp_path / ".env").chmod(0o600)
    read_profiles = profiles(
        tmp_path,
        SERVICETITAN_TENANT_ID="9999999",
        SERVICETITAN_CLIENT_SECRET="cs1.other",
        SERVICETITAN_TIMEZONE="UTC",
        SERVICETITAN_PROFILE="vic",
        SERVICETITAN_API_URL="https://proxy.test",
    )
    settings = read_profiles.settings("nsw")
    assert settings.tenant_id == "1111111"
    assert settings.client_secret.reveal() == "cs1.nsw"
    assert settings.timezone == "Australia/Sydney"
    assert (settings.api_url, settings.app_id) == ("https://proxy.test", "app")
    with pytest.raises(
        ConfigurationError, match="3 settings are missing: client_id, client_secret"
    ):
        read_profiles.settings("bare")


def test_the_file_is_found_as_by_a_session(tmp_path: Path) -> None:
    profiles(tmp_path)
    named = Profiles(environ={"SERVICETITAN_CONFIG": "c.toml"}, start=tmp_path)
    assert named.file == tmp_path / "c.toml"


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("app_key = 'x'", "c.toml", "has no profiles"),
        ("profiles = 1", "c.toml", "has no profiles"),
        ("{}", "c.json", "has no profiles"),
        ("x = ", "c.toml", "not valid TOML"),
    ],
)
def test_a_file_without_profiles(tmp_path: Path, text: str, name: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        profiles(tmp_path, text, name)


def test_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="does not exist"):
        Profiles(tmp_path / "none.toml", environ={}, start=tmp_path)
    with pytest.raises(ConfigurationError, match="config_file"):
        Profiles("", environ={}, start=tmp_path)
    nowhere = tmp_path / "config.toml"
    monkeypatch.setattr("servicepytan.config.files.default_config_file", lambda: nowhere)
    with pytest.raises(ConfigurationError, match="config init"):
        Profiles(environ={}, start=tmp_path)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"timeot": 5}, "timeot is no setting for all tenants. Did you mean 'timeout'?"),
        ({"tenant_id": 5}, "tenant_id is no setting for all tenants."),
        ({"timeout": -1}, "timeout"),
    ],
)
def test_options_for_all_are_checked(arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        check_options(arguments)
    assert words in str(caught.value)
    check_options({"timeout": 5, "rate_limit": None, "retry": None})
