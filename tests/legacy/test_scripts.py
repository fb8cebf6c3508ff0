"""Whole scripts of 0.4.2: no secret in any log, one token for all, any number of threads."""

from __future__ import annotations

import contextlib
import io
import logging
import runpy
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from servicepytan.auth import get_auth_token
from servicepytan.legacy.connection import Connection
from servicepytan.sandbox import Sandbox
from tests.volume import rest_slow

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
SCRIPTS = Path(__file__).parents[1] / "compat" / "scripts"
WAITS = {"faults", "reports"}
"""Scripts that wait for a limit; `nox -s compare` runs them."""
QUICK = sorted({path.stem for path in SCRIPTS.glob("*.py")} - WAITS)
ONLY_READ = ("reading", "files", "questions", "dates")


def cases(script: str) -> dict[str, Callable[[Connection], Any]]:
    result = runpy.run_path(str(SCRIPTS / f"{script}.py"))
    return {
        name: case
        for name, case in result.items()
        if name.startswith("case_") and name != "case_a_countdown"
    }


@pytest.mark.parametrize("script", rest_slow(QUICK, fast=5))
def test_no_secret_is_logged(script: str, sandbox: Sandbox, conn: Connection) -> None:
    seen = io.StringIO()
    handler = logging.StreamHandler(seen)
    handler.emit = lambda record: print(  # type: ignore[method-assign]
        record.getMessage(), vars(record), file=seen
    )
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        for case in cases(script).values():
            with contextlib.suppress(Exception):
                case(conn)
        token = get_auth_token(conn)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert "/connect/token" in seen.getvalue()
    for secret in (token, sandbox.app_key, sandbox.client_secret, "wrong-and-private"):
        assert secret not in seen.getvalue()


def test_one_token_serves_whole_scripts(sandbox: Sandbox, conn: Connection) -> None:
    for script in ONLY_READ:
        for case in cases(script).values():
            case(conn)
    assert len(sandbox.requests()) > 50
    assert sandbox.token_requests == 1


@pytest.mark.slow
def test_eight_threads_on_one_connection(sandbox: Sandbox, conn: Connection) -> None:
    reading = cases("reading")
    names = ("get_one", "get_many_query", "get_all_query", "export_all", "the_query_of_the_caller")

    def work(_: int) -> list[Any]:
        return [reading[f"case_{name}"](conn) for name in names]

    expected = work(0)
    with ThreadPoolExecutor(8) as pool:
        assert all(result == expected for result in pool.map(work, range(8)))
    assert sandbox.token_requests == 1
