"""What holds for all tests: no settings from outside, no connection to anywhere but here."""

from __future__ import annotations

import gc
import os
import shutil
import socket
from collections.abc import Generator, Iterator
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan.core.urls import is_loopback
from servicepytan.endpoints import preview
from servicepytan.session_base import forget_shared_sessions
from servicepytan.transport.rate_limiter import SHARED_LIMITERS
from servicepytan.transport.tokens import SHARED_MANAGERS
from tests.examples import register_profiles
from tests.waiting import LONG

HERE = Path(__file__).parent

register_profiles()


def pytest_configure(config: pytest.Config) -> None:
    """Let no worker of pytest-xdist that died be replaced, or a run might never end."""
    if getattr(config.option, "maxworkerrestart", "") is None:
        config.option.maxworkerrestart = "0"


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, Any, Any]:
    """Collect no garbage while tests are made, all of which stay."""
    gc.disable()
    try:
        import_in_turn(session.config)
        return (yield)
    finally:
        gc.enable()


def import_in_turn(config: pytest.Config) -> None:
    """Let the workers of pytest-xdist compile the tests together, not each of them all tests.

    Each begins at a module of its own, and later loads what the others have compiled.
    """
    worker: dict[str, Any] = getattr(config, "workerinput", {})
    if not worker or config.args != config.getini("testpaths"):
        return
    modules = sorted(HERE.rglob("test_*.py"))
    begin = len(modules) * int(worker["workerid"][2:]) // worker["workercount"]
    for path in modules[begin:] + modules[:begin]:
        name = ".".join(path.relative_to(HERE.parent).with_suffix("").parts)
        with suppress(Exception, pytest.skip.Exception):  # pytest tells of it when it collects
            import_module(name)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Patch what holds for all tests, which as fixtures would cost each of them time.

    The collected tests are left to the end of the run, or each garbage collection visits them.
    """
    gc.freeze()
    patch = pytest.MonkeyPatch()
    session.config.add_cleanup(patch.undo)
    allow_loopback_only(patch)
    # Previews take the time that they need, as on a machine that stands still for a moment.
    patch.setattr(preview, "preview_html", partial(preview.preview_html, seconds=LONG))


def allow_loopback_only(patch: pytest.MonkeyPatch) -> None:
    """Make a connection to any other machine an error in the test."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not is_loopback(address[0]):
            raise AssertionError(f"a test tried to reach {address[0]}")
        connect(self, address)

    patch.setattr(socket.socket, "connect", guarded)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(
    item: pytest.Item, nextitem: Optional[pytest.Item]
) -> Generator[None, Any, Any]:
    """Leave what outlives the tests of a module, such as caches, to the end of the run, too."""
    result = yield
    if nextitem is None or nextitem.path != item.path:
        gc.collect()
        gc.freeze()
    return result


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all tests that name none: to make 12,000 takes longer than many a test."""
    return tmp_path_factory.mktemp("shared")


@pytest.fixture(autouse=True)
def nothing_from_outside(request: pytest.FixtureRequest) -> Iterator[None]:
    """Each test runs in an empty folder, with no settings, proxies or sessions of before.

    The folder is the ``tmp_path`` of a test that uses it; for others it is emptied after each.
    A token, limiter or session of an earlier sandbox would serve another on the same port.
    """
    has_its_own = "tmp_path" in request.fixturenames
    folder: Path = request.getfixturevalue("tmp_path" if has_its_own else "shared_folder")
    forget_shared_sessions()
    SHARED_MANAGERS.forget()
    SHARED_LIMITERS.forget()
    with pytest.MonkeyPatch.context() as patch:
        enter(folder, patch)
        yield
    if not has_its_own:
        remove_all_in(folder)


def enter(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Work in a folder, with none of the developer's settings or proxies."""
    patch.chdir(folder)
    for name in list(os.environ):
        if name.startswith("SERVICETITAN_") or name.lower().endswith("_proxy"):
            patch.delenv(name)
    for kind in ("CONFIG", "STATE"):
        patch.setenv(f"XDG_{kind}_HOME", f"{folder}{os.sep}{kind.lower()}")


def remove_all_in(folder: Path) -> None:
    """Remove what a test left in a folder."""
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
