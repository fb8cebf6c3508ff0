"""Scripts of servicepytan 0.4.2, run with it and with this one against the same sandbox.

`nox -s compare` makes an environment with 0.4.2 and names its interpreter in
`SERVICEPYTAN_OLD_PYTHON`; without that, only what needs no 0.4.2 is tested here.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from servicepytan.sandbox import Sandbox
from tests.all_cases import for_all
from tests.compat.differences import DIFFERENCES, BareLoop, Raises
from tests.compat.names import NAMES

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCRIPTS = sorted(path.stem for path in (HERE / "scripts").glob("*.py"))
GUIDE = (ROOT / "docs/migrating.md").read_text(encoding="utf-8")
OLD = os.environ.get("SERVICEPYTAN_OLD_PYTHON", "")
needs_old = pytest.mark.skipif(not OLD, reason="needs servicepytan 0.4.2: nox -s compare")
NOW = 1_780_000_000.0


class Ran(NamedTuple):
    """What a script did: the outcome of each case, its log, and how many tokens it asked for."""

    outcomes: dict[str, Any]
    log: str
    tokens: int


def arguments(sandbox: Sandbox) -> dict[str, str]:
    """What a script is told of its sandbox."""
    return {
        "app_key": sandbox.app_key,
        "tenant_id": sandbox.tenant_id,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "url": sandbox.url,
    }


def same_sandbox() -> Sandbox:
    """A sandbox that is the same each time, to the byte."""
    return Sandbox(jobs=130, clock=lambda: NOW)


def plan_faults(sandbox: Sandbox) -> None:
    """What the script `faults` meets."""
    for name in ("tag-types", "business-units", "employees", "technicians"):
        path = f"/settings/v2/tenant/{{tenant}}/{name}"
        sandbox.fail_next(429, path=path, title="Rate limit is exceeded. Try again in 1 seconds.")
    sandbox.fail_next(503, path="/crm/v2/tenant/{tenant}/customers")
    sandbox.fail_next("reset", path="/crm/v2/tenant/{tenant}/locations")


def elsewhere() -> dict[str, str]:
    """An environment in which the package at hand is not found."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def run(python: str, script: str, folder: Path) -> Ran:
    """Run a script in a process of its own, on a sandbox of its own."""
    folder.mkdir()
    ours = {"PYTHONPATH": str(ROOT)} if python == sys.executable else {}
    with same_sandbox() as sandbox:
        if script == "faults":
            plan_faults(sandbox)
        done = subprocess.run(
            [python, str(HERE / "run.py"), str(HERE / "scripts" / f"{script}.py")],
            env={**elsewhere(), **ours, "COMPARE": json.dumps(arguments(sandbox))},
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        outcomes = json.loads(done.stdout.splitlines()[-1])
        return Ran(outcomes, done.stderr, sandbox.token_requests)


def sentences(outcome: Any) -> Any:
    """A difference's side in the words of `run.py`."""
    return {"raises": outcome.name} if isinstance(outcome, Raises) else {"gives": outcome}


@needs_old
@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_gives_the_same_or_what_was_meant(script: str, tmp_path: Path) -> None:
    old = run(OLD, script, tmp_path / "old").outcomes
    new, log, _ = run(sys.executable, script, tmp_path / "new")
    assert old.keys() == new.keys()
    with same_sandbox() as sandbox:
        assert sandbox.app_key not in log
        assert sandbox.client_secret not in log
        bare = BareLoop(arguments(sandbox))
        for case in old:
            difference = DIFFERENCES.get(f"{script}.{case}")
            if difference is None:
                assert "gives" in old[case], f"{case} does not work with 0.4.2: {old[case]}"
                assert new[case] == old[case], case
                continue
            meant = difference.new(bare) if callable(difference.new) else difference.new
            assert old[case] == sentences(difference.old), f"{case}: 0.4.2 is said to differ"
            assert new[case] == sentences(meant), case


@needs_old
def test_one_token_serves_a_script_that_took_one_for_each_call(tmp_path: Path) -> None:
    assert run(sys.executable, "reading", tmp_path / "new").tokens == 1
    assert run(OLD, "reading", tmp_path / "old").tokens > 20


@needs_old
def test_the_list_of_old_names_is_complete() -> None:
    done = subprocess.check_output([OLD, str(HERE / "names.py")], env=elsewhere(), timeout=60)
    assert json.loads(done) == {module: sorted(names) for module, names in NAMES.items()}


@pytest.mark.parametrize("module", NAMES)
def test_each_old_name_is_there(module: str) -> None:
    for name in NAMES[module]:
        module_read: Any = import_module(f"servicepytan.{module}")
        for word in name.split("."):
            module_read = getattr(module_read, word)


def all_names() -> list[str]:
    return sorted({name for names in NAMES.values() for name in names})


@for_all("name", all_names())
def test_each_old_name_is_in_a_script_and_in_the_guide(name: str) -> None:
    scripts = "".join(path.read_text("utf-8") for path in (HERE / "scripts").glob("*.py"))
    last = name.rpartition(".")[2]
    assert re.search(rf"\b{last}\b", scripts)
    assert re.search(rf"\b{last}\b", GUIDE)


@for_all("case", DIFFERENCES)
def test_each_difference_is_in_the_guide(case: str) -> None:
    script, _, name = case.partition(".")
    assert f"def case_{name}(" in (HERE / "scripts" / f"{script}.py").read_text("utf-8")
    table = GUIDE[GUIDE.index("## What was broken") :]
    assert any(
        line.lower().startswith(f"| {DIFFERENCES[case].guide} |".lower())
        for line in table.splitlines()
    )
