from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.config import (
    SELECTORS,
    SETTINGS,
    Settings,
    describe,
    settings_table,
    template,
    write_template,
)
from servicepytan.config.files import parse_toml
from servicepytan.errors import ConfigurationError
from tests.config.fixture_types import Settle

DOCS = Path(__file__).parents[2] / "docs" / "configuration.md"


def test_a_fresh_file_waits_to_be_filled_in(complaints: Any, config_file: Path) -> None:
    assert write_template() == config_file
    problems = complaints()
    place = f"(profile 'main' of {config_file})"
    assert [problem.partition(f" {place}")[0] for problem in problems] == [
        "client_id is empty",
        "client_secret is empty",
        "app_key is empty",
        "tenant_id is empty",
    ]


def test_a_filled_file_works(settle: Settle, config_file: Path) -> None:
    write_template(profile="nsw")
    text = config_file.read_text().replace('_id = ""', '_id = "1"').replace('= ""', '= "x"')
    config_file.write_text(text.replace("# timezone =", "timezone ="))
    assert settle({"profile": "nsw"}).tenant_id == "1"


def test_the_examples_in_the_file_are_right(settle: Settle, complete: dict[str, Any]) -> None:
    commented = [line[2:] for line in template().splitlines() if line.startswith("# ")]
    examples = parse_toml("\n".join(line for line in commented if " = " in line), Path("x"))
    assert set(examples) >= {"timezone", "environment", "api_url", "rate_limit"}
    assert settle({**complete, **examples}).api_url == examples["api_url"]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_profile_name(name: str) -> None:
    tables = parse_toml(template(name), Path("x"))
    assert tables["default_profile"] == name
    assert list(tables["profiles"]) == [name]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no permission bits")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        file = write_template(tmp_path / "new" / "config.toml")
    finally:
        os.umask(old)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_an_existing_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("mine")
    with pytest.raises(ConfigurationError, match="exists already and stays as it is"):
        write_template(file)
    assert file.read_text() == "mine"


def test_places_that_will_not_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigurationError, match="cannot be written"):
        write_template(tmp_path / "file" / "config.toml")
    with pytest.raises(ConfigurationError, match=r"ends in \.toml"):
        write_template(tmp_path / "config.json")


@pytest.mark.parametrize(
    ("limit", "shown"),
    [
        ({"requests_per_second": 40}, "40 per second"),
        ({"share": 0.25}, "0.25 of 60 per second"),
        ({"redis": "redis://:kept-quiet@h:1/0"}, "60 per second, shared by redis://h:1/0"),
    ],
)
def test_a_rate_limit_is_shown_without_secrets(
    settle: Settle, complete: dict[str, Any], limit: dict[str, Any], shown: str
) -> None:
    rows = {row.name: row.value for row in describe(settle({**complete, "rate_limit": limit}))}
    assert rows["rate_limit"] == shown


def test_rows(settle: Settle, complete: dict[str, Any]) -> None:
    rows = {row.name: row for row in describe(settle({**complete, "rate_limit": None}))}
    assert list(rows) == [setting.name for setting in SETTINGS]
    assert rows["client_secret"].value == rows["app_key"].value == "***"
    assert rows["tenant_id"] == ("tenant_id", "1234567", "argument tenant_id")
    assert rows["rate_limit"].value == "off"
    assert rows["page_size"].value == "automatic"
    assert rows["timeout"].value == "100"
    assert rows["retry"].value == "6 attempts within 600 s"
    assert rows["api_url"].origin == "default of environment production"


def test_the_documentation_lists_all_settings() -> None:
    table = settings_table()
    for setting in (*SETTINGS, *SELECTORS):
        assert f"| `{setting.name}` |" in table
    assert table in DOCS.read_text(encoding="utf-8"), "print(settings_table()) into it"


def test_tables_are_consistent() -> None:
    names = [setting.name for setting in (*SETTINGS, *SELECTORS)]
    assert len(set(names)) == len(names)
    fields = list(Settings._fields)
    assert fields == [*(setting.name for setting in SETTINGS), "origins"]
    for setting in SETTINGS:
        if not setting.required and setting.default not in (None, ""):
            assert setting.parse(setting.default) == setting.default
    assert sys.intern("client_secret") in {s.name for s in SETTINGS if s.secret}
