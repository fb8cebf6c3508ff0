from __future__ import annotations

import copy
import pickle
import traceback
from pathlib import Path
from typing import Any

import pytest

from servicepytan.config import (
    changed,
    check,
    describe,
    from_legacy,
    load,
)
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.errors import ConfigurationError
from tests.config.fixture_types import Settle

HIDDEN = "kept-quiet"


def test_nothing_at_all(settle: Settle, config_file: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settle()
    lines = str(caught.value).splitlines()
    assert lines[0] == "4 settings are missing: client_id, client_secret, app_key, tenant_id."
    assert lines[1] == (
        "  client_id is missing: pass client_id to Session, set SERVICETITAN_CLIENT_ID in the"
        f" environment or in .env, or write client_id into {config_file}."
    )
    assert lines[-1].startswith("No credentials yet? `servicepytan demo`")
    assert len(caught.value.problems) == 4


def test_one_missing_setting_is_one_sentence(settle: Settle, complete: dict[str, Any]) -> None:
    del complete["app_key"]
    with pytest.raises(ConfigurationError) as caught:
        settle(complete)
    assert str(caught.value).startswith("app_key is missing: ")


def test_a_json_file_is_told_its_own_keys(
    settle: Settle, complaints: Any, complete: dict[str, Any], start: Path
) -> None:
    (start / "x.json").write_text("{}")
    del complete["app_key"]
    (problem,) = complaints({**complete, "config_file": "x.json"})
    assert problem.endswith(f"or write SERVICETITAN_APP_KEY into {start / 'x.json'}.")


def test_all_problems_at_once(complaints: Any, start: Path, write: Any) -> None:
    write(start / ".env", "SERVICETITAN_TIMEZONE=Mars/Base\nSERVICETITAN_API_URL=http://x.example")
    file = write(start / "x.toml", "page_size = 0\nworkers = 'many'\ntimout = 3\ntimeout = -1")
    arguments = {"client_id": "", "app_key": f" {HIDDEN}", "config_file": file, "tennant_id": 5}
    problems = complaints(arguments, {"SERVICETITAN_TENANT_ID": "12a"})
    starts = [
        "client_secret is missing: ",
        "tennant_id is no setting (argument tennant_id). Did you mean 'tenant_id'?",
        f"timout is an unknown key (top level of {file}). Did you mean 'timeout'?",
        "client_id is empty (argument client_id). ",
        "app_key has whitespace before it (argument app_key). ",
        "tenant_id is not a number: '12a' (environment variable SERVICETITAN_TENANT_ID). ",
        f"timezone is unknown: 'Mars/Base' ({start / '.env'}, line 1). ",
        f"api_url is not https: 'http://x.example' ({start / '.env'}, line 2). ",
        f"page_size is 0 (top level of {file}). ",
        f"workers is 'many' (top level of {file}). ",
        f"timeout is -1 (top level of {file}). ",
    ]
    assert len(problems) == len(starts)
    for problem, begin in zip(problems, starts):
        assert problem.startswith(begin)
        assert problem.endswith((".", "?"))


def test_the_head_counts(settle: Settle) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settle({"client_id": "x", "tenant_id": "x", "app_key": "x"})
    head = str(caught.value).splitlines()[0]
    assert head == "1 setting is missing: client_secret; 1 problem with the settings:"


def test_wrong_values_behind_the_winner_do_not_matter(
    settle: Settle, complete: dict[str, Any]
) -> None:
    assert settle(complete, {"SERVICETITAN_TENANT_ID": "x"}).tenant_id == "1234567"


def test_empty_optional_arguments_are_refused(complaints: Any, complete: dict[str, Any]) -> None:
    names = ("app_id", "environment", "timezone", "api_url", "auth_url")
    problems = complaints({**complete, **dict.fromkeys(names, "")})
    assert [problem.partition(" (")[0] for problem in problems] == [f"{n} is empty" for n in names]
    assert all("or leave it out" in problem for problem in problems)


def test_secrets_of_another_type(complaints: Any, complete: dict[str, Any]) -> None:
    (problem,) = complaints({**complete, "app_key": 123456789})
    assert problem.startswith("app_key must be text (argument app_key).")
    assert "123456789" not in problem


def test_alone(complete: dict[str, Any], start: Path, config_file: Path, write: Any) -> None:
    write(start / ".env", "SERVICETITAN_TIMEZONE=Europe/Oslo")
    write(config_file, "= broken")
    environ = {"SERVICETITAN_PROFILE": "x", "SERVICETITAN_API_URL": "https://example.com"}
    settings = load(complete, environ=environ, start=start, alone=True)
    assert settings.timezone == "UTC"
    assert settings.api_url == "https://api.servicetitan.io"
    with pytest.raises(ConfigurationError, match="or write app_key into the config file"):
        load({}, alone=True)


def test_check(start: Path, complete: dict[str, Any]) -> None:
    assert check(complete, environ={}, start=start) == ()
    assert len(check({}, environ={}, start=start)) == 4


# Secrets


def everything(value: Any) -> str:
    return f"{value} {value!r} {value:} {getattr(value, '__dict__', '')}"


def test_settings_show_no_secret(settle: Settle, complete: dict[str, Any]) -> None:
    settings = settle(complete)
    assert settings.client_secret.reveal() == complete["client_secret"]
    texts = [settings, copy.deepcopy(settings), describe(settings), settings._asdict()]
    for text in texts:
        assert HIDDEN not in f"{text} {text!r}"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(settings)


@pytest.mark.parametrize("name", ["client_secret", "app_key"])
@pytest.mark.parametrize("around", [" {}", "{}\n", "a {} b", "\u200b{}", "{}\u00e9"])
def test_problems_show_no_secret(
    name: str, around: str, start: Path, complete: dict[str, Any], as_variables: Any
) -> None:
    complete[name] = around.format(HIDDEN)
    for arguments, environ in ((complete, {}), ({}, as_variables(complete))):
        with pytest.raises(ConfigurationError) as caught:
            load(arguments, environ=environ, start=start)
        error = caught.value
        assert name in str(error)
        assert HIDDEN not in everything(error)
        assert error.__cause__ is None
        assert error.__context__ is None
        assert HIDDEN not in frames_of_ours(error)


def frames_of_ours(error: BaseException) -> str:
    summary = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in summary.stack if Path(frame.filename).parent.name == "config"]
    ours = [frame for frame in ours if "tests" not in Path(frame.filename).parts]
    assert ours
    return " ".join(str(frame.locals) for frame in ours)


