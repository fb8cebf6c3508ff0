"""What holds for all tests: no settings from outside, no connection to anywhere but here."""

from __future__ import annotations

import gc
import os
import shutil
import socket
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from servicepytan.core.urls import is_loopback
from servicepytan.endpoints import preview
from servicepytan.session_base import forget_shared_sessions
from servicepytan.transport.rate_limiter import SHARED_LIMITERS
from servicepytan.transport.tokens import SHARED_MANAGERS
from tests.examples import register_profiles
from tests.waiting import LONG

register_profiles()


def pytest_configure(config: pytest.Config) -> None:
    """Let no worker of pytest-xdist that died be replaced, or a run might never end."""
    if getattr(config.option, "maxworkerrestart", "") is None:
        config.option.maxworkerrestart = "0"


def pytest_collection_finish() -> None:
    """Leave the collected tests to the end of the run, or each garbage collection visits them."""
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def survivors_left_alone() -> Iterator[None]:
    """Leave what outlives the tests of a module, such as caches, to the end of the run, too."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all tests that name none: to make 12,000 takes longer than many a test."""
    return tmp_path_factory.mktemp("shared")


@pytest.fixture
def empty_folder(request: pytest.FixtureRequest) -> Iterator[Path]:
    """The ``tmp_path`` of a test that uses it; for others a folder that is emptied after each."""
    if "tmp_path" in request.fixturenames:
        yield request.getfixturevalue("tmp_path")
        return
    folder: Path = request.getfixturevalue("shared_folder")
    yield folder
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


@pytest.fixture(autouse=True)
def nothing_from_outside(empty_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test runs in an empty folder, with none of the developer's settings or proxies."""
    monkeypatch.chdir(empty_folder)
    for name in list(os.environ):
        if name.startswith("SERVICETITAN_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    for kind in ("CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(empty_folder / kind.lower()))


@pytest.fixture(autouse=True)
def nothing_from_before() -> None:
    """No token, limiter or session of an earlier sandbox, whose port may have come again."""
    forget_shared_sessions()
    SHARED_MANAGERS.forget()
    SHARED_LIMITERS.forget()


@pytest.fixture(scope="session", autouse=True)
def patient_previews() -> Iterator[None]:
    """Previews take the time that they need, as on a machine that stands still for a moment."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(preview, "preview_html", partial(preview.preview_html, seconds=LONG))
        yield


@pytest.fixture(scope="session", autouse=True)
def only_loopback() -> Any:
    """A connection to any other machine is an error in the test."""
    with pytest.MonkeyPatch.context() as patch:
        connect = socket.socket.connect

        def guarded(self: socket.socket, address: Any) -> None:
            if self.family in (socket.AF_INET, socket.AF_INET6) and not is_loopback(address[0]):
                raise AssertionError(f"a test tried to reach {address[0]}")
            connect(self, address)

        patch.setattr(socket.socket, "connect", guarded)
        yield
