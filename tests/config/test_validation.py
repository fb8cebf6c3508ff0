"""All problems of the settings at once, each with its file and line."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.config import validate
from servicepytan.config.line_numbers import json_lines, toml_lines
from servicepytan.config.validation import SettingProblem
from tests.config.fixture_types import Write

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HIDDEN = "kept-quiet"

TOML = f"""\
default_profile = "nws"
timout = 5
timeout = -1

[integration]
environment = "production"

[profiles.nsw]
client_id = "cid.nsw"
client_secret = " cs1.{HIDDEN}"
app_key = "ak1.{HIDDEN}"
tenant_id = "12a"
retry = {{ attempts = 0 }}

[profiles.nsw.integration]
page_size = 0

[profiles.vic]
tenant_id = 222
timezone = \"\"\"
Mars/Base\"\"\"
"""
YAML = f"""\
default_profile: nws
timout: 5
timeout: -1
integration:
  environment: production
profiles:
  nsw:
    client_id: cid.nsw
    client_secret: " cs1.{HIDDEN}"
    app_key: ak1.{HIDDEN}
    tenant_id: 12a
    retry: {{attempts: 0}}
    integration:
      page_size: 0
  vic:
    tenant_id: 222
    timezone: Mars/Base
"""
STARTS = {
    "profile 'nws' is unknown (FILE, line N). Did you mean 'nsw'?": (1, 1),
    "timout is an unknown key (FILE, line N). Did you mean 'timeout'?": (2, 2),
    "timeout is -1 (FILE, line N). ": (3, 3),
    "environment is settled by the name of the section (FILE, line N). ": (6, 5),
    "client_secret has whitespace before it (FILE, line N). ": (10, 9),
    "tenant_id is not a number: '12a' (FILE, line N). ": (12, 11),
    "retry is out of range: ": (13, 12),
    "page_size is 0 (FILE, line N). ": (16, 14),
    "timezone is unknown: 'Mars/Base' (FILE, line N). ": (20, 17),
    "client_id is missing: write client_id into profile 'vic' of FILE.": (18, 15),
    "client_secret is missing: write client_secret into profile 'vic' of FILE.": (18, 15),
    "In profile 'vic', app_key is missing: pass app_key to Session": (18, 15),
}


def problems(file: Path, environ: Mapping[str, str] = {}) -> tuple[SettingProblem, ...]:
    return validate({"config_file": file}, environ=environ, start=file.parent)


@pytest.mark.parametrize("kind", ["toml", "yaml"])
def test_every_problem_of_the_file_has_its_line(kind: str, start: Path, write: Write) -> None:
    file = write(start / f"c.{kind}", TOML if kind == "toml" else YAML)
    said = problems(file)
    assert len(said) == len(STARTS)
    for problem, (begin, lines) in zip(said, STARTS.items()):
        line = lines[kind == "yaml"]
        assert problem.text.startswith(begin.replace("FILE", str(file)).replace("N)", f"{line})"))
        assert (problem.file, problem.line) == (file, line)
        assert HIDDEN not in problem.text


def test_problems_of_dotenv_and_the_environment(start: Path, write: Write) -> None:
    dotenv = write(
        start / ".env", "\nSERVICETITAN_TIMEZON=UTC\nSERVICETITAN_API_URL=http://x.example\n"
    )
    file = write(start / "c.json", '{\n"SERVICETITAN_APP_KEY": "k",\n"SERVICETITAN_APPID": "x"}')
    said = problems(file, {"SERVICETITAN_TENANT_ID": "x"})
    assert [(problem.file, problem.line) for problem in said] == [
        *((None, None), (None, None), (dotenv, 2), (None, None), (dotenv, 3), (file, 3)),
    ]
    assert "SERVICETITAN_APPID is an unknown key" in said[-1].text
    assert said[3].text.startswith("tenant_id is not a number")


def test_a_file_that_cannot_be_read_is_a_problem(start: Path, write: Write) -> None:
    file = write(start / "c.toml", "y = 1\nx = y")
    (problem,) = problems(file)
    assert "is not valid TOML (at line 2" in problem.text
    assert problem[1:] == (file, 2)
    (problem,) = problems(start / "none.toml")
    assert "does not exist" in problem.text


@pytest.mark.parametrize("name", ['["a"]', "5", "true"])
def test_a_default_profile_of_another_kind(name: str, start: Path, write: Write) -> None:
    said = problems(write(start / "c.toml", f"default_profile = {name}\n[profiles.a]\n"))
    assert "is unknown (" in said[0].text
    assert said[0].line == 1


def test_a_complete_file_has_no_problem(start: Path, write: Write, complete: Any) -> None:
    lines = "\n".join(f"{name} = {json.dumps(value)}" for name, value in complete.items())
    assert problems(write(start / "c.toml", f"[profiles.a]\n{lines}\n")) == ()
    assert problems(write(start / "d.toml", lines)) == ()


def test_the_chosen_profile_may_be_completed_by_the_environment(
    start: Path, write: Write, complete: Any, as_variables: Any
) -> None:
    file = write(start / "c.toml", 'default_profile = "a"\n[profiles.a]\n[profiles.b]\n')
    said = problems(file, as_variables(complete))
    assert [problem.line for problem in said] == [3, 3, 3]


KEYS = st.text(min_size=1, max_size=6)
VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(-(10**6), 10**6), st.text(max_size=12)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, min_size=1, max_size=2)
    ),
    max_leaves=4,
)
TABLES = st.dictionaries(KEYS, st.dictionaries(KEYS, VALUES, max_size=3), max_size=3)


def as_toml(value: Any, drawn: Callable[[], int]) -> str:
    """A value as TOML, over several lines now and then."""
    end = "\n" * (drawn() % 2)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(k)} = {as_toml(v, drawn)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return f"[{end}" + f",{end}".join(as_toml(item, drawn) for item in value) + f"{end}]"
    if isinstance(value, str) and drawn() % 2:
        return '"""\n' + quoted(value)[1:-1].replace("\\n", "\n") + '"""'
    return quoted(value) if isinstance(value, str) else json.dumps(value)


def quoted(text: str) -> str:
    return json.dumps(text).replace("\x7f", "\\u007f")


@pytest.mark.slow
@given(TABLES, st.lists(st.integers(0, 3), min_size=1))
def test_lines_of_toml(tables: dict[str, Any], choices: list[int]) -> None:
    """Each key of a table begins at the line that is found for it."""
    text = ""
    expected: dict[tuple[str, ...], int] = {}

    def numbers() -> Iterator[int]:
        while True:
            yield from choices

    drawn = numbers()
    for name, table in tables.items():
        if "\\ud" in json.dumps([name, table]):
            return
        text += "\n# [x]\n" * next(drawn)
        expected[(name,)] = text.count("\n") + 1
        text += f"[{quoted(name)}]\n"
        for key, value in table.items():
            text += "\n" * next(drawn)
            expected[(name, key)] = text.count("\n") + 1
            written = as_toml(value, lambda: next(drawn))
            text += f"{quoted(key)} = {written} # x\n"
    try:
        assert tomllib.loads(text) == tables
    except tomllib.TOMLDecodeError:
        return  # an inline table over several lines
    lines = toml_lines(text, tomllib.loads)
    assert {path: lines[path] for path in expected} == expected
    assert toml_lines(text.replace("\n", "\r\n"), tomllib.loads) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a.b = 1\n[c.d]\ne = 2", {"a": 1, "a.b": 1, "c": 2, "c.d": 2, "c.d.e": 3}),
        ("[[a]]\nb = 1\n[[a]]\nc = 2", {"a": 1, "a.b": 2, "a.c": 4}),
        ("a = [\n 1,\n # ]\n 2]\nb = '''\n'''\nc = 3", {"a": 1, "b": 5, "c": 7}),
        ("a = {b = 1}", {"a": 1, "a.b": 1}),
    ],
)
def test_lines_of_toml_forms(text: str, lines: dict[str, int]) -> None:
    result = toml_lines(text, tomllib.loads)
    assert {".".join(path): line for path, line in result.items()} == lines


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=8)))
def test_lines_of_json(table: dict[str, str]) -> None:
    lines = json_lines(json.dumps(table, indent=1))
    assert lines == {(key,): line for line, key in enumerate(table, 2)}