def test_a_secret_in_the_wrong_setting_is_masked(complaints: Any, complete: dict[str, Any]) -> None:
    (problem,) = complaints({**complete, "timezone": complete["app_key"], "app_key": HIDDEN})
    assert HIDDEN not in problem


def test_a_broken_file_leaves_nothing_behind(start: Path, write: Any) -> None:
    for name, text in (("x.toml", "client_secret = '{}\n="), ("x.json", '{{"a": "{}')):
        write(start / name, text.format(HIDDEN))
        with pytest.raises(ConfigurationError) as caught:
            load({"config_file": name}, environ={}, start=start)
        assert caught.value.__context__ is None
        assert HIDDEN not in everything(caught.value) + frames_of_ours(caught.value)


def test_messages_survive_redaction(settle: Settle) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settle()
    assert Redactor().text(str(caught.value)) == str(caught.value)


# Changed copies


def test_changed(settle: Settle, complete: dict[str, Any]) -> None:
    before = settle({**complete, "workers": 3, "page_size": 5}, {"SERVICETITAN_TIMEZONE": "UTC"})
    after = changed(before, {"timezone": "Europe/Oslo", "environment": None})
    assert (before.timezone, after.timezone) == ("UTC", "Europe/Oslo")
    assert after.workers == 3
    assert changed(before, {}).origins == before.origins
    assert after.client_secret == before.client_secret
    assert after.origins["timezone"] == "argument timezone"
    assert after.origins["workers"] == "argument workers"
    assert after.origins["timeout"] == "default"
    assert changed(after, {}) == after


