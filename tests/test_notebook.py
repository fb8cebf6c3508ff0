"""Errors in a notebook: the line that was written and the message, and no frame of ours."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

import servicepytan
from servicepytan import Session
from servicepytan.errors import AuthenticationError, InvalidArgument
from servicepytan.sandbox import Sandbox
from tests.waiting import LONG

CELL = """
def first():
    return session.jobs.list().first()
{before}
session = __import__("servicepytan").Session()
first()
"""


def in_ipython(sandbox: Sandbox, cell: str, folder: Path, secret: str = "cs1.wrong-secret") -> str:
    """What IPython writes when a cell is run."""
    pytest.importorskip("IPython", reason="IPython is not installed; it comes with the extra 'dev'")
    env = {
        **os.environ,
        **sandbox.environ(),
        "SERVICETITAN_CLIENT_SECRET": secret,
        "PYTHONPATH": str(Path(servicepytan.__file__).parents[1]),
        "IPYTHONDIR": str(folder),
        "NO_COLOR": "1",
    }
    done = subprocess.run(
        [sys.executable, "-m", "IPython", "--colors=NoColor", "--no-banner", "-c", cell],
        env=env,
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )
    return done.stdout + done.stderr


@pytest.mark.slow
def test_a_wrong_secret_is_told_in_a_few_lines(tmp_path: Path) -> None:
    with Sandbox(jobs=1) as sandbox:
        shown = in_ipython(sandbox, CELL.format(before=""), tmp_path)
    assert "AuthenticationError: The token endpoint" in shown
    assert "return session.jobs.list().first()" in shown
    assert len(shown.splitlines()) < 15
    assert str(Path(servicepytan.__file__).parent) not in shown
    assert "wrong-secret" not in shown


@pytest.mark.slow
def test_debug_shows_every_frame(tmp_path: Path) -> None:
    debug = 'import logging; logging.getLogger("servicepytan").setLevel("DEBUG")'
    with Sandbox(jobs=1) as sandbox:
        shown = in_ipython(sandbox, CELL.format(before=debug), tmp_path)
    assert "AuthenticationError: The token endpoint" in shown
    assert str(Path(servicepytan.__file__).parent / "transport") in shown


INTERRUPTED = """
import os, signal, tempfile
from servicepytan import Session
from servicepytan.events import PageReceived
from servicepytan.export import sync
def interrupt(event):
    if isinstance(event, PageReceived):
        os.kill(os.getpid(), signal.SIGINT)
signal.signal(signal.SIGINT, signal.default_int_handler)
with tempfile.TemporaryDirectory() as folder:
    sync(Session(observers=[interrupt], page_size=1), ["jobs"], to=folder)
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to a single process")
def test_ctrl_c_in_a_sync_is_told_in_a_few_lines(tmp_path: Path) -> None:
    with Sandbox(jobs=30) as sandbox:
        shown = in_ipython(
            sandbox, INTERRUPTED, tmp_path, secret=sandbox.environ()["SERVICETITAN_CLIENT_SECRET"]
        )
    assert "SyncInterrupted: " in shown
    assert 'sync(Session(observers=[interrupt], page_size=1), ["jobs"], to=folder)' in shown
    assert len(shown.splitlines()) < 15
    assert str(Path(servicepytan.__file__).parent) not in shown


AWAITED = """
from servicepytan import AsyncSession
session = AsyncSession()
print(await session.jobs.list().count(), "jobs")
print(session.jobs.list(limit=1)._repr_html_())
await session.jobs.get(1)
"""


@pytest.mark.slow
def test_a_cell_may_await_and_its_error_is_told_in_a_few_lines(tmp_path: Path) -> None:
    with Sandbox(jobs=3) as sandbox:
        shown = in_ipython(
            sandbox, AWAITED, tmp_path, secret=sandbox.environ()["SERVICETITAN_CLIENT_SECRET"]
        )
    assert "3 jobs" in shown
    assert "<td>300000001</td>" in shown
    assert "NotFound: " in shown
    assert "await session.jobs.get(1)" in shown
    assert len(shown.splitlines()) < 15
    assert str(Path(servicepytan.__file__).parent) not in shown


def raised(session: Session) -> InvalidArgument:
    with pytest.raises(InvalidArgument) as caught:
        session.jobs.list(job_status="Complete")  # type: ignore[arg-type]
    return caught.value


def test_only_frames_of_the_caller_are_shown() -> None:
    with Sandbox(jobs=1) as sandbox, sandbox.session() as session:
        error = raised(session)
    place, line, blank, message, *_ = error._render_traceback_()
    assert place.startswith(f"File {__file__}, line ")
    assert "session.jobs.list(" in line
    assert (blank, message) == ("", f"InvalidArgument: {error}")


def test_debug_logging_shows_the_others(caplog: pytest.LogCaptureFixture) -> None:
    with Sandbox(jobs=1) as sandbox, sandbox.session() as session:
        error = raised(session)
    with caplog.at_level(logging.DEBUG, "servicepytan"):
        assert "Traceback (most recent call last):" in error._render_traceback_()


def test_an_error_that_was_never_raised_is_its_message() -> None:
    assert AuthenticationError("No.")._render_traceback_()[0] == "AuthenticationError: No."


AWAITED_CELL = """
session = __import__("servicepytan").AsyncSession()
jobs = await session.jobs.list().all()
print(len(jobs), "rows")
print(session.jobs.list()._repr_html_().count("<tr>"), "lines")
await session.close()
"""


@pytest.mark.slow
def test_a_cell_awaits_at_its_top_and_shows_a_list(tmp_path: Path) -> None:
    with Sandbox(jobs=12) as sandbox:
        shown = in_ipython(sandbox, AWAITED_CELL, tmp_path, secret=sandbox.client_secret)
    assert "12 rows" in shown
    assert "11 lines" in shown  # a head and ten rows
    assert "Error" not in shown
    assert "Warning" not in shown
