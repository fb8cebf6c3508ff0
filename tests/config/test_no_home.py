"""A container with a user that nobody knows, and no home folder: what is optional is absent."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from servicepytan._storage.user_folders import user_folder
from tests.volume import rest_slow

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows users have a home")

UNKNOWN_USER = """
import os, pwd, runpy, sys

def nobody(*_):
    raise KeyError("uid not found")

if os.getuid() == 0 and hasattr(os, "setresuid"):
    os.setresuid(654321, -1, -1)  # the files of the tests stay readable
else:
    pwd.getpwuid = nobody
assert os.path.expanduser("~") == "~"
"""
IMPORTS = "from servicepytan import *; from servicepytan.config import write_template"
AS_PROGRAM = "runpy.run_module('servicepytan', run_name='__main__', alter_sys=True)"
SETTINGS = {"client_id": "cid.x", "client_secret": "cs1.x", "app_key": "ak1.x", "tenant_id": 1}

RunProgram = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> RunProgram:
    """Run code or a command as a user without a home, in an empty folder."""
    root = str(Path(__file__).parents[2])
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    (tmp_path / "empty").mkdir()

    def run(code: str = "", *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        if command:
            code = f"sys.argv[1:] = {list(command)!r}\n" + AS_PROGRAM
        return subprocess.run(
            [sys.executable, "-c", UNKNOWN_USER + code],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            cwd=tmp_path / "empty",
            env={**kept, "PYTHONPATH": root, **variables},
        )

    return run


def test_a_session_whose_settings_are_given_needs_no_home(run: RunProgram) -> None:
    code = f"from servicepytan import Session; print(Session(**{SETTINGS!r}))"
    done = run(code)
    assert (done.stdout, done.stderr) == (
        "<Session tenant 1 at https://api.servicetitan.io>\n",
        "",
    )


def test_settings_of_the_environment_need_no_home(run: RunProgram) -> None:
    variables = {f"SERVICETITAN_{name.upper()}": str(value) for name, value in SETTINGS.items()}
    done = run("from servicepytan import Session; print(Session())", **variables)
    assert (done.stdout, done.stderr) == (
        "<Session tenant 1 at https://api.servicetitan.io>\n",
        "",
    )


def test_there_is_no_default_file(run: RunProgram) -> None:
    done = run("from servicepytan.config import default_config_file; print(default_config_file())")
    assert (done.stdout, done.stderr) == ("None\n", "")


WITHOUT_A_FILE = [
    ("Session()", "4 settings are missing: client_id"),
    ("Session(profile='nsw')", "profile 'nsw' cannot be found (argument profile): there is no"),
    ("Fleet()", "There are no profiles: there is no home folder"),
    ("write_template()", "There is no home folder for this user to write a config file to."),
]


@pytest.mark.parametrize(("code", "said"), rest_slow(WITHOUT_A_FILE))
def test_what_needs_a_file_says_how_to_name_it(code: str, said: str, run: RunProgram) -> None:
    done = run(
        f"from servicepytan import *\nfrom servicepytan.config import write_template\n{code}"
    )
    assert f"ConfigurationError: {said}" in done.stderr
    assert "SERVICETITAN_" in done.stderr


@pytest.mark.parametrize(
    ("command", "code", "said"),
    rest_slow(
        [
            (["--version"], 0, "servicepytan"),
            (["config", "show"], 2, "4 settings are missing"),
            (["config", "check"], 2, "client_id is missing"),
            (["config", "init"], 2, "config init FILE"),
            (["demo"], 0, "jobs are completed"),
            (["--sandbox", "list", "zones", "--limit", "1"], 0, '"id"'),
            (["--sandbox", "sync", "zones", "--to", "out.sqlite"], 0, "60 rows"),
            (["--sandbox", "sync", "zones", "--to", "out.duckdb"], 0, "60 rows"),
            (["--profile", "nsw", "list", "jobs"], 2, "there is no home folder"),
        ],
        fast=3,
    ),
)
def test_the_command_needs_no_home(
    command: list[str], code: int, said: str, run: RunProgram
) -> None:
    done = run("", *command)
    assert said in done.stdout + done.stderr
    assert done.returncode == code
    assert "mistake in it" not in done.stderr


def test_a_config_file_that_is_named_is_read(run: RunProgram, tmp_path: Path) -> None:
    file = tmp_path / "titan.toml"
    lines = [f"{name} = {str(value)!r}" for name, value in SETTINGS.items()]
    file.write_text("\n".join(lines), encoding="utf-8")
    file.chmod(0o600)
    done = run("from servicepytan import Session; print(Session())", SERVICETITAN_CONFIG=str(file))
    assert done.stdout == "<Session tenant 1 at https://api.servicetitan.io>\n"


@pytest.mark.parametrize("error", [RuntimeError, KeyError, OSError, ValueError, None])
@pytest.mark.parametrize("kind", ["config", "state"])
def test_a_folder_that_cannot_be_located_is_absent(
    kind: Any, error: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(*_: object, **__: object) -> Path:
        if error:
            raise error("no home")
        return Path("~/.config/servicepytan")

    monkeypatch.setattr("servicepytan._storage.user_folders._HAS_XDG", False)
    monkeypatch.setattr(f"platformdirs.user_{kind}_path", nowhere)
    assert user_folder(kind) is None