def test_settings_made_by_hand_can_be_changed(settle: Settle, complete: dict[str, Any]) -> None:
    by_hand = settle(complete)._replace(origins={}, workers=2)
    assert changed(by_hand, {"timeout": 5}) == by_hand._replace(timeout=5.0)


def test_hosts_follow_a_changed_environment(settle: Settle, complete: dict[str, Any]) -> None:
    moved = changed(settle(complete), {"environment": "integration"})
    assert moved.api_url == "https://api-integration.servicetitan.io"
    fixed = settle({**complete, "api_url": "http://localhost:1"})
    moved = changed(fixed, {"environment": "integration"})
    assert moved.api_url == "http://localhost:1"
    assert moved.auth_url == "https://auth-integration.servicetitan.io"


def test_the_rate_limit_can_be_turned_off_later(settle: Settle, complete: dict[str, Any]) -> None:
    off = changed(settle(complete), {"rate_limit": None})
    assert off.rate_limit is None
    assert changed(off, {"timeout": 5}).rate_limit is None
    assert changed(off, {"rate_limit": 3}).rate_limit == RateLimit(3)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"timezone": "x"}, "timezone is unknown: 'x' (argument timezone)."),
        ({"timezon": "UTC"}, "timezon is no setting"),
        ({"profile": "nsw"}, "profile chooses among all settings and cannot be changed later."),
        ({"config_file": "x"}, "Make a new Session with this config_file."),
    ],
)
def test_bad_changes(
    settle: Settle, complete: dict[str, Any], arguments: dict[str, Any], message: str
) -> None:
    settings = settle(complete)
    with pytest.raises(ConfigurationError) as caught:
        changed(settings, arguments)
    assert message in str(caught.value)


# Connections of 0.4.2


def connection(**more: Any) -> dict[str, Any]:
    return {
        "SERVICETITAN_APP_KEY": "ak1.x",
        "SERVICETITAN_TENANT_ID": 5,
        "SERVICETITAN_CLIENT_ID": "cid.x",
        "SERVICETITAN_CLIENT_SECRET": "cs1.x",
        "SERVICETITAN_APP_ID": None,
        "SERVICETITAN_TIMEZONE": "",
        "SERVICETITAN_API_ENVIRONMENT": "integration",
        "auth_root": "https://auth-integration.servicetitan.io",
        "api_root": "https://api-integration.servicetitan.io",
        **more,
    }


def test_a_connection_becomes_arguments(settle: Settle) -> None:
    arguments = from_legacy(connection(note="mine"))
    assert arguments == {
        "app_key": "ak1.x",
        "tenant_id": 5,
        "client_id": "cid.x",
        "client_secret": "cs1.x",
        "environment": "integration",
        "auth_url": "https://auth-integration.servicetitan.io",
        "api_url": "https://api-integration.servicetitan.io",
    }
    assert settle(arguments).tenant_id == "5"


def test_empty_credentials_of_a_connection_are_told(complaints: Any) -> None:
    problems = complaints(from_legacy(connection(SERVICETITAN_CLIENT_ID="")))
    assert problems[0].startswith("client_id is empty")


def test_unknown_keys_of_a_connection_are_told() -> None:
    with pytest.raises(ConfigurationError) as caught:
        from_legacy(connection(SERVICETITAN_TIMEZON="UTC", SERVICETITAN_QQ=1))
    assert caught.value.problems == (
        "SERVICETITAN_TIMEZON is an unknown key (connection)."
        " Did you mean 'SERVICETITAN_TIMEZONE'?",
        "SERVICETITAN_QQ is an unknown key (connection).",
    )


def test_retry_from_a_table(settle: Settle, complete: dict[str, Any]) -> None:
    assert settle({**complete, "retry": {"attempts": 2}}).retry == RetryPolicy(attempts=2)
    assert settle({**complete, "app_key": Secret("k")}).app_key == Secret("k")
