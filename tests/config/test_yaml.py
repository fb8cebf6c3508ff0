"""The config file as YAML: what is text stays text, and what has no place there is refused."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.config import files, validate, yaml_text
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.retry import RetryPolicy
from tests.all_cases import for_all
from tests.config.fixture_types import Settle, Write

PROFILES = """\
default_profile: nsw
app_key: ak1.shared
timezone: Australia/Sydney
rate_limit: 30
retry:
  attempts: 3

profiles:
  nsw:
    client_id: cid.nsw
    client_secret: cs1.nsw
    tenant_id: 0111
  vic: {client_id: cid.vic, client_secret: cs1.vic, tenant_id: "222", rate_limit: false}
"""


@pytest.mark.parametrize("name", ["settings.yaml", "settings.yml", "settings.YAML"])
def test_profiles(name: str, settle: Settle, start: Path, write: Write) -> None:
    file = write(start / name, PROFILES)
    nsw = settle({"config_file": file})
    assert (nsw.tenant_id, nsw.timezone) == ("111", "Australia/Sydney")
    assert (nsw.rate_limit, nsw.retry) == (RateLimit(30), RetryPolicy(attempts=3))
    assert nsw.origins["client_id"] == f"profile 'nsw' of {file}"
    vic = settle({"config_file": file, "profile": "vic"})
    assert (vic.tenant_id, vic.rate_limit) == ("222", None)


def test_the_default_file_may_be_yaml(
    settle: Settle, tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(files, "user_folder", lambda kind: tmp_path)
    assert files.default_config_file() == tmp_path / "config.toml"
    file = write(tmp_path / "config.yaml", PROFILES)
    assert files.default_config_file() == file
    assert settle().tenant_id == "111"


def test_two_default_files_are_one_too_many(
    complaints: Any, tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "default_config_file", lambda: tmp_path / "config.toml")
    write(tmp_path / "config.toml", 'app_key = "k"\nclient_id = "c"\nclient_secret = "s"')
    write(tmp_path / "config.yml", PROFILES)
    problem, _ = complaints({"client_id": "c"})[::-1]
    assert problem == f"{tmp_path} holds config.toml and config.yml, and one of them must go."


@for_all(
    ("text", "value"),
    [
        *((word, word) for word in ("no", "on", "yes", "off", "y", "NO", "0123", "0x1f", "1_000")),
        *((word, word) for word in ("1:30", "2026-01-01", "1e5", ".5", ".inf", "=", "<<", "0o7")),
        *(("7", 7), ("-7", -7), ("0", 0), ("1.50", 1.5), ("true", True), ("False", False)),
        *(
            ("", None),
            ("~", None),
            ("null", None),
            ("'null'", "null"),
            ('"7"', "7"),
            ("'no'", "no"),
        ),
        ("|\n  cs1.x\n", "cs1.x\n"),
        ("[1, no]", [1, "no"]),
    ],
)
def test_what_plain_values_are(text: str, value: Any) -> None:
    got = yaml_text.parse(f"key: {text}")[0]["key"]
    assert (type(got), got) == (type(value), value)


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("a: 1\nb: 2\na: 3", "a key for the second time", 3),
        ("p:\n  x: 1\n  x: 2", "a key for the second time", 3),
        ("a: &x 1\nb: *x", "an anchor or alias", 1),
        ("a: *x", "an anchor or alias", 1),
        ("a: !!python/object/apply:os.getpid []", "a tag", 1),
        ("a: !!binary aGk=", "a tag", 1),
        ("\n[1]: 2", "a key that is no text", 2),
        ("a: [1,\n", "not valid YAML", 2),
        ("a: 1\n\tb: 2", "not valid YAML", 2),
        ("a: 1\n---\nb: 2", "not valid YAML", 2),
        ("a: cs1.hidden: x", "not valid YAML", 1),
        ("- 1", "holds no keys", 1),
        ("cs1.hidden", "holds no keys", 1),
    ],
)
def test_what_is_refused(
    text: str, words: str, line: int, complaints: Any, start: Path, write: Write
) -> None:
    file = write(start / "x.yaml", text)
    problem = next(p for p in complaints({"config_file": file}) if str(file) in p)
    assert words in problem
    assert f"(at line {line}, column " in problem
    assert "hidden" not in problem


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("a: &x 1", "Write the value itself in each place."),
        ("a: !!binary aGk=", "Leave the tag out."),
        ("a: 1\na: 2", "Keep one of them."),
        ("[1]: 2", "Write its name alone."),
        ("- 1", "Write NAME: VALUE, indent with blanks, and put texts with a colon or #"),
        ("a: [1,", "Write NAME: VALUE, indent with blanks, and put texts with a colon or #"),
        ("profiles: nsw", "NAME: below it, and below that its keys, each level indented."),
        ("integration: 5", "It is the name of a section: write its keys below it."),
    ],
)
def test_each_refusal_says_the_next_step(
    text: str, advice: str, complaints: Any, start: Path, write: Write
) -> None:
    file = write(start / "x.yaml", text)
    assert any(advice in problem for problem in complaints({"config_file": file}))
    assert any(advice in problem.text for problem in validate({"config_file": file}, environ={}))


def test_deep_nesting_is_no_crash(complaints: Any, start: Path, write: Write) -> None:
    file = write(start / "x.yaml", "a: " + "[" * 1000)
    assert "is not valid YAML" in complaints({"config_file": file})[0]


def test_an_empty_file_has_no_settings() -> None:
    assert yaml_text.parse("# nothing\n") == ({}, {})


def test_without_the_extra(
    complaints: Any, start: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    monkeypatch.delitem(sys.modules, "servicepytan.config.yaml_text", raising=False)
    monkeypatch.delattr("servicepytan.config.yaml_text", raising=False)
    file = write(start / "x.yaml", PROFILES)
    (problem,) = complaints({"config_file": file})
    assert 'pip install "servicepytan[yaml]". It was named by ' in problem


TREES = st.dictionaries(
    st.text(max_size=5),
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(-(10**9), 10**9), st.text(max_size=8)),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
        ),
        max_leaves=8,
    ),
    max_size=4,
)


@pytest.mark.slow
@given(TREES)
def test_json_is_read_as_yaml(tree: dict[str, Any]) -> None:
    """JSON with ASCII escapes is YAML, with the exception of surrogates."""
    text = json.dumps(tree).replace("\x7f", "\\u007f")
    if "\\ud" not in text:
        assert yaml_text.parse(text)[0] == tree


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(yaml_text.InvalidYaml):
        tables, lines = yaml_text.parse(text)
        assert {path[0] for path in lines if len(path) == 1} == set(tables)


@given(st.dictionaries(st.text(max_size=6), st.text(max_size=9), max_size=4))
def test_what_is_written_in_quotes_comes_back(table: dict[str, str]) -> None:
    text = yaml.safe_dump(table, default_style='"', allow_unicode=False)
    assert yaml_text.parse(text)[0] == table
