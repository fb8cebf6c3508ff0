"""A forked child can work, whoever held which lock in the parent."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import servicepytan
from servicepytan._threads import forks
from servicepytan._threads.forks import ForkLock, register_fork_reset
from servicepytan.transport.http import Http
from tests.transport.raw_server import RawServer, answer

ROOT = str(Path(servicepytan.__file__).parents[1])
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")

SCRIPT = """
import os, signal, threading, warnings
from servicepytan.core.call import Request
from servicepytan.core.redact import Headers, Secret
from servicepytan.core.tokens import make_token
from servicepytan.transport.http import Http
from servicepytan.transport.rate_limiter import SHARED_LIMITERS, RateLimiter, shared_limiter
from servicepytan.transport.tokens import SHARED_MANAGERS, TokenManager, shared_manager

warnings.simplefilter("ignore")
url = {url!r}
count = []

def fetch():
    count.append(1)
    return make_token(Secret("token"), 900, 0)

manager, bucket, http = TokenManager(fetch), RateLimiter(), Http()
get = Request("GET", url, Headers())
assert http.send(get, 60).status == 200
connection = next(iter(http._adapter.poolmanager.pools._container.values()))
held, done = threading.Event(), threading.Event()

def hold_everything():
    with manager._lock, bucket._lock, SHARED_MANAGERS.lock, SHARED_LIMITERS.lock:
        held.set()
        done.wait(60)

threading.Thread(target=hold_everything, daemon=True).start()
held.wait()
child = os.fork()
if child == 0:
    signal.alarm(60)
    assert manager.get().value.reveal() == "token"
    assert bucket.acquire(0.01, 1).waited == 0
    assert shared_limiter("a", Secret("b"), "c") is not None
    assert shared_manager("a", "b", Secret("c"), lambda: fetch) is not None
    assert http.send(get, 60).status == 200
    os._exit(0)
_, status = os.waitpid(child, 0)
done.set()
assert http.send(get, 60).status == 200
os._exit(status and 1)
"""


@needs_fork
def test_a_child_has_locks_and_connections_of_its_own() -> None:
    with RawServer(answer()) as server:
        run = subprocess.run(
            [sys.executable, "-c", SCRIPT.format(url=server.url)],
            env={"PYTHONPATH": ROOT},
            capture_output=True,
            timeout=300,
            check=False,
        )
        assert (run.returncode, run.stderr) == (0, b"")
        assert len(server.requests) == 3
        assert server.connections == 2


def test_what_is_gone_is_not_told() -> None:
    class Thing:
        resets = 0

        def after_fork(self) -> None:
            self.resets += 1

    thing, gone = Thing(), Thing()
    for each in (thing, gone):
        register_fork_reset(each)
    del each, gone
    forks._after_fork()
    assert thing.resets == 1


def test_a_lock_is_free_after_a_fork() -> None:
    lock = ForkLock()
    with lock:
        lock.after_fork()
        with lock:
            pass
        lock.after_fork()
        lock._lock.acquire()


def test_connections_are_new_after_a_fork() -> None:
    http = Http()
    before = http._adapter, http._thread.session
    http.after_fork()
    assert http._adapter is not before[0]
    assert http._thread.session is not before[1]
